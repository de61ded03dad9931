"""The settings of one deployment, read once from the environment.

Every fault is found before the port opens and reported in one message; no message and no
`repr` holds a secret.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from croniter import croniter

CLOUDS = {
    "public": {
        "LOGIN_URL": "https://login.microsoftonline.com",
        "GRAPH_URL": "https://graph.microsoft.com",
        "BOT_OPENID_METADATA_URL": "https://login.botframework.com/v1/.well-known/openidconfiguration",
        "BOT_TOKEN_ISSUER": "https://api.botframework.com",
        "BOT_TOKEN_SCOPE": "https://api.botframework.com/.default",
        "CONNECTOR_HOSTS": "smba.trafficmanager.net,*.botframework.com,"
        "smba.infra.gcc.teams.microsoft.com",
    },
    "usgov": {
        "LOGIN_URL": "https://login.microsoftonline.us",
        "GRAPH_URL": "https://graph.microsoft.us",
        "BOT_OPENID_METADATA_URL": "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        "BOT_TOKEN_ISSUER": "https://api.botframework.us",
        "BOT_TOKEN_SCOPE": "https://api.botframework.us/.default",
        "CONNECTOR_HOSTS": "smba.infra.gov.teams.microsoft.us,*.botframework.azure.us",
    },
    "dod": {
        "LOGIN_URL": "https://login.microsoftonline.us",
        "GRAPH_URL": "https://dod-graph.microsoft.us",
        "BOT_OPENID_METADATA_URL": "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        "BOT_TOKEN_ISSUER": "https://api.botframework.us",
        "BOT_TOKEN_SCOPE": "https://api.botframework.us/.default",
        "CONNECTOR_HOSTS": "smba.infra.dod.teams.microsoft.us",
    },
    "china": {
        "LOGIN_URL": "https://login.partner.microsoftonline.cn",
        "GRAPH_URL": "https://microsoftgraph.chinacloudapi.cn",
        "BOT_OPENID_METADATA_URL": "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration",
        "BOT_TOKEN_ISSUER": "https://api.botframework.azure.cn",
        "BOT_TOKEN_SCOPE": "https://api.botframework.azure.cn/.default",
        "CONNECTOR_HOSTS": "*.botframework.azure.cn",
    },
}
NUDGEABLE = (
    "NEVER-SYNCED",
    "PLACEHOLDER",
    "STALE",
    "NO-PHOTO",
    "NO-PROFILE",
    "NO-ONEDRIVE",
    "LOCAL-PICTURE",
    "DIRECTORY-PHOTO",
)
"""The outcomes that somebody can do something about."""
ONEDRIVE_IN_TEAMS = "https://teams.microsoft.com/l/app/5af6a76b-40fc-4ba1-af29-8f49b08e44fd"


class SettingsError(Exception):
    """All that is wrong with the environment, one line a setting."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("The settings need a change:\n" + "\n".join(f"  {f}" for f in faults))
        self.faults = faults


def _text(value: str) -> str:
    return value


def _guid(value: str) -> str:
    try:
        return str(UUID(value))
    except ValueError:
        raise ValueError("must be an id like 00000000-0000-0000-0000-000000000000") from None


def _https(value: str) -> str:
    """An https address without query, and without the last slash."""
    parts = urlsplit(value)
    if parts.scheme != "https" or not parts.hostname or parts.username or parts.query:
        raise ValueError("must be an address like https://contoso.example")
    return value.rstrip("/")


def _origin(value: str) -> str:
    if urlsplit(_https(value)).path.strip("/"):
        raise ValueError("must be a host only, like https://contoso-my.sharepoint.com")
    return _https(value)


def _link(value: str) -> str:
    if not re.match(r"https://[^/\s]+|mailto:[^@\s]+@\S+", value):
        raise ValueError("must start with https:// or be a mailto: address")
    return value


def _file(value: str) -> str:
    try:
        is_file = Path(value).is_file()
    except OSError:  # the key itself in place of its path is too long for a name
        is_file = False
    if not is_file:
        raise ValueError("must be the path of a PEM file that can be read")
    return value


def _hosts(value: str) -> tuple[str, ...]:
    hosts = tuple(host.strip().lower() for host in value.split(",") if host.strip())
    if not hosts or not all(re.fullmatch(r"(\*\.)?[a-z0-9.-]+(:\d+)?", host) for host in hosts):
        raise ValueError("must be host names with commas between them")
    return hosts


def _database(value: str) -> str:
    if not re.match(r"sqlite\+aiosqlite:///[^:]|postgresql\+asyncpg://.", value):
        raise ValueError("must be sqlite+aiosqlite:///<file> or postgresql+asyncpg://<host>/…")
    return value


def _one_of(*choices: str) -> Callable[[str], str]:
    def parse(value: str) -> str:
        for choice in choices:
            if value.lower() == choice.lower():
                return choice
        raise ValueError(f"must be one of {', '.join(choices)}")

    return parse


def _number(lowest: int, highest: int) -> Callable[[str], int]:
    def parse(value: str) -> int:
        if not value.isdecimal() or not lowest <= int(value) <= highest:
            raise ValueError(f"must be a number from {lowest} to {highest}")
        return int(value)

    return parse


def _hours(value: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{1,2})-(\d{1,2})", value)
    first, last = (int(match[1]), int(match[2])) if match else (0, 0)
    if not first < last <= 24:
        raise ValueError("must be two hours like 9-16")
    return first, last


