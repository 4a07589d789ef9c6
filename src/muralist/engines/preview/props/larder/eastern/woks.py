"""Dishes of Chinese kitchens: fish in chilli oil or sour broth, mapo tofu, tomato and egg, lotus root, bitter melon."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.colour import Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import curve
from muralist.engines.preview.brushes.shade import puffed, slope
from muralist.engines.preview.props.larder.food import Food, Taste
from muralist.engines.preview.props.plane import Plane
from muralist.engines.preview.props.scattering import scattered

WHITE: Colour = (1.0, 1.0, 1.0)
CHILI, SCALLION = rgb("#a81f18"), rgb("#5f9a3f")
SLICE = ((-0.9, -0.3), (-0.5, 0.42), (0.2, 0.50), (0.86, 0.22), (0.7, -0.34), (0.0, -0.48))
WEDGE = ((-0.9, -0.1), (-0.4, 0.5), (0.4, 0.54), (0.92, 0.0), (0.3, -0.40), (-0.4, -0.42))


def _slices(plane: Plane, taste: Taste, flesh: Colour, edge: Colour, count: int) -> None:
    """Thin slices that lie over each other, each with its darker rim."""
    for number, (u, v) in enumerate(sorted(scattered(taste.rng, count, 0.66), key=lambda at: -at[1])):
        here = plane.loose(0.74).sub(u, v, 0.30, number * 1.3, 0.10)
        here.patch(SLICE, times(edge, 0.9), puffed(0.8), smooth=True, gloss=0.3)
        here.sub(0.03, 0.05, 0.84).patch(
            SLICE, jitter(flesh, taste.rng, 0.02), puffed(0.9, shine=0.2), smooth=True, gloss=0.35
        )


def _strewn(plane: Plane, taste: Taste, chilies: int, greens: int) -> None:
    """Dried chillies, peppercorns and rings of scallion on top."""
    for number, (u, v) in enumerate(scattered(taste.rng, chilies, 0.74)):
        a = number * 1.9
        spine = [
            (u - 0.10 * math.cos(a), v - 0.08 * math.sin(a)),
            (u, v + 0.02),
            (u + 0.11 * math.cos(a), v + 0.08 * math.sin(a)),
        ]
        plane.rope(spine, (0.07, 0.08, 0.02), jitter(CHILI, taste.rng, 0.04), h=0.18, gloss=0.4)
    with plane.ink() as pen:
        for u, v in scattered(taste.rng, greens, 0.78):
            pen.spot(u, v, 0.050, jitter(SCALLION, taste.rng, 0.05), h=0.20, rv=0.036)
            pen.spot(u, v, 0.018, rgb("#cfe3a6"), h=0.20)
        for u, v in scattered(taste.rng, greens // 2, 0.8):
            pen.spot(u, v, 0.024, rgb("#4a2c1c"), h=0.20)


def chili_fish(plane: Plane, taste: Taste) -> None:
    """White slices in a red pool of chilli oil."""
    plane.disc(0, 0, 0.98, taste.colour(rgb("#b8341c")), slope(0.52, 0.8, 90), gloss=0.5)
    _slices(plane, taste, rgb("#f6ead6"), rgb("#dfae8a"), 12)
    _strewn(plane, taste, 16, 18)


def chili_beef(plane: Plane, taste: Taste) -> None:
    """Brown slices of beef in chilli oil."""
    plane.disc(0, 0, 0.98, taste.colour(rgb("#a92f1a")), slope(0.52, 0.8, 90), gloss=0.5)
    _slices(plane, taste, rgb("#8a5240"), rgb("#6a3a2c"), 12)
    _strewn(plane, taste, 14, 20)


def sour_fish(plane: Plane, taste: Taste) -> None:
    """White slices and pickled greens in a golden broth."""
    plane.disc(0, 0, 0.98, taste.colour(rgb("#dcb24c")), slope(0.56, 0.84, 90), gloss=0.5)
    for number, (u, v) in enumerate(scattered(taste.rng, 10, 0.78)):
        here = plane.loose(0.7).sub(u, v, 0.22, number * 1.7, 0.04)
        here.patch(WEDGE, jitter(rgb("#8f8a34"), taste.rng, 0.05), puffed(0.7), smooth=True, texture=0.14, grain=8)
    _slices(plane, taste, rgb("#fbf3e2"), rgb("#e6d2b0"), 9)
    _strewn(plane, taste, 7, 14)


def mapo_tofu(plane: Plane, taste: Taste) -> None:
    """Soft white cubes in a red sauce with mince and scallion."""
    sauce = rgb("#b03c1a")
    pool = [(0.96 * math.cos(k * 0.45), 0.90 * math.sin(k * 0.45)) for k in range(14)]
    plane.patch(pool, sauce, slope(0.56, 0.8), smooth=True, gloss=0.45)
    tofu = taste.colour(rgb("#f7eedb"))
    cube = [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)]
    for number, (u, v) in enumerate(sorted(scattered(taste.rng, 26, 0.74), key=lambda at: -at[1])):
        h = 0.16 * (1 - math.hypot(u, v))
        here = plane.sub(u, v, 0.125, number * 0.8, h)
        here.slab(cube, 0.0, 1.2, mix(times(tofu, 0.86), sauce, 0.30), mix(tofu, sauce, 0.10), gloss=0.35)
    with plane.ink() as pen:
        for u, v in scattered(taste.rng, 46, 0.80):
            pen.spot(u, v, 0.042, jitter(rgb("#6a3018"), taste.rng, 0.04), h=0.22)
        for u, v in scattered(taste.rng, 26, 0.72):
            pen.spot(u, v, 0.050, jitter(SCALLION, taste.rng, 0.05), h=0.26, rv=0.034)


def tomato_egg(plane: Plane, taste: Taste) -> None:
    """Soft yellow curds of egg between red wedges of tomato."""
    pool = [(0.94 * math.cos(k * 0.45), 0.88 * math.sin(k * 0.45)) for k in range(14)]
    plane.patch(pool, rgb("#e2793a"), slope(0.6, 0.84), smooth=True, gloss=0.4, alpha=0.85)
    yolk, red = taste.colour(rgb("#f8cf48")), rgb("#d8392a")
    for number, (u, v) in enumerate(sorted(scattered(taste.rng, 26, 0.74), key=lambda at: -at[1])):
        here = plane.loose(0.76).sub(u, v, 0.24, number * 1.4, 0.06 + 0.14 * (1 - math.hypot(u, v)))
        if number % 3 == 1:
            here.patch(WEDGE, jitter(red, taste.rng, 0.04), puffed(1.1, shine=0.3), smooth=True, gloss=0.5)
            with here.ink() as pen:
                pen.line(curve([(-0.6, -0.05), (0.0, 0.08), (0.6, -0.02)], steps=4), 0.14, rgb("#f0806a"), 0.8)
        else:
            here.patch(
                SLICE,
                jitter(yolk, taste.rng, 0.03),
                puffed(1.2, shine=0.2),
                smooth=True,
                texture=0.10,
                grain=6,
                gloss=0.3,
            )
    with plane.ink() as pen:
        for u, v in scattered(taste.rng, 18, 0.66):
            pen.spot(u, v, 0.046, jitter(SCALLION, taste.rng, 0.05), h=0.24, rv=0.032)


def lotus_root(plane: Plane, taste: Taste) -> None:
    """A pale root in two swollen joints, cut at the near end so that its ring of holes shows."""
    here, skin = plane.loose(0.9), taste.colour(rgb("#e6cfa6"))
    for u, long, wide in ((-0.52, 0.50, 0.34), (0.26, 0.58, 0.40)):
        joint = [
            (u - long, -wide * 0.45),
            (u - long * 0.5, -wide),
            (u + long * 0.4, -wide),
            (u + long, -wide * 0.55),
            (u + long, wide * 0.55),
            (u + long * 0.4, wide),
            (u - long * 0.5, wide),
            (u - long, wide * 0.45),
        ]
        body = here.patch(joint, skin, puffed(1.2, shine=0.15), smooth=True, texture=0.10, grain=9)
        with here.ink(within=body) as pen:
            for k in range(5):
                x = u - long * 0.7 + k * long * 0.34
                pen.line([(x, -wide * 0.5), (x + 0.10, -wide * 0.42)], 0.03, times(skin, 0.78), 0.7)
    with here.ink() as pen:
        pen.line([(-0.16, -0.14), (-0.20, 0.16)], 0.06, times(skin, 0.6), 0.8)
        pen.line([(-0.98, -0.12), (-1.0, 0.14)], 0.06, times(skin, 0.6), 0.8)
    here.disc(0.84, -0.02, 0.24, rgb("#f9efdb"), slope(0.8, 0.95), rv=0.36)
    with here.ink() as pen:
        pen.spot(0.84, -0.02, 0.045, times(skin, 0.5), rv=0.06)
        for k in range(8):
            t = math.tau * k / 8
            pen.spot(0.84 + 0.135 * math.cos(t), -0.02 + 0.21 * math.sin(t), 0.050, times(skin, 0.5), rv=0.066)


def bitter_melon(plane: Plane, taste: Taste) -> None:
    """A long green gourd with pointed ends, all over warts in rows."""
    here, skin = plane.loose(0.88), taste.colour(rgb("#6fae45"))
    shape = [
        (-1.0, 0.02),
        (-0.62, 0.30),
        (0.0, 0.38),
        (0.62, 0.30),
        (1.0, -0.02),
        (0.62, -0.32),
        (0.0, -0.40),
        (-0.62, -0.32),
    ]
    body = here.patch(shape, skin, puffed(1.2, shine=0.2), smooth=True, gloss=0.3)
    with here.ink(within=body) as pen:
        for row in range(6):
            v = -0.33 + 0.125 * row
            for k in range(17):
                u = -0.92 + 0.115 * k + (0.05 if row % 2 else 0.0)
                bend = 1 - 0.55 * u * u
                pen.spot(u, v * bend, 0.056, times(skin, 0.72), 0.8, rv=0.044)
                pen.spot(u - 0.012, v * bend + 0.014, 0.042, mix(skin, rgb("#d8ee9a"), 0.42), 0.95, rv=0.032)
    here.rope([(-0.96, 0.02), (-1.10, 0.08)], (0.10, 0.05), times(skin, 0.7))


def radish(plane: Plane, taste: Taste) -> None:
    """A long white root with a green shoulder and a stub of stalks."""
    here, skin = plane.loose(0.9), taste.colour(rgb("#f6f3e8"))
    shape = [
        (-1.0, -0.02),
        (-0.55, 0.20),
        (0.10, 0.30),
        (0.60, 0.30),
        (0.80, 0.12),
        (0.80, -0.14),
        (0.60, -0.32),
        (0.10, -0.32),
        (-0.55, -0.22),
    ]
    body = here.patch(shape, skin, puffed(1.2, shine=0.2), smooth=True, gloss=0.25)
    here.soft(0.66, 0.0, 0.34, rgb("#b5d27a"), 0.8, rv=0.4, within=body)
    with here.ink(within=body) as pen:
        for u, v in ((-0.4, 0.06), (-0.1, -0.12), (0.2, 0.10), (-0.62, -0.05)):
            pen.line([(u, v), (u + 0.12, v)], 0.02, times(skin, 0.76), 0.7)
    for lean, long in ((0.26, 0.40), (-0.22, 0.44), (0.02, 0.50)):
        here.rope(
            [(0.74, 0.0), (0.74 + long * 0.5, lean * 0.5), (0.74 + long, lean)], (0.10, 0.09, 0.07), rgb("#8fbf4e")
        )
        here.sub(0.74 + long, lean, 0.22, lean).patch(WEDGE, rgb("#5f9a3f"), puffed(0.8), smooth=True)


def cut_meat(plane: Plane, taste: Taste) -> None:
    """Cooked meat in neat slices with its skin on, laid in two overlapping rows on a leaf, with scallion."""
    flesh = taste.colour(rgb("#f3e3c6"))
    skin = mix(flesh, rgb("#d9923c"), 0.55)
    for k in range(3):
        plane.loose(0.6).sub(-0.5 + 0.5 * k, -0.30, 0.42, k * 0.5).patch(
            WEDGE, rgb("#7fae4c"), puffed(0.6), smooth=True
        )
    for v in (0.30, -0.14):
        for k in range(7):
            here = plane.loose(0.74).sub(-0.66 + 0.22 * k, v, 0.30, 0.35, 0.06 + 0.02 * k)
            slab = ((-0.5, -0.9), (0.42, -0.9), (0.5, 0.0), (0.42, 0.9), (-0.5, 0.86), (-0.58, 0.0))
            body = here.patch(slab, jitter(flesh, taste.rng, 0.02), puffed(0.8, shine=0.15), smooth=True, gloss=0.3)
            with here.ink(within=body) as pen:
                pen.line(curve([(-0.5, -0.86), (-0.58, 0.0), (-0.48, 0.84)], steps=4), 0.26, skin)
                pen.line([(-0.1, -0.4), (0.25, -0.3)], 0.05, times(flesh, 0.84), 0.7)
                pen.line([(-0.05, 0.3), (0.30, 0.36)], 0.05, times(flesh, 0.84), 0.7)
    with plane.ink() as pen:
        for u, v in scattered(taste.rng, 18, 0.66):
            pen.spot(u, v * 0.6, 0.040, jitter(SCALLION, taste.rng, 0.05), h=0.24, rv=0.03)


def winter_melon(plane: Plane, taste: Taste) -> None:
    """A long heavy gourd, dark green under a white bloom, with a stub of stalk."""
    here, skin = plane.loose(0.9), taste.colour(rgb("#5f8a58"))
    shape = [
        (-0.98, 0.0),
        (-0.80, 0.36),
        (-0.2, 0.46),
        (0.5, 0.44),
        (0.94, 0.24),
        (0.98, -0.10),
        (0.6, -0.42),
        (-0.2, -0.48),
        (-0.80, -0.36),
    ]
    here.rope([(-0.94, 0.02), (-1.10, 0.10)], (0.12, 0.09), rgb("#8a9a5a"))
    body = here.patch(shape, skin, puffed(1.2, shine=0.12), smooth=True, texture=0.10, grain=7)
    here.soft(0.05, 0.16, 0.72, rgb("#d9e6d6"), 0.45, rv=0.20, within=body)
    with here.ink(within=body) as pen:
        for u, v in scattered(taste.rng, 60, 0.95):
            pen.spot(u, v * 0.46, 0.018, rgb("#cfe0cc"), 0.7)


FOODS: dict[str, Food] = {
    "cut meat": Food(paint=cut_meat, size=0.80, many=1, tall=0.4, deep=0.8),
    "winter melon": Food(paint=winter_melon, size=0.62, many=2, tall=0.8, deep=0.6),
    "chili fish": Food(paint=chili_fish, pile=True, bears=0.2, tall=0.4),
    "chili beef": Food(paint=chili_beef, pile=True, bears=0.2, tall=0.4),
    "sour fish": Food(paint=sour_fish, pile=True, bears=0.2, tall=0.4),
    "mapo tofu": Food(paint=mapo_tofu, size=0.78, many=1, tall=0.4, deep=0.9),
    "tomato egg": Food(paint=tomato_egg, size=0.78, many=1, tall=0.4, deep=0.9),
    "lotus root": Food(paint=lotus_root, size=0.52, many=3, tall=0.7, deep=0.6),
    "bitter melon": Food(paint=bitter_melon, size=0.46, many=3, tall=0.6, deep=0.6),
    "daikon": Food(paint=radish, size=0.52, many=3, tall=0.6, deep=0.5),
}
