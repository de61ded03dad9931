"""One page of the directory, looked at cheaply: what is known is asked again of nobody.

A photo whose version has not changed since it was found in sync costs its share of one batch.
For everybody else the diagnosis itself says what it turns on, and only that is asked for:
first SharePoint's profile, and the two pictures where this pair was never compared.
"""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, Protocol

from bot.core import nudging
from bot.core.diagnosis import Outcome
from bot.core.nudging import Policy, Reason
from bot.core.photo import (
    Findings,
    MailboxFinding,
    Person,
    Photo,
    PhotoFinding,
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
from bot.store.store import Store
from bot.store.sweeps import Contact, Standing, Sweep
from bot.surveyed import Surveyed, candidate_for, notices_for

SHAREPOINT_ASKED_EVERY = timedelta(days=30)
ASKED_AT_RANDOM = 200
_SOME_PEOPLE = 10_000
"""How many there may be where Graph does not count them."""
_ASK_WITHIN_S = 60.0
"""One look-up with its repetitions, beside the time that its pace makes it wait."""
_LANES = 4
"""Graph takes four Outlook items of an app at a time, and a batch keeps to that by itself."""
_PROFILE = Unreachable(Source.PROFILE, Why.NOT_ASKED)
_PICTURE = Unreachable(Source.PICTURE, Why.NOT_ASKED)


class Directory(Protocol):
    """Where many people are looked up at once (Graph)."""

    async def photos(self, aad_object_ids: Sequence[str]) -> Mapping[str, PhotoFinding]: ...
    async def mailboxes(self, aad_object_ids: Sequence[str]) -> Mapping[str, MailboxFinding]: ...
    async def members_of(self, group_id: str, aad_object_ids: Sequence[str]) -> frozenset[str]: ...


class Exchange(Protocol):
    """Where one photo is fetched (Graph)."""

    async def photo_bytes(self, aad_object_id: str, *, deadline: float) -> bytes | PhotoFinding: ...
    async def policy(self, *, deadline: float) -> PolicyFinding: ...


class SharePoint(Protocol):
    """Where SharePoint's copy is looked up."""

    async def profile(self, upn: str, *, deadline: float) -> ProfileFinding: ...
    async def picture(self, profile: SharePointProfile, *, deadline: float) -> PictureFinding: ...


@dataclass(frozen=True, slots=True)
class Tally:
    """How many people of a page had which outcome, and why they are told or not."""

    outcomes: Counter[str] = field(default_factory=Counter[str])
    reasons: Counter[str] = field(default_factory=Counter[str])

    def add(self, outcome: str, reason: str) -> None:
        self.outcomes[outcome] += 1
        if reason and outcome != Outcome.IN_SYNC:
            self.reasons[reason] += 1


@dataclass(frozen=True, slots=True)
class Survey:
    """Looks at pages of people. `chance` gives numbers from 0 to 1."""

    store: Store
    directory: Directory
    exchange: Exchange
    sharepoint: SharePoint
    judge: Judge
    policy: Policy
    group_id: str
    clock: Callable[[], datetime]
    chance: Callable[[], float]

    async def look(
        self, sweep: Sweep, people: Sequence[Person], on_progress: Callable[[int], Awaitable[None]]
    ) -> Tally:
        """Look at a page of people, 20 at a time; gives the tally of them all."""
        standings = await self.store.sweeps.standings([who.aad_object_id for who in people])
        chunks = [people[start : start + 20] for start in range(0, len(people), 20)]
        tally, lanes, done = Tally(), asyncio.Semaphore(_LANES), 0

        async def look_at(chunk: Sequence[Person]) -> None:
            nonlocal done
            async with lanes:
                await self._look_at(sweep, chunk, standings, tally)
            done += len(chunk)
            await on_progress(done)

        async with asyncio.TaskGroup() as tasks:
            for chunk in chunks:
                tasks.create_task(look_at(chunk))
        return tally

    async def _look_at(
        self,
        sweep: Sweep,
        chunk: Sequence[Person],
        standings: Mapping[str, Standing],
        tally: Tally,
    ) -> None:
        left: list[Person] = []
        for person in chunk:
            standing = standings.get(person.aad_object_id)
            if standing and standing.sweep_id == sweep.id:  # before this page was begun anew
                tally.add(standing.outcome, standing.reason)
            else:
                left.append(person)
        photos = await self.directory.photos([who.aad_object_id for who in left]) if left else {}
        to_look_at: list[Person] = []
        for person in left:
            standing = standings.get(person.aad_object_id, Standing())
            if self._is_unchanged(sweep, standing, photos[person.aad_object_id]):
                tally.add(Outcome.IN_SYNC, "")
            else:
                to_look_at.append(person)
        if to_look_at:
            await self._survey(sweep, to_look_at, photos, standings, tally)

    def _is_unchanged(self, sweep: Sweep, standing: Standing, photo: PhotoFinding) -> bool:
        """Whether a photo in sync is still the same; now and then SharePoint is asked anyway."""
        if standing.outcome != Outcome.IN_SYNC or not isinstance(photo, Photo) or not photo.etag:
            return False
        if photo.etag != standing.memory.etag or standing.looked_at is None:
            return False
        is_at_random = self.chance() * (sweep.total or _SOME_PEOPLE) < ASKED_AT_RANDOM
        is_long_ago = self.clock() - standing.looked_at >= SHAREPOINT_ASKED_EVERY
        return not is_long_ago and not is_at_random

    async def _survey(
        self,
        sweep: Sweep,
        people: Sequence[Person],
        photos: Mapping[str, PhotoFinding],
        standings: Mapping[str, Standing],
        tally: Tally,
    ) -> None:
        """Look at some people closely, decide about each, and keep it all at once."""
        mailboxes = await self.directory.mailboxes([who.aad_object_id for who in people])
        policy = await self.exchange.policy(deadline=_deadline())
        surveyed: list[Surveyed] = []
        for person in people:
            who = person.aad_object_id
            standing = standings.get(who, Standing())
            findings = Findings(person, photos[who], mailboxes[who], policy, _PROFILE, _PICTURE)
            surveyed.append(await self._look_closely(findings, standing, person))
        decisions = await self._decide(surveyed)
        rows: list[dict[str, Any]] = []
        for found in surveyed:
            reason = decisions[found.person.aad_object_id].reason
            tally.add(found.decision.outcome, reason)
            if found.decision.outcome is not Outcome.CANNOT_CHECK:
                rows.append(found.row(sweep.id, reason))
        await self.store.notices.hold(notices_for(sweep, surveyed, decisions), self.clock())
        await self.store.sweeps.save_standings(rows)

    async def _look_closely(
        self, findings: Findings, standing: Standing, person: Person
    ) -> Surveyed:
        """Ask for what the verdict turns on, until it is decided or a look-up has failed."""
        while True:
            now = self.clock()
            if isinstance(findings.photo, Photo) and findings.photo.etag:
                memory = standing.memory.seeing(findings.photo.etag, now)
                findings = replace(findings, memory=memory)
            decision = await self.judge.decide(findings, now)
            if decision.gap is None or decision.gap.why is not Why.NOT_ASKED:
                return Surveyed(person, findings.mailbox, findings, decision, standing, now)
            findings = await self._ask(findings, standing, person, decision.gap.source)

    async def _ask(
        self, findings: Findings, standing: Standing, person: Person, source: Source
    ) -> Findings:
        deadline = _deadline()
        if source is Source.PROFILE:
            profile = await self.sharepoint.profile(person.upn, deadline=deadline)
            if isinstance(profile, SharePointProfile):
                profile = profile.as_of(self.clock())
            return _with_what_was_seen(replace(findings, profile=profile), standing)
        if source is Source.PICTURE and isinstance(findings.profile, SharePointProfile):
            picture = await self.sharepoint.picture(findings.profile, deadline=deadline)
            return replace(findings, picture=picture)
        sent = await self.exchange.photo_bytes(person.aad_object_id, deadline=deadline)
        if isinstance(sent, bytes) and isinstance(findings.photo, Photo):
            return replace(findings, photo=replace(findings.photo, content=sent))
        gap = Unreachable(Source.PHOTO, Why.GARBLED, "the photo went while it was asked for")
        return replace(findings, photo=gap if isinstance(sent, bytes) else sent)

    async def _decide(self, surveyed: Sequence[Surveyed]) -> Mapping[str, nudging.Decision]:
        """Say of each whether they are told, and why not; groups are asked about the rest only."""
        now = self.clock()
        contacts = await self.store.sweeps.contacts(
            [found.person.aad_object_id for found in surveyed if found.out_of_sync_since]
        )
        decisions: dict[str, nudging.Decision] = {}
        for found in surveyed:
            who = found.person.aad_object_id
            candidate = candidate_for(found, contacts.get(who, Contact()), now)
            decisions[who] = nudging.decide(candidate, self.policy, now)
        due = [who for who, decision in decisions.items() if decision.reason is Reason.DUE]
        if self.group_id and due:
            inside = await self.directory.members_of(self.group_id, due)
            outside = nudging.Decision(Reason.NOT_IN_GROUP)
            decisions |= dict.fromkeys(set(due) - inside, outside)
        return decisions


def _with_what_was_seen(findings: Findings, standing: Standing) -> Findings:
    """Spare the pictures where this photo was compared with this very copy before."""
    photo, profile = findings.photo, findings.profile
    if not isinstance(photo, Photo) or not isinstance(profile, SharePointProfile):
        return findings
    if standing.score is None or standing.asked_at is None or not standing.memory.etag:
        return findings
    seen = Seen(
        etag=standing.memory.etag,
        picture_url=profile.picture_url,
        asked_at=standing.asked_at,
        score=standing.score,
    )
    if not seen.is_of(photo, profile):
        return findings
    return replace(findings, seen=seen, picture=SharePointPicture(b""))


def _deadline() -> float:
    return asyncio.get_running_loop().time() + _ASK_WITHIN_S
