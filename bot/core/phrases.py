"""Phrases found in a message in one pass, however many there are of them.

Words are compared without accents and with Arabic's letters made alike. Chinese and Japanese put
no blanks between words, so their phrases are looked for letter by letter.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_SIGNS = re.compile(r"[^\w'?@]+")
UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_ALIKE = str.maketrans("أإآٱىةؤئł", "اااايهويl")
MASK = "@"
"""Stands in a phrase for any word of some stems."""
GAP = "…"
_BETWEEN = r"\S*(?: \S+){0,4}? ?"
_SLIP_LETTERS = 6
_PREFIX_LETTERS = 5


def normalised(text: str) -> str:
    """Lower case, no accents, straight apostrophes, and single blanks in place of other signs."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("’", "'").translate(_ALIKE)
    spread = unicodedata.normalize("NFD", folded)
    bare = "".join(letter for letter in spread if not _is_accent(letter))
    return " ".join(_SIGNS.sub(" ", unicodedata.normalize("NFC", bare)).replace("?", " ").split())


def _is_accent(letter: str) -> bool:
    """Whether this is a mark on a letter; Japanese's are parts of their letters."""
    return unicodedata.combining(letter) != 0 and letter not in "\u3099\u309a"


@dataclass(frozen=True, slots=True)
class Said:
    """A message as words, and run together for the languages that put no blanks."""

    words: Sequence[str]
    unspaced: str


def said_in(text: str, *, most: int | None = None) -> Said:
    """Read a message, or the first `most` words of it."""
    words = normalised(text).split()[:most]
    return Said(words, "".join(words))


def _wide(phrases: Iterable[str]) -> re.Pattern[str] | None:
    """One pattern for all phrases that have a gap."""
    spread = ([re.escape(normalised(part)) for part in p.split(GAP)] for p in phrases)
    patterns = [_BETWEEN.join(parts) for parts in spread]
    return re.compile(rf"(?<!\S)(?:{'|'.join(patterns)})") if patterns else None


class Phrases:
    """A set of phrases, ready to be looked for; "…" in one stands for up to four words.

    A word in front of "…" or behind it may go on: "chef … kein" finds "mein Chef hat keine".
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        phrases = tuple(phrases)
        self._wide = _wide(phrase for phrase in phrases if GAP in phrase)
        known = {normalised(phrase) for phrase in phrases if GAP not in phrase} - {""}
        self._unspaced = tuple(p.replace(" ", "") for p in known if UNSPACED.search(p))
        self._spaced = frozenset(tuple(p.split()) for p in known if not UNSPACED.search(p))
        self._longest = max((len(words) for words in self._spaced), default=0)

    def is_in(self, said: Said) -> bool:
        """Whether one stands anywhere."""
        words = said.words
        return (
            any(p in said.unspaced for p in self._unspaced)
            or bool(self._wide and self._wide.search(" ".join(words)))
            or any(
                tuple(words[start:end]) in self._spaced
                for start in range(len(words))
                for end in range(start + 1, min(start + self._longest, len(words)) + 1)
            )
        )

    def is_all(self, said: Said) -> bool:
        """Whether the message is one of them and nothing else."""
        return (
            tuple(said.words) in self._spaced
            or said.unspaced in self._unspaced
            or bool(self._wide and self._wide.fullmatch(" ".join(said.words)))
        )

    def begins(self, said: Said) -> bool:
        """Whether the message begins with one."""
        return any(said.unspaced.startswith(p) for p in self._unspaced) or any(
            tuple(said.words[:end]) in self._spaced for end in range(1, self._longest + 1)
        )

    def prefixes(self) -> tuple[str, ...]:
        """The single words that are long enough to stand for their inflections."""
        words = (words[0] for words in self._spaced if len(words) == 1)
        return tuple(word for word in words if len(word) >= _PREFIX_LETTERS)


class Stems:
    """Stems of words, found within words and with one slip of the finger."""

    def __init__(self, stems: Iterable[str], *, exceptions: Iterable[str]) -> None:
        known = {normalised(stem) for stem in stems} - {""}
        self._unspaced = tuple(stem for stem in known if UNSPACED.search(stem))
        self._stems = tuple(stem for stem in known if not UNSPACED.search(stem))
        self._exceptions = tuple(normalised(word) for word in exceptions)
        long = [stem for stem in self._stems if len(stem) >= _SLIP_LETTERS and " " not in stem]
        self._slips = frozenset(slip for stem in long for slip in _shortened(stem)) | {*long}

    def are_in(self, said: Said) -> bool:
        """Whether any word is, or is nearly, one of them."""
        text = said.unspaced
        return any(map(self.is_one, said.words)) or any(
            stem in text and not any(e in text for e in self._exceptions if stem in e)
            for stem in self._unspaced
        )

    def masked(self, said: Said) -> Said:
        """The words with `MASK` in place of each that is one of them."""
        return Said([MASK if self.is_one(word) else word for word in said.words], "")

    def is_one(self, word: str) -> bool:
        """Whether a word is, or is nearly, one of them; an exception counts if it is longer."""
        longest = max((len(stem) for stem in self._stems if stem in word), default=0)
        excepted = max((len(e) for e in self._exceptions if word.startswith(e)), default=0)
        if longest or excepted:
            return longest > excepted
        return len(word) >= _SLIP_LETTERS and not self._slips.isdisjoint((word, *_shortened(word)))


def _shortened(word: str) -> list[str]:
    """The word without each letter in turn; words that one slip parts have one in common."""
    return [word[:at] + word[at + 1 :] for at in range(len(word))]
