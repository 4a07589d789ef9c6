"""An aisle between two rows of racks, seen along its middle: floor, ceiling, end wall, and points on the rows."""

from __future__ import annotations

from dataclasses import dataclass

from muralist.engines.preview.brushes.colour import Colour
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.setting import Setting

EYE = 0.46
"""Height fraction of the vanishing point."""
ABOVE, BELOW = 0.40, 0.44
"""How far over and under it the rows reach at the frame's edge, in heights of the frame."""
END = 4.6
"""Depth of the end wall; the frame's edge has 1."""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Aisle:
    """`half` is the world x of the rows at depth 1."""

    half: float

    def at(self, side: int, depth: float, up: float) -> Point:
        """A point on a row: `up` is 0 at the floor and 1 at the top."""
        return side * self.half / depth, EYE + (BELOW - (ABOVE + BELOW) * up) / depth

    def panel(self, side: int, depths: tuple[float, float], ups: tuple[float, float]) -> list[Point]:
        """A four-sided piece of a row between two depths and two heights."""
        (near, far), (low, high) = depths, ups
        return [self.at(side, near, low), self.at(side, far, low), self.at(side, far, high), self.at(side, near, high)]

    def floor(self, depths: tuple[float, float], across: tuple[float, float] = (-1.0, 1.0)) -> list[Point]:
        """A piece of the floor between two depths; `across` goes from -1 at one row to 1 at the other."""
        (near, far), (left, right) = depths, across
        y0, y1 = EYE + BELOW / near, EYE + BELOW / far
        return [(left * self.half / near, y0), (right * self.half / near, y0), (right * self.half / far, y1),
                (left * self.half / far, y1)]  # fmt: skip

    def ceiling(self, depths: tuple[float, float], across: tuple[float, float] = (-1.0, 1.0)) -> list[Point]:
        """A piece of the ceiling at the height of the rows' tops."""
        floor = self.floor(depths, across)
        return [(x, EYE - (y - EYE) * ABOVE / BELOW) for x, y in floor]


def aisle(setting: Setting) -> Aisle:
    """The aisle of a frame: its rows meet the frame's sides."""
    return Aisle(max(0.5, setting.view.half_width) * 1.02)


def shell(ink: Ink, lane: Aisle, floor: Colour, ceiling: Colour, end: Colour) -> None:
    """Paint all that is not a row: in front of depth 1 floor and ceiling go on to the frame's edges."""
    reach = lane.half * 1.5
    ink.box(-reach, -0.1, reach, EYE, ceiling)
    ink.box(-reach, EYE, reach, 1.1, floor)
    far = lane.half / END
    ink.box(-far, EYE - ABOVE / END, far, EYE + BELOW / END, end)
