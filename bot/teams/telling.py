"""Telling somebody first: finding where they are, and acting on what became of the message."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.clients.installs import Install, Installs
from bot.clients.pace import Governor
from bot.clients.tokens import TokenError
from bot.store.cases import Ending
from bot.store.notice import Notice, Result, State
from bot.store.person import KnownPerson
from bot.store.store import Store
from bot.teams.delivery import LOST, Address, Delivered, Delivery, Fate, address_of
from bot.teams.replies import Replies
from cards import Card

log = logging.getLogger(__name__)

SENDS = "sends"
"""The meter of all messages, answers included."""

_TRIES = 12
_TRIED_FOR = timedelta(days=4)
"""Each look and each new promise counts as a try too: a message is not given up for these."""
_PUT_OFF_AT = 20.0
"""A place in the line that is further away than this many seconds is not waited for."""
_UNSURE = timedelta(seconds=30)
_INSTALLING = timedelta(minutes=10)
_AWAY = timedelta(minutes=5)
_HALTED = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells people. `bot_id` and `service_url` address those who never wrote to the bot.

    `on_told` is told the kind and the fate of each message.
    """

    store: Store
    delivery: Delivery
    installs: Installs
    governor: Governor
    replies: Replies
    clock: Callable[[], datetime]
    bot_id: str
    service_url: str
    on_told: Callable[[str, str], None]
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep

    async def find(self, notice: Notice, known: KnownPerson) -> Address | None:
        """Give where the person is; None where the app is on its way, or can't be."""
        now = self.clock()
        address = address_of(known.conversation_reference or {})
        if address and notice.state is State.WAITING:
            return address
        if address:
            await self.store.notices.put_off(notice, now, until=now)
        elif notice.attempt >= _TRIES:
            await self.give_up(notice, Result.UNREACHABLE)
        # written down before the install, whose event may come before the answer does
        elif await self._expect_install(notice, now + _UNSURE):
            await self._install(replace(notice, attempt=notice.attempt + 1))
        return None

    async def _expect_install(self, notice: Notice, until: datetime) -> bool:
        return await self.store.notices.put_off(
            notice, self.clock(), until=until, state=State.INSTALLING
        )

    async def _install(self, notice: Notice) -> None:
        who, now = notice.aad_object_id, self.clock()
        installed = await self.installs.install(who)
        log.info("app installed", extra={"aad_object_id": who, "came_of_it": installed})
        match installed:
            case Install.BEGUN:
                await self._expect_install(notice, now + _INSTALLING)
            case Install.THERE_ALREADY:
                await self._join(notice)
            case Install.REFUSED:
                await self.give_up(notice, Result.UNREACHABLE)
            case Install.FAILED:
                await self.store.notices.put_off(notice, now, until=now + _AWAY)

    async def _join(self, notice: Notice) -> None:
        """Find the chat of somebody whose app was there before the bot knew of them."""
        who, now = notice.aad_object_id, self.clock()
        chat_id = await self.installs.find_chat(who) if self.service_url else ""
        if not chat_id:
            await self.give_up(notice, Result.UNREACHABLE)
            return
        reference = {
            "user": {"aadObjectId": who},
            "bot": {"id": self.bot_id},
            "conversation": {"id": chat_id},
            "channelId": "msteams",
            "serviceUrl": self.service_url,
        }
        await self.store.keep_reference(who, reference)
        await self.store.notices.put_off(notice, now, until=now)

    async def put_off_in_a_long_line(self, notice: Notice) -> bool:
        """Put a notice off while too many are before it; whether it was. It takes no place then."""
        ahead_s = await self.governor.look_ahead()
        if ahead_s <= _PUT_OFF_AT:
            return False
        now = self.clock()
        await self.store.notices.put_off(notice, now, until=now + timedelta(seconds=ahead_s))
        return True

    async def tell(self, notice: Notice, address: Address, card: Card) -> bool:
        """Send a card, once; whether the person has it for sure."""
        if await self.put_off_in_a_long_line(notice):
            return False
        await self.sleep(await self.governor.seconds_ahead())
        if not await self.store.notices.intend(notice, self.clock()):
            return False
        activity = self.replies.message(card)
        try:
            delivered = await self.delivery.send(address, activity, attempt=notice.attempt)
        except TokenError as error:
            log.warning("not sent", extra={"notice": notice.id, "why": error.code})
            await self._take_back(notice, _AWAY.total_seconds())
            return False
        await self._settle(notice, delivered)
        return delivered.fate is Fate.SENT

    async def update(self, notice: Notice, address: Address, card: Card) -> None:
        """Put the card in the place of the one that was clicked, if it is still there."""
        if not notice.card_activity_id:
            return
        activity = self.replies.message(card)
        try:
            done = await self.delivery.update(address, notice.card_activity_id, activity)
        except TokenError as error:
            log.info("card not updated", extra={"notice": notice.id, "why": error.code})
        else:
            if done.fate is not Fate.SENT:
                log.info("card not updated", extra={"notice": notice.id, "why": done.fate})

    async def give_up(self, notice: Notice, result: Result) -> None:
        """Close a notice that cannot be told."""
        now = self.clock()
        await self.store.notices.end(notice, result, now)
        if notice.ref:
            await self.store.cases.end(notice.ref, Ending.UNREACHABLE, now)

    async def _settle(self, notice: Notice, delivered: Delivered) -> None:
        """Act on what became of the message."""
        now, fate = self.clock(), delivered.fate
        who = {"notice": notice.id, "aad_object_id": notice.aad_object_id, "fate": fate}
        log.info("told", extra={**who, "kind": notice.kind, "status": delivered.status})
        self.on_told(notice.kind, fate.name.lower().replace("_", "-"))
        match fate:
            case Fate.SENT:
                await self.store.notices.end(notice, Result.SENT, now)
            case Fate.PERHAPS:
                await self.store.notices.end(notice, Result.PERHAPS_SENT, now)
                if notice.ref:
                    await self.store.cases.end(notice.ref, Ending.PERHAPS_SENT, now)
            case Fate.RETRY if notice.attempt < _TRIES or now < notice.since + _TRIED_FOR:
                await self._take_back(notice, delivered.wait_s)
            case Fate.RETRY:
                await self.give_up(notice, Result.FAILED)
            case Fate.NOT_INSTALLED if notice.attempt < _TRIES:
                await self.store.drop_reference(notice.aad_object_id)
                await self._take_back(notice, 0)
            case Fate.HALT:
                log.error("sending stopped: the connector does not know this bot", extra=who)
                await self.store.meters.halt(SENDS, now, for_s=_HALTED.total_seconds())
                await self._take_back(notice, _HALTED.total_seconds())
            case Fate.REFUSED:
                log.error("message refused", extra={**who, "status": delivered.status})
                await self.give_up(notice, Result.FAILED)
            case _:
                await self._lose(notice, fate)

    async def _lose(self, notice: Notice, fate: Fate) -> None:
        is_blocked = fate is Fate.BLOCKED
        await self.give_up(notice, Result.BLOCKED if is_blocked else Result.UNREACHABLE)
        if fate in LOST:
            await self.store.lose(notice.aad_object_id, LOST[fate], self.clock())
        else:
            await self.store.drop_reference(notice.aad_object_id)

    async def _take_back(self, notice: Notice, wait_s: float) -> None:
        now = self.clock()
        await self.store.notices.take_back(notice, now, until=now + timedelta(seconds=wait_s))
