"""Who is told of their photo unasked: every rule, its order, and the ring."""

import uuid
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.core.nudging import Candidate, Decision, Policy, Reason, decide, is_in_ring

NOW = datetime(2026, 11, 4, 9, 30, tzinfo=UTC)
"""A Wednesday: half past ten in Copenhagen."""
DAY = timedelta(days=1)
POLICY = Policy(
    after=timedelta(hours=72),
    every=7 * DAY,
    limit=3,
    hours=(9, 16),
    outcomes=("NEVER-SYNCED", "PLACEHOLDER", "STALE"),
    ring_percent=100,
)
ADA = Candidate(
    "00000000-0000-0000-0000-00000000ada0",
    "STALE",
    "etag-2",
    NOW - 4 * DAY,
    zones=(ZoneInfo("Europe/Copenhagen"),),
)


def test_whoever_nothing_speaks_against_is_due_now():
    """The rule of all rules: without it nobody would hear anything."""
    assert decide(ADA, POLICY, NOW) == Decision(Reason.DUE, NOW)


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"outcome": "IN-SYNC"}, Reason.OUTCOME),
        ({"outcome": "CANNOT-CHECK"}, Reason.OUTCOME),
        ({"outcome": "TOO-SOON"}, Reason.OUTCOME),
        ({"is_member": False}, Reason.NOT_A_MEMBER),
        ({"has_teams_plan": False}, Reason.NO_TEAMS),
        ({"purpose": "shared"}, Reason.NOT_A_PERSON),
        ({"purpose": "room"}, Reason.NOT_A_PERSON),
        ({"purpose": None}, Reason.MAILBOX_UNKNOWN),
        ({"purpose": ""}, Reason.DUE),
        ({"out_of_sync_since": NOW - timedelta(hours=71)}, Reason.TOO_EARLY),
        ({"out_of_sync_since": NOW - timedelta(hours=72)}, Reason.DUE),
        ({"out_of_sync_since": None}, Reason.TOO_EARLY),
        ({"has_stopped": True}, Reason.OPTED_OUT),
        ({"unreachable": "blocked"}, Reason.UNREACHABLE),
        ({"unreachable": "uninstalled"}, Reason.UNREACHABLE),
        ({"unreachable": "disabled"}, Reason.UNREACHABLE),
        ({"snoozed_until": NOW + DAY}, Reason.SNOOZED),
        ({"snoozed_until": NOW}, Reason.DUE),
        ({"has_promise": True}, Reason.PROMISED),
        ({"told": [("etag-1", NOW - 6 * DAY)]}, Reason.TOLD_LATELY),
        ({"told": [("etag-2", NOW - 7 * DAY)]}, Reason.DUE),
        ({"told": [("etag-2", NOW - n * 7 * DAY) for n in (1, 2, 3)]}, Reason.TOLD_ENOUGH),
        ({"told": [("etag-1", NOW - n * 7 * DAY) for n in (1, 2, 3)]}, Reason.DUE),
        ({"is_away": True}, Reason.AWAY),
    ],
)
def test_each_rule_speaks_for_itself(changed: dict[str, Any], reason: Reason):
    """Each of these is somebody who would be annoyed, or told something that is not so."""
    decision = decide(replace(ADA, **changed), POLICY, NOW)

    assert decision.reason is reason
    assert (decision.due_at is not None) == (reason is Reason.DUE)


def test_what_a_person_asked_for_is_named_before_what_the_calendar_says():
    """The dry run's counts tell an administrator the true reason, not the nearest one."""
    who = replace(ADA, has_stopped=True, snoozed_until=NOW + DAY, out_of_sync_since=NOW)

    assert decide(who, POLICY, NOW).reason is Reason.OPTED_OUT


def test_a_limit_of_none_tells_nobody():
    """NUDGE_LIMIT=0 is a way to look without ever telling."""
    assert decide(ADA, replace(POLICY, limit=0), NOW).reason is Reason.TOLD_ENOUGH


def test_outside_their_hours_they_are_due_in_the_morning():
    """Nobody is written to at night: the row waits for nine o'clock where they are."""
    in_tokyo = replace(ADA, zones=(ZoneInfo("Asia/Tokyo"),))

    decision = decide(in_tokyo, POLICY, NOW)

    assert decision.reason is Reason.DUE
    assert decision.due_at == datetime(2026, 11, 5, 0, 0, tzinfo=UTC)


def test_rings_are_stable_and_grow():
    """Who was in the first ring stays in it, and a wider one only adds people."""
    people = [str(uuid.UUID(int=number)) for number in range(2000)]
    rings = [
        {who for who in people if is_in_ring(who, percent=percent)} for percent in (0, 10, 50, 100)
    ]

    assert [len(ring) for ring in rings] == [
        0,
        pytest.approx(200, abs=50),
        pytest.approx(1000, abs=90),
        2000,
    ]
    assert rings[0] <= rings[1] <= rings[2] <= rings[3]
    assert is_in_ring(people[0].upper(), percent=10) == is_in_ring(people[0], percent=10)
    assert decide(ADA, replace(POLICY, ring_percent=0), NOW).reason is Reason.NOT_IN_RING
