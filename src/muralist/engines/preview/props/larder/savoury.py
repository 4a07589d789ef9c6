"""Savoury pieces: eggs, meat, fish, dumplings, sushi, pizza, burgers."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.colour import jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.larder.food import Food, Taste
from muralist.engines.preview.props.larder.garden import basil, olive
from muralist.engines.preview.props.plane import Plane
from muralist.engines.preview.props.scattering import scattered

WHITE = (1.0, 1.0, 1.0)
LETTUCE, TOMATO, CHEESE, BUN = rgb("#7fb04a"), rgb("#d0402f"), rgb("#f3bd48"), rgb("#d0904a")


def dumpling(plane: Plane, taste: Taste) -> None:
    """A pleated parcel with a twist on top."""
    dough = taste.colour(rgb("#f4ead8"))
    body = plane.dome(0, 0, 0.92, 0.86, dough, puffed(1.1, shine=0.1), gloss=0.15)
    with plane.ink(within=body) as pen:
        for number in range(14):
            a = number * 0.4488
            run = [(r * math.cos(a + 0.5 * (1 - r)), r * math.sin(a + 0.5 * (1 - r))) for r in (0.08, 0.3, 0.55, 0.76)]
            pen.line(run, 0.035, times(dough, 0.74), 0.75, h=0.62)
    plane.ball(0, 0, 0.14, times(dough, 0.96), h=0.70)


def gyoza(plane: Plane, taste: Taste) -> None:
    dough = taste.colour(rgb("#f0dcb0"))
    here = plane.loose(0.7)
    shape = [
        (-0.94, -0.10),
        (-0.60, 0.34),
        (0.0, 0.50),
        (0.60, 0.34),
        (0.94, -0.10),
        (0.5, -0.36),
        (0.0, -0.42),
        (-0.5, -0.36),
    ]
    body = here.patch(shape, dough, puffed(1.2, shine=0.15), smooth=True, gloss=0.2)
    here.soft(0, -0.3, 0.66, rgb("#b8742e"), 0.7, rv=0.12, within=body)
    with here.ink(within=body) as pen:
        for k in range(-4, 5):
            pen.line(
                curve([(k * 0.18, 0.48), (k * 0.17 + 0.05, 0.24), (k * 0.15, 0.04)], steps=4),
                0.035,
                times(dough, 0.7),
                0.8,
            )


def bao(plane: Plane, taste: Taste) -> None:
    dough = taste.colour(rgb("#fbf6ec"))
    plane.dome(0, 0, 0.92, 1.0, dough, puffed(1.2, shine=0.05))
    with plane.ink() as pen:
        for number in range(10):
            a = number * 0.628
            pen.line(
                [(0.06 * math.cos(a), 0.06 * math.sin(a)), (0.40 * math.cos(a + 0.5), 0.40 * math.sin(a + 0.5))],
                0.04,
                times(dough, 0.80),
                0.8,
                h=0.88,
            )
    plane.ball(0, 0, 0.11, times(dough, 0.95), h=0.88)


def spring_roll(plane: Plane, taste: Taste) -> None:
    here, gold = plane.loose(0.75).sub(0, 0, 1.0, 0.25), taste.colour(rgb("#cf8f40"))
    here.rope([(-0.92, 0.0), (0.92, 0.0)], (0.36, 0.36), gold, texture=0.22, grain=9)
    here.sub(-0.92, 0.0, 0.18, 0, 0.14).disc(0, 0, 0.9, rgb("#e8d8a0"), rv=1.0)


def nigiri(plane: Plane, taste: Taste) -> None:
    fish_ = taste.among(rgb("#f08a5a"), rgb("#d8485a"), rgb("#f3c9a8"), rgb("#f08a5a"))
    here = plane.loose(0.7).sub(0, 0, 1.0, -0.5)
    here.disc(0, -0.06, 0.82, rgb("#f7f2e8"), puffed(1.0), rv=0.46, texture=0.18, grain=20)
    slab = here.disc(0, 0.06, 0.92, fish_, puffed(1.0, shine=0.25), rv=0.44, h=0.14, gloss=0.4)
    with here.ink(within=slab) as pen:
        for k in range(-5, 6):
            pen.line([(k * 0.18 - 0.12, -0.5), (k * 0.18 + 0.10, 0.6)], 0.035, mix(fish_, WHITE, 0.6), 0.75, h=0.14)


def maki(plane: Plane, taste: Taste) -> None:
    heart = taste.among(rgb("#f08a5a"), rgb("#7fb04a"), rgb("#f2c84a"))
    plane.coin(0, 0, 0.84, 0.0, 0.9, rgb("#22382f"), rgb("#22382f"))
    plane.disc(0, 0, 0.74, rgb("#f7f2e8"), h=0.9, texture=0.16, grain=20)
    plane.disc(0, 0, 0.34, heart, puffed(0.4), h=0.9)


def onigiri(plane: Plane, taste: Taste) -> None:
    here = plane.loose(0.92)
    shape = [
        (-0.80, -0.56),
        (-0.62, -0.74),
        (0.62, -0.74),
        (0.80, -0.56),
        (0.70, -0.2),
        (0.22, 0.66),
        (0.0, 0.80),
        (-0.22, 0.66),
        (-0.70, -0.2),
    ]
    here.patch(shape, taste.colour(rgb("#f8f4ea")), puffed(1.0), smooth=True, texture=0.18, grain=18)
    here.patch(box(-0.34, -0.76, 0.34, -0.12, 0.04), rgb("#26362e"), puffed(0.3))


def burrito(plane: Plane, taste: Taste) -> None:
    """One cut through: two halves side by side, the filling at the nearer end of each."""
    wrap = taste.colour(rgb("#e9cf9c"))
    here = plane.loose(0.80)
    for u in (-0.46, 0.48):
        roll = here.rope([(u - 0.10, 0.62), (u, 0.0), (u + 0.06, -0.34)], (0.58, 0.74, 0.74), wrap, texture=0.05)
        with here.ink(within=roll) as pen:
            for spot in range(9):
                x, y = u - 0.3 + 0.075 * spot, 0.42 - 0.09 * ((spot * 5) % 7)
                pen.line([(x, y), (x + 0.06, y + 0.02)], 0.05, rgb("#b98748"), 0.5)
        here.disc(u + 0.06, -0.40, 0.37, times(wrap, 0.86), rv=0.34)
        here.disc(u + 0.06, -0.41, 0.32, rgb("#f3ead2"), rv=0.29)
        for number, tone in enumerate(
            (LETTUCE, TOMATO, rgb("#5a3326"), CHEESE, rgb("#7a4a30"), LETTUCE, TOMATO, CHEESE)
        ):
            a = number * 0.785
            here.disc(u + 0.06 + 0.18 * math.cos(a), -0.41 + 0.16 * math.sin(a), 0.095, jitter(tone, taste.rng, 0.04),
                      puffed(0.9), rv=0.08, turn=a)  # fmt: skip
        here.disc(u + 0.06, -0.41, 0.10, rgb("#8a3a2a"), puffed(0.9))


def oyster(plane: Plane, taste: Taste) -> None:
    """On its half shell: a rough rim, mother of pearl, the soft grey flesh in its liquor."""
    here = plane.loose(0.62)
    rim = [(-0.86, 0.0), (-0.62, 0.52), (-0.06, 0.70), (0.54, 0.56), (0.98, 0.10), (0.70, -0.46), (0.08, -0.62),
           (-0.54, -0.50)]  # fmt: skip
    shell = curve(rim, closed=True, steps=5)
    here.patch([(u * 1.03, v * 1.05 - 0.10) for u, v in shell], rgb("#6f6a62"), puffed(0.6), texture=0.2, grain=14)
    here.patch(shell, rgb("#a9a296"), puffed(0.7), texture=0.16, grain=16)
    here.patch(
        [(u * 0.84 + 0.01, v * 0.82 + 0.02) for u, v in shell], rgb("#eeeaec"), puffed(0.4, shine=0.4), gloss=0.5
    )
    flesh = taste.colour(rgb("#c9c3b2"))
    here.disc(0.06, 0.0, 0.52, flesh, puffed(1.0, shine=0.5), rv=0.33, turn=0.2, gloss=0.6)
    here.disc(0.16, 0.04, 0.26, mix(flesh, rgb("#f3eee0"), 0.6), puffed(0.9, shine=0.5), rv=0.17, turn=0.4)


def taco(plane: Plane, taste: Taste) -> None:
    shell = taste.colour(rgb("#e8b858"))
    here = plane.loose(0.84)
    back = ellipse(0.06, -0.34, 0.86, 1.0, start=0.0, end=math.pi, points=24)
    here.patch(back, times(shell, 0.8), puffed(0.4))
    for number, (u, code) in enumerate(
        [
            (-0.66, LETTUCE),
            (-0.4, TOMATO),
            (-0.14, LETTUCE),
            (0.12, CHEESE),
            (0.36, TOMATO),
            (0.62, LETTUCE),
            (-0.5, CHEESE),
            (0.0, TOMATO),
            (0.48, CHEESE),
            (-0.25, LETTUCE),
            (0.25, LETTUCE),
        ]
    ):
        v = -0.34 + 0.94 * math.sqrt(max(0.0, 1 - (u / 0.86) ** 2)) - 0.04
        here.disc(u, v, 0.17, jitter(code, taste.rng, 0.04), puffed(0.9), rv=0.13, turn=number)
    front = ellipse(-0.02, -0.46, 0.88, 0.98, start=0.0, end=math.pi, points=24)
    here.patch(front, shell, puffed(0.7), texture=0.10, grain=8)


def burger(plane: Plane, taste: Taste) -> None:
    bun = taste.colour(BUN)
    plane.coin(0, 0, 0.80, 0.0, 0.26, bun)
    frill = [
        ((0.90 + 0.06 * (k % 2)) * math.cos(k * 0.2618), (0.90 + 0.06 * (k % 2)) * math.sin(k * 0.2618))
        for k in range(24)
    ]
    plane.slab(curve(frill, closed=True, steps=3), 0.26, 0.32, times(LETTUCE, 0.8), LETTUCE)
    plane.coin(0, 0, 0.86, 0.32, 0.56, rgb("#6a3a22"), texture=0.2, grain=8)
    plane.slab([(0.84, 0.0), (0.0, 0.84), (-0.84, 0.0), (0.0, -0.84)], 0.56, 0.62, CHEESE, CHEESE)
    plane.coin(0, 0, 0.80, 0.62, 0.72, TOMATO)
    body = plane.dome(0, 0, 0.86, 0.74, bun, puffed(1.0, shine=0.3), h=0.72, gloss=0.35)
    with plane.ink(within=body) as pen:
        for u, v in scattered(taste.rng, 34, 0.66):
            pen.spot(u, v, 0.036, rgb("#fbeec8"), rv=0.022, turn=u * 9, h=0.72 + 0.66 * (1 - (u * u + v * v)))


SAUSAGE = rgb("#b0402a")
"""A sausage is never of the colour of what is on it: "with mustard"."""


def hot_dog(plane: Plane, taste: Taste) -> None:
    """A sausage in a bun that is open on top, with a line of mustard."""
    del taste
    here, bun = plane.loose(0.7).sub(0, 0, 1.0, 0.12), rgb("#dca45a")
    here.rope([(-0.92, 0.14), (-0.6, 0.17), (0.6, 0.17), (0.92, 0.14)], (0.12, 0.40, 0.40, 0.12), times(bun, 0.92))
    here.rope(
        [(-1.0, 0.02), (-0.9, 0.02), (0.9, 0.02), (1.0, 0.02)],
        (0.14, 0.32, 0.32, 0.14),
        SAUSAGE,
        h=0.10,
        shine=0.35,
        gloss=0.5,
    )
    here.rope([(-0.92, -0.20), (-0.6, -0.23), (0.6, -0.23), (0.92, -0.20)], (0.10, 0.30, 0.30, 0.10), bun)
    wave = [(-0.8 + k * 0.16, 0.07 * (1 if k % 2 else -1)) for k in range(11)]
    here.rope(wave, (0.07, 0.07), rgb("#f2c42e"), h=0.24, shine=0.4)


def pizza(plane: Plane, taste: Taste) -> None:
    """A whole pizza with cheese, sausage and basil."""
    _pizza(plane, taste, plain=False)


def plain_pizza(plane: Plane, taste: Taste) -> None:
    """A pizza of tomato and cheese, to be topped."""
    _pizza(plane, taste, plain=True)


def _pizza(plane: Plane, taste: Taste, *, plain: bool) -> None:
    plane.coin(
        0, 0, 0.96, 0.0, 0.07, rgb("#b87a3a"), rgb("#c98a44"), shade=puffed(0.5, shine=0.1), texture=0.10, grain=8
    )
    plane.disc(0, 0, 0.84, rgb("#b8402a"), h=0.07)
    cheese = plane.disc(0, 0, 0.81, taste.colour(rgb("#f4c864")), puffed(0.3), h=0.075, texture=0.20, grain=7)
    with plane.ink(within=cheese) as pen:
        for u, v in scattered(taste.rng, 12, 0.8):
            pen.spot(u, v, 0.10, rgb("#fdeeb8"), 0.6, rv=0.07, turn=u * 5, h=0.075)
    if not plain:
        for number, (u, v) in enumerate(scattered(taste.rng, 12, 0.70)):
            plane.disc(u, v, 0.125, rgb("#8c2a1c"), h=0.08)
            plane.disc(u, v, 0.115, jitter(rgb("#c8442c"), taste.rng, 0.02), puffed(0.5, shine=0.2), h=0.095, gloss=0.2)
            if number % 3 == 1:
                basil(plane.sub(u * 0.6 + 0.16, v * 0.6 - 0.1, 0.13, u * 9, 0.1), Taste(rng=taste.rng))
        for u, v in scattered(taste.rng, 7, 0.6):
            olive(plane.sub(-u, v * 0.9 + 0.05, 0.055, h=0.1), Taste(rng=taste.rng))
    with plane.ink() as pen:
        for a in (0.35, 1.4, 2.45):
            pen.line(
                [(0.9 * math.cos(a), 0.9 * math.sin(a)), (-0.9 * math.cos(a), -0.9 * math.sin(a))],
                0.012,
                rgb("#8a5a28"),
                0.6,
                h=0.08,
            )


def pizza_slice(plane: Plane, taste: Taste) -> None:
    here = plane.loose(0.66)
    crust = rgb("#c98a44")
    wedge = [(0.0, -0.94), (0.62, 0.56), (0.36, 0.70), (0.0, 0.76), (-0.36, 0.70), (-0.62, 0.56)]
    here.slab(wedge, 0.0, 0.06, times(crust, 0.8), crust)
    cheese = here.patch(
        [(u * 0.90, (v - 0.1) * 0.92 + 0.04) for u, v in wedge],
        taste.colour(rgb("#f4c864")),
        puffed(0.3),
        h=0.07,
        texture=0.18,
        grain=7,
    )
    here.rope(
        [(-0.66, 0.56), (-0.34, 0.74), (0.0, 0.80), (0.34, 0.74), (0.66, 0.56)],
        (0.2, 0.24, 0.24, 0.24, 0.2),
        crust,
        shine=0.15,
    )
    for u, v in ((-0.22, 0.32), (0.24, 0.36), (0.02, -0.02), (-0.04, -0.42)):
        here.disc(u, v, 0.16, rgb("#8c2a1c"), h=0.07)
        here.disc(u, v, 0.145, rgb("#c8442c"), puffed(0.5, shine=0.2), h=0.085)
    with here.ink(within=cheese) as pen:
        for u, v in ((0.1, 0.2), (-0.12, 0.12), (0.08, -0.25)):
            pen.spot(u, v, 0.08, rgb("#4f8a3c"), rv=0.04, turn=u * 9, h=0.08)


def cheese(plane: Plane, taste: Taste) -> None:
    yellow = taste.colour(rgb("#f2c24a"))
    here = plane.loose(0.62)
    wedge = [(-0.90, -0.30), (0.80, -0.46), (0.84, 0.30)]
    top = here.slab(wedge, 0.0, 0.62, times(yellow, 0.9), mix(yellow, WHITE, 0.15))
    front = here.path([(-0.90, -0.30), (0.80, -0.46)], 0.0) + list(
        reversed(here.path([(-0.90, -0.30), (0.80, -0.46)], 0.62))
    )
    mask = here.canvas.mask_of(front)
    with here.canvas.ink(inside=mask) as pen:
        for u, h, r in (
            (-0.4, 0.34, 0.10),
            (0.05, 0.2, 0.12),
            (0.42, 0.42, 0.11),
            (0.62, 0.14, 0.07),
            (-0.12, 0.48, 0.06),
        ):
            x, y = here.at(u, -0.38, h)
            pen.disc(x, y, r * here.scale, times(yellow, 0.66), ry=r * here.scale * 0.9)
    with here.ink(within=top) as pen2:
        pen2.spot(0.4, -0.1, 0.12, times(yellow, 0.72), rv=0.07, h=0.62)


def brie(plane: Plane, taste: Taste) -> None:
    plane.coin(0, 0, 0.9, 0.0, 0.36, rgb("#efe6d2"), taste.colour(rgb("#faf4e6")), texture=0.08)
    plane.patch([(0.0, 0.0), (0.9, -0.1), (0.72, -0.56)], rgb("#f4dc94"), h=0.365)


def tofu(plane: Plane, taste: Taste) -> None:
    here = plane.sub(0, 0, 1.0, 0.3)
    here.slab(box(-0.7, -0.6, 0.7, 0.6, 0.08), 0.0, 0.7, rgb("#efe6d0"), taste.colour(rgb("#faf5e6")))


def chopsticks(plane: Plane, taste: Taste) -> None:
    """A pair laid over the rim of a bowl, to its right."""
    wood = taste.colour(rgb("#8a4a30"))
    for v in (0.05, -0.10):
        plane.rope([(-0.25, 0.30 + v), (1.28, -0.05 + v * 2.2)], (0.035, 0.065), wood, h=0.05)


def takoyaki(plane: Plane, taste: Taste) -> None:
    """A ball of batter with sauce on its top, mayonnaise in a zigzag, and flakes of seaweed."""
    crust = taste.colour(rgb("#d29a52"))
    outline = plane.ball(0, 0, 0.95, crust, squash=0.9, texture=0.12, grain=7, shine=0.2)
    plane.soft(0.0, 0.1, 0.6, rgb("#43200f"), 0.95, h=1.55, within=outline)
    with plane.ink(outline) as pen:
        zigzag = [(-0.52, 0.0), (-0.3, 0.34), (-0.08, -0.1), (0.14, 0.3), (0.34, -0.1), (0.54, 0.24)]
        pen.line(zigzag, 0.09, rgb("#fbf3d8"), h=1.55)
        for _ in range(9):
            u, v = float(taste.rng.uniform(-0.5, 0.5)), float(taste.rng.uniform(-0.2, 0.4))
            pen.line([(u, v), (u + 0.09, v + 0.05)], 0.06, rgb("#5c8a3c"), h=1.55)


FOODS: dict[str, Food] = {
    "takoyaki": Food(paint=takoyaki, size=0.2, many=6, tall=1.0, topping=True),
    "dumpling": Food(paint=dumpling, size=0.23, many=7, tall=1.0),
    "gyoza": Food(paint=gyoza, size=0.3, many=6, tall=0.4, deep=0.55),
    "bao": Food(paint=bao, size=0.30, many=4, tall=1.1),
    "spring roll": Food(paint=spring_roll, size=0.38, many=4, tall=0.4, deep=0.45),
    "nigiri": Food(paint=nigiri, size=0.25, many=4, tall=0.4, deep=0.8),
    "maki": Food(paint=maki, size=0.16, many=6, tall=1.0),
    "onigiri": Food(paint=onigiri, size=0.32, many=3, tall=0.3),
    "burrito": Food(paint=burrito, size=0.52, many=2, tall=0.5),
    "oyster": Food(paint=oyster, size=0.34, many=6, tall=0.3),
    "taco": Food(paint=taco, size=0.44, many=3, tall=0.4, deep=0.75),
    "burger": Food(paint=burger, size=0.46, many=2, tall=1.5),
    "hot dog": Food(paint=hot_dog, size=0.56, many=2, tall=0.5, deep=0.55),
    "pizza": Food(paint=pizza, size=0.98, many=1, tall=0.2),
    "plain pizza": Food(paint=plain_pizza, size=0.98, many=1, tall=0.2, bears=0.09),
    "pizza slice": Food(paint=pizza_slice, size=0.6, many=2, tall=0.2),
    "cheese": Food(paint=cheese, size=0.36, many=2, tall=0.7),
    "brie": Food(paint=brie, size=0.34, many=1, tall=0.4),
    "tofu": Food(paint=tofu, size=0.2, many=5, tall=0.8, topping=True),
    "chopsticks": Food(paint=chopsticks, size=1.0, many=1, tall=0.2, topping=True),
}
