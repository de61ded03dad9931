"""What looking for one person's photo in one place can find.

A look-up never gives None: a photo, "there is none" and "the place did not say" are
three facts, and the diagnosis differs for each.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum


class Source(StrEnum):
    """A place that is asked, as it is named in logs and on staff cards."""

    PERSON = "person"
    PHOTO = "photo"
    MAILBOX = "mailbox"
    POLICY = "policy"
    PROFILE = "profile"
    PICTURE = "picture"


class Why(StrEnum):
    """Why a place did not say."""

    TIMEOUT = "timeout"
    THROTTLED = "throttled"
    REFUSED = "refused"
    UNAVAILABLE = "unavailable"
    GARBLED = "garbled"
    FOREIGN_HOST = "foreign host"
    UNREADABLE = "unreadable"
    NOT_ASKED = "not asked"
    """Nobody looked yet: a sweep asks only for what the verdict turns on."""


@dataclass(frozen=True, slots=True)
class Unreachable:
    """A look-up that brought no fact: nothing may be concluded from it.

    `detail` is the raw code that support will ask for; it holds no token and no address.
    """

    source: Source
    why: Why
    detail: str = ""

    @property
    def reason(self) -> str:
        """Why, with the raw code where there is one."""
        return f"{self.why} {self.detail}".strip()


@dataclass(frozen=True, slots=True)
class Person:
    """A directory account, as Graph's user resource describes it."""

    aad_object_id: str
    upn: str
    display_name: str = ""
    given_name: str = ""
    is_guest: bool = False
    is_enabled: bool = True
    is_directory_synced: bool = False
    has_exchange_plan: bool = True
    has_sharepoint_plan: bool = True
    has_teams_plan: bool = True
    country: str = ""
    """ISO 3166 code of the usage location, "" where none is set."""
    language: str = ""
    """The directory's preferred language, such as "da-DK"; "" where none is set."""

    @property
    def name(self) -> str:
        """What to call somebody before others: the whole name, else the address."""
        return self.display_name or self.upn


@dataclass(frozen=True, slots=True)
class Gone:
    """No such account any more (Graph says 404 for the person)."""


@dataclass(frozen=True, slots=True)
class Photo:
    """The photo that Outlook and Teams show; `size_px` is the longer side of the largest copy.

    `content` is None where only its version was asked for.
    """

    etag: str
    size_px: int
    content: bytes | None


@dataclass(frozen=True, slots=True)
class NoPhoto:
    """No photo in Microsoft 365; `code` is which of the documented shapes said so."""

    code: str


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A mailbox in Exchange Online, with what its settings say of its owner.

    `time_zone` is a Windows or an IANA name; `purpose` is "user" for a person's own. Automatic
    replies are on from `away_from` until `away_until`.
    """

    time_zone: str = ""
    language: str = ""
    purpose: str = ""
    away_from: datetime | None = None
    away_until: datetime | None = None

    def is_away(self, now: datetime) -> bool:
        """Whether automatic replies are on."""
        if self.away_from is None or self.away_until is None:
            return False
        return self.away_from <= now < self.away_until


class MailboxPlace(StrEnum):
    """Where a mailbox that is not in Exchange Online is."""

    NOWHERE = "nowhere"
    ON_PREMISES = "on-premises"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class NoMailbox:
    """No mailbox in Exchange Online; one of Graph's codes leaves open where it is."""

    code: str
    place: MailboxPlace = MailboxPlace.NOWHERE


@dataclass(frozen=True, slots=True)
class PhotoPolicy:
    """Who may change photos in this tenant (Graph's photoUpdateSettings, beta)."""

    source: str | None = None
    is_restricted: bool = False

    @property
    def blocks_people(self) -> bool:
        return self.is_restricted or self.source == "onPremises"


@dataclass(frozen=True, slots=True)
class SharePointProfile:
    """The photo side of a SharePoint user profile.

    `picture_url` is as SharePoint gives it, "" where no picture was ever stored;
    `asked_at` is when SharePoint last asked Exchange for the photo.
    """

    picture_url: str = ""
    is_placeholder: bool = False
    follows_exchange: bool = True
    asked_at: datetime | None = None
    has_onedrive: bool = True

    def as_of(self, now: datetime) -> "SharePointProfile":
        """Drop a time that has not come yet: it says nothing about when SharePoint asked."""
        is_ahead = self.asked_at is not None and self.asked_at > now + timedelta(days=1)
        return replace(self, asked_at=None) if is_ahead else self


@dataclass(frozen=True, slots=True)
class NoProfile:
    """SharePoint does not know the person."""


@dataclass(frozen=True, slots=True)
class SharePointPicture:
    """SharePoint's stored copy of the photo."""

    content: bytes


@dataclass(frozen=True, slots=True)
class NoPicture:
    """SharePoint has no picture to show: none is named, or the file that is named is gone."""


PersonFinding = Person | Gone | Unreachable
PhotoFinding = Photo | NoPhoto | NoMailbox | Unreachable
MailboxFinding = Mailbox | NoMailbox | Unreachable
PolicyFinding = PhotoPolicy | Unreachable
ProfileFinding = SharePointProfile | NoProfile | Unreachable
PictureFinding = SharePointPicture | NoPicture | Unreachable


@dataclass(frozen=True, slots=True)
class PhotoMemory:
    """What the bot itself has seen of one person's photo over time.

    Graph gives no date, so the first sight of an ETag stands for it; the very first ETag
    is no change, because nothing was known before it.
    """

    etag: str = ""
    first_seen_at: datetime | None = None
    changed_at: datetime | None = None

    def seeing(self, etag: str, now: datetime) -> "PhotoMemory":
        if etag == self.etag:
            return self
        return PhotoMemory(etag, now, now if self.etag else None)


@dataclass(frozen=True, slots=True)
class Seen:
    """Two versions that were compared, and what came of it.

    An ETag stands for one photo, and a picture's address with the time at which SharePoint
    asked for one copy: two given versions always compare alike.
    """

    etag: str
    picture_url: str
    asked_at: datetime
    score: float
    exchange_thumbnail: bytes | None = None
    sharepoint_thumbnail: bytes | None = None

    def is_of(self, photo: PhotoFinding, profile: ProfileFinding) -> bool:
        if not isinstance(photo, Photo) or not isinstance(profile, SharePointProfile):
            return False
        copy = (self.picture_url, self.asked_at)
        return photo.etag == self.etag and (profile.picture_url, profile.asked_at) == copy


@dataclass(frozen=True, slots=True)
class Findings:
    """All that one check found out about one person."""

    person: PersonFinding
    photo: PhotoFinding
    mailbox: MailboxFinding
    policy: PolicyFinding
    profile: ProfileFinding
    picture: PictureFinding
    memory: PhotoMemory = PhotoMemory()
    seen: Seen | None = None
    """The last two versions that were compared for this person."""

    @property
    def compared(self) -> Seen | None:
        """What came of these very versions, where they were compared before."""
        is_it = self.seen is not None and self.seen.is_of(self.photo, self.profile)
        return self.seen if is_it else None

    @property
    def gaps(self) -> list[Unreachable]:
        """The look-ups that brought no fact."""
        person = (self.person, self.photo, self.mailbox)
        all_found = (*person, self.policy, self.profile, self.picture)
        return [found for found in all_found if isinstance(found, Unreachable)]
