"""What the bot writes first, the sweeps behind it, and who works on them."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.add_column("people", sa.Column("unreachable", sa.String(16)))
    for column in (
        sa.Column("score", sa.Float),
        sa.Column("asked_at", _MOMENT),
        sa.Column("looked_at", _MOMENT),
        sa.Column("sweep_id", sa.String(32)),
        sa.Column("reason", sa.String(32)),
    ):
        op.add_column("photo_states", column)
    for column in (
        sa.Column("origin", sa.String(16), nullable=False, server_default="asked"),
        sa.Column("week", sa.Date),
        sa.Column("ending", sa.String(16)),
        sa.Column("ended_at", _MOMENT),
    ):
        op.add_column("checks", column)
    _create_notices()
    _create_sweeps()
    op.create_table(
        "workers",
        sa.Column("executor_id", sa.String(200), primary_key=True),
        sa.Column("seen_at", _MOMENT, nullable=False),
    )
    op.create_table(
        "meters",
        sa.Column("name", sa.String(32), primary_key=True),
        sa.Column("free_at_s", sa.Float, nullable=False),
    )


def _create_notices() -> None:
    op.create_table(
        "notices",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("state", sa.String(16), nullable=False, index=True),
        sa.Column("aad_object_id", sa.String(64), nullable=False, index=True),
        sa.Column("ref", sa.String(6)),
        sa.Column("outcome", sa.String(32), nullable=False),
        sa.Column("etag", sa.String(200), nullable=False),
        sa.Column("sweep_id", sa.String(32)),
        sa.Column("since", _MOMENT, nullable=False),
        sa.Column("due_at", _MOMENT, nullable=False),
        sa.Column("attempt", sa.Integer, nullable=False),
        sa.Column("card_activity_id", sa.String(200)),
        sa.Column("touched_at", _MOMENT, nullable=False),
        sa.Column("told_at", _MOMENT),
        sa.Column("ended_at", _MOMENT),
        sa.Column("result", sa.String(16)),
    )
    is_open = sa.text("state <> 'ended'")
    op.create_index(
        "one_open_notice",
        "notices",
        ["aad_object_id", "kind"],
        unique=True,
        sqlite_where=is_open,
        postgresql_where=is_open,
    )
    op.create_index("one_notice_a_sweep", "notices", ["sweep_id", "aad_object_id"], unique=True)


def _create_sweeps() -> None:
    op.create_table(
        "sweeps",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("running", sa.Integer, unique=True),
        sa.Column("mode", sa.String(16), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("started_at", _MOMENT, nullable=False),
        sa.Column("ended_at", _MOMENT, index=True),
        sa.Column("page", sa.Integer, nullable=False),
        sa.Column("attempt", sa.Integer, nullable=False),
        sa.Column("next_link", sa.Text),
        sa.Column("total", sa.Integer),
        sa.Column("people", sa.Integer, nullable=False),
        sa.Column("in_page", sa.Integer, nullable=False),
        sa.Column("throttled_s", sa.Float, nullable=False),
        sa.Column("outcomes", sa.JSON, nullable=False),
        sa.Column("reasons", sa.JSON, nullable=False),
        sa.Column("why", sa.String(200)),
    )
