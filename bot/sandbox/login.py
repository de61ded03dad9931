"""The login: client credentials with a secret or a certificate, and its own description.

https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
"""

import hmac
import json
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

from bot.sandbox.tenant import Tenant
from bot.sandbox.tokens import CERTIFICATE, LIFETIME_S, SECRET, Mint
from bot.sandbox.wire import Answer, Asked, json_answer

_ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


class LoginError(Exception):
    """The login says no, with a number that its documentation explains."""

    def __init__(self, code: int, error: str, description: str, *, status: int = 400) -> None:
        super().__init__(description)
        self.code = code
        self.error = error
        self.description = description
        self.status = status


@dataclass(frozen=True, slots=True)
class Login:
    """`roles_of` names every resource that a token can be had for, and what is granted there."""

    tenant: Tenant
    url: str
    mint: Mint
    app_public_key: rsa.RSAPublicKey
    roles_of: Mapping[str, Callable[[], tuple[str, ...]]]

    async def answer(self, asked: Asked) -> Answer:
        try:
            match asked.method, asked.segments:
                case "GET", [name, "v2.0", ".well-known", "openid-configuration"]:
                    self._check_tenant(name)
                    return json_answer(self._configuration())
                case "GET", [_, "discovery", "v2.0", "keys"]:
                    return json_answer({"keys": [self._signing_key()]})
                case "POST", [name, "oauth2", "v2.0", "token"]:
                    self._check_tenant(name)
                    return json_answer(self._token(asked.form))
                case _:
                    return Answer(404)
        except LoginError as refused:
            return json_answer(_refusal(refused), refused.status)

    def _check_tenant(self, name: str) -> None:
        if name.lower() != self.tenant.tenant_id.lower():
            raise LoginError(90002, "invalid_request", f"Tenant '{name}' not found.")

    def _token(self, form: dict[str, str]) -> dict[str, object]:
        if form.get("grant_type") != "client_credentials":
            raise LoginError(70003, "unsupported_grant_type", "The grant type is not supported.")
        if form.get("client_id", "").lower() != self.tenant.app_id.lower():
            text = f"Application with identifier '{form.get('client_id')}' was not found."
            raise LoginError(700016, "unauthorized_client", text)
        audience = self._audience(form.get("scope", ""))
        token = self.mint.issue(
            audience=audience,
            app_proof=self._proof(form),
            roles=self.roles_of[audience](),
        )
        return {
            "token_type": "Bearer",
            "expires_in": LIFETIME_S,
            "ext_expires_in": LIFETIME_S,
            "access_token": token,
        }

    def _audience(self, scope: str) -> str:
        resource, slash, name = scope.rpartition("/")
        if not slash or name != ".default":
            text = f"The provided value for scope {scope} is not valid: it must end in /.default."
            raise LoginError(1002012, "invalid_scope", text)
        # A resource that ends in a slash makes "//.default"; the audience keeps no slash here.
        resource = resource.rstrip("/")
        if resource not in self.roles_of:
            text = f"The resource principal named {resource} was not found in the tenant."
            raise LoginError(500011, "invalid_resource", text)
        return resource

    def _proof(self, form: dict[str, str]) -> str:
        if form.get("client_assertion_type") == _ASSERTION_TYPE:
            self._check_assertion(form.get("client_assertion", ""))
            return CERTIFICATE
        secret = form.get("client_secret", "")
        if not hmac.compare_digest(secret.encode(), self.tenant.app_secret.encode()):
            text = "Invalid client secret provided."
            raise LoginError(7000215, "invalid_client", text, status=401)
        ends_at = self.tenant.secret_ends_at
        if ends_at and ends_at < self.tenant.clock():
            text = "The provided client secret keys for app are expired."
            raise LoginError(7000222, "invalid_client", text, status=401)
        return SECRET

    def _check_assertion(self, assertion: str) -> None:
        try:
            jwt.decode(
                assertion,
                self.app_public_key,
                ["RS256", "PS256"],
                audience=[self._token_url, self._issuer],
                issuer=self.tenant.app_id,
                subject=self.tenant.app_id,
                options={"require": ["exp", "aud", "iss", "sub"]},
            )
        except jwt.InvalidTokenError as error:
            text = "Client assertion failed signature validation."
            raise LoginError(700027, "invalid_client", text, status=401) from error

    @property
    def _issuer(self) -> str:
        return f"{self.url}/{self.tenant.tenant_id}/v2.0"

    @property
    def _token_url(self) -> str:
        return f"{self.url}/{self.tenant.tenant_id}/oauth2/v2.0/token"

    def _configuration(self) -> dict[str, object]:
        base = f"{self.url}/{self.tenant.tenant_id}"
        return {
            "issuer": self._issuer,
            "authorization_endpoint": f"{base}/oauth2/v2.0/authorize",
            "token_endpoint": self._token_url,
            "jwks_uri": f"{base}/discovery/v2.0/keys",
            "token_endpoint_auth_methods_supported": ["client_secret_post", "private_key_jwt"],
            "response_types_supported": ["code"],
            "subject_types_supported": ["pairwise"],
            "id_token_signing_alg_values_supported": ["RS256"],
        }

    def _signing_key(self) -> dict[str, object]:
        public = json.loads(RSAAlgorithm.to_jwk(self.mint.key.public_key()))
        return {**public, "kid": "sandbox", "use": "sig"}


def _refusal(refused: LoginError) -> dict[str, object]:
    trace_id, correlation_id = str(uuid.uuid4()), str(uuid.uuid4())
    timestamp = f"{datetime.now(UTC):%Y-%m-%d %H:%M:%SZ}"
    return {
        "error": refused.error,
        "error_description": f"AADSTS{refused.code}: {refused.description} Trace ID: {trace_id} "
        f"Correlation ID: {correlation_id} Timestamp: {timestamp}",
        "error_codes": [refused.code],
        "timestamp": timestamp,
        "trace_id": trace_id,
        "correlation_id": correlation_id,
        "error_uri": f"https://login.microsoftonline.com/error?code={refused.code}",
    }
