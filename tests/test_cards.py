import ast
import base64
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

import cards
from bot.core.diagnosis import Diagnosis, Outcome, Shows
from bot.core.photo import Person, Source, Why
from bot.i18n import languages
from cards import House, Reader, as_text, stamped, title_of, verdict_card
from cards.gallery import (
    REF,
    cannot_check,
    diagnoses,
    gallery,
    no_photo,
    one_photo,
    portrait,
    two_photos,
)

ROOT = Path(__file__).parents[1]
NOW = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)
HOUSES = {
    "helpdesk": House("https://help.example/new?ref={ref}", "", "https://teams.example/onedrive"),
    "no helpdesk": House(),
}
ELEMENTS_OF_1_2 = {
    *("AdaptiveCard", "TextBlock", "RichTextBlock", "TextRun", "Image", "Container"),
    *("ColumnSet", "Column", "FactSet", "ActionSet", "Input.Text", "Input.ChoiceSet"),
    *("Action.OpenUrl", "Action.Submit", "Action.ToggleVisibility"),
}
VERBS = {
    *("check", "done", "stop", "resume", "wrong", "human", "text", "forget", "snooze"),
    *("staff_check", "staff_send"),
}
WITHOUT_ANSWERS = (
    *("staff-report", "staff-table", "staff-forward", "staff-invitation", "staff-doctor"),
)
NAMES = (
    r"\S*[./@]\S+|\([^)]*\)|Exchange|Online|SharePoint|Teams|[A-Z]+-[A-Z-]+|HTTP.*|Freja Lund.*"
    r"|OneDrive|Photo Concierge, ref\."
)
"""Names and raw codes are the same in every language."""
THE_VISIT_CURES = ("NEVER-SYNCED", "PLACEHOLDER", "STALE", "NO-ONEDRIVE")


def make_reader(language="en", *, is_on_phone=False, house=HOUSES["helpdesk"], **more) -> Reader:
    known = languages()[language]
    return Reader(
        **{
            "now": NOW,
            "time_zone": ZoneInfo("Europe/Copenhagen"),
            "translations": known.translations,
            "locale": known.locale,
            "given_name": "Freja",
            "is_on_phone": is_on_phone,
            "house": house,
            **more,
        }
    )


@pytest.fixture(params=["en", "da"])
def language(request):
    return request.param


@pytest.fixture(params=["computer", "phone"])
def device(request):
    return request.param


@pytest.fixture(params=list(HOUSES))
def reader(request, language, device):
    """Every kind of reader: language, device, and what the organisation offers."""
    return make_reader(language, is_on_phone=device == "phone", house=HOUSES[request.param])


@pytest.fixture(params=list(Outcome))
def outcome(request):
    return request.param


def nodes(node, *, twins=False) -> Iterator[dict]:
    """Every object of a card; the Submit twins only when asked for."""
    if isinstance(node, dict):
        if "type" in node:
            yield node
        for key, child in node.items():
            if key != "data" and (twins or key != "fallback"):
                yield from nodes(child, twins=twins)
    elif isinstance(node, list):
        for child in node:
            yield from nodes(child, twins=twins)


def actions(card):
    return [node for node in nodes(card) if node["type"].startswith("Action.")]


def words(card) -> list[str]:
    """All that can be read or heard."""
    found = [card["fallbackText"], card["speak"]]
    for node in nodes(card):
        found += [node[key] for key in ("text", "title", "altText") if key in node]
        found += [words for fact in node.get("facts", []) for words in fact.values()]
    return found


def of(diagnosis: Diagnosis, reader: Reader):
    return verdict_card(diagnosis, ref=REF, reader=reader)


def card_for(outcome: Outcome, reader: Reader):
    return of(diagnoses(reader)[outcome.lower()], reader)


