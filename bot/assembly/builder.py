"""The parts of one bot, put together."""

import asyncio
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial

import aiohttp

from bot.assembly.parts import ASK_WITHIN_S, Clock, Parts
from bot.clients.directory import Directory
from bot.clients.graph import GraphClient
from bot.clients.http import Http
from bot.clients.installs import Installs
from bot.clients.pace import CountedPace, Courtesy, Governor, SweepPace
from bot.clients.sharepoint import SharePointClient
from bot.clients.tokens import Tokens
from bot.core.nudging import Policy
from bot.judge import Judge
from bot.ops.figures import Figures
from bot.settings import Settings
from bot.store.store import Store
from bot.survey import Survey
from bot.sweeping import Sweeper
from bot.teams.adapter import TeamsAdapter
from bot.teams.clicks import Clicks
from bot.teams.connector import Connector
from bot.teams.delivery import Delivery
from bot.teams.outreach import Outreach
from bot.teams.readers import Readers
from bot.teams.replies import Replies
from bot.teams.staff.desk import Desk
from bot.teams.staff.extension import Extension
from bot.teams.staff.membership import Membership
from bot.teams.staff.orders import Orders
from bot.teams.staff.preview import Preview
from bot.teams.staff.receipts import ReceiptCards
from bot.teams.staff.reports import Reports
from bot.teams.staff.sending import Sending
from bot.teams.telling import SENDS, Teller
from bot.teams.trust import is_known_host, is_loopback
from bot.teams.turns import Turns
from bot.teams.verdicts import Verdicts
from bot.work import BackgroundWork
from cards import Chat, House

REF_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
TEAMS_URLS = {
    "public": "https://teams.microsoft.com",
    "usgov": "https://gov.teams.microsoft.us",
    "dod": "https://dod.teams.microsoft.us",
    "china": "https://teams.microsoftonline.cn",
}
"""Where Teams' own links lead, by cloud."""
_SHAREPOINT_CALLS = "sharepoint"
_GOVERNMENT_COMMUNITY_HOST = "smba.infra.gcc.teams.microsoft.com"


def new_ref() -> str:
    """Six characters that are easily read out: A-Z and 2-9, without I and O."""
    return "".join(secrets.choice(REF_ALPHABET) for _ in range(6))


