"""What the bot writes first to somebody who never asked, and its last word after three days."""

from datetime import datetime

from bot.core.diagnosis import Diagnosis, Outcome, Shows
from bot.core.follow_up import VISIT_CURES
from cards.buttons import Buttons
from cards.elements import (
    Card,
    button,
    card,
    escaped,
    footer,
    small_print,
    spoken,
    text,
    title,
)
from cards.handover import handover_ending
from cards.outcomes import title_for
from cards.pair import pair
from cards.reader import Reader
from cards.verdict import checked_card, reference_line

_WEEK_DAYS = 7


def nudge_card(  # noqa: PLR0913 - what was seen, and two settings that the card names
    diagnosis: Diagnosis,
    *,
    ref: str,
    reader: Reader,
    since: datetime | None,
    every_days: int,
    limit: int,
) -> Card:
    """Say what was seen, why this person, what to do, who writes, and how to end it.

    `since` is when the bot first saw it; `every_days` and `limit` are the deployment's.
    """
    _ = reader.gettext
    buttons, heading = Buttons(reader, ref), title_for(diagnosis, reader)
    who, how_often = _who_writes(diagnosis, reader), _how_often(reader, every_days, limit)
    sentences = [
        _saw(diagnosis, reader, since),
        _why_you(diagnosis, reader),
        _to_do(diagnosis, reader),
    ]
    done = [buttons.done()] if diagnosis.outcome in VISIT_CURES else []
    words = spoken(who, heading, *sentences, how_often)
    return card(
        [
            small_print(who),
            {**title(heading), "spacing": "Small"},
            *pair(diagnosis, reader),
            text(sentences[0], spacing="Medium"),
            *(text(sentence, spacing="Small") for sentence in sentences[1:]),
            button(buttons.show_me_how(), *done, buttons.wrong(), *buttons.human()),
            small_print(how_often, spacing="Medium"),
            footer(reference_line(diagnosis.outcome, ref=ref)),
        ],
        actions=[buttons.snooze_a_week(), buttons.stop()],
        are_all_shown=True,
        fallback=words,
        speak=words,
    )


def handover_card(
    diagnosis: Diagnosis, *, ref: str, first_outcome: Outcome, reader: Reader
) -> Card:
    """Three days are over and the photos differ still: from here people have to look."""
    _ = reader.gettext
    return checked_card(
        _("SharePoint still hasn't fetched your photo"),
        cause=_(
            "I've looked again and again for three days, and the photos still don't match. "
            "That's longer than it should take."
        ),
        pictures=pair(diagnosis, reader, is_after_steps=True),
        ending=handover_ending(reader, ref=ref),
        reference=reference_line(first_outcome, ref=ref),
    )


def _who_writes(diagnosis: Diagnosis, reader: Reader) -> str:
    _ = reader.gettext
    person = diagnosis.person
    names = {
        "name": escaped(reader.given_name or (person.given_name if person else "")),
        "organization": escaped(reader.house.organization_name),
    }
    if names["name"] and names["organization"]:
        return _("Hi %(name)s, this is Photo Concierge from IT at %(organization)s.") % names
    if names["name"]:
        return _("Hi %(name)s, this is Photo Concierge, from your IT.") % names
    if names["organization"]:
        return _("Hi, this is Photo Concierge from IT at %(organization)s.") % names
    return _("Hi, this is Photo Concierge, from your IT.")


def _saw(diagnosis: Diagnosis, reader: Reader, since: datetime | None) -> str:
    _ = reader.gettext
    day = {"day": reader.day(since or reader.now)}
    if diagnosis.exchange_shows is Shows.NOTHING:
        return (
            _("**What I saw:** since %(day)s there has been no photo of you in Outlook and Teams.")
            % day
        )
    if diagnosis.sharepoint_shows is Shows.PICTURE:
        return (
            _(
                "**What I saw:** your photo in SharePoint and OneDrive has been different from the "
                "one in Outlook and Teams since %(day)s."
            )
            % day
        )
    return (
        _(
            "**What I saw:** your photo in Outlook and Teams has been missing in SharePoint and "
            "OneDrive since %(day)s."
        )
        % day
    )


def _why_you(diagnosis: Diagnosis, reader: Reader) -> str:
    _ = reader.gettext
    match diagnosis.outcome:
        case Outcome.NO_PHOTO:
            return _("**Why you:** only you can choose a photo of yourself.")
        case Outcome.LOCAL_PICTURE | Outcome.DIRECTORY_PHOTO:
            return _(
                "**Why you:** it's your photo, so you should know. Only an administrator can "
                "mend it."
            )
        case _:
            return _(
                "**Why you:** SharePoint only fetches a new photo when its owner visits, so "
                "nobody else can do it for you."
            )


def _to_do(diagnosis: Diagnosis, reader: Reader) -> str:
    _ = reader.gettext
    match diagnosis.outcome:
        case Outcome.NO_PHOTO:
            return _(
                "**What to do:** add a photo to your account. It takes two minutes, and I'll show "
                "you how."
            )
        case Outcome.LOCAL_PICTURE | Outcome.DIRECTORY_PHOTO:
            return _("**What to do:** ask %(helpdesk)s. I'll show you what to tell them.") % {
                "helpdesk": reader.helpdesk
            }
        case _:
            return _(
                "**What to do:** open OneDrive once in a private window on a computer. It takes "
                "two minutes, and I'll show you how."
            )


def _how_often(reader: Reader, every_days: int, limit: int) -> str:
    _ = reader.gettext
    numbers = {"days": every_days, "limit": limit}
    if limit == 1:
        return _(
            "You get this once about a photo. Press **Stop reminders** and I won't write first "
            "again."
        )
    if every_days != _WEEK_DAYS:
        return (
            _(
                "You get at most one of these in %(days)d days, and %(limit)d in all about one "
                "photo. Press **Stop reminders** and I won't write first again."
            )
            % numbers
        )
    if limit == 3:
        return _(
            "You get at most one of these a week, and three in all about one photo. Press **Stop "
            "reminders** and I won't write first again."
        )
    return (
        _(
            "You get at most one of these a week, and %(limit)d in all about one photo. Press "
            "**Stop reminders** and I won't write first again."
        )
        % numbers
    )
