"""One turn: who writes and what they want, then one answer, in their language.

The only catch-all of the chat is here: a fault of ours is logged once under the number that
the person is shown.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import nullcontext, suppress
from datetime import datetime
from typing import cast

from botbuilder.core import ActivityHandler, InvokeResponse, TurnContext
from botbuilder.schema import Activity

import cards
from bot.clients.pace import Courtesy
from bot.clients.tokens import TokenError
from bot.core.orders import Command, read_command
from bot.core.words import Intent, read_intent
from bot.logs import turn_id
from bot.spans import span
from bot.store.notice import Shown
from bot.store.person import KnownPerson
from bot.store.store import Store
from bot.teams.adapter import SendError, raw_activity_of, received_s_of, reply
from bot.teams.clicks import Clicked, Clicks, seconds_left
from bot.teams.incoming import Incoming, read_incoming
from bot.teams.once import claim, key_of
from bot.teams.queues import Queues
from bot.teams.readers import Readers
from bot.teams.replies import Replies
from bot.teams.shown import language_card, verdict_card
from bot.teams.staff.extension import PREFIX, Extension
from bot.teams.staff.orders import Orders
from bot.teams.verdicts import Verdicts
from bot.teams.welcomes import Welcomes
from cards import Card, Reader

log = logging.getLogger(__name__)

TURN_WITHIN_S = 13.0
"""Less than a claim is held, so that no activity is taken anew while its turn lives."""
_STAFF_VERBS = ("staff_check", "staff_send", "staff_report")
_SLOW_VERBS = ("check", "done", "staff_check")
_INCOMING = "incoming"
_VERB_OF = {
    Intent.STOP: "stop",
    Intent.RESUME: "resume",
    Intent.FORGET: "forget",
    Intent.HELP: "help",
}
_TALK: dict[Intent, Callable[[Reader], Card]] = {
    Intent.GREETING: cards.welcome_card,
    Intent.OTHER: cards.unknown_words_card,
    Intent.LANGUAGE: language_card,
}


class Turns(ActivityHandler):
    """The bot, as botbuilder runs it."""

    def __init__(  # noqa: PLR0913 - the parts of a turn, built in one place
        self,
        *,
        store: Store,
        verdicts: Verdicts,
        clicks: Clicks,
        orders: Orders,
        extension: Extension,
        readers: Readers,
        replies: Replies,
        clock: Callable[[], datetime],
        new_ref: Callable[[], str],
        courtesy: Courtesy,
        on_turn: Callable[[str], None],
    ) -> None:
        self._store = store
        self._verdicts = verdicts
        self._clicks = clicks
        self._orders = orders
        self._extension = extension
        self._readers = readers
        self._replies = replies
        self._clock = clock
        self._new_ref = new_ref
        self._courtesy = courtesy
        self._on_turn = on_turn
        self._welcomes = Welcomes(store, replies, clock)
        self._queues = Queues()
        self._late: set[asyncio.Task[None]] = set()

    async def finish(self) -> None:
        """Wait for what was answered before it was done."""
        await asyncio.gather(*self._late)

    async def on_turn(self, turn_context: TurnContext) -> None:
        received_s = received_s_of(turn_context)
        incoming = read_incoming(raw_activity_of(turn_context), received_s=received_s)
        turn_context.turn_state[_INCOMING] = incoming
        number = self._new_ref()
        token = turn_id.set(number)
        try:
            with span("turn") as note, self._courtesy.turn():
                note("type", str(incoming.raw.get("type")))
                async with self._queues.of(incoming.aad_object_id or incoming.conversation_id):
                    await self._guard(turn_context, number, super().on_turn(turn_context))
        finally:
            turn_id.reset(token)

    async def on_message_activity(self, turn_context: TurnContext) -> None:
        incoming = _incoming(turn_context)
        if incoming.is_personal and incoming.verb:
            await self._click_of_old_client(turn_context, incoming)
            return
        known = await self._claim(incoming)
        if not known:
            return
        shown = None
        if not incoming.is_personal:
            words = cards.private_chat_text(await self._reader(incoming))
            await self._replies.send_text(turn_context, words)
        elif command := read_command(incoming.text):
            await self._obey(
                turn_context, incoming, command, self._readers.of_writer(incoming, known)
            )
        else:
            shown = await self._answer(turn_context, incoming, known)
        await self._store.finish(key_of(incoming), self._clock(), None, shown=shown)

    async def on_invoke_activity(self, turn_context: TurnContext) -> InvokeResponse | None:
        incoming = _incoming(turn_context)
        reader = await self._reader(incoming)
        name = str(incoming.raw.get("name"))
        if name.startswith(PREFIX):
            body = await self._extension.answer(incoming, reader)
            return InvokeResponse(status=200, body=body)
        if name != "adaptiveCard/action":
            return InvokeResponse(status=501)
        if not incoming.is_personal:
            return self._replies.invoke_text(cards.private_chat_text(reader))
        return await self._answer_click(turn_context, incoming, reader)

    async def _answer_click(
        self, context: TurnContext, incoming: Incoming, reader: Reader
    ) -> InvokeResponse:
        """Answer a click in time; whatever takes longer ends as an update of the card."""
        work = asyncio.create_task(self._click(incoming, reader))
        done, _ = await asyncio.wait({work}, timeout=seconds_left(incoming))
        clicked = work.result() if done else None
        if clicked and clicked.card:
            return self._replies.invoke_card(clicked.card)
        if clicked and clicked.note:
            return self._replies.invoke_text(clicked.note)
        if clicked is None or clicked.text:
            self._finish_late(context, incoming, work)
        if clicked is None and incoming.verb in _STAFF_VERBS:
            return self._replies.invoke_text(cards.still_looking_text(reader))
        if clicked or incoming.verb == "text":
            return self._replies.invoke_text(cards.written_below_text(reader))
        return self._replies.invoke_card(cards.still_checking_card(reader))

    async def on_installation_update(self, turn_context: TurnContext) -> None:
        """Welcome at `add`; an upgrade only refreshes the conversation reference."""
        incoming = _incoming(turn_context)
        action = incoming.raw.get("action")
        if action == "remove":
            key = key_of(incoming)
            if await self._store.claim(key, self._clock(), about=incoming.aad_object_id):
                await self._welcomes.part(incoming)
                await self._store.finish(key, self._clock(), None)
        elif known := await self._claim(incoming):
            if action == "add":
                reader = self._readers.of_writer(incoming, known)
                await self._welcomes.greet(turn_context, incoming, reader)
            await self._store.finish(key_of(incoming), self._clock(), None)

    async def on_conversation_update_activity(self, turn_context: TurnContext) -> None:
        incoming = _incoming(turn_context)
        if incoming.adds_the_bot and (known := await self._claim(incoming)):
            await self._welcomes.greet(
                turn_context, incoming, self._readers.of_writer(incoming, known)
            )
            await self._store.finish(key_of(incoming), self._clock(), None)

    async def _answer(
        self, context: TurnContext, incoming: Incoming, known: KnownPerson
    ) -> Shown | None:
        """Answer what was said; gives the card that promises to look again, if it is one."""
        reader, intent = self._readers.of_writer(incoming, known), read_intent(incoming.text)
        self._on_turn(intent)
        log.info("message", extra={"intent": intent, "aad_object_id": incoming.aad_object_id})
        if intent is Intent.CHECK:
            async with self._replies.typing(context):
                verdict = await self._verdicts.check(incoming, known=known)
            sent_id = await self._replies.send(context, verdict_card(verdict, reader))
            if verdict.looks:
                return Shown(incoming.aad_object_id, verdict.ref, verdict.looks[0], sent_id)
        elif intent in _VERB_OF:
            clicked = await self._clicks.do(_VERB_OF[intent], incoming, reader)
            await self._replies.send(context, clicked.card or cards.help_card(reader))
        elif intent is Intent.THANKS:
            await self._replies.send_text(context, cards.thanks_text(reader))
        else:
            await self._replies.send(context, _TALK[intent](reader))
        return None

    async def _obey(
        self, context: TurnContext, incoming: Incoming, command: Command, reader: Reader
    ) -> None:
        """Carry out what staff order, with a receipt that is kept up to date where there is one."""
        who = incoming.aad_object_id
        self._on_turn(f"staff {command.order}")
        log.info("order", extra={"order": command.order, "aad_object_id": who})
        async with self._replies.typing(context):
            answer = await self._orders.obey(command, incoming, reader)
        if answer.card:
            sent_id = await self._replies.send(context, answer.card)
            if answer.receipt_id:
                await self._store.receipts.attach(answer.receipt_id, sent_id, self._clock())
        else:
            await self._replies.send_text(context, answer.text)

    async def _click(self, incoming: Incoming, reader: Reader) -> Clicked:
        """Do what the button says, once: a repetition gets the first click's answer."""
        if await self._claim(incoming):
            self._on_turn(f"click {self._clicks.verb_of(incoming)}")
            return await self._clicks.act(incoming, reader)
        return await self._clicks.repeated(incoming, reader)

    async def _click_of_old_client(self, context: TurnContext, incoming: Incoming) -> None:
        """Answer Action.Submit, which clients without Action.Execute send as a message."""
        is_slow = incoming.verb in _SLOW_VERBS
        async with self._replies.typing(context) if is_slow else nullcontext():
            clicked = await self._click(incoming, await self._reader(incoming))
        await self._show(context, incoming, clicked)

    async def _show(self, context: TurnContext, incoming: Incoming, clicked: Clicked) -> None:
        if clicked.card:
            await self._replies.replace(context, incoming.card_activity_id, clicked.card)
        elif clicked.text or clicked.note:
            await self._replies.send_text(context, clicked.text or clicked.note)

    def _finish_late(
        self, context: TurnContext, incoming: Incoming, work: asyncio.Task[Clicked]
    ) -> None:
        async def show() -> None:
            await self._show(context, incoming, await work)

        late = asyncio.create_task(self._guard(context, turn_id.get(), show(), is_late=True))
        self._late.add(late)
        late.add_done_callback(self._late.discard)

    async def _guard(
        self, context: TurnContext, number: str, work: Awaitable[None], *, is_late: bool = False
    ) -> None:
        """Run a turn, or the end of one; whatever fails, the person hears of it kindly."""
        try:
            async with asyncio.timeout_at(received_s_of(context) + TURN_WITHIN_S):
                await work
        except (SendError, TokenError) as error:
            log.warning("answer not sent", extra={"why": str(error)})
        except Exception:
            log.exception("turn failed", extra={"turn": number})
            with suppress(SendError, TokenError):
                await self._apologise(context, number, is_late=is_late)

    async def _apologise(self, context: TurnContext, number: str, *, is_late: bool) -> None:
        incoming = _incoming(context)
        reader = self._readers.of_writer(incoming)
        card = cards.apology_card(reader, number=number)
        if not incoming.is_personal:
            await self._replies.send_text(context, cards.private_chat_text(reader))
        elif context.activity.type == "message":
            await self._replies.send(context, card)
        elif is_late:
            await self._replies.replace(context, incoming.card_activity_id, card)
        elif context.activity.type == "invoke":
            answer = self._replies.invoke_card(card)
            await reply(context, Activity(type="invokeResponse", value=answer))

    async def _claim(self, incoming: Incoming) -> KnownPerson | None:
        """Take this activity; with it the person is seen, unless it is about a group."""
        return await claim(self._store, incoming, self._clock())

    async def _reader(self, incoming: Incoming) -> Reader:
        """Know the reader's language and time: chosen, of the activity, or those last seen."""
        if not incoming.aad_object_id:
            return self._readers.of_writer(incoming)
        return self._readers.of_writer(incoming, await self._store.person(incoming.aad_object_id))


def _incoming(context: TurnContext) -> Incoming:
    return cast("Incoming", context.turn_state[_INCOMING])
