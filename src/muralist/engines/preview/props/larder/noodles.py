"""Noodles and pasta, on plates and in broth. Drawn over the whole disc of the vessel."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.colour import Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import curve, ellipse
from muralist.engines.preview.brushes.shade import puffed, slope
from muralist.engines.preview.props.larder.food import Taste
from muralist.engines.preview.props.larder.meats import boiled_egg
from muralist.engines.preview.props.plane import Plane
from muralist.engines.preview.props.scattering import domed, scattered

WHITE = (1.0, 1.0, 1.0)


def _strands(plane: Plane, taste: Taste, colour: Colour, count: int, reach: float, high: float) -> None:
    """Tangled noodles over a mound: loops of many turns, light over dark."""
    rng = taste.rng
    with plane.ink() as pen:
        for turn in range(26):
            # strands that lie along the foot of the mound
            r, start = reach * float(rng.uniform(0.80, 1.0)), turn * 0.61
            arc = ellipse(0, 0, r, r, start=start, end=start + float(rng.uniform(0.7, 1.5)), points=10)
            h = high * float(rng.uniform(0.0, 0.35))
            tint = jitter(colour, rng, 0.03)
            pen.line([(x, y - 0.012) for x, y in arc], 0.052, times(tint, 0.66), h=h)
            pen.line(arc, 0.038, tint, h=h + 0.01)
        for number, (u, v, h) in enumerate(domed(rng, count, reach, high)):
            size = float(rng.uniform(0.14, 0.34)) * (1.1 - 0.4 * math.hypot(u, v))
            start = float(rng.uniform(0, 6.28))
            arc = ellipse(
                u * 0.86,
                v * 0.86,
                size,
                size * 0.62,
                float(rng.uniform(0, 3.1)),
                start=start,
                end=start + float(rng.uniform(2.2, 4.4)),
                points=12,
            )
            tint = jitter(colour, rng, 0.03)
            pen.line([(x, y - 0.012) for x, y in arc], 0.052, times(tint, 0.66), h=h)
            pen.line(arc, 0.038, tint, h=h + 0.01)
            if number % 2:
                pen.line([(x, y + 0.008) for x, y in arc[2:9]], 0.012, mix(tint, WHITE, 0.5), 0.8, h=h + 0.01)


def spaghetti(plane: Plane, taste: Taste) -> None:
    gold = rgb("#efcb74")
    plane.dome(0, 0, 0.92, 0.36, times(gold, 0.84))
    _strands(plane, taste, gold, 90, 0.92, 0.34)
    sauce = taste.colour(rgb("#b8331c"))
    rim = [(0.50 + 0.09 * math.sin(k * 2.1)) for k in range(14)]
    pool = [(rim[k] * math.cos(k * 0.4488), rim[k] * math.sin(k * 0.4488)) for k in range(14)]
    plane.patch(pool, sauce, puffed(0.9, shine=0.25), h=0.30, smooth=True, texture=0.20, grain=8, gloss=0.35)
    with plane.ink() as pen:
        for u, v in scattered(taste.rng, 26, 0.8):
            pen.spot(u, v, 0.024, rgb("#5f9a45"), rv=0.016, turn=u * 9, h=0.30)


def plain_pasta(plane: Plane, taste: Taste) -> None:
    gold = taste.colour(rgb("#f0d288"))
    plane.dome(0, 0, 0.92, 0.36, times(gold, 0.84))
    _strands(plane, taste, gold, 90, 0.92, 0.34)
    with plane.ink() as pen:
        for u, v in scattered(taste.rng, 34, 0.8):
            pen.spot(u, v, 0.024, rgb("#5f9a45"), rv=0.016, turn=u * 9, h=0.32)


def carbonara(plane: Plane, taste: Taste) -> None:
    plain_pasta(plane, Taste(rng=taste.rng, tint=taste.colour(rgb("#f6e2a8"))))
    with plane.ink() as pen:
        for u, v in scattered(taste.rng, 18, 0.66):
            pen.shape(
                [(u, v), (u + 0.11, v + 0.03), (u + 0.10, v + 0.09), (u - 0.01, v + 0.06)], rgb("#c0603c"), h=0.34
            )


def pesto(plane: Plane, taste: Taste) -> None:
    plain_pasta(plane, Taste(rng=taste.rng, tint=taste.colour(rgb("#a9bf5a"))))


def macaroni(plane: Plane, taste: Taste) -> None:
    gold = taste.colour(rgb("#f2b83c"))
    plane.dome(0, 0, 0.9, 0.3, times(gold, 0.85))
    for u, v in scattered(taste.rng, 46, 0.82):
        bit = plane.sub(u, v, 0.13, u * 7, 0.26 * (1 - u * u - v * v) + 0.02)
        bit.rope([(-0.7, -0.3), (0.0, 0.3), (0.7, -0.3)], (0.46, 0.46), jitter(gold, taste.rng, 0.02))


def lasagne(plane: Plane, taste: Taste) -> None:
    here = plane.loose(0.6).sub(0, 0, 0.86, 0.2)
    shape = [(-0.8, -0.55), (0.8, -0.55), (0.8, 0.55), (-0.8, 0.55)]
    for k in range(4):
        here.slab(shape, k * 0.14, k * 0.14 + 0.06, rgb("#f0d088"), rgb("#f0d088"))
        here.slab(shape, k * 0.14 + 0.06, k * 0.14 + 0.14, rgb("#b8402a"), rgb("#b8402a"))
    here.slab(shape, 0.56, 0.62, rgb("#f4d27a"), taste.colour(rgb("#f0b84e")), shade=puffed(0.4), texture=0.3, grain=6)


def ramen(plane: Plane, taste: Taste) -> None:
    broth = taste.colour(rgb("#c07a34"))
    plane.disc(0, 0, 1.0, broth, slope(0.5, 0.8, 90), gloss=0.3)
    with plane.ink() as pen:
        for u, v in scattered(taste.rng, 26, 0.94):
            if math.hypot(u, v) > 0.6:
                pen.spot(u, v, 0.045, mix(broth, rgb("#ffdf9a"), 0.55), 0.6)
    plane.dome(0, -0.02, 0.80, 0.14, rgb("#dcb060"))
    _strands(plane, taste, rgb("#f4d488"), 84, 0.80, 0.14)
    for hand in (0.0, 0.20):
        sheet = plane.loose(0.75).sub(0.66 + hand * 0.5, 0.44 - hand, 0.34, -0.35 - hand)
        sheet.patch([(-0.5, -0.8), (0.5, -0.8), (0.5, 0.9), (-0.5, 0.9)], rgb("#24402f"), puffed(0.4))
    for u, v in ((-0.12, 0.42), (0.22, 0.34)):
        plane.disc(u, v, 0.27, rgb("#c98a68"), puffed(0.6), rv=0.25, h=0.14, texture=0.06)
        plane.disc(u, v, 0.19, rgb("#f0ccb0"), puffed(0.3), rv=0.17, h=0.15)
        plane.disc(u + 0.03, v, 0.10, rgb("#c98a68"), rv=0.08, h=0.15)
    with plane.ink() as pen:
        for _ in range(26):
            u, v = float(taste.rng.uniform(-0.1, 0.5)), float(taste.rng.uniform(-0.45, 0.05))
            pen.spot(u, v, 0.05, jitter(rgb("#6fae4a"), taste.rng, 0.04), h=0.14)
            pen.spot(u, v, 0.022, rgb("#dcecb8"), h=0.14)
    plane.disc(0.42, -0.42, 0.16, rgb("#fbf6ee"), h=0.1)
    swirl = [(0.42 + 0.012 * k * math.cos(k * 0.7), -0.42 + 0.012 * k * math.sin(k * 0.7)) for k in range(1, 10)]
    with plane.ink() as pen:
        pen.line(curve(swirl, steps=4), 0.026, rgb("#e86a8a"), h=0.1)


def ramen_with_egg(plane: Plane, taste: Taste) -> None:
    ramen(plane, taste)
    boiled_egg(plane.sub(-0.46, -0.12, 0.27, 0.5, 0.12), Taste(rng=taste.rng))


def noodle_soup(plane: Plane, taste: Taste) -> None:
    """Noodles in a clear broth with slices of beef and greens."""
    broth = taste.colour(rgb("#9a5426"))
    plane.disc(0, 0, 1.0, broth, slope(0.5, 0.8, 90), gloss=0.3)
    plane.dome(0, -0.02, 0.80, 0.14, rgb("#e6cfa0"))
    _strands(plane, taste, rgb("#f6e6c0"), 84, 0.80, 0.14)
    for u, v in ((0.1, 0.34), (0.36, 0.16), (0.02, 0.1)):
        plane.sub(u, v, 0.24, u * 3, 0.16).patch(
            [(-0.9, -0.5), (0.3, -0.7), (0.95, 0.1), (0.2, 0.7), (-0.8, 0.4)],
            jitter(rgb("#7a4530"), taste.rng, 0.02),
            puffed(1.0, shine=0.15),
            smooth=True,
            texture=0.15,
            grain=6,
        )
    for k in range(4):
        plane.sub(-0.5 + 0.08 * k, -0.1 + 0.2 * k, 0.3, 0.6 + k, 0.14).patch(
            [(-0.9, 0.0), (-0.2, 0.4), (0.8, 0.1), (0.0, -0.4)], rgb("#5a9440"), puffed(0.7), smooth=True
        )
    with plane.ink() as pen:
        for u, v in scattered(taste.rng, 26, 0.66):
            pen.spot(u, v - 0.1, 0.04, rgb("#7fbf5a"), h=0.15)
