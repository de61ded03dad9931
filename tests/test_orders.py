"""What staff type: an order with its people, and never a person's own question."""

import pytest

from bot.core.orders import Command, Order, read_command
from bot.i18n import languages
from cards.talk import _what_staff_write
from tests.test_cards import make_reader

PEOPLE = [
    ("check Freja Lund", Order.CHECK, ["Freja Lund"]),
    ("Check freja.lund@contoso.example?", Order.CHECK, ["freja.lund@contoso.example"]),
    ("check José O'Neil+test", Order.CHECK, ["José O'Neil+test"]),
    ("check Freja's photo", Order.CHECK, ["Freja"]),
    ("check the photo of freja@x.example", Order.CHECK, ["freja@x.example"]),
    ("tjek Søren Ægård", Order.CHECK, ["Søren Ægård"]),
    ("slå op Freja Lund", Order.CHECK, ["Freja Lund"]),
    ("check a@x.example b@x.example", Order.CHECK, ["a@x.example", "b@x.example"]),
    (
        "send a@x.example, Ada Lo;\nb@x.example",
        Order.SEND,
        ["a@x.example", "Ada Lo", "b@x.example"],
    ),
    ("check Freja, Freja", Order.CHECK, ["Freja"]),
]


@pytest.mark.parametrize(("text", "order", "names"), PEOPLE, ids=[row[0] for row in PEOPLE])
def test_people_are_named_as_staff_name_them(text: str, order: Order, names: list[str]):
    """Addresses from a ticket, names from a chat, several at once: nobody learns a syntax."""
    assert read_command(text) == Command(order, names)


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("ref 7f3k2m", Command(Order.REF, ["7F3K2M"])),
        ("Ref. STALE 7F3K2M", Command(Order.REF, ["7F3K2M"])),
        ("forward", Command(Order.FORWARD, [])),
        ("Forward da, en", Command(Order.FORWARD, ["da", "en"])),
        ("videresend", Command(Order.FORWARD, [])),
        ("report", Command(Order.REPORT)),
        ("report weekly", Command(Order.REPORT_WEEKLY)),
        ("rapport ugentligt", Command(Order.REPORT_WEEKLY)),
        ("Report off.", Command(Order.REPORT_OFF)),
        ("preview", Command(Order.PREVIEW)),
    ],
)
def test_an_order_is_read_whole(text: str, command: Command):
    """The whole line of a card may be pasted, in any letter case."""
    assert read_command(text) == command


@pytest.mark.parametrize(
    "text",
    [
        "check my photo",
        "tjek mit billede",
        "check again",
        "check my photo, I am freja@x.example",
        "why isn't my photo updated?",
        "help",
        "stop",
        "send",
        "report my old photo",
        "the report is on my desk",
        "",
    ],
)
def test_a_persons_own_words_are_no_order(text: str):
    """Whoever asks about their own photo is not told that this is for staff."""
    assert read_command(text) is None


@pytest.mark.parametrize("language", list(languages()))
def test_what_the_help_for_staff_shows_can_be_typed(language: str):
    """A word on the card that the bot does not know is a promise broken at once."""
    reader = make_reader(language)

    typed = [words for words, _ in _what_staff_write(reader)]

    assert [command.order for command in map(read_command, typed) if command] == [
        *(Order.CHECK, Order.SEND, Order.FORWARD, Order.REF, Order.REPORT, Order.DOCTOR),
    ]
