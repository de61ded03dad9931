"""The bot's figures for Prometheus, served on a port of their own.

https://prometheus.io/docs/practices/naming
"""

import logging
from collections.abc import Generator, Mapping
from contextlib import contextmanager

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    start_http_server,
)

log = logging.getLogger(__name__)

_CLOSED_WITHIN_S = 5


class Figures:
    """One process's figures; none of them names a person.

    What is read from the database is the same for all replicas: take the maximum.
    """

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        self._brakes = self._counter(
            "brakes",
            "How often sending stopped by itself: after a sweep, or over refusals",
            "brake",
        )
        self._told = self._counter(
            "told", "Messages that the bot wrote first, and what became of them", "kind", "fate"
        )
        self._checks = self._counter(
            "checks",
            "Checks, by what was found and by what brought them about",
            "outcome",
            "origin",
        )
        self._errors = self._counter("errors", "Error lines of the log, by their event", "event")
        self._turns = self._counter("turns", "Turns, by what somebody wanted", "intent")
        self._requests = Histogram(
            "photo_concierge_request_seconds",
            "Activities, how long each took, and why those were refused that were",
            ["status", "refused"],
            registry=self.registry,
        )
        self._calls = Histogram(
            "photo_concierge_dependency_seconds",
            "Calls of other services, how long each took, and its HTTP status or what went wrong",
            ["dependency", "status"],
            registry=self.registry,
        )
        self._due = self._gauge(
            "due", "What the bot promised to write and has not, by kind", "kind"
        )
        self._late = self._gauge("late_seconds", "How long the oldest of those is overdue", "kind")
        self._swept = self._gauge("sweep_people", "People of the sweep that runs", "progress")
        self._ends = self._gauge("credential_days", "Days until the bot can sign in no more", "by")
        self._waiting = self._gauge("jobs_waiting", "Background jobs that wait or run, in DBOS")
        self.jobs_waiting: int | None = None
        self._workers = self._gauge("workers", "Replicas that do background work")

    def count_brake(self, brake: str) -> None:
        self._brakes.labels(brake).inc()

    def count_told(self, kind: str, fate: str) -> None:
        self._told.labels(kind, fate).inc()

    def count_check(self, outcome: str, origin: str) -> None:
        self._checks.labels(outcome, origin).inc()

    def count_turn(self, intent: str) -> None:
        self._turns.labels(intent).inc()

    def count_error(self, event: str) -> None:
        self._errors.labels(event).inc()

    def time_request(self, status: int, refused: str, took_s: float) -> None:
        """Take the time of one request; `refused` is "" for one that had its turn."""
        self._requests.labels(status, refused).observe(took_s)

    def time_call(self, dependency: str, status: str, took_s: float) -> None:
        """Take the time of one call; `status` is HTTP's, or the error that came instead."""
        self._calls.labels(dependency, status).observe(took_s)

    def show_due(self, due: Mapping[str, tuple[int, float]]) -> None:
        """Show how many of each kind are due, and for how many seconds the oldest is."""
        for kind, (count, late_s) in due.items():
            self._due.labels(kind).set(count)
            self._late.labels(kind).set(late_s)

    def show_sweep(self, *, looked_at: int, total: int) -> None:
        self._swept.labels("looked_at").set(looked_at)
        self._swept.labels("total").set(total)

    def show_credential(self, days_left: int) -> None:
        self._ends.labels("certificate").set(days_left)

    def show_jobs(self, waiting: int) -> None:
        self.jobs_waiting = waiting
        self._waiting.set(waiting)

    def show_workers(self, alive: int) -> None:
        self._workers.set(alive)

    def _counter(self, name: str, what: str, *labels: str) -> Counter:
        return Counter(f"photo_concierge_{name}", what, labels, registry=self.registry)

    def _gauge(self, name: str, what: str, *labels: str) -> Gauge:
        return Gauge(f"photo_concierge_{name}", what, labels, registry=self.registry)


class CountingHandler(logging.Handler):
    """Counts the bot's own errors as they are logged: the texts of its events are constant."""

    def __init__(self, figures: Figures) -> None:
        super().__init__(logging.ERROR)
        self._figures = figures

    def emit(self, record: logging.LogRecord) -> None:
        is_ours = record.name.startswith("bot.")
        self._figures.count_error(record.msg if is_ours else record.name.partition(".")[0])


@contextmanager
def serving_figures(figures: Figures, *, host: str, port: int) -> Generator[None]:
    """Serve GET /metrics while the block lasts; port 0 means not at all.

    A port that is taken is no reason not to work: another process of the bot may have it.
    """
    try:
        served = start_http_server(port, host, figures.registry) if port else None
    except OSError as error:
        log.warning("no metrics", extra={"port": port, "why": str(error)})
        served = None
    counting = CountingHandler(figures)
    logging.getLogger().addHandler(counting)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(counting)
        if served:
            server, thread = served
            server.shutdown()
            server.server_close()
            thread.join(timeout=_CLOSED_WITHIN_S)
