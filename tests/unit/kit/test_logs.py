"""No secret passes into the logs, whatever way it is written."""

import io
import json
import logging
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st

from muralist.kit.logs import MASK, MAX_TEXT_CHARS, configure_logs, redact, redact_text

KEY = "runapi_0123456789abcdef0123456789abcdef0123456789abcdef"


@pytest.fixture
def restored() -> Iterator[None]:
    """Put the process-wide logging back as it was."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.reset_defaults()


@dataclass
class Wallet:
    callback_secret: str = "SENSITIVE"


@pytest.mark.parametrize(
    "event",
    [
        {"x": "the key SENSITIVE".replace("SENSITIVE", KEY)},
        {"url": f"https://example.com/?api_key={KEY}"},
        {"authorization": "Bearer SENSITIVE"},
        {"Authorization": b"Bearer SENSITIVE"},
        {"x-api-key": "SENSITIVE"},
        {"callback_secret": "SENSITIVE"},
        {"upload_token": "SENSITIVE"},
        {"db_password": "SENSITIVE"},
        {"X-Callback-Signature": "SENSITIVE"},
        {"nested": {"deep": [{"link_secret": "SENSITIVE"}]}},
        {"headers": [(b"authorization", b"Bearer SENSITIVE"), (b"accept", b"*/*")]},
        {"headers": {b"cookie": b"SENSITIVE"}},
        {"url": "/files/1?expires=5&signature=SENSITIVE"},
        {"url": "https://bucket.example/a?X-Amz-Signature=SENSITIVE&X-Amz-Date=1"},
        {"url": "https://user:SENSITIVE@example.com/"},
        {"text": "Authorization: Bearer SENSITIVE"},
        {"text": "Authorization: Key SENSITIVE"},
        {"text": "sent bearer SENSITIVE1234"},
        {"text": '{"api_key": "SENSITIVE"}'},
        {"text": '{\\"password\\": \\"SENSITIVE\\"}'},
        {"text": "secret='SENSITIVE with blanks'"},
        {"text": 'cut in the middle: "password": "SENSITIVE'},
        {"text": "Account(callback_secret=b'SENSITIVE', name='x')"},
        {"text": "authorization: basic SENSITIVE"},
        {"text": "webhook: whsec_SENSITIVE"},
        {"text": "v1,SENSITIVE0123456789= v1,SENSITIVE0123456789="},
        {"text": b"token=SENSITIVE"},
        {"wallet": Wallet()},
        {"set": {"password=SENSITIVE"}},
        {"deep": [[[[[[[[{"secret": "SENSITIVE"}]]]]]]]]},
    ],
)
def test_secrets_are_masked(event):
    """Fields named for secrets, known shapes of secrets, and text that names what it holds are masked."""
    shown = repr(redact(None, "info", dict(event)))
    assert "SENSITIVE" not in shown
    assert KEY not in shown
    assert MASK in shown


@pytest.mark.parametrize(
    "event",
    [
        {"event": "task completed", "task_id": "tsk_019a", "cost_cents": 5, "ok": True, "nothing": None},
        {"max_tokens": 100, "text": "tokens: 12"},
        {"key_id": 3, "mask": "runapi_abcd••••••••1234"},
        {"url": "https://example.com/a?size=2k&seed=1"},
        {"module": "runapi_flux_2"},
        {"authorization": None, "secret_rotated": True},
    ],
)
def test_harmless_values_pass_unchanged(event):
    """What is no secret stays readable."""
    assert redact(None, "info", dict(event)) == event


def test_masking_is_quick_on_long_text():
    """Hostile text is cut before it is searched."""
    shown = redact_text("a-" * 5_000_000 + "secret=SENSITIVE")
    assert len(shown) < MAX_TEXT_CHARS + 50
    assert "10000016 characters" in shown


_VALUES = st.none() | st.text() | st.binary() | st.floats()


@given(st.dictionaries(st.text(), _VALUES | st.lists(_VALUES) | st.dictionaries(st.binary(), _VALUES, max_size=3)))
def test_masking_never_raises_and_keeps_names_of_fields(event):
    """Any event comes out with its fields and can be written as JSON."""
    shown = redact(None, "info", dict(event))
    assert shown.keys() == event.keys()
    assert json.dumps(shown)


@pytest.mark.usefixtures("restored")
def test_json_logs_carry_both_libraries_and_mask_tracebacks():
    """structlog's events and the standard library's come out alike, a line each, exceptions included."""
    stream = io.StringIO()
    configure_logs(style="json", level="info", stream=stream)
    structlog.get_logger("ours").info("started", port=8787)
    structlog.get_logger("ours").debug("not shown")
    try:
        raise RuntimeError(f"refused {KEY}")
    except RuntimeError:
        logging.getLogger("theirs").exception("failed for %s", "token=SENSITIVE")
    ours, theirs = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert (ours["event"], ours["port"], ours["level"], ours["logger"]) == ("started", 8787, "info", "ours")
    assert ours["timestamp"].endswith("Z")
    assert theirs["event"] == f"failed for token={MASK}"
    assert "RuntimeError" in theirs["exception"]
    assert KEY not in theirs["exception"]


@pytest.mark.usefixtures("restored")
def test_console_logs_are_for_people_and_replace_earlier_set_ups():
    """Setting up again replaces the handler, so that no line comes twice."""
    first, second = io.StringIO(), io.StringIO()
    configure_logs(style="json", stream=first)
    configure_logs(style="console", stream=second)
    structlog.get_logger("ours").warning("careful", password="SENSITIVE")
    assert first.getvalue() == ""
    assert second.getvalue().count("careful") == 1
    assert "SENSITIVE" not in second.getvalue()


@pytest.mark.usefixtures("restored")
def test_unknown_level_is_refused():
    """A level that does not exist is a fault to report, not to guess around."""
    with pytest.raises(ValueError, match="LOUD"):
        configure_logs(style="json", level="loud", stream=io.StringIO())
