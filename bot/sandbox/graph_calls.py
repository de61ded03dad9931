"""Microsoft Graph's resources, as far as somebody who checks photos asks for them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast

from bot.sandbox.faults import struck
from bot.sandbox.graph_errors import GraphError, json_object
from bot.sandbox.graph_photos import photo_answer
from bot.sandbox.graph_teams import catalog, installed_apps, registration
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

    async def answer(  # noqa: C901 - a table of calls
        self, asked: Asked, version: str, path: list[str]
    ) -> Answer:
        match asked.method, path:
            case "GET", ["users"]:
                return self._users(asked)
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
            case "GET", ["appCatalogs", "teamsApps"]:
                self._require({"AppCatalog.Read.All"})
                return json_answer(catalog(self.tenant, asked.query))
            case "GET", [named] if named == f"applications(appId='{self.tenant.app_id}')":
                self._require({"Application.Read.All"})
                return json_answer(registration(self.tenant))
            case _, ["users", who, "teamwork", "installedApps", *rest]:
                self._require({"TeamsAppInstallation.ReadWriteSelfForUser.All"})
                return installed_apps(self.tenant, self._known(who), asked, rest)
            case "GET", ["admin", "people", "photoUpdateSettings"] if version == "beta":
                self._require({"PeopleSettings.Read.All"})
                return json_answer(self._described("photoUpdateSettings", self.tenant.photo_policy))
            case "GET", ["organization"]:
                self._require({"Organization.Read.All"})
                return json_answer(self._described("organization", {"value": [self._us()]}))
            case _:
                text = f"Resource not found for the segment '{path[0] if path else ''}'."
                raise GraphError(400, "BadRequest", text)

    def _users(self, asked: Asked) -> Answer:
        self._require(_ANY_READER)
        is_eventual = asked.header("ConsistencyLevel").lower() == "eventual"
        users_url = f"{self.url}/users"
        return json_answer(
            users_page(self.tenant, asked.query, users_url=users_url, is_eventual=is_eventual)
        )

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
        groups = self.tenant.groups
        value = [
            group
            for group in cast("list[str]", asked_ids)
            if person.aad_object_id in groups.get(group, ())
        ]
        return json_answer(self._described("Collection(Edm.String)", {"value": value}))

    def _members(self, group: str, select: str) -> Answer:
        self._require({"GroupMember.Read.All", "Group.Read.All", "Directory.Read.All"})
        if group not in self.tenant.groups:
            raise _no_such(group)
        ids = self.tenant.groups[group]
        members = [p for p in self.tenant.people if p.aad_object_id in ids]
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
        "userPurpose": {"value": person.user_purpose},
        "automaticRepliesSetting": {
            "status": person.automatic_replies,
            "scheduledStartDateTime": _at(person.away_from),
            "scheduledEndDateTime": _at(person.away_until),
        },
    }


def _at(moment: datetime | None) -> dict[str, str]:
    """A time as Graph writes it: seven decimals, and the zone beside it."""
    shown = (moment or datetime(2020, 1, 1, tzinfo=UTC)).astimezone(UTC)
    return {"dateTime": f"{shown:%Y-%m-%dT%H:%M:%S}.0000000", "timeZone": "UTC"}
