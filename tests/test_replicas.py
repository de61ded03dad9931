"""Several processes on one PostgreSQL: side by side, replaced one by one, and upgraded."""

import asyncio
import shutil
from collections import Counter
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import text

from bot.sandbox import Fault, SandboxPerson
from bot.store import migrations
from bot.store.notice import Kind, Result, State
from bot.store.tables import checks, notices
from tests.processes import ROOT
from tests.replicas import Replicas, is_answer, running_replicas
from tests.test_upgrades import REVISIONS, migrate
from tests.world import words_of

pytestmark = [
    pytest.mark.slow,
    pytest.mark.parametrize("database_url", ["postgresql"], indirect=True),
]

WaitFor = Callable[[int, str], Awaitable[None]]
IN_FLIGHT = 3
KEPT = (
    [(Kind.FOLLOW_UP, Result.SNOOZED), (Kind.REMINDER, None)],
    [(Kind.FOLLOW_UP, Result.SENT)],
    [(Kind.FOLLOW_UP, None)],
)
"""What is in the database after each of the ways to end a conversation."""
NEXT_REVISION = f"""
import sqlalchemy as sa
from alembic import op

revision, down_revision = "9999", "{REVISIONS[-1]}"


def upgrade() -> None:
    op.add_column("people", sa.Column("shoe_size", sa.Integer))
    op.create_index("people_by_shoe", "people", ["shoe_size"])
"""


@pytest.fixture
async def replicas(tmp_path: Path, database_url: str) -> AsyncGenerator[Replicas]:
    async with running_replicas(tmp_path, database_url) as running:
        yield running


@pytest.fixture
async def pair(replicas: Replicas) -> Replicas:
    """Two that serve, begun in the same second on an empty database."""
    replicas.serving += await asyncio.gather(replicas.run("serve"), replicas.run("serve"))
    return replicas


async def make_due(replicas: Replicas, who: SandboxPerson) -> None:
    """Cure somebody's photos, and let the time come to look at them as promised."""
    replicas.town.world.tenant.visit(who)
    promise = await replicas.store.notices.open_of(who.aad_object_id, Kind.FOLLOW_UP)
    assert promise
    assert await replicas.store.notices.put_off(promise, (now := datetime.now(UTC)), until=now)


async def converse(pair: Replicas, number: int) -> None:
    """Ask at both and press at both; in the end one snoozes, one is cured, and one waits."""
    who, world = pair.town.crowd[number], pair.town.world
    card = await pair.ask(who, to=(0, 1))
    first, again = await pair.deliver_to_both(lambda: pair.click(who, card, "done"))
    assert words_of(first.card) == words_of(again.card)
    await pair.deliver(world.activity(who, text="help"), to=number % 2)
    if number % 3 == 0:
        await pair.deliver_to_both(lambda: pair.click(who, card, "snooze"))
    elif number % 3 == 1:
        await make_due(pair, who)


async def converse_during(pair: Replicas, change: Coroutine[Any, Any, None]) -> int:
    """Let one person after the other write while something changes; gives how many did."""
    changing, numbers = asyncio.create_task(change), iter(range(len(pair.town.crowd)))

    async def one_after_the_other() -> None:
        while not changing.done():
            await converse(pair, next(numbers))

    async with asyncio.timeout(120):
        await asyncio.gather(changing, *(one_after_the_other() for _ in range(IN_FLIGHT)))
    return next(numbers)


async def check_that_each_was_told_once(pair: Replicas, *, talked: int) -> None:
    """Wait until the last one who was cured is told, stop everything, and count."""
    people, channel = pair.town.crowd[:talked], pair.town.world.channel
    cured = [f"a:{who.aad_object_id}" for who in people[1::3]]
    for where in cured:
        await channel.wait_for(
            lambda sent, where=where: sent.conversation_id == where and is_answer(sent, to=None),
            within_s=30,
        )
    await pair.stop_all()

    new = [sent for sent in channel.messages if sent.how == "POST"]
    replies = [sent.activity["replyToId"] for sent in new if not is_answer(sent, to=None)]
    assert Counter(replies) == Counter(pair.asked)
    assert Counter(s.conversation_id for s in new if is_answer(s, to=None)) == Counter(cured)
    assert await pair.rows(notices.c.aad_object_id, notices.c.kind, notices.c.result) == Counter(
        (who.aad_object_id, *kept) for n, who in enumerate(people) for kept in KEPT[n % 3]
    )
    looks = await pair.rows(checks.c.aad_object_id)
    assert looks == {(who.aad_object_id,): 2 for who in people}, "one for the words, one for done"
    assert pair.faults == []


async def test_a_click_on_one_replicas_card_is_done_by_the_other(pair: Replicas):
    """A balancer knows nothing of cards: a case goes on wherever the next press lands."""

    async def live(who: SandboxPerson, here: int) -> None:
        card = await pair.ask(who, to=(here,))
        done = await pair.deliver(pair.click(who, card, "done"), to=1 - here)
        pair.town.world.tenant.visit(who)
        fixed = await pair.deliver(pair.click(who, done.card, "check"), to=here)
        assert f"Ref. STALE {done.ref[1]}" in words_of(card)
        assert fixed.ref == ("IN-SYNC", done.ref[1])

    await asyncio.gather(*(live(who, n % 2) for n, who in enumerate(pair.town.crowd[:30])))
    await pair.stop_all()

    assert pair.faults == []


