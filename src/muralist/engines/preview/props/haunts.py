"""A haunted house: tall and crooked, boarded windows, a broken porch, a dead tree and bats."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, slope
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.solids import rod

HAUNTED = Extent(left=-1.16, right=1.06, top=2.06)
GLOW = rgb("#ffb52e")


def _boards(canvas: Canvas, outline: Path, tone: Colour, side: float) -> None:
    """A wall of weathered clapboards."""
    canvas.solid(outline, tone, facing(side, 0.1, 1, fall=0.16), texture=0.16, grain=14)
    with canvas.ink(inside=canvas.mask_of(outline)) as pen:
        for row in range(30):
            y = 0.062 * row
            pen.line([(-1.2, y), (1.2, y + 0.02 * math.sin(row))], 0.010, times(tone, 0.62), 0.8)


def _pane(canvas: Canvas, look: Look, x: float, y: float, lean: float, *, boarded: bool) -> None:
    """A tall arched window that leans: lit by something, or boarded up."""
    half, high = 0.085, 0.30
    arch = [(x - half, y), *ellipse(x, y + high - half, half, half, start=math.pi, end=0.0, points=10), (x + half, y)]
    arch = [(px + lean * (py - y), py) for px, py in arch]
    frame = [(x + (px - x) * 1.3, y + (py - y) * 1.12 - 0.02) for px, py in arch]
    canvas.solid(frame, rgb("#2a2430"), flat(0.6))
    if boarded:
        canvas.solid(arch, rgb("#15121a"), flat(0.5))
        for tilt, high_at in ((0.06, 0.07), (-0.05, 0.16), (0.03, 0.24)):
            plank = limb([(x - 0.13, y + high_at - tilt), (x + 0.13, y + high_at + tilt)], (0.05, 0.05))
            canvas.solid(plank, rgb("#7a6450"), slope(0.5, 0.75))
        return
    with canvas.lit():
        canvas.solid(arch, GLOW if look.dark else mix(GLOW, rgb("#8a7a5a"), 0.35), slope(0.7, 0.95))
    with canvas.ink() as pen:
        pen.line([(x, y), (x + lean * high, y + high)], 0.016, rgb("#2a2430"))
        pen.line([(x - half, y + 0.15), (x + half, y + 0.15)], 0.016, rgb("#2a2430"))
    if look.dark:
        canvas.lamp(x, y + 0.15, 0.30, GLOW, 0.55)


def _roof(canvas: Canvas, outline: Path, tone: Colour, side: float) -> None:
    canvas.solid(outline, tone, facing(side, 0.4, 0.9), texture=0.14, grain=20)


def paint_haunted(canvas: Canvas, look: Look) -> None:
    wall = look.pick("wall", (rgb("#6b6478"), rgb("#5f6a70"), rgb("#756a66")))
    roof = look.colours[1] if len(look.colours) > 1 else rgb("#352f40")
    bark = rgb("#2c2529")
    for spine, wide in (
        ([(-1.0, 0.0), (-0.98, 0.5), (-1.02, 0.9)], 0.09),
        ([(-0.99, 0.55), (-0.86, 0.82), (-0.88, 1.06)], 0.045),
        ([(-1.0, 0.78), (-1.10, 1.02), (-1.06, 1.20)], 0.045),
        ([(-1.02, 0.9), (-0.96, 1.16), (-1.0, 1.36)], 0.04),
        ([(-0.88, 0.94), (-0.76, 1.06)], 0.025),
    ):
        rod(canvas, spine, wide, bark, end=wide * 0.35)
    # the tall tower to the left, the house with its gable to the right; both lean a little
    _boards(canvas, [(-0.66, 0.0), (-0.12, 0.0), (-0.10, 1.36), (-0.70, 1.36)], wall, -0.3)
    _roof(canvas, [(-0.80, 1.32), (-0.02, 1.34), (-0.36, 2.02)], roof, -0.3)
    _roof(canvas, [(-0.02, 1.34), (-0.20, 1.36), (-0.36, 2.02)], times(roof, 0.6), 0.6)
    _boards(canvas, [(-0.14, 0.0), (0.86, 0.0), (0.90, 0.94), (-0.12, 0.94)], times(wall, 0.88), 0.3)
    _boards(canvas, [(0.08, 0.92), (0.72, 0.92), (0.42, 1.46)], times(wall, 0.94), 0.1)
    _roof(canvas, [(-0.20, 0.90), (0.10, 0.90), (0.42, 1.50), (0.24, 1.42)], roof, -0.2)
    _roof(canvas, [(1.02, 0.88), (0.70, 0.90), (0.40, 1.50), (0.60, 1.40)], times(roof, 0.72), 0.5)
    canvas.solid(box(0.66, 1.10, 0.80, 1.56), rgb("#5a4640"), facing(0.3, 0, 1), texture=0.15)
    canvas.solid(box(0.63, 1.52, 0.83, 1.60), rgb("#453530"), flat(0.6))
    _pane(canvas, look, -0.40, 0.90, -0.06, boarded=False)
    _pane(canvas, look, -0.40, 0.40, 0.05, boarded=True)
    _pane(canvas, look, 0.42, 0.98, 0.06, boarded=False)
    _pane(canvas, look, 0.06, 0.50, 0.05, boarded=False)
    _pane(canvas, look, 0.70, 0.50, -0.07, boarded=True)
    # the door on its porch, whose roof sags
    canvas.solid(box(0.26, 0.06, 0.54, 0.50), rgb("#221d28"), flat(0.5))
    canvas.solid([(0.28, 0.06), (0.44, 0.06), (0.40, 0.46), (0.28, 0.48)], rgb("#4f3a34"), slope(0.5, 0.7), texture=0.1)
    canvas.solid([(0.02, 0.58), (0.80, 0.50), (0.76, 0.43), (0.04, 0.50)], roof, slope(0.5, 0.7))
    for x, lean in ((0.08, 0.02), (0.72, -0.03)):
        rod(canvas, [(x, 0.06), (x + lean, 0.48)], 0.035, times(wall, 0.8))
    canvas.solid([(-0.02, 0.0), (0.86, 0.0), (0.82, 0.07), (0.0, 0.07)], rgb("#574a44"), slope(0.5, 0.7), texture=0.1)
    with canvas.ink() as pen:
        for x in (0.14, 0.20, 0.60, 0.66):
            pen.line([(x, 0.07), (x + 0.01, 0.20)], 0.014, times(wall, 0.7))
        pen.line([(0.10, 0.19), (0.22, 0.21)], 0.016, times(wall, 0.7))
        for x, y, size in ((0.30, 1.86, 0.10), (0.64, 1.96, 0.07), (-0.86, 1.72, 0.07)):
            for hand in (-1, 1):
                pen.polygon([(x, y), (x + hand * size * 0.5, y + size * 0.42), (x + hand * size, y + size * 0.16),
                             (x + hand * size * 0.62, y - size * 0.06), (x + hand * size * 0.3, y - size * 0.16)],
                            rgb("#17141c"))  # fmt: skip
            pen.disc(x, y, size * 0.14, rgb("#17141c"))
