"""A bot as a process of its own, with the CPU time that it has used."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import aiohttp

from bot.sandbox import Sandbox
from tests.channel import Channel
from tests.ports import a_free_port

ROOT = Path(__file__).parents[1]
_READY_WITHIN_S = 30


@dataclass(slots=True)
class BotProcess:
    """A running bot. CPU times and memory come from /proc, so they need Linux."""

    name: str
    url: str
    process: asyncio.subprocess.Process

    @property
    def cpu_s(self) -> float:
        stat = Path(f"/proc/{self.process.pid}/stat").read_text()
        fields = stat.rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    @property
    def memory_mb(self) -> float:
        """What is resident now."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.partition("VmRSS:")[2].split()[0]) / 1024

    async def kill(self) -> None:
        """End it as a power cut would."""
        if self.process.returncode is None:
            self.process.send_signal(signal.SIGKILL)
        await self.process.wait()


@asynccontextmanager
async def running_bot(
    name: str, *arguments: str, settings: Mapping[str, str]
) -> AsyncGenerator[BotProcess]:
    """Start `python *arguments` and wait until it answers on its port."""
    bot = await start_bot(name, *arguments, settings=settings)
    try:
        await wait_until_it_answers(bot)
        yield bot
    finally:
        if bot.process.returncode is None:
            bot.process.send_signal(signal.SIGINT)
        await bot.process.wait()


async def start_bot(
    name: str,
    *arguments: str,
    settings: Mapping[str, str],
    log: Path | None = None,
    python: str = sys.executable,
) -> BotProcess:
    """Start `python *arguments` with a port of its own; its output goes to `log`."""
    port = a_free_port()
    environment = {
        **{k: os.environ[k] for k in ("PATH", "HOME", "LANG") if k in os.environ},
        **settings,
        "PORT": str(port),
        "OMP_NUM_THREADS": "1",
    }
    with (log or Path(os.devnull)).open("ab") as output:
        process = await asyncio.create_subprocess_exec(
            python, *arguments, cwd=ROOT, env=environment, stdout=output, stderr=output
        )
    return BotProcess(name, f"http://127.0.0.1:{port}", process)


async def wait_until_it_answers(bot: BotProcess, *, path: str = "/healthz") -> None:
    """Wait until it answers with anything but 503. Raises RuntimeError where it ends instead."""
    async with asyncio.timeout(_READY_WITHIN_S), aiohttp.ClientSession() as http:
        while bot.process.returncode is None:
            try:
                async with http.get(f"{bot.url}{path}") as answer:
                    if answer.status != 503:
                        return
            except aiohttp.ClientError:
                pass  # it does not listen yet
            await asyncio.sleep(0.05)
    raise RuntimeError(f"the bot ended by itself ({bot.process.returncode})")


def settings_of_ours(sandbox: Sandbox, channel: Channel, folder: Path) -> dict[str, str]:
    """The environment of a bot between these two; `trusted.pem` is in the folder."""
    trusted = str(folder / "trusted.pem")
    return {
        "SSL_CERT_FILE": trusted,
        "REQUESTS_CA_BUNDLE": trusted,
        "MICROSOFT_APP_ID": sandbox.tenant.app_id,
        "MICROSOFT_APP_TENANT_ID": sandbox.tenant.tenant_id,
        "MICROSOFT_APP_CERTIFICATE": sandbox.app_certificate_file,
        "SHAREPOINT_URL": sandbox.sharepoint_url,
        "LOGIN_URL": sandbox.login_url,
        "GRAPH_URL": sandbox.graph_url,
        "BOT_OPENID_METADATA_URL": channel.metadata_url,
        "CONNECTOR_HOSTS": urlsplit(channel.url).netloc,
        "DATABASE_URL": f"sqlite+aiosqlite:///{folder / 'bot.db'}",
        "HOST": "127.0.0.1",
        "METRICS_PORT": "0",
        "LOG_LEVEL": "INFO",
    }
