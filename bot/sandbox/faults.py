"""Things that go wrong on purpose: a refusal, a delay, garbage, a line that goes dead."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field
from http import HTTPStatus

from bot.sandbox.wire import Answer, json_bytes


class HangUpError(Exception):
    """The service closes the connection without a word."""


@dataclass(slots=True)
class Fault:
    """What the next calls get instead of an answer.

    Without a status and a body the call is only delayed. `path` is a part of the path
    that it is meant for ("" = any), and a "$" at its end means the path's end; `times` counts
    down, None = always.
    """

    status: int | None = None
    body: str | bytes | dict[str, object] | None = None
    headers: dict[str, str] = field(default_factory=dict[str, str])
    delay_s: float = 0.0
    times: int | None = None
    hang_up: bool = False
    is_endless: bool = False
    is_cut_short: bool = False
    content_type: str = "application/json"
    path: str = ""
    adds: dict[str, str] = field(default_factory=dict[str, str])
    """Headers that come on top of an otherwise real answer."""

    @property
    def is_spent(self) -> bool:
        return self.times is not None and self.times <= 0

    async def strike(self) -> Answer | None:
        """The answer to give instead, or None where the real one shall follow."""
        if self.times is not None:
            self.times -= 1
        await asyncio.sleep(self.delay_s)
        if self.hang_up:
            raise HangUpError
        if self.status is None and self.body is None:
            return None
        status = 200 if self.status is None else self.status
        return Answer(
            status,
            self._content(status),
            dict(self.headers),
            self.content_type,
            is_endless=self.is_endless,
            is_cut_short=self.is_cut_short,
        )

    def _content(self, status: int) -> bytes:
        if isinstance(self.body, bytes):
            return self.body
        if isinstance(self.body, str):
            return self.body.encode()
        if self.body is not None:
            return json_bytes(self.body)
        phrase = HTTPStatus(status).phrase
        return json_bytes({"error": {"code": phrase.replace(" ", ""), "message": phrase}})


async def struck(faults: Iterable[Fault | None], path: str = "") -> Answer | None:
    """Lets the first fault that still holds strike."""
    for fault in faults:
        if fault is not None and not fault.is_spent and fault.path in f"{path}$":
            return await fault.strike()
    return None