def captions(card) -> tuple[str, str, str]:
    """What stands under the first photo, between the two, and under the second."""
    panel = next(node for node in nodes(card) if node.get("style") == "emphasis")
    first, middle, second = panel["items"][0]["columns"]
    return first["items"][2]["text"], middle["items"][0]["text"], second["items"][2]["text"]


# The rules for every card


def test_every_card_is_of_a_version_that_all_clients_show(reader):
    """A client that meets a newer version or element shows the fallback text instead."""
    for name, card in gallery(reader).items():
        assert card["version"] == "1.5", name
        new = {node["type"] for node in nodes(card) if "type" in node} - ELEMENTS_OF_1_2
        assert new <= {"Action.Execute"}, name


def test_every_card_can_be_read_aloud_and_read_without_cards(reader):
    """Screen readers and notifications get these two and nothing else."""
    for name, card in gallery(reader).items():
        assert card["speak"].strip(), name
        assert card["fallbackText"].strip(), name
        assert "**" not in card["speak"] + card["fallbackText"], name
        assert ".." not in card["speak"] + card["fallbackText"], name


def test_all_text_wraps(reader):
    """At 320 px a line that does not wrap is cut, and half a step is worse than none."""
    for name, card in gallery(reader).items():
        for node in nodes(card):
            assert node["type"] != "TextBlock" or node["wrap"] is True, name


def test_every_picture_says_what_it_shows_and_fits_the_message(reader):
    """Teams drops a message that is too large, and a picture without words says nothing."""
    for name, card in gallery(reader).items():
        assert len(json.dumps(card, ensure_ascii=False)) < 25_000, name
        for node in nodes(card):
            if node["type"] == "Image":
                assert node["altText"].strip(), name
                assert len(node["url"]) <= 6144, name
                head, _, body = node["url"].partition(",")
                assert head in ("data:image/jpeg;base64", "data:image/png;base64"), name
                assert base64.b64decode(body, validate=True), name


def test_no_card_has_more_than_six_actions(reader):
    """Teams shows six and drops the rest without a word."""
    for name, card in gallery(reader).items():
        assert len(actions(card)) <= 6, name


def test_the_cards_own_row_shows_one_button_and_a_menu(reader):
    """Three buttons and a menu were cut at 480 px."""
    for name, card in gallery(reader).items():
        primary = [a for a in card["actions"] if a.get("mode") != "secondary"]
        assert len(primary) <= (2 if name.startswith("nudge") else 1), name


def test_every_button_works_in_old_clients_too(reader):
    """A client without Action.Execute shows the twin; it must ask for the very same thing."""
    for name, card in gallery(reader).items():
        for action in actions(card):
            if action["type"] == "Action.Execute":
                assert action["verb"] in VERBS, name
                assert action["data"]["verb"] == action["verb"], name
                assert action["fallback"]["type"] == "Action.Submit", name
                assert action["fallback"]["data"] == action["data"], name
                assert action["fallback"]["title"] == action["title"], name


def test_links_are_safe_and_lead_where_they_say(reader):
    """An http: address or a rewritten one would be a reason to distrust the bot."""
    for name, card in gallery(reader).items():
        for action in actions(card):
            if action["type"] == "Action.OpenUrl":
                assert action["url"].startswith(("https://", "mailto:")), name
        assert not re.search(r"safelinks|delve", json.dumps(card), re.IGNORECASE), name


def test_a_button_that_leaves_teams_says_so(reader):
    """Nobody likes to be thrown out of the chat without a warning."""
    for name, card in gallery(reader).items():
        for action in actions(card):
            if action["type"] == "Action.OpenUrl":
                stays = "teams.example" in action["url"]
                assert action["title"].endswith("↗") is not stays, name


def test_a_sentence_spells_a_button_as_the_button_does(language):
    """A sentence that says "Check again" is no help beside a button called "Try again"."""
    reader = make_reader(language)
    pressed = re.compile(r"(?:[Pp]ress|[Tt]ryk(?:ker du)? på|Prøv med|pressing) \*\*(.+?)\*\*")
    for name, card in gallery(reader).items():
        titles = {action["title"] for action in actions(card)}
        for node in nodes(card):
            for button in pressed.findall(node.get("text", "")):
                assert button in titles, f"{name}: {button}"


