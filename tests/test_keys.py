"""The signing keys: fetched rarely, kept while they are away, and never for anybody else."""

import asyncio
import json
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from typing import Any

import jwt
import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer
from cryptography.hazmat.primitives.asymmetric import rsa

from bot.teams.keys import KeysUnavailableError, SigningKey, SigningKeys
from bot.teams.trust import BotFrameworkTrust, RefusedError
from tests.world import World

A_DAY_S = 24 * 3600
PUBLIC = rsa.generate_private_key(public_exponent=65537, key_size=2048).public_key()
JWK = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(PUBLIC))


def row(kid: str, **more: Any) -> dict[str, Any]:
    return {**JWK, "kid": kid, "endorsements": ["msteams"], **more}


@dataclass
class Host:
    """The metadata host on 127.0.0.1; an answer that is set comes instead of the keys."""

    keys: SigningKeys | None = None
    rows: Any = field(default_factory=lambda: [row("one")])
    answer: web.Response | None = None
    asked: list[str] = field(default_factory=list)
    now_s: float = 0.0
    url: str = ""

    async def handle(self, request: web.Request) -> web.Response:
        self.asked.append(request.path)
        if self.answer:
            return web.Response(
                status=self.answer.status,
                body=self.answer.body,
                headers={**self.answer.headers},
            )
        if request.path == "/metadata":
            return web.json_response({"jwks_uri": f"{self.url}/jwks"})
        return web.json_response({"keys": self.rows})

    @property
    def times_asked(self) -> int:
        return self.asked.count("/metadata")


@pytest.fixture
async def host() -> AsyncGenerator[Host]:
    running = Host()
    app = web.Application()
    app.router.add_get("/{path:.*}", running.handle)
    async with TestServer(app) as server, ClientSession() as session:
        running.url = str(server.make_url("")).rstrip("/")
        running.keys = SigningKeys(
            session, metadata_url=f"{running.url}/metadata", monotonic_s=lambda: running.now_s
        )
        yield running


AWAY = web.Response(status=503)


async def find_and_settle(host: Host, kid: str) -> SigningKey | None:
    """Find a key that is known, and let the fetching beside come to its end."""
    found = await host.keys.find(kid)
    await host.keys._beside
    return found


async def test_many_first_messages_fetch_the_keys_once(host: Host):
    """After a restart the whole morning's messages come in together."""
    found = await asyncio.gather(*(host.keys.find("one") for _ in range(50)))

    assert all(found)
    assert host.asked == ["/metadata", "/jwks"]


async def test_known_keys_cost_nothing_for_a_day(host: Host):
    """Every message needs one; Microsoft's rule is to look again once a day."""
    await host.keys.find("one")

    host.now_s = A_DAY_S
    await host.keys.find("one")
    assert host.times_asked == 1
    host.now_s = A_DAY_S + 1
    await find_and_settle(host, "one")
    assert host.times_asked == 2


async def test_an_unknown_key_asks_once_a_minute(host: Host):
    """Keys change without notice, and anybody can send a token that names a new one."""
    await host.keys.find("one")
    host.rows.append(row("two"))

    host.now_s = 61
    found = await asyncio.gather(*(host.keys.find("two") for _ in range(10)))
    assert all(found)
    assert host.times_asked == 2
    for _ in range(10):
        assert await host.keys.find("forged") is None
    assert host.times_asked == 2
    host.now_s = 122
    assert await host.keys.find("forged") is None
    assert host.times_asked == 3


async def test_a_key_that_was_taken_back_is_trusted_no_more(host: Host):
    """That is how Microsoft ends a stolen key."""
    await host.keys.find("one")
    host.rows = [row("two")]
    host.now_s = A_DAY_S + 1
    await find_and_settle(host, "one")

    assert await host.keys.find("one") is None


