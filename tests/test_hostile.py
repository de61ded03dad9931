"""Hostile input: whatever comes in, nothing breaks, nothing leaks, and the next turn is well."""

import asyncio
import logging
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from yarl import URL

from bot.clients.http import Answer
from bot.clients.sharepoint import SharePointClient, is_same_host
from bot.core.classifier import likelihoods
from bot.core.orders import read_command
from bot.core.photo import SharePointProfile
from bot.core.picture import UnreadablePictureError, make_thumbnail, read_picture
from bot.core.words import Intent, read_intent
from bot.sandbox.portraits import portrait
from bot.teams.trust import is_known_host
from cards.elements import escaped, plain
from tests.world import World

OURS = settings(
    max_examples=settings.default.max_examples // 2,  # each is a turn or two
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
"""One world serves all examples, which is the point: each is the turn after the last one's."""

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=40),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)
FIELDS = (
    "type id text from conversation channelData entities value locale replyToId name serviceUrl "
    "recipient attachments membersAdded action localTimezone channelId textFormat"
).split()
VERBS = "check done snooze stop resume wrong human text language staff_check staff_send nonsense"
HOSTS = ("smba.trafficmanager.net", "*.botframework.com")
EVIL = st.sampled_from(
    ["evil.example", "@", "\\", "#", "?", "/", ":", ".", "%2f", "%00", " ", "\n"]
)
TRICKS = st.lists(
    EVIL | st.sampled_from(["https://", "http://", HOSTS[0], "x.botframework.com", "443"]),
    max_size=8,
).map("".join)


async def assert_well(world: World, caplog: pytest.LogCaptureFixture) -> None:
    """Nothing was our fault, and somebody else is answered."""
    assert not [r for r in caplog.records if r.levelno >= logging.ERROR]
    reply = await world.say(world.tenant.person("soren"), "help")
    assert reply.status == 200
    assert reply.messages


@OURS
@given(changes=st.dictionaries(st.sampled_from(FIELDS), JSON, min_size=1, max_size=3))
async def test_no_activity_breaks_a_turn(
    world: World, caplog: pytest.LogCaptureFixture, changes: dict[str, Any]
):
    """Teams adds fields, renames them, and sends null where it sent an object yesterday."""
    reply = await world.post({**world.activity(world.tenant.person("freja"), text="hi"), **changes})

    assert reply.status in (200, 201, 202, 400, 401, 403, 501)
    await assert_well(world, caplog)


@OURS
@given(verb=st.sampled_from(VERBS.split()), data=JSON, is_invoke=st.booleans())
async def test_no_click_breaks_a_turn(
    world: World, caplog: pytest.LogCaptureFixture, verb: str, data: Any, is_invoke: bool
):
    """Cards of last year are clicked, and clients send what they like along."""
    sent = {**data, "verb": verb} if isinstance(data, dict) else {"verb": verb, "ref": data}
    action = {"type": "Action.Execute", "verb": verb, "data": sent}
    more = {"type": "invoke", "name": "adaptiveCard/action", "value": {"action": action}}
    activity = world.activity(
        world.tenant.person("freja"), **(more if is_invoke else {"value": sent})
    )

    reply = await world.post(activity)

    assert reply.status in (200, 201, 202, 400)
    await assert_well(world, caplog)


@OURS
@given(
    name=st.sampled_from(["query", "submitAction", "fetchTask", "selectItem", "nonsense"]),
    value=JSON,
)
async def test_no_message_extension_breaks_a_turn(
    world: World, caplog: pytest.LogCaptureFixture, name: str, value: Any
):
    """They come from a compose box, with whatever was typed in it."""
    kind = f"composeExtension/{name}"
    activity = world.activity(world.tenant.person("lucia"), type="invoke", name=kind, value=value)

    reply = await world.post(activity)

    assert reply.status in (200, 400, 501)
    await assert_well(world, caplog)


