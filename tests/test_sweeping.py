"""Sweeps: the right people hear of their photo once, and all others cost next to nothing."""

import itertools
from collections import Counter
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox import Fault, SandboxPerson, demo_tenant
from bot.sandbox.crowd import add_crowd
from bot.store.notice import Result
from bot.store.sweeps import Stage
from tests.memories import remember_in_sync
from tests.world import HandClock, World, running_world

APP_EVENT = {"type": "installationUpdate", "action": "add"}


@asynccontextmanager
async def sweepable(
    folder: Path, *, chance: float = 1.0, **settings: Any
) -> AsyncGenerator[tuple[World, HandClock]]:
    """An empty tenant with the bot, on a Wednesday morning; who is out of sync is told at once."""
    clock = HandClock()
    tenant = demo_tenant(clock)
    tenant.people.clear()
    given = {
        "nudges": "on",
        "nudge_after_hours": 0,
        "sharepoint_calls_per_second": 1000,
        "sends_per_second": 1000,
        **settings,
    }
    async with running_world(tenant, folder, at=clock, chance=lambda: chance, **given) as world:
        yield world, clock


@dataclass
class Crowd:
    """People by what should become of them."""

    told: list[SandboxPerson] = field(default_factory=list)
    told_tomorrow: list[SandboxPerson] = field(default_factory=list)
    not_told: dict[str, list[SandboxPerson]] = field(default_factory=dict)


async def gather_crowd(world: World, *, each: int, in_sync: int) -> Crowd:
    """So many people of each kind that the rules tell apart; those who know the bot said hi."""
    tenant, crowd = world.tenant, Crowd()

    async def known(*outcomes: str) -> list[SandboxPerson]:
        people = [who for what in outcomes for who in add_crowd(tenant, each, outcome=what)]
        for who in people:
            await world.say(who, "hi")
        return people

    def strangers(**values: Any) -> list[SandboxPerson]:
        people = add_crowd(tenant, each, outcome="STALE")
        for who, name in itertools.product(people, values):
            setattr(who, name, values[name])
        return people

    add_crowd(tenant, in_sync)
    crowd.told = await known("STALE", "NEVER-SYNCED", "PLACEHOLDER")
    crowd.told += strangers() + strangers(is_installed=True)
    crowd.told_tomorrow = strangers(time_zone="Tokyo Standard Time", is_installed=True)
    crowd.not_told = {
        "nothing to tell of": await known("LOCAL-PICTURE", "NO-PHOTO", "NO-MAILBOX", "NO-LICENCE"),
        "opted out": await known("STALE"),
        "snoozed": await known("STALE"),
        "not to be contacted": await known("STALE"),
        "not a person's mailbox": strangers(user_purpose="shared"),
        "away": strangers(automatic_replies="alwaysEnabled"),
        "no Teams": strangers(plans={"exchange": "Enabled", "SharePoint": "Enabled"}),
        "mailbox not known": strangers(mailbox_error=("ServiceUnavailable", "later")),
        "guests": strangers(user_type="Guest"),
        "disabled": strangers(account_enabled=False),
    }
    for who in crowd.not_told["opted out"]:
        await world.say(who, "stop")
    for who in crowd.not_told["snoozed"]:
        card = (await world.say(who, "my photo")).card
        await world.click(who, card, "snooze", days=7)
    for who in crowd.not_told["not to be contacted"]:
        await world.post(world.activity(who, type="installationUpdate", action="remove"))
    return crowd


async def announce_installs(world: World) -> None:
    """Let Teams tell of each app that is installed, as it does: a moment later."""

    async def announce(who: SandboxPerson) -> None:
        await world.post(world.activity(who, **APP_EVENT))

    world.tenant.on_install = announce


