"""What each migration may do: while processes are replaced, two releases share the tables."""

import re
from collections.abc import AsyncGenerator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, MetaData, delete, event, insert, select, text, update

from bot.store import migrations
from bot.store.engine import Database
from bot.store.store import Store

MIGRATIONS = Path(migrations.__file__).parent
REVISIONS = sorted(file.name[:4] for file in MIGRATIONS.glob("versions/[0-9]*_*.py"))
NOW = datetime(2026, 11, 4, 9, 30, tzinfo=UTC)
SAMPLES = {str: "a", int: 1, float: 0.5, object: {}, datetime: NOW, date: NOW.date()}
"""A value for each type of column; JSON is the object."""


@pytest.fixture
async def database(database_url: str) -> AsyncGenerator[Database]:
    """Empty: nobody has migrated it."""
    opened = Database(database_url)
    yield opened
    await opened.close()


def migrate(connection: Connection, revision: str) -> None:
    """Bring the database to the schema of a release."""
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(MIGRATIONS))
    command.upgrade(config, revision)


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
@pytest.mark.parametrize("revision", REVISIONS[:-1])
async def test_an_upgrade_only_adds(database: Database, revision: str):
    """What the release before reads and writes must neither go nor change while it serves."""
    seen: list[str] = []

    def upgrade(connection: Connection) -> None:
        migrate(connection, revision)
        event.listen(connection, "before_cursor_execute", lambda *what: seen.append(what[2]))
        migrations.upgrade(connection)

    await database.transact(upgrade)

    new = "|".join([*re.findall(r"CREATE TABLE (\w+)", "".join(seen)), "alembic_version"])
    adds = (
        rf"\s*(SELECT|SET LOCAL|CREATE TABLE|CREATE INDEX|CREATE UNIQUE INDEX \w+ ON ({new})\b"
        r"|ALTER TABLE \w+ ADD COLUMN|UPDATE alembic_version)"
    )
    assert [statement for statement in seen if not re.match(adds, statement)] == []
    assert any("ADD COLUMN" in statement for statement in seen)


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
@pytest.mark.parametrize("revision", REVISIONS[:-1])
async def test_what_an_earlier_release_asks_of_its_tables_is_still_done(
    database: Database, revision: str
):
    """It names the columns that it knows, and must not need to know the others."""

    def use(connection: Connection) -> None:
        migrate(connection, revision)
        then = MetaData()
        then.reflect(connection)
        tables = [table for name, table in then.tables.items() if name != "alembic_version"]
        rows = [{c.name: SAMPLES[c.type.python_type] for c in table.c} for table in tables]
        migrations.upgrade(connection)
        for table, row in zip(tables, rows, strict=True):
            connection.execute(insert(table).values(row))
            connection.execute(update(table).values(row))
            assert connection.execute(select(table)).one()._mapping == row
            connection.execute(delete(table))

    await database.transact(use)


async def test_a_database_of_a_later_release_is_ready(store: Store):
    """A release that disappoints is taken back, and what it added does no harm."""
    await store._database.run(text("UPDATE alembic_version SET version_num = '9999'"))

    await store.migrate()

    assert await store.fault() == ""


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_an_upgrade_may_take_as_long_as_it_takes(database: Database):
    """It waits for another's, and builds indexes on years of rows; turns still wait ten seconds."""
    limits: list[str] = []

    def note(connection: Connection) -> None:
        limits.append(str(connection.scalar(text("SHOW statement_timeout"))))

    def upgrade(connection: Connection) -> None:
        migrations.upgrade(connection)
        note(connection)

    await database.transact(upgrade)
    await database.transact(note)

    assert limits == ["0", "10s"]
