"""A conversation in the terminal: the whole bot, with a person at the keyboard for a channel."""

import asyncio
import uuid
from collections.abc import Callable
from typing import Any

from botbuilder.core import BotAdapter, TurnContext
from botbuilder.schema import Activity, ConversationReference, ResourceResponse

import cards
from bot.teams.adapter import open_turn
from bot.teams.incoming import TERMINAL
from bot.teams.turns import Turns


class TerminalAdapter(BotAdapter):
    """Runs turns without a channel; what the bot sends is printed as text."""

    def __init__(self, say: Callable[[str], None]) -> None:
        super().__init__()
        self._say = say

    async def ask(
        self, bot: Turns, *, aad_object_id: str, name: str, locale: str, text: str
    ) -> None:
        """Run one turn in which this person writes this text."""
        raw = _activity(aad_object_id, name, locale, text)
        context = open_turn(self, raw, received_s=asyncio.get_running_loop().time())
        await self.run_pipeline(context, bot.on_turn)

    async def send_activities(
        self, context: TurnContext, activities: list[Activity]
    ) -> list[ResourceResponse]:
        del context
        for activity in activities:
            if activity.type == "message":
                self._say(_words(activity))
        return [ResourceResponse(id=str(uuid.uuid4())) for _ in activities]

    async def update_activity(self, context: TurnContext, activity: Activity) -> ResourceResponse:
        await self.send_activities(context, [activity])
        return ResourceResponse(id=activity.id)

    async def delete_activity(self, context: TurnContext, reference: ConversationReference) -> None:
        raise NotImplementedError("the bot deletes nothing")


def _words(activity: Activity) -> str:
    shown = [cards.as_text(attachment.content) for attachment in activity.attachments or []]
    return "\n\n".join(filter(None, [activity.text, *shown]))


def _activity(aad_object_id: str, name: str, locale: str, text: str) -> dict[str, Any]:
    return {
        "type": "message",
        "id": str(uuid.uuid4()),
        "channelId": TERMINAL,
        "serviceUrl": "urn:terminal",
        "from": {"id": f"29:{aad_object_id}", "name": name, "aadObjectId": aad_object_id},
        "recipient": {"id": "28:bot", "name": "Photo Concierge"},
        "conversation": {"id": f"a:{aad_object_id}", "conversationType": "personal"},
        "locale": locale,
        "text": text,
    }
