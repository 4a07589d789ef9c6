"""A laced leather boot from its outer side: a high shaft, a stitched welt, a stacked heel and a treaded sole."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, bezier, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.solids import WHITE

SOLE = rgb("#3a2c22")


MUD = rgb("#5e4630")
CAKED = curve([(-0.70, 0.06), (-0.68, 0.34), (-0.52, 0.24), (-0.40, 0.38), (-0.24, 0.22), (-0.06, 0.30), (0.08, 0.20),
               (0.24, 0.34), (0.40, 0.24), (0.56, 0.34), (0.70, 0.22), (0.76, 0.05), (0.70, -0.01), (-0.66, -0.01)],
              closed=True, steps=5)  # fmt: skip
"""Where mud clings to a boot, and where it is spattered."""
SPATTER = ((-0.50, 0.62, 0.045), (-0.26, 0.52, 0.034), (-0.08, 0.44, 0.040), (-0.42, 0.80, 0.026), (0.18, 0.42, 0.026),
           (0.50, 0.40, 0.022), (-0.20, 0.70, 0.022), (-0.58, 0.48, 0.026))  # fmt: skip


def muddy(canvas: Canvas, dim: float, dx: float = 0.0, dy: float = 0.0) -> None:
    """Mud on the sole and the foot of a boot that is painted there."""
    mud = times(MUD, dim)
    canvas.solid([(x + dx, y + dy) for x, y in CAKED], mud, puffed(0.7), texture=0.16, grain=40)
    for number, (x, y, size) in enumerate(SPATTER):
        blob = ellipse(x + dx, y + dy, size, size * (1.3 if number % 2 else 0.9))
        canvas.solid(blob, times(mud, 1.1), puffed(0.8), texture=0.1)


def laced_boot(canvas: Canvas, hide: Colour, dx: float = 0.0, dy: float = 0.0) -> None:
    """Paint one, its heel at (-0.6, 0) moved by (dx, dy)."""

    def at(points: list[Point]) -> Path:
        return [(x + dx, y + dy) for x, y in points]

    canvas.solid(at(ellipse(-0.36, 1.02, 0.27, 0.075)), times(hide, 0.42), flat(0.4))
    tongue = curve([(-0.26, 0.98), (-0.10, 1.10), (0.0, 1.04), (0.12, 0.62), (-0.06, 0.60)], closed=True, steps=5)
    canvas.solid(at(tongue), times(hide, 0.78), puffed(0.9))
    upper = curve(
        [(-0.64, 1.02), (-0.62, 0.70), (-0.60, 0.46), (-0.66, 0.24), (-0.64, 0.12), (0.10, 0.12), (0.62, 0.11),
         (0.72, 0.20), (0.66, 0.34), (0.44, 0.42), (0.22, 0.47), (0.10, 0.56), (0.0, 0.74), (-0.06, 1.0),
         (-0.30, 0.95)], closed=True, steps=6,
    )  # fmt: skip
    canvas.solid(at(upper), hide, puffed(0.9, shine=0.25), gloss=0.35, texture=0.05, grain=30)
    inside = canvas.mask_of(at(upper))
    toe = curve([(0.34, 0.10), (0.30, 0.30), (0.40, 0.44), (0.80, 0.36), (0.80, 0.08)], closed=True, steps=5)
    canvas.solid(at(toe), mix(hide, WHITE, 0.07), puffed(0.8, shine=0.35), inside=inside, gloss=0.4)
    counter = curve([(-0.72, 0.10), (-0.70, 0.40), (-0.56, 0.44), (-0.36, 0.30), (-0.30, 0.10)], closed=True, steps=5)
    canvas.solid(at(counter), times(hide, 0.86), puffed(0.6, shine=0.2), inside=inside)
    canvas.solid(at(limb(curve([(-0.64, 1.0), (-0.34, 0.95), (-0.06, 0.99)], steps=6), (0.07, 0.07))),
                 times(hide, 0.72), puffed(0.8))  # fmt: skip
    with canvas.ink(inside=inside) as pen:
        stitch = mix(hide, rgb("#f0d9a8"), 0.55)
        pen.line(at(curve([(0.32, 0.12), (0.28, 0.30), (0.38, 0.43)], steps=6)), 0.012, stitch, 0.8)
        pen.line(at(curve([(-0.14, 0.94), (-0.08, 0.68), (0.08, 0.46), (0.24, 0.36)], steps=6)), 0.012, stitch, 0.8)
        pen.line(at(curve([(-0.66, 0.40), (-0.54, 0.42), (-0.36, 0.30), (-0.30, 0.12)], steps=6)), 0.012, stitch, 0.7)
    with canvas.ink() as pen:
        lace = rgb("#e9d2a0")
        for step in range(6):
            share = step / 5
            x, y = 0.16 - 0.19 * share, 0.53 + 0.42 * share
            under = at(bezier((x - 0.10, y - 0.03), (x, y + 0.035), (x + 0.035, y + 0.01), 8))
            pen.line(under, 0.032, times(lace, 0.6))
            pen.line(at(bezier((x - 0.10, y - 0.02), (x, y + 0.045), (x + 0.035, y + 0.02), 8)), 0.024, lace)
            pen.disc(x - 0.10 + dx, y - 0.022 + dy, 0.018, rgb("#c9a45a"))
        for end in ((-0.22, 0.74), (0.10, 0.78)):
            pen.line(at(bezier((-0.02, 0.97), (end[0], 1.02), end, 8)), 0.020, lace)
    pull = at(limb(curve([(-0.62, 0.96), (-0.70, 1.08), (-0.62, 1.14), (-0.57, 1.0)], steps=5), (0.03, 0.03)))
    canvas.solid(pull, times(hide, 0.7), puffed(0.8))
    sole = [(-0.68, 0.15), (-0.68, 0.0), (-0.26, 0.0), (-0.22, 0.045), (-0.06, 0.05), (0.02, 0.0), (0.58, 0.0),
            (0.72, 0.06), (0.76, 0.14), (0.60, 0.115), (0.0, 0.125)]  # fmt: skip
    canvas.solid(at(sole), SOLE, puffed(0.5))
    with canvas.ink() as pen:
        pen.line(at(curve([(-0.67, 0.135), (0.0, 0.115), (0.60, 0.105), (0.75, 0.14)], steps=6)), 0.030, rgb("#c79a5e"))
