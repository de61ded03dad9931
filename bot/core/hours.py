"""Working hours where a person is: when they may be written to, and reminded."""

from collections.abc import Sequence
from datetime import datetime, timedelta, tzinfo

Hours = tuple[int, int]
"""From the first hour until before the second, Monday to Friday."""

_STEP = timedelta(minutes=15)
_LOOKED_AHEAD = timedelta(days=8)
_SATURDAY = 5


def is_in_hours(at: datetime, zones: Sequence[tzinfo], hours: Hours) -> bool:
    """Whether it is working time in all of these zones."""
    return all(_is_working_time(at.astimezone(zone), hours) for zone in zones)


def next_in_hours(now: datetime, zones: Sequence[tzinfo], hours: Hours) -> datetime:
    """The next moment, perhaps this one, that is working time in all zones.

    Where a country's zones share no working hour, the one in their middle decides.
    """
    if is_in_hours(now, zones, hours):
        return now
    at = _quarter(now)
    while at < now + _LOOKED_AHEAD:
        if is_in_hours(at, zones, hours):
            return at
        at += _STEP
    return next_in_hours(now, [_middle(now, zones)], hours)


def reminder_at(now: datetime, zone: tzinfo, *, days: int, hours: Hours) -> datetime:
    """The beginning of the working day so many days ahead; a weekend's is Monday's."""
    day = now.astimezone(zone) + timedelta(days=days)
    while day.weekday() >= _SATURDAY:
        day += timedelta(days=1)
    return day.replace(hour=hours[0], minute=0, second=0, microsecond=0)


def _is_working_time(local: datetime, hours: Hours) -> bool:
    return local.weekday() < _SATURDAY and hours[0] <= local.hour < hours[1]


def _quarter(now: datetime) -> datetime:
    """The next full quarter of an hour: every zone's hours begin at one."""
    full = now.replace(minute=now.minute // 15 * 15, second=0, microsecond=0)
    return full + _STEP


def _middle(now: datetime, zones: Sequence[tzinfo]) -> tzinfo:
    def offset(zone: tzinfo) -> timedelta:
        return now.astimezone(zone).utcoffset() or timedelta()

    return sorted(zones, key=offset)[len(zones) // 2]
