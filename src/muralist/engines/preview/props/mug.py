"""A stoneware mug, steaming when it holds coffee or tea; also a teacup."""

from __future__ import annotations

import math
from dataclasses import replace

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, lathe, puffed, slope
from muralist.engines.preview.props.bluewhite import GLAZE, PAINTED, paint_rim, paint_side
from muralist.engines.preview.props.cups import cup_above, surface
from muralist.engines.preview.props.larder import FOODS
from muralist.engines.preview.props.lettering import letters
from muralist.engines.preview.props.plane import Plane
from muralist.engines.preview.props.portions import lay_out
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import turned
from muralist.engines.preview.props.steam import STEAMING, steam

EMPTY = "empty"
"""The word of a variant for a teacup without its tea, as when somebody sits in it."""
GLAZES = (rgb("#e8e0d2"), rgb("#7f9aa6"), rgb("#c9785a"), rgb("#5f7d6e"), rgb("#d9b25f"))
DRINKS = {
    "coffee": rgb("#3b2216"), "tea": rgb("#9a4f1c"), "cocoa": rgb("#5b3524"), "milk": rgb("#f4eee2"),
    "espresso": rgb("#2e1a10"), "latte": rgb("#b5814e"), "cappuccino": rgb("#c08d58"), "mocha": rgb("#8a5a38"),
    "matcha": rgb("#a3b860"), "green tea": rgb("#b8bf5a"), "juice": rgb("#f2992e"), "soup": rgb("#d8742c"),
}  # fmt: skip
HOT = frozenset({"coffee", "tea", "cocoa", "espresso", "latte", "cappuccino", "mocha", "matcha", "green tea", "soup"})


def _drink(look: Look) -> str:
    """What is in it: what its row brings, or what it is said to hold."""
    return next((kind for kind in look.filling.split("+") if kind in DRINKS), "coffee" if look.filling else "")


def _heaped(look: Look) -> bool:
    return any(each.kind in FOODS for each in look.contents)


def extent(look: Look) -> Extent:
    if look.above:
        return Extent(left=-1.04, right=1.04, top=1.04, bottom=-1.04)
    tea = look.variant.startswith("teacup")
    steaming = tea or look.filling or STEAMING in look.variant
    return Extent(
        left=-0.97 if tea else -0.55,
        right=0.97 if tea else 0.86,
        bottom=-0.08 if tea else -0.03,
        top=1.62 if steaming else 1.30 if _heaped(look) else 1.16,
    )


def paint(canvas: Canvas, look: Look) -> None:
    glaze = GLAZE if look.material == PAINTED else look.pick("glaze", GLAZES)
    kind = _drink(look)
    if look.above:
        tint = (look.filling_colours[0] if look.filling_colours else DRINKS[kind]) if kind else None
        cup_above(canvas, look, glaze, tint, kind, saucer=not look.text)
        if STEAMING in look.variant:
            steam(canvas, look, 0.0, -0.25, 1.15)
        return
    if look.variant.startswith("teacup"):
        _teacup(canvas, look, glaze, kind)
        return
    profile = curve([(0.36, 0.0), (0.41, 0.03), (0.455, 0.25), (0.47, 0.6), (0.475, 1.0)], steps=8)
    _handle(canvas, look.colour(glaze, 1))
    canvas.solid(ellipse(0, 1.0, 0.475, 0.150), times(glaze, 0.95), flat(0.78))
    inner = ellipse(0, 0.995, 0.44, 0.128)
    lining = times(look.colours[2], 0.85) if len(look.colours) > 2 else times(glaze, 0.55)
    canvas.solid(inner, lining, flat(0.62 if len(look.colours) > 2 else 0.45))
    if kind:
        drink = look.filling_colours[0] if look.filling_colours else DRINKS[kind]
        _pool(look, Plane(canvas=canvas, tilt=0.29, y=0.965, scale=0.43, inside=canvas.mask_of(inner)), drink, kind)
    right = [p for p in profile if p[1] > 0.03]
    base = ellipse(0, 0.05, 0.37, 0.065, start=math.pi, end=2 * math.pi)
    lip = ellipse(0, 1.0, 0.475, 0.150, start=math.pi, end=2 * math.pi)
    body = [*base, *right, *reversed(lip), *[(-x, y) for x, y in reversed(right)]]
    canvas.solid(body, glaze, lathe(profile, shine=0.25, power=14), gloss=0.3, texture=0.05, grain=18)
    if look.material == PAINTED:
        paint_side(canvas, canvas.mask_of(body), 0.44, 0.46, 0.16)
    elif len(look.colours) > 3:
        _lower(canvas, look.colours[3], profile, canvas.mask_of(body))
    letters(
        canvas,
        look.text,
        (-0.33, 0.46, 0.33, 0.80),
        rgb("#f8f2e4") if luma(glaze) < 0.5 else rgb("#463a34"),
        weight=0.05,
    )
    front = ellipse(0, 1.0, 0.475, 0.150, start=1.02 * math.pi, end=1.98 * math.pi)
    with canvas.ink() as pen:
        pen.line(front, 0.016, mix(glaze, (1, 1, 1), 0.6), 0.9)
    if kind and _heaped(look):
        top = canvas.mask_of(
            [*ellipse(0, 0.995, 0.44, 0.128, start=math.pi, end=2 * math.pi), (0.44, 2.0), (-0.44, 2.0)]
        )
        lay_out(Plane(canvas=canvas, tilt=0.36, y=1.0, scale=0.36, inside=top), look, look.contents, deep=True)
    if kind in HOT or STEAMING in look.variant:
        _steam(canvas, look)


