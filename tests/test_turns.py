"""Whole turns through the real HTTP door, with signed tokens, against the sandbox tenant."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest
from aiohttp import web
from sqlalchemy import text

from bot.sandbox import Fault
from cards import as_text
from tests.world import World, button, card_in, nodes, running_bot, words_of

PEOPLE = {
    "IN-SYNC": "aoife",
    "NEVER-SYNCED": "soren",
    "PLACEHOLDER": "amara",
    "STALE": "freja",
    "TOO-SOON": "kenji",
    "NO-PHOTO": "lucia",
    "NO-MAILBOX": "piotr",
    "ONPREM-MAILBOX": "ingrid",
    "ENTRA-ONLY": "mateo",
    "NO-PROFILE": "leila",
    "NO-ONEDRIVE": "priya",
    "NO-LICENCE": "tomas",
    "BLOCKED-BY-POLICY": "mei",
    "LOCAL-PICTURE": "elif",
    "DIRECTORY-PHOTO": "hans",
    "GUEST": "noor",
    "DISABLED": "george",
    "CANNOT-CHECK": "ravi",
}


@pytest.mark.parametrize("outcome", PEOPLE)
async def test_everyone_gets_their_own_answer_in_both_languages(world: World, outcome: str):
    """The whole product in one sentence: the right outcome, as a card, in the asker's language."""
    if outcome == "BLOCKED-BY-POLICY":
        world.tenant.photo_policy = {"source": "cloud", "allowedRoles": ["admins"]}
    who = world.tenant.person(PEOPLE[outcome])

    english = await world.say(who, "why isn't my photo updated?")
    danish = await world.say(who, "hvorfor er mit foto ikke opdateret?", locale="da-DK")

    assert english.ref[0] == outcome
    assert danish.ref[0] == outcome
    assert words_of(english.card).splitlines()[0] != words_of(danish.card).splitlines()[0]


async def test_typing_is_shown_before_an_answer_that_takes_a_while(world: World):
    """Looking takes seconds at times; a person must see soon that somebody is at work."""
    freja = world.tenant.person("freja")
    freja.faults["profile"] = Fault(delay_s=1)

    reply = await world.say(freja, "check my photo")

    assert [sent.activity["type"] for sent in reply.sent] == ["typing", "message"]


async def test_the_steps_can_be_lived_to_the_end(world: World):
    """Ask, follow the steps, say so, look again: the case closes under one reference."""
    freja = world.tenant.person("freja")
    asked = await world.say(freja, "why isn't my photo updated?")

    too_early = await world.click(freja, asked.card, "done")
    world.tenant.visit(freja)
    fixed = await world.click(freja, too_early.card, "check")

    assert too_early.ref == asked.ref
    assert fixed.ref == ("IN-SYNC", asked.ref[1])
    assert "🎉" in words_of(fixed.card)


async def test_a_check_costs_six_requests_and_a_warm_one_no_token(world: World):
    """Microsoft counts what we ask; more than we need makes everybody wait."""
    freja = world.tenant.person("freja")
    await world.say(freja, "check my photo")
    before, keys_asked = len(world.sandbox.requests), world.channel.keys_asked

    await world.say(freja, "check my photo")

    asked = [request.path for request in world.sandbox.requests[before:]]
    assert len(asked) <= 6, asked
    assert world.channel.keys_asked == keys_asked


async def test_five_questions_at_once_cost_one_check(world: World):
    """An impatient person presses Enter five times; SharePoint need not hear it five times."""
    freja = world.tenant.person("freja")

    replies = await asyncio.gather(*(world.say(freja, "check my photo") for _ in range(5)))

    asked = [r.path for r in world.sandbox.requests if "GetPropertiesFor" in r.path]
    assert len(asked) == 1
    assert all(reply.status == 200 for reply in replies)
    assert {card_in(sent)["body"][-1]["text"] for sent in world.channel.messages} == {
        f"Ref. STALE {replies[0].ref[1]}"
    }


