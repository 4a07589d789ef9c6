"""Signatures: receivers of either kind can check them with what they already have."""

import base64
import hashlib
import hmac
from datetime import UTC, datetime

import pytest
from standardwebhooks import Webhook, WebhookVerificationError

from muralist.core.money.account import new_callback_secret
from muralist.delivery.sign import decode_secret, sign_callback

ID = "019aa000-0000-7000-8000-000000000001"
SECRET = base64.b64encode(b"k" * 32).decode()
OLD_SECRET = base64.b64encode(b"o" * 32).decode()
BODY = '{"id":"1","prompt":"花瓶"}'.encode()


def test_signature_is_what_the_contract_spells_out():
    """Base64 HMAC-SHA256 of `id.timestamp.body` under the decoded secret."""
    at = datetime(2026, 1, 2, 3, 4, 5, 999_999, tzinfo=UTC)
    headers = sign_callback(id=ID, at=at, body=BODY, secrets=[SECRET])
    expected = hmac.new(b"k" * 32, f"{ID}.1767323045.".encode() + BODY, hashlib.sha256).digest()
    assert headers == {
        "X-Callback-Id": ID,
        "X-Callback-Timestamp": "1767323045",
        "X-Callback-Signature": base64.b64encode(expected).decode(),
        "webhook-id": ID,
        "webhook-timestamp": "1767323045",
        "webhook-signature": "v1," + base64.b64encode(expected).decode(),
    }


@pytest.mark.parametrize(
    "secret",
    [SECRET, new_callback_secret(), "whsec_" + SECRET, SECRET.rstrip("=")],
    ids=["plain", "new", "prefixed", "unpadded"],
)
def test_standard_webhooks_library_accepts_the_signature(secret):
    """The specification's own library verifies what we sign, whatever way the secret is written."""
    headers = sign_callback(id=ID, at=datetime.now(UTC), body=BODY, secrets=[secret])
    assert Webhook(secret).verify(BODY, headers) == {"id": "1", "prompt": "花瓶"}


@pytest.mark.parametrize("secret", [SECRET, OLD_SECRET])
def test_receivers_with_either_secret_accept_while_a_secret_rotates(secret):
    """During a rotation `webhook-signature` serves the old secret as well as the new one."""
    headers = sign_callback(id=ID, at=datetime.now(UTC), body=BODY, secrets=[SECRET, OLD_SECRET])
    assert Webhook(secret).verify(BODY, headers)
    assert headers["X-Callback-Signature"] == headers["webhook-signature"].split()[0].removeprefix("v1,")


def test_changed_body_is_rejected():
    """A signature holds for these bytes only."""
    headers = sign_callback(id=ID, at=datetime.now(UTC), body=BODY, secrets=[SECRET])
    with pytest.raises(WebhookVerificationError):
        Webhook(SECRET).verify(BODY + b" ", headers)


@pytest.mark.parametrize("secret", ["", "whsec_", "not base64!", "a", "=", "ÄÖ"])
def test_bad_secret_is_refused_without_being_shown(secret):
    """A secret that is no base64 raises an error that does not quote it."""
    with pytest.raises(ValueError, match=r"^the callback secret is (empty|not base64)$") as caught:
        decode_secret(secret)
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


def test_signing_needs_a_secret():
    """No secret, no callback."""
    with pytest.raises(ValueError, match="needs a secret"):
        sign_callback(id=ID, at=datetime.now(UTC), body=BODY, secrets=[])
