"""One turn: who writes and what they want, then one answer, in their language.

The only catch-all of the chat is here: a fault of ours is logged once under the number that
the person is shown.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from botbuilder.core import ActivityHandler, InvokeResponse, TurnContext
from botbuilder.schema import Activity, Attachment

import cards
from bot.clients.tokens import TokenError
from bot.core.words import Intent, read_intent
from bot.i18n import language_for
from bot.logs import turn_id
from bot.store.store import Sighting, Store
from bot.teams.adapter import SendError, raw_activity_of, reply
from bot.teams.clicks import ANSWER_WITHIN_S, Clicked, Clicks, key_of, verdict_card
from bot.teams.incoming import Incoming, read_incoming
from bot.teams.verdicts import Verdicts
from cards import Card, House, Reader

log = logging.getLogger(__name__)

ADAPTIVE_CARD = "application/vnd.microsoft.card.adaptive"
MESSAGE = "application/vnd.microsoft.activity.message"
_INCOMING = "incoming"
_VERB_OF = {
    Intent.STOP: "stop",
    Intent.RESUME: "resume",
    Intent.FORGET: "forget",
}


@dataclass(frozen=True, slots=True)
class Random:
    """The two kinds of chance a turn needs: a reference people can read, and a nonce."""

    new_ref: Callable[[], str]
    new_nonce: Callable[[], str]


class Turns(ActivityHandler):
    """The bot, as botbuilder runs it."""

    def __init__(
        self,
        *,
        store: Store,
        verdicts: Verdicts,
        house: House,
        clock: Callable[[], datetime],
        chance: Random,
    ) -> None:
        self._store = store
        self._verdicts = verdicts
        self._clicks = Clicks(store=store, verdicts=verdicts, clock=clock)
        self._house = house
        self._clock = clock
        self._chance = chance
        self._late: set[asyncio.Task[None]] = set()

    async def finish(self) -> None:
        """Wait for the checks that were answered with "still checking"."""
        await asyncio.gather(*self._late)

    async def on_turn(self, turn_context: TurnContext) -> None:
        turn_context.turn_state[_INCOMING] = read_incoming(
            raw_activity_of(turn_context), received_s=asyncio.get_running_loop().time()
        )
        number = self._chance.new_ref()
        token = turn_id.set(number)
        try:
            await self._guard(turn_context, number, super().on_turn(turn_context))
        finally:
            turn_id.reset(token)

    async def on_message_activity(self, turn_context: TurnContext) -> None:
        incoming = _incoming(turn_context)
        if incoming.is_personal and incoming.verb:
            await self._click_of_old_client(turn_context, incoming)
            return
        if not await self._claim(incoming):
            return
        if incoming.is_personal:
            await self._answer(turn_context, incoming, read_intent(incoming.text))
        else:
            reader = await self._reader(incoming)
            await reply(turn_context, _message(cards.private_chat_text(reader)))
        await self._store.finish(key_of(incoming), self._clock(), None)

    async def on_invoke_activity(self, turn_context: TurnContext) -> InvokeResponse | None:
        incoming = _incoming(turn_context)
        if incoming.raw.get("name") != "adaptiveCard/action":
            return InvokeResponse(status=501)
        reader = await self._reader(incoming)
        self._clicks.expect(incoming)
        if not await self._claim(incoming):
            return _invoke_response(self._stamp(await self._clicks.repeated(incoming, reader)))
        work = asyncio.create_task(self._clicks.act(incoming, reader))
        done, _ = await asyncio.wait({work}, timeout=ANSWER_WITHIN_S)
        if not done:
            self._finish_late(turn_context, incoming, work)
            return _invoke_response(self._stamp(Clicked(cards.still_checking_card(reader))))
        clicked = self._stamp(work.result())
        if clicked.text:
            await reply(turn_context, _message(clicked.text))
            return _invoke_response(Clicked(text=cards.written_below_text(reader)))
        return _invoke_response(clicked)

    async def on_installation_update(self, turn_context: TurnContext) -> None:
        incoming = _incoming(turn_context)
        if incoming.raw.get("action") == "remove":
            await self._store.release(_welcome_key(incoming))
        elif await self._claim(incoming):
            await self._welcome(turn_context, incoming)

    async def on_conversation_update_activity(self, turn_context: TurnContext) -> None:
        incoming = _incoming(turn_context)
        added = turn_context.activity.members_added or []
        bot = turn_context.activity.recipient
        if bot and any(member.id == bot.id for member in added) and await self._claim(incoming):
            await self._welcome(turn_context, incoming)

    async def _welcome(self, context: TurnContext, incoming: Incoming) -> None:
        """Say hello once, however many events an installation sends."""
        key = _welcome_key(incoming)
        if incoming.is_personal and await self._store.claim(key, self._clock(), seen=None):
            await self._store.finish(key, self._clock(), None)
            await self._send(context, cards.welcome_card(await self._reader(incoming)))

    async def _answer(self, context: TurnContext, incoming: Incoming, intent: Intent) -> None:
        reader = await self._reader(incoming)
        log.info("message", extra={"intent": intent, "aad_object_id": incoming.aad_object_id})
        if intent is Intent.CHECK:
            typing = asyncio.create_task(self._show_typing(context))
            verdict = await self._verdicts.check(incoming)
            await typing
            await self._send(context, verdict_card(verdict, reader))
        elif intent in _VERB_OF:
            clicked = await self._clicks.do(_VERB_OF[intent], incoming, reader)
            await self._send(context, clicked.card or cards.help_card(reader))
        elif intent is Intent.THANKS:
            await reply(context, _message(cards.thanks_text(reader)))
        else:
            await self._send(context, _TALK[intent](reader))

    async def _click_of_old_client(self, context: TurnContext, incoming: Incoming) -> None:
        """Answer Action.Submit, which clients without Action.Execute send as a message."""
        reader = await self._reader(incoming)
        self._clicks.expect(incoming)
        is_first = await self._claim(incoming)
        work = self._clicks.act if is_first else self._clicks.repeated
        clicked = await work(incoming, reader)
        if clicked.card and incoming.card_activity_id:
            await self._update(context, incoming.card_activity_id, clicked.card)
        elif clicked.card and is_first:
            await self._send(context, clicked.card)
        elif is_first:
            await reply(context, _message(clicked.text))

    def _finish_late(
        self, context: TurnContext, incoming: Incoming, work: asyncio.Task[Clicked]
    ) -> None:
        async def update() -> None:
            clicked = await work
            if clicked.card:
                await self._update(context, incoming.card_activity_id, clicked.card)

        late = asyncio.create_task(self._guard(context, turn_id.get(), update()))
        self._late.add(late)
        late.add_done_callback(self._late.discard)

    async def _guard(self, context: TurnContext, number: str, work: Awaitable[None]) -> None:
        """Run a turn, or the end of one; whatever fails, the person hears of it kindly."""
        try:
            await work
        except (SendError, TokenError) as error:
            log.warning("answer not sent", extra={"why": str(error)})
        except Exception:
            log.exception("turn failed", extra={"turn": number})
            with suppress(SendError, TokenError):
                await self._apologise(context, number)

    async def _apologise(self, context: TurnContext, number: str) -> None:
        incoming = _incoming(context)
        reader = self._reader_in(incoming.locale, incoming)
        card = cards.apology_card(reader, number=number)
        if context.activity.type != "invoke":
            await self._send(context, card)
        elif context.responded:
            await self._update(context, incoming.card_activity_id, card)
        else:
            answer = _invoke_response(self._stamp(Clicked(card)))
            await reply(context, Activity(type="invokeResponse", value=answer))

    async def _claim(self, incoming: Incoming) -> bool:
        """Take this activity; with it the person is seen, unless it is about a group."""
        seen = None
        if incoming.is_personal and incoming.aad_object_id:
            seen = Sighting(
                aad_object_id=incoming.aad_object_id,
                locale=incoming.locale,
                time_zone=incoming.time_zone_name,
                conversation_reference=incoming.conversation_reference,
            )
        return await self._store.claim(key_of(incoming), self._clock(), seen=seen)

    async def _reader(self, incoming: Incoming) -> Reader:
        """Know the reader's language: of the activity, else the one last seen."""
        locale = incoming.locale
        if not locale and incoming.aad_object_id:
            locale = (await self._store.person(incoming.aad_object_id)).locale
        return self._reader_in(locale, incoming)

    def _reader_in(self, locale: str, incoming: Incoming) -> Reader:
        language = language_for(locale)
        return Reader(
            now=self._clock(),
            time_zone=incoming.time_zone,
            translations=language.translations,
            locale=language.locale,
            given_name=incoming.given_name,
            is_on_phone=incoming.is_on_phone,
            house=self._house,
        )

    def _stamp(self, clicked: Clicked) -> Clicked:
        if not clicked.card:
            return clicked
        return Clicked(cards.stamped(clicked.card, nonce=self._chance.new_nonce()))

    async def _show_typing(self, context: TurnContext) -> None:
        with suppress(SendError, TokenError):
            await reply(context, Activity(type="typing"))

    async def _send(self, context: TurnContext, card: Card) -> None:
        await reply(context, self._activity(card))

    async def _update(self, context: TurnContext, activity_id: str, card: Card) -> None:
        activity = self._activity(card)
        activity.id = activity_id
        await context.update_activity(activity)

    def _activity(self, card: Card) -> Activity:
        stamped = cards.stamped(card, nonce=self._chance.new_nonce())
        return Activity(
            type="message",
            summary=cards.title_of(card),
            attachments=[Attachment(content_type=ADAPTIVE_CARD, content=stamped)],
        )


_TALK: dict[Intent, Callable[[Reader], Card]] = {
    Intent.HELP: cards.help_card,
    Intent.GREETING: cards.welcome_card,
    Intent.OTHER: cards.unknown_words_card,
}


def _incoming(context: TurnContext) -> Incoming:
    return cast("Incoming", context.turn_state[_INCOMING])


def _message(text: str) -> Activity:
    return Activity(type="message", text=text, text_format="plain", summary=text[:100])


def _invoke_response(clicked: Clicked) -> InvokeResponse:
    """The answer to Action.Execute: a card in place of the clicked one, or words.

    https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model
    """
    kind, value = (ADAPTIVE_CARD, clicked.card) if clicked.card else (MESSAGE, clicked.text)
    return InvokeResponse(status=200, body={"statusCode": 200, "type": kind, "value": value})


def _welcome_key(incoming: Incoming) -> str:
    return f"welcome:{incoming.conversation_id}"[:300]