async def test_one_activity_delivered_three_times_is_answered_once(world: World):
    """Teams delivers again when it is in doubt; the person must not hear everything twice."""
    activity = world.activity(world.tenant.person("freja"), text="check my photo")

    replies = await asyncio.gather(*(world.post(activity) for _ in range(3)))

    assert [reply.status for reply in replies] == [200, 200, 200]
    assert len(world.channel.messages) == 1


async def test_a_repeated_click_gets_the_first_clicks_card(world: World):
    """Under a slow network people press twice, and both presses must end in one answer."""
    freja = world.tenant.person("freja")
    asked = await world.say(freja, "check my photo")

    first, *more = await asyncio.gather(*(world.click(freja, asked.card, "done") for _ in range(3)))
    later = await world.click(freja, asked.card, "done")

    assert {reply.ref for reply in (*more, later)} == {first.ref}
    asked_again = [r for r in world.sandbox.requests if "GetPropertiesFor" in r.path]
    assert len(asked_again) == 2


async def test_a_slow_click_shows_still_checking_and_then_the_answer(world: World):
    """Teams gives a click seconds; SharePoint may need more."""
    freja = world.tenant.person("freja")
    asked = await world.say(freja, "check my photo")
    freja.faults["profile"] = Fault(delay_s=4)

    clicked = await world.click(freja, asked.card, "done")
    updated = await world.channel.wait_for(lambda sent: sent.how == "PUT")

    assert "Checking your photos" in words_of(clicked.card)
    assert updated.activity_id == "the-card"
    assert card_in(updated)["body"][-1]["text"] == f"Ref. STALE {asked.ref[1]}"


async def test_an_old_client_presses_the_submit_twin(world: World):
    """Clients without Action.Execute send the twin's data as a message without words."""
    freja = world.tenant.person("freja")
    asked = await world.say(freja, "check my photo")
    data = button(asked.card, "done")["fallback"]["data"]

    reply = await world.post(world.activity(freja, value=data, replyToId="the-card"))

    assert [(sent.how, sent.activity_id) for sent in reply.messages] == [("PUT", "the-card")]
    assert reply.ref == asked.ref


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("stop", "Reminders are off"),
        ("resume", "Reminders are on"),
        ("forget", "forgotten"),
        ("wrong", "Thank"),
        ("human", "helpdesk"),
        ("help", "What I can do for you"),
        ("nonsense", "What I can do for you"),
    ],
)
async def test_every_button_answers_with_a_card(world: World, verb: str, expected: str):
    """A button that seems to do nothing is pressed until the person gives up."""
    freja = world.tenant.person("freja")
    asked = await world.say(freja, "check my photo")
    action = {"type": "Action.Execute", "verb": verb, "data": {"verb": verb, "ref": asked.ref[1]}}

    reply = await world.post(
        world.activity(freja, type="invoke", name="adaptiveCard/action", value={"action": action})
    )

    assert reply.body["statusCode"] == 200
    assert expected.lower() in words_of(reply.card).lower()


async def test_the_card_can_be_read_as_text(world: World):
    """Screen readers and copying need words alone."""
    freja = world.tenant.person("freja")
    asked = await world.say(freja, "check my photo")

    reply = await world.click(freja, asked.card, "text")
    written = await world.channel.wait_for(lambda sent: "text" in sent.activity)

    assert "below" in reply.body["value"]
    assert written.activity["text"].startswith("SharePoint still shows your old photo")
    assert written.activity["text"].endswith(f"Ref. STALE {asked.ref[1]}")


async def test_someone_elses_reference_tells_nothing(world: World):
    """The six characters are read out to helpdesks; they must not open another's case."""
    asked = await world.say(world.tenant.person("elif"), "check my photo")

    await world.click(world.tenant.person("freja"), asked.card, "text")
    written = await world.channel.wait_for(lambda sent: "text" in sent.activity)

    assert "LOCAL-PICTURE" not in written.activity["text"]


