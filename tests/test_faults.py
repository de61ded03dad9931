"""Each dependency times each fault: what the person sees, what is logged, and the turn after it."""

import asyncio
import contextlib
import logging
import sqlite3
import ssl
import tempfile
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from bot.sandbox import Fault, Tenant
from bot.sandbox.certificates import credential
from tests.test_door import ask
from tests.world import Reply, World, running_world, words_of

pytestmark = pytest.mark.slow

SOON_S = 15
"""Failures are remembered for some seconds, so that nobody asks a sick service in a loop."""

FAULTS = {
    "reset": Fault(hang_up=True),
    "hanging": Fault(delay_s=20),
    "slow": Fault(delay_s=1),
    "401": Fault(401),
    "403": Fault(403),
    "404": Fault(404),
    "429 with Retry-After": Fault(429, headers={"Retry-After": "1"}),
    "429": Fault(429),
    "500": Fault(500),
    "503": Fault(503),
    "garbage": Fault(200, "<html>not what was asked for</html>"),
    "endless": Fault(200, b"[" * 65536, is_endless=True),
    "half": Fault(200, b'{"value": [', is_cut_short=True),
}
CALLS = {
    "account": "/users/{}$",
    "photo": "/photo$",
    "photo bytes": "/photos/",
    "mailbox": "/mailboxSettings",
    "policy": "/photoUpdateSettings",
    "profile": "GetPropertiesFor",
    "picture": "GetFileByServerRelativePath",
}
NOT_NEEDED = ("mailbox", "policy")
"""The verdict on a photo that is there does without them."""
TAKEN_AT_ITS_WORD = {("picture", "404"): "PLACEHOLDER"}
"""SharePoint says that there is no such file, and that is a fact."""


async def check(world: World) -> Reply:
    return await world.say(world.tenant.person("freja"), "check my photo")


async def check_until(world: World, outcome: str) -> Reply:
    """Ask until this is the answer, because the service is well again."""
    async with asyncio.timeout(SOON_S):
        while True:
            reply = await check(world)
            if reply.messages and reply.ref[0] == outcome:
                return reply
            await asyncio.sleep(0.2)


def events(caplog: pytest.LogCaptureFixture, name: str) -> list[logging.LogRecord]:
    return [record for record in caplog.records if record.message == name]


