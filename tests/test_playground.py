"""A person in Microsoft's Agents Playground: its page in a browser, and its own HTTP.

Both ways end at the real bot, with the sandbox tenant behind it.
"""

import asyncio
import json
import os
import shutil
import subprocess
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.demo import open_sandbox_parts
from bot.sandbox import Sandbox, Tenant
from bot.sandbox.playground import (
    PEOPLE,
    Company,
    PlaygroundError,
    find_node,
    is_installed,
    running_playground,
)
from bot.teams.trust import LoopbackTrust
from bot.web import listening, web_app
from bot.work import BackgroundWork
from tests.ports import a_free_port
from tests.world import button, nodes, words_of

BROWSER = Path(__file__).parent / "browser"
CHROMIUM = os.environ.get("CHROMIUM") or next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
CHAT = "/_conversation/v1/conversations/personal-chat-id/messages"
QUESTION = "why isn't my photo updated?"


def missing_for_http() -> str:
    """Why the Playground can't run here; "" where it can."""
    return "" if is_installed() else "the Agents Playground (or Node.js) is not installed"


def missing_for_page() -> str:
    """Why its page can't be opened here; "" where it can."""
    if not CHROMIUM:
        return "Chromium is not installed"
    if not (BROWSER / "node_modules").exists():
        return "npm ci has not been run in tests/browser"
    return missing_for_http()


needs_playground = pytest.mark.skipif(bool(missing_for_http()), reason=missing_for_http())
needs_page = pytest.mark.skipif(bool(missing_for_page()), reason=missing_for_page())


@dataclass
class Person:
    """Freja at the Playground's HTTP: what its page would show is in `shown`, by message id."""

    http: aiohttp.ClientSession
    stream: aiohttp.ClientWebSocketResponse
    log: aiohttp.ClientWebSocketResponse
    user_id: str
    shown: dict[str, Any] = field(default_factory=dict)

    async def open_chat(self) -> None:
        await self._post("/_debug/conversation/personal-chat-id/installation", {})

    async def say(self, text: str) -> None:
        sender = {"id": self.user_id}
        message = {"type": "text", "text": text, "textFormat": "plain", "from": sender}
        await self._post(CHAT, message)

    async def click(self, message_id: str, verb: str) -> dict[str, Any]:
        """Press the button with this verb; gives the card that takes the clicked one's place."""
        action = button(self.shown[message_id], verb)
        pressed = {name: action[name] for name in ("type", "title", "verb", "data")}
        answer = await self._post(
            "/_conversation/v1/invoke",
            {
                "name": "adaptiveCard/action",
                "value": {"action": pressed},
                "from": {"id": self.user_id},
                "conversation": {"id": "personal-chat-id"},
                "replyToId": message_id,
            },
        )
        return answer["value"]

    async def card_with(self, words: str) -> str:
        """Wait for a card with these words; gives its message's id."""
        async with asyncio.timeout(15):
            while True:
                for message_id, card in self.shown.items():
                    if words in words_of(card):
                        return message_id
                self._take(await self.stream.receive_json())

    def _take(self, frame: dict[str, Any]) -> None:
        for attachment in frame.get("message", {}).get("attachments") or []:
            self.shown[frame["message"]["messageId"]] = attachment["content"]

    async def handled(self, *, install_events: int) -> None:
        """Wait until the bot has answered so many events about the chat's beginning."""
        async with asyncio.timeout(15):
            while install_events:
                entry = (await self.log.receive_json()).get("log", {})
                install_events -= entry.get("activityName", "").endswith("Update")

    async def _post(self, path: str, body: dict[str, Any]) -> Any:
        async with self.http.post(path, json=body) as response:
            text = await response.text()
            assert response.ok, f"{path} answered {response.status}: {text}"
            return json.loads(text) if text.startswith("{") else {}


@dataclass
class Stage:
    """The Playground with the bot behind it, and Freja in front."""

    tenant: Tenant
    sandbox: Sandbox
    address: str
    work: BackgroundWork

    async def keep_working(self) -> None:
        """Send what is due, as the bot's jobs do in a process of their own."""
        while True:
            for notice_id, attempt in await self.work.due():
                await self.work.handle(notice_id, attempt=attempt)
            for receipt_id, version in await self.work.receipts_due():
                await self.work.show_receipt(receipt_id, version=version)
            await asyncio.sleep(0.2)


def company_of(tenant: Tenant) -> Company:
    return Company(tenant.tenant_id, tenant.app_id, tenant.people[:PEOPLE])


@pytest.fixture
async def stage(tenant: Tenant, tmp_path: Path) -> AsyncGenerator[Stage]:
    async with open_sandbox_parts(tenant, folder=tmp_path) as (parts, sandbox):
        app = web_app(parts, trust=LoopbackTrust())
        async with (
            listening(app, host="127.0.0.1", port=0) as bot_port,
            running_playground(
                company_of(tenant), bot_port=bot_port, port=a_free_port()
            ) as playground,
        ):
            yield Stage(tenant, sandbox, playground.address, parts.work)


@pytest.fixture
async def freja(stage: Stage) -> AsyncGenerator[Person]:
    async with aiohttp.ClientSession(stage.address) as http:
        async with http.get("/_internal/v1/config") as response:
            assert response.ok
        async with (
            http.ws_connect("/_ws_conversation/v1/conversations/stream") as stream,
            http.ws_connect("/_ws/log/stream") as log,
        ):
            yield Person(http, stream, log, stage.tenant.people[0].aad_object_id)