def _outcomes(value: str) -> tuple[str, ...]:
    names = tuple(name.strip().upper() for name in value.split(",") if name.strip())
    if not set(names) <= set(NUDGEABLE):
        raise ValueError(f"must be some of {', '.join(NUDGEABLE)}, with commas between them")
    return names


def _cron(value: str) -> str:
    if len(value.split()) != 5 or not croniter.is_valid(value):
        raise ValueError("must be a cron line of five fields, like 0 3 * * *")
    return value


def _setting(
    parse: Callable[[str], Any] = _text,
    default: str | None = "",
    *,
    alias: str = "",
    is_secret: bool = False,
    may_be_empty: bool = False,
) -> Any:  # noqa: ANN401 - the type is the field's own, as with dataclasses.field
    """Describe one setting; `default` is None where the setting is required."""
    described = {"parse": parse, "default": default, "alias": alias, "may_be_empty": may_be_empty}
    return field(repr=not is_secret, metadata=described)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the contract lists, under the same names in lower case; "" means not set."""

    microsoft_app_id: str = _setting(_guid, None, alias="MicrosoftAppId")
    microsoft_app_tenant_id: str = _setting(_guid, None, alias="MicrosoftAppTenantId")
    microsoft_app_type: str = _setting(
        _one_of("SingleTenant", "UserAssignedMSI"), "SingleTenant", alias="MicrosoftAppType"
    )
    microsoft_app_certificate: str = _setting(_file)
    microsoft_app_password: str = _setting(alias="MicrosoftAppPassword", is_secret=True)
    sharepoint_url: str = _setting(_origin, None)
    helpdesk_group_id: str = _setting(_guid)
    helpdesk_url: str = _setting(_link)
    helpdesk_name: str = _setting()
    onedrive_in_teams_link: str = _setting(_link, ONEDRIVE_IN_TEAMS, may_be_empty=True)
    organization_name: str = _setting()
    database_url: str = _setting(
        _database, "sqlite+aiosqlite:///photo-concierge.db", is_secret=True
    )
    host: str = _setting(_text, "0.0.0.0")  # noqa: S104 - a bot is called from outside
    port: int = _setting(_number(1, 65535), "3978")
    cloud: str = _setting(_one_of(*CLOUDS), "public")
    login_url: str = _setting(_https)
    graph_url: str = _setting(_https)
    bot_openid_metadata_url: str = _setting(_https)
    bot_token_issuer: str = _setting(_https)
    bot_token_scope: str = _setting(_https)
    connector_hosts: tuple[str, ...] = _setting(_hosts)
    nudges: str = _setting(_one_of("off", "dry-run", "on"), "off")
    sweep_schedule: str = _setting(_cron, "0 3 * * *")
    nudge_after_hours: int = _setting(_number(0, 24 * 365), "72")
    nudge_every_days: int = _setting(_number(1, 365), "7")
    nudge_limit: int = _setting(_number(0, 100), "3")
    nudge_hours: tuple[int, int] = _setting(_hours, "9-16")
    nudge_outcomes: tuple[str, ...] = _setting(_outcomes, "NEVER-SYNCED,PLACEHOLDER,STALE")
    nudge_group_id: str = _setting(_guid)
    nudge_ring_percent: int = _setting(_number(0, 100), "100")
    sends_per_second: int = _setting(_number(1, 1000), "20")
    sharepoint_calls_per_second: int = _setting(_number(1, 1000), "5")
    privacy_url: str = _setting(_https)
    terms_url: str = _setting(_https)
    website_url: str = _setting(_https)
    developer_name: str = _setting()
    metrics_host: str = _setting(_text, "127.0.0.1")
    metrics_port: int = _setting(_number(0, 65535), "9464")
    log_level: str = _setting(_one_of("DEBUG", "INFO", "WARNING", "ERROR"), "INFO")
    log_format: str = _setting(_one_of("json", "console"), "json")

    @property
    def connector_host(self) -> str:
        """Where to write first to whoever never wrote; "" where only a pattern is known."""
        return next((host for host in self.connector_hosts if not host.startswith("*")), "")

    @classmethod
    def from_env(cls, environ: Mapping[str, str]) -> "Settings":
        """Read names in any letter case. Raises SettingsError with every fault at once."""
        given = {name.upper(): value.strip() for name, value in environ.items()}
        cloud = given.get("CLOUD", "").lower() or "public"
        faults: list[str] = []
        values = {
            known.name: _read(known.name, known.metadata, given, CLOUDS.get(cloud, {}), faults)
            for known in fields(cls)
        }
        if values["microsoft_app_type"] == "SingleTenant" and not (
            values["microsoft_app_certificate"] or values["microsoft_app_password"]
        ):
            faults.append("MICROSOFT_APP_CERTIFICATE (or MICROSOFT_APP_PASSWORD) is missing")
        if faults:
            raise SettingsError(faults)
        return cls(**values)


def _read(
    name: str,
    described: Mapping[str, Any],
    given: Mapping[str, str],
    cloud: Mapping[str, str],
    faults: list[str],
) -> Any:  # noqa: ANN401 - as _setting
    name = name.upper()
    value = given.get(name) or given.get(described["alias"].upper(), "")
    if not value and not (described["may_be_empty"] and name in given):
        value = cloud.get(name) or described["default"]
    if value is None:
        faults.append(f"{name} is missing")
    try:
        return described["parse"](value) if value else ""
    except ValueError as fault:
        faults.append(f"{name} {fault}")
        return ""
