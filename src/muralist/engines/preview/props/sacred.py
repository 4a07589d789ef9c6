"""Houses of worship besides the village church: a mosque, a cathedral, a synagogue, a monastery."""

from __future__ import annotations

import math
from collections.abc import Callable

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, slope, sphere, tube
from muralist.engines.preview.props.fronts import LIT, arched, ball, doorway, sashes, steps, wall
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.solids import WHITE, rod, turned

GOLD, STONE, LEAD = rgb("#e0b44a"), rgb("#cfc3aa"), rgb("#5f6a72")


def _pointed(x: float, y: float, half: float, high: float) -> Path:
    """An opening under a pointed arch."""
    left = curve(
        [(x - half, y), (x - half, y + high * 0.55), (x - half * 0.66, y + high * 0.80), (x, y + high)], steps=5
    )
    return [*left, *[(2 * x - px, py) for px, py in reversed(left)]]


def _openings(canvas: Canvas, look: Look, outlines: list[Path], tone: Colour) -> None:
    """Dark openings in a wall, or light in them by night."""
    with canvas.lit() if look.dark else canvas.ink(), canvas.ink() as pen:
        for outline in outlines:
            pen.polygon(outline, LIT if look.dark else tone)


def _crescent(canvas: Canvas, x: float, y: float, size: float) -> None:
    """The gilt crescent on a dome."""
    rod(canvas, [(x, y - size * 1.6), (x, y)], size * 0.16, GOLD)
    outer = ellipse(x, y + size * 0.5, size * 0.5, size * 0.5, start=-0.9, end=math.pi + 0.9, points=18)
    inner = ellipse(x, y + size * 0.62, size * 0.40, size * 0.40, start=math.pi + 0.9, end=-0.9, points=18)
    canvas.solid([(px, 2 * (y + size * 0.5) - py) for px, py in [*outer, *inner]], GOLD, flat(0.85), gloss=0.4)


def _minaret(canvas: Canvas, look: Look, x: float, top: float, stone: Colour, roof: Colour) -> None:
    turned(canvas, [(0.085, 0.0), (0.066, top)], stone, x=x, tilt=0.2)
    for y in (top * 0.58, top * 0.98):
        canvas.solid(
            [(x - 0.07, y - 0.06), (x + 0.07, y - 0.06), (x + 0.12, y), (x - 0.12, y)], times(stone, 0.86), tube()
        )
        canvas.solid(box(x - 0.125, y, x + 0.125, y + 0.05, 0.01), mix(stone, WHITE, 0.35), tube())
    turned(canvas, [(0.054, top + 0.04), (0.048, top + 0.26)], stone, x=x, tilt=0.2)
    _openings(canvas, look, [arched(x, top + 0.08, 0.022, 0.13), arched(x, top * 0.30, 0.02, 0.16)], times(stone, 0.45))
    canvas.solid([(x - 0.078, top + 0.25), (x + 0.078, top + 0.25), (x, top + 0.56)], roof, tube())
    _crescent(canvas, x, top + 0.60, 0.07)


def _dome(canvas: Canvas, x: float, y: float, radius: float, tone: Colour) -> None:
    """A dome that swells a little over its drum."""
    right = [(0.92, 0.0), (1.0, 0.26), (0.93, 0.58), (0.70, 0.86), (0.34, 1.04), (0.0, 1.16)]
    half = curve([(x + radius * a, y + radius * b) for a, b in right], steps=6)
    outline = [*half, *[(2 * x - px, py) for px, py in reversed(half)]]
    canvas.solid(outline, tone, sphere(x, y + radius * 0.4, radius * 1.06, radius * 1.0, shine=0.3), gloss=0.3)
    with canvas.ink(inside=canvas.mask_of(outline)) as pen:
        for k in (-0.62, -0.22, 0.22, 0.62):
            rib = [(x + radius * k, y), (x + radius * k * 1.04, y + radius * 0.4), (x, y + radius * 1.16)]
            pen.line(curve(rib, steps=6), radius * 0.02, times(tone, 0.7), 0.6)
    _crescent(canvas, x, y + radius * 1.30, radius * 0.18)


