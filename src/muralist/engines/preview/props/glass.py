"""Drinking glasses: a tumbler of water or juice, a wine glass, a flute, a cocktail, a pint of beer."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from itertools import pairwise

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, bezier, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, lathe, puffed
from muralist.engines.preview.props.cups import ICED, STRAWS, cube, glass_above
from muralist.engines.preview.props.larder import FOODS, Taste
from muralist.engines.preview.props.plane import Plane
from muralist.engines.preview.props.portions import CUT
from muralist.engines.preview.props.prop import Look, Portion, Prop
from muralist.engines.preview.props.solids import WHITE, gleam, rod, turned

HERBS = frozenset({"mint", "basil"})
LAYERED, MILK = frozenset({"iced latte", "iced matcha"}), rgb("#f7f2e6")
"""Drinks that are poured over milk."""
RUNS = ((0.0, 0.0, 0.26, 0.03), (-0.14, 0.08, 0.05, 0.11), (0.10, 0.13, 0.045, 0.15), (0.02, 0.05, 0.05, 0.08),
        (-0.03, 0.2, 0.03, 0.1))  # fmt: skip
"""Where such a drink runs down into the milk: across, how far down, and half its width and height."""
CLEAR, EMPTY = rgb("#dbeaee"), "empty"
TILT = 0.17


@dataclass(frozen=True, slots=True, kw_only=True)
class _Glass:
    """The bowl's right-hand profile, how high the drink stands in it, and what it is."""

    bowl: tuple[Point, ...]
    level: float
    drink: Colour
    stem: bool = False
    clear: float = 0.9


TUMBLER = ((0.27, 0.03), (0.285, 0.2), (0.35, 1.0))
WINE = ((0.02, 0.62), (0.15, 0.655), (0.29, 0.80), (0.335, 1.0), (0.31, 1.22), (0.265, 1.44))
FLUTE = ((0.015, 0.5), (0.09, 0.56), (0.165, 0.80), (0.185, 1.15), (0.16, 1.56))
MARTINI = ((0.02, 0.62), (0.12, 0.70), (0.54, 1.16))
SHORT = ((0.29, 0.03), (0.30, 0.1), (0.32, 0.66))
TALL = ((0.20, 0.04), (0.23, 0.2), (0.34, 0.8), (0.37, 1.3))
JAR = ((0.33, 0.04), (0.36, 0.12), (0.37, 0.78), (0.31, 0.92), (0.31, 1.06))
BALLOON = ((0.02, 0.50), (0.20, 0.55), (0.37, 0.74), (0.41, 0.98), (0.37, 1.24))
PINT = ((0.29, 0.05), (0.30, 0.12), (0.335, 0.6), (0.345, 1.0))
GLASSES = {
    "water": _Glass(bowl=TUMBLER, level=0.74, drink=rgb("#b7dbe8"), clear=0.55),
    "juice": _Glass(bowl=TUMBLER, level=0.80, drink=rgb("#f2992e"), clear=0.95),
    "milk": _Glass(bowl=TUMBLER, level=0.80, drink=rgb("#f7f2e8"), clear=1.0),
    "lemonade": _Glass(bowl=TUMBLER, level=0.80, drink=rgb("#f6d63e"), clear=0.9),
    "wine": _Glass(bowl=WINE, level=1.02, drink=rgb("#7a1428"), stem=True, clear=0.95),
    "white wine": _Glass(bowl=WINE, level=1.02, drink=rgb("#ead98c"), stem=True, clear=0.75),
    "champagne": _Glass(bowl=FLUTE, level=1.30, drink=rgb("#ecc868"), stem=True, clear=0.85),
    "cocktail": _Glass(bowl=MARTINI, level=1.06, drink=rgb("#e8607a"), stem=True, clear=0.85),
    "rose wine": _Glass(bowl=WINE, level=1.02, drink=rgb("#f0a0a0"), stem=True, clear=0.85),
    "iced tea": _Glass(bowl=TUMBLER, level=0.80, drink=rgb("#b8682a"), clear=0.85),
    "iced coffee": _Glass(bowl=TUMBLER, level=0.80, drink=rgb("#8a5a3a"), clear=0.95),
    "iced matcha": _Glass(bowl=TALL, level=1.10, drink=rgb("#9dbb5c"), clear=0.95),
    "iced latte": _Glass(bowl=TALL, level=1.10, drink=rgb("#c49a70"), clear=0.95),
    "iced mocha": _Glass(bowl=TALL, level=1.10, drink=rgb("#7a5038"), clear=0.95),
    "iced green tea": _Glass(bowl=TUMBLER, level=0.80, drink=rgb("#c3cf7e"), clear=0.8),
    "cola": _Glass(bowl=TUMBLER, level=0.80, drink=rgb("#4a2418"), clear=0.92),
    "whisky": _Glass(bowl=SHORT, level=0.34, drink=rgb("#c8822a"), clear=0.85),
    "smoothie": _Glass(bowl=TALL, level=1.12, drink=rgb("#e87a9a"), clear=1.0),
    "milkshake": _Glass(bowl=TALL, level=1.16, drink=rgb("#f3c6cf"), clear=1.0),
    "mojito": _Glass(bowl=TALL, level=1.10, drink=rgb("#bfdc7c"), clear=0.8),
    "gin tonic": _Glass(bowl=BALLOON, level=1.02, drink=rgb("#d9ecef"), stem=True, clear=0.6),
    "spritz": _Glass(bowl=BALLOON, level=1.02, drink=rgb("#f2681a"), stem=True, clear=0.95),
    "sangria": _Glass(bowl=BALLOON, level=1.02, drink=rgb("#8a1f34"), stem=True, clear=0.9),
    "sunrise": _Glass(bowl=TALL, level=1.10, drink=rgb("#f0a33a"), clear=0.92),
    "beer": _Glass(bowl=PINT, level=0.90, drink=rgb("#d9912a"), clear=0.95),
}


