"""What each refusal of the Bot Connector means: the table, row by row, over HTTP."""

import socket
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.clients.http import open_session
from bot.teams.connector import Connector
from bot.teams.delivery import FATES, LOST, Address, Delivered, Delivery, Fate, address_of

CARD = {"type": "message", "summary": "ø"}


@dataclass
class Running:
    """A connector on 127.0.0.1 that gives one answer to all, and the delivery that meets it."""

    url: str = ""
    status: int = 201
    body: Any = field(default_factory=lambda: {"id": "sent-1"})
    headers: dict[str, str] = field(default_factory=dict)
    hangs_up: bool = False
    asked: list[tuple[str, str, Any]] = field(default_factory=list)
    delivery: Delivery | None = None

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.asked.append((request.method, request.path, await request.json()))
        if self.hangs_up and request.transport:
            request.transport.abort()
        is_moved = "/gcc/" in request.path
        status, body = (201, {"id": "moved"}) if is_moved else (self.status, self.body)
        return web.json_response(body, status=status, headers=self.headers)

    async def send(self, *, attempt: int = 0, url: str = "") -> Delivered:
        assert self.delivery
        address = Address(url or self.url, "a:1/2", {"id": "28:bot"}, {"id": "29:ada"})
        return await self.delivery.send(address, CARD, attempt=attempt)


@pytest.fixture
async def connector() -> AsyncGenerator[Running]:
    running = Running()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", running.handle)
    async with TestServer(app) as server, open_session() as session:
        running.url = str(server.make_url("/teams/"))
        running.delivery = Delivery(
            Connector(session, None),
            is_allowed=lambda url: url.startswith("http://127.0.0.1"),
            other_host_url=str(server.make_url("/gcc/")),
            jitter=lambda: 0.5,
        )
        yield running


ROWS = [(status, code, fate) for (status, code), fate in FATES.items() if status > 0]


@pytest.mark.parametrize(("status", "code", "fate"), ROWS)
async def test_each_row_of_the_table(connector: Running, status: int, code: str, fate: Fate):
    """Teams' own list of status codes: what is tried again, what may have come, what is final."""
    connector.status = status
    connector.body = {"error": {"code": code or "Unheard", "message": "no"}}

    delivered = await connector.send()

    expected = Fate.SENT if fate is Fate.OTHER_HOST else fate
    assert (delivered.fate, bool(delivered.wait_s)) == (expected, fate is Fate.RETRY)
    assert len(connector.asked) == (2 if fate is Fate.OTHER_HOST else 1)


@pytest.mark.parametrize(
    ("status", "fate"),
    [
        (201, Fate.SENT),
        (200, Fate.SENT),
        (202, Fate.SENT),
        (302, Fate.REFUSED),
        (409, Fate.REFUSED),
        (599, Fate.PERHAPS),
    ],
)
async def test_what_is_not_in_the_table(connector: Running, status: int, fate: Fate):
    """A server's fault may have come in; anything else is refused, and nothing is repeated."""
    connector.status = status

    assert (await connector.send()).fate is fate


async def test_the_codes_other_shape(connector: Running):
    """Some refusals bring their code as JSON within a message."""
    connector.status = 403
    connector.body = {"errorCode": 209, "message": '{"subCode": "BotDisabledByAdmin"}'}

    assert (await connector.send()).fate is Fate.DISABLED


async def test_the_governments_tenants_are_on_another_host(connector: Running):
    """The connector says so itself, and the message goes there at once."""
    connector.status, connector.body = 403, {"error": {"code": "InvalidBotApiHost"}}

    delivered = await connector.send()

    assert (delivered.fate, delivered.activity_id) == (Fate.SENT, "moved")


async def test_a_line_that_goes_dead_may_have_taken_it(connector: Running):
    """The answer was lost, not the message, as far as anybody can know."""
    connector.hangs_up = True

    assert (await connector.send()).fate is Fate.PERHAPS


async def test_a_line_that_was_never_there_took_nothing(connector: Running):
    """A refused connection is the one failure without a status that may be repeated."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    delivered = await connector.send(url=f"http://127.0.0.1:{port}/")

    assert delivered.fate is Fate.RETRY


async def test_a_stranger_gets_no_message_and_no_token(connector: Running):
    """A forged service URL would be handed a token for the whole tenant."""
    assert (await connector.send(url="https://evil.example/")).fate is Fate.GONE
    assert connector.asked == []


@pytest.mark.parametrize(
    ("headers", "attempt", "wait_s"),
    [
        ({"Retry-After": "17"}, 0, 17),
        ({"Retry-After": "99999"}, 0, 3600),
        ({}, 0, 3),
        ({}, 3, 24),
        ({"Retry-After": "soon"}, 1, 6),
    ],
)
async def test_how_long_to_wait(
    connector: Running, headers: dict[str, str], attempt: int, wait_s: float
):
    """Retry-After where there is one; else longer each time, and never all at one moment."""
    connector.status, connector.headers = 429, headers

    assert (await connector.send(attempt=attempt)).wait_s == wait_s


async def test_a_date_is_a_wish_too(connector: Running):
    """Proxies write Retry-After as a date."""
    at = datetime.now(UTC) + timedelta(seconds=60)
    connector.status, connector.headers = 429, {"Retry-After": format_datetime(at, usegmt=True)}

    assert 55 <= (await connector.send()).wait_s <= 61


async def test_a_message_is_addressed_whole(connector: Running):
    """Teams refuses what has no sender, and an id may hold a slash."""
    await connector.send()

    ((method, path, body),) = connector.asked
    assert (method, path) == ("POST", "/teams/v3/conversations/a:1/2/activities")
    assert body["from"] == {"id": "28:bot"}
    assert body["recipient"] == {"id": "29:ada"}
    assert body["conversation"] == {"id": "a:1/2"}


def test_only_a_persons_own_refusals_are_remembered():
    """A chat that is gone says nothing about what its owner wants."""
    assert set(LOST) == {Fate.BLOCKED, Fate.UNINSTALLED, Fate.DISABLED}


@pytest.mark.parametrize(
    "reference",
    [
        {},
        {"serviceUrl": "https://x.example"},
        {"conversation": {"id": "a:1"}},
        {"serviceUrl": 7, "conversation": {"id": "a:1"}},
    ],
)
def test_half_a_reference_is_no_address(reference: dict[str, Any]):
    """A row from an earlier release must not become a message to nowhere."""
    assert address_of(reference) is None
