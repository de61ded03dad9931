"""The door: every request that the contract names, each with its status, and nothing behind it."""

import asyncio
import base64
import gzip
import hashlib
import hmac
import json
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import jwt
import pytest
import pytest_asyncio
from aiohttp import web
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from sqlalchemy import text

from bot.sandbox import Fault, demo_tenant
from tests.channel import _KEY as OURS
from tests.world import World, running_world, words_of

STRANGER = rsa.generate_private_key(public_exponent=65537, key_size=2048)
NOW = int(time.time())
KIB = 1024


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def door(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[World]:
    """One world for the whole table: nothing in it leaves a trace."""
    tenant = demo_tenant(lambda: datetime.now(UTC))
    async with running_world(tenant, tmp_path_factory.mktemp("door")) as running:
        yield running


def part(value: Any) -> bytes:
    content = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(content).rstrip(b"=")


def claims(world: World) -> dict[str, Any]:
    return jwt.decode(world.channel.sign(), options={"verify_signature": False})


def unsigned(world: World, header: Any) -> str:
    return (part(header) + b"." + part(claims(world)) + b".").decode()


def confused(world: World) -> str:
    """HS256 with our public key as the secret: the oldest trick with tokens."""
    pem = OURS.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    body = part({"alg": "HS256", "kid": "one"}) + b"." + part(claims(world))
    return (body + b"." + part(hmac.new(pem, body, hashlib.sha256).digest())).decode()


def swapped(world: World) -> str:
    """A good signature under other claims."""
    header, _, signature = world.channel.sign().split(".")
    return ".".join((header, world.channel.sign(aud="x").split(".")[1], signature))


TOKENS: dict[str, Callable[[World], str] | dict[str, Any]] = {
    "none": lambda _: "",
    "garbage": lambda _: "garbage",
    "two parts": lambda w: ".".join(w.channel.sign().split(".")[:2]),
    "its signature cut": lambda w: w.channel.sign()[:-8],
    "its claims swapped": swapped,
    "two of them": lambda w: f"{w.channel.sign()} {w.channel.sign()}",
    "alg none": lambda w: unsigned(w, {"alg": "none", "kid": "one"}),
    "no alg": lambda w: unsigned(w, {"kid": "one"}),
    "a list for a header": lambda w: unsigned(w, []),
    "a deep header": lambda w: unsigned(w, b"[" * 3000),
    "a list for a kid": lambda w: unsigned(w, {"alg": "RS256", "kid": ["one"]}),
    "HS256 with the public key": confused,
    "HS256": {"key": "k" * 32, "alg": "HS256"},
    "a stranger's key under our id": {"key": STRANGER},
    "a stranger's key": {"key": STRANGER, "kid": "other"},
    "our key under another id": {"kid": "other"},
    "no key id": {"kid": None},
    "a key for another channel": {"kid": "unendorsed"},
    "expired": {"exp": NOW - 3600, "nbf": NOW - 7200},
    "not yet valid": {"nbf": NOW + 3600},
    "no exp": {"exp": None},
    "words for exp": {"exp": "soon"},
    "another audience": {"aud": "00000000-0000-0000-0000-000000000000"},
    "Graph's audience": {"aud": "https://graph.microsoft.com"},
    "no audience": {"aud": None},
    "another issuer": {"iss": "https://evil.example"},
    "the emulator's issuer": {"iss": "https://sts.windows.net/d6d49420-f39b-4df7-a1dc/"},
    "a tenant's issuer": {"iss": "https://login.microsoftonline.com/contoso/v2.0"},
    "no issuer": {"iss": None},
    "no service URL": {"serviceurl": None},
    "a list of service URLs": {"serviceurl": ["https://evil.example/"]},
    "another service URL": {"serviceurl": "https://evil.example/"},
}
HOSTS = {
    "foreign": "https://evil.example/",
    "plain http": "http://{place}/teams/",
    "another port": "https://127.0.0.1:1/teams/",
    "no port": "https://127.0.0.1/teams/",
    "ours as a user": "https://{place}@evil.example/",
    "a user of ours": "https://evil.example@{place}/",
    "a longer name": "https://{place}.evil.example/",
    "backslash": "https://evil.example\\@{place}/",
    "fragment": "https://evil.example#@{place}/",
    "query": "https://{place}?@evil.example/",
    "blank": " https://{place}/",
    "tab": "https://{place}\t.evil.example/",
    "another spelling of the number": "https://2130706433:{port}/",
    "another name of ours": "https://localhost:{port}/",
    "IPv6": "https://[::ffff:127.0.0.1]:{port}/",
    "broken brackets": "https://[{place}/",
    "a port that is none": "https://127.0.0.1:99999/",
    "file": "file:///etc/passwd",
    "no scheme": "//{place}/",
    "no URL": "teams",
}
BODIES = {
    "half of the JSON": b'{"type": "message"',
    "a list": b"[]",
    "null": b"null",
    "a number": b"7",
    "text": b'"x"',
    "an empty object": b"{}",
    "nothing": b"",
    "200,000 brackets": b"[" * 200_000,
    "40,000 objects deep": b'{"a":' * 40_000 + b"1" + b"}" * 40_000,
    "not UTF-8": b'{"type":"message","text":"\xff\xfe"}',
}
FIELDS: dict[str, tuple[int, dict[str, Any]]] = {
    "foreign tenant": (403, {"channelData": {"tenant": {"id": "f" * 8}}}),
    "foreign tenant in the conversation": (403, {"conversation": {"id": "a", "tenantId": "f"}}),
    "no tenant": (400, {"channelData": {}, "conversation": {"id": "a"}}),
    "channel webchat": (403, {"channelId": "webchat"}),
    "channel emulator": (403, {"channelId": "emulator"}),
    "no channel": (400, {"channelId": None}),
    "an empty channel": (400, {"channelId": ""}),
    "no type": (400, {"type": None}),
    "a number for a type": (400, {"type": 7}),
    "no conversation": (400, {"conversation": None}),
    "text for a conversation": (400, {"conversation": "x"}),
    "a number for its id": (400, {"conversation": {"id": 7}}),
    "nothing for its id": (400, {"conversation": {"id": ""}}),
    "no service URL": (400, {"serviceUrl": None}),
    "a list for a sender": (400, {"from": []}),
    "text for entities": (400, {"entities": "x"}),
    "a number in attachments": (400, {"attachments": [7]}),
    "a number for a text": (400, {"text": 7}),
    "words for a timestamp": (400, {"timestamp": "soon"}),
}
JSON = {"Content-Type": "application/json"}
GZIP = {**JSON, "Content-Encoding": "gzip"}
LARGE = b" " * 300 * KIB
REQUESTS: dict[str, tuple[int, dict[str, Any]]] = {
    "no content type": (415, {"data": b"{}", "skip_auto_headers": ["Content-Type"]}),
    "text/plain": (415, {"data": "{}"}),
    "a form": (415, {"data": {"a": "b"}}),
    "gzip": (415, {"data": gzip.compress(bytes(20 << 20)), "headers": GZIP}),
    "300 KiB": (413, {"data": LARGE, "headers": JSON}),
    "300 KiB without a token": (401, {"data": LARGE, "headers": JSON, "token": ""}),
    "broken JSON without a token": (401, {"data": b"{", "headers": JSON, "token": ""}),
    "Basic": (401, {"token": "", "headers": {"Authorization": "Basic Zm9vOmJhcg=="}}),
    "Bearer alone": (401, {"token": "", "headers": {"Authorization": "Bearer"}}),
    "a token without a scheme": (401, {"token": "", "headers": {"Authorization": "eyJ.eyJ.x"}}),
    "20 KB of Authorization": (400, {"token": "a" * 20_000}),
}
TABLE = [
    *(pytest.param(401, {}, {"token": token}, id=f"token: {n}") for n, token in TOKENS.items()),
    *(pytest.param(403, {"serviceUrl": url}, {}, id=f"host: {n}") for n, url in HOSTS.items()),
    *(
        pytest.param(400, {}, {"data": b, "headers": JSON}, id=f"body: {n}")
        for n, b in BODIES.items()
    ),
    *(pytest.param(status, given, {}, id=n) for n, (status, given) in FIELDS.items()),
    *(pytest.param(status, {}, options, id=n) for n, (status, options) in REQUESTS.items()),
]


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize(("status", "fields", "options"), TABLE)
async def test_what_gets_no_turn(
    door: World, status: int, fields: dict[str, Any], options: dict[str, Any]
):
    """Nobody but Teams, for our tenant, is worth a look-up, a message or a traceback."""
    activity = {**door.activity(door.tenant.person("freja"), text="check my photo"), **fields}
    claimed = door.channel.service_url
    if fields.get("serviceUrl"):
        parts = urlsplit(door.channel.url)
        claimed = fields["serviceUrl"].format(place=parts.netloc, port=parts.port)
        activity["serviceUrl"] = claimed
    token = options.get("token", {"serviceurl": claimed})
    if isinstance(token, dict):
        token = door.channel.sign(**token)
    elif callable(token):
        token = token(door)
    sent, asked = len(door.channel.sent), len(door.sandbox.requests)

    reply = await door.post(activity, **{**options, "token": token})

    assert reply.status == status
    assert (len(door.channel.sent), len(door.sandbox.requests)) == (sent, asked)
    assert "Traceback" not in str(reply.body)
    assert "eyJ" not in str(reply.body)


@pytest.mark.asyncio(loop_scope="module")
async def test_a_body_that_does_not_say_how_long_it_is(door: World):
    """In chunks, the limit is found while reading."""

    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(40):
            yield b" " * 64 * KIB

    assert (await door.post(None, data=chunks(), headers=JSON)).status == 413


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize(
    "options",
    [
        pytest.param({}, id="as Teams sends it"),
        pytest.param(
            {"headers": {"Content-Type": "application/json; charset=utf-8"}}, id="charset"
        ),
        pytest.param({"params": {"utm": "x"}}, id="a query"),
    ],
)
async def test_what_is_right_gets_its_turn(door: World, options: dict[str, Any]):
    """A door that is always shut passes every other test."""
    activity = door.activity(door.tenant.person("freja"), text="help")
    reply = await door.post(None, data=json.dumps(activity), **{"headers": JSON, **options})

    assert (reply.status, len(reply.messages)) == (200, 1)


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        *(("GET PUT DELETE PATCH HEAD OPTIONS".split()[i], "/api/messages", 405) for i in range(6)),
        *((m, p, 405) for m in ("POST", "HEAD") for p in ("/healthz", "/readyz")),
        *(("GET", p, 404) for p in ("/", "/api", "/api/messages/x", "/metrics", "/.env", "/admin")),
        ("GET", "/%2e%2e/app.py", 404),
        ("POST", "/api/notify", 404),
    ],
)
async def test_everything_else_is_404_or_405(door: World, method: str, path: str, status: int):
    """Scanners come by the thousand."""
    token = door.channel.sign()
    url = f"{door.bot_url}{path}?access_token={token}"

    async with door.http.request(method, url, headers={"Authorization": token}) as response:
        assert response.status == status
        assert "Traceback" not in await response.text()


