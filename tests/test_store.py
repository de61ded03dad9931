"""The store on both of its databases: SQLite, and a real PostgreSQL."""

import asyncio
import sqlite3
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from bot.core.photo import PhotoMemory
from bot.store.cases import CheckRecord
from bot.store.notice import Kind, Notice
from bot.store.person import KnownPerson, Learned, Sighting
from bot.store.store import CLAIM_HELD, Store
from bot.store.tables import metadata

NOW = datetime(2026, 11, 4, 9, 30, 15, 123456, tzinfo=UTC)
DAY = timedelta(days=1)
IN_COPENHAGEN = timezone(timedelta(hours=2))
ADA = "00000000-0000-0000-0000-00000000ada0"
BOB = "00000000-0000-0000-0000-00000000b0b0"


def sighting(who: str = ADA, **more: Any) -> Sighting:
    given = {"locale": "da-DK", "time_zone": "Europe/Copenhagen", **more}
    return Sighting(who, conversation_reference={"serviceUrl": "https://x.example/"}, **given)


async def keep(store: Store, ref: str, outcome: str = "STALE", **more: Any) -> CheckRecord:
    """A check of Ada's, unless told otherwise."""
    at, who = more.pop("at", NOW), more.pop("who", ADA)
    record = CheckRecord(ref, who, outcome, at, {"outcome": outcome, "score": 0.25, "gap": None})
    learned = Learned(**{"memory": PhotoMemory(), "upn": "", "out_of_sync_since": None, **more})
    key = f"the question before {ref}"
    await store.claim(key, at, seen=sighting(who))
    await store.finish(key, at, None)
    await store.record_check(record, learned)
    return record


def reminder(due_at: datetime) -> Notice:
    """Ada asked to be reminded."""
    return Notice(Kind.REMINDER, ADA, "STALE", since=NOW, due_at=due_at)


async def test_a_moment_comes_back_in_utc(store: Store):
    """PostgreSQL gives it in its server's own time zone, and tables are headed "UTC"."""
    await store.claim("a", NOW, seen=sighting())
    await store.stop(ADA, NOW)

    stopped_at = (await store.person(ADA)).stopped_at

    assert stopped_at == NOW
    assert stopped_at.tzinfo is UTC


async def test_of_many_claims_one_is_granted(store: Store):
    """Three deliveries of one message, perhaps to two replicas, and one answer."""
    claims = await asyncio.gather(*(store.claim("a", NOW, seen=sighting()) for _ in range(8)))

    assert [bool(claim) for claim in claims].count(True) == 1


@pytest.mark.parametrize(
    ("after", "is_free"),
    [
        pytest.param(timedelta(0), False, id="at once"),
        pytest.param(CLAIM_HELD, False, id="after 15 seconds"),
        pytest.param(CLAIM_HELD + timedelta(microseconds=1), True, id="after more than that"),
    ],
)
async def test_a_claim_whose_turn_died_is_free_again(store: Store, after: timedelta, is_free: bool):
    """Teams delivers again after 15 seconds, and somebody must answer then."""
    await store.claim("a", NOW, seen=None)

    assert bool(await store.claim("a", NOW + after, seen=None)) is is_free
    assert not await store.claim("a", NOW + after, seen=None)


async def test_a_finished_claim_is_never_free(store: Store):
    """Nor in an hour: a replay must not answer a second time."""
    await store.claim("a", NOW, seen=None)
    await store.finish("a", NOW, None)

    assert not await store.claim("a", NOW + DAY, seen=None)


async def test_a_repeated_click_finds_its_answer(store: Store):
    """Only when there is one; until then it is "still checking"."""
    card = {"type": "AdaptiveCard", "body": [{"text": 'Søren\'s 🎉 \u2028 "photo"'}]}
    await store.claim("a", NOW, seen=None)
    assert await store.answer("a") is None
    assert await store.answer("never claimed") is None

    await store.finish("a", NOW, card)

    assert await store.answer("a") == card


async def test_a_released_key_can_be_claimed_anew(store: Store):
    """Removed and installed again: the second welcome is as welcome as the first."""
    await store.claim("welcome:a", NOW, seen=None)
    await store.finish("welcome:a", NOW, None)

    await store.release("welcome:a")

    assert await store.claim("welcome:a", NOW, seen=None)


