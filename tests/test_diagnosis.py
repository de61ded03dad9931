"""The verdict: which findings amount to which outcome."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.core.diagnosis import Outcome, Shows, diagnose
from bot.core.photo import (
    Findings,
    Gone,
    Mailbox,
    MailboxPlace,
    NoMailbox,
    NoPhoto,
    NoPicture,
    NoProfile,
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
from bot.sandbox.portraits import portrait
from bot.sandbox.renditions import rendition

NOW = datetime(2026, 11, 23, 10, 15, tzinfo=UTC)
OLD, NEW = rendition(portrait(1), 200), rendition(portrait(2), 240)
NEW_AGAIN = rendition(portrait(2), 200)
ADA = Person("1", "ada@contoso.example", "Ada Byron", "Ada")
PHOTO = Photo("etag", 648, NEW)
PROFILE = SharePointProfile("https://x.example/a_MThumb.jpg", asked_at=NOW - timedelta(days=90))
NEVER = SharePointProfile()
NOWHERE = NoMailbox("MailboxNotEnabledForRESTAPI")
UNCLEAR = NoMailbox("MailboxNotEnabledForRESTAPI", MailboxPlace.UNCLEAR)
ELSEWHERE = NoMailbox("MailboxNotHostedInExchangeOnline", MailboxPlace.ON_PREMISES)
DIFFERENT = Findings(
    ADA, PHOTO, Mailbox(), PhotoPolicy(), PROFILE, SharePointPicture(OLD), PhotoMemory()
)
SAME = replace(DIFFERENT, picture=SharePointPicture(NEW_AGAIN))
NO_PHOTO = replace(DIFFERENT, photo=NoPhoto("ImageNotFound"))
NEVER_SYNCED = replace(DIFFERENT, profile=NEVER, picture=NoPicture())
BLOCKING = PhotoPolicy(is_restricted=True)


def hours_ago(hours: float) -> datetime:
    return NOW - timedelta(hours=hours)


def lost(source: Source) -> Unreachable:
    return Unreachable(source, Why.UNAVAILABLE, "HTTP 503")


CASES = [
    pytest.param(SAME, Outcome.IN_SYNC, id="SharePoint keeps a smaller copy"),
    pytest.param(DIFFERENT, Outcome.STALE, id="another picture"),
    pytest.param(NEVER_SYNCED, Outcome.NEVER_SYNCED, id="SharePoint never asked"),
    pytest.param(
        replace(DIFFERENT, profile=replace(PROFILE, is_placeholder=True), picture=NoPicture()),
        Outcome.PLACEHOLDER,
        id="a placeholder though an address is kept",
    ),
    pytest.param(
        replace(DIFFERENT, picture=NoPicture()), Outcome.PLACEHOLDER, id="the file is gone"
    ),
    pytest.param(
        replace(DIFFERENT, profile=replace(PROFILE, asked_at=hours_ago(23))),
        Outcome.TOO_SOON,
        id="SharePoint asked 23 hours ago",
    ),
    pytest.param(
        replace(DIFFERENT, profile=replace(PROFILE, asked_at=hours_ago(24))),
        Outcome.STALE,
        id="SharePoint asked a day ago",
    ),
    pytest.param(
        replace(DIFFERENT, memory=PhotoMemory("etag", hours_ago(1), hours_ago(1))),
        Outcome.TOO_SOON,
        id="we saw the photo change an hour ago",
    ),
    pytest.param(
        replace(DIFFERENT, memory=PhotoMemory("etag", hours_ago(1))),
        Outcome.STALE,
        id="a photo seen for the first time is no change",
    ),
    pytest.param(
        replace(SAME, profile=replace(PROFILE, asked_at=hours_ago(1))),
        Outcome.IN_SYNC,
        id="the same and just asked",
    ),
    pytest.param(NO_PHOTO, Outcome.NO_PHOTO, id="no photo"),
    pytest.param(
        replace(NO_PHOTO, profile=lost(Source.PROFILE), picture=lost(Source.PICTURE)),
        Outcome.NO_PHOTO,
        id="no photo, SharePoint away",
    ),
    pytest.param(
        replace(NO_PHOTO, policy=BLOCKING), Outcome.BLOCKED_BY_POLICY, id="may not add one"
    ),
    pytest.param(
        replace(NO_PHOTO, policy=PhotoPolicy("onPremises")),
        Outcome.BLOCKED_BY_POLICY,
        id="photos come from on-premises only",
    ),
    pytest.param(replace(SAME, policy=BLOCKING), Outcome.IN_SYNC, id="blocked, but all is well"),
    pytest.param(
        replace(NO_PHOTO, mailbox=NOWHERE), Outcome.NO_MAILBOX, id="no mailbox and no photo"
    ),
    pytest.param(
        replace(NO_PHOTO, photo=NOWHERE, mailbox=lost(Source.MAILBOX)),
        Outcome.NO_MAILBOX,
        id="the photo call itself names the mailbox",
    ),
    pytest.param(
        replace(NO_PHOTO, person=replace(ADA, has_exchange_plan=False)),
        Outcome.NO_MAILBOX,
        id="no Exchange plan and no photo",
    ),
    pytest.param(
        replace(NO_PHOTO, mailbox=lost(Source.MAILBOX)), Outcome.NO_PHOTO, id="mailbox away"
    ),
    pytest.param(
        replace(DIFFERENT, mailbox=ELSEWHERE), Outcome.ONPREM_MAILBOX, id="mailbox elsewhere"
    ),
    pytest.param(
        replace(NO_PHOTO, mailbox=UNCLEAR, person=replace(ADA, is_directory_synced=True)),
        Outcome.ONPREM_MAILBOX,
        id="an unclear mailbox of a synced account",
    ),
    pytest.param(replace(NO_PHOTO, mailbox=UNCLEAR), Outcome.NO_MAILBOX, id="an unclear mailbox"),
    pytest.param(
        replace(NEVER_SYNCED, mailbox=NOWHERE), Outcome.ENTRA_ONLY, id="a photo, no mailbox"
    ),
    pytest.param(
        replace(SAME, mailbox=NOWHERE), Outcome.IN_SYNC, id="no mailbox, yet both are the same"
    ),
    pytest.param(
        replace(DIFFERENT, profile=NoProfile(), picture=NoPicture()),
        Outcome.NO_PROFILE,
        id="SharePoint does not know the person",
    ),
    pytest.param(
        replace(NEVER_SYNCED, profile=replace(NEVER, has_onedrive=False)),
        Outcome.NO_ONEDRIVE,
        id="no OneDrive",
    ),
    pytest.param(
        replace(SAME, profile=replace(PROFILE, has_onedrive=False)),
        Outcome.IN_SYNC,
        id="no OneDrive, yet both are the same",
    ),
    pytest.param(
        replace(DIFFERENT, profile=replace(PROFILE, follows_exchange=False)),
        Outcome.LOCAL_PICTURE,
        id="a picture of SharePoint's own",
    ),
    pytest.param(
        replace(SAME, profile=replace(PROFILE, follows_exchange=False)),
        Outcome.IN_SYNC,
        id="SharePoint's own, and the same",
    ),
    pytest.param(
        replace(
            SAME,
            person=replace(ADA, is_directory_synced=True),
            photo=replace(PHOTO, size_px=96),
        ),
        Outcome.DIRECTORY_PHOTO,
        id="a tiny photo from the directory, though both match",
    ),
    pytest.param(
        replace(
            DIFFERENT,
            person=replace(ADA, is_directory_synced=True),
            photo=replace(PHOTO, size_px=96),
            policy=PhotoPolicy("cloud"),
        ),
        Outcome.STALE,
        id="a tiny photo where the cloud is the source",
    ),
    pytest.param(
        replace(SAME, person=replace(ADA, has_sharepoint_plan=False)),
        Outcome.NO_LICENCE,
        id="no SharePoint plan",
    ),
    pytest.param(replace(SAME, person=replace(ADA, is_guest=True)), Outcome.GUEST, id="a guest"),
    pytest.param(
        replace(SAME, person=replace(ADA, is_enabled=False, is_guest=True)),
        Outcome.DISABLED,
        id="switched off",
    ),
    pytest.param(replace(DIFFERENT, person=Gone()), Outcome.DISABLED, id="gone"),
]


@pytest.mark.parametrize(("findings", "outcome"), CASES)
def test_findings_amount_to_one_outcome(findings: Findings, outcome: Outcome):
    """The contract's list, in its order, with the fine print."""
    assert diagnose(findings, now=NOW).outcome is outcome


