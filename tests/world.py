"""A whole world for a turn: sandbox tenant, channel, and the real bot behind its HTTP door."""

import itertools
import uuid
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import random
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from bot.assembly import Clock, Parts, open_parts
from bot.demo import sandbox_settings
from bot.sandbox import Sandbox, SandboxPerson, Tenant, running_sandbox
from bot.settings import Settings
from bot.store.sweeps import Sweep
from bot.teams.keys import SigningKeys
from bot.web import bot_framework_trust, listening, web_app
from tests.channel import Channel, Sent, running_channel

Chance = Callable[[], float]
ADAPTIVE_CARD = "application/vnd.microsoft.card.adaptive"


def wall_clock() -> datetime:
    return datetime.now(UTC)


@dataclass
class HandClock:
    """A clock that only the test moves: Wednesday, half past ten in Copenhagen."""

    now: datetime = datetime(2026, 11, 4, 9, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **more: float) -> None:
        self.now += timedelta(**more)


@dataclass
class Reply:
    """What came back for one activity: the POST's own answer, and what was sent meanwhile."""

    status: int
    body: Any
    sent: list[Sent]

    @property
    def messages(self) -> list[Sent]:
        return [sent for sent in self.sent if sent.activity["type"] == "message"]

    @property
    def card(self) -> dict[str, Any]:
        """The card that a person sees in the end, from the invoke or from the last message."""
        if isinstance(self.body, dict) and isinstance(self.body.get("value"), dict):
            return self.body["value"]
        return card_in(self.messages[-1])

    @property
    def ref(self) -> tuple[str, str]:
        """(outcome, the six characters) of the last line."""
        _, outcome, six = self.card["body"][-1]["text"].split()
        return outcome, six


@dataclass(repr=False)
class World:
    """Everything, running."""

    tenant: Tenant
    sandbox: Sandbox
    channel: Channel
    parts: Parts
    bot_url: str
    http: aiohttp.ClientSession
    keys: SigningKeys
    ca_file: str = ""
    _numbers: itertools.count = field(default_factory=itertools.count)

    async def say(
        self, who: SandboxPerson, text: str, *, locale: str = "en-GB", **more: Any
    ) -> Reply:
        return await self.post(self.activity(who, text=text, locale=locale, **more))

    async def click(
        self,
        who: SandboxPerson,
        card: dict[str, Any],
        verb: str,
        *,
        locale: str = "en-GB",
        **data: Any,
    ) -> Reply:
        """Press the button with this verb, as clients with Action.Execute do."""
        action = {**button(card, verb), "data": {**button(card, verb)["data"], **data}}
        del action["fallback"]
        return await self.post(
            self.activity(
                who,
                type="invoke",
                name="adaptiveCard/action",
                value={"action": action, "trigger": "manual"},
                replyToId="the-card",
                locale=locale,
            )
        )

    async def work_off(self) -> None:
        """Do what is due by the bot's clock, as its jobs do: pages of a sweep, then notices."""
        work = self.parts.work
        while page := await work.next_page():
            sweep_id, number, _ = page
            await work.run_page(sweep_id, page=number)
        tried: set[tuple[int, int]] = set()
        while due := set(await work.due()) - tried:
            tried |= due
            for notice_id, attempt in due:
                await work.handle(notice_id, attempt=attempt)
        for receipt_id, version in await work.receipts_due():
            await work.show_receipt(receipt_id, version=version)

    async def sweep(self, *, mode: str = "") -> Sweep:
        """Sweep once and tell those who are due; gives how it ended."""
        started = await self.parts.work.sweeper.start(mode=mode)
        await self.work_off()
        ended = await self.parts.store.sweeps.find(started.id)
        assert ended
        return ended

    def told(self, who: SandboxPerson) -> list[dict[str, Any]]:
        """The cards that the bot wrote to this person first or in answer, oldest first."""
        return [
            card_in(sent)
            for sent in self.channel.messages
            if sent.how == "POST"
            and who.aad_object_id in sent.conversation_id
            and sent.activity.get("attachments")
        ]

    async def post(self, activity: Any, *, token: str | None = None, **options: Any) -> Reply:
        """POST as the Bot Connector does; `token` "" sends none."""
        headers = dict(options.pop("headers", {}))
        if token != "":
            headers["Authorization"] = f"Bearer {token or self.channel.sign()}"
        if "data" not in options:
            options["json"] = activity
        since = len(self.channel.sent)
        url = f"{self.bot_url}/api/messages"
        async with self.http.post(url, headers=headers, **options) as response:
            is_json = response.content_type == "application/json"
            body = await response.json() if is_json else await response.text()
            return Reply(response.status, body, self.channel.sent[since:])

    def activity(self, who: SandboxPerson, **more: Any) -> dict[str, Any]:
        """An activity as Teams sends it; keyword arguments replace its fields."""
        locale = more.get("locale", "en-GB")
        return {
            "type": "message",
            "id": f"{next(self._numbers)}-{uuid.uuid4().hex}",
            "channelId": "msteams",
            "serviceUrl": self.channel.service_url,
            "from": {
                "id": f"29:{who.aad_object_id}",
                "name": who.display_name,
                "aadObjectId": who.aad_object_id,
            },
            "recipient": {"id": f"28:{self.tenant.app_id}", "name": "Photo Concierge"},
            "conversation": {
                "id": f"a:{who.aad_object_id}",
                "conversationType": "personal",
                "tenantId": self.tenant.tenant_id,
            },
            "channelData": {"tenant": {"id": self.tenant.tenant_id}},
            "locale": locale,
            "entities": [
                {
                    "type": "clientInfo",
                    "locale": locale,
                    "country": locale[-2:],
                    "platform": "Web",
                    "timezone": "Europe/Copenhagen",
                }
            ],
            **more,
        }


