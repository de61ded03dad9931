"""The HTTP door: what reaches the bot, and with which status everything else is turned away.

CloudAdapter 4.17.1 answers most of what is wrong with 500 and a traceback, reads the body
before the token and breaks on every invoke that has an answer; this door stands in its place.
"""

import asyncio
import json
import logging
from collections.abc import Callable
from typing import Any

from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError
from azure.core.exceptions import DeserializationError
from botbuilder.core import ActivityHandler, InvokeResponse

from bot.teams.adapter import TeamsAdapter
from bot.teams.trust import RefusedError, Trust, tenants_of

log = logging.getLogger(__name__)

MAX_BODY_BYTES = 256 << 10
_BODY_WITHIN_S = 10
_REQUIRED = (("type", str), ("channelId", str), ("serviceUrl", str), ("conversation", dict))
_OPTIONAL = (
    ("id", str),
    ("from", dict),
    ("recipient", dict),
    ("text", str),
    ("locale", str),
    ("name", str),
    ("replyToId", str),
    ("entities", list),
    ("attachments", list),
    ("channelData", dict),
)


class BadBytesFilter(logging.Filter):
    """Keeps aiohttp's traceback about bytes that are not HTTP out of the log.

    Anybody can send such bytes, so they are worth a line and no alarm.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        error = record.exc_info[1] if record.exc_info else None
        if isinstance(error, HttpProcessingError):
            record.levelno, record.levelname = logging.INFO, "INFO"
            record.msg, record.args, record.exc_info = "not HTTP", (), None
            record.reason = type(error).__name__
        return True


class Door:
    """POST /api/messages: the token before the body, the activity before the turn."""

    def __init__(
        self,
        adapter: TeamsAdapter,
        trust: Trust,
        bot: ActivityHandler,
        *,
        on_end: Callable[[int, str, float], None],
    ) -> None:
        self._adapter = adapter
        self._trust = trust
        self._bot = bot
        self._on_end = on_end

    async def receive(self, request: web.Request) -> web.Response:
        """Answer one request; how it ended is counted, with the seconds that it took."""
        loop = asyncio.get_running_loop()
        received_s = loop.time()
        response, refused = await self._answer(request, received_s)
        self._on_end(response.status, refused, loop.time() - received_s)
        return response

    async def _answer(self, request: web.Request, received_s: float) -> tuple[web.Response, str]:
        try:
            claims = await self._trust.check_header(request.headers.get("Authorization", ""))
            activity = read_activity(await _read_body(request))
            self._trust.check_activity(activity, claims)
            turn = self._adapter.run_turn(activity, self._bot, received_s=received_s)
            return _response(await turn), ""
        except RefusedError as refused:
            status, reason = refused.status, refused.reason
        except DeserializationError:
            status, reason = 400, "not an activity"
        log.info("refused", extra={"status": status, "reason": reason})
        return web.json_response({"error": reason}, status=status), reason


def read_activity(body: bytes) -> dict[str, Any]:
    """Decode an activity and check the shapes that a turn relies on. Raises RefusedError."""
    try:
        activity = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise RefusedError(400, "not JSON") from error
    if not isinstance(activity, dict):
        raise RefusedError(400, "not an activity")
    for name, kind in _REQUIRED:
        if not isinstance(activity.get(name), kind) or not activity[name]:
            raise RefusedError(400, f"no {name}")
    for name, kind in _OPTIONAL:
        if not isinstance(activity.get(name), kind | None):
            raise RefusedError(400, f"{name} is of another kind")
    conversation_id = activity["conversation"].get("id")
    if not isinstance(conversation_id, str) or not conversation_id:
        raise RefusedError(400, "no conversation id")
    if not tenants_of(activity):
        raise RefusedError(400, "no tenant")
    return activity


async def _read_body(request: web.Request) -> bytes:
    if request.content_type != "application/json" or request.headers.get("Content-Encoding"):
        raise RefusedError(415, "not JSON")
    if (request.content_length or 0) > MAX_BODY_BYTES:
        raise RefusedError(413, "too large")
    body = bytearray()
    try:
        async with asyncio.timeout(_BODY_WITHIN_S):
            async for chunk in request.content.iter_any():
                body += chunk
                if len(body) > MAX_BODY_BYTES:
                    raise RefusedError(413, "too large")
    except TimeoutError as error:
        raise RefusedError(400, "the body did not come in time") from error
    return bytes(body)


def _response(answer: InvokeResponse | None) -> web.Response:
    if answer is None:
        return web.Response()
    if answer.body is None:
        return web.Response(status=answer.status)
    return web.json_response(answer.body, status=answer.status)
