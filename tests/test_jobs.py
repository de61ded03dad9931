"""Background work as processes: what is due is done, by whoever is there to do it."""

import asyncio
import signal
import sqlite3
from collections import Counter
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import aiohttp
import pytest
from sqlalchemy import func, select

from bot.jobs import count_unfinished
from bot.sandbox import SandboxPerson, demo_tenant, running_sandbox
from bot.sandbox.crowd import add_crowd
from bot.store.notice import Kind, Notice
from bot.store.store import Store
from bot.store.tables import IS_OPEN, notices
from tests.channel import Channel, Refusal, running_channel
from tests.processes import BotProcess, settings_of_ours, start_bot, wait_until_it_answers
from tests.wednesday import read_clock
from tests.world import World

SETTINGS = {
    "NUDGES": "on",
    "NUDGE_AFTER_HOURS": "0",
    "NUDGE_HOURS": "0-24",
    "SWEEP_SCHEDULE": "0 0 1 1 *",
    "SHAREPOINT_CALLS_PER_SECOND": "1000",
    "SENDS_PER_SECOND": "1000",
}


@dataclass
class Town:
    """The outside world, in which bots come and go as processes."""

    world: World
    folder: Path
    settings: dict[str, str]
    bots: list[BotProcess] = field(default_factory=list)

    async def start(self, *arguments: str) -> BotProcess:
        bot = await start_bot(
            arguments[0], "-m", "tests.wednesday", *arguments,
            settings=self.settings, log=self.folder / "log.txt",
        )  # fmt: skip
        self.bots.append(bot)
        return bot

    async def serve(self, *arguments: str) -> BotProcess:
        bot = await self.start("serve", *arguments)
        await wait_until_it_answers(bot)
        self.world.bot_url = bot.url
        return bot

    async def run(self, *arguments: str) -> int:
        """Run a command to its end; gives the exit status."""
        bot = await self.start(*arguments)
        async with asyncio.timeout(60):
            return await bot.process.wait()

    def told(self) -> Counter[str]:
        """How many new messages each person got, by object id."""
        return Counter(
            sent.conversation_id.removeprefix("a:")
            for sent in self.world.channel.messages
            if sent.how == "POST"
        )

    async def until(self, holds: Callable[[], bool], *, within_s: float = 60) -> None:
        """Wait for what has to come."""
        async with asyncio.timeout(within_s):
            while not holds():
                await asyncio.sleep(0.1)

    @property
    def log(self) -> str:
        return (self.folder / "log.txt").read_text()


@asynccontextmanager
async def running_town(folder: Path, **settings: str) -> AsyncGenerator[Town]:
    """An empty tenant, and no bot yet."""
    tenant = demo_tenant(read_clock)
    tenant.people.clear()
    async with (
        running_sandbox(tenant) as sandbox,
        running_channel(tenant.app_id, folder) as (channel, channel_pem),
        aiohttp.ClientSession() as http,
    ):
        (folder / "trusted.pem").write_text(Path(sandbox.ca_file).read_text() + channel_pem)
        given = {**settings_of_ours(sandbox, channel, folder), **SETTINGS, **settings}
        town = Town(World(tenant, sandbox, channel, None, "", http, None), folder, given)
        try:
            yield town
        finally:
            await asyncio.gather(*(bot.kill() for bot in town.bots))


async def introduce(town: Town, people: list[SandboxPerson]) -> None:
    """Let these people say hi, and forget that they were answered."""
    for who in people:
        await town.world.say(who, "hi")
    town.world.channel.sent.clear()


def schedules(folder: Path) -> list[str]:
    """What runs by the clock, as DBOS keeps it."""
    query = "SELECT schedule_name FROM workflow_schedules"
    for file in folder.glob("*-jobs.db"):
        with closing(sqlite3.connect(file)) as database, suppress(sqlite3.OperationalError):
            return [name for (name,) in database.execute(query)]
    return []


@pytest.mark.slow
async def test_a_sweep_by_hand_changes_nothing_of_the_service(tmp_path: Path):
    """Somebody's shell without NUDGES is no order to end the sweeps of every night."""
    async with running_town(tmp_path) as town:
        await town.serve()
        await town.until(lambda: schedules(tmp_path) == ["sweep"])
        town.settings["NUDGES"] = "off"

        assert await town.run("sweep") == 0

        assert schedules(tmp_path) == ["sweep"]


@pytest.mark.slow
async def test_a_sweep_ends_with_its_table_when_everyone_is_told(tmp_path: Path):
    """An administrator starts it in a terminal and reads what came of it."""
    async with running_town(tmp_path) as town:
        stale = add_crowd(town.world.tenant, 3, outcome="STALE")
        add_crowd(town.world.tenant, 7)
        bot = await town.serve("--no-jobs")
        await introduce(town, stale)
        await bot.kill()

        assert await town.run("sweep", "--dry-run") == 0
        assert town.told() == {}
        assert stale[0].upn in town.log
        assert "would be told" in town.log

        assert await town.run("sweep") == 0
        assert town.told() == Counter(who.aad_object_id for who in stale)
        assert "10 people looked at." in town.log

        for who in town.world.tenant.people:
            who.sharepoint_photo, who.placeholder_state, who.etag = None, 1, f"{who.etag}-2"
        assert await town.run("sweep") == 1
        assert "Nothing was sent" in town.log
        assert "Traceback" not in town.log