@pytest.mark.parametrize(
    ("each", "in_sync"), [(2, 20), pytest.param(17, 1650, marks=pytest.mark.slow)]
)
async def test_exactly_the_right_people_get_exactly_one_message(
    tmp_path: Path, each: int, in_sync: int
):
    """The whole promise: nobody twice, nobody forgotten, nobody who asked for quiet."""
    async with sweepable(tmp_path) as (world, clock):
        crowd = await gather_crowd(world, each=each, in_sync=in_sync)
        await announce_installs(world)
        world.channel.sent.clear()

        ended = await world.sweep()
        await world.work_off()

        assert ended.state is Stage.DONE
        assert told(world) == Counter(who.surname for who in crowd.told)
        for reason, people in crowd.not_told.items():
            if reason not in ("guests", "disabled"):
                assert ended.reasons[reason] == len(people), reason

        clock.forward(hours=18)  # half past noon in Tokyo, night in Copenhagen
        await world.work_off()
        everyone = Counter(who.surname for who in crowd.told + crowd.told_tomorrow)
        assert told(world) == everyone

        clock.now = clock.now.replace(hour=10) + timedelta(days=1)
        sent_before, world.sandbox.requests[:] = len(world.channel.messages), []
        again = await world.sweep()
        assert told(world) == everyone
        assert len(world.channel.messages) == sent_before
        assert again.people == ended.people
        assert len(world.sandbox.requests) <= 0.06 * in_sync + 4 * (ended.people - in_sync) + 200


async def one_of_five(world: World) -> SandboxPerson:
    """Somebody whose photo is out of date, who knows the bot, among others who are fine."""
    (ada,) = add_crowd(world.tenant, 1, outcome="STALE")
    add_crowd(world.tenant, 4)
    await world.say(ada, "hi")
    return ada


def told(world: World) -> Counter[str]:
    """How many new messages with a card each one got, by surname."""
    names = {who.aad_object_id: who.surname for who in world.tenant.people}
    return Counter(
        next(names[who] for who in names if who in sent.conversation_id)
        for sent in world.channel.messages
        if sent.how == "POST" and sent.activity.get("attachments")
    )


async def test_whoever_is_in_sync_costs_their_share_of_a_batch(tmp_path: Path):
    """A directory of 100,000 is swept every night: 0.06 requests for each who is fine."""
    async with sweepable(tmp_path) as (world, _):
        people = add_crowd(world.tenant, 100)
        await world.sweep()
        world.sandbox.requests.clear()

        await world.sweep()
        assert len(world.sandbox.requests) <= 0.06 * len(people)

        people[7].etag, people[7].exchange_photo = "another", people[0].exchange_photo
        world.sandbox.requests.clear()
        await world.sweep()
        names = [who.aad_object_id for who in people if who is not people[7]]
        asked = [request.path for request in world.sandbox.requests]
        assert len(asked) <= 0.06 * len(people) + 5
        assert not any(name in target for name in names for target in asked)


async def test_nobody_is_told_before_the_bot_itself_has_seen_it_long_enough(tmp_path: Path):
    """A first sweep finds what is about to mend itself; three days later it means something."""
    async with sweepable(tmp_path, nudge_after_hours=72) as (world, clock):
        ada = await one_of_five(world)

        first = await world.sweep()
        clock.forward(days=5)
        second = await world.sweep()

        assert (first.reasons, second.reasons) == ({"not long enough": 1}, {"due": 1})
        assert len(world.told(ada)) == 2


async def test_a_person_is_told_three_times_of_one_photo_and_anew_of_the_next(tmp_path: Path):
    """NUDGE_LIMIT is for one photo, NUDGE_EVERY_DAYS for the person."""
    async with sweepable(tmp_path) as (world, clock):
        ada = await one_of_five(world)
        for _ in range(5):
            await world.sweep()
            clock.forward(days=7)
        assert len(world.told(ada)) == 1 + 3

        ada.etag = "another"
        await world.sweep()  # a photo this new is given a day by itself
        clock.forward(days=1)
        await world.sweep()
        assert len(world.told(ada)) == 1 + 4


