"""Keys of what must not happen twice."""

from hashlib import sha256

from bot.store.person import Sighting
from bot.teams.incoming import Incoming


def key_of(incoming: Incoming) -> str:
    """Name what must not happen twice: a click by person, nonce and verb, else the activity."""
    if incoming.nonce:
        return once("click", incoming.aad_object_id, incoming.nonce, incoming.verb)
    return once("activity", incoming.conversation_id, incoming.activity_id or incoming.received_s)


def once(kind: str, *parts: str | float) -> str:
    """Make a key of the store: ids of any length and with any characters, told apart."""
    return f"{kind}:{sha256(repr(parts).encode('utf-8', 'replace')).hexdigest()}"


def sighting_in(incoming: Incoming) -> Sighting | None:
    """Give what an activity shows of its sender; None for one about a group."""
    if not incoming.is_personal or not incoming.aad_object_id:
        return None
    return Sighting(
        aad_object_id=incoming.aad_object_id,
        locale=incoming.locale,
        time_zone=incoming.time_zone_name,
        conversation_reference=incoming.conversation_reference,
        lifts=incoming.lifts,
    )
