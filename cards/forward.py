"""How staff hand somebody over: a link into the bot's chat, its QR code, and a neutral card."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from cards.drawn import qr_code
from cards.elements import (
    Action,
    Card,
    Element,
    card,
    copyable,
    link,
    spoken,
    subtitle,
    text,
    title,
)
from cards.reader import Reader


@dataclass(frozen=True, slots=True)
class Chat:
    """Where the bot's chat is: Teams' own address in this cloud, and the bot's id."""

    teams_url: str
    bot_id: str

    def link(self, question: str) -> str:
        """Give the address that opens the chat with the question filled in.

        https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams
        """
        return f"{self.teams_url}/l/chat/0/0?users=28:{self.bot_id}&message={quote(question)}"


def question_for(reader: Reader) -> str:
    """The question that is filled in."""
    # Translators: what a person asks the bot; it has to be a question that the bot understands.
    return reader.gettext("Why isn't my photo updated?")


def forward_card(chat: Chat, reader: Reader, *, readers: Sequence[Reader]) -> Card:
    """Links for people of these languages, with what staff paste into a ticket."""
    _ = reader.gettext
    heading = _("Send people to me")
    first = _(
        "Each link opens my chat with the question filled in. Nobody but the person sees the "
        "answer."
    )
    parts = [element for r in readers for element in _in_language(chat, reader, r)]
    buttons = [_try_it(chat, r, reader) for r in readers]
    words = spoken(heading, first, *(chat.link(question_for(r)) for r in readers))
    return card(
        [title(heading), text(first, spacing="Small"), *parts],
        actions=buttons,
        fallback=words,
        speak=spoken(heading, first),
    )


def _in_language(chat: Chat, reader: Reader, theirs: Reader) -> list[Element]:
    _ = reader.gettext
    url = chat.link(question_for(theirs))
    alt = _("QR code that opens my chat (%(language)s)") % {"language": theirs.language_name}
    return [
        subtitle(theirs.language_name),
        qr_code(url, alt=alt),
        copyable(
            _ticket_text(theirs, url),
            label=_("Text for the ticket or the reply (%(language)s)")
            % {"language": theirs.language_name},
        ),
    ]


def _ticket_text(theirs: Reader, url: str) -> str:
    _ = theirs.gettext
    return _(
        "Your profile photo: our bot in Teams can see why it isn't the same everywhere, and what "
        "helps. Open this link and send the question: %(url)s"
    ) % {"url": url}


def _try_it(chat: Chat, theirs: Reader, reader: Reader) -> Action:
    _ = reader.gettext
    words = _("Open the chat (%(language)s)") % {"language": theirs.language_name}
    return link(words, url=chat.link(question_for(theirs)))


def invitation_card(chat: Chat, reader: Reader) -> Card:
    """A card for any conversation: nothing of anybody's case, and one button for the clicker."""
    _ = reader.gettext
    heading = _("Is your profile photo out of date?")
    first = _(
        "Photo Concierge can see why, and what helps. It answers in a chat of your own, and "
        "nobody else sees it."
    )
    words = spoken(heading, first)
    return card(
        [title(heading), text(first, spacing="Small")],
        actions=[link(_("Ask about my photo"), url=chat.link(question_for(reader)))],
        fallback=words,
        speak=words,
    )