@pytest.mark.parametrize(("mode", "result"), [("off", None), ("dry-run", Result.DRY_RUN)])
async def test_without_leave_nothing_is_sent(tmp_path: Path, mode: str, result: Result | None):
    """Off looks and counts; a dry run also marks who would be told, for an administrator."""
    async with sweepable(tmp_path, nudges=mode) as (world, _):
        (ada,) = add_crowd(world.tenant, 1, outcome="STALE")

        ended = await world.sweep()

        assert ended.outcomes == {"STALE": 1}
        assert ended.reasons == {"due": 1}
        marked = await world.parts.store.notices.of_sweep(ended.id)
        assert [notice.result for notice in marked] == ([result] if result else [])
        assert world.told(ada) == []


async def test_a_service_that_broke_for_everyone_is_no_news_for_anyone(tmp_path: Path):
    """All at once out of sync: the brake keeps what was found, and nobody is told."""
    async with sweepable(tmp_path) as (world, _):
        people = add_crowd(world.tenant, 7, outcome="PLACEHOLDER") + add_crowd(world.tenant, 3)

        ended = await world.sweep()

        assert ended.state is Stage.BRAKED
        assert "70% of all people at once" in ended.why
        held = await world.parts.store.notices.of_sweep(ended.id)
        assert {notice.result for notice in held} == {Result.BRAKED}
        assert all(world.told(who) == [] for who in people)


async def test_a_sweep_goes_on_at_the_page_where_it_died(tmp_path: Path):
    """What was looked at before the process died is not looked at again."""
    async with sweepable(tmp_path) as (world, clock):
        people = add_crowd(world.tenant, 1200)
        await remember_in_sync(world.parts.store, people, clock.now)
        work = world.parts.work
        await work.sweep()
        assert await work.next_page()
        sweep_id, page, _ = await work.next_page() or ("", 0, 0)
        await work.run_page(sweep_id, page=page)
        world.sandbox.requests.clear()

        await work.run_page(sweep_id, page=page)  # a workflow that was resumed
        assert world.sandbox.requests == []
        await world.work_off()

        ended = await world.parts.store.sweeps.find(sweep_id)
        assert ended
        assert (ended.people, ended.outcomes) == (1200, {"IN-SYNC": 1200})
        pages = [seen.path for seen in world.sandbox.requests if "/users?" in seen.path]
        assert len(pages) == 1


async def test_a_page_link_that_has_expired_begins_anew(tmp_path: Path):
    """Graph forgets a page's token after a while; nobody is left out for that."""
    async with sweepable(tmp_path) as (world, clock):
        people = add_crowd(world.tenant, 1001)
        await remember_in_sync(world.parts.store, people, clock.now)
        await world.parts.work.sweep()
        page = await world.parts.work.next_page()
        assert page
        await world.parts.work.run_page(page[0], page=page[1])
        body = {"error": {"code": "Directory_ExpiredPageToken", "message": "expired"}}
        world.tenant.faults.append(Fault(400, body, path="/users", times=1))

        await world.work_off()

        ended = await world.parts.store.sweeps.find(page[0])
        assert ended
        assert (ended.state, ended.people) == (Stage.DONE, 1001)


async def test_a_sweep_that_is_given_up_promises_nothing(tmp_path: Path):
    """Or the nudges of its first pages would be in everybody's way for ever, and never sent."""
    async with sweepable(tmp_path) as (world, clock):
        (ada,) = add_crowd(world.tenant, 1, outcome="STALE")
        people = add_crowd(world.tenant, 1001)
        await world.say(ada, "hi")
        await remember_in_sync(world.parts.store, people, clock.now)
        work = world.parts.work
        await work.sweep()
        sweep_id, page, _ = await work.next_page() or ("", 0, 0)
        await work.run_page(sweep_id, page=page)
        for _ in range(13):
            await work.give_up_page(sweep_id, page=page + 1)

        given_up = await world.parts.store.sweeps.find(sweep_id)
        assert given_up
        assert given_up.state is Stage.BRAKED
        assert len(world.told(ada)) == 1
        clock.forward(days=1)
        await world.sweep()

        assert len(world.told(ada)) == 2


