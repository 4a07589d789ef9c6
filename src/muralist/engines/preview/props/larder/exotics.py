"""Fruit of warm countries."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.colour import jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import ellipse
from muralist.engines.preview.brushes.shade import puffed, slope
from muralist.engines.preview.props.larder.food import Food, Taste
from muralist.engines.preview.props.larder.orchard import _leaf, _round
from muralist.engines.preview.props.plane import Plane
from muralist.engines.preview.props.scattering import scattered

STEM, LEAF, WHITE = rgb("#5c3d22"), rgb("#5f9440"), (1.0, 1.0, 1.0)
SEED = rgb("#2b1a16")


def pomegranate(plane: Plane, taste: Taste) -> None:
    skin = taste.colour(rgb("#b8303c"))
    _round(plane, skin, dimple=0, stem=False, blush=rgb("#e0805a"))
    for number in range(6):
        here = plane.sub(0, 0, 0.34, number * 1.047, 1.7)
        here.patch([(-0.3, 0.1), (0.3, 0.1), (0.0, 1.0)], times(skin, 0.85), puffed(0.7))


def pomegranate_half(plane: Plane, taste: Taste) -> None:
    plane.dome(0, 0, 0.96, 0.5, times(taste.colour(rgb("#b8303c")), 0.9))
    plane.disc(0, 0, 0.9, rgb("#f3dfb4"), h=0.3)
    with plane.ink() as pen:
        for u, v in scattered(taste.rng, 64, 0.76):
            if abs(math.sin(3 * math.atan2(v, u) + 0.5)) > 0.18:
                pen.spot(u, v, 0.075, jitter(rgb("#a81a34"), taste.rng, 0.05), h=0.3)
                pen.spot(u + 0.02, v + 0.025, 0.02, rgb("#f4a0a8"), 0.8, h=0.3)


def mango(plane: Plane, taste: Taste) -> None:
    here, skin = plane.loose(0.88), taste.colour(rgb("#f0a83a"))
    shape = [
        (0.94, 0.12),
        (0.66, 0.54),
        (0.0, 0.60),
        (-0.62, 0.44),
        (-0.92, 0.0),
        (-0.64, -0.46),
        (0.06, -0.62),
        (0.70, -0.38),
    ]
    body = here.patch(shape, skin, puffed(1.2, shine=0.25), smooth=True, gloss=0.35)
    here.soft(-0.45, 0.1, 0.42, rgb("#d8482c"), 0.65, within=body)
    here.soft(0.55, -0.2, 0.3, rgb("#9aba4c"), 0.4, within=body)
    here.rope([(0.9, 0.14), (1.0, 0.26)], (0.1, 0.08), STEM)


def kiwi_slice(plane: Plane, taste: Taste) -> None:
    plane.disc(0, 0, 0.95, rgb("#8a6a3c"))
    flesh = taste.colour(rgb("#8fbf3f"))
    plane.disc(0, 0, 0.88, flesh, slope(0.64, 0.82, 60), gloss=0.2)
    plane.disc(0, 0, 0.28, rgb("#eef0c0"), rv=0.24)
    with plane.ink() as pen:
        for number in range(20):
            a = number * math.pi / 10
            pen.line(
                [(0.30 * math.cos(a), 0.28 * math.sin(a)), (0.8 * math.cos(a), 0.8 * math.sin(a))],
                0.02,
                mix(flesh, WHITE, 0.5),
                0.5,
            )
            pen.spot(0.42 * math.cos(a), 0.40 * math.sin(a), 0.065, SEED, rv=0.03, turn=a)


def kiwi(plane: Plane, taste: Taste) -> None:
    plane.dome(-0.42, 0.15, 0.54, 0.7, rgb("#8a6a3c"), rv=0.46, texture=0.16, grain=30)
    kiwi_slice(plane.sub(0.36, -0.2, 0.56, h=0.05), taste)


def fig(plane: Plane, taste: Taste) -> None:
    here = plane.loose(0.86)
    skin = taste.colour(rgb("#5c3a66"))
    half = [(0.0, -0.80), (0.44, -0.66), (0.60, -0.22), (0.36, 0.26), (0.10, 0.62), (0.0, 0.66)]
    here.sub(-0.36, 0.1, 0.85, 0.3).patch(
        [*half, *[(-u, v) for u, v in reversed(half[1:-1])]], skin, puffed(1.1, shine=0.2), smooth=True
    )
    cut = here.sub(0.42, -0.16, 0.62)
    cut.disc(0, 0, 0.9, skin)
    cut.disc(0, 0, 0.78, rgb("#f0d8c0"))
    core = cut.disc(0, 0, 0.60, rgb("#c8485a"), puffed(0.4))
    with cut.ink(within=core) as pen:
        for u, v in scattered(taste.rng, 36, 0.55):
            pen.spot(u, v, 0.05, rgb("#f2d08a"))


def dragon_fruit(plane: Plane, taste: Taste) -> None:
    pink = taste.colour(rgb("#d83a78"))
    here = plane.loose(0.88)
    for number in range(9):
        a = number * 0.7 + 0.3
        _leaf(here, 0.62 * math.cos(a), 0.5 * math.sin(a), 0.42, a, green=rgb("#8fb85a"))
    here.disc(0, 0, 0.86, pink, puffed(1.0, shine=0.15), rv=0.70, gloss=0.3)
    flesh = here.disc(0, 0, 0.72, rgb("#fbf7f2"), puffed(0.25), rv=0.57)
    with here.ink(within=flesh) as pen:
        for u, v in scattered(taste.rng, 70, 0.68):
            pen.spot(u, v * 0.8, 0.024, SEED)


def durian(plane: Plane, taste: Taste) -> None:
    skin = taste.colour(rgb("#a8a04a"))
    here = plane.loose(0.85)
    here.rope([(0.0, 0.6), (0.05, 0.98)], (0.2, 0.16), STEM)
    here.disc(0, 0, 0.86, times(skin, 0.75), puffed(1.0), rv=0.78)
    for u, v in scattered(taste.rng, 52, 0.84):
        thorn = here.sub(u, v * 0.9, 0.15)
        thorn.patch(
            [(-0.8, -0.5), (0.8, -0.5), (0.1 + u * 0.5, 1.0)], jitter(skin, taste.rng, 0.03), slope(0.45, 0.9, 70)
        )


def durian_open(plane: Plane, taste: Taste) -> None:
    durian(plane.sub(0, 0.08), taste)
    here = plane.loose(0.85)
    here.disc(0, -0.14, 0.58, rgb("#f4ecd0"), puffed(0.4), rv=0.50)
    for u, v in ((-0.22, 0.02), (0.22, -0.02), (0.0, -0.36)):
        here.disc(u, v, 0.24, rgb("#f4d060"), puffed(1.1, shine=0.2), rv=0.18, gloss=0.3)


def lychee(plane: Plane, taste: Taste) -> None:
    skin = taste.colour(rgb("#c03a48"))
    plane.ball(0, 0, 0.9, skin, texture=0.30, grain=9, shine=0.12)
    plane.rope([(0, 0), (0.1, 0.2)], (0.12, 0.1), STEM, h=1.7)


def coconut(plane: Plane, taste: Taste) -> None:
    plane.ball(0, 0, 0.94, rgb("#6a4628"), texture=0.3, grain=14, shine=0.0, gloss=0.0)
    plane.disc(0, 0, 0.56, rgb("#4a3020"), h=1.55)
    plane.disc(0, 0, 0.53, rgb("#fbf8f0"), h=1.56)
    plane.disc(0, 0, 0.40, taste.colour(rgb("#dfe9e6")), slope(0.6, 0.85, 60), h=1.52)


def watermelon_slice(plane: Plane, taste: Taste) -> None:
    flesh = taste.colour(rgb("#e2474a"))
    here = plane.loose(0.72)
    wedge = [(-0.95, 0.48), *ellipse(0, 0.48, 0.95, 1.16, start=math.pi, end=2 * math.pi, points=22), (0.95, 0.48)]
    here.patch(wedge, rgb("#3f8a48"))
    here.patch([(u * 0.93, 0.48 + (v - 0.48) * 0.93) for u, v in wedge], rgb("#e6efc0"))
    heart = here.patch(
        [(u * 0.86, 0.48 + (v - 0.48) * 0.85) for u, v in wedge], flesh, slope(0.62, 0.84, 90), texture=0.06
    )
    with here.ink(within=heart) as pen:
        for share, count in ((0.78, 8), (0.46, 5), (0.18, 1)):
            for number in range(count):
                a = math.pi * (1 + (number + 0.5) / count)
                pen.spot(0.82 * share * math.cos(a), 0.42 + 0.98 * share * math.sin(a), 0.055, SEED, rv=0.03, turn=a)


def pineapple(plane: Plane, taste: Taste) -> None:
    gold = taste.colour(rgb("#dba03a"))
    here = plane.loose(0.9).sub(-0.16, -0.16, 1.0, -0.78)
    for number, a in enumerate((-0.8, 0.8, -0.45, 0.45, 0.0)):
        _leaf(here, 0.0, 0.40, 0.74 - 0.05 * number, 1.57 + a, green=mix(LEAF, rgb("#8fb85a"), number / 6))
    body = here.disc(0, -0.16, 0.44, gold, puffed(1.1, shine=0.12), rv=0.62)
    with here.ink(within=body) as pen:
        for step in range(-9, 10):
            for hand in (-1, 1):
                pen.line(
                    [(hand * (step * 0.16 - 0.5), -0.9), (hand * (step * 0.16 + 0.5), 0.6)],
                    0.025,
                    times(gold, 0.55),
                    0.7,
                )


def pineapple_ring(plane: Plane, taste: Taste) -> None:
    gold = taste.colour(rgb("#f0cc4e"))
    plane.disc(0, 0, 0.92, gold, puffed(0.5), texture=0.1)
    plane.disc(0, 0, 0.32, times(gold, 0.7))


FOODS: dict[str, Food] = {
    "pomegranate": Food(paint=pomegranate, size=0.29, tall=2.1),
    "half pomegranate": Food(paint=pomegranate_half, size=0.3, tall=0.6),
    "mango": Food(paint=mango, size=0.33, many=3, tall=0.6),
    "kiwi": Food(paint=kiwi, size=0.30, many=3, tall=0.7),
    "fig": Food(paint=fig, size=0.28, many=3, tall=0.6),
    "kiwi slice": Food(paint=kiwi_slice, size=0.17, many=5, tall=0.2, topping=True),
    "dragon fruit": Food(paint=dragon_fruit, size=0.36, many=2, tall=0.5),
    "lychee": Food(paint=lychee, size=0.15, many=8, tall=2.0),
    "durian": Food(paint=durian, size=0.6, many=1, tall=0.6),
    "open durian": Food(paint=durian_open, size=0.6, many=1, tall=0.6),
    "coconut": Food(paint=coconut, size=0.42, many=2, tall=2.0),
    "watermelon slice": Food(paint=watermelon_slice, size=0.5, many=3, tall=0.5),
    "pineapple": Food(paint=pineapple, size=0.6, many=1, tall=0.6),
    "pineapple ring": Food(paint=pineapple_ring, size=0.26, many=3, tall=0.2, topping=True),
}
