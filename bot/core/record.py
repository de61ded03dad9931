"""A diagnosis as codes and times: what may be kept of it, and what its text is made from again.

No picture, name or address is in it.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.core.comparison import Comparison
from bot.core.diagnosis import Diagnosis, Outcome, Shows
from bot.core.photo import Source, Unreachable, Why


def facts_of(diagnosis: Diagnosis) -> dict[str, Any]:
    """Give the facts as JSON, times as ISO 8601."""
    gap, comparison = diagnosis.gap, diagnosis.comparison
    return {
        "outcome": diagnosis.outcome,
        "exchange_shows": diagnosis.exchange_shows,
        "sharepoint_shows": diagnosis.sharepoint_shows,
        "asked_at": _iso(diagnosis.asked_at),
        "changed_at": _iso(diagnosis.changed_at),
        "gap": [gap.source, gap.why, gap.detail] if gap else None,
        "score": comparison.score if comparison else None,
    }


def diagnosis_from(facts: Mapping[str, Any]) -> Diagnosis:
    """Make the diagnosis again, with empty pictures and without its person."""
    gap, score = facts["gap"], facts["score"]
    exchange, sharepoint = Shows(facts["exchange_shows"]), Shows(facts["sharepoint_shows"])
    return Diagnosis(
        outcome=Outcome(facts["outcome"]),
        exchange_shows=exchange,
        sharepoint_shows=sharepoint,
        exchange_thumbnail=b"" if exchange is Shows.PICTURE else None,
        sharepoint_thumbnail=b"" if sharepoint is Shows.PICTURE else None,
        asked_at=_moment(facts["asked_at"]),
        changed_at=_moment(facts["changed_at"]),
        gap=Unreachable(Source(gap[0]), Why(gap[1]), gap[2]) if gap else None,
        comparison=Comparison(score) if score is not None else None,
    )


def fixed_diagnosis() -> Diagnosis:
    """The good end of any case, without its pictures: both places show the same one."""
    return Diagnosis(
        outcome=Outcome.IN_SYNC,
        exchange_shows=Shows.PICTURE,
        sharepoint_shows=Shows.PICTURE,
        exchange_thumbnail=b"",
        sharepoint_thumbnail=b"",
        comparison=Comparison(0.0),
    )


def _iso(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
