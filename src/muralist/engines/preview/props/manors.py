"""Great houses: a mansion with a porch of columns, a palace with wings and a dome, a long motel."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope, sphere, tube
from muralist.engines.preview.props.fronts import (
    LIT,
    ball,
    board,
    columns,
    doorway,
    pediment,
    sashes,
    steps,
    wall,
)  # fmt: skip
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.solids import WHITE, rod

SLATE, GOLD = rgb("#5f6b78"), rgb("#dcae3e")


def _hipped(canvas: Canvas, x0: float, x1: float, y: float, rise: float, tone: Colour) -> None:
    """A hipped roof over a front from x0 to x1."""
    canvas.solid([(x0 - 0.06, y), (x1 + 0.06, y), (x1 - rise * 0.7, y + rise), (x0 + rise * 0.7, y + rise)], tone,
                 slope(0.5, 0.8), texture=0.09, grain=24)  # fmt: skip


def _dormer(canvas: Canvas, look: Look, x: float, y: float, tone: Colour) -> None:
    canvas.solid([(x - 0.11, y), (x + 0.11, y), (x + 0.11, y + 0.15), (x, y + 0.25), (x - 0.11, y + 0.15)], tone,
                 flat(0.74))  # fmt: skip
    with canvas.lit() if look.dark else canvas.ink(), canvas.ink() as pen:
        pen.polygon(box(x - 0.06, y + 0.03, x + 0.06, y + 0.15), LIT if look.dark else rgb("#6d8ca0"))
    with canvas.ink() as pen:
        pen.line([(x, y + 0.03), (x, y + 0.15)], 0.012, tone)


def _bushes(canvas: Canvas, xs: tuple[float, ...]) -> None:
    """Clipped round bushes along the foot of a wall."""
    for x in xs:
        canvas.solid(ellipse(x, 0.10, 0.13, 0.12), rgb("#4f7f45"), puffed(0.9), texture=0.25, grain=30)


def paint_mansion(canvas: Canvas, look: Look) -> None:
    tone = look.pick("wall", (rgb("#efe6d4"), rgb("#e9dcc0"), rgb("#d9cbb4")))
    roof = look.colours[1] if len(look.colours) > 1 else SLATE
    trim = mix(tone, WHITE, 0.6)
    for x in (-1.10, 1.10):
        canvas.solid(box(x - 0.09, 1.2, x + 0.09, 1.72), rgb("#9a6353"), facing(0.3, 0, 1), texture=0.12)
        canvas.solid(box(x - 0.11, 1.68, x + 0.11, 1.74), rgb("#6f4a40"), flat(0.65))
    _hipped(canvas, -1.5, 1.5, 1.10, 0.44, roof)
    for x in (-0.92, 0.92):
        _dormer(canvas, look, x, 1.18, trim)
    wall(canvas, (-1.5, 0.0, 1.5, 1.10), tone)
    for hand in (-1, 1):
        sashes(canvas, look, (hand * 1.02 - 0.45, 0.60, hand * 1.02 + 0.45, 1.06), 3, 1, wide=0.46, trim=trim)
        sashes(
            canvas, look, (hand * 1.02 - 0.45, 0.10, hand * 1.02 + 0.45, 0.58), 3, 1, wide=0.46, tall=0.74, trim=trim
        )
    canvas.solid(box(-0.52, 0.10, 0.52, 1.12), times(tone, 0.86), flat(0.62))
    sashes(canvas, look, (-0.44, 0.70, 0.44, 1.06), 3, 1, wide=0.44, trim=trim, round_top=True)
    doorway(canvas, look, 0.0, 0.12, 0.15, 0.44, rgb("#4a3024"))
    columns(canvas, (-0.46, -0.25, 0.25, 0.46), 0.12, 1.10, 0.045, trim)
    pediment(canvas, 0.60, 1.08, 0.30, trim)
    canvas.solid(ellipse(0, 1.25, 0.07, 0.07), rgb("#6d8ca0") if not look.dark else LIT, flat(0.76))
    steps(canvas, 0.56, 3, 0.04, mix(tone, WHITE, 0.3))
    _bushes(canvas, (-1.36, -1.08, -0.80, 0.80, 1.08, 1.36))


def paint_palace(canvas: Canvas, look: Look) -> None:
    tone = look.pick("wall", (rgb("#ecdcae"), rgb("#f0e4cc"), rgb("#dfe0dc")))
    roof = look.colours[1] if len(look.colours) > 1 else rgb("#5f8a86")
    trim = mix(tone, WHITE, 0.65)
    for hand in (-1, 1):
        x0, x1 = sorted((hand * 0.52, hand * 1.50))
        _hipped(canvas, x0, x1, 1.02, 0.22, roof)
        wall(canvas, (x0, 0.0, x1, 1.02), tone)
        sashes(canvas, look, (x0 + 0.02, 0.54, x1 - 0.02, 0.98), 5, 1, wide=0.46, tall=0.74, trim=trim, round_top=True)
        sashes(canvas, look, (x0 + 0.02, 0.10, x1 - 0.02, 0.50), 5, 1, wide=0.46, tall=0.70, trim=trim)
        # a pavilion at the end of each wing
        x = hand * 1.66
        canvas.solid([(x - 0.36, 1.20), (x + 0.36, 1.20), (x + 0.22, 1.60), (x - 0.22, 1.60)], roof, slope(0.5, 0.8),
                     texture=0.06)  # fmt: skip
        wall(canvas, (x - 0.31, 0.0, x + 0.31, 1.20), mix(tone, WHITE, 0.12))
        sashes(canvas, look, (x - 0.24, 0.58, x + 0.24, 1.14), 2, 1, wide=0.5, tall=0.74, trim=trim, round_top=True)
        sashes(canvas, look, (x - 0.24, 0.10, x + 0.24, 0.54), 2, 1, wide=0.5, tall=0.72, trim=trim)
        ball(canvas, x, 1.66, 0.06, GOLD)
    canvas.solid(box(-0.30, 1.5, 0.30, 1.84), trim, tube())
    sashes(canvas, look, (-0.27, 1.60, 0.27, 1.84), 4, 1, wide=0.4, tall=0.8, trim=trim, round_top=True)
    dome = ellipse(0, 1.84, 0.36, 0.40, start=math.pi, end=0.0, points=28)
    canvas.solid(dome, roof, sphere(0, 1.84, 0.38, 0.42, shine=0.2), gloss=0.2)
    canvas.solid(box(-0.40, 1.80, 0.40, 1.87), trim, slope(0.55, 0.88))
    rod(canvas, [(0, 2.22), (0, 2.44)], 0.03, GOLD, end=0.012)
    ball(canvas, 0, 2.30, 0.05, GOLD)
    wall(canvas, (-0.62, 0.0, 0.62, 1.20), mix(tone, WHITE, 0.18))
    sashes(canvas, look, (-0.50, 0.66, 0.50, 1.16), 5, 1, wide=0.44, tall=0.78, trim=trim, round_top=True)
    columns(canvas, (-0.54, -0.32, -0.11, 0.11, 0.32, 0.54), 0.62, 1.18, 0.034, trim)
    canvas.solid(box(-0.62, 0.56, 0.62, 0.63), trim, slope(0.5, 0.86))
    pediment(canvas, 0.70, 1.18, 0.28, trim)
    canvas.solid(ellipse(0, 1.32, 0.06, 0.06), GOLD, sphere(0, 1.32, 0.06, shine=0.4))
    for x in (-0.38, 0.38):
        doorway(canvas, look, x, 0.12, 0.10, 0.32, rgb("#7a5a34"))
    doorway(canvas, look, 0.0, 0.12, 0.14, 0.38, rgb("#7a5a34"))
    steps(canvas, 0.66, 3, 0.04, trim)


def paint_motel(canvas: Canvas, look: Look) -> None:
    tone = look.pick("wall", (rgb("#f0d9b4"), rgb("#cfe0d8"), rgb("#f0c9b0")))
    trim = rgb("#c8503c")
    canvas.solid(box(-1.40, 0.0, 1.50, 0.86), tone, facing(0, 0.1, 1, fall=0.1), texture=0.05)
    for y in (0.04, 0.46):
        for k in range(5):
            x = -1.12 + 0.56 * k
            doorway(canvas, look, x, y, 0.075, 0.30, (rgb("#3f7f8a"), trim)[k % 2])
            sashes(canvas, look, (x + 0.10, y + 0.06, x + 0.44, y + 0.34), 1, 1, wide=0.8, tall=0.8)
    canvas.solid(box(-1.44, 0.41, 1.54, 0.47), mix(tone, WHITE, 0.4), slope(0.5, 0.85))
    canvas.solid(box(-1.48, 0.86, 1.58, 0.96, 0.01), trim, slope(0.55, 0.8))
    with canvas.ink() as pen:
        pen.line([(-1.42, 0.60), (1.52, 0.60)], 0.016, rgb("#4a5560"))
        for k in range(53):
            pen.line([(-1.42 + 0.0565 * k, 0.47), (-1.42 + 0.0565 * k, 0.60)], 0.007, rgb("#4a5560"))
        for x in (-1.42, -0.72, 0.0, 0.76, 1.50):
            pen.line([(x, 0.0), (x, 0.88)], 0.024, rgb("#e9e4d8"))
    rod(canvas, [(-1.66, 0.0), (-1.66, 1.56)], 0.05, rgb("#6a727a"))
    with canvas.lit() if look.dark else canvas.ink():
        board(canvas, look, "MOTEL", (-2.02, 1.18, -1.30, 1.52), rgb("#234a7a"), rgb("#ffe9b0"))
    if look.dark:
        canvas.lamp(-1.66, 1.34, 0.7, rgb("#7fb0ff"), 0.5)