def test_hidden_parts_have_a_button_that_shows_them(reader):
    """Steps that nothing opens might as well not be there."""
    for name, card in gallery(reader).items():
        hidden = {node["id"] for node in nodes(card) if node.get("isVisible") is False}
        opened = {
            target
            for action in actions(card)
            if action["type"] == "Action.ToggleVisibility"
            for target in action["targetElements"]
        }
        assert hidden == opened, name


# Verdicts


def test_every_verdict_ends_with_its_reference(outcome, reader):
    """Staff ask for the last line; it is the same in every language."""
    card = card_for(outcome, reader)

    assert card["body"][-1]["text"] == f"Ref. {outcome} {REF}"


def test_every_verdict_can_be_doubted_and_read_as_text(outcome, reader):
    """Whoever knows better must be able to say so on the spot, and whoever hears, to hear it."""
    asked = {action.get("verb") for action in actions(card_for(outcome, reader))}

    assert {"wrong", "text"} <= asked


def test_the_helpdesk_is_offered_only_where_there_is_one(outcome, reader):
    """A button that leads nowhere is worse than none."""
    card = card_for(outcome, reader)

    offers = any(action.get("verb") == "human" for action in actions(card))
    assert offers is reader.house.has_helpdesk


def test_every_answer_to_a_verdict_says_which_check_it_is_about(outcome, reader):
    """A person may press a button on a card of last week."""
    for action in actions(card_for(outcome, reader)):
        if action["type"] == "Action.Execute":
            assert action["data"]["ref"] == REF


@pytest.mark.parametrize("outcome", ["IN-SYNC", "STALE", "TOO-SOON", "LOCAL-PICTURE"])
def test_both_photos_are_shown_where_there_are_two(outcome, reader):
    """People believe what they see; the two photos are the whole argument."""
    card = card_for(Outcome(outcome), reader)

    urls = [node["url"] for node in nodes(card) if node["type"] == "Image"]
    assert len(urls) == 2
    assert (urls[0] == urls[1]) is (outcome == "IN-SYNC")


@pytest.mark.parametrize("outcome", ["NEVER-SYNCED", "PLACEHOLDER", "STALE"])
def test_the_steps_can_be_read_and_copied(outcome, reader):
    """A private window cannot be opened by a button, so the address stands as text."""
    card = card_for(Outcome(outcome), reader)

    runs = [node["text"] for node in nodes(card) if node["type"] == "TextRun"]
    assert "www.office.com" in runs
    assert any("**OneDrive**" in node.get("text", "") for node in nodes(card))


def test_no_verdict_promises_a_message_to_who_said_stop(outcome, reader):
    """A promise would be a lie, and an offer to remind an insult."""
    everything = " ".join(words(card_for(outcome, reader)))

    promise = r"I'll (?:write|tell you|look again)(?!\.)|remind|skriver jeg|siger til|minde dig"
    assert not re.search(promise, everything)


@pytest.mark.parametrize("outcome", THE_VISIT_CURES)
def test_onedrive_in_teams_is_the_second_way(outcome):
    """The article's steps come first: nobody promises that the short way is enough."""
    card = card_for(Outcome(outcome), make_reader())

    (link,) = [action for action in actions(card) if action["type"] == "Action.OpenUrl"]
    assert link["title"] == "Open OneDrive in Teams"
    assert link == card["actions"][0]
    assert "Or open OneDrive here in Teams. That may be enough." in words(card)


