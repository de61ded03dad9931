"""The card that tells a person what was found: title, cause, pictures, next step, reference."""

from collections.abc import Callable
from datetime import datetime

from bot.core.diagnosis import Diagnosis, Outcome
from cards.admin import admin_ending
from cards.buttons import Buttons
from cards.elements import Card, Element, card, escaped, footer, small_print, spoken, text, title
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

Looks = tuple[datetime, ...]
"""When the bot looks again by itself, soonest first; () where it promises nothing."""

_ENDINGS: dict[Outcome, Callable[[Diagnosis, Reader, Buttons], Ending]] = {
    Outcome.IN_SYNC: in_sync_ending,
    Outcome.NO_PHOTO: add_a_photo_ending,
    Outcome.NO_MAILBOX: admin_ending,
    Outcome.ONPREM_MAILBOX: admin_ending,
    Outcome.ENTRA_ONLY: admin_ending,
    Outcome.NO_LICENCE: admin_ending,
    Outcome.BLOCKED_BY_POLICY: admin_ending,
    Outcome.LOCAL_PICTURE: admin_ending,
    Outcome.DIRECTORY_PHOTO: admin_ending,
    Outcome.GUEST: guest_ending,
    Outcome.DISABLED: closed_ending,
    Outcome.CANNOT_CHECK: cannot_check_ending,
}
_FOLLOWED_ENDINGS: dict[Outcome, Callable[[Diagnosis, Reader, Buttons, Looks], Ending]] = {
    Outcome.NEVER_SYNCED: visit_ending,
    Outcome.PLACEHOLDER: visit_ending,
    Outcome.STALE: visit_ending,
    Outcome.TOO_SOON: wait_ending,
    Outcome.NO_PROFILE: visit_ending,
    Outcome.NO_ONEDRIVE: visit_ending,
}


def verdict_card(
    diagnosis: Diagnosis, *, ref: str, reader: Reader, looks: Looks = (), why_it_comes: str = ""
) -> Card:
    """The card for any outcome; `ref` is the check's six characters.

    `looks` are the times at which the bot looks again by itself, soonest first. `why_it_comes`
    stands above it all where the person did not ask.
    """
    return checked_card(
        title_for(diagnosis, reader),
        cause=cause_for(diagnosis, reader),
        pictures=pair(diagnosis, reader),
        ending=ending_for(diagnosis, reader, Buttons(reader, ref), looks),
        reference=reference_line(diagnosis.outcome, ref=ref),
        why_it_comes=why_it_comes,
    )


def reminder_card(diagnosis: Diagnosis, *, ref: str, reader: Reader, looks: Looks = ()) -> Card:
    """The reminder that somebody asked for: today's verdict, and why it comes."""
    why = reader.gettext("You asked me to remind you.")
    return verdict_card(diagnosis, ref=ref, reader=reader, looks=looks, why_it_comes=why)


def forwarded_card(
    diagnosis: Diagnosis, *, ref: str, reader: Reader, looks: Looks, staff_name: str
) -> Card:
    """What staff had sent: the person's verdict, and who asked for it."""
    _ = reader.gettext
    names = {"name": escaped(staff_name), "helpdesk": reader.helpdesk}
    why = _("Someone from %(helpdesk)s asked me to look at your photo.") % names
    if staff_name:
        why = _("%(name)s from %(helpdesk)s asked me to look at your photo.") % names
    return verdict_card(diagnosis, ref=ref, reader=reader, looks=looks, why_it_comes=why)


def ending_for(diagnosis: Diagnosis, reader: Reader, buttons: Buttons, looks: Looks) -> Ending:
    """What to do now, and whether the bot looks again."""
    followed = _FOLLOWED_ENDINGS.get(diagnosis.outcome)
    if followed:
        return followed(diagnosis, reader, buttons, looks)
    return _ENDINGS[diagnosis.outcome](diagnosis, reader, buttons)


def checked_card(  # noqa: PLR0913 - the parts of every such card
    heading: str,
    *,
    cause: str,
    pictures: list[Element],
    ending: Ending,
    reference: str,
    why_it_comes: str = "",
) -> Card:
    """Any card that speaks of a check; its reference is the last line of the body."""
    first = [small_print(why_it_comes)] if why_it_comes else []
    fallback = spoken(why_it_comes, heading, cause, *ending.told)
    return card(
        [
            *first,
            title(heading),
            text(cause, spacing="Small"),
            *pictures,
            *ending.body,
            footer(reference),
        ],
        actions=ending.actions,
        fallback=f"{fallback}\n{ending.instead}",
        speak=spoken(why_it_comes, heading, cause, *ending.said),
    )


def reference_line(outcome: Outcome, *, ref: str) -> str:
    """Never translated: people read it out to staff, and staff search for it."""
    return f"Ref. {outcome} {ref}"
