"""Pies and cakes, whole and in slices, and what is baked in paper cups."""

from __future__ import annotations

import math
from dataclasses import replace

from muralist.engines.preview.brushes.colour import Colour, jitter, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import curve
from muralist.engines.preview.brushes.shade import facing, puffed, slope
from muralist.engines.preview.props.birthday import candle
from muralist.engines.preview.props.larder.food import Food, Taste
from muralist.engines.preview.props.larder.orchard import blueberry, strawberry
from muralist.engines.preview.props.plane import Plane
from muralist.engines.preview.props.scattering import scattered

CRUST, CRUMB, GOLD, WHITE = rgb("#b9743a"), rgb("#f2dfb8"), rgb("#d8964a"), (1.0, 1.0, 1.0)
CHOCOLATE = rgb("#5b3322")


def cream(plane: Plane, taste: Taste) -> None:
    white = taste.colour(rgb("#fdf8ee"))
    for r, h in ((0.90, 0.0), (0.66, 0.34), (0.40, 0.64)):
        plane.dome(0, 0, r, 0.5, white, puffed(1.1, shine=0.1), h=h)
        with plane.ink() as pen:
            for number in range(7):
                a = number * 0.9 + r
                pen.line(
                    [
                        (r * 0.3 * math.cos(a), r * 0.3 * math.sin(a)),
                        (r * 0.8 * math.cos(a + 0.5), r * 0.8 * math.sin(a + 0.5)),
                    ],
                    0.05,
                    times(white, 0.88),
                    0.5,
                    h=h + 0.3,
                )
    plane.ball(0, 0, 0.16, white, h=0.98)


def pie(plane: Plane, taste: Taste) -> None:
    inner, crust = taste.colour(rgb("#b8442c")), rgb("#d8a054")
    plane.coin(0, 0, 0.92, 0.0, 0.26, rgb("#c9c2b4"), times(crust, 0.9))
    top = plane.disc(0, 0, 0.82, inner, slope(0.5, 0.72, 60), h=0.27, texture=0.2, grain=7)
    here = plane.sub(0, 0, 1.0, 0.5)
    mask = replace_inside(here, top)
    for step in (-0.56, -0.19, 0.19, 0.56):
        mask.rope([(step, -0.9), (step, 0.9)], (0.17, 0.17), crust, h=0.25)
        mask.rope([(-0.9, step), (0.9, step)], (0.17, 0.17), mix(crust, rgb("#e8b868"), 0.4), h=0.27)
    for number in range(26):
        a = 2 * math.pi * number / 26
        plane.ball(
            0.86 * math.cos(a), 0.86 * math.sin(a), 0.12, jitter(crust, taste.rng, 0.02), h=0.24, squash=0.7, shine=0.1
        )


def replace_inside(plane: Plane, outline: list[tuple[float, float]]) -> Plane:
    """The plane, kept within an outline on the canvas."""
    return replace(plane, inside=plane.canvas.mask_of(outline))


def _wedge(
    plane: Plane, layers: tuple[tuple[float, float, Colour], ...], top: Colour, *, back: Colour | None = None
) -> Plane:
    """A slice of something round, its point towards the viewer's left; returns the plane of its top."""
    here = plane.loose(0.6) if not plane.overhead else plane
    tip, right, rear = (-0.92, -0.20), (0.66, -0.52), (0.78, 0.44)
    arc = [right, (0.86, -0.14), (0.88, 0.16), rear]
    if not plane.overhead:
        for low, high, colour in layers:
            side = here.path([tip, right], low) + list(reversed(here.path([tip, right], high)))
            here.canvas.solid(
                side, colour, facing(-0.15, 0.1, 1, fall=0.0), texture=0.10, grain=14 / here.scale, inside=here.inside
            )
            rear_side = here.path(arc, low) + list(reversed(here.path(arc, high)))
            here.canvas.solid(rear_side, times(colour if back is None else back, 0.72), inside=here.inside)
    high = layers[-1][1]
    here.patch([tip, *curve(arc, steps=5)], top, slope(0.66, 0.84, 40), h=high, texture=0.04, gloss=0.15)
    return here.sub(0.1, 0.0, 1.0, h=high)


