"""The main way: every look-up failing alone, a changed UPN, and a budget that is spent."""

import asyncio
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partialmethod
from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from bot.check import Checked, Subject, check_photo
from bot.core.diagnosis import Outcome
from bot.core.photo import (
    Findings,
    Gone,
    Mailbox,
    MailboxPlace,
    NoMailbox,
    NoPhoto,
    NoPicture,
    NoProfile,
    Person,
    Photo,
    PhotoMemory,
    PhotoPolicy,
    SharePointPicture,
    SharePointProfile,
    Source,
    Unreachable,
    Why,
)
from bot.judge import Judge
from bot.sandbox.portraits import portrait
from bot.sandbox.renditions import rendition

NOW = datetime(2026, 11, 4, 9, 30, tzinfo=UTC)
LONG_AGO, LATELY = NOW - timedelta(days=90), NOW - timedelta(hours=2)
ADA = Person("ada", "ada@contoso.example")
NEW, OLD = rendition(portrait(2), 240), rendition(portrait(1), 200)
SAME = SharePointPicture(rendition(portrait(2), 200))
URL = "https://contoso-my.sharepoint.com/a_MThumb.jpg"
ASKED = SharePointProfile(URL, asked_at=LONG_AGO)
NOWHERE = NoMailbox("MailboxNotEnabledForRESTAPI")
ELSEWHERE = NoMailbox("MailboxNotHostedInExchangeOnline", MailboxPlace.ON_PREMISES)

STALE = Findings(ADA, Photo("1", 648, NEW), Mailbox(), PhotoPolicy(), ASKED, SharePointPicture(OLD))
NO_PHOTO = replace(STALE, photo=NoPhoto("ImageNotFound"))
NO_PLAN = replace(ADA, has_exchange_plan=False)
SYNCED = replace(ADA, is_directory_synced=True)
NEVER = replace(STALE, profile=SharePointProfile(), picture=NoPicture())

TRUTHS = {
    "IN-SYNC": replace(STALE, picture=SAME),
    "STALE": STALE,
    "TOO-SOON": replace(STALE, profile=replace(ASKED, asked_at=LATELY)),
    "PLACEHOLDER": replace(STALE, profile=replace(ASKED, is_placeholder=True), picture=NoPicture()),
    "NEVER-SYNCED": NEVER,
    "LOCAL-PICTURE": replace(STALE, profile=replace(ASKED, follows_exchange=False)),
    "DIRECTORY-PHOTO": replace(STALE, person=SYNCED, photo=Photo("1", 96, NEW), picture=SAME),
    "NO-ONEDRIVE": replace(NEVER, profile=SharePointProfile(has_onedrive=False)),
    "NO-PROFILE": replace(NEVER, profile=NoProfile()),
    "NO-PHOTO": NO_PHOTO,
    "BLOCKED-BY-POLICY": replace(NO_PHOTO, policy=PhotoPolicy(is_restricted=True)),
    "NO-MAILBOX": replace(NO_PHOTO, person=NO_PLAN, mailbox=NOWHERE),
    "ENTRA-ONLY": replace(NEVER, person=NO_PLAN, mailbox=NOWHERE),
    "ONPREM-MAILBOX": replace(STALE, mailbox=ELSEWHERE, photo=ELSEWHERE),
    "NO-LICENCE": replace(STALE, person=replace(ADA, has_sharepoint_plan=False)),
    "GUEST": replace(NO_PHOTO, person=replace(ADA, is_guest=True)),
    "DISABLED": replace(STALE, person=Gone()),
}
# What remains of each truth when one look-up fails: "=" the same, "?" CANNOT-CHECK.
WITHOUT = {
    #                    person photo mailbox policy profile picture
    "IN-SYNC":           "?     ?     =       =      ?       ?",
    "STALE":             "?     ?     =       =      ?       ?",
    "TOO-SOON":          "?     ?     =       =      ?       ?",
    "PLACEHOLDER":       "?     ?     =       =      ?       =",
    "NEVER-SYNCED":      "?     ?     =       =      ?       =",
    "LOCAL-PICTURE":     "?     ?     =       =      ?       ?",
    "DIRECTORY-PHOTO":   "?     ?     =       =      ?       ?",
    "NO-ONEDRIVE":       "?     ?     =       =      ?       =",
    "NO-PROFILE":        "?     ?     =       =      ?       =",
    "NO-PHOTO":          "?     ?     =       =      =       =",
    "BLOCKED-BY-POLICY": "?     ?     =       NO-PHOTO =     =",
    "NO-MAILBOX":        "?     ?     =       =      =       =",
    "ENTRA-ONLY":        "?     ?     NEVER-SYNCED = ?     =",
    "ONPREM-MAILBOX":    "?     =     =       =      =       =",
    "NO-LICENCE":        "?     =     =       =      =       =",
    "GUEST":             "?     =     =       =      =       =",
    "DISABLED":          "?     =     =       =      =       =",
}  # fmt: skip


