"""The card that tells a person what was found: title, cause, pictures, next step, reference."""

from collections.abc import Callable

from bot.core.diagnosis import Diagnosis, Outcome
from cards.admin import admin_ending
from cards.buttons import Buttons
from cards.elements import Card, Element, card, footer, spoken, text, title
from cards.endings import (
    Ending,
    add_a_photo_ending,
    cannot_check_ending,
    closed_ending,
    guest_ending,
    in_sync_ending,
    wait_ending,
)
from cards.outcomes import cause_for, title_for
from cards.pair import pair
from cards.reader import Reader
from cards.visit import visit_ending

_ENDINGS: dict[Outcome, Callable[[Diagnosis, Reader, Buttons], Ending]] = {
    Outcome.IN_SYNC: in_sync_ending,
    Outcome.NEVER_SYNCED: visit_ending,
    Outcome.PLACEHOLDER: visit_ending,
    Outcome.STALE: visit_ending,
    Outcome.TOO_SOON: wait_ending,
    Outcome.NO_PHOTO: add_a_photo_ending,
    Outcome.NO_MAILBOX: admin_ending,
    Outcome.ONPREM_MAILBOX: admin_ending,
    Outcome.ENTRA_ONLY: admin_ending,
    Outcome.NO_PROFILE: visit_ending,
    Outcome.NO_ONEDRIVE: visit_ending,
    Outcome.NO_LICENCE: admin_ending,
    Outcome.BLOCKED_BY_POLICY: admin_ending,
    Outcome.LOCAL_PICTURE: admin_ending,
    Outcome.DIRECTORY_PHOTO: admin_ending,
    Outcome.GUEST: guest_ending,
    Outcome.DISABLED: closed_ending,
    Outcome.CANNOT_CHECK: cannot_check_ending,
}


def verdict_card(diagnosis: Diagnosis, *, ref: str, reader: Reader) -> Card:
    """The card for any outcome; `ref` is the check's six characters."""
    ending = _ENDINGS[diagnosis.outcome](diagnosis, reader, Buttons(reader, ref))
    return checked_card(
        title_for(diagnosis, reader),
        cause=cause_for(diagnosis, reader),
        pictures=pair(diagnosis, reader),
        ending=ending,
        reference=reference_line(diagnosis.outcome, ref=ref),
    )


def checked_card(
    heading: str, *, cause: str, pictures: list[Element], ending: Ending, reference: str
) -> Card:
    """Any card that speaks of a check; its reference is the last line of the body."""
    fallback = spoken(heading, cause, *ending.told)
    return card(
        [title(heading), text(cause, spacing="Small"), *pictures, *ending.body, footer(reference)],
        actions=ending.actions,
        fallback=f"{fallback}\n{ending.instead}",
        speak=spoken(heading, cause, *ending.said),
    )


def reference_line(outcome: Outcome, *, ref: str) -> str:
    """Never translated: people read it out to staff, and staff search for it."""
    return f"Ref. {outcome} {ref}"
