"""The doctor's findings for staff: what needs somebody first, then what is well."""

from collections.abc import Sequence

from bot.core.health import Finding, Line, State
from cards.doctor_words import FINDINGS, LOSSES, PARTS
from cards.elements import Card, Element, card, rich, run, spoken, subtitle, title
from cards.reader import Reader

_MARKS = {State.WRONG: "✕", State.WARNING: "!", State.OK: "✓"}
_ORDER = (State.WRONG, State.WARNING)


def doctor_words(line: Line, reader: Reader) -> tuple[str, str]:
    """Say what was found and, "" where nothing has to be done, what to do about it."""
    says, cure = FINDINGS[line.finding]
    cure = "" if line.state is State.OK else cure
    values = dict(line.values)
    if line.finding is Finding.ROLE_MISSING:
        permission = values["service"], values["role"]
        values["loss"] = reader.gettext(LOSSES[permission])
    return reader.gettext(says) % values, reader.gettext(cure) % values if cure else ""


def part_name(line: Line, reader: Reader) -> str:
    """Name the part of the deployment that a line is about."""
    return reader.gettext(PARTS[line.part])


def doctor_card(lines: Sequence[Line], reader: Reader) -> Card:
    """Show an examination: each finding with its mark, its words, and what to do about it."""
    _ = reader.gettext
    ill = [line for state in _ORDER for line in lines if line.state is state]
    well = [line for line in lines if line.state is State.OK]
    heading = _("What needs somebody: %(count)d") % {"count": len(ill)} if ill else _("All is well")
    said = [f"{part_name(line, reader)}: {' '.join(doctor_words(line, reader))}" for line in ill]
    return card(
        [
            title(heading),
            *(element for line in ill for element in _ailment(line, reader)),
            *([subtitle(_("What is well"))] if well and ill else []),
            *(_finding(line, reader, spacing="Small") for line in well),
        ],
        actions=[],
        fallback=spoken(heading, *said),
        speak=spoken(heading),
    )


def _ailment(line: Line, reader: Reader) -> list[Element]:
    cure = doctor_words(line, reader)[1]
    return [
        _finding(line, reader, spacing="Medium"),
        rich(run(cure, size="Small", isSubtle=True), spacing="None"),
    ]


def _finding(line: Line, reader: Reader, *, spacing: str) -> Element:
    """Nothing in it is Markdown: codes, hosts and file names are shown as they are."""
    return rich(
        run(f"{_MARKS[line.state]} ", weight="Bolder"),
        run(f"{part_name(line, reader)}: ", weight="Bolder"),
        run(doctor_words(line, reader)[0]),
        spacing=spacing,
    )
