"""The weekly report: shown on demand, and on Mondays to those who asked for it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

import cards
from bot.core.report import WEEKS_SHOWN, monday_of
from bot.store.notice import Kind, Notice, Result
from bot.store.store import Store
from bot.teams.staff.membership import Membership, Standing
from cards import Card, Reader

_AT_HOUR = 9
_WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class Reports:
    """Makes reports, and keeps who gets them."""

    store: Store
    membership: Membership
    clock: Callable[[], datetime]

    async def card(self, reader: Reader, *, is_over: bool = False) -> Card:
        """Make the report of this week so far, or of the week that is over."""
        this_week = monday_of(self.clock())
        last = this_week - _WEEK if is_over else this_week
        weeks = await self.store.weeks.figures(last=last, count=WEEKS_SHOWN)
        return cards.report_card(weeks, reader, is_running=not is_over)

    async def subscribe(self, aad_object_id: str, time_zone: tzinfo) -> datetime:
        """Send the report every Monday at nine from now on; gives when the first comes."""
        now = self.clock()
        at = next_monday(now, time_zone)
        notice = Notice(Kind.REPORT, aad_object_id, "", since=now, due_at=at)
        await self.store.notices.plan(notice, now)
        return at

    async def unsubscribe(self, aad_object_id: str) -> None:
        await self.store.notices.end_kind(
            aad_object_id, Kind.REPORT, Result.WITHDRAWN, self.clock()
        )

    async def is_still_staff(self, aad_object_id: str) -> bool:
        """Whether somebody may get the report; not knowing is a yes, they were once."""
        standing = await self.membership.standing(aad_object_id)
        return standing in (Standing.STAFF, Standing.UNSURE)


def next_monday(now: datetime, time_zone: tzinfo) -> datetime:
    """The next Monday at nine where somebody is."""
    local = now.astimezone(time_zone)
    at = local.replace(hour=_AT_HOUR, minute=0, second=0, microsecond=0)
    at += timedelta(days=-local.weekday() % 7)
    return at if at > local else at + _WEEK
