"""What fills a plate or a bowl: noodles, rice, soups, salads. Drawn over the whole disc of the vessel."""

from __future__ import annotations

import math
from collections.abc import Callable

from muralist.engines.preview.brushes.colour import Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import curve
from muralist.engines.preview.brushes.shade import puffed, slope
from muralist.engines.preview.props.larder.food import Food, Taste
from muralist.engines.preview.props.larder.garden import cucumber_slice
from muralist.engines.preview.props.larder.meats import shrimp
from muralist.engines.preview.props.larder.noodles import (
    carbonara,
    lasagne,
    macaroni,
    noodle_soup,
    pesto,
    plain_pasta,
    ramen,
    ramen_with_egg,
    spaghetti,
)
from muralist.engines.preview.props.larder.orchard import blueberry, cherry_tomato, strawberry
from muralist.engines.preview.props.larder.savoury import tofu
from muralist.engines.preview.props.plane import Plane
from muralist.engines.preview.props.scattering import domed, scattered

WHITE = (1.0, 1.0, 1.0)


def _grains(plane: Plane, taste: Taste, colour: Colour, count: int, high: float, reach: float = 0.86) -> None:
    with plane.ink() as pen:
        for u, v, h in domed(taste.rng, count, reach, high * 0.96):
            tint = mix(colour, WHITE, 0.5) if taste.rng.random() > 0.5 else times(colour, 0.86)
            pen.spot(u, v, 0.036, tint, 0.85, rv=0.017, turn=float(taste.rng.uniform(0, 3.1)), h=h)


def rice(plane: Plane, taste: Taste) -> None:
    white = taste.colour(rgb("#f6f1e6"))
    plane.dome(0, 0, 0.90, 0.62, white, puffed(1.0))
    _grains(plane, taste, white, 320, 0.62)


def fried_rice(plane: Plane, taste: Taste) -> None:
    gold = taste.colour(rgb("#e2bd74"))
    plane.dome(0, 0, 0.90, 0.52, gold, puffed(1.0))
    _grains(plane, taste, gold, 300, 0.5)
    with plane.ink() as pen:
        for number, (u, v, h) in enumerate(domed(taste.rng, 56, 0.88, 0.5)):
            code = ("#6fae4a", "#e8822e", "#f4d04a", "#e87a5a")[number % 4]
            pen.spot(u, v, 0.052, times(rgb(code), 0.75), h=h)
            pen.spot(u, v, 0.045, rgb(code), h=h + 0.015)
    shrimp(plane.sub(-0.25, 0.1, 0.22, 0.4, 0.46), Taste(rng=taste.rng))
    shrimp(plane.sub(0.28, -0.05, 0.22, 2.2, 0.46), Taste(rng=taste.rng))


def curry(plane: Plane, taste: Taste) -> None:
    sauce = taste.colour(rgb("#b8721e"))
    plane.disc(0, 0, 0.94, sauce, slope(0.52, 0.78, 90), gloss=0.35, texture=0.08, grain=6)
    for number, (u, v) in enumerate(scattered(taste.rng, 15, 0.78)):
        if v > 0.30 or u > 0.25:
            continue
        code = ("#e8822e", "#e8cf84", "#7a4428")[number % 3]
        plane.dome(u, v, 0.12, 0.10, mix(rgb(code), sauce, 0.2), puffed(1.0, shine=0.2), rv=0.10, gloss=0.3)
    white = rgb("#f8f3e8")
    here = plane.sub(0.34, 0.22, 0.62, 0.5)
    here.dome(0, 0, 0.94, 0.56, white, puffed(1.0), rv=0.7)
    _grains(here, Taste(rng=taste.rng), white, 110, 0.5, 0.64)
    with plane.ink() as pen:
        for k in range(6):
            pen.spot(-0.2 + 0.05 * k, -0.1 + 0.08 * (k % 3), 0.04, rgb("#5f9a45"), h=0.06)


