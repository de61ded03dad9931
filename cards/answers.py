"""The short answers: other topics, stop and resume, snooze, forget, and an apology.

They are about no check, so they carry no reference; the apology has its number in the text.
"""

from datetime import datetime

from cards.buttons import Buttons
from cards.elements import Action, Card, button, card, code, spoken, text, title
from cards.reader import Reader
from cards.talk import write_check


def unknown_words_card(reader: Reader) -> Card:
    """The way forward for anything that isn't about photos."""
    _ = reader.gettext
    buttons = Buttons(reader)
    return _said(
        _("Sorry, I only know about profile photos"),
        _(
            "I can find out why your photo isn't the same everywhere. For anything else, "
            "%(helpdesk)s is the right place."
        )
        % {"helpdesk": reader.helpdesk},
        _("You could ask: “Why isn't my photo updated?”"),
        first=buttons.check_photo(),
        others=buttons.human(),
    )


def stopped_card(reader: Reader) -> Card:
    """The answer to stop."""
    _ = reader.gettext
    buttons = Buttons(reader)
    return _said(
        _("Reminders are off"),
        _(
            "I won't write to you first any more. You can still ask me about your photo at any "
            "time."
        ),
        _("Changed your mind? Press **Turn reminders on** or write **resume**."),
        first=buttons.resume(),
        others=[buttons.check_photo(), buttons.forget()],
    )


def resumed_card(reader: Reader) -> Card:
    """The answer to resume: leave, and no promise."""
    _ = reader.gettext
    buttons = Buttons(reader)
    return _said(
        _("Reminders are on"),
        _("I may write to you first again when your photo isn't the same everywhere."),
        _("Changed your mind? Press **Stop reminders** or write **stop**."),
        first=buttons.stop(),
        others=[buttons.check_photo()],
    )


def snoozed_card(reader: Reader, *, until: datetime) -> Card:
    """The answer to the wish to be reminded, and left alone until then."""
    _ = reader.gettext
    return _said(
        _("All right, I'll remind you"),
        _("I'll remind you **%(moment)s**, and I won't write to you first before that.")
        % {"moment": reader.moment(until)},
        _("You can ask me about your photo at any time. Write **check again** whenever you like."),
        first=Buttons(reader).check_again(),
        others=[Buttons(reader).stop()],
    )


def forgotten_card(reader: Reader) -> Card:
    """The answer to forget me, with the one thing that is kept."""
    _ = reader.gettext
    return _said(
        _("I've forgotten you"),
        _("I've deleted what I knew about you: when I looked and what I found."),
        _(
            "I keep one line with your account's number, so that I know not to write to you "
            "first. You can ask me about your photo again at any time."
        ),
        first=Buttons(reader).check_photo(),
        others=[],
    )


def _said(heading: str, *sentences: str, first: Action, others: list[Action]) -> Card:
    """A title, two sentences, and a button under the second."""
    news, then = sentences
    words = spoken(heading, news, then)
    return card(
        [title(heading), text(news, spacing="Small"), text(then), button(first)],
        actions=others,
        fallback=words,
        speak=words,
    )


def apology_card(reader: Reader, *, number: str) -> Card:
    """Our own fault: whose it is, what it means for the photo, and what next."""
    _ = reader.gettext
    heading = _("Sorry, something went wrong on my side")
    calm = _("It isn't anything you did, and nothing has happened to your photo.")
    next_step = _(
        "**Next step:** try again in a few minutes. If it happens again, give %(helpdesk)s this "
        "number:"
    ) % {"helpdesk": reader.helpdesk}
    buttons = Buttons(reader, number)
    return card(
        [title(heading), text(calm, spacing="Small"), text(next_step), code(number)],
        actions=[buttons.try_again(), *buttons.human()],
        fallback=f"{spoken(heading, calm, next_step)} {number}\n{write_check(reader)}",
        speak=f"{spoken(heading, calm, next_step)} {' '.join(number)}",
    )
