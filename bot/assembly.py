"""The composition: settings -> session, store, clients, languages -> Teams edge -> routes."""

import asyncio
import logging
import secrets
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

import aiohttp
from aiohttp import web

from bot.clients.graph import GraphClient
from bot.clients.http import Http, open_session
from bot.clients.sharepoint import SharePointClient
from bot.clients.tokens import (
    Acquire,
    TokenError,
    Tokens,
    sign_in,
    sign_in_with_managed_identity,
)
from bot.i18n import languages
from bot.settings import Settings
from bot.store.store import Store
from bot.teams.adapter import TeamsAdapter
from bot.teams.door import BadBytesFilter, Door
from bot.teams.keys import SigningKeys
from bot.teams.trust import BotFrameworkTrust, Trust
from bot.teams.turns import Random, Turns
from bot.teams.verdicts import Verdicts
from cards import House

REF_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
ASK_WITHIN_S = 3
_STOP_WITHIN_S = 15
_BAD_BYTES = BadBytesFilter()


@dataclass(frozen=True, slots=True)
class Parts:
    """What a command works with."""

    settings: Settings
    session: aiohttp.ClientSession
    store: Store
    tokens: Tokens
    graph: GraphClient
    sharepoint: SharePointClient
    turns: Turns


def clock() -> datetime:
    """The one clock: the system's wall clock, in UTC."""
    return datetime.now(UTC)


def new_ref() -> str:
    """Six characters that are easily read out: A-Z and 2-9, without I and O."""
    return "".join(secrets.choice(REF_ALPHABET) for _ in range(6))


@asynccontextmanager
async def open_parts(settings: Settings, *, ca_file: str = "") -> AsyncGenerator[Parts]:
    """Build everything but the door, on a migrated database, and close it all at the end.

    `ca_file` is a certificate to trust beside the system's: the sandbox's own.
    """
    languages()
    store = Store(settings.database_url)
    try:
        await store.migrate()
        async with open_session(ca_file) as session:
            parts = await _parts(settings, store, session, ca_file)
            yield parts
            await parts.turns.finish()
    finally:
        await store.close()


async def _parts(
    settings: Settings, store: Store, session: aiohttp.ClientSession, ca_file: str
) -> Parts:
    http = Http(session)
    tokens = Tokens(_acquire(settings, ca_file))
    graph = GraphClient(http, tokens, url=settings.graph_url)
    sharepoint = SharePointClient(http, tokens, url=settings.sharepoint_url)
    turns = Turns(
        store=store,
        verdicts=Verdicts(
            store=store, exchange=graph, sharepoint=sharepoint, clock=clock, new_ref=new_ref
        ),
        house=await _house(settings, graph),
        clock=clock,
        chance=Random(new_ref=new_ref, new_nonce=lambda: secrets.token_urlsafe(9)),
    )
    return Parts(settings, session, store, tokens, graph, sharepoint, turns)


def bot_framework_trust(settings: Settings, keys: SigningKeys) -> BotFrameworkTrust:
    """Trust in the one tenant and the cloud's own hosts."""
    return BotFrameworkTrust(
        keys=keys,
        app_id=settings.microsoft_app_id,
        tenant_id=settings.microsoft_app_tenant_id,
        issuer=settings.bot_token_issuer,
        connector_hosts=settings.connector_hosts,
    )


def web_app(parts: Parts, *, trust: Trust, adapter: TeamsAdapter) -> web.Application:
    """The routes of the contract."""
    door = Door(adapter, trust, parts.turns)

    async def healthz(_: web.Request) -> web.Response:
        return web.json_response({"status": "ok"})

    async def readyz(_: web.Request) -> web.Response:
        faults = {"database": await _store_fault(parts), "tokens": await _token_fault(parts)}
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


def _acquire(settings: Settings, ca_file: str) -> Acquire:
    if settings.microsoft_app_type == "UserAssignedMSI":
        return sign_in_with_managed_identity(settings.microsoft_app_id)
    return sign_in(
        app_id=settings.microsoft_app_id,
        authority=f"{settings.login_url}/{settings.microsoft_app_tenant_id}",
        certificate_file=settings.microsoft_app_certificate,
        secret=settings.microsoft_app_password,
        ca_file=ca_file,
    )


async def _house(settings: Settings, graph: GraphClient) -> House:
    deadline = asyncio.get_running_loop().time() + ASK_WITHIN_S
    return House(
        helpdesk_url=settings.helpdesk_url,
        helpdesk_name=settings.helpdesk_name,
        onedrive_link=settings.onedrive_in_teams_link,
        organization_name=settings.organization_name
        or await graph.organization_name(deadline=deadline),
    )


async def _store_fault(parts: Parts) -> str:
    """Say what is wrong with the database, "" when it is ready."""
    try:
        async with asyncio.timeout(ASK_WITHIN_S):
            return await parts.store.fault()
    except TimeoutError:
        return "the database did not answer in time"


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
