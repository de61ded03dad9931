"""Graph's answers as facts: against the sandbox tenant, and every documented shape by hand."""

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer

from bot.clients.graph import GraphClient
from bot.clients.http import Http, open_session
from bot.clients.tokens import Tokens, sign_in
from bot.core.photo import (
    Gone,
    Mailbox,
    MailboxPlace,
    NoMailbox,
    NoPhoto,
    Person,
    Photo,
    PhotoPolicy,
    Source,
    Unreachable,
    Why,
)
from bot.sandbox import Fault, Tenant, running_sandbox

JPEG = b"\xff\xd8 a small photo"
INACTIVE = "The mailbox is either inactive, soft-deleted, or is hosted on-premise."


def soon() -> float:
    return asyncio.get_running_loop().time() + 5


def refusal(status: int, code: str, message: str = "") -> Any:
    return status, {"error": {"code": code, "message": message}}


@dataclass
class Graph:
    """Graph on 127.0.0.1, with one answer for all: (status, JSON) or (status, bytes, type).

    `photo_bytes` is the answer to $value alone. The client's clock stands until it is moved.
    """

    now_s: float = 0.0
    answer: Any = (200, {})
    photo_bytes: Any = (200, JPEG, "image/pjpeg")
    asked: list[web.Request] = field(default_factory=list)
    client: GraphClient | None = None

    async def handle(self, request: web.Request) -> web.Response:
        self.asked.append(request)
        is_bytes = request.path.endswith("$value")
        status, body, *kind = self.photo_bytes if is_bytes else self.answer
        if kind:
            return web.Response(status=status, body=body, content_type=kind[0])
        return web.json_response(body, status=status)


@pytest.fixture
async def graph() -> AsyncGenerator[Graph]:
    running = Graph()
    app = web.Application()
    app.router.add_get("/{path:.*}", running.handle)
    async with TestServer(app) as server, ClientSession() as session:
        tokens = Tokens(lambda scope: {"access_token": scope, "expires_in": 3600})
        running.client = GraphClient(
            Http(session, sleep=lambda _: asyncio.sleep(0), jitter=lambda: 0.0),
            tokens,
            url=str(server.make_url("/graph")),
            monotonic_s=lambda: running.now_s,
        )
        yield running


@pytest.fixture
async def client(tenant: Tenant) -> AsyncGenerator[GraphClient]:
    """The client as production builds it, against the sandbox tenant."""
    async with running_sandbox(tenant) as sandbox, open_session(sandbox.ca_file) as session:
        acquire = sign_in(
            app_id=tenant.app_id,
            authority=f"{sandbox.login_url}/{tenant.tenant_id}",
            certificate_file=sandbox.app_certificate_file,
            secret="",
            ca_file=sandbox.ca_file,
        )
        yield GraphClient(Http(session), Tokens(acquire), url=sandbox.graph_url)


async def test_the_sandbox_tenants_people_are_read(client: GraphClient, tenant: Tenant):
    """Enabled, guest, synced from on-premises, without a plan: four ways to another verdict."""
    found = {}
    for nickname in ("freja", "noor", "hans", "tomas", "piotr", "george"):
        person = await client.person(tenant.person(nickname).aad_object_id, deadline=soon())
        assert isinstance(person, Person)
        found[nickname] = person

    assert found["freja"].given_name == "Freja"
    assert found["noor"].is_guest
    assert found["hans"].is_directory_synced
    assert not found["tomas"].has_sharepoint_plan
    assert not found["piotr"].has_exchange_plan
    assert not found["george"].is_enabled


async def test_the_sandbox_tenants_photos_and_mailboxes_are_read(
    client: GraphClient, tenant: Tenant
):
    """The same look-ups as in a real tenant, over TLS and with a real token."""
    ids = {name: tenant.person(name).aad_object_id for name in ("freja", "mei", "ingrid", "olga")}

    photo = await client.photo(ids["freja"], deadline=soon())

    assert isinstance(photo, Photo)
    assert photo.etag == f'"{tenant.person("freja").media_etag}"'
    assert await client.photo(ids["mei"], deadline=soon()) == NoPhoto("ErrorItemNotFound")
    mailbox = Mailbox("Romance Standard Time", language="da-DK", purpose="user")
    assert await client.mailbox(ids["freja"], deadline=soon()) == mailbox
    elsewhere = NoMailbox("MailboxNotHostedInExchangeOnline", MailboxPlace.ON_PREMISES)
    assert await client.mailbox(ids["ingrid"], deadline=soon()) == elsewhere
    assert await client.photo(ids["ingrid"], deadline=soon()) == elsewhere
    assert await client.person(ids["olga"], deadline=soon()) == Gone()
    assert await client.organization_name(deadline=soon()) == "Contoso"


@pytest.mark.parametrize(
    "upn", ["o'neil+test@c.example", "100%@c.example", "søren/ægård@c.example"]
)
async def test_odd_names_find_their_person(client: GraphClient, tenant: Tenant, upn: str):
    """Staff type addresses; an apostrophe must not become part of a query."""
    tenant.person("freja").upn = upn

    person = await client.person(upn, deadline=soon())

    assert isinstance(person, Person)
    assert person.upn == upn


