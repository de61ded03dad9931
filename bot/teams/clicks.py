"""Buttons: what each verb does, and the card that takes the clicked one's place.

An invoke is answered within 4 seconds. A check that takes longer shows "still checking"
and the card is updated when it is done; a repeated click gets the first click's card.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

import cards
from bot.core.follow_up import WAITABLE, looks_from
from bot.core.hours import Hours, reminder_at
from bot.core.orders import Command, Order
from bot.i18n import language_for, languages
from bot.store.cases import CheckRecord
from bot.store.notice import Kind, Notice, Shown
from bot.store.store import Store
from bot.teams.incoming import Incoming
from bot.teams.once import key_of
from bot.teams.shown import card_again, looks_of, verdict_card, waiting_card
from bot.teams.staff.orders import Answer, Orders
from bot.teams.verdicts import Verdict, Verdicts
from cards import Card, Reader

_ANSWER_WITHIN_S = 3.4
REPEATED_WITHIN_S = 3.2
_LOOKED_EVERY_S = 0.25
_REMEMBERED = 128
_WITH_PHOTOS_S = 30.0
"""For so long a repetition gets the very card; after it the one that is kept without pictures."""
_SNOOZE_DAYS_AT_MOST = 365


@dataclass(frozen=True, slots=True)
class Clicked:
    """What a click brings: a card in place of the clicked one, or words beside it.

    `text` is a message of its own; a `note` is shown for a moment, and the card stays. After a
    refusal its buttons stay as well, and the next press may do better.
    """

    card: Card | None = None
    text: str = ""
    note: str = ""
    is_refused: bool = False


class Clicks:
    """The verbs of the contract; one that is not known shows the help card."""

    def __init__(
        self,
        *,
        store: Store,
        verdicts: Verdicts,
        orders: Orders,
        clock: Callable[[], datetime],
        hours: Hours,
    ) -> None:
        self._store = store
        self._verdicts = verdicts
        self._orders = orders
        self._clock = clock
        self._hours = hours
        self._answers: OrderedDict[str, asyncio.Future[Clicked]] = OrderedDict()
        self._verbs: Mapping[str, Callable[[Incoming, Reader], Awaitable[Clicked]]] = {
            "check": self._check,
            "done": self._done,
            "snooze": self._snooze,
            "stop": self._stop,
            "resume": self._resume,
            "wrong": self._wrong,
            "human": self._human,
            "text": self._text,
            "forget": self._forget,
            "language": self._language,
            "staff_check": self._staff_check,
            "staff_send": self._staff_send,
            "staff_report": self._staff_report,
        }

    async def act(self, incoming: Incoming, reader: Reader) -> Clicked:
        """Do what the claimed click says, and keep the answer for a repetition of it."""
        key = key_of(incoming)
        answer = self._expect(key)
        try:
            clicked = await self.do(incoming.verb, incoming, reader)
            answer.set_result(clicked)
            if not clicked.is_refused:
                await self._store.finish(key, self._clock(), _kept(clicked))
        finally:
            if not answer.done() or answer.result().is_refused:  # the next try is free at once
                self._answers.pop(key, None)
                await self._store.release(key)
            else:
                loop = asyncio.get_running_loop()
                loop.call_later(_WITH_PHOTOS_S, self._answers.pop, key, None)
        return clicked

    async def do(self, verb: str, incoming: Incoming, reader: Reader) -> Clicked:
        """Do what a verb says, as a button or as a word in the chat."""
        return await self._verbs.get(verb, self._help)(incoming, reader)

    def verb_of(self, incoming: Incoming) -> str:
        """Give what the click asks for; what nobody knows asks for help."""
        return incoming.verb if incoming.verb in self._verbs else "help"

    async def repeated(self, incoming: Incoming, reader: Reader) -> Clicked:
        """Give the first click's card, or "still checking" while that one runs.

        The first may run in another process; then the store tells when it is done. A text
        was sent by the first click already.
        """
        key, loop = key_of(incoming), asyncio.get_running_loop()
        until = incoming.received_s + REPEATED_WITHIN_S
        while True:
            answer = self._answers.get(key)
            if answer:
                await asyncio.wait({answer}, timeout=max(until - loop.time(), 0))
            if answer and answer.done():
                return replace(answer.result(), text="")
            kept = await self._store.answer(key)
            if kept is not None:
                return Clicked(note=kept["note"]) if "note" in kept else Clicked(dict(kept))
            if loop.time() >= until:
                return Clicked(cards.still_checking_card(reader))
            await asyncio.sleep(_LOOKED_EVERY_S)

    def _expect(self, key: str) -> "asyncio.Future[Clicked]":
        """Let repetitions of this click wait for its answer from now on."""
        future = asyncio.get_running_loop().create_future()
        self._answers[key] = future
        while len(self._answers) > _REMEMBERED:
            self._answers.popitem(last=False)
        return future

    async def _check(self, incoming: Incoming, reader: Reader) -> Clicked:
        verdict = await self._verdicts.check(incoming)
        await self._remember_card(incoming, verdict, ref=verdict.ref)
        return Clicked(verdict_card(verdict, reader))

    async def _done(self, incoming: Incoming, reader: Reader) -> Clicked:
        """Look again; while the photos differ, the reference keeps its outcome."""
        case = await self._case(incoming)
        if case:
            await self._store.cases.mark_done(case.ref, self._clock())
        verdict = await self._verdicts.check(incoming)
        if case and verdict.diagnosis.outcome in WAITABLE:
            await self._store.cases.leave_out(verdict.ref)
            looks = looks_from(self._clock(), now=self._clock()) if verdict.looks else ()
            verdict = replace(verdict, looks=looks)
            await self._remember_card(incoming, verdict, ref=case.ref)
            return Clicked(waiting_card(verdict, case, reader))
        await self._remember_card(incoming, verdict, ref=verdict.ref)
        return Clicked(verdict_card(verdict, reader))

    async def _remember_card(self, incoming: Incoming, verdict: Verdict, *, ref: str) -> None:
        """Let the follow-up know which card to turn into "fixed", and under which reference."""
        if verdict.looks:
            shown = Shown(incoming.aad_object_id, ref, verdict.looks[0], incoming.card_activity_id)
            await self._store.notices.follow(shown)

    async def _snooze(self, incoming: Incoming, reader: Reader) -> Clicked:
        """Be quiet for some days, then remind the person as they asked."""
        known = await self._store.person(incoming.aad_object_id)
        if known.stopped_at:
            return Clicked(cards.stopped_card(reader))
        asked, now = incoming.data.get("days"), self._clock()
        days = min(max(asked if isinstance(asked, int) else 1, 1), _SNOOZE_DAYS_AT_MOST)
        case = await self._case(incoming)
        reminder = Notice(
            kind=Kind.REMINDER,
            aad_object_id=incoming.aad_object_id,
            outcome=case.outcome if case else "",
            ref=case.ref if case else None,
            since=now,
            due_at=reminder_at(now, reader.time_zone, days=days, hours=self._hours),
        )
        await self._store.snooze(reminder, now)
        return Clicked(cards.snoozed_card(reader, until=reminder.due_at))

    async def _stop(self, incoming: Incoming, reader: Reader) -> Clicked:
        await self._store.stop(incoming.aad_object_id, self._clock())
        return Clicked(cards.stopped_card(reader))

    async def _resume(self, incoming: Incoming, reader: Reader) -> Clicked:
        await self._store.resume(incoming.aad_object_id)
        return Clicked(cards.resumed_card(reader))

    async def _forget(self, incoming: Incoming, reader: Reader) -> Clicked:
        await self._store.forget(incoming.aad_object_id, self._clock())
        self._verdicts.forget(incoming.aad_object_id)
        return Clicked(cards.forgotten_card(reader))

    async def _wrong(self, incoming: Incoming, reader: Reader) -> Clicked:
        case = await self._case(incoming)
        if case:
            await self._store.cases.mark_wrong(case.ref, self._clock())
        return Clicked(cards.wrong_card(reader, ref=case.ref if case else ""))

    async def _human(self, incoming: Incoming, reader: Reader) -> Clicked:
        case = await self._case(incoming)
        await self._store.receipts.need_human(incoming.aad_object_id, self._clock())
        return Clicked(cards.human_card(reader, ref=case.ref if case else ""))

    async def _text(self, incoming: Incoming, reader: Reader) -> Clicked:
        """Write the clicked card again as text, as of the time that it speaks of."""
        case = await self._case(incoming)
        if not case:
            return Clicked(text=cards.as_text(cards.help_card(reader)))
        known = await self._store.person(incoming.aad_object_id)
        then = replace(reader, now=case.fixed_at or case.done_at or case.checked_at)
        promise = await self._store.notices.open_of(incoming.aad_object_id, Kind.FOLLOW_UP)
        looks = looks_of(promise) if promise and promise.ref == case.ref else ()
        return Clicked(text=cards.as_text(card_again(case, known.upn, then, looks)))

    async def _language(self, incoming: Incoming, reader: Reader) -> Clicked:
        """Remember the language that was chosen, and say so in it."""
        tag = incoming.chosen("language")
        is_known = tag in languages()
        await self._store.choose_language(incoming.aad_object_id, tag if is_known else "")
        language = language_for(tag if is_known else incoming.locale)
        spoken = replace(reader, translations=language.translations, locale=language.locale)
        card = cards.language_chosen_card if is_known else cards.language_follows_card
        return Clicked(card(spoken))

    async def _staff_check(self, incoming: Incoming, reader: Reader) -> Clicked:
        user = incoming.chosen("user")
        return _answered(await self._orders.check_user(user, incoming, reader))

    async def _staff_send(self, incoming: Incoming, reader: Reader) -> Clicked:
        user = incoming.chosen("user")
        return _answered(await self._orders.send_to_user(user, incoming, reader))

    async def _staff_report(self, incoming: Incoming, reader: Reader) -> Clicked:
        return _answered(await self._orders.obey(Command(Order.REPORT), incoming, reader))

    async def _help(self, incoming: Incoming, reader: Reader) -> Clicked:
        is_staff = await self._orders.is_staff(incoming.aad_object_id)
        return Clicked(cards.help_card(reader, is_staff=is_staff))

    async def _case(self, incoming: Incoming) -> CheckRecord | None:
        """Find the check that the clicked card speaks of, if it is this person's own."""
        ref = incoming.chosen("ref")
        case = await self._store.cases.find(ref) if ref else None
        return case if case and case.aad_object_id == incoming.aad_object_id else None


def seconds_left(incoming: Incoming) -> float:
    """For how long Teams still waits for the answer to a click."""
    until_s = incoming.received_s + _ANSWER_WITHIN_S
    return max(until_s - asyncio.get_running_loop().time(), 0)


def _answered(answer: Answer) -> Clicked:
    return Clicked(answer.card, note=answer.text, is_refused=answer.is_refused)


def _kept(clicked: Clicked) -> Mapping[str, object]:
    """What a repetition of the click gets, for as long as a click can be repeated."""
    return cards.without_photos(clicked.card) if clicked.card else {"note": clicked.note}