@pytest.mark.parametrize("outcome", THE_VISIT_CURES)
def test_no_onedrive_button_where_it_is_switched_off(outcome, device):
    """ONEDRIVE_IN_TEAMS_LINK may be empty, for example where OneDrive is blocked in Teams."""
    reader = make_reader(is_on_phone=device == "phone", house=HOUSES["no helpdesk"])

    card = card_for(Outcome(outcome), reader)

    assert not [action for action in actions(card) if action["type"] == "Action.OpenUrl"]
    assert "OneDrive here in Teams" not in json.dumps(card)


@pytest.mark.parametrize("outcome", THE_VISIT_CURES)
def test_a_phone_gets_what_can_be_done_on_a_phone(outcome):
    """Private windows and www.office.com do not do it there, and half a screen of steps annoys."""
    card = card_for(Outcome(outcome), make_reader(is_on_phone=True))

    first = next(action for action in actions(card))
    (steps,) = [node for node in card["body"] if node.get("isVisible") is False]
    assert first["title"] == "Open OneDrive in Teams"
    assert "www.office.com" in json.dumps(steps)
    assert "**on a computer**" in json.dumps(card)


def test_without_a_helpdesk_the_words_change_with_it(language):
    """To ask "the helpdesk" in a house without one sends people on a search."""
    for name, card in gallery(make_reader(language, house=House())).items():
        if name == "help-for-staff" or name.startswith("staff-doctor"):  # settings have that name
            continue
        assert "helpdesk" not in " ".join(words(card)).lower(), name


def test_the_helpdesk_has_the_name_that_people_know():
    """Where everybody says "Servicedesk", nobody knows what the helpdesk is."""
    house = House("https://help.example", "Servicedesk")

    card = card_for(Outcome.CANNOT_CHECK, make_reader(house=house))

    assert "Servicedesk can look it up" in card["fallbackText"]
    assert "Ask Servicedesk" in [action["title"] for action in actions(card)]


def test_a_long_name_does_not_cut_the_button():
    """At 320 px a button of forty letters loses half of them."""
    house = House("https://help.example", "Group Technology Service Coordination")

    card = card_for(Outcome.CANNOT_CHECK, make_reader(house=house))

    assert "Ask the helpdesk" in [action["title"] for action in actions(card)]
    assert "Group Technology Service Coordination can look it up" in card["fallbackText"]


# The pair


@pytest.mark.parametrize(
    ("diagnosis", "expected"),
    [
        pytest.param(
            two_photos(Outcome.STALE), ("Your new photo", "≠", "Still the old one"), id="stale"
        ),
        pytest.param(
            two_photos(Outcome.TOO_SOON), ("Your new photo", "≠", "Not updated yet"), id="soon"
        ),
        pytest.param(
            one_photo(Outcome.TOO_SOON, sharepoint_shows=Shows.OUTLINE),
            ("Your new photo", "≠", "A grey outline"),
            id="soon, but SharePoint shows the outline",
        ),
        pytest.param(
            two_photos(Outcome.DIRECTORY_PHOTO, sharepoint="new"),
            ("Your photo", "=", "The same photo"),
            id="directory photo that matches",
        ),
        pytest.param(
            two_photos(Outcome.ENTRA_ONLY),
            ("Your photo", "≠", "Another picture"),
            id="Entra only, SharePoint has another",
        ),
        pytest.param(
            no_photo(Outcome.NO_PHOTO), ("No photo yet", "=", "No photo yet"), id="both empty"
        ),
        pytest.param(
            no_photo(Outcome.NO_PHOTO, sharepoint_shows=Shows.PICTURE),
            ("No photo yet", "≠", "Has a picture"),
            id="SharePoint kept one",
        ),
        pytest.param(
            no_photo(Outcome.NO_PHOTO, sharepoint_shows=Shows.UNKNOWN),
            ("No photo yet", "?", "Couldn't be seen"),
            id="SharePoint away, and not needed",
        ),
        pytest.param(
            replace(two_photos(Outcome.GUEST), comparison=None),
            ("Your photo", "?", "Has a picture"),
            id="two photos that nobody compared",
        ),
        pytest.param(
            cannot_check(Source.PROFILE, Why.TIMEOUT), ("Found", "?", "No answer"), id="silent"
        ),
        pytest.param(
            cannot_check(Source.PROFILE, Why.REFUSED),
            ("Found", "?", "Couldn't be seen"),
            id="refused is no silence",
        ),
        pytest.param(
            replace(two_photos(Outcome.CANNOT_CHECK), exchange_thumbnail=None, comparison=None),
            ("Couldn't be seen", "?", "Found"),
            id="a photo that cannot be opened",
        ),
    ],
)
def test_signs_and_captions_say_no_more_than_the_facts(diagnosis, expected):
    """A wrong sign between two photos is the one mistake that everybody sees."""
    assert captions(of(diagnosis, make_reader())) == expected


