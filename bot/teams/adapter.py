"""The Bot Framework adapter: raw activities in, activities out over our one HTTP session.

Stock botbuilder builds a connector, a credential and a TCP connection for each message; here
the deserialiser is built once and the token is the one in hand.
"""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from typing import Any, cast

from botbuilder import schema
from botbuilder.core import ActivityHandler, BotAdapter, InvokeResponse, TurnContext
from botbuilder.schema import (
    Activity,
    ChannelAccount,
    ConversationReference,
    ResourceResponse,
)
from msrest import Deserializer

from bot.clients.pace import Pace, retry_after_s
from bot.teams.connector import SEND_WITHIN_S, Connector, ConnectorAnswer

log = logging.getLogger(__name__)

_MODELS = {name: kind for name, kind in vars(schema).items() if isinstance(kind, type)}
_deserialize = Deserializer(_MODELS)

_NOT_MODELLED = frozenset({"channelData", "entities", "value"})
"""What we read of the activity as it was sent: the deserialiser would walk every node of it."""
_RAW_ACTIVITY = "raw_activity"
_RECEIVED_S = "received_s"

_TURN_ENDS_AFTER_S = 14.5
"""Teams delivers again after 15 seconds; what was not sent by then is not sent at all."""
_TRIES = 3
_RETRIED = frozenset({412, 429})
"""What did surely not arrive. 5xx and a lost connection mean "perhaps sent"."""


class SendError(Exception):
    """A message that the Bot Connector did not take; 0 and less mean that no answer came."""

    def __init__(self, status: int) -> None:
        super().__init__(f"HTTP {status}")
        self.status = status


class TeamsAdapter(BotAdapter):
    """One adapter for all turns."""

    def __init__(
        self,
        connector: Connector,
        *,
        pace: Pace | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        super().__init__()
        self._connector = connector
        self._pace = pace
        self._sleep = sleep
        self._jitter = jitter

    async def run_turn(
        self, raw_activity: Mapping[str, Any], bot: ActivityHandler, *, received_s: float
    ) -> InvokeResponse | None:
        """Run one whole turn; an invoke's answer comes back with its body still a dict.

        `received_s` is the loop's time at which the request came in. Raises
        DeserializationError for an activity that botbuilder's model cannot hold.
        """
        context = open_turn(self, raw_activity, received_s=received_s)
        await self.run_pipeline(context, bot.on_turn)
        if context.activity.type != "invoke":
            return None
        answer = context.turn_state.get(self._INVOKE_RESPONSE_KEY)
        return answer.value if isinstance(answer, Activity) else InvokeResponse(status=501)

    async def send_activities(
        self, context: TurnContext, activities: list[Activity]
    ) -> list[ResourceResponse]:
        responses: list[ResourceResponse] = []
        for activity in activities:
            if activity.type == "invokeResponse":
                context.turn_state[self._INVOKE_RESPONSE_KEY] = activity
                responses.append(ResourceResponse())
            else:
                sent = await self._send(context, activity)
                responses.append(ResourceResponse(id=sent.activity_id))
        return responses

    async def update_activity(self, context: TurnContext, activity: Activity) -> ResourceResponse:
        await self._send(context, activity, replaces=str(activity.id))
        return ResourceResponse(id=str(activity.id))

    async def delete_activity(self, context: TurnContext, reference: ConversationReference) -> None:
        raise NotImplementedError("the bot deletes nothing")

    async def _send(
        self, context: TurnContext, activity: Activity, *, replaces: str = ""
    ) -> ConnectorAnswer:
        """Send while the turn lasts, waiting out 429 and 412. Raises SendError, TokenError."""
        try:
            async with asyncio.timeout_at(received_s_of(context) + _TURN_ENDS_AFTER_S):
                return await self._send_until_taken(activity, replaces)
        except TimeoutError as error:
            raise SendError(0) from error

    async def _send_until_taken(self, activity: Activity, replaces: str) -> ConnectorAnswer:
        attempt = 1
        while True:
            answer = await self._send_once(activity, replaces)
            if 200 <= answer.status < 300:
                return answer
            jittered_s = 0.5 * 2**attempt * (1 + self._jitter())
            wait_s = retry_after_s(answer.headers, datetime.now(UTC)) or jittered_s
            if answer.status not in _RETRIED or attempt == _TRIES or wait_s > SEND_WITHIN_S:
                raise SendError(answer.status)
            await self._sleep(wait_s)
            attempt += 1

    async def _send_once(self, activity: Activity, replaces: str) -> ConnectorAnswer:
        assert activity.conversation, "TurnContext addresses every activity"
        if self._pace:
            await self._pace.before()
        service_url, body = str(activity.service_url), body_of(activity)
        conversation_id = activity.conversation.id
        if replaces:
            return await self._connector.update(service_url, conversation_id, replaces, body)
        return await self._connector.send(service_url, conversation_id, body)


async def reply(context: TurnContext, activity: Activity) -> str:
    """Send to whoever the turn is with, and give the activity's id.

    TurnContext.send_activity would deep-copy the card.
    """
    reference = TurnContext.get_conversation_reference(context.activity)
    addressed = TurnContext.apply_conversation_reference(activity, reference)
    responses = await context.adapter.send_activities(context, [addressed])
    context.responded = True
    return str(responses[0].id or "")


def open_turn(
    adapter: BotAdapter, raw_activity: Mapping[str, Any], *, received_s: float
) -> TurnContext:
    """Begin a turn. Raises DeserializationError for what botbuilder's model cannot hold."""
    modelled = {name: raw_activity[name] for name in raw_activity.keys() - _NOT_MODELLED}
    context = TurnContext(adapter, _deserialize("Activity", modelled))
    context.turn_state[_RAW_ACTIVITY] = raw_activity
    context.turn_state[_RECEIVED_S] = received_s
    return context


def received_s_of(context: TurnContext) -> float:
    """Give the loop's time at which the turn's request came in."""
    return cast("float", context.turn_state[_RECEIVED_S])


def raw_activity_of(context: TurnContext) -> Mapping[str, Any]:
    """Give the turn's activity as it was sent: botbuilder's model drops fields."""
    return cast("Mapping[str, Any]", context.turn_state[_RAW_ACTIVITY])


def body_of(activity: Activity) -> Mapping[str, Any]:
    """What the Bot Connector needs of an activity: msrest would walk every node of a card.

    https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
    """
    assert activity.conversation, "TurnContext addresses every activity"
    body = {
        "type": activity.type,
        "id": activity.id,
        "from": _account(activity.from_property),
        "recipient": _account(activity.recipient),
        "conversation": {"id": activity.conversation.id},
        "replyToId": activity.reply_to_id,
        "locale": activity.locale,
        "text": activity.text,
        "textFormat": activity.text_format,
        "summary": activity.summary,
        "attachments": [
            {"contentType": attachment.content_type, "content": attachment.content}
            for attachment in activity.attachments or []
        ],
    }
    return {name: value for name, value in body.items() if value}


def _account(account: ChannelAccount | None) -> Mapping[str, Any]:
    return {"id": account.id, "name": account.name} if account else {}
