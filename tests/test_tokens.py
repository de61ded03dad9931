"""Tokens: one request for many, renewed in time, and honest about a login that is away."""

import asyncio
import threading
from collections.abc import AsyncGenerator
from dataclasses import replace
from typing import Any

import jwt
import pytest
import requests

from bot.clients.tokens import TokenError, Tokens, sign_in, sign_in_with_managed_identity
from bot.sandbox import Fault, Sandbox, Tenant, running_sandbox

GRAPH = "https://graph.microsoft.com/.default"
HERE = "https://127.0.0.1:1/contoso"
A_LIFE_S = 3599


class Login:
    """A sign-in service in one function; `answers` that are exceptions are raised."""

    def __init__(self) -> None:
        self.now_s = 1000.0
        self.asked: list[str] = []
        self.answers: list[Any] = []
        self.may_answer = threading.Event()
        self.may_answer.set()
        self.tokens = Tokens(self.acquire, monotonic_s=lambda: self.now_s)

    def acquire(self, scope: str) -> dict[str, Any]:
        self.asked.append(scope)
        assert self.may_answer.wait(10)
        answer = self.answers.pop(0) if self.answers else None
        if isinstance(answer, Exception):
            raise answer
        token = {"access_token": f"token {len(self.asked)}", "expires_in": A_LIFE_S}
        return token if answer is None else answer


@pytest.fixture
def login() -> Login:
    return Login()


@pytest.fixture
async def sandbox(tenant: Tenant) -> AsyncGenerator[Sandbox]:
    async with running_sandbox(tenant) as running:
        yield running


def tokens_of(sandbox: Sandbox, **how: str) -> Tokens:
    """Sign in to the sandbox for real, with its certificate unless told otherwise."""
    given = {
        "app_id": sandbox.tenant.app_id,
        "authority": f"{sandbox.login_url}/{sandbox.tenant.tenant_id}",
        "certificate_file": sandbox.app_certificate_file,
        "secret": "",
        "ca_file": sandbox.ca_file,
        **how,
    }
    return Tokens(sign_in(**given))


async def test_thirty_turns_that_begin_together_ask_once(login: Login):
    """After a restart everybody's first message comes at once; MSAL alone asks for each."""
    login.may_answer.clear()
    waiting = [asyncio.create_task(login.tokens.get(GRAPH)) for _ in range(30)]
    await asyncio.sleep(0)
    login.may_answer.set()

    got = await asyncio.gather(*waiting)

    assert set(got) == {"token 1"}
    assert login.asked == [GRAPH]


async def test_each_scope_has_a_token_of_its_own(login: Login):
    """SharePoint takes no Graph token, and a slow login for one must not stop the other."""
    got = await asyncio.gather(login.tokens.get("a"), login.tokens.get("b"))

    assert sorted(login.asked) == ["a", "b"]
    assert len(set(got)) == 2


async def test_who_stops_waiting_takes_the_token_from_nobody(login: Login):
    """A look-up that ran out of time is cancelled; the others still wait for the same token."""
    login.may_answer.clear()
    first, second = (asyncio.create_task(login.tokens.get(GRAPH)) for _ in range(2))
    await asyncio.sleep(0)

    first.cancel()
    login.may_answer.set()

    assert await second == "token 1"


@pytest.mark.parametrize(
    ("after_s", "expected"),
    [
        pytest.param(0, "token 1", id="at once"),
        pytest.param(A_LIFE_S - 301, "token 1", id="with more than five minutes left"),
        pytest.param(A_LIFE_S - 300, "token 1", id="five minutes before its end"),
        pytest.param(A_LIFE_S + 1, "token 2", id="after its end"),
    ],
)
async def test_a_token_that_is_good_is_given_at_once(login: Login, after_s: float, expected: str):
    """Nobody waits for the login while the token in hand still works."""
    await login.tokens.get(GRAPH)

    login.now_s += after_s

    assert await login.tokens.get(GRAPH) == expected


async def test_a_token_is_renewed_before_its_end(login: Login):
    """A token that ends on the way to Graph is a refusal that nobody understands."""
    await login.tokens.get(GRAPH)
    login.now_s += A_LIFE_S - 300

    async with asyncio.timeout(5):
        while await login.tokens.get(GRAPH) != "token 2":
            await asyncio.sleep(0)


@pytest.mark.parametrize(
    "failure",
    [
        pytest.param(requests.ConnectionError(), id="no connection"),
        pytest.param(requests.Timeout(), id="no answer"),
        pytest.param({"error": "temporarily_unavailable"}, id="busy"),
    ],
)
async def test_the_old_token_serves_while_the_login_is_away(login: Login, failure: Any):
    """Five minutes of outage at the wrong time should be noticed by nobody."""
    await login.tokens.get(GRAPH)
    login.now_s += A_LIFE_S - 100
    login.answers = [failure]

    assert await login.tokens.get(GRAPH) == "token 1"


async def test_a_token_past_its_end_serves_nobody(login: Login):
    """It would be refused by Graph, under a name that hides what is wrong."""
    await login.tokens.get(GRAPH)
    login.now_s += A_LIFE_S
    login.answers = [requests.ConnectionError()]

    with pytest.raises(TokenError):
        await login.tokens.get(GRAPH)


