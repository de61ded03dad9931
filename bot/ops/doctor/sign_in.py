"""Signing in: the credential, a token for each service, the roles inside it, and the clock."""

from collections.abc import Sequence
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

from bot.clients.http import ServiceError
from bot.clients.tokens import TokenError
from bot.core.health import Finding, Line, Part, State
from bot.ops.credential import WARNED_DAYS, UnusableError, Validity, read_certificate
from bot.ops.doctor.patient import Patient
from bot.ops.permissions import SHAREPOINT_ROLES, Role, graph_roles, roles_in

_REFUSALS = {
    "AADSTS700016": Finding.UNKNOWN_APPLICATION,
    "AADSTS90002": Finding.UNKNOWN_TENANT,
    "AADSTS900023": Finding.UNKNOWN_TENANT,
    "AADSTS500011": Finding.UNKNOWN_RESOURCE,
    "AADSTS7000215": Finding.WRONG_SECRET,
    "AADSTS7000222": Finding.EXPIRED_SECRET,
    "AADSTS700027": Finding.WRONG_CERTIFICATE,
    "ValueError": Finding.UNKNOWN_TENANT,  # MSAL's word for a tenant without a configuration
}
"""https://learn.microsoft.com/entra/identity-platform/reference-error-codes"""
_SKEW_WARNED_S, _SKEW_WRONG_S = 60, 300
"""From five minutes on, the tokens of either side are refused by the other."""


async def examine_sign_in(patient: Patient) -> Sequence[Line]:
    """A token for each service; what they are all refused for is said once."""
    if isinstance(_certificate_of(patient), Finding):
        return await _examine_clock(patient)
    lines: list[Line] = []
    for service, scope, roles in (
        ("Microsoft Graph", patient.graph.scope, graph_roles(patient.settings)),
        ("SharePoint", patient.sharepoint.scope, SHAREPOINT_ROLES),
        *([] if patient.is_demo else [("Bot Connector", patient.settings.bot_token_scope, ())]),
    ):
        try:
            token = await patient.tokens.get(scope)
        except TokenError as error:
            refused = _refusal(error.code, service, patient)
            lines.extend([refused] if refused not in lines else [])
        else:
            signed_in = Line(State.OK, Part.SIGN_IN, Finding.SIGNED_IN, {"service": service})
            lines.extend([signed_in, *_examine_roles(token, roles)])
    return [*lines, *await _examine_clock(patient)]


def _refusal(code: str, service: str, patient: Patient) -> Line:
    finding = _REFUSALS.get(code)
    if finding is None:
        is_answer = code.startswith("AADSTS") or "_" in code  # such as invalid_client
        finding = Finding.SIGN_IN_REFUSED if is_answer else Finding.SIGN_IN_AWAY
    values = {"code": code}
    if finding is Finding.UNKNOWN_RESOURCE:
        values["service"] = service
    if finding is Finding.SIGN_IN_AWAY:
        values["host"] = str(urlsplit(patient.settings.login_url).hostname)
    return Line(State.WRONG, Part.SIGN_IN, finding, values)


def _examine_roles(token: str, roles: Sequence[Role]) -> Sequence[Line]:
    granted = roles_in(token)
    if granted is None or not roles:
        return []
    part = Part.SHAREPOINT if roles is SHAREPOINT_ROLES else Part.GRAPH
    missing = [role for role in roles if role.name not in granted and role.missing != State.OK]
    if not missing:
        return [Line(State.OK, part, Finding.ROLES_GRANTED, {"service": roles[0].api})]
    return [
        Line(role.missing, part, Finding.ROLE_MISSING, {"role": role.name, "service": role.api})
        for role in missing
    ]


