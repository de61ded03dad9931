"""Helpdesk staff: who they are, and the nudge as it would look, shown to themselves."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from bot.check import Checked
from bot.core.diagnosis import Outcome
from bot.core.follow_up import APART
from bot.teams.outreach import Outreach
from bot.teams.verdicts import Verdicts
from cards import Card

_ASK_WITHIN_S = 3.0


class Groups(Protocol):
    """Where membership is looked up (Graph)."""

    async def members_of(self, group_id: str, aad_object_ids: Sequence[str]) -> frozenset[str]: ...


@dataclass(frozen=True, slots=True)
class Staff:
    """The members of HELPDESK_GROUP_ID; "" where staff features are off."""

    group_id: str
    groups: Groups
    verdicts: Verdicts
    outreach: Outreach
    new_ref: Callable[[], str]

    async def is_staff(self, aad_object_id: str) -> bool:
        """Whether the person belongs to the group; not knowing in time is no."""
        if not self.group_id or not aad_object_id:
            return False
        try:
            async with asyncio.timeout(_ASK_WITHIN_S):
                return aad_object_id in await self.groups.members_of(self.group_id, [aad_object_id])
        except TimeoutError:
            return False

    async def preview(self, aad_object_id: str) -> Card:
        """Make the nudge that this person would get, from their own photos as they are now."""
        looked = await self.verdicts.look(aad_object_id)
        if looked.diagnosis.outcome not in APART:
            looked = replace(looked, checked=_as_if_stale(looked.checked))
        return self.outreach.nudge_card(looked, ref=self.new_ref())


def _as_if_stale(checked: Checked) -> Checked:
    """Staff whose own photos match are shown the most usual nudge."""
    return replace(checked, diagnosis=replace(checked.diagnosis, outcome=Outcome.STALE))
