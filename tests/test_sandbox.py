"""The sandbox speaks like the real services: proved by clients that were made for those."""

import asyncio
import io
import json
import ssl
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import combinations
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote, unquote, urlsplit

import aiohttp
import httpx
import jwt
import msal  # pyright: ignore[reportMissingTypeStubs]
import pytest
import requests
from kiota_abstractions.api_error import APIError
from kiota_abstractions.authentication import AuthenticationProvider
from msgraph.graph_request_adapter import GraphRequestAdapter
from msgraph.graph_service_client import GraphServiceClient
from office365.runtime.client_request_exception import ClientRequestException
from office365.sharepoint.client_context import ClientContext
from PIL import Image, ImageChops, ImageStat

from bot.sandbox import Fault, Sandbox, SandboxPerson, Tenant, demo_tenant, running_sandbox
from bot.sandbox.portraits import portrait

# The SDK warns of its own classes.
pytestmark = pytest.mark.filterwarnings("ignore:.*deprecated.*:DeprecationWarning")
NOW = datetime(2026, 11, 4, 9, 30, tzinfo=UTC)
# What resizing and encoding anew may cost (see apart); two pictures differ by more.
SAME = 8.0
OUTCOMES = {
    *("IN-SYNC", "NEVER-SYNCED", "STALE", "PLACEHOLDER", "TOO-SOON", "NO-PHOTO", "NO-MAILBOX"),
    *("ONPREM-MAILBOX", "ENTRA-ONLY", "NO-PROFILE", "NO-ONEDRIVE", "NO-LICENCE", "GUEST"),
    *("BLOCKED-BY-POLICY", "LOCAL-PICTURE", "DIRECTORY-PHOTO", "DISABLED", "CANNOT-CHECK"),
}


@pytest.fixture
def tenant() -> Tenant:
    return demo_tenant(lambda: NOW)


@pytest.fixture
async def sandbox(tenant: Tenant) -> AsyncGenerator[Sandbox, None]:
    async with running_sandbox(tenant) as running:
        yield running


@pytest.fixture
async def session(sandbox: Sandbox) -> AsyncGenerator[aiohttp.ClientSession, None]:
    context = ssl.create_default_context(cafile=sandbox.ca_file)
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=context)) as opened:
        yield opened


def signed_in(sandbox: Sandbox, scope: str, *, with_secret: bool = False) -> dict[str, Any]:
    """MSAL's answer, as an app gets it."""
    pem = Path(sandbox.app_certificate_file).read_text()
    http_client = requests.Session()
    http_client.verify, http_client.trust_env = sandbox.ca_file, False
    app = msal.ConfidentialClientApplication(
        sandbox.tenant.app_id,
        authority=f"{sandbox.login_url}/{sandbox.tenant.tenant_id}",
        client_credential=sandbox.tenant.app_secret
        if with_secret
        else {"private_key": pem, "public_certificate": pem},
        instance_discovery=False,
        http_client=http_client,
    )
    return cast("Any", app).acquire_token_for_client([scope])


async def token(sandbox: Sandbox, url: str, *, with_secret: bool = False) -> str:
    answer = await asyncio.to_thread(signed_in, sandbox, f"{url}/.default", with_secret=with_secret)
    return answer["access_token"]


@dataclass
class Wire:
    """Calls by hand, with the right token."""

    sandbox: Sandbox
    session: aiohttp.ClientSession
    graph_token: str
    sharepoint_token: str

    async def graph(self, path: str, body: object = None) -> tuple[int, Any]:
        method = "GET" if body is None else "POST"
        url = f"{self.sandbox.graph_url}/{path}"
        headers = {"Authorization": f"Bearer {self.graph_token}"}
        async with self.session.request(method, url, headers=headers, json=body) as response:
            is_json = response.content_type == "application/json"
            return response.status, await (response.json() if is_json else response.read())

    async def sharepoint(self, path: str, bearer: str = "") -> tuple[int, bytes]:
        headers = {
            "Authorization": f"Bearer {bearer or self.sharepoint_token}",
            "Accept": "application/json;odata=nometadata",
        }
        url = f"{self.sandbox.sharepoint_url}/_api/{path}"
        async with self.session.get(url, headers=headers) as response:
            return response.status, await response.read()

    async def profile(self, upn: str) -> tuple[int, Any]:
        account = quote(f"i:0#.f|membership|{upn}".replace("'", "''"), safe="")
        manager = "SP.UserProfiles.PeopleManager"
        path = f"{manager}/GetPropertiesFor(accountName=@v)?@v='{account}'"
        status, body = await self.sharepoint(path)
        return status, json.loads(body)


