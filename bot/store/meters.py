"""Rates that hold across replicas, and which replicas are at work."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import case, delete, select

from bot.store.engine import Database
from bot.store.tables import meters, workers


class Meters:
    """When the next calls of a limited kind may be made by anyone."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def reserve(self, name: str, now: datetime, *, spacing_s: float, count: int) -> float:
        """Take `count` places in the line; gives how many seconds the first is away."""
        now_s = now.timestamp()
        statement = self._database.insert(meters)
        free_at_s = meters.c.free_at_s
        later = case((free_at_s > now_s, free_at_s), else_=now_s) + spacing_s * count
        upsert = statement.on_conflict_do_update(
            index_elements=["name"], set_={"free_at_s": later}
        ).returning(meters.c.free_at_s)
        row = {"name": name, "free_at_s": now_s + spacing_s * count}
        free = (await self._database.run(upsert, row)).scalar_one()
        return max(0.0, free - spacing_s * count - now_s)

    async def halt(self, name: str, now: datetime, *, for_s: float) -> None:
        """Let nobody make such a call for a while."""
        statement = self._database.insert(meters)
        upsert = statement.on_conflict_do_update(
            index_elements=["name"], set_={"free_at_s": statement.excluded.free_at_s}
        )
        await self._database.run(upsert, {"name": name, "free_at_s": now.timestamp() + for_s})


ALIVE_WITHIN = timedelta(seconds=15)
"""A replica that was not heard of for so long has died: three heartbeats."""


class Workers:
    """The replicas that do background work, by their heartbeats."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def beat(self, executor_id: str, now: datetime) -> None:
        statement = self._database.insert(workers)
        upsert = statement.on_conflict_do_update(
            index_elements=["executor_id"], set_={"seen_at": statement.excluded.seen_at}
        )
        await self._database.run(upsert, {"executor_id": executor_id, "seen_at": now})

    async def alive(self, now: datetime, *, within: timedelta) -> Sequence[str]:
        """Give the replicas that were heard of lately; the others are forgotten."""
        await self._database.run(delete(workers).where(workers.c.seen_at < now - within))
        return list((await self._database.run(select(workers.c.executor_id))).scalars())

    async def seen(self) -> Sequence[tuple[str, datetime]]:
        """Give every replica that has not said goodbye, and when it was heard of last."""
        query = select(workers.c.executor_id, workers.c.seen_at).order_by(workers.c.executor_id)
        return [(row.executor_id, row.seen_at) for row in await self._database.run(query)]

    async def leave(self, executor_id: str) -> None:
        await self._database.run(delete(workers).where(workers.c.executor_id == executor_id))
