"""Time zones by the names that Teams, Outlook and the directory give them.

Windows' own names and the zones of a country are Unicode's (CLDR), as Babel brings them.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel.core import get_global


@cache
def zone_named(name: str) -> ZoneInfo | None:
    """Give the time zone of an IANA or Windows name, None where there is no such one."""
    windows: Mapping[str, str] = get_global("windows_zone_mapping")
    try:
        return ZoneInfo(windows.get(name, name)) if name else None
    except (ValueError, OSError, ZoneInfoNotFoundError):
        return None


def zones_of(*names: str, country: str) -> Sequence[tzinfo]:
    """The zone of the first name that is known, else all of the country's, else UTC."""
    for name in names:
        zone = zone_named(name)
        if zone:
            return [zone]
    return _zones_of_country(country.upper()) or [UTC]


@cache
def _zones_of_country(country: str) -> Sequence[tzinfo]:
    by_country: Mapping[str, list[str]] = get_global("territory_zones")
    zones = map(zone_named, by_country.get(country, ()))
    return [zone for zone in zones if zone]
