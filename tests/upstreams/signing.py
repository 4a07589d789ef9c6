"""Calls of upstreams, signed by the libraries that their documents name and not by code of our own."""

import base64
import hashlib
import hmac
import json
import secrets
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Self
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from standardwebhooks import Webhook

CALL_SECONDS = 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedCall:
    """A call that is ready to be made. Header names are in lower case."""

    url: str
    headers: Mapping[str, str]
    body: bytes

    def send(self, base_url: str) -> int:
        """Make it at a server that stands behind another origin than the one in the URL; returns the status."""
        headers = {"content-type": "application/json", **self.headers}
        url = base_url + urlsplit(self.url).path
        request = urllib.request.Request(url, data=self.body, headers=headers, method="POST")
        try:
            with urllib.request.urlopen(request, timeout=CALL_SECONDS) as answer:
                return int(answer.status)
        except urllib.error.HTTPError as error:
            with error:
                return error.code

    def forged(self) -> Self:
        """The same call with a body that was changed after it was signed."""
        return replace(self, body=self.body.replace(b"{", b'{"forged": true, ', 1))

    def misdirected(self) -> Self:
        """The same call with another secret in its address."""
        return replace(self, url=f"{self.url.rpartition('/')[0]}/{'A' * 43}")


class FalSigner:
    """One of fal's key pairs. `key_set` is what it publishes, between keys of kinds that are not used."""

    def __init__(self) -> None:
        self._key = Ed25519PrivateKey.generate()

    @property
    def key_set(self) -> dict[str, Any]:
        """A JSON Web Key Set."""
        raw = self._key.public_key().public_bytes_raw()
        x = base64.urlsafe_b64encode(raw).decode().rstrip("=")
        return {
            "keys": [
                {"kty": "RSA", "kid": "old", "n": "AQAB", "e": "AQAB"},
                {"kty": "OKP", "crv": "Ed25519", "kid": "now", "use": "sig", "x": x},
            ]
        }

    def sign(self, body: bytes, *, request_id: str, at: datetime | None = None) -> dict[str, str]:
        """The headers of a call."""
        timestamp = str(int((at or datetime.now(UTC)).timestamp()))
        parts = [request_id, "user-1", timestamp, hashlib.sha256(body).hexdigest()]
        return {
            "x-fal-webhook-request-id": request_id,
            "x-fal-webhook-user-id": "user-1",
            "x-fal-webhook-timestamp": timestamp,
            "x-fal-webhook-signature": self._key.sign("\n".join(parts).encode()).hex(),
        }


def standard_secret() -> str:
    """A secret as Standard Webhooks writes it."""
    return f"whsec_{base64.b64encode(secrets.token_bytes(24)).decode()}"


def sign_standard(body: bytes, *, secret: str, id: str = "msg_1", at: datetime | None = None) -> dict[str, str]:
    """The headers of a Standard Webhooks call."""
    at = at or datetime.now(UTC)
    signature = Webhook(secret).sign(id, at, body.decode())
    return {"webhook-id": id, "webhook-timestamp": str(int(at.timestamp())), "webhook-signature": signature}


def sign_bfl(body: bytes, *, secret: str) -> dict[str, str]:
    """The header of a call of Black Forest Labs."""
    return {"x-bfl-signature": f"sha256={hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()}"}


def as_body(value: Any) -> bytes:
    """JSON as it travels."""
    return json.dumps(value).encode()
