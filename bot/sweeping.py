"""Sweeps of the directory: page after page, then one judgement on the whole.

All that a page found is saved with the link to the next one, so a sweep goes on at the page
where it died, on any machine.
"""

import logging
import secrets
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from bot.clients.directory import DirectoryPage
from bot.clients.http import ServiceError
from bot.core.brake import brake_for_sweep
from bot.core.photo import Why
from bot.store.notice import Result
from bot.store.store import Store
from bot.store.sweeps import Stage, Sweep
from bot.survey import Survey

log = logging.getLogger(__name__)

_COMPARED = 5
_NOTED_EVERY_S = 0.5


class Pages(Protocol):
    """The directory, page by page (Graph)."""

    async def page(self, next_link: str | None) -> DirectoryPage: ...


@dataclass(slots=True)
class Sweeper:
    """Runs sweeps. `waited_s` tells how long the services' hints have held them up so far.

    `on_brake` is told which brake held.
    """

    store: Store
    pages: Pages
    survey: Survey
    mode: str
    clock: Callable[[], datetime]
    waited_s: Callable[[], float]
    on_brake: Callable[[str], None]
    _noted_s: float = field(default=0.0)

    async def start(self, *, mode: str = "") -> Sweep:
        """Start a sweep, or join the one that runs. `mode` stands for the deployment's."""
        fresh = Sweep(secrets.token_hex(8), mode or self.mode, self.clock())
        sweep = await self.store.sweeps.start(fresh)
        event = "sweep started" if sweep.id == fresh.id else "sweep joined"
        log.info(event, extra={"sweep": sweep.id, "mode": sweep.mode})
        return sweep

    async def run_page(self, sweep_id: str, *, page: int) -> None:
        """Look at one page, unless that is done, and judge the sweep after the last.

        Raises ServiceError where the directory cannot be read.
        """
        sweep = await self.store.sweeps.find(sweep_id)
        if sweep is None or sweep.state is not Stage.LOOKING:
            return
        if sweep.page and not sweep.next_link:
            await self._judge(sweep)
        elif sweep.page == page:
            await self._look(sweep)

    async def _look(self, sweep: Sweep) -> None:
        started_s, waited_s = time.monotonic(), self.waited_s()
        try:
            found = await self.pages.page(sweep.next_link)
        except ServiceError as error:
            if not sweep.page or error.why is not Why.GARBLED:
                raise
            log.warning("sweep begins anew", extra={"sweep": sweep.id, "why": error.detail})
            await self.store.sweeps.begin_anew(sweep)
            return

        async def note(in_page: int) -> None:
            if time.monotonic() - self._noted_s < _NOTED_EVERY_S:
                return
            self._noted_s = time.monotonic()
            throttled_s = sweep.throttled_s + self.waited_s() - waited_s
            await self.store.sweeps.note_progress(sweep, in_page=in_page, throttled_s=throttled_s)

        tally = await self.survey.look(sweep, found.people, note)
        await self.store.sweeps.turn_page(
            sweep,
            next_link=found.next_link,
            total=sweep.total or found.total,
            people=sweep.people + len(found.people),
            throttled_s=sweep.throttled_s + self.waited_s() - waited_s,
            outcomes=_sum(sweep.outcomes, tally.outcomes),
            reasons=_sum(sweep.reasons, tally.reasons),
        )
        log.info(
            "sweep page",
            extra={
                "sweep": sweep.id,
                "page": sweep.page,
                "people": len(found.people),
                "outcomes": dict(tally.outcomes),
                "s": round(time.monotonic() - started_s, 1),
            },
        )

    async def _judge(self, sweep: Sweep) -> None:
        """Let the nudges go, or keep them all back where the whole looks like a fault."""
        now = self.clock()
        why = brake_for_sweep(sweep.outcomes, await self.store.sweeps.last_outcomes(_COMPARED))
        if why:
            await self._brake(sweep, why)
        else:
            await self.store.notices.release(sweep.id, now)
            await self.store.sweeps.end(sweep, Stage.DONE, now)
        log.info(
            "sweep ended",
            extra={
                "sweep": sweep.id,
                "people": sweep.people,
                "outcomes": dict(sweep.outcomes),
                "reasons": dict(sweep.reasons),
            },
        )

    async def give_up(self, sweep: Sweep) -> None:
        """End a sweep whose directory cannot be read to its end."""
        await self._brake(sweep, "the directory could not be read")

    async def _brake(self, sweep: Sweep, why: str) -> None:
        """End a sweep, and tell nobody of what it found."""
        now = self.clock()
        held = await self.store.notices.withdraw_nudges(now, Result.BRAKED, sweep_id=sweep.id)
        log.warning("sweep braked", extra={"sweep": sweep.id, "why": why, "held": held})
        self.on_brake("sweep")
        await self.store.sweeps.end(sweep, Stage.BRAKED, now, why=why)


def _sum(one: Mapping[str, int], other: Mapping[str, int]) -> dict[str, int]:
    return dict(Counter(one) + Counter(other))