async def test_old_keys_serve_while_the_host_is_away(host: Host):
    """Stock botbuilder refuses everyone a day after the host went."""
    await host.keys.find("one")
    host.answer = AWAY

    host.now_s = 3 * A_DAY_S
    assert await find_and_settle(host, "one")
    assert await host.keys.find("one")
    assert host.times_asked == 2
    host.answer = None
    host.now_s += 60
    assert await find_and_settle(host, "one")
    assert host.times_asked == 3


def says(body: Any, status: int = 200, **headers: str) -> web.Response:
    text = body if isinstance(body, str) else json.dumps(body)
    return web.Response(status=status, text=text, headers=headers)


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(AWAY, id="503"),
        pytest.param(says("<html>"), id="HTML"),
        pytest.param(says("[]"), id="a list"),
        pytest.param(says({"keys": []}), id="no keys"),
        pytest.param(says("x" * (1 << 20) + "x"), id="too much"),
        pytest.param(says("", 302, Location="/metadata"), id="a redirect"),
        pytest.param(says({"jwks_uri": "nowhere"}), id="no address"),
        pytest.param(says("[" * 100_000), id="deep"),
    ],
)
async def test_without_keys_nobody_is_let_in(host: Host, answer: web.Response):
    """A wrong answer from that host must neither open the door nor break it."""
    host.answer = answer

    with pytest.raises(KeysUnavailableError):
        await host.keys.find("one")
    await host.keys.warm()


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param([], id="none"),
        pytest.param([{"kty": "EC", "kid": "one"}, None, 7], id="no RSA keys"),
        pytest.param(None, id="null"),
        pytest.param([{"kty": "RSA", "kid": "one"}], id="a key without numbers"),
        pytest.param([row("one", endorsements=7)], id="odd endorsements"),
    ],
)
async def test_a_set_without_a_usable_key_is_no_set(host: Host, rows: Any):
    """It counts as an outage: 503, and asked for again soon."""
    host.rows = rows

    with pytest.raises(KeysUnavailableError):
        await host.keys.find("one")


async def test_one_broken_key_does_not_spoil_the_others(host: Host):
    """Microsoft adds kinds of keys without asking us."""
    host.rows = [{"kty": "RSA", "kid": "new"}, row("one")]

    assert await host.keys.find("one")


async def test_a_host_that_failed_is_asked_once_a_second(host: Host):
    """Each message would otherwise wait for the same time-out."""
    host.answer = AWAY

    for _ in range(5):
        with pytest.raises(KeysUnavailableError):
            await host.keys.find("one")
    assert host.times_asked == 1
    host.answer, host.now_s = None, 1.0
    assert await host.keys.find("one")


@pytest.mark.parametrize(
    "issuer",
    [
        "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
        "https://login.microsoftonline.com/botframework.com/v2.0",
        "https://evil.example",
    ],
)
async def test_nothing_is_fetched_for_a_foreign_issuer(host: Host, issuer: str):
    """Stock botbuilder fetches the emulator's metadata for any forged token that names it."""
    await host.keys.find("one")
    trust = BotFrameworkTrust(host.keys, "app", "tenant", "https://api.botframework.com")
    headers = {"kid": "one", "jku": f"{host.url}/forged", "x5u": f"{host.url}/forged"}
    token = jwt.encode({"iss": issuer, "aud": "app"}, "k" * 32, "HS256", headers=headers)

    with pytest.raises(RefusedError) as raised:
        await trust.check_header(f"Bearer {token}")

    assert raised.value.status == 401
    assert host.asked == ["/metadata", "/jwks"]


async def test_503_while_there_were_never_any_keys_and_200_when_they_come(world: World):
    """Teams delivers again after a 503; a 401 would lose the message."""
    world.channel.key_answers = [web.json_response({}, status=500)]
    activity = world.activity(world.tenant.person("freja"), text="help")

    refused = await world.post(activity)
    world.keys._asked_at -= 2
    answered = await world.post(activity)

    assert (refused.status, answered.status) == (503, 200)
    assert (refused.sent, len(answered.messages)) == ([], 1)
