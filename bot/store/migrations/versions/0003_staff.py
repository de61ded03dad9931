"""What staff looked up and had sent."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.add_column("people", sa.Column("acted_at", _MOMENT))
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("at", _MOMENT, nullable=False, index=True),
        sa.Column("staff_id", sa.String(64), nullable=False, index=True),
        sa.Column("whom", sa.String(64), index=True),
        sa.Column("what", sa.String(16), nullable=False),
    )
    op.create_table(
        "receipts",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("staff_id", sa.String(64), nullable=False, index=True),
        sa.Column("staff_name", sa.String(200), nullable=False),
        sa.Column("aad_object_id", sa.String(64), nullable=False, index=True),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("notice_id", sa.Integer, nullable=False, unique=True),
        sa.Column("asked_at", _MOMENT, nullable=False),
        sa.Column("activity_id", sa.String(200)),
        sa.Column("posted_at", _MOMENT),
        sa.Column("due_at", _MOMENT),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("ref", sa.String(6)),
        sa.Column("outcome", sa.String(32)),
        sa.Column("sent_at", _MOMENT),
        sa.Column("seen_at", _MOMENT),
        sa.Column("done_at", _MOMENT),
        sa.Column("fixed_at", _MOMENT),
        sa.Column("human_at", _MOMENT),
        sa.Column("next_look_at", _MOMENT),
        sa.Column("setback", sa.String(16)),
        sa.Column("closed_at", _MOMENT, index=True),
    )
    op.create_index("checks_of_a_week", "checks", ["checked_at"])
