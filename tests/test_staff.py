"""Helpdesk staff through the real door: what they may do, and what everybody else learns."""

import asyncio
import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox import Fault, SandboxPerson, demo_tenant
from bot.sandbox.people import HELPDESK_GROUP_ID
from cards import not_staff_text, staff_is_off_text
from tests.test_cards import make_reader
from tests.world import HandClock, Reply, World, button, nodes, running_world, words_of

REMOVE = {"type": "installationUpdate", "action": "remove"}


@dataclass
class Office:
    """The sandbox with Hana on the helpdesk; a new day of work."""

    world: World
    clock: HandClock

    def person(self, nickname: str) -> SandboxPerson:
        return self.world.tenant.person(nickname)

    @property
    def hana(self) -> SandboxPerson:
        return self.person("hana")

    async def order(self, text: str, *, by: str = "hana", **more: Any) -> Reply:
        return await self.world.say(self.person(by), text, **more)

    async def invoke(self, name: str, value: Any, *, by: str = "hana", **more: Any) -> Any:
        """Call the message extension; gives the invoke's answer."""
        who = self.person(by)
        activity = self.world.activity(
            who, type="invoke", name=f"composeExtension/{name}", value=value, **more
        )
        reply = await self.world.post(activity)
        assert reply.status == 200
        return reply.body

    async def settle(self) -> None:
        """Let what is due be sent, and then the receipts be brought up to date."""
        self.clock.forward(seconds=1)
        await self.world.work_off()

    async def audit(self) -> list[tuple[str, str]]:
        """(what, whom) of every deed so far; whom by nickname."""
        names = {who.aad_object_id: who.nickname for who in self.world.tenant.people}
        rows = await self.world.parts.store.audit.rows(since=self.clock.now - timedelta(days=9))
        return [(row.what, names.get(row.whom, "")) for row in rows]


@asynccontextmanager
async def opened_office(folder: Path, **settings: Any) -> AsyncGenerator[Office]:
    clock = HandClock()
    given = {"helpdesk_group_id": HELPDESK_GROUP_ID, "sends_per_second": 1000, **settings}
    async with running_world(demo_tenant(clock), folder, at=clock, **given) as world:
        yield Office(world, clock)


@pytest.fixture
async def office(tmp_path: Path) -> AsyncGenerator[Office]:
    async with opened_office(tmp_path) as opened:
        yield opened


def said(reply: Reply) -> str:
    """The words of a reply that has no card."""
    return str(reply.messages[-1].activity["text"])


def message_of(author: str) -> dict[str, Any]:
    """A message action's value, as Teams sends it."""
    user = {"userIdentityType": "aadUser", "id": author, "displayName": "Somebody"}
    payload = {"id": "1", "messageType": "message", "from": {"user": user, "application": None}}
    return {"commandId": "photoCheck", "commandContext": "message", "messagePayload": payload}


def query(words: str) -> dict[str, Any]:
    return {
        "commandId": "findPerson",
        "parameters": [{"name": "query", "value": words}],
        "queryOptions": {"skip": 0, "count": 25},
    }


# Looking into a case


async def test_staff_see_what_the_bot_sees(office: Office):
    """Every finding with its age and raw code, the next step, and a text for the ticket."""
    reply = await office.order("check freja.lund@contoso.example")

    words = words_of(reply.card)
    assert "Freja Lund: SharePoint shows the old photo" in words
    assert "SPS-PictureTimestamp" in words
    assert "SPS-PictureExchangeSyncState 1" in words
    assert "aka.ms/PillarPictureSync" in words
    assert "Photo Concierge, ref. STALE" in words
    assert reply.ref[0] == "STALE"
    assert button(reply.card, "staff_send")["data"]["user"] == office.person("freja").aad_object_id
    pictures = [node for node in nodes(reply.card) if node.get("type") == "Image"]
    assert [p["altText"][:8] for p in pictures] == ["Freja's ", "Freja's "]
    assert "https://" not in json.dumps(reply.card).replace("https://adaptive", "")
    assert await office.audit() == [("check", "freja")]


