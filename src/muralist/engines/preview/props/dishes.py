"""Savoury dishes: a pizza on a board, a burger."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, shifted
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.plane import ABOVE, Plane
from muralist.engines.preview.props.portions import lay_out, measured, seen_above
from muralist.engines.preview.props.prop import Look, Portion, Prop
from muralist.engines.preview.props.solids import WHITE, gleam
from muralist.engines.preview.props.steam import steam

BUN, CHEESE, LETTUCE, TOMATO = rgb("#d0904a"), rgb("#f3bd48"), rgb("#7fb04a"), rgb("#d0402f")


def pizza_extent(look: Look) -> Extent:
    del look
    return Extent(left=-1.02, right=1.02, top=1.0)


def paint_pizza(canvas: Canvas, look: Look) -> None:
    rng = look.rng("pizza")
    canvas.solid(ellipse(0, 0.355, 1.0, 0.345), times(rgb("#9a6a40"), 0.7), flat(0.5))
    canvas.solid(ellipse(0, 0.40, 1.0, 0.345), rgb("#a8753f"), slope(0.6, 0.75, 0))
    canvas.solid(ellipse(0, 0.43, 0.90, 0.305), rgb("#c98a44"), puffed(0.9, shine=0.1))
    canvas.solid(ellipse(0, 0.455, 0.79, 0.255), rgb("#b8402a"), flat(0.6))
    cheese = ellipse(0, 0.462, 0.755, 0.24)
    canvas.solid(cheese, rgb("#f4c864"), puffed(0.4), texture=0.22, grain=9)
    inside = canvas.mask_of(cheese)
    for _ in range(10):
        a, d = float(rng.uniform(0, 6.28)), float(rng.uniform(0, 0.9))
        canvas.soft(
            ellipse(0.7 * d * math.cos(a), 0.46 + 0.21 * d * math.sin(a), 0.07, 0.02), rgb("#fdeeb8"), 0.02, 0.7,
            inside=inside,
        )  # fmt: skip
    spots = (
        (-0.45, 0.54), (0.0, 0.60), (0.42, 0.53), (-0.22, 0.43), (0.24, 0.42), (-0.56, 0.40), (0.58, 0.41),
        (0.02, 0.32), (-0.34, 0.31), (0.38, 0.31),
    )  # fmt: skip
    for x, y in spots:
        canvas.solid(ellipse(x, y + 0.004, 0.115, 0.050), rgb("#8c2a1c"), flat(0.5))
        canvas.solid(ellipse(x, y + 0.014, 0.108, 0.046), rgb("#c8442c"), puffed(0.5, shine=0.2))
    for x, y, turn in (
        (-0.12, 0.52, 0.5), (0.22, 0.52, -0.4), (-0.40, 0.45, 2.5), (0.14, 0.36, 0.2), (0.44, 0.45, 1.0),
        (-0.14, 0.37, 2.2),
    ):  # fmt: skip
        leaf = shifted(
            curve([(-0.09, 0), (0.0, 0.035), (0.10, 0.0), (0.0, -0.035)], closed=True, steps=5), x, y + 0.02, 1.0,
            turn * 0.4,
        )  # fmt: skip
        canvas.solid(leaf, rgb("#4f8a3c"), puffed(0.8, shine=0.1))
    cut = times(rgb("#b8803f"), 0.5)
    with canvas.ink() as pen:
        for a in (0.35, 1.35, 2.4):
            c, s = math.cos(a), math.sin(a)
            pen.line([(0.86 * c, 0.45 + 0.29 * s), (-0.86 * c, 0.45 - 0.29 * s)], 0.010, cut, 0.6)
    steam(canvas, look, 0.05, 0.44, 0.34)


def burger_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.72, right=0.72, top=1.04)


def paint_burger(canvas: Canvas, look: Look) -> None:
    rng = look.rng("sesame")
    canvas.solid(box(-0.58, 0.0, 0.58, 0.22, 0.11), BUN, puffed(0.8), texture=0.06)
    leaf = [
        (-0.66, 0.26), (-0.5, 0.19), (-0.36, 0.24), (-0.2, 0.17), (-0.04, 0.235), (0.14, 0.17), (0.3, 0.24),
        (0.48, 0.18), (0.67, 0.26), (0.6, 0.34), (-0.6, 0.34),
    ]  # fmt: skip
    canvas.solid(curve(leaf, closed=True, steps=6), LETTUCE, puffed(0.9, shine=0.1))
    canvas.solid(box(-0.61, 0.28, 0.61, 0.46, 0.085), rgb("#6a3a22"), puffed(0.9), texture=0.24, grain=22)
    canvas.solid(
        [(-0.62, 0.47), (0.62, 0.47), (0.60, 0.435), (0.30, 0.42), (0.14, 0.33), (0.0, 0.415), (-0.26, 0.42),
        (-0.44, 0.355), (-0.58, 0.43)], CHEESE, slope(0.6, 0.85, 90),
    )  # fmt: skip
    canvas.solid(box(-0.58, 0.46, 0.58, 0.545, 0.04), TOMATO, puffed(0.8, shine=0.2), gloss=0.3)
    frill = [
        (-0.62, 0.57), (-0.46, 0.52), (-0.3, 0.565), (-0.1, 0.515), (0.1, 0.57), (0.28, 0.52), (0.46, 0.565),
        (0.62, 0.545), (0.56, 0.62), (-0.56, 0.62),
    ]  # fmt: skip
    canvas.solid(curve(frill, closed=True, steps=5), mix(LETTUCE, WHITE, 0.12), puffed(0.9))
    top = curve(
        [(-0.60, 0.60), (-0.61, 0.72), (-0.46, 0.91), (0.0, 1.0), (0.46, 0.91), (0.61, 0.72), (0.60, 0.60),
        (0.0, 0.575)], closed=True, steps=8,
    )  # fmt: skip
    canvas.solid(top, BUN, puffed(0.9, shine=0.3), gloss=0.4, texture=0.05, grain=9)
    inside = canvas.mask_of(top)
    gleam(canvas, 0.22, 0.88, 0.13, 0.04, turn=0.3, alpha=0.4, inside=inside)
    with canvas.ink(inside=inside) as pen:
        for _ in range(34):
            x = float(rng.uniform(-0.5, 0.5))
            y = 0.74 + float(rng.uniform(0, 0.22)) * (1 - (x / 0.62) ** 2)
            pen.polygon(ellipse(x, y, 0.022, 0.013, float(rng.uniform(-0.7, 0.7)), points=12), rgb("#fbeec8"))


def _topped(look: Look) -> bool:
    return look.above or bool(look.contents)


def paint_flat_pizza(canvas: Canvas, look: Look) -> None:
    """From above, or with toppings of its own."""
    tilt = ABOVE if look.above else 0.46
    plane = Plane(canvas=canvas, tilt=tilt, y=0.0 if look.above else 0.55)
    wood = rgb("#a8753f")
    plane.coin(0, 0, 1.14, -0.07, 0.0, times(wood, 0.75), wood, texture=0.07, grain=8)
    kind = "plain pizza" if look.contents else "pizza"
    lay_out(plane, look, (Portion(kind=kind, count=1), *look.contents), base=True)


pizza_flat_extent = measured(paint_flat_pizza)


def pizza_any_extent(look: Look) -> Extent:
    return pizza_flat_extent(look) if _topped(look) else pizza_extent(look)


def paint_any_pizza(canvas: Canvas, look: Look) -> None:
    (paint_flat_pizza if _topped(look) else paint_pizza)(canvas, look)


PROPS = (
    Prop(
        name="pizza",
        size=0.10,
        extent=pizza_any_extent,
        paint=paint_any_pizza,
        home="studio",
        tintable=False,
        holds=frozenset({"fruit", "topping", "vegetable"}),
        spread=0.32,
    ),
    seen_above(
        Prop(
            name="burger",
            size=0.12,
            extent=burger_extent,
            paint=paint_burger,
            home="studio",
            tintable=False,
            turns=False,
        ),
        "burger",
        0.13,
    ),
)