def soup(plane: Plane, taste: Taste) -> None:
    tint = taste.colour(rgb("#d8742c"))
    pool = plane.disc(0, 0, 0.98, tint, slope(0.56, 0.82, 90), gloss=0.3)
    swirl = [((0.10 + 0.032 * k) * math.cos(k * 0.55), (0.10 + 0.032 * k) * math.sin(k * 0.55)) for k in range(18)]
    with plane.ink(within=pool) as pen:
        pen.line(curve(swirl, steps=5), 0.036, rgb("#fbf0d8"), 0.9)
        for u, v in scattered(taste.rng, 26, 0.6):
            pen.spot(u, v, 0.035, jitter(rgb("#5f9a45"), taste.rng, 0.05), rv=0.018, turn=u * 8)


def _drink(default: str) -> Callable[[Plane, Taste], None]:
    def paint(plane: Plane, taste: Taste) -> None:
        pool = plane.disc(0, 0, 0.98, taste.colour(rgb(default)), slope(0.58, 0.84, 100), gloss=0.4)
        plane.soft(0.3, 0.3, 0.24, WHITE, 0.35, rv=0.12, within=pool)

    return paint


def stew(plane: Plane, taste: Taste) -> None:
    sauce = taste.colour(rgb("#8a4520"))
    plane.disc(0, 0, 0.98, sauce, slope(0.5, 0.78, 90), gloss=0.35)
    codes = ("#e8822e", "#7a4428", "#e6c882", "#6fae4a", "#7a4428")
    for number, (u, v) in enumerate(scattered(taste.rng, 22, 0.82)):
        plane.dome(
            u,
            v,
            0.15,
            0.14,
            mix(rgb(codes[number % 5]), sauce, 0.12),
            puffed(1.1, shine=0.2),
            rv=0.12,
            turn=u * 5,
            gloss=0.3,
        )


def salad(plane: Plane, taste: Taste) -> None:
    green = taste.colour(rgb("#7fb04a"))
    plane.dome(0, 0, 0.92, 0.30, times(green, 0.5))
    for number, (u, v) in enumerate(scattered(taste.rng, 30, 0.80)):
        leaf = plane.loose(0.75).sub(u, v * 0.9, 0.30, number * 1.9, 0.0)
        frill = [
            (-0.4, -0.8),
            (-0.85, 0.0),
            (-0.6, 0.35),
            (-0.62, 0.7),
            (0.0, 0.98),
            (0.62, 0.7),
            (0.6, 0.35),
            (0.85, 0.0),
            (0.4, -0.8),
        ]
        leaf.patch(
            frill,
            jitter(mix(green, rgb("#4f8a3a"), 0.5 * (number % 3) / 2), taste.rng, 0.03),
            slope(0.46, 0.88, 80),
            smooth=True,
        )
        with leaf.ink() as pen:
            pen.line([(0.0, -0.7), (0.0, 0.7)], 0.05, mix(green, WHITE, 0.45), 0.6)
    for number, (u, v) in enumerate(scattered(taste.rng, 11, 0.66)):
        paint = (cherry_tomato, cucumber_slice)[number % 2]
        paint(plane.sub(u, v, 0.14, u * 4, 0.22), Taste(rng=taste.rng))


def oatmeal(plane: Plane, taste: Taste) -> None:
    tint = taste.colour(rgb("#ecdcbc"))
    plane.dome(0, 0, 0.95, 0.10, tint, puffed(0.4), texture=0.07, grain=7)


def yogurt(plane: Plane, taste: Taste) -> None:
    white = taste.colour(rgb("#faf5ec"))
    pool = plane.disc(0, 0, 0.96, white, slope(0.66, 0.84, 60))
    swirl = [(0.045 * k * math.cos(k * 0.6), 0.045 * k * math.sin(k * 0.6)) for k in range(1, 19)]
    with plane.ink(within=pool) as pen:
        pen.line(curve(swirl, steps=5), 0.05, times(white, 0.90), 0.8)


def cereal(plane: Plane, taste: Taste) -> None:
    plane.disc(0, 0, 0.97, rgb("#faf6ee"), slope(0.7, 0.84, 60))
    for u, v in scattered(taste.rng, 40, 0.84):
        gold = jitter(taste.colour(rgb("#dca04a")), taste.rng, 0.04)
        plane.disc(u, v, 0.085, gold, puffed(0.9), h=0.03)
        plane.disc(u, v, 0.03, rgb("#f6efe2"), h=0.035)


