"""`doctor` on the command line: a line for each finding, for people or for machines."""

import asyncio
import json
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

import cards
from bot.assembly import Clock, open_parts
from bot.core.health import Line, State, is_well
from bot.jobs import count_unfinished
from bot.ops.doctor import faults_of
from bot.settings import Settings, SettingsError
from cards import Reader

_MARKS = {State.OK: "ok", State.WARNING: "warning", State.WRONG: "WRONG"}
_INDENT = " " * 25


async def doctor(
    environ: Mapping[str, str], clock: Clock, *, user: str, is_json: bool, ca_file: str = ""
) -> int:
    """Examine what these settings describe, and print it; 1 where anything is wrong."""
    lines = await examine(environ, clock, user=user, ca_file=ca_file)
    sys.stdout.write(written(lines, clock(), is_json=is_json))
    return 0 if is_well(lines) else 1


async def examine(
    environ: Mapping[str, str], clock: Clock, *, user: str = "", ca_file: str = ""
) -> Sequence[Line]:
    """Examine a deployment; settings that cannot be read are all that is examined then."""
    try:
        settings = Settings.from_env(environ)
    except SettingsError as error:
        return faults_of(error.faults)
    async with open_parts(settings, clock, ca_file=ca_file, is_examined=True) as parts:
        waiting = await asyncio.to_thread(count_unfinished, settings.database_url)
        if waiting is not None:
            parts.figures.show_jobs(waiting)
        return await parts.examine(user)


def written(lines: Sequence[Line], now: datetime, *, is_json: bool) -> str:
    """Write findings down for a terminal or for a machine."""
    reader = Reader(now, UTC)
    return _as_json(lines, reader) if is_json else _as_text(lines, reader)


def _as_text(lines: Sequence[Line], reader: Reader) -> str:
    written: list[str] = []
    for line in lines:
        says, cure = cards.doctor_words(line, reader)
        written.append(f"{_MARKS[line.state]:<8} {cards.part_name(line, reader):<16}{says}\n")
        if cure:
            written.append(f"{_INDENT}{cure}\n")
    return "".join(written)


def _as_json(lines: Sequence[Line], reader: Reader) -> str:
    rows: list[dict[str, object]] = []
    for line in lines:
        says, cure = cards.doctor_words(line, reader)
        row = {"state": line.state, "part": line.part, "finding": line.finding}
        rows.append({**row, "says": says, "cure": cure, "values": dict(line.values)})
    return json.dumps(rows, indent=2) + "\n"
