"""Eggs, meat and fish as they lie on a plate."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.colour import jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.larder.food import Food, Taste
from muralist.engines.preview.props.larder.orchard import lemon_slice
from muralist.engines.preview.props.plane import Plane
from muralist.engines.preview.props.scattering import scattered

WHITE = (1.0, 1.0, 1.0)
LETTUCE, TOMATO, CHEESE, BUN = rgb("#7fb04a"), rgb("#d0402f"), rgb("#f3bd48"), rgb("#d0904a")


def egg(plane: Plane, taste: Taste) -> None:
    """A hen's egg in its shell."""
    here, shell = plane.loose(0.9), taste.colour(rgb("#e8c8a4"))
    half = [(0.0, -0.88), (0.50, -0.72), (0.68, -0.22), (0.50, 0.42), (0.22, 0.82), (0.0, 0.90)]
    here.patch(
        [*half, *[(-u, v) for u, v in reversed(half[1:-1])]],
        shell,
        puffed(1.2, shine=0.15),
        smooth=True,
        texture=0.03,
        grain=40,
    )


def boiled_egg(plane: Plane, taste: Taste) -> None:
    """Half a boiled egg, its yolk up."""
    here = plane.loose(0.76)
    half = [(0.0, -0.88), (0.56, -0.68), (0.70, -0.14), (0.50, 0.50), (0.22, 0.84), (0.0, 0.90)]
    shape = [*half, *[(-u, v) for u, v in reversed(half[1:-1])]]
    here.patch([(u * 1.02, v * 1.02 - 0.05) for u, v in shape], rgb("#d8c8ae"), puffed(0.8), smooth=True)
    here.patch(shape, rgb("#fdf8ec"), puffed(0.4, shine=0.1), smooth=True, gloss=0.3)
    yolk = taste.colour(rgb("#f2a02c"))
    here.disc(0, -0.16, 0.42, times(yolk, 0.9), rv=0.44)
    here.disc(0, -0.15, 0.36, yolk, puffed(0.8, shine=0.4), rv=0.38, gloss=0.5)


def fried_egg(plane: Plane, taste: Taste) -> None:
    rim = [(0.86 + 0.10 * math.sin(k * 2.2)) for k in range(14)]
    shape = [(rim[k] * math.cos(k * 0.4488), rim[k] * 0.92 * math.sin(k * 0.4488)) for k in range(14)]
    plane.patch([(u * 1.03, v * 1.03) for u, v in shape], rgb("#d8a45a"), smooth=True)
    plane.patch(shape, rgb("#fdfaf2"), puffed(0.5, shine=0.1), smooth=True, gloss=0.2)
    plane.dome(0.05, 0.02, 0.36, 0.30, taste.colour(rgb("#f4a828")), puffed(1.0, shine=0.5), gloss=0.6)


def omelette(plane: Plane, taste: Taste) -> None:
    yellow = taste.colour(rgb("#f2c648"))
    here = plane.loose(0.66)
    shape = [
        (-0.94, -0.10),
        (-0.62, 0.36),
        (0.0, 0.50),
        (0.62, 0.36),
        (0.94, -0.10),
        (0.5, -0.40),
        (0.0, -0.46),
        (-0.5, -0.40),
    ]
    body = here.patch(shape, yellow, puffed(1.2, shine=0.1), smooth=True, texture=0.10, grain=7)
    here.soft(0.1, 0.1, 0.5, rgb("#c8842c"), 0.35, rv=0.16, within=body)
    with here.ink(within=body) as pen:
        for u, v in scattered(taste.rng, 24, 0.8):
            pen.spot(u, v * 0.4, 0.026, rgb("#5f9a45"))


def bacon(plane: Plane, taste: Taste) -> None:
    here = plane.loose(0.7)
    for v in (0.24, -0.20):
        spine = [(-0.92, v), (-0.55, v + 0.10), (-0.18, v - 0.06), (0.2, v + 0.10), (0.56, v - 0.06), (0.92, v + 0.04)]
        here.rope(spine, (0.30, 0.32, 0.30), jitter(taste.colour(rgb("#b8452c")), taste.rng, 0.02), shine=0.1)
        with here.ink() as pen:
            for shift in (-0.06, 0.07):
                pen.line(curve([(u, w + shift) for u, w in spine], steps=6), 0.05, rgb("#f0c8a0"), 0.9, h=0.12)