async def test_a_stranger_is_an_empty_person(store: Store):
    """No special case for whoever asks for the first time."""
    assert await store.person("nobody") == KnownPerson()


async def test_what_is_remembered_comes_back_as_it_was(store: Store):
    """Times with their zone: naive ones compare with nothing and shift by hours."""
    since = NOW.astimezone(IN_COPENHAGEN)
    memory = PhotoMemory('W/"a"', NOW - DAY, since)
    await store.claim("a", NOW, seen=sighting())
    await keep(store, "AAAAA2", memory=memory, upn="ada@x.example", out_of_sync_since=since)
    await store.snooze(reminder(since + DAY), NOW)

    known = await store.person(ADA)

    assert known == KnownPerson(
        upn="ada@x.example",
        locale="da-DK",
        time_zone="Europe/Copenhagen",
        snoozed_until=NOW + DAY,
        memory=PhotoMemory('W/"a"', NOW - DAY, NOW),
        out_of_sync_since=NOW,
        conversation_reference=sighting().conversation_reference,
    )
    assert known.memory.changed_at is not None
    assert known.memory.changed_at.utcoffset() == timedelta(0)


async def test_a_later_check_replaces_the_state_and_keeps_the_upn(store: Store):
    """The photos match now; the name is still who it was."""
    await keep(store, "AAAAA2", upn="ada@x.example", out_of_sync_since=NOW)

    await keep(store, "AAAAA3", "IN-SYNC", memory=PhotoMemory("2", NOW))

    known = await store.person(ADA)
    assert (known.upn, known.out_of_sync_since) == ("ada@x.example", None)
    assert known.memory == PhotoMemory("2", NOW)


async def test_an_activity_without_a_locale_forgets_none(store: Store):
    """Some events carry none; the next message that we write first must still be Danish."""
    await store.claim("a", NOW, seen=sighting(locale="da-DK"))

    await store.claim("b", NOW, seen=sighting(locale="", time_zone=""))

    assert (await store.person(ADA)).locale == "da-DK"


async def test_stop_and_resume(store: Store):
    """Stop ends a reminder too, and resume brings neither back."""
    await store.snooze(reminder(NOW + DAY), NOW)

    await store.stop(ADA, NOW)
    stopped = await store.person(ADA)
    await store.resume(ADA)

    assert (stopped.stopped_at, stopped.snoozed_until) == (NOW, None)
    assert await store.person(ADA) == KnownPerson()


async def test_a_reference_finds_its_check(store: Store):
    """Six characters, read out over the telephone."""
    record = await keep(store, "AAAAA2", at=NOW.astimezone(IN_COPENHAGEN))

    assert await store.cases.find("AAAAA2") == record
    assert await store.cases.find("AAAAA3") is None


OPEN = ("STALE", "NO-PHOTO")


async def test_the_open_case_is_the_one_last_worked_on(store: Store):
    """Whoever followed the steps of an older card gets their "fixed" under its reference."""
    await keep(store, "OLD222", at=NOW - 2 * DAY)
    await keep(store, "DONE22", at=NOW - DAY)
    newest = await keep(store, "NEW222")
    await keep(store, "SYNC22", "IN-SYNC", at=NOW + DAY)
    await keep(store, "BOB222", who=BOB, at=NOW + DAY)

    assert await store.cases.open_of(ADA, OPEN) == newest
    await store.cases.mark_done("DONE22", NOW)
    assert (await store.cases.open_of(ADA, OPEN)).ref == "DONE22"
    await store.cases.mark_done("OLD222", NOW + DAY)
    assert (await store.cases.open_of(ADA, OPEN)).ref == "OLD222"


async def test_fixed_closes_all_cases_of_one_person(store: Store):
    """One visit mends them all, and nobody else's."""
    await keep(store, "AAAAA2")
    await keep(store, "AAAAA3", "NO-PHOTO")
    await keep(store, "BOB222", who=BOB)
    await store.cases.mark_wrong("AAAAA2", NOW)

    await store.cases.mark_fixed(ADA, OPEN, NOW)

    assert await store.cases.open_of(ADA, OPEN) is None
    assert (await store.cases.open_of(BOB, OPEN)).ref == "BOB222"


