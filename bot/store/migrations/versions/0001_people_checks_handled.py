"""People, photo states, checks and handled activities."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    moment = sa.DateTime(timezone=True)
    op.create_table(
        "people",
        sa.Column("aad_object_id", sa.String(64), primary_key=True),
        sa.Column("upn", sa.String(320)),
        sa.Column("locale", sa.String(35)),
        sa.Column("time_zone", sa.String(64)),
        sa.Column("conversation_reference", sa.JSON),
        sa.Column("last_seen_at", moment),
        sa.Column("stopped_at", moment),
        sa.Column("snoozed_until", moment),
    )
    op.create_table(
        "photo_states",
        sa.Column("aad_object_id", sa.String(64), primary_key=True),
        sa.Column("etag", sa.String(200), nullable=False),
        sa.Column("first_seen_at", moment),
        sa.Column("changed_at", moment),
        sa.Column("out_of_sync_since", moment),
        sa.Column("outcome", sa.String(32), nullable=False),
    )
    op.create_table(
        "checks",
        sa.Column("ref", sa.String(6), primary_key=True),
        sa.Column("aad_object_id", sa.String(64), nullable=False, index=True),
        sa.Column("outcome", sa.String(32), nullable=False),
        sa.Column("checked_at", moment, nullable=False),
        sa.Column("facts", sa.JSON, nullable=False),
        sa.Column("done_at", moment),
        sa.Column("fixed_at", moment),
        sa.Column("wrong_at", moment),
    )
    op.create_table(
        "handled",
        sa.Column("key", sa.String(300), primary_key=True),
        sa.Column("aad_object_id", sa.String(64), index=True),
        sa.Column("started_at", moment, nullable=False, index=True),
        sa.Column("finished_at", moment),
        sa.Column("answer", sa.JSON),
    )