async def never(finding: Any) -> Any:
    """Wait until cancelled: a service that takes the call and says nothing."""
    await asyncio.Event().wait()
    return finding


@dataclass
class World:
    """Graph and SharePoint in one: they say what the findings are, as far as they can."""

    findings: Findings
    hanging: frozenset[str] = frozenset()
    asked: list[str] = field(default_factory=list)

    async def say(self, source: str, *asked_for: Any, deadline: float) -> Any:
        assert deadline > asyncio.get_running_loop().time()
        self.asked.append(f"profile of {asked_for[0]}" if source == "profile" else source)
        await asyncio.sleep(0)
        finding = getattr(self.findings, source)
        return await never(finding) if source in self.hanging else finding

    person = partialmethod(say, "person")
    photo = partialmethod(say, "photo")
    mailbox = partialmethod(say, "mailbox")
    policy = partialmethod(say, "policy")
    profile = partialmethod(say, "profile")
    picture = partialmethod(say, "picture")

    async def photo_version(self, _: str, *, deadline: float) -> Any:
        found = await self.say("photo", deadline=deadline)
        return replace(found, content=None) if isinstance(found, Photo) else found

    async def photo_bytes(self, _: str, *, deadline: float) -> Any:
        found = await self.say("photo", deadline=deadline)
        self.asked.append("photo's bytes")
        return found.content if isinstance(found, Photo) else found


async def check(
    world: World,
    *,
    who: str = "ada",
    budget_s: float = 5.0,
    judge: Judge | None = None,
    **known: Any,
) -> Checked:
    return await check_photo(
        Subject(who, **known),
        exchange=world,
        sharepoint=world,
        judge=judge or Judge(),
        clock=lambda: NOW,
        budget_s=budget_s,
    )


def broken(findings: Findings, source: Source) -> Findings:
    """The same truth, with one look-up that brings nothing."""
    return replace(findings, **{source.value: Unreachable(source, Why.UNAVAILABLE, "HTTP 503")})


@pytest.mark.parametrize("truth", TRUTHS)
async def test_the_truth_is_told(truth: str):
    """Seventeen kinds of people, each with what only their own outcome makes them do."""
    checked = await check(World(TRUTHS[truth]))

    assert checked.diagnosis.outcome == truth


@pytest.mark.parametrize("source", list(Source))
@pytest.mark.parametrize("truth", TRUTHS)
async def test_a_look_up_that_fails_never_turns_into_another_fact(truth: str, source: Source):
    """The heart of it: a failure is said, or it changes nothing; it is never "no photo"."""
    word = WITHOUT[truth].split()[list(Source).index(source)]
    expected = {"=": truth, "?": "CANNOT-CHECK"}.get(word, word)

    checked = await check(World(broken(TRUTHS[truth], source)))

    assert checked.diagnosis.outcome == expected
    assert (checked.diagnosis.gap is not None) == (expected == "CANNOT-CHECK")


@pytest.mark.parametrize("hanging", ["person", "photo", "profile", "picture"])
async def test_a_budget_that_is_spent_is_a_gap_with_a_name(hanging: str):
    """Whoever waits gets an answer in time, and staff can see who kept it."""
    checked = await check(World(STALE, frozenset({hanging})), budget_s=0.05)

    assert checked.diagnosis.outcome is Outcome.CANNOT_CHECK
    assert checked.diagnosis.gap is not None
    assert (checked.diagnosis.gap.source, checked.diagnosis.gap.why) == (hanging, Why.TIMEOUT)