def cake_slice(plane: Plane, taste: Taste) -> None:
    frosting = taste.colour(rgb("#f4d3d6"))
    dark = luma(frosting) < 0.4
    sponge = rgb("#6d4028") if dark else rgb("#e8bf78")
    filling = rgb("#c98a5a") if dark else mix(frosting, WHITE, 0.5)
    layers = (
        (0.0, 0.30, sponge),
        (0.30, 0.37, filling),
        (0.37, 0.66, sponge),
        (0.66, 0.73, filling),
        (0.73, 0.96, sponge),
        (0.96, 1.06, frosting),
    )
    top = _wedge(plane, layers, mix(frosting, WHITE, 0.16), back=frosting)
    for v in (0.22, -0.24):
        top.sub(0.58, v, 0.15).dome(0, 0, 0.9, 0.7, mix(frosting, WHITE, 0.3 if dark else 0.6))


def candled_slice(plane: Plane, taste: Taste) -> None:
    cake_slice(plane, taste)
    x, y = plane.loose(0.6).at(0.22, 0.0, 1.06)
    candle(plane.canvas, x, y, size=2.4 * plane.scale)


def cheesecake(plane: Plane, taste: Taste) -> None:
    cream_, crust = taste.colour(rgb("#fbefc8")), rgb("#b8844a")
    _wedge(plane, ((0.0, 0.16, crust), (0.16, 0.70, cream_)), mix(cream_, rgb("#f2d08a"), 0.25))


def pie_slice(plane: Plane, taste: Taste) -> None:
    inner, crust = taste.colour(rgb("#c8643c")), rgb("#d8a054")
    top = _wedge(
        plane,
        ((0.0, 0.10, crust), (0.10, 0.40, inner), (0.40, 0.50, crust)),
        mix(crust, rgb("#e8b868"), 0.3),
        back=crust,
    )
    with top.ink() as pen:
        for u in (-0.3, 0.0, 0.3):
            pen.line([(u - 0.1, -0.14), (u + 0.12, 0.16)], 0.035, times(crust, 0.6), 0.7)
    for v in (-0.42, -0.2, 0.02, 0.24):
        top.ball(0.70, v, 0.14, crust, h=-0.06, squash=0.8, shine=0.1)


def cake(plane: Plane, taste: Taste) -> None:
    frosting = taste.colour(rgb("#f6ead6"))
    high = 0.0 if plane.overhead else 0.8
    plane.coin(0, 0, 0.86, 0.0, 0.8, frosting, mix(frosting, WHITE, 0.2))
    for number in range(12):
        a = 2 * math.pi * number / 12
        plane.sub(0.70 * math.cos(a), 0.70 * math.sin(a), 0.14, h=high).dome(
            0, 0, 0.9, 0.8, mix(frosting, WHITE, 0.5 if luma(frosting) > 0.4 else 0.25)
        )


def strawberry_cake(plane: Plane, taste: Taste) -> None:
    cake(plane, taste)
    for number in range(7):
        a = 2 * math.pi * number / 6
        r = 0.36 if number < 6 else 0.0
        strawberry(plane.sub(r * math.cos(a), r * math.sin(a), 0.19, h=0.8), Taste(rng=taste.rng))


