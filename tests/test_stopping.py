"""The end of a process: it says that it goes, serves until that was noticed, and goes."""

import asyncio
import json
import re
import signal
import subprocess
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from tests.ports import a_free_port
from tests.processes import (
    ROOT,
    BotProcess,
    settings_of_ours,
    start_bot,
    wait_until_it_answers,
)
from tests.world import World


@asynccontextmanager
async def serving(world: World, folder: Path) -> AsyncGenerator[BotProcess]:
    """A real process between the world's sandbox and channel."""
    settings = settings_of_ours(world.sandbox, world.channel, folder)
    bot = await start_bot("ours", "app.py", "serve", "--no-jobs", settings=settings)
    try:
        await wait_until_it_answers(bot, path="/readyz")
        yield bot
    finally:
        await bot.kill()


async def test_a_replica_that_is_told_to_stop_is_not_ready_and_still_answers(
    world: World, tmp_path: Path
):
    """A balancer needs a moment to notice; whoever writes in that moment must not be lost."""
    async with serving(world, tmp_path) as bot:
        bot.process.send_signal(signal.SIGTERM)
        async with world.http.get(f"{bot.url}/readyz") as answer:
            status, said = answer.status, await answer.json()
        reply = await replace(world, bot_url=bot.url).say(world.tenant.person("freja"), "help")

        ended = await bot.process.wait()

    assert (status, said["draining"]) == (503, "it was told to stop")
    assert reply.status == 200
    assert ended == 0


async def test_ctrl_c_ends_it_at_once(world: World, tmp_path: Path):
    """Whoever sits before it waits for nobody."""
    async with serving(world, tmp_path) as bot:
        bot.process.send_signal(signal.SIGINT)

        assert await bot.process.wait() == 0


async def test_the_images_health_check_asks_the_right_door(world: World, tmp_path: Path):
    """A check that always fails restarts a healthy replica for ever."""
    dockerfile = (ROOT / "Dockerfile").read_text()
    (command,) = re.findall(r"HEALTHCHECK .*?CMD (\[.*?\])$", dockerfile, re.DOTALL | re.MULTILINE)
    _, *arguments = json.loads(command.replace("\\\n", ""))
    async with serving(world, tmp_path) as bot:
        ports = {"alive": str(urlsplit(bot.url).port), "dead": str(a_free_port())}

        statuses = {
            name: (
                await asyncio.to_thread(
                    subprocess.run,
                    [sys.executable, *arguments],
                    env={"PORT": port},
                    stderr=subprocess.DEVNULL,
                    check=False,
                )
            ).returncode
            for name, port in ports.items()
        }

    assert statuses == {"alive": 0, "dead": 1}
