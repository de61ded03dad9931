"""What the bot writes first, in the store: on SQLite and on a real PostgreSQL."""

import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.core.photo import PhotoMemory
from bot.store.cases import CheckRecord, Ending, Origin
from bot.store.notice import Kind, Notice, Result, State
from bot.store.person import Learned, Sighting
from bot.store.store import Store, StoreError
from bot.store.sweeps import Stage, Standing, Sweep

NOW = datetime(2026, 11, 4, 9, 30, tzinfo=UTC)
DAY = timedelta(days=1)
ADA = "00000000-0000-0000-0000-00000000ada0"
BOB = "00000000-0000-0000-0000-00000000b0b0"


def nudge(who: str = ADA, **more: Any) -> Notice:
    """A nudge that is due now."""
    return Notice(**{"kind": Kind.NUDGE, "aad_object_id": who, "outcome": "STALE", "etag": "e1",
                     "since": NOW, "due_at": NOW, **more})  # fmt: skip


async def due(store: Store, at: datetime = NOW) -> list[Notice]:
    return list(await store.notices.due(at, limit=100))


async def planned(store: Store, notice: Notice | None = None) -> Notice:
    """Plan it; gives the row that it became."""
    await store.notices.plan(notice or nudge(), NOW)
    return (await due(store))[-1]


async def test_one_is_open_for_each_person_and_kind(store: Store):
    """Asking twice makes no second follow-up: the new one takes the old one's place."""
    first = await planned(store)
    second = await planned(store, nudge(etag="e2"))

    assert second.id == first.id
    assert (second.etag, second.attempt) == ("e2", first.attempt + 1)


async def test_of_many_who_would_send_it_one_does(store: Store):
    """Eight workers at once, and the person hears it once."""
    notice = await planned(store)

    granted = await asyncio.gather(*(store.notices.intend(notice, NOW) for _ in range(8)))

    assert sorted(granted) == [False] * 7 + [True]
    assert await due(store) == []


async def test_whoever_works_on_an_old_attempt_changes_nothing(store: Store):
    """A worker that slept while the person snoozed must not send what it had in hand."""
    old = await planned(store)
    await store.notices.plan(nudge(due_at=NOW + DAY), NOW)

    assert not await store.notices.intend(old, NOW)
    assert not await store.notices.put_off(old, NOW, until=NOW)
    assert not await store.notices.end(old, Result.SENT, NOW)
    assert await due(store) == []


async def test_what_is_being_sent_is_not_put_off_by_another(store: Store):
    """A workflow resumed on another replica would send it a second time."""
    notice = await planned(store)
    await store.notices.intend(notice, NOW)

    assert not await store.notices.put_off(notice, NOW, until=NOW)
    assert await store.notices.take_back(notice, NOW, until=NOW)
    assert [n.attempt for n in await due(store)] == [notice.attempt + 1]


async def test_what_a_dead_process_was_sending_counts_as_perhaps_sent(store: Store):
    """Nobody can know, and a doubled message is worse than one a week late."""
    notice = await planned(store)
    await store.notices.intend(notice, NOW)

    assert await store.notices.end_abandoned(NOW, before=NOW - timedelta(seconds=30)) == []
    (ended,) = await store.notices.end_abandoned(NOW + DAY, before=NOW + timedelta(seconds=1))

    assert (ended.id, ended.result) == (notice.id, Result.PERHAPS_SENT)
    contact = (await store.sweeps.contacts([ADA]))[ADA]
    assert contact.told == (("e1", NOW),)


@pytest.mark.parametrize(
    ("result", "counts"),
    [
        (Result.SENT, True),
        (Result.PERHAPS_SENT, True),
        (Result.BLOCKED, True),
        (Result.FIXED, False),
        (Result.WITHDRAWN, False),
        (Result.BRAKED, False),
    ],
)
async def test_only_what_was_tried_counts_as_told(store: Store, result: Result, counts: bool):
    """NUDGE_LIMIT counts messages, not intentions."""
    notice = await planned(store)
    await store.notices.intend(notice, NOW)
    await store.notices.end(notice, result, NOW)

    contacts = await store.sweeps.contacts([ADA])

    assert bool(contacts and contacts[ADA].told) == counts


