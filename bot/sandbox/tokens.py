"""Access tokens: made by the login, read by Graph and SharePoint."""

import time
import uuid
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

LIFETIME_S = 3599
GRAPH_IDS = ("https://graph.microsoft.com", "00000003-0000-0000-c000-000000000000")
SHAREPOINT_ID = "00000003-0000-0ff1-ce00-000000000000"
BOT_CONNECTOR_ID = "https://api.botframework.com"
SECRET, CERTIFICATE = "1", "2"


class TokenError(Exception):
    """The token is not one that this service takes; `reason` is Graph's wording."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Claims:
    """What a service wants to know of a token; `app_proof` is the claim appidacr."""

    app_proof: str
    roles: frozenset[str]
    ends_at_s: float


@dataclass(frozen=True, slots=True)
class Mint:
    """Signs tokens, and knows its own again."""

    tenant_id: str
    app_id: str
    issuer: str
    key: rsa.RSAPrivateKey = field(repr=False)
    _verified: dict[tuple[str, frozenset[str]], Claims] = field(
        default_factory=dict[tuple[str, frozenset[str]], Claims], repr=False
    )
    """Tokens that were verified once: every item of a batch shows the same one."""

    def issue(self, *, audience: str, app_proof: str, roles: Collection[str]) -> str:
        now_s = int(time.time())
        claims: dict[str, object] = {
            "aud": audience,
            "iss": self.issuer,
            "iat": now_s,
            "nbf": now_s - 60,
            "exp": now_s + LIFETIME_S,
            "appid": self.app_id,
            "appidacr": app_proof,
            "idtyp": "app",
            "roles": sorted(roles),
            "tid": self.tenant_id,
            "uti": uuid.uuid4().hex,
            "ver": "1.0",
        }
        return jwt.encode(claims, self.key, "RS256", headers={"kid": "sandbox"})

    def read(self, authorization: str, audiences: frozenset[str]) -> Claims:
        claims = self._verified.get((authorization, audiences))
        if claims is None or claims.ends_at_s <= time.time():
            claims = self._verify(authorization, audiences)
            self._verified[authorization, audiences] = claims
        return claims

    def _verify(self, authorization: str, audiences: frozenset[str]) -> Claims:
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise TokenError("Access token is empty.")
        try:
            claims: Mapping[str, object] = jwt.decode(
                token, self.key.public_key(), ["RS256"], audience=list(audiences)
            )
        except jwt.ExpiredSignatureError as error:
            raise TokenError("Lifetime validation failed, the token is expired.") from error
        except jwt.InvalidAudienceError as error:
            raise TokenError("Access token validation failure. Invalid audience.") from error
        except jwt.InvalidTokenError as error:
            raise TokenError("InvalidAuthenticationToken") from error
        roles = claims.get("roles")
        names = [str(role) for role in roles] if isinstance(roles, list) else []  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        ends_at_s = float(str(claims["exp"]))
        return Claims(str(claims["appidacr"]), frozenset(names), ends_at_s)
