"""A small friendly dragon with folded-out wings; without wings, a dinosaur."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, bone, crease, eye, mould, poly, shape
from muralist.engines.preview.props.gaits import pose_in
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.wyrms import WYRM_EXTENT, paint_wyrm

HIDES = (rgb("#4f9a6a"), rgb("#b8483e"), rgb("#4a7fae"), rgb("#7a5aa0"))
SPINES = ((-0.98, 0.30), (-0.86, 0.22), (-0.70, 0.30), (-0.52, 0.46), (-0.34, 0.66), (-0.16, 0.82), (0.02, 0.96),
          (0.12, 1.14))  # fmt: skip
"""Feet of the plates along tail, back and neck."""


def extent(look: Look) -> Extent:
    if _posed(look):
        return WYRM_EXTENT(look)
    if "dinosaur" in look.variant:
        return Extent(left=-1.16, right=0.86, top=1.50, bottom=-0.02)
    return Extent(left=-1.16, right=0.86, top=1.66, bottom=-0.02)


def _posed(look: Look) -> bool:
    return "dinosaur" not in look.variant and ("flying" in look.variant or pose_in(look.variant) not in {"", "sitting"})


def paint(canvas: Canvas, look: Look) -> None:
    if _posed(look):
        paint_wyrm(canvas, look)
        return
    hide = look.pick("hide", HIDES)
    belly, dark = mix(hide, rgb("#f6e6b8"), 0.72), times(hide, 0.62)
    winged = "dinosaur" not in look.variant
    if winged:
        _wing(canvas, times(hide, 0.72), 0.16, 0.80)
    mould(canvas, [bone("30 44 22, 36 22 15, 38 7 15"), bone("-16 44 30, -8 24 18, -10 6 16")], dark)
    for number, (x, y) in enumerate(SPINES):
        tall = 0.13 + 0.04 * (number % 2)
        canvas.solid(
            [(x - 0.07, y), (x - 0.09, y + tall), (x + 0.08, y + 0.03)], mix(hide, rgb("#f0b83e"), 0.65), puffed(0.6)
        )
    mask = mould(
        canvas,
        [
            bone("-24 38 46, -56 24 30, -84 16 18, -104 30 9, -108 44 4"),
            shape("-46 40, -38 62, -14 80, 12 84, 32 70, 38 48, 28 30, 0 22, -30 24"),
            bone("16 66 42, 22 92 32, 28 114 27"),
            shape("8 122, 14 138, 32 143, 50 134, 66 124, 76 112, 72 102, 54 99, 30 100, 14 108"),
            bone("22 46 28, 26 22 17, 25 6 17"), bone("-28 46 44, -24 24 24, -29 7 18"),
            oval(0.30, 0.045, 0.15, 0.055), oval(-0.23, 0.045, 0.16, 0.055),
        ],
        hide,
        texture=0.08,
    )  # fmt: skip
    canvas.soft(shape("34 104, 40 96, 36 60, 30 34, 16 26, 14 50, 24 80"), belly, 0.03, 0.95, inside=mask)
    canvas.soft(shape("74 108, 60 98, 34 100, 44 108, 60 110"), belly, 0.02, 0.8, inside=mask)
    with canvas.ink(inside=mask) as pen:
        for step in range(6):
            y = 0.36 + step * 0.115
            pen.line(bezier((0.14, y), (0.28, y - 0.03), (0.42, y + 0.02), 8), 0.010, times(belly, 0.75), 0.8)
        for x, y in ((-0.30, 0.60), (-0.20, 0.52), (-0.36, 0.46), (-0.60, 0.30), (-0.08, 0.70), (0.04, 0.62)):
            pen.disc(x, y, 0.034, dark, 0.45)
    crease(canvas, bezier((-0.06, 0.50), (-0.10, 0.34), (-0.22, 0.20)), hide, mask)
    for x in (-0.34, -0.24, -0.14, 0.20, 0.29, 0.38):
        canvas.solid(oval(x, 0.02, 0.035, 0.024), rgb("#f4ead2"), puffed(0.9))
    if winged:
        for horn in ("14 134, 2 152, 6 162, 24 142", "26 141, 22 158, 28 164, 36 141"):
            canvas.solid(poly(horn), rgb("#f0dfb4"), puffed(0.8))
        _wing(canvas, hide, 0.0, 0.72)
    with canvas.ink() as pen:
        eye(pen, 0.43, 1.22, 0.052, rgb("#f2c33c"))
        pen.disc(0.70, 1.13, 0.016, DARK, 0.8)
        pen.line(bezier((0.74, 1.045), (0.58, 1.00), (0.42, 1.06), 10), 0.014, times(hide, 0.4), 0.9)


def _wing(canvas: Canvas, skin: Colour, x: float, y: float) -> None:
    """A bat's wing raised behind the shoulder, with three fingers."""
    tips = ((-0.16, 0.78), (-0.62, 0.66), (-0.86, 0.30))
    sail = [(x, y)]
    for (ax, ay), (bx, by) in zip((*tips, (-0.30, -0.10)), (*tips[1:], (-0.30, -0.10), (0.0, 0.0)), strict=True):
        sail += bezier((x + ax, y + ay), (x + (ax + bx) / 2 * 0.72, y + (ay + by) / 2 * 0.72), (x + bx, y + by), 8)
    web = mix(skin, rgb("#f0b070"), 0.45)
    canvas.solid(sail, web, puffed(0.5), texture=0.05)
    for tx, ty in tips:
        canvas.solid(
            bone(f"{x * 100:.0f} {y * 100:.0f} 7, {(x + tx * 0.55) * 100:.0f} {(y + ty * 0.62) * 100:.0f} 5,"
                 f" {(x + tx) * 100:.0f} {(y + ty) * 100:.0f} 2"), skin, puffed(0.8),
        )  # fmt: skip


PROP = Prop(name="dragon", size=4.5, extent=extent, paint=paint, home="meadow", overlap=0.1)
