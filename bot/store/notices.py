"""What the bot writes first: who is due, what was sent, and what came of it.

Every change names the row's attempt, so whoever works on an older one changes nothing.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, or_, select, update

from bot.store import statements
from bot.store.engine import Database
from bot.store.notice import Kind, Notice, Result, Shown, State, notice_of, values_of
from bot.store.tables import IS_OPEN, checks, notices

_ABOUT_THE_PHOTO = (Kind.FOLLOW_UP, Kind.REMINDER, Kind.NUDGE)
_TRIED = (
    Result.SENT,
    Result.PERHAPS_SENT,
    Result.BLOCKED,
    Result.UNREACHABLE,
    Result.FAILED,
)
"""Those that count as told: the next try is NUDGE_EVERY_DAYS away."""


class Notices:
    """The notices of the store."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._plan = statements.plan(database.insert)
        self._follow = statements.follow()

    async def plan(self, notice: Notice, now: datetime) -> None:
        """Let this one take the place of the person's open one of its kind."""
        await self._database.run(self._plan, values_of(notice, now))

    def plan_in(self, connection: Connection, notice: Notice, now: datetime) -> None:
        """Plan within the caller's transaction."""
        connection.execute(self._plan, values_of(notice, now))

    async def due(self, now: datetime, *, limit: int) -> Sequence[Notice]:
        """Give what should be told by now, or installed once more, longest due first."""
        is_next = notices.c.state.in_((State.WAITING, State.INSTALLING))
        query = select(notices).where(is_next, notices.c.due_at <= now)
        rows = await self._database.run(query.order_by(notices.c.due_at).limit(limit))
        return [notice_of(row) for row in rows]

    async def count_due(self, now: datetime) -> int:
        """Count what is due or being sent; whoever waits for the app is not."""
        is_due = (notices.c.state == State.WAITING) & (notices.c.due_at <= now)
        query = select(func.count()).where(or_(is_due, notices.c.state == State.SENDING))
        return (await self._database.run(query.select_from(notices))).scalar_one()

    async def due_by_kind(self, now: datetime) -> Sequence[tuple[Kind, int, datetime]]:
        """Give how many of each kind are due, and since when the oldest is (now, without one)."""
        is_due = (notices.c.state == State.WAITING) & (notices.c.due_at <= now)
        oldest = func.min(notices.c.due_at).label("oldest")
        query = select(notices.c.kind, func.count().label("number"), oldest).where(is_due)
        rows = await self._database.run(query.group_by(notices.c.kind))
        nothing: tuple[int, datetime] = (0, now)
        found = {row.kind: (int(row.number), row.oldest) for row in rows}
        return [(kind, *found.get(kind, nothing)) for kind in Kind]

    async def find(self, notice_id: int) -> Notice | None:
        row = (await self._database.run(select(notices).where(notices.c.id == notice_id))).first()
        return notice_of(row) if row else None

    async def open_of(self, aad_object_id: str, kind: Kind) -> Notice | None:
        """Give the person's open notice of this kind."""
        theirs = (notices.c.aad_object_id == aad_object_id) & (notices.c.kind == kind)
        row = (await self._database.run(select(notices).where(theirs, IS_OPEN))).first()
        return notice_of(row) if row else None

    async def intend(self, notice: Notice, now: datetime) -> bool:
        """Write down that this is being sent; False where somebody else is at it or was."""
        values = {"state": State.SENDING, "told_at": now, "touched_at": now, "ref": notice.ref}
        return await self._change(notice, values, notices.c.state == State.WAITING)

    async def put_off(
        self, notice: Notice, now: datetime, *, until: datetime, state: State = State.WAITING
    ) -> bool:
        """Do it later, before anything was sent; the attempt counts on."""
        is_unsent = notices.c.state.in_((State.WAITING, State.INSTALLING))
        return await self._change(notice, _later(notice, now, until=until, state=state), is_unsent)

    async def take_back(self, notice: Notice, now: datetime, *, until: datetime) -> bool:
        """Do it later, because what was being sent was surely not taken."""
        later = _later(notice, now, until=until, state=State.WAITING)
        return await self._change(notice, later, notices.c.state == State.SENDING)

    async def end(self, notice: Notice, result: Result, now: datetime) -> bool:
        """Close a notice. One that was never tried does not count as told."""
        untold = {} if result in _TRIED else {"told_at": None}
        return await self._change(notice, {**_ended(result, now), **untold})

    async def end_all(self, aad_object_id: str, result: Result, now: datetime) -> None:
        """Close everything that the person would be told; what is being sent is left to that.

        Photos that match and a snooze end what is about the photo alone.
        """
        is_theirs = (notices.c.aad_object_id == aad_object_id) & IS_OPEN
        is_theirs &= notices.c.state != State.SENDING
        if result in (Result.FIXED, Result.SNOOZED):
            is_theirs &= notices.c.kind.in_(_ABOUT_THE_PHOTO)
        await self._database.run(update(notices).where(is_theirs).values(**_ended(result, now)))

    async def end_kind(self, aad_object_id: str, kind: Kind, result: Result, now: datetime) -> None:
        """Close the person's open notice of this kind, if there is one."""
        is_it = (notices.c.aad_object_id == aad_object_id) & (notices.c.kind == kind) & IS_OPEN
        is_it &= notices.c.state != State.SENDING
        await self._database.run(update(notices).where(is_it).values(**_ended(result, now)))

    async def last_told(self, aad_object_id: str) -> datetime | None:
        """Give when the bot last wrote to this person first."""
        is_theirs = (notices.c.aad_object_id == aad_object_id) & (notices.c.result == Result.SENT)
        query = select(func.max(notices.c.told_at)).where(is_theirs)
        return (await self._database.run(query)).scalar_one()

    async def follow(self, shown: Shown) -> None:
        """Say under which reference the person's follow-up runs, and which card is about it."""
        await self._database.transact(lambda connection: self.follow_in(connection, shown))

    def follow_in(self, connection: Connection, shown: Shown) -> None:
        """Say so within the caller's transaction."""
        row = {
            "who": shown.aad_object_id,
            "follow_up": Kind.FOLLOW_UP,
            "ref": shown.ref,
            "due_at": shown.looks_at,
            "card_activity_id": shown.card_activity_id or None,
        }
        connection.execute(self._follow, row)

    async def installed(self, aad_object_id: str, now: datetime) -> bool:
        """Make due what waited for the app; whether anything did."""
        waited = (notices.c.aad_object_id == aad_object_id) & (notices.c.state == State.INSTALLING)
        values = {"state": State.WAITING, "due_at": now, "attempt": notices.c.attempt + 1}
        statement = update(notices).where(waited).values(**values).returning(notices.c.id)
        return (await self._database.run(statement)).first() is not None

    async def end_abandoned(self, now: datetime, *, before: datetime) -> Sequence[Notice]:
        """Close what was being sent when its process died: it was perhaps sent."""
        is_dead = (notices.c.state == State.SENDING) & (notices.c.touched_at < before)
        values = {"state": State.ENDED, "result": Result.PERHAPS_SENT, "ended_at": now}
        statement = update(notices).where(is_dead).values(**values).returning(notices)
        return [notice_of(row) for row in await self._database.run(statement)]

    async def withdraw_nudges(self, now: datetime, result: Result, *, sweep_id: str = "") -> int:
        """Close every nudge that is not being sent; gives how many."""
        is_one = (notices.c.kind == Kind.NUDGE) & IS_OPEN & (notices.c.state != State.SENDING)
        if sweep_id:
            is_one &= notices.c.sweep_id == sweep_id
        ended = update(notices).where(is_one).values(**_ended(result, now))
        rows = await self._database.run(ended.returning(notices.c.id))
        return len(rows.all())

    async def hold(self, held: Sequence[Notice], now: datetime) -> None:
        """Keep a sweep's nudges until it has been judged; one that is there already stays."""
        if not held:
            return
        statement = self._database.insert(notices).on_conflict_do_nothing()
        await self._database.run_for_all(statement, [values_of(notice, now) for notice in held])

    async def release(self, sweep_id: str, now: datetime) -> None:
        """Let a sweep's nudges go, each at its own time."""
        is_held = (notices.c.sweep_id == sweep_id) & (notices.c.state == State.HELD)
        values = {"state": State.WAITING, "touched_at": now}
        await self._database.run(update(notices).where(is_held).values(**values))

    async def of_sweep(self, sweep_id: str) -> Sequence[Notice]:
        """Give the nudges of one sweep, in the order in which they fall due."""
        query = select(notices).where(notices.c.sweep_id == sweep_id).order_by(notices.c.due_at)
        return [notice_of(row) for row in await self._database.run(query)]

    async def last_nudges(
        self, count: int, *, since: datetime
    ) -> Sequence[tuple[Result | None, bool]]:
        """Give (result, was marked wrong) of the last nudges that were tried since then."""
        query = (
            select(notices.c.result, checks.c.wrong_at)
            .select_from(notices.outerjoin(checks, notices.c.ref == checks.c.ref))
            .where(notices.c.kind == Kind.NUDGE, notices.c.told_at > since)
            .order_by(notices.c.told_at.desc())
            .limit(count)
        )
        rows = (await self._database.run(query)).all()
        return [(Result(row.result) if row.result else None, bool(row.wrong_at)) for row in rows]

    async def _change(
        self, notice: Notice, values: dict[str, Any], holds: ColumnElement[bool] | None = None
    ) -> bool:
        is_it = (notices.c.id == notice.id) & (notices.c.attempt == notice.attempt) & IS_OPEN
        if holds is not None:
            is_it &= holds
        statement = update(notices).where(is_it).values(**values).returning(notices.c.id)
        return (await self._database.run(statement)).first() is not None


def _later(notice: Notice, now: datetime, *, until: datetime, state: State) -> dict[str, Any]:
    return {
        "state": state,
        "due_at": until,
        "attempt": notice.attempt + 1,
        "told_at": None,
        "touched_at": now,
    }


def _ended(result: Result, now: datetime) -> dict[str, Any]:
    return {"state": State.ENDED, "result": result, "ended_at": now, "touched_at": now}
