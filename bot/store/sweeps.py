"""Sweeps of the directory: how far one is, what it found, and what is known of its people."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Select, bindparam, or_, select, update

from bot.core.photo import PhotoMemory
from bot.store import statements
from bot.store.engine import Database
from bot.store.tables import IS_FORGOTTEN, IS_OPEN, notices, people, photo_states, sweeps


class Stage(StrEnum):
    """Where a sweep stands: it looks at everybody and is judged; what it found is sent after."""

    LOOKING = "looking"
    DONE = "done"
    BRAKED = "braked"


@dataclass(frozen=True, slots=True)
class Sweep:
    """One sweep. `page` is the page to look at next; `mode` is the NUDGES that it runs with."""

    id: str
    mode: str
    started_at: datetime
    state: Stage = Stage.LOOKING
    page: int = 0
    attempt: int = 0
    next_link: str | None = None
    total: int | None = None
    people: int = 0
    in_page: int = 0
    throttled_s: float = 0.0
    outcomes: Mapping[str, int] = field(default_factory=dict[str, int])
    reasons: Mapping[str, int] = field(default_factory=dict[str, int])
    why: str = ""
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of one person of the directory when a sweep comes to them."""

    memory: PhotoMemory = PhotoMemory()  # noqa: RUF009 - frozen
    outcome: str = ""
    out_of_sync_since: datetime | None = None
    score: float | None = None
    asked_at: datetime | None = None
    looked_at: datetime | None = None
    sweep_id: str | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """What decides whether and when a person may be written to first."""

    stopped_at: datetime | None = None
    snoozed_until: datetime | None = None
    unreachable: str = ""
    time_zone: str = ""
    told: tuple[tuple[str, datetime], ...] = ()
    """(ETag of the photo, when) for each nudge."""
    open_kinds: frozenset[str] = frozenset()


