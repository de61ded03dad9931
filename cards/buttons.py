"""The buttons that cards share: their words, their verbs, and when they are offered."""

from dataclasses import dataclass

from cards.elements import Action, execute, link, toggle
from cards.reader import Reader

STEPS = "steps"
"""The id of the part that "Show the steps" opens."""

_FRIDAY, _SATURDAY = 4, 5
_LONGEST_NAME = 20
"""A helpdesk's own name that is longer would be cut on a button at 320 px."""


@dataclass(frozen=True, slots=True)
class Buttons:
    """Makes one card's buttons; those of a check carry its reference."""

    reader: Reader
    ref: str = ""

    def check_photo(self) -> Action:
        return self._execute(self.reader.gettext("Check my photo"), verb="check")

    def check_again(self) -> Action:
        return self._execute(self.reader.gettext("Check again"), verb="check")

    def try_again(self) -> Action:
        return self._execute(self.reader.gettext("Try again"), verb="check")

    def added_one(self) -> Action:
        # Translators: a button, pressed when the person has added a photo.
        return self._execute(self.reader.gettext("I've added one"), verb="check")

    def done(self) -> Action:
        return self._execute(self.reader.gettext("I've done this"), verb="done")

    def show_me_how(self) -> Action:
        # Translators: a button on a reminder; it runs a new check, which shows the steps.
        return self._execute(self.reader.gettext("Show me how"), verb="check")

    def remind(self) -> Action:
        """Ask to be reminded on the next working day, which after a Friday is Monday."""
        _ = self.reader.gettext
        days = {_FRIDAY: 3, _SATURDAY: 2}.get(self.reader.local(self.reader.now).weekday())
        if days:
            return self._execute(_("Remind me on Monday"), verb="snooze", days=days)
        return self._execute(_("Remind me tomorrow"), verb="snooze", days=1)

    def snooze_a_week(self) -> Action:
        # Translators: a button on a reminder: no other one for a week.
        return self._execute(self.reader.gettext("Snooze 1 week"), verb="snooze", days=7)

    def wrong(self) -> Action:
        return self._execute(self.reader.gettext("This isn't right"), verb="wrong")

    def still_old(self) -> Action:
        return self._execute(self.reader.gettext("I still see the old one"), verb="wrong")

    def as_text(self) -> Action:
        return self._execute(self.reader.gettext("Read as text"), verb="text")

    def resume(self) -> Action:
        return self._execute(self.reader.gettext("Turn reminders on"), verb="resume")

    def stop(self) -> Action:
        return self._execute(self.reader.gettext("Stop reminders"), verb="stop")

    def forget(self) -> Action:
        return self._execute(self.reader.gettext("Forget me"), verb="forget")

    def human(self) -> list[Action]:
        """The way to a person; nothing where the organisation named none."""
        _, house = self.reader.gettext, self.reader.house
        if not house.has_helpdesk:
            return []
        name = house.helpdesk_name
        if not name or len(name) > _LONGEST_NAME:
            return [self._execute(_("Ask the helpdesk"), verb="human")]
        # Translators: a button; the organisation's own name for its helpdesk follows.
        return [self._execute(_("Ask %(helpdesk)s") % {"helpdesk": name}, verb="human")]

    def onedrive(self) -> list[Action]:
        """The second way; nothing where the organisation switched it off."""
        url = self.reader.house.onedrive_link
        return [link(self.reader.gettext("Open OneDrive in Teams"), url=url)] if url else []

    def show_steps(self) -> Action:
        return toggle(self.reader.gettext("Show the steps"), shows=STEPS)

    def show_steps_again(self) -> Action:
        return toggle(self.reader.gettext("Show the steps again"), shows=STEPS)

    def _execute(self, words: str, *, verb: str, days: int = 0) -> Action:
        return execute(words, verb=verb, ref=self.ref, days=days)
