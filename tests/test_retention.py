"""How long what is known about people is kept, on SQLite and on a real PostgreSQL."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from bot.core.photo import PhotoMemory
from bot.store.audit import Deed
from bot.store.notice import Kind, Result
from bot.store.person import KnownPerson, Learned
from bot.store.store import Store
from bot.store.sweeps import Stage, Sweep
from bot.store.tables import photo_states
from tests.test_store import ADA, BOB, DAY, NOW, keep, reminder, sighting


async def states_of(store: Store) -> list[str]:
    """Of whose photos anything is kept."""
    query = select(photo_states.c.aad_object_id)
    return list((await store._database.run(query)).scalars())


async def save(store: Store, *people: str, sweep_id: str = "one") -> None:
    """What a sweep found of some people."""
    unknown = dict.fromkeys(column.name for column in photo_states.c)
    found = {**unknown, "etag": "", "outcome": "GUEST", "sweep_id": sweep_id}
    await store.sweeps.save_standings([{**found, "aad_object_id": who} for who in people])


LONG_AGO = NOW - 181 * DAY
"""A day longer than it is kept."""
KEPT = 180 * DAY


async def test_old_claims_are_dropped_and_welcomes_are_kept(store: Store):
    """The table must not grow for ever, and nobody is welcomed twice."""
    for key, at in (("old", NOW - DAY), ("new", NOW), ("welcome:a", NOW - 400 * DAY)):
        await store.claim(key, at, seen=None)
        await store.finish(key, at, None)

    await store.retention.drop_handled(before=NOW - timedelta(hours=1))

    claims = [await store.claim(key, NOW, seen=None) for key in ("old", "new", "welcome:a")]
    assert [bool(claim) for claim in claims] == [True, False, False]


async def test_verdicts_and_audit_are_kept_for_their_time(store: Store):
    """Whoever asks what is stored is told 180 days, and that has to be true."""
    for at, ref, who in ((LONG_AGO, "OLD222", BOB), (NOW, "NEW222", ADA)):
        await keep(store, ref, at=at, who=who, memory=PhotoMemory("1", at, at))
        await store.audit.note("mads", Deed.CHECK, at, whom=who)

    await store.retention.drop(before=NOW - KEPT)

    assert await store.cases.find("OLD222") is None
    assert await store.cases.find("NEW222")
    assert [row.whom for row in await store.audit.rows(since=LONG_AGO - DAY)] == [ADA]
    assert (await store.person(BOB)).memory == PhotoMemory()
    assert (await store.person(ADA)).memory.etag == "1"


@pytest.mark.parametrize(("at", "is_kept"), [(LONG_AGO, False), (NOW, True)])
async def test_a_look_that_found_no_photo_grows_old_too(store: Store, at: datetime, is_kept: bool):
    """Of guests and of people without a photo no time is known but that of the look itself."""
    await keep(store, "AAAAA2", at=at, memory=PhotoMemory())

    await store.retention.drop(before=NOW - KEPT)

    assert ((await states_of(store)) == [ADA]) is is_kept


@pytest.mark.parametrize("has_left", [False, True])
async def test_what_is_found_later_does_not_undo_forget_me(store: Store, has_left: bool):
    """A sweep comes by every night, and a follow-up may be under way."""
    await keep(store, "AAAAA2")
    if has_left:
        await store.lose(ADA, "uninstalled", NOW)
    await store.forget(ADA, NOW, has_left=has_left)

    await save(store, ADA, BOB)
    await store.learn(ADA, "STALE", Learned("", PhotoMemory("1", NOW), None))

    assert await states_of(store) == [BOB]


@pytest.mark.parametrize(("at", "is_kept"), [(LONG_AGO, False), (NOW, True)])
async def test_whoever_only_a_sweep_saw_stays_as_long_as_the_sweep(
    store: Store, at: datetime, is_kept: bool
):
    """Every night another sweep sees them; those who have left the company are seen no more."""
    sweep = await store.sweeps.start(Sweep("one", "on", at))
    await save(store, ADA, sweep_id=sweep.id)
    await store.sweeps.end(sweep, Stage.DONE, at)

    await store.retention.drop(before=NOW - KEPT)

    assert ((await states_of(store)) == [ADA]) is is_kept


async def test_a_promise_is_kept_however_old_it_is(store: Store):
    """Only what has ended grows old."""
    await store.notices.plan(reminder(LONG_AGO), LONG_AGO)

    await store.retention.drop(before=NOW - KEPT)

    assert await store.notices.open_of(ADA, Kind.REMINDER)
    await store.notices.end_all(ADA, Result.FIXED, LONG_AGO)
    await store.retention.drop(before=NOW - KEPT)
    assert await store.notices.find(1) is None


@pytest.mark.parametrize(
    ("days", "is_back", "is_due"), [(29, False, False), (31, False, True), (31, True, False)]
)
async def test_whoever_removed_the_app_is_forgotten_after_a_month(
    store: Store, days: int, is_back: bool, is_due: bool
):
    """Removing the app is a way to say it; and some only install it again."""
    await keep(store, "AAAAA2", at=NOW - 40 * DAY)
    await store.lose(ADA, "uninstalled", NOW - days * DAY)
    if is_back:
        await store.claim("back", NOW, seen=sighting())

    gone = await store.retention.uninstalled(before=NOW - 30 * DAY)

    assert list(gone) == [ADA] * is_due


async def test_nobody_is_forgotten_twice(store: Store):
    """Or every hour would look for the same people again, for ever."""
    await keep(store, "AAAAA2", at=NOW - 40 * DAY)
    await store.lose(ADA, "uninstalled", NOW - 31 * DAY)

    await store.forget(ADA, NOW, has_left=True)

    assert await store.retention.uninstalled(before=NOW - timedelta(days=30)) == []
    assert await store.person(ADA) == KnownPerson(unreachable="uninstalled")
    assert await store.cases.find("AAAAA2") is None