async def raw(world: World, sent: bytes) -> bytes:
    """Send bytes as they are; gives the answer's first line."""
    port = urlsplit(world.bot_url).port
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(sent)
    async with asyncio.timeout(5):
        line = await reader.readline()
    writer.close()
    return line


POST = b"POST /api/messages HTTP/1.1\r\nHost: x\r\n"


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize(
    ("sent", "status"),
    [
        pytest.param(b"\x16\x03\x01\x02\x00\x01\r\n\r\n", 400, id="TLS on a plain port"),
        pytest.param(POST + b"Content-Length: x\r\n\r\n", 400, id="a length that is none"),
        pytest.param(
            POST + b"Authorization: Bearer \xff\xfe\r\nContent-Length: 0\r\n\r\n",
            401,
            id="a token that is no text",
        ),
    ],
)
async def test_bytes_that_no_client_sends(
    door: World, sent: bytes, status: int, caplog: pytest.LogCaptureFixture
):
    """A 500 with a traceback is an alarm at night, and anybody could ring it."""
    first_line = await raw(door, sent)

    assert first_line.split()[1] == str(status).encode()
    assert not [record for record in caplog.records if record.exc_info]


@pytest.mark.asyncio(loop_scope="module")
async def test_an_invokes_answer_comes_back_with_its_body(door: World):
    """In stock botbuilder every invoke that has an answer is a 500."""
    freja = door.tenant.person("freja")
    click = {"action": {"type": "Action.Execute", "verb": "help", "data": {}}}

    clicked = await door.post(
        door.activity(freja, type="invoke", name="adaptiveCard/action", value=click)
    )
    unknown = await door.post(door.activity(freja, type="invoke", name="task/dance", value={}))

    assert (clicked.status, clicked.body["statusCode"]) == (200, 200)
    assert "What I can do for you" in words_of(clicked.body["value"])
    assert unknown.status == 501