@pytest.fixture
async def wire(sandbox: Sandbox, session: aiohttp.ClientSession) -> Wire:
    graph_token = await token(sandbox, sandbox.graph_url)
    return Wire(sandbox, session, graph_token, await token(sandbox, sandbox.sharepoint_url))


class Bearer(AuthenticationProvider):
    def __init__(self, access_token: str) -> None:
        self.access_token = access_token

    async def authenticate_request(self, request: Any, *_: Any, **__: Any) -> None:
        request.headers.try_add("Authorization", f"Bearer {self.access_token}")


@pytest.fixture
async def microsoft_graph(sandbox: Sandbox) -> AsyncGenerator[GraphServiceClient, None]:
    context = ssl.create_default_context(cafile=sandbox.ca_file)
    bearer = Bearer(await token(sandbox, sandbox.graph_url))
    async with httpx.AsyncClient(verify=context, trust_env=False) as http_client:
        adapter = GraphRequestAdapter(bearer, http_client)
        adapter.base_url = f"{sandbox.graph_url}/v1.0"
        client = GraphServiceClient(request_adapter=adapter)
        client.path_parameters["baseurl"] = adapter.base_url
        yield client


@pytest.fixture
async def microsoft_sharepoint(sandbox: Sandbox) -> ClientContext:
    answer = await asyncio.to_thread(signed_in, sandbox, f"{sandbox.sharepoint_url}/.default")
    context = ClientContext(sandbox.sharepoint_url).with_access_token(lambda: answer)
    context.pending_request().with_transport(verify=sandbox.ca_file)
    return context


def small(picture: bytes) -> Image.Image:
    """The same size for every copy of a picture."""
    opened = Image.open(io.BytesIO(picture)).convert("RGB")
    return opened.resize((32, 32), Image.Resampling.BOX)


def apart(one: Image.Image, other: Image.Image) -> float:
    """Mean difference of the channel that differs most, 0-255."""
    return max(ImageStat.Stat(ImageChops.difference(one, other)).mean)


def look_alike(one: bytes, other: bytes) -> bool:
    return apart(small(one), small(other)) < SAME


def test_the_demo_has_a_person_for_every_outcome(tenant: Tenant):
    """Whoever shows the bot wants to show each verdict once."""
    assert {person.outcome for person in tenant.people} == OUTCOMES


def test_the_demo_has_upns_that_break_careless_addresses(tenant: Tenant):
    """Apostrophe, plus sign, hash and letters beyond ASCII are where real lookups fail."""
    upns = "".join(person.upn for person in tenant.people)

    assert all(mark in upns for mark in ("'", "+", "#", "ø"))


def test_any_two_people_and_any_two_photos_of_one_person_look_different():
    """The comparison must have something to find, and a viewer something to see."""
    seeds = [number * 100 + photo for number in range(20) for photo in range(3)]

    pictures = [small(portrait(seed)) for seed in seeds]

    assert min(apart(one, other) for one, other in combinations(pictures, 2)) > SAME


