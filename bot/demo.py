"""The demo: bot, sandbox tenant and Microsoft's Agents Playground, all on 127.0.0.1.

The bot trusts its loopback socket here, because the Playground sends no token.
"""

import asyncio
import os
import socket
import sys
import tempfile
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from bot import commands
from bot.assembly import Clock, Parts, open_parts
from bot.sandbox import Sandbox, SandboxPerson, Tenant, demo_tenant, running_sandbox
from bot.sandbox.playground import (
    PEOPLE,
    Company,
    Playground,
    PlaygroundError,
    is_installed,
    running_playground,
)
from bot.settings import Settings
from bot.teams.trust import LoopbackTrust
from bot.web import listening, web_app

_COMPANIONS = ("freja", "soren", "lucia", "aoife", "elif", "amara")


@dataclass(frozen=True, slots=True)
class Ports:
    """Where the demo listens, on 127.0.0.1 alone."""

    bot: int = 3978
    page: int = 3980
    playground: int = 15150


@asynccontextmanager
async def open_sandbox_parts(
    tenant: Tenant, *, folder: Path, page_port: int = 0, nickname: str = ""
) -> AsyncGenerator[tuple[Parts, Sandbox]]:
    """Build the bot against the sandbox tenant, with a database of its own in the folder.

    The page is opened as the person with this nickname.
    """
    async with running_sandbox(tenant, page_port=page_port) as sandbox:
        settings = sandbox_settings(sandbox, folder=folder, nickname=nickname)
        async with open_parts(
            settings, tenant.clock, ca_file=sandbox.ca_file, is_demo=True
        ) as parts:
            yield parts, sandbox


def sandbox_settings(sandbox: Sandbox, *, folder: Path, nickname: str = "") -> Settings:
    """Point the contract's settings at the sandbox; its page stands for OneDrive in Teams."""
    settings = Settings.from_env(
        {
            "MICROSOFT_APP_ID": sandbox.tenant.app_id,
            "MICROSOFT_APP_TENANT_ID": sandbox.tenant.tenant_id,
            "MICROSOFT_APP_CERTIFICATE": sandbox.app_certificate_file,
            "SHAREPOINT_URL": sandbox.sharepoint_url,
            "LOGIN_URL": sandbox.login_url,
            "GRAPH_URL": sandbox.graph_url,
            "DATABASE_URL": f"sqlite+aiosqlite:///{folder / 'photo-concierge.db'}",
            "HELPDESK_GROUP_ID": sandbox.tenant.helpdesk_group_id,
            "HELPDESK_URL": "mailto:helpdesk@contoso.example?subject=Photo%20{ref}",
            "HOST": "127.0.0.1",
        }
    )
    return replace(settings, onedrive_in_teams_link=_page(sandbox, nickname))


def _page(sandbox: Sandbox, nickname: str) -> str:
    return f"{sandbox.page_url}?person={nickname}" if nickname else sandbox.page_url


async def run(clock: Clock, *, person: str, ports: Ports) -> int:
    """Run the demo until Ctrl-C; without Node.js it says how to ask in the terminal instead."""
    tenant = demo_tenant(clock)
    you = tenant.find(person)
    if you is None:
        return _fail(f"There is no {person} in the sandbox. Try {', '.join(_nicknames(tenant))}.")
    taken = _taken(ports)
    if taken:
        return _fail(
            f"Something else listens on {' and '.join(taken)}. Stop it, or take other ports: "
            f"{_python()} app.py demo --ports 4978 4980 16150"
        )
    with tempfile.TemporaryDirectory(prefix="photo-concierge-") as folder:
        try:
            await _run(tenant, you, ports, Path(folder))
        except PlaygroundError as error:
            return _fail(f"The Agents Playground is not there: {error}.")
    return 0


