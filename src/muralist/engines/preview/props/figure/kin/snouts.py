"""Faces with a long or broad muzzle: horse, donkey, zebra, goat, crocodile, otter, squirrel and hedgehog."""

from __future__ import annotations

import math
from collections.abc import Callable

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, bezier, curve, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.bodies import DARK, mould, sleeve
from muralist.engines.preview.props.figure.kin.kinds import INK, SNOW, Kin

Place = Callable[[float, float], Point]
"""A point in head radii from the middle of the face."""
Body = Callable[[float, float, float, float], Path]
"""An ellipse in head radii about a point of the face."""
LONG = frozenset({"horse", "goat"})
"""Faces whose eyes are high above a long muzzle."""
QUILLS = 25


def outline(face: str, oval: Body) -> list[Path] | None:
    """The skull of such a head, in parts that are painted as one; None for other faces."""
    if face in LONG:
        narrow = 0.86 if face == "goat" else 1.0
        return [oval(-0.06, 0.34, 0.82 * narrow, 0.76), oval(0.06, -0.34, 0.62 * narrow, 0.74)]
    if face == "crocodile":
        bumps = [oval(side * 0.42 - 0.14, 0.66, 0.30, 0.32) for side in (-1, 1)]
        return [oval(-0.10, 0.08, 0.96, 0.74), oval(-0.16, -0.34, 0.92, 0.52), *bumps]
    if face == "squirrel":
        return [oval(-0.10, 0.16, 0.88, 0.84), *(oval(side * 0.42 - 0.08, -0.36, 0.62, 0.52) for side in (-1, 1))]
    if face == "otter":
        return [oval(-0.10, 0.06, 1.12, 0.84), oval(-0.06, -0.30, 1.04, 0.62)]
    return None


def snout(face: str, canvas: Canvas, kin: Kin, at: Place, oval: Body, r: float, skull: Image.Image) -> None:
    """Paint the muzzle of such a face over its skull."""
    PAINTED[face](canvas, kin, at, oval, r, skull)


def _horse(canvas: Canvas, kin: Kin, at: Place, oval: Body, r: float, skull: Image.Image) -> None:
    muzzle = mix(kin.coat, INK, 0.45) if kin.name != "donkey" else kin.pale
    canvas.soft(oval(0.06, -0.78, 0.60, 0.42), muzzle, r * 0.10, 0.95, inside=skull)
    if kin.name == "horse":
        blaze = [at(-0.10, 0.70), at(0.12, 0.70), at(0.18, -0.30), at(-0.06, -0.30)]
        canvas.soft(curve(blaze, closed=True, steps=4), kin.pale, r * 0.05, 0.95, inside=skull)
    if kin.name == "zebra":
        with canvas.ink(inside=skull) as pen:
            for dy in (0.92, 0.62, 0.32, 0.02, -0.28):
                for side in (-1, 1):
                    pen.line([at(side * 0.95, dy - 0.10), at(side * 0.22, dy - 0.34)], r * 0.11, INK, 0.95)
    forelock = [at(-0.34, 1.12), at(0.20, 1.20), at(0.30, 0.80), at(0.08, 0.52), at(-0.02, 0.78), at(-0.22, 0.62)]
    canvas.solid(curve(forelock, closed=True, steps=4), _mane_colour(kin), puffed(0.7), texture=0.12)
    with canvas.ink() as pen:
        for side in (-1, 1):
            pen.disc(*at(0.06 + side * 0.24, -0.72), r * 0.075, times(muzzle, 0.45), ry=r * 0.11)
        pen.line(bezier(at(-0.20, -0.94), at(0.06, -1.04), at(0.32, -0.94), 8), r * 0.05, times(muzzle, 0.4), 0.9)


def _mane_colour(kin: Kin) -> Colour:
    return INK if kin.name == "zebra" else times(kin.coat, 0.46)


def _goat(canvas: Canvas, kin: Kin, at: Place, oval: Body, r: float, skull: Image.Image) -> None:
    beard = [at(-0.18, -0.90), at(0.30, -0.90), at(0.16, -1.30), at(0.02, -1.66), at(-0.06, -1.30)]
    canvas.solid(curve(beard, closed=True, steps=4), kin.pale, puffed(0.8), texture=0.14)
    canvas.soft(oval(0.06, -0.66, 0.46, 0.44), kin.pale, r * 0.10, 0.95, inside=skull)
    with canvas.ink() as pen:
        for side in (-1, 1):
            pen.line([at(0.06 + side * 0.16, -0.50), at(0.06 + side * 0.05, -0.60)], r * 0.06, DARK, 0.9)
        pen.line([at(0.06, -0.62), at(0.06, -0.78)], r * 0.04, DARK, 0.8)
        pen.line(bezier(at(-0.16, -0.80), at(0.06, -0.94), at(0.28, -0.80), 8), r * 0.05, DARK, 0.85)


