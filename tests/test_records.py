"""The commands that print what was kept, run as an administrator runs them."""

import csv
import sqlite3
from dataclasses import replace
from datetime import timedelta
from io import StringIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from app import main
from bot.core.photo import PhotoMemory
from bot.core.report import monday_of
from bot.settings import Settings
from bot.store.audit import Deed
from bot.store.cases import CheckRecord, Ending
from bot.store.person import Learned
from bot.store.store import Store
from tests.world import HandClock

CLOCK = HandClock()


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """A deployment with a database of its own, as its environment."""
    given = {
        "MICROSOFT_APP_ID": "b7a3d1c2-52e4-4e6f-8f1b-0c9d8e7f6a55",
        "MICROSOFT_APP_TENANT_ID": "3f0c5a5e-6f0b-4b5e-9d0a-7c1d2e5b8a41",
        "MICROSOFT_APP_PASSWORD": "secret",
        "SHAREPOINT_URL": "https://contoso-my.sharepoint.com",
        "DATABASE_URL": f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}",
    }
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    return given


@pytest.fixture
async def store(settings: dict[str, str]) -> Store:
    opened = Store(settings["DATABASE_URL"])
    await opened.migrate()
    for days, whom in ((40, "bob"), (3, "ada"), (2, "")):
        at = CLOCK.now - timedelta(days=days)
        await opened.audit.note("mads", Deed.CHECK, at, whom=whom)
    facts = Learned("ada@contoso.example", PhotoMemory(), None)
    week = monday_of(CLOCK.now)
    check = CheckRecord("ABCDE2", "ada", "STALE", CLOCK.now, {}, week=week)
    await opened.record_check(check, facts)
    await opened.cases.end("ABCDE2", Ending.FIXED, CLOCK.now)
    other = replace(check, ref="ABCDE3", aad_object_id="bo", outcome="NO-LICENCE", week=None)
    await opened.record_check(other, replace(facts, upn=""))
    await opened.close()
    return opened


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Run a command of app.py; gives what it printed."""
    assert main(list(arguments), clock=CLOCK) == 0
    return capsys.readouterr().out


@pytest.mark.usefixtures("store")
def test_the_audit_is_printed_for_people_and_for_spreadsheets(
    capsys: pytest.CaptureFixture[str],
):
    """Who, whom, what and when, as far back as somebody asks."""
    rows = list(csv.reader(StringIO(run(capsys, "audit", "--since", "30d", "--csv"))))
    table = run(capsys, "audit", "--since", "90d")

    assert rows == [
        ["when (UTC)", "staff", "what", "whom"],
        ["2026-11-01 09:30:00", "mads", "check", "ada@contoso.example"],
        ["2026-11-02 09:30:00", "mads", "check", ""],
    ]
    assert "bob" in table
    assert "ada@contoso.example" in table


@pytest.mark.usefixtures("store")
def test_the_report_has_a_line_a_week_and_one_an_outcome(capsys: pytest.CaptureFixture[str]):
    """The card shows a week; a spreadsheet wants all of it."""
    rows = list(csv.DictReader(StringIO(run(capsys, "report", "--csv"))))
    table = run(capsys, "report")

    this_week = [row for row in rows if row["week"] == "2026-W45"]
    assert [row["outcome"] for row in this_week] == ["all", "STALE", "NO-LICENCE"]
    assert (this_week[0]["checked"], this_week[0]["fix rate"]) == ("2", "100%")
    assert (this_week[1]["told"], this_week[1]["fixed"]) == ("1", "1")
    assert len({row["week"] for row in rows}) == 5
    assert "2026-W41" in table


@pytest.mark.usefixtures("store")
def test_a_span_that_is_none_is_refused_before_anything_is_read(
    capsys: pytest.CaptureFixture[str],
):
    """`--since yesterday` would print everything, or nothing."""
    with pytest.raises(SystemExit):
        main(["audit", "--since", "yesterday"], clock=CLOCK)

    assert "30d" in capsys.readouterr().err


def test_the_package_is_written_or_says_what_it_lacks(
    settings: dict[str, str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
):
    """The one file that is uploaded in the Teams admin centre."""
    path = tmp_path / "app.zip"
    assert main(["package", "--to", str(path)], clock=CLOCK) == 1
    assert "PRIVACY_URL" in capsys.readouterr().err
    for name in ("WEBSITE_URL", "PRIVACY_URL", "TERMS_URL"):
        monkeypatch.setenv(name, "https://contoso.example")
    monkeypatch.setenv("DEVELOPER_NAME", "Contoso")

    assert main(["package", "--to", str(path)], clock=CLOCK) == 0

    with ZipFile(path) as archive:
        assert settings["MICROSOFT_APP_ID"].encode() in archive.read("manifest.json")


def test_a_database_of_the_version_before_is_brought_up_to_date(
    settings: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    """The first command after an upgrade may be any of them."""
    assert Settings.from_env(settings)
    run(capsys, "report")

    with sqlite3.connect(tmp_path / "bot.db") as database:
        tables = {row[0] for row in database.execute("SELECT name FROM sqlite_master")}
    assert {"audit", "receipts"} <= tables
