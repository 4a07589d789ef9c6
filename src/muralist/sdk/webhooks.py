"""Verifies callbacks: RunAPI's X-Callback-* headers and the Standard Webhooks headers.

Both sign `"{id}.{timestamp}.{body}"` with HMAC-SHA256 and the base64-decoded callback secret
(https://www.standardwebhooks.com, section "Signature scheme").
"""

import base64
import binascii
import hashlib
import hmac
import json
import time
from collections.abc import Iterable, Iterator
from typing import Any, Protocol, runtime_checkable

from .errors import WebhookVerificationError

__all__ = ["verify"]

_FAMILIES = (
    ("webhook-id", "webhook-timestamp", "webhook-signature"),
    ("x-callback-id", "x-callback-timestamp", "x-callback-signature"),
)


@runtime_checkable
class _WithItems(Protocol):
    """A mapping, an `email.message.Message`, a multidict: whatever lists its headers by `items()`."""

    def items(self) -> Iterable[tuple[Any, Any]]: ...


def verify(
    body: bytes | str,
    headers: _WithItems | Iterable[tuple[Any, Any]],
    secret: str,
    tolerance_seconds: float = 300,
    *,
    now: float | None = None,
) -> dict[str, Any]:
    """Return the JSON object of a callback that is signed with `secret` and no older than the tolerance.

    `body` must be the exact bytes received. `headers` is anything with `items()` (a dict, the headers of
    http.server, WSGI and ASGI frameworks) or a list of pairs, of str or of bytes, in any case. `secret` is
    base64, with or without padding and the prefix `whsec_`. Where both families of headers are present, one
    valid signature is enough. `now` is unix seconds, for tests.
    Raises WebhookVerificationError. The callback's id is stable over repeated deliveries: keep the ids
    that were handled to drop duplicates.
    """
    raw = body.encode() if isinstance(body, str) else body
    key = _decoded_secret(secret)
    pairs = headers.items() if isinstance(headers, _WithItems) else headers
    present = {_text(name).lower(): _text(value) for name, value in pairs}
    signed = [tuple(present[name] for name in family) for family in _FAMILIES if present.keys() >= set(family)]
    if not signed:
        raise WebhookVerificationError(
            "The callback carries neither X-Callback-Id, -Timestamp and -Signature nor webhook-id, "
            "-timestamp and -signature."
        )
    moment = time.time() if now is None else now
    problems = [_problem(key, raw, *parts, moment=moment, tolerance=tolerance_seconds) for parts in signed]
    if all(problems):
        raise WebhookVerificationError(str(problems[0]))
    try:
        parsed = json.loads(raw)
    except ValueError:
        parsed = None
    if not isinstance(parsed, dict):
        raise WebhookVerificationError("The callback is signed well, but its body is not a JSON object.")
    return parsed


def _text(part: Any) -> str:
    return part.decode("latin-1") if isinstance(part, bytes) else str(part)  # latin-1: as HTTP libraries read headers


def _problem(
    key: bytes, body: bytes, message_id: str, timestamp: str, signatures: str, *, moment: float, tolerance: float
) -> str | None:
    expected = hmac.digest(key, f"{message_id}.{timestamp}.".encode() + body, hashlib.sha256)
    if not any(hmac.compare_digest(expected, given) for given in _decoded_signatures(signatures)):
        return "The signature does not match: wrong secret, or the body was changed on the way."
    if not timestamp.isascii() or not timestamp.isdigit():
        return "The timestamp is not a number of unix seconds."
    if abs(moment - int(timestamp)) > tolerance:
        return f"The callback is more than {tolerance:g} seconds away from this clock; it may be a replay."
    return None


def _decoded_signatures(value: str) -> Iterator[bytes]:
    """Signatures of a list such as `v1,<base64> v1,<base64>`, or a bare base64 one; unknown versions are
    skipped, as the standard asks."""
    for part in value.split():
        version, comma, encoded = part.partition(",")
        if comma and version != "v1":
            continue
        try:
            yield base64.b64decode(encoded if comma else version, validate=True)
        except (binascii.Error, ValueError):
            continue


def _decoded_secret(secret: str) -> bytes:
    bare = secret.strip().removeprefix("whsec_").rstrip("=")
    try:
        key = base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if not key:
        raise WebhookVerificationError("The callback secret is not base64; copy it again.")
    return key
