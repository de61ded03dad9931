"""The tables of the store. No column holds a photo, a message or a token."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    Date,
    DateTime,
    Dialect,
    Float,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    text,
)
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
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)


metadata = MetaData()

people = Table(
    "people",
    metadata,
    Column("aad_object_id", String(64), primary_key=True),
    Column("upn", String(320)),
    Column("locale", String(35)),
    Column("language", String(16)),
    Column("time_zone", String(64)),
    Column("conversation_reference", JSON),
    Column("last_seen_at", UtcDateTime),
    Column("acted_at", UtcDateTime),
    Column("stopped_at", UtcDateTime),
    Column("snoozed_until", UtcDateTime),
    Column("unreachable", String(16)),
    Column("lost_at", UtcDateTime),
)
"""`locale` is Teams' as last seen, `language` what the person chose instead; `acted_at` is when
they last wrote or pressed something themselves, `lost_at` when they became `unreachable`."""

IS_FORGOTTEN = people.c.last_seen_at.is_(None) & (
    people.c.stopped_at.is_not(None) | (people.c.unreachable == "uninstalled")
)
"""One line is all that is kept of them, as they wished, or because they left the bot."""

photo_states = Table(
    "photo_states",
    metadata,
    Column("aad_object_id", String(64), primary_key=True),
    Column("etag", String(200), nullable=False),
    Column("first_seen_at", UtcDateTime),
    Column("changed_at", UtcDateTime),
    Column("out_of_sync_since", UtcDateTime),
    Column("outcome", String(32), nullable=False),
    Column("score", Float),
    Column("asked_at", UtcDateTime),
    Column("looked_at", UtcDateTime),
    Column("sweep_id", String(32)),
    Column("reason", String(32)),
)
"""`score` is of `etag` beside SharePoint's copy of `asked_at`; `looked_at` is when SharePoint
was last asked about the person; `reason` is why the sweep decided as it did."""

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
    Column("origin", String(16), nullable=False, default="asked"),
    Column("week", Date),
    Column("ending", String(16)),
    Column("ended_at", UtcDateTime),
)
"""`week` is the Monday of a verdict with steps, null for others; `ending` is what came of it."""
Index("checks_of_a_week", checks.c.checked_at)

handled = Table(
    "handled",
    metadata,
    Column("key", String(300), primary_key=True),
    Column("aad_object_id", String(64), index=True),
    Column("started_at", UtcDateTime, nullable=False, index=True),
    Column("finished_at", UtcDateTime),
    Column("answer", JSON),
)

notices = Table(
    "notices",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("state", String(16), nullable=False, index=True),
    Column("aad_object_id", String(64), nullable=False, index=True),
    Column("ref", String(6)),
    Column("outcome", String(32), nullable=False),
    Column("etag", String(200), nullable=False),
    Column("sweep_id", String(32)),
    Column("since", UtcDateTime, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("card_activity_id", String(200)),
    Column("touched_at", UtcDateTime, nullable=False),
    Column("told_at", UtcDateTime),
    Column("ended_at", UtcDateTime),
    Column("result", String(16)),
)
"""What the bot writes first. `since` is the click that it follows, or the decision to write;
`attempt` changes whenever it is put off, and `told_at` is written before the message is sent."""
IS_OPEN = text("state <> 'ended'")
Index(
    "one_open_notice",
    notices.c.aad_object_id,
    notices.c.kind,
    unique=True,
    sqlite_where=IS_OPEN,
    postgresql_where=IS_OPEN,
)
Index("one_notice_a_sweep", notices.c.sweep_id, notices.c.aad_object_id, unique=True)

sweeps = Table(
    "sweeps",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("running", Integer, unique=True),
    Column("mode", String(16), nullable=False),
    Column("state", String(16), nullable=False),
    Column("started_at", UtcDateTime, nullable=False),
    Column("ended_at", UtcDateTime, index=True),
    Column("page", Integer, nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("next_link", Text),
    Column("total", Integer),
    Column("people", Integer, nullable=False),
    Column("in_page", Integer, nullable=False),
    Column("throttled_s", Float, nullable=False),
    Column("outcomes", JSON, nullable=False),
    Column("reasons", JSON, nullable=False),
    Column("why", String(200)),
)
"""`running` is 1 for the one sweep that runs, null for the others; `people` are those of the
finished pages, `in_page` those of the page that is looked at."""

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", UtcDateTime, nullable=False, index=True),
    Column("staff_id", String(64), nullable=False, index=True),
    Column("whom", String(64), index=True),
    Column("what", String(16), nullable=False),
)
"""What staff did: `whom` is null where nobody was found, or where the person was forgotten."""

receipts = Table(
    "receipts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("staff_id", String(64), nullable=False, index=True),
    Column("staff_name", String(200), nullable=False),
    Column("aad_object_id", String(64), nullable=False, index=True),
    Column("name", String(200), nullable=False),
    Column("notice_id", Integer, nullable=False, unique=True),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("activity_id", String(200)),
    Column("posted_at", UtcDateTime),
    Column("due_at", UtcDateTime),
    Column("version", Integer, nullable=False),
    Column("ref", String(6)),
    Column("outcome", String(32)),
    Column("sent_at", UtcDateTime),
    Column("seen_at", UtcDateTime),
    Column("done_at", UtcDateTime),
    Column("fixed_at", UtcDateTime),
    Column("human_at", UtcDateTime),
    Column("next_look_at", UtcDateTime),
    Column("setback", String(16)),
    Column("closed_at", UtcDateTime, index=True),
)
"""What staff had sent to people, as the card shows it or is to show it. `version` counts the
changes, and the card is brought up to date where `due_at` is set."""

workers = Table(
    "workers",
    metadata,
    Column("executor_id", String(200), primary_key=True),
    Column("seen_at", UtcDateTime, nullable=False),
)

meters = Table(
    "meters",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("free_at_s", Float, nullable=False),
)
"""When the next call of a limited kind may be made by anyone, in seconds since 1970."""
