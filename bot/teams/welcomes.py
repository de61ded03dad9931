"""The beginning and the end of an installation: one hello, and no word after a good-bye."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from botbuilder.core import TurnContext

import cards
from bot.store.store import Store
from bot.teams.adapter import SendError
from bot.teams.incoming import Incoming
from bot.teams.once import once
from bot.teams.replies import Replies
from cards import Reader


@dataclass(frozen=True, slots=True)
class Welcomes:
    """Says hello once, however many events an installation sends."""

    store: Store
    replies: Replies
    clock: Callable[[], datetime]

    async def greet(self, context: TurnContext, incoming: Incoming, reader: Reader) -> None:
        """Welcome somebody.

        Whoever got the app because the bot has something to tell hears that instead.
        """
        key, who = _key(incoming), incoming.aad_object_id
        if not incoming.is_personal or not await self.store.claim(key, self.clock(), about=who):
            return
        try:
            if not await self.store.notices.installed(who, self.clock()):
                await self.replies.send(context, cards.welcome_card(reader))
        except SendError:
            await self.store.release(key)
            raise
        await self.store.finish(key, self.clock(), None)

    async def part(self, incoming: Incoming) -> None:
        """Note that the app was removed; installed again, it is welcomed again."""
        await self.store.release(_key(incoming))
        if incoming.is_personal and incoming.aad_object_id:
            await self.store.lose(incoming.aad_object_id, "uninstalled", self.clock())


def _key(incoming: Incoming) -> str:
    return once("welcome", incoming.conversation_id)
