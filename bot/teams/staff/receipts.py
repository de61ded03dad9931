"""Receipts as cards in the chats of staff: posted once, and brought up to date."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import cards
from bot.clients.tokens import TokenError
from bot.store.receipts import KeptReceipt
from bot.store.store import Store
from bot.teams.delivery import Address, Delivered, Delivery, Fate, address_of
from bot.teams.readers import Readers
from bot.teams.replies import Replies
from bot.zones import zone_named
from cards import Card, Reader

log = logging.getLogger(__name__)

_TRIES = 8
_AWAY = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class ReceiptCards:
    """Shows receipts where they have changed."""

    store: Store
    delivery: Delivery
    replies: Replies
    readers: Readers
    clock: Callable[[], datetime]

    async def show(self, receipt_id: int, *, version: int) -> None:
        """Bring one card up to date, unless it has changed again since."""
        kept = await self.store.receipts.find(receipt_id)
        if kept is None or kept.version != version or kept.due_at is None:
            return
        known = await self.store.person(kept.staff_id)
        address = address_of(known.conversation_reference or {})
        is_lost = kept.posted_at is not None and kept.activity_id is None
        if address is None or is_lost:  # no chat, or a post that died in the middle
            await self.store.receipts.shown(kept)
            return
        reader = self.readers.make(known.spoken, zone_named(known.time_zone))
        try:
            delivered = await self._deliver(kept, address, reader)
        except TokenError as error:
            log.warning("receipt not shown", extra={"receipt": kept.id, "why": error.code})
            await self._later(kept, _AWAY.total_seconds())
            return
        if delivered and delivered.fate is Fate.RETRY and version < _TRIES:
            await self._later(kept, delivered.wait_s)
        else:
            await self.store.receipts.shown(kept)

    async def _deliver(
        self, kept: KeptReceipt, address: Address, reader: Reader
    ) -> Delivered | None:
        activity = self.replies.message(card_of(kept, reader))
        if kept.activity_id:
            return await self.delivery.update(address, kept.activity_id, activity)
        if not await self.store.receipts.intend_post(kept, self.clock()):
            return None
        posted = await self.delivery.send(address, activity, attempt=kept.version)
        if posted.fate is Fate.SENT:
            await self.store.receipts.attach(kept.id, posted.activity_id, self.clock())
        elif posted.fate is Fate.RETRY:
            await self.store.receipts.take_back_post(kept)
        return posted

    async def _later(self, kept: KeptReceipt, wait_s: float) -> None:
        until = self.clock() + timedelta(seconds=wait_s)
        await self.store.receipts.show_later(kept, until=until)


def card_of(kept: KeptReceipt, reader: Reader) -> Card:
    """The receipt as it stands."""
    return cards.receipt_card(
        kept.receipt, reader, user=kept.aad_object_id, staff_name=kept.staff_name
    )