async def test_the_person_hears_nothing_of_a_look(office: Office):
    """Staff look because somebody asked them; the person learns of it when something is sent."""
    await office.order("check freja.lund@contoso.example")
    office.clock.forward(days=4)
    await office.world.work_off()

    assert office.world.told(office.person("freja")) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("check Freja Lund", "Freja Lund: SharePoint shows the old photo"),
        ("check freja", "Freja Lund: SharePoint shows the old photo"),
        ("tjek Søren Ægård", "Søren Ægård: SharePoint never fetched the photo"),
        ("check aoife.o'neil@contoso.example", "Aoife O'Neil: the photos match"),
        ("check priya+projects@contoso.example", "Priya Raman: OneDrive was never set up"),
        ("check Ravi", "Ravi Perera: the check couldn't be finished"),
        ("check george.papadakis@contoso.example", "George Papadakis: the account is closed"),
        ("check Noor", "Noor de Vries: a guest, whose photo is kept at home"),
    ],
)
async def test_people_are_found_as_staff_know_them(office: Office, words: str, expected: str):
    """By address, name or the beginning of one, with any letters in it."""
    reply = await office.order(words)

    assert words_of(reply.card).splitlines()[0] == expected


async def test_a_name_with_signs_in_it_is_a_name(office: Office):
    """An apostrophe would end the filter, a plus would become a blank."""
    office.person("freja").display_name = "José O'Neil+test"

    reply = await office.order("check José O'Neil+test")

    assert "José O'Neil+test: SharePoint shows the old photo" in words_of(reply.card)


async def test_two_people_of_one_name_are_a_choice(office: Office):
    """Never the wrong one's case because they came first."""
    for nickname in ("freja", "soren"):
        office.person(nickname).display_name = "Bo Li"

    choice = await office.order("check Bo Li")
    chosen = [n for n in nodes(choice.card) if n.get("verb") == "staff_check" and "fallback" in n]
    assert "freja.lund@contoso.example" in words_of(choice.card)
    assert len(chosen) == 2

    reply = await office.world.click(office.hana, choice.card, "staff_check")
    assert "Bo Li: SharePoint" in words_of(reply.card)


async def test_nobody_of_that_name_is_said_plainly(office: Office):
    """With what to try instead."""
    assert "I found nobody called “Zebedee”" in said(await office.order("check Zebedee"))


async def test_twenty_are_a_table_and_twenty_one_too_many(office: Office):
    """A list from a ticket; more than that is a sweep, not a look-up."""
    office.person("freja").display_name = office.person("soren").display_name = "Bo Li"
    several = await office.order("check Aoife O'Neil, Bo Li; Zebedee\nhana.kim@contoso.example")
    too_many = await office.order("check " + ", ".join(f"p{n}@x.example" for n in range(21)))

    words = words_of(several.card)
    assert "4 people" in words
    assert "Photos match · IN-SYNC" in words
    assert "Several people fit" in words
    assert "Nobody of that name" in words
    assert "20 people at once" in said(too_many)


async def test_failing_look_ups_are_told_with_their_code(office: Office):
    """Staff can act on `refused HTTP 403`; a shrug they can't use."""
    office.person("freja").faults["profile"] = Fault(403, {"error": {"code": "accessDenied"}})
    case = await office.order("check Freja Lund")
    office.world.tenant.faults.append(Fault(500, path="/users"))
    away = await office.order("check Freja Lund")

    assert "refused HTTP 403" in words_of(case.card)
    assert case.ref[0] == "CANNOT-CHECK"
    assert "directory didn't answer" in said(away)


async def test_sixty_look_ups_an_hour_are_the_bound(office: Office):
    """A curious member of staff can't page through the company."""
    for _ in range(3):
        await office.order("check freja.lund@contoso.example, Aoife O'Neil")
    store = office.world.parts.store
    for _ in range(53):
        await store.audit.note(office.hana.aad_object_id, "check", office.clock.now)

    allowed = await office.order("check Freja Lund")
    refused = await office.order("check Freja Lund")
    office.clock.forward(minutes=61)
    later = await office.order("check Freja Lund")

    assert allowed.ref[0] == "STALE"
    assert "60 people in an hour" in said(refused)
    assert later.ref[0] == "STALE"


async def test_a_reference_brings_the_check_back(office: Office):
    """The person reads out six characters; staff see what was seen then."""
    asked = await office.order("why isn't my photo updated?", by="freja")
    office.world.tenant.visit(office.person("freja"))

    reply = await office.order(f"ref {asked.ref[1].lower()}")

    assert reply.ref == asked.ref
    assert "Freja Lund: SharePoint shows the old photo" in words_of(reply.card)
    assert "SPS-PictureTimestamp" in words_of(reply.card)
    assert "know no check" in said(await office.order("ref ABCDE2"))
    assert await office.audit() == [("ref", "freja"), ("ref", "")]


