"""An open umbrella of two-tone panels, standing on its hooked handle; a beach parasol."""

from __future__ import annotations

import math
from itertools import pairwise

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, curve, ellipse, limb, shifted
from muralist.engines.preview.brushes.shade import flat, puffed, sphere
from muralist.engines.preview.props.oilpaper import paint_oilpaper
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE

CLOTHS = (rgb("#c8423a"), rgb("#3f7f9c"), rgb("#e3b04a"), rgb("#6f9a72"), rgb("#8d5f98"))
RIBS = (-0.96, -0.56, 0.0, 0.56, 0.96)
MANY_RIBS = (-0.96, -0.74, -0.42, 0.0, 0.42, 0.74, 0.96)
"""The ribs of one of many colours, which has more panels."""
TOP, RIM = 1.06, 0.48


CLOSED = "closed"


def extent(look: Look) -> Extent:
    if look.variant == CLOSED:
        return Extent(left=-0.14, right=0.24, top=1.62, bottom=-0.02)
    if look.variant == "parasol":
        return Extent(left=-1.04, right=1.04, top=2.10)
    return Extent(left=-0.90, right=1.12, top=1.58, bottom=-0.06)


def paint(canvas: Canvas, look: Look) -> None:
    cloth = look.pick("cloth", CLOTHS)
    if look.variant == CLOSED:
        _folded(canvas, cloth)
        return
    parasol = look.variant == "parasol"
    other = look.colour(rgb("#f6efe0"), 1) if len(look.colours) > 1 or parasol else mix(cloth, WHITE, 0.12)
    if parasol and len(look.colours) < 2:
        other = rgb("#f6efe0")
    ribs = MANY_RIBS if len(look.colours) > 3 else RIBS
    turn, dx, dy = (0.0, 0.0, 0.88) if parasol else (-0.22, 0.0, 0.36)

    def put(path: Path) -> Path:
        return shifted(path, dx, dy, 1.0, turn)

    if look.variant == "paper":
        paint_oilpaper(canvas, look, put)
        return
    if parasol:
        canvas.solid(limb([(0, 0.0), (0, 1.8)], (0.06, 0.05)), rgb("#d9c9a6"), puffed(0.8, shine=0.2), gloss=0.3)
        canvas.solid(ellipse(0, 0.035, 0.30, 0.05), rgb("#8f8a82"), puffed(0.8))
    else:
        hook = [(0.0, 0.0), (0.0, -0.16), (0.035, -0.28), (0.13, -0.31), (0.20, -0.23), (0.20, -0.16)]
        canvas.solid(limb(put([(0.0, 0.9), (0.0, 0.0)]), (0.032, 0.032)), STEEL, puffed(0.8, shine=0.3), gloss=0.4)
        canvas.solid(
            limb(put(curve(hook, steps=6)), (0.06, 0.062, 0.06)), rgb("#7a4a2c"), puffed(1.0, shine=0.25), gloss=0.3,
        )  # fmt: skip
    inner = [*put(ellipse(0, RIM + 0.01, 0.96, 0.10, start=math.pi, end=2 * math.pi)), *put(_hem())]
    canvas.solid(inner, times(cloth, 0.42), flat(0.5))
    with canvas.ink() as pen:
        for rib in ribs[1:-1]:
            pen.line(put([(rib * 0.9, RIM), (0.0, RIM + 0.2)]), 0.010, times(STEEL, 0.7), 0.8)
    for left, right in pairwise(ribs):
        outer = _rib(right)
        panel = [*_rib(left), *_scallop(left, right), *reversed(outer)]
        panels = look.colours if len(look.colours) > 2 else (cloth, other)
        tint = panels[ribs.index(left) % len(panels)]
        shade = sphere(0, RIM - 0.2, 1.15, 0.80, shine=0.12)
        canvas.solid(put(panel), tint, shade, gloss=0.15, texture=0.02)
    with canvas.ink() as pen:
        for rib in ribs[1:-1]:
            pen.line(put(_rib(rib)), 0.010, times(cloth, 0.55), 0.55)
        for rib in ribs:
            pen.disc(*put([(rib, RIM)])[0], 0.018, STEEL)
    tip = put([(0.0, TOP - 0.02), (0.0, TOP + 0.13)])
    canvas.solid(
        limb(tip, (0.05, 0.022)), STEEL if not parasol else rgb("#d9c9a6"), puffed(0.8, shine=0.3), gloss=0.4,
    )  # fmt: skip


def _rib(x: float) -> Path:
    """From the top to the rim along a rib."""
    return bezier((0.0, TOP), (x * 0.86, TOP - 0.08), (x, RIM), 12)


def _scallop(left: float, right: float) -> Path:
    return bezier((left, RIM), ((left + right) / 2, RIM + 0.11), (right, RIM), 10)


def _folded(canvas: Canvas, cloth: Colour) -> None:
    """Closed, standing on its tip, the hooked handle up."""
    canvas.solid(limb([(0, 0.0), (0, 1.36)], (0.03, 0.035)), STEEL, puffed(0.8, shine=0.3), gloss=0.4)
    hook = curve([(0.0, 1.24), (0.0, 1.42), (0.04, 1.53), (0.12, 1.54), (0.17, 1.46), (0.16, 1.38)], steps=6)
    canvas.solid(limb(hook, (0.06, 0.062, 0.06)), rgb("#7a4a2c"), puffed(1.0, shine=0.25), gloss=0.3)
    roll = curve([(0.0, 0.08), (-0.07, 0.45), (-0.11, 0.86), (-0.10, 1.12), (0.0, 1.20), (0.10, 1.12), (0.11, 0.86),
                  (0.07, 0.45)], True, 6)  # fmt: skip
    canvas.solid(roll, cloth, puffed(0.95, shine=0.12), gloss=0.15, texture=0.03)
    with canvas.ink(inside=canvas.mask_of(roll)) as pen:
        for top, low in ((-0.05, -0.02), (0.0, 0.01), (0.05, 0.03)):
            pen.line(bezier((top, 1.18), (top * 2.0, 0.7), (low, 0.1), 12), 0.012, times(cloth, 0.6), 0.8)
        pen.line([(-0.12, 0.80), (0.12, 0.84)], 0.03, times(cloth, 0.7))


def _hem() -> Path:
    """The scalloped edge from the last rib back to the first."""
    out: Path = []
    for left, right in pairwise(RIBS):
        out += _scallop(left, right)
    return out[::-1]


PROP = Prop(name="umbrella", size=1.1, extent=extent, paint=paint, home="street")