async def test_what_is_due_is_told_by_whoever_works(tmp_path: Path):
    """Both `serve` and `work` do it; `serve --no-jobs` leaves it to them."""
    async with running_town(tmp_path, NUDGES="off") as town:
        ada, bob = add_crowd(town.world.tenant, 2)
        bot = await town.serve("--no-jobs")
        await introduce(town, [ada, bob])
        store = Store(town.settings["DATABASE_URL"])

        async def promise(who: SandboxPerson) -> None:
            now = read_clock()
            notice = Notice(Kind.FOLLOW_UP, who.aad_object_id, "STALE", since=now, due_at=now)
            await store.notices.plan(notice, now)

        await promise(ada)
        worker = await town.start("work")
        await town.until(lambda: town.told()[ada.aad_object_id] == 1)
        worker.process.terminate()
        assert await asyncio.wait_for(worker.process.wait(), 15) == 0
        await bot.kill()

        await promise(bob)
        serving = await town.serve()
        await town.until(lambda: town.told()[bob.aad_object_id] == 1)
        await store.close()
        serving.process.send_signal(signal.SIGINT)
        assert await asyncio.wait_for(serving.process.wait(), 15) == 0
        assert "Traceback" not in town.log
        assert count_unfinished(town.settings["DATABASE_URL"]) == 0


def test_nobody_has_worked_where_there_are_no_jobs(database_url: str):
    """The doctor comes before the first start, and must leave nothing behind."""
    assert count_unfinished(database_url) is None


TROUBLE = (
    *(lambda: Refusal(429, headers={"Retry-After": "2"}, times=2) for _ in range(4)),
    *(lambda: Refusal(429) for _ in range(4)),
    *(lambda: Refusal(412) for _ in range(3)),
    *(lambda: Refusal(502, is_taken=True) for _ in range(3)),
)
FINAL = (
    lambda: Refusal(403, "BotDisabledByAdmin", times=9),
    lambda: Refusal(403, "BotNotInConversationRoster", times=9),
    lambda: Refusal(403, "ConversationBlockedByUser", times=9),
    lambda: Refusal(403, sub_code="MessageWritesBlocked", times=9),
    lambda: Refusal(403, "InvalidBotApiHost", times=9),
    lambda: Refusal(404, "ConversationNotFound", times=9),
    lambda: Refusal(404, "ActivityNotFoundInConversation", times=9),
)


def make_trouble(channel: Channel, people: list[SandboxPerson], chance: Random) -> set[str]:
    """Let the connector refuse some of them; gives those who cannot be told at all."""
    troubled = chance.sample(people, len(TROUBLE) + len(FINAL))
    for who, make in zip(troubled, (*TROUBLE, *FINAL), strict=True):
        channel.refusals[f"a:{who.aad_object_id}"] = make()
    return {who.aad_object_id for who in troubled[len(TROUBLE) :]}


async def is_at_rest(store: Store) -> bool:
    """Whether nobody is looked at or told any more, or will be after a wait."""
    is_open = select(func.count()).select_from(notices).where(IS_OPEN)
    left = (await store._database.run(is_open)).scalar_one()
    return not left and not await store.sweeps.running()


async def run_through_chaos(town: Town, *, kills: int) -> None:
    """Sweep and send while processes are killed; nobody is told twice, nobody is lost."""
    chance = Random(11)
    stale = add_crowd(town.world.tenant, 34, outcome="STALE")
    stale += add_crowd(town.world.tenant, 15, outcome="NEVER-SYNCED")  # with 50 the brake judges
    add_crowd(town.world.tenant, 90)
    processes = [await town.serve()]
    await introduce(town, stale)
    lost = make_trouble(town.world.channel, stale, chance)
    processes.append(await town.start("sweep"))

    for _ in range(kills):
        await asyncio.sleep(chance.uniform(0.3, 3))
        victim = chance.randrange(2)
        await processes[victim].kill()
        processes[victim] = await (town.start("sweep") if victim else town.serve())

    store = Store(town.settings["DATABASE_URL"])
    async with asyncio.timeout(60):
        while not await is_at_rest(store):
            await asyncio.sleep(0.5)
    told, expected = town.told(), {who.aad_object_id for who in stale} - lost
    assert set(told.values()) == {1}
    assert told.keys() <= expected
    missing = expected - told.keys()
    tried = await store.sweeps.contacts(sorted(missing))
    never = [who for who in missing if who not in tried or not tried[who].told]
    assert never == [], "whoever was not told comes again after NUDGE_EVERY_DAYS"
    assert len(missing) <= 2 * kills
    assert "Traceback" not in town.log
    await store.close()


@pytest.mark.slow
async def test_nobody_is_told_twice_or_lost_through_twenty_kills(tmp_path: Path, database_url: str):
    """One machine with a file, or two processes on PostgreSQL: power cuts at any moment."""
    async with running_town(tmp_path, DATABASE_URL=database_url, SENDS_PER_SECOND="10") as town:
        await run_through_chaos(town, kills=20)
