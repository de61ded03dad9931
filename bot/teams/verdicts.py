"""Checks on behalf of people in a chat: one at a time for each, recorded, with a reference."""

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.check import Checked, Exchange, Judge, SharePoint, Subject, check_photo
from bot.core.diagnosis import Diagnosis, Outcome
from bot.core.photo import Source, Unreachable, Why
from bot.core.record import facts_of
from bot.store.store import CheckRecord, KnownPerson, Learned, Store
from bot.teams.incoming import Incoming

log = logging.getLogger(__name__)

OUT_OF_SYNC = (
    Outcome.NEVER_SYNCED,
    Outcome.PLACEHOLDER,
    Outcome.STALE,
    Outcome.TOO_SOON,
    Outcome.LOCAL_PICTURE,
)
"""What counts from when the photos have been apart."""
WAITABLE = (
    Outcome.NEVER_SYNCED,
    Outcome.PLACEHOLDER,
    Outcome.STALE,
    Outcome.TOO_SOON,
    Outcome.NO_PROFILE,
    Outcome.NO_ONEDRIVE,
)
"""What time mends once the person has followed the steps."""
MENDABLE = (*WAITABLE, Outcome.NO_PHOTO, Outcome.LOCAL_PICTURE, Outcome.DIRECTORY_PHOTO)
"""What can turn into IN-SYNC under its reference: worth a "fixed" when it does."""
_SHARED_S = 15
"""How long a turn may take from its question to its check."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """A diagnosis with its reference; `is_fixed` where it ends a case that was open."""

    diagnosis: Diagnosis
    ref: str
    is_fixed: bool = False


@dataclass(slots=True)
class _Check:
    """A check under way, or one that ended a moment ago."""

    task: asyncio.Task[Verdict]
    ended_s: float = float("inf")


class Verdicts:
    """The only way to a check from a chat: whoever asks twice at once shares one."""

    def __init__(
        self,
        *,
        store: Store,
        exchange: Exchange,
        sharepoint: SharePoint,
        clock: Callable[[], datetime],
        new_ref: Callable[[], str],
    ) -> None:
        self._store = store
        self._exchange = exchange
        self._sharepoint = sharepoint
        self._clock = clock
        self._new_ref = new_ref
        self._judge = Judge()
        self._latest: dict[str, _Check] = {}

    async def check(self, incoming: Incoming) -> Verdict:
        """Check the photos of whoever asks, or share the check that ran when they asked.

        So whoever asks five times at once gets one check, however long the turns take.
        """
        aad_object_id = incoming.aad_object_id
        latest = self._latest.get(aad_object_id)
        if latest is None or latest.ended_s < incoming.received_s:
            latest = self._latest[aad_object_id] = self._start(aad_object_id)
        return await asyncio.shield(latest.task)

    def _start(self, aad_object_id: str) -> "_Check":
        loop = asyncio.get_running_loop()
        started = _Check(loop.create_task(self._run(aad_object_id)))

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

    async def _run(self, aad_object_id: str) -> Verdict:
        if not aad_object_id:
            gap = Unreachable(Source.PERSON, Why.GARBLED, "no aadObjectId")
            return Verdict(Diagnosis(Outcome.CANNOT_CHECK, gap=gap), self._new_ref())
        started_s = time.monotonic()
        known = await self._store.person(aad_object_id)
        checked = await check_photo(
            Subject(aad_object_id, known.upn, known.memory),
            exchange=self._exchange,
            sharepoint=self._sharepoint,
            judge=self._judge,
            clock=self._clock,
        )
        verdict = await self._record(aad_object_id, known, checked)
        _log_check(aad_object_id, verdict, checked, time.monotonic() - started_s)
        return verdict

    async def _record(self, aad_object_id: str, known: KnownPerson, checked: Checked) -> Verdict:
        diagnosis = checked.diagnosis
        is_apart = diagnosis.outcome in OUT_OF_SYNC
        learned = Learned(
            upn=checked.upn,
            memory=checked.findings.memory,
            out_of_sync_since=(known.out_of_sync_since or checked.at) if is_apart else None,
        )
        ref = ""
        while not ref:
            record = CheckRecord(
                self._new_ref(), aad_object_id, diagnosis.outcome, checked.at, facts_of(diagnosis)
            )
            ref = await self._store.record_check(record, learned)
        if diagnosis.outcome is not Outcome.IN_SYNC:
            return Verdict(diagnosis, ref)
        case = await self._store.open_case(aad_object_id, MENDABLE)
        await self._store.mark_fixed(aad_object_id, MENDABLE, checked.at)
        return Verdict(diagnosis, case.ref, is_fixed=True) if case else Verdict(diagnosis, ref)


def _log_check(aad_object_id: str, verdict: Verdict, checked: Checked, took_s: float) -> None:
    findings = checked.findings
    looked = (
        findings.person,
        findings.photo,
        findings.mailbox,
        findings.policy,
        findings.profile,
        findings.picture,
    )
    gaps = [f"{f.source}: {f.why} {f.detail}" for f in looked if isinstance(f, Unreachable)]
    comparison = verdict.diagnosis.comparison
    log.info(
        "photo checked",
        extra={
            "aad_object_id": aad_object_id,
            "outcome": verdict.diagnosis.outcome,
            "ref": verdict.ref,
            "ms": round(took_s * 1000),
            "gaps": gaps,
            "score": comparison.score if comparison else None,
        },
    )
