"""Whole turns in every language, through the real door."""

import re
from datetime import time

import pytest
from babel.dates import format_time

from bot.i18n import Language, languages
from tests.world import World, words_of

QUESTION = "Why isn't my photo updated?"


@pytest.fixture(params=languages())
def language(request: pytest.FixtureRequest) -> Language:
    return languages()[request.param]


async def test_a_question_is_asked_and_answered_in_ones_own_language(
    world: World, language: Language
):
    """Half a sentence in another language, or a time as others write it, looks like an error."""
    kenji, said = world.tenant.person("kenji"), language.translations.gettext
    english = await world.say(kenji, QUESTION)

    answer = await world.say(kenji, said(QUESTION), locale=language.tag)

    hour, minute = re.findall(r"day at (\d+):(\d+)", words_of(english.card))[0]
    clock = format_time(time(int(hour), int(minute)), "short", locale=language.locale)
    title, sentence, *_ = words_of(answer.card).splitlines()
    assert answer.ref[0] == "TOO-SOON"
    assert title == said("Your new photo is on its way")
    assert clock in sentence


async def test_everybody_is_understood_whatever_their_teams_is_set_to(
    world: World, language: Language
):
    """A Pole in a Danish company has Teams in English and asks in Polish."""
    freja, said = world.tenant.person("freja"), language.translations.gettext

    answer = await world.say(freja, said(QUESTION), locale="en-GB")

    assert answer.ref[0] == "STALE"
    assert words_of(answer.card).splitlines()[0] == "SharePoint still shows your old photo"
