"""Trees: broadleaf, pine, palm, birch, cypress, blossom and bare; leaves follow the season."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import Point, bezier, ellipse, limb, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.acacia import ACACIA, paint_acacia
from muralist.engines.preview.props.birch import BIRCH, paint_birch
from muralist.engines.preview.props.cypress import KINDS as COLUMNS
from muralist.engines.preview.props.cypress import column_extent, paint_column
from muralist.engines.preview.props.foliage import clump
from muralist.engines.preview.props.prop import Look, Prop

LEAVES: dict[str, Colour] = {
    "": rgb("#5d8a3f"),
    "summer": rgb("#568038"),
    "spring": rgb("#86b04c"),
    "autumn": rgb("#cf7a2b"),
    "winter": rgb("#e9eef4"),
}
LIGHT: dict[str, Colour] = {"": rgb("#8fb352"), "spring": rgb("#a5c95c"), "autumn": rgb("#e6b83c")}
"""The lighter leaves of birches."""
ROSY = rgb("#d98aa6")
"""The shade between blossoms: deeper pink, not grey."""
KINDS: dict[str, Colour] = {"blossom": rgb("#f8c9d8"), "maple": rgb("#c8502b"), "ginkgo": rgb("#e3b434")}
"""Leaves of kinds that keep their own colour in every season but winter."""


def extent(look: Look) -> Extent:
    if look.variant == "pine":
        return Extent(left=-0.40, right=0.40, top=1.32)
    if look.variant == "palm":
        return Extent(left=-0.66, right=0.66, top=1.38)
    if look.variant == "birch":
        return BIRCH
    if look.variant == "acacia":
        return ACACIA
    if look.variant in COLUMNS:
        return column_extent(look)
    return Extent(left=-0.62, right=0.62, top=1.34, bottom=-0.03 if look.variant == "blossom" else 0.0)


def paint(canvas: Canvas, look: Look) -> None:
    if look.variant == "pine":
        _pine(canvas, look)
    elif look.variant == "palm":
        _palm(canvas, look)
    elif look.variant == "acacia":
        paint_acacia(canvas, look)
    elif look.variant in COLUMNS:
        paint_column(canvas, look)
    elif look.variant == "birch":
        bare = look.season == "winter" and not look.colours
        paint_birch(canvas, look, look.colour(LIGHT.get(look.season, LIGHT[""])), bare=bare)
    elif look.variant == "bare" or (look.season == "winter" and not look.colours and look.variant != "blossom"):
        _bare(canvas, look)
    else:
        _broad(canvas, look)


def _broad(canvas: Canvas, look: Look) -> None:
    rng = look.rng("tree")
    bark = rgb("#6b4d36")
    leaf = look.colour(KINDS.get(look.variant) or LEAVES.get(look.season, LEAVES[""]))
    trunk = limb(bezier((0.0, 0.0), (0.02, 0.3), (-0.01, 0.72), 12), (0.17, 0.11, 0.085, 0.05))
    flare = [(-0.13, 0.0), (-0.07, 0.06), (0.07, 0.06), (0.13, 0.0)]
    canvas.solid(flare, bark, puffed(0.6), texture=0.12, grain=24)
    canvas.solid(trunk, bark, puffed(0.9), texture=0.16, grain=22)
    for angle, high, long in (
        (-0.9, 0.42, 0.42),
        (0.8, 0.46, 0.42),
        (-0.4, 0.55, 0.5),
        (0.45, 0.56, 0.5),
        (0.02, 0.6, 0.4),
    ):
        tip = (math.sin(angle) * long, high + math.cos(angle) * long)
        knee = (math.sin(angle) * long * 0.35, high + math.cos(angle) * long * 0.7)
        canvas.solid(limb(bezier((0.0, high), knee, tip, 10), (0.065, 0.04, 0.012)), bark, puffed(0.6))
    _crown(canvas, rng, leaf, blossom=look.variant == "blossom")
    if look.variant in FRUITS:
        _fruits(canvas, look, FRUITS[look.variant])


FRUITS: dict[str, tuple[Colour, float]] = {
    "apple": (rgb("#c8322d"), 0.030), "orange": (rgb("#f0902c"), 0.030), "lemon": (rgb("#f4d63c"), 0.027),
    "peach": (rgb("#f2a07a"), 0.030), "pear": (rgb("#c8cc5a"), 0.030), "cherry": (rgb("#b8182c"), 0.016),
    "olive": (rgb("#3f4a2c"), 0.013),
}  # fmt: skip
"""What hangs in the crown of a fruit tree: its colour and radius."""


def _fruits(canvas: Canvas, look: Look, fruit: tuple[Colour, float]) -> None:
    rng, (tone, r) = look.rng("apples"), fruit
    for _ in range(22 if r > 0.02 else 34):
        a, d = float(rng.uniform(0, 6.283)), math.sqrt(float(rng.random()))
        x, y = math.cos(a) * d * 0.42, 0.85 + math.sin(a) * d * 0.30
        canvas.solid(ellipse(x, y, r, r * 0.97, points=16), tone, puffed(1.0, shine=0.3), gloss=0.3)


def _crown(canvas: Canvas, rng: np.random.Generator, leaf: Colour, *, blossom: bool) -> None:
    """Foliage as clumps of leaves, each clump dark below and lit above, back to front."""
    side = 1 if canvas.light.direction[0] > 0 else -1
    clumps: list[tuple[float, float, float]] = [
        (0.0, 0.86, 0.27),
        (-0.27, 0.76, 0.20),
        (0.27, 0.76, 0.20),
        (-0.17, 1.02, 0.19),
        (0.18, 1.03, 0.18),
        (0.01, 1.08, 0.17),
    ]
    for _ in range(13):
        a, d = float(rng.uniform(0, 6.283)), math.sqrt(float(rng.random()))
        clumps.append((math.cos(a) * d * 0.36, 0.86 + math.sin(a) * d * 0.26, float(rng.uniform(0.10, 0.16))))
    pale = (1.0, 1.0, 1.0) if blossom else (1.0, 0.97, 0.72)
    with canvas.ink() as pen:
        for x, y, r in clumps:
            # leaves cover the whole base: no bare dark rim
            pen.polygon(ellipse(x, y, r * 0.90, r * 0.80), mix(leaf, ROSY, 0.55) if blossom else times(leaf, 0.50))
        for index, (x, y, r) in enumerate(clumps):
            lift = 0.42 * ((y - 0.86) / 0.5 + side * x / 0.9) + 0.14 * index / len(clumps)
            lift += 0.16 if blossom else 0.0
            low = mix(leaf, ROSY, 0.62) if blossom else None
            clump(pen, canvas, rng, (x, y), r, leaf, count=105, lift=lift, pale=pale, flat=0.92, low=low)
    if blossom:
        _falling(canvas, rng, leaf)


def _falling(canvas: Canvas, rng: np.random.Generator, leaf: Colour) -> None:
    """Petals that have come off: in the air about the trunk and on the ground below."""
    with canvas.ink() as pen:
        for _ in range(26):
            x, y = float(rng.uniform(-0.58, 0.58)), float(rng.uniform(0.03, 0.74))
            turn = float(rng.uniform(0, 3.14))
            pen.polygon(oval(x, y, 0.013, 0.008, turn), mix(leaf, (1, 1, 1), float(rng.uniform(0.2, 0.6))))
        for _ in range(60):
            a, d = float(rng.uniform(0, 6.283)), math.sqrt(float(rng.random()))
            spot = (math.cos(a) * d * 0.50, 0.012 + math.sin(a) * d * 0.030)
            pen.polygon(oval(*spot, 0.013, 0.006), mix(leaf, (1, 1, 1), float(rng.uniform(0.1, 0.5))))


def _pine(canvas: Canvas, look: Look) -> None:
    """Tiers of drooping boughs, bottom to top, each a dark skirt under lit sprays."""
    rng = look.rng("pine")
    green = look.colour(rgb("#3a6a48"))
    snowy = look.season == "winter"
    side = 1 if canvas.light.direction[0] > 0 else -1
    canvas.solid(limb([(0.0, 0.0), (0.0, 0.4)], (0.10, 0.075)), rgb("#5d4433"), puffed(0.8), texture=0.12, grain=24)
    tiers = 10
    with canvas.ink() as pen:
        for tier in range(tiers):
            t = tier / tiers
            foot, reach = 0.15 + 0.98 * t, 0.37 * (1 - t) ** 0.92 + 0.035
            apex = (0.0, min(1.30, foot + 0.26 - 0.06 * t))
            count = 13 - tier // 2
            hem = []
            for step in range(count):
                u = step / (count - 1) * 2 - 1
                drop = 0.05 * (1 - u * u) * (1 - t) + (0.035 if step % 2 else 0.0) + float(rng.uniform(-0.01, 0.01))
                hem.append((u * reach, foot + 0.045 - drop))
            pen.polygon([apex, *reversed(hem)], times(green, 0.42))
            for spray in range(34):
                u = float(rng.uniform(-1, 1))
                start = (u * reach * 0.22, apex[1] - abs(u) * 0.05 - 0.02)
                long = float(rng.uniform(0.45, 1.0))
                end_y = foot + 0.035 - 0.05 * (1 - u * u) * (1 - t)
                end = (start[0] + (u * reach - start[0]) * long, start[1] + (end_y - start[1]) * long)
                knee = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + 0.018)
                lit = min(1.0, max(0.0, 0.40 + 0.38 * u * side + 0.12 * (1 - long) + float(rng.normal(0, 0.13))))
                tone = mix(times(green, 0.50), mix(green, (0.95, 0.98, 0.7), 0.32), lit)
                if snowy and long < 0.72:
                    tone = mix((0.72, 0.80, 0.92), (0.97, 0.98, 1.0), lit)
                pen.line([start, knee, end], 0.016 if spray % 2 else 0.022, tone)


def _bare(canvas: Canvas, look: Look) -> None:
    """A leafless tree: boughs that fork five times."""
    rng = look.rng("bare")
    bark = look.colour(rgb("#5f4a3c"))
    snowy = look.season == "winter"
    canvas.solid([(-0.14, 0.0), (-0.07, 0.08), (0.07, 0.08), (0.14, 0.0)], bark, puffed(0.6), texture=0.12, grain=24)
    canvas.solid(
        limb(bezier((0.0, 0.0), (0.03, 0.25), (0.0, 0.46), 10), (0.17, 0.12, 0.10)),
        bark,
        puffed(0.9),
        texture=0.18,
        grain=20,
    )
    with canvas.ink() as pen:
        tips: list[tuple[float, float, float, float, float]] = [
            (0.0, 0.44, lean, 0.30, 0.075) for lean in (-0.62, -0.08, 0.55)
        ]
        for fork in range(5):
            grown = []
            for x, y, lean, long, wide in tips:
                ex, ey = x + math.sin(lean) * long, y + math.cos(lean) * long * 0.94
                bend = ((x + ex) / 2 + float(rng.normal(0, 0.018)), (y + ey) / 2 + 0.01)
                spine = bezier((x, y), bend, (ex, ey), 7)
                pen.polygon(
                    limb(spine, (wide, wide * 0.62)),
                    bark if lean * canvas.light.direction[0] > -0.1 else times(bark, 0.74),
                )
                if snowy and abs(lean) > 0.25 and wide > 0.008:
                    pen.line([(px, py + wide * 0.3) for px, py in spine[1:-1]], wide * 0.4, (0.96, 0.97, 1.0))
                for turn in (-0.42, 0.40):
                    new = max(-1.75, min(1.75, lean + turn + float(rng.normal(0, 0.14))))
                    share = float(rng.uniform(0.60, 0.78)) * (0.72 if fork > 2 and ey > 1.12 else 1.0)
                    grown.append((ex, ey, new, long * share, wide * 0.60))
            tips = [
                (x, y, lean, min(long, max(0.02, (1.30 - y) * 0.9), max(0.02, (0.58 - abs(x)) * 0.9)), wide)
                for x, y, lean, long, wide in grown
            ]


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
