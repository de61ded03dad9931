"""The main way: everything that is asked about one person, all at once, within one budget.

Only person, profile and picture wait for each other, because SharePoint knows people by UPN
and Teams does not send it; a UPN remembered from an earlier check saves the first of them.
What has not answered when the budget is spent is Unreachable, never "no photo".
"""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Protocol, TypeVar

from bot.core.diagnosis import Decision, Diagnosis, decide, diagnose
from bot.core.photo import (
    Findings,
    MailboxFinding,
    NoPicture,
    Person,
    PersonFinding,
    Photo,
    PhotoFinding,
    PhotoMemory,
    PictureFinding,
    PolicyFinding,
    ProfileFinding,
    SharePointPicture,
    SharePointProfile,
    Source,
    Unreachable,
    Why,
)

BUDGET_S = 8.0
_POLICY_BUDGET_S = 3.0
"""Without the policy the check says a little less; it is not worth waiting for."""
_PAIRS_REMEMBERED = 10_000

T = TypeVar("T")


class Exchange(Protocol):
    """Where people, their photos and mailboxes are looked up (Graph)."""

    async def person(self, aad_object_id: str, *, deadline: float) -> PersonFinding: ...
    async def photo(self, aad_object_id: str, *, deadline: float) -> PhotoFinding: ...
    async def mailbox(self, aad_object_id: str, *, deadline: float) -> MailboxFinding: ...
    async def policy(self, *, deadline: float) -> PolicyFinding: ...


class SharePoint(Protocol):
    """Where SharePoint's copy is looked up."""

    async def profile(self, upn: str, *, deadline: float) -> ProfileFinding: ...
    async def picture(self, profile: SharePointProfile, *, deadline: float) -> PictureFinding: ...


@dataclass(frozen=True, slots=True)
class Subject:
    """Who is checked, with what is remembered of them."""

    aad_object_id: str
    known_upn: str = ""
    memory: PhotoMemory = PhotoMemory()  # noqa: RUF009 - frozen


@dataclass(frozen=True, slots=True)
class Checked:
    """A verdict, and what to remember of it."""

    diagnosis: Diagnosis
    findings: Findings
    at: datetime

    @property
    def upn(self) -> str:
        person = self.findings.person
        return person.upn if isinstance(person, Person) else ""


class Judge:
    """Diagnoses off the event loop, one at a time: numpy in several threads fights for the GIL.

    Remembers the scores of pairs that were compared: one ETag against one SharePoint
    timestamp. Two given versions always compare alike, so this is no memory of a verdict.
    """

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="judge")
        self._scores: OrderedDict[tuple[str, str, datetime], float] = OrderedDict()

    async def judge(self, findings: Findings, now: datetime) -> Diagnosis:
        pair = _pair_of(findings)
        if pair:
            findings = replace(findings, known_score=self._scores.get(pair))
        loop = asyncio.get_running_loop()
        diagnosis = await loop.run_in_executor(self._thread, partial(diagnose, findings, now=now))
        if pair and diagnosis.comparison:
            self._scores[pair] = diagnosis.comparison.score
            while len(self._scores) > _PAIRS_REMEMBERED:
                self._scores.popitem(last=False)
        return diagnosis

    async def decide(self, findings: Findings, now: datetime) -> Decision:
        """Decide without a card; only where there are pictures does it take the thread."""
        if not isinstance(findings.picture, SharePointPicture) or findings.known_score is not None:
            return decide(findings, now=now)
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, partial(decide, findings, now=now))

    def forget(self, aad_object_id: str) -> None:
        for pair in [pair for pair in self._scores if pair[0] == aad_object_id]:
            del self._scores[pair]


async def check_photo(  # noqa: PLR0913 - the sources and memories of the main way
    subject: Subject,
    *,
    exchange: Exchange,
    sharepoint: SharePoint,
    judge: Judge,
    clock: Callable[[], datetime],
    budget_s: float = BUDGET_S,
) -> Checked:
    """Look everywhere, then judge."""
    findings = await _gather(subject, exchange, sharepoint, budget_s)
    now = clock()
    if isinstance(findings.profile, SharePointProfile):
        findings = replace(findings, profile=findings.profile.as_of(now))
    if isinstance(findings.photo, Photo) and findings.photo.etag:
        memory = subject.memory.seeing(findings.photo.etag, now)
        findings = replace(findings, memory=memory)
    return Checked(await judge.judge(findings, now), findings, now)


def _pair_of(findings: Findings) -> tuple[str, str, datetime] | None:
    person, photo, profile = findings.person, findings.photo, findings.profile
    if not isinstance(person, Person) or not isinstance(photo, Photo) or not photo.etag:
        return None
    if not isinstance(profile, SharePointProfile) or profile.asked_at is None:
        return None
    return person.aad_object_id, photo.etag, profile.asked_at


async def _gather(
    subject: Subject, exchange: Exchange, sharepoint: SharePoint, budget_s: float
) -> Findings:
    deadline = asyncio.get_running_loop().time() + budget_s
    who = subject.aad_object_id
    person = asyncio.create_task(exchange.person(who, deadline=deadline))
    photo = asyncio.create_task(exchange.photo(who, deadline=deadline))
    mailbox = asyncio.create_task(exchange.mailbox(who, deadline=deadline))
    policy_deadline = min(deadline, deadline - budget_s + _POLICY_BUDGET_S)
    policy = asyncio.create_task(exchange.policy(deadline=policy_deadline))
    profile = asyncio.create_task(_profile(subject, person, sharepoint, deadline))
    picture = asyncio.create_task(_picture(profile, sharepoint, deadline))
    tasks = (person, photo, mailbox, policy, profile, picture)
    _, late = await asyncio.wait(tasks, timeout=budget_s)
    for task in late:
        task.cancel()
    for error in [task.exception() for task in tasks if task.done()]:
        if error:
            raise error
    return Findings(
        person=_result(person, Source.PERSON),
        photo=_result(photo, Source.PHOTO),
        mailbox=_result(mailbox, Source.MAILBOX),
        policy=_result(policy, Source.POLICY),
        profile=_result(profile, Source.PROFILE),
        picture=_result(picture, Source.PICTURE),
        memory=subject.memory,
    )


def _result(task: asyncio.Task[T], source: Source) -> T | Unreachable:
    return task.result() if task.done() else Unreachable(source, Why.TIMEOUT)


async def _profile(
    subject: Subject,
    person: asyncio.Task[PersonFinding],
    sharepoint: SharePoint,
    deadline: float,
) -> ProfileFinding:
    """Ask under the remembered UPN at once, and again only if the directory has another now."""
    asked = subject.known_upn
    profile = await sharepoint.profile(asked, deadline=deadline) if asked else None
    found = await asyncio.shield(person)
    if isinstance(found, Person) and found.upn.casefold() != asked.casefold():
        return await sharepoint.profile(found.upn, deadline=deadline)
    return profile or Unreachable(Source.PROFILE, Why.UNAVAILABLE, "the person is not known")


async def _picture(
    profile: asyncio.Task[ProfileFinding], sharepoint: SharePoint, deadline: float
) -> PictureFinding:
    found = await asyncio.shield(profile)
    if isinstance(found, SharePointProfile):
        return await sharepoint.picture(found, deadline=deadline)
    if isinstance(found, Unreachable):
        return Unreachable(Source.PICTURE, found.why, found.detail)
    return NoPicture()
