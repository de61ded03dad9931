"""A SharePoint user profile, as PeopleManager gives it."""

from datetime import UTC, datetime
from urllib.parse import quote

from bot.sandbox.person import SandboxPerson

_YEAR_ONE = datetime(1, 1, 1, tzinfo=UTC)


def picture_path(person: SandboxPerson, size: str, *, folder: str) -> str:
    """Server-relative and decoded; the folder's name follows the My Site host's language."""
    return f"/User Photos/{folder}/{person.aad_object_id}_{size}Thumb.jpg"


def picture_timestamp(at: datetime) -> int:
    """Seconds since the year 1, as SharePoint counts."""
    return int((at - _YEAR_ONE).total_seconds())


def profile_fields(person: SandboxPerson, *, url: str, folder: str) -> dict[str, object]:
    """Without UserProfileProperties, whose shape depends on what was accepted."""
    personal_path = _personal_path(person)
    return {
        "AccountName": account_name(person),
        "DirectReports": [],
        "DisplayName": person.display_name,
        "Email": person.upn,
        "IsFollowed": False,
        "PersonalSiteHostUrl": f"{url}/",
        "PersonalUrl": f"{url}{personal_path}" if personal_path else f"{url}/Person.aspx",
        "PictureUrl": _shown_picture_url(person, url=url, folder=folder),
        "UserUrl": f"{url}/Person.aspx?accountname={quote(account_name(person), safe='')}",
    }


def profile_properties(person: SandboxPerson, *, url: str, folder: str) -> dict[str, str]:
    asked_at = person.picture_timestamp
    return {
        "AccountName": account_name(person),
        "FirstName": person.given_name,
        "LastName": person.surname,
        "PreferredName": person.display_name,
        "WorkEmail": person.upn,
        "PictureURL": _stored_picture_url(person, url=url, folder=folder),
        "SPS-PictureTimestamp": "" if asked_at is None else str(picture_timestamp(asked_at)),
        "SPS-PicturePlaceholderState": "" if asked_at is None else str(person.placeholder_state),
        "SPS-PictureExchangeSyncState": "" if asked_at is None else str(person.exchange_sync_state),
        "SPS-PersonalSiteInstantiationState": "2" if person.one_drive_ready else "",
        "SPS-PersonalSiteCapabilities": "36" if person.one_drive_ready else "0",
        "PersonalSpace": _personal_path(person),
        "UserName": person.upn,
        "msOnline-ObjectId": person.aad_object_id,
        "SPS-UserType": "0",
        "SPS-HideFromAddressLists": "False",
    }


def account_name(person: SandboxPerson) -> str:
    return f"i:0#.f|membership|{person.upn}"


def _stored_picture_url(person: SandboxPerson, *, url: str, folder: str) -> str:
    """Set since the first time that SharePoint asked, even where a placeholder is shown."""
    if person.picture_url is not None:
        return person.picture_url
    if person.picture_timestamp is None:
        return ""
    return url + quote(picture_path(person, "M", folder=folder))


def _shown_picture_url(person: SandboxPerson, *, url: str, folder: str) -> str | None:
    stored = _stored_picture_url(person, url=url, folder=folder)
    if not stored or person.placeholder_state == 1:
        return None
    asked_at = person.picture_timestamp
    return stored if asked_at is None else f"{stored}?t={picture_timestamp(asked_at)}"


def _personal_path(person: SandboxPerson) -> str:
    if not person.one_drive_ready:
        return ""
    name = "".join(letter if letter.isalnum() else "_" for letter in person.upn.lower())
    return f"/personal/{name}/"