@pytest.mark.parametrize(
    ("with_secret", "proof"),
    [pytest.param(True, "1", id="secret"), pytest.param(False, "2", id="certificate")],
)
async def test_msal_gets_a_token_that_says_how_it_was_earned(
    sandbox: Sandbox, with_secret: bool, proof: str
):
    """SharePoint takes only the certificate's, so the token has to tell."""
    access_token = await token(sandbox, sandbox.graph_url, with_secret=with_secret)

    claims = jwt.decode(access_token, options={"verify_signature": False})
    assert (claims["appidacr"], claims["aud"]) == (proof, sandbox.graph_url)
    assert "ProfilePhoto.Read.All" in claims["roles"]


async def test_a_wrong_secret_is_refused_with_the_number_that_people_search_for(sandbox: Sandbox):
    """An expired secret is the commonest trouble of an app that used to work."""
    scope = f"{sandbox.graph_url}/.default"
    sent = sandbox.tenant.app_secret
    sandbox.tenant.app_secret = "another"

    def with_the_old_secret() -> dict[str, Any]:
        data = {
            "grant_type": "client_credentials",
            "client_id": sandbox.tenant.app_id,
            "client_secret": sent,
            "scope": scope,
        }
        url = f"{sandbox.login_url}/{sandbox.tenant.tenant_id}/oauth2/v2.0/token"
        return requests.post(url, data, verify=sandbox.ca_file, timeout=5).json()

    answer = await asyncio.to_thread(with_the_old_secret)

    assert answer["error"] == "invalid_client"
    assert answer["error_codes"] == [7000215]
    assert answer["error_description"].startswith("AADSTS7000215: ")


async def test_a_resource_that_nobody_knows_gets_no_token(sandbox: Sandbox):
    """A typing error in SHAREPOINT_URL shows here first."""
    scope = "https://typo.sharepoint.example/.default"

    answer = await asyncio.to_thread(signed_in, sandbox, scope)

    assert answer["error_codes"] == [500011]


async def test_microsofts_graph_client_reads_a_person(microsoft_graph: GraphServiceClient):
    """Names with an apostrophe have to survive the address."""
    user = await microsoft_graph.users.by_user_id("aoife.o'neil@contoso.example").get()

    assert user is not None
    assert (user.display_name, user.preferred_language) == ("Aoife O'Neil", "en-IE")


async def test_microsofts_graph_client_reads_the_photo(
    microsoft_graph: GraphServiceClient, tenant: Tenant
):
    """Metadata and bytes are the heart of a check."""
    freja = tenant.person("freja")
    photos = microsoft_graph.users.by_user_id(freja.aad_object_id)

    photo = await photos.photo.get()
    content = await photos.photos.by_profile_photo_id("240x240").content.get()

    assert photo is not None
    assert (photo.id, photo.width) == ("648X648", 648)
    assert photo.additional_data["@odata.mediaEtag"] == f'"{freja.media_etag}"'
    assert content is not None
    assert Image.open(io.BytesIO(content)).size == (240, 240)


async def test_microsofts_graph_client_reads_mailbox_settings(
    microsoft_graph: GraphServiceClient, tenant: Tenant
):
    """The mailbox probe also brings the person's hours."""
    kenji = microsoft_graph.users.by_user_id(tenant.person("kenji").upn)

    settings = await kenji.mailbox_settings.get()

    assert settings is not None
    assert settings.time_zone == "Tokyo Standard Time"
    assert settings.language is not None
    assert settings.language.locale == "ja-JP"


async def test_microsofts_graph_client_is_told_of_a_missing_photo(
    microsoft_graph: GraphServiceClient, tenant: Tenant
):
    """The refusal has to be one that Graph's own client can take apart."""
    lucia = microsoft_graph.users.by_user_id(tenant.person("lucia").aad_object_id)

    with pytest.raises(APIError) as raised:
        await lucia.photo.get()

    assert raised.value.response_status_code == 404
    assert getattr(raised.value, "error").code == "ImageNotFound"  # noqa: B009