def fruit_salad(plane: Plane, taste: Taste) -> None:
    plane.dome(0, 0, 0.9, 0.2, rgb("#d8884a"))
    for number, (u, v) in enumerate(scattered(taste.rng, 26, 0.78)):
        paint, size = ((strawberry, 0.18), (blueberry, 0.10), (cherry_tomato, 0.12))[number % 3]
        tint = rgb("#f2c84a") if paint is cherry_tomato else None
        paint(plane.sub(u, v, size, u * 4, 0.16), Taste(rng=taste.rng, tint=tint))


def fries(plane: Plane, taste: Taste) -> None:
    gold = taste.colour(rgb("#f0c454"))
    for number, (u, v) in enumerate(scattered(taste.rng, 44, 0.66)):
        a = float(taste.rng.uniform(-1.4, 1.4))
        here = plane.sub(u, v, 0.36, a, 0.30 * (1 - math.hypot(u, v)) * (number % 4) / 3)
        here.slab(
            [(-0.9, -0.11), (0.9, -0.11), (0.9, 0.11), (-0.9, 0.11)],
            0.0,
            0.22,
            times(gold, 0.8),
            jitter(gold, taste.rng, 0.03),
        )


def popcorn(plane: Plane, taste: Taste) -> None:
    plane.dome(0, 0, 0.9, 0.5, rgb("#e8d4a0"))
    for u, v, h in domed(taste.rng, 46, 0.84, 0.5):
        here = plane.sub(u, v, 0.15, u * 9, h)
        here.dome(-0.2, 0.0, 0.6, 0.5, jitter(taste.colour(rgb("#fbf4dc")), taste.rng, 0.02))
        here.dome(0.35, 0.1, 0.5, 0.5, rgb("#fdf8ea"))
        here.dome(0.1, -0.3, 0.42, 0.4, rgb("#f6e2a0"))


def chips(plane: Plane, taste: Taste) -> None:
    gold = taste.colour(rgb("#f0c860"))
    for u, v in scattered(taste.rng, 24, 0.66):
        here = plane.loose(0.7).sub(u, v * 0.9, 0.26, u * 11 + v * 7, 0.2)
        here.disc(0, 0, 0.95, jitter(gold, taste.rng, 0.03), puffed(0.8, shine=0.1), rv=0.8, texture=0.08)


def nachos(plane: Plane, taste: Taste) -> None:
    gold = taste.colour(rgb("#eab84e"))
    for u, v in scattered(taste.rng, 22, 0.66):
        here = plane.loose(0.7).sub(u, v * 0.9, 0.28, u * 11 + v * 7, 0.2)
        here.patch([(-0.9, -0.7), (0.9, -0.7), (0.0, 0.95)], jitter(gold, taste.rng, 0.03), puffed(0.6), texture=0.08)


def mashed(plane: Plane, taste: Taste) -> None:
    plane.dome(0, 0, 0.8, 0.5, taste.colour(rgb("#f4e2a8")), puffed(1.0), texture=0.12, grain=6)
    plane.soft(0, 0, 0.2, rgb("#f2c030"), 0.8, h=0.45)


def nuts(plane: Plane, taste: Taste) -> None:
    plane.dome(0, 0, 0.88, 0.3, rgb("#8a5a34") if taste.tint is None else times(taste.tint, 0.72))
    for u, v in scattered(taste.rng, 40, 0.78):
        here = plane.loose(0.8).sub(u, v * 0.9, 0.13, u * 13 + v * 5, 0.24 * (1 - u * u - v * v))
        here.disc(
            0,
            0,
            0.95,
            jitter(taste.among(rgb("#b87a44"), rgb("#d8a868"), rgb("#8a5a34")), taste.rng, 0.03),
            puffed(1.1, shine=0.15),
            rv=0.58,
        )


