"""The commands of production: serving Teams, background work, one sweep, and one question."""

import asyncio
import gc
import logging
import signal
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

from bot.assembly import ASK_WITHIN_S, Clock, Parts, open_parts
from bot.core.photo import Person
from bot.ops.figures import serving_figures
from bot.ops.watching import Watch
from bot.settings import Settings
from bot.store.notice import Result
from bot.store.store import StoreError
from bot.store.sweeps import Stage, Sweep
from bot.teams.keys import SigningKeys
from bot.teams.terminal import TerminalAdapter
from bot.web import bot_framework_trust, listening, web_app

if TYPE_CHECKING:
    from bot.progress import SweepProgress

log = logging.getLogger(__name__)

_FLUSHED_EVERY_S = 1.0
_SHOWN_EVERY_S = 0.5
_NOTICED_WITHIN_S = 3.0
"""After SIGTERM it goes on serving for so long, for balancers to read in /readyz that it ends."""
_COLLECTED_AFTER = 10_000
"""New objects: a few turns leave as many behind, where Python's own figure is less than one."""


async def serve(settings: Settings, clock: Clock, *, has_jobs: bool) -> int:
    """Serve until the process is told to stop."""
    stopped, loop = asked_to_stop(), asyncio.get_running_loop()
    async with open_parts(settings, clock) as parts:
        keys = SigningKeys(parts.session, metadata_url=settings.bot_openid_metadata_url)
        trust = bot_framework_trust(settings, keys)
        app = web_app(parts, trust=trust, is_draining=stopped.is_set)
        async with listening(app, host=settings.host, port=settings.port) as port:
            log.info("listening", extra={"host": settings.host, "port": port})
            warming = asyncio.create_task(keys.warm())
            async with working(parts) if has_jobs else _counting(parts):
                _spare_the_collector()
                await _show_figures_until(stopped, parts)
                noticed_s = loop.time() + (0 if stopped.is_at_once else _NOTICED_WITHIN_S)
            warming.cancel()
            await asyncio.sleep(noticed_s - loop.time())
    return 0


def _spare_the_collector() -> None:
    """Let the garbage collector leave alone what stays for as long as the process.

    It would walk through half a million objects of libraries every few turns.
    https://docs.python.org/3/library/gc.html#gc.freeze
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_COLLECTED_AFTER)


async def work(settings: Settings, clock: Clock) -> int:
    """Do background work until the process is told to stop."""
    stopped = asked_to_stop()
    async with open_parts(settings, clock) as parts, working(parts):
        log.info("working")
        await _show_figures_until(stopped, parts)
    return 0


async def sweep(settings: Settings, clock: Clock, *, is_dry: bool) -> int:
    """Sweep the directory once, and tell those who are in their hours; 1 where a brake held."""
    # a terminal's bars and tables, which whoever serves does without
    from bot import progress  # noqa: PLC0415

    async with open_parts(settings, clock) as parts, working(parts, is_guest=True):
        console = progress.open_console()
        sweep = await parts.work.sweeper.start(mode="dry-run" if is_dry else "")
        if is_dry and sweep.mode != "dry-run":
            console.print("Another sweep is running: it is joined as it is.")
        bar = progress.SweepProgress(console)
        try:
            sweep = await _watch(parts, sweep.id, bar)
        finally:
            bar.stop()
        notices = await parts.store.notices.of_sweep(sweep.id)
        marked = [n.aad_object_id for n in notices if n.result is Result.DRY_RUN]
        upns = await parts.directory.upns(marked[: progress.SHOWN_AT_MOST])
        progress.show_end(console, sweep, notices, upns)
    return 1 if sweep.state is Stage.BRAKED else 0


async def _watch(parts: Parts, sweep_id: str, bar: "SweepProgress") -> Sweep:
    """Wait until everybody was looked at, and those who are due now were told."""
    while True:
        sweep = await parts.store.sweeps.find(sweep_id)
        assert sweep, "a sweep is never deleted"
        bar.show(sweep, parts.clock())
        left = await parts.store.notices.count_due(parts.clock())
        if sweep.ended_at and not left:
            return sweep
        if sweep.ended_at:
            bar.show_sending(left=left)
        await asyncio.sleep(_SHOWN_EVERY_S)


@asynccontextmanager
async def working(parts: Parts, *, is_guest: bool = False) -> AsyncGenerator[None]:
    """Do background work while the block lasts; a guest's settings are not those of the service."""
    # DBOS takes half a second to load, and whoever only serves does without. Loaded in a thread
    # it would show SQLAlchemy's half-made modules to the turns of that moment.
    from bot.jobs import Jobs  # noqa: PLC0415

    settings = parts.settings
    schedule = "" if settings.nudges == "off" else settings.sweep_schedule
    jobs = Jobs(
        parts.work,
        settings.database_url,
        parts.clock,
        schedule=None if is_guest else schedule,
    )
    await jobs.start()
    try:
        yield
        await jobs.stop()
    finally:
        parts.at_exit.append(jobs.close)


@asynccontextmanager
async def _counting(parts: Parts) -> AsyncGenerator[None]:
    """Let those who work know how much of the rates the answers of this replica use."""

    async def flush() -> None:
        while True:
            with suppress(StoreError):
                for governor in parts.work.governors:
                    await governor.flush()
            await asyncio.sleep(_FLUSHED_EVERY_S)

    flushing = asyncio.create_task(flush())
    try:
        yield
    finally:
        flushing.cancel()


async def ask(settings: Settings, clock: Clock, *, user: str, locale: str, text: str) -> int:
    """Ask once, against the tenant of the settings."""
    async with open_parts(settings, clock) as parts:
        return await ask_with(parts, user=user, locale=locale, text=text)


async def ask_with(parts: Parts, *, user: str, locale: str, text: str) -> int:
    """Run one turn as the person with this object id or address; the answer is printed."""
    deadline = asyncio.get_running_loop().time() + ASK_WITHIN_S
    person = await parts.graph.person(user, deadline=deadline)
    if not isinstance(person, Person):
        sys.stderr.write(f"{user} was not found, or the directory did not answer.\n")
        return 1
    await TerminalAdapter(lambda words: print(words, flush=True)).ask(  # noqa: T201 - its job
        parts.turns,
        aad_object_id=person.aad_object_id,
        name=person.display_name,
        locale=locale,
        text=text,
    )
    return 0


async def _show_figures_until(stopped: asyncio.Event, parts: Parts) -> None:
    host, port = parts.settings.metrics_host, parts.settings.metrics_port
    watch = Watch(parts.settings, parts.store, parts.figures, parts.clock)
    watching = asyncio.create_task(watch.look_again_and_again())
    with serving_figures(parts.figures, host=host, port=port):
        await stopped.wait()
    watching.cancel()


class Stop(asyncio.Event):
    """The order to stop; `is_at_once` where a person at a terminal gave it."""

    is_at_once = False

    def set_at_once(self) -> None:
        self.is_at_once = True
        self.set()


def asked_to_stop() -> Stop:
    """Listen for SIGINT and SIGTERM from now on: a start that is told to stop ends in order."""
    stopped = Stop()
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGINT, stopped.set_at_once)
    loop.add_signal_handler(signal.SIGTERM, stopped.set)
    return stopped
