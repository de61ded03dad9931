"""What a check found, row by row with its age and raw code, for staff."""

from datetime import UTC, datetime

from bot.core.particulars import Particulars
from cards.reader import Reader

_YEAR_ONE = datetime(1, 1, 1, tzinfo=UTC)

Row = tuple[str, str]


def finding_rows(found: Particulars, reader: Reader) -> list[Row]:
    """The rows of every look-up that brought something, and then those that failed."""
    rows = [
        *_account(found, reader),
        *_photo(found, reader),
        *_mailbox(found, reader),
        *_policy(found, reader),
        *_sharepoint(found, reader),
    ]
    return [*rows, *((source, why) for source, why in found.gaps.items())]


def _account(found: Particulars, reader: Reader) -> list[Row]:
    _ = reader.gettext
    kinds = {
        "member": _("a member, enabled"),
        "guest": _("a guest (userType Guest)"),
        "disabled": _("switched off (accountEnabled false)"),
        "gone": _("gone (Request_ResourceNotFound)"),
    }
    if found.account not in kinds:
        return []
    synced = [(_("Directory"), _("synced from on-premises (onPremisesSyncEnabled)"))]
    plans = [(_("Licences"), ", ".join(found.plans or ()) or _("none (assignedPlans)"))]
    return [
        (_("Account"), kinds[found.account]),
        *(plans if found.plans is not None else []),
        *(synced if found.is_directory_synced else []),
    ]


def _photo(found: Particulars, reader: Reader) -> list[Row]:
    _ = reader.gettext
    if found.has_photo is None:
        return []
    if not found.has_photo:
        code = found.codes.get("photo", "404")
        return [(_("Photo"), _("none (%(code)s)") % {"code": code})]
    facts = {"size": f"{found.size_px} x {found.size_px}", "etag": found.etag}
    if found.first_seen_at is None:
        return [(_("Photo"), _("%(size)s (etag %(etag)s)") % facts)]
    facts["since"] = reader.stamp(found.first_seen_at)
    return [(_("Photo"), _("%(size)s, first seen %(since)s (etag %(etag)s)") % facts)]


def _mailbox(found: Particulars, reader: Reader) -> list[Row]:
    _ = reader.gettext
    code = {"code": found.codes.get("mailbox", "404")}
    places = {
        "online": _("Exchange Online (userPurpose %(purpose)s)")
        % {"purpose": found.mailbox_purpose or "?"},
        "nowhere": _("none (%(code)s)") % code,
        "on-premises": _("on-premises (%(code)s)") % code,
        "unclear": _("none, or on-premises (%(code)s)") % code,
    }
    return [(_("Mailbox"), places[found.mailbox])] if found.mailbox in places else []


def _policy(found: Particulars, reader: Reader) -> list[Row]:
    _ = reader.gettext
    if found.is_restricted is None:
        return []
    source = {"source": found.policy_source or "null"}
    if found.is_restricted or found.policy_source == "onPremises":
        return [(_("Policy"), _("people may not change photos (source %(source)s)") % source)]
    return [(_("Policy"), _("people may change photos (source %(source)s)") % source)]


def _sharepoint(found: Particulars, reader: Reader) -> list[Row]:
    _ = reader.gettext
    if found.has_profile is None:
        return []
    if not found.has_profile:
        return [("SharePoint", _("no user profile"))]
    shows = _("nothing (PictureURL empty)")
    if found.is_placeholder:
        shows = _("a grey outline (SPS-PicturePlaceholderState 1)")
    elif found.has_picture:
        shows = _("a picture (SPS-PicturePlaceholderState 0)")
    source = _("its own picture (SPS-PictureExchangeSyncState 0)")
    if found.follows_exchange:
        source = _("Exchange (SPS-PictureExchangeSyncState 1)")
    onedrive = _("ready") if found.has_onedrive else _("never set up")
    return [
        ("SharePoint", _asked(found, reader)),
        # Translators: what SharePoint shows.
        *([(_("Shows"), shows)] if found.has_picture is not None else []),
        # Translators: where SharePoint takes the photo from.
        (_("Source"), source),
        ("OneDrive", onedrive),
    ]


def _asked(found: Particulars, reader: Reader) -> str:
    _ = reader.gettext
    if found.asked_at is None:
        return _("never asked for the photo (SPS-PictureTimestamp empty)")
    raw = int((found.asked_at - _YEAR_ONE).total_seconds())
    asked = {"time": reader.stamp(found.asked_at), "raw": raw}
    return _("last asked %(time)s (SPS-PictureTimestamp %(raw)d)") % asked
