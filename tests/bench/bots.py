"""The bots that are measured, each a process in the environment of its own sample."""

import asyncio
import os
import sys
import time
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.sandbox import Sandbox
from tests.channel import Channel
from tests.processes import ROOT, BotProcess, settings_of_ours, start_bot, wait_until_it_answers

PEERS = "tests/bench/peers"
_SETTLED_AFTER_S = 3
"""What is loaded after the start counts as idle memory too."""
_CORES = sorted(os.sched_getaffinity(0)) if sys.platform == "linux" else []
_BOTS_CORE, DRIVERS_CORES = set(_CORES[-1:]), set(_CORES[:-1])
"""The bot that is measured has a core to itself: how much of it the driver takes would depend on
how many services the bot asks, which are all the driver's."""


def keep_to(cores: set[int], pid: int = 0) -> None:
    """Let a process, 0 for this one, and the threads that it starts, run on these cores only."""
    if sys.platform == "linux" and DRIVERS_CORES:
        os.sched_setaffinity(pid, cores)


async def start_alone(name: str, *arguments: str, **options: Any) -> BotProcess:
    """Start a bot as `start_bot` does, on its own core."""
    bot = await start_bot(name, *arguments, **options)
    keep_to(_BOTS_CORE, bot.process.pid)
    return bot


@dataclass
class Bot:
    """A running bot, how long its start took, and its memory before the first turn."""

    process: BotProcess
    ready_s: float
    idle_mb: float
    peak_mb: float = 0.0

    def note_memory(self) -> None:
        self.peak_mb = max(self.peak_mb, self.process.memory_mb)


@asynccontextmanager
async def running(
    name: str, sandbox: Sandbox, channel: Channel, folder: Path
) -> AsyncGenerator[Bot]:
    """Start the bot of this name, "botbuilder", "agents", "teams" or "ours", three times.

    The first start compiles and migrates; the quickest of the three is what a start takes.
    """
    python, arguments, settings = _how_to_start(name, sandbox, channel, folder)
    ready_s: list[float] = []
    for is_last in (False, False, True):
        started_s = time.perf_counter()
        process = await start_alone(name, *arguments, settings=settings, python=python)
        try:
            await wait_until_it_answers(process, path="/readyz" if name == "ours" else "/healthz")
            ready_s.append(time.perf_counter() - started_s)
            if is_last:
                await asyncio.sleep(_SETTLED_AFTER_S)
                yield Bot(process, min(ready_s), process.memory_mb)
        finally:
            if process.process.returncode is None:
                process.process.terminate()
            await process.process.wait()


def _how_to_start(
    name: str, sandbox: Sandbox, channel: Channel, folder: Path
) -> tuple[str, tuple[str, ...], Mapping[str, str]]:
    if name == "ours":
        return sys.executable, ("app.py", "serve"), settings_of_ours(sandbox, channel, folder)
    own = ROOT / ".venv" / "peers" / name / "bin" / "python"
    python = str(own) if name != "botbuilder" else sys.executable
    return python, (f"{PEERS}/{name}_echo.py",), _settings_of_an_echo(sandbox, channel, folder)


def _settings_of_an_echo(sandbox: Sandbox, channel: Channel, folder: Path) -> Mapping[str, str]:
    tenant, trusted = sandbox.tenant, str(folder / "trusted.pem")
    return {
        "SSL_CERT_FILE": trusted,
        "REQUESTS_CA_BUNDLE": trusted,
        "APP_ID": tenant.app_id,
        "APP_PASSWORD": tenant.app_secret,
        "TENANT_ID": tenant.tenant_id,
        "LOGIN_URL": f"{sandbox.login_url}/{tenant.tenant_id}",
        "METADATA_URL": channel.metadata_url,
        "JWKS_URL": f"{channel.url}/keys/jwks",
    }
