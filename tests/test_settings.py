"""The settings: what the contract lists, read from an environment, with every fault at once."""

from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from bot.settings import CLOUDS, ONEDRIVE_IN_TEAMS, Settings, SettingsError

SECRET = "s3cret-that-nobody-may-read"
NEEDED = {
    "MICROSOFT_APP_ID": "00000000-0000-0000-0000-000000000001",
    "MICROSOFT_APP_TENANT_ID": "00000000-0000-0000-0000-000000000002",
    "MICROSOFT_APP_PASSWORD": SECRET,
    "SHAREPOINT_URL": "https://contoso-my.sharepoint.com",
}
CONTRACT = set(
    """
    MICROSOFT_APP_ID MICROSOFT_APP_TENANT_ID MICROSOFT_APP_TYPE MICROSOFT_APP_CERTIFICATE
    MICROSOFT_APP_PASSWORD SHAREPOINT_URL HELPDESK_GROUP_ID HELPDESK_URL HELPDESK_NAME
    ONEDRIVE_IN_TEAMS_LINK ORGANIZATION_NAME DATABASE_URL HOST PORT CLOUD LOGIN_URL GRAPH_URL
    BOT_OPENID_METADATA_URL BOT_TOKEN_ISSUER BOT_TOKEN_SCOPE CONNECTOR_HOSTS NUDGES
    SWEEP_SCHEDULE NUDGE_AFTER_HOURS NUDGE_EVERY_DAYS NUDGE_LIMIT NUDGE_HOURS NUDGE_OUTCOMES
    NUDGE_GROUP_ID NUDGE_RING_PERCENT SENDS_PER_SECOND SHAREPOINT_CALLS_PER_SECOND PRIVACY_URL
    TERMS_URL WEBSITE_URL DEVELOPER_NAME METRICS_HOST METRICS_PORT LOG_LEVEL LOG_FORMAT
    """.split()
)


def read(**more: str) -> Settings:
    return Settings.from_env({**NEEDED, **more})


def faults(**more: str) -> list[str]:
    with pytest.raises(SettingsError) as raised:
        read(**more)
    return raised.value.faults


def test_the_names_are_the_contracts():
    """A deployment script is written from the table; a name that is not read is a silent fault."""
    assert {known.name.upper() for known in fields(Settings)} == CONTRACT


def test_everything_optional_has_the_contracts_default():
    """Four lines of configuration must be enough to start."""
    settings = read()

    assert settings.microsoft_app_type == "SingleTenant"
    assert settings.onedrive_in_teams_link == ONEDRIVE_IN_TEAMS
    assert settings.database_url == "sqlite+aiosqlite:///photo-concierge.db"
    assert (settings.host, settings.port, settings.cloud) == ("0.0.0.0", 3978, "public")
    assert (settings.metrics_host, settings.metrics_port) == ("127.0.0.1", 9464)
    assert (settings.nudges, settings.sweep_schedule) == ("off", "0 3 * * *")
    assert (settings.nudge_after_hours, settings.nudge_every_days) == (72, 7)
    assert (settings.nudge_limit, settings.nudge_ring_percent) == (3, 100)
    assert settings.nudge_hours == (9, 16)
    assert settings.nudge_outcomes == ("NEVER-SYNCED", "PLACEHOLDER", "STALE")
    assert (settings.sends_per_second, settings.sharepoint_calls_per_second) == (20, 5)
    assert (settings.log_level, settings.log_format) == ("INFO", "json")
    assert settings.helpdesk_url == settings.nudge_group_id == settings.privacy_url == ""


