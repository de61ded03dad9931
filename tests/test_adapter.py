"""Sending: what is tried again, what is not, and how little one message costs."""

import asyncio
import json
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from botbuilder.core import ActivityHandler, InvokeResponse, TurnContext
from botbuilder.schema import Activity, Attachment

from bot.clients.http import open_session
from bot.clients.tokens import TokenError, Tokens
from bot.teams.adapter import SendError, TeamsAdapter, raw_activity_of
from bot.teams.connector import Connector
from bot.teams.replies import Replies

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
SCOPE = "https://api.botframework.com/.default"
CARD = {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "ø"}]}


@dataclass
class Running:
    """The Bot Connector on 127.0.0.1: answers in turn, and 201 when none is left."""

    url: str = ""
    answers: list[Handler] = field(default_factory=list)
    asked: list[tuple[str, str, str, Any]] = field(default_factory=list)
    connections: set[Any] = field(default_factory=set)
    slept_s: list[float] = field(default_factory=list)
    tokens_asked: list[str] = field(default_factory=list)
    adapter: TeamsAdapter | None = None

    async def handle(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        authorization = request.headers["Authorization"]
        self.asked.append((request.method, request.raw_path, authorization, json.loads(body)))
        self.connections.add(request.transport.get_extra_info("peername"))
        if self.answers:
            return await self.answers.pop(0)(request)
        return web.json_response({"id": f"sent {len(self.asked)}"}, status=201)

    async def run(self, do: Callable[[TurnContext], Awaitable[Any]], **more: Any) -> Any:
        """One turn of a bot that does this, in a conversation that may be told."""

        class Bot(ActivityHandler):
            async def on_turn(self, turn_context: TurnContext) -> None:
                outcome.append(await do(turn_context))

        outcome: list[Any] = []
        activity = {
            "type": "message",
            "id": "1",
            "channelId": "msteams",
            "serviceUrl": self.url,
            "conversation": {"id": "a:1"},
            "from": {"id": "29:ada"},
            "recipient": {"id": "28:bot"},
            **more,
        }
        answer = await self.adapter.run_turn(
            activity, Bot(), received_s=asyncio.get_running_loop().time()
        )
        return answer or outcome[0]

    async def say(self, text: str = "hello", **more: Any) -> Any:
        return await self.run(lambda turn: turn.send_activity(text), **more)


@pytest.fixture
async def connector() -> AsyncGenerator[Running]:
    running = Running()

    def acquire(scope: str) -> dict[str, Any]:
        running.tokens_asked.append(scope)
        return {"access_token": "the-token", "expires_in": 3600}

    async def sleep(seconds: float) -> None:
        running.slept_s.append(seconds)

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", running.handle)
    async with TestServer(app) as server, open_session() as session:
        running.url = str(server.make_url("/teams/"))
        connector = Connector(session, Tokens(acquire), token_scope=SCOPE)
        running.adapter = TeamsAdapter(connector, sleep=sleep, jitter=lambda: 0.0)
        yield running


def says(status: int, body: Any = b"", **headers: str) -> Handler:
    async def handler(_: web.Request) -> web.Response:
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        return web.Response(status=status, body=body, headers=given)

    return handler


async def hangs_up(request: web.Request) -> web.Response:
    request.transport.abort()
    return web.Response()


async def test_a_message_is_sent_into_its_conversation(connector: Running):
    """Address, token and text: all that the Bot Connector needs."""
    sent = await connector.say("hello")

    ((method, path, authorization, body),) = connector.asked
    assert (method, path) == ("POST", "/teams/v3/conversations/a%3A1/activities")
    assert authorization == "Bearer the-token"
    assert (body["type"], body["text"]) == ("message", "hello")
    assert (body["from"]["id"], body["recipient"]["id"]) == ("28:bot", "29:ada")
    assert sent.id == "sent 1"


async def test_a_card_arrives_as_it_was_built(connector: Running):
    """Not one field may be lost or renamed on the way."""
    attachment = Attachment(content_type="application/vnd.microsoft.card.adaptive", content=CARD)
    activity = Activity(type="message", summary="s", attachments=[attachment])

    await connector.run(lambda turn: turn.send_activity(activity))

    body = connector.asked[0][3]
    assert body["summary"] == "s"
    assert body["attachments"] == [{"contentType": attachment.content_type, "content": CARD}]


async def test_an_update_replaces_the_message(connector: Running):
    """What said "still checking" becomes the answer, in its place."""
    activity = Activity(type="message", id="1:x/y", text="done")

    await connector.run(lambda turn: turn.update_activity(activity))

    method, path, _, body = connector.asked[0]
    assert (method, path) == ("PUT", "/teams/v3/conversations/a%3A1/activities/1%3Ax%2Fy")
    assert body["text"] == "done"


@pytest.mark.parametrize(
    ("conversation_id", "path"),
    [
        ("19:a-b@thread.tacv2;messageid=1", "19%3Aa-b%40thread.tacv2%3Bmessageid%3D1"),
        ("a:1/../../admin?x=1#y", "a%3A1%2F..%2F..%2Fadmin%3Fx%3D1%23y"),
        ("a:ø %2F+", "a%3A%C3%B8%20%252F%2B"),
    ],
    ids=["a channel's", "one that climbs", "one with odd characters"],
)
async def test_a_conversations_id_is_one_part_of_the_path(
    connector: Running, conversation_id: str, path: str
):
    """It comes from outside, and may not choose another call."""
    await connector.say(conversation={"id": conversation_id})

    assert connector.asked[0][1] == f"/teams/v3/conversations/{path}/activities"


@pytest.mark.parametrize(
    ("answer", "slept_s"),
    [
        pytest.param(says(429, Retry_After="2"), 2.0, id="429 with a time"),
        pytest.param(says(429), 1.0, id="429 without"),
        pytest.param(says(412), 1.0, id="412"),
    ],
)
async def test_what_surely_did_not_arrive_is_sent_again(
    connector: Running, answer: Handler, slept_s: float
):
    """A busy minute must not swallow somebody's answer."""
    connector.answers = [answer]

    sent = await connector.say()

    assert (sent.id, connector.slept_s) == ("sent 2", [slept_s])


@pytest.mark.parametrize(
    ("answer", "times", "status"),
    [
        pytest.param(says(500), 1, 500, id="500"),
        pytest.param(says(502), 1, 502, id="502"),
        pytest.param(says(503, Retry_After="1"), 1, 503, id="503"),
        pytest.param(says(504), 1, 504, id="504"),
        pytest.param(hangs_up, 1, 0, id="a lost connection"),
        pytest.param(says(401), 1, 401, id="401"),
        pytest.param(says(403), 1, 403, id="blocked"),
        pytest.param(says(404), 1, 404, id="no such conversation"),
        pytest.param(says(302, Location="/elsewhere"), 1, 302, id="a redirect"),
        pytest.param(says(429, Retry_After="60"), 1, 429, id="429 for longer than a turn"),
        pytest.param(says(429), 3, 429, id="429 again and again"),
        pytest.param(says(403, b"x" * (65 << 10)), 1, 403, id="blocked, in many words"),
    ],
)
async def test_what_perhaps_arrived_is_not_sent_again(
    connector: Running, answer: Handler, times: int, status: int
):
    """People got one message three times from bots that tried again after a 502."""
    connector.answers = [answer] * 5

    with pytest.raises(SendError) as raised:
        await connector.say()

    assert (raised.value.status, len(connector.asked)) == (status, times)


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(says(200), id="nothing"),
        pytest.param(says(201, b"[]", Content_Type="application/json"), id="a list"),
        pytest.param(says(202, b"ok", Content_Type="text/plain"), id="a word"),
        pytest.param(says(201, b"{", Content_Type="application/json"), id="half of the JSON"),
    ],
)
async def test_a_message_that_was_taken_was_sent(connector: Running, answer: Handler):
    """Teams' answer says nothing that we need; an apology after it would be nonsense."""
    connector.answers = [answer]

    assert (await connector.say()).id == ""


