"""Bread and pastry, pancakes, pies and cakes as they lie on a plate."""

from __future__ import annotations

import math
from functools import partial

from muralist.engines.preview.brushes.colour import jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, limb
from muralist.engines.preview.brushes.shade import puffed, slope
from muralist.engines.preview.props.larder.food import Food, Taste
from muralist.engines.preview.props.plane import Plane
from muralist.engines.preview.props.scattering import scattered

CRUST, CRUMB, GOLD, WHITE = rgb("#b9743a"), rgb("#f2dfb8"), rgb("#d8964a"), (1.0, 1.0, 1.0)
CHOCOLATE = rgb("#5b3322")


def croissant(plane: Plane, taste: Taste) -> None:
    """A crescent of rolled dough: bands that swell to the middle, each tucked under the next, baked darker at rims.

    Before the viewer it lies open and askew, one tip nearer: upright and closed it would be an arch on its ends.
    """
    gold = taste.colour(rgb("#d08a3e"))
    arc, inner, outer = 3.95, 0.52, (0.10, 0.20, 0.30, 0.37, 0.40, 0.37, 0.30, 0.20, 0.10)
    here, drop = plane.loose(0.80), 0.28
    if not plane.overhead:
        arc, inner, outer = 2.30, 0.84, (0.10, 0.22, 0.35, 0.43, 0.46, 0.43, 0.35, 0.22, 0.10)
        here, drop = plane.loose(0.66).sub(0.0, -0.05, 0.92, 0.20), 0.74

    def at(share: float, side: float) -> tuple[float, float]:
        angle = math.pi / 2 - (share - 0.5) * arc
        place = min(max(share, 0.0), 1.0) * (len(outer) - 1)
        low = min(int(place), len(outer) - 2)
        wide = outer[low] + (outer[low + 1] - outer[low]) * (place - low)
        reach = inner + side * wide
        return 0.98 * reach * math.cos(angle), reach * math.sin(angle) - drop

    if not plane.overhead:
        rim = [at(n / 10, -1.0) for n in range(11)] + [at(n / 10, 0.6) for n in range(10, -1, -1)]
        here.canvas.soft(here.path([(u, v - 0.12) for u, v in rim]), times(gold, 0.25), 0.06 * here.scale, 0.5,
                         inside=here.inside)  # fmt: skip
    count = 7
    order = sorted(range(count), key=lambda n: -abs(n - (count - 1) / 2))
    for number in order:
        start, end = number / count, (number + 1) / count
        grow = 0.035 if number != (count - 1) // 2 else 0.05
        bulge = 0.016 * (1 if number > (count - 1) / 2 else -1 if number < (count - 1) / 2 else 0)
        band = [at(start - grow, side) for side in (-1.0, -0.5)]
        band += [at(start - grow + bulge, 0.0), at(start - grow, 0.6), at(start - grow * 0.4, 1.10)]
        band += [at((start + end) / 2, 1.22), at(end + grow * 0.4, 1.10), at(end + grow, 0.6)]
        band += [at(end + grow + bulge, 0.0), at(end + grow, -0.5), at(end + grow, -1.0), at((start + end) / 2, -1.06)]
        tone = jitter(mix(gold, rgb("#a85f26"), 0.30 * abs(number - 3) / 3), taste.rng, 0.015)
        outline = curve(band, closed=True, steps=4)
        here.patch([(u * 1.02, v * 1.02 - 0.012) for u, v in outline], times(tone, 0.62))
        here.patch(outline, tone, puffed(1.3, shine=0.30), gloss=0.4, texture=0.05, grain=16)
        with here.ink() as pen:
            for share in (0.30, 0.62):
                along = start + (end - start) * share
                pen.line(curve([at(along, -0.7), at(along + bulge, 0.1), at(along, 0.9)], steps=5), 0.018,
                         mix(tone, rgb("#f3c987"), 0.65), 0.55)  # fmt: skip


