"""The directory in pages and batches, and the app's installation, against the sandbox tenant."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass

import pytest

from bot.clients.directory import Directory, _item
from bot.clients.http import Http, ServiceError, open_session
from bot.clients.installs import Install, Installs
from bot.clients.tokens import Tokens, sign_in
from bot.core.photo import Mailbox, NoPhoto, Photo, Unreachable, Why
from bot.sandbox import Fault, Sandbox, Tenant, running_sandbox
from bot.sandbox.crowd import add_crowd

GROUP = "11111111-0000-0000-0000-000000000000"


@dataclass
class Clients:
    """What is tested, and the tenant that answers."""

    tenant: Tenant
    sandbox: Sandbox
    directory: Directory
    installs: Installs


@pytest.fixture
async def clients(tenant: Tenant) -> AsyncGenerator[Clients]:
    async with running_sandbox(tenant) as sandbox, open_session(sandbox.ca_file) as session:
        tokens = Tokens(
            sign_in(
                app_id=tenant.app_id,
                authority=f"{sandbox.login_url}/{tenant.tenant_id}",
                certificate_file=sandbox.app_certificate_file,
                secret="",
                ca_file=sandbox.ca_file,
            )
        )
        http, url = Http(session), sandbox.graph_url
        directory = Directory(http, tokens, url=url)
        yield Clients(tenant, sandbox, directory, Installs(http, tokens, url, tenant.app_id))


async def test_all_enabled_members_come_page_by_page(clients: Clients):
    """Guests and closed accounts are nobody's audience; nobody else is left out or comes twice."""
    add_crowd(clients.tenant, 1500)
    expected = [
        p.aad_object_id
        for p in clients.tenant.people
        if p.user_type == "Member" and p.account_enabled and not p.gone
    ]

    first = await clients.directory.page(None)
    second = await clients.directory.page(first.next_link)

    assert [p.aad_object_id for p in [*first.people, *second.people]] == expected
    assert (first.total, len(first.people), second.next_link) == (len(expected), 999, None)


async def test_a_next_link_to_another_host_is_not_followed(clients: Clients):
    """A token would go wherever an answer points."""
    with pytest.raises(ServiceError) as caught:
        await clients.directory.page("https://evil.example/v1.0/users?$skiptoken=1")

    assert caught.value.why is Why.FOREIGN_HOST


async def test_twenty_photos_cost_one_call_without_a_byte_of_them(clients: Clients):
    """Versions and sizes are all that a sweep needs of most people."""
    people = add_crowd(clients.tenant, 19)
    (bare,) = add_crowd(clients.tenant, 1, outcome="NO-PHOTO")
    ids = [p.aad_object_id for p in [*people, bare]]

    photos = await clients.directory.photos(ids)

    assert sum("$batch" in seen.path for seen in clients.sandbox.requests) == 1
    assert isinstance(photos[bare.aad_object_id], NoPhoto)
    found = photos[people[0].aad_object_id]
    assert isinstance(found, Photo)
    assert (found.content, bool(found.etag)) == (None, True)


async def test_what_one_item_fails_at_is_its_own(clients: Clients):
    """One mailbox that is away leaves nineteen that are not."""
    ada, bob = add_crowd(clients.tenant, 2)
    ada.faults["mailbox"] = Fault(500)

    mailboxes = await clients.directory.mailboxes([ada.aad_object_id, bob.aad_object_id])

    assert isinstance(mailboxes[ada.aad_object_id], Unreachable)
    assert isinstance(mailboxes[bob.aad_object_id], Mailbox)


def test_words_in_the_place_of_an_answer_fail_that_one_alone():
    """A proxy in the middle says "Service Unavailable", and a page of people must not end by it."""
    item = {"id": "3", "status": 503, "headers": {}, "body": "Service Unavailable"}

    number, answer = _item(item)

    assert (number, answer.status, answer.code) == (3, 503, "HTTP 503")


async def test_a_batch_that_fails_as_a_whole_fails_for_each(clients: Clients):
    """Nobody is taken for somebody without a photo because Graph was away."""
    (ada,) = add_crowd(clients.tenant, 1)
    clients.tenant.faults.append(Fault(400, path="$batch"))

    photos = await clients.directory.photos([ada.aad_object_id])

    assert isinstance(photos[ada.aad_object_id], Unreachable)


async def test_members_of_a_group_are_found_twenty_at_a_time(clients: Clients):
    """Whoever cannot be asked about is no member: a nudge too few is better than one too many."""
    ada, bob, eve = add_crowd(clients.tenant, 3)
    clients.tenant.groups[GROUP] = {ada.aad_object_id, eve.aad_object_id}
    clients.tenant.item_faults.append(Fault(500, path=eve.aad_object_id))
    ids = [who.aad_object_id for who in (ada, bob, eve)]

    assert await clients.directory.members_of(GROUP, ids) == {ada.aad_object_id}


async def test_an_app_is_installed_once(clients: Clients):
    """Graph says 409 the second time, and then there is a chat to be found."""
    (ada,) = add_crowd(clients.tenant, 1)

    first = await clients.installs.install(ada.aad_object_id)
    second = await clients.installs.install(ada.aad_object_id)

    assert (first, second) == (Install.BEGUN, Install.THERE_ALREADY)
    assert ada.aad_object_id in await clients.installs.find_chat(ada.aad_object_id)
    catalog = [seen for seen in clients.sandbox.requests if "appCatalogs" in seen.path]
    assert len(catalog) == 1


@pytest.mark.parametrize(
    ("status", "came_of_it"),
    [(403, Install.REFUSED), (404, Install.REFUSED), (500, Install.FAILED), (429, Install.FAILED)],
)
async def test_an_installation_that_fails(clients: Clients, status: int, came_of_it: Install):
    """What an administrator forbade is final; what broke is tried again later."""
    (ada,) = add_crowd(clients.tenant, 1)
    headers = {"Retry-After": "60"}
    clients.tenant.faults.append(Fault(status, path="installedApps", headers=headers))

    assert await clients.installs.install(ada.aad_object_id) is came_of_it


async def test_an_app_that_is_not_in_the_catalogue_is_not_installed(clients: Clients):
    """Nothing can be done for strangers until an administrator adds it."""
    (ada,) = add_crowd(clients.tenant, 1)
    clients.installs.app_id = "22222222-0000-0000-0000-000000000000"

    assert await clients.installs.install(ada.aad_object_id) is Install.REFUSED
    assert await clients.installs.find_chat(ada.aad_object_id) == ""
