"""`make bench`: what a turn costs beside botbuilder's own echo, and what a sweep costs.

Ratios of one run on one machine: the bots take turns, so that whatever else the machine does
meets all of them. Exits 1 where a ratio misses its bar.
"""

import asyncio
import secrets
import sys
import tempfile
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import cycle
from pathlib import Path
from statistics import median
from typing import Any

import aiohttp

from bot.sandbox import Sandbox, SandboxPerson, demo_tenant, running_sandbox
from tests.bench.sweeping import Figure, measure_sweeps
from tests.channel import Channel, running_channel
from tests.processes import BotProcess, running_bot, settings_of_ours
from tests.world import World

IN_FLIGHT = 16
TURNS = 160
ROUNDS = 3
PEOPLE = 64


@dataclass
class Case:
    """One bot, one question, and what it may cost beside the echo's CPU."""

    name: str
    bot: BotProcess
    text: str
    at_most: float = 1.0
    has_new_photos: bool = False
    cpu_ms: list[float] = field(default_factory=list)
    turns_per_s: list[float] = field(default_factory=list)


async def main() -> int:
    """Measure, print the table, and judge it."""
    async with stage() as (cases, say):
        for case in cases:
            await drive(case, say, IN_FLIGHT * 2)
            case.cpu_ms.clear()
            case.turns_per_s.clear()
        for _ in range(ROUNDS):
            for case in cases:
                await drive(case, say, TURNS)
    return report(cases) | report_figures(await measure_sweeps())


@asynccontextmanager
async def stage() -> AsyncGenerator[tuple[list[Case], Callable[..., Any]]]:
    """Start stand-ins and bots; gives the cases and the way to say something to a bot."""
    tenant = demo_tenant(lambda: datetime.now(UTC))
    freja = tenant.person("freja")
    crowd = [_twin(freja, number) for number in range(PEOPLE)]
    tenant.people.extend(crowd)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with (
            running_sandbox(tenant) as sandbox,
            running_channel(tenant.app_id, folder) as (channel, channel_pem),
            aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as http,
        ):
            trusted = folder / "trusted.pem"
            trusted.write_text(Path(sandbox.ca_file).read_text() + channel_pem)
            trust = {"SSL_CERT_FILE": str(trusted), "REQUESTS_CA_BUNDLE": str(trusted)}
            echo_settings = {**trust, **_echo_settings(sandbox, channel)}
            our_settings = settings_of_ours(sandbox, channel, folder)
            async with (
                running_bot("echo", "-m", "tests.bench.stock_echo", settings=echo_settings) as echo,
                running_bot("ours", "app.py", "serve", settings=our_settings) as ours,
            ):
                yield (
                    [
                        Case("botbuilder's echo", echo, "hello"),
                        Case("help turn", ours, "help", at_most=0.25),
                        Case("full check", ours, "check my photo"),
                        Case("with new photos", ours, "check my photo", has_new_photos=True),
                    ],
                    _sayer(World(tenant, sandbox, channel, None, "", http, None), crowd),
                )


async def drive(case: Case, say: Callable[..., Any], turns: int) -> None:
    """Keep IN_FLIGHT turns under way until `turns` are done, and note what they cost."""
    left = iter(range(turns))
    cpu_s, started_s = case.bot.cpu_s, time.perf_counter()

    async def one_after_the_other() -> None:
        for _ in left:
            await say(case)

    await asyncio.gather(*(one_after_the_other() for _ in range(IN_FLIGHT)))
    case.cpu_ms.append((case.bot.cpu_s - cpu_s) * 1000 / turns)
    case.turns_per_s.append(turns / (time.perf_counter() - started_s))


def report(cases: list[Case]) -> int:
    """Print the table; gives the exit status."""
    echo_ms = median(cases[0].cpu_ms)
    missed = 0
    print(f"{'':<20}{'CPU ms a turn':>14}{'turns/s':>10}{'of the echo':>13}{'bar':>7}")
    for case in cases:
        cpu_ms = median(case.cpu_ms)
        ratio = cpu_ms / echo_ms
        is_over = ratio > case.at_most
        missed += is_over
        print(
            f"{case.name:<20}{cpu_ms:>14.1f}{median(case.turns_per_s):>10.0f}"
            f"{ratio:>13.2f}{case.at_most:>7.2f}{'  MISSED' if is_over else ''}"
        )
    return 1 if missed else 0


def report_figures(figures: list[Figure]) -> int:
    """Print what was measured of sweeps; gives the exit status."""
    print(f"\n{'A sweep':<44}{'':>13}{'bar':>7}")
    for figure in figures:
        missed = "  MISSED" if figure.value > figure.at_most else ""
        print(f"{figure.name:<44}{figure.value:>13.3f}{figure.at_most:>7.2f}{missed}")
    return int(any(figure.value > figure.at_most for figure in figures))


def _sayer(world: World, crowd: list[SandboxPerson]) -> Callable[..., Any]:
    people = cycle(crowd)

    async def say(case: Case) -> None:
        person = next(people)
        if case.has_new_photos:
            person.etag = secrets.token_hex(8)
        reply = await replace(world, bot_url=case.bot.url).say(person, case.text)
        assert reply.status in (200, 201), f"{case.name}: HTTP {reply.status}"

    return say


def _twin(person: SandboxPerson, number: int) -> SandboxPerson:
    name = f"twin-{number}"
    return replace(
        person, nickname=name, aad_object_id=f"{number:032x}", upn=f"{name}@contoso.example"
    )


def _echo_settings(sandbox: Sandbox, channel: Channel) -> dict[str, str]:
    tenant = sandbox.tenant
    return {
        "APP_ID": tenant.app_id,
        "APP_PASSWORD": tenant.app_secret,
        "TENANT_ID": tenant.tenant_id,
        "LOGIN_URL": f"{sandbox.login_url}/{tenant.tenant_id}",
        "METADATA_URL": channel.metadata_url,
    }


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
