"""An open envelope from its back: the flap up, the dark inside, and what comes out of it."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, shifted
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.prop import Look

WHITE = (1.0, 1.0, 1.0)
RED = rgb("#d6364a")
PAPERS: tuple[Colour, ...] = (rgb("#e8506a"), rgb("#f2b63a"), rgb("#3fa7d6"), rgb("#59b56a"), rgb("#9a62c8"))
HEART = curve([(0.0, -0.9), (0.62, -0.28), (0.94, 0.22), (0.80, 0.72), (0.40, 0.82), (0.0, 0.46), (-0.40, 0.82),
               (-0.80, 0.72), (-0.94, 0.22), (-0.62, -0.28)], closed=True, steps=5)  # fmt: skip
HEARTS = ((0.0, 1.18, 0.17), (-0.34, 1.34, 0.14), (0.35, 1.40, 0.15), (-0.06, 1.66, 0.13), (-0.50, 1.78, 0.11),
          (0.46, 1.84, 0.12), (0.14, 2.06, 0.10), (-0.26, 2.12, 0.09), (0.66, 2.14, 0.08))  # fmt: skip
"""Where hearts are on their way out, and how large: the nearest first."""
SEVEN = 7
STRIP: Path = [(-0.9, -0.45), (0.9, -0.45), (0.9, 0.45), (-0.9, 0.45)]
FLAKES = 72
GOLDEN = 0.618034


def open_extent(look: Look) -> Extent:
    """The box of the envelope with its flap up, and of what flies above it."""
    flying = "heart" in look.variant or "confetti" in look.variant
    return Extent(left=-0.92 if flying else -0.74, right=0.92 if flying else 0.74, top=2.26 if flying else 1.62)


def paint_open(canvas: Canvas, look: Look, paper: Colour) -> None:
    """Paint it, the flap behind and the pocket before what comes out."""
    flap = [(-0.70, 0.92), (-0.06, 1.50), (0.06, 1.50), (0.70, 0.92)]
    canvas.solid(flap, times(paper, 0.86), facing(0, -0.3, 1), texture=0.03, grain=9)
    inside = [(-0.70, 0.94), (0.70, 0.94), (0.70, 0.60), (-0.70, 0.60)]
    canvas.solid(inside, times(paper, 0.50), flat(0.7))
    if "sheet" in look.variant:
        _sheet(canvas)
    if "heart" in look.variant:
        _hearts(canvas, look)
    if "confetti" in look.variant:
        _confetti(canvas, look)
    pocket = [(-0.70, 0.0), (0.70, 0.0), (0.70, 0.94), (0.0, 0.40), (-0.70, 0.94)]
    canvas.solid(pocket, paper, facing(0, 0.2, 1), texture=0.03, grain=9)
    for hand in (-1, 1):
        canvas.solid([(hand * 0.70, 0.0), (hand * 0.70, 0.94), (0.0, 0.40)], times(paper, 0.95),
                     facing(hand * 0.3, 0, 1))  # fmt: skip
    canvas.solid([(-0.70, 0.0), (0.70, 0.0), (0.0, 0.40)], mix(paper, WHITE, 0.15), facing(0, -0.1, 1))
    with canvas.ink() as pen:
        pen.line([(-0.70, 0.94), (0.0, 0.40), (0.70, 0.94)], 0.012, times(paper, 0.66), 0.8)


def _sheet(canvas: Canvas) -> None:
    sheet = box(-0.56, 0.50, 0.56, 1.34, 0.01)
    canvas.solid(sheet, rgb("#fbf8f0"), slope(0.66, 0.9, 80))
    with canvas.ink() as pen:
        for row in range(4):
            pen.line([(-0.44, 1.22 - row * 0.11), (0.44 - 0.24 * (row == 3), 1.22 - row * 0.11)], 0.014,
                     rgb("#8a8f98"), 0.8)  # fmt: skip


def _hearts(canvas: Canvas, look: Look) -> None:
    said = look.variant.rpartition(":")[2]
    tones = look.colours[1:] or (RED, mix(RED, WHITE, 0.25), times(RED, 0.88))
    lowest = (0.0, 0.84, 0.16)
    count = int(said) if said.isdigit() else SEVEN
    places = HEARTS[:count] if said.isdigit() else (lowest, *HEARTS[:count])
    for number, (x, y, size) in enumerate(places):
        heart = shifted(HEART, x, y, size, 0.35 * math.sin(number * 2.1))
        canvas.solid(heart, tones[number % len(tones)], puffed(0.9, shine=0.3), gloss=0.4)


def _confetti(canvas: Canvas, look: Look) -> None:
    tones = look.colours[1:] or PAPERS
    with canvas.ink() as pen:
        for number in range(FLAKES):
            share = (number + 0.5) / FLAKES
            side = 2 * ((number * GOLDEN) % 1.0) - 1
            x, y = side * (0.34 + 0.52 * share), 0.62 + 1.58 * share - 0.16 * side * side
            size = 0.034 + 0.016 * ((number * 0.37) % 1.0)
            tone = tones[number % len(tones)]
            pen.polygon(shifted(STRIP, x, y, size, number * 2.4), tone)
            pen.polygon(shifted(STRIP[:3], x, y, size, number * 2.4), mix(tone, WHITE, 0.22))
