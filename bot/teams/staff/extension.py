"""The message extension: a message's author looked up in a dialog, and a card for any chat.

https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/respond-to-task-module-submit
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import cards
from bot.core.photo import Person, Unreachable
from bot.store.store import Store
from bot.teams.clicks import seconds_left
from bot.teams.incoming import Incoming, mapping_of
from bot.teams.once import key_of
from bot.teams.replies import ADAPTIVE_CARD, Replies
from bot.teams.staff.desk import Desk
from bot.teams.staff.orders import Answer, Orders
from cards import Card, Reader

PREFIX = "composeExtension/"
_KEPT_S = 60.0
_THUMBNAIL = "application/vnd.microsoft.card.thumbnail"
_WIDE_PX, _HIGH_PX = 560, 680


@dataclass(slots=True)
class Extension:
    """Answers the commands `photoCheck` and `findPerson`, to staff alone.

    A look-up that takes longer than a dialog waits goes on, and the next press brings it.
    """

    store: Store
    desk: Desk
    orders: Orders
    replies: Replies
    chat: cards.Chat
    _looking: dict[tuple[str, str], asyncio.Task[Answer]] = field(
        default_factory=dict[tuple[str, str], "asyncio.Task[Answer]"]
    )

    async def answer(self, incoming: Incoming, reader: Reader) -> dict[str, Any]:
        """Give the body of the invoke's answer."""
        name, value = str(incoming.raw.get("name")), mapping_of(incoming.raw.get("value"))
        if name == f"{PREFIX}query":
            return {"composeExtension": await self._find(value, incoming, reader)}
        if name == f"{PREFIX}fetchTask":
            return await self._case_of(_author_of(value), incoming, reader)
        if name == f"{PREFIX}submitAction":
            return await self._submit(incoming, reader)
        return _message(cards.no_author_text(reader))

    async def _find(
        self, value: Mapping[str, Any], incoming: Incoming, reader: Reader
    ) -> dict[str, Any]:
        refused = await self.orders.refusal(incoming.aad_object_id, reader)
        if refused:
            return {"type": "message", "text": refused}
        words = _query_of(value)
        people: Sequence[Person] = ()
        if words:
            await self.desk.note_search(incoming.aad_object_id)
            found = await self.desk.search(words, within_s=seconds_left(incoming))
            if isinstance(found, Unreachable):
                away = cards.directory_away_text(reader, why=found.reason)
                return {"type": "message", "text": away}
            people = found
        if not people:
            return {"type": "message", "text": cards.nobody_fits_text(reader, words=words)}
        card = cards.invitation_card(self.chat, reader)
        results = [_result(person, card) for person in people]
        return {"type": "result", "attachmentLayout": "list", "attachments": results}

    async def _submit(self, incoming: Incoming, reader: Reader) -> dict[str, Any]:
        user = incoming.chosen("user")
        if incoming.verb == "staff_check":
            return await self._case_of(user, incoming, reader)
        if incoming.verb != "staff_send" or not user:
            return _message(cards.no_author_text(reader))
        refused = await self.orders.refusal(incoming.aad_object_id, reader)
        if refused:
            return _message(refused)
        now = self.desk.clock()
        if not await self.store.claim(key_of(incoming), now):
            kept = await self.store.answer(key_of(incoming))
            return _message((kept or {}).get("text") or cards.still_looking_text(reader))
        answer = await self.orders.send_to_user(user, incoming, reader)
        if answer.is_refused:
            await self.store.release(key_of(incoming))
        else:
            await self.store.finish(key_of(incoming), self.desk.clock(), {"text": answer.text})
        return _message(answer.text)

    async def _case_of(self, user: str, incoming: Incoming, reader: Reader) -> dict[str, Any]:
        """Show one person's case in the dialog."""
        refused = await self.orders.refusal(incoming.aad_object_id, reader)
        if refused:
            return _message(refused)
        if not user:
            return _message(cards.no_author_text(reader))
        key = (incoming.aad_object_id, user)
        looking = self._looking.get(key) or self._look(key, incoming, reader)
        done, _ = await asyncio.wait({looking}, timeout=seconds_left(incoming))
        if not done:
            return self._dialog(cards.still_looking_card(reader, user=user), reader)
        self._drop(key, looking)
        answer = looking.result()
        return self._dialog(answer.card, reader) if answer.card else _message(answer.text)

    def _look(
        self, key: tuple[str, str], incoming: Incoming, reader: Reader
    ) -> asyncio.Task[Answer]:
        """Look somebody up for whoever asks; what nobody fetches is thrown away after a minute."""
        loop, (_, user) = asyncio.get_running_loop(), key
        looking = loop.create_task(self.orders.check_user(user, incoming, reader))
        looking.add_done_callback(lambda _: loop.call_later(_KEPT_S, self._drop, key, looking))
        self._looking[key] = looking
        return looking

    def _drop(self, key: tuple[str, str], looking: asyncio.Task[Answer]) -> None:
        if self._looking.get(key) is looking:
            del self._looking[key]

    def _dialog(self, card: Card, reader: Reader) -> dict[str, Any]:
        content = cards.stamped(cards.as_dialog(card), nonce=self.replies.new_nonce())
        info = {
            "title": cards.dialog_title(reader),
            "height": _HIGH_PX,
            "width": _WIDE_PX,
            "card": {"contentType": ADAPTIVE_CARD, "content": content},
        }
        return {"task": {"type": "continue", "value": info}}


def _result(person: Person, card: Card) -> dict[str, Any]:
    """One row of the search: the person in the list, and the neutral card for the chat."""
    preview = {"title": person.display_name, "text": person.upn}
    return {
        "contentType": ADAPTIVE_CARD,
        "content": card,
        "preview": {"contentType": _THUMBNAIL, "content": preview},
    }


def _message(text: str) -> dict[str, Any]:
    return {"task": {"type": "message", "value": text}}


def _author_of(value: Mapping[str, Any]) -> str:
    """The object id of whoever wrote the message, "" for an app's message."""
    user = mapping_of(mapping_of(mapping_of(value.get("messagePayload")).get("from")).get("user"))
    author = user.get("id")
    return author if isinstance(author, str) else ""


def _query_of(value: Mapping[str, Any]) -> str:
    """What was typed into the search; Teams asks once before anything is."""
    parameters = value.get("parameters")
    rows = parameters if isinstance(parameters, list) else []
    typed = [mapping_of(row).get("value") for row in rows if mapping_of(row).get("name") == "query"]
    return " ".join(str(typed[0] or "").split())[:100] if typed else ""
