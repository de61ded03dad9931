"""Every card in every state, by name: for the tests, the pictures and `make gallery`."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from importlib.resources import files

from bot.core.comparison import Comparison
from bot.core.diagnosis import Diagnosis, Outcome, Shows
from bot.core.follow_up import looks_from
from bot.core.photo import Person, Source, Unreachable, Why
from cards.answers import (
    apology_card,
    forgotten_card,
    resumed_card,
    snoozed_card,
    stopped_card,
    unknown_words_card,
)
from cards.elements import Card
from cards.handover import human_card, wrong_card
from cards.language import language_card, language_chosen_card, language_follows_card
from cards.nudge import handover_card, nudge_card
from cards.reader import Reader
from cards.staff_gallery import staff_cards
from cards.states import fixed_card, still_checking_card, waiting_card
from cards.talk import help_card, welcome_card
from cards.verdict import forwarded_card, reminder_card, verdict_card

REF = "7F3K2M"
FREJA = Person("6c1f0a6e-1b7e-4ac1-8d3a-2f7f5d5b9a10", "freja.lund@contoso.example", "Freja Lund")
_NUDGED = (
    "never-synced",
    "placeholder",
    "stale",
    "no-photo",
    "no-profile",
    "no-onedrive",
    "local-picture",
    "directory-photo",
)
_SAME, _OTHER = Comparison(2.0), Comparison(60.0)


@cache
def portrait(name: str) -> bytes:
    """One of the product's own drawings of people."""
    return files("cards").joinpath("pictures", f"{name}.jpg").read_bytes()


def two_photos(outcome: Outcome, *, sharepoint: str = "old") -> Diagnosis:
    """The new photo in Outlook and Teams, and this one in SharePoint."""
    return Diagnosis(
        outcome,
        Shows.PICTURE,
        Shows.PICTURE,
        exchange_thumbnail=portrait("new"),
        sharepoint_thumbnail=portrait(sharepoint),
        comparison=_SAME if sharepoint == "new" else _OTHER,
        person=FREJA,
    )


def one_photo(outcome: Outcome, *, sharepoint_shows: Shows) -> Diagnosis:
    """A photo in Outlook and Teams, and none in SharePoint."""
    return Diagnosis(
        outcome,
        Shows.PICTURE,
        sharepoint_shows,
        exchange_thumbnail=portrait("new"),
        person=FREJA,
    )


def no_photo(outcome: Outcome, *, sharepoint_shows: Shows = Shows.NOTHING) -> Diagnosis:
    """No photo in Outlook and Teams, whatever SharePoint shows."""
    is_picture = sharepoint_shows is Shows.PICTURE
    return Diagnosis(
        outcome,
        Shows.NOTHING,
        sharepoint_shows,
        sharepoint_thumbnail=portrait("old") if is_picture else None,
        person=FREJA,
    )


def diagnoses(reader: Reader) -> dict[str, Diagnosis]:
    """One for each outcome under its own name, and the second forms under longer ones."""
    return {**_ordinary(reader), **_second_forms(reader)}


def _ordinary(reader: Reader) -> dict[str, Diagnosis]:
    asked = reader.now - timedelta(days=4)
    found = [
        two_photos(Outcome.IN_SYNC, sharepoint="new"),
        one_photo(Outcome.NEVER_SYNCED, sharepoint_shows=Shows.NOTHING),
        replace(one_photo(Outcome.PLACEHOLDER, sharepoint_shows=Shows.OUTLINE), asked_at=asked),
        two_photos(Outcome.STALE),
        replace(two_photos(Outcome.TOO_SOON), changed_at=reader.now - timedelta(minutes=3)),
        no_photo(Outcome.NO_PHOTO),
        no_photo(Outcome.NO_MAILBOX),
        one_photo(Outcome.ONPREM_MAILBOX, sharepoint_shows=Shows.NOTHING),
        one_photo(Outcome.ENTRA_ONLY, sharepoint_shows=Shows.NOTHING),
        one_photo(Outcome.NO_PROFILE, sharepoint_shows=Shows.NOTHING),
        one_photo(Outcome.NO_ONEDRIVE, sharepoint_shows=Shows.NOTHING),
        one_photo(Outcome.NO_LICENCE, sharepoint_shows=Shows.NOTHING),
        no_photo(Outcome.BLOCKED_BY_POLICY),
        two_photos(Outcome.LOCAL_PICTURE, sharepoint="boat"),
        two_photos(Outcome.DIRECTORY_PHOTO),
        one_photo(Outcome.GUEST, sharepoint_shows=Shows.NOTHING),
        two_photos(Outcome.DISABLED),
        cannot_check(Source.PROFILE, Why.TIMEOUT),
    ]
    return {diagnosis.outcome.lower(): diagnosis for diagnosis in found}


def cannot_check(source: Source, why: Why) -> Diagnosis:
    """One look-up failed, and with it what that side shows."""
    gap = Unreachable(source, why)
    if source is Source.PERSON:
        return Diagnosis(Outcome.CANNOT_CHECK, gap=gap)
    if source is Source.PHOTO:
        blind = replace(no_photo(Outcome.CANNOT_CHECK, sharepoint_shows=Shows.PICTURE), gap=gap)
        return replace(blind, exchange_shows=Shows.UNKNOWN)
    return replace(one_photo(Outcome.CANNOT_CHECK, sharepoint_shows=Shows.UNKNOWN), gap=gap)


