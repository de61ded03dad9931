"""The services that a check asks, and the one that carries its answer."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from bot.check import Subject, check_photo
from bot.clients.http import ServiceError
from bot.core.health import Finding, Line, Part, State
from bot.core.photo import NoProfile, Person, Photo, SharePointProfile, Unreachable, Why
from bot.judge import Judge
from bot.ops.doctor.patient import Patient

_NOBODY = "photo-concierge-doctor@invalid.example"
_REFUSED = (401, 403)


async def examine_sharepoint(patient: Patient) -> Sequence[Line]:
    """Ask for somebody whom SharePoint cannot know: it must answer that it does not."""
    host = {"host": str(urlsplit(patient.settings.sharepoint_url).hostname)}
    found = await patient.sharepoint.profile(_NOBODY, deadline=patient.deadline())
    if isinstance(found, SharePointProfile | NoProfile):
        return [Line(State.OK, Part.SHAREPOINT, Finding.SHAREPOINT_ANSWERS, host)]
    values = {**host, "why": found.reason}
    match found.why:
        case Why.REFUSED if _is_refusal_of_service(found):
            finding = Finding.SHAREPOINT_REFUSES
        case Why.REFUSED:
            return []  # no token: the sign-in says why
        case Why.GARBLED:
            finding = Finding.NOT_SHAREPOINT
        case _:
            finding = Finding.SHAREPOINT_AWAY
    return [Line(State.WRONG, Part.SHAREPOINT, finding, values)]


async def examine_person(patient: Patient, user: str) -> Sequence[Line]:
    """Check one person from end to end, as if they had asked, and keep nothing of it."""
    if not user:
        return []
    checked = await check_photo(
        Subject(user),
        exchange=patient.graph,
        sharepoint=patient.sharepoint,
        judge=Judge(),
        clock=patient.clock,
    )
    findings = checked.findings
    if not isinstance(findings.person, Person | Unreachable):
        return [Line(State.WRONG, Part.PERSON, Finding.PERSON_UNKNOWN, {"user": user})]
    if any(gap.why is Why.REFUSED and not _is_refusal_of_service(gap) for gap in findings.gaps):
        return []  # no token: the sign-in says why
    if findings.gaps:
        return [
            Line(_weight(gap), Part.PERSON, Finding.PERSON_UNREAD, _about(gap))
            for gap in dict.fromkeys(findings.gaps)
        ]
    values = {
        "outcome": str(checked.diagnosis.outcome),
        "photo": str(isinstance(findings.photo, Photo)).lower(),
        "profile": str(isinstance(findings.profile, SharePointProfile)).lower(),
    }
    return [Line(State.OK, Part.PERSON, Finding.PERSON_CHECKED, values)]


def _is_refusal_of_service(gap: Unreachable) -> bool:
    """Whether the service itself said no: without a token nobody asked it."""
    return gap.detail.startswith("HTTP")


def _weight(gap: Unreachable) -> State:
    """What a verdict can do without is no more than a warning."""
    return State.WARNING if gap.source in ("mailbox", "policy") else State.WRONG


def _about(gap: Unreachable) -> dict[str, str]:
    return {"what": str(gap.source), "why": gap.reason}


async def examine_connector(patient: Patient) -> Sequence[Line]:
    """The way in (the channel's signing keys) and the way out (the Bot Connector itself).

    Any answer of the connector but a refusal shows that it knows the bot: it is asked for what
    Teams does not offer, so that nothing is sent to anybody.
    """
    if patient.is_demo:
        return []
    return [*await _examine_keys(patient), *await _examine_way_out(patient)]


async def _examine_keys(patient: Patient) -> Sequence[Line]:
    url = patient.settings.bot_openid_metadata_url
    try:
        metadata = (await patient.get(url)).json()
        keys_url = str(metadata.get("jwks_uri")) if isinstance(metadata, dict) else ""
        keys = (await patient.get(keys_url)).json() if keys_url.startswith("https://") else None
    except ServiceError:
        keys = None
    if isinstance(keys, dict) and keys.get("keys"):
        return []
    host = {"host": str(urlsplit(url).hostname)}
    return [Line(State.WRONG, Part.CONNECTOR, Finding.KEYS_AWAY, host)]


async def _examine_way_out(patient: Patient) -> Sequence[Line]:
    settings = patient.settings
    host = settings.connector_host
    if not host:
        return []  # this cloud's connectors are known by a pattern only
    values = {"host": host}
    try:
        answer = await patient.get(
            f"https://{host}/teams/v3/conversations", scope=settings.bot_token_scope
        )
    except ServiceError as error:
        if error.why is Why.REFUSED:
            return []  # no token: the sign-in says why
        return [Line(State.WRONG, Part.CONNECTOR, Finding.CONNECTOR_AWAY, values)]
    if answer.status in _REFUSED:
        return [Line(State.WRONG, Part.CONNECTOR, Finding.CONNECTOR_REFUSES, values)]
    return [Line(State.OK, Part.CONNECTOR, Finding.CONNECTOR_ANSWERS, values)]
