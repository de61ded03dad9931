"""Checks on behalf of people in a chat: one at a time for each, recorded, with a reference."""

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.check import BUDGET_S, Checked, Exchange, SharePoint, Subject, check_photo
from bot.core.diagnosis import Diagnosis, Outcome
from bot.core.follow_up import APART, MENDABLE, WAITABLE, looks_for
from bot.core.particulars import particulars_of
from bot.core.photo import SharePointProfile, Source, Unreachable, Why
from bot.core.record import facts_of
from bot.core.report import monday_of
from bot.judge import Judge
from bot.store.cases import CheckRecord, Origin
from bot.store.notice import Kind, Notice, Result
from bot.store.person import KnownPerson, Learned
from bot.store.store import Store
from bot.teams.incoming import Incoming

log = logging.getLogger(__name__)

_SHARED_S = 15
"""How long a turn may take from its question to its check."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """A diagnosis with its reference; `is_fixed` where it ends a case that was open.

    `looks` are the times at which the bot has promised to look again.
    """

    diagnosis: Diagnosis
    ref: str
    is_fixed: bool = False
    looks: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class Looked:
    """A check that is not recorded yet, with what was known of the person before it."""

    checked: Checked
    known: KnownPerson
    took_s: float

    @property
    def diagnosis(self) -> Diagnosis:
        return self.checked.diagnosis

    @property
    def may_promise(self) -> bool:
        """Whether the person may be told that the bot will write first."""
        snoozed_until = self.known.snoozed_until
        is_snoozed = snoozed_until is not None and self.checked.at < snoozed_until
        has_chat = self.known.conversation_reference is not None and not self.known.unreachable
        return has_chat and not self.known.stopped_at and not is_snoozed


@dataclass(slots=True)
class _Check:
    """A check under way, or one that ended a moment ago."""

    task: asyncio.Task[Verdict]
    ended_s: float = float("inf")


class Verdicts:
    """The only way to a check from a chat: whoever asks twice at once shares one."""

    def __init__(  # noqa: PLR0913 - the parts of a check, built in one place
        self,
        *,
        store: Store,
        exchange: Exchange,
        sharepoint: SharePoint,
        judge: Judge,
        clock: Callable[[], datetime],
        new_ref: Callable[[], str],
        on_check: Callable[[str, str], None],
        budget_s: float = BUDGET_S,
    ) -> None:
        self._store = store
        self._on_check = on_check
        self._exchange = exchange
        self._sharepoint = sharepoint
        self._clock = clock
        self._new_ref = new_ref
        self._judge = judge
        self._budget_s = budget_s
        self._latest: dict[str, _Check] = {}

    async def check(self, incoming: Incoming, *, known: KnownPerson | None = None) -> Verdict:
        """Check the photos of whoever asks, or share the check that ran when they asked.

        So whoever asks five times at once gets one check, however long the turns take. `known` is
        what this turn has read of them already.
        """
        aad_object_id = incoming.aad_object_id
        latest = self._latest.get(aad_object_id)
        if latest is None or latest.ended_s < incoming.received_s:
            latest = self._latest[aad_object_id] = self._start(aad_object_id, known)
        return await asyncio.shield(latest.task)

    def _start(self, aad_object_id: str, known: KnownPerson | None) -> "_Check":
        loop = asyncio.get_running_loop()
        started = _Check(loop.create_task(self._run(aad_object_id, known)))

        def end(_: object) -> None:
            started.ended_s = loop.time()
            loop.call_later(_SHARED_S, drop)

        def drop() -> None:
            if self._latest.get(aad_object_id) is started:
                del self._latest[aad_object_id]

        started.task.add_done_callback(end)
        return started

    def forget(self, aad_object_id: str) -> None:
        """Forget what this process remembers of the person."""
        self._judge.forget(aad_object_id)

    async def _run(self, aad_object_id: str, known: KnownPerson | None) -> Verdict:
        if not aad_object_id:
            gap = Unreachable(Source.PERSON, Why.GARBLED, "no aadObjectId")
            return Verdict(Diagnosis(Outcome.CANNOT_CHECK, gap=gap), self._new_ref())
        looked = await self.look(aad_object_id, known=known)
        verdict = await self.record(aad_object_id, looked)
        if verdict.is_fixed:
            await self._store.notices.end_all(aad_object_id, Result.FIXED, looked.checked.at)
        return verdict

    async def look(self, aad_object_id: str, *, known: KnownPerson | None = None) -> Looked:
        """Check somebody's photos."""
        started_s = time.monotonic()
        known = known or await self._store.person(aad_object_id)
        checked = await check_photo(
            Subject(aad_object_id, known.upn, known.memory),
            exchange=self._exchange,
            sharepoint=self._sharepoint,
            judge=self._judge,
            clock=self._clock,
            budget_s=self._budget_s,
        )
        return Looked(checked, known, time.monotonic() - started_s)

    async def record(
        self, aad_object_id: str, looked: Looked, *, origin: Origin = Origin.ASKED
    ) -> Verdict:
        """Keep a check under a reference.

        An answer to a question, or a reminder, promises to look again; the others do not, or
        not in the same breath.
        """
        diagnosis, at = looked.diagnosis, looked.checked.at
        looks = looks_for(diagnosis, now=at) if looked.may_promise else ()
        is_shown = origin is not Origin.STAFF
        is_told = origin in (Origin.NUDGE, Origin.FORWARDED)
        has_steps = is_told or diagnosis.outcome in (*WAITABLE, Outcome.NO_PHOTO)
        record = CheckRecord(
            ref="",
            aad_object_id=aad_object_id,
            outcome=diagnosis.outcome,
            checked_at=at,
            facts=_facts_of(looked),
            origin=origin,
            week=monday_of(at) if is_shown and has_steps else None,
        )
        verdict = Verdict(diagnosis, "", looks=looks)
        promises_now = looks and origin in (Origin.ASKED, Origin.REMINDER)
        promise = _promise(aad_object_id, looked, verdict) if promises_now else None
        learned, ref = learned_from(looked), ""
        while not ref:
            record = replace(record, ref=self._new_ref())
            ref = await self._store.record_check(record, learned, promise=promise)
        log_check(aad_object_id, looked, ref=ref)
        self._on_check(diagnosis.outcome, origin)
        if diagnosis.outcome is not Outcome.IN_SYNC:
            return replace(verdict, ref=ref)
        case = await self.mark_fixed(aad_object_id, at)
        if case and is_shown:
            return Verdict(diagnosis, case.ref, is_fixed=True)
        return Verdict(diagnosis, ref)

    async def promise(self, aad_object_id: str, looked: Looked, verdict: Verdict) -> None:
        """Look again for somebody at the times that their card names."""
        if verdict.looks:
            notice = _promise(aad_object_id, looked, verdict)
            await self._store.notices.plan(notice, looked.checked.at)

    async def mark_fixed(self, aad_object_id: str, at: datetime) -> CheckRecord | None:
        """Close the person's open cases, now that their photos match; gives the latest of them."""
        case = await self._store.cases.open_of(aad_object_id, MENDABLE)
        if case:
            await self._store.cases.mark_fixed(aad_object_id, MENDABLE, at)
        return case


