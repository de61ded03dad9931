"""What staff type, as an order with its arguments, such as `check <person>`.

Whoever types one is told apart elsewhere; here it is only read. A sentence about one's own
photo is no order, whatever word it begins with.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.core.words import Intent, read_intent

PEOPLE_AT_MOST = 20


class Order(StrEnum):
    """What staff can ask for."""

    CHECK = "check"
    SEND = "send"
    FORWARD = "forward"
    REF = "ref"
    REPORT = "report"
    REPORT_WEEKLY = "report weekly"
    REPORT_OFF = "report off"
    PREVIEW = "preview"


@dataclass(frozen=True, slots=True)
class Command:
    """An order; `names` are the people, the languages or the reference that it is about."""

    order: Order
    names: Sequence[str] = ()


_REPORT = r"(?:report|rapport)"
_WHOLE: tuple[tuple[Order, re.Pattern[str]], ...] = (
    (Order.REPORT, re.compile(_REPORT)),
    (Order.REPORT_WEEKLY, re.compile(rf"{_REPORT} (?:weekly|every week|ugentlig\w*|hver uge)")),
    (Order.REPORT_OFF, re.compile(rf"{_REPORT} (?:off|stop|end|fra|slut)")),
    (Order.PREVIEW, re.compile(r"(?:preview|forhåndsvis\w*)(?: .*)?")),
)
_FORWARD = re.compile(r"(?:forward|videresend)((?:[ ,]+[a-z]{2}(?:[-_][a-z]{2})?)*)")
_REF = re.compile(r"ref[. ]+(?:[a-z-]+ )?([a-z2-9]{6})")
_ABOUT_PEOPLE = (
    (Order.CHECK, re.compile(r"(?:check|look ?up|tjek|slå op)\s+(.+)", re.IGNORECASE | re.DOTALL)),
    (Order.SEND, re.compile(r"send\s+(.+)", re.IGNORECASE | re.DOTALL)),
)
_OF_THEIRS = re.compile(
    r"(?:['’]s|(?<=\w)s)?\s+(?:\w+ )?(?:photo|picture|pic|foto|billede|profilbillede)$",
    re.IGNORECASE,
)
_PHOTO_OF = re.compile(
    r"(?:the\s+)?(?:\w+\s+)?(?:photo|picture|pic|foto|billedet?)\s+(?:of|for|af)\s+", re.IGNORECASE
)
_OWN = re.compile(r"\b(?:my|mine|mit|min)\b", re.IGNORECASE)
_BETWEEN = re.compile(r"[,;\n]+|\s+(?:and|og)\s+(?=\S+@)|(?<=\S)\s+(?=\S+@\S+\.\w)")
_ADDRESS = re.compile(r"\S+@\S+\.\w")
_READ_CHARACTERS = 4_000


def read_command(text: str) -> Command | None:
    """Read an order; None where the message is anything else."""
    words = " ".join(text[:_READ_CHARACTERS].casefold().split()).rstrip(" .!?")
    for order, pattern in _WHOLE:
        if pattern.fullmatch(words):
            return Command(order)
    if forward := _FORWARD.fullmatch(words):
        return Command(Order.FORWARD, re.findall(r"[a-z_-]{2,}", forward[1]))
    if ref := _REF.fullmatch(words):
        return Command(Order.REF, [ref[1].upper()])
    return _about_people(text[:_READ_CHARACTERS].strip())


def _about_people(text: str) -> Command | None:
    for order, pattern in _ABOUT_PEOPLE:
        if (found := pattern.fullmatch(text)) and _is_about_others(text):
            names = _names(_PHOTO_OF.sub("", found[1]))
            return Command(order, names) if names else None
    return None


def _is_about_others(text: str) -> bool:
    if _ADDRESS.search(text):
        return not _OWN.search(text)
    return read_intent(text) is Intent.OTHER


def _names(text: str) -> list[str]:
    """Who is meant, each once; a name may have blanks in it, so signs stand between two."""
    parts = (_OF_THEIRS.sub("", " ".join(part.split())) for part in _BETWEEN.split(text))
    return list(dict.fromkeys(part.strip(" .!?") for part in parts if part.strip(" .!?")))