async def test_help_tells_staff_what_they_can_type(office: Office):
    """And nobody else, who could not use it."""
    staff = await office.order("help")
    other = await office.order("help", by="aoife")

    assert "check Freja Lund" in words_of(staff.card)
    assert "check Freja Lund" not in words_of(other.card)


# Who may


ORDERS = (
    "check freja.lund@contoso.example",
    "check nobody.at.all@contoso.example",
    "send freja.lund@contoso.example",
    "send nobody.at.all@contoso.example",
    "ref ABCDE2",
    "forward",
    "report",
    "report weekly",
    "preview",
)


@pytest.mark.parametrize("by", ["aoife", "noor"])
async def test_whoever_is_not_staff_learns_nothing(office: Office, by: str):
    """A colleague, or a guest: the same words to the letter, and nobody is looked up."""
    refused = not_staff_text(make_reader())

    replies = [await office.order(text, by=by) for text in ORDERS]

    assert {said(reply) for reply in replies} == {refused}
    asked = [r.path for r in office.world.sandbox.requests if "/users" in r.path]
    assert all("checkMemberGroups" in path for path in asked)
    assert len(asked) == 1
    assert await office.audit() == []


async def test_the_extension_refuses_with_the_same_words(office: Office):
    """In the dialog and in the search too, for whoever wrote the message."""
    refused = not_staff_text(make_reader())
    freja = office.person("freja").aad_object_id
    data = {"verb": "staff_send", "user": freja, "nonce": "1"}

    for author in (freja, "00000000-0000-0000-0000-000000000000"):
        answer = await office.invoke("fetchTask", message_of(author), by="aoife")
        assert answer == {"task": {"type": "message", "value": refused}}
    sent = await office.invoke("submitAction", {"data": data}, by="aoife")
    assert sent == {"task": {"type": "message", "value": refused}}
    found = await office.invoke("query", query("Freja"), by="aoife")
    assert found == {"composeExtension": {"type": "message", "text": refused}}
    assert await office.audit() == []


@pytest.mark.parametrize("verb", ["staff_check", "staff_send", "staff_report"])
async def test_a_forged_button_is_refused(office: Office, verb: str):
    """Whoever copies a staff card's action learns no more than by asking."""
    freja = office.person("freja").aad_object_id
    action = {"type": "Action.Execute", "verb": verb, "data": {"verb": verb, "user": freja}}
    activity = office.world.activity(
        office.person("aoife"), type="invoke", name="adaptiveCard/action", value={"action": action}
    )

    reply = await office.world.post(activity)

    assert reply.body["value"] == not_staff_text(make_reader())


async def test_another_tenant_does_not_get_through_the_door(office: Office):
    """The group's id means nothing elsewhere."""
    activity = office.world.activity(office.hana, text="check Freja Lund")
    activity["channelData"]["tenant"]["id"] = "99999999-0000-0000-0000-000000000000"
    activity["conversation"]["tenantId"] = "99999999-0000-0000-0000-000000000000"

    assert (await office.world.post(activity)).status == 403


async def test_without_a_group_the_features_say_that_they_are_off(tmp_path: Path):
    """An administrator who tries it out must see what is missing."""
    async with opened_office(tmp_path, helpdesk_group_id="") as office:
        replies = [await office.order(text) for text in ORDERS]

        assert {said(reply) for reply in replies} == {staff_is_off_text(make_reader())}


async def test_not_knowing_who_is_staff_is_no_refusal_for_good(office: Office):
    """With the directory away nobody is let in, and nobody is told that they are not staff."""
    fault = Fault(503, path="checkMemberGroups")
    office.world.tenant.faults.append(fault)
    unsure = await office.order("check Freja Lund")
    office.world.tenant.faults.remove(fault)

    assert "try again in a minute" in said(unsure)
    assert (await office.order("check Freja Lund")).ref[0] == "STALE"


async def test_membership_is_remembered_for_five_minutes(office: Office):
    """One question to the directory for a morning of tickets."""
    for _ in range(3):
        await office.order("report")

    asked = [r for r in office.world.sandbox.requests if "checkMemberGroups" in r.path]
    assert len(asked) == 1


