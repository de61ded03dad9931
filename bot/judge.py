"""Diagnoses off the event loop, and the pictures that were compared last."""

import asyncio
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from functools import partial

from bot.core.diagnosis import Decision, Diagnosis, decide, diagnose
from bot.core.photo import Findings, Photo, Seen, SharePointPicture, SharePointProfile

_PAIRS_REMEMBERED = 2_000
"""Some 5 KB each, for the two thumbnails."""


class Judge:
    """Judges one case at a time: numpy in several threads fights for the GIL.

    Of each person it remembers, in memory, the last two versions that were compared, until one
    of them changes, the person is forgotten, or 2,000 others came. A verdict is not remembered:
    every other fact of a case is asked for anew.
    """

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="judge")
        self._seen: OrderedDict[str, Seen] = OrderedDict()

    def seen(self, aad_object_id: str) -> Seen | None:
        """Give the last two versions that were compared for this person."""
        return self._seen.get(aad_object_id)

    async def judge(self, aad_object_id: str, findings: Findings, now: datetime) -> Diagnosis:
        """Diagnose, and remember what was compared."""
        if _needs_no_picture(findings):
            return diagnose(findings, now=now)
        loop = asyncio.get_running_loop()
        diagnosis = await loop.run_in_executor(self._thread, partial(diagnose, findings, now=now))
        if seen := _seen_in(findings, diagnosis):
            self._seen[aad_object_id] = seen
            self._seen.move_to_end(aad_object_id)
            while len(self._seen) > _PAIRS_REMEMBERED:
                self._seen.popitem(last=False)
        return diagnosis

    async def decide(self, findings: Findings, now: datetime) -> Decision:
        """Decide without a card; only where there are pictures does it take the thread."""
        if not isinstance(findings.picture, SharePointPicture) or findings.compared:
            return decide(findings, now=now)
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, partial(decide, findings, now=now))

    def forget(self, aad_object_id: str) -> None:
        self._seen.pop(aad_object_id, None)


def _needs_no_picture(findings: Findings) -> bool:
    is_version = isinstance(findings.photo, Photo) and not findings.photo.content
    return is_version and findings.compared is not None


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
