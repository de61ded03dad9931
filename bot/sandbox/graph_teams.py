"""Graph's Teams side: the organisation's app catalogue, and the apps that people have.

https://learn.microsoft.com/microsoftteams/platform/graph-api/proactive-bots-and-messages/graph-proactive-bots-and-messages
"""

import asyncio
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from datetime import timedelta

from bot.sandbox.graph_errors import GraphError, json_object
from bot.sandbox.person import SandboxPerson
from bot.sandbox.tenant import Tenant
from bot.sandbox.wire import Answer, Asked, json_answer

_announcing: set[asyncio.Task[None]] = set()


def catalog(tenant: Tenant, query: Mapping[str, str]) -> dict[str, object]:
    """The apps of the catalogue: there is one, the bot's."""
    wanted = query.get("$filter", "").partition("externalId eq ")[2].strip("' ")
    row: dict[str, object] = {
        "id": tenant.catalog_app_id,
        "externalId": tenant.app_id,
        "displayName": "Photo Concierge",
        "distributionMethod": "organization",
    }
    if query.get("$expand", "").startswith("appDefinitions"):
        row["appDefinitions"] = [_definition(tenant)]
    is_there = tenant.is_in_catalog and wanted in ("", tenant.app_id)
    return {"value": [row] if is_there else []}


def _definition(tenant: Tenant) -> dict[str, object]:
    return {
        "teamsAppId": tenant.catalog_app_id,
        "displayName": "Photo Concierge",
        "version": tenant.catalog_version,
        "publishingState": "published",
        "bot": {"id": tenant.catalog_bot_id or tenant.app_id},
    }


def registration(tenant: Tenant) -> dict[str, object]:
    """The app registration, as far as its client secret goes.

    https://learn.microsoft.com/graph/api/application-get
    """
    ends_at = tenant.secret_ends_at or tenant.clock() + timedelta(days=365)
    secret = {
        "displayName": "bot",
        "endDateTime": f"{ends_at:%Y-%m-%dT%H:%M:%SZ}",
        "hint": tenant.app_secret[:3],
    }
    return {"passwordCredentials": [secret]}


def installed_apps(tenant: Tenant, person: SandboxPerson, asked: Asked, rest: list[str]) -> Answer:
    """The person's apps; `rest` is what follows installedApps."""
    installation_id = urlsafe_b64encode(f"{person.aad_object_id}##bot".encode()).decode()
    match asked.method, rest:
        case "GET", []:
            app = {"id": tenant.catalog_app_id, "externalId": tenant.app_id}
            row = {"id": installation_id, "teamsApp": app}
            return json_answer({"value": [row] if person.is_installed else []})
        case "POST", []:
            return _install(tenant, person, asked)
        case "GET", [installation, "chat"] if installation == installation_id:
            chat_id = f"19:{person.aad_object_id}_{tenant.app_id}@unq.gbl.spaces"
            return json_answer({"id": chat_id, "chatType": "oneOnOne"})
        case _:
            raise GraphError(404, "NotFound", "The app is not installed for this person.")


def _install(tenant: Tenant, person: SandboxPerson, asked: Asked) -> Answer:
    bound = str(json_object(asked.body).get("teamsApp@odata.bind", ""))
    if not bound.endswith(f"/appCatalogs/teamsApps/{tenant.catalog_app_id}"):
        raise GraphError(404, "NotFound", "No app with this id is in the catalogue.")
    if person.is_installed:
        raise GraphError(409, "Conflict", "The app is already installed.")
    person.is_installed = True
    if tenant.on_install:
        announcing = asyncio.ensure_future(tenant.on_install(person))
        _announcing.add(announcing)
        announcing.add_done_callback(_announcing.discard)
    return Answer(201)
