"""The one HTTP session: what is asked again, for how long, and what is never believed."""

import asyncio
import gzip
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.clients.http import (
    TRIES,
    Answer,
    Http,
    ServiceError,
    error_of,
    open_session,
)
from bot.clients.pace import retry_after_s
from bot.core.photo import Why

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
FINE = web.json_response
NOW = datetime(2026, 11, 4, 9, 30, tzinfo=UTC)


@dataclass
class Service:
    """A server on 127.0.0.1 that answers as the handlers say, the last one for ever."""

    http: Http
    url: str = ""
    handlers: list[Handler] = field(default_factory=list)
    asked: list[web.Request] = field(default_factory=list)
    slept_s: list[float] = field(default_factory=list)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(request)
        handler = self.handlers.pop(0) if len(self.handlers) > 1 else self.handlers[0]
        return await handler(request)

    async def get(self, *handlers: Handler, within_s: float = 30, max_bytes: int = 1000) -> Answer:
        self.handlers = list(handlers)
        deadline = asyncio.get_running_loop().time() + within_s
        return await self.http.get(
            self.url, headers={"Authorization": "Bearer x"}, deadline=deadline, max_bytes=max_bytes
        )


@pytest.fixture
async def service() -> AsyncGenerator[Service]:
    async with open_session() as session:

        async def sleep(seconds: float) -> None:
            running.slept_s.append(seconds)

        running = Service(Http(session, sleep=sleep, jitter=lambda: 0.0))
        app = web.Application()
        app.router.add_get("/{path:.*}", running.answer)
        async with TestServer(app) as server:
            running.url = str(server.make_url("/thing"))
            yield running


def says(status: int, body: Any = None, **headers: str) -> Handler:
    async def handler(_: web.Request) -> web.Response:
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        if isinstance(body, str | bytes):
            return web.Response(status=status, body=body, headers=given)
        return web.json_response(body or {}, status=status, headers=given)

    return handler


async def hangs_up(request: web.Request) -> web.Response:
    request.transport.abort()
    return web.Response()


async def breaks_off(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Length": "100"})
    await response.prepare(request)
    await response.write(b"half")
    request.transport.close()
    return response


async def never_ends(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse()
    await response.prepare(request)
    while request.transport and not request.transport.is_closing():
        await response.write(b"x" * 10_000)
    return response


async def never_answers(request: web.Request) -> web.Response:
    await asyncio.Event().wait()
    return web.Response()


@pytest.mark.parametrize("status", [429, 503, 504])
async def test_the_service_says_how_long_to_wait(service: Service, status: int):
    """Asking earlier than told makes a throttled service throttle longer."""
    answer = await service.get(says(status, Retry_After="7"), says(200, {"fine": True}))

    assert answer.json() == {"fine": True}
    assert service.slept_s == [7.0]


async def test_without_a_word_the_waits_grow(service: Service):
    """A service that only stumbled gets a moment, then a longer one, then is left alone."""
    answer = await service.get(says(503))

    assert answer.status == 503
    assert len(service.asked) == TRIES == 3
    assert service.slept_s == [0.3, 0.6]


async def test_a_wait_past_the_deadline_is_not_begun(service: Service):
    """The person waits for an answer, and "SharePoint is busy" is one."""
    answer = await service.get(says(429, Retry_After="120"), within_s=8)

    assert answer.refusal().why is Why.THROTTLED
    assert (len(service.asked), service.slept_s) == (1, [])


@pytest.mark.parametrize("status", [200, 400, 401, 403, 404, 412, 500, 502])
async def test_other_answers_are_not_asked_for_again(service: Service, status: int):
    """They would be the same, and each costs part of the tenant's allowance."""
    answer = await service.get(says(status))

    assert (answer.status, len(service.asked)) == (status, 1)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param("120", 120.0, id="seconds"),
        pytest.param(" 3 ", 3.0, id="blanks"),
        pytest.param("0", 0.0, id="at once"),
        pytest.param(format_datetime(NOW + timedelta(seconds=9), usegmt=True), 9.0, id="a date"),
        pytest.param(format_datetime(NOW - timedelta(hours=1), usegmt=True), 0.0, id="a past date"),
        pytest.param("Wed, 04 Nov 2026 09:30:05 -0000", 5.0, id="a date without a zone"),
        pytest.param("soon", None, id="words"),
        pytest.param("-5", None, id="negative"),
        pytest.param("1.5", None, id="a fraction"),
        pytest.param("Wed, 99 Nov 2026 99:30:05 GMT", None, id="no such date"),
        pytest.param("", None, id="empty"),
    ],
)
def test_retry_after_is_read_in_both_forms(value: str, expected: float | None):
    """Microsoft's services use seconds, the proxies before them use dates."""
    assert retry_after_s({"Retry-After": value}, NOW) == expected


