"""The ending for outcomes that only an administrator can change.

The text to copy is for staff, so it may use the technical names that the person is spared.
"""

from dataclasses import dataclass

from bot.core.diagnosis import Diagnosis, Outcome
from cards.buttons import Buttons
from cards.elements import Element, button, label_row, panel, rich, run, subtitle, text
from cards.endings import Ending
from cards.reader import N_, Reader


@dataclass(frozen=True, slots=True)
class Ticket:
    """What an administrator needs: who mends it, what was found, and how it is mended."""

    who: str
    found: str
    fix: str


_MICROSOFT_365 = N_("Your Microsoft 365 administrator.")

TICKETS = {
    Outcome.LOCAL_PICTURE: Ticket(
        N_("Your SharePoint administrator."),
        N_(
            "Found: SharePoint holds its own picture; sync is off "
            "(SPS-PictureExchangeSyncState = 0)."
        ),
        N_(
            "Fix: Clear PictureURL, set SPS-PictureExchangeSyncState to 1, let the person open "
            "OneDrive once."
        ),
    ),
    Outcome.NO_MAILBOX: Ticket(
        _MICROSOFT_365,
        N_("Found: No Exchange Online mailbox (MailboxNotEnabledForRESTAPI)."),
        N_("Fix: Assign Exchange Online, or upload the photo in the admin centre."),
    ),
    Outcome.ONPREM_MAILBOX: Ticket(
        N_("Your Exchange administrator."),
        N_("Found: Mailbox on-premises (MailboxNotHostedInExchangeOnline)."),
        N_("Fix: Set the photo on the on-premises server, or move the mailbox to Exchange Online."),
    ),
    Outcome.ENTRA_ONLY: Ticket(
        _MICROSOFT_365,
        N_("Found: Photo in Entra ID, no mailbox; SharePoint differs."),
        N_(
            "Fix: Check that SharePoint shows People photos for users without Exchange "
            "(MC653734), or assign Exchange Online."
        ),
    ),
    Outcome.NO_LICENCE: Ticket(
        _MICROSOFT_365,
        N_("Found: No enabled SharePoint plan (assignedPlans)."),
        N_("Fix: Assign a licence with SharePoint and Exchange."),
    ),
    Outcome.BLOCKED_BY_POLICY: Ticket(
        _MICROSOFT_365,
        N_("Found: photoUpdateSettings: allowedRoles is not empty, or source is onPremises."),
        N_(
            "Fix: Upload the photo for the person, or let people change their own (takes up to "
            "24 h)."
        ),
    ),
    Outcome.DIRECTORY_PHOTO: Ticket(
        N_("Your directory administrator."),
        N_("Found: Synced account (onPremisesSyncEnabled), photo of at most 96 x 96."),
        N_("Fix: Choose one source for photos, then upload a large one (648 x 648)."),
    ),
}


def admin_ending(diagnosis: Diagnosis, reader: Reader, buttons: Buttons) -> Ending:
    """Calm first, then who can fix it and the text that makes them able to."""
    _ = reader.gettext
    ticket = TICKETS[diagnosis.outcome]
    calm = _(
        "You've done nothing wrong, and you don't need to try anything: no step on your side "
        "would help here."
    )
    who, what = _("Who can fix it"), _("What happens next")
    then = _("Send them the text below. When they've fixed it, press **Check again**.")
    lines = _text_to_copy(diagnosis, ticket, reader, ref=buttons.ref)
    return Ending(
        [
            text(calm, spacing="Medium"),
            label_row(who, value=_(ticket.who), widths=(1, 2)),
            label_row(what, value=then, widths=(1, 2)),
            subtitle(_("Text to copy for the administrator"), spacing="Medium"),
            ticket_panel(lines),
            *(button(action, spacing="Medium") for action in buttons.human()),
        ],
        [buttons.check_again(), buttons.wrong(), buttons.as_text()],
        said=[calm],
        told=[calm, f"{who}: {_(ticket.who)}", *lines],
        instead=_("When they've fixed it, write “check again” to me."),
    )


def _text_to_copy(diagnosis: Diagnosis, ticket: Ticket, reader: Reader, *, ref: str) -> list[str]:
    _ = reader.gettext
    person = diagnosis.person
    return [
        _("Photo Concierge, ref. %(ref)s") % {"ref": f"{diagnosis.outcome} {ref}"},
        *([_("Person: %(upn)s") % {"upn": person.upn}] if person else []),
        _("Checked: %(time)s") % {"time": reader.stamp(reader.now)},
        _(ticket.found),
        _(ticket.fix),
        _("Diagnostic: aka.ms/PillarPictureSync"),
    ]


def ticket_panel(lines: list[str]) -> Element:
    """The text that is copied into a ticket."""
    return panel(*(_line(line, is_first=line is lines[0]) for line in lines), spacing="Small")


def _line(words: str, *, is_first: bool) -> Element:
    spacing = "None" if is_first else "Small"
    return rich(run(words, size="Small", fontType="Monospace"), spacing=spacing)
