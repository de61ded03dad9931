"""The staff card of one case: what was found, what to do next, and a text for the ticket."""

from dataclasses import dataclass
from datetime import datetime

from bot.core.diagnosis import Diagnosis, Outcome
from bot.core.follow_up import VISIT_CURES
from bot.core.particulars import Particulars
from cards.admin import ticket_panel
from cards.elements import (
    Action,
    Card,
    Element,
    button,
    card,
    code,
    code_row,
    escaped,
    execute,
    footer,
    rich,
    run,
    small_print,
    spoken,
    subtitle,
    text,
    title,
)
from cards.findings import finding_rows
from cards.reader import Reader
from cards.staff_pair import staff_pair
from cards.staff_words import DIAGNOSTIC, staff_title, ticket_of
from cards.verdict import reference_line

_LONGEST_NAME = 12
"""A given name that is longer would be cut on a button at 320 px."""
_NOT_SENT = (Outcome.DISABLED, Outcome.GUEST)


@dataclass(frozen=True, slots=True)
class Case:
    """One person's case as staff see it.

    `told_at` is when the person was last written to; `is_quiet` where they do not want to be.
    """

    diagnosis: Diagnosis
    found: Particulars
    ref: str
    aad_object_id: str
    name: str
    upn: str
    given_name: str
    checked_at: datetime
    told_at: datetime | None = None
    is_quiet: bool = False

    @property
    def first_name(self) -> str:
        return self.given_name or self.name.partition(" ")[0]


def staff_check_card(case: Case, reader: Reader) -> Card:
    """Everything that staff need to know of one person's photo."""
    _ = reader.gettext
    outcome = case.diagnosis.outcome
    heading = staff_title(outcome, reader, name=case.name)
    lines = _ticket_text(case, reader)
    step = _next_step(case, reader)
    again = execute(_("Check again"), verb="staff_check", user=case.aad_object_id)
    return card(
        [
            title(heading),
            _who_and_when(case, reader),
            *staff_pair(case.diagnosis, case.found, reader, name=case.first_name),
            subtitle(_("Next step"), spacing="Medium"),
            text(step, spacing="Small"),
            code(DIAGNOSTIC, size="Default"),
            small_print(_("Not available in GCC High, DoD or 21Vianet."), spacing="Small"),
            *_sending(case, reader),
            subtitle(_("Findings")),
            *(code_row(label, value=value) for label, value in _rows(case, reader)),
            subtitle(_("Text for the ticket")),
            ticket_panel(lines),
            footer(reference_line(outcome, ref=case.ref)),
        ],
        actions=[again],
        fallback=f"{spoken(heading, step)} {' '.join(lines)}",
        speak=spoken(heading, step),
    )


def still_looking_card(reader: Reader, *, user: str) -> Card:
    """Holds the place of a case in a dialog, which cannot be updated from outside."""
    _ = reader.gettext
    heading = _("Still looking…")
    words = _("SharePoint or the directory is slow today. Press **Show the case** in a moment.")
    return card(
        [title(heading), text(words, spacing="Small")],
        actions=[execute(_("Show the case"), verb="staff_check", user=user)],
        fallback=spoken(heading, words),
        speak=spoken(heading, words),
    )


def _who_and_when(case: Case, reader: Reader) -> Element:
    _ = reader.gettext
    when = _("checked %(time)s") % {"time": reader.stamp(case.checked_at)}
    return rich(run(f"{case.upn} · {when}", isSubtle=True), spacing="None")


def _next_step(case: Case, reader: Reader) -> str:
    _ = reader.gettext
    if case.diagnosis.outcome in VISIT_CURES and not case.is_quiet:
        return _(
            "Send %(name)s the steps. Still so 72 hours after the visit? Run the Picture Sync "
            "diagnostic as an administrator:"
        ) % _named(case)
    return ticket_of(case.diagnosis.outcome, reader).fix


def _sending(case: Case, reader: Reader) -> list[Element]:
    """The button that sends the steps, or why there is none."""
    _ = reader.gettext
    if case.diagnosis.outcome in _NOT_SENT:
        return []
    if case.is_quiet:
        return [text(_("%(name)s has asked not to be written to.") % _named(case))]
    return [button(_send(case, reader), spacing="Medium")]


def _send(case: Case, reader: Reader) -> Action:
    _ = reader.gettext
    words = _("Send the steps")
    if case.first_name and len(case.first_name) <= _LONGEST_NAME:
        words = _("Send the steps to %(name)s") % {"name": case.first_name}
    return execute(words, verb="staff_send", user=case.aad_object_id)


def _rows(case: Case, reader: Reader) -> list[tuple[str, str]]:
    _ = reader.gettext
    told = _("not yet")
    if case.told_at:
        told = reader.stamp(case.told_at)
    outcome = case.diagnosis.outcome
    return [
        (_("Outcome"), outcome),
        (_("Who mends it"), ticket_of(outcome, reader).who),
        *finding_rows(case.found, reader),
        # Translators: when the bot last wrote to the person.
        (_("Told"), told),
    ]


def _ticket_text(case: Case, reader: Reader) -> list[str]:
    """One block that says it all in any ticket system."""
    _ = reader.gettext
    ticket = ticket_of(case.diagnosis.outcome, reader)
    gaps = [f"{source}: {why}" for source, why in case.found.gaps.items()]
    return [
        _("Photo Concierge, ref. %(ref)s") % {"ref": f"{case.diagnosis.outcome} {case.ref}"},
        _("Person: %(upn)s") % {"upn": case.upn},
        _("Checked: %(time)s") % {"time": reader.stamp(case.checked_at)},
        ticket.found,
        *gaps,
        ticket.fix,
        _("Diagnostic: aka.ms/PillarPictureSync"),
    ]


def _named(case: Case) -> dict[str, str]:
    return {"name": escaped(case.first_name)}