def baguette(plane: Plane, taste: Taste) -> None:
    here, crust = plane.loose(0.8).sub(0, 0, 1.0, 0.3), taste.colour(CRUST)
    body = here.rope(
        [(-0.98, 0.0), (-0.6, 0.0), (0.0, 0.02), (0.6, 0.0), (0.98, 0.0)],
        (0.08, 0.28, 0.31, 0.28, 0.08),
        crust,
        texture=0.12,
        grain=10,
    )
    for u in (-0.62, -0.3, 0.02, 0.34, 0.64):
        cut = here.sub(u, 0.0, 0.2, 0.5, 0.13)
        cut.patch([(-0.9, 0.0), (0.0, 0.22), (0.9, 0.0), (0.0, -0.22)], CRUMB, puffed(0.5), smooth=True, texture=0.1)
    here.soft(0, 0.03, 0.8, rgb("#f8eedb"), 0.18, rv=0.07, h=0.2, within=body)


def loaf(plane: Plane, taste: Taste) -> None:
    crust = taste.colour(CRUST)
    here = plane.loose(0.84)
    body = here.disc(0, 0, 0.94, crust, puffed(1.2, shine=0.12), rv=0.68, texture=0.14, grain=8, gloss=0.2)
    for u in (-0.46, 0.0, 0.46):
        cut = here.sub(u, 0.06, 0.42, 1.25)
        cut.patch([(-0.95, 0.0), (0.0, 0.20), (0.95, 0.0), (0.0, -0.2)], CRUMB, puffed(0.5), smooth=True, texture=0.12)
    with here.ink(within=body) as pen:
        for u, v in scattered(taste.rng, 90, 0.8):
            pen.spot(u, v * 0.7, 0.014, rgb("#f8eedb"), 0.6)


def roll(plane: Plane, taste: Taste) -> None:
    crust = taste.colour(rgb("#c98a44"))
    plane.dome(0, 0, 0.92, 0.7, crust, texture=0.06, gloss=0.3)
    cut = plane.sub(0, 0, 0.5, 0.6, 0.62)
    cut.patch([(-0.95, 0.0), (0.0, 0.16), (0.95, 0.0), (0.0, -0.16)], CRUMB, smooth=True)


def bread_slice(plane: Plane, taste: Taste) -> None:
    here = plane.loose(0.7)
    half = [(0.0, -0.80), (0.60, -0.80), (0.66, 0.10), (0.84, 0.40), (0.66, 0.76), (0.0, 0.80)]
    shape = curve([*half, *[(-u, v) for u, v in reversed(half[1:-1])]], closed=True, steps=5)
    here.slab(shape, 0.0, 0.16, times(CRUST, 0.9), CRUST)
    top = here.patch(
        [(u * 0.9, v * 0.9) for u, v in shape], taste.colour(rgb("#f0d8a4")), puffed(0.3), h=0.16, texture=0.12
    )
    here.soft(0, 0, 0.5, rgb("#dca45a"), 0.5, h=0.16, within=top)


def toast(plane: Plane, taste: Taste) -> None:
    bread_slice(plane, taste)
    butter(plane.loose(0.7).sub(0, 0, 0.36, 0.4, 0.18), taste)


def avocado_toast(plane: Plane, taste: Taste) -> None:
    bread_slice(plane, taste)
    here = plane.loose(0.7)
    spread = [
        (-0.56, -0.6),
        (0.0, -0.66),
        (0.54, -0.58),
        (0.56, 0.0),
        (0.6, 0.4),
        (0.3, 0.62),
        (-0.3, 0.60),
        (-0.6, 0.36),
        (-0.54, 0.0),
    ]
    top = here.patch(spread, rgb("#a8c45a"), puffed(0.7), h=0.18, smooth=True, texture=0.2, grain=9)
    with here.ink(within=top) as pen:
        for u, v in scattered(taste.rng, 26, 0.6):
            pen.spot(u, v, 0.022, rgb("#b83a2a") if u > 0 else rgb("#3a3a2a"), h=0.2)


def sandwich(plane: Plane, taste: Taste) -> None:
    bread = taste.colour(rgb("#edd3a0"))
    here = plane.loose(0.62)
    for u, v in ((0.16, 0.22), (-0.14, -0.30)):
        wedge = [(u - 0.76, v - 0.22), (u + 0.76, v - 0.22), (u, v + 0.42)]
        layers = (
            (0.0, 0.17, bread),
            (0.17, 0.25, rgb("#7fb84a")),
            (0.25, 0.34, rgb("#f0a8a0")),
            (0.34, 0.41, rgb("#f3c04a")),
            (0.41, 0.48, rgb("#d04030")),
            (0.48, 0.66, bread),
        )
        for low, high, colour in layers:
            grow = 1.04 if colour == rgb("#7fb84a") else 1.0
            here.slab(
                [(u + (pu - u) * grow, v + (pv - v) * grow) for pu, pv in wedge],
                low,
                high,
                times(colour, 0.95),
                mix(colour, WHITE, 0.1),
            )