@pytest.mark.parametrize("code", ["ImageNotFound", "ErrorItemNotFound", "ErrorEntityNotFound"])
async def test_no_photo_is_a_404_with_one_of_three_codes(wire: Wire, tenant: Tenant, code: str):
    """Graph never settled on one word for it."""
    lucia = tenant.person("lucia")
    lucia.photo_error = code

    status, body = await wire.graph(f"v1.0/users/{lucia.aad_object_id}/photo")

    assert (status, body["error"]["code"]) == (404, code)
    assert set(body["error"]["innerError"]) == {"date", "request-id", "client-request-id"}


async def test_no_photo_may_also_be_a_200_with_one_pixel(wire: Wire, tenant: Tenant):
    """The documented shape that looks like a photo to whoever reads the status only."""
    lucia = tenant.person("lucia")
    lucia.photo_error = "1x1"

    status, body = await wire.graph(f"v1.0/users/{lucia.aad_object_id}/photo")
    content_status, _ = await wire.graph(f"v1.0/users/{lucia.aad_object_id}/photo/$value")

    assert (status, body["id"], body["@odata.mediaEtag"]) == (200, "1x1", "")
    assert content_status == 404


async def test_a_photo_asked_too_big_comes_smaller(wire: Wire, tenant: Tenant):
    """A tiny photo from the old directory has no 240 px copy."""
    hans = tenant.person("hans")

    _, metadata = await wire.graph(f"v1.0/users/{hans.upn}/photos/240x240")
    _, content = await wire.graph(f"v1.0/users/{hans.upn}/photos/240x240/$value")

    assert (metadata["id"], metadata["@odata.mediaContentType"]) == ("96X96", "image/pjpeg")
    assert content == hans.exchange_photo


async def test_a_batch_answers_in_any_order_with_photos_in_base64(wire: Wire, tenant: Tenant):
    """Whoever counts on the order gives one person another's photo."""
    freja = tenant.person("freja").aad_object_id
    photo = {"id": "1", "method": "GET", "url": f"/users/{freja}/photos/48x48/$value"}
    nobody = {"id": "2", "method": "GET", "url": "/users/nobody@contoso.example"}

    _, body = await wire.graph("v1.0/$batch", {"requests": [photo, nobody]})

    second, first = body["responses"]
    assert (second["id"], second["status"]) == ("2", 404)
    assert second["body"]["error"]["code"] == "Request_ResourceNotFound"
    assert (first["id"], first["headers"]["Content-Type"]) == ("1", "image/jpeg")
    assert first["body"].startswith("/9j/")


async def test_a_batch_with_an_id_twice_or_too_many_requests_is_refused(wire: Wire):
    """The two limits that the documentation names."""
    one = {"id": "1", "method": "GET", "url": "/organization"}
    many = [{**one, "id": str(number)} for number in range(21)]

    twice_status, _ = await wire.graph("v1.0/$batch", {"requests": [one, one]})
    many_status, _ = await wire.graph("v1.0/$batch", {"requests": many})

    assert (twice_status, many_status) == (400, 400)


async def test_the_directory_is_read_page_by_page(wire: Wire, tenant: Tenant):
    """A sweep that stops at the first page forgets most people."""
    condition = quote("accountEnabled eq true and userType eq 'Member'")
    path = f"v1.0/users?$select=id,userPrincipalName&$filter={condition}&$top=7"
    found: list[str] = []

    while path:
        _, page = await wire.graph(path)
        found += [row["id"] for row in page["value"]]
        path = page.get("@odata.nextLink", "").removeprefix(f"{wire.sandbox.graph_url}/")

    expected = [p for p in tenant.people if p.account_enabled and p.user_type == "Member"]
    assert found == [person.aad_object_id for person in expected]


async def test_a_filter_finds_a_name_with_an_apostrophe(wire: Wire):
    """In OData an apostrophe is written twice."""
    condition = quote("userPrincipalName eq 'aoife.o''neil@contoso.example'")

    _, page = await wire.graph(f"v1.0/users?$select=displayName&$filter={condition}")

    assert page["value"] == [{"displayName": "Aoife O'Neil"}]


