"""Who is helpdesk staff: the members of one group, remembered for five minutes."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Protocol

from bot.core.photo import Unreachable

REMEMBERED_S = 300.0
_ASK_WITHIN_S = 3.0
_REMEMBERED_AT_MOST = 1_000


class Groups(Protocol):
    """Where membership is looked up (Graph)."""

    async def is_member(
        self, aad_object_id: str, group_id: str, *, deadline: float
    ) -> bool | Unreachable: ...


class Standing(Enum):
    """What somebody is to the helpdesk."""

    STAFF = "staff"
    OTHER = "other"
    UNSURE = "unsure"
    """The directory did not say."""
    OFF = "off"
    """There is no such group here."""


@dataclass(slots=True)
class Membership:
    """The members of HELPDESK_GROUP_ID, through other groups too; "" where there is none."""

    group_id: str
    groups: Groups
    monotonic_s: Callable[[], float] = time.monotonic
    _known: dict[str, tuple[float, bool]] = field(default_factory=dict[str, tuple[float, bool]])

    async def standing(self, aad_object_id: str) -> Standing:
        """Say what somebody is to the helpdesk. What is not known is not remembered."""
        if not self.group_id:
            return Standing.OFF
        until_s, is_member = self._known.get(aad_object_id, (0.0, False))
        if self.monotonic_s() < until_s:
            return Standing.STAFF if is_member else Standing.OTHER
        if not aad_object_id:
            return Standing.OTHER
        deadline = asyncio.get_running_loop().time() + _ASK_WITHIN_S
        found = await self.groups.is_member(aad_object_id, self.group_id, deadline=deadline)
        if isinstance(found, Unreachable):
            return Standing.UNSURE
        self._remember(aad_object_id, is_member=found)
        return Standing.STAFF if found else Standing.OTHER

    def _remember(self, aad_object_id: str, *, is_member: bool) -> None:
        if len(self._known) >= _REMEMBERED_AT_MOST:
            self._known.clear()
        self._known[aad_object_id] = (self.monotonic_s() + REMEMBERED_S, is_member)
