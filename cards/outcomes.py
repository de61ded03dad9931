"""What each outcome is called, and why it is so, in the words of the person it is told to.

Some causes have a second form, because the same outcome can come from different facts and a
card is never more certain than they are.
"""

from datetime import timedelta

from bot.core.diagnosis import Diagnosis, Outcome, Shows
from bot.core.photo import Source, Why
from cards.reader import N_, Reader

_TITLES = {
    Outcome.IN_SYNC: N_("Good news: your photos match"),
    Outcome.NEVER_SYNCED: N_("SharePoint doesn't have your photo yet"),
    Outcome.PLACEHOLDER: N_("SharePoint shows a grey outline instead of you"),
    Outcome.STALE: N_("SharePoint still shows your old photo"),
    Outcome.TOO_SOON: N_("Your new photo is on its way"),
    Outcome.NO_PHOTO: N_("You don't have a photo yet"),
    Outcome.NO_MAILBOX: N_("Your account has no mailbox in Outlook"),
    Outcome.ONPREM_MAILBOX: N_("Your mailbox is on your organisation's own server"),
    Outcome.ENTRA_ONLY: N_("Your photo is only in your account"),
    Outcome.NO_PROFILE: N_("SharePoint doesn't know you yet"),
    Outcome.NO_ONEDRIVE: N_("Your OneDrive isn't set up yet"),
    Outcome.NO_LICENCE: N_("Your account is missing a licence"),
    Outcome.BLOCKED_BY_POLICY: N_("Your organisation manages the photos"),
    Outcome.LOCAL_PICTURE: N_("SharePoint keeps a picture of its own"),
    Outcome.DIRECTORY_PHOTO: N_("A small photo from the directory keeps winning"),
    Outcome.GUEST: N_("Your photo lives in your own organisation"),
    Outcome.DISABLED: N_("This account is closed"),
    Outcome.CANNOT_CHECK: N_("I couldn't finish the check"),
}

_CAUSES = {
    Outcome.IN_SYNC: N_(
        "Outlook, Teams, SharePoint and OneDrive all have the same photo. If you still see an "
        "old one somewhere, it's a saved copy, and it goes away by itself."
    ),
    Outcome.NEVER_SYNCED: N_(
        "SharePoint and OneDrive fetch your photo the first time you visit them in a browser. "
        "They've never fetched yours, so they show your initials."
    ),
    Outcome.STALE: N_(
        "SharePoint and OneDrive only fetch a new photo when you visit them. They haven't "
        "fetched this one yet."
    ),
    Outcome.NO_MAILBOX: N_(
        "A profile photo is normally kept in the mailbox, and your account doesn't have one."
    ),
    Outcome.ONPREM_MAILBOX: N_("SharePoint in the cloud can't fetch a photo from there."),
    Outcome.ENTRA_ONLY: N_(
        "You have a photo, but no mailbox, and SharePoint doesn't show the one from your account."
    ),
    Outcome.NO_PROFILE: N_(
        "You've not been set up in SharePoint yet. Opening it once usually starts that."
    ),
    Outcome.NO_ONEDRIVE: N_(
        "OneDrive is made the first time you open it, and it brings your photo along."
    ),
    Outcome.NO_LICENCE: N_(
        "A profile photo needs Outlook and SharePoint, and your account doesn't include both."
    ),
    Outcome.BLOCKED_BY_POLICY: N_(
        "Only administrators may change profile photos here, so your own change can't get through."
    ),
    Outcome.LOCAL_PICTURE: N_(
        "Someone once put a picture of you straight into SharePoint. Since then it no longer "
        "follows Outlook and Teams."
    ),
    Outcome.DIRECTORY_PHOTO: N_(
        "Your organisation's directory sends its own small photo to Microsoft 365, and it may "
        "replace the one you choose."
    ),
    Outcome.GUEST: N_("You're a guest here, so your photo is changed where you usually work."),
    Outcome.DISABLED: N_(
        "The account is switched off or no longer exists, so there's nothing to fix."
    ),
}

_NO_ANSWER = (Why.TIMEOUT, Why.THROTTLED, Why.UNAVAILABLE)