GARNISHED = {
    "mojito": ("mint", "lime slice"), "gin tonic": ("lime slice",), "spritz": ("orange slice",),
    "sangria": ("orange slice", "strawberry"), "sunrise": ("orange slice", "cherry"),
}  # fmt: skip
"""What long drinks come with when nothing else is said to be in them."""


def _kind(look: Look) -> _Glass:
    glass = GLASSES[_name(look)]
    if "jar" in look.variant.split():
        return replace(glass, bowl=JAR, level=0.84, stem=False)
    return glass


def _name(look: Look) -> str:
    """The drink: of its own row, or what it is said to hold."""
    held = look.filling.split("+")
    if {"coffee", "tea"} & set(held):
        return "iced coffee" if "coffee" in held else "iced tea"
    for name in (*look.filling.split("+"), look.variant.removesuffix(" empty").removesuffix(" jar")):
        if name in GLASSES:
            return name
    return "water"


def _drink(look: Look) -> Colour:
    return look.filling_colours[0] if look.filling_colours else look.colour(_kind(look).drink)


def _capped(look: Look) -> bool:
    """Whether something stands over its rim: a straw, fruit on the edge."""
    return _name(look) in STRAWS or bool(_toppings(look))


def _toppings(look: Look) -> tuple[Portion, ...]:
    """What lies on its rim: what is said to, and what its drink comes with besides."""
    crowned = {"cream", "cherry"} if _name(look) == "milkshake" else set()
    said = tuple(each for each in look.contents if each.kind in FOODS and each.kind not in crowned)
    own = () if EMPTY in look.variant.split() else GARNISHED.get(_name(look), ())
    kinds = {CUT.get(each.kind, each.kind) for each in said}
    return (*said, *(Portion(kind=kind) for kind in own if kind not in kinds))


def extent(look: Look) -> Extent:
    glass = _kind(look)
    if look.above:
        return Extent(left=-0.9, right=0.9, top=0.9, bottom=-0.9)
    top = glass.bowl[-1][1] + 0.08
    if _name(look) == "beer":
        return Extent(left=-0.40, right=0.64, top=1.16)
    side = 0.62 if _name(look) == "cocktail" else 0.40
    if _capped(look):
        return Extent(left=-side - 0.12, right=side + 0.26, bottom=-0.02, top=top + 0.42)
    return Extent(left=-side, right=side, bottom=-0.02, top=top + (0.14 if _name(look) == "cocktail" else 0.02))


