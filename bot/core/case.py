"""One person's findings as yes-or-no facts, each worked out when a rule asks for it.

Asking for a fact that a look-up did not bring raises UndecidedError, so a rule that does not
need it is not disturbed by the failure.
"""

from datetime import datetime, timedelta
from functools import cached_property
from typing import TypeVar

from bot.core.comparison import Comparison, compare
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
    PhotoPolicy,
    SharePointPicture,
    SharePointProfile,
    Source,
    Unreachable,
    Why,
)
from bot.core.picture import Picture, UnreadablePictureError, read_picture

SYNC_WINDOW = timedelta(hours=24)
"""SharePoint asks at most about once a day (MicrosoftDocs, "Set-UserPhoto")."""

DIRECTORY_PHOTO_PX = 96
"""A thumbnailPhoto from on-premises Active Directory is at most this large."""

T = TypeVar("T")


class UndecidedError(Exception):
    """A rule asked for a fact that a look-up did not bring."""

    def __init__(self, gap: Unreachable) -> None:
        super().__init__(gap)
        self.gap = gap


class Case:
    """The findings as yes-or-no facts; asking for one that is not known raises UndecidedError."""

    def __init__(self, findings: Findings, now: datetime) -> None:
        self.findings = findings
        self.now = now

    @cached_property
    def person(self) -> Person | Gone:
        return _known(self.findings.person)

    @property
    def account(self) -> Person:
        assert isinstance(self.person, Person), "DISABLED stands before every rule that asks"
        return self.person

    @cached_property
    def mailbox(self) -> Mailbox | NoMailbox:
        """The probe's word, else the photo call's; a probe that failed counts as a mailbox."""
        if isinstance(self.findings.mailbox, Unreachable):
            photo = self.findings.photo
            return photo if isinstance(photo, NoMailbox) else Mailbox()
        return self.findings.mailbox

    @property
    def is_on_premises(self) -> bool:
        if not isinstance(self.mailbox, NoMailbox):
            return False
        is_unclear = self.mailbox.place is MailboxPlace.UNCLEAR
        return self.mailbox.place is MailboxPlace.ON_PREMISES or (
            is_unclear and self.account.is_directory_synced
        )

    @property
    def lacks_mailbox(self) -> bool:
        return isinstance(self.mailbox, NoMailbox)

    @cached_property
    def photo(self) -> Photo | NoPhoto | NoMailbox:
        return _known(self.findings.photo)

    @property
    def has_photo(self) -> bool:
        return isinstance(self.photo, Photo)

    @property
    def policy(self) -> PhotoPolicy:
        policy = self.findings.policy
        return PhotoPolicy() if isinstance(policy, Unreachable) else policy

    @cached_property
    def profile(self) -> SharePointProfile:
        profile = _known(self.findings.profile)
        return SharePointProfile(has_onedrive=False) if isinstance(profile, NoProfile) else profile

    @property
    def has_profile(self) -> bool:
        return not isinstance(_known(self.findings.profile), NoProfile)

    @cached_property
    def picture(self) -> SharePointPicture | NoPicture:
        if self.profile.is_placeholder or not self.profile.picture_url:
            return NoPicture()
        return _known(self.findings.picture)

    @property
    def was_ever_asked(self) -> bool:
        return bool(self.profile.picture_url or self.profile.asked_at)

    @property
    def shows_placeholder(self) -> bool:
        return self.was_ever_asked and isinstance(self.picture, NoPicture)

    @cached_property
    def exchange_picture(self) -> Picture:
        assert isinstance(self.photo, Photo), "NO-PHOTO stands before every rule that compares"
        if self.photo.content is None:
            raise UndecidedError(Unreachable(Source.PHOTO, Why.NOT_ASKED))
        return _readable(self.photo.content, Source.PHOTO)

    @cached_property
    def sharepoint_picture(self) -> Picture:
        assert isinstance(self.picture, SharePointPicture)
        return _readable(self.picture.content, Source.PICTURE)

    @cached_property
    def comparison(self) -> Comparison:
        if compared := self.findings.compared:
            return Comparison(compared.score)
        return compare(exchange=self.exchange_picture, sharepoint=self.sharepoint_picture)

    @property
    def is_same(self) -> bool:
        return isinstance(self.picture, SharePointPicture) and self.comparison.is_same

    @property
    def is_recent(self) -> bool:
        times = (self.profile.asked_at, self.findings.memory.changed_at)
        return any(at is not None and self.now - at < SYNC_WINDOW for at in times)

    @property
    def is_directory_photo(self) -> bool:
        assert isinstance(self.photo, Photo)
        is_tiny = self.photo.size_px <= DIRECTORY_PHOTO_PX
        return self.account.is_directory_synced and is_tiny and self.policy.source != "cloud"


def _known(finding: T | Unreachable) -> T:
    if isinstance(finding, Unreachable):
        raise UndecidedError(finding)
    return finding


def _readable(content: bytes, source: Source) -> Picture:
    try:
        return read_picture(content)
    except UnreadablePictureError as error:
        raise UndecidedError(Unreachable(source, Why.UNREADABLE, str(error))) from error
