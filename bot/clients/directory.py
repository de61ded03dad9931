"""The directory of a tenant, for sweeps: its members page by page, and 20 look-ups a call.

https://learn.microsoft.com/graph/api/user-list and https://learn.microsoft.com/graph/json-batching
"""

import asyncio
import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar
from urllib.parse import quote

from multidict import CIMultiDict

from bot.clients.bearer import authorize, scope_of
from bot.clients.graph_answers import (
    PERSON_FIELDS,
    mailbox_of,
    no_photo_in,
    person_of,
    photo_version_of,
    segment,
    success_of,
)
from bot.clients.http import Answer, Http, ServiceError
from bot.clients.pace import retry_after_s
from bot.clients.sharepoint import is_same_host
from bot.clients.tokens import Tokens
from bot.core.photo import MailboxFinding, Person, PhotoFinding, Source, Why

BATCH = 20
_PAGE = 999
_MAX_PAGE_BYTES = 32 << 20
_CALL_WITHIN_S = 120.0
_BATCH_TRIES = 4
_RETRIED = frozenset({429, 503, 504})
_FIRST_WAIT_S = 2.0

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class DirectoryPage:
    """Some people, and where the others are: `next_link` is None on the last page.

    `total` is how many there are in all, None where Graph did not say.
    """

    people: Sequence[Person]
    next_link: str | None
    total: int | None


class Directory:
    """Reads, app-only, at low priority. `url` is GRAPH_URL."""

    def __init__(self, http: Http, tokens: Tokens, *, url: str) -> None:
        self._http = http
        self._tokens = tokens
        self._url = url
        self._scope = scope_of(url)

    async def page(self, next_link: str | None) -> DirectoryPage:
        """Give a page of the enabled members, the first one without a link. Raises ServiceError."""
        chosen = quote("accountEnabled eq true and userType eq 'Member'")
        first = (
            f"{self._url}/v1.0/users?$select={PERSON_FIELDS}&$filter={chosen}"
            f"&$count=true&$top={_PAGE}"
        )
        link = next_link or first
        if not is_same_host(link, self._url):
            raise ServiceError(Why.FOREIGN_HOST, "the next page is elsewhere")
        answer = await self._http.get(
            link,
            headers={**await self._headers(), "ConsistencyLevel": "eventual"},
            deadline=_deadline(),
            max_bytes=_MAX_PAGE_BYTES,
        )
        body = success_of(answer)
        rows, count, following = (
            body.get("value"),
            body.get("@odata.count"),
            body.get("@odata.nextLink"),
        )
        if not isinstance(rows, list):
            raise ServiceError(Why.GARBLED, answer.code)
        return DirectoryPage(
            [person_of(row) for row in rows if isinstance(row, dict)],
            following if isinstance(following, str) else None,
            count if isinstance(count, int) else None,
        )

    async def photos(self, aad_object_ids: Sequence[str]) -> Mapping[str, PhotoFinding]:
        """Ask for the version of each one's photo, without its bytes."""
        paths = {who: f"/users/{segment(who)}/photo" for who in aad_object_ids}
        answers = await self._batch(paths)
        return {who: _photo(answers.get(who)) for who in aad_object_ids}

    async def mailboxes(self, aad_object_ids: Sequence[str]) -> Mapping[str, MailboxFinding]:
        """Ask for each one's mailbox settings."""
        paths = {who: f"/users/{segment(who)}/mailboxSettings" for who in aad_object_ids}
        answers = await self._batch(paths)
        return {who: _mailbox(answers.get(who)) for who in aad_object_ids}

    async def upns(self, aad_object_ids: Sequence[str]) -> Mapping[str, str]:
        """Give people's addresses; whoever cannot be found is left out."""
        found: dict[str, str] = {}
        for start in range(0, len(aad_object_ids), BATCH):
            some = aad_object_ids[start : start + BATCH]
            fields = "?$select=id,userPrincipalName"
            answers = await self._batch({who: f"/users/{segment(who)}{fields}" for who in some})
            found |= {who: _upn(answer) for who, answer in answers.items()}
        return {who: upn for who, upn in found.items() if upn}

    async def members_of(self, group_id: str, aad_object_ids: Sequence[str]) -> frozenset[str]:
        """Say who of these belongs to the group, directly or through others; unknown is no."""
        paths = {who: f"/users/{segment(who)}/checkMemberGroups" for who in aad_object_ids}
        answers = await self._batch(paths, body={"groupIds": [group_id]})
        return frozenset(who for who, answer in answers.items() if _is_in(group_id, answer))

    async def _batch(
        self, paths: Mapping[str, str], *, body: object = None
    ) -> Mapping[str, Answer]:
        """Ask for all paths in one call, and again for those that were throttled alone."""
        answers: dict[str, Answer] = {}
        open_paths, wait_s = dict(paths), 0.0
        for attempt in range(1, _BATCH_TRIES + 1):
            await asyncio.sleep(wait_s)
            try:
                answers |= await self._batch_once(open_paths, body)
            except ServiceError as error:
                failed = Answer(503, {}, b"", {"error": {"code": f"batch {error.why}"}})
                return dict.fromkeys(open_paths, failed) | answers
            now = datetime.now(UTC)
            again = {who: a for who, a in answers.items() if a.status in _RETRIED}
            if not again:
                break
            open_paths = {who: paths[who] for who in again}
            asked_s = [retry_after_s(answer.headers, now) or 0.0 for answer in again.values()]
            wait_s = min(max(*asked_s, _FIRST_WAIT_S * attempt), _CALL_WITHIN_S)
        return answers

    async def _batch_once(self, paths: Mapping[str, str], body: object) -> dict[str, Answer]:
        keys = list(paths)
        requests = [
            {"id": str(number), "method": "POST" if body else "GET", "url": paths[key]}
            | ({"body": body, "headers": {"Content-Type": "application/json"}} if body else {})
            for number, key in enumerate(keys)
        ]
        answer = await self._http.post(
            f"{self._url}/v1.0/$batch",
            {"requests": requests},
            headers=await self._headers(),
            deadline=_deadline(),
            max_bytes=_MAX_PAGE_BYTES,
        )
        responses = success_of(answer).get("responses")
        if not isinstance(responses, list):
            raise ServiceError(Why.GARBLED, answer.code)
        items = [_item(response) for response in responses]
        return {keys[number]: item for number, item in items if number < len(keys)}

    async def _headers(self) -> dict[str, str]:
        named = await authorize(self._tokens, self._scope)
        return {**named, "x-ms-throttle-priority": "low"}