@pytest.mark.parametrize("hanging", ["mailbox", "policy"])
async def test_what_the_verdict_does_not_need_may_hang(hanging: str):
    """A slow beta endpoint costs a few seconds and no answer."""
    checked = await check(World(STALE, frozenset({hanging})), budget_s=0.05)

    assert checked.diagnosis.outcome is Outcome.STALE


async def test_everything_hangs_and_there_is_still_an_answer():
    """The worst day of the year: one budget for all, not one for each."""
    loop = asyncio.get_running_loop()
    started_s = loop.time()

    checked = await check(World(STALE, frozenset(Source)), budget_s=0.05)

    assert checked.diagnosis.outcome is Outcome.CANNOT_CHECK
    assert loop.time() - started_s < 2


@pytest.mark.parametrize(
    ("known_upn", "asked_for"),
    [
        pytest.param("", ["ada@contoso.example"], id="nothing is remembered"),
        pytest.param("ada@contoso.example", ["ada@contoso.example"], id="the same"),
        pytest.param("Ada@Contoso.example", ["Ada@Contoso.example"], id="another letter case"),
        pytest.param(
            "byron@contoso.example",
            ["byron@contoso.example", "ada@contoso.example"],
            id="she has married since",
        ),
    ],
)
async def test_the_profile_is_that_of_todays_upn(known_upn: str, asked_for: list[str]):
    """A remembered UPN saves a round trip, and may be somebody else's by now."""
    world = World(STALE)

    checked = await check(world, known_upn=known_upn)

    asked = [name for name in world.asked if name.startswith("profile")]
    assert asked == [f"profile of {upn}" for upn in asked_for]
    assert (checked.upn, checked.diagnosis.outcome) == ("ada@contoso.example", Outcome.STALE)


async def test_a_remembered_upn_starts_sharepoint_before_the_directory_answers():
    """The two slowest services, side by side instead of one after the other."""
    world = World(STALE, frozenset({"person"}))

    await check(world, known_upn=ADA.upn, budget_s=0.05)

    assert f"profile of {ADA.upn}" in world.asked


@pytest.mark.parametrize(
    ("memory", "changed_at"),
    [
        pytest.param(PhotoMemory(), None, id="seen for the first time"),
        pytest.param(PhotoMemory("1", LONG_AGO), None, id="unchanged"),
        pytest.param(PhotoMemory("0", LONG_AGO), NOW, id="changed"),
    ],
)
async def test_a_new_etag_is_remembered_as_a_change(
    memory: PhotoMemory, changed_at: datetime | None
):
    """Graph gives no date; what the bot saw is all that is known of a photo's age."""
    checked = await check(World(STALE), memory=memory)

    assert checked.findings.memory.changed_at == changed_at
    assert checked.findings.memory.etag == "1"
    assert (checked.diagnosis.outcome is Outcome.TOO_SOON) == (changed_at is not None)


async def test_a_photo_that_could_not_be_read_changes_no_memory():
    """Else every outage would look like a new photo afterwards."""
    memory = PhotoMemory("1", LONG_AGO)

    checked = await check(World(broken(STALE, Source.PHOTO)), memory=memory)

    assert checked.findings.memory == memory


LATER = LONG_AGO + timedelta(days=1)


@pytest.mark.parametrize(
    "later",
    [
        pytest.param({"photo": Photo("2", 648, NEW)}, id="another photo"),
        pytest.param({"profile": replace(ASKED, asked_at=LATER)}, id="another copy"),
        pytest.param({"profile": replace(ASKED, picture_url=URL + "?t=2")}, id="another address"),
        pytest.param({"profile": replace(ASKED, asked_at=None)}, id="no version"),
    ],
)
async def test_another_version_is_looked_at_anew(later: dict[str, Any]):
    """No person is answered from a picture that has changed since."""
    judge = Judge()
    await check(World(TRUTHS["IN-SYNC"]), judge=judge)
    world = World(replace(STALE, **later))

    checked = await check(world, judge=judge)

    assert checked.diagnosis.outcome is Outcome.STALE
    assert {"photo's bytes", "picture"} <= set(world.asked)


