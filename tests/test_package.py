"""The Teams app package: what Microsoft's schema accepts, in every language that the bot speaks."""

import json
import subprocess
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from PIL import Image

from bot.core.words import Intent, read_intent
from bot.i18n import languages
from bot.ops.checklist import faults_in
from bot.ops.package import PackageError, files_of_package, zipped
from bot.sandbox.playground import find_node

BROWSER = Path(__file__).parent / "browser"
SETTINGS = {
    "MICROSOFT_APP_ID": "b7a3d1c2-52e4-4e6f-8f1b-0c9d8e7f6a55",
    "DEVELOPER_NAME": 'Contoso "IT"',
    "WEBSITE_URL": "https://contoso.example",
    "PRIVACY_URL": "https://contoso.example/privacy",
    "TERMS_URL": "https://contoso.example/terms",
}
FILES = files_of_package(SETTINGS)
MANIFEST: dict[str, Any] = json.loads(FILES["manifest.json"])
has_schemas = bool(find_node()) and (BROWSER / "node_modules").exists()


@pytest.mark.skipif(not has_schemas, reason="npm ci has not been run in tests/browser")
def test_microsofts_newest_schema_accepts_it(tmp_path: Path):
    """What the admin centre refuses is found out here, and not by an administrator."""
    for name, content in FILES.items():
        (tmp_path / name).write_bytes(content)

    done = subprocess.run(
        [find_node(), BROWSER / "validate_manifest.cjs", tmp_path],
        capture_output=True,
        check=True,
        timeout=60,
    )

    assert json.loads(done.stdout) == []


def test_it_declares_exactly_the_commands_that_there_are():
    """A command that nobody answers is a dead end in Teams' own menu."""
    (extension,) = MANIFEST["composeExtensions"]
    commands = {(command["id"], command["type"]) for command in extension["commands"]}

    assert commands == {("photoCheck", "action"), ("findPerson", "query")}
    action, search = extension["commands"]
    assert (action["context"], action["fetchTask"]) == (["message"], True)
    assert [parameter["name"] for parameter in search["parameters"]] == ["query"]


def texts(node: Any, path: str = "") -> dict[str, str]:
    """Everything of the manifest that has to be translated, by its path."""
    words = ("title", "description")
    found: dict[str, str] = {}
    for name, child in node.items() if isinstance(node, dict) else enumerate(node):
        here = f"{path}[{name}]" if isinstance(name, int) else f"{path}.{name}".strip(".")
        if isinstance(child, str) and name in words:
            found[here] = child
        elif isinstance(child, dict | list):
            found |= texts(child, here)
    return found


@pytest.mark.parametrize("tag", [tag for tag in languages() if tag != "en"])
def test_every_language_says_all_of_it(tag: str):
    """A half-translated app is the first thing that somebody sees of it."""
    rows = MANIFEST["localizationInfo"][_LANGUAGES]
    known = {row["languageTag"].lower(): row["file"] for row in rows}
    theirs = json.loads(FILES[known[tag]])

    named = {f"{kind}.{form}" for kind, form in _NAMED}
    assert theirs.keys() - {"$schema"} == texts({k: MANIFEST[k] for k in _PARTS}).keys() | named
    assert all(theirs.values())


_LANGUAGES = "additionalLanguages"
_PARTS = ("bots", "composeExtensions")
_NAMED = (("name", "short"), ("name", "full"), ("description", "short"), ("description", "full"))


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith(".json")])
def test_the_bot_understands_what_teams_offers_to_type(name: str):
    """Teams puts the title into the chat when somebody chooses a command."""
    said = json.loads(FILES[name])
    if name == "manifest.json":
        titles = [row["title"] for row in said["bots"][0]["commandLists"][0]["commands"]]
    else:
        titles = [said[f"bots[0].commandLists[0].commands[{n}].title"] for n in range(5)]

    assert [read_intent(title) for title in titles] == [
        *(Intent.CHECK, Intent.HELP, Intent.STOP, Intent.RESUME, Intent.FORGET),
    ]


def test_the_same_settings_give_the_same_bytes():
    """So that anybody can check what was uploaded."""
    packed = zipped(FILES)

    assert packed == zipped(files_of_package(SETTINGS))
    with ZipFile(BytesIO(packed)) as archive:
        assert set(archive.namelist()) == FILES.keys() >= {"manifest.json", "color.png", "da.json"}
    assert MANIFEST["developer"]["name"] == 'Contoso "IT"'
    assert b"{{" not in b"".join(FILES.values())


def test_what_is_missing_is_named():
    """An administrator sets all four at once, and not one after the other."""
    with pytest.raises(PackageError, match="DEVELOPER_NAME, WEBSITE_URL, PRIVACY_URL, TERMS_URL"):
        files_of_package({"MICROSOFT_APP_ID": "1"})


def test_the_outline_is_white_on_nothing_and_reaches_its_edges():
    """Teams colours it itself, and draws it small enough as it is."""
    with Image.open(BytesIO(FILES["outline.png"])) as icon:
        pixels = icon.convert("RGBA")

    visible = {pixels.getpixel((x, y)) for x in range(32) for y in range(32)}
    assert {color[:3] for color in visible if color[3]} == {(255, 255, 255)}
    assert pixels.getchannel("A").getbbox() == (0, 0, 32, 32)


def test_the_checklist_finds_nothing():
    """What Microsoft's validation refuses takes a week to come back."""
    assert faults_in(FILES) == []


@pytest.mark.parametrize(
    ("path", "value", "fault"),
    [
        ("name.short", "Photo Help", "name of a Microsoft product"),
        ("version", "1.0", "version"),
        ("webApplicationInfo.id", "another", "are not one"),
        ("bots.0.scopes", ["personal", "team"], "personal chats"),
        ("developer.name", "C" * 33, "DEVELOPER_NAME"),
        ("developer.privacyUrl", "http://contoso.example", "privacyUrl"),
        ("validDomains", ["*.azurewebsites.net"], "validDomains"),
        ("description.short", "An app for photos", "an app"),
        ("description.full", "For Office 365", "Office 365"),
        ("bots.0.commandLists.0.commands.0.title", "/check", "slash"),
        ("bots.0.commandLists.0.commands.0.title", "help", "twice"),
        ("icons.color", "outline.png", "color icon"),
        ("manifestVersion", "1.5", "another schema version"),
        ("localizationInfo.additionalLanguages", [], "other files"),
    ],
)
def test_the_checklist_names_what_is_refused(path: str, value: Any, fault: str):
    """Each item, broken once: a check that cannot fail is none."""
    manifest = json.loads(FILES["manifest.json"])
    *way, last = [int(step) if step.isdecimal() else step for step in path.split(".")]
    node = manifest
    for step in way:
        node = node[step]
    node[last] = value

    found = faults_in({**FILES, "manifest.json": json.dumps(manifest).encode()})

    assert any(fault in sentence for sentence in found), found