def _item(response: Any) -> tuple[int, Answer]:  # noqa: ANN401 - JSON
    """One item of a batch; bytes come as a JSON string in base64, whatever their type says."""
    try:
        number, status = int(response["id"]), int(response["status"])
        headers = CIMultiDict(response.get("headers") or {})
        body = response.get("body")
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ServiceError(Why.GARBLED, "an item of a batch") from error
    if isinstance(body, str):
        return number, Answer(status, headers, _bytes_of(body))
    return number, Answer(status, headers, b"", body)


def _bytes_of(body: str) -> bytes:
    """A picture in base64, or whatever a proxy says in words where one was asked for."""
    try:
        return base64.b64decode(body, validate=True)
    except ValueError:
        return body.encode()


def _photo(answer: Answer | None) -> PhotoFinding:
    try:
        found = _present(answer)
        return no_photo_in(found) or photo_version_of(found)
    except ServiceError as error:
        return error.as_finding(Source.PHOTO)


def _mailbox(answer: Answer | None) -> MailboxFinding:
    try:
        return mailbox_of(_present(answer))
    except ServiceError as error:
        return error.as_finding(Source.MAILBOX)


def _upn(answer: Answer) -> str:
    try:
        return str(success_of(answer).get("userPrincipalName") or "")
    except ServiceError:
        return ""


def _is_in(group_id: str, answer: Answer) -> bool:
    try:
        groups = success_of(answer).get("value")
    except ServiceError:
        return False
    return isinstance(groups, list) and group_id in groups


def _present(answer: Answer | None) -> Answer:
    if answer is None:
        raise ServiceError(Why.GARBLED, "not in the batch's answer")
    return answer


def _deadline() -> float:
    return asyncio.get_running_loop().time() + _CALL_WITHIN_S
