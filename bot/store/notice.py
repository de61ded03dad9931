"""A notice: one thing that the bot tells one person first, and how it stands."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any


class Kind(StrEnum):
    """Why the bot writes first: it promised, it was asked to, or it thinks it should.

    FORWARDED is sent on behalf of staff; REPORT goes to staff on Mondays.
    """

    FOLLOW_UP = "follow-up"
    REMINDER = "reminder"
    NUDGE = "nudge"
    FORWARDED = "forwarded"
    REPORT = "report"


class State(StrEnum):
    """Where a notice stands; `held` until the whole sweep has been judged."""

    HELD = "held"
    WAITING = "waiting"
    INSTALLING = "installing"
    SENDING = "sending"
    ENDED = "ended"


class Result(StrEnum):
    """How a notice ended."""

    SENT = "sent"
    PERHAPS_SENT = "perhaps-sent"
    BLOCKED = "blocked"
    UNREACHABLE = "unreachable"
    FIXED = "fixed"
    WITHDRAWN = "withdrawn"
    STOPPED = "stopped"
    SNOOZED = "snoozed"
    BRAKED = "braked"
    DRY_RUN = "dry-run"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to tell one person at one time."""

    kind: Kind
    aad_object_id: str
    outcome: str
    since: datetime
    due_at: datetime
    etag: str = ""
    ref: str | None = None
    sweep_id: str | None = None
    state: State = State.WAITING
    card_activity_id: str | None = None
    id: int = 0
    attempt: int = 0
    result: Result | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """A card that promises to look again, where it is shown, and the reference on it."""

    aad_object_id: str
    ref: str
    looks_at: datetime
    card_activity_id: str


def values_of(notice: Notice, now: datetime) -> dict[str, Any]:
    """Give the columns of a notice as it is now."""
    return {
        "kind": notice.kind,
        "state": notice.state,
        "aad_object_id": notice.aad_object_id,
        "ref": notice.ref,
        "outcome": notice.outcome,
        "etag": notice.etag,
        "sweep_id": notice.sweep_id,
        "since": notice.since,
        "due_at": notice.due_at,
        "attempt": notice.attempt,
        "card_activity_id": notice.card_activity_id,
        "touched_at": now,
        "result": notice.result,
        "ended_at": now if notice.state is State.ENDED else None,
    }


def notice_of(row: Any) -> Notice:  # noqa: ANN401 - SQLAlchemy's row
    return Notice(
        id=row.id,
        kind=Kind(row.kind),
        state=State(row.state),
        aad_object_id=row.aad_object_id,
        ref=row.ref,
        outcome=row.outcome,
        etag=row.etag,
        sweep_id=row.sweep_id,
        since=row.since,
        due_at=row.due_at,
        attempt=row.attempt,
        card_activity_id=row.card_activity_id,
        result=Result(row.result) if row.result else None,
    )
