"""Answers of one line to staff, and to those who are not."""

from datetime import datetime

from cards.reader import Reader


def not_staff_text(reader: Reader) -> str:
    """The same to the letter for everybody who is not staff, whatever they asked for."""
    _ = reader.gettext
    return _(
        "That's for helpdesk staff. I can check your own photo at any time: write “check my photo”."
    )


def staff_is_off_text(reader: Reader) -> str:
    _ = reader.gettext
    return _(
        "The features for helpdesk staff are switched off here. An administrator can name a group "
        "for them (HELPDESK_GROUP_ID). For your own photo, write “check my photo”."
    )


def unsure_of_staff_text(reader: Reader) -> str:
    _ = reader.gettext
    return _(
        "I couldn't look up whether you're helpdesk staff. Please try again in a minute, or write "
        "“check my photo” for your own photo."
    )


def nobody_fits_text(reader: Reader, *, words: str) -> str:
    _ = reader.gettext
    return _(
        "I found nobody called “%(words)s”. Try the address, or the beginning of the name."
    ) % {"words": words}


def several_fit_text(reader: Reader) -> str:
    """In a table, where there is no room for a choice."""
    _ = reader.gettext
    return _("Several people fit: use the address")


def unknown_here_text(reader: Reader) -> str:
    """In a table."""
    _ = reader.gettext
    return _("Nobody of that name")


def no_answer_text(reader: Reader) -> str:
    """In a table."""
    _ = reader.gettext
    return _("No answer in time")


def directory_away_text(reader: Reader, *, why: str) -> str:
    _ = reader.gettext
    return _("The directory didn't answer (%(why)s). Please try again in a few minutes.") % {
        "why": why
    }


def too_many_text(reader: Reader, *, most: int) -> str:
    _ = reader.gettext
    return _("I can look at %(most)d people at once. Please send fewer.") % {"most": most}


def out_of_look_ups_text(reader: Reader, *, most: int, until: datetime) -> str:
    _ = reader.gettext
    return _(
        "You can look at %(most)d people in an hour, and that would be more. The next one is free "
        "at %(time)s."
    ) % {"most": most, "time": reader.time(until)}


def unknown_reference_text(reader: Reader, *, ref: str) -> str:
    _ = reader.gettext
    return _(
        "I know no check with the reference %(ref)s. It may have been forgotten at the person's "
        "wish. Look them up anew with “check” and the name."
    ) % {"ref": ref}


def quiet_text(reader: Reader, *, name: str) -> str:
    _ = reader.gettext
    return _(
        "%(name)s has asked not to be written to. Reach them another way, for example by email."
    ) % {"name": name}


def switched_off_text(reader: Reader, *, name: str) -> str:
    _ = reader.gettext
    return _(
        "An administrator has switched the app off for %(name)s, so I can't write to them."
    ) % {"name": name}


def sent_today_text(reader: Reader, *, name: str, at: datetime) -> str:
    _ = reader.gettext
    return _(
        "%(name)s was written to through the helpdesk %(moment)s, and that happens once a day at "
        "most."
    ) % {"name": name, "moment": reader.moment(at)}


def cannot_be_sent_text(reader: Reader, *, name: str) -> str:
    _ = reader.gettext
    return _("%(name)s has no account here that I can write to.") % {"name": name}


def on_its_way_text(reader: Reader, *, name: str) -> str:
    _ = reader.gettext
    return _("The steps are on their way to %(name)s. The receipt comes in our chat.") % {
        "name": name
    }


def weekly_on_text(reader: Reader, *, at: datetime) -> str:
    _ = reader.gettext
    return _(
        "You'll get the report every Monday at 9, first on %(day)s. Write “report off” to end it."
    ) % {"day": reader.day(at)}


def weekly_off_text(reader: Reader) -> str:
    _ = reader.gettext
    return _("The weekly report is off. Write “report” whenever you'd like to see it.")


def no_author_text(reader: Reader) -> str:
    _ = reader.gettext
    return _("That message wasn't written by a person whom I could look up.")


def dialog_title(reader: Reader) -> str:
    """What stands above the dialog of the message extension."""
    _ = reader.gettext
    return _("Photo Concierge: check a photo")


def still_looking_text(reader: Reader) -> str:
    _ = reader.gettext
    return _("I'm still looking. Press the button in a few seconds.")
