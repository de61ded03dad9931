"""One JSON line per event on standard output, with the turn it belongs to.

The event's text is constant and everything else is a field; a traceback is one field too.
Nothing here ever sees a token, a name, a message text or a picture.
"""

import json
import logging
import sys
from contextvars import ContextVar
from datetime import UTC, datetime

turn_id: ContextVar[str] = ContextVar("turn_id", default="")
"""The number that an apology shows, on every line of its turn."""

_KNOWN = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
_CONTROL = dict.fromkeys((*range(32), *range(127, 160), 0x2028, 0x2029), " ")


class _JsonLines(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return json.dumps(_fields(self, record), default=str).replace("\x7f", "\\u007f")


class _Console(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line = _fields(self, record)
        when, level, event = line.pop("at"), line.pop("level"), line.pop("event")
        exception = line.pop("exception", "")
        rest = " ".join(f"{name}={value}".translate(_CONTROL) for name, value in line.items())
        return "\n".join(filter(None, [f"{when[11:19]} {level:<7} {event} {rest}", exception]))


def configure_logging(*, level: str, form: str) -> None:
    """Send every logger's lines to standard output; `form` is "json" or "console"."""
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(_JsonLines() if form == "json" else _Console())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for chatty in ("alembic", "msal", "sqlalchemy", "urllib3"):
        logging.getLogger(chatty).setLevel(logging.ERROR)


def _fields(formatter: logging.Formatter, record: logging.LogRecord) -> dict[str, str]:
    at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
    line = {"at": at, "level": record.levelname, "event": record.getMessage().translate(_CONTROL)}
    if turn_id.get():
        line["turn"] = turn_id.get()
    line.update({k: v for k, v in vars(record).items() if k not in _KNOWN})
    if record.exc_info:
        line["exception"] = formatter.formatException(record.exc_info)
    return line
