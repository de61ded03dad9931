"""The nudge as it would look, shown to staff in their own chat."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.check import Checked
from bot.core.diagnosis import Outcome
from bot.core.follow_up import APART
from bot.teams.outreach import Outreach
from bot.teams.verdicts import Verdicts
from cards import Card


@dataclass(frozen=True, slots=True)
class Preview:
    """Makes nudges that are sent to nobody else."""

    verdicts: Verdicts
    outreach: Outreach
    new_ref: Callable[[], str]

    async def card(self, aad_object_id: str) -> Card:
        """Make the nudge that this person would get, from their own photos as they are now."""
        looked = await self.verdicts.look(aad_object_id)
        if looked.diagnosis.outcome not in APART:
            looked = replace(looked, checked=_as_if_stale(looked.checked))
        return self.outreach.nudge_card(looked, ref=self.new_ref())


def _as_if_stale(checked: Checked) -> Checked:
    """Staff whose own photos match are shown the most usual nudge."""
    return replace(checked, diagnosis=replace(checked.diagnosis, outcome=Outcome.STALE))
