"""The database's versions, run by the program itself at its start.

Alembic is loaded only where there is something to migrate: it takes a quarter of a second, and
most starts find everything done.
"""

from pathlib import Path

from sqlalchemy import Connection, inspect, text

_FOLDER = Path(__file__).parent
_NEWEST = max(file.name.partition("_")[0] for file in (_FOLDER / "versions").glob("[0-9]*_*.py"))
_ONE_AT_A_TIME = 727_001
"""PostgreSQL's advisory lock for replicas that start together."""


def upgrade(connection: Connection) -> None:
    """Bring the database to the newest version."""
    if is_new_enough(connection):
        return
    from alembic import command  # noqa: PLC0415 - as said above
    from alembic.config import Config  # noqa: PLC0415

    if connection.dialect.name == "postgresql":
        # an index on a large table takes longer than any question of a turn may
        connection.execute(text("SET LOCAL statement_timeout = 0"))
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ONE_AT_A_TIME})
    else:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def is_new_enough(connection: Connection) -> bool:
    """Whether the database has all that this program needs; a newer one has more, and serves."""
    if not inspect(connection).has_table("alembic_version"):
        return False
    version = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return str(version or "") >= _NEWEST