async def drive(stage: Stage, folder: Path, *steps: dict[str, Any]) -> dict[str, Any]:
    """Take the steps in the page; gives what it shows in the end."""
    process = await asyncio.create_subprocess_exec(
        find_node(),
        *(BROWSER / "drive_playground.cjs", stage.address, "--out", folder),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "CHROMIUM": CHROMIUM},
    )
    async with asyncio.timeout(90):
        out, wrong = await process.communicate(json.dumps(steps).encode())
    assert process.returncode == 0, wrong.decode()
    return json.loads(out)


@needs_page
async def test_a_person_in_the_page_asks_follows_the_steps_and_sees_it_fixed(
    stage: Stage, tmp_path: Path
):
    """The demo's whole promise, as somebody lives it who has never read a line of ours."""
    shown = await drive(
        stage,
        tmp_path,
        {"see": "Hi, I'm Photo Concierge"},
        {"picture": "welcome"},
        {"say": QUESTION},
        {"see": "Ref. STALE"},
        {"picture": "verdict"},
        {"visit": f"{stage.sandbox.page_url}?person=freja"},
        {"click": "I've done this"},
        {"see": "Ref. IN-SYNC"},
        {"picture": "fixed"},
    )

    assert "Your photos match" in shown["words"]
    assert shown["cards"] == 2
    pictures = {path.stem for path in tmp_path.glob("*.png")}
    assert pictures == {"welcome", "verdict", "fixed"}


@pytest.mark.slow
@needs_page
async def test_the_page_welcomes_once_however_often_it_is_loaded(stage: Stage, tmp_path: Path):
    """Each load tells the bot of the chat twice, in any order; a person is greeted once."""
    shown = await drive(
        stage,
        tmp_path,
        {"see": "Hi, I'm Photo Concierge"},
        {"load": True},
        {"load": True},
        {"say": QUESTION},
        {"see": "Ref. STALE"},
    )

    assert shown["cards"] == 1


@pytest.fixture
async def staffed(stage: Stage) -> AsyncGenerator[Stage]:
    """Freja is on the helpdesk herself, and what is due is sent."""
    stage.tenant.helpdesk_members.add(stage.tenant.person("freja").aad_object_id)
    working = asyncio.create_task(stage.keep_working())
    yield stage
    working.cancel()


@needs_page
async def test_staff_take_the_action_on_a_message_and_send_the_steps(
    staffed: Stage, tmp_path: Path
):
    """One gesture on the message that asked; the receipt in the chat turns to "sent" by itself."""
    await drive(
        staffed,
        tmp_path,
        {"see": "Hi, I'm Photo Concierge"},
        {"say": "has anybody seen my new photo?"},
        {"see": "Ref. STALE"},
        {"act": "photoCheck"},
        {"read": "Freja Lund: SharePoint shows the old photo"},
        {"picture": "dialog"},
        {"press": "Send the steps to Freja"},
        {"read": "on their way to Freja Lund"},
        {"close": True},
        {"seeAny": "The steps have been sent to Freja Lund"},
        {"seeAny": "Freja can see that you, Freja Lund, asked for this."},
        {"picture": "receipt"},
    )

    assert {path.stem for path in tmp_path.glob("*.png")} == {"dialog", "receipt"}


@pytest.mark.slow
@needs_page
async def test_staff_find_a_person_and_insert_a_card_about_nobody(staffed: Stage, tmp_path: Path):
    """What a whole channel may read, with one way for each reader."""
    shown = await drive(
        staffed,
        tmp_path,
        {"see": "Hi, I'm Photo Concierge"},
        {"find": "Søren"},
        {"picture": "found"},
        {"insert": "Søren Ægård"},
        {"see": "Is your profile photo out of date?"},
        {"picture": "inserted"},
    )

    assert "Ask about my photo" in shown["words"]
    assert "Søren" not in shown["words"]


@needs_playground
async def test_the_same_conversation_works_over_the_playgrounds_own_http(
    stage: Stage, freja: Person
):
    """Where there is no browser, Microsoft's own client still proves the wire."""
    await freja.open_chat()
    await freja.card_with("Hi, I'm Photo Concierge")

    await freja.say(QUESTION)
    verdict = await freja.card_with("Ref. STALE")
    waiting = await freja.click(verdict, "done")
    stage.tenant.visit(stage.tenant.person("freja"))
    await freja.say("check my photo")
    fixed = await freja.card_with("Ref. IN-SYNC")

    assert "Ref. STALE" in words_of(waiting)
    assert len(freja.shown) == 3
    images = [node for node in nodes(freja.shown[fixed]) if node.get("type") == "Image"]
    assert len(images) == 2


@needs_playground
async def test_opening_the_chat_again_and_again_brings_one_welcome(freja: Person):
    """The Playground posts two install events at each page load, at the same time."""
    for _ in range(3):
        await freja.open_chat()
    await freja.handled(install_events=6)

    await freja.say("help")
    await freja.card_with("What I can do for you")

    welcomes = [card for card in freja.shown.values() if "Hi, I'm" in words_of(card)]
    assert len(welcomes) == 1


@needs_playground
async def test_a_playground_that_does_not_start_says_why(tenant: Tenant):
    """Its exit status is always 1; what somebody can act on is in its log only."""
    company = Company(tenant.tenant_id, tenant.app_id, tenant.people[:3])

    with pytest.raises(PlaygroundError, match=r"/users.* 5 items"):
        async with running_playground(company, bot_port=1, port=a_free_port()):
            pass
