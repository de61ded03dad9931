"""A bot as a process of its own, with the CPU time that it has used."""

import asyncio
import os
import socket
import sys
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import aiohttp

ROOT = Path(__file__).parents[2]
_READY_WITHIN_S = 30


@dataclass(frozen=True, slots=True)
class BotProcess:
    """A running bot. CPU times come from /proc, so this needs Linux."""

    name: str
    url: str
    pid: int

    @property
    def cpu_s(self) -> float:
        fields = Path(f"/proc/{self.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@asynccontextmanager
async def running_bot(
    name: str, *arguments: str, settings: Mapping[str, str]
) -> AsyncGenerator[BotProcess]:
    """Start `python *arguments` and wait until it answers on its port."""
    port = _free_port()
    environment = {
        **{k: os.environ[k] for k in ("PATH", "HOME", "LANG") if k in os.environ},
        **settings,
        "PORT": str(port),
        "OMP_NUM_THREADS": "1",
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, *arguments, cwd=ROOT, env=environment, stdout=asyncio.subprocess.DEVNULL
    )
    try:
        url = f"http://127.0.0.1:{port}"
        await _wait_until_it_answers(process, url)
        yield BotProcess(name, url, process.pid)
    finally:
        process.terminate()
        await process.wait()


async def _wait_until_it_answers(process: asyncio.subprocess.Process, url: str) -> None:
    async with asyncio.timeout(_READY_WITHIN_S), aiohttp.ClientSession() as http:
        while process.returncode is None:
            try:
                async with http.get(f"{url}/healthz"):
                    return
            except aiohttp.ClientError:
                await asyncio.sleep(0.05)
    raise RuntimeError(f"the bot ended by itself ({process.returncode})")


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]
