"""Verifying callbacks."""

import base64
import hashlib
import hmac
from datetime import UTC, datetime
from email.message import Message
from http.client import HTTPMessage, parse_headers
from io import BytesIO

import pytest
from standardwebhooks.webhooks import Webhook

from muralist.delivery.sign import sign_callback
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


def message() -> Message:
    """The headers as `email.message` holds them: no mapping, but with items()."""
    headers = Message()
    for name, value in callback().items():
        headers[name] = value
    return headers


def received() -> HTTPMessage:
    """The headers as http.server and http.client read them."""
    lines = "".join(f"{name}: {value}\r\n" for name, value in callback().items())
    return parse_headers(BytesIO(f"{lines}\r\n".encode()))


class Multidict:
    """The part of a framework's headers that counts: not a mapping, and names may come twice."""

    def items(self) -> list[tuple[str, str]]:
        """Pairs in the order of their arrival."""
        return [("Accept", "a"), ("Accept", "b"), *callback().items()]


@pytest.mark.parametrize(
    "headers",
    [
        callback(),
        message(),
        received(),
        Multidict(),
        (pair for pair in callback().items()),
        [(name.lower().encode(), value.encode()) for name, value in callback().items()],
        {name.lower(): value for name, value in callback().items()},
        [*callback().items()],
        standard(f"v1,{signature()}"),
        standard(f"v2,zzz v1,AAAA v1,{signature()}"),
        standard("v1,AAAA") | callback(),
    ],
)
def test_verify_returns_the_body_of_a_good_callback(headers) -> None:
    """Either family, any case, a list of signatures and any object that lists its headers are accepted."""
    assert webhooks.verify(BODY, headers, SECRET, now=NOW) == {"id": "t-1", "status": "completed"}


@pytest.mark.parametrize("length", [16, 31, 32, 33])
@pytest.mark.parametrize("form", ["{padded}", "{bare}", "whsec_{padded}", "whsec_{bare}", " {bare}\n"])
def test_verify_takes_every_secret_that_the_server_signs_with(length, form) -> None:
    """With or without padding and prefix, and with the white space of a file, the secret is the same."""
    padded = base64.b64encode(bytes(range(length))).decode()
    secret = form.format(padded=padded, bare=padded.rstrip("="))
    headers = sign_callback(id="m-1", at=datetime.fromtimestamp(NOW, UTC), body=BODY, secrets=[secret.strip()])

    assert webhooks.verify(BODY, headers, secret, now=NOW)["id"] == "t-1"


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
