"""The audit of what staff did: who, whom, what and when, kept for 180 days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import insert, select

from bot.store.engine import Database
from bot.store.tables import audit, people


class Deed(StrEnum):
    """What a member of staff did."""

    CHECK = "check"
    SEND = "send"
    REF = "ref"
    SEARCH = "search"


LOOK_UPS = (Deed.CHECK, Deed.REF)
"""What counts in the bound of look-ups an hour: whoever reads a case."""


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One line of the audit; the addresses are "" where the bot does not know them."""

    at: datetime
    staff_id: str
    staff_upn: str
    what: str
    whom: str
    whom_upn: str


class Audit:
    """The audit of the store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def note(self, staff_id: str, what: Deed, now: datetime, *, whom: str = "") -> None:
        """Write one deed down."""
        row = {"at": now, "staff_id": staff_id, "whom": whom or None, "what": what}
        await self._database.run(insert(audit), row)

    async def look_ups(self, staff_id: str, *, since: datetime) -> Sequence[datetime]:
        """Give when this member of staff looked into cases since then, earliest first."""
        is_theirs = (audit.c.staff_id == staff_id) & (audit.c.at > since)
        query = select(audit.c.at).where(is_theirs, audit.c.what.in_(LOOK_UPS))
        return list((await self._database.run(query.order_by(audit.c.at))).scalars())

    async def rows(self, *, since: datetime) -> Sequence[AuditRow]:
        """Give every deed since then, earliest first."""
        staff, them = people.alias(), people.alias()
        query = (
            select(audit, staff.c.upn.label("staff_upn"), them.c.upn.label("whom_upn"))
            .outerjoin(staff, staff.c.aad_object_id == audit.c.staff_id)
            .outerjoin(them, them.c.aad_object_id == audit.c.whom)
            .where(audit.c.at > since)
            .order_by(audit.c.at, audit.c.id)
        )
        return [
            AuditRow(
                row.at,
                row.staff_id,
                row.staff_upn or "",
                row.what,
                row.whom or "",
                row.whom_upn or "",
            )
            for row in await self._database.run(query)
        ]
