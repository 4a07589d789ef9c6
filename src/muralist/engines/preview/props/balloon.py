"""A hot-air balloon with its basket."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, mirrored
from muralist.engines.preview.brushes.shade import lathe, puffed
from muralist.engines.preview.props.prop import Look, Prop

SETS: tuple[tuple[Colour, ...], ...] = (
    (rgb("#d5483c"), rgb("#f2e6cf"), rgb("#e9a63a")),
    (rgb("#2f6f9c"), rgb("#f4ead2"), rgb("#e8c04a")),
    (rgb("#d9793a"), rgb("#f6e3b4"), rgb("#6a8f6b")),
    (rgb("#7a4d91"), rgb("#f0d7c2"), rgb("#e07a6a")),
)
SKIN = [
    (0.085, 0.34),
    (0.17, 0.46),
    (0.29, 0.64),
    (0.395, 0.88),
    (0.43, 1.08),
    (0.40, 1.27),
    (0.29, 1.44),
    (0.14, 1.53),
    (0.0, 1.55),
]


def extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.46, right=0.46, top=1.57)


def paint(canvas: Canvas, look: Look) -> None:
    colours = look.colours or SETS[int(look.rng("set").integers(len(SETS)))]
    if len(colours) == 1:
        colours = (colours[0], mix(colours[0], (1, 0.97, 0.9), 0.72))
    profile = curve(SKIN, steps=8)
    shade = lathe(profile, shine=0.10, power=10)
    with canvas.ink() as pen:
        for x in (-0.075, -0.03, 0.03, 0.075):
            pen.line([(x * 1.1, 0.36), (x * 0.9, 0.165)], 0.006, rgb("#4a3a2c"))
    outline = mirrored(profile)
    canvas.solid(outline, colours[0], shade)
    inside = canvas.mask_of(outline)
    gores = 12
    offset = float(look.rng("turn").uniform(0, 1))
    ys, xs = [p[1] for p in profile], [p[0] for p in profile]
    heights = np.linspace(0.34, 1.549, 40)
    radii = np.interp(heights, ys, xs)
    for gore in range(-gores, gores):
        a0, a1 = (gore + offset) * math.pi / gores, (gore + 1 + offset) * math.pi / gores
        if a1 < -math.pi / 2 or a0 > math.pi / 2 or gore % len(colours) == 0:
            continue
        s0, s1 = math.sin(max(a0, -math.pi / 2)), math.sin(min(a1, math.pi / 2))
        left = [(float(r) * s0, float(y)) for r, y in zip(radii, heights, strict=True)]
        right = [(float(r) * s1, float(y)) for r, y in zip(radii, heights, strict=True)]
        canvas.solid([*left, *reversed(right)], colours[gore % len(colours)], shade, inside=inside)
    with canvas.ink(inside=inside) as pen:
        for gore in range(-gores, gores):
            a = (gore + offset) * math.pi / gores
            if abs(a) < math.pi / 2:
                seam = [(float(r) * math.sin(a), float(y)) for r, y in zip(radii, heights, strict=True)]
                pen.line(seam, 0.004, times(colours[0], 0.5), 0.45)
        for y in (0.62, 1.40):
            r = float(np.interp(y, ys, xs))
            pen.line(
                [(r * math.cos(t), y + 0.03 * math.sin(t)) for t in np.linspace(math.pi, 2 * math.pi, 20)],
                0.010,
                times(colours[0], 0.6),
                0.6,
            )
    if look.dark:
        canvas.lamp(0, 0.5, 0.75, rgb("#ffb65c"), 0.62)
    basket = [(-0.075, 0.015), (0.075, 0.015), (0.088, 0.165), (-0.088, 0.165)]
    canvas.solid(basket, rgb("#9a6a3c"), lathe([(0.085, 0.0), (0.085, 0.2)]))
    with canvas.ink(inside=canvas.mask_of(basket)) as pen:
        for row in range(8):
            for column in range(12):
                x = -0.085 + column * 0.015 + (0.0075 if row % 2 else 0)
                pen.disc(x, 0.022 + row * 0.019, 0.005, rgb("#c69558"), 0.7)
    canvas.solid(box(-0.092, 0.155, 0.092, 0.178, 0.01), rgb("#6f4727"), puffed(0.6))


PROP = Prop(
    name="balloon", size=22.0, extent=extent, paint=paint, home="meadow", stands="sky", turns=False, casts=False
)