def sausage(plane: Plane, taste: Taste) -> None:
    here, skin = plane.loose(0.8).sub(0, 0, 1.0, 0.15), taste.colour(rgb("#a8512c"))
    body = here.rope(
        [(-0.92, 0.10), (-0.6, 0.0), (0.0, -0.06), (0.6, 0.0), (0.92, 0.10)],
        (0.14, 0.36, 0.38, 0.36, 0.14),
        skin,
        shine=0.3,
        gloss=0.5,
    )
    with here.ink(within=body) as pen:
        for u in (-0.5, -0.15, 0.2, 0.55):
            pen.line([(u - 0.05, -0.15), (u + 0.06, 0.12)], 0.05, times(skin, 0.5), 0.7, h=0.14)


def steak(plane: Plane, taste: Taste) -> None:
    brown = taste.colour(rgb("#7a4026"))
    here = plane.loose(0.6)
    shape = curve(
        [
            (0.94, 0.10),
            (0.60, 0.60),
            (0.0, 0.66),
            (-0.66, 0.50),
            (-0.94, 0.0),
            (-0.62, -0.46),
            (-0.1, -0.56),
            (0.5, -0.62),
            (0.88, -0.34),
        ],
        closed=True,
        steps=5,
    )
    here.slab(shape, 0.0, 0.22, rgb("#9a5038"), brown, shade=puffed(0.6, shine=0.2), texture=0.16, grain=6, gloss=0.3)
    top = here.path(shape, 0.22)
    with here.ink(within=top) as pen:
        for step in range(-5, 6):
            pen.line([(step * 0.26 - 0.6, -0.7), (step * 0.26 + 0.3, 0.7)], 0.05, times(brown, 0.42), 0.75, h=0.22)
    here.soft(-0.2, 0.2, 0.3, WHITE, 0.18, rv=0.1, h=0.22, within=top)
    here.rope([(-0.5, 0.1), (-0.1, 0.16), (0.4, 0.08)], (0.03, 0.03), rgb("#4f7a3a"), h=0.24)
    with here.ink() as pen:
        for k in range(8):
            u = -0.45 + k * 0.1
            pen.line([(u, 0.14), (u + 0.05, 0.24 if k % 2 else 0.04)], 0.03, rgb("#5f8f45"), h=0.28)


def fish(plane: Plane, taste: Taste) -> None:
    """A whole grilled fish with lemon."""
    silver = taste.colour(rgb("#b8905a"))
    here = plane.loose(0.62)
    here.patch([(0.62, 0.0), (0.96, 0.34), (0.90, 0.0), (0.96, -0.34)], times(silver, 0.8), puffed(0.6), smooth=False)
    here.patch([(-0.1, 0.30), (0.2, 0.50), (0.4, 0.22)], times(silver, 0.75), puffed(0.5))
    shape = [
        (-0.94, -0.02),
        (-0.66, 0.26),
        (-0.1, 0.38),
        (0.4, 0.20),
        (0.72, 0.06),
        (0.72, -0.06),
        (0.4, -0.22),
        (-0.1, -0.38),
        (-0.66, -0.28),
    ]
    body = here.patch(shape, silver, puffed(1.1, shine=0.25), smooth=True, texture=0.08, gloss=0.3)
    with here.ink(within=body) as pen:
        for u in (-0.34, -0.08, 0.18, 0.42):
            pen.line([(u - 0.08, -0.4), (u + 0.10, 0.4)], 0.05, times(silver, 0.42), 0.8)
        pen.line(curve([(-0.56, 0.3), (-0.48, 0.0), (-0.56, -0.3)], steps=5), 0.03, times(silver, 0.5))
        pen.spot(-0.72, 0.06, 0.06, WHITE)
        pen.spot(-0.72, 0.06, 0.035, rgb("#2a2622"))
    lemon_slice(here.sub(0.12, -0.56, 0.2), Taste(rng=taste.rng))
    lemon_slice(here.sub(0.46, -0.50, 0.2), Taste(rng=taste.rng))