class Sweeps:
    """The sweeps of the store."""

    def __init__(self, database: Database) -> None:
        self._database = database
        columns = (column.name for column in photo_states.c if not column.primary_key)
        self._save = statements.upsert(database.insert, photo_states, *columns)

    async def start(self, sweep: Sweep) -> Sweep:
        """Start a sweep, or give the one that runs."""
        row = {
            "id": sweep.id,
            "running": 1,
            "mode": sweep.mode,
            "state": Stage.LOOKING,
            "started_at": sweep.started_at,
            **dict.fromkeys(("page", "attempt", "people", "in_page", "throttled_s"), 0),
            "outcomes": {},
            "reasons": {},
        }
        await self._database.run(self._database.insert(sweeps).on_conflict_do_nothing(), row)
        running = await self.running()
        return running or await self.start(sweep)

    async def running(self) -> Sweep | None:
        return await self._one(select(sweeps).where(sweeps.c.running == 1))

    async def find(self, sweep_id: str) -> Sweep | None:
        return await self._one(select(sweeps).where(sweeps.c.id == sweep_id))

    async def turn_page(self, sweep: Sweep, **values: Any) -> bool:  # noqa: ANN401 - columns
        """Save a finished page with where the next one is; False where another has done so."""
        return await self._change(sweep, {"page": sweep.page + 1, "in_page": 0, **values})

    async def begin_anew(self, sweep: Sweep) -> bool:
        """Go back to the first page, because the link to the next one leads nowhere any more."""
        values = {"page": 0, "next_link": None, "people": 0, "outcomes": {}, "reasons": {}}
        return await self._change(sweep, {**values, "attempt": sweep.attempt + 1})

    async def give_up_page(self, sweep: Sweep) -> bool:
        """Let the page be tried anew, under another attempt."""
        return await self._change(sweep, {"attempt": sweep.attempt + 1})

    async def note_progress(self, sweep: Sweep, *, in_page: int, throttled_s: float) -> None:
        """Say how far the page is, for whoever watches."""
        await self._change(sweep, {"in_page": in_page, "throttled_s": throttled_s})

    async def end(self, sweep: Sweep, stage: Stage, now: datetime, *, why: str = "") -> bool:
        """End a sweep, which makes room for another; False where somebody else has done so."""
        is_it = (sweeps.c.id == sweep.id) & (sweeps.c.state == Stage.LOOKING)
        values = {"state": stage, "why": why, "ended_at": now, "running": None}
        statement = update(sweeps).where(is_it).values(**values).returning(sweeps.c.id)
        return (await self._database.run(statement)).first() is not None

    async def last_outcomes(self, count: int) -> Sequence[Mapping[str, int]]:
        """Give what the last finished sweeps found, newest first."""
        query = select(sweeps.c.outcomes).where(sweeps.c.state == Stage.DONE)
        rows = await self._database.run(query.order_by(sweeps.c.ended_at.desc()).limit(count))
        return [row.outcomes for row in rows]

    async def standings(self, aad_object_ids: Sequence[str]) -> Mapping[str, Standing]:
        """Give what is known of these people's photos."""
        query = select(photo_states).where(photo_states.c.aad_object_id.in_(aad_object_ids))
        return {
            row.aad_object_id: Standing(
                PhotoMemory(row.etag, row.first_seen_at, row.changed_at),
                row.outcome,
                row.out_of_sync_since,
                row.score,
                row.asked_at,
                row.looked_at,
                row.sweep_id,
                row.reason or "",
            )
            for row in await self._database.run(query)
        }

    async def contacts(self, aad_object_ids: Sequence[str]) -> Mapping[str, Contact]:
        """Give what decides about writing to these people first; strangers are left out."""
        contacts: dict[str, Contact] = {}
        told: dict[str, list[tuple[str, datetime]]] = {}
        is_open: dict[str, set[str]] = {}
        for row in await self._database.run(_TOLD, {"who": list(aad_object_ids)}):
            if row.state != "ended" and row.kind != "report":
                is_open.setdefault(row.aad_object_id, set()).add(row.kind)
            if row.kind == "nudge" and row.told_at:
                told.setdefault(row.aad_object_id, []).append((row.etag, row.told_at))
        known = {
            row.aad_object_id: row
            for row in await self._database.run(_KNOWN, {"who": list(aad_object_ids)})
        }
        for who in {*known, *told, *is_open}:
            row = known.get(who)
            contacts[who] = Contact(
                row.stopped_at if row else None,
                row.snoozed_until if row else None,
                (row.unreachable or "") if row else "",
                (row.time_zone or "") if row else "",
                tuple(told.get(who, ())),
                frozenset(is_open.get(who, ())),
            )
        return contacts

    async def save_standings(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Keep what was found out about some people: `rows` hold the table's columns.

        Of people who were forgotten nothing is kept.
        """

        def save(connection: Connection) -> None:
            who = [row["aad_object_id"] for row in rows]
            forgotten = set(connection.execute(_FORGOTTEN, {"who": who}).scalars())
            kept = [row for row in rows if row["aad_object_id"] not in forgotten]
            if kept:
                connection.execute(self._save, kept)

        if rows:
            await self._database.transact(save)

    async def _change(self, sweep: Sweep, values: Mapping[str, Any]) -> bool:
        is_it = (sweeps.c.id == sweep.id) & (sweeps.c.page == sweep.page)
        is_it &= (sweeps.c.attempt == sweep.attempt) & (sweeps.c.state == Stage.LOOKING)
        statement = update(sweeps).where(is_it).values(**values).returning(sweeps.c.id)
        return (await self._database.run(statement)).first() is not None

    async def _one(self, query: Select[Any]) -> Sweep | None:
        row = (await self._database.run(query)).first()
        if row is None:
            return None
        values = {
            name: getattr(row, name) for name in Sweep.__slots__ if name not in ("state", "why")
        }
        return Sweep(**values, state=Stage(row.state), why=row.why or "")


_TOLD = select(
    notices.c.aad_object_id, notices.c.kind, notices.c.state, notices.c.etag, notices.c.told_at
).where(
    notices.c.aad_object_id.in_(bindparam("who", expanding=True)),
    or_(IS_OPEN, notices.c.told_at.is_not(None)),
)
_FORGOTTEN = select(people.c.aad_object_id).where(
    people.c.aad_object_id.in_(bindparam("who", expanding=True)), IS_FORGOTTEN
)
_KNOWN = select(people).where(people.c.aad_object_id.in_(bindparam("who", expanding=True)))
