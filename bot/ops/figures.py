"""The bot's figures for Prometheus, served on a port of their own.

https://prometheus.io/docs/practices/naming
"""

import logging
from collections.abc import Generator
from contextlib import contextmanager

from prometheus_client import CollectorRegistry, Counter, Histogram, start_http_server

log = logging.getLogger(__name__)

_CLOSED_WITHIN_S = 5


class Figures:
    """One process's figures; none of them names a person."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._brakes = Counter(
            "photo_concierge_brakes",
            "How often sending stopped by itself: after a sweep, or over refusals",
            ["brake"],
            registry=self.registry,
        )
        self._told = Counter(
            "photo_concierge_told",
            "Messages that the bot wrote first, and what became of them",
            ["kind", "fate"],
            registry=self.registry,
        )
        self._checks = Counter(
            "photo_concierge_checks",
            "Checks, by what was found and by what brought them about",
            ["outcome", "origin"],
            registry=self.registry,
        )
        self._requests = Histogram(
            "photo_concierge_request_seconds",
            "Activities, how long each took, and why those were refused that were",
            ["status", "refused"],
            registry=self.registry,
        )

    def count_brake(self, brake: str) -> None:
        self._brakes.labels(brake).inc()

    def count_told(self, kind: str, fate: str) -> None:
        self._told.labels(kind, fate).inc()

    def count_check(self, outcome: str, origin: str) -> None:
        self._checks.labels(outcome, origin).inc()

    def time_request(self, status: int, refused: str, took_s: float) -> None:
        """Take the time of one request; `refused` is "" for one that had its turn."""
        self._requests.labels(status, refused).observe(took_s)


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
    try:
        yield
    finally:
        if served:
            server, thread = served
            server.shutdown()
            server.server_close()
            thread.join(timeout=_CLOSED_WITHIN_S)
