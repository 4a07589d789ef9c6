"""The thin striped candle of a birthday, burning, as it stands in a cake, a cupcake or a slice."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.brushes.paths import curve, limb
from muralist.engines.preview.brushes.shade import flat, puffed

STICKS = ("#e2564a", "#4f8fc0", "#f0c14a", "#6cae75", "#b07cc0")
WHITE = (1.0, 1.0, 1.0)


def candle(canvas: Canvas, x: float, y: float, number: int = 0, size: float = 1.0, *, lit: bool = True) -> None:
    """Draw the candle of that number, burning or blown out, with its foot at a point of the canvas."""
    half = 0.026 * size
    stick = [(x - half, y), (x + half, y), (x + half, y + 0.32 * size), (x - half, y + 0.32 * size)]
    canvas.solid(stick, rgb(STICKS[number % len(STICKS)]), puffed(0.7))
    with canvas.ink() as pen:
        for band in range(4):
            low = y + (0.03 + band * 0.075) * size
            pen.line([(x - half, low), (x + half, low + 0.04 * size)], 0.018 * size, WHITE, 0.85)
    if not lit:
        with canvas.ink() as pen:
            pen.line([(x, y + 0.32 * size), (x + 0.008 * size, y + 0.365 * size)], 0.010 * size, rgb("#2f2a28"))
        smoke = curve([(x, y + 0.38 * size), (x + 0.03 * size, y + 0.46 * size), (x - 0.01 * size, y + 0.54 * size),
                       (x + 0.02 * size, y + 0.62 * size)], steps=5)  # fmt: skip
        canvas.soft(limb(smoke, (0.008 * size, 0.016 * size, 0.004 * size)), WHITE, 0.012 * size, 0.35)
        return
    flame = curve(
        [(x + dx * size, y + dy * size) for dx, dy in ((0, 0.34), (0.035, 0.40), (0, 0.52), (-0.035, 0.40))],
        closed=True, steps=6,
    )  # fmt: skip
    with canvas.lit():
        canvas.soft(flame, rgb("#ff9a2e"), 0.012 * size, 0.9)
        canvas.solid(flame, rgb("#ffd75e"), flat(0.9))
    dark = canvas.light.dark
    canvas.lamp(x, y + 0.42 * size, (0.55 if dark else 0.3) * size, rgb("#ffb45a"), 0.4 if dark else 0.22)
