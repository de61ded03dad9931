"""SharePoint's profiles and pictures: against the sandbox tenant, and odd shapes by hand."""

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer

from bot.clients.http import Http, open_session
from bot.clients.sharepoint import SharePointClient, is_same_host
from bot.clients.tokens import Tokens, sign_in
from bot.core.photo import (
    NoPicture,
    NoProfile,
    SharePointPicture,
    SharePointProfile,
    Source,
    Unreachable,
    Why,
)
from bot.sandbox import Sandbox, Tenant, running_sandbox

UNKNOWN = "User Profile Error 1000: User Not Found: Could not load profile data from the database."
JSON = "application/json"


def soon() -> float:
    return asyncio.get_running_loop().time() + 5


def refusal(status: int, message: str) -> Any:
    return status, {"odata.error": {"code": "-1, X", "message": {"value": message}}}


def rows(**properties: Any) -> Any:
    named = {name.replace("_", "-"): value for name, value in properties.items()}
    return 200, {"UserProfileProperties": [{"Key": k, "Value": v} for k, v in named.items()]}


@dataclass
class SharePoint:
    """The My Site host on 127.0.0.1, with one answer for all."""

    url: str = ""
    answer: Any = (200, None)
    asked: list[web.Request] = field(default_factory=list)
    client: SharePointClient | None = None

    async def handle(self, request: web.Request) -> web.Response:
        self.asked.append(request)
        status, body, *kind = self.answer
        if kind:
            return web.Response(status=status, body=body, content_type=kind[0])
        return web.json_response(body, status=status)


@pytest.fixture
async def sharepoint() -> AsyncGenerator[SharePoint]:
    running = SharePoint()
    app = web.Application()
    app.router.add_get("/{path:.*}", running.handle)
    async with TestServer(app) as server, ClientSession() as session:
        running.url = str(server.make_url("")).rstrip("/")
        tokens = Tokens(lambda _: {"access_token": "t", "expires_in": 3600})
        http = Http(session, sleep=lambda _: asyncio.sleep(0), jitter=lambda: 0.0)
        running.client = SharePointClient(http, tokens, url=running.url)
        yield running


@pytest.fixture
async def sandbox(tenant: Tenant) -> AsyncGenerator[Sandbox]:
    async with running_sandbox(tenant) as running:
        yield running


@pytest.fixture
async def client(sandbox: Sandbox) -> AsyncGenerator[SharePointClient]:
    """The client as production builds it, against the sandbox tenant."""
    async with open_session(sandbox.ca_file) as session:
        acquire = sign_in(
            app_id=sandbox.tenant.app_id,
            authority=f"{sandbox.login_url}/{sandbox.tenant.tenant_id}",
            certificate_file=sandbox.app_certificate_file,
            secret="",
            ca_file=sandbox.ca_file,
        )
        yield SharePointClient(Http(session), Tokens(acquire), url=sandbox.sharepoint_url)


@pytest.mark.parametrize("folder", ["Profile Pictures", "Profielafbeeldingen", "Zdjęcia 100% +#1"])
async def test_the_large_copy_is_read_from_wherever_it_is(
    client: SharePointClient, sandbox: Sandbox, folder: str
):
    """The folder's name follows the language that the My Site host had on its first day."""
    sandbox.tenant.picture_folder = folder
    freja = sandbox.tenant.person("freja")

    profile = await client.profile(freja.upn, deadline=soon())
    assert isinstance(profile, SharePointProfile)
    picture = await client.picture(profile, deadline=soon())

    assert "_MThumb" in profile.picture_url
    assert picture == SharePointPicture(freja.sharepoint_photo)
    assert unquote(sandbox.requests[-1].path).endswith("_LThumb.jpg')/$value")


@pytest.mark.parametrize(
    "upn",
    [
        "o'neil@c.example",
        "a+b@c.example",
        "100%25@c.example",
        "søren@c.example",
        "a&b#c@c.example",
    ],
)
async def test_any_upn_finds_its_profile(client: SharePointClient, sandbox: Sandbox, upn: str):
    """An apostrophe ends a quoted name, a plus is a blank, and # ends an address."""
    freja = sandbox.tenant.person("freja")
    freja.upn = upn

    profile = await client.profile(upn, deadline=soon())

    assert isinstance(profile, SharePointProfile)
    assert profile.asked_at == freja.picture_timestamp.replace(microsecond=0)