@pytest.mark.parametrize("cloud", CLOUDS)
def test_a_cloud_sets_every_address(cloud: str):
    """Whoever runs in a national cloud should not have to look six addresses up."""
    settings = read(CLOUD=cloud.upper())

    assert settings.cloud == cloud
    assert settings.login_url == CLOUDS[cloud]["LOGIN_URL"]
    assert settings.graph_url == CLOUDS[cloud]["GRAPH_URL"]
    assert settings.bot_openid_metadata_url == CLOUDS[cloud]["BOT_OPENID_METADATA_URL"]
    assert settings.bot_token_issuer == CLOUDS[cloud]["BOT_TOKEN_ISSUER"]
    assert settings.bot_token_scope == CLOUDS[cloud]["BOT_TOKEN_SCOPE"]
    assert list(settings.connector_hosts) == CLOUDS[cloud]["CONNECTOR_HOSTS"].split(",")


def test_an_address_of_ones_own_wins_over_the_clouds():
    """A proxy in front of Graph, or a sandbox, replaces one address and no other."""
    settings = read(CLOUD="dod", GRAPH_URL="https://graph.example/")

    assert settings.graph_url == "https://graph.example"
    assert settings.login_url == CLOUDS["dod"]["LOGIN_URL"]


@pytest.mark.parametrize(
    "spelling",
    [
        pytest.param(str.upper, id="upper case"),
        pytest.param(str.lower, id="lower case"),
        pytest.param(str.title, id="mixed case"),
        pytest.param(
            {
                "MICROSOFT_APP_ID": "MicrosoftAppId",
                "MICROSOFT_APP_TENANT_ID": "MicrosoftAppTenantId",
                "MICROSOFT_APP_PASSWORD": "microsoftapppassword",
                "SHAREPOINT_URL": "sharepoint_url",
            }.__getitem__,
            id="Microsoft's own names",
        ),
    ],
)
def test_names_are_read_in_any_spelling(spelling: Any):
    """Azure's portal, Docker files and Microsoft's samples each write them in another way."""
    settings = Settings.from_env({spelling(name): f" {value} " for name, value in NEEDED.items()})

    assert settings == read()


@pytest.mark.parametrize(
    ("given", "link"),
    [
        pytest.param({"ONEDRIVE_IN_TEAMS_LINK": ""}, "", id="set to nothing"),
        pytest.param({}, ONEDRIVE_IN_TEAMS, id="not set"),
    ],
)
def test_an_empty_onedrive_link_means_no_such_button(given: dict[str, str], link: str):
    """Where OneDrive is blocked in Teams, nobody should be sent there."""
    assert read(**given).onedrive_in_teams_link == link


def test_all_faults_are_told_at_once():
    """Nobody should have to start a service five times to find five mistakes."""
    with pytest.raises(SettingsError) as raised:
        Settings.from_env({"MICROSOFT_APP_ID": "abc", "PORT": "x", "CLOUD": "mars"})

    told = str(raised.value).splitlines()[1:]
    assert {line.split()[0] for line in told} == {
        *("MICROSOFT_APP_ID", "MICROSOFT_APP_TENANT_ID", "MICROSOFT_APP_CERTIFICATE"),
        *("SHAREPOINT_URL", "PORT", "CLOUD"),
    }


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("MICROSOFT_APP_TYPE", "MultiTenant"),
        ("MICROSOFT_APP_CERTIFICATE", "/nowhere/app.pem"),
        ("SHAREPOINT_URL", "contoso-my.sharepoint.com"),
        ("SHAREPOINT_URL", "https://contoso-my.sharepoint.com/personal"),
        ("SHAREPOINT_URL", "http://contoso-my.sharepoint.com"),
        ("HELPDESK_GROUP_ID", "helpdesk"),
        ("HELPDESK_URL", "javascript:alert(1)"),
        ("ONEDRIVE_IN_TEAMS_LINK", "http://teams.example"),
        ("DATABASE_URL", "postgresql://db.example/photo"),
        ("GRAPH_URL", "https://user:pass@graph.example"),
        ("LOGIN_URL", "https://[login.example"),
        ("CONNECTOR_HOSTS", "https://smba.example/teams"),
        ("CONNECTOR_HOSTS", " , "),
        ("PORT", "0"),
        ("PORT", "65536"),
        ("PORT", "-1"),
        ("METRICS_PORT", "70000"),
        ("NUDGES", "yes"),
        ("NUDGE_HOURS", "16-9"),
        ("NUDGE_HOURS", "9-25"),
        ("NUDGE_RING_PERCENT", "101"),
        ("SWEEP_SCHEDULE", "daily"),
        ("SWEEP_SCHEDULE", "99 3 * * *"),
        ("NUDGE_OUTCOMES", "STALE;PLACEHOLDER"),
        ("LOG_FORMAT", "xml"),
    ],
)
def test_a_wrong_value_is_named(name: str, value: str):
    """A start that fails with the setting's name is mended in a minute."""
    (fault,) = faults(**{name: value})

    assert fault.startswith(f"{name} ")
    assert value not in fault