async def test_the_policy_is_told_in_beta_only(wire: Wire, tenant: Tenant):
    """Asking v1.0 for it is an easy mistake."""
    tenant.photo_policy["source"] = "onPremises"

    status, body = await wire.graph("beta/admin/people/photoUpdateSettings")
    v1_status, _ = await wire.graph("v1.0/admin/people/photoUpdateSettings")

    assert (status, body["source"], v1_status) == (200, "onPremises", 400)


async def test_group_membership_is_told_of_the_groups_asked_about(wire: Wire, tenant: Tenant):
    """Staff commands depend on it."""
    group = tenant.helpdesk_group_id
    asked = {"groupIds": [group, "00000000-0000-0000-0000-000000000000"]}

    _, hana = await wire.graph(f"v1.0/users/{tenant.person('hana').upn}/checkMemberGroups", asked)
    _, freja = await wire.graph(f"v1.0/users/{tenant.person('freja').upn}/checkMemberGroups", asked)

    assert (hana["value"], freja["value"]) == ([group], [])


async def test_a_permission_that_was_not_granted_is_a_403(
    tenant: Tenant, sandbox: Sandbox, session: aiohttp.ClientSession
):
    """Consent is given by an administrator, and often forgotten."""
    tenant.graph_roles = ("User.Read.All",)
    async with running_sandbox(tenant) as poorer:
        context = ssl.create_default_context(cafile=poorer.ca_file)
        bearer = await token(poorer, poorer.graph_url)
        url = f"{poorer.graph_url}/v1.0/organization"
        headers = {"Authorization": f"Bearer {bearer}"}

        async with session.get(url, headers=headers, ssl=context) as response:
            body = await response.json()

    assert (response.status, body["error"]["code"]) == (403, "Authorization_RequestDenied")


@pytest.mark.parametrize("nickname", ["freja", "aoife", "soren", "priya"])
async def test_the_office365_client_reads_profiles_over_verbose_json(
    microsoft_sharepoint: ClientContext, tenant: Tenant, nickname: str
):
    """A client of long standing asks by POST, after contextinfo, with the name in the path."""
    person = tenant.person(nickname)

    def read() -> dict[str, Any]:
        people = microsoft_sharepoint.people_manager
        account = f"i:0#.f|membership|{person.upn}"
        profile = people.get_properties_for(account).execute_query()
        return profile.properties

    found = await asyncio.to_thread(read)

    assert found["AccountName"] == f"i:0#.f|membership|{person.upn}"
    rows = found["UserProfileProperties"]
    assert rows["msOnline-ObjectId"] == person.aad_object_id


async def test_the_office365_client_reads_one_property_and_the_picture(
    microsoft_sharepoint: ClientContext, tenant: Tenant
):
    """PictureURL leads to the bytes, in a folder whose name is not English."""
    aoife = tenant.person("aoife")

    def read() -> tuple[str, bytes]:
        people = microsoft_sharepoint.people_manager
        account = f"i:0#.f|membership|{aoife.upn}"
        url = people.get_user_profile_property_for(account, "PictureURL").execute_query().value
        path = unquote(urlsplit(url).path)
        file = microsoft_sharepoint.web.get_file_by_server_relative_path(path)
        return path, file.get_content().execute_query().value

    path, content = await asyncio.to_thread(read)

    assert path == f"/User Photos/Profilbilleder/{aoife.aad_object_id}_MThumb.jpg"
    assert Image.open(io.BytesIO(content)).size == (72, 72)
    assert aoife.exchange_photo is not None
    assert look_alike(content, aoife.exchange_photo)


async def test_the_office365_client_is_told_that_a_file_is_not_there(
    microsoft_sharepoint: ClientContext,
):
    """A PictureURL may outlive its file."""

    def read() -> None:
        path = "/User Photos/Profilbilleder/nobody_MThumb.jpg"
        file = microsoft_sharepoint.web.get_file_by_server_relative_path(path)
        file.get_content().execute_query()

    with pytest.raises(ClientRequestException, match="File Not Found"):
        await asyncio.to_thread(read)


