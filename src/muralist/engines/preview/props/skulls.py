"""What heads of four-legged animals share: ears, eyes, and a frame in which they can be held at any angle.

Heads are written in hundredths of their height; x is towards the muzzle and 0 the middle of the skull.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from muralist.engines.preview.brushes.canvas import Canvas, Pen
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, bezier, shifted
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, poly, shape
from muralist.engines.preview.props.build import Build

PINK = rgb("#e3a7a0")
NEAR_EARS = {
    "prick": "-36 24, -30 88, 4 42", "neat": "-38 26, -35 70, 0 43", "tall": "-34 24, -34 104, 6 42",
        "flop": "-2 36, -24 42, -42 26, -48 -6, -42 -40, -28 -46, -14 -24, -2 4",
    "button": "-8 42, -26 46, -44 34, -42 10, -30 4, -16 16",
    "fold": "-34 34, -46 60, -30 66, -4 44, -14 26, -40 20", "round": "-36 24, -42 42, -30 54, -12 50, -8 34, -20 24",
    "leaf": "-14 36, -52 52, -70 44, -48 26, -22 18", "long": "-18 30, -52 70, -52 118, -30 122, -8 78, 0 40",
    "horse": "-16 26, -22 66, 2 36", "small": "-34 32, -32 54, -14 58, -4 42",
    "wool": "-34 26, -42 58, -34 84, -24 88, -14 64, -4 40",
}  # fmt: skip
FAR_EARS = {
    "prick": "0 38, 18 84, 32 30", "neat": "0 40, 19 68, 33 31",
    "tall": "-2 38, 14 100, 32 30", "flop": "6 42, 28 44, 40 6, 26 -6",
    "button": "4 44, 20 46, 32 36, 30 20, 16 22",
    "fold": "6 44, 22 66, 36 58, 32 34", "round": "4 40, 6 54, 20 56, 30 42, 22 30",
    "leaf": "2 42, 14 70, 26 62, 18 36", "long": "-2 40, -2 112, 20 114, 22 50", "horse": "2 34, 6 64, 18 28",
    "small": "4 44, 14 58, 26 50, 22 36",
    "wool": "0 40, 2 70, 12 86, 22 82, 26 58, 24 34",
}  # fmt: skip
STRAIGHT = frozenset({"prick", "neat", "tall", "horse"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """A head's place: its skull at (x, y), `size` high, turned up by `turn` radians."""

    x: float
    y: float
    size: float
    turn: float

    def at(self, path: Sequence[Point]) -> Path:
        """A path of head units in prop units."""
        return shifted(path, self.x, self.y, self.size, self.turn)

    def text(self, outline: str, smooth: bool = True) -> Path:
        """An outline written in hundredths of the head's height."""
        return self.at(shape(outline) if smooth else poly(outline))

    def point(self, x: float, y: float) -> Point:
        """A point of head units."""
        return self.at([(x, y)])[0]


def pale_of(build: Build, coat: Colour) -> Colour:
    """The light parts of a coat."""
    return build.pale or mix(coat, (1.0, 0.97, 0.92), 0.62 if luma(coat) > 0.3 else 0.30)


def ear(canvas: Canvas, head: Head, kind: str, colour: Colour, *, far: bool) -> None:
    """One ear of that kind, or none."""
    table = FAR_EARS if far else NEAR_EARS
    if kind not in table:
        return
    # upright woolly ears are as light as the coat: dark ones look like horns
    colour = mix(colour, (1.0, 1.0, 1.0), 0.35) if kind == "wool" else colour
    canvas.solid(head.text(table[kind], kind not in STRAIGHT), colour, puffed(0.3 if kind == "wool" else 0.6))


def draw_lid(pen: Pen, head: Head, x: float, y: float, wide: float, colour: Colour = DARK) -> None:
    """A closed eye."""
    arc = bezier((x - wide, y + 0.02), (x, y - 0.09), (x + wide, y + 0.02), 8)
    pen.line(head.at(arc), 0.045 * head.size, colour)


def draw_eye(pen: Pen, head: Head, x: float, y: float, radius: float, iris: Colour | None = None) -> None:
    """A round eye with a catchlight; `iris` gives it a coloured ring."""
    px, py = head.point(x, y)
    r = radius * head.size
    if iris is not None:
        pen.disc(px, py, r * 1.3, times(iris, 0.35))
        pen.disc(px, py, r * 1.15, iris)
    pen.disc(px, py, r, DARK)
    pen.disc(px - r * 0.3, py + r * 0.38, r * 0.36, (1, 1, 1))
