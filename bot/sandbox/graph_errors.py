"""Graph's refusals, in the one shape that all of them have."""

import json
import uuid
from collections.abc import Mapping
from datetime import datetime
from typing import cast

from bot.sandbox.wire import Answer, json_bytes

MESSAGES = {
    "ImageNotFound": "Exception of type "
    "'Microsoft.Fast.Profile.Core.Exception.ImageNotFoundException' was thrown.",
    "ErrorItemNotFound": "The specified object was not found in the store.",
    "ErrorEntityNotFound": "The requested entity was not found.",
    "MailboxNotEnabledForRESTAPI": "The mailbox is either inactive, soft-deleted, "
    "or is hosted on-premise.",
    "MailboxNotHostedInExchangeOnline": "Mailbox is hosted by an on-premise or "
    "non-Exchange server, which is not supported.",
}


class GraphError(Exception):
    """Graph says no."""

    def __init__(self, status: int, code: str, message: str = "") -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.message = message or MESSAGES.get(code, code)


def refusal(refused: GraphError, *, at: datetime, client_request_id: str) -> Answer:
    request_id = str(uuid.uuid4())
    error = {
        "code": refused.code,
        "message": refused.message,
        "innerError": {
            "date": f"{at:%Y-%m-%dT%H:%M:%S}",
            "request-id": request_id,
            "client-request-id": client_request_id or request_id,
        },
    }
    return Answer(refused.status, json_bytes({"error": error}), {"request-id": request_id})


def json_object(body: bytes) -> Mapping[str, object]:
    """Read a request's body. Raises GraphError where it is no JSON object."""
    try:
        value: object = json.loads(body)
    except ValueError as error:
        raise GraphError(400, "BadRequest", "Unable to read JSON request payload.") from error
    if not isinstance(value, dict):
        raise GraphError(400, "BadRequest", "Unable to read JSON request payload.")
    return cast("Mapping[str, object]", value)
