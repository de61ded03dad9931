"""An activity as the turn reads it: whatever Teams' clients send, and whatever else comes."""

from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.teams.incoming import Incoming, read_incoming
from bot.zones import zone_named


def read(**more: Any) -> Incoming:
    """A message from Ada; keyword arguments replace the activity's fields."""
    activity = {
        "type": "message",
        "id": "1",
        "channelId": "msteams",
        "serviceUrl": "https://smba.example/teams/",
        "from": {"id": "29:1", "name": "Ada Byron", "aadObjectId": "ada"},
        "recipient": {"id": "28:bot"},
        "conversation": {"id": "a:1", "conversationType": "personal"},
        "text": "hello",
        "locale": "da-DK",
        **more,
    }
    sent = {name: value for name, value in activity.items() if value is not ...}
    return read_incoming(sent, received_s=7.0)


def client(**info: Any) -> dict[str, Any]:
    return {"entities": [{"type": "mention"}, {"type": "clientInfo", **info}]}


def test_a_message_is_read_with_its_sender():
    """Who, where and what: the whole turn rests on these."""
    incoming = read(**client(timezone="Europe/Copenhagen", platform="Web"))

    assert (incoming.activity_id, incoming.conversation_id) == ("1", "a:1")
    assert (incoming.aad_object_id, incoming.name) == ("ada", "Ada Byron")
    assert (incoming.text, incoming.verb, incoming.nonce) == ("hello", "", "")
    assert incoming.time_zone == ZoneInfo("Europe/Copenhagen")
    assert (incoming.is_personal, incoming.is_on_phone) == (True, False)


@pytest.mark.parametrize(
    ("more", "locale"),
    [
        pytest.param({}, "da-DK", id="the activity's"),
        pytest.param({"locale": ..., **client(locale="pl-PL")}, "pl-PL", id="the client's"),
        pytest.param({**client(locale="pl-PL")}, "da-DK", id="both"),
        pytest.param({"locale": "zh-Hant-TW"}, "zh-Hant-TW", id="three parts"),
        pytest.param({"locale": ...}, "", id="none"),
        pytest.param({"locale": None}, "", id="null"),
        pytest.param({"locale": 7}, "", id="a number"),
        pytest.param({"locale": "../../etc/passwd"}, "", id="a path"),
        pytest.param({"locale": "da-DK\n"}, "", id="a line end"),
        pytest.param({"locale": "d" * 400}, "", id="too long"),
    ],
)
def test_the_locale_is_a_locale_or_nothing(more: dict[str, Any], locale: str):
    """It selects a language and is stored; nothing else may come in by it."""
    assert read(**more).locale == locale


@pytest.mark.parametrize(
    ("more", "name"),
    [
        pytest.param(client(timezone="Asia/Kolkata"), "Asia/Kolkata", id="the client's"),
        pytest.param({"localTimezone": "Asia/Tokyo"}, "Asia/Tokyo", id="the activity's"),
        pytest.param({}, "", id="none"),
        pytest.param(
            client(timezone="Romance Standard Time"), "Romance Standard Time", id="Windows' name"
        ),
        pytest.param(client(timezone="../../etc/passwd"), "", id="a path"),
        pytest.param(client(timezone="/etc/passwd"), "", id="a path from the root"),
        pytest.param(client(timezone="Europe"), "", id="a folder"),
        pytest.param(client(timezone="x" * 5000), "", id="too long"),
        pytest.param(client(timezone="a\x00b"), "", id="with a NUL"),
        pytest.param(client(timezone=7), "", id="a number"),
        pytest.param({"entities": None}, "", id="null for entities"),
        pytest.param({"entities": [None, 7, "x", []]}, "", id="odd entities"),
    ],
)
def test_the_time_zone_is_one_or_nothing(more: dict[str, Any], name: str):
    """Nobody is written to at night because a client sent a strange word."""
    incoming = read(**more)

    assert incoming.time_zone_name == name
    assert incoming.time_zone == zone_named(name)


