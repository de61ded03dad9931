"""What goes back to the person: cards with a nonce of their own, words, and the typing sign."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import Any

from botbuilder.core import InvokeResponse, TurnContext
from botbuilder.schema import Activity, Attachment

import cards
from bot.clients.tokens import TokenError
from bot.teams.adapter import SendError, reply
from cards import Card

ADAPTIVE_CARD = "application/vnd.microsoft.card.adaptive"
MESSAGE = "application/vnd.microsoft.activity.message"
_TYPING_AFTER_S = 0.5
"""What is there sooner needs no sign, and would have to wait until the sign has been sent."""
_TYPING_WITHIN_S = 1.0


@dataclass(frozen=True, slots=True)
class Replies:
    """Every card that leaves is stamped anew, so that a click on it can be told from another."""

    new_nonce: Callable[[], str]

    async def send(self, context: TurnContext, card: Card) -> str:
        """Send a card; gives the id of its activity."""
        return await reply(context, self._activity(card))

    async def send_text(self, context: TurnContext, text: str) -> None:
        await reply(
            context, Activity(type="message", text=text, text_format="plain", summary=text[:100])
        )

    async def replace(self, context: TurnContext, activity_id: str, card: Card) -> None:
        """Put the card in the clicked one's place; a click that names none gets it anew."""
        if not activity_id:
            await self.send(context, card)
            return
        activity = self._activity(card)
        activity.id = activity_id
        await context.update_activity(activity)

    @asynccontextmanager
    async def typing(self, context: TurnContext) -> AsyncGenerator[None]:
        """Show that somebody is at work where it takes a while, and not for longer than that."""
        loop, showing = asyncio.get_running_loop(), list[asyncio.Task[None]]()
        timer = loop.call_later(
            _TYPING_AFTER_S, lambda: showing.append(loop.create_task(_show_typing(context)))
        )
        try:
            yield
        finally:
            timer.cancel()
            await asyncio.gather(*showing)

    def invoke_card(self, card: Card) -> InvokeResponse:
        """Answer Action.Execute with a card in the clicked one's place.

        https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model
        """
        return _invoke(ADAPTIVE_CARD, cards.stamped(card, nonce=self.new_nonce()))

    def invoke_text(self, text: str) -> InvokeResponse:
        """Answer Action.Execute with words; the card stays."""
        return _invoke(MESSAGE, text)

    def message(self, card: Card) -> dict[str, Any]:
        """Make the message with this card for somebody who is written to first."""
        stamped = cards.stamped(card, nonce=self.new_nonce())
        return {
            "type": "message",
            "summary": cards.title_of(card),
            "attachments": [{"contentType": ADAPTIVE_CARD, "content": stamped}],
        }

    def _activity(self, card: Card) -> Activity:
        stamped = cards.stamped(card, nonce=self.new_nonce())
        return Activity(
            type="message",
            summary=cards.title_of(card),
            attachments=[Attachment(content_type=ADAPTIVE_CARD, content=stamped)],
        )


async def _show_typing(context: TurnContext) -> None:
    with suppress(SendError, TokenError, TimeoutError):
        async with asyncio.timeout(_TYPING_WITHIN_S):
            await reply(context, Activity(type="typing"))


def _invoke(kind: str, value: Card | str) -> InvokeResponse:
    return InvokeResponse(status=200, body={"statusCode": 200, "type": kind, "value": value})
