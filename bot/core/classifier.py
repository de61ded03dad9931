"""A linear model over pieces of words: what a message most likely wants, in any language.

Its weights were learned from the sentences in tests/fixtures/utterances/taught by
`python -m tests.teaching`; there is nothing to download and nothing to know about a language.
Pieces of words see through inflections, compounds and typing errors, and pairs of words tell
"my photo" from "the photo". Each piece has its place by a hash, so that no vocabulary is kept.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from bot.core.normal import normalised

PLACES = 1 << 17
FILE = Path(__file__).with_name("classifier.npz")
_LONGEST_PIECE = 5
_READ_CHARACTERS = 800
"""A story is understood by its first ten lines; ten thousand letters hold up nobody's turn."""


class Model(NamedTuple):
    """The weights of each place for each intent, in units of `scale`."""

    intents: tuple[str, ...]
    weights: NDArray[np.int8]
    bias: NDArray[np.float32]
    scale: float
    taught: str
    """The fingerprint of the sentences that it was taught."""


def places_of(text: str) -> NDArray[np.int64]:
    """The places of all the pieces of a message; none where it has no words."""
    words = normalised(text[:_READ_CHARACTERS]).split()
    pieces = {piece for word in words for piece in _pieces_of(f" {word} ")}
    pieces.update(map("_".join, zip(["<", *words], [*words, ">"], strict=True)) if words else ())
    places = {crc32(piece.encode()) % PLACES for piece in pieces}
    return np.fromiter(places, np.int64, len(places))


def _pieces_of(word: str) -> Iterator[str]:
    """Each run of up to five letters, blanks at the ends included."""
    for length in range(1, _LONGEST_PIECE + 1):
        for start in range(len(word) - length + 1):
            yield word[start : start + length]


@cache
def model() -> Model:
    with np.load(FILE, allow_pickle=False) as saved:
        return Model(
            tuple(saved["intents"].tolist()),
            saved["weights"],
            saved["bias"],
            float(saved["scale"]),
            str(saved["taught"]),
        )


def likelihoods(text: str) -> Mapping[str, float]:
    """How likely each intent is, all together 1; empty for a message without words."""
    places = places_of(text)
    if not places.size:
        return {}
    known = model()
    sums = known.weights[places].sum(axis=0, dtype=np.int32)
    scores = known.bias + sums * (known.scale / np.sqrt(places.size))
    odds = np.exp(scores - scores.max())
    return dict(zip(known.intents, (odds / odds.sum()).tolist(), strict=True))
