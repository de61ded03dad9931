"""How long what is known about people is kept."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, exists, func, or_, select

from bot.store.engine import Database
from bot.store.tables import audit, checks, handled, notices, people, photo_states, receipts, sweeps

_AGES = (
    (checks, checks.c.checked_at),
    (notices, notices.c.ended_at),
    (receipts, receipts.c.closed_at),
    (sweeps, sweeps.c.ended_at),
    (audit, audit.c.at),
)
"""What is old by when; whatever is still going on has no end yet, and stays."""

_WAS_CHECKED = exists().where(checks.c.aad_object_id == photo_states.c.aad_object_id)
_WAS_SWEPT = exists().where(sweeps.c.id == photo_states.c.sweep_id)
"""By a check or a sweep that is not too old yet itself: of people without a photo or a profile no
other time is known."""


class Retention:
    """The end of what the store keeps."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def drop(self, *, before: datetime) -> None:
        """Delete what was found, told and noted longer ago."""

        def drop(connection: Connection) -> None:
            for table, aged_at in _AGES:
                connection.execute(delete(table).where(aged_at < before))
            state = photo_states.c
            seen_at = func.coalesce(state.looked_at, state.changed_at, state.first_seen_at)
            is_old = (seen_at < before) | seen_at.is_(None)
            states = delete(photo_states).where(is_old, ~_WAS_CHECKED, ~_WAS_SWEPT)
            connection.execute(states)

        await self._database.transact(drop)

    async def drop_handled(self, *, before: datetime) -> None:
        """Forget what was handled so long ago that nobody sends it again."""
        is_welcome = handled.c.key.like("welcome:%")
        await self._database.run(delete(handled).where(handled.c.started_at < before, ~is_welcome))

    async def uninstalled(self, *, before: datetime) -> Sequence[str]:
        """Give those who removed the app so long ago and have not been seen since."""
        is_away = or_(people.c.last_seen_at.is_(None), people.c.last_seen_at < people.c.lost_at)
        is_kept = or_(people.c.upn.is_not(None), people.c.last_seen_at.is_not(None))
        query = select(people.c.aad_object_id).where(
            people.c.unreachable == "uninstalled", people.c.lost_at < before, is_away, is_kept
        )
        return list((await self._database.run(query)).scalars())
