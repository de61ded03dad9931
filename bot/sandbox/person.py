"""One account of the sandbox, with all that Graph and SharePoint keep of its photo."""

import hashlib
import uuid
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from bot.sandbox.faults import Fault

What = Literal["user", "photo", "mailbox", "profile", "picture"]
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_DNS, "people.contoso.example")


def _full_plans() -> dict[str, str]:
    return {"exchange": "Enabled", "SharePoint": "Enabled", "TeamspaceAPI": "Enabled"}


@dataclass(slots=True)
class SandboxPerson:
    """A person; every field may be changed while the sandbox runs.

    `outcome` is what they are there to show; `is_installed` is whether they have the bot's app.
    `sharepoint_photo` is SharePoint's L copy; `picture_timestamp` is when SharePoint last asked
    Exchange, None = never.
    """

    nickname: str
    given_name: str
    surname: str
    upn: str
    outcome: str = ""
    display_name: str = ""
    aad_object_id: str = ""
    portrait_seed: int = 0

    exchange_photo: bytes | None = None
    etag: str = ""
    photo_content_type: str = "image/jpeg"
    photo_error: str = "ImageNotFound"
    mailbox_error: tuple[str, str] | None = None

    user_type: str = "Member"
    account_enabled: bool = True
    gone: bool = False
    on_premises_sync_enabled: bool | None = None
    plans: dict[str, str] = field(default_factory=_full_plans)
    preferred_language: str | None = None
    usage_location: str | None = None
    time_zone: str = "UTC"
    user_purpose: str = "user"
    automatic_replies: Literal["disabled", "alwaysEnabled", "scheduled"] = "disabled"
    away_from: datetime | None = None
    away_until: datetime | None = None
    is_installed: bool = False

    sharepoint_photo: bytes | None = None
    profile_missing: Literal["null", "error", "empty"] | None = None
    one_drive_ready: bool = True
    picture_timestamp: datetime | None = None
    placeholder_state: int = 0
    exchange_sync_state: int = 1
    picture_url: str | None = None

    faults: dict[What, Fault] = field(default_factory=dict[What, Fault])

    def __post_init__(self) -> None:
        self.display_name = self.display_name or f"{self.given_name} {self.surname}"
        self.aad_object_id = self.aad_object_id or str(uuid.uuid5(_NAMESPACE, self.nickname))

    @property
    def media_etag(self) -> str:
        """The photo's version: as set, else made of its bytes so that it changes with them."""
        if self.exchange_photo is None:
            return ""
        return self.etag or hashlib.sha256(self.exchange_photo).hexdigest()[:8].upper()

    @property
    def has_sharepoint(self) -> bool:
        """May sign in to SharePoint at all: a member, enabled, with a plan."""
        is_active = self.account_enabled and not self.gone and self.user_type == "Member"
        return is_active and self.plans.get("SharePoint") == "Enabled"
