"""When a callback is tried again and when it is over."""

from datetime import timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from muralist.core.delivery import SCHEDULE_SECONDS, Attempt, Delivery, DeliveryState, record
from muralist.testing import FakeClock

NOW = FakeClock().now()
FRESH = Delivery(
    id="d", task_id="t", account_id=1, url="https://a/", body="{}", created_at=NOW, due_at=NOW + timedelta(seconds=60)
)


def attempt(number: int, status: int | None = None, retry_after: float | None = None) -> Attempt:
    """An attempt at a fixed time."""
    return Attempt(number=number, at=NOW, latency_ms=5, status=status, retry_after_seconds=retry_after)


def test_a_delivery_that_always_fails_follows_the_schedule_to_its_end() -> None:
    """Pauses are those of the schedule; after the last attempt nothing is due any more."""
    delivery, pauses = FRESH, []
    for number in range(1, len(SCHEDULE_SECONDS) + 1):
        delivery = record(delivery, attempt(number, 500), jitter=0)
        if delivery.due_at is not None:
            pauses.append((delivery.due_at - NOW).total_seconds())
            assert delivery.state is DeliveryState.PENDING
    assert pauses == [5, 30, 120, 600, 3_600, 21_600, 86_400]
    assert (delivery.state, delivery.attempts, delivery.due_at) == (DeliveryState.EXHAUSTED, 8, None)


@pytest.mark.parametrize("status", [200, 201, 204, 299])
def test_any_2xx_succeeds(status: int) -> None:
    """A success ends the delivery, also on the last attempt."""
    for number in (1, len(SCHEDULE_SECONDS)):
        done = record(FRESH, attempt(number, status), jitter=1)
        assert (done.state, done.attempts, done.due_at) == (DeliveryState.SUCCEEDED, number, None)


@pytest.mark.parametrize("status", [None, 100, 301, 302, 400, 404, 429, 500, 503])
def test_all_else_is_tried_again(status: int | None) -> None:
    """Redirects are not followed and no other refusal stops: each is another reason to try later."""
    assert record(FRESH, attempt(1, status), jitter=0).due_at == NOW + timedelta(seconds=5)


def test_410_stops() -> None:
    """Gone means nobody wants this callback."""
    done = record(FRESH, attempt(1, 410), jitter=0)
    assert (done.state, done.due_at) == (DeliveryState.STOPPED, None)


@pytest.mark.parametrize(("asked", "pause"), [(90, 90), (1, 5), (0, 5), (10_000_000, 86_400)])
def test_retry_after_is_obeyed_within_bounds(asked: float, pause: float) -> None:
    """The receiver may ask for more patience than the schedule, up to a day, and not for less."""
    delivery = record(FRESH, attempt(1, 503, retry_after=asked), jitter=0)
    assert delivery.due_at == NOW + timedelta(seconds=pause)


@given(
    number=st.integers(min_value=1, max_value=7),
    jitter=st.floats(min_value=0, max_value=1),
)
def test_jitter_stretches_a_pause_by_at_most_a_tenth(number: int, jitter: float) -> None:
    """Jitter never makes an attempt early."""
    due_at = record(FRESH, attempt(number, 500), jitter=jitter).due_at
    assert due_at is not None
    pause = (due_at - NOW).total_seconds()
    assert SCHEDULE_SECONDS[number] <= pause <= SCHEDULE_SECONDS[number] * 1.1 + 0.000_001


def test_recording_changes_nothing_else() -> None:
    """Id, address and body stay: the receiver dedupes on them."""
    after = record(FRESH, attempt(1, 500), jitter=0)
    assert msgspec.structs.replace(after, attempts=0, due_at=FRESH.due_at) == FRESH
