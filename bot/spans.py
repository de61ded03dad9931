"""The pieces of work that a trace shows, for whoever asked for traces; nothing otherwise.

A span holds what was asked and how it ended: never an address, a name, a text or a token.
"""

import sys
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext

Note = Callable[[str, str | int], None]
"""Adds a fact to the span that is open: its name and its value."""
OpenSpan = Callable[[str], AbstractContextManager[Note]]


def _forget(name: str, value: str | int) -> None:
    del name, value


def _open_none(name: str) -> AbstractContextManager[Note]:
    del name
    return nullcontext(_forget)


_open: OpenSpan = _open_none
_ENDPOINTS = ("OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")


def are_wanted(environ: Mapping[str, str]) -> bool:
    """Whether somebody named where traces go, and did not switch them off.

    https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables
    """
    is_off = environ.get("OTEL_SDK_DISABLED", "").lower() == "true"
    is_none = environ.get("OTEL_TRACES_EXPORTER", "otlp").lower() == "none"
    return any(environ.get(name) for name in _ENDPOINTS) and not (is_off or is_none)


def span(name: str) -> AbstractContextManager[Note]:
    """Open a span around a piece of work; its children are what is called within."""
    return _open(name)


def trace_with(open_span: OpenSpan | None) -> None:
    """Let spans be opened so from now on; with None they cost nothing again."""
    global _open  # noqa: PLW0603 - a trace is the process', as its log is
    _open = open_span or _open_none


OnCall = Callable[[str, str, float], None]
"""Is told of each call: which service, its HTTP status or the error's name, and the seconds."""


def unheard(dependency: str, status: str, took_s: float) -> None:
    """Tell nobody."""
    del dependency, status, took_s


@contextmanager
def watched(dependency: str, on_call: OnCall) -> Generator[Callable[[int], None]]:
    """Watch one call; what is given takes the status of its answer."""
    began_s, ended = time.perf_counter(), ""

    def answer(status: int) -> None:
        nonlocal ended
        ended = str(status)

    with span(dependency) as note:
        try:
            yield answer
        finally:
            error = sys.exc_info()[0]
            ended = error.__name__ if error else ended
            note("status", ended)
            on_call(dependency, ended, time.perf_counter() - began_s)
