"""Who may have a turn: the token's signature and claims, then the activity they came with.

Only the Bot Framework's own issuer is accepted, so nothing is ever fetched for an emulator
or skill token.
"""

import time
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol
from urllib.parse import urlsplit

import jwt

from bot.teams.keys import KeysUnavailableError, SigningKeys

CHANNEL = "msteams"
_LEEWAY_S = 300
_VERIFIED_S = 300
_VERIFIED_AT_MOST = 64
_DEFAULT_PORT = 443


class RefusedError(Exception):
    """A request that gets no turn; `status` is the contract's HTTP status for it."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Claims:
    """What a verified token says: the one service URL that its sender may name."""

    service_url: str


class Trust(Protocol):
    """How a request earns its turn. Both methods raise RefusedError."""

    async def check_header(self, authorization: str) -> Claims: ...
    def check_activity(self, activity: Mapping[str, Any], claims: Claims) -> None: ...


class _Verified:
    """The tokens that were verified a moment ago: the channel sends each one many times.

    Only the signature is not checked again, and a withdrawn key counts after five minutes.
    """

    def __init__(self) -> None:
        self._claims: OrderedDict[str, tuple[float, Mapping[str, Any]]] = OrderedDict()

    def find(self, token: str) -> Mapping[str, Any] | None:
        verified_at, claims = self._claims.get(token, (0.0, {}))
        now = time.time()
        is_good = now - verified_at < _VERIFIED_S and now < claims["exp"] + _LEEWAY_S
        return claims if is_good else None

    def add(self, token: str, claims: Mapping[str, Any]) -> None:
        self._claims[token] = (time.time(), claims)
        while len(self._claims) > _VERIFIED_AT_MOST:
            self._claims.popitem(last=False)


@dataclass(frozen=True, slots=True)
class BotFrameworkTrust:
    """Trust in the Bot Framework's tokens, for one app, one tenant and known service hosts."""

    keys: SigningKeys
    app_id: str
    tenant_id: str
    issuer: str
    connector_hosts: tuple[str, ...] = ()
    verified: _Verified = field(default_factory=_Verified)

    async def check_header(self, authorization: str) -> Claims:
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer" or not token or not token.isascii():
            raise RefusedError(401, "no bearer token")
        try:
            claims = self.verified.find(token) or await self._verify(token)
        except jwt.PyJWTError as error:
            raise RefusedError(401, type(error).__name__) from error
        except KeysUnavailableError as error:
            raise RefusedError(503, "signing keys are away") from error
        service_url = claims.get("serviceurl")
        if not isinstance(service_url, str) or not service_url:
            raise RefusedError(401, "no serviceurl claim")
        return Claims(service_url)

    def check_activity(self, activity: Mapping[str, Any], claims: Claims) -> None:
        if not _is_same_url(activity["serviceUrl"], claims.service_url):
            raise RefusedError(401, "another service URL than the token's")
        if activity["channelId"] != CHANNEL:
            raise RefusedError(403, "another channel")
        if not is_known_host(activity["serviceUrl"], self.connector_hosts):
            raise RefusedError(403, "an unknown service host")
        if any(tenant.lower() != self.tenant_id for tenant in tenants_of(activity)):
            raise RefusedError(403, "another tenant")

    async def _verify(self, token: str) -> Mapping[str, Any]:
        header = jwt.get_unverified_header(token)
        found = await self.keys.find(str(header.get("kid", "")))
        if found is None or CHANNEL not in found.endorsements:
            raise jwt.InvalidKeyError
        claims = jwt.decode(
            token,
            found.key,
            algorithms=["RS256"],
            audience=self.app_id,
            issuer=self.issuer,
            leeway=_LEEWAY_S,
            options={"require": ["exp", "iss", "aud"]},
        )
        self.verified.add(token, claims)
        return claims


@dataclass(frozen=True, slots=True)
class LoopbackTrust:
    """Trust in whoever reaches a socket that is bound to 127.0.0.1: the demo, and nothing else."""

    async def check_header(self, authorization: str) -> Claims:
        del authorization
        return Claims("")

    def check_activity(self, activity: Mapping[str, Any], claims: Claims) -> None:
        del claims
        if not is_loopback(activity["serviceUrl"]):
            raise RefusedError(403, "an unknown service host")


def tenants_of(activity: Mapping[str, Any]) -> list[str]:
    """Every tenant that the activity names: in channelData and in the conversation."""
    channel_data = activity.get("channelData")
    tenant = channel_data.get("tenant") if isinstance(channel_data, dict) else None
    named = tenant.get("id") if isinstance(tenant, dict) else None
    return [
        t for t in (named, activity["conversation"].get("tenantId")) if isinstance(t, str) and t
    ]


def _is_same_url(one: str, other: str) -> bool:
    return one.rstrip("/").lower() == other.rstrip("/").lower()


def is_loopback(service_url: str) -> bool:
    """Whether the URL is on this computer."""
    return urlsplit(service_url).hostname in ("127.0.0.1", "localhost")


def is_known_host(service_url: str, known: tuple[str, ...]) -> bool:
    """Whether the URL is https on a known host; one that parsers could read in two ways is not."""
    if any(sign in service_url for sign in "\\@#? \t\r\n"):
        return False
    try:
        parts = urlsplit(service_url)
        port = parts.port or _DEFAULT_PORT
    except ValueError:
        return False
    host = (parts.hostname or "").rstrip(".")
    return parts.scheme == "https" and any(_fits(host, port, pattern) for pattern in known)


def _fits(host: str, port: int, pattern: str) -> bool:
    name, _, its_port = pattern.partition(":")
    if port != int(its_port or _DEFAULT_PORT):
        return False
    return host.endswith(name[1:]) if name.startswith("*.") else host == name
