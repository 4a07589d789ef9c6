"""A dog: standing with a wagging tail, sitting, or asleep."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, curve, ellipse, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, eye, fur, mould, shape, sleeve
from muralist.engines.preview.props.prop import Look, Prop

COATS = (rgb("#c98d4e"), rgb("#8a5a38"), rgb("#dcc39c"), rgb("#5a4a42"))


def extent(look: Look) -> Extent:
    if "sleeping" in look.variant:
        return Extent(left=-0.68, right=0.72, top=0.66, bottom=-0.02)
    if "sitting" in look.variant:
        return Extent(left=-0.62, right=0.50, top=1.14, bottom=-0.02)
    return Extent(left=-0.74, right=0.80, top=1.12, bottom=-0.02)


def paint(canvas: Canvas, look: Look) -> None:
    coat = look.pick("coat", COATS)
    if "sleeping" in look.variant:
        _sleeping(canvas, look, coat)
    elif "sitting" in look.variant:
        _sitting(canvas, look, coat)
    else:
        _standing(canvas, look, coat, walking="walking" in look.variant or "running" in look.variant)


def _pale(coat: Colour) -> Colour:
    return mix(coat, (1.0, 0.97, 0.92), 0.62 if luma(coat) > 0.3 else 0.30)


def _standing(canvas: Canvas, look: Look, coat: Colour, *, walking: bool) -> None:
    stride = 0.10 if walking else 0.0
    far = times(coat, 0.66)
    mould(
        canvas,
        [
            sleeve([(0.20, 0.46), (0.16 - stride, 0.24), (0.15 - 2 * stride, 0.05)], (0.15, 0.10, 0.09)),
            sleeve(
                [(-0.26, 0.48), (-0.22 + stride, 0.3), (-0.28 + stride, 0.16), (-0.24 + 2 * stride, 0.05)],
                (0.22, 0.15, 0.09, 0.09),
            ),
            oval(0.18 - 2 * stride, 0.035, 0.07, 0.04), oval(-0.21 + 2 * stride, 0.035, 0.07, 0.04),
        ],
        far,
    )  # fmt: skip
    torso = curve(
        [(-0.44, 0.60), (-0.36, 0.73), (-0.08, 0.71), (0.2, 0.75), (0.36, 0.66), (0.37, 0.5), (0.24, 0.38),
         (0.0, 0.42), (-0.2, 0.46), (-0.38, 0.46)], closed=True,
    )  # fmt: skip
    mask = mould(
        canvas,
        [
            torso,
            sleeve([(-0.40, 0.64), (-0.56, 0.74), (-0.62, 0.90), (-0.57, 1.02)], (0.12, 0.11, 0.09, 0.05)),
            sleeve([(0.24, 0.60), (0.42, 0.84)], (0.32, 0.24)),
            sleeve([(0.28, 0.5), (0.30 + stride, 0.25), (0.29 + 2 * stride, 0.05)], (0.17, 0.105, 0.095)),
            sleeve(
                [(-0.35, 0.55), (-0.29 - stride, 0.34), (-0.39 - stride, 0.19), (-0.35 - 2 * stride, 0.05)],
                (0.28, 0.18, 0.10, 0.09),
            ),
            oval(0.32 + 2 * stride, 0.035, 0.075, 0.042), oval(-0.32 - 2 * stride, 0.035, 0.075, 0.042),
        ],
        coat,
    )  # fmt: skip
    pale = _pale(coat)
    canvas.soft(
        curve([(0.30, 0.76), (0.42, 0.62), (0.34, 0.40), (0.24, 0.44), (0.26, 0.62)], closed=True),
        pale,
        0.03,
        0.85,
        inside=mask,
    )
    for x in (0.32 + 2 * stride, -0.32 - 2 * stride):
        canvas.soft(oval(x, 0.02, 0.1, 0.06), pale, 0.015, 0.9, inside=mask)
    canvas.soft(oval(-0.02, 0.40, 0.3, 0.05), times(coat, 0.45), 0.04, 0.5, inside=mask)
    canvas.soft(bezier((-0.18, 0.66), (-0.16, 0.46), (-0.28, 0.36)), times(coat, 0.5), 0.02, 0.35, inside=mask)
    fur(canvas, mask, look.rng("fur"), coat, 240, 0.06, -2.6)
    _head(canvas, look, coat, 0.48, 0.90)


def _head(canvas: Canvas, look: Look, coat: Colour, x: float, y: float, *, asleep: bool = False) -> None:
    pale = _pale(coat)
    far_ear = curve(
        [(x + 0.02, y + 0.12), (x + 0.10, y + 0.15), (x + 0.13, y + 0.02), (x + 0.07, y - 0.02)], closed=True
    )
    canvas.solid(far_ear, times(coat, 0.5), puffed(0.6))
    mask = mould(
        canvas,
        [ellipse(x, y, 0.165, 0.15), sleeve([(x + 0.05, y - 0.05), (x + 0.225, y - 0.075)], (0.19, 0.125))],
        coat,
    )
    canvas.soft(
        curve([(x + 0.10, y + 0.03), (x + 0.28, y), (x + 0.32, y - 0.14), (x + 0.02, y - 0.16)], closed=True),
        pale, 0.022, 0.95, inside=mask,
    )  # fmt: skip
    canvas.solid(oval(x + 0.268, y - 0.035, 0.040, 0.033), DARK, puffed(1.0, shine=0.5), gloss=0.5)
    ear = curve(
        [(x - 0.03, y + 0.13), (x - 0.13, y + 0.10), (x - 0.19, y - 0.06), (x - 0.15, y - 0.17),
         (x - 0.07, y - 0.13), (x - 0.02, y + 0.0)], closed=True,
    )  # fmt: skip
    canvas.soft(ear, times(coat, 0.4), 0.02, 0.5, inside=mask)
    canvas.solid(ear, times(coat, 0.62), puffed(0.8), texture=0.05)
    with canvas.ink() as pen:
        pen.line(bezier((x + 0.27, y - 0.07), (x + 0.22, y - 0.125), (x + 0.12, y - 0.105), 8), 0.012, DARK, 0.85)
        if asleep:
            pen.line(bezier((x + 0.05, y + 0.03), (x + 0.085, y + 0.0), (x + 0.12, y + 0.03), 8), 0.014, DARK)
        else:
            eye(pen, x + 0.085, y + 0.035, 0.026)
            pen.line(
                bezier((x + 0.05, y + 0.085), (x + 0.085, y + 0.10), (x + 0.115, y + 0.085), 6),
                0.010,
                times(coat, 0.5),
                0.8,
            )
            pen.polygon(sleeve([(x + 0.175, y - 0.11), (x + 0.185, y - 0.17)], (0.05, 0.055)), rgb("#dd7d86"))
    del look


def _sitting(canvas: Canvas, look: Look, coat: Colour) -> None:
    pale = _pale(coat)
    mould(
        canvas, [sleeve([(0.12, 0.48), (0.15, 0.05)], (0.14, 0.10)), oval(0.19, 0.035, 0.08, 0.042)], times(coat, 0.66)
    )
    mask = mould(
        canvas,
        [
            curve([(-0.36, 0.10), (-0.36, 0.34), (-0.22, 0.60), (-0.04, 0.78), (0.18, 0.80), (0.26, 0.56), (0.20, 0.30),
                   (0.10, 0.06), (-0.2, 0.0)], closed=True),
            sleeve([(-0.30, 0.08), (-0.46, 0.06), (-0.56, 0.16)], (0.12, 0.11, 0.05)),
            sleeve([(0.08, 0.70), (0.14, 0.86)], (0.32, 0.26)),
            sleeve([(0.16, 0.56), (0.19, 0.28), (0.20, 0.05)], (0.17, 0.115, 0.10)),
            oval(0.24, 0.035, 0.085, 0.045), oval(-0.02, 0.04, 0.13, 0.05),
        ],
        coat,
    )  # fmt: skip
    canvas.soft(
        curve([(0.08, 0.80), (0.26, 0.72), (0.25, 0.46), (0.16, 0.40), (0.12, 0.6)], closed=True),
        pale,
        0.03,
        0.9,
        inside=mask,
    )
    for x in (0.24, 0.0):
        canvas.soft(oval(x, 0.02, 0.11, 0.06), pale, 0.015, 0.9, inside=mask)
    haunch = bezier((-0.02, 0.36), (0.14, 0.22), (0.02, 0.08))
    canvas.soft([*haunch, *[(px + 0.03, py) for px, py in reversed(haunch)]], times(coat, 0.4), 0.015, 0.6, inside=mask)
    fur(canvas, mask, look.rng("fur"), coat, 220, 0.06, -2.0)
    _head(canvas, look, coat, 0.16, 0.94)


def _sleeping(canvas: Canvas, look: Look, coat: Colour) -> None:
    mask = mould(
        canvas,
        [
            shape("-56 2, -60 26, -42 48, -10 52, 22 46, 42 26, 44 2"),
            sleeve([(-0.52, 0.08), (-0.62, 0.05), (-0.5, 0.04), (-0.22, 0.05)], (0.1, 0.09, 0.09, 0.05)),
            sleeve([(0.30, 0.08), (0.62, 0.05)], (0.14, 0.09)),
        ],
        coat,
    )  # fmt: skip
    haunch = bezier((-0.40, 0.42), (-0.06, 0.36), (-0.16, 0.04))
    canvas.soft(
        [*haunch, *[(px + 0.03, py) for px, py in reversed(haunch)]], times(coat, 0.4), 0.018, 0.55, inside=mask
    )
    canvas.soft(oval(0.62, 0.05, 0.08, 0.06), _pale(coat), 0.015, 0.9, inside=mask)
    fur(canvas, mask, look.rng("fur"), coat, 220, 0.06, -2.4)
    _head(canvas, look, coat, 0.33, 0.24, asleep=True)


PROP = Prop(name="dog", size=0.6, extent=extent, paint=paint, home="meadow")
