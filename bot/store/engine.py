"""A pool of connections to SQLite or PostgreSQL."""

import sqlite3
from contextlib import suppress
from typing import Any

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine


def open_engine(database_url: str, **options: Any) -> AsyncEngine:  # noqa: ANN401 - SQLAlchemy's
    """Open a pool; what fails or is cancelled in the middle is rolled back on its return."""
    is_remote = database_url.startswith("postgresql")
    engine = create_async_engine(
        database_url,
        pool_pre_ping=is_remote,
        hide_parameters=True,
        **options,
    )
    if engine.dialect.name == "sqlite":
        event.listen(engine.sync_engine, "connect", _tune_sqlite)
    return engine


def _tune_sqlite(connection: Any, _record: object) -> None:  # noqa: ANN401 - DBAPI
    cursor = connection.cursor()
    cursor.execute("PRAGMA busy_timeout=5000")
    with suppress(sqlite3.OperationalError):  # another start is setting it: it is kept in the file
        cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.close()
