"""The routes of the contract, and the socket they are served on."""

import asyncio
import logging
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager

from aiohttp import web

from bot.assembly import ASK_WITHIN_S, Parts
from bot.clients.tokens import TokenError
from bot.settings import Settings
from bot.teams.door import BadBytesFilter, Door
from bot.teams.keys import SigningKeys
from bot.teams.trust import BotFrameworkTrust, Trust

_STOP_WITHIN_S = 15
_BAD_BYTES = BadBytesFilter()


def bot_framework_trust(settings: Settings, keys: SigningKeys) -> BotFrameworkTrust:
    """Trust in the one tenant and the cloud's own hosts."""
    return BotFrameworkTrust(
        keys=keys,
        app_id=settings.microsoft_app_id,
        tenant_id=settings.microsoft_app_tenant_id,
        issuer=settings.bot_token_issuer,
        connector_hosts=settings.connector_hosts,
    )


def web_app(
    parts: Parts, *, trust: Trust, is_draining: Callable[[], bool] = lambda: False
) -> web.Application:
    """The routes of the contract. While it drains, it serves what comes, and is not ready."""
    door = Door(parts.adapter, trust, parts.turns, on_end=parts.figures.time_request)

    async def healthz(_: web.Request) -> web.Response:
        return web.json_response({"status": "ok"})

    async def readyz(_: web.Request) -> web.Response:
        faults = {"database": await parts.store.fault(), "tokens": await _token_fault(parts)}
        faults |= {"draining": "it was told to stop"} if is_draining() else {}
        is_ready = not any(faults.values())
        return web.json_response({"ready": is_ready, **faults}, status=200 if is_ready else 503)

    app = web.Application()
    app.router.add_post("/api/messages", door.receive)
    app.router.add_get("/healthz", healthz, allow_head=False)
    app.router.add_get("/readyz", readyz, allow_head=False)
    return app


@asynccontextmanager
async def listening(app: web.Application, *, host: str, port: int) -> AsyncGenerator[int]:
    """Serve the app while the block lasts; gives the port. Turns in flight are finished."""
    logging.getLogger("aiohttp.server").addFilter(_BAD_BYTES)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=_STOP_WITHIN_S)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


async def _token_fault(parts: Parts) -> str:
    """Say which token cannot be had, "" when all are there."""
    scopes = (parts.settings.bot_token_scope, parts.graph.scope, parts.sharepoint.scope)
    try:
        async with asyncio.timeout(ASK_WITHIN_S):
            await asyncio.gather(*(parts.tokens.get(scope) for scope in scopes))
    except TokenError as error:
        return error.code
    except TimeoutError:
        return "the sign-in service did not answer in time"
    return ""
