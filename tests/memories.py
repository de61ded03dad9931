"""What the store would know of people from a sweep of yesterday."""

from collections.abc import Sequence
from datetime import datetime

from bot.sandbox import SandboxPerson
from bot.store.store import Store

_ROW = {
    "changed_at": None,
    "outcome": "IN-SYNC",
    "out_of_sync_since": None,
    "score": 1.0,
    "sweep_id": "before",
    "reason": "",
}
_AT_ONCE = 5_000


async def remember_in_sync(store: Store, people: Sequence[SandboxPerson], now: datetime) -> None:
    """Let the store know these people's photos, found in sync a moment ago."""
    rows = [
        {
            **_ROW,
            "aad_object_id": who.aad_object_id,
            "etag": f'"{who.media_etag}"',
            "first_seen_at": now,
            "asked_at": now,
            "looked_at": now,
        }
        for who in people
    ]
    for start in range(0, len(rows), _AT_ONCE):
        await store.sweeps.save_standings(rows[start : start + _AT_ONCE])