def paint_mosque(canvas: Canvas, look: Look) -> None:
    # a colour that is said of the whole is that of its domes first
    stone = mix(look.colour(rgb("#efe6d2")), rgb("#efe6d2"), 0.35)
    roof = look.colour(rgb("#3f8f9a"), 1) if len(look.colours) > 1 else look.colour(rgb("#3f8f9a"))
    for x, top in ((-1.30, 1.72), (1.30, 1.72)):
        _minaret(canvas, look, x, top, stone, roof)
    canvas.solid(box(-0.62, 0.82, 0.62, 1.20), stone, tube(), texture=0.03)
    _openings(canvas, look, [arched(x, 0.94, 0.045, 0.20) for x in (-0.48, -0.29, -0.10, 0.10, 0.29, 0.48)],
              times(stone, 0.5))  # fmt: skip
    canvas.solid(box(-0.66, 1.17, 0.66, 1.23), mix(stone, WHITE, 0.3), tube())
    for x in (-0.80, 0.80):
        canvas.solid(box(x - 0.21, 0.82, x + 0.21, 0.98), stone, tube())
        _dome(canvas, x, 0.97, 0.22, roof)
    _dome(canvas, 0.0, 1.21, 0.60, roof)
    wall(canvas, (-1.12, 0.0, 1.12, 0.86), stone)
    for x in (-0.90, -0.62, 0.62, 0.90):
        canvas.solid(_pointed(x, 0.14, 0.105, 0.56), mix(roof, WHITE, 0.1), flat(0.7))
    _openings(canvas, look, [_pointed(x, 0.14, 0.078, 0.50) for x in (-0.90, -0.62, 0.62, 0.90)], rgb("#56738a"))
    # the gate: a tall frame of tiles around a pointed recess
    canvas.solid(box(-0.42, 0.0, 0.42, 1.06, 0.01), mix(stone, WHITE, 0.2), facing(0, 0.1, 1))
    canvas.solid(box(-0.37, 0.02, 0.37, 1.01), roof, slope(0.58, 0.74))
    with canvas.ink() as pen:
        for row in range(11):
            for x in (-0.345, 0.345):
                y = 0.07 + 0.088 * row
                pen.polygon([(x, y - 0.03), (x + 0.018, y), (x, y + 0.03), (x - 0.018, y)], mix(GOLD, WHITE, 0.3))
        for k in range(9):
            x = -0.28 + 0.07 * k
            pen.polygon([(x, 0.925), (x + 0.022, 0.955), (x, 0.985), (x - 0.022, 0.955)], mix(GOLD, WHITE, 0.3))
    canvas.solid(_pointed(0, 0.02, 0.30, 0.88), stone, flat(0.8))
    canvas.solid(_pointed(0, 0.02, 0.26, 0.82), times(stone, 0.55), slope(0.72, 0.5))
    _openings(canvas, look, [_pointed(0, 0.02, 0.13, 0.50)], rgb("#6a4227"))
    steps(canvas, 0.42, 2, 0.035, mix(stone, WHITE, 0.2))


def _tower(canvas: Canvas, look: Look, x: float, stone: Colour, roof: Colour) -> None:
    """One of a cathedral's towers, with a spire and pinnacles."""
    canvas.solid(box(x - 0.30, 0.0, x + 0.30, 2.06), stone, facing(0.1 * x, 0.1, 1, fall=0.14), texture=0.07, grain=16)
    for hand in (-1, 1):
        canvas.solid(
            box(x + hand * 0.27 - 0.05, 0.0, x + hand * 0.27 + 0.05, 2.10), mix(stone, WHITE, 0.14), flat(0.72)
        )
        canvas.solid([(x + hand * 0.27 - 0.05, 2.10), (x + hand * 0.27 + 0.05, 2.10), (x + hand * 0.27, 2.36)],
                     mix(stone, WHITE, 0.1), flat(0.7))  # fmt: skip
    for y in (0.78, 1.32, 2.02):
        canvas.solid(box(x - 0.34, y, x + 0.34, y + 0.05), mix(stone, WHITE, 0.24), slope(0.5, 0.85))
    canvas.solid([(x - 0.24, 2.06), (x + 0.24, 2.06), (x, 2.94)], roof, slope(0.5, 0.8, 0), texture=0.05)
    with canvas.ink() as pen:
        pen.line([(x, 2.92), (x, 3.10)], 0.026, GOLD)
        pen.line([(x - 0.06, 3.03), (x + 0.06, 3.03)], 0.026, GOLD)
    _openings(canvas, look, [_pointed(x + dx, y, 0.062, high) for dx in (-0.10, 0.10)
                             for y, high in ((1.44, 0.50), (0.90, 0.36))], times(stone, 0.36))  # fmt: skip


