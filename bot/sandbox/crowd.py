"""A crowd for tests and measurements: many people who share a few portraits."""

from dataclasses import dataclass
from datetime import timedelta
from functools import cache

from bot.sandbox.people import LONG_AGO, befall
from bot.sandbox.person import SandboxPerson
from bot.sandbox.portraits import portrait
from bot.sandbox.renditions import L_PX, rendition
from bot.sandbox.tenant import Tenant

_PORTRAITS = 8


@dataclass(frozen=True, slots=True)
class Look:
    """The pictures that some of the crowd share."""

    photo: bytes
    copy: bytes


@cache
def _look(number: int) -> Look:
    photo = rendition(portrait(7_000 + number), 240)
    return Look(photo, rendition(photo, L_PX))


def add_crowd(tenant: Tenant, count: int, *, outcome: str = "IN-SYNC") -> list[SandboxPerson]:
    """Add so many people with this outcome; their names and versions of photos are their own."""
    first = len(tenant.people)
    crowd = [_member(tenant, first + number, outcome) for number in range(count)]
    tenant.people.extend(crowd)
    return crowd


def _member(tenant: Tenant, number: int, outcome: str) -> SandboxPerson:
    look = _look(number % _PORTRAITS)
    person = SandboxPerson(
        nickname=f"person-{number}",
        given_name="Person",
        surname=str(number),
        upn=f"person.{number}@contoso.example",
        outcome=outcome,
        etag=f"{number:08X}",
        exchange_photo=look.photo,
        preferred_language="en-GB",
        usage_location="DK",
        time_zone="Romance Standard Time",
    )
    now = tenant.clock()
    match outcome:
        case "IN-SYNC":
            person.sharepoint_photo, person.picture_timestamp = look.copy, now - LONG_AGO
        case "STALE" | "TOO-SOON" | "LOCAL-PICTURE":
            person.sharepoint_photo = _look((number + 1) % _PORTRAITS).copy
            is_recent = outcome == "TOO-SOON"
            person.picture_timestamp = now - (timedelta(hours=2) if is_recent else LONG_AGO)
            person.exchange_sync_state = 0 if outcome == "LOCAL-PICTURE" else 1
        case _:
            befall(person, now, photo=look.photo)
    return person