def learned_from(looked: Looked) -> Learned:
    """What a check taught. The clock of a difference begins anew with a new photo."""
    checked, known = looked.checked, looked.known
    findings, memory = checked.findings, checked.findings.memory
    is_apart = checked.diagnosis.outcome in APART
    since = known.out_of_sync_since if memory.etag == known.memory.etag else None
    profile, comparison = findings.profile, checked.diagnosis.comparison
    is_profile = isinstance(profile, SharePointProfile)
    is_unknown = checked.diagnosis.outcome is Outcome.CANNOT_CHECK
    return Learned(
        upn=checked.upn,
        memory=memory,
        out_of_sync_since=(since or checked.at) if is_apart else None,
        score=comparison.score if comparison else None,
        asked_at=profile.asked_at if is_profile else None,
        looked_at=checked.at if is_profile else None,
        is_news=not is_unknown or memory.etag != known.memory.etag,
    )


def _facts_of(looked: Looked) -> dict[str, Any]:
    """What is kept of a check: the verdict's facts, and the raw side for staff."""
    found = particulars_of(looked.checked.findings).as_json()
    return {**facts_of(looked.diagnosis), "found": found}


def _promise(aad_object_id: str, looked: Looked, verdict: Verdict) -> Notice:
    return Notice(
        kind=Kind.FOLLOW_UP,
        aad_object_id=aad_object_id,
        outcome=verdict.diagnosis.outcome,
        etag=looked.checked.findings.memory.etag,
        ref=verdict.ref,
        since=looked.checked.at,
        due_at=verdict.looks[0],
    )


def log_check(aad_object_id: str, looked: Looked, *, ref: str) -> None:
    """Write what was found, and which look-ups failed, to the log."""
    checked = looked.checked
    findings, comparison = checked.findings, checked.diagnosis.comparison
    missing = dict.fromkeys([*findings.gaps, *filter(None, [checked.diagnosis.gap])])
    gaps = [f"{gap.source}: {gap.reason}" for gap in missing]
    log.info(
        "photo checked",
        extra={
            "aad_object_id": aad_object_id,
            "outcome": checked.diagnosis.outcome,
            "ref": ref,
            "ms": round(looked.took_s * 1000),
            "gaps": gaps,
            "score": comparison.score if comparison else None,
        },
    )