@pytest.mark.parametrize(
    ("findings", "source"),
    [
        (replace(DIFFERENT, person=lost(Source.PERSON)), Source.PERSON),
        (replace(DIFFERENT, photo=lost(Source.PHOTO)), Source.PHOTO),
        (replace(DIFFERENT, profile=lost(Source.PROFILE)), Source.PROFILE),
        (replace(DIFFERENT, picture=lost(Source.PICTURE)), Source.PICTURE),
        (replace(DIFFERENT, photo=replace(PHOTO, content=b"broken")), Source.PHOTO),
        (replace(DIFFERENT, picture=SharePointPicture(b"broken")), Source.PICTURE),
    ],
    ids=lambda value: value if isinstance(value, Source) else "",
)
def test_a_look_up_that_failed_is_named_and_nothing_is_guessed(findings: Findings, source: Source):
    """A throttled service must never turn into "you have no photo"."""
    diagnosis = diagnose(findings, now=NOW)

    assert diagnosis.outcome is Outcome.CANNOT_CHECK
    assert diagnosis.gap is not None
    assert diagnosis.gap.source is source


@pytest.mark.parametrize("source", [Source.MAILBOX, Source.POLICY])
@pytest.mark.parametrize("findings", [SAME, DIFFERENT, NO_PHOTO, NEVER_SYNCED])
def test_a_failed_look_up_that_is_not_needed_changes_nothing(findings: Findings, source: Source):
    """Optional permissions may be missing; the answer must not be."""
    gap = replace(findings, **{source.value: lost(source)})

    assert diagnose(gap, now=NOW).outcome is diagnose(findings, now=NOW).outcome


def test_both_photos_are_shown_where_there_are_two():
    """People believe what they see."""
    diagnosis = diagnose(DIFFERENT, now=NOW)

    assert diagnosis.exchange_thumbnail
    assert diagnosis.sharepoint_thumbnail
    assert (diagnosis.exchange_shows, diagnosis.sharepoint_shows) == (Shows.PICTURE, Shows.PICTURE)


def test_a_photo_is_shown_beside_what_could_not_be_seen():
    """What was found is shown even where the check could not be finished."""
    gap = replace(DIFFERENT, profile=lost(Source.PROFILE), picture=lost(Source.PICTURE))

    diagnosis = diagnose(gap, now=NOW)

    assert diagnosis.exchange_thumbnail
    assert diagnosis.sharepoint_shows is Shows.UNKNOWN


def test_the_later_event_says_when_to_look_again():
    """A day after whichever came last: SharePoint's question or the new photo."""
    findings = replace(
        DIFFERENT,
        profile=replace(PROFILE, asked_at=hours_ago(20)),
        memory=PhotoMemory("etag", hours_ago(2), hours_ago(2)),
    )

    assert diagnose(findings, now=NOW).settles_at == NOW + timedelta(hours=22)