async def test_in_a_group_staff_are_nobody_special(office: Office):
    """A case is never posted where others read it."""
    conversation = {
        "id": "19:group@thread.v2",
        "conversationType": "groupChat",
        "tenantId": office.world.tenant.tenant_id,
        "isGroup": True,
    }

    reply = await office.order("check Freja Lund", conversation=conversation)

    assert "chat of your own" in said(reply)


# Forwarding


async def test_a_person_who_was_forwarded_is_followed_to_the_end(office: Office):
    """Handed over in one gesture, told who asked, and the receipt turns to fixed by itself."""
    freja = office.person("freja")
    await office.order("hej", by="freja", locale="da-DK")

    receipt = await office.order("send Freja Lund")
    assert "on their way to Freja Lund" in words_of(receipt.card)
    await office.settle()

    (card,) = office.world.told(freja)[1:]
    assert "Hana Kim" in words_of(card).splitlines()[0]
    assert "Ref. STALE" in words_of(card)
    assert "SharePoint viser stadig dit gamle billede" in words_of(card)
    await office.settle()
    assert "The steps have been sent to Freja Lund" in words_of(office_receipt(office))

    office.clock.forward(minutes=5)
    waiting = await office.world.click(freja, card, "done")
    await office.settle()
    words = words_of(office_receipt(office))
    assert "Seen: answered the card" in words
    assert "Waiting: did the steps" in words
    assert "next look" in words

    office.world.tenant.visit(freja)
    office.clock.forward(minutes=5)
    fixed = await office.world.click(freja, waiting.card, "check")
    await office.settle()
    await office.settle()
    assert fixed.ref[0] == "IN-SYNC"
    assert "Freja Lund's photos match now" in words_of(office_receipt(office))
    assert await office.audit() == [("send", "freja")]


def office_receipt(office: Office) -> dict[str, Any]:
    """The receipt as it stands in Hana's chat: the last update of it."""
    updates = [s for s in office.world.channel.messages if s.how == "PUT"]
    return updates[-1].activity["attachments"][0]["content"]


async def test_a_call_for_a_human_reaches_the_receipt(office: Office):
    """Whoever forwarded the person should not have to ask how it went."""
    freja = office.person("freja")
    await office.order("hi", by="freja")
    await office.order("send Freja Lund")
    await office.settle()
    card = office.world.told(freja)[-1]

    human = await office.world.click(freja, card, "human")
    await office.settle()

    ref = card["body"][-1]["text"].split()[-1]
    link = next(n["url"] for n in nodes(human.card) if n.get("type") == "Action.OpenUrl")
    assert ref in link
    assert "Freja Lund needs a human" in words_of(office_receipt(office))


async def test_somebody_without_the_app_gets_it_and_then_the_card(office: Office):
    """Staff need not know who has ever written to the bot."""
    freja = office.person("freja")
    await office.order("send Freja Lund")
    await office.settle()
    assert freja.is_installed
    assert office.world.told(freja) == []

    await office.world.post(office.world.activity(freja, type="installationUpdate", action="add"))
    await office.settle()

    (card,) = office.world.told(freja)
    assert "Hana Kim" in words_of(card)


async def test_once_a_day_and_by_one_of_them(office: Office):
    """Three tickets about one person are one message."""
    await office.order("hi", by="freja")
    await office.order("send Freja Lund")
    await office.settle()

    again = await office.order("send Freja Lund")
    office.clock.forward(hours=25)
    tomorrow = await office.order("send Freja Lund")

    assert "once a day at most" in said(again)
    assert "on their way" in words_of(tomorrow.card)


@pytest.mark.parametrize("wish", ["stop", "uninstall"])
async def test_a_wish_not_to_be_written_to_binds_staff_too(office: Office, wish: str):
    """They are told so, because they have another way."""
    freja = office.person("freja")
    await office.order("hi", by="freja")
    if wish == "stop":
        await office.order("stop", by="freja")
    else:
        await office.world.post(office.world.activity(freja, **REMOVE))

    sent = await office.order("send Freja Lund")
    case = await office.order("check Freja Lund")

    assert "has asked not to be written to" in said(sent)
    assert "has asked not to be written to" in words_of(case.card)
    assert not any(node.get("verb") == "staff_send" for node in nodes(case.card))


