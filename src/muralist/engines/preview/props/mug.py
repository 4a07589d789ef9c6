"""A stoneware mug, steaming when it holds coffee or tea; also a teacup."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, lathe, puffed
from muralist.engines.preview.props.lettering import letters
from muralist.engines.preview.props.prop import Look, Prop

GLAZES = (rgb("#e8e0d2"), rgb("#7f9aa6"), rgb("#c9785a"), rgb("#5f7d6e"), rgb("#d9b25f"))
DRINKS = {"coffee": rgb("#3b2216"), "tea": rgb("#9a4f1c"), "cocoa": rgb("#5b3524"), "milk": rgb("#f4eee2")}


def extent(look: Look) -> Extent:
    return Extent(left=-0.55, right=0.86, top=1.62 if look.filling else 1.12)


def paint(canvas: Canvas, look: Look) -> None:
    glaze = look.pick("glaze", GLAZES)
    profile = curve([(0.36, 0.0), (0.41, 0.03), (0.455, 0.25), (0.47, 0.6), (0.475, 1.0)], steps=8)
    _handle(canvas, glaze)
    canvas.solid(ellipse(0, 1.0, 0.475, 0.115), times(glaze, 0.95), flat(0.78))
    inner = ellipse(0, 0.995, 0.44, 0.098)
    canvas.solid(inner, times(glaze, 0.55), flat(0.45))
    if look.filling:
        drink = DRINKS.get(look.filling, DRINKS["coffee"])
        inside = canvas.mask_of(inner)
        canvas.solid(ellipse(0, 0.955, 0.44, 0.092), drink, flat(0.7), inside=inside)
        canvas.soft(ellipse(-0.16, 0.965, 0.14, 0.02), mix(drink, (1, 1, 1), 0.6), 0.012, 0.5, inside=inside)
    right = [p for p in profile if p[1] > 0.03]
    base = ellipse(0, 0.05, 0.37, 0.065, start=math.pi, end=2 * math.pi)
    lip = ellipse(0, 1.0, 0.475, 0.115, start=math.pi, end=2 * math.pi)
    body = [*base, *right, *reversed(lip), *[(-x, y) for x, y in reversed(right)]]
    canvas.solid(body, glaze, lathe(profile, shine=0.25, power=14), gloss=0.3, texture=0.05, grain=18)
    inside = canvas.mask_of(body)
    band = [*ellipse(0, 0.30, 0.47, 0.07, start=math.pi, end=2 * math.pi), (0.5, 0.0), (0.5, -0.2), (-0.5, -0.2)]
    canvas.solid(band, mix(glaze, rgb("#a97b55"), 0.75), lathe(profile), texture=0.08, grain=30, inside=inside)
    letters(
        canvas,
        look.text,
        (-0.33, 0.46, 0.33, 0.80),
        rgb("#f8f2e4") if luma(glaze) < 0.5 else rgb("#463a34"),
        weight=0.05,
    )
    front = ellipse(0, 1.0, 0.475, 0.115, start=1.02 * math.pi, end=1.98 * math.pi)
    with canvas.ink() as pen:
        pen.line(front, 0.016, mix(glaze, (1, 1, 1), 0.6), 0.9)
    if look.filling:
        _steam(canvas, look)


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
    holds=frozenset({"drink"}),
    materials=frozenset({"ceramic", "clay"}),
    letters=True,
    turns=False,
)
