"""SharePoint Online: a person's user profile, and the picture that it keeps of them.

App-only access takes a certificate (or managed identity) and SharePoint's own User.Read.All;
the picture's bytes also take Sites.Read.All. Its bytes are read from the host of
SHAREPOINT_URL and from no other.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from bot.clients.bearer import authorize
from bot.clients.http import MAX_JSON_BYTES, Answer, Http, ServiceError, error_of
from bot.clients.tokens import Tokens
from bot.core.photo import (
    NoPicture,
    NoProfile,
    PictureFinding,
    ProfileFinding,
    SharePointPicture,
    SharePointProfile,
    Source,
    Why,
)
from bot.core.picture import MAX_BYTES

USER_AGENT = "NONISV|PhotoConcierge|PhotoConcierge/1.0"
"""How SharePoint asks applications to name themselves (learn.microsoft.com, "Avoid throttling")."""

_YEAR_ONE = datetime(1, 1, 1, tzinfo=UTC)
_PLAUSIBLE = (2000, 2200)
_UNKNOWN_PERSON = ("user profile error 1000", "user not found")
_READY = "2"
_DEFAULT_PORTS = {"https": 443, "http": 80}


class SharePointClient:
    """Reads, app-only. `url` is SHAREPOINT_URL, the My Site host."""

    def __init__(self, http: Http, tokens: Tokens, *, url: str) -> None:
        self._http = http
        self._tokens = tokens
        self._url = url
        self.scope = f"{url}/.default"

    async def profile(self, upn: str, *, deadline: float) -> ProfileFinding:
        """Read the user profile. SharePoint knows people by UPN only."""
        account = quote("i:0#.f|membership|" + upn.replace("'", "''"), safe="")
        path = (
            "/_api/SP.UserProfiles.PeopleManager/GetPropertiesFor(accountName=@v)"
            f"?@v=%27{account}%27"
        )
        try:
            answer = await self._get(path, deadline, MAX_JSON_BYTES)
            if answer.status != 200:
                message = error_of(answer)[1].lower()
                if any(words in message for words in _UNKNOWN_PERSON):
                    return NoProfile()
                raise answer.refusal()
            return _profile(answer)
        except ServiceError as error:
            return error.as_finding(Source.PROFILE)

    async def picture(self, profile: SharePointProfile, *, deadline: float) -> PictureFinding:
        """Read the large copy of the picture that the profile names."""
        if profile.is_placeholder or not profile.picture_url:
            return NoPicture()
        try:
            path = quote(self._large_picture(profile.picture_url).replace("'", "''"), safe="/")
            call = f"/_api/web/GetFileByServerRelativePath(decodedurl='{path}')/$value"
            answer = await self._get(call, deadline, MAX_BYTES)
            if answer.status == 404 and error_of(answer)[0]:
                return NoPicture()
            if answer.status != 200:
                raise answer.refusal()
            return SharePointPicture(answer.body)
        except ServiceError as error:
            return error.as_finding(Source.PICTURE)

    def _large_picture(self, picture_url: str) -> str:
        """The decoded path of the L copy: PictureURL always names the M one."""
        if not is_same_host(picture_url, self._url):
            host = picture_url.partition("://")[2].partition("/")[0]
            raise ServiceError(Why.FOREIGN_HOST, host[:100])
        return unquote(urlsplit(picture_url).path).replace("_MThumb.", "_LThumb.")

    async def _get(self, path: str, deadline: float, max_bytes: int) -> Answer:
        headers = {
            **await authorize(self._tokens, self.scope),
            "Accept": "application/json;odata=nometadata",
            "User-Agent": USER_AGENT,
        }
        return await self._http.get(
            self._url + path, headers=headers, deadline=deadline, max_bytes=max_bytes
        )


def is_same_host(one: str, other: str) -> bool:
    """Whether two addresses have one host and port; case and default ports aside."""
    try:
        return _origin(one) == _origin(other)
    except ValueError:
        return False


def _origin(url: str) -> tuple[str | None, int | None]:
    parts = urlsplit(url)
    if parts.scheme not in _DEFAULT_PORTS or parts.username is not None or "\\" in url:
        raise ValueError("an address that readers disagree about")
    port = None if parts.port == _DEFAULT_PORTS[parts.scheme] else parts.port
    return parts.hostname, port


def _profile(answer: Answer) -> SharePointProfile | NoProfile:
    body = answer.json()
    if body is None or (isinstance(body, dict) and body.get("odata.null")):
        return NoProfile()
    rows = body.get("UserProfileProperties") if isinstance(body, dict) else None
    if not isinstance(rows, list):
        raise ServiceError(Why.GARBLED, "no UserProfileProperties")
    properties = {row["Key"]: row.get("Value") or "" for row in rows if _is_property(row)}
    if not rows:
        return NoProfile()
    if not properties:
        raise ServiceError(Why.GARBLED, "no user profile property")
    is_set_up = properties.get("SPS-PersonalSiteInstantiationState") == _READY
    return SharePointProfile(
        picture_url=properties.get("PictureURL", ""),
        is_placeholder=properties.get("SPS-PicturePlaceholderState") == "1",
        follows_exchange=properties.get("SPS-PictureExchangeSyncState") != "0",
        asked_at=_moment(properties.get("SPS-PictureTimestamp", "")),
        has_onedrive=bool(properties.get("PersonalSpace")) or is_set_up,
    )


def _is_property(row: Any) -> bool:  # noqa: ANN401 - whatever the list holds
    if not isinstance(row, Mapping) or not isinstance(row.get("Key"), str):
        return False
    return isinstance(row.get("Value"), str | None)


def _moment(timestamp: str) -> datetime | None:
    """SPS-PictureTimestamp counts seconds since 0001-01-01 UTC; anything else is no time."""
    try:
        at = _YEAR_ONE + timedelta(seconds=int(timestamp))
    except (ValueError, OverflowError):
        return None
    return at if _PLAUSIBLE[0] <= at.year <= _PLAUSIBLE[1] else None
