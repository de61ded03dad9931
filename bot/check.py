"""The main way: everything that is asked about one person, all at once, within one budget.

Only person, profile and picture wait for each other, because SharePoint knows people by UPN
and Teams does not send it; a UPN remembered from an earlier check saves the first of them.
What has not answered when the budget is spent is Unreachable, never "no photo".
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol, TypeVar

from bot.core.diagnosis import Diagnosis
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
    Seen,
    SharePointPicture,
    SharePointProfile,
    Source,
    Unreachable,
    Why,
)
from bot.judge import Judge

BUDGET_S = 8.0
_POLICY_BUDGET_S = 3.0
"""Without the policy the check says a little less; it is not worth waiting for."""

T = TypeVar("T")


class Exchange(Protocol):
    """Where people, their photos and mailboxes are looked up (Graph)."""

    async def person(self, aad_object_id: str, *, deadline: float) -> PersonFinding: ...
    async def photo(self, aad_object_id: str, *, deadline: float) -> PhotoFinding: ...
    async def photo_version(self, aad_object_id: str, *, deadline: float) -> PhotoFinding: ...
    async def photo_bytes(self, aad_object_id: str, *, deadline: float) -> bytes | PhotoFinding: ...
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
    seen = judge.seen(subject.aad_object_id)
    findings = await _gather(subject, seen, exchange, sharepoint, budget_s)
    now = clock()
    if isinstance(findings.profile, SharePointProfile):
        findings = replace(findings, profile=findings.profile.as_of(now))
    if isinstance(findings.photo, Photo) and findings.photo.etag:
        memory = subject.memory.seeing(findings.photo.etag, now)
        findings = replace(findings, memory=memory)
    diagnosis = await judge.judge(subject.aad_object_id, findings, now)
    return Checked(diagnosis, findings, now)


async def _gather(
    subject: Subject,
    seen: Seen | None,
    exchange: Exchange,
    sharepoint: SharePoint,
    budget_s: float,
) -> Findings:
    deadline = asyncio.get_running_loop().time() + budget_s
    who = subject.aad_object_id
    person = asyncio.create_task(exchange.person(who, deadline=deadline))
    ask_for_photo = exchange.photo_version if seen else exchange.photo
    version = asyncio.create_task(ask_for_photo(who, deadline=deadline))
    mailbox = asyncio.create_task(exchange.mailbox(who, deadline=deadline))
    policy_deadline = min(deadline, deadline - budget_s + _POLICY_BUDGET_S)
    policy = asyncio.create_task(exchange.policy(deadline=policy_deadline))
    profile = asyncio.create_task(_profile(subject, person, sharepoint, deadline))
    is_seen = asyncio.create_task(_is_seen(seen, version, profile))
    photo = asyncio.create_task(_photo(who, version, is_seen, exchange, deadline))
    picture = asyncio.create_task(_picture(profile, is_seen, sharepoint, deadline))
    tasks = (person, version, mailbox, policy, profile, is_seen, photo, picture)
    _, late = await asyncio.wait(tasks, timeout=budget_s)
    for task in late:
        task.cancel()
    for error in [task.exception() for task in tasks if task.done()]:
        if error:
            raise error
    return Findings(
        person=_result(person, Source.PERSON),
        photo=_result(photo if photo.done() else version, Source.PHOTO),
        mailbox=_result(mailbox, Source.MAILBOX),
        policy=_result(policy, Source.POLICY),
        profile=_result(profile, Source.PROFILE),
        picture=_result(picture, Source.PICTURE),
        memory=subject.memory,
        seen=seen,
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


async def _is_seen(
    seen: Seen | None,
    version: asyncio.Task[PhotoFinding],
    profile: asyncio.Task[ProfileFinding],
) -> bool:
    """Whether these versions were compared before, so that neither picture is needed."""
    if seen is None:
        return False
    return seen.is_of(await asyncio.shield(version), await asyncio.shield(profile))


async def _photo(
    who: str,
    version: asyncio.Task[PhotoFinding],
    is_seen: asyncio.Task[bool],
    exchange: Exchange,
    deadline: float,
) -> PhotoFinding:
    """The photo with its bytes, where they are needed."""
    found = await asyncio.shield(version)
    if not isinstance(found, Photo) or found.content is not None or await asyncio.shield(is_seen):
        return found
    sent = await exchange.photo_bytes(who, deadline=deadline)
    return replace(found, content=sent) if isinstance(sent, bytes) else sent


async def _picture(
    profile: asyncio.Task[ProfileFinding],
    is_seen: asyncio.Task[bool],
    sharepoint: SharePoint,
    deadline: float,
) -> PictureFinding:
    if await asyncio.shield(is_seen):
        return SharePointPicture(b"")
    found = await asyncio.shield(profile)
    if isinstance(found, SharePointProfile):
        return await sharepoint.picture(found, deadline=deadline)
    if isinstance(found, Unreachable):
        return Unreachable(Source.PICTURE, found.why, found.detail)
    return NoPicture()
