"""The commands of production: serving Teams, and one question in the terminal."""

import asyncio
import logging
import signal
import sys
from datetime import timedelta

from bot.assembly import (
    ASK_WITHIN_S,
    Parts,
    bot_framework_trust,
    clock,
    listening,
    open_parts,
    web_app,
)
from bot.core.photo import Person
from bot.settings import Settings
from bot.store.store import StoreError
from bot.teams.adapter import TeamsAdapter
from bot.teams.keys import SigningKeys
from bot.teams.terminal import TerminalAdapter

log = logging.getLogger(__name__)

_HANDLED_KEPT = timedelta(days=1)
_CLEAN_EVERY_S = 3600


async def serve(settings: Settings) -> int:
    """Serve until the process is told to stop."""
    async with open_parts(settings) as parts:
        keys = SigningKeys(parts.session, metadata_url=settings.bot_openid_metadata_url)
        adapter = TeamsAdapter(parts.session, parts.tokens, token_scope=settings.bot_token_scope)
        app = web_app(parts, trust=bot_framework_trust(settings, keys), adapter=adapter)
        async with listening(app, host=settings.host, port=settings.port) as port:
            log.info("listening", extra={"host": settings.host, "port": port})
            beside = [asyncio.create_task(keys.warm()), asyncio.create_task(_clean(parts))]
            await until_stopped()
            for task in beside:
                task.cancel()
    return 0


async def ask(settings: Settings, *, user: str, locale: str, text: str) -> int:
    """Ask once, against the tenant of the settings."""
    async with open_parts(settings) as parts:
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


async def until_stopped() -> None:
    """Wait for SIGINT or SIGTERM."""
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopped.set)
    await stopped.wait()


async def _clean(parts: Parts) -> None:
    while True:
        try:
            await parts.store.drop_handled(before=clock() - _HANDLED_KEPT)
        except StoreError as error:
            log.warning("not cleaned", extra={"why": type(error).__name__})
        await asyncio.sleep(_CLEAN_EVERY_S)