async def test_the_button_sends_once_and_leaves_the_case_there(office: Office):
    """The ticket's text is still needed; the receipt comes as a message of its own."""
    await office.order("hi", by="freja")
    await office.order("hi")
    case = await office.order("check Freja Lund")

    clicks = [await office.world.click(office.hana, case.card, "staff_send") for _ in range(2)]
    await office.settle()

    assert {click.body["value"] for click in clicks} == {
        "The steps are on their way to Freja Lund. The receipt comes in our chat."
    }
    assert "Hana Kim" in words_of(office.world.told(office.person("freja"))[-1])
    await office.settle()
    assert "sent to Freja Lund" in words_of(office.world.told(office.hana)[-1])


async def test_a_card_that_did_not_arrive_says_so(office: Office):
    """Otherwise staff wait for somebody who never got anything."""
    office.world.tenant.graph_roles = ()
    office.world.tenant.catalog_app_id = "gone"
    office.world.tenant.faults.append(Fault(403, path="installedApps"))
    await office.order("send Freja Lund")
    await office.settle()
    await office.settle()

    assert "didn't reach Freja Lund" in words_of(office_receipt(office))


async def test_forward_gives_links_in_two_languages(office: Office):
    """For a knowledge base page, a poster and a ticket."""
    reply = await office.order("forward")

    words = words_of(reply.card)
    links = [n["url"] for n in nodes(reply.card) if n.get("type") == "Action.OpenUrl"]
    assert links[0].startswith("https://teams.microsoft.com/l/chat/0/0?users=28:")
    assert "message=Why%20isn%27t%20my%20photo%20updated%3F" in links[0]
    assert "message=Hvorfor" in links[1]
    assert "English" in words
    assert "dansk" in words
    assert [n["altText"] for n in nodes(reply.card) if n.get("type") == "Image"] == [
        "QR code that opens my chat (English)",
        "QR code that opens my chat (dansk)",
    ]
    only = await office.order("forward da")
    assert "English" not in words_of(only.card)


# The message extension


async def test_a_messages_author_is_shown_in_a_dialog(office: Office):
    """Right where the question was asked, and to the one who asked alone."""
    freja = office.person("freja")
    await office.order("hi", by="freja")
    await office.order("hi")
    conversation = {
        "id": "19:channel@thread.tacv2",
        "conversationType": "channel",
        "tenantId": office.world.tenant.tenant_id,
        "isGroup": True,
    }
    posted = len(office.world.channel.sent)

    answer = await office.invoke(
        "fetchTask", message_of(freja.aad_object_id), conversation=conversation
    )
    card = answer["task"]["value"]["card"]["content"]
    assert "Freja Lund: SharePoint shows the old photo" in words_of(card)
    assert {n["type"] for n in nodes(card) if str(n.get("type")).startswith("Action.")} == {
        "Action.Submit"
    }
    data = next(n["data"] for n in nodes(card) if n.get("data", {}).get("verb") == "staff_send")
    value = {"commandId": "photoCheck", "commandContext": "message", "data": data}
    sent = [await office.invoke("submitAction", value, conversation=conversation) for _ in "ab"]
    assert len(office.world.channel.sent) == posted

    await office.settle()
    await office.settle()
    assert sent[0] == sent[1]
    assert "on their way to Freja Lund" in sent[0]["task"]["value"]
    assert "Hana Kim" in words_of(office.world.told(freja)[-1])
    assert "sent to Freja Lund" in words_of(office.world.told(office.hana)[-1])
    assert not [s for s in office.world.channel.sent if "channel" in s.conversation_id]


async def test_a_slow_case_is_shown_at_the_next_press(office: Office):
    """A dialog can't be updated from outside, and Teams gives it seconds."""
    freja = office.person("freja")
    freja.faults["profile"] = Fault(delay_s=4.5)

    first = await office.invoke("fetchTask", message_of(freja.aad_object_id))
    card = first["task"]["value"]["card"]["content"]
    data = next(n["data"] for n in nodes(card) if n.get("data", {}).get("verb") == "staff_check")
    await asyncio.wait_for(asyncio.shield(next(iter(_looks(office)))), 10)
    second = await office.invoke("submitAction", {"data": data})

    assert "Still looking" in words_of(card)
    assert "Freja Lund" in words_of(second["task"]["value"]["card"]["content"])
    assert await office.audit() == [("check", "freja")]


async def test_a_refusal_that_passes_leaves_the_button_alive(office: Office):
    """That one may "try again in a few minutes" has to be true when somebody does."""
    shown = await office.order("check freja.lund@contoso.example")
    office.world.tenant.faults.append(Fault(500, path="/users"))

    refused = await office.world.click(office.hana, shown.card, "staff_send")
    office.world.tenant.faults.clear()
    sent = await office.world.click(office.hana, shown.card, "staff_send")

    assert "directory didn't answer" in refused.body["value"]
    assert "on their way to Freja Lund" in sent.body["value"]


