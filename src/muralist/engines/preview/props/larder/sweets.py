"""Sweets: biscuits, macarons, ice cream, puddings, chocolate."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.colour import jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve
from muralist.engines.preview.brushes.shade import puffed, slope
from muralist.engines.preview.props.larder.food import Food, Taste
from muralist.engines.preview.props.plane import Plane
from muralist.engines.preview.props.scattering import scattered

WHITE = (1.0, 1.0, 1.0)
SPRINKLES = ("#f6e7c4", "#4fb0c8", "#f0c14a", "#6cae75", "#e2564a", "#ffffff")


def cookie(plane: Plane, taste: Taste) -> None:
    dough = taste.colour(rgb("#cf9a58"))
    top = plane.coin(0, 0, 0.92, 0.0, 0.20, times(dough, 0.8), dough, shade=puffed(0.5), texture=0.14, grain=7)
    with plane.ink(within=top) as pen:
        for u, v in scattered(taste.rng, 13, 0.74):
            pen.spot(u, v, 0.10, rgb("#4a2a1c"), h=0.2, rv=0.085, turn=u * 5)
            pen.spot(u + 0.02, v + 0.03, 0.035, rgb("#8a5a42"), h=0.2)


def biscuit(plane: Plane, taste: Taste) -> None:
    dough = taste.colour(rgb("#e2b878"))
    plane.coin(0, 0, 0.9, 0.0, 0.16, times(dough, 0.85), dough, shade=puffed(0.4), texture=0.06)
    with plane.ink() as pen:
        for number in range(9):
            a = number * 0.698
            pen.spot(0.5 * math.cos(a), 0.5 * math.sin(a), 0.05, times(dough, 0.66), h=0.16)
        pen.spot(0, 0, 0.05, times(dough, 0.66), h=0.16)


def gingerbread(plane: Plane, taste: Taste) -> None:
    here, brown = plane.loose(0.85), taste.colour(rgb("#a8683a"))
    half = [
        (0.0, -0.28),
        (0.14, -0.86),
        (0.40, -0.84),
        (0.34, -0.30),
        (0.34, -0.04),
        (0.74, 0.06),
        (0.76, 0.32),
        (0.32, 0.26),
        (0.18, 0.34),
        (0.34, 0.62),
        (0.0, 0.94),
    ]
    here.patch([*half, *[(-u, v) for u, v in reversed(half[1:-1])]], brown, puffed(0.7), smooth=True, texture=0.06)
    with here.ink() as pen:
        for u in (-0.12, 0.12):
            pen.spot(u, 0.66, 0.05, WHITE)
        pen.line(curve([(-0.14, 0.52), (0.0, 0.46), (0.14, 0.52)], steps=5), 0.04, WHITE)
        for v, code in ((0.2, "#c8323a"), (0.0, "#4f9a5a"), (-0.2, "#c8323a")):
            pen.spot(0, v, 0.06, rgb(code))
        for hand in (-1, 1):
            pen.line([(hand * 0.60, 0.10), (hand * 0.62, 0.28)], 0.04, WHITE)
            pen.line([(hand * 0.16, -0.72), (hand * 0.38, -0.70)], 0.04, WHITE)


def macaron(plane: Plane, taste: Taste) -> None:
    shell = taste.among(rgb("#f2a8bc"), rgb("#b8d8a0"), rgb("#c8b0e0"), rgb("#f4dc9a"), rgb("#a8d0e0"), rgb("#e0a878"))
    plane.coin(0, 0, 0.86, 0.0, 0.26, shell)
    plane.coin(0, 0, 0.80, 0.26, 0.42, mix(shell, WHITE, 0.6))
    plane.coin(0, 0, 0.88, 0.42, 0.52, times(shell, 0.92), shell, texture=0.2, grain=9)
    plane.dome(0, 0, 0.86, 0.30, shell, puffed(0.8, shine=0.2), h=0.52, gloss=0.2)


def doughnut(plane: Plane, taste: Taste) -> None:
    icing = taste.among(rgb("#ef9ab4"), rgb("#6d3f28"), rgb("#8fc9c0"), rgb("#f3dca0"))
    plane.dome(0, 0, 0.92, 0.50, rgb("#cf9148"), puffed(1.0, shine=0.1))
    wave = [
        (
            (0.80 + 0.05 * math.sin(k * 0.7 * 1.9)) * math.cos(k * 0.1745),
            (0.80 + 0.05 * math.sin(k * 1.9)) * math.sin(k * 0.1745),
        )
        for k in range(36)
    ]
    top = plane.patch(wave, icing, puffed(0.8, shine=0.3), h=0.32, gloss=0.4)
    plane.disc(0, 0, 0.30, times(rgb("#cf9148"), 0.8), h=0.34)
    plane.disc(0, -0.01, 0.23, rgb("#5a3a24"), h=0.30)
    with plane.ink(within=top) as pen:
        for number, (u, v) in enumerate(scattered(taste.rng, 54, 0.74)):
            if math.hypot(u, v) > 0.38:
                a = number * 1.7
                pen.line(
                    [(u, v), (u + 0.09 * math.cos(a), v + 0.09 * math.sin(a))], 0.04, rgb(SPRINKLES[number % 6]), h=0.33
                )


def scoop(plane: Plane, taste: Taste) -> None:
    tint = taste.among(rgb("#f3a6b8"), rgb("#f6e8c8"), rgb("#7a4a32"), rgb("#b8dcb0"))
    plane.dome(0, 0, 0.88, 1.0, tint, puffed(1.1, shine=0.15), texture=0.12, grain=8)
    with plane.ink() as pen:
        for number in range(14):
            a = number * 0.45
            pen.spot(0.86 * math.cos(a), 0.86 * math.sin(a), 0.13, jitter(tint, taste.rng, 0.02), rv=0.09, h=0.05)


def pudding(plane: Plane, taste: Taste) -> None:
    custard = taste.colour(rgb("#f4cc6a"))
    if not plane.overhead:
        for step in range(8):
            r = 0.84 - 0.028 * step
            plane.disc(0, 0, r, times(custard, 0.80 + 0.025 * step), puffed(0.4), h=step * 0.10)
    plane.coin(0, 0, 0.66, 0.70, 0.74, times(custard, 0.9), rgb("#8a4a1c"), gloss=0.5)
    plane.soft(0.2, 0.2, 0.2, WHITE, 0.4, h=0.74)
    drip = [(-0.62, 0.0), (-0.5, -0.5), (-0.2, -0.70), (0.1, -0.62), (0.4, -0.6), (0.62, -0.1)]
    if not plane.overhead:
        plane.rope(drip, (0.1, 0.12, 0.1), rgb("#8a4a1c"), h=0.60, shine=0.4)


def mooncake(plane: Plane, taste: Taste) -> None:
    crust = taste.colour(rgb("#b8742e"))
    rim = [
        (
            (0.88 + 0.05 * math.cos(k * math.pi / 2)) * math.cos(k * 0.1309),
            (0.88 + 0.05 * math.cos(k * math.pi / 2)) * math.sin(k * 0.1309),
        )
        for k in range(48)
    ]
    plane.slab(rim, 0.0, 0.5, times(crust, 0.85), crust, shade=puffed(0.4, shine=0.2), gloss=0.3)
    with plane.ink() as pen:
        for a in range(8):
            c, s = math.cos(a * 0.785), math.sin(a * 0.785)
            pen.spot(0.36 * c, 0.36 * s, 0.22, times(crust, 0.66), rv=0.11, turn=a * 0.785, h=0.5)
            pen.spot(0.36 * c, 0.36 * s + 0.015, 0.18, mix(crust, rgb("#e8a850"), 0.5), rv=0.08, turn=a * 0.785, h=0.5)
        pen.spot(0, 0, 0.13, times(crust, 0.7), h=0.5)
        for k in range(40):
            pen.spot(0.72 * math.cos(k * 0.157), 0.72 * math.sin(k * 0.157), 0.03, times(crust, 0.68), h=0.5)


def mochi(plane: Plane, taste: Taste) -> None:
    plane.dome(0, 0, 0.9, 0.8, taste.among(rgb("#f6d8dc"), rgb("#d8e8c0"), rgb("#faf4ec")), puffed(1.1, shine=0.1))


def chocolate(plane: Plane, taste: Taste) -> None:
    brown = taste.colour(rgb("#5a3220"))
    here = plane.sub(0, 0, 1.0, 0.3)
    here.slab(box(-0.92, -0.60, 0.92, 0.60, 0.04), 0.0, 0.18, times(brown, 0.8), brown)
    for row in range(3):
        for column in range(4):
            u, v = -0.84 + column * 0.43, -0.54 + row * 0.38
            here.patch(
                box(u, v, u + 0.38, v + 0.33, 0.03),
                mix(brown, rgb("#a06a4a"), 0.22),
                slope(0.56, 0.84, 100),
                h=0.2,
                gloss=0.3,
            )


def truffle(plane: Plane, taste: Taste) -> None:
    plane.ball(0, 0, 0.88, taste.among(rgb("#5a3220"), rgb("#3e2418"), rgb("#e8d4b0")), texture=0.12, shine=0.15)


def candy(plane: Plane, taste: Taste) -> None:
    tint = taste.among(rgb("#e2564a"), rgb("#4f9ac8"), rgb("#f0b83e"), rgb("#6cae75"), rgb("#b07cc0"))
    here = plane.loose(0.85).sub(0, 0, 1.0, float(taste.rng.uniform(-0.6, 0.6)))
    for hand in (-1, 1):
        here.patch(
            [(hand * 0.36, 0.0), (hand * 0.95, 0.38), (hand * 0.84, 0.0), (hand * 0.95, -0.38)],
            mix(tint, WHITE, 0.25),
            puffed(0.6),
        )
    body = here.disc(0, 0, 0.48, tint, puffed(1.1, shine=0.5), rv=0.42, gloss=0.6)
    with here.ink(within=body) as pen:
        for u in (-0.26, 0.0, 0.26):
            pen.line(curve([(u - 0.08, -0.5), (u + 0.06, 0.0), (u - 0.08, 0.5)], steps=5), 0.07, WHITE, 0.7)


def lollipop(plane: Plane, taste: Taste) -> None:
    tint = taste.among(rgb("#e2564a"), rgb("#e86a9a"), rgb("#4f9ac8"))
    here = plane.loose(0.9)
    here.rope([(0.0, 0.2), (0.0, -0.96)], (0.08, 0.08), rgb("#f6efe2"))
    top = here.disc(0, 0.40, 0.52, tint, puffed(0.7, shine=0.3), gloss=0.5)
    swirl = [(0.036 * k * math.cos(k * 0.55), 0.40 + 0.036 * k * math.sin(k * 0.55)) for k in range(1, 15)]
    with here.ink(within=top) as pen:
        pen.line(curve(swirl, steps=6), 0.09, mix(tint, WHITE, 0.8))


def popsicle(plane: Plane, taste: Taste) -> None:
    tint = taste.among(rgb("#e8606a"), rgb("#f2a83c"), rgb("#8fc46a"), rgb("#6ab0d8"))
    here = plane.loose(0.88)
    here.rope([(0.0, -0.4), (0.0, -0.94)], (0.16, 0.16), rgb("#dcb880"))
    body = here.patch(box(-0.42, -0.5, 0.42, 0.94, 0.40), tint, puffed(0.9, shine=0.3), gloss=0.5)
    for u in (-0.17, 0.17):
        here.soft(u, 0.2, 0.07, times(tint, 0.6), 0.5, rv=0.46, within=body)
    here.soft(0.24, 0.6, 0.08, WHITE, 0.6, rv=0.2, within=body)


def marshmallow(plane: Plane, taste: Taste) -> None:
    tint = taste.among(rgb("#fdf8f2"), rgb("#fdf8f2"), rgb("#f6d4dc"))
    plane.coin(0, 0, 0.8, 0.0, 0.8, times(tint, 0.96), tint, shade=puffed(0.4))


def honey(plane: Plane, taste: Taste) -> None:
    """A thin thread let run to and fro."""
    gold = taste.colour(rgb("#d88a1e"))
    thread = [
        (0.86 * math.cos(step * 1.35) * (0.75 + 0.25 * math.cos(step)), -0.72 + step * 0.13) for step in range(12)
    ]
    plane.rope(thread, (0.07, 0.09, 0.08, 0.05), gold, shine=0.5, gloss=0.7)


def jelly(plane: Plane, taste: Taste) -> None:
    tint = taste.among(rgb("#d83a4a"), rgb("#7fbf4a"), rgb("#f2a83c"))
    plane.dome(0, 0, 0.88, 0.9, tint, puffed(1.1, shine=0.5), gloss=0.7)


FOODS: dict[str, Food] = {
    "cookie": Food(paint=cookie, size=0.26, tall=0.3),
    "biscuit": Food(paint=biscuit, size=0.24, tall=0.3),
    "gingerbread": Food(paint=gingerbread, size=0.36, many=4, tall=0.3),
    "macaron": Food(paint=macaron, size=0.2, many=6, tall=0.9),
    "doughnut": Food(paint=doughnut, size=0.34, many=4, tall=0.6),
    "scoop": Food(paint=scoop, size=0.3, many=1, tall=1.1, bears=0.9),
    "pudding": Food(paint=pudding, size=0.44, many=1, tall=0.9, bears=0.75),
    "mooncake": Food(paint=mooncake, size=0.28, many=4, tall=0.6),
    "mochi": Food(paint=mochi, size=0.24, many=4, tall=0.9),
    "chocolate": Food(paint=chocolate, size=0.46, many=1, tall=0.3),
    "truffle": Food(paint=truffle, size=0.16, many=7, tall=1.9),
    "candy": Food(paint=candy, size=0.2, many=8, tall=0.5),
    "lollipop": Food(paint=lollipop, size=0.42, many=3, tall=0.3),
    "popsicle": Food(paint=popsicle, size=0.44, many=3, tall=0.3),
    "marshmallow": Food(paint=marshmallow, size=0.13, many=7, tall=0.9, topping=True),
    "honey": Food(paint=honey, size=0.4, many=1, tall=0.2, topping=True),
    "jelly": Food(paint=jelly, size=0.4, many=1, tall=1.0),
}
