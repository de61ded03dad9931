"""Microsoft Graph's resources, as far as somebody who checks photos asks for them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from bot.sandbox.faults import struck
from bot.sandbox.graph_errors import GraphError
from bot.sandbox.graph_photos import photo_answer
from bot.sandbox.graph_users import selected, user_fields, users_page
from bot.sandbox.person import SandboxPerson, What
from bot.sandbox.tenant import Tenant
from bot.sandbox.wire import Answer, Asked, json_answer

_ANY_READER = frozenset({"User.Read.All"})
_MOST_GROUPS = 20


@dataclass(frozen=True, slots=True)
class GraphCall:
    """One call that may be made; `roles` are those of its token."""

    tenant: Tenant
    url: str
    roles: frozenset[str]

    async def answer(self, asked: Asked, version: str, path: list[str]) -> Answer:
        match asked.method, path:
            case "GET", ["users"]:
                self._require(_ANY_READER)
                users_url = f"{self.url}/users"
                page = users_page(self.tenant.people, asked.query, users_url=users_url)
                return json_answer(page)
            case "GET", ["users", who]:
                return await self._user(who, asked.query.get("$select", ""))
            case "GET", ["users", who, "mailboxSettings"]:
                return await self._mailbox(who)
            case "GET", ["users", who, "photo" | "photos", *_]:
                return await self._photo(who, path[2:])
            case "POST", ["users", who, "checkMemberGroups"]:
                return self._groups(who, asked.body)
            case "GET", ["groups", group, "transitiveMembers", *_]:
                return self._members(group, asked.query.get("$select", ""))
            case "GET", ["admin", "people", "photoUpdateSettings"] if version == "beta":
                self._require({"PeopleSettings.Read.All"})
                return json_answer(self._described("photoUpdateSettings", self.tenant.photo_policy))
            case "GET", ["organization"]:
                self._require({"Organization.Read.All"})
                return json_answer(self._described("organization", {"value": [self._us()]}))
            case _:
                text = f"Resource not found for the segment '{path[0] if path else ''}'."
                raise GraphError(400, "BadRequest", text)

    async def _user(self, who: str, select: str) -> Answer:
        self._require(_ANY_READER)
        person, instead = await self._person(who, "user")
        fields = selected(user_fields(person), select)
        return instead or json_answer(self._described("users/$entity", fields))

    async def _mailbox(self, who: str) -> Answer:
        self._require({"MailboxSettings.Read"})
        person, instead = await self._person(who, "mailbox")
        if instead is not None:
            return instead
        if person.mailbox_error is not None:
            raise GraphError(404, *person.mailbox_error)
        name = f"users('{person.aad_object_id}')/mailboxSettings"
        return json_answer(self._described(name, _mailbox_settings(person)))

    async def _photo(self, who: str, rest: list[str]) -> Answer:
        self._require({"ProfilePhoto.Read.All", *_ANY_READER})
        person, instead = await self._person(who, "photo")
        context_url = f"{self.url}/$metadata#users('{person.aad_object_id}')"
        return instead or photo_answer(person, rest, context_url=context_url)

    def _groups(self, who: str, body: bytes) -> Answer:
        self._require({"GroupMember.Read.All", "Group.Read.All", "Directory.Read.All"})
        person = self._known(who)
        asked_ids = json_object(body).get("groupIds")
        if not isinstance(asked_ids, list) or len(cast("list[object]", asked_ids)) > _MOST_GROUPS:
            raise GraphError(400, "Request_BadRequest", "Invalid value for groupIds.")
        is_staff = person.aad_object_id in self.tenant.helpdesk_members
        ours = self.tenant.helpdesk_group_id
        value = [ours] if is_staff and ours and ours in asked_ids else []
        return json_answer(self._described("Collection(Edm.String)", {"value": value}))

    def _members(self, group: str, select: str) -> Answer:
        self._require({"GroupMember.Read.All", "Group.Read.All", "Directory.Read.All"})
        if group != self.tenant.helpdesk_group_id:
            raise _no_such(group)
        members = [p for p in self.tenant.people if p.aad_object_id in self.tenant.helpdesk_members]
        value = [selected(user_fields(person), select) for person in members]
        return json_answer(self._described("users", {"value": value}))

    async def _person(self, who: str, what: What) -> tuple[SandboxPerson, Answer | None]:
        """The person, and what a fault wants to be said instead."""
        person = self._known(who)
        return person, await struck([person.faults.get(what)])

    def _known(self, who: str) -> SandboxPerson:
        person = self.tenant.find(who)
        # A nickname is the sandbox's own; Graph knows ids and UPNs.
        if person is None or person.gone or who == person.nickname:
            raise _no_such(who)
        return person

    def _require(self, any_of: frozenset[str] | set[str]) -> None:
        if not self.roles & any_of:
            text = "Insufficient privileges to complete the operation."
            raise GraphError(403, "Authorization_RequestDenied", text)

    def _described(self, name: str, fields: Mapping[str, object]) -> dict[str, object]:
        return {"@odata.context": f"{self.url}/$metadata#{name}", **fields}

    def _us(self) -> dict[str, object]:
        domain = {"name": "contoso.example", "isDefault": True, "isInitial": False}
        return {
            "id": self.tenant.tenant_id,
            "displayName": self.tenant.display_name,
            "verifiedDomains": [domain],
        }


def _no_such(name: str) -> GraphError:
    text = (
        f"Resource '{name}' does not exist or one of its queried "
        "reference-property objects are not present."
    )
    return GraphError(404, "Request_ResourceNotFound", text)


def _mailbox_settings(person: SandboxPerson) -> dict[str, object]:
    locale = person.preferred_language or "en-US"
    return {
        "timeZone": person.time_zone,
        "language": {"locale": locale, "displayName": locale},
        "dateFormat": "yyyy-MM-dd",
        "timeFormat": "HH:mm",
        "userPurpose": {"value": "user"},
    }


def json_object(body: bytes) -> Mapping[str, object]:
    try:
        value: object = json.loads(body)
    except ValueError as error:
        raise GraphError(400, "BadRequest", "Unable to read JSON request payload.") from error
    if not isinstance(value, dict):
        raise GraphError(400, "BadRequest", "Unable to read JSON request payload.")
    return cast("Mapping[str, object]", value)
