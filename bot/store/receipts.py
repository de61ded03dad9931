"""Receipts: what staff had sent to people, and how far it has come since."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Select, and_, case, func, insert, or_, select, update

from bot.core.diagnosis import Outcome
from bot.core.receipt import Receipt, Setback
from bot.store.cases import Ending
from bot.store.engine import Database
from bot.store.notice import Kind, Notice, Result, State, values_of
from bot.store.tables import checks, notices, people, receipts

SENT_EVERY = timedelta(days=1)
"""A person is written to through staff at most once in this time."""
_FOLLOWED_FOR = timedelta(days=8)
_SETBACKS = {
    Result.UNREACHABLE: Setback.UNREACHABLE,
    Result.BLOCKED: Setback.UNREACHABLE,
    Result.STOPPED: Setback.STOPPED,
    Result.PERHAPS_SENT: Setback.PERHAPS_SENT,
    Result.FAILED: Setback.FAILED,
    Result.WITHDRAWN: Setback.FAILED,
}
_FACTS = tuple(Receipt.__slots__)


@dataclass(frozen=True, slots=True)
class KeptReceipt:
    """A receipt with whose it is, and where its card stands."""

    id: int
    staff_id: str
    staff_name: str
    aad_object_id: str
    receipt: Receipt
    version: int = 0
    activity_id: str | None = None
    posted_at: datetime | None = None
    due_at: datetime | None = None


class Receipts:
    """The receipts of the store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def open(self, kept: KeptReceipt, notice: Notice, now: datetime) -> KeptReceipt | None:
        """Write down a sending with its receipt; None where the person was written to of late.

        A receipt that is `posted_at` is shown by whoever opens it, and then `attach`ed.
        """
        planned = self._database.insert(notices).on_conflict_do_nothing().returning(notices.c.id)
        row = {
            "staff_id": kept.staff_id,
            "staff_name": kept.staff_name,
            "aad_object_id": kept.aad_object_id,
            "name": kept.receipt.name,
            "asked_at": now,
            "posted_at": kept.posted_at,
            "due_at": None if kept.posted_at else now,
            "version": 0,
        }

        def write_down(connection: Connection) -> KeptReceipt | None:
            if _last_sent(connection, kept.aad_object_id, since=now - SENT_EVERY):
                return None
            notice_id = connection.execute(planned, values_of(notice, now)).scalar()
            if notice_id is None:
                return None
            inserted = insert(receipts).values(**row, notice_id=notice_id).returning(receipts.c.id)
            return replace(kept, id=connection.execute(inserted).scalar_one())

        return await self._database.transact(write_down)

    async def last_sent(self, aad_object_id: str, *, since: datetime) -> datetime | None:
        """Give when staff last had something sent to this person, None if not since then."""
        return await self._database.transact(
            lambda connection: _last_sent(connection, aad_object_id, since=since)
        )

    async def attach(self, receipt_id: int, activity_id: str, now: datetime) -> None:
        """Say which message the card is; what has changed meanwhile is shown on it."""
        changed = case((receipts.c.version > 0, now), else_=receipts.c.due_at)
        await self._set(receipt_id, activity_id=activity_id, due_at=changed)

    async def intend_post(self, kept: KeptReceipt, now: datetime) -> bool:
        """Write down that the card is being posted; False where somebody has done so."""
        is_it = (receipts.c.id == kept.id) & receipts.c.posted_at.is_(None)
        statement = update(receipts).where(is_it).values(posted_at=now).returning(receipts.c.id)
        return (await self._database.run(statement)).first() is not None

    async def take_back_post(self, kept: KeptReceipt) -> None:
        """Let the card be posted again, because Teams surely did not take it."""
        await self._set(kept.id, posted_at=None)

    async def shown(self, kept: KeptReceipt) -> None:
        """Say that the card is up to date, unless it has changed since."""
        await self._change(kept.id, kept.version, due_at=None)

    async def show_later(self, kept: KeptReceipt, *, until: datetime) -> None:
        """Bring the card up to date later."""
        await self._change(kept.id, kept.version, due_at=until, version=kept.version + 1)

    async def find(self, receipt_id: int) -> KeptReceipt | None:
        return await self._one(select(receipts).where(receipts.c.id == receipt_id))

    async def of_notice(self, notice_id: int) -> KeptReceipt | None:
        """Give the receipt of a sending."""
        return await self._one(select(receipts).where(receipts.c.notice_id == notice_id))

    async def need_human(self, aad_object_id: str, now: datetime) -> None:
        """Say on the person's receipts that people are needed."""
        is_one = (receipts.c.aad_object_id == aad_object_id) & receipts.c.closed_at.is_(None)
        is_one &= receipts.c.human_at.is_(None)
        values = {"human_at": now, "due_at": now, "version": receipts.c.version + 1}
        await self._database.run(update(receipts).where(is_one).values(**values))

    async def due(self, now: datetime) -> Sequence[tuple[int, int]]:
        """Note how far each has come; gives (id, version) of the cards to bring up to date."""
        for row in (await self._database.run(_OPEN)).all():
            before = _receipt(row)
            after = _come_so_far(row, before, now)
            if after != before:
                values = {**asdict(after), "due_at": now, "version": row.version + 1}
                await self._change(row.id, row.version, **values)
        query = select(receipts.c.id, receipts.c.version).where(receipts.c.due_at <= now)
        return [(row.id, row.version) for row in await self._database.run(query)]

    async def _set(self, receipt_id: int, **values: Any) -> None:  # noqa: ANN401 - columns
        await self._database.run(
            update(receipts).where(receipts.c.id == receipt_id).values(**values)
        )

    async def _change(self, receipt_id: int, known: int, **values: Any) -> None:  # noqa: ANN401
        """Change a receipt, unless it is no longer of the version that is known."""
        is_it = (receipts.c.id == receipt_id) & (receipts.c.version == known)
        await self._database.run(update(receipts).where(is_it).values(**values))

    async def _one(self, query: Select[Any]) -> KeptReceipt | None:
        row = (await self._database.run(query)).first()
        if row is None:
            return None
        own: dict[str, Any] = {
            name: getattr(row, name) for name in KeptReceipt.__slots__ if name != "receipt"
        }
        return KeptReceipt(**own, receipt=_receipt(row))