def paint(canvas: Canvas, look: Look) -> None:
    glass = _kind(look)
    drink = _drink(look)
    name = _name(look)
    if look.above:
        glass_above(canvas, look, drink, name, stem=glass.stem)
        return
    profile = curve(glass.bowl, steps=10)
    if name == "beer":
        handle = curve([(0.31, 0.84), (0.53, 0.84), (0.56, 0.60), (0.50, 0.34), (0.30, 0.30)], steps=8)
        canvas.solid(limb(handle, (0.11, 0.09, 0.11)), CLEAR, puffed(1.0, shine=0.4), gloss=0.7, alpha=0.75)
    if glass.stem:
        _stem(canvas, glass.bowl[0][1])
    lip, brim = profile[-1]
    canvas.solid(ellipse(0, brim, lip, lip * TILT), mix(CLEAR, WHITE, 0.3), flat(0.8), alpha=0.30)
    full = EMPTY not in look.variant.split()
    if full:
        _fill(canvas, profile, glass, drink, name)
    if full and name == "beer":
        _head(canvas, look)
    if full and name in ICED:
        _ice(canvas, glass, drink)
    if _capped(look):
        _cap(canvas, look, lip, brim, name)
    outline = turned(canvas, profile, CLEAR, tilt=TILT, shine=0.5, gloss=0.9, alpha=0.13)
    inside = canvas.mask_of(outline)
    wide, tall = max(r for r, _ in profile), profile[-1][1] - profile[0][1]
    middle = profile[0][1] + tall * 0.60
    gleam(canvas, wide * 0.62, middle, wide * 0.085, tall * 0.26, alpha=0.75, inside=inside)
    gleam(canvas, -wide * 0.74, middle - tall * 0.05, wide * 0.04, tall * 0.2, alpha=0.5, inside=inside)
    with canvas.ink() as pen:
        for hand in (-1, 1):
            pen.line([(hand * r, y) for r, y in profile], 0.011, times(CLEAR, 0.80), 0.75)
        rim = ellipse(0, brim, lip, lip * TILT)
        pen.line([*rim, rim[0]], 0.013, WHITE, 0.85)
    if name == "cocktail":
        _garnish(canvas)


def _ice(canvas: Canvas, glass: _Glass, drink: Colour) -> None:
    """Cubes at the top of the drink."""
    wide = glass.bowl[-1][0]
    for dx, dy, turn in ((-0.42, -0.16, 0.3), (0.36, -0.10, -0.4), (0.0, -0.34, 0.8)):
        size = wide * 0.42
        cube(Plane(canvas=canvas, tilt=0.95, x=dx * wide, y=glass.level + dy * wide, scale=size, turn=turn), drink)


def _cap(canvas: Canvas, look: Look, lip: float, brim: float, name: str) -> None:
    """A straw, a slice on the rim, leaves or cream on top."""
    if name in STRAWS:
        straw = rgb("#d8485a") if name != "iced coffee" else rgb("#3f3a38")
        rod(canvas, [(-0.05, brim - 0.5), (0.16, brim + 0.36)], 0.05, straw)
    if name == "milkshake":
        FOODS["cream"].paint(Plane(canvas=canvas, tilt=0.4, y=brim, scale=lip * 0.85), Taste(rng=look.rng("cream")))
        FOODS["cherry"].paint(Plane(canvas=canvas, tilt=0.5, y=brim + 0.24, scale=0.13), Taste(rng=look.rng("cherry")))
    for number, each in enumerate(_toppings(look)):
        kind = CUT.get(each.kind, each.kind)
        x = (-0.34 if kind in HERBS else (0.92, -0.5, 0.2)[number % 3]) * lip
        plane = Plane(canvas=canvas, tilt=0.95, x=x, y=brim + (0.12 if kind in HERBS else 0.06), scale=0.21)
        FOODS[kind].paint(plane, Taste(rng=look.rng("rim", number), tint=each.colours[0] if each.colours else None))


