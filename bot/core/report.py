"""What came of it all in one week, as staff are shown it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

WEEKS_SHOWN = 5
"""The week that is reported, and the four before it."""


def _nothing() -> Mapping[str, int]:
    return Counter()


@dataclass(frozen=True, slots=True)
class WeekFigures:
    """The figures of one week; people are counted once in each of them.

    `checked` are all that were looked at, in a chat or by a sweep; `told` and `fixed` are by
    outcome, of those who got the steps; `for_admins` are the others that somebody has to mend.
    """

    monday: date
    checked: int = 0
    out_of_sync: int = 0
    told: Mapping[str, int] = field(default_factory=_nothing)
    fixed: Mapping[str, int] = field(default_factory=_nothing)
    for_admins: Mapping[str, int] = field(default_factory=_nothing)
    wrong: int = 0
    stopped: int = 0
    blocked: int = 0
    unreachable: int = 0
    brakes: int = 0

    @property
    def told_in_all(self) -> int:
        return sum(self.told.values())

    @property
    def fixed_in_all(self) -> int:
        return sum(self.fixed.values())

    @property
    def fix_rate(self) -> float | None:
        """The share of people told whose photos match now; None where nobody was told."""
        return self.fixed_in_all / self.told_in_all if self.told_in_all else None


def monday_of(at: datetime) -> date:
    """The Monday of a moment's week, by UTC."""
    day = at.astimezone(UTC).date()
    return day - timedelta(days=day.weekday())
