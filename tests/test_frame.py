"""What stands around the code: the settings' example, and the top level."""

import dataclasses
import re
import shlex
import subprocess
from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError

ROOT = Path(__file__).parent.parent
AT_THE_TOP = {
    *("app.py", "bot", "cards", "manifest", "tests", "requirements.txt", "README.md"),
    *(".ci", ".gitignore", ".editorconfig", ".env.example", "pyproject.toml", "Makefile"),
    *("requirements-dev.txt", "Dockerfile", ".dockerignore", "LICENSE", "CHANGELOG.md"),
}


@pytest.fixture
def example() -> str:
    return (ROOT / ".env.example").read_text()


def settings_in(text: str) -> dict[str, str]:
    """As a shell reads them."""
    lines = re.findall(r"^(?:# )?([A-Z_]+)=(.*)$", text, re.MULTILINE)
    return {name: "".join(shlex.split(value)) for name, value in lines}


def test_the_example_names_every_setting_once_and_no_other(example: str):
    """An operator copies the file and looks nowhere else."""
    names = re.findall(r"^(?:# )?([A-Z_]+)=", example, re.MULTILINE)

    assert sorted(names) == sorted(field.name.upper() for field in dataclasses.fields(Settings))


def test_the_example_shows_the_defaults(example: str, tmp_path: Path):
    """A default that differs from what the comment says surprises somebody at night."""
    certificate = tmp_path / "app.pem"
    certificate.touch()
    shown = settings_in(example) | {"MICROSOFT_APP_CERTIFICATE": str(certificate)}
    required = dict(re.findall(r"^([A-Z_]+)=(.*)$", example, re.MULTILINE))

    from_all = Settings.from_env(shown)
    from_required = Settings.from_env(required | {"MICROSOFT_APP_CERTIFICATE": str(certificate)})

    assert from_all == from_required


def test_what_the_example_leaves_uncommented_is_what_must_be_set(example: str):
    """Who starts the bot with nothing set is told exactly what the file asks for first."""
    required = set(re.findall(r"^([A-Z_]+)=", example, re.MULTILINE))

    with pytest.raises(SettingsError) as refused:
        Settings.from_env({})

    assert {fault.split()[0] for fault in refused.value.faults} == required


def test_nothing_stands_at_the_top_that_is_not_expected_there():
    """A newcomer reads the top level first; a stray file there costs everybody a question."""
    listed = subprocess.run(
        ["git", "ls-files"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode:
        pytest.skip("this is no git checkout")

    found = {Path(name).parts[0] for name in listed.stdout.splitlines()}

    assert found <= AT_THE_TOP
