"""A diagnosis kept as codes and times, and made again from them."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.core.comparison import Comparison
from bot.core.diagnosis import Diagnosis, Outcome, Shows
from bot.core.photo import Source, Unreachable, Why
from bot.core.record import diagnosis_from, facts_of

WHOLE = Diagnosis(
    outcome=Outcome.TOO_SOON,
    exchange_shows=Shows.PICTURE,
    sharepoint_shows=Shows.OUTLINE,
    exchange_thumbnail=b"",
    asked_at=datetime(2026, 11, 23, 8, 5, tzinfo=UTC),
    changed_at=datetime(2026, 11, 23, 9, 12, tzinfo=UTC),
    gap=Unreachable(Source.POLICY, Why.REFUSED, "HTTP 403"),
    comparison=Comparison(12.5),
)


@pytest.mark.parametrize(
    "diagnosis", [WHOLE, Diagnosis(Outcome.DISABLED)], ids=["all facts", "no facts"]
)
def test_a_diagnosis_survives_being_kept(diagnosis: Diagnosis):
    """To read it as text a week later must say what the card said."""
    assert diagnosis_from(facts_of(diagnosis)) == diagnosis


def test_no_picture_is_kept():
    """The product promises that no photo is ever stored."""
    seen = replace(WHOLE, exchange_thumbnail=b"jpeg", sharepoint_thumbnail=b"jpeg")

    assert "jpeg" not in str(facts_of(seen))
