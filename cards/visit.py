"""The ending for outcomes that a visit to SharePoint or OneDrive cures.

The article's steps come first. OneDrive inside Teams is the second, smaller way, because
nobody promises that it is enough; on a phone it is the only one, so there it stands first.
"""

from datetime import datetime

from bot.core.diagnosis import Diagnosis, Outcome
from cards.buttons import STEPS, Buttons
from cards.elements import Action, Element, button, container, subtitle, text
from cards.endings import Ending
from cards.reader import Reader
from cards.steps import steps_in_words, three_steps

_ACTIONS_AT_MOST = 6
"""Teams shows six and drops the rest without a word; reading as text is the first to go."""
_OFFERS_ONEDRIVE = (
    Outcome.STALE,
    Outcome.NEVER_SYNCED,
    Outcome.PLACEHOLDER,
    Outcome.NO_ONEDRIVE,
)


def visit_ending(
    diagnosis: Diagnosis, reader: Reader, buttons: Buttons, looks: tuple[datetime, ...]
) -> Ending:
    """The steps, or on a phone what can be done there, with the steps a button away."""
    _ = reader.gettext
    outcome = diagnosis.outcome
    onedrive = buttons.onedrive() if outcome in _OFFERS_ONEDRIVE else []
    form = _steps_on_a_phone if reader.is_on_phone else _steps_on_a_computer
    remind = [buttons.remind()] if looks else []
    body, first = form(outcome, reader, onedrive, remind)
    body += _come_back(reader, buttons, looks)
    if onedrive and not reader.is_on_phone:
        second_way = _("Or open OneDrive here in Teams. That may be enough.")
        body.append(text(second_way, spacing="Medium"))
    if outcome is Outcome.NO_PROFILE:
        body.append(text(_still_so_tomorrow(reader), spacing="Medium"))
    others = [*first, buttons.wrong(), *buttons.human(), buttons.as_text()]
    in_body = sum(len(element.get("actions", ())) for element in body)
    return Ending(
        body,
        others[: _ACTIONS_AT_MOST - in_body],
        said=[_("There are three steps on a computer, and they take about two minutes.")],
        told=steps_in_words(outcome, reader),
        instead=_("Then write “check again” to me."),
    )


def _steps_on_a_computer(
    outcome: Outcome, reader: Reader, onedrive: list[Action], remind: list[Action]
) -> tuple[list[Element], list[Action]]:
    return _introduced_steps(outcome, reader), [*onedrive, *remind]


def _steps_on_a_phone(
    outcome: Outcome, reader: Reader, onedrive: list[Action], remind: list[Action]
) -> tuple[list[Element], list[Action]]:
    words = _phone_words(reader, has_onedrive=bool(onedrive), may_remind=bool(remind))
    body = [
        text(words, spacing="Medium"),
        *(button(action) for action in (*onedrive, *remind)),
        container(*_introduced_steps(outcome, reader), id=STEPS, isVisible=False),
    ]
    return body, [Buttons(reader).show_steps()]


def _phone_words(reader: Reader, *, has_onedrive: bool, may_remind: bool) -> str:
    """What can be done on a phone; nothing is offered to somebody who said stop."""
    _ = reader.gettext
    if has_onedrive and may_remind:
        return _(
            "**Next step:** open OneDrive here in Teams. That may be enough. If it isn't, there "
            "are three steps that take two minutes **on a computer**. I can remind you of them."
        )
    if has_onedrive:
        return _(
            "**Next step:** open OneDrive here in Teams. That may be enough. If it isn't, there "
            "are three steps that take two minutes **on a computer**."
        )
    if may_remind:
        return _(
            "**Next step:** three steps that take two minutes **on a computer**. They can't be "
            "done on a phone, so let me remind you."
        )
    return _(
        "**Next step:** three steps that take two minutes **on a computer**. They can't be "
        "done on a phone."
    )


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


def _come_back(reader: Reader, buttons: Buttons, looks: tuple[datetime, ...]) -> list[Element]:
    _ = reader.gettext
    then = _("Then come back and press **I've done this**. It can take up to 24 hours.")
    if looks:
        then = _(
            "Then come back and press **I've done this**. It can take up to 24 hours. I'll look "
            "again and tell you when it's there."
        )
    return [text(then, spacing="Medium"), button(buttons.done())]


def _still_so_tomorrow(reader: Reader) -> str:
    _ = reader.gettext
    return _(
        "Is it still so tomorrow? Then %(helpdesk)s can look it up with the reference below."
    ) % {"helpdesk": reader.helpdesk}
