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


def render(cards, folder):
    path = folder / "cards.json"
    path.write_text(json.dumps(cards))
    done = subprocess.run(
        ["node", BROWSER / "render_cards.cjs", path, "--widths", "320", "--themes", "light"],
        env={**os.environ, "CHROMIUM": CHROMIUM},
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr.decode()
    return {name: found["light-320"] for name, found in json.loads(done.stdout).items()}


@pytest.mark.skipif(bool(missing()), reason=missing())
@pytest.mark.parametrize("language", list(languages()))
def test_microsofts_own_renderer_shows_every_card_whole(language, tmp_path):
    """At 320 px, a phone's width, buttons were cut and steps ran off the edge."""
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

    reports = render(shown, tmp_path)

    faults = {
        name: {
            key: found[key] for key in ("events", "clipped", "faint", "withoutAlt") if found[key]
        }
        for name, found in reports.items()
    }
    assert reports.keys() == shown.keys()
    assert {name: found for name, found in faults.items() if found} == {}
