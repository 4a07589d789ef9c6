"""A film camera: leatherette body, silver top plate, one big lens."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed, slope, sphere
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, gleam, turned


def extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.84, right=0.84, top=1.22)


def paint(canvas: Canvas, look: Look) -> None:
    leather = look.pick("leather", (rgb("#2f2b2b"), rgb("#6d4630"), rgb("#34403f")))
    metal = rgb("#c9ccce")
    canvas.solid(box(-0.56, 0.96, -0.28, 1.08, 0.03), metal, slope(0.5, 0.95, 90), gloss=0.3)
    canvas.solid(box(0.36, 0.96, 0.66, 1.06, 0.03), times(metal, 0.9), slope(0.45, 0.95, 90), gloss=0.3)
    canvas.solid(box(0.16, 0.97, 0.26, 1.05, 0.03), rgb("#c8453a"), puffed(0.8, shine=0.3), gloss=0.4)
    hump = [(-0.24, 0.95), (-0.18, 1.17), (0.14, 1.17), (0.20, 0.95)]
    canvas.solid(hump, metal, puffed(0.6, shine=0.2), gloss=0.3)
    canvas.solid(box(-0.125, 1.03, 0.085, 1.13, 0.02), rgb("#26343f"), slope(0.4, 0.9, 70))
    shell = box(-0.80, 0.0, 0.80, 0.98, 0.14)
    canvas.solid(shell, metal, puffed(0.45, shine=0.15), gloss=0.3)
    grip = box(-0.80, 0.15, 0.80, 0.72, 0.02)
    canvas.solid(grip, leather, puffed(0.3), texture=0.22, grain=46, inside=canvas.mask_of(shell))
    canvas.solid(box(-0.66, 0.77, -0.46, 0.91, 0.02), rgb("#22303a"), slope(0.4, 0.95, 60))
    canvas.solid(box(0.40, 0.77, 0.58, 0.91, 0.02), rgb("#e8dfc8"), slope(0.6, 0.95, 60))
    x, y = -0.02, 0.46
    canvas.soft(ellipse(x + 0.05, y - 0.05, 0.44, 0.42), (0, 0, 0), 0.05, 0.5, inside=canvas.mask_of(shell))
    for radius, colour, shade in (
        (0.44, metal, puffed(0.5, shine=0.2)), (0.395, times(metal, 0.35), flat(0.5)), (0.37, rgb("#3a3a3c"),
        puffed(0.6)),
    ):  # fmt: skip
        canvas.solid(ellipse(x, y, radius, radius), colour, shade, gloss=0.3)
    with canvas.ink() as pen:
        for notch in range(40):
            a = notch * math.pi / 20
            ends = [(x + math.cos(a) * r, y + math.sin(a) * r) for r in (0.40, 0.435)]
            pen.line(ends, 0.012, times(metal, 0.55), 0.7)
    canvas.solid(ellipse(x, y, 0.275, 0.275), rgb("#141a24"), flat(0.5))
    canvas.solid(ellipse(x, y, 0.24, 0.24), rgb("#3a5a86"), sphere(x, y, 0.26, shine=0.3), gloss=0.3)
    inside = canvas.mask_of(ellipse(x, y, 0.24, 0.24))
    canvas.soft(ellipse(x + 0.05, y - 0.07, 0.15, 0.12), rgb("#8a5fa8"), 0.05, 0.7, inside=inside)
    canvas.solid(ellipse(x, y, 0.10, 0.10), rgb("#10151f"), sphere(x, y, 0.11), alpha=0.85)
    gleam(canvas, 0.09, y + 0.10, 0.05, 0.065, turn=0.6, alpha=0.85)
    gleam(canvas, -0.12, y - 0.10, 0.025, 0.03, alpha=0.6)
    turned(canvas, [(0.03, 1.06), (0.03, 1.11)], mix(metal, WHITE, 0.3), x=0.48, closed=True)
    with canvas.ink() as pen:
        pen.disc(-0.66, 0.66, 0.028, rgb("#c8453a"))
        for hand in (-1, 1):
            pen.ring(hand * 0.80, 0.86, 0.03, 0.012, times(metal, 0.7))


PROP = Prop(name="camera", size=0.11, extent=extent, paint=paint, home="studio")
