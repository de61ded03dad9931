"""Each person's own queue: a few turns at once, so that one who floods holds nobody else up."""

import asyncio
from weakref import WeakValueDictionary

_AT_ONCE = 3
"""Somebody types while a card that they clicked is still being answered."""


class Queues:
    """The queues of those who have a turn just now; the others need none."""

    def __init__(self) -> None:
        self._queues = WeakValueDictionary[str, asyncio.Semaphore]()

    def of(self, aad_object_id: str) -> asyncio.Semaphore:
        """Give the person's queue: enter it for the time of a turn."""
        queue = self._queues.get(aad_object_id)
        if queue is None:
            queue = self._queues[aad_object_id] = asyncio.Semaphore(_AT_ONCE)
        return queue
