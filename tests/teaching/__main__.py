"""`make words`: learn what people type from the sentences that are taught.

Multinomial logistic regression over the places of pieces of words, by scikit-learn; the weights
are kept as whole numbers from -127 to 127, because nothing is lost by that and much is saved.
"""

import random
from collections.abc import Iterable, Iterator
from zlib import crc32

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from bot.core.classifier import FILE, PLACES, places_of
from tests.teaching.sentences import everything_taught, fingerprint

SLIPS = 2
INVERSE_REGULARIZATION = 50.0


def main() -> None:
    """Learn, and write the weights to where the bot reads them."""
    sentences = everything_taught()
    texts = [text for sentence in sentences for text in _as_typed(sentence.text)]
    intents = [sentence.intent for sentence in sentences for _ in range(1 + SLIPS)]
    learned = LogisticRegression(C=INVERSE_REGULARIZATION, max_iter=1000, tol=1e-4)
    learned.fit(_matrix(texts), intents)
    scale = np.abs(learned.coef_).max() / 127
    np.savez_compressed(
        FILE,
        intents=learned.classes_.astype(str),
        weights=np.round(learned.coef_.T / scale).astype(np.int8),
        bias=learned.intercept_.astype(np.float32),
        scale=np.float64(scale),
        taught=fingerprint(sentences),
    )


def _as_typed(text: str) -> Iterator[str]:
    """The text, and as hurried fingers type it; the same slips in every run."""
    slips = random.Random(crc32(text.encode()))
    yield text
    for _ in range(SLIPS):
        yield _with_a_slip(text, slips)


def _matrix(texts: Iterable[str]) -> csr_matrix:
    """One row a text, of length 1, so that long texts count no more than short ones."""
    rows = [places_of(text) for text in texts]
    ends = np.cumsum([0, *(row.size for row in rows)])
    values = np.concatenate([np.full(row.size, row.size**-0.5) for row in rows if row.size])
    return csr_matrix((values, np.concatenate(rows), ends), shape=(len(rows), PLACES))


def _with_a_slip(text: str, slips: random.Random) -> str:
    """A letter is left out, doubled, or typed before its turn."""
    if len(text) < 6:
        return text
    at = slips.randrange(1, len(text) - 1)
    here, after = text[at], text[at + 1]
    typed = slips.choice(("", here + here, after + here))
    return text[:at] + typed + text[at + 1 + (typed == after + here) :]


if __name__ == "__main__":
    main()