@asynccontextmanager
async def running_world(
    tenant: Tenant,
    folder: Path,
    *,
    at: Clock = wall_clock,
    chance: Chance = random,
    **settings: Any,
) -> AsyncGenerator[World]:
    """Start all of it on ports of its own; `settings` replace those of the sandbox."""
    async with (
        running_sandbox(tenant) as sandbox,
        running_channel(tenant.app_id, folder) as (channel, channel_pem),
    ):
        trusted = folder / "trusted.pem"
        trusted.write_text(Path(sandbox.ca_file).read_text() + channel_pem)
        own: dict[str, Any] = {
            "connector_hosts": (urlsplit(channel.url).netloc,),
            "bot_openid_metadata_url": channel.metadata_url,
            "onedrive_in_teams_link": "https://teams.microsoft.com/l/app/onedrive",
            **settings,
        }
        bot = replace(sandbox_settings(sandbox, folder=folder), **own)
        async with (
            aiohttp.ClientSession() as http,
            running_bot(bot, str(trusted), at=at, chance=chance) as (url, parts, keys),
        ):
            yield World(tenant, sandbox, channel, parts, url, http, keys, str(trusted))


@asynccontextmanager
async def running_bot(
    settings: Settings, ca_file: str, *, at: Clock = wall_clock, chance: Chance = random
) -> AsyncGenerator[tuple[str, Parts, SigningKeys]]:
    """Serve one more replica with these settings, by this clock."""
    async with open_parts(settings, at, ca_file=ca_file, chance=chance) as parts:
        keys = SigningKeys(parts.session, metadata_url=settings.bot_openid_metadata_url)
        app = web_app(parts, trust=bot_framework_trust(settings, keys))
        async with listening(app, host="127.0.0.1", port=0) as port:
            yield f"http://127.0.0.1:{port}", parts, keys


def card_in(sent: Sent) -> dict[str, Any]:
    (attachment,) = sent.activity["attachments"]
    assert attachment["contentType"] == ADAPTIVE_CARD
    return attachment["content"]


def button(card: Any, verb: str) -> dict[str, Any]:
    """The Action.Execute of this verb, wherever it stands on the card."""
    return next(node for node in nodes(card) if node.get("verb") == verb and "fallback" in node)


def nodes(node: Any) -> list[dict[str, Any]]:
    """Every object of a card."""
    if isinstance(node, dict):
        return [node, *itertools.chain.from_iterable(nodes(child) for child in node.values())]
    if isinstance(node, list):
        return list(itertools.chain.from_iterable(nodes(child) for child in node))
    return []


def words_of(card: Any) -> str:
    """All text on the card that a person can read."""
    return "\n".join(
        str(n["text"]) for n in nodes(card) if n.get("type") in ("TextBlock", "TextRun")
    )
