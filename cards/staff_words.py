"""What each outcome is called among helpdesk staff, who may be told codes.

The outcomes that only an administrator can change have their tickets in `admin`.
"""

from bot.core.diagnosis import Outcome
from cards.admin import TICKETS, Ticket
from cards.elements import escaped
from cards.reader import N_, Reader

DIAGNOSTIC = "aka.ms/PillarPictureSync"

_TITLES = {
    Outcome.IN_SYNC: N_("%(name)s: the photos match"),
    Outcome.NEVER_SYNCED: N_("%(name)s: SharePoint never fetched the photo"),
    Outcome.PLACEHOLDER: N_("%(name)s: SharePoint shows a grey outline"),
    Outcome.STALE: N_("%(name)s: SharePoint shows the old photo"),
    Outcome.TOO_SOON: N_("%(name)s: the new photo is on its way"),
    Outcome.NO_PHOTO: N_("%(name)s: no photo yet"),
    Outcome.NO_MAILBOX: N_("%(name)s: no mailbox in Outlook"),
    Outcome.ONPREM_MAILBOX: N_("%(name)s: the mailbox is on-premises"),
    Outcome.ENTRA_ONLY: N_("%(name)s: the photo is in Entra ID only"),
    Outcome.NO_PROFILE: N_("%(name)s: SharePoint has no profile"),
    Outcome.NO_ONEDRIVE: N_("%(name)s: OneDrive was never set up"),
    Outcome.NO_LICENCE: N_("%(name)s: a licence is missing"),
    Outcome.BLOCKED_BY_POLICY: N_("%(name)s: only administrators may change the photo"),
    Outcome.LOCAL_PICTURE: N_("%(name)s: SharePoint keeps a picture of its own"),
    Outcome.DIRECTORY_PHOTO: N_("%(name)s: the directory's small photo wins"),
    Outcome.GUEST: N_("%(name)s: a guest, whose photo is kept at home"),
    Outcome.DISABLED: N_("%(name)s: the account is closed"),
    Outcome.CANNOT_CHECK: N_("%(name)s: the check couldn't be finished"),
}
# Translators: the next ones name a cause in a table, beside its code.
_NAMES = {
    Outcome.IN_SYNC: N_("Photos match"),
    Outcome.NEVER_SYNCED: N_("Never fetched"),
    Outcome.PLACEHOLDER: N_("Grey outline"),
    Outcome.STALE: N_("Old photo"),
    Outcome.TOO_SOON: N_("On its way"),
    Outcome.NO_PHOTO: N_("No photo"),
    Outcome.NO_MAILBOX: N_("No mailbox"),
    Outcome.ONPREM_MAILBOX: N_("Mailbox on-premises"),
    Outcome.ENTRA_ONLY: N_("Only in Entra ID"),
    Outcome.NO_PROFILE: N_("No SharePoint profile"),
    Outcome.NO_ONEDRIVE: N_("OneDrive not set up"),
    Outcome.NO_LICENCE: N_("No licence"),
    Outcome.BLOCKED_BY_POLICY: N_("Administrators only"),
    Outcome.LOCAL_PICTURE: N_("Picture of its own"),
    Outcome.DIRECTORY_PHOTO: N_("Directory photo"),
    Outcome.GUEST: N_("Guest"),
    Outcome.DISABLED: N_("Account closed"),
    Outcome.CANNOT_CHECK: N_("Not finished"),
}
_MEANINGS = {
    Outcome.IN_SYNC: N_("**IN-SYNC:** both photos show the same picture."),
    Outcome.NEVER_SYNCED: N_("**NEVER-SYNCED:** SharePoint has never asked for the photo."),
    Outcome.PLACEHOLDER: N_("**PLACEHOLDER:** SharePoint shows a grey outline."),
    Outcome.STALE: N_("**STALE:** the two photos differ."),
    Outcome.TOO_SOON: N_("**TOO-SOON:** they differ, and the change is less than a day old."),
    Outcome.NO_PHOTO: N_("**NO-PHOTO:** the person has no photo in Outlook and Teams."),
    Outcome.NO_MAILBOX: N_("**NO-MAILBOX:** the person has no mailbox in Exchange Online."),
    Outcome.ONPREM_MAILBOX: N_(
        "**ONPREM-MAILBOX:** the mailbox is on the organisation's own server."
    ),
    Outcome.ENTRA_ONLY: N_("**ENTRA-ONLY:** the photo is in Entra ID, and there is no mailbox."),
    Outcome.NO_PROFILE: N_("**NO-PROFILE:** SharePoint doesn't know the person yet."),
    Outcome.NO_ONEDRIVE: N_("**NO-ONEDRIVE:** the person's OneDrive was never set up."),
    Outcome.NO_LICENCE: N_("**NO-LICENCE:** the account has no SharePoint plan."),
    Outcome.BLOCKED_BY_POLICY: N_(
        "**BLOCKED-BY-POLICY:** no photo, and people may not add one themselves."
    ),
    Outcome.LOCAL_PICTURE: N_("**LOCAL-PICTURE:** SharePoint keeps a picture of its own."),
    Outcome.DIRECTORY_PHOTO: N_(
        "**DIRECTORY-PHOTO:** a tiny photo from the on-premises directory keeps winning."
    ),
    Outcome.GUEST: N_("**GUEST:** the photo lives in the home organisation."),
    Outcome.DISABLED: N_("**DISABLED:** the account is switched off or gone."),
    Outcome.CANNOT_CHECK: N_("**CANNOT-CHECK:** a look-up failed, so nothing is concluded."),
}
_NOBODY = N_("Nobody.")
_THE_PERSON = N_("The person.")
_VISIT = N_(
    "Fix: The person opens OneDrive once in a private window. Still so 72 hours later? Run the "
    "Picture Sync diagnostic."
)
_STAFF_TICKETS = {
    **TICKETS,
    Outcome.IN_SYNC: Ticket(
        _NOBODY,
        N_("Found: Both photos show the same picture."),
        N_(
            "Fix: None. An old photo that is still seen is a saved copy; it goes within three days."
        ),
    ),
    Outcome.NEVER_SYNCED: Ticket(
        _THE_PERSON, N_("Found: SharePoint has never asked for the photo."), _VISIT
    ),
    Outcome.PLACEHOLDER: Ticket(
        _THE_PERSON,
        N_("Found: SharePoint shows a grey outline (SPS-PicturePlaceholderState = 1)."),
        _VISIT,
    ),
    Outcome.STALE: Ticket(_THE_PERSON, N_("Found: The two photos differ."), _VISIT),
    Outcome.TOO_SOON: Ticket(
        _NOBODY,
        N_("Found: The photos differ, and the change is less than a day old."),
        N_("Fix: Wait a day: SharePoint asks about once in 24 hours. Then check again."),
    ),
    Outcome.NO_PHOTO: Ticket(
        _THE_PERSON,
        N_("Found: No photo in Outlook and Teams."),
        N_(
            "Fix: The person adds one at myaccount.microsoft.com, then opens OneDrive once in a "
            "private window."
        ),
    ),
    Outcome.NO_PROFILE: Ticket(
        _THE_PERSON,
        N_("Found: SharePoint has no user profile for the person."),
        N_(
            "Fix: The person opens SharePoint once. Still so tomorrow? Check the licence and the "
            "import of user profiles."
        ),
    ),
    Outcome.NO_ONEDRIVE: Ticket(
        _THE_PERSON,
        N_("Found: The person's OneDrive was never set up."),
        N_("Fix: The person opens OneDrive once, or an administrator sets it up beforehand."),
    ),
    Outcome.GUEST: Ticket(
        N_("The home organisation."),
        N_("Found: A guest account (userType Guest)."),
        N_("Fix: The photo is changed at home, or an administrator sets one for the guest here."),
    ),
    Outcome.DISABLED: Ticket(
        _NOBODY,
        N_("Found: The account is switched off or gone (accountEnabled)."),
        N_("Fix: None."),
    ),
    Outcome.CANNOT_CHECK: Ticket(
        N_("Your Microsoft 365 administrator."),
        N_("Found: A look-up failed, so nothing is concluded."),
        N_(
            "Fix: Try again in a few minutes. Where it is refused, a permission is missing; where "
            "it names a foreign host, compare SHAREPOINT_URL."
        ),
    ),
}


def staff_title(outcome: Outcome, reader: Reader, *, name: str) -> str:
    """The case in one line, with the person's name."""
    return reader.gettext(_TITLES[outcome]) % {"name": escaped(name)}


def name_of(outcome: Outcome, reader: Reader) -> str:
    """What the outcome is called in a table."""
    return reader.gettext(_NAMES[outcome])


def meaning_of(outcome: Outcome, reader: Reader) -> str:
    """What the code stands for."""
    return reader.gettext(_MEANINGS[outcome])


def ticket_of(outcome: Outcome, reader: Reader) -> Ticket:
    """Who mends it, what was found and how it is mended, in the reader's language."""
    _ = reader.gettext
    ticket = _STAFF_TICKETS[outcome]
    return Ticket(_(ticket.who), _(ticket.found), _(ticket.fix))
