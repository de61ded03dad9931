"""What is the same for every part: references, addresses, the rules of nudging, and the house."""

import asyncio
import secrets
from datetime import timedelta

from bot.assembly.parts import ASK_WITHIN_S
from bot.clients.graph import GraphClient
from bot.core.nudging import Policy
from bot.settings import Settings
from cards import House

REF_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
TEAMS_URLS = {
    "public": "https://teams.microsoft.com",
    "usgov": "https://gov.teams.microsoft.us",
    "dod": "https://dod.teams.microsoft.us",
    "china": "https://teams.microsoftonline.cn",
}
"""Where Teams' own links lead, by cloud."""


def new_ref() -> str:
    """Six characters that are easily read out: A-Z and 2-9, without I and O."""
    return "".join(secrets.choice(REF_ALPHABET) for _ in range(6))


def policy_of(settings: Settings) -> Policy:
    """The settings that speak of nudging, as its rules read them."""
    return Policy(
        after=timedelta(hours=settings.nudge_after_hours),
        every=timedelta(days=settings.nudge_every_days),
        limit=settings.nudge_limit,
        hours=settings.nudge_hours,
        outcomes=settings.nudge_outcomes,
        ring_percent=settings.nudge_ring_percent,
    )


async def house_of(settings: Settings, graph: GraphClient) -> House:
    """What the settings let a card offer; the tenant's own name where they name none."""
    deadline = asyncio.get_running_loop().time() + ASK_WITHIN_S
    return House(
        helpdesk_url=settings.helpdesk_url,
        helpdesk_name=settings.helpdesk_name,
        onedrive_link=settings.onedrive_in_teams_link,
        organization_name=settings.organization_name
        or await graph.organization_name(deadline=deadline),
    )
