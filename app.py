"""The command line of Photo Concierge."""

import argparse
import asyncio
import gc
import os
import sys
import warnings
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from importlib import import_module
from importlib.util import find_spec
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from bot.logs import configure_logging
from bot.settings import Settings, SettingsError
from bot.spans import are_wanted

if TYPE_CHECKING:
    from bot.assembly import Clock


def read_clock() -> datetime:
    """The one clock: the system's wall clock, in UTC."""
    return datetime.now(UTC)


def main(arguments: list[str], clock: "Clock" = read_clock) -> int:
    """Run one command; gives the exit status."""
    warnings.filterwarnings("ignore", module="PIL")
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal may not know every letter
    asked = _read_command_line(arguments)
    try:
        with asyncio.Runner(loop_factory=_new_event_loop) as runner:
            return runner.run(_run(asked, clock))
    except SettingsError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    except KeyboardInterrupt:
        return 130


def _new_event_loop() -> asyncio.AbstractEventLoop:
    """Use uvloop where there is one; it has no build for Windows."""
    if find_spec("uvloop") is None:
        return asyncio.new_event_loop()
    return import_module("uvloop").new_event_loop()


async def _run(asked: argparse.Namespace, clock: "Clock") -> int:
    if asked.command == "demo" or (asked.command == "ask" and asked.sandbox):
        # of no use in production, so production does not load it
        from bot import demo  # noqa: PLC0415

        configure_logging(level="WARNING", form="console")
        if asked.command == "demo":
            return await demo.run(clock, person=asked.person, ports=demo.Ports(*asked.ports))
        return await demo.ask(clock, user=asked.user, locale=asked.locale, text=asked.text)
    if asked.command == "doctor":
        return await _doctor(asked, clock)
    end_tracing = _start_tracing()
    try:
        return await _run_in_production(asked, clock)
    finally:
        end_tracing()


def _start_tracing() -> Callable[[], None]:
    """Trace where OTEL_* settings ask for it; gives what ends it."""
    if not are_wanted(os.environ):
        return lambda: None
    from bot.ops.traces import start_tracing  # noqa: PLC0415 - a tenth of a second to load

    return start_tracing(os.environ)


async def _run_in_production(asked: argparse.Namespace, clock: "Clock") -> int:
    settings = Settings.from_env(os.environ)
    with _spared_collector():
        from bot import commands  # noqa: PLC0415 - so that `--help` is there at once

    has_bar = asked.command == "sweep" and sys.stderr.isatty()
    configure_logging(level="WARNING" if has_bar else settings.log_level, form=settings.log_format)
    match asked.command:
        case "ask":
            status = await commands.ask(
                settings, clock, user=asked.user, locale=asked.locale, text=asked.text
            )
        case "sweep":
            status = await commands.sweep(settings, clock, is_dry=asked.dry_run)
        case "work":
            status = await commands.work(settings, clock)
        case "audit" | "report" | "package":
            status = await _record(asked, settings, clock)
        case _:
            status = await commands.serve(settings, clock, has_jobs=not asked.no_jobs)
    return status


@contextmanager
def _spared_collector() -> Generator[None]:
    """Keep the garbage collector away from what is loaded, which stays as long as the process.

    It would walk through it again and again, which is a fifth of a start.
    https://docs.python.org/3/library/gc.html#gc.freeze
    """
    gc.disable()
    yield
    gc.freeze()
    gc.enable()


async def _doctor(asked: argparse.Namespace, clock: "Clock") -> int:
    from bot import examination  # noqa: PLC0415 - as below

    configure_logging(level="ERROR", form="console")
    return await examination.doctor(os.environ, clock, user=asked.user, is_json=asked.json)


async def _record(asked: argparse.Namespace, settings: Settings, clock: "Clock") -> int:
    """Run one of the commands whose tables and archives nobody else needs."""
    from bot import records  # noqa: PLC0415

    match asked.command:
        case "audit":
            return await records.audit(settings, clock, days=asked.since, is_csv=asked.csv)
        case "report":
            return await records.report(settings, clock, is_csv=asked.csv)
        case _:
            return records.package(settings, Path(asked.to))


def _read_command_line(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="app.py", description=__doc__)
    known = parser.add_subparsers(dest="command", required=True)
    serving = known.add_parser("serve", help="run in production")
    serving.add_argument("--no-jobs", action="store_true", help="HTTP only")
    known.add_parser("work", help="background work only, any number of them")
    examining = known.add_parser("doctor", help="is everything there, and what to do if not")
    examining.add_argument("user", nargs="?", default="", help="whose photo to read, as a trial")
    examining.add_argument("--json", action="store_true", help="for machines")
    sweeping = known.add_parser("sweep", help="look at everybody once, and tell who is due")
    sweeping.add_argument("--dry-run", action="store_true", help="say who would be told, and why")
    auditing = known.add_parser("audit", help="who of the helpdesk looked whom up, and when")
    auditing.add_argument("--since", type=_days, default=30, metavar="30d", help="how far back")
    reporting = known.add_parser("report", help="what came of it, week by week")
    for command in (auditing, reporting):
        command.add_argument("--csv", action="store_true", help="for a spreadsheet")
    packing = known.add_parser("package", help="write the Teams app package of this deployment")
    packing.add_argument("--to", default="photo-concierge.zip", help="the file to write")
    asking = known.add_parser("ask", help="one whole turn in the terminal")
    asking.add_argument("user", help="object id or address; in the sandbox a nickname will do")
    asking.add_argument("text", nargs="*", help="why isn't my photo updated?, unless told")
    asking.add_argument("--locale", default="en-GB", help="for example da-DK")
    asking.add_argument("--sandbox", action="store_true", help="against the sandbox tenant")
    demonstrating = known.add_parser("demo", help="bot, sandbox tenant and Agents Playground")
    demonstrating.add_argument("--person", default="freja", help="who you are in the sandbox")
    demonstrating.add_argument(
        "--ports",
        nargs=3,
        type=int,
        default=(),
        metavar=("BOT", "PAGE", "PLAYGROUND"),
        help="where they listen, on 127.0.0.1: 3978 3980 15150 unless told",
    )
    asked, rest = parser.parse_known_args(arguments)
    if any(word.startswith("-") for word in rest) or (rest and asked.command != "ask"):
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    if asked.command == "ask":
        # argparse leaves over what comes after an option, as TEXT does after --locale
        asked.text = " ".join([*asked.text, *rest]) or "why isn't my photo updated?"
    return asked


def _days(text: str) -> int:
    """Read a number of days, such as 30d."""
    number = text.removesuffix("d")
    if not number.isdecimal():
        raise argparse.ArgumentTypeError("a number of days, such as 30d")
    return int(number)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
