"""Microsoft Graph: the person, their photo and mailbox, and the tenant's photo policy.

"No photo" has several documented shapes and a mailbox error is told from it by its code;
anything else that is no success is Unreachable, never "no photo".
https://learn.microsoft.com/graph/api/profilephoto-get
"""

import asyncio
import time
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote, urlsplit

from bot.clients.http import MAX_JSON_BYTES, Answer, Http, ServiceError, error_of
from bot.clients.tokens import TokenError, Tokens
from bot.core.photo import (
    Gone,
    Mailbox,
    MailboxFinding,
    MailboxPlace,
    NoMailbox,
    NoPhoto,
    Person,
    PersonFinding,
    Photo,
    PhotoFinding,
    PhotoPolicy,
    PolicyFinding,
    Source,
    Unreachable,
    Why,
)

PHOTO_SIZE = "240x240"
MAX_PHOTO_BYTES = 8 << 20
_NO_PHOTO_CODES = frozenset({"imagenotfound", "erroritemnotfound", "errorentitynotfound"})
_NO_MAILBOX_CODES = frozenset({"mailboxnotenabledforrestapi", "errornonexistentmailbox"})
_ELSEWHERE_CODE = "mailboxnothostedinexchangeonline"
_PERSON_FIELDS = (
    "id,displayName,givenName,userPrincipalName,userType,accountEnabled,"
    "onPremisesSyncEnabled,assignedPlans"
)
_POLICY_KEPT_S = 3600
_POLICY_FAILURE_KEPT_S = 60


