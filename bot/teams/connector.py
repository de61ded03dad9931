"""The Bot Connector: one message at a time over our one HTTP session.

https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
"""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import aiohttp
from yarl import URL

from bot.clients.http import ServiceError, read_bounded
from bot.clients.tokens import Tokens
from bot.spans import OnCall, unheard, watched

SEND_WITHIN_S = 10
_MAX_ANSWER_BYTES = 64 << 10


@dataclass(frozen=True, slots=True)
class ConnectorAnswer:
    """What the connector said. Status 0: it may have come in, -1: surely not, no answer at all."""

    status: int
    headers: Mapping[str, str]
    body: Mapping[str, Any]

    @property
    def activity_id(self) -> str:
        return str(self.body.get("id") or "")

    @property
    def code(self) -> str:
        """The connector's own word for what is wrong, "" without one."""
        error = self.body.get("error")
        if isinstance(error, dict):
            return str(error.get("code") or "")
        try:
            described = json.loads(str(self.body.get("message") or "{}"))
        except (ValueError, RecursionError):
            return ""
        return str(described.get("subCode") or "") if isinstance(described, dict) else ""


class Connector:
    """Sends and updates; the token is the one in hand. `tokens` is None for the Playground."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        tokens: Tokens | None,
        *,
        token_scope: str = "",
        on_call: OnCall = unheard,
    ) -> None:
        self._session = session
        self._tokens = tokens
        self._token_scope = token_scope
        self._on_call = on_call

    async def send(
        self, service_url: str, conversation_id: str, body: Mapping[str, Any]
    ) -> ConnectorAnswer:
        """POST a new message. Raises TokenError."""
        return await self._call("POST", service_url, conversation_id, "activities", body)

    async def update(
        self, service_url: str, conversation_id: str, activity_id: str, body: Mapping[str, Any]
    ) -> ConnectorAnswer:
        """PUT a message in the place of an earlier one. Raises TokenError."""
        path = f"activities/{quote(activity_id, safe='')}"
        return await self._call("PUT", service_url, conversation_id, path, body)

    async def _call(
        self,
        method: str,
        service_url: str,
        conversation_id: str,
        path: str,
        body: Mapping[str, Any],
    ) -> ConnectorAnswer:
        conversation = quote(conversation_id, safe="")
        address = f"{service_url.rstrip('/')}/v3/conversations/{conversation}/{path}"
        headers = await self._headers()
        try:
            with watched("connector", self._on_call) as answered:
                async with (
                    asyncio.timeout(SEND_WITHIN_S),
                    self._session.request(
                        method,
                        URL(address, encoded=True),
                        json=body,
                        headers=headers,
                        allow_redirects=False,
                    ) as response,
                ):
                    answered(response.status)
                    found = await _json_of(response)
                    return ConnectorAnswer(response.status, response.headers, found)
        except aiohttp.ClientConnectorError:
            return ConnectorAnswer(-1, {}, {})
        except (TimeoutError, aiohttp.ClientError):
            return ConnectorAnswer(0, {}, {})

    async def _headers(self) -> dict[str, str]:
        if not self._tokens:
            return {}
        return {"Authorization": f"Bearer {await self._tokens.get(self._token_scope)}"}


async def _json_of(response: aiohttp.ClientResponse) -> Mapping[str, Any]:
    """Read what the connector says beside its status, which alone decides; {} without it."""
    try:
        body = json.loads(await read_bounded(response, _MAX_ANSWER_BYTES))
    except (ServiceError, aiohttp.ClientPayloadError, ValueError, RecursionError):
        return {}
    return body if isinstance(body, dict) else {}
