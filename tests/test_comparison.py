"""The same photo or another: measured on pictures that went through both services' paths."""

import csv
from functools import cache
from pathlib import Path

import pytest

from bot.core.comparison import Comparison, compare
from bot.core.picture import read_picture

PHOTOS = Path(__file__).parent / "fixtures" / "photos"
WRONG_AT_MOST = 1


@cache
def judged() -> list[tuple[dict[str, str], Comparison]]:
    """Every pair whose answer is decided; the soft ones are too faint for people too."""
    with (PHOTOS / "pairs.tsv").open() as table:
        rows = [row for row in csv.DictReader(table, delimiter="\t") if "soft" not in row["kind"]]
    return [(row, compare_files(exchange=row["a"], sharepoint=row["b"])) for row in rows]


def compare_files(*, exchange: str, sharepoint: str) -> Comparison:
    ours, theirs = ((PHOTOS / name).read_bytes() for name in (exchange, sharepoint))
    return compare(exchange=read_picture(ours), sharepoint=read_picture(theirs))


def test_another_photo_is_never_called_the_same():
    """To tell someone who looks at an old photo that both match is the worst we could say."""
    wrong = [row for row, found in judged() if row["same"] == "0" and found.is_same]

    assert not wrong


def test_the_same_photo_is_hardly_ever_called_another():
    """Re-encoding, resizing, cropping and lost colour profiles are no new photo."""
    wrong = [row for row, found in judged() if row["same"] == "1" and not found.is_same]

    assert len(wrong) <= WRONG_AT_MOST


@pytest.mark.parametrize("same", ["0", "1"])
def test_the_pairs_show_enough_of_both_kinds(same: str):
    """A table that lost its rows would hold anything."""
    assert sum(row["same"] == same for row, _ in judged()) > 150


def test_a_photo_is_the_same_as_itself():
    """The score of nothing changed is nothing."""
    name = next(PHOTOS.glob("own/e*.jpg")).name

    found = compare_files(exchange=f"own/{name}", sharepoint=f"own/{name}")

    assert found == Comparison(0.0)