def _last_sent(connection: Connection, aad_object_id: str, *, since: datetime) -> datetime | None:
    is_theirs = (receipts.c.aad_object_id == aad_object_id) & (receipts.c.asked_at > since)
    is_lost = receipts.c.setback.in_((Setback.UNREACHABLE, Setback.FAILED))
    query = select(func.max(receipts.c.asked_at)).where(
        is_theirs, or_(receipts.c.setback.is_(None), ~is_lost)
    )
    return connection.execute(query).scalar_one()


def _receipt(row: Any) -> Receipt:  # noqa: ANN401 - a row
    facts: dict[str, Any] = {name: getattr(row, name) for name in _FACTS}
    facts |= {"ref": row.ref or "", "outcome": row.outcome or ""}
    facts["setback"] = Setback(row.setback) if row.setback else None
    return Receipt(**facts)


def _latest(column: Any) -> Any:  # noqa: ANN401 - SQLAlchemy's
    """The latest moment of any of the person's cases since they were written to."""
    is_since = and_(checks.c.aad_object_id == receipts.c.aad_object_id, column >= notices.c.told_at)
    return select(func.max(column)).where(is_since).scalar_subquery()


_FOLLOW_UPS = notices.alias()
_CASE = checks.alias()
_OPEN = (
    select(
        receipts,
        notices.c.told_at,
        notices.c.result,
        notices.c.ref.label("case_ref"),
        _CASE.c.outcome.label("case_outcome"),
        _CASE.c.fixed_at.label("case_fixed_at"),
        _CASE.c.ending,
        people.c.acted_at,
        _FOLLOW_UPS.c.due_at.label("look_at"),
        _latest(checks.c.done_at).label("last_done_at"),
        _latest(checks.c.fixed_at).label("last_fixed_at"),
    )
    .join(notices, notices.c.id == receipts.c.notice_id)
    .outerjoin(_CASE, _CASE.c.ref == notices.c.ref)
    .outerjoin(people, people.c.aad_object_id == receipts.c.aad_object_id)
    .outerjoin(
        _FOLLOW_UPS,
        (_FOLLOW_UPS.c.aad_object_id == receipts.c.aad_object_id)
        & (_FOLLOW_UPS.c.kind == Kind.FOLLOW_UP)
        & (_FOLLOW_UPS.c.state != State.ENDED),
    )
    .where(receipts.c.closed_at.is_(None))
)


def _come_so_far(row: Any, before: Receipt, now: datetime) -> Receipt:  # noqa: ANN401 - a row
    """What is known of a sending now: first the message, then what the person did with it."""
    was_sent = row.result == Result.SENT
    sent_at = row.told_at if was_sent else None
    acted_at = row.acted_at if sent_at and row.acted_at and row.acted_at > sent_at else None
    was_fine = row.case_outcome == Outcome.IN_SYNC or bool(row.case_fixed_at)
    matched = row.last_fixed_at or (sent_at if was_fine else None)
    setback = _SETBACKS.get(row.result) if row.result else None
    if row.ending == Ending.STOPPED:
        setback = Setback.STOPPED
    after = replace(
        before,
        ref=(row.case_ref if row.result else before.ref) or "",
        outcome=(row.case_outcome if row.result else before.outcome) or "",
        sent_at=sent_at,
        seen_at=before.seen_at or acted_at,
        done_at=row.last_done_at if was_sent else None,
        fixed_at=matched if was_sent else None,
        next_look_at=row.look_at if was_sent and not matched else None,
        setback=setback,
    )
    is_over = bool(after.fixed_at or setback) or now - row.asked_at > _FOLLOWED_FOR
    return replace(after, closed_at=now if is_over else None)
