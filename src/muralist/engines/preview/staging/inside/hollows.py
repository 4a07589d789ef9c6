"""Where things are open: the rim that what is inside shows above, or the doorway that it looks out of."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from muralist.engines.preview.brushes.paths import Path, Point, ellipse

HIGH = 9.0
"""Prop units over which nothing in a vessel reaches."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hollow:
    """The opening of a thing, in its own units, `wide` about `x`.

    What is inside shows above `rim`, from left to right, or within the doorway `door`; `pit` is painted dark before.
    `floor` is the height at which those in a doorway stand; a `clear` one is of glass and not dark inside.
    """

    wide: float
    x: float = 0.0
    rim: Sequence[Point] = ()
    pit: Sequence[Point] = ()
    door: Sequence[Point] = ()
    floor: float = 0.0
    clear: bool = False

    @property
    def low(self) -> float:
        """The lowest point of the rim."""
        return min(y for _, y in self.rim)

    @property
    def deep(self) -> float:
        """How far up its far rim shows over the near one."""
        return max(y for _, y in (self.pit or self.rim)) - self.low

    def shown(self) -> Path:
        """The outline inside of which the contents are seen."""
        if self.door:
            return list(self.door)
        return [*self.rim, (self.rim[-1][0] + 0.6, HIGH), (self.rim[0][0] - 0.6, HIGH)]


def _round(x: float, y: float, wide: float, deep: float, pit: bool = False) -> Hollow:
    """A round mouth seen from a little above."""
    front = ellipse(x, y, wide, deep, start=math.pi, end=2 * math.pi)
    return Hollow(wide=1.84 * wide, x=x, rim=front, pit=ellipse(x, y, wide, deep) if pit else ())


def _box(left: float, right: float, top: float) -> Path:
    return [(left, 0.0), (right, 0.0), (right, top), (left, top)]


_DEN = [(-0.36, 0.0), (0.10, 0.0), (0.10, 0.34), *ellipse(-0.13, 0.34, 0.23, 0.22, start=0, end=math.pi), (-0.36, 0.34)]

VESSELS = {
    "crate": Hollow(wide=1.12, x=0.08, rim=[(-0.49, 0.81), (0.50, 0.80), (0.775, 0.965)],
                    pit=[(-0.48, 0.815), (0.50, 0.815), (0.755, 0.965), (-0.225, 0.965)]),
    "bucket": _round(0.0, 0.775, 0.415, 0.095),
    "sack": _round(0.0, 1.02, 0.40, 0.10),
    "wheelbarrow": Hollow(wide=1.34, x=-0.10, rim=[(-0.85, 0.815), (0.65, 0.815)]),
    "barrel": _round(0.0, 1.03, 0.30, 0.056, pit=True),
    "chest": Hollow(wide=1.44, rim=[(-0.80, 0.615), (0.80, 0.615)],
                    pit=[(-0.78, 0.61), (0.78, 0.61), (0.76, 0.90), (-0.76, 0.90)]),
    "shopping_cart": Hollow(wide=1.20, x=0.08, rim=[(-0.555, 0.985), (0.715, 0.905)]),
    "paper_bag": Hollow(wide=0.88, x=-0.04, rim=[(-0.52, 1.055), (0.44, 1.055)]),
    "truck pickup": Hollow(wide=0.92, x=-0.79, rim=[(-1.275, 0.565), (-0.315, 0.575)]),
    "trailer": Hollow(wide=2.0, x=-0.02, rim=[(-1.10, 0.88), (1.06, 0.88)]),
    "trash_can": _round(0.0, 1.16, 0.40, 0.09, pit=True),
}  # fmt: skip
"""What is filled, with the opening of each."""
SLATS = Hollow(wide=1.56, x=0.06, rim=[(-0.78, 0.475), (0.78, 0.475), (0.915, 0.625)])
"""The low crate that fruit lies in."""
DOORWAYS = {
    "tent": Hollow(wide=0.40, x=-0.14, floor=0.0, door=[(-0.14, 0.78), (0.15, -0.02), (-0.43, -0.02)]),
    "barn": Hollow(wide=0.41, x=-0.27, floor=0.01, door=_box(-0.475, -0.065, 0.475)),
    "kennel": Hollow(wide=0.44, x=-0.13, floor=0.01, door=_DEN),
    "igloo": Hollow(wide=0.46, x=0.38, floor=0.01,
                    door=[(0.14, 0.0), *ellipse(0.38, 0.08, 0.24, 0.25, start=math.pi, end=0.0), (0.62, 0.0)]),
    "snow_globe": Hollow(wide=0.80, floor=0.46, door=ellipse(0.0, 0.78, 0.53, 0.53), clear=True),
    "house": Hollow(wide=0.22, x=-0.47, floor=0.01, door=_box(-0.58, -0.36, 0.40)),
}  # fmt: skip
"""What one is inside of, with the doorway that one is seen in."""
CLOSED = frozenset({
    "castle", "tower", "temple", "school", "shop", "factory", "silo", "clock_tower", "lighthouse", "skyscraper",
    "windmill", "glasshouse", "birdhouse", "phone_booth", "market_stall", "pyramid", "arch",
})  # fmt: skip
"""Buildings without a doorway of that kind: who is in one stands at its gate, never on its roof."""


def hollow_of(name: str, variant: str = "") -> Hollow | None:
    """The opening of a prop of a variant, if it has one."""
    return VESSELS.get(f"{name} {variant}") or VESSELS.get(name) or DOORWAYS.get(name)
