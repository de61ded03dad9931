"""Graph's user resource: fields, lists and filters."""

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from urllib.parse import urlencode

from bot.sandbox.graph_errors import GraphError
from bot.sandbox.person import SandboxPerson
from bot.sandbox.tenant import Tenant

_DEFAULT_FIELDS = (
    "displayName",
    "givenName",
    "mail",
    "preferredLanguage",
    "surname",
    "userPrincipalName",
    "id",
)
_PLAN_IDS = {
    "exchange": "efb87545-963c-4e0d-99df-69c6916d9eb0",
    "SharePoint": "5dbe027f-2339-4123-9542-606e4d348a72",
    "TeamspaceAPI": "57ff2da0-773e-42df-b2af-ffb7a2317929",
}
_QUOTED = r"'((?:[^']|'')*)'"
_CLAUSE = re.compile(
    rf"\s*(?:(\w+)\s+(eq|ne)\s+(?:{_QUOTED}|(true|false|null))"
    rf"|startswith\((\w+),\s*{_QUOTED}\))\s*(?:(and|or)\b|$)",
    re.IGNORECASE,
)
_LARGEST_PAGE = 999


def user_fields(person: SandboxPerson) -> dict[str, object]:
    return {
        "id": person.aad_object_id,
        "displayName": person.display_name,
        "givenName": person.given_name,
        "surname": person.surname,
        "userPrincipalName": person.upn,
        "mail": _mail(person.upn),
        "userType": person.user_type,
        "accountEnabled": person.account_enabled,
        "onPremisesSyncEnabled": person.on_premises_sync_enabled,
        "preferredLanguage": person.preferred_language,
        "usageLocation": person.usage_location,
        "assignedPlans": [
            {
                "assignedDateTime": "2024-01-15T08:00:00Z",
                "capabilityStatus": status,
                "service": service,
                "servicePlanId": _PLAN_IDS.get(service, person.aad_object_id),
            }
            for service, status in person.plans.items()
        ],
    }


def _mail(upn: str) -> str:
    """A guest's address at home is spelled out before the mark."""
    home, mark, _ = upn.partition("#EXT#")
    return "@".join(home.rsplit("_", 1)) if mark else upn


def selected(fields: Mapping[str, object], select: str) -> dict[str, object]:
    """Only what was asked for; a field that a user does not have is an error in Graph too."""
    names = [name.strip() for name in select.split(",") if name.strip()] or _DEFAULT_FIELDS
    known = {name.lower(): name for name in fields}
    for name in names:
        if name.lower() not in known:
            text = f"Could not find a property named '{name}' on type 'microsoft.graph.user'."
            raise GraphError(400, "BadRequest", text)
    return {known[name.lower()]: fields[known[name.lower()]] for name in names}


def users_page(
    tenant: Tenant, query: Mapping[str, str], *, users_url: str, is_eventual: bool
) -> dict[str, object]:
    """One page of the directory, with the address of the next."""
    condition = query.get("$filter", "")
    if query.get("$count") == "true" and not is_eventual:
        text = "$count is not currently supported without ConsistencyLevel: eventual."
        raise GraphError(400, "Request_UnsupportedQuery", text)
    if "$skiptoken" not in query or condition not in tenant.listings:
        present = (person for person in tenant.people if not person.gone)
        tenant.listings[condition] = [p for p in present if _passes(user_fields(p), condition)]
    rows = tenant.listings[condition]
    top, start = _top(query.get("$top", "100")), _start(query.get("$skiptoken", ""))
    shown = [user_fields(person) for person in rows[start : start + top]]
    page: dict[str, object] = {
        "@odata.context": f"{users_url.removesuffix('/users')}/$metadata#users",
        "value": [selected(row, query.get("$select", "")) for row in shown],
    }
    if query.get("$count") == "true":
        page["@odata.count"] = len(rows)
    if start + top < len(rows):
        token = urlsafe_b64encode(str(start + top).encode()).decode()
        page["@odata.nextLink"] = f"{users_url}?{urlencode({**query, '$skiptoken': token})}"
    return page


def _top(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= _LARGEST_PAGE:
        raise GraphError(400, "Request_UnsupportedQuery", f"Invalid page size specified: {text}.")
    return int(text)


def _start(skip_token: str) -> int:
    try:
        return int(urlsafe_b64decode(skip_token) or b"0")
    except ValueError as error:
        raise GraphError(400, "Directory_ExpiredPageToken", "Skip token is invalid.") from error


def _passes(row: Mapping[str, object], condition: str) -> bool:
    """`and` binds closer than `or`, as in OData; brackets are not spoken here."""
    position, any_side, this_side = 0, False, True
    while position < len(condition):
        clause = _CLAUSE.match(condition, position)
        if clause is None:
            raise GraphError(400, "Request_UnsupportedQuery", "Unsupported or invalid filter.")
        this_side = this_side and _holds(row, clause)
        if (clause[7] or "").lower() == "or":
            any_side, this_side = any_side or this_side, True
        position = clause.end()
    return any_side or this_side


def _holds(row: Mapping[str, object], clause: re.Match[str]) -> bool:
    known = {name.lower(): name for name in row}
    name = known.get((clause[1] or clause[5]).lower())
    if name is None:
        raise GraphError(400, "Request_UnsupportedQuery", "Unsupported property in filter.")
    value = row[name]
    if clause[5]:
        return str(value).casefold().startswith(_literal(clause[6]))
    if clause[4]:
        is_equal = value is {"true": True, "false": False, "null": None}[clause[4].lower()]
    else:
        is_equal = str(value).casefold() == _literal(clause[3])
    return is_equal == (clause[2].lower() == "eq")


def _literal(quoted: str) -> str:
    return quoted.replace("''", "'").casefold()
