"""The README and the image: what a newcomer is told to do works as it is written."""

import re
import shlex
import shutil
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from bot.ops.credential import read_certificate
from bot.settings import Settings
from tests.processes import ROOT
from tests.world import wall_clock

README = (ROOT / "README.md").read_text("utf-8")
DOCKERFILE = (ROOT / "Dockerfile").read_text("utf-8")
CODE = "\n".join(re.findall(r"^ {4,}\S.*$|`[^`\n]+`", README, re.MULTILINE))


def test_every_link_and_picture_is_there():
    """A picture that is missing is the first thing that somebody sees."""
    named = re.findall(r'(?:src="|\]\()([^"()#:]+)["\)]', README)
    named += re.findall(r"`((?:bot|tests|cards|manifest)/[\w./-]+)`", README)

    assert len(named) > 10
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_every_command_is_one():
    """What was renamed in the code is copied from here for years."""
    made = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    shown = subprocess.run(
        [sys.executable, "app.py", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    known = set(re.search(r"\{([\w,-]+)\}", shown)[1].split(","))  # type: ignore[index]

    assert set(re.findall(r"\bmake ([a-z-]+)", CODE)) <= made
    assert set(re.findall(r"app\.py ([a-z]+)", CODE)) <= known
    assert known - set(re.findall(r"(?:app\.py |`)([a-z]+)\b", CODE)) == set()


def test_every_setting_is_explained():
    """A setting that nobody reads about is not set."""
    table = README.partition("### Settings")[2].partition("\n## ")[0]

    assert [f.name for f in fields(Settings) if f.name.upper() not in table] == []
    example = (ROOT / ".env.example").read_text("utf-8")
    assert [f.name for f in fields(Settings) if f.name.upper() not in example] == []


@pytest.mark.skipif(not shutil.which("openssl"), reason="there is no openssl")
def test_the_certificate_that_it_tells_to_make_can_be_used(tmp_path: Path):
    """The step at which most give up."""
    lines = [line.strip() for line in README.splitlines()]
    (make,) = [line for line in lines if line.startswith("openssl req")]
    (join,) = [line for line in lines if line.startswith("cat key.pem")]

    subprocess.run(shlex.split(make), cwd=tmp_path, capture_output=True, check=True, timeout=60)
    subprocess.run(["sh", "-c", join], cwd=tmp_path, check=True, timeout=60)

    assert read_certificate(str(tmp_path / "photo-concierge.pem")).days_left(wall_clock()) == 364


def test_the_image_holds_all_that_it_runs(tmp_path: Path):
    """A file that only the working tree has is missed in production first."""
    copied = re.findall(r"^COPY ((?!--)[^\n]+) \S+$", DOCKERFILE, re.MULTILINE)
    allowed = (ROOT / ".dockerignore").read_text().splitlines()
    for name in " ".join(copied).split():
        assert f"!{name}" in allowed
        if (ROOT / name).is_dir():
            ignored = shutil.ignore_patterns("__pycache__", "node_modules")
            shutil.copytree(ROOT / name, tmp_path / name, ignore=ignored)
        else:
            shutil.copy(ROOT / name, tmp_path)

    command = [
        sys.executable,
        "-I",
        "-c",
        "import sys; sys.path[:0] = ['.']; import app, bot.commands; app.main(['--help'])",
    ]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    assert (tmp_path / "bot" / "ops" / "alerts.yml").exists()


def test_the_image_is_of_the_python_that_is_tested():
    """Wheels and behaviour differ from one minor version to the next."""
    versions = set(re.findall(r"FROM python:(\d+\.\d+)-slim", DOCKERFILE))
    pinned = re.search(r'target-version = "py(\d)(\d+)"', (ROOT / "pyproject.toml").read_text())

    assert pinned
    assert versions == {f"{pinned[1]}.{pinned[2]}"}


def test_the_change_log_begins_with_the_version_of_the_package():
    """An administrator compares the two to know whether to upload anew."""
    newest = re.search(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    manifest = (ROOT / "manifest" / "manifest.json").read_text()

    assert newest
    assert f'"version": "{newest[1]}"' in manifest
    assert f'version = "{newest[1]}"' in (ROOT / "pyproject.toml").read_text()