def salmon(plane: Plane, taste: Taste) -> None:
    pink = taste.colour(rgb("#ee8a5e"))
    here = plane.loose(0.62)
    shape = box(-0.9, -0.42, 0.9, 0.42, 0.3)
    here.slab(shape, 0.0, 0.26, times(pink, 0.9), pink, shade=puffed(0.5, shine=0.2), gloss=0.3)
    with here.ink(within=here.path(shape, 0.26)) as pen:
        for k in range(-5, 6):
            pen.line(
                curve([(k * 0.2 - 0.12, -0.5), (k * 0.2 + 0.06, 0.0), (k * 0.2 - 0.12, 0.5)], steps=5),
                0.035,
                mix(pink, WHITE, 0.6),
                0.8,
                h=0.26,
            )


def shrimp(plane: Plane, taste: Taste) -> None:
    here, pink = plane.loose(0.86), taste.colour(rgb("#f08a5e"))
    spine = [(0.60, -0.52), (0.76, 0.06), (0.40, 0.58), (-0.22, 0.60), (-0.66, 0.16), (-0.60, -0.42)]
    here.patch(
        [(-0.60, -0.36), (-0.88, -0.80), (-0.58, -0.66), (-0.36, -0.86)], times(pink, 0.9), puffed(0.6), smooth=False
    )
    here.rope(spine, (0.40, 0.48, 0.46, 0.40, 0.30, 0.16), pink, shine=0.25)
    with here.ink() as pen:
        for u, v in curve(spine, steps=3)[2:-2:2]:
            pen.line([(u * 0.72, v * 0.66), (u * 1.22, v * 1.22)], 0.05, mix(pink, WHITE, 0.65), 0.85, h=0.16)


def chicken(plane: Plane, taste: Taste) -> None:
    """A whole roast bird on leaves."""
    gold = taste.colour(rgb("#c87a32"))
    here = plane.loose(0.74)
    for number in range(9):
        leaf = here.sub(
            0.72 * math.cos(number * 0.7 + 0.3), 0.42 * math.sin(number * 0.7 + 0.3) - 0.12, 0.26, number * 0.7 - 1.3
        )
        leaf.patch(
            [(-0.4, -0.8), (-0.85, 0.0), (-0.6, 0.7), (0.0, 0.98), (0.6, 0.7), (0.85, 0.0), (0.4, -0.8)],
            jitter(LETTUCE, taste.rng, 0.04),
            puffed(0.7),
            smooth=True,
        )
    here.disc(0, 0.08, 0.70, gold, puffed(1.3, shine=0.3), rv=0.52, gloss=0.45, texture=0.05)
    here.disc(0, 0.20, 0.44, mix(gold, rgb("#e8a850"), 0.4), puffed(1.0, shine=0.35), rv=0.34, gloss=0.45)
    here.soft(0.0, 0.10, 0.02, times(gold, 0.45), 0.5, rv=0.28, h=0.1, blur=1.2)
    for hand in (-1, 1):
        here.disc(
            hand * 0.56, 0.18, 0.16, times(gold, 0.92), puffed(1.1, shine=0.3), rv=0.26, turn=hand * 0.5, gloss=0.4
        )
        here.rope([(hand * 0.62, 0.22), (hand * 0.74, 0.42)], (0.10, 0.09), rgb("#f4ead6"))
        for du in (-0.05, 0.05):
            here.ball(hand * 0.75 + du, 0.44, 0.065, rgb("#f6eede"))
        here.rope(
            [(hand * 0.24, -0.22), (hand * 0.42, -0.16), (hand * 0.60, 0.06), (hand * 0.66, 0.26)],
            (0.30, 0.42, 0.34, 0.13),
            times(gold, 0.97),
            shine=0.35,
            gloss=0.45,
            texture=0.04,
        )
    here.soft(0.18, 0.34, 0.16, WHITE, 0.35, rv=0.07, h=0.1)


