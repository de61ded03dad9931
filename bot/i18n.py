"""The languages that the bot speaks: PO catalogues, compiled in memory when they are first needed.

English is the source and needs no catalogue. A locale from outside only ever selects one of
the languages that were found at start; no path is built from it.
"""

from dataclasses import dataclass
from functools import cache, cached_property
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path

from babel import Locale
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

_ALSO = {"no": "nb", "nn": "nb"}
"""Languages whose readers are served by another's catalogue."""
_LOCALES = Path(__file__).parent / "locales"


@dataclass(frozen=True)
class Language:
    """A language; `tag` is BCP 47 in lower case, `locale` is Babel's, English has no catalogue."""

    tag: str
    locale: str
    catalogue: Path | None = None

    @cached_property
    def translations(self) -> NullTranslations:
        """Its sentences: some 10 ms at the first use, which no start has to wait for."""
        return _compile(self.catalogue) if self.catalogue else NullTranslations()


@cache
def languages() -> dict[str, Language]:
    """Every language there is, by tag."""
    found = {"en": Language("en", "en_GB")}
    for catalogue in sorted(_LOCALES.glob("*/LC_MESSAGES/messages.po")):
        name = catalogue.parent.parent.name
        tag = name.lower().replace("_", "-")
        found[tag] = Language(tag, str(Locale.parse(name)), catalogue)
    return found


def language_for(locale: str) -> Language:
    """The language for a locale such as "da-DK": the whole tag, its language, the nearest, English.

    The nearest is the same language of another country, such as Brazil's for Portugal.
    """
    tag = locale.lower().replace("_", "-")
    known = languages()
    bare = _ALSO.get(tag.partition("-")[0], tag.partition("-")[0])
    nearest = next((other for name, other in known.items() if name.startswith(f"{bare}-")), None)
    return known.get(tag) or known.get(bare) or nearest or known["en"]


def _compile(catalogue: Path) -> GNUTranslations:
    compiled = BytesIO()
    with catalogue.open("rb") as text:
        write_mo(compiled, read_po(text))
    compiled.seek(0)
    return GNUTranslations(compiled)