def _pool(look: Look, plane: Plane, drink: Colour, kind: str) -> None:
    surface(plane, replace(look, contents=()), drink, kind)


def _teacup(canvas: Canvas, look: Look, glaze: Colour, kind: str) -> None:
    """A wide cup on its saucer."""
    canvas.solid(ellipse(0, 0.16, 0.90, 0.20), times(glaze, 0.7), flat(0.5))
    canvas.solid(ellipse(0, 0.19, 0.90, 0.20), glaze, puffed(0.4, shine=0.3), gloss=0.4)
    canvas.solid(ellipse(0, 0.20, 0.52, 0.11), times(glaze, 0.86), flat(0.62))
    spine = curve([(0.46, 0.78), (0.72, 0.86), (0.78, 0.62), (0.40, 0.44)], steps=8)
    canvas.solid(limb(spine, (0.10, 0.085, 0.08, 0.10)), times(glaze, 0.96), puffed(1.0, shine=0.2))
    canvas.solid(ellipse(0, 0.94, 0.56, 0.17), times(glaze, 0.95), flat(0.78))
    inner = ellipse(0, 0.935, 0.525, 0.15)
    canvas.solid(inner, times(glaze, 0.7), slope(0.7, 0.4, 90))
    full = EMPTY not in look.variant.split()
    if full:
        drink = (look.filling_colours[0] if look.filling_colours else DRINKS[kind]) if kind else DRINKS["tea"]
        _pool(
            look,
            Plane(canvas=canvas, tilt=0.28, y=0.91, scale=0.50, inside=canvas.mask_of(inner)),
            drink,
            kind or "tea",
        )
    profile = curve([(0.20, 0.21), (0.22, 0.25), (0.38, 0.40), (0.52, 0.68), (0.56, 0.94)], steps=8)
    body = turned(canvas, profile, glaze, tilt=0.30, shine=0.3, gloss=0.4)
    rim = mix(glaze, rgb("#d8a94a"), 0.8)
    if look.material == PAINTED:
        paint_side(canvas, canvas.mask_of(body), 0.52, 0.48, 0.14)
        with canvas.ink() as pen:
            paint_rim(pen, 0.0, 0.19, 0.84, 0.17, 0.020)
    with canvas.ink(inside=canvas.mask_of(body)) as pen:
        pen.line(ellipse(0, 0.88, 0.56, 0.17, start=math.pi, end=2 * math.pi), 0.02, rim, 0.8)
        for number in () if look.text or look.material == PAINTED else range(-2, 3):
            pen.disc(number * 0.19, 0.56 - 0.04 * (2 - abs(number)), 0.035, mix(glaze, rgb("#c8566a"), 0.7))
    letters(canvas, look.text, (-0.30, 0.40, 0.30, 0.74), times(glaze, 0.3) if luma(glaze) > 0.5 else rgb("#f8f2e4"))
    with canvas.ink() as pen:
        pen.line(
            ellipse(0, 0.94, 0.56, 0.17, start=1.02 * math.pi, end=1.98 * math.pi), 0.014, mix(glaze, (1, 1, 1), 0.6)
        )
    if full:
        _steam(canvas, look)


def _lower(canvas: Canvas, colour: Colour, profile: Path, inside: Image.Image) -> None:
    """The lower half in a colour of its own."""
    half = [*ellipse(0, 0.56, 0.48, 0.09, start=math.pi, end=2 * math.pi), (0.5, 0.0), (0.5, -0.2), (-0.5, -0.2)]
    canvas.solid(half, colour, lathe(profile, shine=0.25, power=14), gloss=0.3, texture=0.05, grain=18, inside=inside)


def _handle(canvas: Canvas, glaze: tuple[float, float, float]) -> None:
    spine = curve([(0.44, 0.80), (0.66, 0.82), (0.76, 0.58), (0.68, 0.32), (0.42, 0.22)], steps=8)
    canvas.solid(limb(spine, (0.12, 0.105, 0.10, 0.10, 0.12)), times(glaze, 0.96), puffed(1.0, shine=0.2))


def _steam(canvas: Canvas, look: Look) -> None:
    rng = look.rng("steam")
    for x in (-0.16, 0.02, 0.18):
        sway = float(rng.uniform(0.06, 0.12)) * (1 if rng.random() > 0.5 else -1)
        spine = bezier((x, 1.02), (x + sway, 1.18), (x - sway * 0.6, 1.34), 12)
        spine += bezier((x - sway * 0.6, 1.34), (x - sway * 1.4, 1.46), (x + sway * 0.4, 1.56), 12)
        canvas.soft(limb(spine, (0.02, 0.075, 0.06, 0.01)), (1, 1, 1), 0.03, 0.5)


PROP = Prop(
    name="mug",
    size=0.10,
    extent=extent,
    paint=paint,
    home="studio",
    holds=frozenset({"drink", "topping"}),
    spread=0.15,
    materials=frozenset({"ceramic", "clay"}),
    letters=True,
    turns=False,
)