async def test_a_missing_permission_is_a_gap(client: GraphClient, tenant: Tenant):
    """Consent that nobody gave says nothing about the person."""
    tenant.graph_roles = ()
    tenant.faults = [Fault(status=403, path="/users/")]

    finding = await client.photo(tenant.person("freja").aad_object_id, deadline=soon())

    assert isinstance(finding, Unreachable)
    assert (finding.source, finding.why) == (Source.PHOTO, Why.REFUSED)


METADATA = {"id": "648X648", "width": 640, "height": 648, "@odata.mediaEtag": 'W/"a"'}
ONE_BY_ONE = {"id": "1x1", "width": 1, "height": 1, "@odata.mediaEtag": ""}
GIF = (200, b"GIF89a", "image/gif")


async def test_a_photo_is_its_etag_its_longer_side_and_its_bytes(graph: Graph):
    """image/pjpeg is what Exchange really says."""
    graph.answer = (200, METADATA)

    photo = await graph.client.photo("ada/1", deadline=soon())

    assert photo == Photo('W/"a"', 648, JPEG)
    assert {request.raw_path for request in graph.asked} == {
        "/graph/v1.0/users/ada%2F1/photo",
        "/graph/v1.0/users/ada%2F1/photos/240x240/$value",
    }


@pytest.mark.parametrize(
    ("answer", "photo_bytes", "code"),
    [
        pytest.param(refusal(404, "ImageNotFound"), None, "ImageNotFound", id="ImageNotFound"),
        pytest.param(refusal(404, "ErrorItemNotFound"), None, "ErrorItemNotFound", id="ErrorItem"),
        pytest.param(
            refusal(404, "ErrorEntityNotFound"), None, "ErrorEntityNotFound", id="ErrorEntity"
        ),
        pytest.param(refusal(404, "imagenotfound"), None, "imagenotfound", id="another case"),
        pytest.param((200, ONE_BY_ONE), None, "1x1", id="200 and 1x1"),
        pytest.param((200, ONE_BY_ONE), GIF, "1x1", id="200 and 1x1, with a GIF"),
        pytest.param(
            (200, METADATA), refusal(404, "ImageNotFound"), "ImageNotFound", id="no bytes"
        ),
        pytest.param(
            (200, {**ONE_BY_ONE, "id": "1X1"}),
            *(GIF, "1X1"),
            id="200 and 1X1: the case of ids varies",
        ),
    ],
)
async def test_every_documented_shape_of_no_photo(
    graph: Graph, answer: Any, photo_bytes: Any, code: str
):
    """One shape that is missed and a person without a photo hears "cannot check" for ever."""
    graph.answer = answer
    graph.photo_bytes = photo_bytes or refusal(404, "ImageNotFound")

    assert await graph.client.photo("ada", deadline=soon()) == NoPhoto(code)


@pytest.mark.parametrize("look_up", ["photo", "mailbox"])
@pytest.mark.parametrize(
    ("code", "message", "place"),
    [
        ("MailboxNotHostedInExchangeOnline", "", MailboxPlace.ON_PREMISES),
        ("MailboxNotEnabledForRESTAPI", INACTIVE, MailboxPlace.UNCLEAR),
        ("MailboxNotEnabledForRESTAPI", "REST API is not yet supported.", MailboxPlace.NOWHERE),
        ("ErrorNonExistentMailbox", "", MailboxPlace.NOWHERE),
    ],
    ids=["on-premises", "inactive or on-premises", "not supported", "the old code"],
)
async def test_a_mailbox_error_says_where_the_mailbox_is(
    graph: Graph, look_up: str, code: str, message: str, place: MailboxPlace
):
    """The administrator does something else for each, and one code means two things."""
    graph.answer = graph.photo_bytes = refusal(404, code, message)

    finding = await getattr(graph.client, look_up)("ada", deadline=soon())

    assert finding == NoMailbox(code, place)


GAPS = [
    pytest.param(refusal(401, "InvalidAuthenticationToken"), Why.REFUSED, id="401"),
    pytest.param(refusal(403, "Authorization_RequestDenied"), Why.REFUSED, id="403"),
    pytest.param(refusal(429, "TooManyRequests"), Why.THROTTLED, id="429"),
    pytest.param(refusal(500, "InternalServerError"), Why.UNAVAILABLE, id="500"),
    pytest.param(refusal(503, "ServiceUnavailable"), Why.UNAVAILABLE, id="503"),
    pytest.param((503, b"<html>busy", "text/html"), Why.UNAVAILABLE, id="503 in HTML"),
    pytest.param((200, b"<html>sign in", "text/html"), Why.GARBLED, id="200 in HTML"),
    pytest.param((404, b"<html>lost", "text/html"), Why.GARBLED, id="404 in HTML"),
    pytest.param(refusal(404, "SomethingNew"), Why.GARBLED, id="an unknown 404"),
    pytest.param((302, b"", "text/html"), Why.GARBLED, id="a redirect"),
    pytest.param((200, b'{"id":', "application/json"), Why.GARBLED, id="half of the JSON"),
    pytest.param((200, []), Why.GARBLED, id="a list"),
    pytest.param((200, None), Why.GARBLED, id="null"),
]
LOOK_UPS = ["person", "mailbox", "policy", "photo"]