@pytest.mark.parametrize(
    ("nickname", "profile"),
    [
        ("soren", SharePointProfile()),
        ("priya", SharePointProfile(has_onedrive=False)),
        ("leila", NoProfile()),
        ("tomas", NoProfile()),
    ],
    ids=["never asked", "no OneDrive", "error 1000", "null"],
)
async def test_people_without_a_picture(
    client: SharePointClient, sandbox: Sandbox, nickname: str, profile: Any
):
    """Four reasons for one grey circle, and each has another cure."""
    assert await client.profile(sandbox.tenant.person(nickname).upn, deadline=soon()) == profile


async def test_a_placeholder_is_no_picture_though_it_has_an_address(
    client: SharePointClient, sandbox: Sandbox
):
    """PictureURL stays where it was; the file behind it is not asked for."""
    profile = await client.profile(sandbox.tenant.person("amara").upn, deadline=soon())
    assert isinstance(profile, SharePointProfile)
    asked = len(sandbox.requests)

    assert profile.picture_url
    assert await client.picture(profile, deadline=soon()) == NoPicture()
    assert len(sandbox.requests) == asked


async def test_sharepoint_is_told_who_asks(sharepoint: SharePoint):
    """Traffic without a name is throttled first."""
    await sharepoint.client.profile("ada@c.example", deadline=soon())

    (asked,) = sharepoint.asked
    assert asked.headers["User-Agent"].startswith("NONISV|")
    assert asked.headers["Accept"] == "application/json;odata=nometadata"
    assert asked.headers["Authorization"] == "Bearer t"


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param((200, None), id="null"),
        pytest.param((200, {"odata.null": True}), id="odata.null"),
        pytest.param(refusal(500, UNKNOWN), id="error 1000"),
        pytest.param(refusal(404, "User Not Found"), id="not found"),
        pytest.param(rows(), id="nothing but nulls"),
    ],
)
async def test_every_shape_of_no_profile(sharepoint: SharePoint, answer: Any):
    """None of them is documented, and people have met them all."""
    sharepoint.answer = answer

    assert await sharepoint.client.profile("ada@c.example", deadline=soon()) == NoProfile()


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        pytest.param((401, b"Unsupported app only token.", "text/plain"), Why.REFUSED, id="secret"),
        pytest.param(refusal(403, "Access denied."), Why.REFUSED, id="403"),
        pytest.param(refusal(429, "Too many"), Why.THROTTLED, id="429"),
        pytest.param((503, b"<html>", "text/html"), Why.UNAVAILABLE, id="503"),
        pytest.param(refusal(500, "Something else"), Why.UNAVAILABLE, id="500"),
        pytest.param((200, b"<html>", "text/html"), Why.GARBLED, id="HTML"),
        pytest.param((200, []), Why.GARBLED, id="a list"),
        pytest.param((200, {}), Why.GARBLED, id="no properties"),
        pytest.param((200, {"UserProfileProperties": "x"}), Why.GARBLED, id="odd properties"),
        pytest.param((404, b"", "text/html"), Why.GARBLED, id="404"),
    ],
)
async def test_a_profile_that_cannot_be_read_is_a_gap(
    sharepoint: SharePoint, answer: Any, why: Why
):
    """NO-PROFILE for a throttled call would send people on a useless errand."""
    sharepoint.answer = answer

    finding = await sharepoint.client.profile("ada@c.example", deadline=soon())

    assert isinstance(finding, Unreachable)
    assert (finding.source, finding.why) == (Source.PROFILE, why)


AT = datetime(2022, 3, 12, 9, 30, tzinfo=UTC)
SECONDS = str(int((AT - datetime(1, 1, 1, tzinfo=UTC)) / timedelta(seconds=1)))


