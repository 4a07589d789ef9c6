"""What stands out of an animal's head: ears, horns, a mane, a comb; painted before the skull."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, curve, ellipse
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import mould, sleeve
from muralist.engines.preview.props.figure.kin.kinds import SNOW, Kin
from muralist.engines.preview.props.figure.kin.snouts import crest

PINK = rgb("#e9a8a4")
TIPPED = frozenset({"fox", "redpanda"})


def paint_ears(canvas: Canvas, kin: Kin, x: float, y: float, r: float) -> None:
    """Everything behind the skull of a head of radius `r` about (x, y)."""
    if kin.name == "lion":
        _mane(canvas, times(kin.coat, 0.62), x, y, r)
    crest(canvas, kin, x, y, r)
    if kin.name == "deer":
        _antlers(canvas, x, y, r)
    if kin.name == "cow":
        for side in (-1, 1):
            canvas.solid(sleeve([(x + side * 0.5 * r, y + 0.8 * r), (x + side * 0.72 * r, y + 1.22 * r)],
                                (0.22 * r, 0.10 * r)), rgb("#e6dcc4"), puffed(0.8))  # fmt: skip
    if kin.face == "hen":
        for dx, dy in ((-0.3, 1.02), (0.02, 1.2), (0.34, 1.04)):
            canvas.solid(ellipse(x + dx * r, y + dy * r, 0.24 * r, 0.30 * r), rgb("#d0443c"), puffed(0.9))
    for side in (-1, 1):
        if kin.ears in EARS:
            colour = kin.hands if kin.name == "panda" else kin.coat
            EARS[kin.ears](canvas, kin, colour, x, y, r, side)


def _mane(canvas: Canvas, colour: Colour, x: float, y: float, r: float) -> None:
    locks: list[Path] = [ellipse(x, y - 0.05 * r, 1.34 * r, 1.32 * r)]
    for dx, dy in ((1.22, 0.5), (0.86, 1.06), (0.3, 1.34), (-0.3, 1.34), (-0.86, 1.06), (-1.22, 0.5), (-1.34, -0.1),
                   (-1.2, -0.68), (-0.8, -1.12), (0.8, -1.12), (1.2, -0.68), (1.34, -0.1)):  # fmt: skip
        locks.append(ellipse(x + dx * r, y + dy * r, 0.34 * r, 0.34 * r))
    mould(canvas, locks, colour, texture=0.14, grain=40)


def _antlers(canvas: Canvas, x: float, y: float, r: float) -> None:
    for side in (-1, 1):
        for spine in (((0.3, 0.8), (0.5, 1.5), (0.9, 2.05)), ((0.46, 1.36), (0.86, 1.5)), ((0.62, 1.66), (0.5, 2.05))):
            points = [(x + side * dx * r, y + dy * r) for dx, dy in spine]
            canvas.solid(sleeve(points, (0.16 * r,) * (len(points) - 1) + (0.09 * r,)), rgb("#8a6a48"), puffed(0.8))


def _point(canvas: Canvas, kin: Kin, colour: Colour, x: float, y: float, r: float, side: int) -> None:
    def ear(k: float, lift: float = 0.0) -> Path:
        mx, my = x + side * 0.66 * r, y + (0.95 + lift) * r
        points = [(-0.46, -0.25), (0.16, 0.72), (0.42, -0.42)]
        return curve([(mx + side * dx * r * k, my + dy * r * k) for dx, dy in points], closed=True, steps=3)

    canvas.solid(ear(1.0), colour, puffed(0.7), texture=0.05)
    if kin.name in TIPPED:
        canvas.soft(ellipse(x + side * 0.84 * r, y + 1.62 * r, 0.34 * r, 0.30 * r), kin.hands, 0.06 * r, 1.0,
                    inside=canvas.mask_of(ear(1.0)))  # fmt: skip
    canvas.solid(ear(0.58, -0.04), PINK if kin.face == "cat" else mix(kin.pale, PINK, 0.25), puffed(0.4))


def _round(canvas: Canvas, kin: Kin, colour: Colour, x: float, y: float, r: float, side: int) -> None:
    mx, my = x + side * 0.78 * r, y + 0.84 * r
    canvas.solid(ellipse(mx, my, 0.38 * r, 0.38 * r), times(colour, 0.95), puffed(0.8), texture=0.05)
    inner = mix(colour, PINK, 0.45) if kin.name == "panda" else mix(kin.pale, PINK, 0.35)
    canvas.solid(ellipse(mx, my - 0.03 * r, 0.21 * r, 0.21 * r), inner, puffed(0.5))


def _fluffy(canvas: Canvas, kin: Kin, colour: Colour, x: float, y: float, r: float, side: int) -> None:
    mx, my = x + side * 1.02 * r, y + 0.62 * r
    mould(canvas, [ellipse(mx, my, 0.58 * r, 0.56 * r), ellipse(mx + side * 0.2 * r, my - 0.2 * r, 0.4 * r, 0.42 * r)],
          colour, texture=0.12)  # fmt: skip
    canvas.soft(ellipse(mx + side * 0.04 * r, my - 0.08 * r, 0.34 * r, 0.32 * r), kin.pale, 0.08 * r, 0.95)


def _huge(canvas: Canvas, kin: Kin, colour: Colour, x: float, y: float, r: float, side: int) -> None:
    del kin
    mx, my = x + side * 1.10 * r, y + 0.92 * r
    canvas.solid(ellipse(mx, my, 0.72 * r, 0.72 * r), colour, puffed(0.8), texture=0.05)
    canvas.solid(ellipse(mx, my - 0.03 * r, 0.50 * r, 0.50 * r), mix(PINK, SNOW, 0.25), puffed(0.5))


def _long(canvas: Canvas, kin: Kin, colour: Colour, x: float, y: float, r: float, side: int) -> None:
    lean = 0.18 if side > 0 else -0.14
    for k, tone in ((1.0, colour), (0.58, mix(kin.pale, PINK, 0.6))):
        points = [(x + side * 0.42 * r, y + 0.8 * r), (x + (side * 0.50 + lean * 0.5) * r, y + 1.8 * r),
                  (x + (side * 0.52 + lean) * r, y + (2.62 - 0.3 * (1 - k)) * r)]  # fmt: skip
        canvas.solid(sleeve(points, (0.36 * r * k, 0.54 * r * k, 0.34 * r * k)), tone, puffed(0.7), texture=0.04)


def _flop(canvas: Canvas, kin: Kin, colour: Colour, x: float, y: float, r: float, side: int) -> None:
    del kin
    points = [
        (x + side * 0.66 * r, y + 0.74 * r),
        (x + side * 1.14 * r, y + 0.40 * r),
        (x + side * 1.18 * r, y - 0.36 * r),
    ]
    canvas.solid(sleeve(points, (0.42 * r, 0.56 * r, 0.50 * r)), times(colour, 0.66), puffed(0.8), texture=0.05)


def _flap(canvas: Canvas, kin: Kin, colour: Colour, x: float, y: float, r: float, side: int) -> None:
    del kin
    for k, tone in ((1.0, times(colour, 0.94)), (0.66, mix(colour, PINK, 0.42))):
        mx, my = x + side * 1.16 * r, y + 0.16 * r
        points = [(-0.5, 0.55), (0.2, 0.85), (0.78, 0.42), (0.72, -0.36), (0.24, -0.82), (-0.34, -0.6)]
        canvas.solid(curve([(mx + side * dx * r * k, my + dy * r * k) for dx, dy in points], closed=True, steps=6),
                     tone, puffed(0.7), texture=0.04)  # fmt: skip


def _fold(canvas: Canvas, kin: Kin, colour: Colour, x: float, y: float, r: float, side: int) -> None:
    del kin
    points = [(0.30, 0.92), (0.62, 1.24), (1.02, 1.16), (1.08, 0.56), (0.8, 0.46)]
    canvas.solid(curve([(x + side * dx * r, y + dy * r) for dx, dy in points], closed=True, steps=4),
                 times(colour, 0.86), puffed(0.7))  # fmt: skip


def _side(canvas: Canvas, kin: Kin, colour: Colour, x: float, y: float, r: float, side: int) -> None:
    ape = kin.face == "ape"
    mx, my = x + side * 1.12 * r, y + (0.08 if ape else 0.34) * r
    wide = (0.30, 0.36) if ape else (0.44, 0.22)
    tone = kin.pale if ape else times(kin.hands if kin.face in {"wool", "cow"} else colour, 0.95)
    canvas.solid(ellipse(mx, my, wide[0] * r, wide[1] * r, -0.3 * side), tone, puffed(0.8))
    canvas.solid(ellipse(mx, my, wide[0] * 0.55 * r, wide[1] * 0.55 * r, -0.3 * side), mix(tone, PINK, 0.5),
                 puffed(0.5))  # fmt: skip


def _tuft(canvas: Canvas, kin: Kin, colour: Colour, x: float, y: float, r: float, side: int) -> None:
    del kin
    points = [(0.24, 0.80), (0.80, 1.50), (0.98, 0.50)]
    canvas.solid(curve([(x + side * dx * r, y + dy * r) for dx, dy in points], closed=True, steps=3),
                 times(colour, 0.85), puffed(0.7))  # fmt: skip


def _upright(canvas: Canvas, kin: Kin, colour: Colour, x: float, y: float, r: float, side: int) -> None:
    for k, tone in ((1.0, colour), (0.56, mix(kin.pale, PINK, 0.5))):
        mx, my = x + (side * 0.46 + 0.04) * r, y + 1.02 * r
        points = [(-0.20, -0.2), (-0.16, 0.34), (0.10, 0.78), (0.26, 0.34), (0.20, -0.2)]
        canvas.solid(curve([(mx + side * dx * r * k, my + dy * r * k) for dx, dy in points], closed=True, steps=4),
                     tone, puffed(0.7), texture=0.04)  # fmt: skip


def _tufted(canvas: Canvas, kin: Kin, colour: Colour, x: float, y: float, r: float, side: int) -> None:
    mx, my = x + side * 0.54 * r, y + 0.86 * r
    points = [(-0.26, -0.2), (-0.20, 0.34), (0.08, 1.06), (0.30, 0.30), (0.26, -0.2)]
    canvas.solid(curve([(mx + side * dx * r, my + dy * r) for dx, dy in points], closed=True, steps=4),
                 times(colour, 0.9), puffed(0.7), texture=0.10)  # fmt: skip
    canvas.solid(ellipse(mx + side * 0.02 * r, my + 0.14 * r, 0.13 * r, 0.24 * r), mix(kin.pale, PINK, 0.4),
                 puffed(0.5))  # fmt: skip


def _low(canvas: Canvas, kin: Kin, colour: Colour, x: float, y: float, r: float, side: int) -> None:
    del kin
    mx, my = x + (side * 0.98 - 0.02) * r, y + 0.52 * r
    canvas.solid(ellipse(mx, my, 0.22 * r, 0.24 * r), times(colour, 0.86), puffed(0.8))
    canvas.solid(ellipse(mx, my, 0.11 * r, 0.13 * r), times(colour, 0.58), puffed(0.5))


EARS = {
    "point": _point, "round": _round, "fluffy": _fluffy, "huge": _huge, "long": _long, "flop": _flop, "flap": _flap,
    "upright": _upright, "tufted": _tufted, "low": _low, "fold": _fold, "side": _side, "tuft": _tuft,
}  # fmt: skip
