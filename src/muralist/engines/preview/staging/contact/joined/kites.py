"""Room in the sky for a kite that is flown in company."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.staging.items import Frame, Item

WATCHING = 0.76
"""How large who flies a kite in company is, so that the kite has room."""
NARROW = 0.7
"""From which room at the side, in heights of who flies it, a kite goes there though there is company."""


def clear_sky(side: int, flyer: Item, people: Sequence[Item], frame: Frame, margin: float) -> int:
    """The side where the kite goes; those with it leave it the larger part of the sky: smaller, on the other side."""
    if len(people) > 1 and frame.half_width - side * flyer.middle < NARROW * flyer.height:
        # the string goes over their heads rather than nowhere
        side = -side
    everybody = [flyer, *people]
    if not people or any(one.on is not None for one in everybody):
        return side
    edge = max(-side * one.middle + 0.5 * one.width * WATCHING for one in everybody)
    aside = max(0.0, frame.half_width - margin - edge)
    for one in everybody:
        one.unit *= WATCHING
        one.x -= side * aside
    return side