def _stem(canvas: Canvas, join: float) -> None:
    foot = ellipse(0, 0.05, 0.27, 0.05)
    canvas.solid(foot, CLEAR, puffed(0.8, shine=0.4), gloss=0.8, alpha=0.62)
    stem: Path = [(-0.10, 0.055), (-0.025, 0.14), (-0.018, 0.35), (-0.03, join + 0.03)]
    outline = [*stem, *[(-x, y) for x, y in reversed(stem)]]
    canvas.solid(
        outline, CLEAR, lathe([(0.10, 0.05), (0.025, 0.14), (0.02, 0.4), (0.03, join)]), gloss=0.8, alpha=0.8,
    )  # fmt: skip
    with canvas.ink() as pen:
        pen.line([(-0.005, 0.14), (-0.004, join)], 0.010, WHITE, 0.8)
        pen.line([*foot, foot[0]], 0.009, WHITE, 0.6)


def _fill(canvas: Canvas, profile: Path, glass: _Glass, drink: Colour, name: str = "") -> None:
    """The drink up to its level; one of coffee or tea over milk runs down into that."""
    thick = 0.02
    below = [(max(0.004, r - thick), y + thick) for r, y in profile if y + thick < glass.level]
    radius = max(0.01, _radius(profile, glass.level) - thick)
    body = [*below, (radius, glass.level)]
    turned(canvas, body, drink, tilt=TILT, shine=0.15, gloss=0.3, alpha=glass.clear)
    if name in LAYERED:
        milk = min(glass.level * 0.52, 0.62)
        layer = [*(point for point in below if point[1] < milk), (max(0.01, _radius(profile, milk) - thick), milk)]
        turned(canvas, layer, MILK, tilt=TILT, shine=0.15, gloss=0.3)
        for x, down, wide, tall in RUNS:
            canvas.soft(ellipse(x, milk - down, wide, tall), drink, 0.025, 0.75)
    surface = ellipse(0, glass.level, radius, radius * TILT)
    canvas.solid(surface, mix(drink, WHITE, 0.22), flat(0.74), alpha=min(1.0, glass.clear + 0.1))
    with canvas.ink() as pen:
        front = ellipse(0, glass.level, radius, radius * TILT, start=math.pi, end=2 * math.pi)
        pen.line(front, 0.010, mix(drink, WHITE, 0.6), 0.8)


def _radius(profile: Path, height: float) -> float:
    for (r0, y0), (r1, y1) in pairwise(profile):
        if y0 <= height <= y1:
            return r0 + (r1 - r0) * (height - y0) / max(y1 - y0, 1e-6)
    return profile[-1][0]


def _head(canvas: Canvas, look: Look) -> None:
    foam, rng = rgb("#fbf4e2"), look.rng("foam")
    turned(canvas, [(0.325, 0.84), (0.33, 1.0)], foam, tilt=TILT, gloss=0.1)
    for x in (-0.26, 0.26, -0.12, 0.14, 0.0):
        puff = 0.12 + float(rng.uniform(0, 0.03))
        canvas.solid(ellipse(x, 1.0, puff, puff * 0.72), foam, puffed(0.7))
    with canvas.ink() as pen:
        for _ in range(34):
            x, y = float(rng.uniform(-0.26, 0.26)), float(rng.uniform(0.1, 0.78))
            pen.disc(x, y, float(rng.uniform(0.006, 0.013)), rgb("#ffe3a0"), 0.7)


def _garnish(canvas: Canvas) -> None:
    with canvas.ink() as pen:
        pen.line(bezier((-0.18, 0.98), (0.1, 1.14), (0.46, 1.32), 8), 0.016, rgb("#c9a05a"))
    for x, y, code in ((0.02, 1.085, "#b62638"), (0.16, 1.16, "#8fa83a")):
        canvas.solid(ellipse(x, y, 0.072, 0.066), rgb(code), puffed(1.0, shine=0.4), gloss=0.5)


PROP = Prop(
    name="glass",
    size=0.15,
    extent=extent,
    paint=paint,
    home="studio",
    turns=False,
    holds=frozenset({"drink", "fruit", "topping"}),
    materials=frozenset({"glass"}),
    spread=0.085,
)
