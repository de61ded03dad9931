"""What is remembered of a person between turns, and what a turn adds to it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.core.photo import PhotoMemory


@dataclass(frozen=True, slots=True)
class Sighting:
    """A person as one activity shows them, with the address that answers them."""

    aad_object_id: str
    locale: str
    time_zone: str
    conversation_reference: Mapping[str, Any]
    lifts: str = "refusals"
    """What kept the bot from writing to them and does no more: "refusals", or "any" reason."""


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """What is remembered of a person between turns."""

    upn: str = ""
    locale: str = ""
    language: str = ""
    time_zone: str = ""
    stopped_at: datetime | None = None
    snoozed_until: datetime | None = None
    memory: PhotoMemory = PhotoMemory()  # noqa: RUF009 - frozen
    out_of_sync_since: datetime | None = None
    unreachable: str = ""
    conversation_reference: Mapping[str, Any] | None = None

    @property
    def spoken(self) -> str:
        """The language to write in: the one that was chosen, else Teams' as last seen."""
        return self.language or self.locale


@dataclass(frozen=True, slots=True)
class Learned:
    """What a check taught about the person; `upn` is "" where it brought none.

    `score` is of this photo beside SharePoint's copy of `asked_at`. Without news, what is known
    of the photo already stays as it is.
    """

    upn: str
    memory: PhotoMemory
    out_of_sync_since: datetime | None
    score: float | None = None
    asked_at: datetime | None = None
    looked_at: datetime | None = None
    is_news: bool = True


def known_of(row: Any) -> KnownPerson:  # noqa: ANN401 - SQLAlchemy's row
    """Read a person; `row` is None for a stranger."""
    if row is None:
        return KnownPerson()
    return KnownPerson(
        upn=row.upn or "",
        locale=row.locale or "",
        language=row.language or "",
        time_zone=row.time_zone or "",
        stopped_at=row.stopped_at,
        snoozed_until=row.snoozed_until,
        memory=PhotoMemory(row.etag or "", row.first_seen_at, row.changed_at),
        out_of_sync_since=row.out_of_sync_since,
        unreachable=row.unreachable or "",
        conversation_reference=row.conversation_reference,
    )
