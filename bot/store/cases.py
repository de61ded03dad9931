"""Checks as cases: found by their reference, worked on, and what came of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Select, func, select, update

from bot.store.engine import Database
from bot.store.tables import checks


class Ending(StrEnum):
    """What came of a verdict with steps, or of a nudge. Being fixed outweighs all others."""

    FIXED = "fixed"
    SNOOZED = "snoozed"
    STOPPED = "stopped"
    IGNORED = "ignored"
    WRONG = "wrong"
    UNREACHABLE = "unreachable"
    PERHAPS_SENT = "perhaps-sent"
    HANDED_OVER = "handed-over"


class Origin(StrEnum):
    """How a check came about: somebody asked, the bot wrote first, or staff looked."""

    ASKED = "asked"
    FOLLOW_UP = "follow-up"
    REMINDER = "reminder"
    NUDGE = "nudge"
    FORWARDED = "forwarded"
    STAFF = "staff"


@dataclass(frozen=True, slots=True)
class CheckRecord:
    """One check, as `ref <6 characters>` finds it. `facts` holds codes and times, no picture."""

    ref: str
    aad_object_id: str
    outcome: str
    checked_at: datetime
    facts: Mapping[str, Any]
    done_at: datetime | None = None
    fixed_at: datetime | None = None
    origin: Origin = Origin.ASKED
    week: date | None = None
    """The Monday of a verdict with steps or a nudge, None for others: those end in no way."""


class Cases:
    """The checks of the store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def find(self, ref: str) -> CheckRecord | None:
        """Find the check behind a reference."""
        return await self._one(select(checks).where(checks.c.ref == ref))

    async def open_of(self, aad_object_id: str, outcomes: Sequence[str]) -> CheckRecord | None:
        """Give the person's case that is not fixed yet: the one they worked on last, if any."""
        query = (
            select(checks)
            .where(checks.c.aad_object_id == aad_object_id, checks.c.fixed_at.is_(None))
            .where(checks.c.outcome.in_(outcomes))
            .order_by(checks.c.done_at.is_(None), checks.c.done_at.desc())
            .order_by(checks.c.checked_at.desc())
            .limit(1)
        )
        return await self._one(query)

    async def mark_done(self, ref: str, now: datetime) -> None:
        """Note that the person has followed the steps."""
        await self._database.run(update(checks).where(checks.c.ref == ref).values(done_at=now))

    async def leave_out(self, ref: str) -> None:
        """Leave a check out of the counts, because it goes on with an earlier one's case."""
        await self._database.run(update(checks).where(checks.c.ref == ref).values(week=None))

    async def mark_wrong(self, ref: str, now: datetime) -> None:
        """Note that the person does not agree with the verdict."""
        await self._database.run(update(checks).where(checks.c.ref == ref).values(wrong_at=now))
        await self.end(ref, Ending.WRONG, now)

    async def mark_fixed(self, aad_object_id: str, outcomes: Sequence[str], now: datetime) -> None:
        """Note that the person's photos match now: every open case of theirs is closed."""
        is_theirs = (checks.c.aad_object_id == aad_object_id) & checks.c.fixed_at.is_(None)
        is_theirs &= checks.c.outcome.in_(outcomes)
        values = {"fixed_at": now, "ended_at": now, "ending": Ending.FIXED}
        await self._database.run(update(checks).where(is_theirs).values(**values))

    async def end(self, ref: str, ending: Ending, now: datetime) -> None:
        """Say what came of one case, unless that is known already."""
        is_it = (checks.c.ref == ref) & checks.c.ending.is_(None)
        await self._database.run(update(checks).where(is_it).values(ending=ending, ended_at=now))

    async def end_all(self, aad_object_id: str, ending: Ending, now: datetime) -> None:
        """Say what came of all cases of a person of which nothing is known yet."""
        is_one = (checks.c.aad_object_id == aad_object_id) & checks.c.ending.is_(None)
        is_one &= checks.c.week.is_not(None)
        await self._database.run(update(checks).where(is_one).values(ending=ending, ended_at=now))

    async def end_ignored(self, now: datetime, *, before: datetime) -> None:
        """Close the cases on which nobody has done anything for so long."""
        is_one = checks.c.week.is_not(None) & checks.c.ending.is_(None)
        is_one &= checks.c.checked_at < before
        await self._database.run(
            update(checks).where(is_one).values(ending=Ending.IGNORED, ended_at=now)
        )

    async def what_came_of_it(self) -> Sequence[tuple[date, str, str, str, int]]:
        """Count (week, origin, outcome, ending or "", how many) of what had steps, and nudges."""
        columns = (checks.c.week, checks.c.origin, checks.c.outcome, checks.c.ending)
        query = select(*columns, func.count().label("cases")).where(checks.c.week.is_not(None))
        rows = await self._database.run(query.group_by(*columns).order_by(*columns))
        return [(row.week, row.origin, row.outcome, row.ending or "", row.cases) for row in rows]

    async def _one(self, query: Select[Any]) -> CheckRecord | None:
        row = (await self._database.run(query)).first()
        if row is None:
            return None
        record = CheckRecord(**{name: getattr(row, name) for name in CheckRecord.__slots__})
        return replace(record, origin=Origin(row.origin))
