"""A lit lamp with a fabric shade: on a ceramic foot for a table, or on a tripod for the floor."""

from __future__ import annotations

import math
from contextlib import nullcontext

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, gleam, rod, turned

GLAZES = (rgb("#5f8792"), rgb("#b8654a"), rgb("#e2dccf"), rgb("#6f8266"))
SHADE = rgb("#f3dcae")
BULB = rgb("#ffcf82")


def extent(look: Look) -> Extent:
    if "floor" in look.variant.split():
        return Extent(left=-0.44, right=0.44, top=1.72)
    if "desk" in look.variant.split():
        return Extent(left=-0.56, right=0.62, top=1.18, bottom=-0.03)
    return Extent(left=-0.46, right=0.46, top=1.30)


def paint(canvas: Canvas, look: Look) -> None:
    if "desk" in look.variant.split():
        _desk(canvas, look)
        return
    if "floor" in look.variant.split():
        wood = rgb("#a97a4a")
        rod(canvas, [(0.03, 1.20), (0.06, 0.10)], 0.035, times(wood, 0.75), end=0.025)
        for x in (-0.34, 0.32):
            rod(canvas, [(x * 0.05, 1.22), (x, 0.01)], 0.04, wood, end=0.026, texture=0.05)
        canvas.solid(box(-0.05, 1.14, 0.05, 1.24, 0.02), rgb("#b08a45"), puffed(0.8, shine=0.3), gloss=0.5)
        low, high, tint = 1.22, 1.66, look.colour(SHADE, 1)
    else:
        glaze = look.pick("glaze", GLAZES)
        turned(canvas, [(0.19, 0.025), (0.20, 0.055)], rgb("#8a6238"), tilt=0.2)
        belly = curve(
            [(0.11, 0.06), (0.20, 0.15), (0.235, 0.30), (0.18, 0.46), (0.075, 0.56), (0.06, 0.62)], steps=8,
        )  # fmt: skip
        body = turned(canvas, belly, glaze, tilt=0.2, shine=0.35, gloss=0.5, texture=0.04, grain=14)
        gleam(canvas, 0.10, 0.36, 0.035, 0.07, alpha=0.6, inside=canvas.mask_of(body))
        rod(canvas, [(0, 0.60), (0, 0.76)], 0.04, rgb("#b08a45"))
        low, high, tint = 0.72, 1.22, look.colours[1] if len(look.colours) > 1 else SHADE
    _shade(canvas, low, high, tint, lit=lit(look))
    if not lit(look):
        return
    warm = mix(tint, BULB, 0.55)
    canvas.lamp(0, (low + high) / 2, 2.1 if look.dark else 1.1, warm, 0.62 if look.dark else 0.30)


def lit(look: Look) -> bool:
    """Whether its light is on."""
    return "unlit" not in look.variant.split()


def _shade(canvas: Canvas, low: float, high: float, tint: Colour, *, lit: bool) -> None:
    wide, narrow = 0.42, 0.27
    rim = ellipse(0, low, wide, wide * 0.15)
    base = ellipse(0, low, wide, wide * 0.15, start=math.pi, end=2 * math.pi)
    top = ellipse(0, high, narrow, narrow * 0.16)
    with canvas.lit() if lit else nullcontext():
        canvas.solid(rim, mix(tint, WHITE, 0.6) if lit else times(tint, 0.7), flat(0.9))
        body = [
            *base, (narrow, high), *reversed(ellipse(0, high, narrow, narrow * 0.16, start=math.pi)),
            (-narrow, high),
        ]  # fmt: skip
        canvas.solid(body, mix(tint, BULB, 0.35 * lit), slope(0.86, 0.60, 90))
        inside = canvas.mask_of(body)
        middle = low + (high - low) * 0.32
        if lit:
            canvas.soft(ellipse(0, middle, 0.20, 0.15), mix(BULB, WHITE, 0.7), 0.10, 0.85, inside=inside)
        with canvas.ink(inside=inside) as pen:
            for fold in range(-6, 7):
                pen.line([(fold * 0.066, low - 0.06), (fold * 0.043, high)], 0.006, times(tint, 0.6), 0.30)
            pen.line(base, 0.030, times(tint, 0.72), 0.7)
        canvas.solid(top, mix(tint, BULB, 0.3 * lit), flat(0.95))


def _desk(canvas: Canvas, look: Look) -> None:
    paint_ = look.pick("paint", (rgb("#c8453a"), rgb("#3f7f7a"), rgb("#e0b04a"), rgb("#3d4a58")))
    steel = rgb("#a9afb4")
    turned(canvas, [(0.26, 0.03), (0.26, 0.06), (0.10, 0.10)], paint_, x=-0.22, tilt=0.2, closed=True)
    rod(canvas, [(-0.22, 0.09), (-0.44, 0.60)], 0.035, steel)
    rod(canvas, [(-0.44, 0.60), (0.10, 1.02)], 0.035, steel)
    for x, y in ((-0.44, 0.60), (0.08, 1.0)):
        canvas.solid(ellipse(x, y, 0.055, 0.055), paint_, puffed(1.0, shine=0.3), gloss=0.4)
    cone = curve(
        [(0.06, 1.10), (0.16, 1.13), (0.50, 0.86), (0.52, 0.74), (0.16, 0.62), (0.06, 0.70), (0.0, 1.0)], True, 6,
    )  # fmt: skip
    mouth = ellipse(0.345, 0.70, 0.225, 0.075, 0.42)
    canvas.solid(cone, paint_, puffed(1.0, shine=0.3), gloss=0.4)
    if not lit(look):
        canvas.solid(mouth, mix(paint_, WHITE, 0.5), flat(0.7))
        return
    with canvas.lit():
        canvas.solid(mouth, mix(BULB, WHITE, 0.35), flat(0.9))
        canvas.soft(ellipse(0.345, 0.70, 0.10, 0.04, 0.42), WHITE, 0.03, 0.9)
    canvas.lamp(0.36, 0.62, 1.3 if look.dark else 0.7, BULB, 0.6 if look.dark else 0.3)


PROP = Prop(name="lamp", size=0.55, extent=extent, paint=paint, home="livingroom", turns=False)
