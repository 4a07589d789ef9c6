"""Trees: broadleaf, pine, palm, birch and blossom; leaves follow the season."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import Point, bezier, ellipse, limb
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.prop import Look, Prop

LEAVES: dict[str, Colour] = {
    "": rgb("#5d8a3f"),
    "summer": rgb("#568038"),
    "spring": rgb("#86b04c"),
    "autumn": rgb("#cf7a2b"),
    "winter": rgb("#e9eef4"),
}


def extent(look: Look) -> Extent:
    if look.variant == "pine":
        return Extent(left=-0.40, right=0.40, top=1.32)
    if look.variant == "palm":
        return Extent(left=-0.66, right=0.66, top=1.38)
    return Extent(left=-0.62, right=0.62, top=1.34)


def paint(canvas: Canvas, look: Look) -> None:
    if look.variant == "pine":
        _pine(canvas, look)
    elif look.variant == "palm":
        _palm(canvas, look)
    else:
        _broad(canvas, look)


def _broad(canvas: Canvas, look: Look) -> None:
    rng = look.rng("tree")
    bark = rgb("#e7e2d6") if look.variant == "birch" else rgb("#6b4d36")
    leaf = look.colour(rgb("#eeb4c6") if look.variant == "blossom" else LEAVES.get(look.season, LEAVES[""]))
    bare = look.season == "winter" and not look.colours
    trunk = limb(bezier((0.0, 0.0), (0.02, 0.3), (-0.01, 0.72), 12), (0.17, 0.11, 0.085, 0.05))
    flare = [(-0.13, 0.0), (-0.07, 0.06), (0.07, 0.06), (0.13, 0.0)]
    canvas.solid(flare, bark, puffed(0.6), texture=0.12, grain=24)
    canvas.solid(trunk, bark, puffed(0.9), texture=0.16, grain=22)
    for angle, high, long in (
        (-0.9, 0.42, 0.42),
        (0.8, 0.46, 0.42),
        (-0.4, 0.55, 0.5),
        (0.45, 0.56, 0.5),
        (0.02, 0.6, 0.6),
    ):
        tip = (math.sin(angle) * long, high + math.cos(angle) * long)
        knee = (math.sin(angle) * long * 0.35, high + math.cos(angle) * long * 0.7)
        canvas.solid(limb(bezier((0.0, high), knee, tip, 10), (0.065, 0.04, 0.012)), bark, puffed(0.6))
        if bare:
            with canvas.ink() as pen:
                for _ in range(14):
                    a, d = angle + float(rng.normal(0, 0.5)), float(rng.uniform(0.3, 1.0))
                    start = (tip[0] * d, high + (tip[1] - high) * d)
                    end = (start[0] + math.sin(a) * 0.16, start[1] + abs(math.cos(a)) * 0.14)
                    pen.line([start, end], 0.009, times(bark, 0.85))
                    pen.line([start, end], 0.005, (0.96, 0.97, 1.0), 0.85)
    if not bare:
        _crown(canvas, rng, leaf, blossom=look.variant == "blossom")


def _crown(canvas: Canvas, rng: np.random.Generator, leaf: Colour, *, blossom: bool) -> None:
    """Foliage as clumps of leaves, each clump dark below and lit above, back to front."""
    side = 1 if canvas.light.direction[0] > 0 else -1
    clumps: list[tuple[float, float, float]] = [
        (0.0, 0.86, 0.27),
        (-0.27, 0.76, 0.20),
        (0.27, 0.76, 0.20),
        (-0.17, 1.02, 0.19),
        (0.18, 1.03, 0.18),
    ]
    for _ in range(13):
        a, d = float(rng.uniform(0, 6.283)), math.sqrt(float(rng.random()))
        clumps.append((math.cos(a) * d * 0.36, 0.86 + math.sin(a) * d * 0.26, float(rng.uniform(0.10, 0.16))))
    with canvas.ink() as pen:
        for x, y, r in clumps:
            pen.polygon(ellipse(x, y, r, r * 0.9), times(leaf, 0.50))
        for index, (x, y, r) in enumerate(clumps):
            fore = index / len(clumps)
            for _ in range(105):
                a, d = float(rng.uniform(0, 6.283)), math.sqrt(float(rng.random()))
                px, py = x + math.cos(a) * d * r * 1.06, y + math.sin(a) * d * r * 0.98
                lift = (py - 0.86) / 0.5 + side * px / 0.9
                own = math.sin(a) * d * 0.5 + side * math.cos(a) * d * 0.4
                lit = min(1.0, max(0.0, 0.38 + 0.42 * lift + 0.40 * own + 0.14 * fore + float(rng.normal(0, 0.09))))
                tone = mix(times(leaf, 0.48), mix(leaf, (1, 0.97, 0.72) if not blossom else (1, 1, 1), 0.42), lit)
                size = float(rng.uniform(0.013, 0.025))
                pen.polygon(ellipse(px, py, size, size * 0.6, float(rng.uniform(0, 3.1)), points=7), tone)


def _pine(canvas: Canvas, look: Look) -> None:
    rng = look.rng("pine")
    green = look.colour(rgb("#33603f"))
    snowy = look.season == "winter"
    side = 1 if canvas.light.direction[0] > 0 else -1
    canvas.solid(limb([(0.0, 0.0), (0.0, 0.3)], (0.085, 0.06)), rgb("#5d4433"), puffed(0.8), texture=0.12, grain=24)
    canvas.solid(limb([(0.0, 0.2), (0.0, 1.26)], (0.05, 0.008)), rgb("#4d3a2c"), puffed(0.6))
    with canvas.ink() as pen:
        tiers = 15
        for tier in range(tiers):
            t = tier / (tiers - 1)
            y, reach = 0.16 + 1.06 * t, 0.37 * (1 - t) ** 0.85 + 0.02
            for twig in range(26):
                u = (twig + float(rng.uniform(-0.4, 0.4))) / 25 * 2 - 1
                x0, x1 = u * reach * 0.25, u * reach
                drop = 0.11 * (1 - t * 0.6) * abs(u) + 0.02
                lit = min(1.0, max(0.0, 0.42 + 0.42 * u * side + float(rng.normal(0, 0.12))))
                tone = jitter(mix(times(green, 0.52), mix(green, (0.95, 0.98, 0.7), 0.28), lit), rng, 0.015)
                spine = bezier((x0, y + 0.07), (x1 * 0.7, y + 0.05), (x1, y - drop + 0.07), 6)
                pen.polygon(limb(spine, (0.028, 0.034, 0.006)), tone)
                if snowy and twig % 2 == 0:
                    pen.polygon(
                        limb([(px, py + 0.012) for px, py in spine[1:5]], (0.014, 0.020, 0.006)),
                        (0.96, 0.98, 1.0),
                        0.95,
                    )


def _palm(canvas: Canvas, look: Look) -> None:
    rng = look.rng("palm")
    green = look.colour(rgb("#5f8f45"))
    lean = float(rng.uniform(0.06, 0.16))
    line = bezier((-lean, 0.0), (-lean * 0.6, 0.5), (lean, 0.98), 24)
    canvas.solid(limb(line, (0.13, 0.085, 0.075, 0.07)), rgb("#94734d"), puffed(0.9))
    with canvas.ink() as pen:
        for x, y in line[1:-1]:
            pen.line(bezier((x - 0.045, y), (x, y - 0.018), (x + 0.045, y), 5), 0.008, rgb("#6b4f33"), 0.6)
    top: Point = line[-1]
    side = 1 if canvas.light.direction[0] > 0 else -1
    with canvas.ink() as pen:
        for angle in (-2.3, 2.35, -1.9, 1.85, -1.3, 1.35, -0.75, 0.8, -0.2, 0.3):
            long = 0.50 - 0.06 * abs(math.cos(angle))
            tip = (top[0] + math.sin(angle) * long, top[1] + math.cos(angle) * long * 0.62 - 0.06)
            knee = (top[0] + math.sin(angle) * long * 0.6, top[1] + math.cos(angle) * long * 0.4 + 0.18)
            spine = bezier(top, knee, tip, 22)
            lit = mix(green, (1, 0.97, 0.7), 0.22) if math.sin(angle) * side > 0 else times(green, 0.74)
            for index in range(2, 22):
                x, y = spine[index]
                size = 0.15 * math.sin(math.pi * (0.15 + 0.8 * index / 22))
                for hand in (-1, 1):
                    end = (x + hand * size * 0.34 + math.sin(angle) * 0.03, y - size * 0.9)
                    pen.polygon(
                        limb(
                            [(x, y), ((x + end[0]) / 2 + hand * 0.01, (y + end[1]) / 2 + 0.01), end],
                            (0.012, 0.014, 0.0),
                        ),
                        jitter(lit, rng, 0.025),
                    )
            pen.line(spine, 0.009, times(green, 0.6))
        for dx, dy in ((-0.04, -0.03), (0.035, -0.04), (0.0, -0.06)):
            pen.disc(top[0] + dx, top[1] + dy, 0.034, rgb("#6b4a2c"))
            pen.disc(top[0] + dx - 0.008, top[1] + dy + 0.010, 0.014, rgb("#93683f"))


PROP = Prop(name="tree", size=8.0, extent=extent, paint=paint, home="meadow", overlap=0.38)