def test_nothing_is_drawn_where_nothing_could_be_seen():
    """Two question marks side by side explain nothing."""
    card = of(cannot_check(Source.PERSON, Why.TIMEOUT), make_reader())

    assert not [node for node in nodes(card) if node["type"] == "Image"]


def test_a_photo_is_shown_as_it_is():
    """The thumbnail of the check, and not a drawing of ours."""
    card = of(two_photos(Outcome.STALE), make_reader())

    first = next(node for node in nodes(card) if node["type"] == "Image")
    assert base64.b64decode(first["url"].partition(",")[2]) == portrait("new")


# Words that depend on facts


@pytest.mark.parametrize(
    ("source", "why", "expected"),
    [
        (Source.PROFILE, Why.TIMEOUT, "SharePoint didn't answer"),
        (Source.PICTURE, Why.THROTTLED, "SharePoint didn't answer"),
        (Source.PROFILE, Why.REFUSED, "SharePoint didn't let me in"),
        (Source.PICTURE, Why.FOREIGN_HOST, "I couldn't read what SharePoint has"),
        (Source.PHOTO, Why.TIMEOUT, "I couldn't get at your photo in Outlook and Teams"),
        (Source.PERSON, Why.UNAVAILABLE, "I couldn't look up your account in Microsoft 365"),
    ],
)
def test_a_failed_check_says_what_failed(source, why, expected):
    """That "something failed" helps neither the person nor the helpdesk."""
    card = of(cannot_check(source, why), make_reader())

    assert card["body"][1]["text"].startswith(f"{expected}, so I can't say")


def test_too_soon_speaks_of_the_event_that_is_waited_for():
    """The day starts with the later of the two: SharePoint's look or the new photo."""
    reader, soon = make_reader(), two_photos(Outcome.TOO_SOON)
    early, late = NOW - timedelta(hours=20), NOW - timedelta(minutes=3)

    changed = of(replace(soon, asked_at=early, changed_at=late), reader)
    asked = of(replace(soon, asked_at=late, changed_at=early), reader)

    assert "I first saw it today at 10:12." in changed["speak"]
    assert "SharePoint last fetched your photo today at 10:12" in asked["speak"]
    for card in (changed, asked):
        assert "before tomorrow, Tuesday 24 November, at 10:12. Press Check again" in card["speak"]


def test_an_old_picture_is_no_empty_place():
    """To read "nothing to show" beside a picture of oneself destroys all trust."""
    card = of(no_photo(Outcome.NO_PHOTO, sharepoint_shows=Shows.PICTURE), make_reader())

    assert "nothing to show" not in json.dumps(card)
    assert title_of(card) == "You don't have a photo in Outlook and Teams"


@pytest.mark.parametrize(
    ("zone", "language", "expected"),
    [
        ("Europe/Copenhagen", "en", "tomorrow, Tuesday 24 November, at 00:30"),
        ("Europe/Copenhagen", "da", "i morgen, tirsdag den 24. november, kl. 00.30"),
        ("America/New_York", "en", "today at 18:30"),
        ("America/New_York", "da", "i dag kl. 18.30"),
        ("Asia/Kolkata", "en", "tomorrow, Tuesday 24 November, at 05:00"),
    ],
)
def test_times_are_the_readers_own(zone, language, expected):
    """What is tomorrow for one colleague is today for another."""
    reader = make_reader(language, time_zone=ZoneInfo(zone))

    assert reader.moment(datetime(2026, 11, 23, 23, 30, tzinfo=UTC)) == expected


