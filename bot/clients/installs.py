"""The bot's app in Teams, installed for people who do not have it yet.

https://learn.microsoft.com/microsoftteams/platform/graph-api/proactive-bots-and-messages/graph-proactive-bots-and-messages
"""

import asyncio
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote

from bot.clients.bearer import authorize, scope_of
from bot.clients.graph_answers import segment, success_of
from bot.clients.http import MAX_JSON_BYTES, Answer, Http, ServiceError
from bot.clients.tokens import Tokens
from bot.core.photo import Why

_WITHIN_S = 30.0
_CREATED = frozenset({200, 201, 202, 204})


class Install(StrEnum):
    """What came of asking for the app to be installed."""

    BEGUN = "begun"
    """An install event will say when it is there."""
    THERE_ALREADY = "there already"
    REFUSED = "refused"
    """The app is not in the catalogue, or nobody granted the permission: no use to try again."""
    FAILED = "failed"


@dataclass(slots=True)
class Installs:
    """Installs, app-only. `app_id` is the manifest's id; `url` is GRAPH_URL."""

    http: Http
    tokens: Tokens
    url: str
    app_id: str
    _catalog_id: str = ""

    async def install(self, aad_object_id: str) -> Install:
        """Install the app for this person."""
        try:
            catalog_id = await self._find_in_catalog()
            if not catalog_id:
                return Install.REFUSED
            app = f"{self.url}/v1.0/appCatalogs/teamsApps/{catalog_id}"
            path = f"/users/{segment(aad_object_id)}/teamwork/installedApps"
            answer = await self._post(path, {"teamsApp@odata.bind": app})
        except ServiceError as error:
            return Install.REFUSED if error.why is Why.REFUSED else Install.FAILED
        if answer.status in _CREATED:
            return Install.BEGUN
        if answer.status == 409:
            return Install.THERE_ALREADY
        is_final = answer.status in (400, 401, 403, 404)
        return Install.REFUSED if is_final else Install.FAILED

    async def find_chat(self, aad_object_id: str) -> str:
        """Give the id of the chat between the person and the installed app, "" without one."""
        installed = f"/users/{segment(aad_object_id)}/teamwork/installedApps"
        try:
            catalog_id = await self._find_in_catalog()
            wanted = quote(f"teamsApp/id eq '{catalog_id}'")
            rows = success_of(await self._get(f"{installed}?$expand=teamsApp&$filter={wanted}"))
            installation_id = segment(_first_id(rows.get("value")))
            if not installation_id:
                return ""
            chat = success_of(await self._get(f"{installed}/{installation_id}/chat"))
        except ServiceError:
            return ""
        return str(chat.get("id") or "")

    async def _find_in_catalog(self) -> str:
        """Give the catalogue's own id of the app, "" where it is not in it."""
        if not self._catalog_id:
            wanted = quote(f"externalId eq '{self.app_id}'")
            answer = await self._get(f"/appCatalogs/teamsApps?$filter={wanted}")
            self._catalog_id = _first_id(success_of(answer).get("value"))
        return self._catalog_id

    async def _get(self, path: str) -> Answer:
        return await self.http.get(
            f"{self.url}/v1.0{path}",
            headers=await self._headers(),
            deadline=_deadline(),
            max_bytes=MAX_JSON_BYTES,
        )

    async def _post(self, path: str, body: object) -> Answer:
        return await self.http.post(
            f"{self.url}/v1.0{path}",
            body,
            headers=await self._headers(),
            deadline=_deadline(),
            max_bytes=MAX_JSON_BYTES,
        )

    async def _headers(self) -> dict[str, str]:
        named = await authorize(self.tokens, scope_of(self.url))
        return {**named, "x-ms-throttle-priority": "low"}


def _first_id(rows: object) -> str:
    """Give the id of the first row, "" where there is none."""
    row: object = rows[0] if isinstance(rows, list) and rows else None
    return str(row.get("id") or "") if isinstance(row, dict) else ""


def _deadline() -> float:
    return asyncio.get_running_loop().time() + _WITHIN_S