def title_for(diagnosis: Diagnosis, reader: Reader) -> str:
    """What the person sees, in their own words."""
    _ = reader.gettext
    if diagnosis.outcome is Outcome.NO_PHOTO and diagnosis.sharepoint_shows is Shows.PICTURE:
        return _("You don't have a photo in Outlook and Teams")
    return _(_TITLES[diagnosis.outcome])


def cause_for(diagnosis: Diagnosis, reader: Reader) -> str:
    """Why it is so. The system is the subject, never the person."""
    match diagnosis.outcome:
        case Outcome.PLACEHOLDER:
            return _why_an_outline(diagnosis, reader)
        case Outcome.TOO_SOON:
            return _why_too_soon(diagnosis, reader)
        case Outcome.NO_PHOTO:
            return _why_nothing_is_shown(diagnosis, reader)
        case Outcome.CANNOT_CHECK:
            return _why_unknown(diagnosis, reader)
        case outcome:
            return reader.gettext(_CAUSES[outcome])


def did_not_answer(diagnosis: Diagnosis, *sources: Source) -> bool:
    """Whether the verdict failed because one of these was silent (refusals are no silence)."""
    gap = diagnosis.gap
    return gap is not None and gap.source in sources and gap.why in _NO_ANSWER


def _why_an_outline(diagnosis: Diagnosis, reader: Reader) -> str:
    _ = reader.gettext
    if diagnosis.asked_at is None:
        return _(
            "When SharePoint last looked, it found no photo and put the outline in. It only "
            "needs to look once more."
        )
    return _(
        "When SharePoint last looked, on %(date)s, it found no photo and put the outline in. "
        "It only needs to look once more."
    ) % {"date": reader.date(diagnosis.asked_at)}


def _why_too_soon(diagnosis: Diagnosis, reader: Reader) -> str:
    """The later of the two events is the one that is waited for."""
    _ = reader.gettext
    asked, changed = diagnosis.asked_at, diagnosis.changed_at
    if asked is None or (changed is not None and changed >= asked):
        return _(
            "I first saw it %(moment)s. SharePoint can take up to 24 hours to catch up, so this "
            "is quite normal."
        ) % {"moment": reader.moment(changed or reader.now - timedelta(minutes=1))}
    if diagnosis.sharepoint_shows is Shows.PICTURE:
        return _(
            "SharePoint last fetched your photo %(moment)s, and it does so about once a day at "
            "most."
        ) % {"moment": reader.moment(asked)}
    return _(
        "SharePoint last looked for your photo %(moment)s, and it does so about once a day at most."
    ) % {"moment": reader.moment(asked)}


def _why_nothing_is_shown(diagnosis: Diagnosis, reader: Reader) -> str:
    _ = reader.gettext
    if diagnosis.sharepoint_shows in (Shows.NOTHING, Shows.OUTLINE):
        return _("There's no photo of you in Outlook and Teams, so SharePoint has nothing to show.")
    return _("There's no photo of you in Outlook and Teams, so SharePoint has nothing to fetch.")


def _why_unknown(diagnosis: Diagnosis, reader: Reader) -> str:
    _ = reader.gettext
    match diagnosis.gap:
        case gap if gap and gap.source in (Source.PHOTO, Source.MAILBOX):
            return _(
                "I couldn't get at your photo in Outlook and Teams, so I can't say whether your "
                "photos match, and I'd rather not guess."
            )
        case gap if gap and gap.source in (Source.PROFILE, Source.PICTURE):
            return _why_sharepoint_is_unknown(diagnosis, reader)
        case _:
            return _(
                "I couldn't look up your account in Microsoft 365, so I can't say whether your "
                "photos match, and I'd rather not guess."
            )


def _why_sharepoint_is_unknown(diagnosis: Diagnosis, reader: Reader) -> str:
    _ = reader.gettext
    if did_not_answer(diagnosis, Source.PROFILE, Source.PICTURE):
        return _(
            "SharePoint didn't answer, so I can't say whether your photos match, and I'd rather "
            "not guess."
        )
    if diagnosis.gap and diagnosis.gap.why is Why.REFUSED:
        return _(
            "SharePoint didn't let me in, so I can't say whether your photos match, and I'd "
            "rather not guess."
        )
    return _(
        "I couldn't read what SharePoint has, so I can't say whether your photos match, and I'd "
        "rather not guess."
    )