@pytest.mark.parametrize("look_up", LOOK_UPS)
@pytest.mark.parametrize(("answer", "why"), GAPS)
async def test_a_failure_is_never_a_fact(graph: Graph, look_up: str, answer: Any, why: Why):
    """The bot that this one replaces told throttled people that they had no photo."""
    graph.answer = graph.photo_bytes = answer
    arguments = () if look_up == "policy" else ("ada",)

    finding = await getattr(graph.client, look_up)(*arguments, deadline=soon())

    assert isinstance(finding, Unreachable)
    assert (finding.source, finding.why) == (Source(look_up), why)


async def test_a_photo_that_is_no_image_is_a_gap(graph: Graph):
    """Proxies answer 200 with a page of their own."""
    graph.answer, graph.photo_bytes = (200, METADATA), (200, b"<html>", "text/html")

    finding = await graph.client.photo("ada", deadline=soon())

    assert isinstance(finding, Unreachable)
    assert finding.why is Why.GARBLED


ADA = {"id": "1", "userPrincipalName": "ada@contoso.example"}
PLANS = {
    "absent": ({}, True),
    "null": ({"assignedPlans": None}, True),
    "empty": ({"assignedPlans": []}, False),
    "enabled": ([("SharePoint", "Enabled"), ("exchange", "Enabled")], True),
    "another letter case": ([("sharepoint", "Enabled"), ("Exchange", "Enabled")], True),
    "in the days of grace": ([("SharePoint", "Warning"), ("exchange", "Warning")], True),
    "deleted": ([("SharePoint", "Deleted"), ("exchange", "Suspended")], False),
    "others": ([("TeamspaceAPI", "Enabled"), (None, None)], False),
    "an old one beside a new one": (
        [(s, c) for s in ("SharePoint", "exchange") for c in ("Deleted", "Enabled")],
        True,
    ),
}


@pytest.mark.parametrize("plans", PLANS)
async def test_plans_are_read_as_licences(graph: Graph, plans: str):
    """NO-LICENCE sends people to their administrator; it must not rest on a missing field."""
    given, has_them = PLANS[plans]
    if isinstance(given, list):
        rows = [{"service": s, "capabilityStatus": c} for s, c in given]
        given = {"assignedPlans": rows}
    graph.answer = (200, {**ADA, **given})

    person = await graph.client.person("1", deadline=soon())

    assert isinstance(person, Person)
    assert (person.has_sharepoint_plan, person.has_exchange_plan) == (has_them, has_them)


async def test_a_guest_is_known_by_the_address_too(graph: Graph):
    """Accounts from before 2014 have no userType."""
    graph.answer = (200, {**ADA, "userPrincipalName": "x_y.example#ext#@c.example"})

    person = await graph.client.person("1", deadline=soon())

    assert isinstance(person, Person)
    assert (person.is_guest, person.is_enabled, person.display_name) == (True, True, "")


@pytest.mark.parametrize(
    ("body", "policy"),
    [
        ({"source": None, "allowedRoles": {}}, PhotoPolicy()),
        ({"source": None, "allowedRoles": []}, PhotoPolicy()),
        ({"source": "cloud", "allowedRoles": None}, PhotoPolicy("cloud")),
        ({}, PhotoPolicy()),
        ({"source": "onPremises"}, PhotoPolicy("onPremises")),
        ({"allowedRoles": ["62e90394-69f5-4237-9190-012177145e10"]}, PhotoPolicy(None, True)),
    ],
    ids=["{}", "[]", "null", "nothing", "on-premises", "roles"],
)
async def test_who_may_change_photos(graph: Graph, body: Any, policy: PhotoPolicy):
    """The documentation shows three ways to say "everyone"."""
    graph.answer = (200, body)

    assert await graph.client.policy(deadline=soon()) == policy


@pytest.mark.parametrize(
    ("answer", "kept_s"),
    [
        pytest.param((200, {"source": "cloud"}), 3600, id="an answer"),
        pytest.param(refusal(403, "Authorization_RequestDenied"), 3600, id="a refusal"),
        pytest.param(refusal(500, "InternalServerError"), 60, id="a failure"),
    ],
)
async def test_the_policy_is_asked_for_once_an_hour(graph: Graph, answer: Any, kept_s: float):
    """It is the tenant's, changes in a day, and counts against everybody's allowance."""
    graph.answer = answer
    first = await graph.client.policy(deadline=soon())

    graph.now_s = kept_s - 1
    assert await graph.client.policy(deadline=soon()) == first
    assert len(graph.asked) == 1
    graph.now_s = kept_s
    await graph.client.policy(deadline=soon())
    assert len(graph.asked) == 2
