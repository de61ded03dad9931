"""SharePoint's REST, as far as somebody who checks photos asks it.

https://learn.microsoft.com/sharepoint/dev/solution-guidance/security-apponly-azuread
"""

import re
import uuid
from dataclasses import dataclass

from bot.sandbox.faults import struck
from bot.sandbox.odata import (
    ODataError,
    arguments,
    dialect,
    entity_answer,
    error_answer,
    value_answer,
)
from bot.sandbox.person import SandboxPerson
from bot.sandbox.profiles import picture_path, profile_fields, profile_properties
from bot.sandbox.renditions import L_PX, M_PX, S_PX, rendition
from bot.sandbox.tenant import Tenant
from bot.sandbox.tokens import CERTIFICATE, Mint, TokenError
from bot.sandbox.wire import Answer, Asked, json_answer

_CALL = re.compile(
    r"/_api/(?P<on>SP\.UserProfiles\.PeopleManager|web)/"
    r"(?P<name>GetPropertiesFor|GetUserProfilePropertyFor|GetFileByServerRelativePath)"
    r"\((?P<arguments>.*)\)(?P<value>/\$value)?",
    re.IGNORECASE | re.DOTALL,
)
_SIZES_PX = {"S": S_PX, "M": M_PX, "L": L_PX}
_UNKNOWN_USER = ODataError(
    500,
    "-1, Microsoft.Office.Server.UserProfiles.UserNotFoundException",
    "User Profile Error 1000: User Not Found: Could not load profile data from the database.",
)
_NOT_FOUND = ODataError(404, "-2147024894, System.IO.FileNotFoundException", "File Not Found.")
_NO_SUCH_CALL = ODataError(
    404,
    "-1, Microsoft.SharePoint.Client.ResourceNotFoundException",
    "Cannot find resource for the request.",
)
_NO_PROFILE_PERMISSION = ODataError(
    403,
    "-2147024891, System.UnauthorizedAccessException",
    "Access Denied: This application does not have the required permissions "
    "to access profile information.",
)
_ACCESS_DENIED = ODataError(
    403,
    "-2147024891, System.UnauthorizedAccessException",
    "Access denied. You do not have permission to perform this action or access this resource.",
)