@dataclass
class Builder:
    """Puts one bot together."""

    settings: Settings
    store: Store
    session: aiohttp.ClientSession
    tokens: Tokens
    clock: Clock
    chance: Callable[[], float]
    is_demo: bool
    sends: Governor = field(init=False)
    calls: Governor = field(init=False)
    connector: Connector = field(init=False)
    replies: Replies = field(init=False)
    courtesy: Courtesy = field(default_factory=Courtesy)
    figures: Figures = field(default_factory=Figures)

    def __post_init__(self) -> None:
        settings, tokens = self.settings, None if self.is_demo else self.tokens
        self.sends = self._governor(SENDS, settings.sends_per_second)
        self.calls = self._governor(_SHAREPOINT_CALLS, settings.sharepoint_calls_per_second)
        self.connector = Connector(self.session, tokens, token_scope=settings.bot_token_scope)
        self.replies = Replies(lambda: secrets.token_urlsafe(9))

    async def build(self) -> Parts:
        settings, http = self.settings, Http(self.session)
        graph = GraphClient(http, self.tokens, url=settings.graph_url)
        counted = Http(self.session, pace=CountedPace(self.calls))
        sharepoint = SharePointClient(counted, self.tokens, url=settings.sharepoint_url)
        adapter = TeamsAdapter(self.connector, pace=CountedPace(self.sends))
        readers = Readers(await _house(settings, graph), self.clock)
        verdicts = self._verdicts(graph, sharepoint)
        reports = self._reports(graph)
        work, directory = self._work(readers, reports)
        orders = self._orders(graph, verdicts, work.outreach, reports, readers)
        turns = self._turns(verdicts, orders, readers)
        return Parts(
            settings,
            self.clock,
            self.session,
            self.store,
            self.tokens,
            graph,
            sharepoint,
            directory,
            adapter,
            turns,
            work,
            self.figures,
        )

    def _turns(self, verdicts: Verdicts, orders: Orders, readers: Readers) -> Turns:
        return Turns(
            store=self.store,
            verdicts=verdicts,
            clicks=Clicks(
                store=self.store,
                verdicts=verdicts,
                orders=orders,
                clock=self.clock,
                hours=self.settings.nudge_hours,
            ),
            orders=orders,
            extension=Extension(self.store, orders.desk, orders, self.replies, orders.chat),
            readers=readers,
            replies=self.replies,
            clock=self.clock,
            new_ref=new_ref,
            courtesy=self.courtesy,
        )

    def _work(self, readers: Readers, reports: Reports) -> tuple[BackgroundWork, Directory]:
        """Build what happens without anybody typing, at low priority and within the rates."""
        settings, policy = self.settings, policy_of(self.settings)
        graph_pace = SweepPace(courtesy=self.courtesy)
        sharepoint_pace = SweepPace(self.calls, courtesy=self.courtesy)
        http = Http(self.session, pace=graph_pace)
        graph = GraphClient(http, self.tokens, url=settings.graph_url, priority="low")
        slow = Http(self.session, pace=sharepoint_pace)
        sharepoint = SharePointClient(slow, self.tokens, url=settings.sharepoint_url)
        directory = Directory(http, self.tokens, url=settings.graph_url)
        verdicts = self._verdicts(graph, sharepoint)
        outreach = self._outreach(verdicts, self._teller(http), readers, reports)
        sweeper = Sweeper(
            store=self.store,
            pages=directory,
            survey=self._survey(directory, graph, sharepoint),
            mode=settings.nudges,
            clock=self.clock,
            waited_s=lambda: graph_pace.waited_s + sharepoint_pace.waited_s,
            on_brake=self.figures.count_brake,
        )
        receipts = ReceiptCards(
            self.store, outreach.teller.delivery, self.replies, readers, self.clock
        )
        work = BackgroundWork(
            store=self.store,
            outreach=outreach,
            receipts=receipts,
            sweeper=sweeper,
            governors=(self.sends, self.calls),
            clock=self.clock,
            every=policy.every,
        )
        return work, directory

    def _outreach(
        self, verdicts: Verdicts, teller: Teller, readers: Readers, reports: Reports
    ) -> Outreach:
        settings = self.settings
        return Outreach(
            store=self.store,
            verdicts=verdicts,
            teller=teller,
            readers=readers,
            policy=policy_of(settings),
            mode=settings.nudges,
            clock=self.clock,
            on_brake=self.figures.count_brake,
            reports=reports,
        )

    def _reports(self, graph: GraphClient) -> Reports:
        membership = Membership(self.settings.helpdesk_group_id, graph)
        return Reports(self.store, membership, self.clock)

    def _orders(
        self,
        graph: GraphClient,
        verdicts: Verdicts,
        outreach: Outreach,
        reports: Reports,
        readers: Readers,
    ) -> Orders:
        """Build what staff can ask for; their look-ups are as quick as a person's own."""
        settings = self.settings
        return Orders(
            membership=reports.membership,
            desk=Desk(self.store, graph, verdicts, self.clock),
            sending=Sending(self.store, self.clock),
            reports=reports,
            preview=Preview(verdicts, outreach, new_ref),
            readers=readers,
            chat=Chat(TEAMS_URLS[settings.cloud], settings.microsoft_app_id),
        )

    def _survey(
        self, directory: Directory, graph: GraphClient, sharepoint: SharePointClient
    ) -> Survey:
        return Survey(
            store=self.store,
            directory=directory,
            exchange=graph,
            sharepoint=sharepoint,
            judge=Judge(),
            policy=policy_of(self.settings),
            group_id=self.settings.nudge_group_id,
            clock=self.clock,
            chance=self.chance,
        )

    def _verdicts(self, graph: GraphClient, sharepoint: SharePointClient) -> Verdicts:
        return Verdicts(
            store=self.store,
            exchange=graph,
            sharepoint=sharepoint,
            clock=self.clock,
            new_ref=new_ref,
            on_check=self.figures.count_check,
        )

    def _teller(self, http: Http) -> Teller:
        settings = self.settings
        hosts = settings.connector_hosts
        exact = next((host for host in hosts if not host.startswith("*")), "")
        other = next((host for host in hosts if host == _GOVERNMENT_COMMUNITY_HOST), "")
        known = partial(is_known_host, known=hosts)
        return Teller(
            store=self.store,
            delivery=Delivery(
                self.connector,
                is_allowed=is_loopback if self.is_demo else known,
                other_host_url=f"https://{other}/teams/" if other else "",
            ),
            installs=Installs(http, self.tokens, settings.graph_url, settings.microsoft_app_id),
            governor=self.sends,
            replies=self.replies,
            clock=self.clock,
            bot_id=f"28:{settings.microsoft_app_id}",
            service_url=f"https://{exact}/teams/",
            on_told=self.figures.count_told,
        )

    def _governor(self, name: str, per_second: int) -> Governor:
        async def reserve(count: int) -> float:
            return await self.store.meters.reserve(
                name, self.clock(), spacing_s=1 / per_second, count=count
            )

        return Governor(per_second, reserve)


def policy_of(settings: Settings) -> Policy:
    """The settings that speak of nudging, as its rules read them."""
    return Policy(
        after=timedelta(hours=settings.nudge_after_hours),
        every=timedelta(days=settings.nudge_every_days),
        limit=settings.nudge_limit,
        hours=settings.nudge_hours,
        outcomes=settings.nudge_outcomes,
        ring_percent=settings.nudge_ring_percent,
    )


async def _house(settings: Settings, graph: GraphClient) -> House:
    deadline = asyncio.get_running_loop().time() + ASK_WITHIN_S
    return House(
        helpdesk_url=settings.helpdesk_url,
        helpdesk_name=settings.helpdesk_name,
        onedrive_link=settings.onedrive_in_teams_link,
        organization_name=settings.organization_name
        or await graph.organization_name(deadline=deadline),
    )
