"""What the bot writes first: follow-ups it promised, reminders it was asked for, and nudges.

What a notice says is looked up anew in the moment it is due, so nobody is told of what has
been mended since.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import cards
from bot.core import nudging
from bot.core.brake import NUDGES_LOOKED_AT, brake_for_refusals
from bot.core.diagnosis import Diagnosis, Outcome
from bot.core.follow_up import LOOKS_AFTER, looks_for, looks_from
from bot.core.nudging import Candidate, Policy
from bot.core.photo import Mailbox, Person
from bot.store.cases import Ending, Origin
from bot.store.notice import Kind, Notice, Result, State
from bot.store.person import KnownPerson
from bot.store.store import Store
from bot.surveyed import purpose_of
from bot.teams.delivery import Address
from bot.teams.readers import Readers, zones_for
from bot.teams.shown import verdict_card
from bot.teams.staff.reports import Reports
from bot.teams.telling import Teller
from bot.teams.verdicts import Looked, Verdicts, learned_from, log_check
from bot.zones import zone_named
from cards import Reader

log = logging.getLogger(__name__)

_AGAIN = timedelta(hours=1)
_SOON_AGAIN = timedelta(minutes=5)
_FORWARDED_BY = timedelta(hours=1)
_HANDED_OVER_BY = LOOKS_AFTER[-1] + timedelta(hours=24)
_REFUSALS_SINCE = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Outreach:
    """Handles what is due. `mode` is NUDGES: nudges alone are held back by it.

    `on_brake` is told which brake held.
    """

    store: Store
    verdicts: Verdicts
    teller: Teller
    readers: Readers
    policy: Policy
    mode: str
    clock: Callable[[], datetime]
    on_brake: Callable[[str], None]
    reports: Reports

    async def handle(self, notice_id: int, *, attempt: int) -> None:
        """Handle one notice, unless it has changed since it was found due.

        One that is being sent is left alone: its process may have died, or may be at it still.
        """
        notice = await self.store.notices.find(notice_id)
        if notice is None or notice.attempt != attempt:
            return
        if notice.state not in (State.WAITING, State.INSTALLING):
            return
        known = await self.store.person(notice.aad_object_id)
        against = self._against(notice, known)
        if against:
            await self.store.notices.end(notice, against, self.clock())
            return
        address = await self.teller.find(notice, known)
        if address is None or await self.teller.put_off_in_a_long_line(notice):
            return
        if notice.kind is Kind.REPORT:
            await self._report(notice, address, known)
            return
        looked = await self.verdicts.look(notice.aad_object_id)
        match notice.kind:
            case Kind.FORWARDED:
                await self._forward(notice, address, looked)
            case Kind.FOLLOW_UP:
                await self._follow_up(notice, address, looked)
            case Kind.REMINDER:
                await self._remind(notice, address, looked)
            case Kind.NUDGE:
                await self._nudge(notice, address, looked)

    def _against(self, notice: Notice, known: KnownPerson) -> Result | None:
        """Say why the person is not written to at all."""
        if known.stopped_at and notice.kind is not Kind.REPORT:
            return Result.STOPPED
        if known.unreachable:
            return Result.UNREACHABLE
        if notice.kind is Kind.NUDGE and self.mode != "on":
            return Result.WITHDRAWN
        return None

    async def _follow_up(self, notice: Notice, address: Address, looked: Looked) -> None:
        """Look again as promised: fixed, not yet, or time for a human."""
        if looked.diagnosis.outcome is Outcome.IN_SYNC:
            await self._tell_fixed(notice, address, looked)
        elif notice.outcome == Outcome.TOO_SOON:
            await self._tell_how_it_went(notice, address, looked)
        else:
            await self._learn(notice, looked)
            later = self._next_look(notice, looked.diagnosis)
            if later:
                await self.store.notices.put_off(notice, self.clock(), until=later)
            else:
                await self._hand_over(notice, address, looked)

    def _next_look(self, notice: Notice, diagnosis: Diagnosis) -> datetime | None:
        now = self.clock()
        coming = looks_from(notice.since, now=max(now, notice.due_at))
        if coming:
            return coming[0]
        is_unknown = diagnosis.outcome is Outcome.CANNOT_CHECK
        return now + _AGAIN if is_unknown and now < notice.since + _HANDED_OVER_BY else None

    async def _tell_fixed(self, notice: Notice, address: Address, looked: Looked) -> None:
        """Say that the photos match, once, and turn the clicked card into the same card."""
        await self._learn(notice, looked)
        await self.verdicts.mark_fixed(notice.aad_object_id, looked.checked.at)
        reader = self._reader(looked)
        card = cards.fixed_card(looked.diagnosis, ref=notice.ref or "", reader=reader)
        if await self.teller.tell(notice, address, card):
            await self.teller.update(notice, address, card)

    async def _tell_how_it_went(self, notice: Notice, address: Address, looked: Looked) -> None:
        """The time of TOO-SOON has come: there is a verdict now, or a later time."""
        diagnosis, now = looked.diagnosis, self.clock()
        if diagnosis.outcome is Outcome.TOO_SOON:
            until = looks_for(diagnosis, now=now)[0]
            await self.store.notices.put_off(notice, now, until=until)
        elif not await self._waits(notice, looked, until=notice.due_at + 3 * _AGAIN):
            who = notice.aad_object_id
            verdict = await self.verdicts.record(who, looked, origin=Origin.FOLLOW_UP)
            card = verdict_card(verdict, self._reader(looked))
            if await self.teller.tell(replace(notice, ref=verdict.ref), address, card):
                await self.verdicts.promise(who, looked, verdict)

    async def _hand_over(self, notice: Notice, address: Address, looked: Looked) -> None:
        """Three days are over: from here a human has to look."""
        now, reader = self.clock(), self._reader(looked)
        case = await self.store.cases.find(notice.ref or "")
        if case is None:
            await self.store.notices.end(notice, Result.WITHDRAWN, now)
            return
        card = cards.handover_card(
            looked.diagnosis, ref=case.ref, first_outcome=Outcome(case.outcome), reader=reader
        )
        if await self.teller.tell(notice, address, card):
            await self.store.receipts.need_human(notice.aad_object_id, now)
            ending = Ending.HANDED_OVER if case.done_at else Ending.IGNORED
            await self.store.cases.end(case.ref, ending, now)

    async def _forward(self, notice: Notice, address: Address, looked: Looked) -> None:
        """Send on behalf of staff: today's verdict, and who asked for it."""
        now, who = self.clock(), notice.aad_object_id
        kept = await self.store.receipts.of_notice(notice.id)
        if kept is None:
            await self.store.notices.end(notice, Result.WITHDRAWN, now)
            return
        if await self._waits(notice, looked, until=notice.since + _FORWARDED_BY, again=_SOON_AGAIN):
            return
        verdict = await self.verdicts.record(who, looked, origin=Origin.FORWARDED)
        card = cards.forwarded_card(
            verdict.diagnosis,
            ref=verdict.ref,
            reader=self._reader(looked),
            looks=verdict.looks,
            staff_name=kept.staff_name,
        )
        if await self.teller.tell(replace(notice, ref=verdict.ref), address, card):
            await self.verdicts.promise(who, looked, verdict)

    async def _report(self, notice: Notice, address: Address, known: KnownPerson) -> None:
        """Send the weekly report, and plan the next one."""
        who, zone = notice.aad_object_id, zone_named(known.time_zone) or UTC
        if not await self.reports.is_still_staff(who):
            await self.store.notices.end(notice, Result.WITHDRAWN, self.clock())
            return
        card = await self.reports.card(self.readers.make(known.spoken, zone), is_over=True)
        await self.teller.tell(notice, address, card)
        if await self.store.notices.open_of(who, Kind.REPORT) is None:
            await self.reports.subscribe(who, zone)

    async def _remind(self, notice: Notice, address: Address, looked: Looked) -> None:
        """Remind somebody who asked for it, with what is true today."""
        diagnosis = looked.diagnosis
        if await self._waits(notice, looked, until=notice.since + _HANDED_OVER_BY):
            return
        verdict = await self.verdicts.record(notice.aad_object_id, looked, origin=Origin.REMINDER)
        reader = self._reader(looked)
        if diagnosis.outcome is Outcome.IN_SYNC:
            card = verdict_card(verdict, reader)
        else:
            card = cards.reminder_card(
                diagnosis, ref=verdict.ref, reader=reader, looks=verdict.looks
            )
        await self.teller.tell(replace(notice, ref=verdict.ref), address, card)

    async def _nudge(self, notice: Notice, address: Address, looked: Looked) -> None:
        """Tell somebody who never asked, if every rule still says so."""
        now = self.clock()
        if looked.diagnosis.outcome is Outcome.IN_SYNC:
            await self._learn(notice, looked)
            await self.store.notices.end(notice, Result.FIXED, now)
            return
        if await self._waits(notice, looked, until=notice.since + _HANDED_OVER_BY):
            return
        decision = await self._decide(notice, looked, now)
        if decision.due_at is None:
            log.info("nudge withdrawn", extra={"notice": notice.id, "why": decision.reason})
            await self.store.notices.end(notice, Result.WITHDRAWN, now)
        elif decision.due_at > now:
            await self.store.notices.put_off(notice, now, until=decision.due_at)
        elif await self._is_braked(now):
            await self.store.notices.end(notice, Result.BRAKED, now)
        else:
            verdict = await self.verdicts.record(notice.aad_object_id, looked, origin=Origin.NUDGE)
            card = self.nudge_card(looked, ref=verdict.ref)
            await self.teller.tell(replace(notice, ref=verdict.ref), address, card)

    def nudge_card(self, looked: Looked, *, ref: str) -> cards.Card:
        """Make the nudge for this person, as it looks now."""
        learned = learned_from(looked)
        return cards.nudge_card(
            looked.diagnosis,
            ref=ref,
            reader=self._reader(looked),
            since=learned.out_of_sync_since,
            every_days=self.policy.every.days,
            limit=self.policy.limit,
        )

    async def _decide(self, notice: Notice, looked: Looked, now: datetime) -> nudging.Decision:
        who = notice.aad_object_id
        contact = (await self.store.sweeps.contacts([who]))[who]
        findings, learned = looked.checked.findings, learned_from(looked)
        person, mailbox = findings.person, findings.mailbox
        candidate = Candidate(
            aad_object_id=who,
            outcome=looked.diagnosis.outcome,
            etag=learned.memory.etag,
            out_of_sync_since=learned.out_of_sync_since,
            is_member=isinstance(person, Person) and not person.is_guest,
            has_teams_plan=isinstance(person, Person) and person.has_teams_plan,
            purpose=purpose_of(mailbox),
            is_away=isinstance(mailbox, Mailbox) and mailbox.is_away(now),
            has_stopped=bool(looked.known.stopped_at),
            unreachable=looked.known.unreachable,
            snoozed_until=looked.known.snoozed_until,
            has_promise=bool(contact.open_kinds - {Kind.NUDGE}),
            told=contact.told,
            zones=zones_for(looked.known, looked),
        )
        return nudging.decide(candidate, self.policy, now)

    async def _is_braked(self, now: datetime) -> bool:
        """Whether too many of the last nudges were unwelcome; then all others are dropped too."""
        since = now - _REFUSALS_SINCE
        last = await self.store.notices.last_nudges(NUDGES_LOOKED_AT, since=since)
        refused = sum(result is Result.BLOCKED or is_wrong for result, is_wrong in last)
        why = brake_for_refusals(nudges=len(last), refused=refused)
        if why:
            dropped = await self.store.notices.withdraw_nudges(now, Result.BRAKED)
            log.warning("nudging stopped by its brake", extra={"why": why, "dropped": dropped})
            self.on_brake("refusals")
        return bool(why)

    async def _waits(
        self, notice: Notice, looked: Looked, *, until: datetime, again: timedelta = _AGAIN
    ) -> bool:
        """Put off what has no verdict to tell, for as long as one is worth waiting for."""
        now = self.clock()
        if looked.diagnosis.outcome is not Outcome.CANNOT_CHECK or now >= until:
            return False
        await self.store.notices.put_off(notice, now, until=now + again)
        return True

    async def _learn(self, notice: Notice, looked: Looked) -> None:
        log_check(notice.aad_object_id, looked, ref=notice.ref or "")
        outcome = looked.diagnosis.outcome
        await self.store.learn(notice.aad_object_id, outcome, learned_from(looked))

    def _reader(self, looked: Looked) -> Reader:
        person = looked.checked.findings.person
        given_name = person.given_name if isinstance(person, Person) else ""
        return replace(self.readers.of(looked), given_name=given_name)
