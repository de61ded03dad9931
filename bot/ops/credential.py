"""The certificate that the bot signs in with: whether it can be used, and until when."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from cryptography.x509 import load_pem_x509_certificate

WARNED_DAYS = 60
"""When the first warning comes; renewing takes an administrator and a change window."""


class UnusableError(ValueError):
    """A PEM file that holds no private key, no certificate, or two that are no pair."""

    def __init__(self, *, is_readable: bool) -> None:
        super().__init__("the key is not the certificate's" if is_readable else "unreadable")
        self.is_readable = is_readable


@dataclass(frozen=True, slots=True)
class Validity:
    """Until when a certificate or a secret is good."""

    ends_at: datetime

    def days_left(self, now: datetime) -> int:
        """Whole days until its end; negative once it is over."""
        return (self.ends_at - now).days


def read_certificate(file: str) -> Validity:
    """Read the PEM file that the settings name. Raises UnusableError."""
    try:
        pem = Path(file).read_bytes()
        key = load_pem_private_key(pem, None)
        certificate = load_pem_x509_certificate(pem[pem.index(b"-----BEGIN CERTIFICATE") :])
    except (OSError, ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise UnusableError(is_readable=False) from error
    if key.public_key() != certificate.public_key():
        raise UnusableError(is_readable=True)
    return Validity(certificate.not_valid_after_utc)