def _second_forms(reader: Reader) -> dict[str, Diagnosis]:
    recently = reader.now - timedelta(hours=2)
    unread = replace(two_photos(Outcome.GUEST), comparison=None)
    outline = one_photo(Outcome.TOO_SOON, sharepoint_shows=Shows.OUTLINE)
    return {
        "too-soon-asked": replace(two_photos(Outcome.TOO_SOON), asked_at=recently),
        "too-soon-outline": replace(outline, asked_at=recently),
        "placeholder-undated": one_photo(Outcome.PLACEHOLDER, sharepoint_shows=Shows.OUTLINE),
        "no-photo-old-picture": no_photo(Outcome.NO_PHOTO, sharepoint_shows=Shows.PICTURE),
        "no-photo-outline": no_photo(Outcome.NO_PHOTO, sharepoint_shows=Shows.OUTLINE),
        "no-photo-unknown": no_photo(Outcome.NO_PHOTO, sharepoint_shows=Shows.UNKNOWN),
        "directory-photo-same": two_photos(Outcome.DIRECTORY_PHOTO, sharepoint="new"),
        "entra-only-old-picture": two_photos(Outcome.ENTRA_ONLY),
        "no-onedrive-old-picture": two_photos(Outcome.NO_ONEDRIVE),
        "guest-not-compared": unread,
        "disabled-gone": Diagnosis(Outcome.DISABLED),
        "cannot-check-refused": cannot_check(Source.PROFILE, Why.REFUSED),
        "cannot-check-unreadable": cannot_check(Source.PICTURE, Why.UNREADABLE),
        "cannot-check-photo": cannot_check(Source.PHOTO, Why.TIMEOUT),
        "cannot-check-photo-refused": cannot_check(Source.PHOTO, Why.REFUSED),
        "cannot-check-person": cannot_check(Source.PERSON, Why.UNAVAILABLE),
    }


def gallery(reader: Reader) -> dict[str, Card]:
    """Every card that this reader could be shown, by name."""
    verdicts = {
        f"verdict-{name}": verdict_card(diagnosis, ref=REF, reader=reader)
        for name, diagnosis in diagnoses(reader).items()
    }
    return {
        **verdicts,
        **_with_promises(reader),
        **_after_the_steps(reader),
        **_written_first(reader),
        **_conversation(reader),
        **staff_cards(_ordinary(reader), reader),
    }


def _written_first(reader: Reader) -> dict[str, Card]:
    """What comes by itself: nudges for all that somebody can be told of, and promises kept."""
    nudged = {name: found for name, found in diagnoses(reader).items() if name in _NUDGED}
    since, looks = reader.now - timedelta(days=4), _looks(reader)
    stale = two_photos(Outcome.STALE)
    nudges = {
        f"nudge-{name}": nudge_card(
            diagnosis, ref=REF, reader=reader, since=since, every_days=7, limit=3
        )
        for name, diagnosis in nudged.items()
    }
    return {
        **nudges,
        "nudge-other-numbers": nudge_card(
            stale, ref=REF, reader=reader, since=since, every_days=14, limit=2
        ),
        "reminder": reminder_card(stale, ref=REF, reader=reader, looks=looks),
        "forwarded": forwarded_card(
            stale, ref=REF, reader=reader, looks=looks, staff_name="Mads Holm"
        ),
        "handover": handover_card(stale, ref=REF, first_outcome=Outcome.STALE, reader=reader),
    }


def _with_promises(reader: Reader) -> dict[str, Card]:
    looks, found = _looks(reader), diagnoses(reader)
    still, later = two_photos(Outcome.STALE), (reader.now + timedelta(hours=24),)
    cards = {
        f"verdict-{name}-promised": verdict_card(found[name], ref=REF, reader=reader, looks=looks)
        for name in ("never-synced", "placeholder", "stale", "no-profile", "no-onedrive")
    }
    return {
        **cards,
        "verdict-too-soon-promised": verdict_card(
            found["too-soon"], ref=REF, reader=reader, looks=later
        ),
        "waiting-promised": waiting_card(
            still, ref=REF, first_outcome=Outcome.STALE, reader=reader, looks=looks
        ),
        "waiting-promised-once": waiting_card(
            still, ref=REF, first_outcome=Outcome.STALE, reader=reader, looks=looks[-1:]
        ),
    }


def _looks(reader: Reader) -> tuple[datetime, ...]:
    return looks_from(reader.now, now=reader.now)


def _after_the_steps(reader: Reader) -> dict[str, Card]:
    still, fixed = two_photos(Outcome.STALE), two_photos(Outcome.IN_SYNC, sharepoint="new")
    stale = Outcome.STALE
    return {
        "waiting": waiting_card(still, ref=REF, first_outcome=stale, reader=reader),
        "fixed": fixed_card(fixed, ref=REF, reader=reader),
        "wrong": wrong_card(reader, ref=REF),
        "human": human_card(reader, ref=REF),
    }


def _conversation(reader: Reader) -> dict[str, Card]:
    return {
        "still-checking": still_checking_card(reader),
        "welcome": welcome_card(reader),
        "help": help_card(reader),
        "help-for-staff": help_card(reader, is_staff=True),
        "unknown-words": unknown_words_card(reader),
        "stopped": stopped_card(reader),
        "resumed": resumed_card(reader),
        "snoozed": snoozed_card(reader, until=reader.now + timedelta(days=7)),
        "forgotten": forgotten_card(reader),
        "apology": apology_card(reader, number=REF),
        "language": language_card(reader, names={"en": "English", "da": "dansk"}),
        "language-chosen": language_chosen_card(reader),
        "language-follows": language_follows_card(reader),
        "human-without-a-check": human_card(reader, ref=""),
    }
