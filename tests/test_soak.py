"""Half an hour of a company's messages in a minute or two, and what is left over afterwards.

`make soak` runs it for as long as SOAK_TURNS says.
"""

import asyncio
import os
import random
from collections import Counter
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.sandbox import SandboxPerson, demo_tenant, running_sandbox
from bot.sandbox.crowd import add_crowd
from tests.channel import running_channel
from tests.processes import BotProcess, settings_of_ours, start_bot, wait_until_it_answers
from tests.world import World

pytestmark = pytest.mark.slow

TURNS = int(os.environ.get("SOAK_TURNS", "1800"))
IN_FLIGHT = 8
PEOPLE = 200
STALL_AT_MOST_S = 0.05
SAID = (
    *("check my photo", "hvorfor er mit foto ikke opdateret?", "写真が古いまま", "my pic is old"),
    *("help", "hi", "thanks!", "language", "what is the weather", "stop", "resume"),
)


@dataclass
class Town:
    """The stand-ins, and people who write to whichever bot runs."""

    world: World
    crowd: list[SandboxPerson]
    settings: dict[str, str]
    folder: Path

    async def start(self) -> BotProcess:
        file = str(self.folder / "stall")
        arguments = ("-m", "tests.probed", file, "serve")
        bot = await start_bot("ours", *arguments, settings=self.settings, log=self.folder / "log")
        await wait_until_it_answers(bot, path="/readyz")
        self.world.bot_url = bot.url
        return bot

    async def stop(self, bot: BotProcess) -> float:
        """Stop it as an orchestrator does; gives the longest stall of its loop in seconds."""
        bot.process.terminate()
        assert await asyncio.wait_for(bot.process.wait(), 30) == 0
        return float((self.folder / "stall").read_text())

    async def talk(self, turns: int, chance: random.Random) -> None:
        left = iter(range(turns))

        async def one_after_the_other() -> None:
            for _ in left:
                person, words = chance.choice(self.crowd), chance.choice(SAID)
                reply = await self.world.say(person, words)
                assert reply.status == 200

        await asyncio.gather(*(one_after_the_other() for _ in range(IN_FLIGHT)))


@asynccontextmanager
async def a_town(folder: Path) -> AsyncGenerator[Town]:
    tenant = demo_tenant(lambda: datetime.now(UTC))
    crowd = add_crowd(tenant, PEOPLE, outcome="STALE")
    async with (
        running_sandbox(tenant, keeps_requests=False) as sandbox,
        running_channel(tenant.app_id, folder) as (channel, pem),
        aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as http,
    ):
        (folder / "trusted.pem").write_text(Path(sandbox.ca_file).read_text() + pem)
        world = World(tenant, sandbox, channel, None, "", http, None)
        yield Town(world, crowd, settings_of_ours(sandbox, channel, folder), folder)


def open_files(bot: BotProcess) -> int:
    return len(list(Path(f"/proc/{bot.process.pid}/fd").iterdir()))


async def test_half_an_hour_leaves_nothing_behind(tmp_path: Path):
    """Memory, connections and the loop are in the end as they were after the first third."""
    chance = random.Random(7)
    async with a_town(tmp_path) as town:
        bot = await town.start()
        seen: list[tuple[float, int]] = []
        for _ in range(3):
            await town.talk(TURNS // 3, chance)
            town.world.channel.sent.clear()
            seen.append((bot.memory_mb, open_files(bot)))
        stall_s = await town.stop(bot)

    (first_mb, first_files), _, (last_mb, last_files) = seen
    print(f"memory {first_mb:.0f} to {last_mb:.0f} MB, files {first_files} to {last_files}, "
          f"longest stall {stall_s * 1000:.0f} ms")  # fmt: skip
    assert last_mb < first_mb * 1.1
    assert last_files <= first_files + IN_FLIGHT
    assert stall_s < STALL_AT_MOST_S


async def test_a_restart_in_the_middle_loses_and_doubles_nothing(tmp_path: Path):
    """Turns in flight are finished; what came too late is delivered again, as Teams does."""
    async with a_town(tmp_path) as town:
        town.world.channel.delay_s = 0.05
        bot = await town.start()
        asked = [town.world.activity(person, text="help") for person in town.crowd]
        delivering = asyncio.gather(*(_deliver(town, activity) for activity in asked))
        await asyncio.sleep(0.3)
        await town.stop(bot)
        bot = await town.start()
        await asyncio.wait_for(delivering, 60)
        await town.stop(bot)

        answered = Counter(sent.conversation_id for sent in town.world.channel.messages)
        assert Counter(answered.values()) == {1: PEOPLE}


async def _deliver(town: Town, activity: dict[str, Any]) -> None:
    """Deliver until it is taken."""
    while True:
        try:
            reply = await town.world.post(activity)
        except aiohttp.ClientError:
            reply = None
        if reply and reply.status == 200:
            return
        await asyncio.sleep(0.2)


async def test_one_who_floods_does_not_hold_the_others_up(tmp_path: Path):
    """Somebody's cat sits on the keyboard, and somebody else is answered meanwhile."""
    async with a_town(tmp_path) as town:
        bot = await town.start()
        cat, *others = town.crowd[:9]
        flood = [asyncio.create_task(town.world.say(cat, "help")) for _ in range(800)]
        await asyncio.wait(flood, return_when=asyncio.FIRST_COMPLETED)

        await asyncio.gather(*(town.world.say(person, "help") for person in others))

        left = sum(not task.done() for task in flood)
        await asyncio.gather(*flood)
        await town.stop(bot)
    assert left > 0
