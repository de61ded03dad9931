"""Several people at once, for staff: a choice where words fit more than one, and a table."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.diagnosis import Outcome
from bot.core.photo import Person
from cards.elements import (
    Card,
    Element,
    button,
    card,
    code_row,
    escaped,
    execute,
    rich,
    run,
    small_print,
    spoken,
    text,
    title,
)
from cards.reader import Reader
from cards.staff_words import name_of

CHOICES_AT_MOST = 5


@dataclass(frozen=True, slots=True)
class LookedUp:
    """One line of the table: what was asked for, and the verdict or why there is none."""

    name: str
    outcome: Outcome | None = None
    ref: str = ""
    why_not: str = ""


def choice_card(words: str, people: Sequence[Person], reader: Reader, *, verb: str) -> Card:
    """Let staff choose among people whom the same words fit."""
    _ = reader.gettext
    heading = _("Who is it?")
    first = _("Several people fit “%(words)s”.") % {"words": escaped(words)}
    shown = people[:CHOICES_AT_MOST]
    more = _("There are more. An address finds one person.") if len(people) > len(shown) else ""
    named = [f"{person.display_name}, {person.upn}" for person in shown]
    said = spoken(heading, first, *named, more)
    return card(
        [
            title(heading),
            text(first, spacing="Small"),
            *(element for person in shown for element in _choice(person, reader, verb)),
            *([small_print(more, spacing="Medium")] if more else []),
        ],
        actions=[],
        fallback=said,
        speak=said,
    )


def _choice(person: Person, reader: Reader, verb: str) -> list[Element]:
    _ = reader.gettext
    words = _("Send the steps") if verb == "staff_send" else _("Check")
    return [
        rich(
            run(person.display_name, weight="Bolder"),
            run(f" · {person.upn}", isSubtle=True),
            spacing="Medium",
        ),
        button(execute(words, verb=verb, user=person.aad_object_id)),
    ]


def table_card(rows: Sequence[LookedUp], reader: Reader) -> Card:
    """Many verdicts at a glance; each has its reference for the whole case."""
    _ = reader.gettext
    heading = _("%(count)d people") % {"count": len(rows)}
    hint = _("Write **ref** and the six characters to see a whole case.")
    lines = [(row.name, _in_short(row, reader)) for row in rows]
    words = spoken(heading, *(f"{name}: {what}" for name, what in lines))
    return card(
        [
            title(heading),
            text(hint, spacing="Small"),
            *(code_row(name, value=what) for name, what in lines),
        ],
        actions=[],
        fallback=words,
        speak=spoken(heading),
    )


def _in_short(row: LookedUp, reader: Reader) -> str:
    if row.outcome is None:
        return row.why_not
    return f"{name_of(row.outcome, reader)} · {row.outcome} {row.ref}"
