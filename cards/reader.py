"""The person a card is written for, and the house it is written in.

Everything that makes the same facts read differently: language, clock, device, and what
the organisation's settings offer.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from gettext import NullTranslations

from babel import Locale
from babel.dates import format_date, format_time

from cards.elements import escaped


def N_(message: str) -> str:  # noqa: N802 -- the name by which extraction knows it
    """Marks a sentence in a table for the catalogue; it is translated where the reader is known."""
    return message


def language_name(locale: str) -> str:
    """A language's name in itself: "English", "dansk", "português"."""
    known = Locale.parse(locale)
    return str(known.get_language_name(locale) or known.language)


@dataclass(frozen=True, slots=True)
class House:
    """What the organisation's settings let a card offer; "" where there is none."""

    helpdesk_url: str = ""
    helpdesk_name: str = ""
    onedrive_link: str = ""
    organization_name: str = ""

    @property
    def has_helpdesk(self) -> bool:
        return bool(self.helpdesk_url)


@dataclass(frozen=True, slots=True)
class Reader:
    """A reader's language, time and device. `locale` is a Babel identifier such as "da_DK"."""

    now: datetime
    time_zone: tzinfo
    translations: NullTranslations = field(default_factory=NullTranslations)
    locale: str = "en_GB"
    given_name: str = ""
    is_on_phone: bool = False
    house: House = House()

    def gettext(self, message: str) -> str:
        return self.translations.gettext(message)

    def pgettext(self, context: str, message: str) -> str:
        """Translate a word that means something else elsewhere."""
        return self.translations.pgettext(context, message)

    @property
    def language_name(self) -> str:
        """The language's name in itself: "English", "dansk"."""
        return language_name(self.locale)

    @property
    def helpdesk(self) -> str:
        """Who to turn to, as a sentence names them."""
        _ = self.gettext
        if self.house.helpdesk_name:
            return escaped(self.house.helpdesk_name)
        # Translators: both stand in a sentence as %(helpdesk)s.
        return _("the helpdesk") if self.house.has_helpdesk else _("your IT support")

    def local(self, at: datetime) -> datetime:
        return at.astimezone(self.time_zone)

    def days_until(self, at: datetime) -> int:
        """Whole calendar days from the reader's today; negative in the past."""
        return (self.local(at).date() - self.local(self.now).date()).days

    def time(self, at: datetime) -> str:
        return format_time(self.local(at), "short", tzinfo=self.time_zone, locale=self.locale)

    def day(self, at: datetime) -> str:
        """A day to act on: "Tuesday 24 November"."""
        _ = self.gettext
        # Translators: a CLDR date pattern; it gives "Tuesday 24 November".
        return self._date(at, _("EEEE d MMMM"))

    def short_day(self, at: datetime) -> str:
        """A day in a table: "Tue 24 Nov"."""
        _ = self.gettext
        # Translators: a CLDR date pattern; it gives "Tue 24 Nov".
        return self._date(at, _("EEE d MMM"))

    def date(self, at: datetime) -> str:
        """A day that is past: "19 November", with its year where that is another one."""
        _ = self.gettext
        if self.local(at).year == self.local(self.now).year:
            # Translators: a CLDR date pattern; it gives "19 November".
            return self._date(at, _("d MMMM"))
        # Translators: a CLDR date pattern; it gives "19 November 2025".
        return self._date(at, _("d MMMM y"))

    def moment(self, at: datetime) -> str:
        """A time as part of a sentence: "today at 10:12", "Tuesday 24 November at 10:15"."""
        _ = self.gettext
        times = {"time": self.time(at), "day": self.day(at)}
        match self.days_until(at):
            case -1:
                return _("yesterday at %(time)s") % times
            case 0:
                return _("today at %(time)s") % times
            case 1:
                return _("tomorrow, %(day)s, at %(time)s") % times
            case _:
                return _("%(day)s at %(time)s") % times

    def moment_in_short(self, at: datetime) -> str:
        """A time in a table: "Today 10:12", "Tomorrow 10:15", "Thu 26 Nov 10:15"."""
        _ = self.gettext
        times = {"time": self.time(at), "day": self.short_day(at)}
        match self.days_until(at):
            case 0:
                return _("Today %(time)s") % times
            case 1:
                return _("Tomorrow %(time)s") % times
            case _:
                # Translators: a day and a time in a table: "Thu 26 Nov 10:15".
                return _("%(day)s %(time)s") % times

    def stamp(self, at: datetime) -> str:
        """A time for other people's eyes: "23 Nov 2026 10:15 (UTC+1)"."""
        _ = self.gettext
        date = format_date(self.local(at), "medium", locale=self.locale)
        words = {"date": date, "time": self.time(at), "offset": self._offset(at)}
        # Translators: a date, a time and a time zone, such as "23 Nov 2026 10:15 (UTC+1)".
        return _("%(date)s %(time)s (%(offset)s)") % words

    def _date(self, at: datetime, pattern: str) -> str:
        return format_date(self.local(at), pattern, locale=self.locale)

    def _offset(self, at: datetime) -> str:
        offset = self.local(at).utcoffset() or timedelta()
        hours, minutes = divmod(abs(offset) // timedelta(minutes=1), 60)
        if not offset:
            return "UTC"
        sign = "-" if offset < timedelta() else "+"
        return f"UTC{sign}{hours}:{minutes:02}" if minutes else f"UTC{sign}{hours}"