async def test_a_failure_is_not_asked_for_again_at_once(login: Login):
    """A login that is down is not helped by every turn of everybody."""
    login.answers = [requests.ConnectionError()]

    for _ in range(5):
        with pytest.raises(TokenError):
            await login.tokens.get(GRAPH)
    asked_while_away = len(login.asked)
    login.now_s += 2

    assert await login.tokens.get(GRAPH) == "token 2"
    assert asked_while_away == 1


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        pytest.param(
            {"error": "invalid_client", "error_description": "AADSTS7000222: expired. Trace: 1"},
            "AADSTS7000222",
            id="Microsoft's number",
        ),
        pytest.param({"error": "invalid_client"}, "invalid_client", id="a word"),
        pytest.param({}, "no token", id="nothing"),
        pytest.param(requests.ConnectionError("host"), "ConnectionError", id="no connection"),
        pytest.param(ValueError("certificate"), "ValueError", id="a certificate that is none"),
        pytest.param(FileNotFoundError(), "FileNotFoundError", id="a certificate that is gone"),
    ],
)
async def test_a_failure_is_told_by_its_code(login: Login, answer: Any, code: str):
    """The code is what an administrator searches for; the description may hold ids and hosts."""
    login.answers = [answer]

    with pytest.raises(TokenError) as raised:
        await login.tokens.get(GRAPH)

    assert raised.value.code == code


@pytest.mark.parametrize(
    ("how", "proof"),
    [
        pytest.param({}, "2", id="certificate"),
        pytest.param({"certificate_file": "", "secret": "the tenant's"}, "1", id="secret"),
        pytest.param({"secret": "the tenant's"}, "2", id="both, and the certificate wins"),
    ],
)
async def test_signing_in_for_real(sandbox: Sandbox, how: dict[str, str], proof: str):
    """SharePoint looks at how the app proved itself: 2 is a certificate, 1 a secret."""
    if "secret" in how:
        how = {**how, "secret": sandbox.tenant.app_secret}

    token = await tokens_of(sandbox, **how).get(f"{sandbox.sharepoint_url}/.default")

    claims = jwt.decode(token, options={"verify_signature": False})
    assert (claims["aud"], claims["appidacr"]) == (sandbox.sharepoint_url, proof)


async def test_a_warm_token_costs_no_request(sandbox: Sandbox):
    """Stock botbuilder signs in for each message; at 200 ms each, that is what people feel."""
    tokens = tokens_of(sandbox)

    for _ in range(3):
        await asyncio.gather(*(tokens.get(GRAPH) for _ in range(5)))

    asked = [request.method for request in sandbox.requests]
    assert asked == ["GET", "POST"]


async def test_a_wrong_secret_has_microsofts_number(sandbox: Sandbox):
    """It expires every two years, always on a Friday."""
    tokens = tokens_of(sandbox, certificate_file="", secret="wrong")

    with pytest.raises(TokenError) as raised:
        await tokens.get(GRAPH)

    assert raised.value.code == "AADSTS7000215"


@pytest.mark.parametrize(
    ("path", "fault"),
    [
        pytest.param("openid-configuration", Fault(status=503), id="discovery is away"),
        pytest.param("openid-configuration", Fault(hang_up=True), id="discovery hangs up"),
        pytest.param("openid-configuration", Fault(body="<html>"), id="discovery is HTML"),
        pytest.param("openid-configuration", Fault(body={}), id="discovery is empty"),
        pytest.param("openid-configuration", Fault(body="[]"), id="discovery is a list"),
        pytest.param("/token", Fault(status=503), id="503"),
        pytest.param("/token", Fault(status=429, headers={"Retry-After": "30"}), id="429"),
        pytest.param("/token", Fault(hang_up=True), id="hangs up"),
        pytest.param("/token", Fault(body="<html>", content_type="text/html"), id="HTML"),
        pytest.param("/token", Fault(body={}), id="empty"),
        pytest.param("/token", Fault(body="[]"), id="a list"),
    ],
)
async def test_a_login_in_trouble_is_no_token_and_no_crash(
    sandbox: Sandbox, path: str, fault: Fault
):
    """Whatever the login says, the person hears "cannot check", not a fault of ours."""
    sandbox.tenant.faults = [replace(fault, path=path)]

    with pytest.raises(TokenError):
        await tokens_of(sandbox).get(GRAPH)


async def test_the_login_comes_back(sandbox: Sandbox):
    """A failed discovery must not be remembered for the life of the process."""
    sandbox.tenant.faults = [Fault(status=503, times=1)]
    now_s = [0.0]
    tokens = tokens_of(sandbox)
    tokens._monotonic_s = lambda: now_s[0]

    with pytest.raises(TokenError):
        await tokens.get(GRAPH)
    now_s[0] = 3

    assert await tokens.get(GRAPH)


@pytest.mark.parametrize(
    "acquire",
    [
        pytest.param(
            lambda: sign_in(app_id="a", authority=HERE, certificate_file="", secret="s"),
            id="certificate or secret",
        ),
        pytest.param(lambda: sign_in_with_managed_identity("a"), id="managed identity, over http"),
    ],
)
def test_no_request_waits_for_ever(acquire: Any, monkeypatch: pytest.MonkeyPatch):
    """`requests` has no time-out of its own, and a thread that hangs is never given back."""
    time_outs: list[Any] = []

    def send(*arguments: Any, **options: Any) -> requests.Response:
        time_outs.append(options.get("timeout", arguments[3] if len(arguments) > 3 else None))
        raise requests.ConnectionError

    monkeypatch.setattr(requests.adapters.HTTPAdapter, "send", send)
    monkeypatch.setenv("IDENTITY_ENDPOINT", "http://127.0.0.1:1/msi/token")
    monkeypatch.setenv("IDENTITY_HEADER", "x")
    with pytest.raises(requests.ConnectionError):
        acquire()(GRAPH)

    assert all(time_outs), time_outs