async def test_after_forget_me_nothing_is_left(world: World):
    """A promise that can be checked by anyone with a database client."""
    freja = world.tenant.person("freja")
    asked = await world.say(freja, "check my photo")

    await world.say(freja, "forget me")

    assert await world.parts.store.cases.find(asked.ref[1]) is None
    assert (await world.parts.store.person(freja.aad_object_id)).upn == ""


INSTALLS: list[dict[str, Any]] = [
    {"type": "installationUpdate", "action": "add"},
    {"type": "conversationUpdate", "membersAdded": [{"id": "the bot"}]},
]


@pytest.mark.parametrize("order", [[0, 1], [1, 0], [0, 1, 0, 1], [1, 1]])
async def test_there_is_exactly_one_welcome(world: World, order: list[int]):
    """Teams says that the bot was added in two events, in any order, and repeats them."""
    freja = world.tenant.person("freja")
    bot_id = f"28:{world.tenant.app_id}"

    def event(number: int) -> dict[str, Any]:
        more = dict(INSTALLS[number])
        if "membersAdded" in more:
            more["membersAdded"] = [{"id": bot_id}]
        return world.activity(freja, **more)

    await asyncio.gather(*(world.post(event(number)) for number in order))

    assert [words_of(card_in(sent)).splitlines()[0] for sent in world.channel.messages] == [
        "Hi, I'm Photo Concierge"
    ]


async def test_a_good_bye_that_is_delivered_again_is_an_old_one(world: World):
    """Or whoever installed the bot anew would never hear of it again."""
    freja = world.tenant.person("freja")
    kind = "installationUpdate"
    gone = world.activity(freja, type=kind, action="remove")
    for activity in (world.activity(freja, type=kind, action="add"), gone):
        await world.post(activity)
    await world.post(world.activity(freja, type=kind, action="add"))

    await world.post(gone)

    known = await world.parts.store.person(freja.aad_object_id)
    assert known.unreachable == ""
    assert known.conversation_reference


async def test_who_installs_again_is_welcomed_again(world: World):
    """Removed and added months later, the bot should say what it is."""
    freja = world.tenant.person("freja")

    for action in ("add", "remove", "add"):
        await world.post(world.activity(freja, type="installationUpdate", action=action))

    assert len(world.channel.messages) == 2


@pytest.mark.parametrize("kind", ["groupChat", "channel"])
async def test_in_a_group_nobodys_photo_is_spoken_of(world: World, kind: str):
    """A diagnosis is between the bot and one person."""
    freja = world.tenant.person("freja")
    conversation = {
        "id": "19:group@thread.v2",
        "conversationType": kind,
        "tenantId": world.tenant.tenant_id,
        "isGroup": True,
    }

    reply = await world.say(
        freja, "<at>Photo Concierge</at> check my photo", conversation=conversation
    )

    (message,) = reply.messages
    assert "chat of your own" in message.activity["text"]
    assert "attachments" not in message.activity
    assert not [r for r in world.sandbox.requests if freja.aad_object_id in r.path]


async def test_in_a_group_the_chosen_language_is_spoken_too(world: World):
    """Whoever chose a language chose it for everything."""
    freja = world.tenant.person("freja")
    group = {"id": "19:group@thread.v2", "conversationType": "groupChat", "isGroup": True}
    group["tenantId"] = world.tenant.tenant_id
    danish = await world.say(freja, "tjek mit billede", conversation=group, locale="da-DK")
    await world.parts.store.choose_language(freja.aad_object_id, "da")

    reply = await world.say(freja, "check my photo", conversation=group)

    assert reply.messages[0].activity["text"] == danish.messages[0].activity["text"]


@pytest.mark.parametrize(
    "more",
    [
        pytest.param({"text": ""}, id="no words"),
        pytest.param({"text": None}, id="null"),
        pytest.param({"text": "👍"}, id="an emoji"),
        pytest.param({"text": "lorem ipsum " * 900}, id="10,000 characters"),
        pytest.param(
            {
                "text": "",
                "attachments": [{"contentType": "image/*", "contentUrl": "https://x.example"}],
            },
            id="a file",
        ),
        pytest.param({"text": None, "value": {"some": "form"}}, id="another card's form"),
        pytest.param({"text": "what's the weather today"}, id="another subject"),
    ],
)
async def test_whatever_is_sent_gets_a_way_on(world: World, more: dict[str, Any]):
    """Silence is the worst answer a bot can give."""
    reply = await world.post(world.activity(world.tenant.person("freja"), **more))

    assert any(node.get("verb") == "check" for node in nodes(reply.card))


