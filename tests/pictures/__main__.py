"""`python -m tests.pictures`: the README's pictures, drawn anew from the code."""

import json
import subprocess
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PIL import Image

from bot.i18n import languages
from cards import House, Reader
from cards.gallery import gallery

HERE = Path(__file__).parent
RENDERER = HERE.parent / "browser" / "render_cards.cjs"
SHOWN = {
    "stale": ("en", "verdict-stale"),
    "fixed": ("en", "fixed"),
    "nudge": ("en", "nudge-placeholder"),
    "never-synced-da": ("da", "verdict-never-synced"),
    "case": ("en", "staff-check-stale"),
    "receipt": ("en", "staff-receipt-waiting"),
    "report": ("en", "staff-report"),
    "doctor": ("en", "staff-doctor"),
}


def main() -> None:
    """Render each card at a phone's width and keep it as a small PNG beside this file."""
    shown = {name: _gallery(tag)[card] for name, (tag, card) in SHOWN.items()}
    with tempfile.TemporaryDirectory() as folder:
        cards = Path(folder) / "cards.json"
        cards.write_text(json.dumps(shown))
        options = ("--widths", "320", "--themes", "light", "--out", folder)
        subprocess.run(["node", RENDERER, cards, *options], check=True, stdout=subprocess.DEVNULL)
        for name in shown:
            with Image.open(Path(folder) / f"{name}.light-320.png") as picture:
                small = picture.convert("RGB").quantize(96, dither=Image.Dither.NONE)
                small.save(HERE / f"{name}.png", optimize=True)
    draw_icons()


def draw_icons() -> None:
    """Draw the app's two icons at their true size; the white one on Teams' dark ground."""
    drawn = Image.new("RGB", (256, 208), (41, 40, 40))
    for name, place in (("color", (8, 8)), ("outline", (212, 88))):
        with Image.open(HERE.parents[1] / "manifest" / f"{name}.png") as icon:
            drawn.paste(icon, place, icon.convert("RGBA"))
    drawn.save(HERE / "icons.png", optimize=True)


def _gallery(tag: str) -> dict[str, object]:
    language = languages()[tag]
    reader = Reader(
        datetime(2026, 11, 23, 9, 15, tzinfo=UTC),
        ZoneInfo("Europe/Copenhagen"),
        language.translations,
        language.locale,
        given_name="Freja",
        house=House(
            "https://helpdesk.contoso.example/new?ref={ref}", "", "https://teams.example/onedrive"
        ),
    )
    return dict(gallery(reader))


if __name__ == "__main__":
    main()