async def test_a_lost_connection_is_tried_again(service: Service):
    """Kept-alive connections die of old age all the time; reading twice harms nobody."""
    answer = await service.get(hangs_up, says(200, {"fine": True}))

    assert answer.json() == {"fine": True}


@pytest.mark.parametrize(
    ("handler", "why", "asked"),
    [
        pytest.param(
            hangs_up, Why.UNAVAILABLE, 6, id="always hangs up: aiohttp itself asks each time twice"
        ),
        pytest.param(breaks_off, Why.GARBLED, 1, id="half a body"),
        pytest.param(never_ends, Why.GARBLED, 1, id="an endless body"),
        pytest.param(says(200, b"x" * 1001), Why.GARBLED, 1, id="one byte too many"),
        pytest.param(
            says(200, gzip.compress(bytes(5 << 20)), Content_Encoding="gzip"),
            *(Why.GARBLED, 1),
            id="5 MB in a few bytes",
        ),
        pytest.param(says(200, b"no gzip", Content_Encoding="gzip"), Why.GARBLED, 1, id="no gzip"),
    ],
)
async def test_what_is_no_answer_is_a_gap(service: Service, handler: Handler, why: Why, asked: int):
    """Whatever a broken proxy does, the bot stays up, small, and says that it could not look."""
    with pytest.raises(ServiceError) as raised:
        await service.get(handler)

    assert (raised.value.why, len(service.asked)) == (why, asked)


async def test_nobody_waits_past_the_deadline(service: Service):
    """A service that takes the call and says nothing must not hold the turn."""
    with pytest.raises(ServiceError) as raised:
        await service.get(never_answers, within_s=0.05)

    assert raised.value.why is Why.TIMEOUT


async def test_a_redirect_is_not_followed(service: Service):
    """A token must not travel to wherever somebody points."""
    answer = await service.get(says(302, Location=f"{service.url}/elsewhere"))

    assert (answer.status, answer.refusal().why) == (302, Why.GARBLED)
    assert [request.path for request in service.asked] == ["/thing"]


async def test_a_service_that_is_not_there_is_away(service: Service, unused_tcp_port: int):
    """Nothing listens, for example while it restarts."""
    service.url = f"http://127.0.0.1:{unused_tcp_port}/"

    with pytest.raises(ServiceError) as raised:
        await service.get(says(200))

    assert (raised.value.why, service.slept_s) == (Why.UNAVAILABLE, [0.3, 0.6])


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b'{"error": {"code": "A", "message": "b"}}', ("A", "b")),
        (b'{"odata.error": {"code": "A", "message": {"value": "b"}}}', ("A", "b")),
        (b'{"error": {"code": null, "message": null}}', ("", "")),
        (b'{"error": "text"}', ("", "")),
        (b"[]", ("", "")),
        (b"null", ("", "")),
        (b"<html>", ("", "")),
        (b"\xff", ("", "")),
        (b"[" * 100_000, ("", "")),
    ],
    ids=["Graph's", "SharePoint's", "nulls", "text", "list", "null", "HTML", "bytes", "deep"],
)
def test_an_errors_code_is_found_or_there_is_none(body: bytes, expected: tuple[str, str]):
    """The code decides between facts and gaps; a gateway's page has none."""
    assert error_of(Answer(503, {}, body)) == expected


def test_support_gets_the_request_id_and_never_the_message():
    """Messages name people; status, code and request id find everything in Microsoft's logs."""
    body = b'{"error": {"code": "Denied", "message": "ada@contoso.example may not"}}'

    assert Answer(403, {"request-id": "r-1"}, body).code == "HTTP 403 Denied r-1"
