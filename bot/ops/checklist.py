"""What a Teams app package has to keep to, as far as a machine can see it.

Microsoft's schema says what a manifest looks like; this says what their validation refuses.
https://learn.microsoft.com/microsoftteams/platform/concepts/deploy-and-publish/appsource/prepare/teams-store-validation-guidelines
"""

import json
import re
import struct
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

Manifest = Mapping[str, Any]

_PRODUCTS = re.compile(r"\b(teams|sharepoint|onedrive|office|microsoft|help|chat)\b", re.IGNORECASE)
_NOT_OURS = re.compile(
    r"\*|azurewebsites\.net|\.microsoft\.com|onmicrosoft\.com|ngrok|devtunnels|localhost"
)
_SEMVER = re.compile(r"\d{1,5}\.\d{1,5}\.\d{1,5}")
_PNG = b"\x89PNG\r\n\x1a\n"
_ICONS_PX = {"color": 192, "outline": 32}
_WORDS_AT_MOST = 500
_LEAST_COMMANDS = 3
_LONGEST = {"name.short": 30, "name.full": 100, "description.short": 80, "description.full": 4000}


def faults_in(files: Mapping[str, bytes]) -> list[str]:
    """Give what is wrong with the files of a package, a sentence for each."""
    manifest = json.loads(files["manifest.json"])
    return [
        *_faults_of_identity(manifest),
        *_faults_of_links(manifest),
        *_faults_of_words(manifest),
        *_faults_of_commands(manifest),
        *_faults_of_icons(manifest, files),
        *_faults_of_languages(manifest, files),
    ]


def names_in(manifest: Manifest) -> set[str]:
    """Give the names of the files that a package has, by its manifest."""
    languages = [row["file"] for row in manifest["localizationInfo"]["additionalLanguages"]]
    return {"manifest.json", *manifest["icons"].values(), *languages}


def _faults_of_identity(manifest: Manifest) -> Iterator[str]:
    ids = [manifest["bots"][0]["botId"], manifest["webApplicationInfo"]["id"]]
    ids += [extension["botId"] for extension in manifest["composeExtensions"]]
    if set(ids) != {manifest["id"]}:
        yield "The bot, the message extension and the Entra application are not one."
    if not _SEMVER.fullmatch(manifest["version"]):
        yield "The version is not like 1.2.3."
    if manifest["bots"][0]["scopes"] != ["personal"] or manifest["bots"][0]["isNotificationOnly"]:
        yield "The bot is not for personal chats alone, or takes no messages."
    if len(manifest["developer"]["name"]) > 32:
        yield "DEVELOPER_NAME is longer than 32 characters."


def _faults_of_links(manifest: Manifest) -> Iterator[str]:
    for name in ("websiteUrl", "privacyUrl", "termsOfUseUrl"):
        if urlsplit(manifest["developer"][name]).scheme != "https":
            yield f"{name} is no https address."
    for domain in manifest["validDomains"]:
        if _NOT_OURS.search(domain):
            yield f"validDomains has {domain}, which is not one's own host."


def _faults_of_words(manifest: Manifest) -> Iterator[str]:
    if _PRODUCTS.search(manifest["name"]["short"]):
        yield "The name has the name of a Microsoft product, or a bare noun of Teams, in it."
    if re.search(r"\bapp\b", manifest["description"]["short"], re.IGNORECASE):
        yield "The short description says that it is an app."
    full = manifest["description"]["full"]
    if "Office 365" in full or "administrator" not in full:
        yield "The description says Office 365, or not that an administrator has to set it up."
    if len(full.split()) > _WORDS_AT_MOST:
        yield f"The description has more than {_WORDS_AT_MOST} words."


def _faults_of_commands(manifest: Manifest) -> Iterator[str]:
    titles = [row["title"] for row in manifest["bots"][0]["commandLists"][0]["commands"]]
    if len(titles) < _LEAST_COMMANDS or len(set(titles)) < len(titles):
        yield "There are fewer than three commands, or one twice."
    if any(title.startswith("/") for title in titles):
        yield "A command begins with a slash."


def _faults_of_icons(manifest: Manifest, files: Mapping[str, bytes]) -> Iterator[str]:
    for kind, side_px in _ICONS_PX.items():
        content = files.get(manifest["icons"][kind], b"")
        is_png = content.startswith(_PNG) and len(content) > len(_PNG) + 16
        if not is_png or struct.unpack(">II", content[16:24]) != (side_px, side_px):
            yield f"The {kind} icon is no PNG of {side_px} x {side_px} px."


def _faults_of_languages(manifest: Manifest, files: Mapping[str, bytes]) -> Iterator[str]:
    """Teams shows nothing of a language file that breaks one limit."""
    named = names_in(manifest)
    if set(files) != named:
        yield f"The package has other files than it names: {set(files) ^ named}."
    languages = {row["file"] for row in manifest["localizationInfo"]["additionalLanguages"]}
    for name in sorted(languages & set(files)):
        texts = json.loads(files[name])
        if f"v{manifest['manifestVersion']}/" not in texts["$schema"]:
            yield f"{name} is of another schema version than the manifest."
        for field, text in texts.items():
            longest = _LONGEST.get(field, 32 if field.endswith(".title") else 128)
            if field != "$schema" and not 0 < len(text) <= longest:
                yield f"{name}: {field} has {len(text)} characters; {longest} are allowed."
