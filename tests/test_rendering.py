import json
import os
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.i18n import languages
from cards import House, Reader
from cards.gallery import gallery

BROWSER = Path(__file__).parent / "browser"
CHROMIUM = os.environ.get("CHROMIUM") or next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
HOUSE = House("https://help.example/new?ref={ref}", "", "https://teams.example/onedrive", "Contoso")


def missing() -> str:
    """Why cards can't be rendered here; "" where they can."""
    if not shutil.which("node"):
        return "Node.js is not installed"
    if not CHROMIUM:
        return "Chromium is not installed"
    return "" if (BROWSER / "node_modules").exists() else "npm ci has not been run in tests/browser"


def render(cards, folder, *, widths="320", themes="light"):
    """Every report of every card, by card and by "theme-width"."""
    path = folder / "cards.json"
    path.write_text(json.dumps(cards))
    done = subprocess.run(
        ["node", BROWSER / "render_cards.cjs", path, "--widths", widths, "--themes", themes],
        env={**os.environ, "CHROMIUM": CHROMIUM},
        capture_output=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr.decode()
    return {
        f"{name}, {where}": found
        for name, reports in json.loads(done.stdout).items()
        for where, found in reports.items()
    }


def whole_gallery(language):
    known = languages()[language]
    shown = {}
    for device in ("computer", "phone"):
        reader = Reader(
            datetime(2026, 11, 23, 9, 15, tzinfo=UTC),
            ZoneInfo("Europe/Copenhagen"),
            known.translations,
            known.locale,
            given_name="Freja",
            is_on_phone=device == "phone",
            house=HOUSE,
        )
        shown |= {f"{name} ({device})": card for name, card in gallery(reader).items()}
    return shown


def faults(reports):
    """What the renderer complains of, by card."""
    kinds = ("events", "clipped", "faint", "withoutAlt")
    found = {name: {k: report[k] for k in kinds if report[k]} for name, report in reports.items()}
    return {name: what for name, what in found.items() if what}


@pytest.mark.skipif(bool(missing()), reason=missing())
@pytest.mark.parametrize("language", list(languages()))
def test_microsofts_own_renderer_shows_every_card_whole(language, tmp_path):
    """At 320 px, a phone's width, buttons were cut and steps ran off the edge."""
    shown = whole_gallery(language)

    reports = render(shown, tmp_path)

    assert len(reports) == len(shown)
    assert faults(reports) == {}


@pytest.mark.slow
@pytest.mark.skipif(bool(missing()), reason=missing())
@pytest.mark.parametrize("language", list(languages()))
def test_every_card_reads_well_in_every_theme_and_width(language, tmp_path):
    """Dark and high-contrast readers, and the wide window of a desktop."""
    shown = whole_gallery(language)

    reports = render(shown, tmp_path, widths="320,480,800", themes="light,dark,contrast")

    assert len(reports) == 9 * len(shown)
    assert faults(reports) == {}
