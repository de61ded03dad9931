"""What is looked at all the time: what is due and late, how a sweep goes, what will expire."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.ops.credential import WARNED_DAYS, UnusableError, Validity, read_certificate
from bot.ops.figures import Figures
from bot.settings import Settings
from bot.store.meters import ALIVE_WITHIN
from bot.store.store import Store, StoreError

log = logging.getLogger(__name__)

_EVERY_S = 15.0
_URGENT_DAYS = 14


@dataclass(slots=True)
class Watch:
    """Shows in the figures and the log what the store says, and when the certificate ends.

    The certificate is read once: the process signs in with what it read at its start.
    """

    settings: Settings
    store: Store
    figures: Figures
    clock: Callable[[], datetime]
    _certificate: Validity | None = field(init=False, default=None)
    _warned_on: date | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        with suppress(UnusableError):  # there is none, or signing in says what is wrong with it
            self._certificate = read_certificate(self.settings.microsoft_app_certificate)

    async def look_again_and_again(self) -> None:
        """Look until cancelled; a database that is away is another's to report."""
        while True:
            await self.look()
            await asyncio.sleep(_EVERY_S)

    async def look(self) -> None:
        """Look once."""
        self._look_at_certificate()
        try:
            await self._look_at_store()
        except StoreError as error:
            log.debug("figures are old", extra={"why": type(error).__name__})

    async def _look_at_store(self) -> None:
        now = self.clock()
        due = await self.store.notices.due_by_kind(now)
        self.figures.show_due(
            {kind: (count, (now - oldest).total_seconds()) for kind, count, oldest in due}
        )
        sweep = await self.store.sweeps.running()
        people = sweep.people + sweep.in_page if sweep else 0
        self.figures.show_sweep(looked_at=people, total=(sweep.total or 0) if sweep else 0)
        seen = await self.store.workers.seen()
        self.figures.show_workers(sum(now - at < ALIVE_WITHIN for _, at in seen))

    def _look_at_certificate(self) -> None:
        """Warn once a day from 60 days on, and as an error from 14 on."""
        now, certificate = self.clock(), self._certificate
        if certificate is None:
            return
        days = certificate.days_left(now)
        self.figures.show_credential(days)
        if days <= WARNED_DAYS and self._warned_on != now.date():
            self._warned_on = now.date()
            level = logging.ERROR if days <= _URGENT_DAYS else logging.WARNING
            until = certificate.ends_at.date().isoformat()
            log.log(level, "the certificate ends", extra={"days": days, "until": until})