def paint_cathedral(canvas: Canvas, look: Look) -> None:
    stone = look.colour(STONE)
    roof = look.colours[1] if len(look.colours) > 1 else LEAD
    canvas.solid([(-0.46, 1.5), (0.46, 1.5), (0, 2.04)], roof, slope(0.5, 0.75))
    canvas.solid(box(-0.46, 0.0, 0.46, 1.54), times(stone, 0.96), facing(0, 0.1, 1, fall=0.14), texture=0.07, grain=16)
    canvas.solid([(-0.44, 1.50), (0.44, 1.50), (0, 1.92)], stone, flat(0.68), texture=0.07)
    for x in (-0.68, 0.68):
        _tower(canvas, look, x, stone, roof)
    # the rose window over the gallery
    canvas.solid(ellipse(0, 1.18, 0.31, 0.31), mix(stone, WHITE, 0.3), flat(0.72))
    glass = (rgb("#3f5fb0"), rgb("#b03a4a"), rgb("#d9a83a"), rgb("#3f8f7a"))
    with canvas.lit() if look.dark else canvas.ink(), canvas.ink() as pen:
        pen.disc(0, 1.18, 0.27, rgb("#2f3f6a"))
        for k in range(12):
            a = k * math.pi / 6
            pen.disc(0.185 * math.cos(a), 1.18 + 0.185 * math.sin(a), 0.044, glass[k % 4])
            pen.disc(0.095 * math.cos(a + 0.26), 1.18 + 0.095 * math.sin(a + 0.26), 0.022, glass[(k + 2) % 4])
        pen.disc(0, 1.18, 0.052, glass[2])
    canvas.solid(box(-0.42, 0.80, 0.42, 0.86), mix(stone, WHITE, 0.24), slope(0.5, 0.85))
    for x, half, high in ((-0.68, 0.19, 0.62), (0.68, 0.19, 0.62), (0.0, 0.27, 0.76)):
        canvas.solid(_pointed(x, 0.06, half * 1.28, high * 1.12), mix(stone, WHITE, 0.26), flat(0.76))
        canvas.solid(_pointed(x, 0.06, half * 1.06, high), times(stone, 0.6), flat(0.6))
        canvas.solid(_pointed(x, 0.06, half * 0.80, high * 0.84), rgb("#6b4630"), slope(0.5, 0.7))
        with canvas.ink() as pen:
            pen.line([(x, 0.06), (x, 0.06 + high * 0.8)], 0.012, rgb("#3f2a1c"))
    steps(canvas, 1.02, 2, 0.035, mix(stone, WHITE, 0.15))


def paint_synagogue(canvas: Canvas, look: Look) -> None:
    stone = look.colour(rgb("#dfc79a"))
    wall(canvas, (-1.02, 0.0, 1.02, 1.04), times(stone, 0.95))
    for hand in (-1, 1):
        sashes(
            canvas,
            look,
            (hand * 0.78 - 0.22, 0.14, hand * 0.78 + 0.22, 1.0),
            2,
            1,
            wide=0.52,
            tall=0.82,
            round_top=True,
        )
    canvas.solid([(-0.54, 0.0), (0.54, 0.0), (0.54, 1.24), (0, 1.66), (-0.54, 1.24)], stone,
                 facing(0, 0.1, 1, fall=0.12), texture=0.06)  # fmt: skip
    trim = mix(stone, WHITE, 0.4)
    for hand in (-1, 1):
        canvas.solid([(hand * 0.60, 1.20), (hand * 0.60, 1.28), (0, 1.75), (0, 1.66)], trim, flat(0.78))
        canvas.solid(box(hand * 0.52 - 0.09, 0.0, hand * 0.52 + 0.09, 1.44), trim, flat(0.7), texture=0.04)
        canvas.solid(ellipse(hand * 0.52, 1.44, 0.12, 0.13, start=math.pi, end=0.0, points=18), rgb("#5f8f8a"),
                     sphere(hand * 0.52, 1.44, 0.12, 0.13, shine=0.3))  # fmt: skip
        ball(canvas, hand * 0.52, 1.60, 0.026, GOLD)
    canvas.solid(ellipse(0, 1.12, 0.26, 0.26), trim, flat(0.76))
    with canvas.lit() if look.dark else canvas.ink(), canvas.ink() as pen:
        pen.disc(0, 1.12, 0.22, LIT if look.dark else rgb("#5f86a8"))
    with canvas.ink() as pen:
        for turn in (math.pi / 2, -math.pi / 2):
            tips = [(0.20 * math.cos(turn + k * math.tau / 3), 1.12 + 0.20 * math.sin(turn + k * math.tau / 3))
                    for k in range(4)]  # fmt: skip
            pen.line(tips, 0.022, rgb("#f6efdc") if not look.dark else rgb("#7a5a2a"))
    sashes(canvas, look, (-0.34, 0.56, 0.34, 0.84), 3, 1, wide=0.5, tall=0.8, round_top=True)
    doorway(canvas, look, 0.0, 0.09, 0.17, 0.42, rgb("#6b4228"))
    steps(canvas, 0.36, 3, 0.03, trim)