async def test_stop_ends_everything_and_snooze_all_but_the_reminder(store: Store):
    """Both work at once, for what is in the queue already."""
    await planned(store)
    await store.notices.plan(nudge(kind=Kind.FOLLOW_UP), NOW)

    await store.snooze(nudge(kind=Kind.REMINDER, due_at=NOW + DAY), NOW)
    assert await due(store) == []
    assert [n.kind for n in await due(store, NOW + DAY)] == [Kind.REMINDER]

    await store.stop(ADA, NOW)
    assert await due(store, NOW + DAY) == []


async def test_only_what_waits_for_the_app_is_woken_by_it(store: Store):
    """The install event makes it due at once, and the next event does nothing."""
    notice = await planned(store)
    await store.notices.put_off(notice, NOW, until=NOW + DAY, state=State.INSTALLING)

    assert await store.notices.installed(ADA, NOW)
    assert not await store.notices.installed(ADA, NOW)
    assert not await store.notices.installed(BOB, NOW)
    assert [n.state for n in await due(store)] == [State.WAITING]


async def test_a_sweeps_nudges_wait_for_its_judgement(store: Store):
    """Nothing goes while the sweep still looks; a brake takes all of it back."""
    held = [nudge(who, sweep_id="one", state=State.HELD) for who in (ADA, BOB)]
    await store.notices.hold(held, NOW)
    await store.notices.hold(held, NOW)
    assert await due(store) == []

    await store.notices.release("one", NOW)
    assert {n.aad_object_id for n in await due(store)} == {ADA, BOB}

    assert await store.notices.withdraw_nudges(NOW, Result.BRAKED, sweep_id="one") == 2
    assert await due(store) == []


async def test_a_person_with_something_open_is_promised_already(store: Store):
    """Whoever awaits a follow-up is not nudged about the same photo beside it."""
    await store.notices.plan(nudge(kind=Kind.FOLLOW_UP), NOW)

    contacts = await store.sweeps.contacts([ADA, BOB])

    assert contacts[ADA].open_kinds == {"follow-up"}
    assert BOB not in contacts


async def test_two_sweeps_at_once_are_one(store: Store):
    """Two administrators press the button, or two replicas have the same clock."""
    started = await asyncio.gather(
        *(store.sweeps.start(Sweep(f"sweep-{n}", "on", NOW)) for n in range(4))
    )

    assert len({sweep.id for sweep in started}) == 1


async def test_a_page_is_turned_once(store: Store):
    """Whoever finished a page that another finished first must not skip one."""
    sweep = await store.sweeps.start(Sweep("one", "on", NOW))
    found = {"next_link": "https://x.example/2", "people": 20, "outcomes": {"STALE": 20}}

    assert await store.sweeps.turn_page(sweep, **found)
    assert not await store.sweeps.turn_page(sweep, **found)

    after = await store.sweeps.find("one")
    assert after
    assert (after.page, after.people, after.outcomes) == (1, 20, {"STALE": 20})


async def test_the_brake_compares_with_sweeps_that_were_done(store: Store):
    """A braked sweep is no measure of what is usual."""
    for number, stage in enumerate((Stage.DONE, Stage.BRAKED, Stage.DONE)):
        sweep = await store.sweeps.start(Sweep(f"sweep-{number}", "on", NOW))
        await store.sweeps.turn_page(sweep, next_link=None, outcomes={"STALE": number})
        sweep = replace(sweep, page=1)
        assert await store.sweeps.end(sweep, stage, NOW + number * DAY)
        assert not await store.sweeps.end(sweep, stage, NOW)

    assert await store.sweeps.last_outcomes(5) == [{"STALE": 2}, {"STALE": 0}]


