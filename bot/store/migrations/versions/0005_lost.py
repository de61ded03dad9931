"""Since when somebody cannot be written to."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.add_column("people", sa.Column("lost_at", sa.DateTime(timezone=True)))
