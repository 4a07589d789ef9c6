"""The feet of animals without hoofs: flat soles on the ground, with toes."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, times
from muralist.engines.preview.brushes.paths import Path, Point, curve, shifted
from muralist.engines.preview.props.bodies import mould

SLENDER = 0.13
"""Up to that width of the leg a paw is clearly wider than its leg."""
FLAT = 0.40
"""Up to what angle, in radians, the sole lies flat on the ground."""
MOST = 0.9
"""How far a foot hangs or is turned up at most."""
PAW = ((-0.52, 0.06), (-0.50, 0.80), (0.44, 0.84), (0.70, 0.54), (0.92, 0.26), (0.90, 0.02))
PAD = ((-0.56, 0.02), (-0.52, 0.70), (0.52, 0.70), (0.62, 0.02))
"""Outlines on a leg of width 1, the sole at height 0, the toes forward."""


def turn_of(above: Point, foot: Point) -> float:
    """How far a foot is turned up with its leg; 0 where it stands."""
    turn = math.atan2(foot[1] - above[1], foot[0] - above[0]) + math.pi / 2
    return 0.0 if abs(turn) < FLAT else max(-MOST, min(MOST, turn))


def sole(above: Point, foot: Point, wide: float, kind: str) -> Path:
    """The outline of a paw or a pad at the end of a leg."""
    turn = turn_of(above, foot)
    grown = wide * (1.22 if kind == "paw" and wide < SLENDER else 1.0)
    outline = curve(PAW if kind == "paw" else PAD, closed=True, steps=5)
    flat = [(x, max(0.0, y)) for x, y in outline]
    return shifted(flat, foot[0], foot[1] if turn else max(0.0, foot[1] - 0.02), grown, turn)


def toes(canvas: Canvas, legs: Sequence[Sequence[Point]], widths: Sequence[float], coat: Colour, inside: Image.Image,
         kind: str) -> None:  # fmt: skip
    """Lines between the toes of a paw, or nails on a pad; only on feet that stand."""
    with canvas.ink(inside=inside) as pen:
        for leg, wide in zip(legs, widths, strict=True):
            (x, y), turn = leg[-1], turn_of(leg[-2], leg[-1])
            if turn:
                continue
            grown = wide * (1.22 if kind == "paw" and wide < SLENDER else 1.0)
            if kind == "paw":
                for ahead in (0.42, 0.70):
                    line = [(x + ahead * grown, y), (x + (ahead - 0.05) * grown, y + 0.26 * grown)]
                    pen.line(line, 0.10 * grown, times(coat, 0.52), 0.75)
            else:
                for ahead in (-0.10, 0.18, 0.44):
                    pen.disc(x + ahead * grown, y + 0.10 * grown, 0.12 * grown, (0.93, 0.89, 0.82), 0.9)


def curled_paw(canvas: Canvas, at: Point, wide: float, coat: Colour) -> None:
    """A paw on the ground before a lying animal."""
    x, y = at
    mask = mould(canvas, [shifted(curve(PAW, closed=True, steps=5), x, y, wide)], coat, texture=0.04)
    toes(canvas, [((x, y + 1.0), (x, y))], [wide], coat, mask, "paw")
