"""The store: one method for each question that the bot asks of its memory.

SQLite in WAL mode or PostgreSQL, one code path. Truth lives here, never in a process.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Executable, Table, delete, select, text, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.photo import PhotoMemory
from bot.store import migrations, statements
from bot.store.engine import open_engine
from bot.store.tables import checks, handled, people, photo_states

StoreError = SQLAlchemyError
"""What every method may raise when the database is away."""

CLAIM_HELD = timedelta(seconds=15)
"""A claim whose turn died is free again after this long: Teams delivers again by then."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A person as one activity shows them, with the address that answers them."""

    aad_object_id: str
    locale: str
    time_zone: str
    conversation_reference: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """What is remembered of a person between turns."""

    upn: str = ""
    locale: str = ""
    time_zone: str = ""
    stopped_at: datetime | None = None
    snoozed_until: datetime | None = None
    memory: PhotoMemory = PhotoMemory()  # noqa: RUF009 - frozen
    out_of_sync_since: datetime | None = None


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


@dataclass(frozen=True, slots=True)
class Learned:
    """What a check taught about the person; `upn` is "" where it brought none."""

    upn: str
    memory: PhotoMemory
    out_of_sync_since: datetime | None


class Store:
    """The database behind one URL; `close` it at the end."""

    def __init__(self, database_url: str) -> None:
        self._engine = open_engine(database_url)
        self._alone = open_engine(
            database_url,
            isolation_level="AUTOCOMMIT",
            pool_reset_on_return=None,  # single statements leave nothing to roll back
        )
        dialects = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}
        self._insert = dialects[self._engine.dialect.name]
        self._claim = statements.claim(self._insert)
        self._finish = statements.finish()
        self._see = statements.see(self._insert)
        self._person = statements.person()
        self._known = statements.known()
        self._check = statements.check(self._insert)
        self._state = statements.see_photo(self._insert)
        self._upn = statements.upsert(self._insert, people, "upn")

    async def migrate(self) -> None:
        async with self._engine.begin() as connection:
            await connection.run_sync(migrations.upgrade)

    async def close(self) -> None:
        await self._engine.dispose()
        await self._alone.dispose()

    async def fault(self) -> str:
        """Say what is wrong with the database, "" when it is ready."""
        try:
            async with self._engine.connect() as connection:
                await connection.execute(text("SELECT 1"))
                is_newest = await connection.run_sync(migrations.is_newest)
        except (SQLAlchemyError, OSError) as error:
            return type(error).__name__
        return "" if is_newest else "migrations are missing"

    async def claim(
        self, key: str, now: datetime, *, seen: Sighting | None = None, about: str = ""
    ) -> bool:
        """Take an activity or a click for this turn; False where it is already taken.

        In the same transaction the person who is seen with it is remembered. `about` is an
        object id for a claim that is about somebody who is not seen with it.
        """
        row = {
            "key": key,
            "aad_object_id": seen.aad_object_id if seen else about or None,
            "started_at": now,
            "dead_before": now - CLAIM_HELD,
        }
        async with self._engine.begin() as connection:
            is_ours = (await connection.execute(self._claim, row)).first() is not None
            if is_ours and seen:
                await connection.execute(self._see, {**asdict(seen), "last_seen_at": now})
        return is_ours

    async def finish(self, key: str, now: datetime, answer: Mapping[str, Any] | None) -> None:
        """Mark a claim as done for good, with the answer that a repetition gets."""
        row = {"claimed": key, "finished_at": now, "answer": answer}
        async with self._alone.connect() as connection:
            await connection.execute(self._finish, row)

    async def answer(self, key: str) -> Mapping[str, Any] | None:
        """Give the answer of a finished claim; None while it runs or where there is none."""
        query = select(handled.c.answer).where(handled.c.key == key)
        async with self._alone.connect() as connection:
            return (await connection.execute(query)).scalar_one_or_none()

    async def release(self, key: str) -> None:
        """Free a key, so that the same thing can happen anew (a removed app installed again)."""
        await self._run(delete(handled).where(handled.c.key == key))

    async def drop_handled(self, *, before: datetime) -> None:
        """Forget what was handled so long ago that nobody sends it again."""
        await self._run(
            delete(handled).where(
                handled.c.started_at < before, handled.c.key.not_like("welcome:%")
            )
        )

    async def person(self, aad_object_id: str) -> KnownPerson:
        """Give what is remembered of the person; an empty KnownPerson for a stranger."""
        async with self._alone.connect() as connection:
            row = (await connection.execute(self._person, {"who": aad_object_id})).first()
        if row is None:
            return KnownPerson()
        return KnownPerson(
            upn=row.upn or "",
            locale=row.locale or "",
            time_zone=row.time_zone or "",
            stopped_at=row.stopped_at,
            snoozed_until=row.snoozed_until,
            memory=PhotoMemory(row.etag or "", row.first_seen_at, row.changed_at),
            out_of_sync_since=row.out_of_sync_since,
        )

    async def record_check(self, check: CheckRecord, learned: Learned) -> str:
        """Keep a check with what it taught, in one transaction; gives its reference.

        "" where the reference is taken. Of a person who was forgotten meanwhile nothing is
        kept: the reference is given, and leads nowhere.
        """
        who = check.aad_object_id
        state = {
            **asdict(learned.memory),
            "aad_object_id": who,
            "outcome": check.outcome,
            "out_of_sync_since": learned.out_of_sync_since,
        }
        async with self._engine.begin() as connection:
            known = (await connection.execute(self._known, {"who": who})).first()
            if known is None or known.last_seen_at is None:
                return check.ref
            if (await connection.execute(self._check, asdict(check))).first() is None:
                return ""
            await connection.execute(self._state, state)
            if learned.upn and learned.upn != known.upn:
                await connection.execute(self._upn, {"aad_object_id": who, "upn": learned.upn})
        return check.ref

    async def check(self, ref: str) -> CheckRecord | None:
        """Find the check behind a reference."""
        return await self._one_check(select(checks).where(checks.c.ref == ref))

    async def open_case(self, aad_object_id: str, outcomes: Sequence[str]) -> CheckRecord | None:
        """Give the person's case that is not fixed yet: the one they worked on last, if any."""
        query = (
            select(checks)
            .where(checks.c.aad_object_id == aad_object_id, checks.c.fixed_at.is_(None))
            .where(checks.c.outcome.in_(outcomes))
            .order_by(checks.c.done_at.is_(None), checks.c.done_at.desc())
            .order_by(checks.c.checked_at.desc())
            .limit(1)
        )
        return await self._one_check(query)

    async def mark_done(self, ref: str, now: datetime) -> None:
        """Note that the person has followed the steps."""
        await self._run(update(checks).where(checks.c.ref == ref).values(done_at=now))

    async def mark_wrong(self, ref: str, now: datetime) -> None:
        """Note that the person does not agree with the verdict."""
        await self._run(update(checks).where(checks.c.ref == ref).values(wrong_at=now))

    async def mark_fixed(self, aad_object_id: str, outcomes: Sequence[str], now: datetime) -> None:
        """Note that the person's photos match now: every open case of theirs is closed."""
        is_theirs = (checks.c.aad_object_id == aad_object_id) & checks.c.fixed_at.is_(None)
        is_theirs &= checks.c.outcome.in_(outcomes)
        await self._run(update(checks).where(is_theirs).values(fixed_at=now))

    async def stop(self, aad_object_id: str, now: datetime) -> None:
        """Write to this person no more unless asked."""
        await self._change_person(aad_object_id, {"stopped_at": now, "snoozed_until": None})

    async def resume(self, aad_object_id: str) -> None:
        await self._change_person(aad_object_id, {"stopped_at": None, "snoozed_until": None})

    async def snooze(self, aad_object_id: str, *, until: datetime) -> None:
        await self._change_person(aad_object_id, {"snoozed_until": until})

    async def forget(self, aad_object_id: str, now: datetime) -> None:
        """Delete all about a person but one line, which says not to write to them first.

        What is being handled in this moment stays for its day, so that it is done once.
        """
        emptied: dict[str, Any] = {c.name: None for c in people.c if not c.primary_key}
        async with self._engine.begin() as connection:
            for table in (photo_states, checks):
                await connection.execute(
                    delete(table).where(table.c.aad_object_id == aad_object_id)
                )
            await connection.execute(
                delete(handled).where(
                    handled.c.aad_object_id == aad_object_id, handled.c.finished_at.is_not(None)
                )
            )
            await self._upsert(connection, people, aad_object_id, {**emptied, "stopped_at": now})

    async def _change_person(self, aad_object_id: str, values: Mapping[str, Any]) -> None:
        async with self._engine.begin() as connection:
            await self._upsert(connection, people, aad_object_id, values)

    async def _upsert(
        self,
        connection: AsyncConnection,
        table: Table,
        aad_object_id: str,
        values: Mapping[str, Any],
    ) -> None:
        statement = statements.upsert(self._insert, table, *values)
        await connection.execute(statement, {"aad_object_id": aad_object_id, **values})

    async def _run(self, statement: Executable) -> None:
        async with self._alone.connect() as connection:
            await connection.execute(statement)

    async def _one_check(self, query: Executable) -> CheckRecord | None:
        async with self._alone.connect() as connection:
            row = (await connection.execute(query)).first()
        if row is None:
            return None
        return CheckRecord(
            ref=row.ref,
            aad_object_id=row.aad_object_id,
            outcome=row.outcome,
            checked_at=row.checked_at,
            facts=row.facts,
            done_at=row.done_at,
            fixed_at=row.fixed_at,
        )
