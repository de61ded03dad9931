"""What a sweep costs: requests for each person, CPU and memory, and what chats feel of it."""

import asyncio
import secrets
import tempfile
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

import aiohttp

from bot.sandbox import SandboxPerson, demo_tenant, running_sandbox
from bot.sandbox.crowd import add_crowd
from bot.store.store import Store
from bot.store.sweeps import Sweep
from tests.bench.bots import start_alone
from tests.channel import running_channel
from tests.memories import remember_in_sync
from tests.processes import BotProcess, settings_of_ours, wait_until_it_answers
from tests.wednesday import read_clock
from tests.world import World

IN_SYNC = 100_000
APART = 200
AT_RANDOM = 200
CHATS = 80


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured thing and its bar."""

    name: str
    value: float
    at_most: float


@dataclass
class Town:
    """A tenant of nobody yet, with the settings of a bot that looks at it."""

    world: World
    settings: dict[str, str]
    store: Store

    @property
    def requests(self) -> int:
        return len(self.world.sandbox.requests)

    async def start(self, *arguments: str) -> BotProcess:
        return await start_alone(
            "ours", "-m", "tests.wednesday", *arguments, settings=self.settings
        )

    async def sweep(self) -> None:
        """Sweep once, to the end; everybody out of sync at once is braked, which is 1."""
        bot = await self.start("sweep")
        assert await bot.process.wait() in (0, 1)


async def measure_sweeps() -> list[Figure]:
    """Measure everything that speaks of sweeps."""
    figures: list[Figure] = []
    for measure in (measure_people_apart, measure_directory, measure_chats):
        async with running_town() as town:
            figures += await measure(town)
    return figures


async def measure_people_apart(town: Town) -> list[Figure]:
    """Sweep people who are out of sync and were so before."""
    add_crowd(town.world.tenant, APART, outcome="STALE")
    await town.sweep()
    before = town.requests
    await town.sweep()
    return [Figure("requests for each out of sync", (town.requests - before) / APART, 4)]


async def measure_directory(town: Town) -> list[Figure]:
    """Sweep a large directory in which nothing has changed since the last sweep."""
    await town.store.migrate()
    people = add_crowd(town.world.tenant, IN_SYNC)
    await remember_in_sync(town.store, people, read_clock())
    bot = await town.start("sweep")
    cpu_s, sizes_mb = 0.0, [0.0]
    while bot.process.returncode is None:
        running = await town.store.sweeps.running()
        if running and running.page and running.next_link:
            cpu_s = bot.cpu_s
            sizes_mb.append(bot.memory_mb)
        await asyncio.sleep(0.2)
    third = len(sizes_mb) // 3
    return [
        Figure("requests for each in sync", (town.requests - AT_RANDOM) / IN_SYNC, 0.06),
        Figure("CPU ms for each unchanged", cpu_s * 1000 / IN_SYNC, 0.3),
        Figure("memory in MB, at most", max(sizes_mb), 300),
        Figure("memory, last third by first", max(sizes_mb[-third:]) / max(sizes_mb[:third]), 1.15),
    ]


async def measure_chats(town: Town) -> list[Figure]:
    """Ask while a sweep of people who must all be looked at runs in the same process."""
    freja = add_crowd(town.world.tenant, 1, outcome="STALE")[0]
    add_crowd(town.world.tenant, 3000, outcome="STALE")
    bot = await town.start("serve")
    try:
        await wait_until_it_answers(bot)
        town.world.bot_url = bot.url
        await ask(town, freja)
        quiet_s = await ask(town, freja)
        await town.store.sweeps.start(Sweep(secrets.token_hex(8), "off", read_clock()))
        await ask(town, freja)
        busy_s = await ask(town, freja)
        assert await town.store.sweeps.running(), "the sweep ended too soon to be felt"
        return [Figure("a chat's median in a sweep, by without", busy_s / quiet_s, 2.0)]
    finally:
        await bot.kill()


async def ask(town: Town, who: SandboxPerson) -> float:
    """Ask again and again; gives the median of seconds."""
    took_s: list[float] = []
    for _ in range(CHATS):
        started_s = perf_counter()
        assert (await town.world.say(who, "check my photo")).status in (200, 201)
        took_s.append(perf_counter() - started_s)
    return median(took_s)


@asynccontextmanager
async def running_town() -> AsyncGenerator[Town]:
    """An empty tenant on a Wednesday, and no bot yet."""
    tenant = demo_tenant(read_clock)
    tenant.people.clear()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with (
            running_sandbox(tenant) as sandbox,
            running_channel(tenant.app_id, folder) as (channel, channel_pem),
            aiohttp.ClientSession() as http,
        ):
            (folder / "trusted.pem").write_text(Path(sandbox.ca_file).read_text() + channel_pem)
            settings = {
                **settings_of_ours(sandbox, channel, folder),
                "NUDGES": "on",
                "NUDGE_AFTER_HOURS": "0",
                "SHAREPOINT_CALLS_PER_SECOND": "1000",
                "SWEEP_SCHEDULE": "0 0 1 1 *",
                "LOG_LEVEL": "WARNING",
            }
            store = Store(settings["DATABASE_URL"])
            world = World(tenant, sandbox, channel, None, "", http, None)
            try:
                yield Town(world, settings, store)
            finally:
                await store.close()
