"""A jewel box that stands open, with what lies in its cushion, and a loudspeaker to carry about."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, box, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope, sphere, tube
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.jewels import brilliant
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, gleam

GOLD, PEARL, CUSHION = rgb("#d9b05a"), rgb("#f5eee6"), rgb("#f1e8dc")
METALS = {"silver": rgb("#d3d8dd"), "gold": GOLD}


def paint_jewel_box(canvas: Canvas, look: Look) -> None:
    """Its variant tells what is in it: ring, earrings, necklace, pearl; and of which metal."""
    velvet = look.pick("velvet", (rgb("#27355c"), rgb("#6b1f35"), rgb("#23463d")))
    words = look.variant.split()
    lid = [(-0.76, 0.60), (0.76, 0.60), (0.70, 1.44), (-0.70, 1.44)]
    canvas.solid(lid, velvet, puffed(0.35), texture=0.05, grain=50)
    canvas.solid([(-0.64, 0.66), (0.64, 0.66), (0.59, 1.35), (-0.59, 1.35)], CUSHION, slope(0.66, 0.94, 80))
    canvas.solid([(-0.88, 0.34), (0.88, 0.34), (0.76, 0.64), (-0.76, 0.64)], times(velvet, 0.8), flat(0.6))
    bed = [(-0.76, 0.38), (0.76, 0.38), (0.67, 0.60), (-0.67, 0.60)]
    canvas.solid(bed, CUSHION, slope(0.72, 0.92, 80))
    canvas.soft(ellipse(0, 0.50, 0.46, 0.05), times(CUSHION, 0.5), 0.03, 0.6, inside=canvas.mask_of(bed))
    metal = next((METALS[word] for word in words if word in METALS), GOLD)
    if "ring" in words:
        _ring(canvas, metal)
    elif "necklace" in words:
        _necklace(canvas, metal, pearls="pearl" in words, stone="bracelet" not in words)
    elif "earrings" in words:
        for x in (-0.24, 0.24):
            canvas.solid(ellipse(x, 0.62, 0.05, 0.05), metal, puffed(1.0, shine=0.4), gloss=0.7)
            if "pearl" in words:
                canvas.solid(ellipse(x, 0.50, 0.10, 0.10), PEARL, sphere(x, 0.50, 0.11, shine=0.5), gloss=0.7)
            else:
                brilliant(canvas, x, 0.40, 0.22, rgb("#dff0f8"))
    canvas.solid(box(-0.90, 0.0, 0.90, 0.36, 0.05), velvet, slope(0.62, 0.92, 80), texture=0.05, grain=50)
    canvas.solid(box(-0.08, 0.22, 0.08, 0.40, 0.03), GOLD, puffed(0.8, shine=0.4), gloss=0.7)


def _ring(canvas: Canvas, metal: Colour) -> None:
    hoop = ellipse(0, 0.62, 0.21, 0.22, start=-0.55, end=math.pi + 0.55)
    canvas.solid(limb(hoop, (0.06, 0.06)), metal, puffed(1.0, shine=0.45), gloss=0.7)
    brilliant(canvas, 0.0, 0.80, 0.32, rgb("#dff0f8"))
    gleam(canvas, 0.06, 1.0, 0.03, 0.03, alpha=0.9)


def _necklace(canvas: Canvas, metal: Colour, *, pearls: bool, stone: bool = True) -> None:
    line = [
        *bezier((-0.46, 1.16), (-0.44, 0.56), (0.0, 0.52), 14),
        *bezier((0.0, 0.52), (0.44, 0.56), (0.46, 1.16), 14),
    ]
    with canvas.ink() as pen:
        for number, (x, y) in enumerate(line):
            pen.disc(x, y, 0.042 if pearls else 0.020, PEARL if pearls else mix(metal, WHITE, 0.3 * (number % 2)))
            pen.disc(x - 0.012, y + 0.012, 0.012 if pearls else 0.006, WHITE, 0.9)
    if stone and not pearls:
        brilliant(canvas, 0.0, 0.40, 0.20, rgb("#dff0f8"))


def paint_portable_speaker(canvas: Canvas, look: Look) -> None:
    """A lying drum covered in woven cloth, its rubber ends ringed, with buttons along the top and a loop."""
    cloth = look.pick("cloth", (rgb("#2f4d6e"), rgb("#c8463c"), rgb("#3c4046"), rgb("#3f7f78")))
    loop = bezier((0.98, 0.62), (1.30, 0.78), (1.06, 0.34), 12)
    canvas.solid(limb(loop, (0.045, 0.055, 0.045)), times(cloth, 0.6), puffed(0.8))
    body = box(-1.02, 0.04, 1.02, 0.82, 0.36)
    canvas.solid(body, cloth, slope(0.52, 1.0, 90), texture=0.05, grain=70)
    inside = canvas.mask_of(body)
    with canvas.ink(inside=inside) as pen:
        for row in range(17):
            for column in range(44):
                x, y = -1.0 + column * 0.047 + 0.023 * (row % 2), 0.08 + row * 0.044
                pen.disc(x, y, 0.011, times(cloth, 0.62), 0.7)
    canvas.soft(box(-0.9, 0.60, 0.9, 0.72), WHITE, 0.07, 0.22, inside=inside)
    canvas.soft(box(-0.9, 0.02, 0.9, 0.14), times(cloth, 0.2), 0.08, 0.6, inside=inside)
    for hand in (-1, 1):
        end = ellipse(hand * 0.94, 0.43, 0.13, 0.37)
        canvas.solid(end, rgb("#26282b"), puffed(0.8, shine=0.2), gloss=0.3)
        canvas.solid(ellipse(hand * 0.955, 0.43, 0.085, 0.25), rgb("#4a4e54"), puffed(0.8, shine=0.3), gloss=0.5)
    plate = box(-0.30, 0.34, 0.30, 0.50, 0.05)
    canvas.solid(plate, rgb("#26282b") if luma(cloth) > 0.2 else rgb("#c9ccd0"), tube(), gloss=0.4)
    with canvas.ink() as pen:
        for x in (-0.20, -0.04, 0.12):
            pen.disc(x, 0.42, 0.026, WHITE, 0.85)
        pen.disc(0.24, 0.42, 0.018, rgb("#5ad08a"))


PROPS = (
    Prop(name="jewel_box", size=0.09, extent=bounds(-0.94, 0.94, 1.50, -0.02), paint=paint_jewel_box, home="studio",
         turns=False),
    Prop(name="portable_speaker", size=0.10, extent=bounds(-1.08, 1.24, 0.86, 0.0), paint=paint_portable_speaker,
         home="studio", turns=False),
)  # fmt: skip
