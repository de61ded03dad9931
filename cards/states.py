"""The cards around a check: while it runs, after the steps were done, and when it came right."""

from datetime import datetime, timedelta

from bot.core.diagnosis import Diagnosis, Outcome
from cards.buttons import STEPS, Buttons
from cards.elements import (
    Card,
    Element,
    button,
    card,
    container,
    escaped,
    event_row,
    spoken,
    subtitle,
    text,
    title,
)
from cards.endings import Ending, check_again_in_words
from cards.pair import pair
from cards.reader import Reader
from cards.steps import three_steps
from cards.verdict import checked_card, reference_line


def still_checking_card(reader: Reader) -> Card:
    """Holds the place of an answer that takes longer than a click may."""
    _ = reader.gettext
    heading = _("Checking your photos…")
    doing = _(
        "I'm comparing your photo in Outlook and Teams with the one in SharePoint and OneDrive. "
        "It usually takes a few seconds."
    )
    meanwhile = _("The answer will appear here. You can carry on with something else.")
    return card(
        [title(heading), text(doing, spacing="Small"), text(meanwhile)],
        actions=[Buttons(reader).check_again()],
        fallback=spoken(heading, doing),
        speak=spoken(heading, doing, meanwhile),
    )


def waiting_card(
    diagnosis: Diagnosis,
    *,
    ref: str,
    first_outcome: Outcome,
    reader: Reader,
    looks: tuple[datetime, ...] = (),
) -> Card:
    """The steps were done and the photos differ still, which is normal for a day.

    `looks` are the times at which the bot looks again by itself, soonest first.
    """
    _ = reader.gettext
    return checked_card(
        _("Thank you. Now SharePoint needs a little time"),
        cause=_(
            "The new photo isn't there yet. That's normal: it can take up to 24 hours after your "
            "visit."
        ),
        pictures=pair(diagnosis, reader, is_after_steps=True),
        ending=_waiting(first_outcome, reader, Buttons(reader, ref), looks),
        reference=reference_line(first_outcome, ref=ref),
    )


def _waiting(
    first_outcome: Outcome, reader: Reader, buttons: Buttons, looks: tuple[datetime, ...]
) -> Ending:
    words = _promise(reader, looks) if looks else _no_promise(reader)
    rows = _looks(reader, looks) if looks else _worth_pressing(reader)
    did = event_row(
        "✓",
        what=reader.gettext("You did the steps"),
        when=reader.moment_in_short(reader.now),
        weight="Bolder",
    )
    return Ending(
        [
            subtitle(reader.gettext("What happens now"), spacing="Medium"),
            did,
            *rows,
            text(words[-1], spacing="Medium"),
            button(buttons.show_steps_again()),
            container(*three_steps(first_outcome, reader), id=STEPS, isVisible=False),
        ],
        [buttons.check_again(), buttons.wrong(), *buttons.human(), buttons.as_text()],
        said=words[:1],
        told=words,
        instead=check_again_in_words(reader),
    )


def _promise(reader: Reader, looks: tuple[datetime, ...]) -> list[str]:
    """When I look again, and what the person hears of it in any case."""
    _ = reader.gettext
    times = {"first": reader.moment(looks[0]), "last": reader.day(looks[-1])}
    if len(looks) > 1:
        look = _("I'll look again %(first)s and %(second)s, and tell you.") % {
            **times,
            "second": reader.moment(looks[1]),
        }
    else:
        look = _("I'll look again %(first)s, and tell you.") % times
    then = (
        _(
            "You don't need to do anything. I'll write to you **when the photos match**, or on "
            "%(last)s with what to do next."
        )
        % times
    )
    return [look, then]


def _looks(reader: Reader, looks: tuple[datetime, ...]) -> list[Element]:
    _ = reader.gettext
    # Translators: a row of a small time table; the time stands beside it.
    whats = (_("I look again"), _("And once more"))
    return [
        event_row("○", what=what, when=reader.moment_in_short(at))
        for what, at in zip(whats, looks, strict=False)
    ]


def _no_promise(reader: Reader) -> list[str]:
    """What the person can do, where the bot may not write first."""
    _ = reader.gettext
    latest = reader.local(reader.now) + timedelta(days=1)
    press = _("Press **Check again** in an hour, and %(moment)s at the latest.") % {
        "moment": reader.moment(latest)
    }
    after = _(
        "You don't need to do anything else until then. If the photos are still different after "
        "that, %(helpdesk)s can look it up with the reference below."
    ) % {"helpdesk": reader.helpdesk}
    return [press, after]


def _worth_pressing(reader: Reader) -> list[Element]:
    _ = reader.gettext
    latest = reader.local(reader.now) + timedelta(days=1)
    return [
        event_row("○", what=_("Worth pressing **Check again**"), when=_("In an hour")),
        event_row("○", what=_("At the latest"), when=reader.moment_in_short(latest)),
    ]


def fixed_card(diagnosis: Diagnosis, *, ref: str, reader: Reader) -> Card:
    """The photos match after the steps: the one card that may be pleased."""
    _ = reader.gettext
    heading = _("All done. Your photos match! 🎉")
    if reader.given_name:
        heading = _("All done, %(name)s. Your photos match! 🎉") % {
            "name": escaped(reader.given_name)
        }
    buttons = Buttons(reader, ref)
    nothing_more = _("There's nothing more to do.")
    return checked_card(
        heading,
        cause=_(
            "SharePoint and OneDrive have your new photo now. It can take a day or two before "
            "every colleague sees it."
        ),
        pictures=pair(diagnosis, reader, is_after_steps=True),
        ending=Ending(
            [text(nothing_more, spacing="Medium")],
            [buttons.still_old(), buttons.check_again(), *buttons.human(), buttons.as_text()],
            said=[nothing_more],
            told=[nothing_more],
            instead=check_again_in_words(reader),
        ),
        reference=reference_line(Outcome.IN_SYNC, ref=ref),
    )
