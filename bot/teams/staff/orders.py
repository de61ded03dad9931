"""Orders of staff in the chat, and what each is answered with."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

import cards
from bot.core.health import Line
from bot.core.orders import PEOPLE_AT_MOST, Command, Order
from bot.core.photo import Person, Unreachable
from bot.i18n import language_for, languages
from bot.teams.incoming import Incoming
from bot.teams.readers import Readers
from bot.teams.staff.desk import LOOK_UPS_AN_HOUR, Desk
from bot.teams.staff.membership import Membership, Standing
from bot.teams.staff.preview import Preview
from bot.teams.staff.receipts import card_of
from bot.teams.staff.reports import Reports
from bot.teams.staff.sending import Sending
from cards import Card, Reader
from cards import LookedUp as Row

_AT_ONCE = 5
_TABLE_WITHIN_S = 10.0
_FORWARDED_IN = ("en", "da")
"""The languages of the links where none is asked for, after the reader's own."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A card or words; `receipt_id` where the card is a receipt, which is then attached.

    What is refused now may be done when it is asked for again.
    """

    card: Card | None = None
    text: str = ""
    receipt_id: int = 0
    is_refused: bool = False


@dataclass(frozen=True, slots=True)
class Orders:
    """Does what staff ask for, and tells everybody else the same."""

    membership: Membership
    desk: Desk
    sending: Sending
    reports: Reports
    preview: Preview
    readers: Readers
    chat: cards.Chat
    examine: Callable[[str], Awaitable[Sequence[Line]]]

    async def is_staff(self, aad_object_id: str) -> bool:
        return await self.membership.standing(aad_object_id) is Standing.STAFF

    async def refusal(self, aad_object_id: str, reader: Reader) -> str:
        """Say why somebody is not obeyed, "" where they are; nothing else is looked up first."""
        match await self.membership.standing(aad_object_id):
            case Standing.STAFF:
                return ""
            case Standing.OTHER:
                return cards.not_staff_text(reader)
            case Standing.OFF:
                return cards.staff_is_off_text(reader)
            case Standing.UNSURE:
                return cards.unsure_of_staff_text(reader)

    async def obey(self, command: Command, incoming: Incoming, reader: Reader) -> Answer:
        """Carry an order out for whoever may give it."""
        refused = await self.refusal(incoming.aad_object_id, reader)
        if refused:
            return _refuse(refused)
        orders: Mapping[Order, Callable[[Command, Incoming, Reader], Awaitable[Answer]]] = {
            Order.CHECK: self._check,
            Order.SEND: self._send,
            Order.FORWARD: self._forward,
            Order.REF: self._recall,
            Order.REPORT: self._report,
            Order.REPORT_WEEKLY: self._report_weekly,
            Order.REPORT_OFF: self._report_off,
            Order.PREVIEW: self._show_nudge,
            Order.DOCTOR: self._examine,
        }
        return await orders[command.order](command, incoming, reader)

    async def check_user(self, user: str, incoming: Incoming, reader: Reader) -> Answer:
        """Check whoever a button or a message names by their object id."""
        refused = await self.refusal(incoming.aad_object_id, reader)
        if refused:
            return _refuse(refused)
        if not user:
            return _refuse(cards.no_author_text(reader))
        return await self._check(Command(Order.CHECK, [user]), incoming, reader)

    async def send_to_user(self, user: str, incoming: Incoming, reader: Reader) -> Answer:
        """Send to whoever a button names; the receipt comes by itself, and the card stays."""
        refused = await self.refusal(incoming.aad_object_id, reader)
        if refused:
            return _refuse(refused)
        found = await self.desk.search(user)
        if isinstance(found, Unreachable) or len(found) != 1:
            return self._not_one(found, user, reader)
        sent = await self.sending.send(found[0], reader, **_by(incoming), is_shown=False)
        if sent.why_not:
            return _refuse(sent.why_not)
        return Answer(text=cards.on_its_way_text(reader, name=found[0].name))

    async def _check(self, command: Command, incoming: Incoming, reader: Reader) -> Answer:
        staff_id, names = incoming.aad_object_id, command.names
        if len(names) > PEOPLE_AT_MOST:
            return _refuse(cards.too_many_text(reader, most=PEOPLE_AT_MOST))
        if words := await self._out_of_look_ups(staff_id, reader, count=len(names)):
            return _refuse(words)
        if len(names) > 1:
            return Answer(cards.table_card(await self._rows(staff_id, names, reader), reader))
        found = await self.desk.find(staff_id, names[0])
        if isinstance(found, Unreachable) or not found:
            return self._not_one(found, names[0], reader)
        if len(found) > 1:
            return Answer(cards.choice_card(names[0], found, reader, verb="staff_check"))
        case = await self.desk.look_into(staff_id, found[0])
        return Answer(cards.staff_check_card(case, reader))

    async def _out_of_look_ups(self, staff_id: str, reader: Reader, *, count: int) -> str:
        until = await self.desk.free_at(staff_id, count=count)
        if until is None:
            return ""
        return cards.out_of_look_ups_text(reader, most=LOOK_UPS_AN_HOUR, until=until)

    async def _rows(self, staff_id: str, names: Sequence[str], reader: Reader) -> list[Row]:
        """Look at many, some at a time; whoever is not done in time has a row all the same."""
        lanes = asyncio.Semaphore(_AT_ONCE)

        async def look(name: str) -> Row:
            async with lanes:
                return await self._row(staff_id, name, reader)

        tasks = {name: asyncio.create_task(look(name)) for name in names}
        done, late = await asyncio.wait(tasks.values(), timeout=_TABLE_WITHIN_S)
        for task in late:
            task.cancel()
        no_answer = cards.no_answer_text(reader)
        return [
            task.result() if task in done else Row(name, why_not=no_answer)
            for name, task in tasks.items()
        ]

    async def _row(self, staff_id: str, name: str, reader: Reader) -> Row:
        found = await self.desk.find(staff_id, name)
        if isinstance(found, Unreachable):
            return Row(name, why_not=cards.no_answer_text(reader))
        if len(found) != 1:
            several = cards.several_fit_text(reader)
            return Row(name, why_not=several if found else cards.unknown_here_text(reader))
        case = await self.desk.look_into(staff_id, found[0])
        return Row(case.name, case.diagnosis.outcome, case.ref)

    async def _send(self, command: Command, incoming: Incoming, reader: Reader) -> Answer:
        if len(command.names) > PEOPLE_AT_MOST:
            return _refuse(cards.too_many_text(reader, most=PEOPLE_AT_MOST))
        if len(command.names) > 1:
            return await self._send_to_many(command.names, incoming, reader)
        words = command.names[0]
        found = await self.desk.find(incoming.aad_object_id, words)
        if isinstance(found, Unreachable) or not found:
            return self._not_one(found, words, reader)
        if len(found) > 1:
            return Answer(cards.choice_card(words, found, reader, verb="staff_send"))
        sent = await self.sending.send(found[0], reader, **_by(incoming), is_shown=True)
        if sent.receipt is None:
            return _refuse(sent.why_not)
        return Answer(card_of(sent.receipt, reader), receipt_id=sent.receipt.id)

    async def _send_to_many(
        self, names: Sequence[str], incoming: Incoming, reader: Reader
    ) -> Answer:
        """Send to each; their receipts come by themselves, and a table says who gets one."""
        rows: list[Row] = []
        for name in names:
            found = await self.desk.find(incoming.aad_object_id, name)
            if isinstance(found, Unreachable) or len(found) != 1:
                rows.append(Row(name, why_not=self._not_one(found, name, reader).text))
                continue
            sent = await self.sending.send(found[0], reader, **_by(incoming), is_shown=False)
            words = sent.why_not or cards.on_its_way_text(reader, name=found[0].name)
            rows.append(Row(found[0].name, why_not=words))
        return Answer(cards.table_card(rows, reader))

    def _not_one(self, found: Sequence[Person] | Unreachable, words: str, reader: Reader) -> Answer:
        if isinstance(found, Unreachable):
            return _refuse(cards.directory_away_text(reader, why=found.reason))
        if found:
            return _refuse(cards.several_fit_text(reader))
        return _refuse(cards.nobody_fits_text(reader, words=words))

    async def _recall(self, command: Command, incoming: Incoming, reader: Reader) -> Answer:
        staff_id, ref = incoming.aad_object_id, command.names[0]
        if words := await self._out_of_look_ups(staff_id, reader, count=1):
            return _refuse(words)
        case = await self.desk.recall(staff_id, ref)
        if case is None:
            return _refuse(cards.unknown_reference_text(reader, ref=ref))
        return Answer(cards.staff_check_card(case, reader))

    async def _forward(self, command: Command, incoming: Incoming, reader: Reader) -> Answer:
        del incoming
        known = languages()
        asked = [tag.replace("_", "-") for tag in command.names]
        own = language_for(reader.locale).tag
        tags = [tag for tag in (asked or [own, *_FORWARDED_IN]) if tag in known]
        chosen = list(dict.fromkeys(tags or _FORWARDED_IN))[:2]
        readers = [self.readers.make(tag, reader.time_zone) for tag in chosen]
        return Answer(cards.forward_card(self.chat, reader, readers=readers))

    async def _report(self, command: Command, incoming: Incoming, reader: Reader) -> Answer:
        del command, incoming
        return Answer(await self.reports.card(reader))

    async def _report_weekly(self, command: Command, incoming: Incoming, reader: Reader) -> Answer:
        del command
        at = await self.reports.subscribe(incoming.aad_object_id, reader.time_zone)
        return Answer(text=cards.weekly_on_text(reader, at=at))

    async def _report_off(self, command: Command, incoming: Incoming, reader: Reader) -> Answer:
        del command
        await self.reports.unsubscribe(incoming.aad_object_id)
        return Answer(text=cards.weekly_off_text(reader))

    async def _examine(self, command: Command, incoming: Incoming, reader: Reader) -> Answer:
        """Examine the deployment, with the photo of whoever asks as the one to read."""
        del command
        return Answer(cards.doctor_card(await self.examine(incoming.aad_object_id), reader))

    async def _show_nudge(self, command: Command, incoming: Incoming, reader: Reader) -> Answer:
        del command, reader
        return Answer(await self.preview.card(incoming.aad_object_id))


def _refuse(words: str) -> Answer:
    return Answer(text=words, is_refused=True)


def _by(incoming: Incoming) -> dict[str, str]:
    return {
        "staff_id": incoming.aad_object_id,
        "staff_name": incoming.name,
    }
