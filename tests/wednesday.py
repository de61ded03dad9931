"""The bot as a process on a Wednesday, whatever day it is: nudges rest on weekends."""

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

_WEDNESDAY = 2


def read_clock() -> datetime:
    """The time of day as it is, on the Wednesday before; through the night it is Thursday."""
    now = datetime.now(UTC)
    return now - timedelta(days=(_STARTED.weekday() - _WEDNESDAY) % 7)


_STARTED = datetime.now(UTC)

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))
    from app import main

    sys.exit(main(sys.argv[1:], clock=read_clock))
