"""The log: one JSON line for each event, and nothing in it that is private."""

import json
import logging
import unicodedata
from collections.abc import Generator
from typing import Any

import pytest
from sqlalchemy import text

from bot.logs import configure_logging, turn_id
from tests.world import World

log = logging.getLogger("tests.logs")
WORDS = "why does my photo look wrong to-day"


@pytest.fixture
def lines(capsys: pytest.CaptureFixture[str]) -> Generator[Any]:
    """Give the lines written so far; the root logger is as before afterwards."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level

    def written() -> list[str]:
        return capsys.readouterr().out.splitlines()

    yield written
    root.handlers, root.level = handlers, level


def test_an_event_is_one_json_line(lines: Any):
    """A log service splits by lines and reads fields."""
    configure_logging(level="INFO", form="json")

    log.info("photo checked", extra={"outcome": "STALE", "ms": 7, "gaps": ["a\nb"], "who": None})

    (line,) = lines()
    event = json.loads(line)
    assert (event["event"], event["level"]) == ("photo checked", "INFO")
    assert (event["outcome"], event["ms"], event["gaps"]) == ("STALE", 7, ["a\nb"])
    assert event["at"].endswith("+00:00")


def test_a_traceback_is_one_field(lines: Any):
    """Thirty lines of a traceback are thirty events otherwise."""
    configure_logging(level="INFO", form="json")

    try:
        int("first\nsecond")
    except ValueError:
        log.exception("turn failed")

    (line,) = lines()
    assert "\nValueError: invalid literal" in json.loads(line)["exception"]


@pytest.mark.parametrize("level", ["INFO", "ERROR"])
def test_only_what_was_asked_for_is_written(lines: Any, level: str):
    """LOG_LEVEL is the one knob, and MSAL and Alembic are no louder than we are."""
    configure_logging(level=level, form="json")

    log.info("photo checked")
    logging.getLogger("msal.token").warning("chatter")
    logging.getLogger("alembic.runtime").warning("chatter")

    assert len(lines()) == (level == "INFO")


@pytest.mark.parametrize("form", ["json", "console"])
def test_a_line_knows_its_turn(lines: Any, form: str):
    """The number on the apology finds all lines of that turn."""
    configure_logging(level="INFO", form=form)
    token = turn_id.set("ABC234")

    log.info("photo checked")
    turn_id.reset(token)
    log.info("listening")

    first, second = lines()
    assert "ABC234" in first
    assert "turn" not in second


ODD = {
    "line ends": "a\r\nINFO forged",
    "escapes": "a\x1b[31m red",
    "nothing": "a\x00b",
    "delete": "a\x7fb",
    "C1": "a\x9b31m b\x85c",
    "separators": "a\u2028b\u2029c",
}


@pytest.mark.parametrize("form", ["json", "console"])
@pytest.mark.parametrize("place", ["event", "extra"])
@pytest.mark.parametrize("odd", ODD)
def test_no_control_character_reaches_the_log(lines: Any, form: str, place: str, odd: str):
    """Whoever reads it in a terminal must not be shown lines that somebody else wrote."""
    configure_logging(level="INFO", form=form)

    if place == "event":
        log.info("got %s", ODD[odd])
    else:
        log.info("got", extra={"reason": ODD[odd]})

    (line,) = lines()
    assert not [c for c in line if unicodedata.category(c) in ("Cc", "Zl", "Zp")]


def test_half_a_character_does_not_lose_the_line(lines: Any):
    """JSON from outside may hold lone surrogates, which no encoding can write."""
    configure_logging(level="INFO", form="json")

    log.info("refused", extra={"reason": "a\ud83d"})

    assert [json.loads(line)["event"] for line in lines()] == ["refused"]


def private_to(world: World) -> list[str]:
    """What may stand in no line: names, addresses, words, tokens."""
    freja = world.tenant.person("freja")
    return [freja.upn, freja.given_name, freja.surname, WORDS, "eyJ", "data:image", "29:"]


@pytest.mark.parametrize("level", ["INFO", "DEBUG"])
async def test_a_whole_turn_writes_nothing_private(world: World, lines: Any, level: str):
    """Logs are kept for months and read by many."""
    configure_logging(level=level, form="json")
    freja = world.tenant.person("freja")

    reply = await world.say(freja, WORDS)
    await world.click(freja, reply.card, "done")
    await world.post(world.activity(freja), token="eyJ.eyJ.forged")

    written = lines()
    assert [json.loads(line)["event"] for line in written if "photo checked" in line]
    assert [(w, line) for line in written for w in private_to(world) if w in line] == []


async def test_the_one_line_of_a_check_says_what_support_needs(world: World, lines: Any):
    """Who by id, what came of it, under which reference, how long, and what was not to be had."""
    configure_logging(level="INFO", form="json")
    ravi = world.tenant.person("ravi")

    reply = await world.say(ravi, "check my photo")

    events = [json.loads(line) for line in lines()]
    (event,) = [event for event in events if event["event"] == "photo checked"]
    assert (event["outcome"], event["ref"]) == reply.ref
    assert event["aad_object_id"] == ravi.aad_object_id
    assert event["turn"]
    assert event["ms"] >= 0
    assert event["gaps"][0].startswith("profile: unavailable HTTP 503")


async def test_a_turn_that_fails_writes_nothing_private_either(world: World, lines: Any):
    """The worst day's log is the one that is sent around."""
    configure_logging(level="INFO", form="json")
    await world.parts.store._database.run(text("ALTER TABLE people RENAME TO gone"))

    await world.say(world.tenant.person("freja"), WORDS)

    written = lines()
    assert [line for line in written if "turn failed" in line]
    assert [word for word in private_to(world) if word in "".join(written)] == []
