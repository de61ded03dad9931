"""The receipt of what staff had sent: sent, seen, waiting, fixed, or over to people."""

from bot.core.diagnosis import Outcome
from bot.core.receipt import Receipt, Setback
from cards.elements import (
    Card,
    Element,
    card,
    escaped,
    event_row,
    execute,
    footer,
    panel,
    plain,
    spoken,
    text,
    title,
)
from cards.reader import Reader
from cards.verdict import reference_line

Row = tuple[str, str, str]
"""A mark, what happened, and when."""


def receipt_card(receipt: Receipt, reader: Reader, *, user: str, staff_name: str) -> Card:
    """How far it has come; `user` is the person's object id."""
    _ = reader.gettext
    heading, first = _heading(receipt, reader), _who_sees(receipt, reader, staff_name)
    rows, last = _rows(receipt, reader), _what_comes(receipt, reader)
    ref = reference_line(Outcome(receipt.outcome), ref=receipt.ref) if receipt.ref else ""
    told = [f"{what}: {when}" if when else what for _mark, what, when in rows]
    words = spoken(heading, first, *map(plain, told), last)
    return card(
        [
            title(heading),
            text(first, spacing="Small"),
            *([panel(*map(_row, rows), spacing="Medium")] if rows else []),
            text(last, spacing="Medium"),
            *([footer(ref)] if ref else []),
        ],
        actions=[execute(_("Check now"), verb="staff_check", user=user)],
        fallback=words,
        speak=words,
    )


def _heading(receipt: Receipt, reader: Reader) -> str:
    _ = reader.gettext
    name = {"name": escaped(receipt.name)}
    if receipt.fixed_at:
        return _("%(name)s's photos match now") % name
    if receipt.setback in (Setback.UNREACHABLE, Setback.FAILED):
        return _("The steps didn't reach %(name)s") % name
    if receipt.setback is Setback.PERHAPS_SENT:
        return _("The steps have perhaps been sent to %(name)s") % name
    if receipt.human_at:
        return _("%(name)s needs a human") % name
    if receipt.sent_at:
        return _("The steps have been sent to %(name)s") % name
    return _("The steps are on their way to %(name)s") % name


def _who_sees(receipt: Receipt, reader: Reader, staff_name: str) -> str:
    _ = reader.gettext
    first_name = escaped(receipt.name.partition(" ")[0])
    if receipt.setback in (Setback.UNREACHABLE, Setback.FAILED):
        return _("Teams didn't take the message. The bot may not be installed for them.")
    return _("%(name)s can see that you, %(staff)s, asked for this.") % {
        "name": first_name,
        "staff": escaped(staff_name),
    }


def _rows(receipt: Receipt, reader: Reader) -> list[Row]:
    _ = reader.gettext
    happened = (
        (receipt.sent_at, _("Sent")),
        (receipt.seen_at, _("Seen: answered the card")),
        (receipt.done_at, _("Waiting: did the steps")),
        (receipt.human_at, _("Needs a human")),
        (receipt.fixed_at, _("Fixed")),
    )
    rows = [("✓", what, reader.moment_in_short(at)) for at, what in happened if at]
    if receipt.setback is Setback.STOPPED:
        rows.append(("✓", _("Turned messages off"), ""))
    if receipt.sent_at and not receipt.fixed_at and not receipt.closed_at:
        rows.append(_outlook(receipt, reader))
    return rows


def _outlook(receipt: Receipt, reader: Reader) -> Row:
    _ = reader.gettext
    if receipt.next_look_at:
        when = reader.moment_in_short(receipt.next_look_at)
        return ("○", _("Fixed: not yet, next look"), when)
    return ("○", _("Fixed: not yet"), "")


def _row(row: Row) -> Element:
    mark, what, when = row
    weight = "Bolder" if mark == "✓" else "Default"
    return event_row(mark, what=what, when=when or "–", weight=weight)


def _what_comes(receipt: Receipt, reader: Reader) -> str:
    _ = reader.gettext
    if receipt.fixed_at:
        return _("There's nothing more to do.")
    if receipt.setback:
        return _("Reach them another way. The link from **forward** works for everyone.")
    if receipt.closed_at:
        return _("I look no further by myself. Press **Check now** to see how it stands.")
    if receipt.human_at:
        return _("They can't mend it alone. Press **Check now** for the case.")
    return _("I'll update this card when it changes. You don't need to do anything now.")