async def test_many_messages_use_one_connection_and_one_token(connector: Running):
    """Stock botbuilder opens a connection and signs in for each."""
    for _ in range(20):
        await connector.say()
    connector.answers = [says(429, b"busy"), says(412, b"{}")]
    await connector.say()

    assert len(connector.connections) == 1
    assert connector.tokens_asked == [SCOPE]


async def test_without_a_token_nothing_is_sent(connector: Running):
    """The turn ends with a warning; there is nobody to tell."""
    connector.adapter._connector._tokens = Tokens(lambda _: {"error": "invalid_client"})

    with pytest.raises(TokenError):
        await connector.say()

    assert connector.asked == []


async def test_an_invokes_answer_is_no_message(connector: Running):
    """It comes back to whoever called, with the body that the bot gave."""

    async def answer(turn: TurnContext) -> None:
        value = InvokeResponse(status=200, body={"a": 1})
        await turn.send_activity(Activity(type="invokeResponse", value=value))

    got = await connector.run(answer, type="invoke", name="x")
    silent = await connector.run(lambda _: asyncio.sleep(0), type="invoke", name="x")

    assert (got.status, got.body, silent.status) == (200, {"a": 1}, 501)
    assert connector.asked == []


async def test_the_turn_sees_what_teams_sent(connector: Running):
    """The model of botbuilder drops the tenant, the time zone and the platform."""
    conversation = {"id": "a:1", "tenantId": "t"}

    async def read(turn: TurnContext) -> Any:
        return raw_activity_of(turn)["conversation"]

    assert await connector.run(read, conversation=conversation) == conversation


async def test_an_answer_that_is_there_at_once_needs_no_typing_sign(connector: Running):
    """It would arrive a round trip later, behind a sign that nobody has time to see."""

    async def answer_at_once(turn: TurnContext) -> bool:
        async with Replies(lambda: "nonce").typing(turn):
            return True

    assert await connector.run(answer_at_once)
    assert connector.asked == []
