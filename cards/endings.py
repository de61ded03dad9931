"""How a verdict ends after the pictures: what to do now, and the buttons for it.

One form for each kind of next step; the longer two, the visit and the administrator's, have
modules of their own.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.core.diagnosis import Diagnosis
from cards.buttons import Buttons
from cards.elements import Action, Element, button, code, link, small_print, subtitle, table, text
from cards.reader import Reader
from cards.steps import numbered

MY_ACCOUNT = "myaccount.microsoft.com"


@dataclass(frozen=True, slots=True)
class Ending:
    """The rest of a card. `said` and `told` follow title and cause in speak and fallbackText."""

    body: list[Element]
    actions: list[Action]
    said: list[str]
    told: list[str]
    instead: str
    """What to write where buttons can't be pressed."""


def wait_ending(
    diagnosis: Diagnosis, reader: Reader, buttons: Buttons, looks: tuple[datetime, ...]
) -> Ending:
    """TOO-SOON: when I look again, or, where nothing is promised, when to ask again."""
    _ = reader.gettext
    until = diagnosis.settles_at or reader.now + timedelta(days=1)
    if looks:
        then = _(
            "You don't need to do anything. I'll look again **%(moment)s** and tell you how it "
            "went."
        ) % {"moment": reader.moment(looks[0])}
    else:
        then = _(
            "You don't need to do anything before **%(moment)s**. Press **Check again** then."
        ) % {"moment": reader.moment(until)}
    return Ending(
        [text(then, spacing="Medium")],
        [buttons.check_again(), buttons.wrong(), *buttons.human(), buttons.as_text()],
        said=[then],
        told=[then],
        instead=check_again_in_words(reader),
    )


def in_sync_ending(_diagnosis: Diagnosis, reader: Reader, buttons: Buttons) -> Ending:
    """IN-SYNC: old copies go by themselves, and the card says when."""
    _ = reader.gettext
    rows = _when_the_old_one_is_gone(reader)
    heading = _("When the old one is usually gone")
    return Ending(
        [subtitle(heading), *table(rows)],
        [buttons.still_old(), buttons.check_again(), *buttons.human(), buttons.as_text()],
        said=[f"{place}: {when}" for place, when in rows],
        told=[f"{place}: {when}" for place, when in rows],
        instead=check_again_in_words(reader),
    )


def _when_the_old_one_is_gone(reader: Reader) -> list[tuple[str, str]]:
    _ = reader.gettext
    one, two, three = (
        {"day": reader.short_day(reader.now + timedelta(days=days))} for days in (1, 2, 3)
    )
    return [
        (_("SharePoint and OneDrive"), _("Now. Reload the page.")),
        (_("Outlook on your computer"), _("By %(day)s. Then restart Outlook.") % one),
        (_("Colleagues' screens"), _("By %(day)s.") % two),
        ("Teams", _("By %(day)s. Sooner if you sign out and in.") % three),
    ]


def add_a_photo_ending(_diagnosis: Diagnosis, reader: Reader, buttons: Buttons) -> Ending:
    """NO-PHOTO: where to add one."""
    _ = reader.gettext
    come_back = _(
        "Come back and press **I've added one**. I'll check it and show you the way into "
        "SharePoint."
    )
    add = [
        text(_("Add a photo to your account at this address:")),
        code(MY_ACCOUNT, size="Default"),
        small_print(_("JPG or PNG, at most 4 MB. A square picture looks best."), spacing="Small"),
        button(link(_("Open in browser ↗"), url=f"https://{MY_ACCOUNT}")),
    ]
    told = _("Add a photo at myaccount.microsoft.com.")
    return Ending(
        [
            subtitle(_("Two steps, on a computer or a phone")),
            numbered(1, *add),
            numbered(2, text(come_back), button(buttons.added_one())),
        ],
        [*buttons.human(), buttons.wrong(), buttons.as_text()],
        said=[told],
        told=[told],
        instead=_("Then write “check again” to me."),
    )


def guest_ending(_diagnosis: Diagnosis, reader: Reader, buttons: Buttons) -> Ending:
    """GUEST: the photo is changed elsewhere, or by staff here."""
    _ = reader.gettext
    next_step = _(
        "**Next step:** change it in your own organisation, or ask %(helpdesk)s here to set one "
        "for you."
    ) % {"helpdesk": reader.helpdesk}
    return replace(
        _short(next_step, reader, buttons),
        body=[text(next_step, spacing="Medium"), *map(button, buttons.human())],
        actions=[buttons.check_again(), buttons.wrong(), buttons.as_text()],
    )


def closed_ending(_diagnosis: Diagnosis, reader: Reader, buttons: Buttons) -> Ending:
    """DISABLED: there is nothing to do."""
    _ = reader.gettext
    return _short(_("You don't need to do anything."), reader, buttons)


def cannot_check_ending(_diagnosis: Diagnosis, reader: Reader, buttons: Buttons) -> Ending:
    """CANNOT-CHECK: nothing is guessed, so the next step is to ask again."""
    _ = reader.gettext
    next_step = _(
        "**Next step:** try again in a few minutes. If it keeps failing, %(helpdesk)s can look "
        "it up with the reference below."
    ) % {"helpdesk": reader.helpdesk}
    return replace(
        _short(next_step, reader, buttons),
        body=[text(next_step, spacing="Medium"), button(buttons.try_again())],
        actions=[*buttons.human(), buttons.wrong(), buttons.as_text()],
    )


def _short(next_step: str, reader: Reader, buttons: Buttons) -> Ending:
    return Ending(
        [text(next_step, spacing="Medium")],
        [buttons.check_again(), *buttons.human(), buttons.wrong(), buttons.as_text()],
        said=[next_step],
        told=[next_step],
        instead=check_again_in_words(reader),
    )


def check_again_in_words(reader: Reader) -> str:
    """What to write where the button can't be pressed."""
    return reader.gettext("Write “check again” and I'll look again.")
