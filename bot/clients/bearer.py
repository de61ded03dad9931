"""The application's name in a call: the header with its token."""

from urllib.parse import urlsplit

from bot.clients.http import ServiceError
from bot.clients.tokens import TokenError, Tokens
from bot.core.photo import Why


def scope_of(url: str) -> str:
    """Name all that the application may do on this host."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}/.default"


async def authorize(tokens: Tokens, scope: str) -> dict[str, str]:
    """Give the header of an app-only call. Raises ServiceError where no token can be had."""
    try:
        return {"Authorization": f"Bearer {await tokens.get(scope)}"}
    except TokenError as error:
        raise ServiceError(Why.REFUSED, error.code) from error
