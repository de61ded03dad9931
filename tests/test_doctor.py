"""The doctor: each of the faults that keep a deployment from working, planted and found."""

import json
import subprocess
import sys
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.x509.oid import NameOID

from bot.assembly import open_parts
from bot.core.health import Finding, Line, State, is_well
from bot.examination import examine, written
from bot.sandbox import Fault, Sandbox, Tenant, running_sandbox
from bot.sandbox.certificates import credential
from bot.settings import Settings
from bot.store.notice import Kind, Notice
from bot.store.store import Store
from tests.channel import Channel, running_channel
from tests.ports import a_free_port
from tests.processes import ROOT, settings_of_ours
from tests.world import World, wall_clock, words_of

PERSON = "freja.lund@contoso.example"
SOMEBODY = "11111111-2222-4333-8444-555555555555"
APP = credential("Sandbox application")
STRANGER = credential("A stranger")
PACKAGE = {
    "DEVELOPER_NAME": "Contoso IT",
    "WEBSITE_URL": "https://contoso.example",
    "PRIVACY_URL": "https://contoso.example/privacy",
    "TERMS_URL": "https://contoso.example/terms",
}


@dataclass
class Deployment:
    """A deployment that is well, until something is done to it. `ahead`: its clock is off."""

    sandbox: Sandbox
    channel: Channel
    folder: Path
    environ: dict[str, str]
    store: Store
    user: str = PERSON
    ahead: timedelta = timedelta()

    @property
    def tenant(self) -> Tenant:
        return self.sandbox.tenant

    def clock(self) -> datetime:
        return wall_clock() + self.ahead

    async def examine(self) -> list[Line]:
        ca_file = str(self.folder / "trusted.pem")
        return [*await examine(self.environ, self.clock, user=self.user, ca_file=ca_file)]


def certificate(*, days: int) -> bytes:
    """The key that the directory knows, with a certificate that ends in so many days."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Renewed")])
    ends_at = wall_clock() + timedelta(days=days, hours=1)
    builder = (
        x509.CertificateBuilder(issuer_name=name, subject_name=name)
        .public_key(APP.key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(ends_at - timedelta(days=700))
        .not_valid_after(ends_at)
    )
    signed = builder.sign(APP.key, hashes.SHA256())
    return APP.key_pem + signed.public_bytes(serialization.Encoding.PEM)


@pytest.fixture
async def deployment(tenant: Tenant, tmp_path: Path) -> AsyncGenerator[Deployment]:
    """Everything set, granted, uploaded and at work."""
    async with (
        running_sandbox(tenant) as sandbox,
        running_channel(tenant.app_id, tmp_path) as (channel, pem),
    ):
        (tmp_path / "trusted.pem").write_text(Path(sandbox.ca_file).read_text() + pem)
        environ = settings_of_ours(sandbox, channel, tmp_path) | PACKAGE
        environ |= {
            "HELPDESK_URL": "https://contoso.example/help",
            "HELPDESK_GROUP_ID": tenant.helpdesk_group_id,
            "NUDGES": "on",
        }
        store = Store(environ["DATABASE_URL"])
        await store.migrate()
        await store.workers.beat("replica-1", wall_clock())
        yield Deployment(sandbox, channel, tmp_path, environ, store)
        await store.close()


async def test_a_deployment_that_is_well_has_nothing_to_do(deployment: Deployment):
    """A doctor who always finds something is not asked again."""
    lines = await deployment.examine()

    assert [line for line in lines if line.state is not State.OK] == []
    assert len({line.part for line in lines}) == 11


Plant = Callable[[Deployment], Awaitable[None]]
PLANTS: list[tuple[Plant, set[Finding], str]] = []


def makes(*findings: Finding, cure: str) -> Callable[[Plant], Plant]:
    """Plants a fault: exactly these findings are to be made, and the first one's cure names it."""

    def add(plant: Plant) -> Plant:
        PLANTS.append((plant, set(findings), cure))
        return plant

    return add


@makes(Finding.SETTING_WRONG, cure="README")
async def a_setting_is_missing(d: Deployment) -> None:
    del d.environ["SHAREPOINT_URL"]


@makes(Finding.NO_HUMAN, cure="HELPDESK_URL")
async def nobody_to_turn_to(d: Deployment) -> None:
    del d.environ["HELPDESK_URL"]