def bagel(plane: Plane, taste: Taste) -> None:
    crust = taste.colour(rgb("#c98a44"))
    body = plane.dome(0, 0, 0.92, 0.56, crust, puffed(1.0, shine=0.25), gloss=0.4)
    plane.disc(0, 0, 0.26, times(crust, 0.42), h=0.42)
    with plane.ink(within=body) as pen:
        for u, v in scattered(taste.rng, 60, 0.84):
            if math.hypot(u, v) > 0.34:
                pen.spot(u, v, 0.034, rgb("#f6e8c4"), rv=0.02, turn=u * 9, h=0.42)


def pretzel(plane: Plane, taste: Taste) -> None:
    here, crust = plane.loose(0.75), taste.colour(rgb("#a8602c"))
    loop = [
        (-0.30, -0.66),
        (-0.06, -0.1),
        (0.34, 0.36),
        (0.70, 0.46),
        (0.88, 0.14),
        (0.66, -0.42),
        (0.0, -0.72),
        (-0.66, -0.42),
        (-0.88, 0.14),
        (-0.70, 0.46),
        (-0.34, 0.36),
        (0.06, -0.1),
        (0.30, -0.66),
    ]
    loop = [(u, -v) for u, v in loop]
    here.rope(loop[:5], (0.16, 0.22, 0.22), crust)
    here.rope(loop[8:], (0.22, 0.22, 0.16), crust)
    body = here.rope(loop[3:10], (0.22, 0.24, 0.28, 0.24, 0.22), crust, shine=0.35)
    with here.ink(within=body) as pen:
        for u, v in scattered(taste.rng, 60, 0.9):
            pen.spot(u, v, 0.03, WHITE, 0.95, h=0.1)


def waffle(plane: Plane, taste: Taste) -> None:
    gold = taste.colour(rgb("#d89a4a"))
    here = plane.sub(0, 0, 1.0, 0.35)
    shape = box(-0.80, -0.80, 0.80, 0.80, 0.16)
    top = here.slab(shape, 0.0, 0.22, times(gold, 0.85), gold)
    with here.ink(within=top) as pen:
        for row in range(5):
            for column in range(5):
                u, v = -0.60 + column * 0.30, -0.60 + row * 0.30
                pen.shape(box(u - 0.11, v - 0.11, u + 0.11, v + 0.11, 0.03), times(gold, 0.62), h=0.22)
                pen.shape(box(u - 0.09, v - 0.11, u + 0.11, v + 0.06, 0.03), times(gold, 0.80), h=0.22)


def pancakes(plane: Plane, taste: Taste, layers: int = 4) -> None:
    gold = taste.colour(rgb("#d79a4e"))
    for number in range(layers):
        u, v = 0.03 * math.sin(number * 2.3), 0.03 * math.cos(number * 1.7)
        plane.coin(
            u, v, 0.93 - 0.01 * number, number * 0.15, number * 0.15 + 0.13, rgb("#efcf92"), gold, texture=0.10, grain=7
        )
    plane.disc(0, 0, 0.84, mix(gold, rgb("#b8702e"), 0.35), puffed(0.3), h=0.15 * layers - 0.015, texture=0.08, grain=6)