async def test_a_fault_of_ours_becomes_an_apology_with_its_number(
    world: World, caplog: pytest.LogCaptureFixture
):
    """The person gets the number under which the log has the one line about it."""
    await world.parts.store._database.run(text("DROP TABLE handled"))

    reply = await world.say(world.tenant.person("freja"), "check my photo")

    assert reply.status == 200
    (record,) = [r for r in caplog.records if r.message == "turn failed"]
    assert record.turn in words_of(reply.card)


async def test_an_answer_that_cannot_be_sent_is_no_alarm(
    world: World, caplog: pytest.LogCaptureFixture
):
    """A person who blocked the bot in this very second is no fault of ours."""
    world.channel.answers = [web.json_response({"error": {}}, status=403)]

    reply = await world.say(world.tenant.person("freja"), "help")

    assert reply.status == 200
    assert "answer not sent" in caplog.text


async def test_a_click_repeated_on_another_replica_gets_the_same_answer(world: World):
    """Two replicas share a database and nothing else, and a person presses twice."""
    freja = world.tenant.person("freja")
    asked = await world.say(freja, "check my photo")
    freja.faults["profile"] = Fault(delay_s=1, times=1)

    async with running_bot(world.parts.settings, world.ca_file) as (url, _, _):
        first, again = await asyncio.gather(
            world.click(freja, asked.card, "done"),
            replace(world, bot_url=url).click(freja, asked.card, "done"),
        )

    assert again.ref == first.ref == asked.ref


async def test_a_click_in_a_group_tells_nobodys_case(world: World):
    """Cards are forwarded; what they lead to stays with the person."""
    freja = world.tenant.person("freja")
    asked = await world.say(freja, "check my photo")
    before = len(world.sandbox.requests)

    action = {key: value for key, value in button(asked.card, "wrong").items() if key != "fallback"}
    click = {"type": "invoke", "name": "adaptiveCard/action", "value": {"action": action}}
    conversation = {"id": "19:group@thread.v2", "isGroup": True}
    reply = await world.post(world.activity(freja, conversation=conversation, **click))

    assert "chat of your own" in reply.body["value"]
    assert len(world.sandbox.requests) == before


async def test_an_upgrade_of_the_app_says_nothing(world: World):
    """A new version for everybody is no reason to write to everybody."""
    freja = world.tenant.person("freja")

    for action in ("remove-upgrade", "add-upgrade", "something new"):
        await world.post(world.activity(freja, type="installationUpdate", action=action))

    assert not world.channel.messages


async def test_a_welcome_that_could_not_be_sent_is_sent_with_the_next_event(world: World):
    """Installing for a thousand people at once is when the connector is busy."""
    freja = world.tenant.person("freja")
    world.channel.answers = [web.json_response({"error": {}}, status=502)]

    for _ in range(2):
        await world.post(world.activity(freja, type="installationUpdate", action="add"))

    assert len(world.channel.messages) == 1


async def test_the_typing_sign_does_not_hold_the_answer_back(world: World):
    """It is a courtesy; the answer is the point."""
    freja = world.tenant.person("freja")
    freja.faults["profile"] = Fault(delay_s=1)
    world.channel.typing_delay_s = 5

    reply = await world.say(freja, "check my photo")

    assert [sent.activity["type"] for sent in reply.sent] == ["message"]


