"""What a command works with: every part of one running bot."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import aiohttp

from bot.clients.directory import Directory
from bot.clients.graph import GraphClient
from bot.clients.sharepoint import SharePointClient
from bot.clients.tokens import Tokens
from bot.core.health import Line
from bot.ops.figures import Figures
from bot.settings import Settings
from bot.store.store import Store
from bot.teams.adapter import TeamsAdapter
from bot.teams.turns import Turns
from bot.work import BackgroundWork

ASK_WITHIN_S = 3

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Parts:
    """What a command works with."""

    settings: Settings
    clock: Clock
    session: aiohttp.ClientSession
    store: Store
    tokens: Tokens
    graph: GraphClient
    sharepoint: SharePointClient
    directory: Directory
    adapter: TeamsAdapter
    turns: Turns
    work: BackgroundWork
    figures: Figures
    examine: Callable[[str], Awaitable[Sequence[Line]]]
    """Examine the deployment; the string is whose photo is read, "" for nobody's."""
    at_exit: list[Callable[[], None]] = field(default_factory=list[Callable[[], None]])
    """What has to be closed after all else."""
