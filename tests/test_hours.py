"""Working hours and time zones: when somebody may be written to, wherever they are."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.hours import is_in_hours, next_in_hours, reminder_at
from bot.zones import zone_named, zones_of

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
ZONES = [ZoneInfo(name) for name in ("UTC", "Asia/Tokyo", "America/New_York", "Asia/Kathmandu")]


@pytest.mark.parametrize(
    ("now", "due"),
    [
        ("2026-11-04T09:30", "2026-11-04T09:30"),
        ("2026-11-04T08:59", "2026-11-04T09:00"),
        ("2026-11-04T16:00", "2026-11-05T09:00"),
        ("2026-11-06T15:59", "2026-11-06T15:59"),
        ("2026-11-06T16:00", "2026-11-09T09:00"),
        ("2026-11-07T12:00", "2026-11-09T09:00"),
        ("2026-10-25T02:30", "2026-10-26T09:00"),
    ],
)
def test_the_next_working_hour(now: str, due: str):
    """From nine until before four, Monday to Friday: the contract, to the minute."""
    at = datetime.fromisoformat(now).replace(tzinfo=COPENHAGEN)

    assert next_in_hours(at.astimezone(UTC), [COPENHAGEN], (9, 16)) == datetime.fromisoformat(
        due
    ).replace(tzinfo=COPENHAGEN)


def test_the_whole_day_is_still_monday_to_friday():
    """NUDGE_HOURS=0-24 is legal, and nobody is written to on a Sunday."""
    sunday = datetime(2026, 11, 8, 12, tzinfo=UTC)

    assert next_in_hours(sunday, [ZoneInfo("UTC")], (0, 24)) == datetime(2026, 11, 9, tzinfo=UTC)


@given(
    st.integers(0, 4 * 365 * 24 * 60),
    st.lists(st.sampled_from(ZONES), min_size=1, unique=True),
    st.integers(0, 22),
    st.integers(1, 24),
)
def test_the_next_working_hour_is_soon_and_one_of_theirs(
    minutes: int, zones: list[ZoneInfo], first: int, length: int
):
    """Whatever the zones and hours, somebody is told within days and never at night."""
    now = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    hours = (first, min(first + length, 24))

    due_at = next_in_hours(now, zones, hours)

    assert now <= due_at <= now + timedelta(days=16)
    assert any(is_in_hours(due_at, [zone], hours) for zone in zones)


def test_a_country_of_many_zones_is_asked_when_all_of_it_works():
    """Without a zone of their own, an American in Honolulu is not woken for New York's morning."""
    zones = zones_of("", country="US")
    night = datetime(2026, 11, 4, 6, tzinfo=UTC)

    due_at = next_in_hours(night, zones, (9, 16))

    local = due_at.astimezone(ZoneInfo("America/Chicago"))
    assert len(zones) > 20
    assert 9 <= local.hour < 16


@pytest.mark.parametrize(
    ("today", "reminder"),
    [("2026-11-04", "2026-11-05"), ("2026-11-06", "2026-11-09"), ("2026-11-07", "2026-11-09")],
)
def test_tomorrow_on_a_friday_is_monday(today: str, reminder: str):
    """The card reads "Remind me on Monday", and that is when it comes."""
    at = datetime.fromisoformat(f"{today}T17:20").replace(tzinfo=COPENHAGEN)

    due_at = reminder_at(at, COPENHAGEN, days=1, hours=(9, 16))

    assert due_at == datetime.fromisoformat(f"{reminder}T09:00").replace(tzinfo=COPENHAGEN)


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("Europe/Copenhagen", "Europe/Copenhagen"),
        ("Romance Standard Time", "Europe/Paris"),
        ("tzone://Microsoft/Custom", None),
        ("../../etc/passwd", None),
        ("", None),
    ],
)
def test_zones_go_by_windows_names_too(name: str, zone: str | None):
    """Outlook names zones as Windows does, and a custom one has no name at all."""
    assert zone_named(name) == (ZoneInfo(zone) if zone else None)


def test_the_first_zone_that_is_known_decides():
    """The chat's zone is newer than the mailbox's, and both know better than the country."""
    assert zones_of("", "Tokyo Standard Time", country="DK") == [ZoneInfo("Asia/Tokyo")]
    assert zones_of("nowhere", country="DK") == [ZoneInfo("Europe/Copenhagen")]
    assert zones_of("", country="") == [UTC]
