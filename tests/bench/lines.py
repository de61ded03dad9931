"""A connection that says one activity after another: as little work as HTTP allows.

The driver shares two cores with the bot, and a client of its own cost it more than a turn does.
"""

import asyncio
import json
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Line:
    """One connection that is kept open."""

    host: str
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def post(self, path: str, body: Mapping[str, Any], *, token: str) -> int:
        """Send JSON, wait for the whole answer, and give its status."""
        content = json.dumps(body).encode()
        self.writer.write(
            f"POST {path} HTTP/1.1\r\nHost: {self.host}\r\nAuthorization: Bearer {token}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n".encode()
            + content
        )
        status, *fields = (await self.reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        headers = dict(field.lower().split(": ", 1) for field in fields if field)
        await self.reader.readexactly(int(headers.get("content-length", 0)))
        return int(status.split()[1])


@asynccontextmanager
async def open_line(url: str) -> AsyncGenerator[Line]:
    """Connect to a bot on this machine."""
    parts = urlsplit(url)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
    try:
        yield Line(parts.netloc, reader, writer)
    finally:
        writer.close()
