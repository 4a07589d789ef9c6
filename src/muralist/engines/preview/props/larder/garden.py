"""Vegetables, mushrooms and herbs as they lie on a board or a plate."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.colour import jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import curve, ellipse
from muralist.engines.preview.brushes.shade import puffed, slope
from muralist.engines.preview.props.larder.food import Food, Taste
from muralist.engines.preview.props.larder.orchard import _leaf
from muralist.engines.preview.props.plane import Plane
from muralist.engines.preview.props.scattering import scattered

GREEN, WHITE = rgb("#5f9440"), (1.0, 1.0, 1.0)


def carrot(plane: Plane, taste: Taste) -> None:
    here, skin = plane.loose(0.85).sub(0, 0, 1.0, 0.35), taste.colour(rgb("#e8822e"))
    for a in (0.5, -0.5, 0.22, -0.22, 0.0):
        here.rope(
            [(0.40, 0.0), (0.66, a * 0.3), (0.96 - 0.1 * abs(a), a * 0.5)],
            (0.05, 0.12, 0.03),
            jitter(GREEN, taste.rng, 0.04),
        )
    body = here.rope([(0.46, 0.0), (0.2, 0.0), (-0.3, 0.0), (-0.94, 0.0)], (0.24, 0.34, 0.24, 0.02), skin)
    with here.ink(within=body) as pen:
        for _ in range(10):
            u, v = float(taste.rng.uniform(-0.7, 0.4)), float(taste.rng.uniform(-0.1, 0.1))
            pen.line([(u, v), (u + 0.02, v + 0.08)], 0.02, times(skin, 0.66), 0.8, h=0.14)


def corn(plane: Plane, taste: Taste) -> None:
    here, gold = plane.loose(0.85).sub(0, 0, 1.0, 0.3), taste.colour(rgb("#f2cc4a"))
    for v, turn in ((0.16, 2.85), (-0.16, -2.85), (0.0, 3.14)):
        _leaf(here, 0.1, v, 1.0, turn, green=jitter(rgb("#8fb85a"), taste.rng, 0.03))
    cob = here.rope([(-0.5, 0.0), (0.1, 0.0), (0.92, 0.0)], (0.40, 0.44, 0.12), times(gold, 0.9))
    with here.ink(within=cob) as pen:
        for row in range(-3, 4):
            for column in range(20):
                u = -0.5 + column * 0.075
                pen.spot(u, row * 0.068, 0.040, jitter(gold, taste.rng, 0.03), rv=0.032, h=0.18)
    for v, turn in ((0.10, 2.75), (-0.12, -2.75)):
        _leaf(here, -0.1, v, 0.85, turn, green=rgb("#7fae4a"))


def pepper(plane: Plane, taste: Taste) -> None:
    here, skin = plane.loose(0.9), taste.among(rgb("#cc3527"), rgb("#e8b030"), rgb("#4f9440"))
    for u, wide, tone in ((-0.42, 0.42, 0.86), (0.42, 0.42, 0.86), (0.0, 0.46, 1.0)):
        here.disc(u, -0.1, wide, times(skin, tone), puffed(1.2, shine=0.4), rv=0.78, gloss=0.6)
    here.soft(0, 0.5, 0.36, times(skin, 0.4), 0.5, rv=0.12)
    here.disc(0, 0.60, 0.24, GREEN, puffed(0.8), rv=0.12)
    here.rope([(0.0, 0.58), (0.04, 0.80), (0.14, 0.94)], (0.16, 0.13, 0.15), rgb("#6f9440"))


def chili(plane: Plane, taste: Taste) -> None:
    here, skin = plane.loose(0.85), taste.colour(rgb("#cc2f24"))
    here.rope(
        [(0.62, 0.2), (0.2, 0.02), (-0.3, -0.06), (-0.94, 0.16)], (0.22, 0.26, 0.2, 0.02), skin, shine=0.4, gloss=0.6
    )
    here.rope([(0.58, 0.18), (0.78, 0.24), (0.95, 0.36)], (0.22, 0.09, 0.08), GREEN)


def broccoli(plane: Plane, taste: Taste) -> None:
    here = plane.loose(0.88)
    here.rope([(0.0, -0.92), (0.0, -0.4), (0.0, 0.1)], (0.36, 0.34, 0.5), rgb("#a8c478"))
    green = taste.colour(rgb("#4f8a3a"))
    for u, v in scattered(taste.rng, 16, 0.62):
        here.disc(u * 1.1, v * 0.72 + 0.28, 0.27, jitter(green, taste.rng, 0.03), puffed(1.1), texture=0.30, grain=8)


def mushroom(plane: Plane, taste: Taste) -> None:
    here, cap = plane.loose(0.9), taste.colour(rgb("#e8d8c0"))
    here.rope([(0.0, -0.86), (0.0, -0.3), (0.0, 0.05)], (0.46, 0.38, 0.44), rgb("#f6eee0"))
    shape = [
        (-0.90, -0.08),
        (-0.66, 0.50),
        (0.0, 0.78),
        (0.66, 0.50),
        (0.90, -0.08),
        (0.45, -0.16),
        (0.0, -0.10),
        (-0.45, -0.16),
    ]
    here.patch(shape, cap, puffed(1.1, shine=0.15), smooth=True, texture=0.05)


def mushroom_slice(plane: Plane, taste: Taste) -> None:
    here = plane.loose(0.9)
    shape = [
        (-0.8, 0.0),
        (-0.6, 0.55),
        (0.0, 0.78),
        (0.6, 0.55),
        (0.8, 0.0),
        (0.2, 0.05),
        (0.16, -0.7),
        (-0.16, -0.7),
        (-0.2, 0.05),
    ]
    here.patch(shape, taste.colour(rgb("#f2e6d0")), puffed(0.5), smooth=True)
    with here.ink() as pen:
        pen.line(ellipse(0, 0.1, 0.5, 0.18, start=0.1, end=3.0, points=12), 0.08, rgb("#a98a68"), 0.7)


def eggplant(plane: Plane, taste: Taste) -> None:
    here, skin = plane.loose(0.85).sub(0, 0, 1.0, 0.4), taste.colour(rgb("#4a2a5c"))
    body = here.rope(
        [(-0.86, 0.0), (-0.5, 0.0), (0.0, 0.04), (0.55, 0.0)], (0.30, 0.62, 0.52, 0.30), skin, shine=0.4, gloss=0.6
    )
    here.soft(-0.3, 0.12, 0.3, WHITE, 0.4, rv=0.06, h=0.3, within=body)
    here.patch(
        [(0.42, 0.2), (0.62, 0.18), (0.66, 0.0), (0.62, -0.18), (0.42, -0.2), (0.34, -0.06), (0.3, 0.08)],
        GREEN,
        puffed(0.9),
        h=0.2,
    )
    here.rope([(0.6, 0.0), (0.92, 0.06)], (0.12, 0.14), rgb("#6f8a3c"), h=0.1)


def cucumber(plane: Plane, taste: Taste) -> None:
    here, skin = plane.loose(0.85).sub(0, 0, 1.0, 0.3), taste.colour(rgb("#4f8a3c"))
    body = here.rope([(-0.94, -0.04), (-0.6, 0.0), (0.5, 0.04), (0.94, 0.0)], (0.16, 0.34, 0.34, 0.12), skin)
    with here.ink(within=body) as pen:
        for v in (-0.09, 0.0, 0.09):
            pen.line([(-0.8, v), (0.8, v + 0.03)], 0.02, mix(skin, rgb("#d8e8a0"), 0.6), 0.5, h=0.14)


def cucumber_slice(plane: Plane, taste: Taste) -> None:
    plane.coin(0, 0, 0.92, 0, 0.16, rgb("#4f8a3c"), rgb("#4f8a3c"))
    plane.disc(0, 0, 0.82, rgb("#d4e4a4"), h=0.16)
    plane.disc(0, 0, 0.5, rgb("#e6efc4"), h=0.16)
    with plane.ink() as pen:
        for number in range(9):
            pen.spot(
                0.34 * math.cos(number * 0.7),
                0.34 * math.sin(number * 0.7),
                0.07,
                rgb("#f6f6dc"),
                rv=0.04,
                turn=number * 0.7,
                h=0.16,
            )
    del taste


def onion(plane: Plane, taste: Taste) -> None:
    here, skin = plane.loose(0.9), taste.colour(rgb("#c98a4a"))
    half = [(0.0, -0.72), (0.56, -0.60), (0.82, -0.14), (0.58, 0.34), (0.16, 0.58), (0.08, 0.94), (0.0, 0.94)]
    body = here.patch(
        [*half, *[(-u, v) for u, v in reversed(half[1:-1])]], skin, puffed(1.1, shine=0.3), smooth=True, gloss=0.4
    )
    with here.ink(within=body) as pen:
        for bend in (-0.9, -0.55, -0.2, 0.2, 0.55, 0.9):
            pen.line(
                curve([(bend * 0.1, 0.9), (bend * 0.6, 0.3), (bend * 0.9, -0.15), (bend * 0.3, -0.7)], steps=6),
                0.02,
                times(skin, 0.66),
                0.6,
            )


def garlic(plane: Plane, taste: Taste) -> None:
    here, skin = plane.loose(0.9), taste.colour(rgb("#f4ecdf"))
    for u, wide in ((-0.46, 0.38), (0.46, 0.38), (0.0, 0.42)):
        here.disc(u, -0.16, wide, times(skin, 1.0 - abs(u) * 0.2), puffed(1.1, shine=0.1), rv=0.58)
    half = [(0.34, -0.05), (0.14, 0.36), (0.08, 0.9)]
    here.patch([*half, *[(-u, v) for u, v in reversed(half)]], times(skin, 0.96), puffed(0.9), smooth=True)
    with here.ink() as pen:
        for u in (-0.22, 0.22):
            pen.line(curve([(u * 0.3, 0.5), (u, 0.1), (u, -0.5)], steps=5), 0.025, rgb("#c0a0b0"), 0.6)


def potato(plane: Plane, taste: Taste) -> None:
    here, skin = plane.loose(0.86), taste.colour(rgb("#c9a063"))
    shape = [
        (0.92, 0.06),
        (0.62, 0.56),
        (-0.05, 0.60),
        (-0.70, 0.46),
        (-0.92, -0.05),
        (-0.62, -0.52),
        (0.02, -0.58),
        (0.66, -0.46),
    ]
    body = here.patch(shape, skin, puffed(1.2, shine=0.05), smooth=True, texture=0.12, grain=10)
    with here.ink(within=body) as pen:
        for u, v in scattered(taste.rng, 9, 0.7):
            pen.spot(u, v * 0.6, 0.05, times(skin, 0.62), 0.7, rv=0.025, turn=u)


def cabbage(plane: Plane, taste: Taste) -> None:
    green = taste.colour(rgb("#9cc474"))
    here = plane.loose(0.88)
    for number, (size, u, v) in enumerate(
        ((0.94, 0.0, -0.02), (0.80, -0.1, 0.05), (0.64, 0.08, 0.1), (0.44, -0.02, 0.12))
    ):
        tone = mix(times(green, 0.8), mix(green, WHITE, 0.35), number / 3)
        rim = [
            (
                u + size * (0.94 + 0.06 * math.sin(k * 2.1 + number)) * math.cos(k * 0.35),
                v + size * (0.88 + 0.06 * math.sin(k * 1.7)) * math.sin(k * 0.35),
            )
            for k in range(18)
        ]
        body = here.patch(rim, tone, puffed(0.9, shine=0.08), smooth=True)
        with here.ink(within=body) as pen:
            for a in (1.0, 1.57, 2.1, 0.5, 2.6):
                pen.line(
                    [(u, v - size * 0.8), (u + size * 0.8 * math.cos(a), v - 0.5 * size + size * 1.1 * math.sin(a))],
                    0.03,
                    mix(tone, WHITE, 0.55),
                    0.55,
                )


def lettuce(plane: Plane, taste: Taste) -> None:
    green = taste.colour(rgb("#7fb84a"))
    here = plane.loose(0.86)
    for ring, count in ((0.62, 9), (0.40, 7), (0.18, 4)):
        for number in range(count):
            a = 2 * math.pi * number / count + ring * 3
            leaf = here.sub(ring * math.cos(a), ring * math.sin(a), 0.36, a - 1.57)
            frill = [
                (-0.5, -0.7),
                (-0.95, 0.0),
                (-0.7, 0.3),
                (-0.8, 0.7),
                (-0.3, 0.7),
                (0.0, 0.98),
                (0.3, 0.7),
                (0.8, 0.7),
                (0.7, 0.3),
                (0.95, 0.0),
                (0.5, -0.7),
            ]
            leaf.patch(
                frill,
                jitter(mix(rgb("#e0efb0"), green, min(1.0, ring * 1.6)), taste.rng, 0.02),
                slope(0.5, 0.86, 80),
                smooth=True,
            )


def avocado_half(plane: Plane, taste: Taste) -> None:
    here = plane.loose(0.8).sub(0, 0, 1.0, -0.3)
    half = [(0.0, -0.92), (0.42, -0.80), (0.62, -0.34), (0.46, 0.18), (0.24, 0.66), (0.0, 0.90)]
    shape = [*half, *[(-u, v) for u, v in reversed(half[1:-1])]]
    here.patch(shape, rgb("#3f4a26"), puffed(0.9), smooth=True, texture=0.15)
    here.patch([(u * 0.90, v * 0.92) for u, v in shape], rgb("#a8c45a"), smooth=True)
    here.patch([(u * 0.74, v * 0.78) for u, v in shape], taste.colour(rgb("#e8e89a")), puffed(0.3), smooth=True)
    here.disc(0, -0.28, 0.33, times(rgb("#e8e89a"), 0.7))
    here.ball(0, -0.3, 0.29, rgb("#7a4a28"), squash=0.4, shine=0.4, gloss=0.5)


def avocado(plane: Plane, taste: Taste) -> None:
    here = plane.loose(0.9)
    half = [(0.0, -0.92), (0.46, -0.80), (0.66, -0.34), (0.48, 0.18), (0.26, 0.66), (0.0, 0.90)]
    here.patch(
        [*half, *[(-u, v) for u, v in reversed(half[1:-1])]],
        taste.colour(rgb("#4a5a2c")),
        puffed(1.2, shine=0.15),
        smooth=True,
        texture=0.2,
        grain=14,
    )


def pumpkin(plane: Plane, taste: Taste) -> None:
    skin = taste.colour(rgb("#e0802a"))
    here = plane.loose(0.86)
    for number in range(10):
        a = 2 * math.pi * number / 10 + 0.3
        here.disc(
            0.52 * math.cos(a),
            0.52 * math.sin(a),
            0.44,
            times(skin, 0.86 + 0.06 * (number % 2)),
            puffed(1.1, shine=0.12),
            rv=0.30,
            turn=a,
        )
    here.disc(0, 0, 0.34, times(skin, 0.85), puffed(0.6))
    here.rope([(0.0, 0.0), (0.1, 0.14), (0.16, 0.34)], (0.26, 0.2, 0.24), rgb("#7a8a48"))


def peas(plane: Plane, taste: Taste) -> None:
    for u, v in scattered(taste.rng, 20, 0.85):
        plane.ball(u, v, 0.17, jitter(taste.colour(rgb("#7fb84a")), taste.rng, 0.03), shine=0.3)


def asparagus(plane: Plane, taste: Taste) -> None:
    here = plane.loose(0.8)
    for number in range(5):
        v = -0.4 + number * 0.2
        here.rope(
            [(-0.95, v), (0.5, v + 0.02), (0.95, v)],
            (0.11, 0.12, 0.05),
            jitter(taste.colour(rgb("#7fa84a")), taste.rng, 0.03),
        )
        with here.ink() as pen:
            for u in (-0.4, 0.0, 0.4, 0.7, 0.82):
                pen.shape([(u, v - 0.03), (u + 0.08, v), (u, v + 0.03)], rgb("#5a7a3a"), h=0.08)


def olive(plane: Plane, taste: Taste) -> None:
    """One olive, lying so that the hole of its stone shows."""
    skin = taste.among(rgb("#7f8c3e"), rgb("#8f9a48"), rgb("#4b3a44"))
    here = plane.loose(0.8)
    here.disc(0, 0.1, 0.92, skin, puffed(1.1, shine=0.45), rv=0.72, turn=0.3, gloss=0.5)
    here.disc(0.62, 0.26, 0.17, times(skin, 0.42), rv=0.15)
    here.disc(0.62, 0.25, 0.09, rgb("#b8432e"), rv=0.08)


def scallion(plane: Plane, taste: Taste) -> None:
    """Rings of a spring onion, chopped: green outside, pale and hollow within."""
    green = taste.colour(rgb("#6fae45"))
    for u, v in scattered(taste.rng, 7, 0.85):
        wide = float(taste.rng.uniform(0.24, 0.36))
        tone = jitter(green, taste.rng, 0.05)
        plane.coin(u, v, wide, 0, 0.14, tone, tone)
        plane.disc(u, v, wide * 0.70, rgb("#dcebb4"), h=0.14)
        plane.disc(u, v, wide * 0.34, times(tone, 0.72), h=0.14)


def basil(plane: Plane, taste: Taste) -> None:
    for a in (0.4, 2.5, 4.6):
        _leaf(plane.loose(0.7), 0, 0, 0.95, a, green=taste.colour(rgb("#4f8f3c")))


def mint(plane: Plane, taste: Taste) -> None:
    for a in (0.2, 1.4, 2.6, 3.9, 5.1):
        _leaf(plane.loose(0.75), 0, 0, 0.9, a, green=taste.colour(rgb("#6fb85a")))


FOODS: dict[str, Food] = {
    "carrot": Food(paint=carrot, size=0.5, many=3, tall=0.5, deep=0.5),
    "corn": Food(paint=corn, size=0.52, many=2, tall=0.6, deep=0.5),
    "pepper": Food(paint=pepper, size=0.32, many=3, tall=0.5),
    "chili": Food(paint=chili, size=0.26, many=3, tall=0.3, topping=True, deep=0.5),
    "broccoli": Food(paint=broccoli, size=0.25, many=4, tall=0.5),
    "mushroom": Food(paint=mushroom, size=0.22, many=5, tall=0.5),
    "mushroom slice": Food(paint=mushroom_slice, size=0.14, many=7, tall=0.2, topping=True),
    "eggplant": Food(paint=eggplant, size=0.5, many=2, tall=0.6, deep=0.5),
    "cucumber": Food(paint=cucumber, size=0.5, many=2, tall=0.4, deep=0.45),
    "cucumber slice": Food(paint=cucumber_slice, size=0.15, many=6, tall=0.2, topping=True),
    "onion": Food(paint=onion, size=0.28, many=3, tall=0.5),
    "garlic": Food(paint=garlic, size=0.2, many=3, tall=0.5),
    "potato": Food(paint=potato, size=0.3, many=4, tall=0.5),
    "cabbage": Food(paint=cabbage, size=0.5, many=1, tall=0.7),
    "lettuce": Food(paint=lettuce, size=0.48, many=1, tall=0.5),
    "avocado": Food(paint=avocado, size=0.32, many=2, tall=0.5),
    "half avocado": Food(paint=avocado_half, size=0.34, many=2, tall=0.4),
    "pumpkin": Food(paint=pumpkin, size=0.55, many=1, tall=0.7),
    "peas": Food(paint=peas, size=0.3, many=1, tall=0.4),
    "asparagus": Food(paint=asparagus, size=0.42, many=1, tall=0.3, deep=0.6),
    "olive": Food(paint=olive, size=0.07, many=9, tall=0.4, topping=True),
    "scallion": Food(paint=scallion, size=0.17, many=7, tall=0.3, topping=True),
    "basil": Food(paint=basil, size=0.16, many=3, tall=0.3, topping=True),
    "mint": Food(paint=mint, size=0.13, many=1, tall=0.3, topping=True),
}
