"""Readers of cards: whose language and time a card is written in, in a turn and out of one."""

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo

from bot.core.photo import Mailbox, Person
from bot.i18n import language_for
from bot.store.person import KnownPerson
from bot.teams.incoming import Incoming
from bot.teams.verdicts import Looked
from bot.zones import zone_named, zones_of
from cards import House, Reader

_STRANGER = KnownPerson()


class Readers:
    """Makes readers for the people of one house."""

    def __init__(self, house: House, clock: Callable[[], datetime]) -> None:
        self._house = house
        self._clock = clock

    def make(self, locale: str, time_zone: tzinfo | None, *, is_on_phone: bool = False) -> Reader:
        language = language_for(locale)
        return Reader(
            now=self._clock(),
            time_zone=time_zone or UTC,
            translations=language.translations,
            locale=language.locale,
            is_on_phone=is_on_phone,
            house=self._house,
        )

    def of_writer(self, incoming: Incoming, known: KnownPerson = _STRANGER) -> Reader:
        """Make the reader for somebody who writes: the language they chose, else the activity's."""
        spoken = known.language or incoming.locale or known.locale
        zone = incoming.time_zone or zone_named(known.time_zone)
        return self.make(spoken, zone, is_on_phone=incoming.is_on_phone)

    def of(self, looked: Looked) -> Reader:
        """Make the reader for somebody who is written to first.

        The language they chose counts, else the one last seen, the directory's, the mailbox's.
        """
        person, mailbox = looked.checked.findings.person, looked.checked.findings.mailbox
        spoken = looked.known.spoken
        spoken = spoken or (person.language if isinstance(person, Person) else "")
        spoken = spoken or (mailbox.language if isinstance(mailbox, Mailbox) else "")
        return self.make(spoken, zones_for(looked.known, looked)[0])


def zones_for(known: KnownPerson, looked: Looked) -> list[tzinfo]:
    """Give somebody's zones: the one last seen, else the mailbox's, else the country's."""
    person, mailbox = looked.checked.findings.person, looked.checked.findings.mailbox
    return list(
        zones_of(
            known.time_zone,
            mailbox.time_zone if isinstance(mailbox, Mailbox) else "",
            country=person.country if isinstance(person, Person) else "",
        )
    )
