"""Public keys for ED25519, by the library `cryptography`, which is loaded when the first one is read."""

import base64
import binascii
import importlib.util
from collections.abc import Sequence
from typing import Any

from muralist.engines.hooks.signatures import PublicKey

INSTALL = "pip install 'muralist[hooks]'"
KEY_BYTES = 32


def is_installed() -> bool:
    """Whether the library is there."""
    return importlib.util.find_spec("cryptography") is not None


def read_key_set(document: Any) -> Sequence[PublicKey]:
    """The ED25519 keys of a JSON Web Key Set (RFC 7517 and RFC 8037); entries of another kind are passed over."""
    listed = document.get("keys") if isinstance(document, dict) else None
    found = [_public_bytes(each) for each in listed] if isinstance(listed, list) else []
    return [public_key(each) for each in found if each is not None]


def public_key(raw: bytes) -> PublicKey:
    """A key from its 32 bytes."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    key = Ed25519PublicKey.from_public_bytes(raw)

    def verifies(signature: bytes, message: bytes) -> bool:
        try:
            key.verify(signature, message)
        except InvalidSignature:
            return False
        return True

    return verifies


def _public_bytes(entry: Any) -> bytes | None:
    if not isinstance(entry, dict) or (entry.get("kty"), entry.get("crv")) != ("OKP", "Ed25519"):
        return None
    text = entry.get("x")
    if not isinstance(text, str) or not text.isascii():
        return None
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
    return raw if len(raw) == KEY_BYTES else None
