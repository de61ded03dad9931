"""The weekly report for staff: what was found, told and fixed, as numbers and bars."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta

from bot.core.diagnosis import Outcome
from bot.core.report import WeekFigures
from cards.drawn import bar
from cards.elements import (
    Card,
    Element,
    card,
    column,
    columns,
    container,
    panel,
    spoken,
    subtitle,
    table,
    text,
    title,
    toggle,
    wide,
)
from cards.reader import Reader
from cards.staff_words import meaning_of, name_of

_MEANING = "meaning"
_CAUSES_AT_MOST = 8


def report_card(weeks: Sequence[WeekFigures], reader: Reader, *, is_running: bool = False) -> Card:
    """The first of these weeks, with the others below; `is_running` where it is not over."""
    _ = reader.gettext
    week, *earlier = weeks
    heading, first = _heading(week, reader, is_running=is_running), _in_a_sentence(week, reader)
    sentences = [
        _looked_at(week, reader),
        _for_admins(week, reader),
        _how_they_took_it(week, reader),
        _brakes(week, reader),
    ]
    named = [s for s in sentences if s]
    return wide(
        card(
            [
                title(heading),
                text(first, spacing="Small"),
                panel(_numbers(week, reader), spacing="Medium"),
                *_by_cause(week, reader),
                *(text(words, spacing="Medium") for words in named),
                *_earlier(earlier, reader),
                *_meanings(week, reader),
            ],
            actions=[toggle(_("What the codes mean"), shows=_MEANING)] if _outcomes(week) else [],
            fallback=spoken(heading, first, *_told(week, reader), *named),
            speak=spoken(heading, first),
        )
    )


def _heading(week: WeekFigures, reader: Reader, *, is_running: bool) -> str:
    _ = reader.gettext
    facts = {
        "week": week.monday.isocalendar().week,
        "first": _day(week.monday, reader),
        "last": _day(week.monday + timedelta(days=6), reader),
    }
    if is_running:
        return _("Photos in week %(week)d (%(first)s – %(last)s), so far") % facts
    return _("Photos in week %(week)d (%(first)s – %(last)s)") % facts


def _day(day: date, reader: Reader) -> str:
    noon = datetime.combine(day, time(12), UTC)
    return reader.date(noon)


def _in_a_sentence(week: WeekFigures, reader: Reader) -> str:
    _ = reader.gettext
    if not week.told_in_all:
        return _("Nobody was shown the steps.")
    facts = {"fixed": week.fixed_in_all, "told": week.told_in_all}
    return _("%(fixed)d of %(told)d who were shown the steps have matching photos now.") % facts


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share:.0%}"


def _numbers(week: WeekFigures, reader: Reader) -> Element:
    _ = reader.gettext
    numbers = (
        (str(week.out_of_sync), _("Out of sync")),
        # Translators: how many people were told, and how many of them are fixed. Short words.
        (str(week.told_in_all), reader.pgettext("people", "Told")),
        (str(week.fixed_in_all), reader.pgettext("people", "Fixed")),
        (_percent(week.fix_rate), _("Fix rate")),
    )
    return columns(*(_number(number, name) for number, name in numbers))


def _number(number: str, name: str) -> Element:
    return column(
        "stretch",
        text(number, size="ExtraLarge", weight="Bolder", horizontalAlignment="Center"),
        text(name, size="Small", horizontalAlignment="Center", spacing="None"),
    )


def _outcomes(week: WeekFigures) -> list[Outcome]:
    """Those that the report names, most people first."""
    named = [*_most(week.told), *_most(week.for_admins)]
    return [Outcome(name) for name in dict.fromkeys(named)]


def _most(counts: Mapping[str, int]) -> list[str]:
    return sorted(counts, key=lambda name: (-counts[name], name))[:_CAUSES_AT_MOST]


def _by_cause(week: WeekFigures, reader: Reader) -> list[Element]:
    if not week.told:
        return []
    heading = subtitle(reader.gettext("Fixed, by cause"), spacing="Medium")
    causes = [_cause(Outcome(name), week, reader) for name in _most(week.told)]
    return [heading, *causes]


def _cause(outcome: Outcome, week: WeekFigures, reader: Reader) -> Element:
    told, fixed = week.told[outcome], week.fixed.get(outcome, 0)
    words = _fixed_of(told, fixed, reader)
    name = name_of(outcome, reader)
    return container(
        columns(
            column("stretch", text(f"**{name}** ({outcome})")),
            column("auto", text(words, horizontalAlignment="Right")),
        ),
        bar(fixed / told, alt=f"{name}: {words}"),
        spacing="Medium",
    )


def _fixed_of(told: int, fixed: int, reader: Reader) -> str:
    _ = reader.gettext
    facts = {"fixed": fixed, "told": told, "rate": _percent(fixed / told)}
    # Translators: "20 of 24 fixed · 83%".
    return _("%(fixed)d of %(told)d fixed · %(rate)s") % facts


def _told(week: WeekFigures, reader: Reader) -> list[str]:
    return [
        f"{name_of(Outcome(name), reader)}: "
        f"{_fixed_of(week.told[name], week.fixed.get(name, 0), reader)}"
        for name in _most(week.told)
    ]


def _looked_at(week: WeekFigures, reader: Reader) -> str:
    _ = reader.gettext
    return _("**Looked at:** %(checked)d, in chats and by sweeps.") % {"checked": week.checked}


def _for_admins(week: WeekFigures, reader: Reader) -> str:
    _ = reader.gettext
    if not week.for_admins:
        return ""
    names = ", ".join(f"{name} {week.for_admins[name]}" for name in _most(week.for_admins))
    return _("**For an administrator:** %(names)s.") % {"names": names}


def _how_they_took_it(week: WeekFigures, reader: Reader) -> str:
    _ = reader.gettext
    facts = {
        "wrong": week.wrong,
        "stopped": week.stopped,
        "blocked": week.blocked,
        "unreachable": week.unreachable,
    }
    return (
        _(
            "**How people took it:** %(wrong)d said “this isn't right”, %(stopped)d turned "
            "reminders off, %(blocked)d blocked me, %(unreachable)d couldn't be reached."
        )
        % facts
    )


def _brakes(week: WeekFigures, reader: Reader) -> str:
    _ = reader.gettext
    if not week.brakes:
        return ""
    return _(
        "**Brakes:** %(brakes)d. Far more people than usual were out of sync at once, so nothing "
        "was sent."
    ) % {"brakes": week.brakes}


def _earlier(weeks: Sequence[WeekFigures], reader: Reader) -> list[Element]:
    _ = reader.gettext
    rows: list[tuple[str, str]] = []
    for week in weeks:
        facts = {
            "checked": week.checked,
            "told": week.told_in_all,
            "fixed": week.fixed_in_all,
            "rate": _percent(week.fix_rate),
        }
        label = _("Week %(week)d") % {"week": week.monday.isocalendar().week}
        value = _("%(checked)d checked, %(told)d told, %(fixed)d fixed · %(rate)s") % facts
        rows.append((label, value))
    return [subtitle(_("The weeks before")), *table(rows)] if rows else []


def _meanings(week: WeekFigures, reader: Reader) -> list[Element]:
    lines = [text(meaning_of(outcome, reader), spacing="Small") for outcome in _outcomes(week)]
    return [container(*lines, id=_MEANING, isVisible=False)] if lines else []
