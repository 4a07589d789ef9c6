"""Fruit as it lies on a plate or a table."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.colour import Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, curve
from muralist.engines.preview.brushes.shade import puffed, slope
from muralist.engines.preview.props.larder.food import Food, Taste
from muralist.engines.preview.props.plane import Plane
from muralist.engines.preview.props.scattering import scattered

STEM, LEAF, WHITE = rgb("#5c3d22"), rgb("#5f9440"), (1.0, 1.0, 1.0)
SEED = rgb("#2b1a16")


def _leaf(plane: Plane, u: float, v: float, long: float, turn: float, h: float = 0.0, green: Colour = LEAF) -> None:
    here = plane.sub(u, v, long, turn, h)
    blade = [(0.0, 0.0), (0.35, 0.26), (0.75, 0.20), (1.0, 0.0), (0.75, -0.20), (0.35, -0.26)]
    here.patch(blade, green, puffed(0.7, shine=0.1), smooth=True)
    with here.ink() as pen:
        pen.line([(0.05, 0.0), (0.9, 0.0)], 0.05, mix(green, WHITE, 0.4), 0.7)


def _round(
    plane: Plane,
    skin: Colour,
    *,
    squash: float = 0.94,
    texture: float = 0.0,
    dimple: float = 0.2,
    stem: bool = True,
    leaf: bool = False,
    blush: Colour | None = None,
) -> None:
    outline = plane.ball(0, 0, 0.94, skin, squash=squash, shine=0.34, gloss=0.5, texture=texture, grain=16)
    top = 1.86 * squash
    side = 1 if plane.canvas.light.direction[0] > 0 else -1
    if blush is not None:
        plane.soft(-side * 0.35, 0.1, 0.5, blush, 0.55, h=top * 0.75, within=outline)
    if dimple:
        plane.soft(0, 0, dimple, times(skin, 0.35), 0.75, h=top * 0.97, within=outline)
    plane.soft(side * 0.34, 0.30, 0.16, WHITE, 0.6, h=top * 0.82, blur=0.5, within=outline)
    if stem:
        plane.rope([(0, 0), (0.10, 0.16), (0.20, 0.24)], (0.09, 0.08, 0.12), STEM, h=top * 0.95)
    if leaf:
        _leaf(plane, 0.05, 0.05, 0.55, 0.5, h=top * 0.98)


def apple(plane: Plane, taste: Taste) -> None:
    skin = taste.colour(rgb("#c8322d"))
    pale = rgb("#f2c94a") if skin[0] > skin[1] * 1.5 else rgb("#f4e08a")
    _round(plane, skin, blush=mix(skin, pale, 0.7), leaf=True, dimple=0.26)


def orange(plane: Plane, taste: Taste) -> None:
    _round(plane, taste.colour(rgb("#ee8a22")), texture=0.06, dimple=0.09, stem=False, leaf=taste.rng.random() < 0.5)


def peach(plane: Plane, taste: Taste) -> None:
    skin = taste.colour(rgb("#f4b07c"))
    _round(plane, skin, blush=rgb("#d9503c"), dimple=0.2, leaf=True)
    with plane.ink() as pen:
        crease = [(0.0, 0.0), (0.16, -0.4), (0.1, -0.75)]
        pen.line(curve(crease, steps=5), 0.05, times(skin, 0.66), 0.6, h=1.3)


def plum(plane: Plane, taste: Taste) -> None:
    skin = taste.colour(rgb("#6a3a6e"))
    _round(plane, skin, blush=mix(skin, rgb("#a8a0d0"), 0.6))


def tomato(plane: Plane, taste: Taste) -> None:
    skin = taste.colour(rgb("#d8402c"))
    _round(plane, skin, squash=0.8, dimple=0.2, stem=False)
    for number in range(5):
        _leaf(plane, 0, 0, 0.5, number * 1.257 + 0.3, h=1.46, green=rgb("#4f8a3c"))
    plane.rope([(0, 0), (0.06, 0.14)], (0.1, 0.08), rgb("#5f7a35"), h=1.46)


def cherry_tomato(plane: Plane, taste: Taste) -> None:
    _round(plane, taste.colour(rgb("#dc3f2c")), dimple=0.12, stem=False)


def blueberry(plane: Plane, taste: Taste) -> None:
    skin = taste.colour(rgb("#4a5a9c"))
    outline = plane.ball(0, 0, 0.9, jitter(skin, taste.rng, 0.03), shine=0.3, gloss=0.25)
    plane.soft(0, 0, 0.3, times(skin, 0.3), 0.8, h=1.6, within=outline)


def cherry(plane: Plane, taste: Taste) -> None:
    skin = taste.colour(rgb("#b81e30"))
    outline = plane.ball(0, -0.1, 0.72, skin, shine=0.45, gloss=0.65)
    plane.soft(0, -0.1, 0.2, times(skin, 0.3), 0.7, h=1.3, within=outline)
    with plane.ink() as pen:
        pen.line(bezier((0.0, -0.1), (0.12, 0.4), (0.55, 0.75)), 0.09, rgb("#6f8a3c"), h=1.25)


def raspberry(plane: Plane, taste: Taste) -> None:
    skin = taste.colour(rgb("#d0304e"))
    plane.ball(0, 0, 0.86, times(skin, 0.8), shine=0.1)
    for ring, count, h in ((0.66, 9, 0.9), (0.40, 6, 1.25), (0.0, 1, 1.4)):
        for number in range(count):
            a = 2 * math.pi * number / count + ring
            plane.ball(
                ring * math.cos(a), ring * math.sin(a), 0.26, jitter(skin, taste.rng, 0.02), h=h - 0.26, shine=0.4
            )


def blackberry(plane: Plane, taste: Taste) -> None:
    raspberry(plane, Taste(rng=taste.rng, tint=rgb("#4a2a50")))


def strawberry(plane: Plane, taste: Taste) -> None:
    here = plane.loose(0.9).sub(0, 0.12, 1.0)
    skin = taste.colour(rgb("#d8303a"))
    half = [(0.0, -0.95), (0.34, -0.66), (0.66, -0.1), (0.68, 0.30), (0.42, 0.56), (0.0, 0.52)]
    shape = [*half, *[(-u, v) for u, v in reversed(half[1:-1])]]
    body = here.patch(shape, skin, puffed(1.1, shine=0.3), smooth=True, gloss=0.45)
    with here.ink(within=body) as pen:
        for row in range(7):
            v = -0.72 + row * 0.20
            for column in range(-3, 4):
                u = (column + 0.5 * (row % 2)) * 0.24
                pen.spot(u, v - 0.012, 0.035, times(skin, 0.5), 0.7, rv=0.055)
                pen.spot(u, v, 0.026, rgb("#f6d98a"), rv=0.044)
    side = 1 if plane.canvas.light.direction[0] > 0 else -1
    here.soft(side * 0.3, 0.22, 0.14, WHITE, 0.5, within=body)
    for a in (0.25, 0.85, 1.57, 2.3, 2.9):
        _leaf(here, 0.0, 0.46, 0.46, a)


def banana(plane: Plane, taste: Taste) -> None:
    yellow = taste.colour(rgb("#f2cc3e"))
    here = plane.loose(0.8)
    spine = [(-0.88, 0.42), (-0.66, -0.02), (-0.22, -0.34), (0.30, -0.32), (0.72, 0.0), (0.88, 0.40)]
    skin = here.rope(spine, (0.10, 0.30, 0.42, 0.44, 0.34, 0.10), yellow, shine=0.15)
    with here.ink(within=skin) as pen:
        pen.line(curve([(u, v + 0.04) for u, v in spine], steps=6), 0.03, times(yellow, 0.70), 0.6, h=0.16)
    here.rope([(0.86, 0.36), (0.95, 0.60)], (0.13, 0.10), mix(yellow, rgb("#7a6a2a"), 0.5))
    with here.ink() as pen:
        pen.spot(-0.88, 0.45, 0.07, rgb("#4a3520"), h=0.16)


def banana_slice(plane: Plane, taste: Taste) -> None:
    plane.coin(0, 0, 0.9, 0, 0.4, rgb("#f0dc90"), rgb("#fbf0c8"))
    plane.disc(0, 0, 0.45, rgb("#efd890"), h=0.4)
    with plane.ink() as pen:
        for number in range(7):
            pen.spot(0.22 * math.cos(number * 0.9), 0.22 * math.sin(number * 0.9), 0.05, rgb("#8a6a3a"), h=0.4)
    del taste


def grapes(plane: Plane, taste: Taste) -> None:
    skin = taste.among(rgb("#6a3f86"), rgb("#9aba4c"))
    here = plane.loose(0.75)
    here.rope([(0.0, 0.6), (0.05, 0.95)], (0.10, 0.12), STEM)
    _leaf(here, 0.02, 0.66, 0.5, 0.5)
    spots = [(u * 0.72 * (1.0 + 0.35 * v), v * 0.80 - 0.05) for u, v in scattered(taste.rng, 24, 0.95)]
    for u, v in spots:
        here.ball(u, v, 0.21, jitter(skin, taste.rng, 0.03), shine=0.45, gloss=0.5)
    for u, v in spots[5:20:2]:
        here.ball(u * 0.6, v * 0.7, 0.21, jitter(skin, taste.rng, 0.03), h=0.30, shine=0.45, gloss=0.5)


def grape(plane: Plane, taste: Taste) -> None:
    plane.ball(0, 0, 0.8, taste.among(rgb("#6a3f86"), rgb("#9aba4c")), shine=0.45, gloss=0.5)


def pear(plane: Plane, taste: Taste) -> None:
    here, skin = plane.loose(0.9), taste.colour(rgb("#bcc24c"))
    half = [(0.0, -0.92), (0.40, -0.84), (0.66, -0.42), (0.54, -0.02), (0.30, 0.30), (0.24, 0.62), (0.0, 0.74)]
    body = here.patch(
        [*half, *[(-u, v) for u, v in reversed(half[1:-1])]],
        skin,
        puffed(1.2, shine=0.25),
        smooth=True,
        gloss=0.4,
        texture=0.04,
        grain=30,
    )
    here.soft(-0.25, -0.4, 0.32, rgb("#d89048"), 0.4, within=body)
    here.rope([(0, 0.68), (0.06, 0.96)], (0.08, 0.10), STEM)


def lemon(plane: Plane, taste: Taste) -> None:
    skin = taste.colour(rgb("#f2d13c"))
    here = plane.loose(0.9)
    shape = [
        (0.98, 0.0),
        (0.84, 0.10),
        (0.60, 0.46),
        (0.0, 0.64),
        (-0.60, 0.46),
        (-0.94, 0.0),
        (-0.60, -0.46),
        (0.0, -0.64),
        (0.60, -0.46),
        (0.84, -0.10),
    ]
    here.patch(shape, skin, puffed(1.2, shine=0.3), smooth=True, gloss=0.45, texture=0.05, grain=22)


def lime(plane: Plane, taste: Taste) -> None:
    lemon(plane, Taste(rng=taste.rng, tint=taste.colour(rgb("#7fb23a"))))


def _citrus(plane: Plane, rind: Colour, flesh: Colour, thick: float) -> None:
    if thick:
        plane.dome(0, 0, 0.96, thick, rind, texture=0.05)
    h = thick * 0.5
    plane.disc(0, 0, 0.95, rind, h=h)
    plane.disc(0, 0, 0.87, rgb("#fbf3d8"), h=h)
    for number in range(8):
        a = number * math.pi / 4 + 0.2
        wedge = [(0.09, 0.0), (0.66, -0.24), (0.80, -0.10), (0.80, 0.10), (0.66, 0.24)]
        here = plane.sub(0, 0, 1.0, a, h)
        here.patch(wedge, flesh, slope(0.66, 0.84, 60), gloss=0.2)
        with here.ink() as pen:
            pen.line([(0.2, 0.0), (0.74, 0.06)], 0.03, mix(flesh, WHITE, 0.5), 0.6)


def lemon_slice(plane: Plane, taste: Taste) -> None:
    flesh = taste.colour(rgb("#f4dc5a"))
    _citrus(plane, times(flesh, 0.95), mix(flesh, WHITE, 0.1), 0.0)


def orange_slice(plane: Plane, taste: Taste) -> None:
    _citrus(plane, taste.colour(rgb("#ee8a22")), rgb("#f6a83c"), 0.0)


def lime_slice(plane: Plane, taste: Taste) -> None:
    _citrus(plane, rgb("#6fa838"), rgb("#c8dc7a"), 0.0)
    del taste


def lemon_half(plane: Plane, taste: Taste) -> None:
    flesh = taste.colour(rgb("#f4dc5a"))
    _citrus(plane, times(flesh, 0.95), mix(flesh, WHITE, 0.1), 0.6)


def orange_half(plane: Plane, taste: Taste) -> None:
    _citrus(plane, taste.colour(rgb("#ee8a22")), rgb("#f6a83c"), 0.6)


def grapefruit_half(plane: Plane, taste: Taste) -> None:
    _citrus(plane, rgb("#f2b04a"), taste.colour(rgb("#ea6a5a")), 0.6)


FOODS: dict[str, Food] = {
    "apple": Food(paint=apple, size=0.27, tall=2.1),
    "orange": Food(paint=orange, size=0.26, tall=2.0),
    "peach": Food(paint=peach, size=0.26, tall=2.0),
    "plum": Food(paint=plum, size=0.19, tall=2.0),
    "tomato": Food(paint=tomato, size=0.25, tall=1.7),
    "cherry tomato": Food(paint=cherry_tomato, size=0.12, many=7, tall=2.0, topping=True),
    "blueberry": Food(paint=blueberry, size=0.075, many=12, tall=1.8, topping=True),
    "cherry": Food(paint=cherry, size=0.15, many=7, tall=2.0, topping=True),
    "raspberry": Food(paint=raspberry, size=0.10, many=9, tall=1.8, topping=True),
    "blackberry": Food(paint=blackberry, size=0.10, many=9, tall=1.8, topping=True),
    "strawberry": Food(paint=strawberry, size=0.17, many=6, tall=0.6, topping=True),
    "banana": Food(paint=banana, size=0.46, many=3, tall=0.6, deep=0.75),
    "grape": Food(paint=grapes, size=0.36, many=1, tall=0.8),
    "banana slice": Food(paint=banana_slice, size=0.12, many=8, tall=0.5, topping=True),
    "single grape": Food(paint=grape, size=0.1, many=9, tall=1.7, topping=True),
    "pear": Food(paint=pear, size=0.31, tall=0.7),
    "lemon": Food(paint=lemon, size=0.23, tall=0.6, deep=0.8),
    "lime": Food(paint=lime, size=0.20, tall=0.6, deep=0.8),
    "lemon slice": Food(paint=lemon_slice, size=0.17, many=4, tall=0.2, topping=True),
    "lime slice": Food(paint=lime_slice, size=0.15, many=4, tall=0.2, topping=True),
    "orange slice": Food(paint=orange_slice, size=0.22, many=4, tall=0.2, topping=True),
    "half lemon": Food(paint=lemon_half, size=0.21, many=2, tall=0.6),
    "half orange": Food(paint=orange_half, size=0.26, many=2, tall=0.6),
    "half grapefruit": Food(paint=grapefruit_half, size=0.32, many=2, tall=0.6),
}
