"""The Bot Framework's signing keys, fetched over our own session and kept while they are away.

https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
"""

import asyncio
import json
import logging
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import aiohttp
import jwt

from bot.clients.http import ServiceError, read_bounded

log = logging.getLogger(__name__)

_TIMEOUT_S = 5
_FRESH_S = 24 * 3600
_ASK_AGAIN_S = 60
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
        self._beside: asyncio.Task[None] | None = None

    async def find(self, key_id: str) -> SigningKey | None:
        """Give the key, asking once more for an unknown one. Raises KeysUnavailableError.

        A key that is known is given at once, even when the set is due to be fetched anew.
        """
        if key_id in self._keys:
            if self._is_due(key_id) and not self._lock.locked():
                self._beside = asyncio.create_task(self._refresh_if_due(key_id))
            return self._keys[key_id]
        await self._refresh_if_due(key_id)
        if not self._keys:
            raise KeysUnavailableError
        return self._keys.get(key_id)

    async def warm(self) -> None:
        """Fetch the keys before the first message; being unable to is said, and no more."""
        async with self._lock:
            await self._refresh()

    async def _refresh_if_due(self, key_id: str) -> None:
        async with self._lock:
            if self._is_due(key_id):
                await self._refresh()

    def _age_s(self) -> float:
        return self._monotonic_s() - self._fetched_at

    def _is_due(self, key_id: str) -> bool:
        waited_s = self._monotonic_s() - self._asked_at
        if not self._keys:
            return waited_s >= _FAILURE_EVERY_S
        if key_id in self._keys and self._age_s() <= _FRESH_S:
            return False
        return waited_s >= _ASK_AGAIN_S

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
    """Read the RSA keys; one row that cannot be read does not cost the others."""
    keys: dict[str, SigningKey] = {}
    for row in body["keys"]:
        with suppress(jwt.PyJWTError, ValueError, LookupError, TypeError):
            if row["kty"] == "RSA":
                endorsements = frozenset(row.get("endorsements") or ())
                keys[row["kid"]] = SigningKey(jwt.PyJWK(row, algorithm="RS256"), endorsements)
    if not keys:
        raise ValueError("no keys")
    return keys