async def test_a_person_who_cannot_be_looked_up_is_nobodys_business(tmp_path: Path):
    """One broken profile stops no sweep, tells nobody anything, and keeps no verdict."""
    async with sweepable(tmp_path) as (world, _):
        ada, bob = add_crowd(world.tenant, 2, outcome="STALE")
        add_crowd(world.tenant, 4)
        ada.faults["profile"] = Fault(500)
        for who in (ada, bob):
            await world.say(who, "hi")

        ended = await world.sweep()

        assert ended.outcomes == {"IN-SYNC": 4, "STALE": 1, "CANNOT-CHECK": 1}
        assert len(world.told(ada)) == 1
        assert len(world.told(bob)) == 2
        assert ada.aad_object_id not in await world.parts.store.sweeps.standings(
            [ada.aad_object_id]
        )


async def test_throttled_items_of_a_batch_are_asked_again(tmp_path: Path):
    """Graph throttles single items of a batch; the rest of it was not for nothing."""
    async with sweepable(tmp_path) as (world, _):
        add_crowd(world.tenant, 20)
        world.tenant.item_faults.append(
            Fault(429, path="/photo", times=3, headers={"Retry-After": "0"})
        )

        ended = await world.sweep()

        assert ended.outcomes == {"IN-SYNC": 20}


async def test_a_sweep_says_that_it_can_wait(tmp_path: Path):
    """Microsoft throttles what is marked low first, so that people's own calls get through."""
    async with sweepable(tmp_path) as (world, _):
        add_crowd(world.tenant, 3, outcome="STALE")

        await world.sweep()

        graph = [seen for seen in world.sandbox.requests if "/graph/" in seen.path]
        assert graph
        assert {
            seen.headers.get("x-ms-throttle-priority")
            for seen in graph
            if "organization" not in seen.path
        } == {"low"}


async def test_only_members_of_the_group_are_told(tmp_path: Path):
    """A pilot begins with one department."""
    group = "11111111-0000-0000-0000-000000000000"
    async with sweepable(tmp_path, nudge_group_id=group) as (world, _):
        ada, bob = add_crowd(world.tenant, 2, outcome="STALE")
        add_crowd(world.tenant, 4)
        world.tenant.groups[group] = {ada.aad_object_id}
        for who in (ada, bob):
            await world.say(who, "hi")

        ended = await world.sweep()

        assert ended.reasons == {"due": 1, "not in the group": 1}
        assert (len(world.told(ada)), len(world.told(bob))) == (2, 1)


async def test_sharepoint_is_asked_again_after_a_month(tmp_path: Path):
    """A copy that was lost on SharePoint's side changes no ETag in Exchange."""
    async with sweepable(tmp_path) as (world, clock):
        (ada,) = add_crowd(world.tenant, 1)
        await world.sweep()
        ada.sharepoint_photo, ada.placeholder_state = None, 1
        ada.picture_timestamp = clock.now

        clock.forward(days=29)
        assert (await world.sweep()).outcomes == {"IN-SYNC": 1}
        clock.forward(days=1)
        assert (await world.sweep()).outcomes == {"PLACEHOLDER": 1}


async def test_some_are_asked_about_at_random(tmp_path: Path):
    """About 200 people a sweep, so that a quiet fault of the service is found in a night."""
    async with sweepable(tmp_path, chance=0.0) as (world, _):
        add_crowd(world.tenant, 3)
        await world.sweep()
        world.sandbox.requests.clear()

        await world.sweep()

        profiles = [seen for seen in world.sandbox.requests if "PeopleManager" in seen.path]
        assert len(profiles) == 3
        assert not [seen for seen in world.sandbox.requests if "$value" in seen.path]
