"""Traces: what a collector gets where somebody asked for them, and what is in no span."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
from aiohttp import web
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span

from bot.ops.traces import start_tracing
from bot.sandbox import Fault
from bot.spans import are_wanted, span
from tests.world import World

ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT"


@dataclass
class Collector:
    """What an OpenTelemetry collector has been sent."""

    url: str = ""
    spans: list[Span] = field(default_factory=list)
    raw: bytes = b""

    async def take(self, request: web.Request) -> web.Response:
        self.raw += await request.read()
        sent = ExportTraceServiceRequest.FromString(await request.read())
        for resource in sent.resource_spans:
            for scope in resource.scope_spans:
                self.spans.extend(scope.spans)
        return web.Response()

    def named(self, name: str) -> list[Span]:
        return [found for found in self.spans if found.name == name]


@asynccontextmanager
async def collecting(monkeypatch: pytest.MonkeyPatch) -> AsyncGenerator[Collector]:
    """Trace into a collector while the block lasts; afterwards it has everything."""
    collector, app = Collector(), web.Application(client_max_size=1 << 26)
    app.router.add_post("/v1/traces", collector.take)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    monkeypatch.setenv(ENDPOINT, f"http://127.0.0.1:{runner.addresses[0][1]}")
    end = start_tracing({})
    try:
        yield collector
    finally:
        await asyncio.to_thread(end)
        await runner.cleanup()


async def test_a_turn_shows_what_it_waited_for(world: World, monkeypatch: pytest.MonkeyPatch):
    """Where a slow answer spent its seconds is seen at a glance."""
    freja = world.tenant.person("freja")

    async with collecting(monkeypatch) as collector:
        await world.say(freja, "why isn't my photo updated?")

    (turn,) = collector.named("turn")
    inside = {s.name for s in collector.spans if s.parent_span_id}
    assert {"graph", "sharepoint", "connector", "database"} <= inside
    assert {s.trace_id for s in collector.spans if s.name != "login"} >= {turn.trace_id}
    statuses = [a.value.string_value for s in collector.named("graph") for a in s.attributes]
    assert statuses
    assert set(statuses) == {"200"}


async def test_a_span_names_the_error_and_nobody(world: World, monkeypatch: pytest.MonkeyPatch):
    """Traces are kept for weeks, by a service of somebody else."""
    freja = world.tenant.person("freja")
    world.tenant.faults.append(Fault(hang_up=True, path="/photo"))

    async with collecting(monkeypatch) as collector:
        await world.say(freja, "why isn't my photo updated?")

    said = [a.value.string_value for s in collector.named("graph") for a in s.attributes]
    assert "ServerDisconnectedError" in said
    for secret in (freja.upn, freja.aad_object_id, freja.surname, "updated", "Bearer"):
        assert secret.encode() not in collector.raw


@pytest.mark.parametrize(
    ("environ", "wanted"),
    [
        pytest.param({}, False, id="nobody asked"),
        pytest.param({ENDPOINT: "http://collector:4318"}, True, id="an endpoint"),
        pytest.param({ENDPOINT: "http://c", "OTEL_SDK_DISABLED": "true"}, False, id="disabled"),
        pytest.param({ENDPOINT: "http://c", "OTEL_TRACES_EXPORTER": "none"}, False, id="none"),
    ],
)
def test_traces_are_sent_only_where_somebody_asked(environ: dict[str, str], wanted: bool):
    """Without a collector there is nothing to load and nothing to pay."""
    assert are_wanted(environ) is wanted


def test_without_traces_a_span_takes_notes_for_nobody():
    """The code that is traced is the same in both cases."""
    with span("turn") as note:
        note("type", "message")