@pytest.mark.parametrize(
    ("platform", "is_on_phone"),
    [("iOS", True), ("Android", True), ("Web", False), ("Windows", False), (None, False)],
)
def test_phones_are_known(platform: Any, is_on_phone: bool):
    """There is no private window to open there."""
    assert read(**client(platform=platform)).is_on_phone is is_on_phone


@pytest.mark.parametrize(
    ("kind", "is_personal"),
    [("personal", True), (..., True), ("groupChat", False), ("channel", False), ("new", False)],
)
def test_only_a_personal_chat_is_personal(kind: Any, is_personal: bool):
    """A kind of chat that Microsoft adds tomorrow must not hear of anybody's photo."""
    conversation = {"id": "19:1"} if kind is ... else {"id": "19:1", "conversationType": kind}

    assert read(conversation=conversation).is_personal is is_personal


@pytest.mark.parametrize(
    ("sent", "text"),
    [
        pytest.param("<at>Photo Concierge</at> check my photo", "check my photo", id="mention"),
        pytest.param('<at id="0">Photo\nConcierge</at>&nbsp;help', "&nbsp;help", id="attributes"),
        pytest.param("<p>stop <b>now</b></p>", "stop  now", id="HTML"),
        pytest.param("2 < 3 > 1", "2   1", id="what looks like HTML"),
        pytest.param("  x \n", "x", id="blanks"),
        pytest.param("x" * 100_000, "x" * 4000, id="very long"),
        pytest.param("<" * 4000, "<" * 4000, id="4,000 brackets"),
        pytest.param(None, "", id="null"),
        pytest.param(7, "", id="a number"),
    ],
)
def test_the_words_alone_are_read(sent: Any, text: str):
    """In groups Teams puts the bot's own name before what was said."""
    assert read(text=sent).text == text


DATA = {"verb": "done", "nonce": "n" * 100, "ref": "ABC234"}


@pytest.mark.parametrize(
    "more",
    [
        pytest.param(
            {"type": "invoke", "value": {"action": {"verb": "done", "data": DATA}}}, id="Execute"
        ),
        pytest.param({"value": DATA, "text": None}, id="Submit"),
        pytest.param(
            {"type": "invoke", "value": {"action": {"data": DATA}}}, id="Execute, by data"
        ),
    ],
)
def test_a_click_is_the_same_from_every_client(more: dict[str, Any]):
    """Action.Execute and its Action.Submit twin mean one thing."""
    incoming = read(replyToId="the-card", **more)

    assert (incoming.verb, incoming.data) == ("done", DATA)
    assert incoming.nonce == "n" * 64
    assert incoming.card_activity_id == "the-card"


@pytest.mark.parametrize(
    "value",
    [None, 7, "x", [], {}, {"action": None}, {"action": {"verb": 7, "data": "x"}}, {"verb": []}],
    ids=str,
)
@pytest.mark.parametrize("kind", ["invoke", "message"])
def test_an_odd_click_is_no_click(kind: str, value: Any):
    """Other apps' cards and old clients send all sorts of values."""
    incoming = read(type=kind, value=value)

    assert (incoming.verb, incoming.nonce) == ("", "")


@pytest.mark.parametrize(
    "sender",
    [..., None, {}, {"aadObjectId": 7, "name": 7}, {"name": "  "}],
    ids=["absent", "null", "empty", "numbers", "blanks"],
)
def test_a_sender_may_be_unknown(sender: Any):
    """Connectors and other bots have no object id."""
    incoming = read(**{"from": sender})

    assert (incoming.aad_object_id, incoming.name.strip()) == ("", "")


def test_what_writing_first_needs_is_kept():
    """Microsoft's ConversationReference, under the names that the wire has."""
    assert read().conversation_reference == {
        "user": {"id": "29:1", "name": "Ada Byron", "aadObjectId": "ada"},
        "bot": {"id": "28:bot"},
        "conversation": {"id": "a:1", "conversationType": "personal"},
        "channelId": "msteams",
        "serviceUrl": "https://smba.example/teams/",
    }