async def ask(clock: Clock, *, user: str, locale: str, text: str) -> int:
    """Ask once in the terminal, against the sandbox tenant."""
    tenant = demo_tenant(clock)
    person = tenant.find(user)
    with tempfile.TemporaryDirectory(prefix="photo-concierge-") as folder:
        async with open_sandbox_parts(tenant, folder=Path(folder)) as (parts, _):
            name = person.aad_object_id if person else user
            return await commands.ask_with(parts, user=name, locale=locale, text=text)


async def _run(tenant: Tenant, you: SandboxPerson, ports: Ports, folder: Path) -> None:
    async with open_sandbox_parts(
        tenant, folder=folder, page_port=ports.page, nickname=you.nickname
    ) as (parts, sandbox):
        app = web_app(parts, trust=LoopbackTrust())
        async with commands.working(parts), listening(app, host="127.0.0.1", port=ports.bot):
            if not is_installed():
                words = _WITHOUT_NODE.format(
                    page=_page(sandbox, you.nickname), person=you.nickname, python=_python()
                )
                stopped = commands.asked_to_stop()
                _say(words)
                await stopped.wait()
                return
            company = Company(tenant.tenant_id, tenant.app_id, _people(tenant, you))
            async with running_playground(
                company, bot_port=ports.bot, port=ports.playground
            ) as playground:
                others = [name for name in _nicknames(tenant) if name != you.nickname]
                words = _THREE_THINGS.format(
                    address=playground.address,
                    page=_page(sandbox, you.nickname),
                    name=you.display_name,
                    others=", ".join(others),
                )
                stopped = commands.asked_to_stop()
                _say(words)
                await _until_either_ends(playground, stopped)


async def _until_either_ends(playground: Playground, stopped: asyncio.Event) -> None:
    """Wait for Ctrl-C; a Playground that ends before is a PlaygroundError."""
    waits = {asyncio.create_task(w) for w in (stopped.wait(), playground.ended())}
    try:
        done, _ = await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        for task in waits:
            task.cancel()


_THREE_THINGS = """
Photo Concierge is ready. Open {address} and choose "Personal Chat".
You are {name}. Three things to try:
  1. Type: why isn't my photo updated?
  2. Follow the steps. In the demo, this page stands for Office.com: {page}
     Choose the OneDrive tile there, go back to the chat and press "I've done this".
  3. Type: help, or something that it cannot know, or press any button on a card.
Be someone else: make demo PERSON=soren ({others}).
Hana is on the helpdesk: as her, type: check Freja Lund, or take the action on a message.
Ctrl-C ends everything.
"""
_WITHOUT_NODE = """
Microsoft's Agents Playground is not installed here (make demo does that where it can get
Node.js and npm), so the conversation is in the terminal. Type in another one:
  {python} app.py ask --sandbox {person} "why isn't my photo updated?"
  {python} app.py ask --sandbox soren --locale da-DK "hvorfor er mit billede ikke opdateret?"
The page that stands for Office.com is {page}
Ctrl-C ends everything.
"""


def _people(tenant: Tenant, you: SandboxPerson) -> list[SandboxPerson]:
    others = [tenant.person(nickname) for nickname in _COMPANIONS if nickname != you.nickname]
    return [you, *others][:PEOPLE]


def _nicknames(tenant: Tenant) -> list[str]:
    return [person.nickname for person in tenant.people]


def _python() -> str:
    """Name this Python as a person would type it here."""
    path = os.path.relpath(sys.executable)
    return sys.executable if path.startswith(os.pardir) else path


def _taken(ports: Ports) -> list[str]:
    named = (
        ("the bot", ports.bot),
        ("the sandbox's page", ports.page),
        ("Playground", ports.playground),
    )
    return [f"port {port} ({name})" for name, port in named if _is_taken(port)]


def _is_taken(port: int) -> bool:
    with socket.socket() as attempt:
        return attempt.connect_ex(("127.0.0.1", port)) == 0


def _say(words: str) -> None:
    print(words, flush=True)  # noqa: T201 - the demo speaks in the terminal


def _fail(words: str) -> int:
    sys.stderr.write(words + "\n")
    return 1
