"""The application permissions that the bot uses, and how much each matters.

What is lost without each is said in `cards/doctor_words.py` and in the README.
https://learn.microsoft.com/graph/permissions-reference
"""

from dataclasses import dataclass

import jwt

from bot.core.health import State
from bot.settings import Settings


@dataclass(frozen=True, slots=True)
class Role:
    """An application permission; `missing` is how bad it is to be without it."""

    api: str
    name: str
    missing: State


def graph_roles(settings: Settings) -> tuple[Role, ...]:
    """Give Graph's, each as important as these settings make it."""
    uses_groups = bool(settings.helpdesk_group_id or settings.nudge_group_id)
    tells = settings.nudges == "on"
    importance = {
        "User.Read.All": State.WRONG,
        "ProfilePhoto.Read.All": State.WARNING,
        "MailboxSettings.Read": State.WARNING,
        "PeopleSettings.Read.All": State.WARNING,
        "GroupMember.Read.All": State.WRONG if uses_groups else State.OK,
        "Organization.Read.All": State.OK if settings.organization_name else State.WARNING,
        "AppCatalog.Read.All": State.WRONG if tells else State.WARNING,
        "TeamsAppInstallation.ReadWriteSelfForUser.All": State.WRONG if tells else State.WARNING,
    }
    return tuple(Role("Microsoft Graph", name, missing) for name, missing in importance.items())


SHAREPOINT_ROLES = (
    Role("SharePoint", "User.Read.All", State.WRONG),
    Role("SharePoint", "Sites.Read.All", State.WRONG),
)


def roles_in(token: str) -> frozenset[str] | None:
    """Read the roles of an app-only token, None where it is not one that can be read.

    Microsoft promises nothing about the inside of tokens for its own services, so nothing but
    this advice depends on it.
    """
    try:
        claims = jwt.decode(token, options={"verify_signature": False})
    except jwt.PyJWTError:
        return None
    roles = claims.get("roles", [])
    return frozenset(map(str, roles)) if isinstance(roles, list) else None