def syrup(plane: Plane, taste: Taste) -> None:
    """A thin shining pool with lobes; seen from the side some of it runs on over the edge and down in narrow drops."""
    brown = taste.colour(rgb("#9c4c0e"))
    rim = [(0.86 + 0.10 * math.sin(k * 1.9 + 0.6)) for k in range(20)]
    pool = [(rim[k] * math.cos(k * 0.31416), rim[k] * math.sin(k * 0.31416)) for k in range(20)]
    k, canvas = plane.scale, plane.canvas
    runs = []
    for u, long in () if plane.overhead else ((-0.74, 0.46), (-0.34, 0.30), (0.16, 0.48), (0.62, 0.36), (0.92, 0.22)):
        (ax, ay) = plane.at(u * 0.84, -0.78 * math.sqrt(max(0.0, 1 - u * u)))
        (bx, by) = plane.at(u * 1.12, -1.28 * math.sqrt(max(0.0, 1 - (u / 1.14) ** 2)))
        low = by - long * k
        spine = curve([(ax, ay), (bx, by + 0.02 * k), (bx, by - 0.10 * k), (bx, low)], steps=6)
        widths = (0.34 * k, 0.20 * k, 0.12 * k, 0.085 * k, 0.075 * k, 0.09 * k, 0.12 * k)
        canvas.solid(limb(spine, widths), brown, slope(0.62, 0.85, 90), gloss=0.7, alpha=0.88, inside=plane.inside)
        runs.append((bx, by, low))
    plane.patch(pool, brown, slope(0.62, 0.88, 100), smooth=True, gloss=0.8, alpha=0.88)
    plane.soft(0.1, 0.25, 0.3, WHITE, 0.3, rv=0.1)
    with canvas.ink(inside=plane.inside) as pen:
        for x, y, low in runs:
            pen.line([(x - 0.02 * k, y - 0.02 * k), (x - 0.02 * k, low + 0.03 * k)], 0.022 * k, WHITE, 0.55)
            pen.disc(x - 0.018 * k, low - 0.01 * k, 0.02 * k, WHITE, 0.7)


def butter(plane: Plane, taste: Taste) -> None:
    yellow = taste.colour(rgb("#fbe08a"))
    plane.slab(box(-0.7, -0.6, 0.7, 0.6, 0.1), 0.0, 0.5, times(yellow, 0.95), mix(yellow, WHITE, 0.25), gloss=0.3)


def scone(plane: Plane, taste: Taste) -> None:
    gold = taste.colour(rgb("#e0b070"))
    plane.coin(0, 0, 0.86, 0.0, 0.55, rgb("#f0d8a4"), gold, texture=0.12, grain=8)


def cinnamon_roll(plane: Plane, taste: Taste) -> None:
    dough = taste.colour(rgb("#dcae6c"))
    top = plane.coin(0, 0, 0.9, 0.0, 0.45, times(dough, 0.9), dough, texture=0.06)
    swirl = [(0.052 * k * math.cos(k * 0.62), 0.052 * k * math.sin(k * 0.62)) for k in range(1, 17)]
    with plane.ink(within=top) as pen:
        pen.line(curve(swirl, steps=6), 0.10, rgb("#8a5024"), 0.9, h=0.45)
        for number in range(7):
            u = -0.7 + number * 0.23
            pen.line(curve([(u, -0.7), (u + 0.14, 0.0), (u + 0.05, 0.7)], steps=5), 0.07, rgb("#fdf8ee"), 0.92, h=0.46)


FOODS: dict[str, Food] = {
    "croissant": Food(paint=croissant, size=0.56, many=3, tall=0.5, deep=0.65),
    "baguette": Food(paint=baguette, size=0.9, many=2, tall=0.4, deep=0.45),
    "loaf": Food(paint=loaf, size=0.72, many=2, tall=0.5, deep=0.8),
    "roll": Food(paint=roll, size=0.34, many=4, tall=0.8),
    "toast": Food(paint=toast, size=0.5, many=2, tall=0.3, bears=0.20),
    "bread slice": Food(paint=bread_slice, size=0.5, many=2, tall=0.3, bears=0.18),
    "avocado toast": Food(paint=avocado_toast, size=0.5, many=2, tall=0.3, bears=0.22),
    "sandwich": Food(paint=sandwich, size=0.66, many=2, tall=0.8),
    "bagel": Food(paint=bagel, size=0.4, many=3, tall=0.6),
    "pretzel": Food(paint=pretzel, size=0.56, many=3, tall=0.3),
    "waffle": Food(paint=waffle, size=0.66, many=2, tall=0.3, bears=0.22),
    "pancakes": Food(paint=pancakes, size=0.68, many=1, tall=0.7, bears=0.6),
    **{
        f"{layers} pancakes": Food(
            paint=partial(pancakes, layers=layers), size=0.68, many=1, tall=0.1 + 0.15 * layers, bears=0.15 * layers
        )
        for layers in range(2, 9)
    },
    "syrup": Food(paint=syrup, size=0.5, many=1, tall=0.1, topping=True),
    "butter": Food(paint=butter, size=0.14, many=1, tall=0.5, topping=True),
    "scone": Food(paint=scone, size=0.3, many=4, tall=0.7, bears=0.55),
    "cinnamon roll": Food(paint=cinnamon_roll, size=0.36, many=3, tall=0.6),
}