async def test_one_persons_pictures_say_nothing_of_anothers():
    """ETags are no secrets, and nobody promises that two people's differ."""
    judge = Judge()
    await check(World(TRUTHS["IN-SYNC"]), judge=judge)

    checked = await check(World(STALE), who="bob", judge=judge)

    assert checked.diagnosis.outcome is Outcome.STALE


async def test_what_is_forgotten_in_the_middle_of_a_check_stays_forgotten():
    """`forget me` may come while the pictures of that person are on their way."""
    judge = Judge()
    judging = asyncio.create_task(judge.judge("ada", STALE, NOW))
    await go_round(1)

    judge.forget("ada")
    await judging

    assert judge.seen("ada") is None


async def test_two_versions_that_were_compared_are_not_fetched_again():
    """Pictures are the dearest part of a check, and two given versions always compare alike."""
    judge, world = Judge(), World(STALE)
    before = await check(world, judge=judge)
    world.asked.clear()

    again = await check(world, judge=judge)

    assert again.diagnosis == before.diagnosis
    assert set(world.asked) == {
        *("person", "photo", "mailbox", "policy"),
        "profile of ada@contoso.example",
    }


@pytest.mark.parametrize("truth", TRUTHS)
async def test_what_is_remembered_of_pictures_hides_no_other_truth(truth: str):
    """A verdict is never remembered: the account, the mailbox and the profile are asked anew."""
    judge = Judge()
    await check(World(TRUTHS["IN-SYNC"]), judge=judge)
    world = World(replace(TRUTHS[truth], picture=TRUTHS["IN-SYNC"].picture))
    expected = await check(world)

    checked = await check(world, judge=judge)

    assert checked.diagnosis == expected.diagnosis


def encoded(image: Image.Image, kind: str) -> bytes:
    out = BytesIO()
    image.save(out, kind)
    return out.getvalue()


async def go_round(times: int) -> None:
    """Let the event loop do what is ready, so many times."""
    for _ in range(times):
        await asyncio.sleep(0)


HUGE = encoded(Image.new("L", (4900, 4900)), "PNG")
HEAVY = encoded(Image.effect_noise((2000, 2000), 90), "PNG")


@pytest.mark.parametrize(
    ("picture", "is_done"),
    [
        pytest.param(OLD, True, id="as SharePoint sends it"),
        pytest.param(HUGE, False, id="few bytes, many pixels"),
        pytest.param(HEAVY, False, id="many bytes"),
        pytest.param(b"<html>", True, id="no picture"),
    ],
)
async def test_what_takes_long_to_decode_is_judged_beside_the_event_loop(
    picture: bytes, is_done: bool
):
    """A thread costs the loop more than a small picture does, and a large one would stop it."""
    findings = replace(STALE, picture=SharePointPicture(picture))
    judging = asyncio.create_task(Judge().judge("ada", findings, NOW))

    await go_round(2)

    assert judging.done() is is_done
    await judging


async def test_two_cases_are_not_judged_in_one_round_of_the_event_loop():
    """Sixteen answers that arrive together would hold everybody else up sixteen times as long."""
    judge = Judge()
    judging = [asyncio.create_task(judge.judge(who, STALE, NOW)) for who in ("ada", "bob")]

    await go_round(2)

    assert [task.done() for task in judging] == [True, False]
    await asyncio.gather(*judging)


async def test_a_profile_that_hangs_leaves_the_remembered_photo_on_the_card():
    """The gap is SharePoint's: the photo in Outlook and Teams was found, and is shown."""
    judge = Judge()
    await check(World(STALE), judge=judge)

    checked = await check(World(STALE, frozenset({"profile"})), judge=judge, budget_s=0.05)

    assert checked.diagnosis.gap is not None
    assert checked.diagnosis.gap.source is Source.PROFILE
    assert checked.diagnosis.exchange_thumbnail is not None


async def test_a_fault_of_ours_is_not_hidden():
    """A bug in a client must reach the log and the apology, not become an outcome."""

    async def fail(*_: Any, **__: Any) -> Any:
        raise KeyError("ours")

    world = World(STALE)
    world.mailbox = fail

    with pytest.raises(KeyError, match="ours"):
        await check(world)
