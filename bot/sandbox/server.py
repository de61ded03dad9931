"""The sandbox, running: three doors on this computer, and what came in through them."""

import asyncio
import contextlib
import socket
import ssl
import tempfile
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

from aiohttp import web

from bot.sandbox.certificates import Credential, credential
from bot.sandbox.faults import HangUpError, struck
from bot.sandbox.graph import Graph
from bot.sandbox.login import Login
from bot.sandbox.page import Page
from bot.sandbox.sharepoint import SharePoint
from bot.sandbox.tenant import Tenant
from bot.sandbox.tokens import BOT_CONNECTOR_ID, GRAPH_IDS, SHAREPOINT_ID, Mint
from bot.sandbox.wire import Answer, Asked, RequestSeen, json_answer

Service = Callable[[Asked], Awaitable[Answer]]


@dataclass(frozen=True, slots=True)
class Sandbox:
    """Where the sandbox is to be found.

    `requests` grows with every call but the page's, unless it is not kept.
    """

    tenant: Tenant
    login_url: str
    graph_url: str
    sharepoint_url: str
    page_url: str
    ca_file: str
    app_certificate_file: str
    requests: list[RequestSeen] = field(default_factory=list[RequestSeen])
    keeps_requests: bool = True
    _latest: dict[str, list[float]] = field(default_factory=dict[str, list[float]])

    def is_throttled(self, path: str) -> bool:
        """Whether more calls came in the last second than the tenant lets in; all count."""
        for part, limit in self.tenant.calls_per_s.items():
            if part in path:
                now_s = time.monotonic()
                latest = [at_s for at_s in self._latest.get(part, []) if at_s > now_s - 1]
                self._latest[part] = [*latest, now_s]
                return len(latest) >= limit
        return False


@contextlib.asynccontextmanager
async def running_sandbox(
    tenant: Tenant, *, page_port: int = 0, keeps_requests: bool = True
) -> AsyncGenerator[Sandbox, None]:
    """Serves the tenant until the block ends, then takes its files away again."""
    server, app = credential("Sandbox of Microsoft 365"), credential("Sandbox application")
    async with contextlib.AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="sandbox-")))
        office, sites, page = (stack.enter_context(_listening(p)) for p in (0, 0, page_port))
        sandbox = Sandbox(
            tenant,
            login_url=f"https://{_place(office)}",
            graph_url=f"https://{_place(office)}/graph",
            sharepoint_url=f"https://{_place(sites)}",
            page_url=f"http://{_place(page)}/",
            ca_file=str(_written(folder / "ca.pem", server.certificate_pem)),
            app_certificate_file=str(app.write(folder / "app.pem")),
            keeps_requests=keeps_requests,
        )
        tls = _tls(server.write(folder / "server.pem"))
        login_and_graph, sharepoint = _services(sandbox, server, app)
        for listener, service, context in (
            (office, _watched(sandbox, login_and_graph), tls),
            (sites, _watched(sandbox, sharepoint), tls),
            (page, Page(tenant).answer, None),
        ):
            await stack.enter_async_context(_served(listener, service, context))
        yield sandbox


def _services(sandbox: Sandbox, server: Credential, app: Credential) -> tuple[Service, Service]:
    tenant = sandbox.tenant
    issuer = f"{sandbox.login_url}/{tenant.tenant_id}/v2.0"
    mint = Mint(tenant.tenant_id, tenant.app_id, issuer, server.key)
    graph_names = frozenset({sandbox.graph_url, sandbox.login_url, *GRAPH_IDS})
    sharepoint_names = frozenset({sandbox.sharepoint_url, SHAREPOINT_ID})
    roles_of: dict[str, Callable[[], tuple[str, ...]]] = {
        **dict.fromkeys(graph_names, lambda: tenant.graph_roles),
        **dict.fromkeys(sharepoint_names, lambda: tenant.sharepoint_roles),
        BOT_CONNECTOR_ID: tuple,
    }
    app_public_key = app.key.public_key()
    login = Login(tenant, sandbox.login_url, mint, app_public_key, roles_of)
    graph = Graph(tenant, sandbox.graph_url, mint, graph_names)

    async def login_and_graph(asked: Asked) -> Answer:
        is_graph = asked.segments[:1] == ["graph"]
        return await (graph.answer(asked) if is_graph else login.answer(asked))

    return login_and_graph, SharePoint(
        tenant, sandbox.sharepoint_url, mint, sharepoint_names
    ).answer


def _watched(sandbox: Sandbox, service: Service) -> Service:
    """Writes every call down, and lets the tenant's own delay and faults go first."""

    async def answer(asked: Asked) -> Answer:
        tenant = sandbox.tenant
        if sandbox.keeps_requests:
            sandbox.requests.append(RequestSeen(asked.method, asked.target, asked.headers))
        await asyncio.sleep(tenant.delay_s)
        if sandbox.is_throttled(asked.path):
            return json_answer({"error": {"code": "TooManyRequests"}}, 429, retry_after_s=1)
        answer = await struck(tenant.faults, asked.path) or await service(asked)
        for fault in tenant.faults:
            if fault.adds and fault.path in asked.path:
                answer.headers.update(fault.adds)
        return answer

    return answer


@contextlib.asynccontextmanager
async def _served(
    listener: socket.socket, service: Service, tls: ssl.SSLContext | None
) -> AsyncGenerator[None, None]:
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", _handler(service))
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        await web.SockSite(runner, listener, ssl_context=tls).start()
        yield
    finally:
        await runner.cleanup()


def _handler(service: Service) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    async def handle(request: web.Request) -> web.StreamResponse:
        body = await request.read()
        asked = Asked(request.method, request.raw_path, request.headers.copy(), body)
        try:
            answer = await service(asked)
        except HangUpError:
            return hang_up(request)
        return await respond(request, answer)

    return handle


def hang_up(request: web.Request) -> web.Response:
    """End the connection; the response is for aiohttp, and reaches nobody."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)


async def respond(request: web.Request, answer: Answer) -> web.StreamResponse:
    """Send an answer, however it is meant to end."""
    headers = {"Content-Type": _with_charset(answer.content_type), **answer.headers}
    if not answer.is_endless and not answer.is_cut_short:
        return web.Response(status=answer.status, body=answer.body, headers=headers)
    response = web.StreamResponse(status=answer.status, headers=headers)
    if answer.is_cut_short:
        response.content_length = 2 * len(answer.body)
    await response.prepare(request)
    await response.write(answer.body)
    with contextlib.suppress(ConnectionError):
        while answer.is_endless and request.transport and not request.transport.is_closing():
            await response.write(answer.body)
            await asyncio.sleep(0)  # a write to whoever has left does not wait
    if request.transport is not None:
        request.transport.abort()
    return response


def _with_charset(content_type: str) -> str:
    is_text = content_type.startswith(("text/", "application/json"))
    return f"{content_type}; charset=utf-8" if is_text else content_type


def _listening(port: int) -> socket.socket:
    """Bound before anything is served, because the services name each other's addresses."""
    return socket.create_server(("127.0.0.1", port))


def _place(listener: socket.socket) -> str:
    return f"127.0.0.1:{listener.getsockname()[1]}"


def _written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def _tls(certificate_file: Path) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate_file)
    return context
