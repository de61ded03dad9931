"""Processes of the bot that share one database, as a balancer and a deployment see them."""

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import aiohttp
from sqlalchemy import select

from bot.sandbox import SandboxPerson
from bot.sandbox.crowd import add_crowd
from bot.store.store import Store
from tests.channel import Sent
from tests.ports import a_free_port
from tests.processes import ROOT, BotProcess, start_bot, wait_until_it_answers
from tests.test_jobs import SETTINGS
from tests.test_soak import Town, a_town
from tests.world import Reply, button, card_in

PEOPLE = 1500
STOPS_WITHIN_S = 20


@dataclass
class Replicas:
    """The processes; messages go to the two that are `serving`."""

    town: Town
    store: Store
    serving: list[BotProcess] = field(default_factory=list)
    started: list[BotProcess] = field(default_factory=list)
    stopping: list[asyncio.Task[None]] = field(default_factory=list)
    asked: set[str] = field(default_factory=set)

    async def run(self, *arguments: str, program: Path = ROOT, **settings: str) -> BotProcess:
        """Start `app.py *arguments`, and wait until it takes messages and is at its jobs."""
        port = a_free_port()
        bot = await start_bot(
            arguments[0], str(program / "app.py"), *arguments,
            settings={**self.town.settings, "METRICS_PORT": str(port), **settings},
            log=self.town.folder / "log",
        )  # fmt: skip
        self.started.append(bot)
        if bot.name == "serve":
            await wait_until_it_answers(bot, path="/readyz")
        await wait_until_it_answers(replace(bot, url=f"http://127.0.0.1:{port}"), path="/metrics")
        return bot

    async def stop(self, *bots: BotProcess) -> None:
        for bot in bots:
            bot.process.terminate()
        async with asyncio.timeout(STOPS_WITHIN_S):
            assert [await bot.process.wait() for bot in bots] == [0] * len(bots)

    async def stop_all(self) -> None:
        await asyncio.gather(*self.stopping)
        await self.stop(*(bot for bot in self.started if bot.process.returncode is None))

    async def roll(self, number: int, *, program: Path = ROOT) -> None:
        """Put a new process in the place of one that serves, which ends what it has begun."""
        new = await self.run("serve", program=program)
        old, self.serving[number] = self.serving[number], new
        self.stopping.append(asyncio.create_task(self.stop(old)))

    async def deliver(self, activity: dict[str, Any], *, to: int) -> Reply:
        """Deliver until it is taken, by whoever serves in this place then."""
        if activity["type"] == "message":
            self.asked.add(activity["id"])
        while True:
            world = replace(self.town.world, bot_url=self.serving[to].url)
            with suppress(aiohttp.ClientError):
                reply = await world.post(activity)
                if reply.status == 200:
                    return reply

    async def deliver_to_both(self, make: Callable[[], dict[str, Any]]) -> list[Reply]:
        return await asyncio.gather(*(self.deliver(make(), to=number) for number in (0, 1)))

    async def ask(self, who: SandboxPerson, *, to: tuple[int, ...]) -> dict[str, Any]:
        """Let somebody ask, perhaps delivered twice; gives the card that answers them."""
        asked = self.town.world.activity(who, text="why isn't my photo updated?")
        await asyncio.gather(*(self.deliver(asked, to=number) for number in to))
        channel = self.town.world.channel
        return card_in(await channel.wait_for(lambda sent: is_answer(sent, to=asked["id"])))

    def click(self, who: SandboxPerson, card: Any, verb: str) -> dict[str, Any]:
        """What Teams delivers when a button is pressed."""
        action = {name: v for name, v in button(card, verb).items() if name != "fallback"}
        press = {"type": "invoke", "name": "adaptiveCard/action", "replyToId": "the-card"}
        return self.town.world.activity(who, value={"action": action}, **press)

    async def rows(self, *columns: Any) -> Counter[tuple[Any, ...]]:
        found = await self.store._database.run(select(*columns))
        return Counter(tuple(row) for row in found)

    @property
    def faults(self) -> list[str]:
        """What any of the processes wrote that is more than information."""
        lines = (self.town.folder / "log").read_text().splitlines()
        return [line for line in lines if '"level": "INFO"' not in line]


def is_answer(sent: Sent, *, to: str | None) -> bool:
    """Whether this is a new message that answers that one; None for what the bot wrote first."""
    is_new = sent.how == "POST" and sent.activity["type"] == "message"
    return is_new and sent.activity.get("replyToId") == to


@asynccontextmanager
async def running_replicas(folder: Path, database_url: str) -> AsyncGenerator[Replicas]:
    """The sandbox and the channel around an empty database; no process yet."""
    async with a_town(folder) as town:
        town.crowd += add_crowd(town.world.tenant, PEOPLE - len(town.crowd), outcome="STALE")
        town.settings |= {**SETTINGS, "DATABASE_URL": database_url}
        running = Replicas(town, Store(database_url))
        try:
            yield running
        finally:
            await asyncio.gather(*(bot.kill() for bot in running.started))
            await running.store.close()
