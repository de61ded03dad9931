"""What the bot says, as Adaptive Cards: facts and a reader in, a JSON-ready dict out."""

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
from cards.kept import without_photos
from cards.lines import private_chat_text, thanks_text, written_below_text
from cards.nudge import handover_card, nudge_card
from cards.reader import House, Reader
from cards.states import fixed_card, still_checking_card, waiting_card
from cards.talk import help_card, welcome_card
from cards.text import as_text, stamped, title_of
from cards.verdict import reminder_card, verdict_card

__all__ = [
    "Card",
    "House",
    "Reader",
    "apology_card",
    "as_text",
    "fixed_card",
    "forgotten_card",
    "handover_card",
    "help_card",
    "human_card",
    "nudge_card",
    "private_chat_text",
    "reminder_card",
    "resumed_card",
    "snoozed_card",
    "stamped",
    "still_checking_card",
    "stopped_card",
    "thanks_text",
    "title_of",
    "unknown_words_card",
    "verdict_card",
    "waiting_card",
    "welcome_card",
    "without_photos",
    "written_below_text",
    "wrong_card",
]