@pytest.mark.parametrize(
    ("language", "days", "expected"),
    [
        ("en", -1, "yesterday at 10:15"),
        ("en", 7, "Monday 30 November at 10:15"),
        ("da", -1, "i går kl. 10.15"),
        ("da", 7, "mandag den 30. november kl. 10.15"),
    ],
)
def test_a_date_to_act_on_has_its_weekday(language, days, expected):
    """Nobody knows by heart what day the 30th is."""
    assert make_reader(language).moment(NOW + timedelta(days=days)) == expected


@pytest.mark.parametrize(
    ("zone", "expected"),
    [
        ("Europe/Copenhagen", "23 Nov 2026 10:15 (UTC+1)"),
        ("Asia/Kolkata", "23 Nov 2026 14:45 (UTC+5:30)"),
        ("America/St_Johns", "23 Nov 2026 05:45 (UTC-3:30)"),
        ("UTC", "23 Nov 2026 09:15 (UTC)"),
    ],
)
def test_a_time_for_staff_has_its_offset(zone, expected):
    """Staff sit elsewhere than the people who ask them."""
    assert make_reader(time_zone=ZoneInfo(zone)).stamp(NOW) == expected


def test_a_date_of_another_year_says_which():
    """A placeholder may be two years old."""
    reader = make_reader()

    assert reader.date(NOW - timedelta(days=4)) == "19 November"
    assert reader.date(NOW - timedelta(days=365)) == "23 November 2025"


def test_waiting_keeps_the_outcome_that_it_began_with(language):
    """The case is the same until the photos match, whatever the next look says."""
    card = cards.waiting_card(
        two_photos(Outcome.TOO_SOON),
        ref=REF,
        first_outcome=Outcome.STALE,
        reader=make_reader(language),
    )

    assert card["body"][-1]["text"] == f"Ref. STALE {REF}"


def test_the_last_hour_of_a_day_that_loses_one_still_ends_tomorrow():
    """Twenty-four hours after 23:30 on the night of summer time is the day after tomorrow."""
    reader = make_reader(now=datetime(2027, 3, 27, 22, 30, tzinfo=UTC))

    card = cards.waiting_card(
        two_photos(Outcome.STALE), ref=REF, first_outcome=Outcome.STALE, reader=reader
    )

    assert "tomorrow, Sunday 28 March, at 23:30" in card["speak"]


# Names and addresses


@pytest.mark.parametrize(
    "name", ["[Win a prize](https://evil.example)", "**Bo**", "anna_b_k", "<b>Bo</b>", "A\\*B*"]
)
def test_a_name_cannot_smuggle_in_markdown(name):
    """A display name is whatever somebody typed into a directory."""
    fixed = two_photos(Outcome.IN_SYNC, sharepoint="new")

    card = cards.fixed_card(fixed, ref=REF, reader=make_reader(given_name=name))

    shown = card["body"][0]["text"]
    assert not re.search(r"(?<!\\)[\[\]*_<>]", shown.replace("\\\\", ""))
    assert title_of(card) == f"All done, {name}. Your photos match! 🎉"
    assert name in card["speak"]


def test_an_address_with_underscores_stays_as_it_is():
    """In a TextBlock anna_b_k@… turns half italic, and the ticket is for another person."""
    anna = Person("id", "anna_b_k@contoso.example")

    card = of(replace(two_photos(Outcome.LOCAL_PICTURE), person=anna), make_reader())

    (line,) = [node for node in nodes(card) if "anna_b_k" in node.get("text", "")]
    assert line["type"] == "TextRun"


