"""The cards of helpdesk staff in every state, by name: a part of the gallery."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from bot.core.diagnosis import Diagnosis, Outcome
from bot.core.health import Finding, Line, Part, State
from bot.core.particulars import Particulars
from bot.core.photo import Person
from bot.core.receipt import Receipt, Setback
from bot.core.report import WeekFigures, monday_of
from cards.case import Case, staff_check_card, still_looking_card
from cards.doctor import doctor_card
from cards.elements import Card
from cards.forward import Chat, forward_card, invitation_card
from cards.people import LookedUp, choice_card, table_card
from cards.reader import Reader
from cards.receipt import receipt_card
from cards.report import report_card

_REF = "7F3K2M"
_CHAT = Chat("https://teams.example", "b7a3d1c2-52e4-4e6f-8f1b-0c9d8e7f6a55")
_PEOPLE = [
    Person("6c1f0a6e", "freja.lund@contoso.example", "Freja Lund", "Freja"),
    Person("7d2f0a6e", "freja.lundgaard@contoso.example", "Freja Lundgård-Christoffersen", "Freja"),
]
_EXAMINATION = [
    Line(State.WARNING, Part.SETTINGS, Finding.NO_HUMAN),
    Line(State.OK, Part.SIGN_IN, Finding.SIGNED_IN, {"service": "Microsoft Graph"}),
    Line(
        State.WARNING,
        Part.CREDENTIAL,
        Finding.CERTIFICATE_ENDS,
        {"date": "2026-12-07", "days": "14"},
    ),
    Line(
        State.WRONG,
        Part.SHAREPOINT,
        Finding.ROLE_MISSING,
        {"service": "SharePoint", "role": "Sites.Read.All"},
    ),
    Line(State.OK, Part.DATABASE, Finding.DATABASE_READY),
    Line(State.OK, Part.WORK, Finding.WORKING, {"count": "2"}),
]


def staff_cards(found: Mapping[str, Diagnosis], reader: Reader) -> dict[str, Card]:
    """Every card of staff; `found` are the gallery's diagnoses."""
    return {
        **{f"staff-check-{name}": _case(of, reader) for name, of in found.items()},
        **_other_cases(found["stale"], reader),
        **_receipts(reader),
        **_reports(reader),
        "staff-choice": choice_card("Freja", _PEOPLE, reader, verb="staff_check"),
        "staff-choice-of-many": choice_card("Freja", _PEOPLE * 3, reader, verb="staff_send"),
        "staff-table": table_card(_table(), reader),
        "staff-forward": forward_card(
            _CHAT, reader, readers=[reader, replace(reader, locale="is_IS")]
        ),
        "staff-invitation": invitation_card(_CHAT, reader),
        "staff-doctor": doctor_card(_EXAMINATION, reader),
        "staff-doctor-well": doctor_card([x for x in _EXAMINATION if x.state is State.OK], reader),
        "staff-still-looking": still_looking_card(reader, user="6c1f0a6e"),
    }


def _case(of: Diagnosis, reader: Reader) -> Card:
    return staff_check_card(_example(of, reader), reader)


def _example(of: Diagnosis, reader: Reader) -> Case:
    person, gaps = _PEOPLE[0], {}
    if of.gap:
        gaps = {str(of.gap.source): f"{of.gap.why} HTTP 403 request-id 0a1b2c3d"}
    found = Particulars(
        account="member",
        plans=("Exchange", "SharePoint", "Teams"),
        has_photo=True,
        etag='"6ED18B8C"',
        size_px=648,
        first_seen_at=reader.now - timedelta(days=4),
        mailbox="online",
        mailbox_purpose="user",
        policy_source="cloud",
        is_restricted=False,
        has_profile=None if gaps else True,
        asked_at=reader.now - timedelta(days=173),
        has_picture=True,
        gaps=gaps,
    )
    return Case(
        diagnosis=of,
        found=found,
        ref=_REF,
        aad_object_id=person.aad_object_id,
        name=person.display_name,
        upn=person.upn,
        given_name=person.given_name,
        checked_at=reader.now,
    )


def _other_cases(stale: Diagnosis, reader: Reader) -> dict[str, Card]:
    case = _example(stale, reader)
    bare = replace(case, found=Particulars(), name=case.upn, given_name="")
    quiet = replace(case, is_quiet=True, told_at=reader.now - timedelta(days=2))
    missing = Particulars(
        account="guest",
        plans=(),
        is_directory_synced=True,
        has_photo=False,
        mailbox="unclear",
        policy_source="onPremises",
        is_restricted=True,
        has_profile=False,
        codes={"photo": "ImageNotFound", "mailbox": "MailboxNotEnabledForRESTAPI"},
    )
    return {
        "staff-check-without-particulars": staff_check_card(bare, reader),
        "staff-check-quiet": staff_check_card(quiet, reader),
        "staff-check-missing": staff_check_card(replace(case, found=missing), reader),
    }


def _receipts(reader: Reader) -> dict[str, Card]:
    sent, hour = reader.now - timedelta(hours=3), timedelta(hours=1)
    start = Receipt("Freja Lund")
    told = replace(start, ref=_REF, outcome=Outcome.STALE, sent_at=sent)
    done = replace(told, seen_at=sent + hour, done_at=sent + 2 * hour)
    stages = {
        "on-its-way": start,
        "sent": replace(told, next_look_at=sent + 24 * hour),
        "waiting": replace(done, next_look_at=sent + 24 * hour),
        "fixed": replace(done, fixed_at=reader.now, closed_at=reader.now),
        "human": replace(done, human_at=reader.now),
        "unheard": replace(told, closed_at=reader.now),
        "unreachable": replace(start, setback=Setback.UNREACHABLE, closed_at=reader.now),
        "perhaps": replace(told, sent_at=None, setback=Setback.PERHAPS_SENT, closed_at=reader.now),
        "stopped": replace(done, setback=Setback.STOPPED, closed_at=reader.now),
    }
    return {
        f"staff-receipt-{name}": receipt_card(
            receipt, reader, user="6c1f0a6e", staff_name="Mads Holm"
        )
        for name, receipt in stages.items()
    }


def _reports(reader: Reader) -> dict[str, Card]:
    monday = monday_of(reader.now) - timedelta(weeks=1)
    weeks = [_week(monday - timedelta(weeks=number), number) for number in range(5)]
    empty = [WeekFigures(week.monday) for week in weeks]
    return {
        "staff-report": report_card(weeks, reader),
        "staff-report-running": report_card(weeks, reader, is_running=True),
        "staff-report-empty": report_card(empty, reader),
    }


def _week(monday: date, number: int) -> WeekFigures:
    return WeekFigures(
        monday,
        checked=2140 - number,
        out_of_sync=46,
        told=Counter({"STALE": 24, "NEVER-SYNCED": 8, "PLACEHOLDER": 4, "NO-ONEDRIVE": 2}),
        fixed=Counter({"STALE": 20, "NEVER-SYNCED": 7, "PLACEHOLDER": 3, "NO-ONEDRIVE": 1}),
        for_admins=Counter({"LOCAL-PICTURE": 5, "ONPREM-MAILBOX": 3}),
        wrong=2,
        stopped=1,
        unreachable=3,
        brakes=1 if number == 0 else 0,
    )


def _table() -> list[LookedUp]:
    return [LookedUp(f"Person {number}", outcome, _REF) for number, outcome in enumerate(Outcome)]
