"""A vendor's push cart under a parasol, and a food van with its serving window; both show what they sell."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.lettering import letters, readable
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, contrast, pane, rod, wheel
from muralist.engines.preview.props.waresshown import show_sign, show_wares

CREAM, DARK, WOOD = rgb("#f7efdf"), rgb("#2f2e33"), rgb("#8f6238")
PAINTS = (rgb("#d8574b"), rgb("#4f9c98"), rgb("#e3a83f"), rgb("#6f8fc4"))
DECK = 1.02
"""The height of the cart's top, in its own units (metres)."""


def paint_cart(canvas: Canvas, look: Look) -> None:
    """Two large wheels under a painted box, a handle, the parasol, and the wares on the top and on the panel."""
    paint = look.pick("paint", PAINTS)
    rod(canvas, [(0.0, DECK), (0.0, 2.34)], 0.045, STEEL)
    rod(canvas, [(-0.92, 0.90), (-1.28, 1.02)], 0.05, WOOD)
    body = box(-0.92, 0.42, 0.92, DECK - 0.06, 0.03)
    canvas.solid(body, paint, facing(0, 0.1, 1, fall=0.18), gloss=0.15, texture=0.03, grain=9)
    with canvas.ink(inside=canvas.mask_of(body)) as pen:
        pen.line([(-1.0, 0.50), (1.0, 0.50)], 0.03, mix(paint, WHITE, 0.5), 0.8)
    if readable(look.text):
        canvas.solid(box(-0.62, 0.56, 0.62, 0.88, 0.03), CREAM, flat(0.82))
        letters(canvas, readable(look.text), (-0.56, 0.60, 0.56, 0.84), times(paint, 0.7))
    else:
        show_sign(canvas, look, (0.0, 0.72), (0.36, 0.22))
    canvas.solid([(-1.0, DECK - 0.06), (1.0, DECK - 0.06), (0.94, DECK + 0.08), (-0.94, DECK + 0.08)],
                 mix(WOOD, WHITE, 0.25), slope(0.6, 0.85), texture=0.08)  # fmt: skip
    show_wares(canvas, look, [(-0.62, DECK + 0.04), (0.62, DECK + 0.04)], 0.40, 0.46)
    show_wares(canvas, look, [(-0.26, DECK), (0.28, DECK)], 0.38, 0.42)
    _parasol(canvas, look, paint)
    for x in (-0.52, 0.52):
        wheel(canvas, (x, 0.30), 0.30, rim=CREAM)
    canvas.solid(limb([(0.86, 0.44), (0.90, 0.0)], (0.05, 0.04)), WOOD, puffed(0.8))


def _parasol(canvas: Canvas, look: Look, paint: Colour) -> None:
    other = look.colour(CREAM, 1) if len(look.colours) > 1 else CREAM
    count = 8
    for k in range(count):
        a, b = -1.16 + 2.32 * k / count, -1.16 + 2.32 * (k + 1) / count
        top = [(0.0, 2.60), *curve([(0.0, 2.60), (b * 0.62, 2.44), (b, 2.14)], steps=5)]
        gore = [*top, *reversed(curve([(0.0, 2.60), (a * 0.62, 2.44), (a, 2.14)], steps=5))]
        stripe = paint if k % 2 == 0 else other
        canvas.solid(gore, times(stripe, 1.04 - 0.05 * abs(k - 3.5)), slope(0.5, 0.9))
        canvas.solid([(a, 2.15), (b, 2.15), *ellipse((a + b) / 2, 2.15, (b - a) / 2, 0.085, start=0, end=-math.pi,
                                                     points=10)], times(stripe, 0.86), flat(0.66))  # fmt: skip
    canvas.solid(ellipse(0.0, 2.61, 0.04, 0.04), STEEL, puffed(1.0))


def paint_van(canvas: Canvas, look: Look) -> None:
    """Seen from its selling side: the hatch propped up as an awning, the counter, and a painted sign of the wares."""
    paint = look.pick("paint", PAINTS)
    side = box(-1.46, 0.26, 0.78, 1.86, 0.06)
    canvas.solid(side, CREAM if not look.colours else paint, puffed(0.14, shine=0.1), gloss=0.25)
    cab = [*curve([(0.76, 0.26), (0.76, 1.62), (0.98, 1.62), (1.22, 1.10), (1.44, 0.92), (1.46, 0.26)], steps=5)]
    canvas.solid(cab, paint, puffed(0.5, shine=0.2), gloss=0.4)
    pane(canvas, [(0.86, 1.04), (0.86, 1.50), (0.96, 1.50), (1.15, 1.08)], lit=look.dark)
    belt = box(-1.46, 0.26, 0.78, 0.62)
    canvas.solid(belt, times(paint, 0.92), slope(0.55, 0.75), inside=canvas.mask_of(side))
    window = box(-1.20, 0.98, 0.06, 1.52, 0.02)
    canvas.solid(window, mix(DARK, rgb("#ffcf7a"), 0.75 if look.dark else 0.28), flat(0.8))
    with canvas.ink(inside=canvas.mask_of(window)) as pen:
        for x in (-0.92, -0.30):
            pen.line([(x, 1.52), (x, 1.42)], 0.02, DARK)
            pen.disc(x, 1.38, 0.05, rgb("#ffe2a0"))
        pen.line([(-1.2, 1.24), (0.06, 1.24)], 0.02, times(WOOD, 0.7))
    show_wares(canvas, look, [(-0.96, 1.0), (-0.52, 1.0), (-0.14, 1.0)], 0.34, 0.40)
    canvas.solid(box(-1.28, 0.92, 0.14, 1.0, 0.01), mix(WOOD, WHITE, 0.2), slope(0.6, 0.85), texture=0.06)
    count = 9
    for k in range(count):
        a, b = -1.30 + 1.46 * k / count, -1.30 + 1.46 * (k + 1) / count
        stripe = paint if k % 2 == 0 else WHITE
        canvas.solid([(a, 1.58), (b, 1.58), (b + 0.02, 1.76), (a + 0.02, 1.76)], stripe, slope(0.5, 0.85))
        canvas.solid([(a, 1.585), (b, 1.585), *ellipse((a + b) / 2, 1.585, (b - a) / 2, 0.05, start=0, end=-math.pi,
                                                       points=8)], times(stripe, 0.88), flat(0.66))  # fmt: skip
    show_sign(canvas, look, (0.44, 1.24), (0.27, 0.30))
    letters(
        canvas, readable(look.text), (-1.30, 0.66, 0.60, 0.88), contrast(paint) if look.colours else times(paint, 0.7)
    )
    for x in (-0.96, 0.98):
        canvas.solid(ellipse(x, 0.30, 0.28, 0.27), DARK, flat(0.3))
        wheel(canvas, (x, 0.22), 0.22)
    canvas.solid(ellipse(1.41, 0.56, 0.05, 0.07), rgb("#fff2cf"), puffed(0.9, shine=0.3), gloss=0.5)
    canvas.solid(box(-1.52, 0.22, 1.52, 0.30, 0.03), DARK, slope(0.5, 0.7))


PROPS = (
    Prop(name="vendor_cart", size=2.65, extent=bounds(-1.32, 1.20, 2.66), paint=paint_cart, home="street",
         letters=True, turns=False),
    Prop(name="food_van", size=2.55, extent=bounds(-1.54, 1.54, 1.90), paint=paint_van, home="street", letters=True,
         turns=False),
)  # fmt: skip