async def test_what_comes_to_two_replicas_at_once_is_done_once(pair: Replicas):
    """Teams delivers again when it is in doubt, and the balancer sends that elsewhere."""
    await asyncio.gather(*(converse(pair, number) for number in range(30)))

    await check_that_each_was_told_once(pair, talked=30)


async def test_replacing_every_process_loses_and_doubles_nothing(pair: Replicas):
    """Deployments happen at ten in the morning, in the middle of everybody's sentences."""
    worker = await pair.run("work")

    async def replace_all() -> None:
        await pair.roll(0)
        await pair.roll(1)
        await pair.run("work")
        await pair.stop(worker)

    talked = await converse_during(pair, replace_all())

    await check_that_each_was_told_once(pair, talked=talked)


async def test_who_is_told_to_stop_ends_what_was_begun_and_begins_no_more(replicas: Replicas):
    """What is begun while the connections close is "perhaps sent", and not tried again."""
    replicas.serving.append(await replicas.run("serve", "--no-jobs"))
    people, channel = replicas.town.crowd[:50], replicas.town.world.channel
    await asyncio.gather(*(replicas.ask(who, to=(0,)) for who in people))
    for number, who in enumerate(people):
        who.faults["profile"] = Fault(delay_s=number % 10 / 4)
        await make_due(replicas, who)
    channel.delay_s = 0.5

    worker = await replicas.run("work")
    await channel.wait_for(lambda sent: is_answer(sent, to=None))
    await replicas.stop(worker)

    begun = text("count(*) FROM dbos.workflow_status WHERE status = 'PENDING'")
    assert await replicas.rows(begun) == {(0,): 1}
    states = await replicas.rows(notices.c.state, notices.c.result)
    assert states.keys() == {(State.WAITING, None), (State.ENDED, Result.SENT)}
    assert replicas.faults == []


async def test_the_next_release_changes_the_tables_under_the_one_that_serves(
    pair: Replicas, tmp_path: Path
):
    """And when it disappoints, this one comes back, to a schema that is newer than it knows."""
    for part in ("bot", "cards"):
        shutil.copytree(ROOT / part, tmp_path / "next" / part)
    shutil.copy(ROOT / "app.py", tmp_path / "next")
    (tmp_path / "next/bot/store/migrations/versions/9999_next.py").write_text(NEXT_REVISION)

    async def go_and_come_back() -> None:
        await pair.roll(0, program=tmp_path / "next")
        await pair.roll(0)

    talked = await converse_during(pair, go_and_come_back())

    await check_that_each_was_told_once(pair, talked=talked)
    assert await pair.rows(text("version_num FROM alembic_version")) == {("9999",): 1}


async def test_processes_that_start_together_upgrade_once(replicas: Replicas, database_url: str):
    """Each finds the old tables; to run a migration a second time would end a process."""
    await replicas.store._database.transact(lambda connection: migrate(connection, REVISIONS[-2]))

    starts = (("serve",), ("serve", "--no-jobs"), ("work",))
    lock = f"SELECT pg_advisory_xact_lock({migrations._ONE_AT_A_TIME})"
    async with locking(database_url, lock) as wait_for:
        starting = asyncio.gather(*(replicas.run(*start) for start in starts))
        await wait_for(len(starts), "locktype = 'advisory'")
    await starting
    await replicas.stop_all()

    assert await replicas.rows(text("version_num FROM alembic_version")) == {(REVISIONS[-1],): 1}
    assert replicas.faults == []


async def test_processes_that_start_together_agree_on_the_sweep(
    replicas: Replicas, database_url: str
):
    """Both find no schedule and make one: the second must not fail over the first."""
    await replicas.stop(await replicas.run("work", NUDGES="off"))

    schedules = "dbos.workflow_schedules"
    async with locking(database_url, f"LOCK TABLE {schedules} IN SHARE MODE") as wait_for:
        starting = asyncio.gather(replicas.run("work"), replicas.run("work"))
        await wait_for(2, f"relation = '{schedules}'::regclass")
    await starting
    await replicas.stop_all()

    assert replicas.faults == []


@asynccontextmanager
async def locking(database_url: str, lock: str) -> AsyncGenerator[WaitFor]:
    """Hold a lock; gives a function that waits until so many others want it."""
    url = database_url.replace("+asyncpg", "")
    async with await psycopg.AsyncConnection.connect(url) as holder:
        await holder.execute(lock)

        async def wait_for(count: int, locks: str) -> None:
            wanted = f"SELECT count(*) FROM pg_locks WHERE NOT granted AND {locks}"
            async with asyncio.timeout(30):
                while await (await holder.execute(wanted)).fetchone() != (count,):
                    await asyncio.sleep(0.05)

        yield wait_for
