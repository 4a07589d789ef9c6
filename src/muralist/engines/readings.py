"""Numbers that upstreams tell, read with suspicion: one that makes no sense counts as not told."""

MOST_MICRO_USD = 10**12
"""A million dollars: no picture costs more, and sums of costs stay within 64 bits."""

MOST_SEED = 2**63 - 1


def read_cost(amount: object, micro_usd_per_unit: int) -> int | None:
    """Micro-USD of an amount in an upstream's own unit."""
    if isinstance(amount, bool) or not isinstance(amount, int | float):
        return None
    cost = amount * micro_usd_per_unit
    return round(cost) if 0 <= cost <= MOST_MICRO_USD else None


def read_seed(value: object) -> int | None:
    """The seed that painted."""
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return value if 0 <= value <= MOST_SEED else None


def read_percent(value: object) -> int | None:
    """Percent of a progress: a fraction up to 1 is a share, a whole number is percent already."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 100:
        return None
    return round(value * 100) if isinstance(value, float) and value <= 1 else round(value)