def _crocodile(canvas: Canvas, kin: Kin, at: Place, oval: Body, r: float, skull: Image.Image) -> None:
    del skull
    low = [
        at(0.0, -0.46),
        at(0.8, -0.56),
        at(1.62, -0.52),
        at(1.84, -0.62),
        at(1.6, -0.80),
        at(0.7, -0.86),
        at(0, -0.8),
    ]
    canvas.solid(curve(low, closed=True, steps=4), kin.pale, puffed(0.8), texture=0.05)
    with canvas.ink() as pen:
        for step in range(6):
            x = 0.42 + 0.24 * step
            pen.polygon([at(x - 0.09, -0.50), at(x + 0.09, -0.50), at(x, -0.74)], SNOW)
    top = [at(-0.30, 0.10), at(0.50, 0.02), at(1.25, -0.10), at(1.62, -0.02), at(1.96, -0.16), at(1.94, -0.48),
           at(1.50, -0.58), at(0.6, -0.56), at(-0.26, -0.52)]  # fmt: skip
    mould(canvas, [curve(top, closed=True, steps=5)], mix(kin.coat, SNOW, 0.06), texture=0.10, grain=40)
    canvas.solid(oval(1.58, -0.02, 0.16, 0.13), times(kin.coat, 0.92), puffed(0.8))
    with canvas.ink() as pen:
        pen.disc(*at(1.62, 0.0), r * 0.06, DARK)
        pen.line(bezier(at(-0.34, -0.44), at(0.6, -0.62), at(1.90, -0.44), 12), r * 0.05, times(kin.coat, 0.35), 0.9)
        for dx, dy in ((0.5, -0.14), (0.86, -0.20), (1.2, -0.24), (0.2, -0.22)):
            pen.disc(*at(dx, dy), r * 0.05, times(kin.coat, 0.62), 0.8)


def _squirrel(canvas: Canvas, kin: Kin, at: Place, oval: Body, r: float, skull: Image.Image) -> None:
    for side in (-1, 1):
        canvas.soft(oval(side * 0.42, -0.44, 0.48, 0.40), kin.pale, r * 0.08, 0.95, inside=skull)
        canvas.soft(oval(side * 0.42, 0.14, 0.25, 0.26), kin.pale, r * 0.05, 0.9, inside=skull)
    with canvas.ink() as pen:
        pen.polygon([at(-0.11, -0.52), at(0.11, -0.52), at(0.10, -0.78), at(-0.10, -0.78)], SNOW)
        pen.line([at(0, -0.54), at(0, -0.77)], r * 0.025, DARK, 0.4)
        pen.line(bezier(at(-0.34, -0.42), at(0, -0.60), at(0.34, -0.42), 8), r * 0.05, DARK, 0.85)
        for side in (-1, 1):
            for ey in (-0.12, -0.34):
                pen.line([at(side * 0.40, -0.32), at(side * 1.2, ey)], r * 0.02, DARK, 0.5)
    canvas.solid(oval(0, -0.24, 0.13, 0.10), DARK, puffed(0.8, shine=0.3))


def _otter(canvas: Canvas, kin: Kin, at: Place, oval: Body, r: float, skull: Image.Image) -> None:
    canvas.soft(oval(0, -0.62, 1.0, 0.50), kin.pale, r * 0.10, 1.0, inside=skull)
    for side in (-1, 1):
        canvas.solid(oval(side * 0.30, -0.36, 0.38, 0.28), kin.pale, puffed(0.6))
    canvas.solid(oval(0, -0.16, 0.26, 0.17), DARK, puffed(0.9, shine=0.35))
    with canvas.ink() as pen:
        pen.line([at(0, -0.30), at(0, -0.52)], r * 0.05, DARK, 0.85)
        pen.line(bezier(at(-0.40, -0.52), at(0, -0.78), at(0.40, -0.52), 10), r * 0.055, DARK, 0.85)
        for side in (-1, 1):
            for ey in (-0.16, -0.42, -0.66):
                pen.line([at(side * 0.44, -0.38), at(side * 1.34, ey)], r * 0.026, times(kin.coat, 0.5), 0.75)


PAINTED = {"horse": _horse, "goat": _goat, "crocodile": _crocodile, "squirrel": _squirrel, "otter": _otter}


def crest(canvas: Canvas, kin: Kin, x: float, y: float, r: float) -> None:
    """What such heads have behind the skull: the mane of a horse, the horns of a goat, the quills of a hedgehog."""
    if kin.face == "horse":
        spine = [(x + 0.06 * r, y + 1.26 * r), (x - 0.62 * r, y + 0.96 * r), (x - 0.92 * r, y + 0.2 * r),
                 (x - 0.86 * r, y - 0.7 * r)]  # fmt: skip
        mould(canvas, [sleeve(spine, (0.3 * r, 0.52 * r, 0.5 * r, 0.34 * r))], _mane_colour(kin), texture=0.14)
    elif kin.face == "goat":
        for side in (-1, 1):
            spine = [(x + side * 0.30 * r, y + 0.9 * r), (x + side * 0.46 * r, y + 1.5 * r),
                     (x + side * 0.86 * r, y + 1.86 * r), (x + side * 1.16 * r, y + 1.72 * r)]  # fmt: skip
            mould(canvas, [sleeve(spine, (0.34 * r, 0.27 * r, 0.17 * r, 0.06 * r))], rgb("#8d7a62"), texture=0.12)
    elif kin.face == "spiny":
        quills(canvas, times(kin.coat, 0.66), x, y, r)


def quills(canvas: Canvas, colour: Colour, x: float, y: float, r: float) -> None:
    """Two rows of spikes that stand out all around the head, with pale tips."""
    for row, (out, tone) in enumerate(((1.74, 0.82), (1.50, 1.12))):
        with canvas.ink() as pen:
            for step in range(QUILLS):
                a = math.radians(-42 + 264 * (step + 0.5 * row) / QUILLS)
                tip = (x + out * r * math.cos(a), y + 0.08 * r + out * r * math.sin(a))
                foot = [(x + 0.9 * r * math.cos(a + turn), y + 0.08 * r + 0.9 * r * math.sin(a + turn))
                        for turn in (-0.16, 0.16)]  # fmt: skip
                pen.polygon([foot[0], tip, foot[1]], times(colour, tone))
                near = (x + (out - 0.28) * r * math.cos(a), y + 0.08 * r + (out - 0.28) * r * math.sin(a))
                pen.line([near, tip], r * 0.05, rgb("#ead9b8"), 0.9)
    canvas.solid(ellipse(x, y + 0.06 * r, 1.12 * r, 1.10 * r), colour, flat(0.8))
