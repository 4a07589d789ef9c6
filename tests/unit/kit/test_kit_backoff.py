"""Pauses between attempts, and what a Retry-After header means."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muralist.kit.backoff import MAX_SECONDS, backoff_seconds, parse_retry_after

NOW = datetime(2026, 10, 21, 7, 28, 0, tzinfo=UTC)


def test_backoff_doubles_up_to_its_limit():
    """Without luck a pause is the full one."""
    pauses = [backoff_seconds(n, first=0.5, longest=5, random=0.0) for n in range(1, 7)]
    assert pauses == [0.5, 1.0, 2.0, 4.0, 5.0, 5.0]


@given(st.integers(1, 10**9), st.floats(0, 1))
def test_backoff_stays_within_its_bounds(attempt, random):
    """Jitter takes off at most its share, and no attempt number overflows."""
    pause = backoff_seconds(attempt, first=1, longest=60, random=random)
    assert min(1, 60) * 0.5 <= pause <= 60


def test_backoff_refuses_attempt_zero():
    """Attempts count from one."""
    with pytest.raises(ValueError, match="from 1"):
        backoff_seconds(0, first=1, longest=2, random=0)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("120", 120.0),
        (" 7 ", 7.0),
        ("0.5", 0.5),
        ("0", 0.0),
        ("-5", 0.0),
        ("9" * 400, MAX_SECONDS),
        ("Wed, 21 Oct 2026 07:29:30 GMT", 90.0),
        ("Wednesday, 21-Oct-26 07:28:10 GMT", 10.0),
        ("Wed Oct 21 07:28:10 2026", 10.0),
        ("Wed, 21 Oct 2026 07:28:10 -0000", 10.0),
        ("Wed, 21 Oct 2026 09:28:10 +0200", 10.0),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0.0),
        ("Fri, 31 Dec 9999 23:59:59 GMT", MAX_SECONDS),
        (None, None),
        ("", None),
        ("soon", None),
        ("1e3", None),
        ("inf", None),
        ("nan", None),
        ("１２", None),
        ("Wed, 99 Oct 2026 07:28:00 GMT", None),
    ],
)
def test_retry_after_is_read(text, seconds):
    """Seconds and the three date forms of HTTP are read, the past is now, junk is nothing."""
    assert parse_retry_after(text, NOW) == seconds


@given(st.text())
def test_retry_after_never_raises(text):
    """Whatever a stranger's header holds, the answer is a bounded number or None."""
    seconds = parse_retry_after(text, NOW)
    assert seconds is None or 0 <= seconds <= MAX_SECONDS
