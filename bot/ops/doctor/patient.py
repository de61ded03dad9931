"""What the doctor examines: the parts of a running bot."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.clients.bearer import authorize
from bot.clients.graph import GraphClient
from bot.clients.http import MAX_JSON_BYTES, Answer, Http
from bot.clients.sharepoint import SharePointClient
from bot.clients.tokens import Tokens
from bot.settings import Settings
from bot.store.store import Store

WITHIN_S = 8.0
"""For each look; they run side by side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Patient:
    """The parts that are looked at. The demo has no Bot Connector: `is_demo` leaves it out.

    `jobs_waiting` counts the background jobs that wait or run; None where that is not known.
    """

    settings: Settings
    http: Http
    tokens: Tokens
    graph: GraphClient
    sharepoint: SharePointClient
    store: Store
    clock: Callable[[], datetime]
    jobs_waiting: int | None = None
    is_demo: bool = False

    def deadline(self) -> float:
        return asyncio.get_running_loop().time() + WITHIN_S

    async def get(self, url: str, *, scope: str = "") -> Answer:
        """Ask once, with a token for `scope` where one is named. Raises ServiceError."""
        headers = await authorize(self.tokens, scope) if scope else {}
        return await self.http.get(
            url, headers=headers, deadline=self.deadline(), max_bytes=MAX_JSON_BYTES
        )
