"""The store: one method for each question that the bot asks of its memory.

SQLite in WAL mode or PostgreSQL, one code path. Truth lives here, never in a process.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.exc import SQLAlchemyError

from bot.spans import OnCall, unheard
from bot.store import migrations, statements
from bot.store.audit import Audit
from bot.store.cases import Cases, CheckRecord, Ending
from bot.store.engine import Database
from bot.store.meters import Meters, Workers
from bot.store.notice import Notice, Result, Shown
from bot.store.notices import Notices
from bot.store.person import KnownPerson, Learned, Sighting, known_of
from bot.store.receipts import Receipts
from bot.store.retention import Retention
from bot.store.statements import columns_of
from bot.store.sweeps import Sweeps
from bot.store.tables import audit, checks, handled, notices, people, photo_states, receipts
from bot.store.weeks import Weeks

StoreError = SQLAlchemyError
"""What every method may raise when the database is away."""

_ANSWERS_WITHIN_S = 2
"""A balancer that asks whether the bot is ready does not wait for a database that starts."""
CLAIM_HELD = timedelta(seconds=15)
"""A claim whose turn died is free again after this long: Teams delivers again by then."""


class Store:
    """The database behind one URL; `close` it at the end."""

    def __init__(self, database_url: str, on_call: OnCall = unheard) -> None:
        self._database = database = Database(database_url, on_call)
        self._insert = database.insert
        self.cases = Cases(database)
        self.notices = Notices(database)
        self.sweeps = Sweeps(database)
        self.meters = Meters(database)
        self.workers = Workers(database)
        self.audit = Audit(database)
        self.receipts = Receipts(database)
        self.retention = Retention(database)
        self.weeks = Weeks(database)
        self._claim = statements.claim(self._insert)
        self._finish = statements.finish()
        self._see = statements.see(self._insert)
        self._person = statements.person()
        self._known = statements.known()
        self._check = statements.check(self._insert)
        self._state = statements.see_photo(self._insert)
        self._upn = statements.upsert(self._insert, people, "upn")

    async def migrate(self) -> None:
        await self._database.transact(migrations.upgrade)

    async def close(self) -> None:
        await self._database.close()

    async def fault(self) -> str:
        """Say what is wrong with the database, "" when it is ready."""
        try:
            async with asyncio.timeout(_ANSWERS_WITHIN_S):
                is_ready = await self._database.transact(migrations.is_new_enough)
        except TimeoutError:
            return "the database did not answer in time"
        except SQLAlchemyError as error:
            return type(error).__name__
        return "" if is_ready else "migrations are missing"

    async def claim(
        self, key: str, now: datetime, *, seen: Sighting | None = None, about: str = ""
    ) -> KnownPerson | None:
        """Take an activity or a click for this turn; None where it is already taken.

        In the same transaction the person who is seen with it is remembered, and what is known of
        them comes back. `about` is an object id for a claim that is about somebody who is not seen
        with it.
        """
        who = seen.aad_object_id if seen else about or None
        row = {
            "key": key,
            "aad_object_id": who,
            "started_at": now,
            "dead_before": now - CLAIM_HELD,
        }

        def take(connection: Connection) -> KnownPerson | None:
            if connection.execute(self._claim, row).first() is None:
                return None
            if seen:
                connection.execute(self._see, {**columns_of(seen), "last_seen_at": now})
            return known_of(connection.execute(self._person, {"who": who}).first())

        return await self._database.transact(take)

    async def finish(
        self,
        key: str,
        now: datetime,
        answer: Mapping[str, Any] | None,
        *,
        shown: Shown | None = None,
    ) -> None:
        """Mark a claim as done for good, with the answer that a repetition gets.

        In the same transaction the follow-up learns which card was shown about it.
        """
        row = {"claimed": key, "finished_at": now, "answer": answer}

        def end(connection: Connection) -> None:
            connection.execute(self._finish, row)
            if shown:
                self.notices.follow_in(connection, shown)

        await self._database.transact(end)

    async def answer(self, key: str) -> Mapping[str, Any] | None:
        """Give the answer of a finished claim; None while it runs or where there is none."""
        query = select(handled.c.answer).where(handled.c.key == key)
        return (await self._database.run(query)).scalar_one_or_none()

    async def release(self, key: str) -> None:
        """Free a key, so that the same thing can happen anew (a removed app installed again)."""
        await self._database.run(delete(handled).where(handled.c.key == key))

    async def person(self, aad_object_id: str) -> KnownPerson:
        """Give what is remembered of the person; an empty KnownPerson for a stranger."""
        row = (await self._database.run(self._person, {"who": aad_object_id})).first()
        return known_of(row)

    async def record_check(
        self, check: CheckRecord, learned: Learned, *, promise: Notice | None = None
    ) -> str:
        """Keep a check with what it taught and promises, in one transaction; gives its reference.

        "" where the reference is taken. Of a person who was forgotten meanwhile nothing is
        kept: the reference is given, and leads nowhere.
        """

        def record(connection: Connection) -> str:
            who = {"who": check.aad_object_id}
            known = connection.execute(self._known, who).first()
            if known and known.is_forgotten:
                return check.ref
            if connection.execute(self._check, columns_of(check)).first() is None:
                return ""
            self._learn(connection, check.aad_object_id, check.outcome, learned)
            if learned.upn and (known is None or learned.upn != known.upn):
                upn = {"aad_object_id": check.aad_object_id, "upn": learned.upn}
                connection.execute(self._upn, upn)
            if promise:
                kept = replace(promise, ref=check.ref)
                self.notices.plan_in(connection, kept, check.checked_at)
            return check.ref

        return await self._database.transact(record)

    async def learn(self, aad_object_id: str, outcome: str, learned: Learned) -> None:
        """Keep what a look taught about somebody, without a reference."""

        def learn(connection: Connection) -> None:
            known = connection.execute(self._known, {"who": aad_object_id}).first()
            if known is None or not known.is_forgotten:
                self._learn(connection, aad_object_id, outcome, learned)

        await self._database.transact(learn)

    def _learn(
        self, connection: Connection, aad_object_id: str, outcome: str, learned: Learned
    ) -> None:
        if not learned.is_news:
            return
        state = {
            **columns_of(learned.memory),
            "aad_object_id": aad_object_id,
            "outcome": outcome,
            "out_of_sync_since": learned.out_of_sync_since,
            "score": learned.score,
            "asked_at": learned.asked_at,
            "looked_at": learned.looked_at,
        }
        connection.execute(self._state, state)

    async def stop(self, aad_object_id: str, now: datetime) -> None:
        """Write to this person no more unless asked; what was to be written is dropped."""
        await self._change_person(aad_object_id, {"stopped_at": now, "snoozed_until": None})
        await self.notices.end_all(aad_object_id, Result.STOPPED, now)
        await self.cases.end_all(aad_object_id, Ending.STOPPED, now)

    async def resume(self, aad_object_id: str) -> None:
        await self._change_person(aad_object_id, {"stopped_at": None, "snoozed_until": None})

    async def choose_language(self, aad_object_id: str, tag: str) -> None:
        """Write to this person in this language, "" for that of Teams."""
        await self._change_person(aad_object_id, {"language": tag or None})

    async def snooze(self, reminder: Notice, now: datetime) -> None:
        """Write nothing first until the reminder is due, and then that."""
        who, until = reminder.aad_object_id, reminder.due_at
        await self._change_person(who, {"snoozed_until": until})
        await self.notices.end_all(who, Result.SNOOZED, now)
        await self.notices.plan(reminder, now)
        await self.cases.end_all(who, Ending.SNOOZED, now)

    async def lose(self, aad_object_id: str, reason: str, now: datetime) -> None:
        """Write to this person no more: "blocked", "uninstalled" or "disabled"."""
        values = {"unreachable": reason, "lost_at": now, "conversation_reference": None}
        await self._change_person(aad_object_id, values)
        await self.notices.end_all(aad_object_id, Result.UNREACHABLE, now)

    async def keep_reference(self, aad_object_id: str, reference: Mapping[str, Any]) -> None:
        """Remember where somebody is who never wrote to the bot."""
        await self._change_person(aad_object_id, {"conversation_reference": reference})

    async def drop_reference(self, aad_object_id: str) -> None:
        """Forget an address that leads nowhere."""
        await self._change_person(aad_object_id, {"conversation_reference": None})

    async def forget(self, aad_object_id: str, now: datetime, *, has_left: bool = False) -> None:
        """Delete all about a person but one line, which says not to write to them first.

        That is because they asked for it, or because they removed the app. The audit keeps who
        looked when, and blanks whom. What is being handled in this moment stays for its day, so
        that it is done once.
        """
        kept = ("aad_object_id", "unreachable", "lost_at", "stopped_at")
        emptied: dict[str, Any] = {c.name: None for c in people.c if c.name not in kept}
        if not has_left:
            emptied["stopped_at"] = now
        is_done = (handled.c.aad_object_id == aad_object_id) & handled.c.finished_at.is_not(None)

        def empty(connection: Connection) -> None:
            for table in (photo_states, checks, notices, receipts):
                connection.execute(delete(table).where(table.c.aad_object_id == aad_object_id))
            connection.execute(delete(receipts).where(receipts.c.staff_id == aad_object_id))
            connection.execute(update(audit).where(audit.c.whom == aad_object_id).values(whom=None))
            connection.execute(delete(handled).where(is_done))
            self._upsert(connection, aad_object_id, emptied)

        await self._database.transact(empty)

    async def _change_person(self, aad_object_id: str, values: Mapping[str, Any]) -> None:
        await self._database.transact(
            lambda connection: self._upsert(connection, aad_object_id, values)
        )

    def _upsert(
        self, connection: Connection, aad_object_id: str, values: Mapping[str, Any]
    ) -> None:
        statement = statements.upsert(self._insert, people, *values)
        connection.execute(statement, {"aad_object_id": aad_object_id, **values})
