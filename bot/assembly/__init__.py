"""The composition: settings -> session, store, clients -> Teams edge and work."""

import random
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace

from bot.assembly.builder import Builder
from bot.assembly.parts import ASK_WITHIN_S, Clock, Parts
from bot.clients.http import open_session
from bot.clients.tokens import (
    Acquire,
    Tokens,
    sign_in,
    sign_in_with_managed_identity,
)
from bot.ops.figures import Figures
from bot.settings import Settings
from bot.store.store import Store

__all__ = ["ASK_WITHIN_S", "Clock", "Parts", "open_parts"]


@asynccontextmanager
async def open_parts(  # noqa: PLR0913 - what differs between a service, a demo and a look
    settings: Settings,
    clock: Clock,
    *,
    ca_file: str = "",
    is_demo: bool = False,
    is_examined: bool = False,
    chance: Callable[[], float] = random.random,
) -> AsyncGenerator[Parts]:
    """Build everything but the door, on a migrated database, and close it all at the end.

    `ca_file` is a certificate to trust beside the system's: the sandbox's own. The demo's
    channel is the Playground on this computer, which takes no token. `chance` gives numbers from
    0 to 1, for whom a sweep asks about although nothing has changed. What is only examined is
    not migrated.
    """
    figures = Figures()
    store = Store(settings.database_url, figures.time_call)
    at_exit: list[Callable[[], None]] = []
    try:
        if not is_examined:
            await store.migrate()
        async with open_session(ca_file) as session:
            tokens = Tokens(_acquire(settings, ca_file), on_call=figures.time_call)
            builder = Builder(settings, store, session, tokens, clock, chance, is_demo, figures)
            parts = replace(await builder.build(), at_exit=at_exit)
            yield parts
            await parts.turns.finish()
    finally:
        await store.close()
        for close in at_exit:
            close()


def _acquire(settings: Settings, ca_file: str) -> Acquire:
    if settings.microsoft_app_type == "UserAssignedMSI":
        return sign_in_with_managed_identity(settings.microsoft_app_id)
    return sign_in(
        app_id=settings.microsoft_app_id,
        authority=f"{settings.login_url}/{settings.microsoft_app_tenant_id}",
        certificate_file=settings.microsoft_app_certificate,
        secret=settings.microsoft_app_password,
        ca_file=ca_file,
    )
