"""Signs callbacks, in RunAPI's headers and in those of the Standard Webhooks specification.

Both sign the same text, `{id}.{unix seconds}.{body}`, with HMAC-SHA256 under the base64-decoded secret, so one secret
serves receivers of either kind.
"""

import base64
import binascii
import hashlib
import hmac
from collections.abc import Sequence
from datetime import datetime

STANDARD_PREFIX = "whsec_"
"""Standard Webhooks libraries mark secrets so; it is no part of the key."""


def sign_callback(*, id: str, at: datetime, body: bytes, secrets: Sequence[str]) -> dict[str, str]:
    """Make the headers that prove where a callback comes from, when it was sent, and that it arrived unchanged.

    `at` is the time of this attempt: receivers refuse what is more than five minutes off. The first secret is the
    current one; `webhook-signature` carries a signature by each, so that a rotation breaks no receiver, while
    `X-Callback-Signature` has room for one only.

    Raises:
        ValueError: there is no secret, or one is not base64.
    """
    if not secrets:
        raise ValueError("a callback needs a secret to be signed with")
    timestamp = str(int(at.timestamp()))
    text = f"{id}.{timestamp}.".encode() + body
    signatures = [sign(text, secret) for secret in secrets]
    return {
        "X-Callback-Id": id,
        "X-Callback-Timestamp": timestamp,
        "X-Callback-Signature": signatures[0],
        "webhook-id": id,
        "webhook-timestamp": timestamp,
        "webhook-signature": " ".join(f"v1,{signature}" for signature in signatures),
    }


def sign(text: bytes, secret: str) -> str:
    """The base64 HMAC-SHA256 of a text. Raises ValueError when the secret is not base64."""
    return base64.b64encode(hmac.new(decode_secret(secret), text, hashlib.sha256).digest()).decode()


def decode_secret(secret: str) -> bytes:
    """The key inside a secret, with or without prefix and padding. Raises ValueError when there is none."""
    bare = secret.removeprefix(STANDARD_PREFIX).rstrip("=")
    try:
        key = base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True)
    except (binascii.Error, ValueError):
        # The message must not show the secret, so the cause, which may, is dropped.
        raise ValueError("the callback secret is not base64") from None
    if not key:
        raise ValueError("the callback secret is empty")
    return key
