"""A circuit breaker, on a clock that is set by hand."""

from muralist.kit.pacing.breaker import Breaker, BreakerState
from muralist.kit.pacing.turns import take_turns


class Ticks:
    """Seconds that pass when they are told to."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_breaker_opens_after_failures_in_a_row_and_closes_after_a_try() -> None:
    """Two failures pass, the third opens it; after its time one try passes, and its success closes it."""
    ticks = Ticks()
    breaker = Breaker(failures=3, ticks=ticks, first_seconds=10)
    for _ in range(2):
        assert breaker.begin()
        breaker.failed()
    assert breaker.state is BreakerState.CLOSED
    breaker.failed()
    assert (breaker.state, breaker.room, breaker.begin()) == (BreakerState.OPEN, 0, False)

    ticks.now = 10
    assert (breaker.state, breaker.room) == (BreakerState.HALF_OPEN, 1)
    assert breaker.begin()
    assert (breaker.room, breaker.begin()) == (0, False)
    breaker.succeeded()
    assert (breaker.state, breaker.room) == (BreakerState.CLOSED, None)


def test_breaker_forgets_failures_that_a_success_followed() -> None:
    """Only failures without a success in between count."""
    breaker = Breaker(failures=2, ticks=Ticks())
    for _ in range(5):
        breaker.failed()
        breaker.succeeded()
    assert breaker.state is BreakerState.CLOSED


def test_breaker_waits_longer_after_each_try_that_failed() -> None:
    """10, 20, 40 seconds, at most 45; a success starts over."""
    ticks = Ticks()
    breaker = Breaker(failures=1, ticks=ticks, first_seconds=10, longest_seconds=45)
    pauses = []
    for _ in range(4):
        breaker.begin()
        breaker.failed()
        begun = ticks.now
        while breaker.state is BreakerState.OPEN:
            ticks.now += 1
        pauses.append(ticks.now - begun)
    assert pauses == [10, 20, 40, 45]


def test_breaker_lets_another_try_when_one_ended_without_a_verdict() -> None:
    """A try that was broken off says nothing, so the next one may begin."""
    ticks = Ticks()
    breaker = Breaker(failures=1, ticks=ticks)
    breaker.open_for(300)
    assert not breaker.begin()
    ticks.now = 300
    assert breaker.begin()
    breaker.dropped()
    assert breaker.begin()


def test_turns_are_taken_in_the_order_of_the_queues() -> None:
    """The first of each, then the second of each, and no more than the limit."""
    assert take_turns(["aaaa", "b", "cc"], 6) == ["a", "b", "c", "a", "c", "a"]
    assert take_turns(["aaaa", "b"], 3) == ["a", "b", "a"]
    assert take_turns([], 3) == []
    assert take_turns([[None], [None, 0]], 9) == [None, None, 0]
