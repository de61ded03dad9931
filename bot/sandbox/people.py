"""The people of the demonstration: one for every outcome of a check."""

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.sandbox.faults import Fault
from bot.sandbox.graph_errors import MESSAGES
from bot.sandbox.person import SandboxPerson
from bot.sandbox.portraits import portrait
from bot.sandbox.renditions import L_PX, rendition
from bot.sandbox.tenant import Tenant

TENANT_ID = "3f0c5a5e-6f0b-4b5e-9d0a-7c1d2e5b8a41"
APP_ID = "b7a3d1c2-52e4-4e6f-8f1b-0c9d8e7f6a55"
APP_SECRET = "sandbox-secret-that-opens-nothing-else"
HELPDESK_GROUP_ID = "5d0a9a3e-0a55-4d1c-a8b9-6f2f6f1f4c10"

LONG_AGO = timedelta(days=200)
_NO_MAILBOX = ("MailboxNotEnabledForRESTAPI", MESSAGES["MailboxNotEnabledForRESTAPI"])
_ELSEWHERE = ("MailboxNotHostedInExchangeOnline", MESSAGES["MailboxNotHostedInExchangeOnline"])

# nickname: given name, surname, local part of the UPN, language, country, time zone, outcome
_ROLL = {
    "freja": ("Freja", "Lund", "", "da-DK", "DK", "Romance Standard Time", "STALE"),
    "aoife": ("Aoife", "O'Neil", "aoife.o'neil", "en-IE", "IE", "Europe/Dublin", "IN-SYNC"),
    "soren": (
        *("Søren", "Ægård", "søren.ægård", "da-DK", "DK"),
        *("Romance Standard Time", "NEVER-SYNCED"),
    ),
    "amara": ("Amara", "Okafor", "", "en-NG", "NG", "Africa/Lagos", "PLACEHOLDER"),
    "kenji": ("Kenji", "Tanaka", "", "ja-JP", "JP", "Tokyo Standard Time", "TOO-SOON"),
    "lucia": ("Lucía", "Fernández", "lucia.fernandez", "es-ES", "ES", "Europe/Madrid", "NO-PHOTO"),
    "piotr": ("Piotr", "Wiśniewski", "piotr.wisniewski", "pl-PL", "PL", "UTC", "NO-MAILBOX"),
    "ingrid": ("Ingrid", "Haugen", "", "nb-NO", "NO", "UTC", "ONPREM-MAILBOX"),
    "mateo": ("Mateo", "Silva", "", "pt-BR", "BR", "UTC", "ENTRA-ONLY"),
    "leila": ("Leila", "Haddad", "", "fr-FR", "FR", "Europe/Paris", "NO-PROFILE"),
    "priya": ("Priya", "Raman", "priya+projects", "en-IN", "IN", "Asia/Kolkata", "NO-ONEDRIVE"),
    "tomas": ("Tomáš", "Novák", "tomas.novak", "cs-CZ", "CZ", "Europe/Prague", "NO-LICENCE"),
    "elif": ("Elif", "Yılmaz", "elif.yilmaz", "tr-TR", "TR", "Europe/Istanbul", "LOCAL-PICTURE"),
    "hans": ("Hans", "Becker", "", "de-DE", "DE", "Europe/Berlin", "DIRECTORY-PHOTO"),
    "noor": (
        *("Noor", "de Vries", "noor.devries_fabrikam.example#EXT#", "nl-NL", "NL"),
        *("Europe/Amsterdam", "GUEST"),
    ),
    "george": ("George", "Papadakis", "", "el-GR", "GR", "Europe/Athens", "DISABLED"),
    "mei": ("Mei", "Chen", "", "zh-CN", "CN", "China Standard Time", "BLOCKED-BY-POLICY"),
    "ravi": ("Ravi", "Perera", "", "en-LK", "LK", "Asia/Colombo", "CANNOT-CHECK"),
    "hana": ("Hana", "Kim", "", "ko-KR", "KR", "Asia/Seoul", "IN-SYNC"),
    "olga": ("Olga", "Petrenko", "", "uk-UA", "UA", "Europe/Kyiv", "DISABLED"),
}