async def test_forget_me_is_done_once_too(world: World):
    """A repeated activity id is answered 200 and done once, and must not remember anew."""
    activity = world.activity(world.tenant.person("freja"), text="forget me")

    replies = [await world.post(activity) for _ in range(2)]

    assert [(reply.status, len(reply.messages)) for reply in replies] == [(200, 1), (200, 0)]


async def test_two_messages_without_an_id_are_two_messages(world: World):
    """Silence is the worst answer."""
    activity = world.activity(world.tenant.person("freja"), text="help", id=None)

    replies = [await world.post(activity) for _ in range(2)]

    assert [len(reply.messages) for reply in replies] == [1, 1]


async def ask(world: World, path: str) -> tuple[int, Any]:
    async with world.http.get(f"{world.bot_url}{path}") as response:
        return response.status, await response.json()


async def test_a_sound_bot_is_ready(world: World):
    """Signing keys do not count: they make /api/messages 503, not the replica useless."""
    world.channel.key_answers = [web.json_response({}, status=500)] * 9

    assert await ask(world, "/healthz") == (200, {"status": "ok"})
    assert await ask(world, "/readyz") == (200, {"ready": True, "database": "", "tokens": ""})


@pytest.mark.parametrize("loss", ["migrations", "file"])
async def test_without_its_database_the_bot_is_not_ready(world: World, loss: str):
    """The balancer sends messages elsewhere, and the process itself is not restarted for it."""
    store = world.parts.store
    if loss == "migrations":
        await store._database.run(text("DELETE FROM alembic_version"))
    else:
        store._database.engine.dispose()
        path = world.parts.settings.database_url.partition(":///")[2]
        for name in ("", "-wal", "-shm"):
            Path(f"{path}{name}").unlink(missing_ok=True)

    status, body = await ask(world, "/readyz")

    assert (status, body["ready"], bool(body["database"])) == (503, False, True)
    assert (await ask(world, "/healthz"))[0] == 200


async def test_without_tokens_the_bot_is_not_ready(world: World):
    """An expired certificate shows here, by Microsoft's number, before anybody asks."""
    refused = {"error": "invalid_client", "error_description": "AADSTS700027: secret stuff"}
    world.tenant.faults = [Fault(status=401, body=refused, path="/token")]

    status, body = await ask(world, "/readyz")

    assert (status, body["tokens"]) == (503, "AADSTS700027")
    assert "secret" not in json.dumps(body)
