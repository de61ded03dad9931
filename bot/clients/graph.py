"""Microsoft Graph: the person, their photo and mailbox, and the tenant's photo policy."""

import asyncio
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from urllib.parse import quote

from bot.clients.bearer import authorize, scope_of
from bot.clients.graph_answers import (
    PERSON_FIELDS,
    mailbox_of,
    no_photo_in,
    person_of,
    photo_bytes_of,
    photo_version_of,
    policy_of,
    segment,
    success_of,
)
from bot.clients.http import MAX_JSON_BYTES, Answer, Http, ServiceError, error_of
from bot.clients.tokens import Tokens
from bot.core.photo import (
    Gone,
    MailboxFinding,
    Person,
    PersonFinding,
    PhotoFinding,
    PolicyFinding,
    Source,
    Unreachable,
    Why,
)

PHOTO_SIZE = "240x240"
MAX_PHOTO_BYTES = 8 << 20
FOUND_AT_MOST = 6
"""People whom the same words fit: one more than a card has room for."""
_OBJECT_ID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_POLICY_KEPT_S = 3600
_POLICY_FAILURE_KEPT_S = 60


class GraphClient:
    """Reads, app-only. `url` is GRAPH_URL: without a version, perhaps with a path.

    Where Graph has too much to do, it serves calls with `priority` "high" before "low".
    """

    def __init__(
        self,
        http: Http,
        tokens: Tokens,
        *,
        url: str,
        priority: str = "high",
        monotonic_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self._http = http
        self._priority = priority
        self._tokens = tokens
        self._url = url
        self.scope = scope_of(url)
        self._monotonic_s = monotonic_s
        self._policy: tuple[float, PolicyFinding] | None = None

    async def person(self, aad_object_id: str, *, deadline: float) -> PersonFinding:
        """Look the account up by its object id."""
        path = f"/v1.0/users/{segment(aad_object_id)}?$select={PERSON_FIELDS}"
        try:
            answer = await self._get(path, deadline)
            if answer.status == 404 and error_of(answer)[0] == "Request_ResourceNotFound":
                return Gone()
            return person_of(success_of(answer))
        except ServiceError as error:
            return error.as_finding(Source.PERSON)

    async def photo(self, aad_object_id: str, *, deadline: float) -> PhotoFinding:
        """Ask for the photo's ETag and size, and for its bytes, at the same time."""
        user = f"/v1.0/users/{segment(aad_object_id)}"
        try:
            described, sent = await asyncio.gather(
                self._get(f"{user}/photo", deadline),
                self._get(f"{user}/photos/{PHOTO_SIZE}/$value", deadline, MAX_PHOTO_BYTES),
            )
            missing = no_photo_in(described) or no_photo_in(sent)
            return missing or replace(photo_version_of(described), content=photo_bytes_of(sent))
        except ServiceError as error:
            return error.as_finding(Source.PHOTO)

    async def photo_version(self, aad_object_id: str, *, deadline: float) -> PhotoFinding:
        """Ask for the photo's ETag and size alone."""
        try:
            described = await self._get(f"/v1.0/users/{segment(aad_object_id)}/photo", deadline)
            return no_photo_in(described) or photo_version_of(described)
        except ServiceError as error:
            return error.as_finding(Source.PHOTO)

    async def photo_bytes(self, aad_object_id: str, *, deadline: float) -> bytes | PhotoFinding:
        """Ask for the photo's bytes alone."""
        path = f"/v1.0/users/{segment(aad_object_id)}/photos/{PHOTO_SIZE}/$value"
        try:
            sent = await self._get(path, deadline, MAX_PHOTO_BYTES)
            return no_photo_in(sent) or photo_bytes_of(sent)
        except ServiceError as error:
            return error.as_finding(Source.PHOTO)

    async def mailbox(self, aad_object_id: str, *, deadline: float) -> MailboxFinding:
        """Probe for a mailbox: reading its settings fails with a code that says where it is."""
        path = f"/v1.0/users/{segment(aad_object_id)}/mailboxSettings"
        try:
            return mailbox_of(await self._get(path, deadline))
        except ServiceError as error:
            return error.as_finding(Source.MAILBOX)

    async def policy(self, *, deadline: float) -> PolicyFinding:
        """Ask who may change photos; the tenant's answer is remembered for an hour.

        A refusal is remembered as long: consent does not come and go.
        https://learn.microsoft.com/graph/api/resources/photoupdatesettings (beta)
        """
        if self._policy and self._monotonic_s() < self._policy[0]:
            return self._policy[1]
        try:
            answer = await self._get("/beta/admin/people/photoUpdateSettings", deadline)
            finding: PolicyFinding = policy_of(success_of(answer))
        except ServiceError as error:
            finding = error.as_finding(Source.POLICY)
        passes = isinstance(finding, Unreachable) and finding.why is not Why.REFUSED
        kept_s = _POLICY_FAILURE_KEPT_S if passes else _POLICY_KEPT_S
        self._policy = (self._monotonic_s() + kept_s, finding)
        return finding

    async def find_people(self, words: str, *, deadline: float) -> Sequence[Person] | Unreachable:
        """Find people by object id, by address, or by the beginning of a name; some of many.

        https://learn.microsoft.com/graph/filter-query-parameter
        """
        try:
            if "@" in words or _OBJECT_ID.fullmatch(words):
                path = f"/v1.0/users/{segment(words)}?$select={PERSON_FIELDS}"
                answer = await self._get(path, deadline)
                if answer.status == 200:
                    return [person_of(success_of(answer))]
            chosen = quote(_filter_for(words), safe="")
            path = f"/v1.0/users?$select={PERSON_FIELDS}&$filter={chosen}&$top={FOUND_AT_MOST}"
            rows = success_of(await self._get(path, deadline)).get("value")
            found = rows if isinstance(rows, list) else []
            return _best(words, [person_of(row) for row in found if isinstance(row, dict)])
        except ServiceError as error:
            return error.as_finding(Source.PERSON)

    async def is_member(
        self, aad_object_id: str, group_id: str, *, deadline: float
    ) -> bool | Unreachable:
        """Say whether somebody belongs to a group, directly or through other groups."""
        try:
            path = f"/v1.0/users/{segment(aad_object_id)}/checkMemberGroups"
            answer = await self._http.post(
                self._url + path,
                {"groupIds": [group_id]},
                headers=await self._headers(),
                deadline=deadline,
                max_bytes=MAX_JSON_BYTES,
            )
            groups = success_of(answer).get("value")
        except ServiceError as error:
            return error.as_finding(Source.PERSON)
        return isinstance(groups, list) and group_id in groups

    async def organization_name(self, *, deadline: float) -> str:
        """Give the tenant's display name, "" where it cannot be read."""
        try:
            body = success_of(await self._get("/v1.0/organization?$select=displayName", deadline))
        except ServiceError:
            return ""
        rows = body.get("value")
        return str(rows[0].get("displayName") or "") if isinstance(rows, list) and rows else ""

    async def _get(self, path: str, deadline: float, max_bytes: int = MAX_JSON_BYTES) -> Answer:
        return await self._http.get(
            self._url + path,
            headers=await self._headers(),
            deadline=deadline,
            max_bytes=max_bytes,
        )

    async def _headers(self) -> dict[str, str]:
        named = await authorize(self._tokens, self.scope)
        return {**named, "x-ms-throttle-priority": self._priority}


def _filter_for(words: str) -> str:
    """The beginning of any name, or the whole address, as OData quotes it."""
    quoted = words.replace("'", "''")
    names = ("displayName", "givenName", "surname", "userPrincipalName")
    starts = [f"startswith({name},'{quoted}')" for name in names]
    return " or ".join([*starts, f"mail eq '{quoted}'"])


def _best(words: str, found: Sequence[Person]) -> Sequence[Person]:
    """Those who are called exactly so, if there are any; else all of them."""
    exact = [p for p in found if words.casefold() in (p.display_name.casefold(), p.upn.casefold())]
    return exact or found
