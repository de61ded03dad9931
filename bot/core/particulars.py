"""What a check found, as codes and times for staff: every look-up's answer, without pictures.

It can be kept as JSON, so that a reference brings the case back as it was.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from typing import Any

from bot.core.photo import (
    Findings,
    Gone,
    Mailbox,
    NoMailbox,
    NoPhoto,
    Person,
    Photo,
    PhotoPolicy,
    SharePointPicture,
    SharePointProfile,
    Unreachable,
)

_MOMENTS = ("first_seen_at", "asked_at")


@dataclass(frozen=True, slots=True)
class Particulars:
    """The raw side of a check; None and "" stand for what was not learnt.

    `codes` are Microsoft's own for what is missing, `gaps` the look-ups that failed with why;
    both are by the name of the look-up.
    """

    account: str = ""
    is_directory_synced: bool = False
    plans: tuple[str, ...] | None = None
    has_photo: bool | None = None
    etag: str = ""
    size_px: int = 0
    first_seen_at: datetime | None = None
    mailbox: str = ""
    mailbox_purpose: str = ""
    policy_source: str | None = None
    is_restricted: bool | None = None
    has_profile: bool | None = None
    asked_at: datetime | None = None
    is_placeholder: bool = False
    follows_exchange: bool = True
    has_onedrive: bool = True
    has_picture: bool | None = None
    codes: Mapping[str, str] = field(default_factory=dict[str, str])
    gaps: Mapping[str, str] = field(default_factory=dict[str, str])

    def as_json(self) -> dict[str, Any]:
        """Give it as JSON, times as ISO 8601."""
        kept = {field.name: getattr(self, field.name) for field in fields(self)}
        return kept | {name: at.isoformat() for name in _MOMENTS if (at := kept[name])}


def particulars_from(kept: Mapping[str, Any] | None) -> Particulars:
    """Read what was kept; checks of before know nothing of it."""
    known = {f.name for f in fields(Particulars)}
    values = {name: value for name, value in (kept or {}).items() if name in known}
    for name in _MOMENTS:
        if values.get(name):
            values[name] = datetime.fromisoformat(values[name])
    if values.get("plans") is not None:
        values["plans"] = tuple(values["plans"])
    return Particulars(**values)


def particulars_of(findings: Findings) -> Particulars:
    """Put the findings of one check as codes and times."""
    return Particulars(
        **_account(findings),
        **_photo(findings),
        **_mailbox(findings),
        **_policy(findings),
        **_sharepoint(findings),
        codes=_codes(findings),
        gaps={gap.source: gap.reason for gap in findings.gaps},
    )


def _account(findings: Findings) -> dict[str, Any]:
    person = findings.person
    if isinstance(person, Gone):
        return {"account": "gone"}
    if not isinstance(person, Person):
        return {}
    has = {
        "Exchange": person.has_exchange_plan,
        "SharePoint": person.has_sharepoint_plan,
        "Teams": person.has_teams_plan,
    }
    kind = "guest" if person.is_guest else "member"
    return {
        "account": kind if person.is_enabled else "disabled",
        "is_directory_synced": person.is_directory_synced,
        "plans": tuple(name for name, is_there in has.items() if is_there),
    }


def _photo(findings: Findings) -> dict[str, Any]:
    photo = findings.photo
    if isinstance(photo, Unreachable):
        return {}
    if not isinstance(photo, Photo):
        return {"has_photo": False}
    seen = findings.memory.first_seen_at
    return {"has_photo": True, "etag": photo.etag, "size_px": photo.size_px, "first_seen_at": seen}


def _mailbox(findings: Findings) -> dict[str, Any]:
    match findings.mailbox:
        case Mailbox(purpose=purpose):
            return {"mailbox": "online", "mailbox_purpose": purpose}
        case NoMailbox(place=place):
            return {"mailbox": str(place)}
        case Unreachable():
            return {}


def _policy(findings: Findings) -> dict[str, Any]:
    policy = findings.policy
    if not isinstance(policy, PhotoPolicy):
        return {}
    return {"policy_source": policy.source, "is_restricted": policy.is_restricted}


def _sharepoint(findings: Findings) -> dict[str, Any]:
    profile, picture = findings.profile, findings.picture
    if isinstance(profile, Unreachable):
        return {}
    if not isinstance(profile, SharePointProfile):
        return {"has_profile": False}
    is_known = not isinstance(picture, Unreachable)
    return {
        "has_profile": True,
        "asked_at": profile.asked_at,
        "is_placeholder": profile.is_placeholder,
        "follows_exchange": profile.follows_exchange,
        "has_onedrive": profile.has_onedrive,
        "has_picture": isinstance(picture, SharePointPicture) if is_known else None,
    }


def _codes(findings: Findings) -> dict[str, str]:
    """Microsoft's own words for what is missing."""
    named = (("photo", findings.photo), ("mailbox", findings.mailbox))
    return {name: f.code for name, f in named if isinstance(f, NoPhoto | NoMailbox) and f.code}
