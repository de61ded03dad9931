"""The background work of the bot, as the jobs ask for it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.clients.pace import Governor
from bot.store.cases import Ending
from bot.store.meters import ALIVE_WITHIN
from bot.store.notice import Kind, Result
from bot.store.store import Store
from bot.sweeping import Sweeper
from bot.teams.outreach import Outreach
from bot.teams.staff.receipts import ReceiptCards

DUE_AT_ONCE = 200
_FAILED_AGAIN_AFTER = timedelta(minutes=1)
_FAILURES_AT_MOST = 12
_SENDING_AT_MOST = timedelta(seconds=30)
_HANDLED_KEPT = timedelta(days=1)
_KEPT = timedelta(days=180)
_KEPT_OF_THE_GONE = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class BackgroundWork:
    """Everything that happens without anybody typing. `every` is NUDGE_EVERY_DAYS.

    `forget` lets go of what this process remembers of a person.
    """

    store: Store
    outreach: Outreach
    receipts: ReceiptCards
    sweeper: Sweeper
    governors: Sequence[Governor]
    clock: Callable[[], datetime]
    every: timedelta
    forget: Callable[[str], None]
    note_waiting: Callable[[int], None]

    async def due(self) -> Sequence[tuple[int, int]]:
        now = self.clock()
        await self._end_abandoned(now)
        for governor in self.governors:
            await governor.flush()
        found = await self.store.notices.due(now, limit=DUE_AT_ONCE)
        return [(notice.id, notice.attempt) for notice in found]

    async def handle(self, notice_id: int, *, attempt: int) -> None:
        await self.outreach.handle(notice_id, attempt=attempt)

    async def put_off(self, notice_id: int, *, attempt: int) -> None:
        """Try again in a minute; what fails again and again is given up."""
        notice, now = await self.store.notices.find(notice_id), self.clock()
        if notice is None or notice.attempt != attempt:
            return
        if attempt < _FAILURES_AT_MOST:
            await self.store.notices.put_off(notice, now, until=now + _FAILED_AGAIN_AFTER)
        else:
            await self.store.notices.end(notice, Result.FAILED, now)

    async def receipts_due(self) -> Sequence[tuple[int, int]]:
        return await self.store.receipts.due(self.clock())

    async def show_receipt(self, receipt_id: int, *, version: int) -> None:
        await self.receipts.show(receipt_id, version=version)

    async def show_receipt_later(self, receipt_id: int, *, version: int) -> None:
        """Try again in a minute."""
        kept = await self.store.receipts.find(receipt_id)
        if kept and kept.version == version:
            until = self.clock() + _FAILED_AGAIN_AFTER
            await self.store.receipts.show_later(kept, until=until)

    async def sweep(self) -> None:
        await self.sweeper.start()

    async def next_page(self) -> tuple[str, int, int] | None:
        sweep = await self.store.sweeps.running()
        return (sweep.id, sweep.page, sweep.attempt) if sweep else None

    async def run_page(self, sweep_id: str, *, page: int) -> None:
        await self.sweeper.run_page(sweep_id, page=page)

    async def give_up_page(self, sweep_id: str, *, page: int) -> None:
        """Try a page again; a directory that can never be read ends the sweep."""
        sweep = await self.store.sweeps.find(sweep_id)
        if sweep is None or sweep.page != page:
            return
        if sweep.attempt < _FAILURES_AT_MOST:
            await self.store.sweeps.give_up_page(sweep)
        else:
            await self.sweeper.give_up(sweep)

    async def beat(self, executor_id: str) -> Sequence[str]:
        now = self.clock()
        await self.store.workers.beat(executor_id, now)
        return await self.store.workers.alive(now, within=ALIVE_WITHIN)

    async def leave(self, executor_id: str) -> None:
        await self.store.workers.leave(executor_id)

    async def tidy(self) -> None:
        now = self.clock()
        await self.store.cases.end_ignored(now, before=now - self.every)
        await self.store.retention.drop_handled(before=now - _HANDLED_KEPT)
        await self.store.retention.drop(before=now - _KEPT)
        for who in await self.store.retention.uninstalled(before=now - _KEPT_OF_THE_GONE):
            await self.store.forget(who, now, has_left=True)
            self.forget(who)
        if self.outreach.mode != "on":
            await self.store.notices.withdraw_nudges(now, Result.WITHDRAWN)

    async def _end_abandoned(self, now: datetime) -> None:
        """Close what was being sent when a process died, as perhaps sent."""
        closed = await self.store.notices.end_abandoned(now, before=now - _SENDING_AT_MOST)
        for notice in closed:
            if notice.ref and notice.kind is not Kind.FOLLOW_UP:
                await self.store.cases.end(notice.ref, Ending.PERHAPS_SENT, now)
