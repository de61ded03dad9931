"""SharePoint's OData: calls with arguments in the path, and answers in three dialects."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.sandbox.wire import Answer, Asked, json_answer

_ARGUMENT = re.compile(r"\s*(?:(\w+)\s*=\s*)?(?:'((?:[^']|'')*)'|(@\w+))\s*(?:,|$)")


@dataclass(frozen=True, slots=True)
class ODataError(Exception):
    """SharePoint says no, with its code and words."""

    status: int
    code: str
    message: str


def arguments(text: str, names: list[str], aliases: Mapping[str, str]) -> dict[str, str]:
    """The arguments of a call by lower-case name, given by name or by position.

    `@v` stands for the query's `@v`, which is a quoted literal itself.
    """
    found: dict[str, str] = {}
    position = 0
    while position < len(text):
        part = _ARGUMENT.match(text, position)
        if part is None:
            raise _not_understood(text)
        name = (part[1] or names[min(len(found), len(names) - 1)]).lower()
        found[name] = _literal(aliases.get(part[3], "")) if part[3] else _unquoted(part[2])
        position = part.end()
    if any(name.lower() not in found for name in names):
        raise _not_understood(text)
    return found


def _literal(text: str) -> str:
    if not re.fullmatch(r"'(?:[^']|'')*'", text):
        raise _not_understood(text)
    return _unquoted(text[1:-1])


def _unquoted(text: str) -> str:
    return text.replace("''", "'")


def _not_understood(text: str) -> ODataError:
    code = "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"
    return ODataError(400, code, f'The expression "{text}" is not valid.')


def dialect(asked: Asked) -> str:
    """verbose, minimalmetadata or nometadata, as the Accept header wants."""
    found = re.search(r"odata(?:\.metadata)?=(\w+)", asked.header("accept").lower())
    word = found[1] if found else "minimalmetadata"
    return {"none": "nometadata", "minimal": "minimalmetadata"}.get(word, word)


def entity_answer(
    asked: Asked, fields: Mapping[str, object], *, type_name: str, context_url: str
) -> Answer:
    match dialect(asked):
        case "verbose":
            body: object = {"d": {"__metadata": {"type": type_name}, **fields}}
        case "nometadata":
            body = dict(fields)
        case _:
            body = {"odata.metadata": f"{context_url}/$metadata#{type_name}", **fields}
    return json_answer(body, content_type=_content_type(asked))


def value_answer(asked: Asked, name: str, value: object) -> Answer:
    """A bare value; None is the answer that says null."""
    if dialect(asked) == "verbose":
        body: object = {"d": {name: value}}
    else:
        body = {"odata.null": True} if value is None else {"value": value}
    return json_answer(body, content_type=_content_type(asked))


def error_answer(asked: Asked, error: ODataError) -> Answer:
    envelope = "error" if dialect(asked) == "verbose" else "odata.error"
    message = {"lang": "en-US", "value": error.message}
    body = {envelope: {"code": error.code, "message": message}}
    return json_answer(body, error.status, content_type=_content_type(asked))


def _content_type(asked: Asked) -> str:
    return f"application/json;odata={dialect(asked)};streaming=true"
