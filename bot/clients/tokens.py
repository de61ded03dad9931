"""App-only tokens for Graph, SharePoint and the Bot Connector, through one MSAL application.

MSAL blocks, so it runs in a thread, over a `requests` session that has the time-outs MSAL
lacks. Each scope has one request under way at most, and one token in hand.
"""

import asyncio
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jwt
import msal
import msal.exceptions
import requests
from requests.adapters import HTTPAdapter
from urllib3.exceptions import HTTPError
from urllib3.util.retry import Retry

from bot.spans import OnCall, unheard, watched

_TIMEOUT_S = (3, 5)
_MAX_ANSWER_BYTES = 1 << 20
_EARLY_S = 300
"""A token is renewed five minutes before its end, while the old one still works."""
_FAILURE_KEPT_S = 2
"""So that a sign-in service which is away is not asked by every turn at once."""


_SIGN_IN_ERRORS = (
    OSError,
    msal.exceptions.MsalError,
    jwt.PyJWTError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
)
"""A login that is away or garbled, and a certificate that cannot be read: MSAL lets through
whatever its parsing raises, and RequestException is an OSError."""


class TokenError(Exception):
    """No token could be had; `code` is the sign-in service's own word (AADSTS…)."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


Acquire = Callable[[str], dict[str, Any]]
"""Blocking: a scope in, MSAL's answer out."""


@dataclass(slots=True)
class _Held:
    value: str
    renew_at: float
    ends_at: float


class Tokens:
    """The tokens in hand, by scope."""

    def __init__(
        self,
        acquire: Acquire,
        *,
        monotonic_s: Callable[[], float] = time.monotonic,
        on_call: OnCall = unheard,
    ) -> None:
        self._acquire = acquire
        self._on_call = on_call
        self._monotonic_s = monotonic_s
        self._held: dict[str, _Held] = {}
        self._under_way: dict[str, asyncio.Task[str]] = {}
        self._failed: dict[str, tuple[float, TokenError]] = {}

    async def get(self, scope: str) -> str:
        """Give a token for the scope: at once while one in hand is good. Raises TokenError."""
        now = self._monotonic_s()
        held = self._held.get(scope)
        if held and now < held.renew_at:
            return held.value
        failed_at, error = self._failed.get(scope, (float("-inf"), TokenError("")))
        has_just_failed = now - failed_at < _FAILURE_KEPT_S
        if held and now < held.ends_at:
            if not has_just_failed:
                self._start(scope)
            return held.value
        if has_just_failed:
            raise error
        return await asyncio.shield(self._start(scope))

    def _start(self, scope: str) -> asyncio.Task[str]:
        """Ask for a new token, unless that is under way."""
        task = self._under_way.get(scope)
        if task is None:
            task = self._under_way[scope] = asyncio.create_task(self._ask(scope))
            task.add_done_callback(lambda done: self._end(scope, done))
        return task

    def _end(self, scope: str, task: asyncio.Task[str]) -> None:
        del self._under_way[scope]
        if not task.cancelled():
            task.exception()  # seen: it is in _failed, and nobody may be waiting

    async def _ask(self, scope: str) -> str:
        try:
            with watched("login", self._on_call) as answered:
                answer = await asyncio.to_thread(self._acquire, scope)
                answered(200 if "access_token" in answer else 400)
        except _SIGN_IN_ERRORS as error:
            raise self._remember_failure(scope, type(error).__name__) from error
        if "access_token" not in answer:
            raise self._remember_failure(scope, _code_of(answer))
        now, life_s = self._monotonic_s(), float(answer.get("expires_in", 0))
        self._held[scope] = _Held(answer["access_token"], now + life_s - _EARLY_S, now + life_s)
        return answer["access_token"]

    def _remember_failure(self, scope: str, code: str) -> TokenError:
        error = TokenError(code)
        self._failed[scope] = (self._monotonic_s(), error)
        return error


def sign_in(
    *, app_id: str, authority: str, certificate_file: str, secret: str, ca_file: str = ""
) -> Acquire:
    """Sign in as an application with its certificate, else its secret.

    The MSAL application is built at the first use, because building it asks the authority;
    instance discovery is off, because the authority comes from the settings.
    """
    lock = threading.Lock()
    session = _session(ca_file)
    apps: list[msal.ConfidentialClientApplication] = []

    def acquire(scope: str) -> dict[str, Any]:
        with lock:
            if not apps:
                apps.append(
                    msal.ConfidentialClientApplication(
                        app_id,
                        client_credential=_credential(certificate_file, secret),
                        authority=authority,
                        instance_discovery=False,
                        http_client=session,
                    )
                )
        return apps[0].acquire_token_for_client([scope]) or {}

    return acquire


def sign_in_with_managed_identity(client_id: str) -> Acquire:
    """Sign in as the user-assigned managed identity of the machine that runs the bot."""
    identity = msal.UserAssignedManagedIdentity(client_id=client_id)
    client = msal.ManagedIdentityClient(identity, http_client=_session())

    def acquire(scope: str) -> dict[str, Any]:
        return client.acquire_token_for_client(resource=scope.removesuffix("/.default"))

    return acquire


def _credential(certificate_file: str, secret: str) -> str | dict[str, str]:
    if not certificate_file:
        return secret
    pem = Path(certificate_file).read_text(encoding="ascii")
    return {"private_key": pem, "public_certificate": pem[pem.index("-----BEGIN CERTIFICATE") :]}


class _TimedAdapter(HTTPAdapter):
    """`requests` waits and reads for ever unless told otherwise."""

    def send(  # noqa: PLR0913, PLR0917 - the signature is requests' own
        self,
        request: requests.PreparedRequest,
        stream: bool = False,  # noqa: FBT001, FBT002 - as above
        timeout: Any = None,  # noqa: ANN401 - as above
        verify: bool | str = True,  # noqa: FBT001, FBT002 - as above
        cert: Any = None,  # noqa: ANN401 - as above
        proxies: Any = None,  # noqa: ANN401 - as above
    ) -> requests.Response:
        answer = super().send(request, stream, timeout or _TIMEOUT_S, verify, cert, proxies)
        answer.raw = _Bounded(answer.raw)
        return answer


class _Bounded:
    """A body that `requests` reads to its end, which has to come."""

    def __init__(self, raw: Any) -> None:  # noqa: ANN401 - urllib3's
        self._raw = raw
        self._left = _MAX_ANSWER_BYTES

    def read(self, size: int) -> bytes:
        try:
            part: bytes = self._raw.read(size, decode_content=True)
        except HTTPError as error:
            raise requests.ConnectionError(type(error).__name__) from error
        self._left -= len(part)
        if self._left < 0:
            raise requests.ConnectionError(f"more than {_MAX_ANSWER_BYTES} bytes")
        return part

    def close(self) -> None:
        self._raw.close()

    def release_conn(self) -> None:
        self._raw.release_conn()


def _session(ca_file: str = "") -> requests.Session:
    session = requests.Session()
    adapter = _TimedAdapter(max_retries=Retry(total=1, read=0, backoff_factor=0.2))
    session.mount("https://", adapter)
    session.mount("http://", adapter)  # where a machine's managed identity is asked
    if ca_file:
        session.verify = ca_file
        session.trust_env = False  # REQUESTS_CA_BUNDLE would win over `verify`
    return session


def _code_of(answer: dict[str, Any]) -> str:
    described = str(answer.get("error_description", "")).split(":")[0]
    return described if described.startswith("AADSTS") else str(answer.get("error", "no token"))
