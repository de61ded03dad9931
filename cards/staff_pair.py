"""The two photos of somebody else, as staff are shown them: with a name, and how old each is."""

from dataclasses import replace

from bot.core.diagnosis import Diagnosis, Shows
from bot.core.particulars import Particulars
from bot.core.photo import Source
from cards.elements import Element
from cards.outcomes import did_not_answer
from cards.pair import Side, drawn_pair, seen
from cards.reader import Reader


def staff_pair(
    diagnosis: Diagnosis, found: Particulars, reader: Reader, *, name: str
) -> list[Element]:
    """The pair with the person's name and the age of each side."""
    return drawn_pair(
        diagnosis,
        reader,
        exchange=_exchange(diagnosis, found, reader, {"name": name}),
        sharepoint=_sharepoint(diagnosis, found, reader, {"name": name}),
    )


def _exchange(of: Diagnosis, found: Particulars, reader: Reader, who: dict[str, str]) -> Side:
    _ = reader.gettext
    side = Side(
        _("Outlook and Teams"),
        seen(of.exchange_shows, of.exchange_thumbnail),
        _("No photo"),
        _("%(name)s: no photo in Outlook and Teams") % who,
        of.exchange_thumbnail,
    )
    match side.shows:
        case Shows.PICTURE:
            caption, since = _("A photo"), found.first_seen_at
            if since:
                caption = _("Since %(day)s") % {"day": reader.date(since)}
            alt = _("%(name)s's photo in Outlook and Teams") % who
            return replace(side, caption=caption, alt=alt)
        case Shows.UNKNOWN:
            alt = _("%(name)s: the photo in Outlook and Teams is unknown") % who
            return replace(side, caption=_unknown(of, reader, Source.PHOTO), alt=alt)
        case Shows.NOTHING | Shows.OUTLINE:
            return side


def _sharepoint(of: Diagnosis, found: Particulars, reader: Reader, who: dict[str, str]) -> Side:
    _ = reader.gettext
    side = Side(
        _("SharePoint and OneDrive"),
        seen(of.sharepoint_shows, of.sharepoint_thumbnail),
        _("No picture"),
        _("%(name)s: no picture in SharePoint and OneDrive") % who,
        of.sharepoint_thumbnail,
    )
    match side.shows:
        case Shows.PICTURE:
            caption, asked_at = _("A picture"), found.asked_at
            if asked_at:
                caption = _("From %(day)s") % {"day": reader.date(asked_at)}
            alt = _("%(name)s's picture in SharePoint and OneDrive") % who
            return replace(side, caption=caption, alt=alt)
        case Shows.OUTLINE:
            alt = _("%(name)s: a grey outline in SharePoint and OneDrive") % who
            return replace(side, caption=_("A grey outline"), alt=alt)
        case Shows.UNKNOWN:
            alt = _("%(name)s: the picture in SharePoint and OneDrive is unknown") % who
            caption = _unknown(of, reader, Source.PROFILE, Source.PICTURE)
            return replace(side, caption=caption, alt=alt)
        case Shows.NOTHING:
            return side


def _unknown(of: Diagnosis, reader: Reader, *sources: Source) -> str:
    _ = reader.gettext
    return _("No answer") if did_not_answer(of, *sources) else _("Couldn't be seen")