@dataclass(frozen=True, slots=True)
class SharePoint:
    """The My Site host; `audiences` are the names under which a token may know it."""

    tenant: Tenant
    url: str
    mint: Mint
    audiences: frozenset[str]

    async def answer(self, asked: Asked) -> Answer:
        try:
            answer = await self._answer(asked)
        except TokenError:
            answer = json_answer({"error_description": "Invalid issuer or signature."}, 401)
        except ODataError as error:
            answer = error_answer(asked, error)
        answer.headers.setdefault("SPRequestGuid", str(uuid.uuid4()))
        answer.headers.setdefault("request-id", answer.headers["SPRequestGuid"])
        return answer

    async def _answer(self, asked: Asked) -> Answer:
        claims = self.mint.read(asked.header("authorization"), self.audiences)
        if claims.app_proof != CERTIFICATE:
            return Answer(401, b"Unsupported app only token.", content_type="text/plain")
        match asked.method, asked.path.lower().rstrip("/"):
            case "POST", "/_api/contextinfo":
                return self._context(asked)
            case "GET", "/_api/web":
                _require("Sites.Read.All", claims.roles, _ACCESS_DENIED)
                return self._web(asked)
            case _:
                return await self._call(asked, claims.roles)

    async def _call(self, asked: Asked, roles: frozenset[str]) -> Answer:
        call = _CALL.fullmatch(asked.path)
        if call is None or asked.method not in ("GET", "POST"):
            raise _NO_SUCH_CALL
        text, query = call["arguments"], asked.query
        match call["on"].lower(), call["name"].lower(), bool(call["value"]):
            case "web", "getfilebyserverrelativepath", True:
                _require("Sites.Read.All", roles, _ACCESS_DENIED)
                return await self._file(arguments(text, ["decodedurl"], query)["decodedurl"])
            case "sp.userprofiles.peoplemanager", "getpropertiesfor", False:
                _require("User.Read.All", roles, _NO_PROFILE_PERMISSION)
                account = arguments(text, ["accountname"], query)["accountname"]
                return await self._profile(asked, account)
            case "sp.userprofiles.peoplemanager", "getuserprofilepropertyfor", False:
                _require("User.Read.All", roles, _NO_PROFILE_PERMISSION)
                given = arguments(text, ["accountname", "propertyname"], query)
                return await self._property(asked, given["accountname"], given["propertyname"])
            case _:
                raise _NO_SUCH_CALL

    async def _profile(self, asked: Asked, account: str) -> Answer:
        person = self._account(account)
        fault = await struck([person.faults.get("profile")]) if person is not None else None
        if fault is not None:
            return fault
        missing = "null" if person is None else person.profile_missing
        if person is None or missing == "null":
            return value_answer(asked, "GetPropertiesFor", None)
        if missing == "error":
            raise _UNKNOWN_USER
        fields = profile_fields(person, url=self.url, folder=self.tenant.picture_folder)
        properties = {} if missing == "empty" else self._properties(person)
        if missing == "empty":
            fields = dict.fromkeys(fields)
        fields["UserProfileProperties"] = _property_list(asked, properties)
        return entity_answer(
            asked,
            fields,
            type_name="SP.UserProfiles.PersonProperties",
            context_url=f"{self.url}/_api",
        )

    async def _property(self, asked: Asked, account: str, name: str) -> Answer:
        person = self._account(account)
        if person is None or person.profile_missing is not None:
            return value_answer(asked, "GetUserProfilePropertyFor", None)
        fault = await struck([person.faults.get("profile")])
        value = self._properties(person).get(name, "")
        return fault or value_answer(asked, "GetUserProfilePropertyFor", value)

    async def _file(self, path: str) -> Answer:
        name = path.rpartition("/")[2]
        person = self.tenant.find(name.partition("_")[0])
        if person is None:
            raise _NOT_FOUND
        for size, size_px in _SIZES_PX.items():
            if path == picture_path(person, size, folder=self.tenant.picture_folder):
                fault = await struck([person.faults.get("picture")])
                return fault or _thumb(person, size_px)
        raise _NOT_FOUND

    def _account(self, account: str) -> SandboxPerson | None:
        prefix, _, upn = account.rpartition("|")
        if prefix.lower() != "i:0#.f|membership":
            return None
        person = self.tenant.find(upn)
        return person if person is not None and person.upn.lower() == upn.lower() else None

    def _properties(self, person: SandboxPerson) -> dict[str, str]:
        return profile_properties(person, url=self.url, folder=self.tenant.picture_folder)

    def _web(self, asked: Asked) -> Answer:
        fields = {"Id": self.tenant.tenant_id, "ServerRelativeUrl": "/", "Url": self.url}
        fields["Title"] = self.tenant.display_name
        return entity_answer(asked, fields, type_name="SP.Web", context_url=f"{self.url}/_api")

    def _context(self, asked: Asked) -> Answer:
        info: dict[str, object] = {
            "FormDigestTimeoutSeconds": 1800,
            "FormDigestValue": f"0x{uuid.uuid4().hex.upper()},{self.tenant.clock():%d %b %Y}",
            "LibraryVersion": "16.0.26712.12012",
            "SiteFullUrl": self.url,
            "WebFullUrl": self.url,
        }
        is_verbose = dialect(asked) == "verbose"
        return entity_answer(
            asked,
            {"GetContextWebInformation": info} if is_verbose else info,
            type_name="SP.ContextWebInformation",
            context_url=f"{self.url}/_api",
        )


def _thumb(person: SandboxPerson, size_px: int) -> Answer:
    copy = person.sharepoint_photo
    if copy is None:
        raise _NOT_FOUND
    # The L copy is served as it is kept, so that broken bytes reach whoever asks.
    content = copy if size_px == L_PX else rendition(copy, size_px)
    return Answer(200, content, content_type="application/octet-stream")


def _property_list(asked: Asked, properties: dict[str, str]) -> object:
    rows = [{"Key": k, "Value": v, "ValueType": "Edm.String"} for k, v in properties.items()]
    return {"results": rows} if dialect(asked) == "verbose" else rows


def _require(role: str, roles: frozenset[str], denied: ODataError) -> None:
    if role not in roles:
        raise denied
