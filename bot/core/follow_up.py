"""When the bot looks again by itself after somebody was shown the steps, or did them."""

from datetime import datetime, timedelta

from bot.core.diagnosis import Diagnosis, Outcome

LOOKS_AFTER = (
    timedelta(minutes=5),
    timedelta(hours=1),
    timedelta(hours=24),
    timedelta(hours=72),
)
"""The last one ends the case: from then on a human has to look."""


VISIT_CURES = (
    Outcome.NEVER_SYNCED,
    Outcome.PLACEHOLDER,
    Outcome.STALE,
    Outcome.NO_PROFILE,
    Outcome.NO_ONEDRIVE,
)
"""What the steps of the article are for."""
WAITABLE = (*VISIT_CURES, Outcome.TOO_SOON)
"""What time mends once the person has followed the steps."""
MENDABLE = (*WAITABLE, Outcome.NO_PHOTO, Outcome.LOCAL_PICTURE, Outcome.DIRECTORY_PHOTO)
"""What can turn into IN-SYNC under its reference: worth a "fixed" when it does."""
OUT_OF_SYNC = (
    Outcome.NEVER_SYNCED,
    Outcome.PLACEHOLDER,
    Outcome.STALE,
    Outcome.TOO_SOON,
    Outcome.LOCAL_PICTURE,
)
"""What counts as out of sync when a sweep is judged as a whole."""
APART = (*OUT_OF_SYNC, Outcome.NO_PHOTO, *VISIT_CURES, Outcome.DIRECTORY_PHOTO)
"""What somebody may be told of, so the clock of NUDGE_AFTER_HOURS runs."""


def looks_from(since: datetime, *, now: datetime) -> tuple[datetime, ...]:
    """The times that are still to come, soonest first."""
    return tuple(since + after for after in LOOKS_AFTER if since + after > now)


def looks_for(diagnosis: Diagnosis, *, now: datetime) -> tuple[datetime, ...]:
    """When to look again after this verdict: once for what only needs time, () for the rest."""
    if diagnosis.outcome is Outcome.TOO_SOON:
        settles_at = diagnosis.settles_at
        return (settles_at if settles_at and settles_at > now else now + LOOKS_AFTER[2],)
    return looks_from(now, now=now) if diagnosis.outcome in VISIT_CURES else ()
