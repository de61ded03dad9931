"""Choosing a language: the list of all, and what was chosen, said in it."""

from collections.abc import Mapping

from cards.buttons import Buttons
from cards.elements import Card, card, choice, spoken, submit, text, title
from cards.reader import Reader

AS_IN_TEAMS = "teams"


def language_card(reader: Reader, *, names: Mapping[str, str]) -> Card:
    """Every language by its own name; `names` are by tag."""
    _ = reader.gettext
    heading = _("In which language shall I write?")
    first = _("I normally follow the language of Teams. What you choose here counts from now on.")
    options = [(AS_IN_TEAMS, _("As in Teams")), *names.items()]
    words = spoken(heading, first)
    return card(
        [
            title(heading),
            text(first, spacing="Small"),
            choice(heading, name="language", options=options, chosen=AS_IN_TEAMS),
        ],
        actions=[submit(_("Use this language"), verb="language")],
        fallback=words,
        speak=words,
    )


def language_chosen_card(reader: Reader) -> Card:
    """Said in the language that was chosen."""
    _ = reader.gettext
    return _said(_("From now on I write in this language."), reader)


def language_follows_card(reader: Reader) -> Card:
    """Said in the language of Teams."""
    _ = reader.gettext
    return _said(_("From now on I follow the language of Teams."), reader)


def _said(heading: str, reader: Reader) -> Card:
    _ = reader.gettext
    then = _("Write “language” to choose another one.")
    words = spoken(heading, then)
    return card(
        [title(heading), text(then, spacing="Small")],
        actions=[Buttons(reader).check_photo()],
        fallback=words,
        speak=words,
    )