def test_a_verdict_without_a_person_has_no_empty_line():
    """The account may be unknown when the rest is not."""
    card = of(replace(two_photos(Outcome.LOCAL_PICTURE), person=None), make_reader())

    assert "Person:" not in json.dumps(card)


@pytest.mark.parametrize(
    ("url", "leads_to", "button", "readable"),
    [
        (
            "https://help.example/new?ref={ref}",
            "https://help.example/new?ref=7F3K2M",
            "Open in browser ↗",
            "help.example/new",
        ),
        (
            "mailto:help@contoso.example?subject=Photo%20{ref}",
            "mailto:help@contoso.example?subject=Photo%207F3K2M",
            "Write an email ↗",
            "help@contoso.example",
        ),
    ],
)
def test_the_way_to_the_helpdesk_carries_the_reference(url, leads_to, button, readable):
    """Whoever has to type a reference mistypes it."""
    card = cards.human_card(make_reader(house=House(url)), ref=REF)

    (link,) = [action for action in actions(card) if action["type"] == "Action.OpenUrl"]
    assert (link["url"], link["title"]) == (leads_to, button)
    assert readable in as_text(card).splitlines()
    assert REF in as_text(card)


def test_the_answer_to_this_isnt_right_claims_no_case():
    """Nobody is told; the card must not make anyone wait for a call."""
    card = cards.wrong_card(make_reader(), ref=REF)

    assert "doesn't start a case by itself" in as_text(card)
    assert REF in as_text(card)


def test_answers_without_a_check_have_no_hole_for_its_reference(reader):
    """A click on the help card, or on a card whose check is forgotten."""
    for card in (cards.wrong_card(reader, ref=""), cards.human_card(reader, ref="")):
        assert all(node.get("text") != "" for node in nodes(card))
        assert not [line for line in as_text(card).splitlines() if line.endswith(("ref. ", ": "))]


def test_the_welcome_says_who_runs_it(language):
    """A bot that writes about one's photo should say whose it is."""
    house = House(organization_name="Contoso [DK]")

    assert "Contoso [DK]" in as_text(cards.welcome_card(make_reader(language, house=house)))
    assert "Contoso" not in as_text(cards.welcome_card(make_reader(language, house=House())))


def test_help_leads_to_microsofts_own_pages(language):
    """The article's two links."""
    text = as_text(cards.help_card(make_reader(language)))

    for number in (875585, 875586):
        assert f"https://go.microsoft.com/fwlink/?linkid={number}" in text


# Text, nonce, title


def test_a_verdict_reads_well_as_text():
    """For screen readers and for copying: everything, in order, the reference last."""
    lines = as_text(card_for(Outcome.STALE, make_reader())).splitlines()

    assert lines[0] == "SharePoint still shows your old photo"
    assert lines[2:5] == [
        "Outlook and Teams: Your new photo",
        "≠ Different",
        "SharePoint and OneDrive: Still the old one",
    ]
    assert "1. Open a private window in your browser:" in lines
    assert "Edge, Chrome: Ctrl + Shift + N" in lines
    assert "www.office.com" in lines
    assert lines[-3:] == [
        "Open OneDrive in Teams: https://teams.example/onedrive",
        "Then write “check again” to me.",
        f"Ref. STALE {REF}",
    ]


def test_text_holds_everything_that_the_card_says(reader):
    """Nothing may be lost to those who can't see the card."""
    for name, card in gallery(reader).items():
        text = as_text(card)
        assert "data:image" not in text, name
        assert "**" not in text, name
        said = [node["text"] for node in nodes(card) if "text" in node]
        said += [words for n in nodes(card) for f in n.get("facts", []) for words in f.values()]
        for words_of in said:
            for word in re.findall(r"[^\W\d_]{4,}", re.sub(r"https\S+", "", words_of)):
                assert word in text, f"{name}: {word}"


