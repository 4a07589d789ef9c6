"""Whether a call was signed by the upstream that it claims to be from: one pure function for each way to sign."""

import base64
import binascii
import hashlib
import hmac
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

TOLERANCE_SECONDS = 300
"""How far a signed time may be from ours, either way, in every scheme that signs one."""

STANDARD_PREFIX = "whsec_"
_MOST_SIGNATURES = 10

PublicKey = Callable[[bytes, bytes], bool]
"""Whether a signature is that of a message under one public key."""


def is_signed_by_fal(headers: Mapping[str, str], body: bytes, *, keys: Iterable[PublicKey], now: datetime) -> bool:
    """Check fal's ED25519 signature over ids, time and the digest of the body, under any of its published keys.

    Source: https://docs.fal.ai, model APIs, webhooks.
    """
    parts = [headers.get(f"x-fal-webhook-{name}", "") for name in ("request-id", "user-id", "timestamp")]
    if not is_recent(parts[2], now):
        return False
    try:
        signature = bytes.fromhex(headers.get("x-fal-webhook-signature", ""))
    except ValueError:
        return False
    message = "\n".join([*parts, hashlib.sha256(body).hexdigest()]).encode()
    return any(verifies(signature, message) for verifies in keys)


def is_signed_by_standard(headers: Mapping[str, str], body: bytes, *, secret: str, now: datetime) -> bool:
    """Check a Standard Webhooks signature: HMAC-SHA256 over id, time and body; one of several is enough.

    Source: https://github.com/standard-webhooks/standard-webhooks, the specification.
    """
    timestamp = headers.get("webhook-timestamp", "")
    key = read_standard_secret(secret)
    if key is None or not is_recent(timestamp, now):
        return False
    text = f"{headers.get('webhook-id', '')}.{timestamp}.".encode() + body
    expected = base64.b64encode(hmac.digest(key, text, "sha256"))
    given = headers.get("webhook-signature", "").split(" ")[:_MOST_SIGNATURES]
    return any(
        hmac.compare_digest(expected, each.removeprefix("v1,").encode()) for each in given if each.startswith("v1,")
    )


def is_signed_by_bfl(headers: Mapping[str, str], body: bytes, *, secret: str) -> bool:
    """Check the HMAC-SHA256 of the body that Black Forest Labs sends as `X-BFL-Signature: sha256=<hex>`.

    It signs no time, so a call can be repeated by whoever heard it.
    """
    expected = f"sha256={hmac.digest(secret.encode(), body, 'sha256').hex()}"
    return hmac.compare_digest(expected.encode(), headers.get("x-bfl-signature", "").lower().encode())


def is_recent(timestamp: str, now: datetime) -> bool:
    """Whether a time in Unix seconds is within the tolerance."""
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) <= 12):
        return False
    return abs(now.timestamp() - int(timestamp)) <= TOLERANCE_SECONDS


def read_standard_secret(secret: str) -> bytes | None:
    """The key inside `whsec_<base64>`; None when there is none."""
    bare = secret.removeprefix(STANDARD_PREFIX).rstrip("=")
    try:
        return base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True) or None
    except (binascii.Error, ValueError):
        return None
