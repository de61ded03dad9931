"""The Teams app package of one deployment: the manifest with its settings filled in, as a zip.

https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package
"""

import json
import re
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from bot.ops.checklist import faults_in, names_in

FOLDER = Path(__file__).parents[2] / "manifest"
REQUIRED = ("DEVELOPER_NAME", "WEBSITE_URL", "PRIVACY_URL", "TERMS_URL")
"""Settings that only the package needs."""
_PLACE = re.compile(r"\{\{([A-Z_]+)\}\}")
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The same settings give the same bytes, whenever the package is made."""


class PackageError(Exception):
    """What keeps a package from being made, a sentence for each fault."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


def files_of_package(settings: Mapping[str, str]) -> dict[str, bytes]:
    """Give the package's files by name; `settings` are by their names. Raises PackageError."""
    missing = [name for name in REQUIRED if not settings.get(name)]
    if missing:
        raise PackageError([f"The package needs {', '.join(missing)}."])
    named = names_in(json.loads((FOLDER / "manifest.json").read_bytes()))
    files = {name: (FOLDER / name).read_bytes() for name in sorted(named)}
    filled = {
        name: _filled(content, settings) if name.endswith(".json") else content
        for name, content in files.items()
    }
    if faults := faults_in(filled):
        raise PackageError(faults)
    return filled


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Pack the files, the same bytes for the same files."""
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(ZipInfo(name, _LONG_AGO), content, ZIP_DEFLATED)
    return packed.getvalue()


def _filled(content: bytes, settings: Mapping[str, str]) -> bytes:
    """Put settings in their places, quoted as JSON wants them."""
    text = content.decode()
    return _PLACE.sub(lambda place: json.dumps(settings[place[1]])[1:-1], text).encode()