@OURS
@given(body=st.binary(max_size=400))
async def test_no_bytes_break_the_door(world: World, caplog: pytest.LogCaptureFixture, body: bytes):
    """Whoever knocks with anything at all is told so, and that is all."""
    headers = {"Content-Type": "application/json"}

    reply = await world.post(None, data=body, headers=headers)

    assert reply.status in (400, 415)
    await assert_well(world, caplog)


@given(text=st.text(max_size=3_000))
def test_any_text_has_an_intent_and_at_most_one_order(text: str):
    """Nothing that is typed is an error."""
    assert read_intent(text) in Intent
    assert all(0 <= likelihood <= 1 for likelihood in likelihoods(text).values())
    read_command(text)


PORTRAIT = portrait(seed=7)


@given(
    cut=st.integers(0, len(PORTRAIT)),
    flips=st.lists(st.tuples(st.integers(0, len(PORTRAIT) - 1), st.integers(0, 255)), max_size=8),
    tail=st.binary(max_size=64),
)
def test_a_broken_picture_is_read_or_refused(cut: int, flips: list[tuple[int, int]], tail: bytes):
    """Half a download, a bad disk, or two files in one: a picture, or a word that it is none."""
    content = bytearray(PORTRAIT)
    for at, value in flips:
        content[at] = value
    try:
        picture = read_picture(bytes(content[:cut]) + tail)
    except UnreadablePictureError:
        return
    assert len(make_thumbnail(picture)) <= 4_500


@given(content=st.binary(max_size=2_000))
def test_bytes_that_are_no_picture_are_refused(content: bytes):
    """Chance makes no JPEG."""
    with pytest.raises(UnreadablePictureError):
        read_picture(content)


@given(url=TRICKS)
def test_a_known_host_is_the_host_that_is_called(url: str):
    """Two readers of one address that disagree are how a token gets lost."""
    if is_known_host(url, HOSTS):
        called = URL(url, encoded=True)
        assert called.scheme == "https"
        host = str(called.host).rstrip(".")  # the same host, as DNS writes it in full
        assert host == HOSTS[0] or host.endswith(".botframework.com")


@given(url=TRICKS)
def test_a_picture_is_read_from_sharepoint_alone(url: str):
    """PictureURL is text that somebody could write."""
    home = f"https://{HOSTS[0]}"
    if is_same_host(url, home):
        assert URL(url, encoded=True).host in (HOSTS[0], HOSTS[0].upper())


class _Recorder:
    """Stands where HTTP would be, and keeps the address that would be asked."""

    url = ""

    async def get(self, url: str, **_: Any) -> Answer:
        self.url = url
        return Answer(404, {}, b"{}")


class _Tokens:
    async def get(self, _: str) -> str:
        return "token"


@given(upn=st.text(max_size=60), picture=st.text(max_size=60))
def test_an_address_stays_an_argument_of_its_call(upn: str, picture: str):
    """A sign-in address or a file's name that holds quotes, slashes or a whole new query."""
    home = "https://contoso-my.sharepoint.com"
    http = _Recorder()
    client = SharePointClient(http, _Tokens(), url=home)
    profile = SharePointProfile(picture_url=f"{home}/{picture}")

    asyncio.run(client.profile(upn, deadline=0))
    asked = urlsplit(http.url)
    assert asked.netloc == "contoso-my.sharepoint.com"
    assert asked.path.endswith("/GetPropertiesFor(accountName=@v)")
    argument = unquote(asked.query.removeprefix("@v="))
    assert argument[1:-1].replace("''", "").count("'") == 0
    http.url = ""
    asyncio.run(client.picture(profile, deadline=0))
    assert not http.url or urlsplit(http.url).netloc == "contoso-my.sharepoint.com"


@given(name=st.text(max_size=60))
def test_a_name_is_shown_as_it_is(name: str):
    """Nobody's display name becomes a link, a mention or a heading on somebody's card."""
    shown = escaped(name)

    assert plain(shown) == " ".join(name.split())
    for mark in ("[", "]", "*", "_", "<", "`"):
        assert shown.count(mark) == shown.count(f"\\{mark}")
