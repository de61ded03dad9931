"""What the bot says, as Adaptive Cards: facts and a reader in, a JSON-ready dict out."""

from cards.answers import (
    apology_card,
    forgotten_card,
    resumed_card,
    snoozed_card,
    stopped_card,
    unknown_words_card,
)
from cards.case import Case, staff_check_card, still_looking_card
from cards.doctor import doctor_card, doctor_words, part_name
from cards.elements import Card
from cards.forward import Chat, forward_card, invitation_card
from cards.handover import human_card, wrong_card
from cards.kept import without_photos
from cards.language import language_card, language_chosen_card, language_follows_card
from cards.lines import private_chat_text, thanks_text, written_below_text
from cards.nudge import handover_card, nudge_card
from cards.people import LookedUp, choice_card, table_card
from cards.reader import House, Reader, language_name
from cards.receipt import receipt_card
from cards.report import report_card
from cards.staff_lines import (
    cannot_be_sent_text,
    dialog_title,
    directory_away_text,
    no_answer_text,
    no_author_text,
    nobody_fits_text,
    not_staff_text,
    on_its_way_text,
    out_of_look_ups_text,
    quiet_text,
    sent_today_text,
    several_fit_text,
    staff_is_off_text,
    still_looking_text,
    switched_off_text,
    too_many_text,
    unknown_here_text,
    unknown_reference_text,
    unsure_of_staff_text,
    weekly_off_text,
    weekly_on_text,
)
from cards.states import fixed_card, still_checking_card, waiting_card
from cards.talk import help_card, welcome_card
from cards.text import as_dialog, as_text, stamped, title_of
from cards.verdict import forwarded_card, reminder_card, verdict_card

__all__ = [
    "Card",
    "Case",
    "Chat",
    "House",
    "LookedUp",
    "Reader",
    "apology_card",
    "as_dialog",
    "as_text",
    "cannot_be_sent_text",
    "choice_card",
    "dialog_title",
    "directory_away_text",
    "doctor_card",
    "doctor_words",
    "fixed_card",
    "forgotten_card",
    "forward_card",
    "forwarded_card",
    "handover_card",
    "help_card",
    "human_card",
    "invitation_card",
    "language_card",
    "language_chosen_card",
    "language_follows_card",
    "language_name",
    "no_answer_text",
    "no_author_text",
    "nobody_fits_text",
    "not_staff_text",
    "nudge_card",
    "on_its_way_text",
    "out_of_look_ups_text",
    "part_name",
    "private_chat_text",
    "quiet_text",
    "receipt_card",
    "reminder_card",
    "report_card",
    "resumed_card",
    "sent_today_text",
    "several_fit_text",
    "snoozed_card",
    "staff_check_card",
    "staff_is_off_text",
    "stamped",
    "still_checking_card",
    "still_looking_card",
    "still_looking_text",
    "stopped_card",
    "switched_off_text",
    "table_card",
    "thanks_text",
    "title_of",
    "too_many_text",
    "unknown_here_text",
    "unknown_reference_text",
    "unknown_words_card",
    "unsure_of_staff_text",
    "verdict_card",
    "waiting_card",
    "weekly_off_text",
    "weekly_on_text",
    "welcome_card",
    "without_photos",
    "written_below_text",
    "wrong_card",
]
