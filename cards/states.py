"""The cards around a check: while it runs, after the steps were done, and when it came right."""

from datetime import datetime, timedelta

from bot.core.diagnosis import Diagnosis, Outcome
from cards.buttons import STEPS, Buttons
from cards.elements import (
    Card,
    Element,
    button,
    card,
    column,
    columns,
    container,
    escaped,
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


def waiting_card(diagnosis: Diagnosis, *, ref: str, first_outcome: Outcome, reader: Reader) -> Card:
    """The steps were done and the photos differ still, which is normal for a day."""
    _ = reader.gettext
    return checked_card(
        _("Thank you. Now SharePoint needs a little time"),
        cause=_(
            "The new photo isn't there yet. That's normal: it can take up to 24 hours after your "
            "visit."
        ),
        pictures=pair(diagnosis, reader, is_after_steps=True),
        ending=_waiting(first_outcome, reader, Buttons(reader, ref)),
        reference=reference_line(first_outcome, ref=ref),
    )


def _waiting(first_outcome: Outcome, reader: Reader, buttons: Buttons) -> Ending:
    _ = reader.gettext
    latest = reader.local(reader.now) + timedelta(days=1)
    press = _("Press **Check again** in an hour, and %(moment)s at the latest.") % {
        "moment": reader.moment(latest)
    }
    after = _(
        "You don't need to do anything else until then. If the photos are still different after "
        "that, %(helpdesk)s can look it up with the reference below."
    ) % {"helpdesk": reader.helpdesk}
    return Ending(
        [
            subtitle(_("What happens now"), spacing="Medium"),
            *_timeline(reader, latest),
            text(after, spacing="Medium"),
            button(buttons.show_steps_again()),
            container(*three_steps(first_outcome, reader), id=STEPS, isVisible=False),
        ],
        [buttons.check_again(), buttons.wrong(), *buttons.human(), buttons.as_text()],
        said=[press],
        told=[press, after],
        instead=check_again_in_words(reader),
    )


def _timeline(reader: Reader, latest: datetime) -> list[Element]:
    _ = reader.gettext
    # Translators: the last row of a small time table, as is "In an hour" the one above.
    tomorrow = _("Tomorrow at %(time)s") % {"time": reader.time(latest)}
    return [
        _event("✓", what=_("You did the steps"), when=_("Now"), weight="Bolder"),
        _event("○", what=_("Worth pressing **Check again**"), when=_("In an hour")),
        _event("○", what=_("At the latest"), when=tomorrow),
    ]


def _event(mark: str, *, what: str, when: str, **look: str) -> Element:
    return columns(
        column("24px", text(mark, weight="Bolder", color="Accent")),
        column("stretch", text(what, **look)),
        column("auto", text(when, isSubtle=True, horizontalAlignment="Right")),
        spacing="Small",
    )


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
