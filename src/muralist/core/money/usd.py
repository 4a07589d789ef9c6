"""Money is integer micro-USD inside; cents and dollars exist only at the wire."""

from typing import NewType

MicroUSD = NewType("MicroUSD", int)

MICRO_PER_CENT = 10_000
MICRO_PER_DOLLAR = 1_000_000


def from_cents(cents: int) -> MicroUSD:
    """Convert whole cents."""
    return MicroUSD(cents * MICRO_PER_CENT)


def to_cents(amount: int) -> int:
    """Convert to whole cents, rounded down, so that nobody is shown money that is not there."""
    return amount // MICRO_PER_CENT


def to_dollars(amount: int) -> float:
    """Convert to the USD float of the wire (`usage.cost`)."""
    return amount / MICRO_PER_DOLLAR


def format_dollars(amount: int) -> str:
    """Write an amount for people: `$9.93`, with sub-cent digits only where there are some."""
    sign = "-" if amount < 0 else ""
    dollars, rest = divmod(abs(amount), MICRO_PER_DOLLAR)
    fraction = f"{rest:06d}".rstrip("0")
    return f"{sign}${dollars}.{fraction:0<2}"
