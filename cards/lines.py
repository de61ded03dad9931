"""Answers of one line, which need no card."""

from cards.reader import Reader


def thanks_text(reader: Reader) -> str:
    """Answer "thanks"."""
    _ = reader.gettext
    return _("You're welcome. Ask me about your photo whenever you like.")


def private_chat_text(reader: Reader) -> str:
    """Answer anything said in a group or channel, with nobody's data."""
    _ = reader.gettext
    return _("A photo is a personal matter, so please ask me in a chat of your own.")


def written_below_text(reader: Reader) -> str:
    """Say where "Read as text" has put the text."""
    _ = reader.gettext
    return _("It's written as text below.")
