"""Sentences that people type, each with what it wants.

Those in `taught` are learned from. Those in `held` are kept apart from them and were written by
people who had seen none of the others; whoever changes the learning looks at their figures alone.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "fixtures" / "utterances"
COLLECTED = FOLDER.with_suffix(".tsv")


@dataclass(frozen=True, slots=True)
class Sentence:
    """What somebody typed, in which language, and what they wanted."""

    language: str
    text: str
    intent: str


def languages() -> list[str]:
    return sorted(path.stem for path in (FOLDER / "held").glob("*.tsv"))


def taught(language: str) -> list[Sentence]:
    """Give the sentences of one language that are learned from."""
    return list(_read(FOLDER / "taught" / f"{language}.tsv"))


def held(language: str) -> list[Sentence]:
    """Give the sentences of one language that nothing may be learned from."""
    return list(_read(FOLDER / "held" / f"{language}.tsv"))


def collected() -> list[Sentence]:
    """Give those that real people typed."""
    return list(_read(COLLECTED))


def everything_taught() -> list[Sentence]:
    """Give all that is learned from, real people's own sentences among them."""
    sentences = (sentence for tag in languages() for sentence in taught(tag))
    return [*collected(), *sentences]


def fingerprint(sentences: list[Sentence]) -> str:
    """Tell one set of sentences from another."""
    return sha256(repr(sentences).encode()).hexdigest()[:16]


def _read(path: Path) -> Iterator[Sentence]:
    with path.open(encoding="utf-8") as table:
        for row in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield Sentence(row.get("locale", path.stem), row["text"], row["intent"])
