"""What the bot writes first: follow-ups, reminders and nudges, from the promise to the end."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.commands import ask_with
from bot.sandbox import Fault, SandboxPerson, demo_tenant
from bot.store.notice import Kind, Notice, Result
from bot.teams.telling import SENDS
from tests.channel import Refusal
from tests.world import (
    HandClock,
    World,
    button,
    card_in,
    nodes,
    running_bot,
    running_world,
    words_of,
)

HELPDESK = "99999999-0000-0000-0000-000000000000"
ADD = {"type": "installationUpdate", "action": "add"}
REMOVE = {"type": "installationUpdate", "action": "remove"}


@asynccontextmanager
async def running(
    folder: Path, *, without_role: str = "", **settings: Any
) -> AsyncGenerator[tuple[World, HandClock]]:
    """The demo's tenant on a Wednesday morning; whoever is out of sync is told at once."""
    clock = HandClock()
    tenant = demo_tenant(clock)
    tenant.graph_roles = tuple(role for role in tenant.graph_roles if role != without_role)
    tenant.person("ravi").faults.clear()  # SharePoint asks for two minutes' patience there
    given = {
        "nudges": "on",
        "nudge_after_hours": 0,
        "sharepoint_calls_per_second": 1000,
        "sends_per_second": 1000,
        **settings,
    }
    async with running_world(tenant, folder, at=clock, **given) as world:
        yield world, clock


async def plan_nudge(world: World, who: SandboxPerson, at: datetime) -> None:
    """A nudge that is due, as a sweep leaves it."""
    nudge = Notice(Kind.NUDGE, who.aad_object_id, "STALE", since=at, due_at=at)
    await world.parts.store.notices.plan(nudge, at)


async def ending(world: World, ref: str) -> str:
    """What came of the person's one case."""
    case = await world.parts.store.cases.find(ref)
    counts = await world.parts.store.cases.what_came_of_it()
    assert case
    ((_, _, outcome, came_of_it, how_many),) = counts
    assert (outcome, how_many) == (case.outcome, 1)
    return came_of_it


async def last_result(world: World, who: SandboxPerson, kind: Kind = Kind.NUDGE) -> Result | None:
    """How the person's latest notice of this kind ended."""
    open_one = await world.parts.store.notices.open_of(who.aad_object_id, kind)
    assert open_one is None
    found = [await world.parts.store.notices.find(number) for number in range(1, 200)]
    theirs = [n for n in found if n and (n.aad_object_id, n.kind) == (who.aad_object_id, kind)]
    return theirs[-1].result if theirs else None


async def test_the_promise_is_kept_at_each_of_its_times(tmp_path: Path):
    """5 minutes, an hour, a day, three days: quiet while nothing is new, and then one "fixed"."""
    async with running(tmp_path) as (world, clock):
        freja = world.tenant.person("freja")
        asked = await world.say(freja, "Hvorfor er mit billede ikke opdateret?", locale="da-DK")
        clicked = await world.click(freja, asked.card, "done", locale="da-DK")
        assert "I dag kl. 10.35" in words_of(clicked.card)
        assert "I dag kl. 11.30" in words_of(clicked.card)
        asked_again = len(world.told(freja))

        for step in (timedelta(minutes=5), timedelta(minutes=55), timedelta(hours=23)):
            clock.now += step
            world.sandbox.requests.clear()
            await world.work_off()
            assert any("PeopleManager" in seen.path for seen in world.sandbox.requests)
            assert len(world.told(freja)) == asked_again

        world.tenant.visit(freja)
        clock.forward(days=2)
        await world.work_off()
        await world.work_off()

        (fixed,) = world.told(freja)[asked_again:]
        assert words_of(fixed).startswith("Så er den i hus, Freja.")
        assert fixed["body"][-1]["text"] == f"Ref. IN-SYNC {asked.ref[1]}"
        updates = [sent for sent in world.channel.messages if sent.how == "PUT"]
        assert words_of(card_in(updates[-1])) == words_of(fixed)
        assert updates[-1].activity_id == "the-card"
        assert clicked.ref == asked.ref
        assert await ending(world, asked.ref[1]) == "fixed"