async def examine_credential(patient: Patient) -> Sequence[Line]:
    """Until when the bot can sign in; and SharePoint takes no secret at all."""
    settings = patient.settings
    if settings.microsoft_app_type == "UserAssignedMSI":
        return [Line(State.OK, Part.CREDENTIAL, Finding.IDENTITY_MANAGED)]
    certificate = _certificate_of(patient)
    if certificate is None:
        lines = await _examine_secret(patient)
        return [Line(State.WRONG, Part.SHAREPOINT, Finding.NO_CERTIFICATE), *lines]
    if isinstance(certificate, Finding):
        file = {"file": settings.microsoft_app_certificate}
        return [Line(State.WRONG, Part.CREDENTIAL, certificate, file)]
    values = _until(certificate, patient.clock())
    days = certificate.days_left(patient.clock())
    if days < 0:
        return [Line(State.WRONG, Part.CREDENTIAL, Finding.CERTIFICATE_EXPIRED, values)]
    if days <= WARNED_DAYS:
        return [Line(State.WARNING, Part.CREDENTIAL, Finding.CERTIFICATE_ENDS, values)]
    return [Line(State.OK, Part.CREDENTIAL, Finding.CERTIFICATE_GOOD, values)]


def _certificate_of(patient: Patient) -> Validity | Finding | None:
    """Read the certificate of the settings, if they name one; a Finding says why it is no use."""
    file = patient.settings.microsoft_app_certificate
    try:
        return read_certificate(file) if file else None
    except UnusableError as error:
        return Finding.KEY_OF_ANOTHER if error.is_readable else Finding.CERTIFICATE_UNREADABLE


async def _examine_secret(patient: Patient) -> Sequence[Line]:
    """The directory knows when a secret ends, and says so to who may read applications.

    https://learn.microsoft.com/graph/api/resources/passwordcredential
    """
    app_id = patient.settings.microsoft_app_id
    path = f"/v1.0/applications(appId='{app_id}')?$select=passwordCredentials"
    try:
        answer = await patient.get(patient.settings.graph_url + path, scope=patient.graph.scope)
        body = answer.json() if answer.status == 200 else {}
    except ServiceError:
        return []  # no token: the sign-in says why
    ends = _ends_in(body.get("passwordCredentials") if isinstance(body, dict) else None)
    if not ends:
        return [Line(State.WARNING, Part.CREDENTIAL, Finding.SECRET_WITHOUT_END)]
    secret, now = Validity(max(ends)), patient.clock()
    is_near = secret.days_left(now) <= WARNED_DAYS
    state, found = (
        (State.WARNING, Finding.SECRET_ENDS) if is_near else (State.OK, Finding.SECRET_GOOD)
    )
    return [Line(state, Part.CREDENTIAL, found, _until(secret, now))]


def _ends_in(credentials: Any) -> list[datetime]:  # noqa: ANN401 - whatever Graph sent
    rows = credentials if isinstance(credentials, list) else []
    texts = [str(row.get("endDateTime")) for row in rows if isinstance(row, dict)]
    moments: list[datetime] = []
    for text in texts:
        try:
            moments.append(datetime.fromisoformat(text).astimezone(UTC))
        except ValueError:
            continue
    return moments


def _until(validity: Validity, now: datetime) -> dict[str, str]:
    return {"date": validity.ends_at.date().isoformat(), "days": str(validity.days_left(now))}


async def _examine_clock(patient: Patient) -> Sequence[Line]:
    """The sign-in service's own time, from the answer to any question; none if it is away."""
    settings = patient.settings
    path = f"/{settings.microsoft_app_tenant_id}/v2.0/.well-known/openid-configuration"
    try:
        answer = await patient.get(settings.login_url + path)
        theirs = parsedate_to_datetime(answer.headers.get("Date", ""))
    except (ServiceError, ValueError):
        return []
    off_s = abs((patient.clock() - theirs).total_seconds())
    values = {"seconds": str(round(off_s))}
    if off_s < _SKEW_WARNED_S:
        return [Line(State.OK, Part.CLOCK, Finding.CLOCK_RIGHT, values)]
    state = State.WRONG if off_s >= _SKEW_WRONG_S else State.WARNING
    return [Line(state, Part.CLOCK, Finding.CLOCK_WRONG, values)]
