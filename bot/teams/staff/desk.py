"""The helpdesk's desk: looking people up, within bounds, and written down in the audit."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

from bot.core.particulars import particulars_from, particulars_of
from bot.core.photo import Person, Unreachable
from bot.core.record import diagnosis_from
from bot.store.audit import Deed
from bot.store.cases import Origin
from bot.store.person import KnownPerson
from bot.store.store import Store
from bot.teams.verdicts import Verdicts
from cards import Case

LOOK_UPS_AN_HOUR = 60
_HOUR = timedelta(hours=1)
_FIND_WITHIN_S = 4.0
OWN_REASONS = ("blocked", "uninstalled")
"""Why somebody is not written to, where it was they who wanted that; a stop is another."""


class Directory(Protocol):
    """Where people are found (Graph)."""

    async def find_people(
        self, words: str, *, deadline: float
    ) -> Sequence[Person] | Unreachable: ...


@dataclass(frozen=True, slots=True)
class Desk:
    """Looks people up for staff."""

    store: Store
    directory: Directory
    verdicts: Verdicts
    clock: Callable[[], datetime]

    async def find(self, staff_id: str, words: str) -> Sequence[Person] | Unreachable:
        """Find people by address, id or the beginning of a name; the words are not kept.

        One who was found is written down by what is done with them then.
        """
        found = await self.search(words)
        if isinstance(found, Unreachable) or len(found) != 1:
            await self.note_search(staff_id)
        return found

    async def note_search(self, staff_id: str) -> None:
        await self.store.audit.note(staff_id, Deed.SEARCH, self.clock())

    async def search(
        self, words: str, *, within_s: float = _FIND_WITHIN_S
    ) -> Sequence[Person] | Unreachable:
        """Find people for a deed that is written down by itself."""
        deadline = asyncio.get_running_loop().time() + within_s
        return await self.directory.find_people(words, deadline=deadline)

    async def free_at(self, staff_id: str, *, count: int) -> datetime | None:
        """Say when this member of staff may look at so many people; None for now."""
        now = self.clock()
        latest = await self.store.audit.look_ups(staff_id, since=now - _HOUR)
        over = len(latest) + count - LOOK_UPS_AN_HOUR
        return latest[min(over, len(latest)) - 1] + _HOUR if over > 0 and latest else None

    async def look_into(self, staff_id: str, person: Person) -> Case:
        """Check somebody's photos for staff; the person hears nothing of it."""
        who = person.aad_object_id
        await self.store.audit.note(staff_id, Deed.CHECK, self.clock(), whom=who)
        looked = await self.verdicts.look(who)
        verdict = await self.verdicts.record(who, looked, origin=Origin.STAFF)
        return Case(
            diagnosis=looked.diagnosis,
            found=particulars_of(looked.checked.findings),
            ref=verdict.ref,
            checked_at=looked.checked.at,
            **await self._about(person, looked.known),
        )

    async def recall(self, staff_id: str, ref: str) -> Case | None:
        """Bring back a check by its reference, as it was; None where there is none."""
        now = self.clock()
        check = await self.store.cases.find(ref)
        whom = check.aad_object_id if check else ""
        await self.store.audit.note(staff_id, Deed.REF, now, whom=whom)
        if check is None:
            return None
        known = await self.store.person(whom)
        people = await self.search(whom)
        person = people[0] if isinstance(people, Sequence) and people else Person(whom, known.upn)
        return Case(
            diagnosis=diagnosis_from(check.facts),
            found=particulars_from(check.facts.get("found")),
            ref=ref,
            checked_at=check.checked_at,
            **await self._about(person, known),
        )

    async def _about(self, person: Person, known: KnownPerson) -> dict[str, Any]:
        """Give what a case says of the person, whatever was found."""
        who = person.aad_object_id
        return {
            "aad_object_id": who,
            "name": person.name or who,
            "upn": person.upn or who,
            "given_name": person.given_name,
            "told_at": await self.store.notices.last_told(who),
            "is_quiet": is_quiet(known),
        }


def is_quiet(known: KnownPerson) -> bool:
    """Whether the person does not want to be written to first."""
    return bool(known.stopped_at) or known.unreachable in OWN_REASONS