@pytest.mark.parametrize(
    ("properties", "expected"),
    [
        pytest.param({"SPS_PictureTimestamp": SECONDS}, {"asked_at": AT}, id="a moment"),
        pytest.param({"SPS_PictureTimestamp": ""}, {}, id="no moment"),
        pytest.param({"SPS_PictureTimestamp": "soon"}, {}, id="words for a moment"),
        pytest.param({"SPS_PictureTimestamp": "9" * 30}, {}, id="after the end of time"),
        pytest.param({"SPS_PictureTimestamp": None}, {}, id="null for a moment"),
        pytest.param({"PictureURL": None}, {}, id="null for an address"),
        pytest.param({"PictureURL": 7}, {}, id="a number for an address"),
        pytest.param({"SPS_PicturePlaceholderState": "1"}, {"is_placeholder": True}, id="outline"),
        pytest.param({"SPS_PictureExchangeSyncState": "0"}, {"follows_exchange": False}, id="own"),
        pytest.param({"SPS_PictureExchangeSyncState": ""}, {}, id="never asked"),
        pytest.param(
            {"PersonalSpace": "", "SPS_PersonalSiteInstantiationState": "2"},
            {},
            id="OneDrive by state",
        ),
        pytest.param({"PersonalSpace": ""}, {"has_onedrive": False}, id="no OneDrive"),
    ],
)
async def test_properties_are_read_or_left(sharepoint: SharePoint, properties: Any, expected: Any):
    """They are strings that other tools may have written; a strange one counts as not set."""
    sharepoint.answer = rows(**{"PersonalSpace": "/personal/ada/", **properties})

    profile = await sharepoint.client.profile("ada@c.example", deadline=soon())

    assert profile == SharePointProfile(**expected)


async def test_rows_that_are_no_properties_are_left_out(sharepoint: SharePoint):
    """One broken row must not hide the rest."""
    good = {"Key": "PersonalSpace", "Value": "/personal/ada/"}
    sharepoint.answer = (200, {"UserProfileProperties": [None, 7, {}, {"Key": 7}, good]})

    assert await sharepoint.client.profile("ada", deadline=soon()) == SharePointProfile()


@pytest.mark.parametrize(
    "address",
    [
        "https://evil.example/User%20Photos/a_MThumb.jpg",
        "{url}.evil.example/a_MThumb.jpg",
        "{url}@evil.example/a_MThumb.jpg",
        "https://evil.example\\@{place}/a_MThumb.jpg",
        "http://127.0.0.1:1/a_MThumb.jpg",
        "//{place}/a_MThumb.jpg",
        "/User Photos/a_MThumb.jpg",
        "file:///etc/passwd",
        "http://127.0.0.1:99999/a.jpg",
        "https://[evil.example/a.jpg",
    ],
)
async def test_a_picture_elsewhere_is_never_fetched(sharepoint: SharePoint, address: str):
    """Anyone who may write profile properties could collect our tokens."""
    place = urlsplit(sharepoint.url).netloc
    profile = SharePointProfile(address.format(url=sharepoint.url, place=place))

    finding = await sharepoint.client.picture(profile, deadline=soon())

    assert isinstance(finding, Unreachable)
    assert (finding.source, finding.why) == (Source.PICTURE, Why.FOREIGN_HOST)
    assert not sharepoint.asked


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://Contoso-My.SharePoint.com:443/a", "https://contoso-my.sharepoint.com"),
        ("HTTPS://contoso.example", "https://contoso.example:443/x?y"),
    ],
)
def test_hosts_are_compared_without_case_and_default_port(one: str, other: str):
    """SharePoint itself writes :443 into the addresses that it gives."""
    assert is_same_host(one, other)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        pytest.param((200, b"jpeg", "image/jpeg"), SharePointPicture(b"jpeg"), id="bytes"),
        pytest.param(refusal(404, "File Not Found."), NoPicture(), id="gone"),
        pytest.param(refusal(403, "Access denied."), Why.REFUSED, id="403"),
        pytest.param(refusal(429, "Too many"), Why.THROTTLED, id="429"),
        pytest.param((503, b"", "text/html"), Why.UNAVAILABLE, id="503"),
        pytest.param((302, b"", "text/html"), Why.GARBLED, id="a redirect"),
    ],
)
async def test_what_comes_of_asking_for_the_picture(
    sharepoint: SharePoint, answer: Any, expected: Any
):
    """A picture that is gone is a fact; one that may not be read is none."""
    sharepoint.answer = answer
    profile = SharePointProfile(f"{sharepoint.url}/User%20Photos/O%27Neil_MThumb.jpg?t=1")

    finding = await sharepoint.client.picture(profile, deadline=soon())

    assert (finding.why if isinstance(finding, Unreachable) else finding) == expected
    assert unquote(sharepoint.asked[0].path).endswith("'/User Photos/O''Neil_LThumb.jpg')/$value")