async def test_a_secrets_token_is_refused_by_sharepoint(wire: Wire):
    """The trap that most first installations fall into."""
    sandbox = wire.sandbox
    bearer = await token(sandbox, sandbox.sharepoint_url, with_secret=True)

    assert await wire.sharepoint("web", bearer) == (401, b"Unsupported app only token.")


async def test_a_token_for_the_wrong_service_is_refused_by_both(wire: Wire):
    """Each says it in its own words."""
    status, body = await wire.sharepoint("web", wire.graph_token)
    wire.graph_token = wire.sharepoint_token
    graph_status, graph_body = await wire.graph("v1.0/organization")

    assert status == 401
    assert json.loads(body) == {"error_description": "Invalid issuer or signature."}
    assert (graph_status, graph_body["error"]["code"]) == (401, "InvalidAuthenticationToken")


async def test_a_placeholder_still_has_an_address(wire: Wire, tenant: Tenant):
    """The sample that misleads whoever looks at PictureURL alone."""
    _, profile = await wire.profile(tenant.person("amara").upn)

    rows = {row["Key"]: row["Value"] for row in profile["UserProfileProperties"]}
    assert profile["PictureUrl"] is None
    assert rows["PictureURL"].endswith("_MThumb.jpg")
    assert rows["SPS-PicturePlaceholderState"] == "1"


async def test_the_timestamp_counts_seconds_from_the_year_one(wire: Wire, tenant: Tenant):
    """Nothing in the profile says so."""
    _, profile = await wire.profile(tenant.person("kenji").upn)

    rows = {row["Key"]: row["Value"] for row in profile["UserProfileProperties"]}
    unix_s = int(rows["SPS-PictureTimestamp"]) - 62135596800
    assert datetime.fromtimestamp(unix_s, UTC) == NOW - timedelta(hours=2)


@pytest.mark.parametrize(
    ("shape", "status", "words"),
    [
        pytest.param("null", 200, '{"odata.null": true}', id="null"),
        pytest.param("error", 500, "User Profile Error 1000: User Not Found", id="error"),
        pytest.param("empty", 200, '"UserProfileProperties": []', id="empty"),
    ],
)
async def test_a_missing_profile_has_three_shapes(
    wire: Wire, tenant: Tenant, shape: Any, status: int, words: str
):
    """The documentation shows none of them, people have met all."""
    leila = tenant.person("leila")
    leila.profile_missing = shape

    answered, body = await wire.profile(leila.upn)

    assert answered == status
    assert words in json.dumps(body)


async def test_a_visit_makes_sharepoint_catch_up(tenant: Tenant):
    """The article's whole point."""
    freja = tenant.person("freja")
    assert freja.exchange_photo is not None
    assert freja.sharepoint_photo is not None
    assert not look_alike(freja.exchange_photo, freja.sharepoint_photo)

    assert tenant.visit(freja)

    assert look_alike(freja.exchange_photo, freja.sharepoint_photo)
    assert (freja.picture_timestamp, freja.placeholder_state) == (NOW, 0)


def test_a_visit_without_a_photo_leaves_a_placeholder(tenant: Tenant):
    """Which then stays, although a photo is added later."""
    lucia = tenant.person("lucia")

    assert tenant.visit(lucia)

    assert (lucia.picture_timestamp, lucia.placeholder_state) == (NOW, 1)


@pytest.mark.parametrize("nickname", ["elif", "piotr", "ingrid", "mateo", "tomas", "noor"])
def test_a_visit_changes_no_picture_where_the_sync_cannot_run(tenant: Tenant, nickname: str):
    """These people need an administrator, whatever they open."""
    person = tenant.person(nickname)
    before = (person.sharepoint_photo, person.picture_timestamp)

    assert not tenant.visit(person)

    assert (person.sharepoint_photo, person.picture_timestamp) == before


def test_a_new_photo_has_a_new_etag(tenant: Tenant):
    """It is all that tells a bot of a change: Graph gives no date."""
    freja = tenant.person("freja")
    before = freja.media_etag

    tenant.add_photo(freja)

    assert freja.media_etag != before


