"""What must not happen twice: keys and claims."""

from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from bot.store.person import KnownPerson, Sighting
from bot.store.store import Store
from bot.teams.incoming import Incoming


def key_of(incoming: Incoming) -> str:
    """Name what must not happen twice: a click by person, nonce and verb, else the activity."""
    if incoming.nonce:
        return once("click", incoming.aad_object_id, incoming.nonce, incoming.verb)
    return once("activity", incoming.conversation_id, incoming.activity_id or incoming.received_s)


def once(kind: str, *parts: str | float) -> str:
    """Make a key of the store: ids of any length and with any characters, told apart."""
    return f"{kind}:{sha256(repr(parts).encode('utf-8', 'replace')).hexdigest()}"


async def claim(store: Store, incoming: Incoming, now: datetime) -> KnownPerson | None:
    """Take an activity and give what is known of its sender; None where it is taken already.

    Whoever asks in the terminal has no chat there, so that nothing is promised.
    """
    seen, who = _sighting_in(incoming), incoming.aad_object_id
    known = await store.claim(key_of(incoming), now, seen=seen, about=who)
    if known and incoming.is_in_terminal:
        return replace(known, conversation_reference=None)
    return known


def _sighting_in(incoming: Incoming) -> Sighting | None:
    """Give what an activity shows of its sender; None for a group's, and for the terminal's."""
    if not incoming.is_personal or not incoming.aad_object_id or incoming.is_in_terminal:
        return None
    return Sighting(
        aad_object_id=incoming.aad_object_id,
        locale=incoming.locale,
        time_zone=incoming.time_zone_name,
        conversation_reference=incoming.conversation_reference,
        lifts=incoming.lifts,
    )