def hot_pot(plane: Plane, taste: Taste) -> None:
    broth = taste.colour(rgb("#c8481c"))
    pool = plane.disc(0, 0, 1.0, broth, slope(0.5, 0.8, 90), gloss=0.4)
    with plane.ink(within=pool) as pen:
        for u, v in scattered(taste.rng, 44, 0.96):
            pen.spot(u, v, 0.035, mix(broth, rgb("#ffc87a"), 0.6), 0.7)
    for number, (u, v) in enumerate(scattered(taste.rng, 19, 0.74)):
        own = Taste(rng=taste.rng)
        here = plane.sub(u, v, 0.19, u * 5)
        kind = number % 6
        if kind == 0:
            tofu(here, own)
        elif kind == 1:
            shrimp(here, own)
        elif kind == 2:
            here.loose(0.8).patch(
                [(-0.4, -0.8), (-0.8, 0.2), (0.0, 0.95), (0.8, 0.2), (0.4, -0.8)],
                rgb("#7fb85a"),
                slope(0.5, 0.85, 80),
                smooth=True,
            )
        elif kind == 3:
            here.dome(0, 0, 0.8, 0.5, rgb("#e8d4b8"), puffed(1.0))
            here.disc(0, 0, 0.2, rgb("#8a6a4a"), h=0.5)
        elif kind == 4:
            here.dome(0, 0, 0.8, 0.8, rgb("#f0e4d0"), puffed(1.1))
        else:
            here.loose(0.8).patch(
                [(-0.9, -0.4), (0.0, 0.5), (0.9, 0.3), (0.6, -0.5)], rgb("#d87a6a"), puffed(0.9), smooth=True
            )
    with plane.ink() as pen:
        for u, v in scattered(taste.rng, 12, 0.8):
            pen.spot(u, v, 0.05, rgb("#6fae4a"), h=0.05)
            pen.spot(-u, v, 0.05, rgb("#b8201a"), rv=0.02, turn=v * 9, h=0.05)


def stir_fry(plane: Plane, taste: Taste) -> None:
    plane.dome(0, 0, 0.88, 0.2, rgb("#6a4a28"))
    codes = ("#5f9a45", "#e8822e", "#c8372a", "#b87a4a", "#f0c84a", "#7fb84a")
    for number, (u, v) in enumerate(scattered(taste.rng, 42, 0.8)):
        here = plane.loose(0.8).sub(u, v * 0.9, 0.17, number * 1.3, 0.14)
        here.patch(
            [(-0.95, -0.1), (-0.2, 0.4), (0.95, 0.1), (0.2, -0.35)],
            jitter(rgb(codes[number % 6]), taste.rng, 0.03),
            puffed(1.0, shine=0.25),
            smooth=True,
            gloss=0.3,
        )


FOODS: dict[str, Food] = {
    name: Food(paint=paint, pile=True, bears=bears, tall=tall)
    for name, paint, bears, tall in (
        ("spaghetti", spaghetti, 0.34, 0.5),
        ("pasta", plain_pasta, 0.36, 0.5),
        ("carbonara", carbonara, 0.36, 0.5),
        ("pesto", pesto, 0.36, 0.5),
        ("macaroni", macaroni, 0.3, 0.5),
        ("lasagne", lasagne, 0.5, 0.7),
        ("noodles", ramen, 0.16, 0.4),
        ("ramen with egg", ramen_with_egg, 0.16, 0.4),
        ("noodle soup", noodle_soup, 0.16, 0.4),
        ("rice", rice, 0.56, 0.8),
        ("fried rice", fried_rice, 0.46, 0.7),
        ("curry", curry, 0.1, 0.6),
        ("soup", soup, 0.02, 0.1),
        ("stew", stew, 0.12, 0.3),
        ("salad", salad, 0.34, 0.5),
        ("oatmeal", oatmeal, 0.10, 0.3),
        ("yogurt", yogurt, 0.03, 0.3),
        ("cereal", cereal, 0.05, 0.2),
        ("fruit salad", fruit_salad, 0.2, 0.5),
        ("fries", fries, 0.3, 0.6),
        ("popcorn", popcorn, 0.5, 0.8),
        ("chips", chips, 0.3, 0.6),
        ("nachos", nachos, 0.3, 0.6),
        ("mash", mashed, 0.5, 0.6),
        ("nuts", nuts, 0.3, 0.5),
        ("hot pot", hot_pot, 0.1, 0.3),
        ("stir fry", stir_fry, 0.2, 0.4),
        ("milk", _drink("#f7f2e8"), 0.02, 0.1),
        ("water", _drink("#a9d4e6"), 0.02, 0.1),
        ("tea", _drink("#9a4f1c"), 0.02, 0.1),
        ("matcha", _drink("#a3b860"), 0.02, 0.1),
        ("coffee", _drink("#3b2216"), 0.02, 0.1),
    )
}