async def test_a_persons_fault_strikes_as_often_as_it_says(wire: Wire, tenant: Tenant):
    """A client that retries is seen to have retried."""
    freja = tenant.person("freja")
    freja.faults["photo"] = Fault(status=429, headers={"Retry-After": "1"}, times=1)

    first, _ = await wire.graph(f"v1.0/users/{freja.upn}/photo")
    second, _ = await wire.graph(f"v1.0/users/{freja.upn}/photo")

    assert (first, second) == (429, 200)


async def test_a_fault_can_hang_up(wire: Wire, tenant: Tenant):
    """A line that goes dead is no answer of any kind."""
    tenant.faults.append(Fault(hang_up=True, path="/mailboxSettings"))

    with pytest.raises(aiohttp.ClientConnectionError):
        await wire.graph(f"v1.0/users/{tenant.person('freja').upn}/mailboxSettings")


async def test_calls_are_written_down_in_order(wire: Wire, tenant: Tenant):
    """So that a test can say what was asked, and what was not."""
    wire.sandbox.requests.clear()

    await wire.graph("v1.0/organization?$select=id")
    await wire.profile(tenant.person("priya").upn)

    first, second = wire.sandbox.requests
    assert (first.method, first.path) == ("GET", "/graph/v1.0/organization?$select=id")
    assert "priya%2Bprojects" in second.path


async def test_the_files_are_gone_when_the_sandbox_is(tenant: Tenant):
    """One of them is a private key."""
    async with running_sandbox(tenant) as sandbox:
        files = [Path(sandbox.ca_file), Path(sandbox.app_certificate_file)]
        assert all(file.exists() for file in files)

    assert not any(file.exists() for file in files)


async def test_choosing_onedrive_on_the_page_changes_sharepoints_copy(
    sandbox: Sandbox, session: aiohttp.ClientSession, wire: Wire, tenant: Tenant
):
    """The demonstration: a person acts, and the bot's next look finds it."""
    freja = tenant.person("freja")
    name = f"{freja.aad_object_id}_LThumb.jpg"
    path = (
        f"web/GetFileByServerRelativePath(decodedurl='/User Photos/Profilbilleder/{name}')/$value"
    )
    _, before = await wire.sharepoint(path)

    form = {"person": "freja", "place": "onedrive"}
    async with session.post(f"{sandbox.page_url}visit", data=form) as response:
        text = await response.text()

    _, after = await wire.sharepoint(path)
    assert "SharePoint has your photo now. Go back to the chat and press" in text
    assert not look_alike(before, after)


async def test_the_page_adds_a_photo_unless_the_policy_forbids_it(
    sandbox: Sandbox, session: aiohttp.ClientSession, tenant: Tenant
):
    """The demonstration of BLOCKED-BY-POLICY would be a lie otherwise."""
    lucia, mei = tenant.person("lucia"), tenant.person("mei")

    await session.post(f"{sandbox.page_url}photo", data={"person": "lucia"})
    tenant.photo_policy["allowedRoles"] = ["62e90394-69f5-4237-9190-012177145e10"]
    async with session.post(f"{sandbox.page_url}photo", data={"person": "mei"}) as response:
        text = await response.text()

    assert lucia.exchange_photo is not None
    assert mei.exchange_photo is None
    assert "Your organization does not let you change your photo." in text


async def test_the_page_shows_names_as_text(
    sandbox: Sandbox, session: aiohttp.ClientSession, tenant: Tenant
):
    """A name is not HTML, whoever made it up."""
    tenant.people.append(
        SandboxPerson("bobby", "Bobby", "<script>alert('hi')</script>", "bobby@contoso.example")
    )

    async with session.get(sandbox.page_url, params={"person": "bobby"}) as response:
        text = await response.text()

    assert "<script" not in text
    assert "&lt;script&gt;" in text
    assert 'value="bobby" selected' in text
