"""Buildings with upturned eaves: a pagoda, a pavilion, a temple hall, a memorial gateway."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, box, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope, tube
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE

TILES, VERMILION, STONE, GILT = rgb("#4d5f5c"), rgb("#a8402f"), rgb("#c9c1b0"), rgb("#d9ab48")
LIT = rgb("#ffcf80")


def roof(canvas: Canvas, y: float, half: float, rise: float, ridge: float, tile: Colour) -> None:
    """A tiled roof whose eaves lie at `y` and turn up at both ends; `ridge` is half the length of its top."""
    lift = 0.10 * half + 0.05
    left = bezier((-ridge, y + rise), (-ridge - (half - ridge) * 0.34, y + rise * 0.26), (-half, y + lift), 12)
    eave = bezier((-half, y + lift), (-half * 0.66, y), (0.0, y), 12)
    path: Path = [*left, *eave, *((-x, v) for x, v in reversed([*left, *eave]))]
    under = [(x, v - 0.045) for x, v in eave]
    canvas.solid(
        [*eave, *((-x, v) for x, v in reversed(eave)), *((-x, v) for x, v in under), *reversed(under)],
        times(VERMILION, 0.62), flat(0.5),
    )  # fmt: skip
    canvas.solid(path, tile, facing(0.0, 0.45, 1, fall=0.3), texture=0.05, grain=16)
    with canvas.ink(inside=canvas.mask_of(path)) as pen:
        ribs = max(5, round(half * 14))
        for rib in range(-ribs, ribs + 1):
            u = rib / ribs
            pen.line(bezier((u * ridge, y + rise), (u * (ridge + (half - ridge) * 0.34), y + rise * 0.26),
                            (u * half, y + lift * abs(u) ** 3), 8), 0.012, times(tile, 0.66), 0.8)  # fmt: skip
        pen.line([*eave, *((-x, v) for x, v in reversed(eave))], 0.030, mix(tile, WHITE, 0.28))
    canvas.solid(
        box(-ridge - 0.03, y + rise - 0.02, ridge + 0.03, y + rise + 0.035, 0.015), times(tile, 0.8), flat(0.7)
    )


def _posts(canvas: Canvas, xs: tuple[float, ...], low: float, high: float, thick: float, colour: Colour) -> None:
    for x in xs:
        canvas.solid(box(x - thick, low, x + thick, high), colour, tube(shine=0.15))
        canvas.solid(box(x - thick * 1.5, low, x + thick * 1.5, low + 0.05), STONE, tube())


def _steps(canvas: Canvas, half: float) -> float:
    """A stone platform of two steps; returns its height."""
    for number, inset in enumerate((0.0, 0.08)):
        canvas.solid(box(-half + inset, 0.06 * number, half - inset, 0.06 * number + 0.06), STONE,
                     facing(0, 0.2, 1, fall=0.2), texture=0.06)  # fmt: skip
    return 0.12


def snowed(look: Look, tile: Colour) -> Colour:
    """The tiles of a roof, under snow in winter."""
    return mix(tile, WHITE, 0.80) if look.season == "winter" else tile


def paint_pagoda(canvas: Canvas, look: Look) -> None:
    wall = look.colour(rgb("#b5553f"))
    tile = snowed(look, times(look.colour(TILES, 1), 0.72) if look.colours else TILES)
    y = _steps(canvas, 0.74)
    for tier in range(5):
        half = 0.52 - 0.065 * tier
        tall = 0.40 - 0.03 * tier
        canvas.solid(box(-half, y, half, y + tall), wall, facing(-0.1, 0.05, 1, fall=0.22), texture=0.05)
        with canvas.ink() as pen:
            for x in (-0.92, -0.34, 0.34, 0.92):
                pen.line([(x * half, y), (x * half, y + tall)], 0.035, times(wall, 0.62))
            pen.line([(-half, y + 0.05), (half, y + 0.05)], 0.022, times(wall, 0.55))
        hole = [*box(-0.11, y, 0.11, y + tall * 0.5), *ellipse(0, y + tall * 0.5, 0.11, 0.08, start=0, end=3.1416)]
        hole = [(-0.10, y + 0.06), (0.10, y + 0.06), *ellipse(0, y + tall * 0.48, 0.10, 0.07, start=0, end=3.1416)]
        canvas.solid(hole, LIT if look.dark else times(wall, 0.28), flat(0.8 if look.dark else 0.5))
        if look.dark:
            canvas.lamp(0.0, y + tall * 0.4, 0.5, LIT, 0.4)
        roof(canvas, y + tall, half + 0.24, 0.17, half * 0.62, tile)
        y += tall + 0.15
    canvas.solid(box(-0.05, y - 0.02, 0.05, y + 0.10), GILT, tube(shine=0.3), gloss=0.4)
    for number in range(3):
        canvas.solid(ellipse(0, y + 0.12 + 0.08 * number, 0.09 - 0.02 * number, 0.035), GILT, puffed(1.0, shine=0.3))
    canvas.solid([(-0.02, y + 0.30), (0.02, y + 0.30), (0.0, y + 0.46)], GILT, flat(0.8))


def paint_pavilion(canvas: Canvas, look: Look) -> None:
    wood = look.colour(VERMILION)
    y = _steps(canvas, 0.95)
    dim = times(wood, 0.5)
    _posts(canvas, (-0.42, 0.42), y, 0.98, 0.028, dim)
    with canvas.ink() as pen:
        for rail in (y + 0.10, y + 0.24):
            pen.line([(-0.78, rail), (-0.24, rail)], 0.026, wood)
            pen.line([(0.24, rail), (0.78, rail)], 0.026, wood)
        for number in range(7):
            for hand in (-1, 1):
                pen.line([(hand * (0.26 + 0.085 * number), y), (hand * (0.26 + 0.085 * number), y + 0.24)], 0.014, wood)
    _posts(canvas, (-0.80, 0.80), y, 1.0, 0.042, wood)
    canvas.solid(box(-0.90, 0.90, 0.90, 1.02), times(wood, 0.8), facing(0, 0.1, 1, fall=0.15))
    with canvas.ink() as pen:
        for number in range(9):
            pen.disc(-0.72 + 0.18 * number, 0.96, 0.022, rgb("#4f8f8a"))
    roof(canvas, 1.02, 1.18, 0.56, 0.05, snowed(look, TILES))
    canvas.solid(ellipse(0, 1.66, 0.075, 0.085), GILT, puffed(1.0, shine=0.3), gloss=0.4)


def paint_hall(canvas: Canvas, look: Look) -> None:
    wall = look.colour(rgb("#b04a35"))
    y = _steps(canvas, 1.62)
    canvas.solid(box(-1.34, y, 1.34, 0.98), wall, facing(0, 0.05, 1, fall=0.16), texture=0.05)
    glow = LIT if look.dark else rgb("#5a2a20")
    for x in (-0.98, -0.52, 0.52, 0.98):
        canvas.solid(box(x - 0.17, 0.34, x + 0.17, 0.84), glow, flat(0.7))
        with canvas.ink() as pen:
            for step in range(-2, 3):
                pen.line([(x + 0.066 * step, 0.34), (x + 0.066 * step, 0.84)], 0.012, GILT)
            for step in range(6):
                pen.line([(x - 0.17, 0.36 + 0.09 * step), (x + 0.17, 0.36 + 0.09 * step)], 0.012, GILT)
    canvas.solid(box(-0.30, y, 0.30, 0.86), glow, flat(0.6))
    for hand in (-1, 1):
        canvas.solid(box(min(hand * 0.13, hand * 0.30), y, max(hand * 0.13, hand * 0.30), 0.86), times(wall, 0.8),
                     flat(0.66))  # fmt: skip
        with canvas.ink() as pen:
            for row in range(4):
                pen.disc(hand * 0.215, y + 0.14 + 0.16 * row, 0.022, GILT)
    _posts(canvas, (-1.30, -0.74, -0.36, 0.36, 0.74, 1.30), y, 1.0, 0.045, VERMILION)
    canvas.solid(box(-1.42, 0.90, 1.42, 1.04), rgb("#3f6f70"), facing(0, 0.1, 1, fall=0.12))
    with canvas.ink() as pen:
        for number in range(14):
            pen.disc(-1.30 + 0.2 * number, 0.97, 0.028, GILT if number % 2 else rgb("#8fc0b4"))
    canvas.solid(box(-0.30, 0.88, 0.30, 1.06, 0.02), rgb("#2b2a36"), flat(0.6))
    with canvas.ink() as pen:
        pen.line(box(-0.28, 0.895, 0.28, 1.045), 0.014, GILT)
    tile = look.colour(rgb("#6b7357"), 1) if len(look.colours) > 1 else rgb("#66705c")
    roof(canvas, 1.05, 1.86, 0.62, 0.98, snowed(look, tile))
    for hand in (-1, 1):
        canvas.solid([(hand * 0.92, 1.68), (hand * 1.08, 1.68), (hand * 1.14, 1.84), (hand * 1.02, 1.76)],
                     times(TILES, 0.8), flat(0.66))  # fmt: skip


def paint_gateway(canvas: Canvas, look: Look) -> None:
    wood = look.colour(VERMILION)
    _posts(canvas, (-1.30, -0.56, 0.56, 1.30), 0.0, 1.30, 0.058, wood)
    for x0, x1, y in ((-1.38, -0.50, 1.02), (0.50, 1.38, 1.02), (-0.64, 0.64, 1.28)):
        canvas.solid(box(x0, y, x1, y + 0.10), rgb("#3f6f70"), slope(0.5, 0.8))
        canvas.solid(box(x0, y + 0.16, x1, y + 0.24), times(wood, 0.85), slope(0.5, 0.8))
        with canvas.ink() as pen:
            for number in range(1, 6):
                pen.disc(x0 + (x1 - x0) * number / 6, y + 0.05, 0.024, GILT)
    _posts(canvas, (-0.56, 0.56), 1.0, 1.56, 0.05, wood)
    canvas.solid(box(-0.40, 1.34, 0.40, 1.58, 0.02), rgb("#2f4f86"), flat(0.62))
    with canvas.ink() as pen:
        pen.line(box(-0.38, 1.36, 0.38, 1.56), 0.016, GILT)
    for cx in (-0.98, 0.98):
        _small_roof(canvas, cx, 1.27)
    roof(canvas, 1.60, 0.92, 0.30, 0.50, rgb("#c0923a"))


def _small_roof(canvas: Canvas, cx: float, y: float) -> None:
    tile, half = rgb("#c0923a"), 0.52
    path = [(cx - half, y + 0.08), *bezier((cx - half * 0.6, y), (cx, y - 0.01), (cx + half * 0.6, y), 8),
            (cx + half, y + 0.08), (cx + 0.30, y + 0.22), (cx - 0.30, y + 0.22)]  # fmt: skip
    canvas.solid(path, tile, facing(0, 0.45, 1, fall=0.25), texture=0.05)
    with canvas.ink(inside=canvas.mask_of(path)) as pen:
        for rib in range(-7, 8):
            pen.line([(cx + rib * 0.042, y + 0.22), (cx + rib * 0.074, y)], 0.012, times(tile, 0.66))
    canvas.solid(box(cx - 0.32, y + 0.20, cx + 0.32, y + 0.25), times(tile, 0.8), flat(0.7))


PROPS = (
    Prop(name="pagoda", size=16.0, extent=bounds(-0.84, 0.84, 3.06), paint=paint_pagoda, home="mountains"),
    Prop(name="pavilion", size=4.6, extent=bounds(-1.22, 1.22, 1.76), paint=paint_pavilion, home="park", perch=0.12),
    Prop(name="temple_hall", size=9.0, extent=bounds(-1.90, 1.90, 1.86), paint=paint_hall, home="mountains"),
    Prop(name="gateway", size=8.0, extent=bounds(-1.50, 1.50, 2.0), paint=paint_gateway, home="oldtown"),
)
