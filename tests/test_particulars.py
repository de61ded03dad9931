"""The raw side of a check, as it is kept for staff."""

import json
from datetime import UTC, datetime

from bot.core.particulars import Particulars, particulars_from, particulars_of
from bot.core.photo import (
    Findings,
    Mailbox,
    NoPhoto,
    Person,
    Photo,
    PhotoMemory,
    PhotoPolicy,
    SharePointPicture,
    SharePointProfile,
    Source,
    Unreachable,
    Why,
)

NOW = datetime(2026, 11, 4, 9, 30, tzinfo=UTC)
ADA = Person("1", "ada@contoso.example", "Ada Lo", has_teams_plan=False)
PROFILE = SharePointProfile("https://my.contoso.example/ada.jpg", asked_at=NOW)
FINDINGS = Findings(
    ADA,
    Photo('"6ED18B8C"', 648, b"picture"),
    Mailbox(purpose="user"),
    PhotoPolicy("cloud"),
    PROFILE,
    SharePointPicture(b"copy"),
    PhotoMemory('"6ED18B8C"', NOW),
)


def test_a_case_comes_back_from_json_as_it_was():
    """`ref` weeks later shows what the check saw, not what would be seen today."""
    found = particulars_of(FINDINGS)

    assert particulars_from(json.loads(json.dumps(found.as_json()))) == found


def test_no_picture_address_or_name_is_kept():
    """Staff read it, databases keep it, tickets quote it."""
    kept = json.dumps(particulars_of(FINDINGS).as_json())

    for private in ("ada@contoso", "Ada Lo", ".jpg", "picture'", "my.contoso"):
        assert private not in kept


def test_a_failure_is_told_with_its_raw_code():
    """A ticket needs `refused HTTP 403`, not "it didn't work"."""
    gap = Unreachable(Source.PROFILE, Why.REFUSED, "HTTP 403")
    failed = Findings(ADA, NoPhoto("ImageNotFound"), Mailbox(), PhotoPolicy(), gap, gap)

    found = particulars_of(failed)

    assert found.gaps == {"profile": "refused HTTP 403"}
    assert found.codes == {"photo": "ImageNotFound"}
    assert (found.has_photo, found.has_profile) == (False, None)


def test_a_check_of_before_is_shown_without_them():
    """Checks that an older version kept have no such side."""
    assert particulars_from(None) == Particulars()
    assert particulars_from({"unknown": 1}) == Particulars()
