"""What is asked of a service and what it answers, apart from any web framework."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, unquote, urlsplit


@dataclass(frozen=True, slots=True)
class RequestSeen:
    """One call as it came in; `path` is raw and has its query."""

    method: str
    path: str
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Asked:
    """One call; `target` is the raw path with its query."""

    method: str
    target: str
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: bytes = b""

    @property
    def path(self) -> str:
        return unquote(urlsplit(self.target).path)

    @property
    def segments(self) -> list[str]:
        """The path's parts, split before they are decoded: an id may hold a slash."""
        return [unquote(part) for part in urlsplit(self.target).path.split("/") if part]

    @property
    def query(self) -> dict[str, str]:
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))

    @property
    def form(self) -> dict[str, str]:
        return dict(parse_qsl(self.body.decode("utf-8", "replace"), keep_blank_values=True))

    def header(self, name: str) -> str:
        wanted = name.lower()
        return next((v for k, v in self.headers.items() if k.lower() == wanted), "")


@dataclass(frozen=True, slots=True)
class Answer:
    """What a service says."""

    status: int
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict[str, str])
    content_type: str = "application/json"
    is_endless: bool = False
    """The body is sent again and again until the other side hangs up."""
    is_cut_short: bool = False
    """More is promised than is sent before the connection ends."""


def json_bytes(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


def json_answer(
    value: object,
    status: int = 200,
    content_type: str = "application/json",
    *,
    retry_after_s: int | None = None,
) -> Answer:
    headers = {} if retry_after_s is None else {"Retry-After": str(retry_after_s)}
    return Answer(status, json_bytes(value), headers, content_type)