@asynccontextmanager
async def a_stranger() -> AsyncGenerator[str]:
    """A server with a certificate that nobody trusts; gives its host and port."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    with tempfile.TemporaryDirectory() as folder:
        context.load_cert_chain(credential("A stranger").write(Path(folder) / "stranger.pem"))
    server = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0, ssl=context)
    async with server:
        yield f"127.0.0.1:{server.sockets[0].getsockname()[1]}"


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("call", CALLS)
async def test_a_call_that_fails_is_said_and_survived(
    world: World, caplog: pytest.LogCaptureFixture, call: str, fault: str
):
    """Never an apology, never another fact, never silence, and well again at once."""
    caplog.set_level(logging.INFO)
    path = CALLS[call].format(world.tenant.person("freja").aad_object_id)
    world.tenant.faults = [replace(FAULTS[fault], path=path)]

    reply = await check(world)

    is_seen = fault != "slow" and call not in NOT_NEEDED
    expected = TAKEN_AT_ITS_WORD.get((call, fault), "CANNOT-CHECK" if is_seen else "STALE")
    assert (reply.status, len(reply.messages), reply.ref[0]) == (200, 1, expected)
    assert not events(caplog, "turn failed")
    (checked,) = events(caplog, "photo checked")
    assert bool(checked.gaps) == (fault != "slow" and (call, fault) not in TAKEN_AT_ITS_WORD)
    world.tenant.faults = []
    await check_until(world, "STALE")


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_login_that_fails_costs_nothing_while_tokens_last(world: World, fault: str):
    """They last an hour, which is longer than most of its troubles."""
    await check_until(world, "STALE")
    world.tenant.faults = [replace(FAULTS[fault], path="/oauth2/")]

    reply = await check(world)

    assert reply.ref[0] == "STALE"


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_login_that_fails_at_the_start_is_logged_and_survived(
    world: World, caplog: pytest.LogCaptureFixture, fault: str
):
    """Without a token nothing can be said in Teams; the log says so, and the next turn is well."""
    world.tenant.faults = [replace(FAULTS[fault], path="/oauth2/")]

    reply = await check(world)

    is_answered = fault == "slow"
    assert reply.status == 200
    assert bool(reply.messages) == is_answered
    assert bool(events(caplog, "answer not sent")) != is_answered
    assert not events(caplog, "turn failed")
    world.tenant.faults = []
    if not fault.startswith("4"):  # MSAL itself asks again only a minute after a refusal
        await check_until(world, "STALE")


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_connector_that_fails_is_logged_and_survived(
    world: World, caplog: pytest.LogCaptureFixture, fault: str
):
    """What it may have taken is not said twice."""
    await check_until(world, "STALE")
    world.channel.fault = FAULTS[fault]

    reply = await check(world)

    is_taken = fault in ("slow", "garbage", "endless", "half")
    assert reply.status == 200
    assert bool(events(caplog, "answer not sent")) != is_taken
    assert not events(caplog, "turn failed")
    world.channel.fault = None
    await check_until(world, "STALE")


@pytest.mark.parametrize("fault", [name for name in FAULTS if name not in ("slow", "hanging")])
async def test_without_signing_keys_nobody_is_let_in_until_they_come(world: World, fault: str):
    """503 lets Teams deliver again; 401 would make it give up."""
    world.channel.keys_fault = FAULTS[fault]

    reply = await check(world)

    assert (reply.status, reply.sent) == (503, [])
    assert (await ask(world, "/readyz"))[0] == 200
    world.channel.keys_fault = None
    await check_until(world, "STALE")


@pytest.mark.parametrize("trouble", ["refused", "wrong certificate"])
@pytest.mark.parametrize("service", ["graph_url", "sharepoint_url", "login_url", "metadata"])
async def test_a_service_that_is_away_or_somebody_else_is_told_nothing(
    tenant: Tenant, tmp_path: Path, unused_tcp_port: int, service: str, trouble: str
):
    """A token that goes to whoever answers there is lost."""
    async with a_stranger() as stranger:
        place = stranger if trouble == "wrong certificate" else f"127.0.0.1:{unused_tcp_port}"
        name = "bot_openid_metadata_url" if service == "metadata" else service
        async with running_world(tenant, tmp_path, **{name: f"https://{place}"}) as world:
            reply = await check(world)

    if service == "metadata":
        assert reply.status == 503
    elif service == "login_url":
        assert (reply.status, reply.sent) == (200, [])
    else:
        assert reply.ref[0] == "CANNOT-CHECK"


async def test_a_locked_database_is_an_apology_and_then_well(
    world: World, caplog: pytest.LogCaptureFixture
):
    """Another program holds the file for longer than anybody waits."""
    await check_until(world, "STALE")
    file = world.parts.settings.database_url.partition(":///")[2]
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        reply = await check(world)

        assert "something went wrong" in words_of(reply.card)
        assert len(events(caplog, "turn failed")) == 1
    await check_until(world, "STALE")


async def test_a_full_disk_is_an_apology_and_then_well(
    world: World, caplog: pytest.LogCaptureFixture
):
    """SQLite itself says so, of a file that may not grow."""
    await check_until(world, "STALE")
    engine = world.parts.store._database.engine

    def fill(connection: Any, *_: object) -> None:
        connection.execute("PRAGMA max_page_count=1")

    engine.dispose()
    event.listen(engine, "connect", fill)
    replies = [await check(world) for _ in range(40)]

    assert all(reply.status == 200 and reply.messages for reply in replies)
    assert "something went wrong" in words_of(replies[-1].card)
    assert events(caplog, "turn failed")
    event.remove(engine, "connect", fill)
    engine.dispose()
    await check_until(world, "STALE")