def demo_tenant(clock: Callable[[], datetime]) -> Tenant:
    """Contoso, with a person per outcome; Hana is on the helpdesk, Olga's account is gone.

    The photo policy is the tenant's: while it is open, Mei is a person without a photo.
    """
    people = [_person(nickname, number) for number, nickname in enumerate(_ROLL)]
    tenant = Tenant(
        people,
        clock=clock,
        tenant_id=TENANT_ID,
        app_id=APP_ID,
        app_secret=APP_SECRET,
        helpdesk_group_id=HELPDESK_GROUP_ID,
    )
    tenant.helpdesk_members.add(tenant.person("hana").aad_object_id)
    for person in people:
        befall(person, clock(), photo=portrait(person.portrait_seed))
    return tenant


def _person(nickname: str, number: int) -> SandboxPerson:
    given, surname, local_part, language, country, time_zone, outcome = _ROLL[nickname]
    local_part = local_part or f"{given}.{surname}".lower()
    return SandboxPerson(
        nickname=nickname,
        given_name=given,
        surname=surname,
        upn=f"{local_part}@contoso.example",
        outcome=outcome,
        preferred_language=language,
        usage_location=country,
        time_zone=time_zone,
        portrait_seed=number * 100 + 1,
    )


def befall(person: SandboxPerson, now: datetime, *, photo: bytes) -> None:
    """Makes the person's photos and account what their outcome says."""
    person.exchange_photo = photo
    match person.outcome:
        case "IN-SYNC":
            _sharepoint_has(person, photo, asked_at=now - LONG_AGO)
        case "STALE" | "CANNOT-CHECK":
            _sharepoint_has(person, _earlier(person), asked_at=now - LONG_AGO)
        case "TOO-SOON":
            _sharepoint_has(person, _earlier(person), asked_at=now - timedelta(hours=2))
        case "PLACEHOLDER":
            person.picture_timestamp, person.placeholder_state = now - LONG_AGO, 1
        case "LOCAL-PICTURE":
            _sharepoint_has(person, _earlier(person), asked_at=now - LONG_AGO)
            person.exchange_sync_state = 0
        case "DIRECTORY-PHOTO":
            person.exchange_photo = rendition(photo, 96)
            _sharepoint_has(person, person.exchange_photo, asked_at=now - LONG_AGO)
        case _:
            pass
    _arrange_account(person)


def _arrange_account(person: SandboxPerson) -> None:
    match person.outcome:
        case "NO-PHOTO":
            person.exchange_photo = None
        case "BLOCKED-BY-POLICY":
            person.exchange_photo, person.photo_error = None, "ErrorItemNotFound"
        case "NO-MAILBOX":
            person.exchange_photo, person.photo_error = None, _NO_MAILBOX[0]
            person.mailbox_error = _NO_MAILBOX
            del person.plans["exchange"]
        case "ONPREM-MAILBOX":
            person.exchange_photo, person.photo_error = None, _ELSEWHERE[0]
            person.mailbox_error, person.on_premises_sync_enabled = _ELSEWHERE, True
        case "ENTRA-ONLY":
            person.mailbox_error = _NO_MAILBOX
            del person.plans["exchange"]
        case "NO-PROFILE":
            person.profile_missing = "error"
        case "NO-ONEDRIVE":
            person.one_drive_ready = False
        case "NO-LICENCE":
            person.profile_missing, person.one_drive_ready = "null", False
            del person.plans["SharePoint"]
        case _:
            _arrange_standing(person)


def _arrange_standing(person: SandboxPerson) -> None:
    match person.outcome:
        case "DIRECTORY-PHOTO":
            person.on_premises_sync_enabled = True
            person.photo_content_type = "image/pjpeg"
        case "GUEST":
            person.user_type, person.exchange_photo = "Guest", None
            person.mailbox_error, person.profile_missing = _NO_MAILBOX, "null"
            person.plans.clear()
        case "DISABLED":
            person.account_enabled, person.gone = False, person.nickname == "olga"
        case "CANNOT-CHECK":
            person.faults["profile"] = _sharepoint_is_away()
        case _:
            pass


def _sharepoint_is_away() -> Fault:
    return Fault(
        status=503,
        body="The service is unavailable.",
        headers={"Retry-After": "120"},
        content_type="text/html",
    )


def _earlier(person: SandboxPerson) -> bytes:
    return portrait(person.portrait_seed - 1)


def _sharepoint_has(person: SandboxPerson, photo: bytes, *, asked_at: datetime) -> None:
    person.sharepoint_photo = rendition(photo, L_PX)
    person.picture_timestamp = asked_at
