"""The parts of one bot, put together."""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

import aiohttp

from bot.assembly.parts import Clock, Parts
from bot.assembly.rules import TEAMS_URLS, house_of, new_ref, policy_of
from bot.check import BUDGET_S
from bot.clients.directory import Directory
from bot.clients.graph import GraphClient
from bot.clients.http import Http
from bot.clients.installs import Installs
from bot.clients.pace import CountedPace, Courtesy, Governor, Pace, SweepPace
from bot.clients.sharepoint import SharePointClient
from bot.clients.tokens import Tokens
from bot.core.health import Line
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
from cards import Chat

_SHAREPOINT_CALLS = "sharepoint"
_UNHURRIED_S = 60.0
"""Where nobody waits for the answer, a check may wait for its place in the rate."""
_GOVERNMENT_COMMUNITY_HOST = "smba.infra.gcc.teams.microsoft.com"


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
    figures: Figures
    sends: Governor = field(init=False)
    calls: Governor = field(init=False)
    connector: Connector = field(init=False)
    replies: Replies = field(init=False)
    courtesy: Courtesy = field(default_factory=Courtesy)
    judge: Judge = field(default_factory=Judge)

    def __post_init__(self) -> None:
        settings, tokens = self.settings, None if self.is_demo else self.tokens
        self.sends = self._governor(SENDS, settings.sends_per_second)
        self.calls = self._governor(_SHAREPOINT_CALLS, settings.sharepoint_calls_per_second)
        self.connector = Connector(
            self.session,
            tokens,
            token_scope=settings.bot_token_scope,
            on_call=self.figures.time_call,
        )
        self.replies = Replies(lambda: secrets.token_urlsafe(9))

    async def build(self) -> Parts:
        settings, http = self.settings, self._http("graph")
        graph = GraphClient(http, self.tokens, url=settings.graph_url)
        counted = self._http("sharepoint", CountedPace(self.calls))
        sharepoint = SharePointClient(counted, self.tokens, url=settings.sharepoint_url)
        adapter = TeamsAdapter(self.connector, pace=CountedPace(self.sends))
        readers = Readers(await house_of(settings, graph), self.clock)
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
            orders.examine,
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
            on_turn=self.figures.count_turn,
        )

    def _work(self, readers: Readers, reports: Reports) -> tuple[BackgroundWork, Directory]:
        """Build what happens without anybody typing, at low priority and within the rates."""
        settings, policy = self.settings, policy_of(self.settings)
        graph_pace = SweepPace(courtesy=self.courtesy)
        sharepoint_pace = SweepPace(self.calls, courtesy=self.courtesy)
        http = self._http("graph", graph_pace)
        graph = GraphClient(http, self.tokens, url=settings.graph_url, priority="low")
        slow = self._http("sharepoint", sharepoint_pace)
        sharepoint = SharePointClient(slow, self.tokens, url=settings.sharepoint_url)
        directory = Directory(http, self.tokens, url=settings.graph_url)
        verdicts = self._verdicts(graph, sharepoint, budget_s=_UNHURRIED_S)
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
            forget=self.judge.forget,
            note_waiting=self.figures.show_jobs,
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
            examine=partial(self._examine, graph),
        )

    async def _examine(self, graph: GraphClient, user: str) -> Sequence[Line]:
        # seldom asked for, so that no start waits for it
        from bot.ops.doctor import Doctor, Patient  # noqa: PLC0415

        http = self._http("doctor")
        patient = Patient(
            settings=self.settings,
            http=http,
            tokens=self.tokens,
            graph=graph,
            sharepoint=SharePointClient(http, self.tokens, url=self.settings.sharepoint_url),
            store=self.store,
            clock=self.clock,
            jobs_waiting=self.figures.jobs_waiting,
            is_demo=self.is_demo,
        )
        return await Doctor(patient).examine(user)

    def _survey(
        self, directory: Directory, graph: GraphClient, sharepoint: SharePointClient
    ) -> Survey:
        return Survey(
            store=self.store,
            directory=directory,
            exchange=graph,
            sharepoint=sharepoint,
            judge=self.judge,
            policy=policy_of(self.settings),
            group_id=self.settings.nudge_group_id,
            clock=self.clock,
            chance=self.chance,
        )

    def _verdicts(
        self, graph: GraphClient, sharepoint: SharePointClient, *, budget_s: float = BUDGET_S
    ) -> Verdicts:
        return Verdicts(
            store=self.store,
            exchange=graph,
            sharepoint=sharepoint,
            judge=self.judge,
            clock=self.clock,
            new_ref=new_ref,
            on_check=self.figures.count_check,
            budget_s=budget_s,
        )

    def _teller(self, http: Http) -> Teller:
        settings = self.settings
        hosts = settings.connector_hosts
        exact = settings.connector_host
        other = _GOVERNMENT_COMMUNITY_HOST if _GOVERNMENT_COMMUNITY_HOST in hosts else ""
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
            service_url=f"https://{exact}/teams/" if exact else "",
            on_told=self.figures.count_told,
        )

    def _http(self, name: str, pace: Pace | None = None) -> Http:
        return Http(self.session, name=name, on_call=self.figures.time_call, pace=pace)

    def _governor(self, name: str, per_second: int) -> Governor:
        async def reserve(count: int) -> float:
            return await self.store.meters.reserve(
                name, self.clock(), spacing_s=1 / per_second, count=count
            )

        return Governor(per_second, reserve)
