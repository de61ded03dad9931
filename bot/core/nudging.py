"""Who may be told of their photo unasked, and when: the whole policy, with its reasons.

The rules stand in an order and the first that speaks against it decides; only what none of
them forbids is due, at the next moment of the person's own working hours.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum
from hashlib import sha256

from bot.core.hours import Hours, next_in_hours


class Reason(StrEnum):
    """Why somebody is told, or not told, as counts and logs spell it."""

    DUE = "due"
    OUTCOME = "nothing to tell of"
    NOT_A_MEMBER = "not a member"
    NO_TEAMS = "no Teams"
    NOT_A_PERSON = "not a person's mailbox"
    MAILBOX_UNKNOWN = "mailbox not known"
    TOO_EARLY = "not long enough"
    OPTED_OUT = "opted out"
    UNREACHABLE = "not to be contacted"
    SNOOZED = "snoozed"
    PROMISED = "promised already"
    TOLD_LATELY = "told lately"
    TOLD_ENOUGH = "told often enough"
    AWAY = "away"
    NOT_IN_RING = "not in the ring yet"
    NOT_IN_GROUP = "not in the group"


@dataclass(frozen=True, slots=True)
class Policy:
    """The settings of a deployment that speak of nudging."""

    after: timedelta
    every: timedelta
    limit: int
    hours: Hours
    outcomes: Sequence[str]
    ring_percent: int


@dataclass(frozen=True, slots=True)
class Candidate:
    """One person as the rules see them. `told` are (ETag, when) of the nudges so far.

    `purpose` is the mailbox's; "" where the mailbox does not say, None where it was away.
    """

    aad_object_id: str
    outcome: str
    etag: str
    out_of_sync_since: datetime | None
    is_member: bool = True
    has_teams_plan: bool = True
    purpose: str | None = "user"
    is_away: bool = False
    has_stopped: bool = False
    unreachable: str = ""
    snoozed_until: datetime | None = None
    has_promise: bool = False
    told: Sequence[tuple[str, datetime]] = ()
    zones: Sequence[tzinfo] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether to tell somebody, why, and, where it is due, from when on."""

    reason: Reason
    due_at: datetime | None = None


_Rule = Callable[[Candidate, Policy, datetime], bool]
_AGAINST: tuple[tuple[Reason, _Rule], ...] = (
    (Reason.OUTCOME, lambda who, policy, _: who.outcome not in policy.outcomes),
    (Reason.NOT_A_MEMBER, lambda who, _policy, _now: not who.is_member),
    (Reason.NO_TEAMS, lambda who, _policy, _now: not who.has_teams_plan),
    (Reason.OPTED_OUT, lambda who, _policy, _now: who.has_stopped),
    (Reason.UNREACHABLE, lambda who, _policy, _now: bool(who.unreachable)),
    (Reason.MAILBOX_UNKNOWN, lambda who, _policy, _now: who.purpose is None),
    (Reason.NOT_A_PERSON, lambda who, _policy, _now: who.purpose not in ("", "user")),
    (
        Reason.TOO_EARLY,
        lambda who, policy, now: (
            who.out_of_sync_since is None or now - who.out_of_sync_since < policy.after
        ),
    ),
    (
        Reason.SNOOZED,
        lambda who, _policy, now: who.snoozed_until is not None and now < who.snoozed_until,
    ),
    (Reason.PROMISED, lambda who, _policy, _now: who.has_promise),
    (
        Reason.TOLD_LATELY,
        lambda who, policy, now: any(now - at < policy.every for _, at in who.told),
    ),
    (
        Reason.TOLD_ENOUGH,
        lambda who, policy, _now: sum(etag == who.etag for etag, _ in who.told) >= policy.limit,
    ),
    (Reason.AWAY, lambda who, _policy, _now: who.is_away),
    (
        Reason.NOT_IN_RING,
        lambda who, policy, _now: not is_in_ring(who.aad_object_id, percent=policy.ring_percent),
    ),
)


def decide(who: Candidate, policy: Policy, now: datetime) -> Decision:
    """Say whether this person may be told now, and the first reason against it if not."""
    for reason, holds in _AGAINST:
        if holds(who, policy, now):
            return Decision(reason)
    return Decision(Reason.DUE, next_in_hours(now, who.zones, policy.hours))


def is_in_ring(aad_object_id: str, *, percent: int) -> bool:
    """Whether the person belongs to the first so many percent, the same ones every time."""
    place = int.from_bytes(sha256(aad_object_id.lower().encode()).digest()[:4]) / 2**32
    return place * 100 < percent
