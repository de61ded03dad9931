"""What an examination of a deployment can find: one line for each thing, without words.

The words, and what to do about each finding, are in `cards/doctor_words.py`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum


class State(StrEnum):
    """How much a finding matters: what is wrong keeps somebody from being served."""

    OK = "ok"
    WARNING = "warning"
    WRONG = "wrong"


class Part(StrEnum):
    """A part of the deployment that is examined."""

    SETTINGS = "settings"
    SIGN_IN = "sign-in"
    CREDENTIAL = "credential"
    GRAPH = "graph"
    SHAREPOINT = "sharepoint"
    PERSON = "person"
    CONNECTOR = "connector"
    DATABASE = "database"
    CLOCK = "clock"
    APP = "app"
    WORK = "work"


class Finding(StrEnum):
    """What was found; the names are stable, for machines that read `doctor --json`."""

    SETTINGS_READ = "settings-read"
    SETTING_WRONG = "setting-wrong"
    NO_HUMAN = "no-human"
    NO_STAFF = "no-staff"

    SIGNED_IN = "signed-in"
    UNKNOWN_APPLICATION = "unknown-application"
    UNKNOWN_TENANT = "unknown-tenant"
    UNKNOWN_RESOURCE = "unknown-resource"
    WRONG_SECRET = "wrong-secret"  # noqa: S105 - no secret
    EXPIRED_SECRET = "expired-secret"  # noqa: S105 - no secret
    WRONG_CERTIFICATE = "wrong-certificate"
    SIGN_IN_AWAY = "sign-in-away"
    SIGN_IN_REFUSED = "sign-in-refused"

    IDENTITY_MANAGED = "identity-managed"
    CERTIFICATE_GOOD = "certificate-good"
    CERTIFICATE_ENDS = "certificate-ends"
    CERTIFICATE_EXPIRED = "certificate-expired"
    CERTIFICATE_UNREADABLE = "certificate-unreadable"
    KEY_OF_ANOTHER = "key-of-another"
    SECRET_GOOD = "secret-good"  # noqa: S105 - no secret
    SECRET_ENDS = "secret-ends"  # noqa: S105 - no secret
    SECRET_WITHOUT_END = "secret-without-end"  # noqa: S105 - no secret
    NO_CERTIFICATE = "no-certificate"

    ROLES_GRANTED = "roles-granted"
    ROLE_MISSING = "role-missing"

    SHAREPOINT_ANSWERS = "sharepoint-answers"
    SHAREPOINT_REFUSES = "sharepoint-refuses"
    SHAREPOINT_AWAY = "sharepoint-away"
    NOT_SHAREPOINT = "not-sharepoint"

    PERSON_CHECKED = "person-checked"
    PERSON_UNKNOWN = "person-unknown"
    PERSON_UNREAD = "person-unread"

    CONNECTOR_ANSWERS = "connector-answers"
    CONNECTOR_REFUSES = "connector-refuses"
    CONNECTOR_AWAY = "connector-away"
    KEYS_AWAY = "keys-away"

    DATABASE_READY = "database-ready"
    DATABASE_AWAY = "database-away"
    MIGRATIONS_MISSING = "migrations-missing"

    CLOCK_RIGHT = "clock-right"
    CLOCK_WRONG = "clock-wrong"

    APP_PUBLISHED = "app-published"
    APP_MISSING = "app-missing"
    APP_OLD = "app-old"
    APP_OF_ANOTHER_BOT = "app-of-another-bot"
    PACKAGE_INCOMPLETE = "package-incomplete"

    WORKING = "working"
    JOBS_WAIT = "jobs-wait"
    NOBODY_WORKS = "nobody-works"
    REPLICA_DEAD = "replica-dead"
    WORK_LATE = "work-late"


@dataclass(frozen=True, slots=True)
class Line:
    """One finding; `values` are what its sentence names: hosts, codes and days, no secret."""

    state: State
    part: Part
    finding: Finding
    values: Mapping[str, str] = field(default_factory=dict[str, str])


def is_well(lines: Sequence[Line]) -> bool:
    """Whether nothing is wrong; warnings can wait."""
    return all(line.state is not State.WRONG for line in lines)
