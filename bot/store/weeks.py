"""Weeks: what was looked at, told and fixed in each, counted from the other tables."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import select

from bot.core.diagnosis import Outcome
from bot.core.follow_up import APART
from bot.core.report import WeekFigures, monday_of
from bot.store.cases import Ending
from bot.store.engine import Database
from bot.store.notice import Result
from bot.store.sweeps import Stage
from bot.store.tables import checks, notices, people, sweeps

_FINE = (Outcome.IN_SYNC, Outcome.TOO_SOON, Outcome.CANNOT_CHECK, Outcome.DISABLED, Outcome.GUEST)
_UNREACHABLE = (Result.UNREACHABLE, Result.FAILED)


class Weeks:
    """The weeks of the store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def figures(self, *, last: date, count: int) -> Sequence[WeekFigures]:
        """Give so many weeks up to the one that begins on `last`, newest first."""
        mondays = [last - timedelta(weeks=number) for number in range(count)]
        since = datetime.combine(mondays[-1], time(), UTC)
        found = await self._checks(since)
        swept = await self._sweeps(since)
        told = await self._notices(since)
        stopped = await self._stopped(since)
        return [
            _figures(monday, found[monday], swept[monday], told[monday], stopped[monday])
            for monday in mondays
        ]

    async def _checks(self, since: datetime) -> defaultdict[date, list[Any]]:
        columns = (checks.c.aad_object_id, checks.c.outcome, checks.c.checked_at, checks.c.week)
        more = (checks.c.ending, checks.c.wrong_at)
        query = select(*columns, *more).where(checks.c.checked_at >= since)
        return _by_week(await self._database.run(query), "checked_at")

    async def _sweeps(self, since: datetime) -> defaultdict[date, list[Any]]:
        query = select(sweeps).where(sweeps.c.ended_at >= since).order_by(sweeps.c.ended_at)
        return _by_week(await self._database.run(query), "ended_at")

    async def _notices(self, since: datetime) -> defaultdict[date, list[Any]]:
        columns = (notices.c.aad_object_id, notices.c.result, notices.c.told_at)
        query = select(*columns, notices.c.ended_at).where(notices.c.ended_at >= since)
        return _by_week(await self._database.run(query), "ended_at")

    async def _stopped(self, since: datetime) -> defaultdict[date, list[Any]]:
        query = select(people.c.stopped_at).where(people.c.stopped_at >= since)
        return _by_week(await self._database.run(query), "stopped_at")


def _by_week(rows: Any, column: str) -> defaultdict[date, list[Any]]:  # noqa: ANN401 - rows
    weeks: defaultdict[date, list[Any]] = defaultdict(list)
    for row in rows:
        weeks[monday_of(getattr(row, column))].append(row)
    return weeks


def _figures(
    monday: date, found: list[Any], swept: list[Any], told: list[Any], stopped: list[Any]
) -> WeekFigures:
    """Count people once each: the outcome of their first card with steps is theirs."""
    people_of = {row.aad_object_id: row.outcome for row in reversed(found) if row.week}
    fixed = {row.aad_object_id for row in found if row.week and row.ending == Ending.FIXED}
    others = {
        row.aad_object_id: row.outcome
        for row in found
        if row.outcome not in (*APART, *_FINE) and row.aad_object_id not in people_of
    }
    apart = {row.aad_object_id for row in found if row.outcome not in _FINE}
    swept_apart = max((_apart_in(row.outcomes) for row in swept), default=0)
    return WeekFigures(
        monday,
        checked=max(len({row.aad_object_id for row in found}), *(row.people for row in swept), 0),
        out_of_sync=max(len(apart), swept_apart),
        told=Counter(people_of.values()),
        fixed=Counter(outcome for who, outcome in people_of.items() if who in fixed),
        for_admins=Counter(others.values()),
        wrong=sum(row.wrong_at is not None for row in found),
        stopped=len(stopped),
        blocked=sum(row.result == Result.BLOCKED for row in told),
        unreachable=sum(row.result in _UNREACHABLE for row in told),
        brakes=sum(row.state == Stage.BRAKED for row in swept),
    )


def _apart_in(outcomes: dict[str, int]) -> int:
    return sum(count for outcome, count in outcomes.items() if outcome not in _FINE)
