"""What a person typed, as what they want.

The words of every language count at once, because people write in other languages than the
one Teams is set to: English and Danish as patterns, the others as lists. A sentence that speaks
of one's own photo is a photo question whatever else is in it; short commands come next; nothing
is ever an error.
"""

import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches
from enum import StrEnum

from bot.core import patterns
from bot.core.lexicon import LEXICONS
from bot.core.phrases import Phrases, Said, Stems, normalised, said_in


class Intent(StrEnum):
    """What a message asks for."""

    CHECK = "check_photo"
    GREETING = "greeting"
    THANKS = "thanks"
    HELP = "help"
    STOP = "stop_nudges"
    RESUME = "resume_nudges"
    FORGET = "forget_me"
    LANGUAGE = "language"
    OTHER = "other"


_READ_WORDS = 80
_TYPO_LENGTH = 5
_TYPO_LIKENESS = 0.82
_THANKS_AT_MOST, _GREETING_AT_MOST = 8, 4
"""Words of a message that is thanks, or a greeting, and nothing else."""


class _Lists:
    """The lists of all languages as one of each kind."""

    photo = Stems(
        (stem for lexicon in LEXICONS for stem in lexicon.photo),
        exceptions=(word for lexicon in LEXICONS for word in lexicon.not_photo),
    )
    others = tuple(
        (
            Stems((*lexicon.photo, *patterns.PHOTO_WORDS), exceptions=lexicon.not_photo),
            Phrases(lexicon.other_photo),
        )
        for lexicon in LEXICONS
    )
    other_beginnings = tuple(word for _, phrases in others for word in phrases.prefixes())
    again = Phrases(phrase for lexicon in LEXICONS for phrase in lexicon.again)
    stop = Phrases(phrase for lexicon in LEXICONS for phrase in lexicon.stop)
    stop_anywhere = Phrases(p for lexicon in LEXICONS for p in lexicon.stop_anywhere)
    resume = Phrases(phrase for lexicon in LEXICONS for phrase in lexicon.resume)
    resume_anywhere = Phrases(p for lexicon in LEXICONS for p in lexicon.resume_anywhere)
    forget = Phrases(phrase for lexicon in LEXICONS for phrase in lexicon.forget_anywhere)
    help = Phrases(phrase for lexicon in LEXICONS for phrase in lexicon.help)
    thanks = Phrases(phrase for lexicon in LEXICONS for phrase in lexicon.thanks_anywhere)
    hi = Phrases(phrase for lexicon in LEXICONS for phrase in lexicon.hi_start)
    language = Phrases(phrase for lexicon in LEXICONS for phrase in lexicon.language)


def read_intent(text: str) -> Intent:
    """Tell what the message asks for, in any language that is known here."""
    text = patterns.OWN_NAME.sub(" ", text)
    words, said = _normalise(text), said_in(text, most=_READ_WORDS)
    if patterns.FORGET.search(words) or _Lists.forget.is_in(said):
        return Intent.FORGET
    if _asks_to_stop(words, said):
        return Intent.STOP
    if _asks_to_resume(words, said):
        return Intent.RESUME
    if _is_photo_question(words, said) and not _is_of_somebody(text):
        return Intent.CHECK
    return _talk(words, said)


def _talk(words: str, said: Said) -> Intent:
    """What is no question: the language, help, thanks, or a greeting."""
    is_thanks = len(said.words) <= _THANKS_AT_MOST and _Lists.thanks.is_in(said)
    is_greeting = len(said.words) <= _GREETING_AT_MOST and _Lists.hi.begins(said)
    for intent, pattern, is_listed in (
        (Intent.LANGUAGE, patterns.LANGUAGE, _Lists.language.is_all(said)),
        (Intent.HELP, patterns.HELP, _Lists.help.is_all(said)),
        (Intent.THANKS, patterns.THANKS, is_thanks),
        (Intent.GREETING, patterns.GREETING, is_greeting),
    ):
        if is_listed or pattern.fullmatch(words):
            return intent
    return Intent.OTHER


def _asks_to_stop(words: str, said: Said) -> bool:
    order = patterns.STOP_ORDERS.match(words)
    if patterns.STOP_WORDS.fullmatch(words) or _Lists.stop.is_all(said):
        return True
    if order and not _speaks_of_a_photo(order[0].split()):
        return True
    if not _Lists.stop_anywhere.is_in(said):
        return False
    return not _speaks_of_a_photo(words.split()) and not _Lists.photo.are_in(said)


def _asks_to_resume(words: str, said: Said) -> bool:
    if patterns.RESUME.search(words) or patterns.RESUME_WORDS.fullmatch(words):
        return True
    return _Lists.resume.is_all(said) or _Lists.resume_anywhere.is_in(said)


def _is_photo_question(words: str, said: Said) -> bool:
    if patterns.AGAIN.search(words):
        return True
    is_plain = bool(patterns.PHOTO_STEMS.search(words)) or _speaks_of_a_photo(
        words.split()[:_READ_WORDS]
    )
    is_listed = _Lists.photo.are_in(said)
    if not is_listed and _Lists.again.is_in(said):
        return True
    if not is_plain and (not is_listed or _has_other_word(said)):
        return False
    return not _is_about_something_else(words)


def _has_other_word(said: Said) -> bool:
    """Whether a word begins like one for files or devices, and is none for a photo."""
    return any(
        word.startswith(_Lists.other_beginnings) and not _Lists.photo.is_one(word)
        for word in said.words
    )


def _is_about_something_else(words: str) -> bool:
    """Whether it speaks of other people's photos, or of files and devices, in any language."""
    if patterns.SOMETHING_ELSE.search(words):
        return True
    said = said_in(words)
    return any(
        phrases.is_in(said) or phrases.is_in(stems.masked(said))
        for stems, phrases in _Lists.others
        if stems.are_in(said)
    )


def _normalise(text: str) -> str:
    """Lower case, straight apostrophes, and single blanks in place of other signs."""
    words = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    return " ".join(re.sub(r"[^\w'?]+", " ", words).replace("?", " ? ").split()).rstrip(" ?") or (
        "?" if "?" in words else ""
    )


def _is_of_somebody(text: str) -> bool:
    """Whether it speaks of a photo "of Anna": names are written with a capital, in every language.

    Whoever shouts has no names, and products are nobody.
    """
    raw = re.findall(r"[\w'’]+", text)
    if text.isupper():
        return False
    if patterns.BEGINS_WITH_SOMEBODY.match(text):
        return True
    return any(
        of.casefold() in patterns.OF
        and name[0].isupper()
        and name.casefold() not in patterns.PRODUCTS
        for photo, of, name in zip(raw, raw[1:], raw[2:], strict=False)
        if _speaks_of_a_photo([photo.casefold()]) or _Lists.photo.is_one(normalised(photo))
    )


def _speaks_of_a_photo(words: Iterable[str]) -> bool:
    """Whether a word is one for a photo, or is one letter or two away from it."""
    return any(
        word in patterns.PHOTO_WORDS
        or (
            len(word) >= _TYPO_LENGTH
            and bool(get_close_matches(word, patterns.PHOTO_WORDS, n=1, cutoff=_TYPO_LIKENESS))
        )
        for word in words
    )