class GraphClient:
    """Reads, app-only. `url` is GRAPH_URL: without a version, perhaps with a path."""

    def __init__(
        self,
        http: Http,
        tokens: Tokens,
        *,
        url: str,
        monotonic_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self._http = http
        self._tokens = tokens
        self._url = url
        parts = urlsplit(url)
        self.scope = f"{parts.scheme}://{parts.netloc}/.default"
        self._monotonic_s = monotonic_s
        self._policy: tuple[float, PolicyFinding] | None = None

    async def person(self, aad_object_id: str, *, deadline: float) -> PersonFinding:
        """Look the account up by its object id."""
        path = f"/v1.0/users/{_segment(aad_object_id)}?$select={_PERSON_FIELDS}"
        try:
            answer = await self._get(path, deadline)
            if answer.status == 404 and error_of(answer)[0] == "Request_ResourceNotFound":
                return Gone()
            return _person(_success(answer))
        except ServiceError as error:
            return error.as_finding(Source.PERSON)

    async def photo(self, aad_object_id: str, *, deadline: float) -> PhotoFinding:
        """Ask for the photo's ETag and size, and for its bytes, at the same time."""
        user = f"/v1.0/users/{_segment(aad_object_id)}"
        try:
            described, sent = await asyncio.gather(
                self._get(f"{user}/photo", deadline),
                self._get(f"{user}/photos/{PHOTO_SIZE}/$value", deadline, MAX_PHOTO_BYTES),
            )
            return _no_photo(described) or _no_photo(sent) or _photo(described, sent)
        except ServiceError as error:
            return error.as_finding(Source.PHOTO)

    async def mailbox(self, aad_object_id: str, *, deadline: float) -> MailboxFinding:
        """Probe for a mailbox: reading its settings fails with a code that says where it is."""
        path = f"/v1.0/users/{_segment(aad_object_id)}/mailboxSettings"
        try:
            answer = await self._get(path, deadline)
            missing = _no_mailbox(answer)
            if missing:
                return missing
            _success(answer)
            return Mailbox()
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
            finding: PolicyFinding = _policy(_success(answer))
        except ServiceError as error:
            finding = error.as_finding(Source.POLICY)
        passes = isinstance(finding, Unreachable) and finding.why is not Why.REFUSED
        kept_s = _POLICY_FAILURE_KEPT_S if passes else _POLICY_KEPT_S
        self._policy = (self._monotonic_s() + kept_s, finding)
        return finding

    async def organization_name(self, *, deadline: float) -> str:
        """Give the tenant's display name, "" where it cannot be read."""
        try:
            body = _success(await self._get("/v1.0/organization?$select=displayName", deadline))
        except ServiceError:
            return ""
        rows = body.get("value")
        return str(rows[0].get("displayName") or "") if isinstance(rows, list) and rows else ""

    async def _get(self, path: str, deadline: float, max_bytes: int = MAX_JSON_BYTES) -> Answer:
        try:
            token = await self._tokens.get(self.scope)
        except TokenError as error:
            raise ServiceError(Why.REFUSED, error.code) from error
        return await self._http.get(
            self._url + path,
            headers={"Authorization": f"Bearer {token}"},
            deadline=deadline,
            max_bytes=max_bytes,
        )


def _segment(value: str) -> str:
    return quote(value, safe="")


def _success(answer: Answer) -> dict[str, Any]:
    if answer.status != 200:
        raise answer.refusal()
    body = answer.json()
    if not isinstance(body, dict):
        raise ServiceError(Why.GARBLED, answer.code)
    return body


def _person(body: Mapping[str, Any]) -> Person:
    upn = body.get("userPrincipalName")
    if not isinstance(upn, str) or not upn:
        raise ServiceError(Why.GARBLED, "no userPrincipalName")
    return Person(
        aad_object_id=str(body.get("id", "")),
        upn=upn,
        display_name=str(body.get("displayName") or ""),
        given_name=str(body.get("givenName") or ""),
        is_guest=body.get("userType") == "Guest" or "#EXT#" in upn.upper(),
        is_enabled=body.get("accountEnabled") is not False,
        is_directory_synced=body.get("onPremisesSyncEnabled") is True,
        has_exchange_plan=_has_plan(body, "exchange"),
        has_sharepoint_plan=_has_plan(body, "sharepoint"),
    )


def _has_plan(body: Mapping[str, Any], service: str) -> bool:
    """Whether a plan of the service works; not being told of plans counts as having them."""
    plans = body.get("assignedPlans")
    if not isinstance(plans, list):
        return True
    return any(
        str(plan.get("service", "")).lower() == service
        and plan.get("capabilityStatus") in ("Enabled", "Warning")
        for plan in plans
        if isinstance(plan, dict)
    )


def _no_photo(answer: Answer) -> NoPhoto | NoMailbox | None:
    if answer.status == 404:
        code = error_of(answer)[0]
        return NoPhoto(code) if code.lower() in _NO_PHOTO_CODES else _no_mailbox(answer)
    is_json = answer.headers.get("Content-Type", "").startswith("application/json")
    size = str(_success(answer).get("id")) if answer.status == 200 and is_json else ""
    return NoPhoto(size) if size.lower() == "1x1" else None


def _photo(described: Answer, sent: Answer) -> Photo:
    body = _success(described)
    if sent.status != 200:
        raise sent.refusal()
    if not sent.headers.get("Content-Type", "").startswith("image/"):
        raise ServiceError(Why.GARBLED, f"{sent.code} is no image")
    sides = (body.get("width"), body.get("height"))
    return Photo(
        etag=str(body.get("@odata.mediaEtag", "")),
        size_px=max((side for side in sides if isinstance(side, int)), default=0),
        content=sent.body,
    )


def _no_mailbox(answer: Answer) -> NoMailbox | None:
    code, message = error_of(answer)
    if code.lower() == _ELSEWHERE_CODE:
        return NoMailbox(code, MailboxPlace.ON_PREMISES)
    if code.lower() in _NO_MAILBOX_CODES:
        is_unclear = "on-premise" in message.lower()
        return NoMailbox(code, MailboxPlace.UNCLEAR if is_unclear else MailboxPlace.NOWHERE)
    return None


def _policy(body: Mapping[str, Any]) -> PhotoPolicy:
    """`allowedRoles` is documented as {}, [] and null: all three mean everyone."""
    source = body.get("source")
    return PhotoPolicy(
        source=source if isinstance(source, str) else None,
        is_restricted=bool(body.get("allowedRoles")),
    )
