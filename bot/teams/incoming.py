"""An activity as the turn needs it: who writes, in which language and time, and what.

Read from the raw JSON, because botbuilder's model drops the locale, time zone and platform
that Teams sends along.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import tzinfo
from typing import Any

from bot.zones import zone_named

TERMINAL = "terminal"
"""The channel of whoever asks at the command line."""
_LOCALE = re.compile(r"[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8}){0,3}")
_MENTION = re.compile(r"<at[^>]*>.*?</at>", re.DOTALL)
_TAG = re.compile(r"<[^<>]{1,200}>")
_PHONES = ("android", "ios")
_READ_CHARACTERS = 4_000


@dataclass(frozen=True, slots=True)
class Incoming:
    """One activity from one person. `verb` and `data` come with a click, "" and {} without.

    `received_s` is the loop's time at which it came in.
    """

    activity_id: str
    conversation_id: str
    is_personal: bool
    aad_object_id: str
    name: str
    locale: str
    time_zone: tzinfo | None
    time_zone_name: str
    is_on_phone: bool
    text: str
    verb: str
    data: Mapping[str, Any]
    card_activity_id: str
    raw: Mapping[str, Any]
    received_s: float

    @property
    def nonce(self) -> str:
        return self.chosen("nonce")[:64]

    def chosen(self, name: str) -> str:
        """Give what the clicked card sends by this name, "" where it is no text."""
        return _text(self.data.get(name))

    @property
    def adds_the_bot(self) -> bool:
        """Whether a conversationUpdate says that the bot itself was added."""
        bot_id = mapping_of(self.raw.get("recipient")).get("id")
        members = self.raw.get("membersAdded")
        if not bot_id or not isinstance(members, list):
            return False
        return any(mapping_of(member).get("id") == bot_id for member in members)

    @property
    def is_in_terminal(self) -> bool:
        """Whether somebody at a keyboard asks in the person's name."""
        return self.raw.get("channelId") == TERMINAL

    @property
    def lifts(self) -> str:
        """What kept the bot from writing first and does no more: "refusals", "any" reason, "".

        Who writes has not blocked the bot any more, nor has the administrator; a new install ends
        all reasons but the person's own stop. An upgrade says nothing about what people want.
        """
        if self.raw.get("type") in ("message", "invoke"):
            return "refusals"
        return "any" if self.adds_the_bot or self.raw.get("action") == "add" else ""

    @property
    def conversation_reference(self) -> dict[str, Any]:
        """What writing to this person first needs: Microsoft's ConversationReference."""
        return {
            "user": self.raw.get("from"),
            "bot": self.raw.get("recipient"),
            "conversation": self.raw["conversation"],
            "channelId": self.raw["channelId"],
            "serviceUrl": self.raw["serviceUrl"],
        }


def read_incoming(raw: Mapping[str, Any], *, received_s: float) -> Incoming:
    """Read what the door let in; anything odd in an optional field counts as absent."""
    sender = mapping_of(raw.get("from"))
    client = _client_info(raw)
    conversation = mapping_of(raw["conversation"])
    verb, data = _click(raw)
    time_zone_name = _text(client.get("timezone")) or _text(raw.get("localTimezone"))
    time_zone = zone_named(time_zone_name)
    return Incoming(
        activity_id=_text(raw.get("id")),
        conversation_id=_text(conversation["id"]),
        is_personal=_is_personal(conversation),
        aad_object_id=_text(sender.get("aadObjectId"))[:64],
        name=_text(sender.get("name")),
        locale=_locale(raw.get("locale")) or _locale(client.get("locale")),
        time_zone=time_zone,
        time_zone_name=time_zone_name if time_zone else "",
        is_on_phone=_text(client.get("platform")).lower() in _PHONES,
        text=_plain(_text(raw.get("text"))),
        verb=verb,
        data=data,
        card_activity_id=_text(raw.get("replyToId")),
        raw=raw,
        received_s=received_s,
    )


def _is_personal(conversation: Mapping[str, Any]) -> bool:
    """Whether this is a chat of one person with the bot; in doubt it is not."""
    kind = conversation.get("conversationType")
    return kind == "personal" or (not kind and not conversation.get("isGroup"))


def _click(raw: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]]:
    """The verb and data of Action.Execute (an invoke) or of its Action.Submit twin."""
    value = mapping_of(raw.get("value"))
    action = mapping_of(value.get("action")) if raw["type"] == "invoke" else value
    data = mapping_of(action.get("data")) if raw["type"] == "invoke" else value
    if raw["type"] == "invoke" and not action:  # a dialog of the message extension
        data = mapping_of(value.get("data"))
    return _text(action.get("verb")) or _text(data.get("verb")), data


def _client_info(raw: Mapping[str, Any]) -> Mapping[str, Any]:
    entities = raw.get("entities") or []
    infos = (mapping_of(e) for e in entities if mapping_of(e).get("type") == "clientInfo")
    return next(infos, {})


def _plain(text: str) -> str:
    """The words alone: mentions of the bot and HTML gone, and no more than anyone reads."""
    return _TAG.sub(" ", _MENTION.sub(" ", text[:_READ_CHARACTERS])).strip()


def _locale(value: object) -> str:
    return value if isinstance(value, str) and _LOCALE.fullmatch(value) else ""


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def mapping_of(value: object) -> Mapping[str, Any]:
    """Take a value from outside as a JSON object, an empty one where it is none."""
    return value if isinstance(value, dict) else {}
