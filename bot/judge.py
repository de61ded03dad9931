"""Diagnoses, those that take long off the event loop, and the pictures that were compared last."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from functools import partial
from typing import TypeVar

from bot.core.diagnosis import Decision, Diagnosis, decide, diagnose
from bot.core.photo import Findings, Photo, Seen, SharePointPicture, SharePointProfile
from bot.core.picture import is_quick

T = TypeVar("T")

_PAIRS_REMEMBERED = 2_000
"""Some 5 KB each, for the two thumbnails."""
_CHECKS_END_WITHIN_S = 90.0
"""In the background a check may take a minute."""


class Judge:
    """Judges what takes two milliseconds in the event loop, one case a round, the rest in a thread.

    numpy and Pillow let go of the GIL at every step, and whoever has to get it back each time
    from a busy loop costs both of them twice the work. So there is only one thread, too.

    Of each person it remembers, in memory, the last two versions that were compared, until one
    of them changes, the person is forgotten, or 2,000 others came. A verdict is not remembered:
    every other fact of a case is asked for anew.
    """

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="judge")
        self._in_loop = asyncio.Lock()
        self._seen: OrderedDict[str, Seen] = OrderedDict()
        self._forgotten: set[str] = set()

    def seen(self, aad_object_id: str) -> Seen | None:
        """Give the last two versions that were compared for this person."""
        return self._seen.get(aad_object_id)

    async def judge(self, aad_object_id: str, findings: Findings, now: datetime) -> Diagnosis:
        """Diagnose, and remember what was compared."""
        diagnosis = await self._work(findings, partial(diagnose, findings, now=now))
        seen = _seen_in(findings, diagnosis)
        if seen and aad_object_id not in self._forgotten:
            self._seen[aad_object_id] = seen
            self._seen.move_to_end(aad_object_id)
            while len(self._seen) > _PAIRS_REMEMBERED:
                self._seen.popitem(last=False)
        return diagnosis

    async def decide(self, findings: Findings, now: datetime) -> Decision:
        """Decide without a card."""
        return await self._work(findings, partial(decide, findings, now=now))

    async def _work(self, findings: Findings, judge: Callable[[], T]) -> T:
        pictures = _pictures_in(findings)
        if not pictures:
            return judge()
        if not all(map(is_quick, pictures)):
            return await asyncio.get_running_loop().run_in_executor(self._thread, judge)
        async with self._in_loop:
            await asyncio.sleep(0)  # between two cases everybody else has a turn
            return judge()

    def forget(self, aad_object_id: str) -> None:
        """Forget somebody, and do not remember what a check under way is about to find."""
        self._seen.pop(aad_object_id, None)
        self._forgotten.add(aad_object_id)
        loop = asyncio.get_running_loop()
        loop.call_later(_CHECKS_END_WITHIN_S, self._forgotten.discard, aad_object_id)


def _pictures_in(findings: Findings) -> list[bytes]:
    """The pictures that may be decoded: none where these versions were compared before."""
    photo, picture = findings.photo, findings.picture
    sides = (
        photo.content if isinstance(photo, Photo) else None,
        picture.content if isinstance(picture, SharePointPicture) else None,
    )
    return [content for content in sides if content]


def _seen_in(findings: Findings, diagnosis: Diagnosis) -> Seen | None:
    """Two pictures with versions, both of which could be opened."""
    photo, profile = findings.photo, findings.profile
    if diagnosis.comparison is None or not isinstance(photo, Photo) or not photo.etag:
        return None
    if not isinstance(profile, SharePointProfile) or profile.asked_at is None:
        return None
    return Seen(
        etag=photo.etag,
        picture_url=profile.picture_url,
        asked_at=profile.asked_at,
        score=diagnosis.comparison.score,
        exchange_thumbnail=diagnosis.exchange_thumbnail,
        sharepoint_thumbnail=diagnosis.sharepoint_thumbnail,
    )
