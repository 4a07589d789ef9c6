"""Signatures made by other libraries are accepted, and nothing else is."""

import base64
import hmac
from datetime import timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.upstreams.signing import FalSigner, sign_bfl, sign_standard, standard_secret

from muralist.engines.hooks.ed25519 import read_key_set
from muralist.engines.hooks.signatures import is_signed_by_bfl, is_signed_by_fal, is_signed_by_standard
from muralist.testing import FakeClock

BODY = b'{"status": "OK"}'
NOW = FakeClock().now()
SIGNER = FalSigner()
SECRET = standard_secret()
FIVE_MINUTES = timedelta(minutes=5)
A_SECOND = timedelta(seconds=1)


def by_fal(headers: dict[str, str], body: bytes = BODY, key_set: object = None) -> bool:
    """Whether fal's check accepts it now."""
    keys = read_key_set(SIGNER.key_set if key_set is None else key_set)
    return is_signed_by_fal(headers, body, keys=keys, now=NOW)


def by_standard(headers: dict[str, str], body: bytes = BODY, secret: str = SECRET) -> bool:
    """Whether the check of Standard Webhooks accepts it now."""
    return is_signed_by_standard(headers, body, secret=secret, now=NOW)


def test_fal_signature_is_accepted_under_any_published_key():
    """A call that `cryptography` signed passes, also while two keys are published."""
    headers = SIGNER.sign(BODY, request_id="r-1", at=NOW)
    both = {"keys": FalSigner().key_set["keys"] + SIGNER.key_set["keys"]}

    assert by_fal(headers)
    assert by_fal(headers, key_set=both)
    assert not by_fal(headers, key_set=FalSigner().key_set)


@pytest.mark.parametrize("name", ["request-id", "user-id", "timestamp", "signature"])
def test_fal_signature_covers_every_header(name):
    """Changing or dropping any of the four breaks it."""
    header = f"x-fal-webhook-{name}"
    headers = SIGNER.sign(BODY, request_id="r-1", at=NOW)
    other = str(int(headers[header]) + 1) if name == "timestamp" else f"00{headers[header]}"

    assert not by_fal(headers | {header: other})
    assert not by_fal({each: value for each, value in headers.items() if each != header})


@pytest.mark.parametrize(("age", "accepted"), [(FIVE_MINUTES, True), (FIVE_MINUTES + A_SECOND, False)])
def test_signed_time_may_be_five_minutes_off_either_way(age, accepted):
    """Older calls, and those from the future, are refused however well they are signed."""
    for at in (NOW - age, NOW + age):
        assert by_fal(SIGNER.sign(BODY, request_id="r", at=at)) is accepted
        assert by_standard(sign_standard(BODY, secret=SECRET, at=at)) is accepted


def test_key_set_without_an_ed25519_key_is_empty():
    """Whatever else is published, or nothing at all, gives no key."""
    [good] = [key for key in SIGNER.key_set["keys"] if key["kty"] == "OKP"]
    odd = [good | {"crv": "X25519"}, good | {"x": "AAAA"}, good | {"x": "é"}, good | {"x": 5}, "key", None]

    assert read_key_set({"keys": odd}) == []
    assert [read_key_set(each) for each in ({}, {"keys": {}}, [], None)] == [[]] * 4
    assert len(read_key_set({"keys": [*odd, good]})) == 1


def test_standard_signature_is_accepted_among_several():
    """Senders sign with the old and the new secret while they change it; unknown schemes are passed over."""
    headers = sign_standard(BODY, secret=SECRET, at=NOW)
    others = f"v1a,{base64.b64encode(b'x' * 64).decode()} v1,{base64.b64encode(b'y' * 32).decode()}"

    assert by_standard(headers)
    assert by_standard(headers | {"webhook-signature": f"{others} {headers['webhook-signature']}"})
    assert not by_standard(headers | {"webhook-signature": others})
    assert not by_standard(headers | {"webhook-signature": headers["webhook-signature"].removeprefix("v1,")})
    assert not by_standard(headers, secret=standard_secret())


@pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp", "webhook-signature"])
def test_standard_signature_covers_every_header(name):
    """Changing or dropping any of the three breaks it."""
    headers = sign_standard(BODY, secret=SECRET, at=NOW)
    other = str(int(headers[name]) + 1) if name == "webhook-timestamp" else f"x{headers[name]}"

    assert not by_standard(headers | {name: other})
    assert not by_standard({each: value for each, value in headers.items() if each != name})


@pytest.mark.parametrize("secret", ["", "whsec_", "whsec_***", "whsec_é"])
def test_secret_that_is_none_accepts_nothing(secret):
    """A signature under an empty key would be anybody's."""
    forged = base64.b64encode(hmac.digest(b"", b"msg_1.%d." % NOW.timestamp() + BODY, "sha256")).decode()
    headers = {
        "webhook-id": "msg_1",
        "webhook-timestamp": f"{NOW.timestamp():.0f}",
        "webhook-signature": f"v1,{forged}",
    }

    assert not by_standard(headers, secret=secret)


def test_bfl_signature_is_that_of_the_works_own_secret():
    """Another work's secret, another body, a bare or a missing digest are refused; its case does not matter."""
    headers = sign_bfl(BODY, secret="of-this-work")
    [digest] = [value.removeprefix("sha256=") for value in headers.values()]

    assert is_signed_by_bfl(headers, BODY, secret="of-this-work")
    assert is_signed_by_bfl({"x-bfl-signature": f"SHA256={digest.upper()}"}, BODY, secret="of-this-work")
    for given_headers, body, secret in [
        (headers, BODY, "of-another"),
        (headers, BODY + b" ", "of-this-work"),
        ({"x-bfl-signature": digest}, BODY, "of-this-work"),
        ({}, BODY, "of-this-work"),
    ]:
        assert not is_signed_by_bfl(given_headers, body, secret=secret)


@given(
    st.dictionaries(
        st.sampled_from(
            sorted({*SIGNER.sign(b"", request_id="r"), *sign_standard(b"", secret=SECRET), *sign_bfl(b"", secret="s")})
        ),
        st.text(max_size=80),
    ),
    st.binary(max_size=40),
)
def test_no_made_up_call_is_accepted_or_crashes(headers, body):
    """Whatever stands in the headers, the answer is no."""
    assert not by_fal(headers, body)
    assert not by_standard(headers, body)
    assert not is_signed_by_bfl(headers, body, secret="s")


def test_body_is_covered_to_the_last_byte():
    """One bit of the body breaks each signature."""
    for at, bit in product(range(len(BODY)), (1, 128)):
        body = BODY[:at] + bytes([BODY[at] ^ bit]) + BODY[at + 1 :]
        assert not by_fal(SIGNER.sign(BODY, request_id="r", at=NOW), body)
        assert not by_standard(sign_standard(BODY, secret=SECRET, at=NOW), body)
        assert not is_signed_by_bfl(sign_bfl(BODY, secret="s"), body, secret="s")