def paint_monastery(canvas: Canvas, look: Look) -> None:
    stone = look.colour(rgb("#d8c6a4"))
    roof = look.colours[1] if len(look.colours) > 1 else rgb("#a9583e")
    canvas.solid([(-1.36, 0.66), (1.30, 0.66), (1.16, 0.94), (-1.22, 0.94)], roof, slope(0.5, 0.8), texture=0.1)
    wall(canvas, (-1.30, 0.0, 1.24, 0.68), stone)
    sashes(canvas, look, (-1.24, 0.40, 1.18, 0.68), 11, 1, wide=0.34, tall=0.6, round_top=True)
    for k in range(9):
        x = -1.12 + 0.27 * k
        canvas.solid(arched(x, 0.02, 0.105, 0.36), times(stone, 0.42), slope(0.7, 0.45))
    canvas.solid([(-0.10, 0.0), (0.62, 0.0), (0.62, 1.06), (0.26, 1.36), (-0.10, 1.06)], mix(stone, WHITE, 0.2),
                 facing(0, 0.1, 1), texture=0.06)  # fmt: skip
    for hand in (-1, 1):
        x = 0.26 + hand * 0.42
        canvas.solid([(x, 1.0), (x, 1.08), (0.26, 1.46), (0.26, 1.36)], roof, flat(0.7))
    canvas.solid(ellipse(0.26, 0.98, 0.11, 0.11), rgb("#5f7f96"), flat(0.7))
    canvas.solid(arched(0.26, 0.0, 0.16, 0.56), rgb("#6b4630"), slope(0.5, 0.7))
    # the bell tower
    canvas.solid(box(0.72, 0.0, 1.12, 1.72), mix(stone, WHITE, 0.1), facing(0.1, 0.1, 1, fall=0.14), texture=0.07)
    for y in (0.86, 1.24, 1.68):
        canvas.solid(box(0.69, y, 1.15, y + 0.05), mix(stone, WHITE, 0.4), slope(0.5, 0.85))
    canvas.solid(arched(0.92, 1.32, 0.12, 0.34), rgb("#3f3a34"), flat(0.5))
    canvas.solid(ellipse(0.92, 1.44, 0.065, 0.075), GOLD, sphere(0.92, 1.44, 0.07, shine=0.3))
    canvas.solid([(0.66, 1.72), (1.18, 1.72), (0.92, 2.06)], roof, slope(0.5, 0.8, 0), texture=0.08)
    with canvas.ink() as pen:
        pen.line([(0.92, 2.04), (0.92, 2.24)], 0.028, rgb("#4d4546"))
        pen.line([(0.85, 2.16), (0.99, 2.16)], 0.028, rgb("#4d4546"))


def _box(half: float, top: float) -> Extent:
    return Extent(left=-half, right=half, top=top)


SACRED: dict[str, tuple[Callable[[Canvas, Look], None], Extent]] = {
    "mosque": (paint_mosque, _box(1.44, 2.44)),
    "cathedral": (paint_cathedral, _box(1.08, 3.12)),
    "synagogue": (paint_synagogue, _box(1.10, 1.78)),
    "monastery": (paint_monastery, _box(1.38, 2.26)),
}
"""By the variant of the church whose place they take: their drawing and how large it is."""
