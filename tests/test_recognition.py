"""How many photo questions are found in each language, in sentences that were never taught.

`python -m pytest tests/test_recognition.py -n 0 -s` prints the table.
"""

import pytest

from bot.core.classifier import model
from bot.core.words import Intent, read_intent
from tests.teaching.sentences import (
    Sentence,
    collected,
    everything_taught,
    fingerprint,
    held,
    languages,
    taught,
)


def found_and_false(sentences: list[Sentence]) -> tuple[float, float]:
    """The share of photo questions that is found, and of other texts that is taken for one."""
    taken = [(s.intent == Intent.CHECK, read_intent(s.text) is Intent.CHECK) for s in sentences]
    asked = [is_taken for is_asked, is_taken in taken if is_asked]
    other = [is_taken for is_asked, is_taken in taken if not is_asked]
    return sum(asked) / len(asked), sum(other) / len(other)


def measure(name: str, sentences: list[Sentence]) -> tuple[float, float]:
    found, false = found_and_false(sentences)
    print(f"{name:9} found {found:6.1%}  taken for one {false:6.1%}  of {len(sentences)}")
    return found, false


@pytest.mark.parametrize("language", languages())
def test_photo_questions_are_found_in_sentences_never_seen_before(language: str):
    """Of some sixty questions and fifty other texts, each language may get three wrong."""
    found, false = measure(language, held(language))

    assert len(held(language)) >= 40
    assert found >= 0.95
    assert false <= 0.07


def test_photo_questions_are_found_across_all_languages():
    """Each language's sentences are few; together they say how well people are served."""
    everything = [sentence for language in languages() for sentence in held(language)]
    found, false = measure("all", everything)

    assert found >= 0.97
    assert false <= 0.03


def test_photo_questions_of_real_people_are_found():
    """They got somebody's hopes up."""
    assert measure("collected", collected()) == (1, 0)


@pytest.mark.parametrize("language", languages())
def test_no_sentence_is_in_both_sets(language: str):
    """A sentence that was taught says nothing about those that were not."""
    known = {sentence.text.casefold() for sentence in taught(language)}

    assert not known & {sentence.text.casefold() for sentence in held(language)}


def test_the_bot_has_learned_all_that_is_taught():
    """Whoever adds a sentence runs `make words`."""
    assert model().taught == fingerprint(everything_taught())
