"""What coffee is made in at home: a press of glass and steel, a stovetop pot of facets."""

from __future__ import annotations

from itertools import pairwise

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, puffed
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, gleam, turned

COFFEE, BLACK, GLASS = rgb("#4a2b1a"), rgb("#2a2b2e"), rgb("#dbeaee")


def paint_press(canvas: Canvas, look: Look) -> None:
    frame = look.colour(STEEL)
    handle = curve([(0.36, 1.10), (0.66, 1.12), (0.72, 0.86), (0.66, 0.44), (0.36, 0.36)], steps=8)
    canvas.solid(limb(handle, (0.11, 0.12, 0.10)), BLACK, puffed(0.9, shine=0.25), gloss=0.4)
    turned(canvas, [(0.34, 0.12), (0.34, 0.80)], COFFEE, tilt=0.16, gloss=0.3)
    canvas.solid(ellipse(0, 0.80, 0.34, 0.055), mix(COFFEE, rgb("#c9965e"), 0.6), puffed(0.4))
    turned(canvas, [(0.325, 0.96), (0.325, 1.00)], times(frame, 0.8), tilt=0.16, gloss=0.6)
    with canvas.ink() as pen:
        pen.line([(0, 1.0), (0, 1.34)], 0.030, times(frame, 0.85))
    body = turned(canvas, [(0.36, 0.10), (0.36, 1.20)], GLASS, tilt=0.16, shine=0.5, gloss=0.9, alpha=0.22)
    gleam(canvas, 0.24, 0.66, 0.03, 0.34, alpha=0.7, inside=canvas.mask_of(body))
    for y in (0.16, 1.06):
        turned(canvas, [(0.372, y), (0.372, y + 0.09)], frame, tilt=0.16, gloss=0.7, shine=0.4)
    for x in (-0.26, 0.26):
        canvas.solid(box(x - 0.02, 0.06, x + 0.02, 1.10), times(frame, 0.92), puffed(0.7, shine=0.3), gloss=0.6)
    canvas.solid(box(-0.40, 0.0, -0.22, 0.12, 0.03), frame, puffed(0.8, shine=0.3), gloss=0.6)
    canvas.solid(box(0.22, 0.0, 0.40, 0.12, 0.03), frame, puffed(0.8, shine=0.3), gloss=0.6)
    canvas.solid([(-0.34, 1.16), (-0.48, 1.24), (-0.32, 1.28)], GLASS, puffed(0.6), gloss=0.6, alpha=0.7)
    turned(canvas, [(0.37, 1.18), (0.37, 1.25), (0.28, 1.33), (0.05, 1.36)], frame, tilt=0.16, gloss=0.7, shine=0.45,
           closed=True)  # fmt: skip
    with canvas.ink() as pen:
        pen.line([(0, 1.34), (0, 1.50)], 0.030, times(frame, 0.85))
    canvas.solid(ellipse(0, 1.54, 0.085, 0.075), BLACK, puffed(1.0, shine=0.4), gloss=0.5)


def paint_moka(canvas: Canvas, look: Look) -> None:
    metal = look.colour(STEEL)
    handle = curve([(0.30, 1.12), (0.66, 1.16), (0.70, 0.98), (0.62, 0.66)], steps=8)
    canvas.solid(limb(handle, (0.11, 0.12, 0.10)), BLACK, puffed(0.9, shine=0.25), gloss=0.4)
    shares = (-1.0, -0.42, 0.42, 1.0)
    tones = ((-0.7, 0.86), (0.0, 1.0), (0.7, 0.78))
    for low, high, foot, neck in ((0.02, 0.56, 0.44, 0.30), (0.66, 1.20, 0.28, 0.40)):
        for (left, right), (nx, dim) in zip(pairwise(shares), tones, strict=True):
            face = [(left * foot, low), (right * foot, low), (right * neck, high), (left * neck, high)]
            canvas.solid(face, times(metal, dim), facing(nx, 0.1, 0.9, 0.12), gloss=0.6)
        with canvas.ink() as pen:
            for share in shares[1:3]:
                pen.line([(share * foot, low), (share * neck, high)], 0.012, mix(metal, WHITE, 0.6), 0.8)
    turned(canvas, [(0.32, 0.55), (0.33, 0.60), (0.30, 0.67)], times(metal, 0.85), tilt=0.14, gloss=0.7, shine=0.4)
    canvas.solid([(-0.38, 1.00), (-0.56, 1.22), (-0.40, 1.20)], times(metal, 0.9), puffed(0.7, shine=0.3), gloss=0.6)
    lid = [(-0.42, 1.19), (0.42, 1.19), (0.30, 1.30), (0.06, 1.36), (-0.06, 1.36), (-0.30, 1.30)]
    canvas.solid(lid, mix(metal, WHITE, 0.12), puffed(0.7, shine=0.35), gloss=0.6)
    canvas.solid(ellipse(0, 1.42, 0.07, 0.075), BLACK, puffed(1.0, shine=0.4), gloss=0.5)
    canvas.solid(ellipse(0.20, 0.36, 0.035, 0.035), rgb("#c9a24a"), puffed(0.9), gloss=0.6)


PROPS = (
    Prop(name="french_press", size=0.24, extent=bounds(-0.50, 0.78, 1.62, -0.06), paint=paint_press, home="studio",
         turns=False),
    Prop(name="moka_pot", size=0.20, extent=bounds(-0.58, 0.78, 1.50, -0.02), paint=paint_moka, home="studio",
         turns=False),
)  # fmt: skip
