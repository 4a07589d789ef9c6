"""Where lanterns hang at a building: to both sides of its door, below what juts out over it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from muralist.engines.preview.staging.items import Frame, Item


@dataclass(frozen=True, slots=True, kw_only=True)
class Porch:
    """The door of a building, in its own units: its middle `x`, the `edge` over it that things hang from, how far
    aside of the middle they do so (`reach`, at most `wide` for a whole row), and how `tall` one is at most.
    """

    edge: float
    reach: float
    tall: float
    x: float = 0.0
    wide: float = 0.0
    cord: float = 0.05


PORCHES = {
    "house": Porch(x=-0.47, edge=0.60, reach=0.225, tall=0.27, wide=0.26),
    "temple_hall": Porch(edge=1.02, reach=0.53, tall=0.50, wide=1.30, cord=0.06),
    "pavilion": Porch(edge=1.04, reach=0.48, tall=0.44, wide=0.72),
    "gateway": Porch(edge=1.30, reach=0.34, tall=0.50, wide=0.42),
    "pagoda": Porch(edge=0.56, reach=0.34, tall=0.30, wide=0.42, cord=0.03),
    "torii": Porch(edge=1.24, reach=0.36, tall=0.42, wide=0.62),
    "shop": Porch(edge=0.82, reach=0.30, tall=0.34, wide=0.80, cord=0.02),
    "door": Porch(edge=1.02, reach=0.0, tall=0.30, cord=0.0),
}
"""Buildings of whose doors or lintels one knows where they are."""
SPARE = 1.16
"""How far apart the middles of two neighbours are at least, in their own widths."""


def hang_at_porch(item: Item, other: Item, place: int, count: int, frame: Frame) -> bool:
    """Hang the one numbered `place` of `count` at a building's door; whether the building has one."""
    porch = PORCHES.get(other.prop.name)
    if porch is None:
        return False
    item.unit = porch.tall * other.unit / item.extent.height
    reach, edge = porch.reach, porch.edge
    if other.prop.name == "door":
        # on the wall to both sides of its frame
        edge = other.extent.top * porch.edge
        item.unit = porch.tall * other.height / item.extent.height
        reach = (0.5 * other.width + 0.62 * item.width) / other.unit
    if count > 2:
        reach = max(porch.wide, reach)
        item.unit = min(item.unit, 2 * reach * other.unit / (count - 1) / SPARE / item.extent.width)
    share = 1.0 if count == 1 else 2 * place / (count - 1) - 1
    side = -1 if other.flip else 1
    item.centre_on(other.x + side * (porch.x + share * reach) * other.unit)
    cord = porch.cord * other.unit
    item.y = other.y - (edge * other.unit - cord - item.extent.top * item.unit) / frame.tall
    item.cord = cord / item.unit
    return True
