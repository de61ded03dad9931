"""`make gallery`: every card in every state, language and theme, as one offline page.

Microsoft's renderer is in the page itself and draws what is chosen, so that translators,
reviewers and the helpdesk see what people will see.
"""

import json
import sys
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.i18n import languages
from cards import House, Reader, language_name
from cards.gallery import gallery
from tests.pseudo import PSEUDO, PseudoTranslations

HERE = Path(__file__).parent
BROWSER = HERE.parent / "browser"
LIBRARIES = (
    "node_modules/adaptivecards/dist/adaptivecards.min.js",
    "node_modules/markdown-it/dist/browser/markdown-it.umd.min.js",
)
THEMES = ("light", "dark", "contrast")
NOW = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)
HOUSE = House("https://help.example/new?ref={ref}", "", "https://teams.example/onedrive", "Contoso")


def main(path: Path) -> None:
    """Write the page."""
    path.write_text(page(readers()), encoding="utf-8")
    sys.stdout.write(f"{path} shows every card; open it in any browser.\n")


def page(shown: Mapping[str, Reader]) -> str:
    """Give the whole page as HTML, with the cards of these readers."""
    data = {
        "cards": {tag: cards_in(reader) for tag, reader in shown.items()},
        "names": {tag: language_name(reader.locale) for tag, reader in shown.items()},
        "themes": {name: _host_config(name) for name in THEMES},
    }
    data["names"][PSEUDO] = "pseudo (longer, with accents)"
    scripts = "".join(f"<script>{_script(BROWSER / name)}</script>" for name in LIBRARIES)
    embedded = json.dumps(data, ensure_ascii=False).replace("</", "<\\/")
    template = (HERE / "page.html").read_text(encoding="utf-8")
    return template.replace("<!--LIBRARIES-->", scripts).replace("/*DATA*/", embedded)


def readers() -> dict[str, Reader]:
    """One reader for each language, and one for the pseudo-locale."""
    known = {tag: _reader(of.translations, of.locale) for tag, of in languages().items()}
    return {**known, PSEUDO: _reader(PseudoTranslations(), "en_GB")}


def cards_in(reader: Reader) -> dict[str, object]:
    """Every card, and those that are another one on a phone."""
    shown = dict(gallery(reader))
    on_phone = gallery(replace(reader, is_on_phone=True))
    others = {f"{name} (phone)": card for name, card in on_phone.items() if card != shown[name]}
    return {**shown, **others}


def _reader(translations: object, locale: str) -> Reader:
    zone = ZoneInfo("Europe/Copenhagen")
    given = {"given_name": "Freja", "house": HOUSE}
    return Reader(NOW, zone, translations, locale, **given)


def _host_config(theme: str) -> object:
    return json.loads((BROWSER / "hostconfig" / f"{theme}.json").read_text(encoding="utf-8"))


def _script(path: Path) -> str:
    return path.read_text(encoding="utf-8").replace("</script", "<\\/script")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "gallery.html"))
