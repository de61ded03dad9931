"""One person of a sweep, looked at: what is kept of it, and what the rules of nudging see."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from bot.core import nudging
from bot.core.diagnosis import Decision
from bot.core.follow_up import APART
from bot.core.nudging import Candidate
from bot.core.photo import (
    Findings,
    Mailbox,
    MailboxFinding,
    Person,
    SharePointProfile,
    Unreachable,
    Why,
)
from bot.store.notice import Kind, Notice, Result, State
from bot.store.sweeps import Contact, Standing, Sweep
from bot.zones import zones_of


@dataclass(frozen=True, slots=True)
class Surveyed:
    """One person of a sweep, looked at."""

    person: Person
    mailbox: MailboxFinding
    findings: Findings
    decision: Decision
    standing: Standing
    at: datetime

    @property
    def out_of_sync_since(self) -> datetime | None:
        """Since when this very photo has been apart from SharePoint's copy, as seen by the bot."""
        if self.decision.outcome not in APART:
            return None
        is_same_photo = self.findings.memory.etag == self.standing.memory.etag
        return (self.standing.out_of_sync_since if is_same_photo else None) or self.at

    def row(self, sweep_id: str, reason: str) -> dict[str, Any]:
        """The columns of photo_states."""
        profile, comparison = self.findings.profile, self.decision.comparison
        is_profile = isinstance(profile, SharePointProfile)
        return {
            **asdict(self.findings.memory),
            "aad_object_id": self.person.aad_object_id,
            "outcome": self.decision.outcome,
            "out_of_sync_since": self.out_of_sync_since,
            "score": comparison.score if comparison else None,
            "asked_at": profile.asked_at if is_profile else None,
            "looked_at": self.at if is_profile else None,
            "sweep_id": sweep_id,
            "reason": reason,
        }


def candidate_for(found: Surveyed, contact: Contact, now: datetime) -> Candidate:
    person, mailbox = found.person, found.mailbox
    return Candidate(
        aad_object_id=person.aad_object_id,
        outcome=found.decision.outcome,
        etag=found.findings.memory.etag,
        out_of_sync_since=found.out_of_sync_since,
        is_member=not person.is_guest and person.is_enabled,
        has_teams_plan=person.has_teams_plan,
        purpose=purpose_of(mailbox),
        is_away=isinstance(mailbox, Mailbox) and mailbox.is_away(now),
        has_stopped=contact.stopped_at is not None,
        unreachable=contact.unreachable,
        snoozed_until=contact.snoozed_until,
        has_promise=bool(contact.open_kinds),
        told=contact.told,
        zones=zones_of(
            contact.time_zone,
            mailbox.time_zone if isinstance(mailbox, Mailbox) else "",
            country=person.country,
        ),
    )


def purpose_of(mailbox: MailboxFinding) -> str | None:
    """Give whose mailbox it is: "" where nobody may ask, None where asking failed."""
    if isinstance(mailbox, Unreachable):
        return "" if mailbox.why is Why.REFUSED else None
    return mailbox.purpose if isinstance(mailbox, Mailbox) else ""


def notices_for(
    sweep: Sweep, surveyed: Sequence[Surveyed], decisions: Mapping[str, nudging.Decision]
) -> Sequence[Notice]:
    """The nudges to hold until the sweep is judged; a dry run only marks them."""
    if sweep.mode == "off":
        return []
    is_dry = sweep.mode == "dry-run"
    notices: list[Notice] = []
    for found in surveyed:
        decision = decisions[found.person.aad_object_id]
        if decision.due_at:
            notices.append(
                Notice(
                    kind=Kind.NUDGE,
                    aad_object_id=found.person.aad_object_id,
                    outcome=found.decision.outcome,
                    etag=found.findings.memory.etag,
                    since=found.at,
                    due_at=decision.due_at,
                    sweep_id=sweep.id,
                    state=State.ENDED if is_dry else State.HELD,
                    result=Result.DRY_RUN if is_dry else None,
                )
            )
    return notices