async def test_a_search_says_that_the_directory_is_away(office: Office):
    """That nobody was found would send staff to look for a typing mistake."""
    await office.order("report")  # from here on it is known who is staff
    office.world.tenant.faults.append(Fault(500, path="/users"))

    found = await office.invoke("query", query("Freja"))

    assert "directory didn't answer" in found["composeExtension"]["text"]


async def test_two_presses_at_once_get_one_look_up(office: Office):
    """Whoever is impatient sees the case twice, not an apology."""
    freja = office.person("freja")
    asked = [office.invoke("fetchTask", message_of(freja.aad_object_id)) for _ in "ab"]

    answers = await asyncio.gather(*asked)

    shown = [words_of(answer["task"]["value"]["card"]["content"]) for answer in answers]
    assert shown[0] == shown[1]
    assert "Freja Lund" in shown[0]
    assert not _looks(office)


def _looks(office: Office) -> list[Any]:
    return list(office.world.parts.turns._extension._looking.values())


@pytest.mark.parametrize(
    "payload",
    [
        {},
        {"messagePayload": None},
        {"messagePayload": {"from": {"user": None, "application": {"id": "a bot"}}}},
        {"messagePayload": {"from": {"user": {"id": 7}}}},
    ],
)
async def test_a_message_without_an_author_is_answered(office: Office, payload: dict[str, Any]):
    """Connectors and bots write messages too."""
    answer = await office.invoke("fetchTask", {"commandId": "photoCheck", **payload})

    assert "wasn't written by a person" in answer["task"]["value"]


async def test_the_search_inserts_a_card_that_says_nothing_of_anybody(office: Office):
    """It is read by a whole channel."""
    answer = await office.invoke("query", query("Freja"))

    (row,) = answer["composeExtension"]["attachments"]
    assert row["preview"]["content"]["title"] == "Freja Lund"
    (action,) = row["content"]["actions"]
    assert action["url"].startswith("https://teams.microsoft.com/l/chat/0/0?users=28:")
    assert "Freja" not in json.dumps(row["content"])
    assert await office.audit() == [("search", "")]
    assert (await office.invoke("query", query("")))["composeExtension"]["type"] == "message"


# The report


async def test_the_report_says_what_came_of_it(office: Office):
    """Whether it works is a number, not a feeling."""
    freja = office.person("freja")
    await office.order("my photo is old", by="freja")
    await office.order("my photo is old", by="soren")
    await office.order("my photo is old", by="ingrid")
    await office.order("stop", by="soren")
    office.world.tenant.visit(freja)
    await office.order("check again", by="freja")

    card = (await office.order("report")).card

    words = words_of(card)
    assert "so far" in words
    assert "1 of 2 who were shown the steps have matching photos now." in words
    assert "1 of 1 fixed · 100%" in words
    assert "ONPREM-MAILBOX 1" in words
    assert "1 turned reminders off" in words
    assert "Week 41" in words


async def test_the_report_comes_on_mondays_to_who_asked_for_it(office: Office):
    """At nine where they are, with the week that is over; until they end it."""
    await office.order("my photo is old", by="freja")
    asked = await office.order("report weekly")
    assert "Monday 9 November" in said(asked)
    before = len(office.world.told(office.hana))

    office.clock.now = office.clock.now.replace(day=9, hour=7, minute=59)  # 8:59 in Copenhagen
    await office.world.work_off()
    assert len(office.world.told(office.hana)) == before
    office.clock.forward(minutes=2)
    await office.world.work_off()
    (report,) = office.world.told(office.hana)[before:]
    assert "Photos in week 45 (2 November – 8 November)" in words_of(report)

    await office.order("report off")
    office.clock.forward(days=8)
    await office.world.work_off()
    assert len(office.world.told(office.hana)) == before + 1


async def test_whoever_left_the_helpdesk_gets_no_more_reports(office: Office):
    """The group decides every week anew."""
    await office.order("report weekly")
    before = len(office.world.told(office.hana))
    office.world.tenant.helpdesk_members.clear()
    office.world.parts.turns._orders.membership._known.clear()

    office.clock.forward(days=6)
    await office.world.work_off()

    assert len(office.world.told(office.hana)) == before
