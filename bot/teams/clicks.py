"""Buttons: what each verb does, and the card that takes the clicked one's place.

An invoke is answered within 4 seconds. A check that takes longer shows "still checking"
and the card is updated when it is done; a repeated click gets the first click's card.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import cards
from bot.core.diagnosis import Outcome
from bot.core.record import diagnosis_from
from bot.store.store import CheckRecord, Store
from bot.teams.incoming import Incoming
from bot.teams.verdicts import MENDABLE, Verdict, Verdicts
from cards import Card, Reader

ANSWER_WITHIN_S = 3.4
_REMEMBERED = 128
_SNOOZE_DAYS_AT_MOST = 365


@dataclass(frozen=True, slots=True)
class Clicked:
    """What a click brings: a card in place of the clicked one, or words beside it."""

    card: Card | None = None
    text: str = ""


class Clicks:
    """The verbs of the contract; one that is not known shows the help card."""

    def __init__(self, *, store: Store, verdicts: Verdicts, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._verdicts = verdicts
        self._clock = clock
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
        }

    async def act(self, incoming: Incoming, reader: Reader) -> Clicked:
        """Do what the verb says, and keep the answer for a repetition of this click."""
        clicked = await self.do(incoming.verb, incoming, reader)
        key = key_of(incoming)
        self._remember(key, clicked)
        kept = cards.without_photos(clicked.card) if clicked.card else None
        await self._store.finish(key, self._clock(), kept)
        return clicked

    async def do(self, verb: str, incoming: Incoming, reader: Reader) -> Clicked:
        """Do what a verb says, as a button or as a word in the chat."""
        return await self._verbs.get(verb, self._help)(incoming, reader)

    async def repeated(self, incoming: Incoming, reader: Reader) -> Clicked:
        """Give the first click's card, or "still checking" while that one runs."""
        key = key_of(incoming)
        future = self._answers.get(key)
        kept = None if future and future.done() else await self._store.answer(key)
        if kept:
            return Clicked(dict(kept))
        if future:
            await asyncio.wait({future}, timeout=ANSWER_WITHIN_S)
        if future and future.done():
            return future.result()
        return Clicked(cards.still_checking_card(reader))

    def expect(self, incoming: Incoming) -> None:
        """Let repetitions of this click wait for its answer from now on."""
        key = key_of(incoming)
        if key not in self._answers:
            self._answers[key] = asyncio.get_running_loop().create_future()
            while len(self._answers) > _REMEMBERED:
                self._answers.popitem(last=False)

    def _remember(self, key: str, clicked: Clicked) -> None:
        future = self._answers.get(key)
        if future and not future.done():
            future.set_result(clicked)

    async def _check(self, incoming: Incoming, reader: Reader) -> Clicked:
        return Clicked(verdict_card(await self._verdicts.check(incoming), reader))

    async def _done(self, incoming: Incoming, reader: Reader) -> Clicked:
        """Look again; while the photos differ, the reference keeps its outcome."""
        case = await self._case(incoming)
        if case:
            await self._store.mark_done(case.ref, self._clock())
        verdict = await self._verdicts.check(incoming)
        if not case or verdict.diagnosis.outcome not in MENDABLE:
            return Clicked(verdict_card(verdict, reader))
        return Clicked(
            cards.waiting_card(
                verdict.diagnosis,
                ref=case.ref,
                first_outcome=Outcome(case.outcome),
                reader=reader,
            )
        )

    async def _snooze(self, incoming: Incoming, reader: Reader) -> Clicked:
        asked = incoming.data.get("days")
        days = asked if isinstance(asked, int) else 1
        until = self._clock() + timedelta(days=min(max(days, 1), _SNOOZE_DAYS_AT_MOST))
        await self._store.snooze(incoming.aad_object_id, until=until)
        return Clicked(cards.snoozed_card(reader, until=until))

    async def _stop(self, incoming: Incoming, reader: Reader) -> Clicked:
        await self._store.stop(incoming.aad_object_id, self._clock())
        return Clicked(cards.stopped_card(reader))

    async def _resume(self, incoming: Incoming, reader: Reader) -> Clicked:
        await self._store.resume(incoming.aad_object_id)
        return Clicked(cards.resumed_card(reader))

    async def _forget(self, incoming: Incoming, reader: Reader) -> Clicked:
        await self._store.forget(incoming.aad_object_id, self._clock())
        return Clicked(cards.forgotten_card(reader))

    async def _wrong(self, incoming: Incoming, reader: Reader) -> Clicked:
        case = await self._case(incoming)
        if case:
            await self._store.mark_wrong(case.ref, self._clock())
        return Clicked(cards.wrong_card(reader, ref=case.ref if case else ""))

    async def _human(self, incoming: Incoming, reader: Reader) -> Clicked:
        case = await self._case(incoming)
        return Clicked(cards.human_card(reader, ref=case.ref if case else ""))

    async def _text(self, incoming: Incoming, reader: Reader) -> Clicked:
        case = await self._case(incoming)
        if not case:
            return Clicked(text=cards.as_text(cards.help_card(reader)))
        verdict = Verdict(diagnosis_from(case.facts), case.ref)
        return Clicked(text=cards.as_text(verdict_card(verdict, reader)))

    async def _help(self, incoming: Incoming, reader: Reader) -> Clicked:
        del incoming
        return Clicked(cards.help_card(reader))

    async def _case(self, incoming: Incoming) -> CheckRecord | None:
        """Find the check that the clicked card speaks of, if it is this person's own."""
        ref = incoming.data.get("ref")
        case = await self._store.check(ref) if isinstance(ref, str) else None
        return case if case and case.aad_object_id == incoming.aad_object_id else None


def verdict_card(verdict: Verdict, reader: Reader) -> Card:
    """Show a verdict, or the good end of a case."""
    if verdict.is_fixed:
        return cards.fixed_card(verdict.diagnosis, ref=verdict.ref, reader=reader)
    return cards.verdict_card(verdict.diagnosis, ref=verdict.ref, reader=reader)


def key_of(incoming: Incoming) -> str:
    """Name what must not happen twice: a click by person, nonce and verb, else the activity."""
    if incoming.nonce:
        return f"click:{incoming.aad_object_id}:{incoming.nonce}:{incoming.verb}"[:300]
    once = incoming.activity_id or incoming.received_s
    return f"activity:{incoming.conversation_id}:{once}"[:300]
