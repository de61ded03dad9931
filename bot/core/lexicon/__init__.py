"""What people type in each language beside English and Danish, as plain lists of words.

A module a language; `lists.py` says what each list is for.
"""

from importlib import import_module

from bot.core.lexicon.lists import Lexicon

TAGS = ("sv", "nb", "fi", "de", "nl", "fr", "es", "pt_br", "it", "pl", "ja", "zh_cn", "ar")
LEXICONS: tuple[Lexicon, ...] = tuple(
    import_module(f"bot.core.lexicon.{tag}").LEXICON for tag in TAGS
)
