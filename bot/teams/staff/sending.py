"""Sending somebody the steps on behalf of staff: once a day, and never against their wish."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import cards
from bot.core.photo import Person
from bot.core.receipt import Receipt
from bot.store.audit import Deed
from bot.store.notice import Kind, Notice
from bot.store.receipts import SENT_EVERY, KeptReceipt
from bot.store.store import Store
from bot.teams.staff.desk import is_quiet
from cards import Reader

_NAME_CHARACTERS = 100


@dataclass(frozen=True, slots=True)
class Sent:
    """A receipt that was opened, or why nothing is sent."""

    receipt: KeptReceipt | None = None
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class Sending:
    """Opens sendings; the background work carries them out and looks anew before it does."""

    store: Store
    clock: Callable[[], datetime]

    async def send(
        self, person: Person, reader: Reader, *, staff_id: str, staff_name: str, is_shown: bool
    ) -> Sent:
        """Have the steps sent to somebody.

        `is_shown` is whether the caller shows the receipt; else it comes by itself.
        """
        now, who = self.clock(), person.aad_object_id
        why_not = await self._why_not(person, reader)
        if why_not:
            return Sent(why_not=why_not)
        kept = KeptReceipt(
            0,
            staff_id,
            staff_name[:_NAME_CHARACTERS],
            who,
            Receipt(person.name[:_NAME_CHARACTERS]),
            posted_at=now if is_shown else None,
        )
        notice = Notice(Kind.FORWARDED, who, "", since=now, due_at=now)
        opened = await self.store.receipts.open(kept, notice, now)
        if opened is None:
            return Sent(why_not=await self._sent_today(person, reader, now))
        await self.store.audit.note(staff_id, Deed.SEND, now, whom=who)
        return Sent(opened)

    async def _why_not(self, person: Person, reader: Reader) -> str:
        name = person.name
        known = await self.store.person(person.aad_object_id)
        if is_quiet(known):
            return cards.quiet_text(reader, name=name)
        if known.unreachable:
            return cards.switched_off_text(reader, name=name)
        if person.is_guest or not person.is_enabled:
            return cards.cannot_be_sent_text(reader, name=name)
        return ""

    async def _sent_today(self, person: Person, reader: Reader, now: datetime) -> str:
        since = now - SENT_EVERY
        at = await self.store.receipts.last_sent(person.aad_object_id, since=since)
        return cards.sent_today_text(reader, name=person.name, at=at or now)
