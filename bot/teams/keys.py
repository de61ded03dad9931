"""The Bot Framework's signing keys, fetched over our own session and kept while they are away.

https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
"""

import asyncio
import json
import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import aiohttp
import jwt

from bot.clients.http import ServiceError, read_bounded

log = logging.getLogger(__name__)

_TIMEOUT_S = 5
_FRESH_S = 24 * 3600
_UNKNOWN_KEY_EVERY_S = 60
"""A forged key id may make us ask once a minute, not once a message."""
_FAILURE_EVERY_S = 1
_MAX_BYTES = 1 << 20
_FETCH_ERRORS = (
    TimeoutError,
    aiohttp.ClientError,
    ServiceError,
    jwt.PyJWTError,
    ValueError,
    LookupError,
    TypeError,
    RecursionError,
)
"""No answer, and every way in which an answer can be no set of keys."""


class KeysUnavailableError(Exception):
    """No signing key was ever fetched, and none can be had now."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    """One RSA key with the channels that it may speak for."""

    key: jwt.PyJWK
    endorsements: frozenset[str]


class SigningKeys:
    """The keys behind one OpenID metadata address, by key id."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        *,
        metadata_url: str,
        monotonic_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self._session = session
        self._metadata_url = metadata_url
        self._monotonic_s = monotonic_s
        self._keys: dict[str, SigningKey] = {}
        self._asked_at = self._fetched_at = float("-inf")
        self._lock = asyncio.Lock()
        self._is_away = False

    async def find(self, key_id: str) -> SigningKey | None:
        """Give the key, asking once more for an unknown one. Raises KeysUnavailableError."""
        if key_id not in self._keys or self._age_s() > _FRESH_S:
            async with self._lock:
                if self._is_due(key_id):
                    await self._refresh()
        if not self._keys:
            raise KeysUnavailableError
        return self._keys.get(key_id)

    async def warm(self) -> None:
        """Fetch the keys before the first message; being unable to is said, and no more."""
        async with self._lock:
            await self._refresh()

    def _age_s(self) -> float:
        return self._monotonic_s() - self._fetched_at

    def _is_due(self, key_id: str) -> bool:
        waited_s = self._monotonic_s() - self._asked_at
        if not self._keys or self._is_away:
            return waited_s >= _FAILURE_EVERY_S
        if key_id in self._keys:
            return self._age_s() > _FRESH_S
        return waited_s >= _UNKNOWN_KEY_EVERY_S

    async def _refresh(self) -> None:
        try:
            async with asyncio.timeout(_TIMEOUT_S):
                metadata = await self._fetch(self._metadata_url)
                keys = _keys_of(await self._fetch(str(metadata["jwks_uri"])))
        except _FETCH_ERRORS as error:
            if not self._is_away:
                log.warning("signing keys are away", extra={"why": type(error).__name__})
            self._is_away = True
        else:
            if self._is_away:
                log.info("signing keys are back")
            self._keys, self._is_away = keys, False
            self._fetched_at = self._monotonic_s()
        self._asked_at = self._monotonic_s()

    async def _fetch(self, url: str) -> Mapping[str, Any]:
        async with self._session.get(url, allow_redirects=False) as response:
            response.raise_for_status()
            body = json.loads(await read_bounded(response, _MAX_BYTES))
        if not isinstance(body, dict):
            raise ValueError("no JSON object")
        return body


def _keys_of(body: Mapping[str, Any]) -> dict[str, SigningKey]:
    keys: dict[str, SigningKey] = {}
    for row in body["keys"]:
        if isinstance(row, dict) and row.get("kty") == "RSA" and row.get("kid"):
            endorsements = frozenset(row.get("endorsements") or ())
            keys[row["kid"]] = SigningKey(jwt.PyJWK(row, algorithm="RS256"), endorsements)
    if not keys:
        raise ValueError("no keys")
    return keys
