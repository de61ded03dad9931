"""The verdict on one person's photo: which of the contract's outcomes the findings amount to.

The rules stand in the contract's order and the first that holds decides. A rule that needs
a look-up which failed cannot be decided, and the verdict is then CANNOT-CHECK: a failure
never becomes "you have no photo".
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.core.case import SYNC_WINDOW, Case, UndecidedError
from bot.core.comparison import Comparison
from bot.core.photo import (
    Findings,
    Gone,
    NoMailbox,
    NoPhoto,
    Person,
    Photo,
    SharePointPicture,
    SharePointProfile,
    Unreachable,
)
from bot.core.picture import make_thumbnail


class Outcome(StrEnum):
    """The contract's list: which case it is, as the `Ref.` line spells it."""

    IN_SYNC = "IN-SYNC"
    NEVER_SYNCED = "NEVER-SYNCED"
    PLACEHOLDER = "PLACEHOLDER"
    STALE = "STALE"
    TOO_SOON = "TOO-SOON"
    NO_PHOTO = "NO-PHOTO"
    NO_MAILBOX = "NO-MAILBOX"
    ONPREM_MAILBOX = "ONPREM-MAILBOX"
    ENTRA_ONLY = "ENTRA-ONLY"
    NO_PROFILE = "NO-PROFILE"
    NO_ONEDRIVE = "NO-ONEDRIVE"
    NO_LICENCE = "NO-LICENCE"
    BLOCKED_BY_POLICY = "BLOCKED-BY-POLICY"
    LOCAL_PICTURE = "LOCAL-PICTURE"
    DIRECTORY_PHOTO = "DIRECTORY-PHOTO"
    GUEST = "GUEST"
    DISABLED = "DISABLED"
    CANNOT_CHECK = "CANNOT-CHECK"


class Shows(StrEnum):
    """What a place shows for the person."""

    PICTURE = "picture"
    OUTLINE = "outline"
    NOTHING = "nothing"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """A verdict with the facts that its card speaks of.

    Thumbnails are JPEGs of at most 96 px and are never stored; `asked_at` is when SharePoint
    last asked for the photo, `changed_at` when the bot first saw the present one.
    """

    outcome: Outcome
    exchange_shows: Shows = Shows.UNKNOWN
    sharepoint_shows: Shows = Shows.UNKNOWN
    exchange_thumbnail: bytes | None = None
    sharepoint_thumbnail: bytes | None = None
    asked_at: datetime | None = None
    changed_at: datetime | None = None
    gap: Unreachable | None = None
    comparison: Comparison | None = None
    person: Person | None = None

    @property
    def settles_at(self) -> datetime | None:
        """When SharePoint should have caught up: a day after the later of the two events."""
        times = [at for at in (self.asked_at, self.changed_at) if at]
        return max(times) + SYNC_WINDOW if times else None


_RULES: tuple[tuple[Outcome, Callable[[Case], bool]], ...] = (
    (Outcome.DISABLED, lambda c: isinstance(c.person, Gone) or not c.person.is_enabled),
    (Outcome.GUEST, lambda c: c.account.is_guest),
    (Outcome.NO_LICENCE, lambda c: not c.account.has_sharepoint_plan),
    (Outcome.ONPREM_MAILBOX, lambda c: c.is_on_premises),
    (Outcome.ENTRA_ONLY, lambda c: c.lacks_mailbox and c.has_photo and not c.is_same),
    (
        Outcome.NO_MAILBOX,
        lambda c: (c.lacks_mailbox or not c.account.has_exchange_plan) and not c.has_photo,
    ),
    (Outcome.BLOCKED_BY_POLICY, lambda c: c.policy.blocks_people and not c.has_photo),
    (Outcome.NO_PHOTO, lambda c: not c.has_photo),
    (Outcome.NO_PROFILE, lambda c: not c.has_profile),
    (Outcome.NO_ONEDRIVE, lambda c: not c.profile.has_onedrive and not c.is_same),
    (
        Outcome.LOCAL_PICTURE,
        lambda c: (
            not c.profile.follows_exchange
            and isinstance(c.picture, SharePointPicture)
            and not c.is_same
        ),
    ),
    (Outcome.NEVER_SYNCED, lambda c: not c.was_ever_asked),
    (Outcome.TOO_SOON, lambda c: c.is_recent and not c.is_same),
    (Outcome.PLACEHOLDER, lambda c: c.shows_placeholder),
    (Outcome.DIRECTORY_PHOTO, lambda c: c.is_directory_photo),
    (Outcome.STALE, lambda c: not c.is_same),
    (Outcome.IN_SYNC, lambda c: c.is_same),
)


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict without its card: `gap` is the look-up that it still turns on."""

    outcome: Outcome
    gap: Unreachable | None
    comparison: Comparison | None


def decide(findings: Findings, *, now: datetime) -> Decision:
    """Judge as `diagnose` does, for sweeps, which show nothing to anybody."""
    case = Case(findings, now)
    outcome, gap = _decide(case)
    has_compared = "comparison" in vars(case)
    return Decision(outcome, gap, case.comparison if has_compared else None)


def diagnose(findings: Findings, *, now: datetime) -> Diagnosis:
    """Judge one person's findings. Compares pictures, so it takes milliseconds of CPU."""
    case = Case(findings, now)
    outcome, gap = _decide(case)
    profile = findings.profile
    return Diagnosis(
        outcome=outcome,
        exchange_shows=_exchange_shows(case),
        sharepoint_shows=_sharepoint_shows(case),
        exchange_thumbnail=_exchange_thumbnail(case),
        sharepoint_thumbnail=_sharepoint_thumbnail(case),
        asked_at=profile.asked_at if isinstance(profile, SharePointProfile) else None,
        changed_at=findings.memory.changed_at,
        gap=gap,
        comparison=_comparison(case),
        person=findings.person if isinstance(findings.person, Person) else None,
    )


def _decide(case: Case) -> tuple[Outcome, Unreachable | None]:
    try:
        return next(outcome for outcome, holds in _RULES if holds(case)), None
    except UndecidedError as undecided:
        return Outcome.CANNOT_CHECK, undecided.gap


def _comparison(case: Case) -> Comparison | None:
    """The two pictures compared, wherever there are two: the card shows them side by side."""
    try:
        is_pair = case.has_photo and isinstance(case.picture, SharePointPicture)
        return case.comparison if is_pair else None
    except UndecidedError:
        return None


def _exchange_shows(case: Case) -> Shows:
    match case.findings.photo:
        case Photo():
            return Shows.PICTURE
        case NoPhoto() | NoMailbox():
            return Shows.NOTHING
        case Unreachable():
            return Shows.UNKNOWN


def _sharepoint_shows(case: Case) -> Shows:
    try:
        if isinstance(case.picture, SharePointPicture):
            return Shows.PICTURE
        return Shows.OUTLINE if case.was_ever_asked else Shows.NOTHING
    except UndecidedError:
        return Shows.UNKNOWN


def _exchange_thumbnail(case: Case) -> bytes | None:
    seen, photo = case.findings.seen, case.findings.photo
    if seen and isinstance(photo, Photo) and photo.content is None and photo.etag == seen.etag:
        return seen.exchange_thumbnail
    try:
        return make_thumbnail(case.exchange_picture) if case.has_photo else None
    except UndecidedError:
        return None


def _sharepoint_thumbnail(case: Case) -> bytes | None:
    try:
        if not isinstance(case.picture, SharePointPicture):
            return None
        if compared := case.findings.compared:
            return compared.sharepoint_thumbnail
        return make_thumbnail(case.sharepoint_picture)
    except UndecidedError:
        return None