async def test_a_follow_up_remembers_what_the_chat_compared(tmp_path: Path):
    """One memory of pictures for all that a process does, so that `forget me` reaches all of it."""
    async with running(tmp_path) as (world, clock):
        freja = world.tenant.person("freja")
        await world.say(freja, "check my photo")
        clock.forward(days=3)
        world.sandbox.requests.clear()

        await world.work_off()

        paths = [seen.path for seen in world.sandbox.requests]
        assert any("PeopleManager" in path for path in paths)
        assert not any(path.endswith("$value") for path in paths)


async def test_whoever_is_looked_at_in_the_terminal_keeps_their_promise(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    """An operator's question is no message of that person's, and moves nothing of theirs."""
    async with running(tmp_path) as (world, clock):
        freja = world.tenant.person("freja")
        await world.say(freja, "hvorfor er mit billede ikke opdateret?", locale="da-DK")
        before = await world.parts.store.person(freja.aad_object_id)

        await ask_with(world.parts, user=freja.aad_object_id, locale="en-GB", text="check my photo")

        after = await world.parts.store.person(freja.aad_object_id)
        assert "I'll" not in capsys.readouterr().out
        assert (after.locale, after.conversation_reference) == (
            before.locale,
            before.conversation_reference,
        )
        world.tenant.visit(freja)
        clock.forward(days=3)
        told = len(world.told(freja))
        await world.work_off()
        assert len(world.told(freja)) == told + 1


async def test_a_nudge_waits_for_a_verdict(tmp_path: Path):
    """A minute without SharePoint is no reason to leave somebody alone for good."""
    async with running(tmp_path) as (world, clock):
        freja = world.tenant.person("freja")
        await world.say(freja, "hi")
        before = len(world.told(freja))
        freja.faults["profile"] = Fault(500, times=6)
        await plan_nudge(world, freja, clock.now)

        await world.work_off()
        assert len(world.told(freja)) == before
        freja.faults.clear()
        clock.forward(hours=1)
        await world.work_off()

        assert len(world.told(freja)) == before + 1


async def test_a_line_that_is_too_long_is_not_made_longer(tmp_path: Path):
    """Whoever is put off takes no place, or with enough of them nobody's turn would ever come."""
    async with running(tmp_path) as (world, clock):
        freja = world.tenant.person("freja")
        await world.say(freja, "hi")
        store = world.parts.store
        await store.meters.halt(SENDS, clock.now, for_s=60)
        await plan_nudge(world, freja, clock.now)
        before = len(world.told(freja))

        for _ in range(3):
            await world.work_off()

        ahead_s = await store.meters.reserve(SENDS, clock.now, spacing_s=1, count=0)
        assert ahead_s == pytest.approx(60, abs=1)
        assert len(world.told(freja)) == before
        clock.forward(minutes=2)
        await world.work_off()
        assert len(world.told(freja)) == before + 1


async def test_many_questions_use_up_no_tries(tmp_path: Path):
    """Each check renews its promise; one busy moment of Teams must not end it then."""
    async with running(tmp_path) as (world, clock):
        freja = world.tenant.person("freja")
        for _ in range(13):
            await world.say(freja, "check my photo")
            clock.forward(minutes=1)
        world.tenant.visit(freja)
        before = len(world.told(freja))
        conversation = f"a:{freja.aad_object_id}"
        world.channel.refusals[conversation] = Refusal(429, headers={"Retry-After": "2"}, times=1)

        for _ in range(2):
            clock.forward(hours=2)
            await world.work_off()

        assert len(world.told(freja)) == before + 1
        known = await world.parts.store.person(freja.aad_object_id)
        assert known.conversation_reference


async def test_a_failed_look_up_does_not_set_the_clock_back(tmp_path: Path):
    """Or whoever asked in a bad minute would be told of it three days later than the others."""
    async with running(tmp_path) as (world, clock):
        freja = world.tenant.person("freja")
        await world.say(freja, "check my photo")
        before = await world.parts.store.person(freja.aad_object_id)
        clock.forward(days=2)
        freja.faults["profile"] = Fault(500)

        unsure = await world.say(freja, "check my photo")

        after = await world.parts.store.person(freja.aad_object_id)
        assert unsure.ref[0] == "CANNOT-CHECK"
        assert before.out_of_sync_since
        assert after.out_of_sync_since == before.out_of_sync_since


async def test_after_three_days_a_human_takes_over(tmp_path: Path):
    """Whoever did all the steps is not left alone, and staff get what they need."""
    async with running(tmp_path) as (world, clock):
        freja = world.tenant.person("freja")
        asked = await world.say(freja, "why isn't my photo updated?")
        await world.click(freja, asked.card, "done")

        for _ in range(4):
            clock.forward(days=1)
            await world.work_off()

        handover = world.told(freja)[-1]
        assert asked.ref[1] in words_of(handover)
        assert "helpdesk" in words_of(handover)
        assert handover["body"][-1]["text"] == f"Ref. {asked.ref[0]} {asked.ref[1]}"
        assert await ending(world, asked.ref[1]) == "handed-over"
        clock.forward(days=30)
        await world.work_off()
        assert world.told(freja)[-1] == handover


async def test_asking_again_begins_one_follow_up_anew(tmp_path: Path):
    """Three questions make one promise, not three messages."""
    async with running(tmp_path) as (world, clock):
        freja = world.tenant.person("freja")
        for _ in range(3):
            await world.say(freja, "my photo is old")
            clock.forward(minutes=2)
        before = len(world.told(freja))

        world.tenant.visit(freja)
        clock.forward(minutes=3)
        await world.work_off()
        clock.forward(days=4)
        await world.work_off()

        assert len(world.told(freja)) == before + 1


async def test_whoever_checks_for_themselves_is_not_told_again(tmp_path: Path):
    """They saw "fixed" in the answer; the same by itself five minutes later is noise."""
    async with running(tmp_path) as (world, clock):
        freja = world.tenant.person("freja")
        asked = await world.say(freja, "my photo is old")
        world.tenant.visit(freja)
        await world.click(freja, asked.card, "done")
        before = len(world.told(freja))

        clock.forward(days=4)
        await world.work_off()

        assert len(world.told(freja)) == before


async def test_too_soon_is_looked_at_when_its_time_has_come(tmp_path: Path):
    """The card said when; then there is a verdict, and its own promise."""
    async with running(tmp_path) as (world, clock):
        who = next(p for p in world.tenant.people if p.outcome == "TOO-SOON")
        await world.say(who, "my photo is old")
        before = len(world.told(who))

        clock.forward(hours=20)
        await world.work_off()
        assert len(world.told(who)) == before
        clock.forward(hours=5)
        await world.work_off()

        assert "Ref. STALE" in words_of(world.told(who)[-1])
        assert await world.parts.store.notices.open_of(who.aad_object_id, Kind.FOLLOW_UP)


async def test_the_reminder_that_was_asked_for_comes_on_monday(tmp_path: Path):
    """On a Friday "Remind me tomorrow" reads "Remind me on Monday", and means nine o'clock."""
    async with running(tmp_path) as (world, clock):
        clock.forward(days=2)
        freja = world.tenant.person("freja")
        asked = await world.say(freja, "my photo is old")
        assert "Remind me on Monday" in {node.get("title") for node in nodes(asked.card)}
        assert "Remind me tomorrow" not in {node.get("title") for node in nodes(asked.card)}
        snoozed = await world.click(freja, asked.card, "snooze")
        assert "Monday" in words_of(snoozed.card)
        before = len(world.told(freja))

        clock.now = datetime(2026, 11, 9, 8, 59, tzinfo=ZoneInfo("Europe/Copenhagen"))
        await world.work_off()
        assert len(world.told(freja)) == before
        clock.forward(minutes=1)
        await world.work_off()
        await world.work_off()

        (reminder,) = world.told(freja)[before:]
        assert words_of(reminder).startswith("You asked me to remind you.")


async def test_a_nudge_says_why_and_its_buttons_work_at_once(tmp_path: Path):
    """Somebody who never asked must be able to end it with one press."""
    async with running(tmp_path) as (world, clock):
        freja = world.tenant.person("freja")
        await world.say(freja, "hej", locale="da-DK")
        await world.sweep()
        nudge = world.told(freja)[-1]
        assert "Ref. " in words_of(nudge)
        assert button(nudge, "snooze")["data"]["days"] == 7

        stopped = await world.click(freja, nudge, "stop", locale="da-DK")
        assert button(stopped.card, "resume")
        clock.forward(days=14)
        await world.sweep()
        assert world.told(freja)[-1] == nudge

        await world.say(freja, "genoptag", locale="da-DK")
        answered = len(world.told(freja))
        await world.sweep()
        assert len(world.told(freja)) == answered + 1


async def test_a_photo_that_was_mended_meanwhile_is_no_news(tmp_path: Path):
    """What a nudge says is looked up when it is sent, not when the sweep was."""
    async with running(tmp_path, nudge_hours=(14, 16)) as (world, clock):
        freja = world.tenant.person("freja")
        await world.say(freja, "hi")
        await world.sweep()
        before = len(world.told(freja))
        assert await world.parts.store.notices.open_of(freja.aad_object_id, Kind.NUDGE)

        world.tenant.visit(freja)
        clock.forward(hours=5)
        await world.work_off()

        assert len(world.told(freja)) == before
        assert await last_result(world, freja) is Result.FIXED


async def test_switched_off_nudges_are_dropped_and_promises_kept(tmp_path: Path):
    """NUDGES=off and a restart is the big red button; a promise is still a promise."""
    async with running(tmp_path, nudge_hours=(14, 16)) as (world, clock):
        freja, soren = world.tenant.person("freja"), world.tenant.person("soren")
        await world.say(freja, "hi")
        await world.sweep()
        await world.say(soren, "my photo is old")
        world.tenant.visit(soren)
        before = len(world.told(freja)), len(world.told(soren))
        clock.forward(hours=5)

        off = replace(world.parts.settings, nudges="off")
        async with running_bot(off, world.ca_file, at=clock) as (_, parts, _keys):
            await replace(world, parts=parts).work_off()

        assert (len(world.told(freja)), len(world.told(soren))) == (before[0], before[1] + 1)
        assert await last_result(world, freja) is Result.WITHDRAWN


async def test_the_nudge_speaks_the_directorys_language_to_a_stranger(tmp_path: Path):
    """Nobody has chatted yet, so the directory is all that is known."""
    async with running(tmp_path) as (world, _):
        freja = world.tenant.person("freja")
        freja.preferred_language, freja.is_installed = "da-DK", True

        await world.sweep()

        (nudge,) = world.told(freja)
        assert "Hej" in words_of(nudge) or "billede" in words_of(nudge)


async def test_the_install_event_brings_one_message_and_no_welcome(tmp_path: Path):
    """Not before the event, because there is no chat yet; not twice; and not "Hi, I'm a bot"."""
    async with running(tmp_path) as (world, clock):
        freja = world.tenant.person("freja")
        await world.sweep()
        assert freja.is_installed
        assert world.told(freja) == []

        for _ in range(3):
            await world.post(world.activity(freja, **ADD))
        await world.work_off()
        clock.forward(hours=1)
        await world.work_off()

        (nudge,) = world.told(freja)
        assert button(nudge, "stop")


@pytest.mark.parametrize(
    "role", ["AppCatalog.Read.All", "TeamsAppInstallation.ReadWriteSelfForUser.All"]
)
async def test_without_the_permission_strangers_are_left_alone(tmp_path: Path, role: str):
    """An administrator who did not grant it chose so; people who know the bot are still told."""
    async with running(tmp_path, without_role=role) as (world, _):
        freja, soren = world.tenant.person("freja"), world.tenant.person("soren")
        await world.say(soren, "hi")

        await world.sweep()

        assert world.told(freja) == []
        assert await last_result(world, freja) is Result.UNREACHABLE


async def test_whoever_uninstalled_is_never_installed_again(tmp_path: Path):
    """Their own choice; a new install by themselves or the administrator takes it back."""
    async with running(tmp_path) as (world, clock):
        freja = world.tenant.person("freja")
        await world.post(world.activity(freja, **ADD))
        await world.post(world.activity(freja, **REMOVE))
        freja.is_installed = False

        await world.sweep()
        assert not freja.is_installed

        await world.say(freja, "hi")  # a message alone lifts only a refusal
        assert (await world.parts.store.person(freja.aad_object_id)).unreachable == "uninstalled"
        await world.post(world.activity(freja, **ADD))
        clock.forward(days=7)
        before = len(world.told(freja))
        await world.sweep()
        assert len(world.told(freja)) == before + 1


async def test_whoever_blocked_the_bot_is_written_to_again_after_they_write(tmp_path: Path):
    """A block is ended by the person alone, by saying something."""
    async with running(tmp_path) as (world, clock):
        freja = world.tenant.person("freja")
        await world.say(freja, "hi")
        world.channel.refusals[f"a:{freja.aad_object_id}"] = Refusal(
            403, "ConversationBlockedByUser", times=1
        )

        await world.sweep()
        assert await last_result(world, freja) is Result.BLOCKED
        clock.forward(days=7)
        await world.sweep()
        assert world.channel.attempts[f"a:{freja.aad_object_id}"] == 2

        await world.say(freja, "hi")
        clock.forward(days=1)
        await world.sweep()
        assert button(world.told(freja)[-1], "stop")


async def test_forgetting_keeps_the_wish_not_to_be_written_to(tmp_path: Path):
    """Whoever asked to be forgotten is not greeted next week as a stranger."""
    async with running(tmp_path) as (world, _):
        freja = world.tenant.person("freja")
        await world.say(freja, "my photo is old")
        await world.say(freja, "forget me")
        before = len(world.told(freja))

        await world.sweep()

        assert len(world.told(freja)) == before


async def test_staff_see_the_nudge_before_anyone_else_does(tmp_path: Path):
    """`preview` is sent to the one who asked, and refused to others like everything of staff."""
    async with running(tmp_path, helpdesk_group_id=HELPDESK) as (world, _):
        world.tenant.helpdesk_group_id = HELPDESK
        freja, soren = world.tenant.person("freja"), world.tenant.person("soren")
        world.tenant.helpdesk_members.add(freja.aad_object_id)

        staff = await world.say(freja, "preview")
        other = await world.say(soren, "preview")

        assert button(staff.card, "snooze")["data"]["days"] == 7
        assert "helpdesk staff" in other.messages[-1].activity["text"]
        assert await world.parts.store.cases.find(staff.ref[1]) is None


@pytest.mark.parametrize(
    ("refusal", "result", "tries"),
    [
        (Refusal(429, headers={"Retry-After": "3"}), Result.SENT, 2),
        (Refusal(429, times=3), Result.SENT, 4),
        (Refusal(412), Result.SENT, 2),
        (Refusal(502, is_taken=True), Result.PERHAPS_SENT, 1),
        (Refusal(504), Result.PERHAPS_SENT, 1),
        (Refusal(500, hangs_up=True), Result.PERHAPS_SENT, 1),
        (Refusal(403, "BotDisabledByAdmin"), Result.UNREACHABLE, 1),
        (Refusal(403, sub_code="MessageWritesBlocked"), Result.BLOCKED, 1),
        (Refusal(404, "ConversationNotFound"), Result.UNREACHABLE, 1),
        (Refusal(413), Result.FAILED, 1),
        (Refusal(400, "BadArgument"), Result.FAILED, 1),
    ],
)
async def test_each_refusal_ends_as_it_should(
    tmp_path: Path, refusal: Refusal, result: Result, tries: int
):
    """Tried again only where it surely did not arrive; nobody is told twice."""
    async with running(tmp_path) as (world, clock):
        freja = world.tenant.person("freja")
        await world.say(freja, "hi")
        conversation_id = f"a:{freja.aad_object_id}"
        world.channel.refusals[conversation_id] = refusal
        greeted = world.channel.attempts[conversation_id]

        await world.sweep()
        for _ in range(6):
            clock.forward(minutes=2)
            await world.work_off()

        assert await last_result(world, freja) is result
        assert world.channel.attempts[conversation_id] - greeted == tries


async def test_an_unknown_bot_stops_all_sending(tmp_path: Path):
    """401 is a fault of the deployment: the others would only be refused as well."""
    async with running(tmp_path) as (world, clock):
        freja, soren = world.tenant.person("freja"), world.tenant.person("soren")
        for who in (freja, soren):
            await world.say(who, "my photo is old")
            world.tenant.visit(who)
        world.channel.refusals[f"a:{freja.aad_object_id}"] = Refusal(401, "BotNotRegistered")
        before = len(world.told(freja)), len(world.told(soren))
        clock.forward(minutes=5)

        await world.work_off()

        halted_s = await world.parts.store.meters.reserve("sends", clock.now, spacing_s=0, count=0)
        assert halted_s == pytest.approx(900, abs=1)
        assert len(world.told(freja)) == before[0]


async def test_a_fault_in_the_look_up_puts_the_promise_off(tmp_path: Path):
    """SharePoint away for an hour costs nobody the answer that was promised."""
    async with running(tmp_path) as (world, clock):
        freja = world.tenant.person("freja")
        await world.say(freja, "my photo is old")
        before = len(world.told(freja))
        world.tenant.visit(freja)
        freja.faults["profile"] = Fault(500)
        clock.forward(minutes=5)
        await world.work_off()
        assert len(world.told(freja)) == before

        freja.faults.clear()
        clock.forward(hours=1)
        await world.work_off()

        assert "Ref. IN-SYNC" in words_of(world.told(freja)[-1])
