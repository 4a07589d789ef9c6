"""A cake of several tiers on its stand, as for a wedding, with beads of icing and the flowers that are named."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import ellipse
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.plane import Plane
from muralist.engines.preview.props.portions import lay_out
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.solids import WHITE, turned

TIERED, BLOOMS = "tiered", "blooms:"
USUAL, MOST = 3, 5
HIGH, LOW, WIDE, STEP = 0.42, 0.34, 0.74, 0.17
"""Height of a tier, where the lowest begins, its radius, and how much smaller each next one is."""
TILT = 0.19
IVORY = rgb("#f6efe2")
LEAF = rgb("#7d9a62")


def tiers(variant: str) -> int:
    """How many tiers a variant of the cake has, 0 for a plain one."""
    words = variant.split()
    if TIERED not in words:
        return 0
    number = next((int(word) for word in words if word.isdigit()), USUAL)
    return max(2, min(MOST, number))


def height(variant: str) -> float:
    """How high the cake's top and the flowers on it are, in its units."""
    return LOW + HIGH * tiers(variant) + 0.22


def blooms_of(variant: str) -> Colour | None:
    """The colour of the flowers on a cake, if it has some."""
    word = next((word for word in variant.split() if word.startswith(BLOOMS)), "")
    return rgb(f"#{word.removeprefix(BLOOMS)}") if word else None


def paint_tiered(canvas: Canvas, look: Look) -> None:
    """Paint the stand, each tier from the lowest, and sprays of flowers on their edges."""
    icing = look.colour(IVORY)
    plate = look.colours[1] if len(look.colours) > 1 else rgb("#e9e4da")
    turned(canvas, [(0.36, 0.03), (0.22, 0.08), (0.12, 0.16), (0.14, 0.26)], plate, tilt=TILT, gloss=0.5)
    turned(canvas, [(0.90, 0.26), (0.96, 0.31)], plate, tilt=TILT, gloss=0.5)
    canvas.solid(ellipse(0, 0.31, 0.96, 0.96 * TILT), mix(plate, WHITE, 0.3), flat(0.74))
    petals = blooms_of(look.variant)
    number = tiers(look.variant)
    step = STEP if number < MOST else 0.13
    for tier in range(number):
        wide, low = WIDE - step * tier, LOW + HIGH * tier
        canvas.soft(ellipse(0, low, wide * 1.04, wide * TILT), times(icing, 0.6), 0.03, 0.5)
        body = turned(canvas, [(wide, low), (wide, low + HIGH)], icing, tilt=TILT, gloss=0.15, texture=0.03, grain=8)
        canvas.solid(ellipse(0, low + HIGH, wide, wide * TILT), mix(icing, WHITE, 0.3), flat(0.82))
        _beads(canvas, wide, low, times(icing, 0.94) if luma(icing) > 0.8 else mix(icing, WHITE, 0.55))
        with canvas.ink(inside=canvas.mask_of(body)) as pen:
            band = [(x, y + HIGH * 0.30) for x, y in ellipse(0, low, wide, wide * TILT, start=math.pi, end=2 * math.pi)]
            pen.line(band, 0.035, times(icing, 0.86), 0.7)
    if look.contents and petals is None:
        top = WIDE - step * (number - 1)
        lay_out(Plane(canvas=canvas, tilt=0.24, y=LOW + HIGH * number + 0.02, scale=0.84 * top), look, look.contents)
        return
    tone = petals or mix(icing, rgb("#e7a9ab"), 0.6)
    for tier in range(number - 1):
        side = 1 if tier % 2 else -1
        wide = WIDE - step * (tier + 1)
        _spray(canvas, side * wide * 0.80, LOW + HIGH * (tier + 1) - 0.03, tone, 0.115)
    _spray(canvas, 0.0, LOW + HIGH * number + 0.02, tone, 0.125)


def _beads(canvas: Canvas, wide: float, low: float, icing: Colour) -> None:
    count = round(wide * 34)
    for step in range(count + 1):
        a = math.pi * (1 + step / count)
        canvas.solid(ellipse(wide * math.cos(a), low + wide * TILT * math.sin(a), 0.038, 0.036), icing, puffed(0.9))


def _spray(canvas: Canvas, x: float, y: float, tone: Colour, size: float) -> None:
    """Three roses with leaves between them."""
    for dx, dy in ((-1.7, -0.2), (1.7, -0.2), (-0.7, 1.2), (0.8, 1.2)):
        canvas.solid(ellipse(x + dx * size, y + dy * size, 0.62 * size, 0.34 * size, 0.5 * dx), LEAF, puffed(0.8))
    for dx, dy, share in ((-0.95, 0.1, 0.92), (0.95, 0.1, 0.92), (0.0, 0.65, 1.0)):
        _rose(canvas, x + dx * size, y + dy * size, share * size, tone)


def _rose(canvas: Canvas, x: float, y: float, size: float, tone: Colour) -> None:
    """Petals that overlap around a rolled heart."""
    deep = times(tone, 0.82)
    for step in range(5):
        a = 2 * math.pi * step / 5 + 0.5
        at = (x + 0.48 * size * math.cos(a), y + 0.42 * size * math.sin(a))
        canvas.solid(ellipse(*at, 0.60 * size, 0.54 * size), tone, puffed(0.8, shine=0.1))
    canvas.solid(ellipse(x, y, 0.56 * size, 0.52 * size), mix(tone, deep, 0.4), puffed(0.8))
    with canvas.ink() as pen:
        coil = [(x + 0.075 * size * k**0.62 * math.cos(0.75 * k), y + 0.07 * size * k**0.62 * math.sin(0.75 * k))
                for k in range(22)]  # fmt: skip
        pen.line(coil, 0.09 * size, times(tone, 0.66), 0.8)
