"""The answers to "This isn't right" and "Ask the helpdesk": how a person reaches people."""

from urllib.parse import quote

from cards.buttons import Buttons
from cards.elements import (
    Action,
    Card,
    Element,
    button,
    card,
    code,
    link,
    panel,
    rich,
    run,
    spoken,
    text,
    title,
)
from cards.endings import Ending, check_again_in_words
from cards.reader import Reader


def wrong_card(reader: Reader, *, ref: str) -> Card:
    """The answer is kept with the check; it opens no case, and the card does not say it did."""
    _ = reader.gettext
    heading = _("Thank you. I've noted that")
    noted = _(
        "I keep your answer together with what I found, so that IT staff can see it. It doesn't "
        "start a case by itself."
    )
    next_step = _wrong_next_step(reader, ref=ref)
    buttons = Buttons(reader, ref)
    words = f"{spoken(heading, noted, next_step)} {ref}".strip()
    return card(
        [
            title(heading),
            text(noted, spacing="Small"),
            text(next_step),
            *([code(ref)] if ref else []),
            *(button(action) for action in buttons.human()),
        ],
        actions=[buttons.check_again()],
        fallback=f"{words}\n{check_again_in_words(reader)}",
        speak=words,
    )


def _wrong_next_step(reader: Reader, *, ref: str) -> str:
    """A click on a card whose check is forgotten has no reference to hand over."""
    _ = reader.gettext
    helpdesk = {"helpdesk": reader.helpdesk}
    if not ref:
        return _("**Next step:** if you'd like someone to look at it, ask %(helpdesk)s.") % helpdesk
    return (
        _(
            "**Next step:** if you'd like someone to look at it, ask %(helpdesk)s and give them "
            "this reference:"
        )
        % helpdesk
    )


def human_card(reader: Reader, *, ref: str) -> Card:
    """The way to the helpdesk, with the text that lets them find the check."""
    _ = reader.gettext
    heading = _("How to reach %(helpdesk)s") % {"helpdesk": reader.helpdesk}
    way = _way(reader, ref=ref)
    lines = _text_to_copy(reader, ref=ref)
    words = spoken(heading, way, *lines)
    return card(
        [
            title(heading),
            text(way, spacing="Small"),
            *([panel(*map(_line, lines), spacing="Medium")] if lines else []),
            *_address(reader, ref=ref),
        ],
        actions=[Buttons(reader, ref).check_again()],
        fallback=f"{words}\n{check_again_in_words(reader)}",
        speak=words,
    )


def handover_ending(reader: Reader, *, ref: str) -> Ending:
    """Where the bot can do no more: the way to people, with the text for them."""
    _ = reader.gettext
    next_step = _(
        "**Next step:** %(helpdesk)s can look into it. You don't need to do the steps again."
    ) % {"helpdesk": reader.helpdesk}
    way, lines = _way(reader, ref=ref), _text_to_copy(reader, ref=ref)
    buttons = Buttons(reader, ref)
    return Ending(
        [
            text(next_step, spacing="Medium"),
            text(way, spacing="Small"),
            panel(*map(_line, lines), spacing="Medium"),
            *_address(reader, ref=ref),
        ],
        [buttons.check_again(), buttons.wrong(), buttons.stop(), buttons.as_text()],
        said=[next_step],
        told=[next_step, way, *lines],
        instead=check_again_in_words(reader),
    )


def _way(reader: Reader, *, ref: str) -> str:
    _ = reader.gettext
    if not reader.house.has_helpdesk:
        if ref:
            return _(
                "I don't have an address for them, so ask the way you usually do. This text helps "
                "them find what I saw."
            )
        return _("I don't have an address for them, so ask the way you usually do.")
    if ref:
        return _("Give them this text. With it they can find what I saw.")
    return _("They can help with everything that I can't.")


def _text_to_copy(reader: Reader, *, ref: str) -> list[str]:
    _ = reader.gettext
    if not ref:
        return []
    return [
        _("Photo Concierge, ref. %(ref)s") % {"ref": ref},
        _("Asked for help: %(time)s") % {"time": reader.stamp(reader.now)},
    ]


def _line(words: str) -> Element:
    return rich(run(words, size="Small", fontType="Monospace"))


def _address(reader: Reader, *, ref: str) -> list[Element]:
    """The address as a button and, for who can't press it, as text."""
    if not reader.house.has_helpdesk:
        return []
    url = reader.house.helpdesk_url.replace("{ref}", quote(ref))
    readable = url.removeprefix("mailto:").removeprefix("https://").partition("?")[0]
    return [code(readable, size="Default"), button(_open(reader, url))]


def _open(reader: Reader, url: str) -> Action:
    _ = reader.gettext
    is_mail = url.startswith("mailto:")
    return link(_("Write an email ↗") if is_mail else _("Open in browser ↗"), url=url)