def cupcake(plane: Plane, taste: Taste) -> None:
    frosting = taste.among(rgb("#f2b0c4"), rgb("#f6e4c0"), rgb("#a8d8c8"), rgb("#c8b0e0"))
    paper = mix(frosting, rgb("#c0705e"), 0.55)
    if not plane.overhead:
        a, b = plane.at(-0.62, 0), plane.at(0.62, 0)
        y = plane.y
        k = plane.scale
        cup = [
            (a[0] + 0.14 * k, y - 0.24 * k),
            (b[0] - 0.14 * k, y - 0.24 * k),
            (b[0] + 0.10 * k, y + 0.62 * k),
            (a[0] - 0.10 * k, y + 0.62 * k),
        ]
        plane.canvas.solid(cup, paper, puffed(0.6), inside=plane.inside)
    lift = 0.66
    plane.disc(0, 0, 0.86, times(paper, 0.9), h=lift)
    for r, h in ((0.82, lift), (0.62, lift + 0.34), (0.40, lift + 0.62), (0.2, lift + 0.86)):
        plane.dome(0, 0, r, 0.46, frosting, puffed(1.1, shine=0.2), h=h, gloss=0.2)
    codes = ("#e2564a", "#4f8fc0", "#f0c14a", "#6cae75", "#fff6e6")
    with plane.ink() as pen:
        for number, (u, v) in enumerate(scattered(taste.rng, 22, 0.7)):
            turn = number * 1.9
            pen.line(
                [(u, v), (u + 0.08 * math.cos(turn), v + 0.08 * math.sin(turn))],
                0.035,
                rgb(codes[number % 5]),
                h=lift + 1.0 - math.hypot(u, v) * 0.9,
            )


def muffin(plane: Plane, taste: Taste) -> None:
    top = rgb("#c98a4c") if taste.tint is None or luma(taste.tint) > 0.45 else mix(taste.tint, rgb("#c08a4e"), 0.7)
    paper, k, y = rgb("#e8d0a0"), plane.scale, plane.y
    if not plane.overhead:
        cup = [
            (plane.x - 0.50 * k, y - 0.30 * k),
            (plane.x + 0.50 * k, y - 0.30 * k),
            (plane.x + 0.72 * k, y + 0.5 * k),
            (plane.x - 0.72 * k, y + 0.5 * k),
        ]
        plane.canvas.solid(cup, paper, puffed(0.6), inside=plane.inside)
        with plane.canvas.ink(inside=plane.inside) as pen:
            for fold in range(-4, 5):
                pen.line(
                    [(plane.x + fold * 0.10 * k, y - 0.28 * k), (plane.x + fold * 0.15 * k, y + 0.5 * k)],
                    0.02 * k,
                    times(paper, 0.7),
                    0.7,
                )
    plane.dome(0, 0, 0.9, 0.8, top, h=0.5, texture=0.16, grain=8)
    for u, v in scattered(taste.rng, 9, 0.62):
        blueberry(
            plane.sub(u, v, 0.12, h=0.94 - 0.5 * math.hypot(u, v)),
            Taste(rng=taste.rng, tint=taste.tint or rgb("#4a4a7a")),
        )


FOODS: dict[str, Food] = {
    "cream": Food(paint=cream, size=0.2, many=1, tall=1.2, topping=True),
    "pie": Food(paint=pie, size=0.86, many=1, tall=0.4, bears=0.3),
    "pie slice": Food(paint=pie_slice, size=0.58, many=2, tall=0.7, bears=0.5),
    "cake slice": Food(paint=cake_slice, size=0.58, many=2, tall=1.3, bears=1.06),
    "cake slice candle": Food(paint=candled_slice, size=0.58, many=2, tall=2.6),
    "cheesecake": Food(paint=cheesecake, size=0.58, many=2, tall=0.9, bears=0.70),
    "cake": Food(paint=cake, size=0.84, many=1, tall=1.0, bears=0.8),
    "strawberry cake": Food(paint=strawberry_cake, size=0.84, many=1, tall=1.3),
    "cupcake": Food(paint=cupcake, size=0.3, many=4, tall=1.7, bears=1.5),
    "muffin": Food(paint=muffin, size=0.3, many=4, tall=1.4),
}
