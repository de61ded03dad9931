"""What became of the steps that staff had sent to somebody."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Setback(StrEnum):
    """Why it goes no further."""

    UNREACHABLE = "unreachable"
    PERHAPS_SENT = "perhaps-sent"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Receipt:
    """One sending to one person. `ref` and `outcome` are those of the card that they got.

    `seen_at` is when they first acted after it, `human_at` when it turned out that people are
    needed, `next_look_at` when the bot looks again.
    """

    name: str
    ref: str = ""
    outcome: str = ""
    sent_at: datetime | None = None
    seen_at: datetime | None = None
    done_at: datetime | None = None
    fixed_at: datetime | None = None
    human_at: datetime | None = None
    next_look_at: datetime | None = None
    setback: Setback | None = None
    closed_at: datetime | None = None
