"""Pieces and bowls of Chinese tables: siu mai, shrimp dumplings, dough sticks, rice rolls, braised pork rice, ices."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.colour import jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import curve
from muralist.engines.preview.brushes.shade import puffed, slope
from muralist.engines.preview.props.larder.food import Food, Taste
from muralist.engines.preview.props.larder.heaps import rice
from muralist.engines.preview.props.larder.meats import boiled_egg
from muralist.engines.preview.props.plane import Plane
from muralist.engines.preview.props.scattering import scattered

WHITE = (1.0, 1.0, 1.0)
SOY = rgb("#5a2f18")


def siu_mai(plane: Plane, taste: Taste) -> None:
    """A thin yellow cup of dough, gathered below its open top, with roe on the filling."""
    dough = taste.colour(rgb("#eecb62"))
    plane.coin(0, 0, 0.72, 0.0, 0.95, dough)
    with plane.ink() as pen:
        for number in range(9):
            a = math.pi + 0.2 + number * 0.34
            u, v = 0.72 * math.cos(a), 0.72 * math.sin(a)
            fold = [plane.at(u, v, 0.05), plane.at(u * 0.94, v * 0.94, 0.85)]
            pen.pen.line(fold, 0.05 * plane.scale, times(dough, 0.78), 0.7)
    plane.dome(0, 0, 0.66, 0.32, rgb("#d9a08a"), puffed(1.0), h=0.86)
    with plane.ink() as pen:
        for u, v in scattered(taste.rng, 12, 0.46):
            pen.spot(u, v, 0.09, rgb("#b8745f"), 0.55, h=1.05)
    plane.ball(0, 0, 0.24, rgb("#f08a2a"), h=1.04, gloss=0.4)


def shrimp_dumpling(plane: Plane, taste: Taste) -> None:
    """A half moon of clear dough with the pink of a shrimp showing, pleated along its back."""
    dough = taste.colour(rgb("#f6e9e2"))
    here = plane.loose(0.72)
    shape = [(-0.92, -0.24), (-0.70, 0.30), (-0.26, 0.58), (0.26, 0.58), (0.70, 0.30), (0.92, -0.24), (0.4, -0.46),
             (-0.4, -0.46)]  # fmt: skip
    body = here.patch(shape, dough, puffed(1.3, shine=0.3), smooth=True, gloss=0.5)
    here.soft(0.0, -0.12, 0.55, rgb("#f0917a"), 0.55, rv=0.24, within=body)
    with here.ink(within=body) as pen:
        for k in range(-4, 5):
            run = [(k * 0.19, 0.60), (k * 0.16 + 0.03, 0.38), (k * 0.14, 0.22)]
            pen.line(curve(run, steps=4), 0.045, times(dough, 0.78), 0.8)


def dough_stick(plane: Plane, taste: Taste) -> None:
    """Two strands of dough fried as one: long, golden, blistered, with a furrow between."""
    gold = taste.colour(rgb("#d99a45"))
    for v, dark in ((0.13, 0.9), (-0.13, 1.0)):
        spine = [(-0.98, v), (-0.5, v + 0.05), (0.0, v - 0.02), (0.5, v + 0.04), (0.98, v - 0.02)]
        plane.rope(curve(spine, steps=6), (0.20, 0.34, 0.30, 0.35, 0.20), times(gold, dark), gloss=0.2)
    with plane.ink() as pen:
        pen.line([(-0.9, 0.02), (0.9, 0.0)], 0.05, times(gold, 0.62), 0.8, h=0.26)
        for u, v in scattered(taste.rng, 22, 0.9):
            pen.spot(u, v * 0.22 - 0.08, 0.05, mix(gold, rgb("#f6d79a"), 0.7), 0.6, h=0.28)
            pen.spot(-u, v * 0.2, 0.05, times(gold, 0.7), 0.45, h=0.24)


def rice_roll(plane: Plane, taste: Taste) -> None:
    """Soft white rolls side by side, glossy, under soy sauce and chives."""
    sheet = taste.colour(rgb("#f7f2e6"))
    sauce = [(0.98 * math.cos(k * 0.45), 0.62 * math.sin(k * 0.45)) for k in range(14)]
    plane.patch(sauce, SOY, slope(0.6, 0.8), smooth=True, gloss=0.4, alpha=0.7)
    for v in (0.36, 0.02, -0.32):
        spine = [(-0.86, v), (-0.3, v + 0.03), (0.3, v - 0.02), (0.86, v)]
        plane.rope([(u, w + 0.05) for u, w in spine], (0.32, 0.38, 0.36, 0.32), times(sheet, 0.70))
        plane.rope(spine, (0.28, 0.34, 0.32, 0.28), sheet, gloss=0.5)
    with plane.ink() as pen:
        for v in (0.36, 0.02, -0.32):
            pen.line(curve([(-0.7, v), (-0.2, v + 0.05), (0.25, v - 0.03), (0.7, v + 0.04)], steps=4), 0.07, SOY, 0.5,
                     h=0.34)  # fmt: skip
        for u, v in scattered(taste.rng, 16, 0.7):
            pen.spot(u, v * 0.6, 0.045, rgb("#4f9440"), 0.9, h=0.36)


def braised_rice(plane: Plane, taste: Taste) -> None:
    """Rice under dark cubes of braised pork in their sauce, with half an egg and greens."""
    rice(plane, Taste(rng=taste.rng))
    pool = [((0.58 + 0.06 * math.sin(k * 2.3)) * math.cos(k * 0.4488), (0.58 + 0.06 * math.cos(k * 1.7)) *
             math.sin(k * 0.4488)) for k in range(14)]  # fmt: skip
    plane.patch(pool, rgb("#6a3418"), puffed(0.9, shine=0.3), h=0.40, smooth=True, gloss=0.4)
    tones = (rgb("#7a3a1c"), rgb("#94502a"), rgb("#b9794c"), rgb("#662c14"))
    for number, (u, v) in enumerate(scattered(taste.rng, 24, 0.52)):
        here = plane.sub(u, v, 0.11, number * 0.9, 0.44 + 0.10 * (1 - math.hypot(u, v)))
        cube = [(-0.9, -0.8), (0.9, -0.8), (0.9, 0.8), (-0.9, 0.8)]
        tone = jitter(tones[number % 4], taste.rng, 0.03)
        here.slab(cube, 0.0, 0.8, times(tone, 0.8), mix(tone, WHITE, 0.1), gloss=0.3)
    boiled_egg(plane.sub(0.50, -0.28, 0.30, 0.6, 0.32), Taste(rng=taste.rng))
    with plane.ink() as pen:
        for u, v in scattered(taste.rng, 14, 0.3):
            green = jitter(rgb("#4f8f3c"), taste.rng, 0.04)
            pen.spot(u - 0.62, v * 0.8 - 0.06, 0.10, green, rv=0.05, turn=u * 9, h=0.34)


def mango_ice(plane: Plane, taste: Taste) -> None:
    """A mound of shaved ice under mango syrup, with cubes of the fruit."""
    snow = rgb("#fdf6e6")
    plane.dome(0, 0, 0.86, 0.78, snow, puffed(0.9), texture=0.10)
    syrup = taste.colour(rgb("#f7a823"))
    plane.dome(0, 0, 0.62, 0.42, syrup, puffed(0.9, shine=0.3), h=0.40, gloss=0.4)
    for number in range(7):
        a = math.pi + 0.25 + number * 0.44
        run = [(r * math.cos(a), r * math.sin(a)) for r in (0.50, 0.66, 0.74 + 0.05 * (number % 2))]
        plane.rope(run, (0.20, 0.18, 0.10), syrup, h=0.30 - 0.05 * (number % 2))
    for number, (u, v) in enumerate(sorted(scattered(taste.rng, 22, 0.74), key=lambda at: -at[1])):
        h = 0.74 * math.sqrt(max(0.0, 1 - (u * u + v * v) / 0.74))
        here = plane.sub(u, v, 0.12, number * 0.8, h)
        tone = jitter(mix(syrup, rgb("#ffc648"), 0.3), taste.rng, 0.03)
        here.slab([(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)], 0.0, 1.1, times(tone, 0.86), tone, gloss=0.3)


def bean_curd(plane: Plane, taste: Taste) -> None:
    """Soft bean curd in smooth scoops under brown syrup, with peanuts."""
    curd = taste.colour(rgb("#fbf5e6"))
    plane.disc(0, 0, 0.98, rgb("#a8672e"), slope(0.6, 0.8), gloss=0.5)
    for u, v, r in ((-0.30, 0.26, 0.52), (0.34, 0.20, 0.50), (0.0, -0.22, 0.56)):
        plane.dome(u, v, r, 0.20, curd, puffed(0.9, shine=0.3), gloss=0.5)
    tones = (rgb("#d9a763"), rgb("#c48f4c"))
    for number, (u, v) in enumerate(scattered(taste.rng, 11, 0.7)):
        plane.sub(u, v, 0.09, number * 1.1, 0.18).dome(0, 0, 0.9, 0.8, tones[number % 2], puffed(1.0), rv=0.6)


def persimmon(plane: Plane, taste: Taste) -> None:
    """A squat orange fruit with a dry calyx of four lobes on top."""
    skin = taste.colour(rgb("#ec7a22"))
    body = plane.ball(0, 0, 0.92, skin, squash=0.80, gloss=0.45)
    plane.soft(-0.3, 0.1, 0.5, rgb("#f8a850"), 0.4, within=body)
    for number in range(4):
        a = 0.5 + number * 1.571
        reach = ((0.10, -0.9), (0.46, -0.36), (0.60, 0.0), (0.46, 0.36), (0.10, 0.9))
        lobe = [(r * math.cos(a + d), r * math.sin(a + d)) for r, d in reach]
        plane.patch(lobe, rgb("#7d7a3a") if number % 2 else rgb("#8f8a48"), puffed(0.6), h=1.36, smooth=True)
    with plane.ink() as pen:
        pen.spot(0, 0, 0.10, rgb("#5c4a24"), h=1.40)


def sweet_potato(plane: Plane, taste: Taste) -> None:
    """A roasted root with pointed ends, broken open to its orange flesh."""
    here, skin = plane.loose(0.86), rgb("#8a4250")
    shape = [(-0.98, -0.06), (-0.6, 0.34), (0.0, 0.44), (0.6, 0.30), (0.98, 0.04), (0.6, -0.36), (0.0, -0.46),
             (-0.6, -0.34)]  # fmt: skip
    body = here.patch(shape, skin, puffed(1.2, shine=0.1), smooth=True, texture=0.12, grain=9)
    with here.ink(within=body) as pen:
        for u, v in scattered(taste.rng, 16, 0.9):
            pen.line([(u, v * 0.5), (u + 0.10, v * 0.5 + 0.02)], 0.03, times(skin, 0.6), 0.7)
    flesh = taste.colour(rgb("#f2a03a"))
    split = [(-0.62, 0.02), (-0.28, 0.24), (0.14, 0.28), (0.56, 0.14), (0.70, 0.0), (0.3, -0.14), (-0.2, -0.14)]
    here.patch([(u * 1.06, v * 1.2) for u, v in split], times(skin, 0.62), puffed(0.5), smooth=True)
    inner = here.patch(split, flesh, puffed(0.9, shine=0.2), smooth=True, texture=0.14, grain=6, gloss=0.25)
    here.soft(0.05, 0.08, 0.4, rgb("#ffd27a"), 0.7, rv=0.12, within=inner)


def bamboo_shoot(plane: Plane, taste: Taste) -> None:
    """A stout cone wrapped in pointed brown sheaths, its cut foot pale."""
    here, husk = plane.loose(0.9), taste.colour(rgb("#8a6a3c"))
    cone = [(-0.96, 0.0), (-0.30, 0.34), (0.30, 0.50), (0.74, 0.46), (0.92, 0.0), (0.74, -0.46), (0.30, -0.50),
            (-0.30, -0.34)]  # fmt: skip
    here.patch(cone, husk, puffed(1.2), smooth=True, texture=0.10, grain=10)
    for u, half, side in ((0.62, 0.46, 1), (0.30, 0.44, -1), (0.0, 0.38, 1), (-0.30, 0.28, -1)):
        sheath = [(u, half), (u - 0.30, half * 0.5), (u - 0.62, 0.10 * side), (u - 0.36, -half * 0.5), (u, -half)]
        tone = mix(husk, rgb("#5f8a3c"), 0.18 if side > 0 else 0.02)
        here.patch(sheath, jitter(times(tone, 1.0 if side > 0 else 0.86), taste.rng, 0.03), puffed(0.8), texture=0.08)
    here.disc(0.80, 0.0, 0.18, rgb("#f3e6b8"), slope(0.7, 0.9), rv=0.44)
    with here.ink() as pen:
        for r in (0.34, 0.20):
            pen.spot(0.81, 0.0, r * 0.4, rgb("#dcc88a"), 0.8, rv=r)


def sliced_meat(plane: Plane, taste: Taste) -> None:
    """Thin red slices with white edges, folded and laid in a fan: what goes into a hot pot."""
    flesh = taste.colour(rgb("#c8453f"))
    for row, (v, count) in enumerate(((0.34, 5), (-0.02, 6), (-0.38, 5))):
        for k in range(count):
            u = (k - (count - 1) / 2) * 0.30
            here = plane.loose(0.7).sub(u, v, 0.34, 0.5 + 0.1 * row, 0.05 * k)
            shape = [(-0.8, -0.5), (-0.5, 0.55), (0.2, 0.72), (0.86, 0.4), (0.7, -0.45), (0.0, -0.62)]
            body = here.patch(shape, jitter(flesh, taste.rng, 0.03), puffed(0.9, shine=0.15), smooth=True, gloss=0.2)
            with here.ink(within=body) as pen:
                pen.line(curve([(-0.6, 0.5), (0.2, 0.68), (0.86, 0.38)], steps=4), 0.16, rgb("#f6e2d8"))
                pen.line(curve([(-0.5, -0.1), (0.1, 0.12), (0.6, -0.1)], steps=4), 0.06, rgb("#f0cfc4"), 0.85)


def pineapple_cake(plane: Plane, taste: Taste) -> None:
    """A short brick of golden pastry, browned at its edges, bitten open at no side."""
    crust = taste.colour(rgb("#e2b45a"))
    here = plane.loose(0.62)
    brick = [(-0.80, -0.58), (0.80, -0.58), (0.86, -0.50), (0.86, 0.50), (0.80, 0.58), (-0.80, 0.58), (-0.86, 0.50),
             (-0.86, -0.50)]  # fmt: skip
    top = here.slab(brick, 0.0, 0.56, times(crust, 0.78), crust, shade=puffed(0.35, shine=0.15), texture=0.10)
    with here.ink(within=top) as pen:
        pen.line([(-0.80, -0.56), (0.80, -0.56)], 0.09, times(crust, 0.80), 0.7, h=0.56)
        pen.line([(-0.82, 0.54), (0.82, 0.54)], 0.07, times(crust, 0.82), 0.6, h=0.56)
        for u, v in scattered(taste.rng, 14, 0.7):
            pen.spot(u, v * 0.6, 0.10, mix(crust, rgb("#b9772c"), 0.5), 0.35, h=0.56)


FOODS: dict[str, Food] = {
    "pineapple cake": Food(paint=pineapple_cake, size=0.30, many=4, tall=0.8, deep=0.7),
    "siu mai": Food(paint=siu_mai, size=0.22, many=6, tall=1.2),
    "shrimp dumpling": Food(paint=shrimp_dumpling, size=0.27, many=5, tall=0.6, deep=0.7),
    "dough stick": Food(paint=dough_stick, size=0.72, many=3, tall=0.4, deep=0.4),
    "rice roll": Food(paint=rice_roll, size=0.74, many=1, tall=0.4, deep=0.75),
    "persimmon": Food(paint=persimmon, size=0.26, many=5, tall=1.3),
    "sweet potato": Food(paint=sweet_potato, size=0.46, many=3, tall=0.6, deep=0.6),
    "bamboo shoot": Food(paint=bamboo_shoot, size=0.44, many=3, tall=0.6, deep=0.6),
    "sliced meat": Food(paint=sliced_meat, size=0.78, many=1, tall=0.4, deep=0.8),
    "braised rice": Food(paint=braised_rice, pile=True, bears=0.5, tall=0.8),
    "bean curd": Food(paint=bean_curd, pile=True, bears=0.2, tall=0.4),
    "mango ice": Food(paint=mango_ice, pile=True, bears=0.6, tall=0.95),
}
