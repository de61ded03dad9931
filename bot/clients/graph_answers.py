"""Graph's answers as facts.

"No photo" has several documented shapes and a mailbox error is told from it by its code;
anything else that is no success is Unreachable, never "no photo".
https://learn.microsoft.com/graph/api/profilephoto-get
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from bot.clients.http import Answer, ServiceError, error_of
from bot.core.photo import (
    Mailbox,
    MailboxPlace,
    NoMailbox,
    NoPhoto,
    Person,
    Photo,
    PhotoPolicy,
    Why,
)
from bot.zones import zone_named

PERSON_FIELDS = (
    "id,displayName,givenName,userPrincipalName,userType,accountEnabled,"
    "onPremisesSyncEnabled,assignedPlans,usageLocation,preferredLanguage"
)
_NO_PHOTO_CODES = frozenset({"imagenotfound", "erroritemnotfound", "errorentitynotfound"})
_NO_MAILBOX_CODES = frozenset({"mailboxnotenabledforrestapi", "errornonexistentmailbox"})
_ELSEWHERE_CODE = "mailboxnothostedinexchangeonline"
_EVER = datetime.max.replace(tzinfo=UTC)
_LONG_AGO = datetime.min.replace(tzinfo=UTC)
_TEAMS = frozenset({"teamspaceapi", "teamsspaceapi"})
_EVERY_SERVICE = _TEAMS | {"exchange", "sharepoint"}


def segment(value: str) -> str:
    return quote(value, safe="")


def success_of(answer: Answer) -> dict[str, Any]:
    if answer.status != 200:
        raise answer.refusal()
    body = answer.json()
    if not isinstance(body, dict):
        raise ServiceError(Why.GARBLED, answer.code)
    return body


def person_of(body: Mapping[str, Any]) -> Person:
    upn = body.get("userPrincipalName")
    if not isinstance(upn, str) or not upn:
        raise ServiceError(Why.GARBLED, "no userPrincipalName")
    services = _services_of(body)
    return Person(
        aad_object_id=str(body.get("id", "")),
        upn=upn,
        display_name=str(body.get("displayName") or ""),
        given_name=str(body.get("givenName") or ""),
        is_guest=body.get("userType") == "Guest" or "#EXT#" in upn.upper(),
        is_enabled=body.get("accountEnabled") is not False,
        is_directory_synced=body.get("onPremisesSyncEnabled") is True,
        has_exchange_plan="exchange" in services,
        has_sharepoint_plan="sharepoint" in services,
        has_teams_plan=not services.isdisjoint(_TEAMS),
        country=str(body.get("usageLocation") or ""),
        language=str(body.get("preferredLanguage") or ""),
    )


def _services_of(body: Mapping[str, Any]) -> frozenset[str]:
    """The services with a plan that works; not being told of plans counts as having them."""
    plans = body.get("assignedPlans")
    if not isinstance(plans, list):
        return _EVERY_SERVICE
    return frozenset(
        str(plan.get("service", "")).lower()
        for plan in plans
        if isinstance(plan, dict) and plan.get("capabilityStatus") in ("Enabled", "Warning")
    )


def no_photo_in(answer: Answer) -> NoPhoto | NoMailbox | None:
    if answer.status == 404:
        code = error_of(answer)[0]
        return NoPhoto(code) if code.lower() in _NO_PHOTO_CODES else no_mailbox_in(answer)
    is_json = answer.headers.get("Content-Type", "").startswith("application/json")
    size = str(success_of(answer).get("id")) if answer.status == 200 and is_json else ""
    return NoPhoto(size) if size.lower() == "1x1" else None


def photo_version_of(described: Answer) -> Photo:
    """The photo without its bytes."""
    body = success_of(described)
    sides = (body.get("width"), body.get("height"))
    return Photo(
        etag=str(body.get("@odata.mediaEtag", "")),
        size_px=max((side for side in sides if isinstance(side, int)), default=0),
        content=None,
    )


def photo_bytes_of(sent: Answer) -> bytes:
    if sent.status != 200:
        raise sent.refusal()
    if not sent.headers.get("Content-Type", "").startswith("image/"):
        raise ServiceError(Why.GARBLED, f"{sent.code} is no image")
    return sent.body


def mailbox_of(answer: Answer) -> Mailbox | NoMailbox:
    """What the mailbox settings say; reading them fails with a code that says where it is."""
    missing = no_mailbox_in(answer)
    if missing:
        return missing
    body = success_of(answer)
    away_from, away_until = _away(_dict(body.get("automaticRepliesSetting")))
    return Mailbox(
        time_zone=str(body.get("timeZone") or ""),
        language=str(_dict(body.get("language")).get("locale") or ""),
        purpose=str(_dict(body.get("userPurpose")).get("value") or ""),
        away_from=away_from,
        away_until=away_until,
    )


def _away(replies: Mapping[str, Any]) -> tuple[datetime | None, datetime | None]:
    """Give from when until when somebody is away.

    https://learn.microsoft.com/graph/api/resources/automaticrepliessetting
    """
    match replies.get("status"):
        case "alwaysEnabled":
            return _LONG_AGO, _EVER
        case "scheduled":
            starts = _moment(_dict(replies.get("scheduledStartDateTime")))
            return starts, _moment(_dict(replies.get("scheduledEndDateTime")))
        case _:
            return None, None


def _moment(described: Mapping[str, Any]) -> datetime | None:
    """Graph writes seven decimals and no offset; the zone stands beside it."""
    zone = zone_named(str(described.get("timeZone") or "")) or UTC
    try:
        at = datetime.fromisoformat(str(described.get("dateTime"))[:19])
        return at.replace(tzinfo=zone).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _dict(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def no_mailbox_in(answer: Answer) -> NoMailbox | None:
    code, message = error_of(answer)
    if code.lower() == _ELSEWHERE_CODE:
        return NoMailbox(code, MailboxPlace.ON_PREMISES)
    if code.lower() in _NO_MAILBOX_CODES:
        is_unclear = "on-premise" in message.lower()
        return NoMailbox(code, MailboxPlace.UNCLEAR if is_unclear else MailboxPlace.NOWHERE)
    return None


def policy_of(body: Mapping[str, Any]) -> PhotoPolicy:
    """`allowedRoles` is documented as {}, [] and null: all three mean everyone."""
    source = body.get("source")
    return PhotoPolicy(
        source=source if isinstance(source, str) else None,
        is_restricted=bool(body.get("allowedRoles")),
    )
