"""What a turn costs, of ours and of echoes on other SDKs, under the same load.

The bots take turns within one run, so that whatever else the machine does meets all of them.
"""

import asyncio
import secrets
import tempfile
import time
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import cycle
from pathlib import Path
from statistics import median, quantiles

import aiohttp

from bot.sandbox import Sandbox, SandboxPerson, Tenant, demo_tenant, running_sandbox
from tests.bench.bots import Bot, running
from tests.bench.lines import Line, open_line
from tests.channel import Channel, running_channel
from tests.world import World

PEOPLE = 64
TURNS = 96
ROUND_TRIPS = 10
"""At least so many for each that is in flight: the first few come and go all at once."""
ROUNDS = 5
"""Short ones, so that whatever slows the machine for a while meets all bots alike."""
CELL_WITHIN_S = 2.0
"""A slow bot has had enough turns by then."""
BOTS = ("botbuilder", "agents", "teams", "ours")


@dataclass(frozen=True, slots=True)
class Load:
    """How many turns are under way at once, and how slow the services around the bot are."""

    in_flight: int
    connector_s: float = 0.0
    services_s: float = 0.0

    def __str__(self) -> str:
        parts = [f"{self.in_flight} in flight", f"connector {self.connector_s * 1000:.0f} ms"]
        return ", ".join(
            parts + [f"services {self.services_s * 1000:.0f} ms"] * bool(self.services_s)
        )


@dataclass(frozen=True, slots=True)
class Question:
    """Something that is said to one of the bots."""

    name: str
    bot: str
    text: str
    has_new_photos: bool = False


@dataclass
class Cell:
    """One question under one load: what all its rounds brought."""

    latencies_s: list[float] = field(default_factory=list)
    cpu_ms: list[float] = field(default_factory=list)
    turns_per_s: list[float] = field(default_factory=list)
    connections: int = 0

    @property
    def p50_s(self) -> float:
        return median(self.latencies_s)

    def __str__(self) -> str:
        cuts_s = quantiles(self.latencies_s, n=100, method="inclusive")
        p50, p95, p99 = (f"{cuts_s[at] * 1000:>9.0f}" for at in (49, 94, 98))
        per_reply = self.connections / len(self.latencies_s)
        rates = f"{median(self.turns_per_s):>9.0f}{median(self.cpu_ms):>10.2f}"
        return f"{rates}{p50}{p95}{p99}{per_reply:>12.2f}"


ECHOES = tuple(Question(f"{name} echo", name, "hello") for name in BOTS[:3])
HELP = Question("ours: help", "ours", "help")
CHECK = Question("ours: check", "ours", "check my photo")
CHECK_NEW = Question("ours: check, new photo", "ours", "check my photo", has_new_photos=True)
QUESTIONS = (*ECHOES, HELP, CHECK, CHECK_NEW)
LOADS = tuple(Load(n, connector_s) for connector_s in (0.0, 0.1) for n in (1, 16, 64))
SLOW_SERVICES = Load(1, services_s=0.05)

Results = dict[tuple[Question, Load], Cell]


@dataclass
class Stage:
    """Everything that runs while bots are measured."""

    tenant: Tenant
    sandbox: Sandbox
    channel: Channel
    world: World
    crowd: list[SandboxPerson]
    bots: dict[str, Bot]

    def __post_init__(self) -> None:
        self._people = cycle(self.crowd)
        self._token = self.channel.sign()  # Teams, too, sends one token many times

    async def ask(self, question: Question, line: Line) -> None:
        """Say it as the next person, and wait for the turn's end."""
        person = next(self._people)
        if question.has_new_photos:
            person.etag = secrets.token_hex(8)
        activity = self.world.activity(person, text=question.text)
        status = await line.post("/api/messages", activity, token=self._token)
        assert status in (200, 201, 202), f"{question.name}: HTTP {status}"


@asynccontextmanager
async def stage() -> AsyncGenerator[Stage]:
    """Start stand-ins and bots."""
    tenant = demo_tenant(lambda: datetime.now(UTC))
    crowd = [_twin(tenant.person("freja"), number) for number in range(PEOPLE)]
    tenant.people.extend(crowd)
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        sandbox = await stack.enter_async_context(running_sandbox(tenant))
        channel, pem = await stack.enter_async_context(running_channel(tenant.app_id, folder))
        (folder / "trusted.pem").write_text(Path(sandbox.ca_file).read_text() + pem)
        connector = aiohttp.TCPConnector(limit=0)
        http = await stack.enter_async_context(aiohttp.ClientSession(connector=connector))
        bots = {
            name: await stack.enter_async_context(running(name, sandbox, channel, folder))
            for name in BOTS
        }
        world = World(tenant, sandbox, channel, None, "", http, None)
        yield Stage(tenant, sandbox, channel, world, crowd, bots)


async def measure_turns(stage: Stage) -> Results:
    """Measure every question under every load, and checks with slow services as well."""
    plan = [(question, load) for load in LOADS for question in QUESTIONS]
    plan += [(question, SLOW_SERVICES) for question in (CHECK, CHECK_NEW)]
    results: Results = {key: Cell() for key in plan}
    for question in QUESTIONS:
        await _drive(stage, question, Load(16), Cell())
    for _ in range(ROUNDS):
        for (question, load), cell in results.items():
            await _drive(stage, question, load, cell)
    return results


async def _drive(stage: Stage, question: Question, load: Load, cell: Cell) -> None:
    """Keep so many turns under way until there were enough, and note what they cost."""
    stage.channel.delay_s = stage.channel.typing_delay_s = load.connector_s
    stage.tenant.delay_s = load.services_s
    bot, began = stage.bots[question.bot], len(cell.latencies_s)
    left = iter(range(max(TURNS, ROUND_TRIPS * load.in_flight)))
    connections = len(stage.channel.connections)
    cpu_s, started_s = bot.process.cpu_s, time.perf_counter()

    async def one_after_the_other() -> None:
        async with open_line(bot.process.url) as line:
            for _ in left:
                asked_s = time.perf_counter()
                await stage.ask(question, line)
                cell.latencies_s.append(time.perf_counter() - asked_s)
                if time.perf_counter() - started_s > CELL_WITHIN_S:
                    return

    await asyncio.gather(*(one_after_the_other() for _ in range(load.in_flight)))
    turns = len(cell.latencies_s) - began
    cell.cpu_ms.append((bot.process.cpu_s - cpu_s) * 1000 / turns)
    cell.turns_per_s.append(turns / (time.perf_counter() - started_s))
    cell.connections += len(stage.channel.connections) - connections
    bot.note_memory()


def _twin(person: SandboxPerson, number: int) -> SandboxPerson:
    name = f"twin-{number}"
    return replace(
        person, nickname=name, aad_object_id=f"{number:032x}", upn=f"{name}@contoso.example"
    )
