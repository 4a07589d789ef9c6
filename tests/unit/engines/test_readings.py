"""Numbers of upstreams: sense is kept, nonsense counts as not told."""

import pytest

from muralist.engines.readings import read_cost, read_percent, read_seed


@pytest.mark.parametrize(
    ("amount", "cost"),
    [
        (4.5, 45_000),
        (0, 0),
        (1.4, 14_000),
        (True, None),
        (-1, None),
        (1e308, None),
        (10**30, None),
        ("3", None),
        (None, None),
    ],
)
def test_cost_is_micro_usd_or_not_told(amount, cost):
    """Credits of a cent become micro-USD; what would break a ledger is left out."""
    assert read_cost(amount, 10_000) == cost


@pytest.mark.parametrize(
    ("value", "seed"),
    [(0, 0), (2**63 - 1, 2**63 - 1), (2**63, None), (-1, None), (1.5, None), (True, None), ("7", None)],
)
def test_seed_is_a_whole_number_that_can_be_kept(value, seed):
    """A seed beyond 64 bits could not be stored."""
    assert read_seed(value) == seed


@pytest.mark.parametrize(
    ("value", "percent"),
    [(0.1, 10), (1.0, 100), (1, 1), (55, 55), (0, 0), (100, 100), (101, None), (-0.5, None), (True, None), ("5", None)],
)
def test_progress_is_percent(value, percent):
    """Shares and percents are told apart by their form."""
    assert read_percent(value) == percent