def drumstick(plane: Plane, taste: Taste) -> None:
    here, gold = plane.loose(0.8).sub(0, 0, 1.0, 0.5), taste.colour(rgb("#b86e30"))
    here.rope([(0.2, 0.0), (0.86, 0.0)], (0.14, 0.12), rgb("#f4ead6"))
    for v in (-0.07, 0.07):
        here.ball(0.90, v, 0.10, rgb("#f4ead6"))
    here.rope(
        [(-0.9, 0.0), (-0.56, 0.0), (-0.1, 0.0), (0.40, 0.0)],
        (0.36, 0.74, 0.62, 0.22),
        gold,
        shine=0.3,
        texture=0.10,
        grain=9,
    )


def meatball(plane: Plane, taste: Taste) -> None:
    brown = taste.colour(rgb("#8e4c2a"))
    outline = plane.ball(0, 0, 0.9, brown, squash=0.85, texture=0.20, grain=7, shine=0.15)
    plane.soft(0.1, 0.1, 0.45, rgb("#b8351f"), 0.55, h=1.3, within=outline)


def skewer(plane: Plane, taste: Taste) -> None:
    here = plane.loose(0.75).sub(0, 0, 1.0, 0.3)
    here.rope([(-0.98, 0.0), (0.98, 0.0)], (0.05, 0.05), rgb("#c8a060"))
    for k, code in enumerate(("#9a5a30", "#7fae4a", "#9a5a30", "#d8483a", "#9a5a30")):
        here.disc(
            -0.64 + k * 0.30,
            0.0,
            0.18,
            jitter(rgb(code), taste.rng, 0.02),
            puffed(1.0, shine=0.2),
            rv=0.24,
            texture=0.08,
        )


def lobster(plane: Plane, taste: Taste) -> None:
    here, red = plane.loose(0.8), taste.colour(rgb("#c8371f"))
    for hand in (-1, 1):
        here.rope([(hand * 0.16, 0.2), (hand * 0.5, 0.36), (hand * 0.56, 0.66)], (0.14, 0.10, 0.14), red)
        here.sub(hand * 0.56, 0.76, 0.26, hand * -0.2).patch(
            [(-0.6, -0.7), (0.6, -0.7), (0.8, 0.3), (0.3, 0.95), (0.15, 0.2), (-0.3, 0.9), (-0.8, 0.2)],
            red,
            puffed(1.0, shine=0.3),
            smooth=True,
        )
        for k in range(3):
            here.rope([(hand * 0.16, 0.1 - k * 0.14), (hand * 0.44, 0.06 - k * 0.2)], (0.06, 0.03), times(red, 0.9))
    for k in range(6):
        here.disc(
            0, 0.22 - k * 0.18, 0.26 - k * 0.02, times(red, 0.92 + 0.02 * (k % 2)), puffed(1.0, shine=0.25), rv=0.16
        )
    for a in (-0.6, 0.0, 0.6):
        here.sub(0.16 * a, -0.84, 0.16, a).disc(0, 0, 0.7, red, puffed(0.8), rv=0.95)


FOODS: dict[str, Food] = {
    "egg": Food(paint=egg, size=0.19, many=5, tall=0.5),
    "boiled egg": Food(paint=boiled_egg, size=0.2, many=2, tall=0.3, topping=True),
    "fried egg": Food(paint=fried_egg, size=0.36, many=2, tall=0.3, topping=True),
    "omelette": Food(paint=omelette, size=0.68, many=1, tall=0.4, deep=0.65),
    "bacon": Food(paint=bacon, size=0.42, many=1, tall=0.3, deep=0.7),
    "sausage": Food(paint=sausage, size=0.38, many=2, tall=0.4, deep=0.5),
    "steak": Food(paint=steak, size=0.6, many=1, tall=0.4),
    "fish": Food(paint=fish, size=0.86, many=1, tall=0.4, deep=0.7),
    "salmon": Food(paint=salmon, size=0.5, many=1, tall=0.4),
    "shrimp": Food(paint=shrimp, size=0.2, many=5, tall=0.3, topping=True),
    "chicken": Food(paint=chicken, size=0.78, many=1, tall=0.6),
    "drumstick": Food(paint=drumstick, size=0.38, many=3, tall=0.6),
    "meatball": Food(paint=meatball, size=0.15, many=6, tall=1.7, topping=True),
    "skewer": Food(paint=skewer, size=0.66, many=3, tall=0.3, deep=0.4),
    "lobster": Food(paint=lobster, size=0.8, many=1, tall=0.3),
}
