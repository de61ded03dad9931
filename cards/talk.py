"""The cards that say what the bot is: welcome and help.

They are about no check, so they carry no reference.
"""

from cards.buttons import Buttons
from cards.elements import (
    Card,
    Element,
    button,
    card,
    column,
    columns,
    drawing,
    escaped,
    footer,
    image,
    spoken,
    subtitle,
    table,
    text,
    title,
)
from cards.reader import Reader

_ADD_A_PHOTO = "https://go.microsoft.com/fwlink/?linkid=875585"
_ABOUT_SYNCHRONIZATION = "https://go.microsoft.com/fwlink/?linkid=875586"


def welcome_card(reader: Reader) -> Card:
    """The first card: what the bot does, what it keeps, and how to end it."""
    _ = reader.gettext
    heading = _("Hi, I'm Photo Concierge")
    purpose = _(
        "I find out why your new profile photo isn't showing everywhere, and what to do about it."
    )
    good_to_know = _(
        "**Good to know:** I can't change your photo, and I keep no pictures. I may write to you "
        "if your photo has been out of date for some days. Write **stop** and I won't; write "
        "**forget me** and I delete what I know about you."
    )
    buttons = Buttons(reader)
    return card(
        [
            _greeting(heading, reader),
            text(purpose, spacing="Small"),
            *_promises(reader),
            text(good_to_know, spacing="Medium"),
            *(footer(words) for words in _who_runs_it(reader)),
        ],
        actions=[buttons.check_photo(), *buttons.human()],
        fallback=f"{spoken(heading, purpose, good_to_know)}\n{write_check(reader)}",
        speak=spoken(heading, purpose),
    )


def _greeting(heading: str, reader: Reader) -> Element:
    _ = reader.gettext
    alt = _("Drawing: an old portrait making room for a new one")
    return columns(
        column(
            "auto",
            image(drawing("hero.png"), alt=alt, width="84px"),
            verticalContentAlignment="Center",
        ),
        column("stretch", title(heading), verticalContentAlignment="Center"),
    )


def _promises(reader: Reader) -> list[Element]:
    _ = reader.gettext
    promises = (
        _("**I compare** your photo in Outlook and Teams with the one in SharePoint and OneDrive."),
        _("**I explain** what's going on and what you can do."),
        _("**I look again** and tell you when the new photo is in place."),
    )
    return [
        columns(
            column("12px", text("•", weight="Bolder", color="Accent")),
            column("stretch", text(promise)),
            spacing="Small",
        )
        for promise in promises
    ]


def help_card(reader: Reader, *, is_staff: bool = False) -> Card:
    """What can be written, Microsoft's own pages, and what is remembered."""
    _ = reader.gettext
    heading = _("What I can do for you")
    ask = _("Ask about your profile photo in your own words. These work too:")
    rows, more = _what_to_write(reader), _what_staff_write(reader) if is_staff else []
    buttons = Buttons(reader)
    words = spoken(heading, ask, *(f"{write}: {then}" for write, then in [*rows, *more]))
    return card(
        [
            title(heading),
            text(ask, spacing="Small"),
            *table(rows),
            *([subtitle(_("For helpdesk staff")), *table(more)] if more else []),
            button(buttons.check_photo(), spacing="Medium"),
            *_articles(reader),
            footer(" ".join([_memory(reader), *_who_runs_it(reader)])),
        ],
        actions=[*buttons.human(), buttons.stop(), buttons.forget()],
        fallback=words,
        speak=words,
    )


def _what_to_write(reader: Reader) -> list[tuple[str, str]]:
    """The words have to be ones that the bot understands in that language."""
    _ = reader.gettext
    return [
        (_("check my photo"), _("I compare your photos and tell you what to do.")),
        # Translators: what a person writes to the bot so that it never writes first.
        (_("stop"), _("I no longer write to you first.")),
        # Translators: what a person writes to the bot so that it may write first again.
        (_("resume"), _("I may write to you first again.")),
        (_("forget me"), _("I delete what I know about you.")),
        # Translators: what a person writes to choose a language.
        (_("language"), _("I write in another language.")),
    ]


def _what_staff_write(reader: Reader) -> list[tuple[str, str]]:
    """The words have to be ones that the bot understands in that language."""
    _ = reader.gettext
    return [
        # Translators: what helpdesk staff write: the words stay, the names are examples.
        (_("check Freja Lund"), _("Her case: both photos, every finding, a text for the ticket.")),
        (_("send Freja Lund"), _("She gets the steps, and you get a receipt.")),
        (_("forward"), _("A link, a QR code and a text that lead people to me.")),
        (_("ref 7F3K2M"), _("A check by its reference.")),
        (_("report"), _("What came of it this week; “report weekly” for every Monday.")),
        (_("doctor"), _("What is wrong with me myself, and what to do about it.")),
    ]


def _articles(reader: Reader) -> list[Element]:
    """Microsoft's own pages, as small links in the text; the address can be read and copied."""
    _ = reader.gettext
    add = _("[Microsoft: Add your profile photo](%(url)s)")
    about = _("[Microsoft: Info about profile picture synchronisation](%(url)s)")
    return [
        text(add % {"url": _ADD_A_PHOTO}, size="Small", spacing="Medium"),
        text(about % {"url": _ABOUT_SYNCHRONIZATION}, size="Small", spacing="Small"),
    ]


def _memory(reader: Reader) -> str:
    _ = reader.gettext
    return _(
        "I compare what the pictures look like, without recognising faces, and keep no pictures. "
        "I only remember when I looked and what I found."
    )


def _who_runs_it(reader: Reader) -> list[str]:
    _, name = reader.gettext, escaped(reader.house.organization_name)
    return [_("Run by IT at %(organization)s.") % {"organization": name}] if name else []


def write_check(reader: Reader) -> str:
    """What to write where the button can't be pressed."""
    return reader.gettext("Write “check my photo” to start.")
