"""What people type, as what they want."""

import csv
from pathlib import Path

import pytest

from bot.core.words import Intent, read_intent

TABLE = Path(__file__).parent / "fixtures" / "utterances.tsv"


def utterances() -> list[dict[str, str]]:
    with TABLE.open(encoding="utf-8") as table:
        return list(csv.DictReader(table, delimiter="\t"))


@pytest.mark.parametrize("row", utterances(), ids=lambda row: f"{row['locale']}: {row['text']}")
def test_what_people_type_is_understood(row: dict[str, str]):
    """Collected sentences; each of them got somebody's hopes up."""
    assert read_intent(row["text"]) == row["intent"]


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("THANKS BUT MY PHOTO IS STILL WRONG", Intent.CHECK),
        ("tak, men billedet er stadig gammelt", Intent.CHECK),
        ("stop showing my old picture", Intent.CHECK),
        ("my pitcure is old", Intent.CHECK),
        ("fotto forkert", Intent.CHECK),
        ("hi, why is my avatar wrong?", Intent.CHECK),
        ("Hvorfor er mit foto ikke opdateret på SharePoint???", Intent.CHECK),
        ("don't remind me about my photo", Intent.STOP),
        ("Please stop!", Intent.STOP),
        ("forget me", Intent.FORGET),
        ("glem mig", Intent.FORGET),
        ("slet mine data", Intent.FORGET),
        ("?", Intent.HELP),
        ("HEJ!", Intent.GREETING),
        ("my manager's picture is wrong", Intent.OTHER),
        ("where are the photos from the summer party", Intent.OTHER),
        ("the camera in the meeting room is broken", Intent.OTHER),
        ("the future is bright", Intent.OTHER),
        ("my photo never shows on my contact card", Intent.CHECK),
        ("my photos don't show in chat messages", Intent.CHECK),
        ("I don't understand why my contact photo is old", Intent.CHECK),
        ("Billedet i mine beskeder er ikke opdateret", Intent.CHECK),
        ("i beskeder vises ikke mit billede", Intent.CHECK),
        ("Jeg skriver, da billedet ikke er opdateret", Intent.CHECK),
        ("when I start a message my photo is the old one", Intent.CHECK),
        ("where's my photo?", Intent.CHECK),
        ("there's no picture of me", Intent.CHECK),
        ("SharePoint's photo of me is old", Intent.CHECK),
        ("my photo is old in the meeting", Intent.CHECK),
        ("still not updated", Intent.CHECK),
        ("stadig ikke opdateret", Intent.CHECK),
        ("stop sending me messages", Intent.STOP),
        ("no more reminders please", Intent.STOP),
        ("skriv ikke til mig", Intent.STOP),
        ("du må gerne skrive til mig igen", Intent.RESUME),
        ("hvad må jeg skrive?", Intent.HELP),
        ("don't forget me", Intent.OTHER),
        ("glem mig ikke", Intent.OTHER),
        ("👍", Intent.OTHER),
        ("", Intent.OTHER),
    ],
)
def test_mixed_feelings_and_typing_errors_are_understood(text: str, intent: Intent):
    """People thank and complain in one breath, and type on phones."""
    assert read_intent(text) is intent


def test_a_very_long_message_is_read_quickly():
    """Only the beginning counts: ten thousand letters must not hold up everybody else's turns."""
    assert read_intent("why is my photo old? " + "stop " * 10_000) is Intent.CHECK
