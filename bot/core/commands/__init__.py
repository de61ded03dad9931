"""Orders as whole messages in each language: what everyone can write, and what staff can.

A TOML file a language, each list under the name of what it orders; letter case, accents and
signs do not matter.
"""

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.core.normal import as_whole

Lists = Mapping[str, Sequence[str]]

_FILES = sorted(Path(__file__).parent.glob("*.toml"))
_LANGUAGES: Sequence[Mapping[str, Lists]] = [
    tomllib.loads(file.read_text("utf-8")) for file in _FILES
]
STAFF: Sequence[Lists] = [language["staff"] for language in _LANGUAGES]
_EVERYONE = {
    as_whole(words): order
    for language in _LANGUAGES
    for order, phrases in language["everyone"].items()
    for words in phrases
}


def order_in(text: str) -> str:
    """Name what this whole message orders, such as "help"; "" where it is no order."""
    return _EVERYONE.get(as_whole(text), "")
