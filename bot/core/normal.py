"""Text as it is compared: whatever people write alike is made equal."""

import re
import unicodedata

UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
"""Letters of the languages that put no blanks between words."""
_SIGNS = re.compile(r"[^\w']+")
_ALIKE = str.maketrans("أإآٱىةؤئł’", "اااايهويl'")


def normalised(text: str) -> str:
    """Lower case, no accents, straight apostrophes, and single blanks in place of other signs.

    Arabic's letters that are typed for each other are made one; Japanese's marks stay, because
    they are parts of their letters.
    """
    folded = unicodedata.normalize("NFKC", text).casefold().translate(_ALIKE)
    spread = unicodedata.normalize("NFD", folded)
    bare = "".join(letter for letter in spread if not _is_accent(letter))
    return " ".join(_SIGNS.sub(" ", unicodedata.normalize("NFC", bare)).split())


def as_whole(text: str) -> str:
    """A whole message as it is looked up: without blanks, which some languages do not put."""
    return normalised(text).replace(" ", "")


def _is_accent(letter: str) -> bool:
    return unicodedata.combining(letter) != 0 and letter not in "\u3099\u309a"
