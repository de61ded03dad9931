"""One HTTP session for everything that is asked of Microsoft's services.

The one place that asks Graph and SharePoint again. A wait never goes past the caller's deadline,
no redirect is followed (a token must not travel) and no body is read past its limit.
"""

import asyncio
import json
import random
import ssl
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import aiohttp
from yarl import URL

from bot.clients.pace import Pace, retry_after_s
from bot.core.photo import Source, Unreachable, Why
from bot.spans import OnCall, unheard, watched

MAX_JSON_BYTES = 2 << 20
_CONNECTIONS_A_HOST = 128
"""More than turns are ever under way in one replica: answers must not wait for each other."""
TRIES = 3
_RETRIED = frozenset({429, 503, 504})
_FIRST_WAIT_S = 0.3


class ServiceError(Exception):
    """A service that brought no fact, with what support will ask for."""

    def __init__(self, why: Why, detail: str) -> None:
        super().__init__(f"{why}: {detail}")
        self.why = why
        self.detail = detail

    def as_finding(self, source: Source) -> Unreachable:
        return Unreachable(source, self.why, self.detail)


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer: `headers` ignore letter case."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    decoded: Any = None
    """The body of a batch's item, which came as JSON within JSON."""

    def json(self) -> Any:  # noqa: ANN401 - whatever a service sends
        """Decode the body. Raises ServiceError where it is not JSON."""
        if self.decoded is not None:
            return self.decoded
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError) as error:
            raise ServiceError(Why.GARBLED, self.code) from error

    @property
    def code(self) -> str:
        """Status, error code and request id, for logs and staff: never a message or an address."""
        request_id = self.headers.get("request-id") or self.headers.get("SPRequestGuid") or ""
        return " ".join(filter(None, (f"HTTP {self.status}", error_of(self)[0], request_id)))

    def refusal(self) -> ServiceError:
        """What an answer that is no success means where no rule of the service's own applies."""
        why = {401: Why.REFUSED, 403: Why.REFUSED, 429: Why.THROTTLED}.get(self.status)
        fallback = Why.UNAVAILABLE if self.status >= 500 else Why.GARBLED
        return ServiceError(why or fallback, self.code)


def error_of(answer: Answer) -> tuple[str, str]:
    """(code, message) of Graph's `error` or SharePoint's `odata.error`, ("", "") without one."""
    if answer.status < 400:
        return "", ""
    try:
        body = answer.decoded or json.loads(answer.body)
    except (ValueError, RecursionError):
        return "", ""
    error = (body.get("error") or body.get("odata.error")) if isinstance(body, dict) else None
    if not isinstance(error, dict):
        return "", ""
    message = error.get("message")
    text = message.get("value") if isinstance(message, dict) else message
    return str(error.get("code") or "")[:100], str(text or "")


def open_session(ca_file: str = "") -> aiohttp.ClientSession:
    """Open the one session; the caller closes it. `ca_file` adds a certificate to trust.

    Whoever uses it limits how long it waits: a limit of the session's own would be a second timer
    for every call.
    """
    context = ssl.create_default_context()
    if ca_file:
        context.load_verify_locations(ca_file)
    connector = aiohttp.TCPConnector(
        ssl=context,
        limit=2 * _CONNECTIONS_A_HOST,
        limit_per_host=_CONNECTIONS_A_HOST,
        keepalive_timeout=60,
    )
    return aiohttp.ClientSession(
        connector=connector,
        timeout=aiohttp.ClientTimeout(total=None, sock_connect=5),
        cookie_jar=aiohttp.DummyCookieJar(),
    )


class Http:
    """Calls that wait out what Retry-After asks for, as far as the deadline allows.

    `name` is the service's, in figures and traces. Only what may be asked twice goes this way:
    reads, and the installation of an app, which is there or not.
    """

    def __init__(  # noqa: PLR0913 - what a test must be able to replace
        self,
        session: aiohttp.ClientSession,
        *,
        name: str = "",
        on_call: OnCall = unheard,
        pace: Pace | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self.session = session
        self._name = name
        self._on_call = on_call
        self._pace = pace
        self._sleep = sleep
        self._jitter = jitter

    async def get(
        self, url: str, *, headers: Mapping[str, str], deadline: float, max_bytes: int
    ) -> Answer:
        """Ask once, or up to three times; `deadline` is the loop's time. Raises ServiceError."""
        return await self._ask(_Call("GET", url, headers, max_bytes), deadline)

    async def post(
        self, url: str, body: object, *, headers: Mapping[str, str], deadline: float, max_bytes: int
    ) -> Answer:
        """Send JSON as `get` asks. Raises ServiceError."""
        return await self._ask(_Call("POST", url, headers, max_bytes, body), deadline)

    async def _ask(self, call: "_Call", deadline: float) -> Answer:
        for attempt in range(1, TRIES + 1):
            wait_s = _FIRST_WAIT_S * 2 ** (attempt - 1) * (1 + self._jitter())
            deadline += await self._keep_pace()
            try:
                answer = await self._ask_once(call, deadline)
            except aiohttp.ClientPayloadError as error:
                raise ServiceError(Why.GARBLED, type(error).__name__) from error
            except aiohttp.ClientConnectionError as error:
                if not _is_worth_it(attempt, wait_s, deadline):
                    raise ServiceError(Why.UNAVAILABLE, type(error).__name__) from error
            except aiohttp.ClientError as error:
                raise ServiceError(Why.GARBLED, type(error).__name__) from error
            else:
                wait_s = retry_after_s(answer.headers, datetime.now(UTC)) or wait_s
                if answer.status not in _RETRIED or not _is_worth_it(attempt, wait_s, deadline):
                    return answer
            await self._sleep(wait_s)
        raise AssertionError("the last try returns or raises")

    async def _keep_pace(self) -> float:
        """Wait for one's turn; gives for how long, because that is none of the service's time."""
        if not self._pace:
            return 0.0
        began_s = asyncio.get_running_loop().time()
        await self._pace.before()
        return asyncio.get_running_loop().time() - began_s

    async def _ask_once(self, call: "_Call", deadline: float) -> Answer:
        address = URL(call.url, encoded=True)
        try:
            with watched(self._name, self._on_call) as answered:
                async with (
                    asyncio.timeout_at(deadline),
                    self.session.request(
                        call.method,
                        address,
                        headers=call.headers,
                        json=call.body,
                        allow_redirects=False,
                    ) as response,
                ):
                    if self._pace:
                        self._pace.heed(response.status, response.headers)
                    body = await read_bounded(response, call.max_bytes)
                    answered(response.status)
                    return Answer(response.status, response.headers, body)
        except TimeoutError as error:
            raise ServiceError(Why.TIMEOUT, "no answer in time") from error


@dataclass(frozen=True, slots=True)
class _Call:
    method: str
    url: str
    headers: Mapping[str, str]
    max_bytes: int
    body: object = None


async def read_bounded(response: aiohttp.ClientResponse, max_bytes: int) -> bytes:
    """Read the body, at most `max_bytes` of it. Raises ServiceError past that."""
    body = bytearray()
    async for chunk in response.content.iter_chunked(1 << 16):
        body += chunk
        if len(body) > max_bytes:
            raise ServiceError(Why.GARBLED, f"more than {max_bytes} bytes")
    return bytes(body)


def _is_worth_it(attempt: int, wait_s: float, deadline: float) -> bool:
    return attempt < TRIES and asyncio.get_running_loop().time() + wait_s < deadline
