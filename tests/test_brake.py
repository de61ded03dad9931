"""When sending stops by itself, and when the bot looks again."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.core.brake import brake_for_refusals, brake_for_sweep
from bot.core.diagnosis import Diagnosis, Outcome
from bot.core.follow_up import looks_for, looks_from

NOW = datetime(2026, 11, 4, 9, 30, tzinfo=UTC)
USUAL = {"IN-SYNC": 900, "STALE": 60, "PLACEHOLDER": 20, "NO-PHOTO": 20}


def _found(**shares: int) -> dict[str, int]:
    counts = {name.replace("_", "-"): share for name, share in shares.items()}
    return {**counts, "IN-SYNC": 100 - sum(shares.values())}


@pytest.mark.parametrize(
    ("found", "sweeps_before", "is_braked"),
    [
        (_found(STALE=24), 5, False),
        (_found(STALE=25), 5, True),
        (_found(STALE=15, PLACEHOLDER=10), 5, True),
        (_found(PLACEHOLDER=21), 5, True),
        (_found(NO_PHOTO=90), 5, False),
        (_found(STALE=60), 4, False),
        (_found(STALE=61), 4, True),
        (_found(STALE=61), 0, True),
        ({}, 5, False),
    ],
)
def test_a_sweep_far_from_the_last_ones_sends_nothing(
    found: dict[str, int], sweeps_before: int, is_braked: bool
):
    """Over 20 % and three times the usual 8 %, or outlines everywhere: the service broke."""
    assert bool(brake_for_sweep(found, [USUAL] * sweeps_before)) == is_braked


@pytest.mark.parametrize(
    ("nudges", "refused", "is_braked"),
    [(49, 49, False), (50, 1, False), (50, 2, True), (200, 4, False), (200, 5, True)],
)
def test_nudging_stops_where_it_is_unwelcome(nudges: int, refused: int, is_braked: bool):
    """Two in a hundred who block the bot or say "wrong" are enough, once there are fifty."""
    assert bool(brake_for_refusals(nudges=nudges, refused=refused)) == is_braked


def test_the_bot_looks_four_times():
    """After 5 minutes, an hour, a day and three days: what the card's promise is made of."""
    looks = looks_from(NOW, now=NOW)

    assert [look - NOW for look in looks] == [
        timedelta(minutes=5),
        timedelta(hours=1),
        timedelta(hours=24),
        timedelta(hours=72),
    ]
    assert looks_from(NOW, now=NOW + timedelta(hours=24)) == looks[3:]


def test_what_only_needs_time_is_looked_at_once_that_has_passed():
    """TOO-SOON names its own time; where it names none, a day is a good guess."""
    recent = Diagnosis(Outcome.TOO_SOON, changed_at=NOW - timedelta(hours=17))

    assert looks_for(recent, now=NOW) == (NOW + timedelta(hours=7),)
    assert looks_for(Diagnosis(Outcome.TOO_SOON), now=NOW) == (NOW + timedelta(hours=24),)
    assert looks_for(Diagnosis(Outcome.IN_SYNC), now=NOW) == ()
