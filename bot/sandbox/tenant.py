"""The organisation in the sandbox: its people, its settings, and what they do."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import datetime

from bot.sandbox.faults import Fault
from bot.sandbox.person import SandboxPerson
from bot.sandbox.portraits import portrait
from bot.sandbox.renditions import L_PX, rendition

GRAPH_ROLES = (
    "User.Read.All",
    "ProfilePhoto.Read.All",
    "MailboxSettings.Read",
    "GroupMember.Read.All",
    "PeopleSettings.Read.All",
    "TeamsAppInstallation.ReadWriteSelfForUser.All",
    "AppCatalog.Read.All",
    "Organization.Read.All",
)
SHAREPOINT_ROLES = ("User.Read.All", "Sites.Read.All")


def _names(person: SandboxPerson) -> tuple[str, str, str]:
    return person.nickname, person.aad_object_id, person.upn.casefold()


def _open_policy() -> dict[str, object]:
    return {"source": None, "allowedRoles": []}


@dataclass(slots=True)
class Tenant:
    """An organisation; `faults` and `delay_s` are for every call, the login's too.

    `item_faults` strike single items of a batch. `calls_per_s` throttles calls by a part of
    their path. `groups` hold object ids; `on_install` is told of each app that was installed.
    The app in the catalogue is that of `catalog_bot_id`, of the bot itself where that is "";
    a secret without an end is good for a year.
    """

    people: list[SandboxPerson]
    clock: Callable[[], datetime] = field(kw_only=True)
    tenant_id: str = field(kw_only=True)
    app_id: str = field(kw_only=True)
    app_secret: str = field(kw_only=True, repr=False)
    photo_policy: dict[str, object] = field(kw_only=True, default_factory=_open_policy)
    display_name: str = field(kw_only=True, default="Contoso")
    picture_folder: str = field(kw_only=True, default="Profilbilleder")
    helpdesk_group_id: str = field(kw_only=True, default="")
    groups: dict[str, set[str]] = field(kw_only=True, default_factory=dict[str, set[str]])
    catalog_app_id: str = field(kw_only=True, default="8f2c1f0e-6a0b-4c55-9d53-1d8a0c3b7e21")
    catalog_version: str = field(kw_only=True, default="1.0.0")
    catalog_bot_id: str = field(kw_only=True, default="")
    is_in_catalog: bool = field(kw_only=True, default=True)
    secret_ends_at: datetime | None = field(kw_only=True, default=None)
    on_install: Callable[[SandboxPerson], Coroutine[None, None, None]] | None = field(
        kw_only=True, default=None
    )
    graph_roles: tuple[str, ...] = field(kw_only=True, default=GRAPH_ROLES)
    sharepoint_roles: tuple[str, ...] = field(kw_only=True, default=SHAREPOINT_ROLES)
    delay_s: float = field(kw_only=True, default=0.0)
    faults: list[Fault] = field(kw_only=True, default_factory=list[Fault])
    item_faults: list[Fault] = field(kw_only=True, default_factory=list[Fault])
    calls_per_s: dict[str, int] = field(kw_only=True, default_factory=dict[str, int])
    listings: dict[str, list[SandboxPerson]] = field(
        kw_only=True, default_factory=dict[str, list[SandboxPerson]], repr=False
    )
    _by_name: dict[str, SandboxPerson] = field(
        kw_only=True, default_factory=dict[str, SandboxPerson], repr=False
    )

    @property
    def helpdesk_members(self) -> set[str]:
        return self.groups.setdefault(self.helpdesk_group_id, set())

    def find(self, who: str) -> SandboxPerson | None:
        """By nickname, object id or UPN, in any letter case."""
        wanted = who.casefold()
        found = self._by_name.get(wanted)
        if found is None or wanted not in _names(found):
            self._by_name.clear()
            for person in self.people:
                for name in _names(person):
                    self._by_name.setdefault(name, person)
            found = self._by_name.get(wanted)
        return found

    def person(self, who: str) -> SandboxPerson:
        found = self.find(who)
        if found is None:
            raise KeyError(who)
        return found

    def visit(self, person: SandboxPerson) -> bool:
        """The person opens OneDrive or SharePoint, signed in; whether SharePoint asked Exchange."""
        if not person.has_sharepoint:
            return False
        person.one_drive_ready = True
        person.profile_missing = None
        if person.mailbox_error is not None or person.exchange_sync_state == 0:
            return False
        photo = person.exchange_photo
        person.sharepoint_photo = rendition(photo, L_PX) if photo is not None else None
        person.placeholder_state = 0 if photo is not None else 1
        person.picture_timestamp = self.clock()
        return True

    def add_photo(self, person: SandboxPerson) -> None:
        """The person adds a photo of themselves that they had not used before."""
        person.portrait_seed += 1
        person.exchange_photo = portrait(person.portrait_seed)
        person.etag = ""

    @property
    def people_may_add_photos(self) -> bool:
        return (
            not self.photo_policy.get("allowedRoles")
            and self.photo_policy.get("source") != "onPremises"
        )
