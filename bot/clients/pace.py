"""How fast a service is asked: within our own rate, and slower before the service says so.

https://learn.microsoft.com/graph/throttling and
https://learn.microsoft.com/sharepoint/dev/general-development/how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online
"""

import asyncio
from collections.abc import Awaitable, Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Protocol

_NEARLY_FULL = 0.8
"""Both services begin to speak of their limits when four fifths are used."""
_FULL_WAIT_S = 10.0
_LONGEST_WAIT_S = 600.0
_GIVES_WAY_FOR_S = 0.25
_THROTTLED = frozenset({429, 503})


class Pace(Protocol):
    """What goes before each call, and what is learnt from each answer."""

    async def before(self) -> None: ...
    def heed(self, status: int, headers: Mapping[str, str]) -> None: ...


class Governor:
    """A rate across replicas. Whoever writes first waits for it; answers only count in it.

    Places are reserved a tenth of a second's worth at a time: `reserve` takes so many and
    gives how many seconds the first of them is away.
    """

    def __init__(
        self,
        per_second: int,
        reserve: Callable[[int], Awaitable[float]],
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._reserve = reserve
        self._block = max(1, per_second // 10)
        self._places = 0
        self._uncounted = 0
        self._sleep = sleep
        self._lock = asyncio.Lock()

    def count(self) -> None:
        """Count a call that did not wait."""
        self._uncounted += 1

    async def wait(self) -> None:
        """Wait for a place."""
        async with self._lock:
            while not self._places:
                await self._sleep(await self._take(self._block))
                self._places = self._block
            self._places -= 1

    async def look_ahead(self) -> float:
        """Give how many seconds away the next place is, without taking it."""
        return await self._take(0)

    async def seconds_ahead(self) -> float:
        """Take one place, and give how long it is until then."""
        return await self._take(1)

    async def flush(self) -> None:
        """Let the other replicas know of what was only counted."""
        if self._uncounted:
            await self._take(0)

    async def _take(self, places: int) -> float:
        taken, self._uncounted = places + self._uncounted, 0
        return await self._reserve(taken)


class CountedPace:
    """A chat's pace: it counts in the rate and waits for nothing."""

    def __init__(self, governor: Governor) -> None:
        self._governor = governor

    async def before(self) -> None:
        self._governor.count()

    def heed(self, status: int, headers: Mapping[str, str]) -> None:
        """Take no notice: the call's own retry waits out what it must."""


class Courtesy:
    """Lets people's own turns go first in this process: its loop and its CPU are one."""

    def __init__(self) -> None:
        self._turns = 0
        self._nobody_waits = asyncio.Event()

    @contextmanager
    def turn(self) -> Generator[None]:
        """Somebody waits for an answer while the block lasts."""
        self._turns += 1
        self._nobody_waits.clear()
        try:
            yield
        finally:
            self._turns -= 1
            if not self._turns:
                self._nobody_waits.set()

    async def give_way(self) -> None:
        """Wait until nobody waits for an answer, or for as long as is kind to the sweep."""
        if self._turns:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._nobody_waits.wait(), _GIVES_WAY_FOR_S)


class SweepPace:
    """A sweep's pace: within the rate, and slower as soon as the service hints at its limit.

    `waited_s` is how long the hints have held it up so far.
    """

    def __init__(
        self,
        governor: Governor | None = None,
        *,
        courtesy: Courtesy | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._governor = governor
        self._courtesy = courtesy or Courtesy()
        self._sleep = sleep
        self._not_before_s = 0.0
        self.waited_s = 0.0

    async def before(self) -> None:
        wait_s = self._not_before_s - asyncio.get_running_loop().time()
        if wait_s > 0:
            self.waited_s += wait_s
            await self._sleep(wait_s)
        if self._governor:
            await self._governor.wait()
        await self._courtesy.give_way()

    def heed(self, status: int, headers: Mapping[str, str]) -> None:
        wait_s = max(_asked_to_wait_s(status, headers), _wait_near_limit_s(headers))
        if wait_s > 0:
            at_s = asyncio.get_running_loop().time() + min(wait_s, _LONGEST_WAIT_S)
            self._not_before_s = max(self._not_before_s, at_s)


def retry_after_s(headers: Mapping[str, str], now: datetime) -> float | None:
    """Give Retry-After in seconds, from either of its forms (RFC 9110, section 10.2.3)."""
    value = headers.get("Retry-After", "").strip()
    if value.isdecimal():
        return float(value)
    try:
        at = parsedate_to_datetime(value)
    except ValueError:
        return None
    return max(0.0, (at.replace(tzinfo=at.tzinfo or UTC) - now).total_seconds())


def _asked_to_wait_s(status: int, headers: Mapping[str, str]) -> float:
    if status not in _THROTTLED:
        return 0.0
    return retry_after_s(headers, datetime.now(UTC)) or 1.0


def _wait_near_limit_s(headers: Mapping[str, str]) -> float:
    """Graph tells the used share, SharePoint what remains until when: the longer wait counts."""
    used = _number(headers, "x-ms-throttle-limit-percentage")
    wait_s = max(0.0, used - _NEARLY_FULL) / (1 - _NEARLY_FULL) * _FULL_WAIT_S
    limit, remaining = _number(headers, "RateLimit-Limit"), _number(headers, "RateLimit-Remaining")
    if limit and remaining < limit * (1 - _NEARLY_FULL):
        wait_s = max(wait_s, _number(headers, "RateLimit-Reset") / max(remaining, 1.0))
    return wait_s


def _number(headers: Mapping[str, str], name: str) -> float:
    try:
        return float(headers.get(name, "0"))
    except ValueError:
        return 0.0
