"""Percentiles and medians of the benchmark."""

import pytest
from bench.stats import distribution, percentile, spread


def test_percentile_takes_the_nearest_rank() -> None:
    """Of 1 to 100 the 50th percentile is 50, the 99th is 99 and the 100th is 100."""
    values = [float(number) for number in range(1, 101)]

    assert [percentile(values, share) for share in (0.5, 0.99, 1.0)] == [50.0, 99.0, 100.0]


def test_percentile_of_one_value_is_that_value() -> None:
    """A single latency is every percentile."""
    assert percentile([0.25], 0.01) == percentile([0.25], 0.99) == 0.25


@pytest.mark.parametrize(("values", "share"), [([], 0.5), ([1.0], 0.0), ([1.0], 1.1)])
def test_percentile_refuses_what_has_no_answer(values: list[float], share: float) -> None:
    """Without values, or with a share out of bounds, there is no percentile."""
    with pytest.raises(ValueError, match="no percentile"):
        percentile(values, share)


def test_distribution_sorts_and_gives_milliseconds() -> None:
    """Latencies come in any order and in seconds; the summary is in milliseconds."""
    found = distribution([0.003, 0.001, 0.002])

    assert found is not None
    assert (found.count, found.p50_ms, found.max_ms) == (3, 2.0, 3.0)


def test_distribution_of_nothing_is_none() -> None:
    """No answers give no figures rather than zeros."""
    assert distribution([]) is None


def test_spread_keeps_the_range() -> None:
    """The median of the rounds is shown beside the best and the worst of them."""
    found = spread([3.0, 1.0, 10.0])

    assert (found.median, found.low, found.high) == (3.0, 1.0, 10.0)