@makes(Finding.NO_STAFF, cure="HELPDESK_GROUP_ID")
async def no_staff(d: Deployment) -> None:
    del d.environ["HELPDESK_GROUP_ID"]


@makes(Finding.UNKNOWN_APPLICATION, cure="MICROSOFT_APP_ID")
async def another_application(d: Deployment) -> None:
    d.environ["MICROSOFT_APP_ID"] = SOMEBODY


@makes(Finding.UNKNOWN_TENANT, cure="MICROSOFT_APP_TENANT_ID")
async def another_tenant(d: Deployment) -> None:
    d.environ["MICROSOFT_APP_TENANT_ID"] = SOMEBODY


@makes(Finding.UNKNOWN_RESOURCE, cure="SHAREPOINT_URL")
async def another_sharepoint(d: Deployment) -> None:
    d.environ["SHAREPOINT_URL"] = "https://fabrikam-my.sharepoint.com"


@makes(Finding.SIGN_IN_AWAY, cure="way out")
async def no_way_to_the_sign_in(d: Deployment) -> None:
    d.environ["LOGIN_URL"] = f"https://127.0.0.1:{a_free_port()}"


def sign_in_with_secret(d: Deployment, secret: str = "") -> None:
    del d.environ["MICROSOFT_APP_CERTIFICATE"]
    d.environ["MICROSOFT_APP_PASSWORD"] = secret or d.tenant.app_secret


@makes(Finding.WRONG_SECRET, Finding.NO_CERTIFICATE, cure="MICROSOFT_APP_PASSWORD")
async def a_wrong_secret(d: Deployment) -> None:
    sign_in_with_secret(d, "wrong")


@makes(Finding.EXPIRED_SECRET, Finding.NO_CERTIFICATE, cure="new client secret")
async def an_expired_secret(d: Deployment) -> None:
    sign_in_with_secret(d)
    d.tenant.secret_ends_at = wall_clock() - timedelta(days=1)


_BY_SECRET = (Finding.NO_CERTIFICATE, Finding.SHAREPOINT_REFUSES, Finding.PERSON_UNREAD)


@makes(*_BY_SECRET, Finding.SECRET_WITHOUT_END, cure="MICROSOFT_APP_CERTIFICATE")
async def a_secret_where_sharepoint_takes_none(d: Deployment) -> None:
    sign_in_with_secret(d)


@makes(Finding.SECRET_ENDS, *_BY_SECRET, cure="new client secret")
async def a_secret_that_ends_soon(d: Deployment) -> None:
    sign_in_with_secret(d)
    d.tenant.graph_roles += ("Application.Read.All",)
    d.tenant.secret_ends_at = wall_clock() + timedelta(days=20)


def sign_in_with_pem(d: Deployment, pem: bytes) -> None:
    (d.folder / "planted.pem").write_bytes(pem)
    d.environ["MICROSOFT_APP_CERTIFICATE"] = str(d.folder / "planted.pem")


@makes(Finding.WRONG_CERTIFICATE, cure="Upload its public part")
async def a_certificate_that_nobody_knows(d: Deployment) -> None:
    sign_in_with_pem(d, STRANGER.key_pem + STRANGER.certificate_pem)


@makes(Finding.CERTIFICATE_ENDS, cure="Upload a new certificate")
async def a_certificate_that_ends_soon(d: Deployment) -> None:
    sign_in_with_pem(d, certificate(days=59))


@makes(Finding.CERTIFICATE_EXPIRED, cure="Upload a new certificate")
async def an_expired_certificate(d: Deployment) -> None:
    sign_in_with_pem(d, certificate(days=-2))


@makes(Finding.CERTIFICATE_UNREADABLE, cure="PEM")
async def a_certificate_without_its_key(d: Deployment) -> None:
    sign_in_with_pem(d, APP.certificate_pem)


@makes(Finding.KEY_OF_ANOTHER, cure="its own certificate")
async def a_key_of_another_certificate(d: Deployment) -> None:
    sign_in_with_pem(d, STRANGER.key_pem + APP.certificate_pem)


def lack(d: Deployment, role: str) -> None:
    d.tenant.graph_roles = tuple(r for r in d.tenant.graph_roles if r != role)


@makes(Finding.ROLE_MISSING, cure="ProfilePhoto.Read.All")
async def no_permission_to_read_photos(d: Deployment) -> None:
    lack(d, "ProfilePhoto.Read.All")


