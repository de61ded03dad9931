"""Microsoft's Agents Playground as the sandbox's Teams, on 127.0.0.1 alone.

It sends no token, so the bot behind it must be one that trusts its loopback socket.
"""

import asyncio
import contextlib
import json
import os
import shutil
import tempfile
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass
from pathlib import Path

import aiohttp

from bot.sandbox.person import SandboxPerson

_HERE = Path(__file__).parent
_CLI = _HERE / "node_modules" / "@microsoft" / "m365agentsplayground" / "cli.js"
_READY_WITHIN_S = 30
_STOP_WITHIN_S = 5
_LOG = "playground.log"
PEOPLE = 6
"""The Playground takes whom it is used by and five others, not one more or fewer."""


class PlaygroundError(Exception):
    """The Playground did not start or did not stay; the message says what it said."""


@dataclass(frozen=True, slots=True)
class Company:
    """Who is in the Playground, whose bot it is, and who sits at the keyboard (the first)."""

    tenant_id: str
    app_id: str
    people: Sequence[SandboxPerson]


@dataclass(frozen=True, slots=True)
class Playground:
    """A running one: where to open it, and how to learn that it ended by itself."""

    address: str
    _process: asyncio.subprocess.Process
    _folder: Path

    async def ended(self) -> None:
        """Wait until it ends by itself, which is an error. Raises PlaygroundError."""
        status = await self._process.wait()
        raise PlaygroundError(
            f"it ended by itself ({_last_words(self._folder) or f'status {status}'})"
        )


def find_node() -> str:
    """Give the path of a Node.js that may run the Playground, "" where there is none.

    PHOTO_CONCIERGE_NODE is set by the Makefile, which knows where it has put one.
    """
    return shutil.which(os.environ.get("PHOTO_CONCIERGE_NODE") or "node") or ""


def is_installed() -> bool:
    return bool(find_node()) and _CLI.exists()


@contextlib.asynccontextmanager
async def running_playground(
    company: Company, *, bot_port: int, port: int
) -> AsyncGenerator[Playground]:
    """Run it while the block lasts. Raises PlaygroundError."""
    with tempfile.TemporaryDirectory(prefix="playground-") as name:
        folder = Path(name)
        # JSON is YAML too
        config = json.dumps(_config(company), ensure_ascii=False)
        (folder / ".m365agentsplayground.yml").write_text(config, encoding="utf-8")
        process = await _start(folder, bot_port, port)
        playground = Playground(f"http://127.0.0.1:{port}/", process, folder)
        try:
            await _wait_until_ready(playground)
            yield playground
        finally:
            await _stop(process)


async def _start(folder: Path, bot_port: int, port: int) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        find_node(),
        *("-r", str(_HERE / "preload.cjs"), str(_CLI), "start"),
        *("-e", f"http://127.0.0.1:{bot_port}/api/messages", "-c", "msteams", "-p", str(port)),
        *("--service-url", f"http://127.0.0.1:{port}/_connector", "--disable-telemetry"),
        cwd=folder,
        env={
            **os.environ,
            "TEAMSAPPTESTER_BROWSER": "none",
            "M365_AGENTS_PLAYGROUND_CONFIG_PATH": str(folder / ".m365agentsplayground.yml"),
            "M365_AGENTS_PLAYGROUND_LOGFILE": str(folder / _LOG),
        },
        stdin=asyncio.subprocess.PIPE,  # its end tells the Playground that we are gone
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
        start_new_session=True,  # Ctrl-C is for the bot, which then ends this one
    )


async def _wait_until_ready(playground: Playground) -> None:
    """Wait for its configuration: before that it takes no message, and may still give up."""
    answers = asyncio.create_task(_answers(playground.address))
    ended = asyncio.create_task(playground.ended())
    try:
        async with asyncio.timeout(_READY_WITHIN_S):
            done, _ = await asyncio.wait({answers, ended}, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
    except TimeoutError as error:
        raise PlaygroundError(f"it did not answer at {playground.address} in time") from error
    finally:
        for task in (answers, ended):
            task.cancel()


async def _answers(address: str) -> None:
    async with aiohttp.ClientSession(address) as session:
        while True:
            with contextlib.suppress(aiohttp.ClientError):
                async with session.get("/_internal/v1/config") as response:
                    if response.ok:
                        return
            await asyncio.sleep(0.05)


def _last_words(folder: Path) -> str:
    """Why it ended, as far as it wrote that into its log."""
    with contextlib.suppress(OSError):
        for line in (folder / _LOG).read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("error Reason:"):
                return line.removeprefix("error Reason:").strip()
    return ""


async def _stop(process: asyncio.subprocess.Process) -> None:
    if process.returncode is not None:
        return
    process.terminate()
    try:
        async with asyncio.timeout(_STOP_WITHIN_S):
            await process.wait()
    except TimeoutError:
        process.kill()
        await process.wait()


def _config(company: Company) -> dict[str, object]:
    return {
        "version": "0.1.1",
        "tenantId": company.tenant_id,
        "bot": {"id": f"28:{company.app_id}", "name": "Photo Concierge"},
        "currentUser": _user(company.people[0]),
        "users": [_user(person) for person in company.people[1:]],
        "personalChat": {"id": "personal-chat-id"},
        "groupChat": {"id": "group-chat-id", "name": "Group Chat"},
        "team": {
            "id": "team-id",
            "name": "Contoso",
            "aadGroupId": "5c0d1e2f-0000-4000-8000-000000000001",
            "channels": [{"id": "channel-announcements-id", "name": "Announcements"}],
        },
    }


def _user(person: SandboxPerson) -> dict[str, str]:
    return {
        "id": person.aad_object_id,  # what Teams names the author of a message by
        "name": person.display_name,
        "userPrincipleName": person.upn,  # the Playground spells it so
        "aadObjectId": person.aad_object_id,
        "givenName": person.given_name,
        "surname": person.surname,
        "email": person.upn,
    }
