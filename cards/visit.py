"""The ending for outcomes that a visit to SharePoint or OneDrive cures.

The article's steps come first. OneDrive inside Teams is the second, smaller way, because
nobody promises that it is enough; on a phone it is the only one, so there it stands first.
"""

from bot.core.diagnosis import Diagnosis, Outcome
from cards.buttons import STEPS, Buttons
from cards.elements import Action, Element, button, container, subtitle, text
from cards.endings import Ending
from cards.reader import Reader
from cards.steps import steps_in_words, three_steps

_OFFERS_ONEDRIVE = (
    Outcome.STALE,
    Outcome.NEVER_SYNCED,
    Outcome.PLACEHOLDER,
    Outcome.NO_ONEDRIVE,
)


def visit_ending(diagnosis: Diagnosis, reader: Reader, buttons: Buttons) -> Ending:
    """The steps, or on a phone what can be done there, with the steps a button away."""
    _ = reader.gettext
    outcome = diagnosis.outcome
    onedrive = buttons.onedrive() if outcome in _OFFERS_ONEDRIVE else []
    form = _steps_on_a_phone if reader.is_on_phone else _steps_on_a_computer
    body, first = form(outcome, reader, buttons, onedrive)
    if outcome is Outcome.NO_PROFILE:
        body.append(text(_still_so_tomorrow(reader), spacing="Medium"))
    return Ending(
        body,
        [*first, buttons.wrong(), *buttons.human(), buttons.as_text()],
        said=[_("There are three steps on a computer, and they take about two minutes.")],
        told=steps_in_words(outcome, reader),
        instead=_("Then write “check again” to me."),
    )


def _steps_on_a_computer(
    outcome: Outcome, reader: Reader, buttons: Buttons, onedrive: list[Action]
) -> tuple[list[Element], list[Action]]:
    _ = reader.gettext
    body = [*_introduced_steps(outcome, reader), *_come_back(reader, buttons)]
    if onedrive:
        second_way = _("Or open OneDrive here in Teams. That may be enough.")
        body.append(text(second_way, spacing="Medium"))
    return body, onedrive


def _steps_on_a_phone(
    outcome: Outcome, reader: Reader, buttons: Buttons, onedrive: list[Action]
) -> tuple[list[Element], list[Action]]:
    _ = reader.gettext
    if onedrive:
        next_step = _(
            "**Next step:** open OneDrive here in Teams. That may be enough. If it isn't, there "
            "are three steps that take two minutes **on a computer**."
        )
    else:
        next_step = _(
            "**Next step:** three steps that take two minutes **on a computer**. They can't be "
            "done on a phone."
        )
    body = [
        text(next_step, spacing="Medium"),
        *(button(action) for action in onedrive),
        container(*_introduced_steps(outcome, reader), id=STEPS, isVisible=False),
        *_come_back(reader, buttons),
    ]
    return body, [buttons.show_steps()]


def _introduced_steps(outcome: Outcome, reader: Reader) -> list[Element]:
    _ = reader.gettext
    why = _(
        "You need a computer. A private window starts fresh, without saved pictures or other "
        "accounts."
    )
    return [
        subtitle(_("Three steps, about two minutes")),
        text(why, spacing="Small"),
        *three_steps(outcome, reader),
    ]


def _come_back(reader: Reader, buttons: Buttons) -> list[Element]:
    _ = reader.gettext
    then = _("Then come back and press **I've done this**. It can take up to 24 hours.")
    return [text(then, spacing="Medium"), button(buttons.done())]


def _still_so_tomorrow(reader: Reader) -> str:
    _ = reader.gettext
    return _(
        "Is it still so tomorrow? Then %(helpdesk)s can look it up with the reference below."
    ) % {"helpdesk": reader.helpdesk}
