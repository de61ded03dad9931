"""When sending stops by itself: the service broke, or people do not want to hear of it."""

from collections.abc import Mapping, Sequence
from statistics import median

from bot.core.diagnosis import Outcome
from bot.core.follow_up import OUT_OF_SYNC

_COMPARED_SWEEPS = 5
_SHARE_AT_LEAST = 0.20
_TIMES_THE_MEDIAN = 3
_SHARE_WITHOUT_HISTORY = 0.60
_NUDGES_AT_LEAST = 50
_REFUSED_AT_MOST = 0.02
NUDGES_LOOKED_AT = 200


def brake_for_sweep(found: Mapping[str, int], earlier: Sequence[Mapping[str, int]]) -> str:
    """Say why a sweep that found this must not send, "" where it may; `earlier` is newest first.

    Outlines everywhere at once are a fault of the service even where the whole looks normal.
    """
    for what, outcomes in (("out of sync", OUT_OF_SYNC), ("outlines", (Outcome.PLACEHOLDER,))):
        share = _share(found, outcomes)
        history = [_share(counts, outcomes) for counts in earlier[:_COMPARED_SWEEPS]]
        if len(history) < _COMPARED_SWEEPS:
            is_too_much = share > _SHARE_WITHOUT_HISTORY
        else:
            is_too_much = share > max(_SHARE_AT_LEAST, _TIMES_THE_MEDIAN * median(history))
        if is_too_much:
            return f"{share:.0%} of all people at once: {what}"
    return ""


def brake_for_refusals(*, nudges: int, refused: int) -> str:
    """Say why nudging stops when so many were blocked or marked wrong, "" where it goes on."""
    if nudges < _NUDGES_AT_LEAST or refused <= _REFUSED_AT_MOST * nudges:
        return ""
    return f"{refused} of the last {nudges} nudges were blocked or marked wrong"


def _share(counts: Mapping[str, int], outcomes: Sequence[Outcome]) -> float:
    people = sum(counts.values())
    return sum(counts.get(outcome, 0) for outcome in outcomes) / people if people else 0.0
