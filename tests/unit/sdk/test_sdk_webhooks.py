"""Verifying callbacks."""

import base64
import hashlib
import hmac
from datetime import UTC, datetime

import pytest
from standardwebhooks.webhooks import Webhook

from muralist.sdk import WebhookVerificationError, webhooks

NOW = 1_784_800_000
KEY = b"0123456789abcdef0123456789abcdef"
SECRET = base64.b64encode(KEY).decode()
BODY = b'{"id": "t-1", "status": "completed"}'


def signature(message_id: str = "m-1", timestamp: str = str(NOW), body: bytes = BODY, key: bytes = KEY) -> str:
    """Sign as the contract says."""
    return base64.b64encode(
        hmac.new(key, f"{message_id}.{timestamp}.".encode() + body, hashlib.sha256).digest()
    ).decode()


def callback(**changed: str) -> dict[str, str]:
    """RunAPI's headers."""
    return {"X-Callback-Id": "m-1", "X-Callback-Timestamp": str(NOW), "X-Callback-Signature": signature()} | changed


def standard(signatures: str) -> dict[str, str]:
    """The Standard Webhooks headers."""
    return {"webhook-id": "m-1", "webhook-timestamp": str(NOW), "webhook-signature": signatures}


@pytest.mark.parametrize(
    "headers",
    [
        callback(),
        {name.lower(): value for name, value in callback().items()},
        [*callback().items()],
        standard(f"v1,{signature()}"),
        standard(f"v2,zzz v1,AAAA v1,{signature()}"),
        standard("v1,AAAA") | callback(),
    ],
)
@pytest.mark.parametrize("secret", [SECRET, f"whsec_{SECRET}"])
def test_verify_returns_the_body_of_a_good_callback(headers, secret) -> None:
    """Either family, any case, a list of signatures and a prefixed secret are accepted."""
    assert webhooks.verify(BODY, headers, secret, now=NOW) == {"id": "t-1", "status": "completed"}


def test_verify_accepts_what_the_reference_library_signs() -> None:
    """A signature made by the `standardwebhooks` package holds."""
    signed = Webhook(SECRET).sign("m-1", datetime.fromtimestamp(NOW, UTC).astimezone(), BODY.decode())

    stamped = {"webhook-id": "m-1", "webhook-timestamp": str(NOW), "webhook-signature": signed}
    assert webhooks.verify(BODY.decode(), stamped, SECRET, now=NOW)["id"] == "t-1"


@pytest.mark.parametrize(
    ("body", "headers", "secret", "reason"),
    [
        (BODY + b" ", callback(), SECRET, "does not match"),
        (BODY, callback(), base64.b64encode(b"another").decode(), "does not match"),
        (BODY, callback(**{"X-Callback-Id": "m-2"}), SECRET, "does not match"),
        (BODY, callback(**{"X-Callback-Signature": "not base64"}), SECRET, "does not match"),
        (BODY, standard("v2," + signature()), SECRET, "does not match"),
        (BODY, standard(""), SECRET, "does not match"),
        (
            BODY,
            callback(**{"X-Callback-Timestamp": "soon", "X-Callback-Signature": signature(timestamp="soon")}),
            SECRET,
            "unix seconds",
        ),
        (BODY, {"X-Callback-Id": "m-1"}, SECRET, "neither"),
        (BODY, callback(), "not base64!", "not base64"),
        (BODY, callback(), "", "not base64"),
        (b"[]", callback(**{"X-Callback-Signature": signature(body=b"[]")}), SECRET, "JSON object"),
    ],
)
def test_verify_refuses_a_bad_callback(body, headers, secret, reason) -> None:
    """Every other body, id, secret, signature, time or form is refused with its reason."""
    with pytest.raises(WebhookVerificationError, match=reason):
        webhooks.verify(body, headers, secret, now=NOW)


@pytest.mark.parametrize("away", [301, -301])
def test_verify_refuses_old_and_future_callbacks(away) -> None:
    """Beyond five minutes either way a callback is a replay, unless the tolerance is wider."""
    with pytest.raises(WebhookVerificationError, match="300 seconds"):
        webhooks.verify(BODY, callback(), SECRET, now=NOW + away)

    assert webhooks.verify(BODY, callback(), SECRET, now=NOW + away, tolerance_seconds=400)
