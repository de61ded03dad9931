"""What staff type, as an order with its arguments, such as `check <person>`.

Whoever types one is told apart elsewhere; here it is only read. A sentence about one's own
photo is no order, whatever word it begins with.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from bot.core.commands import STAFF
from bot.core.normal import UNSPACED, as_whole, normalised

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
    DOCTOR = "doctor"


@dataclass(frozen=True, slots=True)
class Command:
    """An order; `names` are the people, the languages or the reference that it is about."""

    order: Order
    names: Sequence[str] = ()


_PREVIEW = re.compile(r"(?:preview|forhåndsvis\w*)(?: .*)?")
_REF = re.compile(r"ref[. ]+(?:[a-z-]+ )?([a-z2-9]{6})")
_TAG = re.compile(r"[a-z]{2}(?:[-_][a-z]{2})?")


_WHOLE: dict[str, Order] = {
    **{as_whole(word): Order.REPORT for words in STAFF for word in words["report"]},
    **{as_whole(word): Order.PREVIEW for words in STAFF for word in words["preview"]},
    **{as_whole(word): Order.DOCTOR for words in STAFF for word in words["doctor"]},
    **{
        as_whole(f"{report} {when}"): Order.REPORT_WEEKLY
        for words in STAFF
        for report in words["report"]
        for when in words["weekly"]
    },
    **{
        as_whole(f"{report} {off}"): Order.REPORT_OFF
        for words in STAFF
        for report in words["report"]
        for off in words["off"]
    },
}
_FORWARD = frozenset(as_whole(word) for words in STAFF for word in words["forward"])


def _followed_by_people(verbs: Iterable[str]) -> re.Pattern[str]:
    """One of these words, and who is meant; after Chinese and Japanese ones no blank is needed."""
    longest_first = sorted({*verbs, *map(normalised, verbs)}, key=len, reverse=True)
    parts = (
        re.escape(verb) + (r"\s*" if UNSPACED.search(verb[-1]) else r"\s+")
        for verb in longest_first
    )
    return re.compile(rf"(?:{'|'.join(parts)})(.+)", re.IGNORECASE | re.DOTALL)


@cache
def _patterns() -> tuple[tuple[Order, re.Pattern[str]], ...]:
    """The orders about people, made at the first message: a start has no time for them."""
    return (
        (Order.CHECK, _followed_by_people([word for words in STAFF for word in words["check"]])),
        (Order.SEND, _followed_by_people([word for words in STAFF for word in words["send"]])),
    )


_OF_THEIRS = re.compile(
    r"(?:['’]s|(?<=\w)s)?\s+(?:\w+ )?(?:photo|picture|pic|foto|billede|profilbillede)$",
    re.IGNORECASE,
)
_PHOTO_OF = re.compile(
    r"(?:the\s+)?(?:\w+\s+)?(?:photo|picture|pic|foto|billedet?)\s+(?:of|for|af)\s+", re.IGNORECASE
)
_OWN = frozenset(normalised(word) for words in STAFF for word in words["own"])
_OWN_UNSPACED = tuple(word for word in _OWN if UNSPACED.search(word))
_BETWEEN = re.compile(r"[,;\n]+|\s+(?:and|og)\s+(?=\S+@)|(?<=\S)\s+(?=\S+@\S+\.\w)")
_ADDRESS = re.compile(r"\S+@\S+")
_READ_CHARACTERS = 4_000


def read_command(text: str) -> Command | None:
    """Read an order; None where the message is anything else."""
    words = " ".join(text[:_READ_CHARACTERS].casefold().split()).rstrip(" .!?")
    if order := _WHOLE.get(as_whole(words)):
        return Command(order)
    if _PREVIEW.fullmatch(words):
        return Command(Order.PREVIEW)
    if ref := _REF.fullmatch(words):
        return Command(Order.REF, [ref[1].upper()])
    verb, *tags = words.replace(",", " ").split() or [""]
    if as_whole(verb) in _FORWARD and all(map(_TAG.fullmatch, tags)):
        return Command(Order.FORWARD, tags)
    return _about_people(text[:_READ_CHARACTERS].strip())


def _about_people(text: str) -> Command | None:
    for order, pattern in _patterns():
        if found := pattern.fullmatch(text):
            names = _names(_PHOTO_OF.sub("", found[1]))
            return Command(order, names) if names and not _is_own(" ".join(names)) else None
    return None


def _is_own(names: str) -> bool:
    """Whether these words are about the writer's own photo, and name nobody else."""
    words = normalised(_ADDRESS.sub(" ", names))
    return not _OWN.isdisjoint(words.split()) or any(own in words for own in _OWN_UNSPACED)


def _names(text: str) -> list[str]:
    """Who is meant, each once; a name may have blanks in it, so signs stand between two."""
    parts = (_OF_THEIRS.sub("", " ".join(part.split())) for part in _BETWEEN.split(text))
    return list(dict.fromkeys(part.strip(" .!?") for part in parts if part.strip(" .!?")))
