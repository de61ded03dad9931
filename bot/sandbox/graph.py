"""Microsoft Graph's door: tokens, versions, batches."""

import base64
import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from bot.sandbox.faults import struck
from bot.sandbox.graph_calls import GraphCall
from bot.sandbox.graph_errors import GraphError, json_object, refusal
from bot.sandbox.tenant import Tenant
from bot.sandbox.tokens import Mint, TokenError
from bot.sandbox.wire import Answer, Asked, json_answer

_LARGEST_BATCH = 20


@dataclass(frozen=True, slots=True)
class Graph:
    """`url` has no version; `audiences` are the names under which a token may know it."""

    tenant: Tenant
    url: str
    mint: Mint
    audiences: frozenset[str]

    async def answer(self, asked: Asked) -> Answer:
        try:
            answer = await self._answer(asked)
        except GraphError as refused:
            answer = refusal(
                refused,
                at=self.tenant.clock(),
                client_request_id=asked.header("client-request-id"),
            )
        answer.headers.setdefault("request-id", str(uuid.uuid4()))
        return answer

    async def _answer(self, asked: Asked) -> Answer:
        try:
            claims = self.mint.read(asked.header("authorization"), self.audiences)
        except TokenError as refused:
            raise GraphError(401, "InvalidAuthenticationToken", refused.reason) from refused
        version, *rest = asked.segments[1:] or [""]
        if version not in ("v1.0", "beta"):
            raise GraphError(400, "BadRequest", "Invalid version.")
        if (asked.method, rest) == ("POST", ["$batch"]):
            return await self._batch(asked, version)
        call = GraphCall(self.tenant, f"{self.url}/{version}", claims.roles)
        return await call.answer(asked, version, rest)

    async def _batch(self, asked: Asked, version: str) -> Answer:
        items = _batch_items(asked.body)
        responses: list[dict[str, object]] = []
        # Backwards, because the documentation promises no order and clients forget it.
        for item in reversed(items):
            target = f"/graph/{version}/{str(item['url']).lstrip('/')}"
            body = json.dumps(item["body"]).encode() if "body" in item else b""
            inner = Asked(str(item.get("method", "GET")).upper(), target, asked.headers, body)
            fault = await struck(self.tenant.item_faults, inner.path)
            answer = fault or await self.answer(inner)
            responses.append(_batch_response(str(item["id"]), answer))
        return json_answer({"responses": responses})


def _batch_items(body: bytes) -> list[Mapping[str, object]]:
    items = cast("list[Mapping[str, object]]", json_object(body).get("requests") or [])
    if not 1 <= len(items) <= _LARGEST_BATCH:
        text = f"Number of batch requests must be between 1 and {_LARGEST_BATCH}."
        raise GraphError(400, "BadRequest", text)
    ids = [str(item.get("id", "")) for item in items]
    if len(set(ids)) < len(ids) or not all(ids) or not all(item.get("url") for item in items):
        raise GraphError(400, "BadRequest", "Every batch request needs an id of its own.")
    return items


def _batch_response(item_id: str, answer: Answer) -> dict[str, object]:
    headers = {"Content-Type": answer.content_type, **answer.headers}
    is_json = answer.content_type.startswith("application/json")
    if is_json and answer.body:
        body: object = json.loads(answer.body)
    else:
        body = base64.b64encode(answer.body).decode()
    return {"id": item_id, "status": answer.status, "headers": headers, "body": body}