def test_an_outcome_that_does_not_exist_is_a_fault():
    """NUDGE_OUTCOMES=STALED would quietly tell nobody for ever."""
    (fault,) = faults(NUDGE_OUTCOMES="STALED")

    assert fault.startswith("NUDGE_OUTCOMES ")


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("NUDGE_HOURS", "0-24", (0, 24)),
        ("METRICS_PORT", "0", 0),
        (
            "HELPDESK_URL",
            "mailto:help@contoso.example?b={ref}",
            "mailto:help@contoso.example?b={ref}",
        ),
        ("CONNECTOR_HOSTS", "*.Example.com, a.example:8443", ("*.example.com", "a.example:8443")),
        ("DATABASE_URL", "postgresql+asyncpg:///photo", "postgresql+asyncpg:///photo"),
        ("MICROSOFT_APP_TYPE", "singletenant", "SingleTenant"),
        ("HELPDESK_GROUP_ID", f"{{{'0A' * 16}}}", "0a0a0a0a-0a0a-0a0a-0a0a-0a0a0a0a0a0a"),
    ],
)
def test_what_is_unusual_but_right_is_taken(name: str, value: str, expected: Any):
    """The contract allows these, and each was refused by somebody's validator once."""
    assert getattr(read(**{name: value}), name.lower()) == expected


def test_a_managed_identity_needs_no_secret():
    """That there is none to lose is the reason to have one."""
    environ = {k: v for k, v in NEEDED.items() if k != "MICROSOFT_APP_PASSWORD"}

    settings = Settings.from_env({**environ, "MICROSOFT_APP_TYPE": "UserAssignedMSI"})

    assert settings.microsoft_app_password == ""


def test_no_secret_is_printed_with_the_settings():
    """Settings end up in start-up logs and bug reports."""
    settings = read(DATABASE_URL=f"postgresql+asyncpg://bot:{SECRET}@db.example/photo")

    assert SECRET not in repr(settings)
    assert settings.microsoft_app_password == SECRET


@pytest.mark.parametrize("name", [n for n in sorted(CONTRACT) if n not in ("HOST", "CLOUD")])
def test_no_fault_repeats_what_was_given(name: str):
    """A secret pasted into the wrong line must not reach the console."""
    told = ""

    try:
        read(**{name: f"\x01{SECRET}\x01"})
    except SettingsError as error:
        told = str(error)

    assert SECRET not in told


def test_a_certificate_pasted_instead_of_its_path_is_a_fault_like_any_other():
    """The commonest mistake with this setting, and its value is a private key."""
    pasted = "-----BEGIN PRIVATE KEY-----\n" + "MIIEvQIBADANBgkqhkiG" * 250

    (fault,) = faults(MICROSOFT_APP_CERTIFICATE=pasted)

    assert "MIIE" not in fault


def test_a_certificate_file_is_taken_by_its_path(tmp_path: Path):
    """Read at the first sign-in, so that a renewed file needs no new setting."""
    pem = tmp_path / "app.pem"
    pem.touch()

    assert read(MICROSOFT_APP_CERTIFICATE=str(pem)).microsoft_app_certificate == str(pem)
