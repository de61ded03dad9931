"""What a person typed, as what they want.

Orders are looked up; anything else is what it is more likely than not. What is unclear is offered
a check, one tap away; nothing is ever an error.
"""

import re
from enum import StrEnum
from operator import itemgetter

from bot.core.classifier import likelihoods
from bot.core.commands import order_in


class Intent(StrEnum):
    """What a message asks for."""

    CHECK = "check_photo"
    GREETING = "greeting"
    THANKS = "thanks"
    HELP = "help"
    STOP = "stop_nudges"
    RESUME = "resume_nudges"
    FORGET = "forget_me"
    LANGUAGE = "language"
    OTHER = "other"


_ORDERS = {
    "help": Intent.HELP,
    "stop": Intent.STOP,
    "resume": Intent.RESUME,
    "forget": Intent.FORGET,
    "language": Intent.LANGUAGE,
}
_LIKELY_FROM, _SURE_FROM = 0.5, 0.7
"""The second is for what cannot be taken back."""
_OWN_NAME = re.compile(r"photo\s+concierge", re.IGNORECASE)
"""Whoever greets the bot by its name does not speak of a photo."""


def read_intent(text: str) -> Intent:
    """Tell what the message asks for, in any language that is known here."""
    if order := order_in(text):
        return _ORDERS[order]
    likely = likelihoods(_OWN_NAME.sub(" ", text))
    if not likely:
        return Intent.HELP if "?" in text else Intent.OTHER
    name, likelihood = max(likely.items(), key=itemgetter(1))
    intent = Intent(name)
    is_clear = likelihood >= (_SURE_FROM if intent is Intent.FORGET else _LIKELY_FROM)
    return intent if is_clear else Intent.OTHER