@makes(Finding.ROLE_MISSING, Finding.PERSON_UNREAD, cure="User.Read.All")
async def no_permission_to_read_people(d: Deployment) -> None:
    lack(d, "User.Read.All")


@makes(Finding.ROLE_MISSING, Finding.PERSON_UNREAD, cure="MailboxSettings.Read")
async def no_permission_to_see_mailboxes(d: Deployment) -> None:
    lack(d, "MailboxSettings.Read")


@makes(Finding.ROLE_MISSING, Finding.PERSON_UNREAD, cure="PeopleSettings.Read.All")
async def no_permission_to_see_the_policy(d: Deployment) -> None:
    lack(d, "PeopleSettings.Read.All")


@makes(Finding.ROLE_MISSING, cure="GroupMember.Read.All")
async def no_permission_to_see_groups(d: Deployment) -> None:
    lack(d, "GroupMember.Read.All")


@makes(Finding.ROLE_MISSING, cure="AppCatalog.Read.All")
async def no_permission_to_find_the_app(d: Deployment) -> None:
    lack(d, "AppCatalog.Read.All")


@makes(Finding.ROLE_MISSING, cure="TeamsAppInstallation.ReadWriteSelfForUser.All")
async def no_permission_to_install_the_app(d: Deployment) -> None:
    lack(d, "TeamsAppInstallation.ReadWriteSelfForUser.All")


@makes(Finding.ROLE_MISSING, Finding.PERSON_UNREAD, cure="Sites.Read.All")
async def no_permission_for_sharepoints_copy(d: Deployment) -> None:
    d.tenant.sharepoint_roles = ("User.Read.All",)


@makes(
    *(Finding.ROLE_MISSING, Finding.SHAREPOINT_REFUSES, Finding.PERSON_UNREAD),
    cure="SharePoint, application permissions, User.Read.All",
)
async def no_permission_for_profiles(d: Deployment) -> None:
    d.tenant.sharepoint_roles = ("Sites.Read.All",)


@makes(Finding.SHAREPOINT_AWAY, Finding.PERSON_UNREAD, cure="way out")
async def sharepoint_is_away(d: Deployment) -> None:
    d.tenant.faults.append(Fault(503, path="GetPropertiesFor"))


@makes(Finding.NOT_SHAREPOINT, Finding.PERSON_UNREAD, cure="My Site host")
async def something_else_than_sharepoint(d: Deployment) -> None:
    page = Fault(200, "<html>", content_type="text/html", path="GetPropertiesFor")
    d.tenant.faults.append(page)


@makes(Finding.PERSON_UNKNOWN, cure="address or object id")
async def nobody_of_that_name(d: Deployment) -> None:
    d.user = "nobody@contoso.example"


@makes(Finding.CONNECTOR_REFUSES, cure="Azure Bot")
async def a_bot_that_the_connector_does_not_know(d: Deployment) -> None:
    d.channel.fault = Fault(401)


@makes(Finding.CONNECTOR_AWAY, cure="way out")
async def no_way_to_the_connector(d: Deployment) -> None:
    d.environ["CONNECTOR_HOSTS"] = f"127.0.0.1:{a_free_port()}"


@makes(Finding.KEYS_AWAY, cure="way out")
async def no_signing_keys(d: Deployment) -> None:
    d.channel.keys_fault = Fault(404)


@makes(Finding.DATABASE_AWAY, cure="DATABASE_URL")
async def no_database(d: Deployment) -> None:
    d.environ["DATABASE_URL"] = f"sqlite+aiosqlite:///{d.folder / 'nowhere' / 'bot.db'}"


@makes(Finding.MIGRATIONS_MISSING, cure="serve")
async def a_database_of_before(d: Deployment) -> None:
    d.environ["DATABASE_URL"] = f"sqlite+aiosqlite:///{d.folder / 'empty.db'}"


@makes(Finding.CLOCK_WRONG, cure="NTP")
async def a_clock_that_is_slow(d: Deployment) -> None:
    d.ahead = -timedelta(minutes=6)


@makes(Finding.APP_MISSING, cure="app.py package")
async def an_app_that_was_never_uploaded(d: Deployment) -> None:
    d.tenant.is_in_catalog = False


@makes(Finding.APP_OLD, cure="update")
async def an_app_of_an_older_version(d: Deployment) -> None:
    d.tenant.catalog_version = "0.9.0"