async def test_the_text_says_what_the_card_says_now(world: World):
    """After the steps the card has changed, and its text with it."""
    freja = world.tenant.person("freja")
    asked = await world.say(freja, "check my photo")
    world.tenant.visit(freja)
    fixed = await world.click(freja, asked.card, "done")

    await world.click(freja, fixed.card, "text")
    written = await world.channel.wait_for(lambda sent: "text" in sent.activity)

    assert written.activity["text"].startswith("All done")
    assert written.activity["text"].endswith(f"Ref. IN-SYNC {asked.ref[1]}")


@pytest.mark.parametrize("nickname", ["soren", "aoife", "lucia", "elif"])
async def test_the_text_twin_is_the_card_in_words(world: World, nickname: str):
    """It is made again from codes and times, and must not say more or less than the card."""
    who = world.tenant.person(nickname)
    asked = await world.say(who, "check my photo")

    await world.click(who, asked.card, "text")
    written = await world.channel.wait_for(lambda sent: "text" in sent.activity)

    assert written.activity["text"] == as_text(asked.card)


async def test_done_promises_no_time_where_time_will_not_help(world: World):
    """A photo that was deleted meanwhile does not come by waiting."""
    freja = world.tenant.person("freja")
    asked = await world.say(freja, "check my photo")
    freja.exchange_photo = None

    reply = await world.click(freja, asked.card, "done")

    assert reply.ref[0] == "NO-PHOTO"


async def test_a_check_in_flight_does_not_undo_forget_me(world: World):
    """Whoever asks to be forgotten while a slow check runs has asked for all of it."""
    freja = world.tenant.person("freja")
    freja.faults["profile"] = Fault(delay_s=1)
    checking = asyncio.create_task(world.say(freja, "check my photo"))
    await world.channel.wait_for(lambda sent: sent.activity["type"] == "typing")

    await world.say(freja, "forget me")
    asked = await checking

    assert await world.parts.store.cases.find(asked.ref[1]) is None
    assert (await world.parts.store.person(freja.aad_object_id)).upn == ""


async def test_a_case_that_is_fixed_leaves_no_old_clock_behind(world: World):
    """The next new photo must not look as if it had been out of sync for weeks."""
    freja = world.tenant.person("freja")
    await world.say(freja, "check my photo")
    world.tenant.visit(freja)

    await world.say(freja, "check again")

    known = await world.parts.store.person(freja.aad_object_id)
    assert known.out_of_sync_since is None


async def test_long_conversation_ids_are_told_apart(world: World):
    """An id of any length is Microsoft's to choose."""
    freja = world.tenant.person("freja")
    conversation = {**world.activity(freja)["conversation"], "id": "a:" + "x" * 500}

    for _ in range(2):
        await world.say(freja, "help", conversation=conversation)

    assert len(world.channel.messages) == 2


async def test_a_language_that_was_chosen_is_remembered(world: World):
    """Teams may be set to the company's language while the person thinks in another."""
    freja = world.tenant.person("freja")
    choice = await world.say(freja, "language")
    assert {"en", "da", "teams"} <= {
        option["value"] for node in nodes(choice.card) for option in node.get("choices", [])
    }

    data = {"verb": "language", "language": "da", "nonce": "n1"}
    chosen = await world.post(world.activity(freja, value=data, text=None))
    later = await world.say(freja, "help")
    back = {"verb": "language", "language": "teams", "nonce": "n2"}
    followed = await world.post(world.activity(freja, value=back, text=None))

    assert "Fra nu af skriver jeg på dette sprog." in words_of(chosen.card)
    assert "Det kan jeg hjælpe med" in words_of(later.card)
    assert "I follow the language of Teams" in words_of(followed.card)
    assert "What I can do for you" in words_of((await world.say(freja, "help")).card)


async def test_a_clicked_card_is_answered_in_the_language_that_was_chosen(world: World):
    """One language in the answer and another in the click would be odd."""
    freja = world.tenant.person("freja")
    await world.parts.store.choose_language(freja.aad_object_id, "da")
    asked = await world.say(freja, "check my photo")

    clicked = await world.click(freja, asked.card, "done")

    assert "Tak. Nu skal SharePoint bruge lidt tid" in words_of(clicked.card)
