"""The connections to SQLite or PostgreSQL, each in a thread of its own.

A transaction is one trip to a thread and back, however many statements it has: waking the event
loop for each of them costs more than SQLite takes to run it.
"""

import asyncio
import sqlite3
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from importlib import import_module
from typing import Any, TypeVar

from sqlalchemy import (
    URL,
    Connection,
    CursorResult,
    Engine,
    Executable,
    Result,
    Table,
    create_engine,
    event,
    make_url,
)
from sqlalchemy.exc import OperationalError

from bot.spans import OnCall, unheard, watched

Insert = Callable[[Table], Any]
"""SQLite's or PostgreSQL's own insert, which knows ON CONFLICT."""
T = TypeVar("T")

_CONNECTIONS = {"sqlite": 2, "postgresql": 8}
"""Whoever comes later waits, which costs less than a connection for one statement; of SQLite's
only one writes at a time."""
_WAIT_AT_MOST_S = 10
_STARTS_WITHIN_S, _TRIED_EVERY_S = 4.0, 0.25
_PATIENCE: dict[str, dict[str, Any]] = {
    "sqlite": {},  # as `tune_sqlite` says
    "postgresql": {
        "connect_timeout": _WAIT_AT_MOST_S,
        "tcp_user_timeout": _WAIT_AT_MOST_S * 1000,
        "options": f"-c statement_timeout={_WAIT_AT_MOST_S * 1000}",
    },
}


class Database:
    """One database. What fails in the middle of a transaction is rolled back."""

    def __init__(self, database_url: str, on_call: OnCall = unheard) -> None:
        url = url_of(database_url)
        self._on_call = on_call
        backend = url.get_backend_name()
        count = _CONNECTIONS[backend]
        self.engine = open_engine(url, pool_size=count)
        self._alone = open_engine(
            url,
            pool_size=count,
            isolation_level="AUTOCOMMIT",
            pool_reset_on_return=None,  # single statements leave nothing to roll back
        )
        self._threads = ThreadPoolExecutor(count, thread_name_prefix="database")
        # by name, because PostgreSQL's takes a twentieth of a second that SQLite's users do not owe
        self.insert: Insert = import_module(f"sqlalchemy.dialects.{backend}").insert

    async def transact(self, work: Callable[[Connection], T]) -> T:
        """Do some work in one transaction. Raises SQLAlchemy's errors, and those of the work."""

        def begin_and_work() -> T:
            with _connected(self.engine) as connection, connection.begin():
                return work(connection)

        return await self._elsewhere(begin_and_work)

    async def run(self, statement: Executable, parameters: Any = None) -> Result[Any]:  # noqa: ANN401 - SQLAlchemy's
        """Run one statement by itself; its rows are read before the connection goes back."""

        def read() -> Result[Any]:
            with _connected(self._alone) as connection:
                return _read(connection.execute(statement, parameters))

        return await self._elsewhere(read)

    async def run_for_all(self, statement: Executable, rows: Sequence[Mapping[str, Any]]) -> None:
        """Run one statement for each of these rows, all of them or none."""

        def write(connection: Connection) -> None:
            connection.execute(statement, rows)

        await self.transact(write)

    async def close(self) -> None:
        """Close all connections, after whatever is still under way."""
        self._threads.shutdown()
        self.engine.dispose()
        self._alone.dispose()

    async def _elsewhere(self, work: Callable[[], T]) -> T:
        with watched("database", self._on_call):
            return await asyncio.get_running_loop().run_in_executor(self._threads, work)


def _connected(engine: Engine) -> Connection:
    """Connect to a database that may be starting anew, which takes it some seconds.

    Only this is tried again: nothing has been asked yet, so nothing is done twice.
    """
    until_s = time.monotonic() + _STARTS_WITHIN_S
    while True:
        try:
            return engine.connect()
        except OperationalError:
            if time.monotonic() > until_s:
                raise
            time.sleep(_TRIED_EVERY_S)


def _read(result: CursorResult[Any]) -> Result[Any]:
    """Read the rows now; they can be asked for when the connection is gone."""
    return result.freeze()() if result.returns_rows else result


def url_of(database_url: str) -> URL:
    """The same database by the driver that is used here.

    Settings name the drivers that are widely known; theirs and ours differ in how they ask for
    encryption.
    """
    url = make_url(database_url)
    if url.get_backend_name() == "sqlite":
        return url.set(drivername="sqlite")
    query = {"sslmode" if name == "ssl" else name: value for name, value in url.query.items()}
    return url.set(drivername="postgresql+psycopg", query=query)


def open_engine(url: URL, **options: Any) -> Engine:  # noqa: ANN401 - SQLAlchemy's
    """Open a pool of connections that wait for nothing longer than they must."""
    backend = url.get_backend_name()
    engine = create_engine(
        url,
        pool_pre_ping=backend == "postgresql",
        pool_timeout=_WAIT_AT_MOST_S,
        max_overflow=0,
        hide_parameters=True,
        connect_args=_PATIENCE[backend],
        **options,
    )
    if backend == "sqlite":
        event.listen(engine, "connect", tune_sqlite)
    return engine


def tune_sqlite(connection: Any, _record: object) -> None:  # noqa: ANN401 - DBAPI
    """Let one writer and many readers share the file, and wait for each other."""
    cursor = connection.cursor()
    cursor.execute("PRAGMA busy_timeout=5000")
    with suppress(sqlite3.OperationalError):  # another start is setting it: it is kept in the file
        cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.close()
