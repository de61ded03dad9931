"""The deployment itself: settings, database, the app in the catalogue, background work."""

import json
from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from urllib.parse import quote

from bot.clients.http import ServiceError
from bot.core.health import Finding, Line, Part, State
from bot.ops.doctor.patient import Patient
from bot.ops.package import FOLDER, REQUIRED
from bot.settings import Settings
from bot.store.meters import ALIVE_WITHIN
from bot.store.store import StoreError

_LATE_AFTER = timedelta(minutes=15)
_MANY_JOBS = 1_000


def faults_of(faults: Sequence[str]) -> Sequence[Line]:
    """Settings with which nothing starts, a line for each."""
    return [
        Line(State.WRONG, Part.SETTINGS, Finding.SETTING_WRONG, {"fault": fault})
        for fault in faults
    ]


def examine_settings(settings: Settings) -> Sequence[Line]:
    """What was left out, and what is lost by it."""
    missing = {
        Finding.NO_HUMAN: settings.helpdesk_url,
        Finding.NO_STAFF: settings.helpdesk_group_id,
    }
    lines = [
        Line(State.WARNING, Part.SETTINGS, finding)
        for finding, value in missing.items()
        if not value
    ]
    return lines or [Line(State.OK, Part.SETTINGS, Finding.SETTINGS_READ)]


async def examine_database(patient: Patient) -> Sequence[Line]:
    fault = await patient.store.fault()
    if not fault:
        return [Line(State.OK, Part.DATABASE, Finding.DATABASE_READY)]
    if fault == "migrations are missing":
        return [Line(State.WARNING, Part.DATABASE, Finding.MIGRATIONS_MISSING)]
    return [Line(State.WRONG, Part.DATABASE, Finding.DATABASE_AWAY, {"why": fault})]


async def examine_app(patient: Patient) -> Sequence[Line]:
    """The app in the organisation's catalogue: that it is there, this bot's, and this version.

    https://learn.microsoft.com/graph/api/appcatalogs-list-teamsapps
    """
    settings = patient.settings
    missing = [name for name in REQUIRED if not getattr(settings, name.lower())]
    lines: list[Line] = []
    if missing:
        values = {"settings": ", ".join(missing)}
        lines.append(Line(State.WARNING, Part.APP, Finding.PACKAGE_INCOMPLETE, values))
    wanted = quote(f"externalId eq '{settings.microsoft_app_id}'", safe="")
    path = f"/v1.0/appCatalogs/teamsApps?$filter={wanted}&$expand=appDefinitions($expand=bot)"
    try:
        answer = await patient.get(settings.graph_url + path, scope=patient.graph.scope)
        body = answer.json() if answer.status == 200 else None
    except ServiceError:
        body = None
    if not isinstance(body, dict):
        return lines  # the roles say what keeps the catalogue from being read
    return [*lines, _app_line(body, settings)]


def _app_line(body: dict[str, Any], settings: Settings) -> Line:
    rows = [row for row in body.get("value") or [] if isinstance(row, dict)]
    if not rows:
        state = State.WRONG if settings.nudges == "on" else State.WARNING
        return Line(state, Part.APP, Finding.APP_MISSING)
    newest: dict[str, Any] = (rows[0].get("appDefinitions") or [{}])[-1]
    bot_id = str((newest.get("bot") or {}).get("id") or settings.microsoft_app_id)
    if bot_id.lower() != settings.microsoft_app_id:
        return Line(State.WRONG, Part.APP, Finding.APP_OF_ANOTHER_BOT, {"bot": bot_id})
    ours = str(json.loads((FOLDER / "manifest.json").read_bytes())["version"])
    theirs = str(newest.get("version") or ours)
    values = {"theirs": theirs, "ours": ours}
    if theirs != ours:
        return Line(State.WARNING, Part.APP, Finding.APP_OLD, values)
    return Line(State.OK, Part.APP, Finding.APP_PUBLISHED, values)


async def examine_work(patient: Patient) -> Sequence[Line]:
    """Who does the background work, and whether it is done in time."""
    now, store = patient.clock(), patient.store
    try:
        seen = await store.workers.seen()
        late = await store.notices.count_due(now - _LATE_AFTER)
    except StoreError:
        return []  # the database says what is wrong with it
    dead = [name for name, at in seen if now - at >= ALIVE_WITHIN]
    alive = len(seen) - len(dead)
    lines = [
        Line(State.WARNING, Part.WORK, Finding.REPLICA_DEAD, {"replica": name}) for name in dead
    ]
    if late:
        lines.append(Line(State.WRONG, Part.WORK, Finding.WORK_LATE, {"count": str(late)}))
    if alive:
        lines.append(Line(State.OK, Part.WORK, Finding.WORKING, {"count": str(alive)}))
    elif not dead:
        lines.append(Line(State.WARNING, Part.WORK, Finding.NOBODY_WORKS))
    if patient.jobs_waiting is not None:
        state = State.WARNING if patient.jobs_waiting > _MANY_JOBS else State.OK
        values = {"count": str(patient.jobs_waiting)}
        lines.append(Line(state, Part.WORK, Finding.JOBS_WAIT, values))
    return lines
