"""Receipts, the audit and the weeks: what the store knows of what staff did."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.core.photo import PhotoMemory
from bot.core.receipt import Receipt, Setback
from bot.store.audit import Deed
from bot.store.cases import CheckRecord, Origin
from bot.store.notice import Kind, Notice, Result
from bot.store.person import Learned, Sighting
from bot.store.receipts import KeptReceipt
from bot.store.store import Store

NOW = datetime(2026, 11, 4, 9, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)
NOTICE = Notice(Kind.FORWARDED, "ada", "", since=NOW, due_at=NOW)
KEPT = KeptReceipt(0, "mads", "Mads Holm", "ada", Receipt("Ada Lo"))


async def opened(store: Store, at: datetime = NOW) -> KeptReceipt:
    kept = await store.receipts.open(replace(KEPT, posted_at=at), NOTICE, at)
    assert kept
    return kept


async def record(store: Store, ref: str, outcome: str = "STALE", **more: object) -> None:
    facts = {"outcome": outcome}
    check = CheckRecord(ref, "ada", outcome, NOW, facts, **more)  # type: ignore[arg-type]
    await store.record_check(check, Learned("", PhotoMemory(), None))


async def sent(store: Store, kept: KeptReceipt, at: datetime = NOW) -> None:
    """Let the message go, under a reference."""
    found = await store.receipts.find(kept.id)
    notice = await store.notices.find(1)
    assert found
    assert notice
    await record(store, "ABCDEF", origin=Origin.FORWARDED, week=date(2026, 11, 2))
    await store.notices.intend(replace(notice, ref="ABCDEF"), at)
    await store.notices.end(notice, Result.SENT, at)


async def receipt(store: Store, at: datetime) -> Receipt:
    """How far it has come by then."""
    await store.receipts.due(at)
    found = await store.receipts.find(1)
    assert found
    return found.receipt


async def test_a_receipt_follows_the_person_to_the_end(store: Store):
    """Sent, seen, done, fixed: staff need not ask how it went."""
    kept = await opened(store)
    await sent(store, kept)

    first = await receipt(store, NOW + HOUR)
    assert (first.ref, first.sent_at, first.seen_at) == ("ABCDEF", NOW, None)

    seen = Sighting("ada", "da-DK", "", {"conversation": {"id": "a"}})
    await store.claim("one", NOW + HOUR, seen=seen)
    await store.claim("two", NOW + HOUR, seen=seen)
    await store.cases.mark_done("ABCDEF", NOW + 2 * HOUR)
    second = await receipt(store, NOW + 3 * HOUR)
    assert (second.seen_at, second.done_at) == (NOW + HOUR, NOW + 2 * HOUR)

    await store.cases.mark_fixed("ada", ["STALE"], NOW + 4 * HOUR)
    third = await receipt(store, NOW + 5 * HOUR)
    assert (third.fixed_at, third.closed_at) == (NOW + 4 * HOUR, NOW + 5 * HOUR)
    assert await store.receipts.due(NOW + 6 * HOUR) == [(kept.id, 3)]


async def test_the_card_is_due_only_when_something_changed(store: Store):
    """A card that is updated every second makes Teams throttle the bot."""
    kept = await opened(store)
    assert await store.receipts.due(NOW) == []

    await sent(store, kept)
    assert await store.receipts.due(NOW) == [(kept.id, 1)]
    found = await store.receipts.find(kept.id)
    assert found
    await store.receipts.shown(found)

    assert await store.receipts.due(NOW + HOUR) == []


async def test_what_changed_before_the_card_stood_is_shown_on_it(store: Store):
    """The job may be faster than Teams' answer to the receipt itself."""
    kept = await opened(store)
    await sent(store, kept)
    await store.receipts.due(NOW)
    found = await store.receipts.find(kept.id)
    assert found
    await store.receipts.shown(found)

    await store.receipts.attach(kept.id, "message-1", NOW + HOUR)

    assert await store.receipts.due(NOW + HOUR) == [(kept.id, 1)]


@pytest.mark.parametrize(
    ("result", "setback"),
    [
        (Result.BLOCKED, Setback.UNREACHABLE),
        (Result.UNREACHABLE, Setback.UNREACHABLE),
        (Result.STOPPED, Setback.STOPPED),
        (Result.PERHAPS_SENT, Setback.PERHAPS_SENT),
        (Result.FAILED, Setback.FAILED),
    ],
)
async def test_a_setback_closes_the_receipt(store: Store, result: Result, setback: Setback):
    """Staff learn that it did not arrive, and why, instead of waiting for an answer."""
    await opened(store)
    notice = await store.notices.find(1)
    assert notice
    await store.notices.end(notice, result, NOW)

    found = await receipt(store, NOW + HOUR)

    assert (found.setback, found.closed_at) == (setback, NOW + HOUR)


async def test_a_person_is_written_to_through_staff_once_a_day(store: Store):
    """Two members of staff with one ticket are one message."""
    kept = await opened(store)
    await sent(store, kept)

    other = replace(KEPT, staff_id="olga", staff_name="Olga")
    assert await store.receipts.open(other, NOTICE, NOW + 23 * HOUR) is None
    assert await store.receipts.open(other, NOTICE, NOW + 25 * HOUR)


async def test_what_did_not_arrive_may_be_tried_again(store: Store):
    """Nobody was written to, so nobody is pestered."""
    await opened(store)
    notice = await store.notices.find(1)
    assert notice
    await store.notices.end(notice, Result.UNREACHABLE, NOW)
    await store.receipts.due(NOW)

    assert await store.receipts.open(KEPT, NOTICE, NOW + HOUR)


async def test_forgetting_blanks_whom_and_keeps_who_and_when(store: Store):
    """The audit is about staff; the person's name in it is the person's."""
    await opened(store)
    await store.audit.note("mads", Deed.CHECK, NOW, whom="ada")

    await store.forget("ada", NOW)

    (row,) = await store.audit.rows(since=NOW - HOUR)
    assert (row.staff_id, row.what, row.whom) == ("mads", "check", "")
    assert await store.receipts.find(1) is None


async def test_look_ups_are_counted(store: Store):
    """A search for a name reads no case, so it does not count."""
    for deed in (Deed.CHECK, Deed.REF, Deed.SEARCH, Deed.SEND):
        await store.audit.note("mads", deed, NOW, whom="ada")
    await store.audit.note("olga", Deed.CHECK, NOW)

    assert await store.audit.look_ups("mads", since=NOW - HOUR) == [NOW, NOW]
    assert await store.audit.look_ups("mads", since=NOW) == []


async def test_a_week_counts_people_once(store: Store):
    """Somebody who asked three times was told once, and fixed once."""
    monday = date(2026, 11, 2)
    await record(store, "ABCDE2", week=monday)
    await record(store, "ABCDE3", week=monday)
    await store.cases.mark_fixed("ada", ["STALE"], NOW)
    other = CheckRecord("ABCDE4", "bob", "ONPREM-MAILBOX", NOW, {})
    await store.record_check(other, Learned("", PhotoMemory(), None))
    await store.stop("bob", NOW)

    this, before = await store.weeks.figures(last=monday, count=2)

    assert (this.checked, this.out_of_sync) == (2, 2)
    assert (dict(this.told), dict(this.fixed)) == ({"STALE": 1}, {"STALE": 1})
    assert dict(this.for_admins) == {"ONPREM-MAILBOX": 1}
    assert (this.fix_rate, this.stopped) == (1.0, 1)
    assert (before.monday, before.checked, before.fix_rate) == (date(2026, 10, 26), 0, None)
