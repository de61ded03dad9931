"""The languages: what a locale from outside selects, and what a catalogue may leave out."""

from gettext import NullTranslations
from pathlib import Path

import pytest

from bot.i18n import _compile, language_for, languages


@pytest.mark.parametrize(
    ("locale", "tag"),
    [
        pytest.param("da-DK", "da", id="a language of a country"),
        pytest.param("DA_dk", "da", id="in another spelling"),
        pytest.param("da", "da", id="bare"),
        pytest.param("da-Latn-DK", "da", id="three parts"),
        pytest.param("en-GB", "en", id="English"),
        pytest.param("pt-PT", "pt-br", id="the nearest country's"),
        pytest.param("zh-Hans-CN", "zh-cn", id="with its script"),
        pytest.param("nn-NO", "nb", id="the nearest language"),
        pytest.param("fo-FO", "en", id="one we do not speak"),
        pytest.param("dan", "en", id="one that only begins alike"),
        pytest.param("", "en", id="none"),
        pytest.param("-", "en", id="a dash"),
        pytest.param("../../da", "en", id="a path"),
        pytest.param("da/../da", "en", id="a path in the middle"),
        pytest.param("İ", "en", id="a letter that changes its length"),
        pytest.param("x" * 100_000, "en", id="very long"),
    ],
)
def test_a_locale_selects_a_language_that_there_is(locale: str, tag: str):
    """Microsoft's sample opens a file by this name; ours only looks in a table."""
    assert language_for(locale).tag == tag


def test_english_is_the_source():
    """The sentences in the code are the English ones."""
    english = languages()["en"]

    assert type(english.translations) is NullTranslations
    assert english.translations.gettext("Hi") == "Hi"


def test_a_catalogue_is_read_once():
    """It takes ten milliseconds, which not every turn has to spare."""
    assert language_for("da").translations is language_for("da-DK").translations


def test_every_catalogue_is_found_by_its_own_name():
    """A folder with a misspelt name would be a language that nobody ever sees."""
    for tag, language in languages().items():
        assert language_for(tag) is language
        assert language_for(language.locale) is language
        assert tag == tag.lower()


PO = """
msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\\n"

msgid "Photo"
msgstr "Billede på ærø"

#, fuzzy
msgid "Stop"
msgstr "Måske"

msgid "Help"
msgstr ""

msgctxt "button"
msgid "Photo"
msgstr "Foto"
"""


@pytest.mark.parametrize(
    ("message", "shown"),
    [("Photo", "Billede på ærø"), ("Stop", "Stop"), ("Help", "Help"), ("New", "New")],
    ids=["translated", "fuzzy", "empty", "unknown"],
)
def test_what_is_not_translated_is_english(tmp_path: Path, message: str, shown: str):
    """Half a translation is fine; a guess or an empty button is not."""
    catalogue = tmp_path / "messages.po"
    catalogue.write_text(PO, encoding="utf-8")

    assert _compile(catalogue).gettext(message) == shown
    assert _compile(catalogue).pgettext("button", "Photo") == "Foto"
