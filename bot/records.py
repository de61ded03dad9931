"""The commands that print what was kept, and the one that packs the Teams app."""

import csv
import sys
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import fields
from datetime import timedelta
from pathlib import Path

from bot import progress
from bot.assembly import Clock
from bot.core.diagnosis import Outcome
from bot.core.report import WEEKS_SHOWN, WeekFigures, monday_of
from bot.ops.package import PackageError, files_of_package, zipped
from bot.settings import Settings
from bot.store.audit import AuditRow
from bot.store.store import Store

Row = Sequence[str]
_AUDIT = ("when (UTC)", "staff", "what", "whom")
_WEEK = (
    *("week", "checked", "out of sync", "told", "fixed", "fix rate"),
    *("wrong", "stopped", "blocked", "unreachable", "brakes"),
)


async def audit(settings: Settings, clock: Clock, *, days: int, is_csv: bool) -> int:
    """Print every look-up and sending of so many days, earliest first."""
    async with _opened(settings) as store:
        found = await store.audit.rows(since=clock() - timedelta(days=days))
    _show(_AUDIT, [_deed(row) for row in found], is_csv=is_csv)
    return 0


async def report(settings: Settings, clock: Clock, *, is_csv: bool) -> int:
    """Print this week and the four before; as CSV with a line for each outcome too."""
    async with _opened(settings) as store:
        weeks = await store.weeks.figures(last=monday_of(clock()), count=WEEKS_SHOWN)
    if is_csv:
        rows = [row for week in weeks for row in _by_outcome(week)]
        _show((*_WEEK, "outcome"), rows, is_csv=True)
    else:
        _show(_WEEK, [_in_all(week) for week in weeks], is_csv=False)
    return 0


def package(settings: Settings, path: Path) -> int:
    """Write the Teams app package; 1 where a setting that it needs is missing."""
    named = {f.name.upper(): str(getattr(settings, f.name)) for f in fields(settings)}
    try:
        path.write_bytes(zipped(files_of_package(named)))
    except PackageError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"{path} is ready to be uploaded in the Teams admin centre.\n")
    return 0


@asynccontextmanager
async def _opened(settings: Settings) -> AsyncGenerator[Store]:
    store = Store(settings.database_url)
    try:
        await store.migrate()
        yield store
    finally:
        await store.close()


def _deed(row: AuditRow) -> Row:
    when = f"{row.at:%Y-%m-%d %H:%M:%S}"
    return (when, row.staff_upn or row.staff_id, row.what, row.whom_upn or row.whom)


def _in_all(week: WeekFigures) -> Row:
    return (
        f"{week.monday:%G-W%V}",
        *map(str, (week.checked, week.out_of_sync, week.told_in_all, week.fixed_in_all)),
        _rate(week.fixed_in_all, week.told_in_all),
        *map(str, (week.wrong, week.stopped, week.blocked, week.unreachable, week.brakes)),
    )


def _by_outcome(week: WeekFigures) -> list[Row]:
    """The whole week first, then a line for each outcome, told or for an administrator."""
    named = [outcome for outcome in Outcome if outcome in {*week.told, *week.for_admins}]
    lines = [
        (
            f"{week.monday:%G-W%V}",
            "",
            str(week.told.get(outcome, 0) + week.for_admins.get(outcome, 0)),
            str(week.told.get(outcome, 0)),
            str(week.fixed.get(outcome, 0)),
            _rate(week.fixed.get(outcome, 0), week.told.get(outcome, 0)),
            *("",) * 5,
            str(outcome),
        )
        for outcome in named
    ]
    return [(*_in_all(week), "all"), *lines]


def _rate(fixed: int, told: int) -> str:
    return f"{fixed / told:.0%}" if told else ""


def _show(names: Row, rows: Sequence[Row], *, is_csv: bool) -> None:
    if is_csv:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerows([names, *rows])
        return
    progress.print_table(names, rows)
