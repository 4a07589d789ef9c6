"""Percentiles of latencies and medians over rounds."""

import math
import statistics
from collections.abc import Iterable, Sequence

import msgspec


class Distribution(msgspec.Struct, frozen=True, kw_only=True):
    """What a list of latencies looks like, in milliseconds."""

    count: int
    p50_ms: float
    p99_ms: float
    max_ms: float


class Spread(msgspec.Struct, frozen=True, kw_only=True):
    """A figure over several rounds: its median, and the lowest and highest."""

    median: float
    low: float
    high: float


def percentile(ordered: Sequence[float], share: float) -> float:
    """The nearest-rank percentile of values in ascending order; `share` is above 0 and at most 1.

    Raises:
        ValueError: there are no values, or the share is out of bounds.
    """
    if not ordered or not 0 < share <= 1:
        raise ValueError(f"no percentile {share} of {len(ordered)} values")
    return ordered[math.ceil(share * len(ordered)) - 1]


def distribution(seconds: Iterable[float]) -> Distribution | None:
    """Summarise latencies given in seconds; None when there are none."""
    ordered = sorted(seconds)
    if not ordered:
        return None
    return Distribution(
        count=len(ordered),
        p50_ms=percentile(ordered, 0.5) * 1e3,
        p99_ms=percentile(ordered, 0.99) * 1e3,
        max_ms=ordered[-1] * 1e3,
    )


def spread(values: Iterable[float]) -> Spread:
    """Median and range of one figure over rounds. Raises ValueError when there are none."""
    found = list(values)
    if not found:
        raise ValueError("no rounds to summarise")
    return Spread(median=statistics.median(found), low=min(found), high=max(found))