async def test_forgetting_keeps_one_line(store: Store):
    """All of it is gone but that this person is not to be written to."""
    for who, ref in ((ADA, "AAAAA2"), (BOB, "BOB222")):
        await store.claim(f"activity {who}", NOW, seen=sighting(who))
        await store.finish(f"activity {who}", NOW, {"for": who})
        await keep(store, ref, who=who, upn="x@x.example", memory=PhotoMemory("1", NOW))

    await store.forget(ADA, NOW)

    assert await store.person(ADA) == KnownPerson(stopped_at=NOW)
    assert (await store.cases.find("AAAAA2"), await store.cases.open_of(ADA, OPEN)) == (None, None)
    assert (await store.person(BOB)).upn == "x@x.example"
    for table in metadata.sorted_tables:
        rows = (await store._database.run(table.select())).mappings().all()
        kept = [row for row in rows if ADA in str(dict(row))]
        assert len(kept) == (table.name == "people"), kept


async def test_the_turn_that_forgets_keeps_its_own_claim(store: Store):
    """Or the same "forget me", delivered again, would be done and answered again."""
    await store.claim("forget me", NOW, seen=sighting())

    await store.forget(ADA, NOW)

    assert not await store.claim("forget me", NOW, seen=sighting())


async def test_migrations_may_be_run_again(store: Store):
    """Each start runs them."""
    await store.claim("a", NOW, seen=None)

    await store.migrate()

    assert await store.fault() == ""
    assert not await store.claim("a", NOW, seen=None)


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_replicas_that_start_together_migrate_once(database_url: str):
    """They begin in the same second, and each finds an empty database."""
    stores = [Store(database_url) for _ in range(4)]

    migrating = (store.migrate() for store in stores)
    ended = await asyncio.gather(*migrating, return_exceptions=True)
    for store in stores:
        await store.close()

    assert ended == [None] * 4


async def test_a_start_waits_for_another_that_migrates(tmp_path: Path):
    """On one SQLite file `serve` and `ask` may begin in the same second."""
    other = sqlite3.connect(tmp_path / "store.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    store = Store(f"sqlite+aiosqlite:///{tmp_path / 'store.db'}")

    migrating = asyncio.create_task(store.migrate())
    await asyncio.wait({migrating}, timeout=0.1)
    other.execute("COMMIT")
    other.close()
    (ended,) = await asyncio.gather(migrating, return_exceptions=True)
    await store.close()

    assert ended is None


async def test_the_migrated_tables_are_the_declared_ones(store: Store):
    """A column that only one of the two knows is found by the first person who needs it."""

    def difference(connection: Any) -> list[Any]:
        return compare_metadata(MigrationContext.configure(connection), metadata)

    assert await store._database.transact(difference) == []


async def test_a_database_without_migrations_is_not_ready(database_url: str):
    """A replica must not take messages that it cannot remember."""
    store = Store(database_url)

    assert await store.fault() == "migrations are missing"
    await store.close()


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_database_that_restarts_is_soon_back(store: Store, database_url: str):
    """Connections that died meanwhile must not cost anybody an answer."""
    others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
    await store.claim("a", NOW, seen=None)
    with psycopg.connect(database_url.replace("+asyncpg", ""), autocommit=True) as admin:
        admin.execute(f"{others} AND datname = current_database()")

    assert await store.fault() == ""
    assert await store.claim("b", NOW, seen=None)


@pytest.mark.parametrize(
    "url",
    [
        pytest.param(
            "postgresql+asyncpg://postgres@/nowhere?host={}",
            id="no such database",
            marks=pytest.mark.slow,
        ),
        pytest.param(
            "postgresql+asyncpg://postgres@127.0.0.1:1/nowhere",
            id="no such server",
            marks=pytest.mark.slow,
        ),
        pytest.param(
            "sqlite+aiosqlite:///{}/nowhere/store.db",
            id="no such folder",
            marks=pytest.mark.slow,
        ),
    ],
)
async def test_a_database_that_is_not_there_is_a_fault_and_no_crash(postgresql: Path, url: str):
    """An answer of 503 with a word in it, whatever the driver raises."""
    store = Store(url.format(postgresql))

    assert await store.fault()
    await store.close()
