"""The lists of words of one language, as they are written down."""

from dataclasses import dataclass, field


def phrases(text: str) -> tuple[str, ...]:
    """Read a list: a bar or a new line between two phrases."""
    return tuple(part.strip() for part in text.replace("\n", "|").split("|") if part.strip())


@dataclass(frozen=True, slots=True)
class Orders:
    """The words in which staff give their orders."""

    check: tuple[str, ...]
    send: tuple[str, ...]
    forward: tuple[str, ...]
    report: tuple[str, ...]
    weekly: tuple[str, ...]
    off: tuple[str, ...]
    preview: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything that is understood in one language; all in lower case.

    `photo` are stems: a word that contains one is a word for a photo, unless it begins with a
    longer one of `not_photo`. Those in `other_photo` show that it is about something else, and "@"
    in them stands for any word for a photo. `again` are questions that name no photo. `…_anywhere`
    may stand in a longer message (thanks in a short one), `…_start` begin one; the others are
    whole messages. "…" in a phrase stands for a few words.
    """

    photo: tuple[str, ...]
    not_photo: tuple[str, ...]
    other_photo: tuple[str, ...]
    again: tuple[str, ...]
    stop: tuple[str, ...]
    stop_anywhere: tuple[str, ...]
    resume: tuple[str, ...]
    resume_anywhere: tuple[str, ...]
    forget_anywhere: tuple[str, ...]
    help: tuple[str, ...]
    thanks_anywhere: tuple[str, ...]
    hi_start: tuple[str, ...]
    language: tuple[str, ...]
    orders: Orders = field(kw_only=True)
