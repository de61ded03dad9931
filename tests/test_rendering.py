import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from bot.i18n import languages
from tests.gallery.__main__ import cards_in, page, readers
from tests.pseudo import PSEUDO

BROWSER = Path(__file__).parent / "browser"
CHROMIUM = os.environ.get("CHROMIUM") or next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)


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
    return cards_in(readers()[language])


def faults(reports):
    """What the renderer complains of, by card."""
    kinds = ("events", "clipped", "faint", "withoutAlt")
    found = {name: {k: report[k] for k in kinds if report[k]} for name, report in reports.items()}
    return {name: what for name, what in found.items() if what}


@pytest.mark.skipif(bool(missing()), reason=missing())
@pytest.mark.parametrize("language", ["en", "da", PSEUDO])
def test_microsofts_own_renderer_shows_every_card_whole(language, tmp_path):
    """At 320 px, a phone's width, buttons were cut and steps ran off the edge."""
    shown = whole_gallery(language)

    reports = render(shown, tmp_path)

    assert len(reports) == len(shown)
    assert faults(reports) == {}


@pytest.mark.slow
@pytest.mark.skipif(bool(missing()), reason=missing())
@pytest.mark.parametrize("language", [*languages(), PSEUDO])
def test_every_card_reads_well_in_every_theme_and_width(language, tmp_path):
    """Dark and high-contrast readers, and the wide window of a desktop."""
    shown = whole_gallery(language)

    reports = render(shown, tmp_path, widths="320,480,800", themes="light,dark,contrast")

    assert len(reports) == 9 * len(shown)
    assert faults(reports) == {}


@pytest.mark.slow
@pytest.mark.skipif(bool(missing()), reason=missing())
def test_the_gallery_opens_offline_and_shows_every_card(tmp_path):
    """Translators and reviewers get one file, by mail, and open it on a train."""
    path = tmp_path / "gallery.html"
    some = {tag: reader for tag, reader in readers().items() if tag in ("ar", "da", PSEUDO)}
    path.write_text(page(some), encoding="utf-8")

    done = subprocess.run(
        ["node", BROWSER / "open_gallery.cjs", path],
        env={**os.environ, "CHROMIUM": CHROMIUM},
        capture_output=True,
        check=False,
        timeout=60,
    )

    assert done.returncode == 0, done.stderr.decode()
    shown = json.loads(done.stdout)
    assert shown.keys() == some.keys()
    assert all(count > len(whole_gallery("en")) / 2 for count in shown.values())
