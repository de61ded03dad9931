"""The two photos side by side, with a sign between them that is true for the facts.

The sign always has its word and each photo its caption and alt text, so nothing depends on
seeing the pictures or their colours.
"""

from dataclasses import dataclass

from bot.core.diagnosis import Diagnosis, Outcome, Shows
from bot.core.photo import Source
from cards.elements import Element, column, columns, data_uri, drawing, image, panel, text
from cards.outcomes import did_not_answer
from cards.reader import N_, Reader

_DRAWINGS = {
    Shows.NOTHING: "none.jpg",
    Shows.OUTLINE: "outline.jpg",
    Shows.UNKNOWN: "unknown.jpg",
    Shows.PICTURE: "unknown.jpg",  # a picture that is not at hand: a card made again as text
}
_ABOUT_A_NEW_PHOTO = (Outcome.STALE, Outcome.TOO_SOON)


@dataclass(frozen=True, slots=True)
class Side:
    """One place: what it shows, and the words for it."""

    name: str
    shows: Shows
    caption: str
    alt: str
    thumbnail: bytes | None

    @property
    def url(self) -> str:
        return data_uri(self.thumbnail) if self.thumbnail else drawing(_DRAWINGS[self.shows])


def pair(diagnosis: Diagnosis, reader: Reader, *, is_after_steps: bool = False) -> list[Element]:
    """The picture pair; nothing where neither place could be seen."""
    exchange = _exchange(diagnosis, reader, is_after_steps=is_after_steps)
    sharepoint = _sharepoint(diagnosis, reader, is_after_steps=is_after_steps)
    return drawn_pair(diagnosis, reader, exchange=exchange, sharepoint=sharepoint)


def drawn_pair(
    diagnosis: Diagnosis, reader: Reader, *, exchange: Side, sharepoint: Side
) -> list[Element]:
    """Draw the two sides with the sign between them."""
    if exchange.shows is sharepoint.shows is Shows.UNKNOWN:
        return []
    sign, word = _sign(exchange=exchange.shows, sharepoint=sharepoint.shows, of=diagnosis)
    middle = column(
        "auto",
        text(sign, size="ExtraLarge", weight="Bolder", horizontalAlignment="Center"),
        _centred(reader.gettext(word), spacing="None", weight="Bolder"),
        verticalContentAlignment="Center",
    )
    return [panel(columns(_drawn(exchange), middle, _drawn(sharepoint)), spacing="Medium")]


def _drawn(side: Side) -> Element:
    return column(
        "stretch",
        image(side.url, alt=side.alt, style="Person", width="72px", horizontalAlignment="Center"),
        _centred(side.name, spacing="Small", weight="Bolder"),
        _centred(side.caption, spacing="None"),
    )


def _centred(words: str, *, spacing: str, **look: str) -> Element:
    return text(words, size="Small", horizontalAlignment="Center", spacing=spacing, **look)


def _sign(*, exchange: Shows, sharepoint: Shows, of: Diagnosis) -> tuple[str, str]:
    shown = {exchange, sharepoint}
    if Shows.UNKNOWN in shown:
        return "?", N_("Unknown")
    if shown == {Shows.PICTURE}:
        if of.comparison is None:
            return "?", N_("Unknown")
        return ("=", N_("Same")) if of.comparison.is_same else ("≠", N_("Different"))
    if Shows.PICTURE not in shown:
        # Translators: stands under "=" where neither place has a photo.
        return "=", N_("Empty")
    return ("≠", N_("Different")) if Shows.OUTLINE in shown else ("≠", N_("Missing"))


def seen(shows: Shows, thumbnail: bytes | None) -> Shows:
    """A picture that could not be opened cannot be shown."""
    return Shows.UNKNOWN if shows is Shows.PICTURE and thumbnail is None else shows


def _exchange(diagnosis: Diagnosis, reader: Reader, *, is_after_steps: bool) -> Side:
    _ = reader.gettext
    shows = seen(diagnosis.exchange_shows, diagnosis.exchange_thumbnail)
    match shows:
        case Shows.PICTURE:
            is_new = is_after_steps or diagnosis.outcome in _ABOUT_A_NEW_PHOTO
            caption = _("Your new photo") if is_new else _("Your photo")
            if diagnosis.outcome is Outcome.CANNOT_CHECK:
                # Translators: under a photo that was found, while the other could not be.
                caption = _("Found")
            alt = _("Your photo in Outlook and Teams")
        case Shows.NOTHING | Shows.OUTLINE:
            caption, alt = _("No photo yet"), _("No photo in Outlook and Teams")
        case Shows.UNKNOWN if did_not_answer(diagnosis, Source.PHOTO):
            caption, alt = _("No answer"), _("Outlook and Teams: no answer")
        case Shows.UNKNOWN:
            caption, alt = _("Couldn't be seen"), _("Outlook and Teams: couldn't be seen")
    return Side(_("Outlook and Teams"), shows, caption, alt, diagnosis.exchange_thumbnail)


def _sharepoint(diagnosis: Diagnosis, reader: Reader, *, is_after_steps: bool) -> Side:
    _ = reader.gettext
    shows = seen(diagnosis.sharepoint_shows, diagnosis.sharepoint_thumbnail)
    match shows:
        case Shows.PICTURE:
            caption = _caption_of_its_picture(diagnosis, reader, is_after_steps=is_after_steps)
            alt = _alt_of_its_picture(diagnosis, reader)
        case Shows.OUTLINE:
            caption, alt = _("A grey outline"), _("A grey outline in SharePoint and OneDrive")
        case Shows.NOTHING:
            caption, alt = _("No photo yet"), _("No photo in SharePoint and OneDrive")
        case Shows.UNKNOWN if did_not_answer(diagnosis, Source.PROFILE, Source.PICTURE):
            caption, alt = _("No answer"), _("SharePoint and OneDrive: no answer")
        case Shows.UNKNOWN:
            caption, alt = _("Couldn't be seen"), _("SharePoint and OneDrive: couldn't be seen")
    name = _("SharePoint and OneDrive")
    return Side(name, shows, caption, alt, diagnosis.sharepoint_thumbnail)


def _caption_of_its_picture(d: Diagnosis, reader: Reader, *, is_after_steps: bool) -> str:
    _ = reader.gettext
    if d.outcome is Outcome.CANNOT_CHECK:
        return _("Found")
    if d.comparison is None:
        # Translators: a caption: SharePoint does have some picture of the person.
        return _("Has a picture")
    if d.comparison.is_same:
        return _("The same photo")
    if d.outcome is Outcome.LOCAL_PICTURE:
        # Translators: SharePoint's own picture.
        return _("Its own picture")
    if d.outcome is Outcome.TOO_SOON or is_after_steps:
        return _("Not updated yet")
    return _("Still the old one") if d.outcome is Outcome.STALE else _("Another picture")


def _alt_of_its_picture(diagnosis: Diagnosis, reader: Reader) -> str:
    _ = reader.gettext
    if diagnosis.outcome is Outcome.LOCAL_PICTURE:
        return _("The picture that SharePoint keeps")
    if diagnosis.comparison is None:
        return _("Your picture in SharePoint and OneDrive")
    if diagnosis.comparison.is_same:
        return _("Your photo in SharePoint and OneDrive: the same picture")
    return _("Your photo in SharePoint and OneDrive: a different picture")
