"""What the bot writes first: one message to one person, and what each refusal means.

https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability (status
codes from bot conversational APIs). Create activity is not idempotent, so what may have come
in is never sent again.
"""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from bot.clients.pace import retry_after_s
from bot.teams.connector import Connector, ConnectorAnswer

_FIRST_WAIT_S = 2.0
_LONGEST_WAIT_S = 3600.0


class Fate(StrEnum):
    """What became of a message, and with it what to do next."""

    SENT = "sent"
    RETRY = "surely not sent: try again"
    PERHAPS = "perhaps sent: never again"
    BLOCKED = "blocked"
    UNINSTALLED = "uninstalled"
    DISABLED = "disabled"
    NOT_INSTALLED = "install first"
    GONE = "the chat is gone: drop its id"
    OTHER_HOST = "on another host"
    REFUSED = "refused: a fault of ours"
    HALT = "stop everything"


NO_ANSWER = 0
NO_CONNECTION = -1
FATES: Mapping[tuple[int, str], Fate] = {
    (NO_CONNECTION, ""): Fate.RETRY,
    (NO_ANSWER, ""): Fate.PERHAPS,
    (400, ""): Fate.REFUSED,
    (401, ""): Fate.HALT,
    (403, ""): Fate.BLOCKED,
    (403, "BotDisabledByAdmin"): Fate.DISABLED,
    (403, "BotNotInConversationRoster"): Fate.UNINSTALLED,
    (403, "ConversationBlockedByUser"): Fate.BLOCKED,
    (403, "MessageWritesBlocked"): Fate.BLOCKED,
    (403, "ForbiddenOperationException"): Fate.NOT_INSTALLED,
    (403, "InvalidBotApiHost"): Fate.OTHER_HOST,
    (404, ""): Fate.GONE,
    (404, "ConversationNotFound"): Fate.GONE,
    (404, "ActivityNotFoundInConversation"): Fate.GONE,
    (412, ""): Fate.RETRY,
    (413, ""): Fate.REFUSED,
    (429, ""): Fate.RETRY,
    (500, ""): Fate.PERHAPS,
    (502, ""): Fate.PERHAPS,
    (503, ""): Fate.PERHAPS,
    (504, ""): Fate.PERHAPS,
}
"""By status and the connector's code; "" stands for every other code of that status."""

LOST: Mapping[Fate, str] = {
    Fate.BLOCKED: "blocked",
    Fate.UNINSTALLED: "uninstalled",
    Fate.DISABLED: "disabled",
}
"""The refusals after which a person is not written to first any more, as the store names them."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where a person is written to, from their conversation reference."""

    service_url: str
    conversation_id: str
    sender: Mapping[str, Any]
    recipient: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Delivered:
    """What became of one message. `wait_s` is how long to wait before the next try."""

    fate: Fate
    activity_id: str = ""
    wait_s: float = 0.0
    status: int = 0


class Delivery:
    """Writes to people first. A service URL on a host that is not allowed gets nothing.

    `other_host_url` is where tenants of the government's community cloud are served.
    """

    def __init__(
        self,
        connector: Connector,
        *,
        is_allowed: Callable[[str], bool],
        other_host_url: str = "",
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._connector = connector
        self._is_allowed = is_allowed
        self._other_host_url = other_host_url
        self._jitter = jitter

    async def send(
        self, address: Address, activity: Mapping[str, Any], *, attempt: int
    ) -> Delivered:
        """Send once. `attempt` counts the earlier tries. Raises TokenError."""
        if not self._is_allowed(address.service_url):
            return Delivered(Fate.GONE)
        answer = await self._post(address, activity)
        fate = fate_of(answer)
        if fate is Fate.OTHER_HOST and self._is_allowed(self._other_host_url):
            answer = await self._post(replace(address, service_url=self._other_host_url), activity)
            fate = fate_of(answer)
        wait_s = self._wait_s(answer, attempt) if fate is Fate.RETRY else 0.0
        return Delivered(fate, answer.activity_id, wait_s, answer.status)

    async def update(
        self, address: Address, activity_id: str, activity: Mapping[str, Any]
    ) -> Delivered:
        """Put a card in the place of an earlier one; it may be gone. Raises TokenError."""
        if not self._is_allowed(address.service_url):
            return Delivered(Fate.GONE)
        body = {**activity, "id": activity_id}
        answer = await self._connector.update(
            address.service_url, address.conversation_id, activity_id, _addressed(address, body)
        )
        return Delivered(fate_of(answer), activity_id, status=answer.status)

    async def _post(self, address: Address, activity: Mapping[str, Any]) -> ConnectorAnswer:
        body = _addressed(address, activity)
        return await self._connector.send(address.service_url, address.conversation_id, body)

    def _wait_s(self, answer: ConnectorAnswer, attempt: int) -> float:
        jittered_s = _FIRST_WAIT_S * 2 ** min(attempt, 8) * (1 + self._jitter())
        asked_s = retry_after_s(answer.headers, datetime.now(UTC))
        return min(asked_s or jittered_s, _LONGEST_WAIT_S)


def fate_of(answer: ConnectorAnswer) -> Fate:
    """Read the table; what is not in it was refused, or may have come in."""
    if 200 <= answer.status < 300:
        return Fate.SENT
    known = FATES.get((answer.status, answer.code)) or FATES.get((answer.status, ""))
    return known or (Fate.PERHAPS if answer.status >= 500 else Fate.REFUSED)


def address_of(reference: Mapping[str, Any]) -> Address | None:
    """Read a stored conversation reference; None where it is not whole."""
    conversation = reference.get("conversation")
    service_url = reference.get("serviceUrl")
    if not isinstance(conversation, dict) or not isinstance(service_url, str):
        return None
    return Address(
        service_url=service_url,
        conversation_id=str(conversation.get("id") or ""),
        sender=_account(reference.get("bot")),
        recipient=_account(reference.get("user")),
    )


def _account(account: object) -> Mapping[str, Any]:
    if not isinstance(account, dict):
        return {}
    return {name: account[name] for name in ("id", "name", "aadObjectId") if account.get(name)}


def _addressed(address: Address, activity: Mapping[str, Any]) -> Mapping[str, Any]:
    return {
        "type": "message",
        "from": address.sender,
        "recipient": address.recipient,
        "conversation": {"id": address.conversation_id},
        **activity,
    }
