"""What a person in a terminal sees: a sweep's bar while it runs, and tables."""

import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TaskID,
    TextColumn,
    TimeRemainingColumn,
)
from rich.table import Table

from bot.core.nudging import Reason
from bot.store.notice import Notice, Result
from bot.store.sweeps import Stage, Sweep

SHOWN_AT_MOST = 50
_WIDE = 200
"""Columns of a table that goes into a file."""


class SweepProgress:
    """The bar: people done, rate, time left, and how long the services held it up."""

    def __init__(self, console: Console) -> None:
        self._bar = Progress(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rate]} people/s"),
            TimeRemainingColumn(),
            TextColumn("{task.fields[throttled]}"),
            console=console,
            disable=not console.is_terminal,
        )
        self._task: TaskID | None = None

    def show(self, sweep: Sweep, now: datetime) -> None:
        """Show how far the sweep is."""
        done = sweep.people + sweep.in_page
        took_s = max((now - sweep.started_at).total_seconds(), 1.0)
        throttled = f"throttled {sweep.throttled_s:.0f} s" if sweep.throttled_s else ""
        fields: dict[str, Any] = {"rate": f"{done / took_s:.0f}", "throttled": throttled}
        if self._task is None:
            self._bar.start()
            self._task = self._bar.add_task("Looking", total=sweep.total, **fields)
        self._bar.update(self._task, completed=done, total=sweep.total, **fields)

    def show_sending(self, *, left: int) -> None:
        """Show how many are still to be told."""
        if self._task is not None:
            self._bar.update(self._task, description=f"Telling, {left} left")

    def stop(self) -> None:
        self._bar.stop()


def open_console() -> Console:
    """Write to standard error, so that standard output stays the log's."""
    return Console(file=sys.stderr)


def print_table(names: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print a table to standard output."""
    table = Table()
    for name in names:
        table.add_column(name, no_wrap=True)
    for row in rows:
        table.add_row(*row)
    Console(width=None if sys.stdout.isatty() else _WIDE).print(table)


def show_end(
    console: Console, sweep: Sweep, notices: Sequence[Notice], upns: Mapping[str, str]
) -> None:
    """Print what was found, who is told or why not, and what became of the messages."""
    console.print(_counts("Outcome", sweep.outcomes))
    console.print(_counts("Told, or why not", _in_words(sweep.reasons, sweep.mode)))
    if sweep.mode == "dry-run":
        _print_who(console, notices, upns)
    elif notices:
        results: dict[str, int] = {}
        for notice in notices:
            result = notice.result or f"later, from {notice.due_at:%a %d %b %H:%M} UTC"
            results[result] = results.get(result, 0) + 1
        console.print(_counts("Messages", results))
    if sweep.state is Stage.BRAKED:
        console.print(f"[bold]Nothing was sent:[/] {sweep.why}. Everything found was kept.")
    console.print(f"{sweep.people} people looked at.")


def _in_words(reasons: Mapping[str, int], mode: str) -> Mapping[str, int]:
    """What "due" means depends on whether anything is sent."""
    due = {"on": "told", "dry-run": "would be told", "off": "would be told (NUDGES=off)"}[mode]
    return {due if name == Reason.DUE else name: count for name, count in reasons.items()}


def _print_who(console: Console, notices: Sequence[Notice], upns: Mapping[str, str]) -> None:
    table = Table("Who would be told", "Why", "From when on (UTC)")
    would_be = [notice for notice in notices if notice.result is Result.DRY_RUN]
    for notice in would_be[:SHOWN_AT_MOST]:
        who = upns.get(notice.aad_object_id) or notice.aad_object_id
        table.add_row(who, notice.outcome, f"{notice.due_at:%a %d %b %H:%M}")
    if would_be:
        console.print(table)
    if len(would_be) > SHOWN_AT_MOST:
        console.print(f"and {len(would_be) - SHOWN_AT_MOST} more")


def _counts(heading: str, counts: Mapping[str, int]) -> Table:
    table = Table(heading, "People")
    for name, count in sorted(counts.items(), key=lambda item: -item[1]):
        table.add_row(name, str(count))
    return table