@makes(Finding.APP_OF_ANOTHER_BOT, cure="app.py package")
async def an_app_of_another_bot(d: Deployment) -> None:
    d.tenant.catalog_bot_id = SOMEBODY


@makes(Finding.PACKAGE_INCOMPLETE, cure="Set what is named")
async def no_privacy_statement(d: Deployment) -> None:
    del d.environ["PRIVACY_URL"]


@makes(Finding.NOBODY_WORKS, cure="work")
async def nobody_at_work(d: Deployment) -> None:
    await d.store.workers.leave("replica-1")


@makes(Finding.REPLICA_DEAD, cure="log")
async def a_dead_replica(d: Deployment) -> None:
    await d.store.workers.beat("replica-2", wall_clock() - timedelta(minutes=1))


@makes(Finding.WORK_LATE, cure="work")
async def a_promise_that_is_overdue(d: Deployment) -> None:
    an_hour_ago = wall_clock() - timedelta(hours=1)
    promise = Notice(Kind.FOLLOW_UP, "ada", "STALE", since=an_hour_ago, due_at=an_hour_ago)
    await d.store.notices.plan(promise, an_hour_ago)


@pytest.mark.parametrize(
    ("plant", "findings", "cure"),
    [
        pytest.param(
            *planted,
            id=planted[0].__name__,
            marks=[pytest.mark.slow] * (planted[0] is no_database),  # it is waited for
        )
        for planted in PLANTS
    ],
)
async def test_a_fault_is_named_with_its_cure(
    deployment: Deployment, plant: Plant, findings: set[Finding], cure: str
):
    """An administrator who has never seen this reads one line, and knows what to do."""
    await plant(deployment)

    ill = [line for line in await deployment.examine() if line.state is not State.OK]

    assert {line.finding for line in ill} == findings
    assert cure in " ".join(cure_of(line) for line in ill)


def cure_of(line: Line) -> str:
    (row,) = json.loads(written([line], wall_clock(), is_json=True))
    return row["cure"]


async def test_what_can_wait_is_no_failure(deployment: Deployment):
    """`doctor` in a pipeline stops it only where somebody would not be served."""
    await nobody_to_turn_to(deployment)
    lines = await deployment.examine()
    assert is_well(lines)

    await an_expired_certificate(deployment)

    assert not is_well(await deployment.examine())


async def test_jobs_that_pile_up_are_a_warning(deployment: Deployment):
    """Nobody is late yet: it is the moment to start one more."""
    async with open_parts(
        Settings.from_env(deployment.environ),
        wall_clock,
        ca_file=str(deployment.folder / "trusted.pem"),
    ) as parts:
        found: list[State] = []
        for waiting in (1_000, 1_001):
            parts.figures.show_jobs(waiting)
            lines = await parts.examine("")
            found += [line.state for line in lines if line.finding is Finding.JOBS_WAIT]

    assert found == [State.OK, State.WARNING]


async def test_no_secret_is_shown(deployment: Deployment):
    """The output goes into tickets."""
    sign_in_with_secret(deployment)
    deployment.environ["DATABASE_URL"] = "postgresql+asyncpg://bot:hunter2@127.0.0.1:1/bot"

    shown = written(await deployment.examine(), wall_clock(), is_json=True)

    assert deployment.tenant.app_secret not in shown
    assert "hunter2" not in shown


def test_the_command_line_says_what_keeps_it_from_starting():
    """The first run of all: nothing is set yet, and every line says what to set."""
    command = [sys.executable, "app.py", "doctor", "--json"]

    done = subprocess.run(command, cwd=ROOT, env={}, capture_output=True, check=False, timeout=60)

    rows = json.loads(done.stdout)
    assert done.returncode == 1
    assert {row["finding"] for row in rows} == {"setting-wrong"}
    assert "MICROSOFT_APP_ID is missing." in [row["says"] for row in rows]


async def test_staff_are_told_in_the_chat(world: World):
    """Whoever sits at the helpdesk needs no console to know whether it is the bot."""
    hana, freja = world.tenant.person("hana"), world.tenant.person("freja")

    told = words_of((await world.say(hana, "doctor")).card)
    refused = await world.say(freja, "doctor")

    assert "What needs somebody" in told
    assert "Microsoft Graph" in told
    assert "helpdesk staff" in refused.messages[-1].activity["text"]