async def test_what_is_known_of_a_photo_comes_back(store: Store):
    """The next sweep is cheap by exactly these columns."""
    known = Standing(PhotoMemory("e1", NOW, None), "IN-SYNC", None, 0.97, NOW - DAY, NOW, "one", "")
    row = {"aad_object_id": ADA, "etag": "e1", "first_seen_at": NOW, "changed_at": None,
           "outcome": "IN-SYNC", "out_of_sync_since": None, "score": 0.97, "asked_at": NOW - DAY,
           "looked_at": NOW, "sweep_id": "one", "reason": ""}  # fmt: skip

    await store.sweeps.save_standings([row])
    await store.sweeps.save_standings([row])

    assert await store.sweeps.standings([ADA, BOB]) == {ADA: known}


async def test_a_rate_holds_across_replicas(store: Store):
    """Places are handed out in one line, whoever asks; an idle hour saves none up."""

    async def take(count: int, at: datetime = NOW) -> float:
        return await store.meters.reserve("sends", at, spacing_s=0.5, count=count)

    assert await take(4) == 0
    waits = await asyncio.gather(*(take(1) for _ in range(4)))
    assert sorted(waits) == pytest.approx([2.0, 2.5, 3.0, 3.5])

    assert await take(1, NOW + timedelta(hours=1)) == 0
    await store.meters.halt("sends", NOW, for_s=7200)
    assert await take(1, NOW + timedelta(hours=1)) == pytest.approx(3600)


async def test_replicas_that_fall_silent_are_dead(store: Store):
    """What they were at is given to others."""
    within = timedelta(seconds=15)
    await store.workers.beat("a", NOW)
    await store.workers.beat("b", NOW + within)

    assert sorted(await store.workers.alive(NOW + within, within=within)) == ["a", "b"]
    assert await store.workers.alive(NOW + within + DAY / 86400, within=within) == ["b"]
    await store.workers.leave("b")
    assert await store.workers.alive(NOW + within, within=within) == []


@pytest.mark.parametrize("reason", ["blocked", "disabled"])
async def test_a_lost_person_is_found_again_by_what_lifts_it(store: Store, reason: str):
    """A message lifts their block or the administrator's; "stop" is lifted by resume alone."""
    await store.lose(ADA, reason, NOW)
    await store.stop(ADA, NOW)
    assert (await store.person(ADA)).unreachable == reason

    await store.claim("message", NOW, seen=Sighting(ADA, "", "", {}))

    known = await store.person(ADA)
    assert known.unreachable == ""
    assert known.stopped_at == NOW


async def test_every_case_has_one_ending_and_counts_by_week(store: Store):
    """One query tells helpdesk what came of it; being fixed outweighs what came before."""
    monday = date(2026, 11, 2)
    learned = Learned(memory=PhotoMemory(), upn="", out_of_sync_since=None)
    for ref, origin, week in (
        ("AAAAAA", Origin.ASKED, monday),
        ("BBBBBB", Origin.NUDGE, monday),
        ("CCCCCC", Origin.ASKED, None),
    ):
        record = CheckRecord(ref, ADA, "STALE", NOW, {}, origin=origin, week=week)
        await store.record_check(record, learned)

    await store.cases.mark_wrong("BBBBBB", NOW)
    await store.cases.end("BBBBBB", Ending.STOPPED, NOW)
    await store.cases.end_ignored(NOW, before=NOW)
    assert await store.cases.what_came_of_it() == [
        (monday, "asked", "STALE", "", 1),
        (monday, "nudge", "STALE", "wrong", 1),
    ]

    await store.cases.mark_fixed(ADA, ["STALE"], NOW)
    assert {row[3] for row in await store.cases.what_came_of_it()} == {"fixed"}


async def test_a_sweeps_nudges_are_kept_all_or_none(store: Store):
    """Half a page would be judged as if it were the whole one."""
    broken = nudge(BOB, sweep_id="s", state=State.HELD, outcome=None)

    with pytest.raises(StoreError):
        await store.notices.hold([nudge(sweep_id="s", state=State.HELD), broken], NOW)

    assert await store.notices.of_sweep("s") == []
