"""Where the furniture that a room paints by itself can bear things: a bed, a worktop, a sofa, a café's table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.staging.held.boxes import around, box_of, covered, moved
from muralist.engines.preview.staging.items import Frame, Item

ON = "on:"
"""Begins the spot of a thing that is on a room's own furniture."""
LEAST, STEPS = 0.12, 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledge:
    """A level surface: its middle is `side` times the window's side away from the frame's, by at most `most` world
    units or that `share` of half the frame; it reaches `reach` to both sides of that. A foot is at `floor` less
    `high` of a square frame's height; a metre measures `metre` world units there.
    """

    side: int
    most: float
    share: float
    reach: float
    floor: float
    high: float
    metre: float


LEDGES: dict[tuple[str, str], Ledge] = {
    ("bedroom", "bed"): Ledge(side=-1, most=0.16, share=0.3, reach=0.22, floor=0.745, high=0.035, metre=0.44),
    ("bedroom", "drawers"): Ledge(side=1, most=0.24, share=0.48, reach=0.03, floor=0.75, high=0.165, metre=0.32),
    **dict.fromkeys(
        (("bedroom", name) for name in ("nightstand", "bedside table", "bedside", "床頭", "床头", "床頭櫃", "床头柜")),
        Ledge(side=1, most=0.24, share=0.48, reach=0.03, floor=0.75, high=0.165, metre=0.32),
    ),
    ("kitchen", "table"): Ledge(side=0, most=0.0, share=0.0, reach=0.34, floor=0.74, high=0.25, metre=0.32),
    ("kitchen", "stove"): Ledge(side=-1, most=0.30, share=0.52, reach=0.10, floor=0.74, high=0.262, metre=0.32),
    ("livingroom", "sofa"): Ledge(side=-1, most=0.20, share=0.36, reach=0.24, floor=0.755, high=0.125, metre=0.40),
    **dict.fromkeys(
        (("livingroom", name) for name in ("window sill", "windowsill", "sill", "window ledge", "窗台", "窗臺")),
        Ledge(side=1, most=0.42, share=0.60, reach=0.05, floor=0.755, high=0.18, metre=0.32),
    ),
    ("cafe", "counter"): Ledge(side=-1, most=0.34, share=0.58, reach=0.04, floor=0.74, high=0.195, metre=0.30),
    ("cafe", "table"): Ledge(side=1, most=0.34, share=0.58, reach=0.07, floor=0.76, high=0.205, metre=0.32),
}


def ledge_of(place: str, spot: str) -> Ledge | None:
    """The ledge that a spot names in a place."""
    return LEDGES.get((place, spot[len(ON) :])) if spot.startswith(ON) else None


def set_on(
    item: Item, family: Sequence[Item], others: Sequence[Item], ledge: Ledge, frame: Frame, seed: int
) -> None:  # fmt: skip
    """Put a thing on a ledge, where most of it is free."""
    side = -1 if stream(seed, "side").random() < 0.7 else 1
    middle = ledge.side * side * min(ledge.most, frame.half_width * ledge.share)
    tall = max(LEAST, item.metres * ledge.metre)
    box = around(family, frame)
    scale = tall / (box[3] - box[1]) if item.prop.size else 1.0
    item.y = ledge.floor - ledge.high / frame.tall
    item.unit *= scale
    obstacles = [box_of(one, frame) for one in others]
    best = (float("inf"), middle)
    for step in range(STEPS + 1):
        x = middle + ledge.reach * (2 * step / STEPS - 1)
        item.centre_on(x)
        mine = moved(box_of(item, frame), 0.0, 0.0)
        best = min(best, (covered(mine, obstacles) + 0.2 * abs(x - middle), x))
    item.centre_on(best[1])