def test_a_stamp_reaches_every_answer_and_leaves_the_card_alone(reader):
    """A click is known by its nonce; a kept card must not carry that of another rendering."""
    for name, card in gallery(reader).items():
        before = json.dumps(card)

        copy = stamped(card, nonce="n1")

        found = [
            n for n in nodes(copy, twins=True) if n["type"] in ("Action.Execute", "Action.Submit")
        ]
        answers_nothing = name.startswith(WITHOUT_ANSWERS)
        assert bool(found) is not answers_nothing, name
        assert all(node["data"]["nonce"] == "n1" for node in found), name
        assert json.dumps(card) == before, name


def test_the_title_is_the_first_heading(reader):
    """It is what the notification shows; only who writes first stands before it."""
    for name, card in gallery(reader).items():
        title, speak = title_of(card), card["speak"]
        comes_by_itself = name.startswith(("nudge", "reminder", "forwarded"))
        assert title in speak if comes_by_itself else speak.startswith(title), name


# Languages


def catalogue(language):
    folders = (ROOT / "bot" / "locales").iterdir()
    (folder,) = (f for f in folders if f.name.lower().replace("_", "-") == language)
    path = folder / "LC_MESSAGES" / "messages.po"
    with path.open("rb") as text:
        return read_po(text)


def sentences_in_the_code() -> set[tuple[str | None, str]]:
    """Each with its context: the same English may be two things elsewhere."""
    folders = [ROOT / "cards", ROOT / "bot" / "teams"]
    return {
        (context, message)
        for folder in folders
        if folder.exists()
        for _, _, message, _, context in extract_from_dir(folder, [("**.py", "python")])
    }


TRANSLATED = [tag for tag in languages() if tag != "en"]


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_catalogue_has_every_sentence_and_no_other(language):
    """A forgotten sentence is English in the middle of a Danish card."""
    found = catalogue(language)

    theirs = {(message.context, message.id) for message in found if message.id}
    assert theirs == sentences_in_the_code()
    assert not found.obsolete
    assert all(message.string for message in found if message.id)
    assert not [message.id for message in found if message.id and message.fuzzy]


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_has_the_same_placeholders_and_bold_parts(language):
    """A dropped placeholder loses a time; a misspelled one loses the whole answer."""
    for message in catalogue(language):
        for pattern in (r"%\(\w+\)s", r"\*\*", r"\]\(", r"↗"):
            theirs = re.findall(pattern, message.string)
            assert sorted(theirs) == sorted(re.findall(pattern, message.id)), message.id


@cache
def english_gallery() -> dict[str, cards.Card]:
    return gallery(make_reader("en"))


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_english_is_left_on_a_card(language):
    """Alt texts, spoken words and button titles are the ones that get forgotten."""
    english = english_gallery()
    for name, card in gallery(make_reader(language)).items():
        shared = {line for text in words(card) for line in text.splitlines()} & {
            line for text in words(english[name]) for line in text.splitlines()
        }
        left = {s for s in shared if len(re.findall(r"[^\W\d]{2,}", re.sub(NAMES, "", s))) > 2}
        assert not {s for s in left if not s.startswith("Ref.")}, name


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_card_fits_the_message_in_every_language(language):
    """Teams drops a message that is too large; Polish and Arabic are longer than English."""
    for name, card in gallery(make_reader(language)).items():
        assert len(json.dumps(card, ensure_ascii=False)) < 25_000, name


# The package itself


def test_cards_know_nothing_of_the_network_and_the_store():
    """Pure: facts and a reader in, a dict out. That is why these tests need no fakes."""
    for path in (ROOT / "cards").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            for name in names:
                assert not name.startswith("bot.") or name.startswith("bot.core."), path.name
                assert name.partition(".")[0] not in ("PIL", "numpy", "aiohttp"), path.name


def test_only_elements_spells_card_json():
    """One place to look when a client shows something wrong."""
    for path in (ROOT / "cards").glob("*.py"):
        assert path.name == "elements.py" or '"type": "' not in path.read_text(), path.name
