"""The pseudo-locale qps-ploc: longer text with accents, to see what is cut or not translated."""

import re
from gettext import NullTranslations

PSEUDO = "qps-ploc"
_KEPT = re.compile(
    r"(\]\(%\(\w+\)s\)|%\(\w+\)[sd]|\*\*|\[|[“”]|↗|🎉|https?://\S+|[a-z]+\.[a-z./]+)"
)
_ACCENTS = str.maketrans("aeiouyAEIOUcnsz", "àéîöûýÀÉÎÖÛçñšž")
_LONGER_BY = 0.35


class PseudoTranslations(NullTranslations):
    """Every sentence a third longer and with accents; placeholders and addresses as they are."""

    def gettext(self, message: str) -> str:
        if _is_pattern(message):
            return message
        parts = _KEPT.split(message)
        words = "".join(p if _KEPT.fullmatch(p) else p.translate(_ACCENTS) for p in parts)
        more = " ".join("õñé" for _ in range(round(len(message) * _LONGER_BY / 4)))
        return f"{words} {more}".rstrip()

    def pgettext(self, context: str, message: str) -> str:
        del context
        return self.gettext(message)


def _is_pattern(message: str) -> bool:
    """Whether this is a date pattern, which is no text."""
    return re.fullmatch(r"[EMdy .,]+", message) is not None
