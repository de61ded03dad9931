"""A stand-in for Teams' own side: the signing keys, and the Bot Connector that takes messages."""

import asyncio
import itertools
import json
import ssl
import time
from collections import Counter
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jwt
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric import rsa

from bot.sandbox import Fault, hang_up, respond
from bot.sandbox.certificates import credential
from bot.sandbox.faults import HangUpError, struck

ISSUER = "https://api.botframework.com"
_KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)


@dataclass(frozen=True, slots=True)
class Sent:
    """One thing that the bot sent: `how` is POST for a new message, PUT for an update."""

    how: str
    conversation_id: str
    activity_id: str
    activity: dict[str, Any]
    authorization: str


@dataclass
class Refusal:
    """How the next messages to one person are answered; `is_taken`: they came in all the same."""

    status: int
    code: str = ""
    sub_code: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    times: int = 1
    is_taken: bool = False
    hangs_up: bool = False

    def answer(self) -> web.Response:
        """The connector's own shapes: an error with a code, or a message that describes one."""
        self.times -= 1
        body = {"error": {"code": self.code, "message": "refused"}}
        if self.sub_code:
            body = {"errorCode": 209, "message": json.dumps({"subCode": self.sub_code})}
        return web.json_response(body, status=self.status, headers=self.headers)


@dataclass
class Channel:
    """What was sent, and how the next sends are answered; `refusals` are by conversation."""

    app_id: str
    url: str = ""
    sent: list[Sent] = field(default_factory=list)
    answers: list[web.Response] = field(default_factory=list)
    refusals: dict[str, Refusal] = field(default_factory=dict)
    attempts: Counter[str] = field(default_factory=Counter)
    key_answers: list[web.Response] = field(default_factory=list)
    keys_asked: int = 0
    delay_s: float = 0.0
    typing_delay_s: float = 0.0
    fault: Fault | None = None
    keys_fault: Fault | None = None
    connections: set[object] = field(default_factory=set)
    _ids: itertools.count = field(default_factory=itertools.count)
    _news: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def service_url(self) -> str:
        return f"{self.url}/teams/"

    @property
    def metadata_url(self) -> str:
        return f"{self.url}/keys/openidconfiguration"

    @property
    def messages(self) -> list[Sent]:
        return [sent for sent in self.sent if sent.activity.get("type") == "message"]

    def sign(
        self, *, key: Any = _KEY, kid: str | None = "one", alg: str = "RS256", **claims: Any
    ) -> str:
        """A channel's token; a claim that is None is left out."""
        now = int(time.time())
        body = {
            "iss": ISSUER,
            "aud": self.app_id,
            "serviceurl": self.service_url,
            "nbf": now - 60,
            "exp": now + 3600,
            **claims,
        }
        body = {name: value for name, value in body.items() if value is not None}
        return jwt.encode(body, key, algorithm=alg, headers={"kid": kid} if kid else None)

    async def wait_for(self, holds: Callable[[Sent], bool], within_s: float = 10) -> Sent:
        """The first thing sent for which this holds, now or soon."""
        async with asyncio.timeout(within_s):
            while True:
                self._news.clear()
                for sent in self.sent:
                    if holds(sent):
                        return sent
                await self._news.wait()

    async def metadata(self, request: web.Request) -> web.StreamResponse:
        self.keys_asked += 1
        if failed := await _strike(self.keys_fault, request):
            return failed
        if self.key_answers:
            return self.key_answers.pop(0)
        return web.json_response({"issuer": ISSUER, "jwks_uri": f"{self.url}/keys/jwks"})

    async def jwks(self, _: web.Request) -> web.Response:
        jwk = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(_KEY.public_key()))
        mine = {**jwk, "kid": "one", "use": "sig", "endorsements": ["msteams"]}
        other = {**jwk, "kid": "unendorsed", "use": "sig", "endorsements": ["webchat"]}
        return web.json_response({"keys": [mine, other]})

    async def take(self, request: web.Request) -> web.StreamResponse:
        activity = await request.json()
        if failed := await _strike(self.fault, request):
            return failed
        if request.transport:
            self.connections.add(request.transport.get_extra_info("peername"))
        is_typing = activity.get("type") == "typing"
        await asyncio.sleep(self.typing_delay_s if is_typing else self.delay_s)
        if self.answers and activity.get("type") == "message":
            return self.answers.pop(0)
        refusal = None
        if request.method == "POST" and activity.get("type") == "message":
            self.attempts[request.match_info["conversation"]] += 1
            refusal = self.refusals.get(request.match_info["conversation"])
        if refusal and refusal.times > 0 and not refusal.is_taken:
            return self._refuse(refusal, request)
        activity_id = request.match_info.get("activity", f"sent-{next(self._ids)}")
        self.sent.append(
            Sent(
                how=request.method,
                conversation_id=request.match_info["conversation"],
                activity_id=activity_id,
                activity=activity,
                authorization=request.headers.get("Authorization", ""),
            )
        )
        self._news.set()
        if refusal and refusal.times > 0:
            return self._refuse(refusal, request)
        return web.json_response({"id": activity_id}, status=201)

    async def conversations(self, request: web.Request) -> web.StreamResponse:
        """What Teams does not offer: a bot cannot list its conversations."""
        return await _strike(self.fault, request) or web.Response(status=405)

    def _refuse(self, refusal: Refusal, request: web.Request) -> web.Response:
        if refusal.hangs_up and request.transport:
            request.transport.abort()
        return refusal.answer()


async def _strike(fault: Fault | None, request: web.Request) -> web.StreamResponse | None:
    try:
        answer = await struck([fault])
    except HangUpError:
        return hang_up(request)
    return await respond(request, answer) if answer else None


@asynccontextmanager
async def running_channel(app_id: str, folder: Path) -> AsyncGenerator[tuple[Channel, str]]:
    """Serve the channel on 127.0.0.1; gives it with the PEM text of its certificate."""
    channel = Channel(app_id)
    app = web.Application()
    app.router.add_get("/keys/openidconfiguration", channel.metadata)
    for keys in ("jwks", "keys"):  # the Teams SDK derives the second from the metadata's address
        app.router.add_get(f"/keys/{keys}", channel.jwks)
    app.router.add_get("/teams/v3/conversations", channel.conversations)
    activities = "/teams/v3/conversations/{conversation}/activities"
    app.router.add_post(activities, channel.take)
    app.router.add_post(activities + "/{replied_to}", channel.take)
    app.router.add_put(activities + "/{activity}", channel.take)
    mine = credential("Stand-in for Teams")
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(mine.write(folder / "channel.pem"))
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context).start()
    channel.url = f"https://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield channel, mine.certificate_pem.decode()
    finally:
        await runner.cleanup()
