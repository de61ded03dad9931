"""The tables of the store. No column holds a photo, a message or a token."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, Column, DateTime, Dialect, MetaData, String, Table
from sqlalchemy.types import TypeDecorator


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC moment on every database; SQLite itself knows no time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None or dialect.name != "sqlite":
            return value
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:  # noqa: ANN401
        if value is None or dialect.name != "sqlite":
            return value
        return value.replace(tzinfo=UTC)


metadata = MetaData()

people = Table(
    "people",
    metadata,
    Column("aad_object_id", String(64), primary_key=True),
    Column("upn", String(320)),
    Column("locale", String(35)),
    Column("time_zone", String(64)),
    Column("conversation_reference", JSON),
    Column("last_seen_at", UtcDateTime),
    Column("stopped_at", UtcDateTime),
    Column("snoozed_until", UtcDateTime),
)

photo_states = Table(
    "photo_states",
    metadata,
    Column("aad_object_id", String(64), primary_key=True),
    Column("etag", String(200), nullable=False),
    Column("first_seen_at", UtcDateTime),
    Column("changed_at", UtcDateTime),
    Column("out_of_sync_since", UtcDateTime),
    Column("outcome", String(32), nullable=False),
)

checks = Table(
    "checks",
    metadata,
    Column("ref", String(6), primary_key=True),
    Column("aad_object_id", String(64), nullable=False, index=True),
    Column("outcome", String(32), nullable=False),
    Column("checked_at", UtcDateTime, nullable=False),
    Column("facts", JSON, nullable=False),
    Column("done_at", UtcDateTime),
    Column("fixed_at", UtcDateTime),
    Column("wrong_at", UtcDateTime),
)

handled = Table(
    "handled",
    metadata,
    Column("key", String(300), primary_key=True),
    Column("aad_object_id", String(64), index=True),
    Column("started_at", UtcDateTime, nullable=False, index=True),
    Column("finished_at", UtcDateTime),
    Column("answer", JSON),
)
