"""Pools of connections to SQLite or PostgreSQL."""

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from sqlalchemy import Executable, Result, Table, event, make_url
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

Insert = Callable[[Table], Any]
"""SQLite's or PostgreSQL's own insert, which knows ON CONFLICT."""


_CONNECTIONS = {"sqlite": 2, "postgresql": 8}
"""Of each pool. Whoever comes later waits, which costs less than a connection for one statement;
with SQLite each connection is a thread, and only one of them writes at a time."""


class Pools:
    """The two pools of one database: for transactions, and for single statements."""

    def __init__(self, database_url: str) -> None:
        self.engine = open_engine(database_url)
        self.alone = open_engine(
            database_url,
            isolation_level="AUTOCOMMIT",
            pool_reset_on_return=None,  # single statements leave nothing to roll back
        )
        dialects = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}
        self.insert: Insert = dialects[self.engine.dialect.name]

    async def run(self, statement: Executable, parameters: Any = None) -> Result[Any]:  # noqa: ANN401 - SQLAlchemy's
        """Run one statement by itself; its rows are read before the connection goes back."""
        async with self.alone.connect() as connection:
            return await connection.execute(statement, parameters)

    async def close(self) -> None:
        await self.engine.dispose()
        await self.alone.dispose()


def open_engine(database_url: str, **options: Any) -> AsyncEngine:  # noqa: ANN401 - SQLAlchemy's
    """Open a pool; what fails or is cancelled in the middle is rolled back on its return."""
    backend = make_url(database_url).get_backend_name()
    engine = create_async_engine(
        database_url,
        pool_pre_ping=backend == "postgresql",
        pool_size=_CONNECTIONS[backend],
        max_overflow=0,
        hide_parameters=True,
        **options,
    )
    if backend == "sqlite":
        event.listen(engine.sync_engine, "connect", tune_sqlite)
    return engine


def tune_sqlite(connection: Any, _record: object) -> None:  # noqa: ANN401 - DBAPI
    """Let one writer and many readers share the file, and wait for each other."""
    cursor = connection.cursor()
    cursor.execute("PRAGMA busy_timeout=5000")
    with suppress(sqlite3.OperationalError):  # another start is setting it: it is kept in the file
        cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.close()
