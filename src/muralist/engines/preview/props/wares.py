"""Useful things of a garden or a cellar: a barrel, a picnic basket, a watering can."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, lathe, puffed
from muralist.engines.preview.props.plane import Plane
from muralist.engines.preview.props.portions import lay_out, measured, portions_of
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, rod, turned

WOOD, IRON, STONE = rgb("#8a5a36"), rgb("#3d4248"), rgb("#b5ada0")


def barrel_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.46, right=0.46, top=1.14, bottom=-0.03)


def paint_barrel(canvas: Canvas, look: Look) -> None:
    wood = look.colour(rgb("#a06a3c"))
    profile = curve([(0.34, 0.04), (0.42, 0.30), (0.44, 0.54), (0.42, 0.78), (0.34, 1.04)], steps=8)
    body = turned(canvas, profile, wood, tilt=0.2, texture=0.08, grain=14)
    inside = canvas.mask_of(body)
    with canvas.ink(inside=inside) as pen:
        for stave in range(-4, 5):
            u = math.sin(stave * 0.34)
            pen.line(
                [(u * r, y - 0.085 * math.cos(stave * 0.34)) for r, y in profile], 0.010, times(wood, 0.5), 0.75,
            )  # fmt: skip
    for y, radius in ((0.14, 0.385), (0.36, 0.432), (0.72, 0.428), (0.94, 0.375)):
        band = [
            *ellipse(0, y, radius + 0.01, radius * 0.2, start=math.pi, end=2 * math.pi),
            *reversed(ellipse(0, y + 0.065, radius + 0.012, radius * 0.2, start=math.pi, end=2 * math.pi)),
        ]  # fmt: skip
        canvas.solid(band, IRON, lathe([(radius, y - 0.2), (radius, y + 0.2)], shine=0.3), gloss=0.4)
    canvas.solid(ellipse(0, 1.04, 0.34, 0.068), mix(wood, WHITE, 0.15), flat(0.74))
    canvas.solid(ellipse(0, 1.03, 0.30, 0.056), times(wood, 0.75), flat(0.55), texture=0.1, grain=16)


def basket_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.74, right=0.74, top=1.24, bottom=-0.05)


def _lining(canvas: Canvas) -> None:
    """A checked cloth that peeps over the rim."""
    cloth = rgb("#d8483c")
    lining = curve(
        [(-0.62, 0.55), (-0.44, 0.66), (-0.2, 0.60), (0.06, 0.68), (0.30, 0.61), (0.50, 0.66), (0.63, 0.55),
        (0.4, 0.46), (-0.4, 0.46)], True, 6,
    )  # fmt: skip
    canvas.solid(lining, rgb("#f4ead6"), puffed(0.8))
    with canvas.ink(inside=canvas.mask_of(lining)) as pen:
        for step in range(-7, 8):
            pen.line([(step * 0.10, 0.4), (step * 0.10 + 0.06, 0.72)], 0.026, cloth, 0.55)
        for y in (0.50, 0.57, 0.64):
            pen.line([(-0.7, y), (0.7, y)], 0.022, cloth, 0.55)


def paint_basket(canvas: Canvas, look: Look) -> None:
    wicker = look.colour(rgb("#b9854c"))
    rod(canvas, ellipse(0, 0.50, 0.56, 0.66, start=0.12, end=math.pi - 0.12), 0.075, wicker, texture=0.1)
    canvas.solid(ellipse(0, 0.54, 0.66, 0.13), times(wicker, 0.45), flat(0.45))
    portions = portions_of(look)
    _lining(canvas)
    if portions:
        rim = ellipse(0, 0.54, 0.66, 0.13, start=math.pi, end=2 * math.pi)
        shown = canvas.mask_of([*rim, (0.70, 3.0), (-0.70, 3.0)])
        lay_out(Plane(canvas=canvas, tilt=0.62, y=0.50, scale=0.62, inside=shown), look, portions, deep=True)
    profile = curve([(0.48, 0.05), (0.54, 0.20), (0.62, 0.38), (0.67, 0.54)], steps=6)
    body = turned(canvas, profile, wicker, tilt=0.19)
    with canvas.ink(inside=canvas.mask_of(body)) as pen:
        for row in range(8):
            for column in range(-10, 11):
                u = (column + (0.5 if row % 2 else 0.0)) / 10.5
                if abs(u) < 1:
                    y, reach = 0.04 + row * 0.066 - 0.11 * math.sqrt(1 - u * u) + 0.04, 0.50 + 0.17 * row / 8
                    pen.polygon(
                        ellipse(reach * math.sin(u * 1.5), y, 0.040 * max(0.35, math.cos(u * 1.4)),
                        0.026, points=14), mix(wicker, (1, 0.95, 0.8), 0.28 if column % 2 else 0.08),
                    )  # fmt: skip
                    pen.line(
                        [(reach * math.sin(u * 1.5) - 0.03, y - 0.03),
                        (reach * math.sin(u * 1.5) + 0.03, y - 0.03)], 0.008, times(wicker, 0.5), 0.6,
                    )  # fmt: skip
    rim = ellipse(0, 0.54, 0.67, 0.128, start=math.pi, end=2 * math.pi)
    canvas.solid(limb(rim, (0.06, 0.07, 0.06)), mix(wicker, WHITE, 0.1), puffed(0.8), texture=0.12, grain=30)


def can_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.96, right=0.80, top=1.12)


def paint_can(canvas: Canvas, look: Look) -> None:
    metal = look.pick("metal", (rgb("#5f8f92"), rgb("#7f9a5a"), rgb("#c8705a"), rgb("#a9b0b4")))
    rod(canvas, curve([(0.30, 0.64), (0.62, 0.74), (0.72, 0.46), (0.38, 0.22)], steps=8), 0.06, times(metal, 0.9))
    rod(canvas, [(-0.30, 0.26), (-0.78, 0.86)], 0.14, metal, end=0.07)
    rod(canvas, [(-0.30, 0.56), (-0.62, 0.66)], 0.035, times(metal, 0.8))
    rose = [(-0.70, 0.80), (-0.80, 0.74), (-0.93, 0.96), (-0.68, 1.02)]
    canvas.solid(rose, metal, puffed(0.7, shine=0.2), gloss=0.3)
    canvas.solid(ellipse(-0.81, 0.985, 0.135, 0.045, 0.24), mix(metal, WHITE, 0.25), flat(0.75))
    with canvas.ink() as pen:
        for hole in range(7):
            pen.disc(-0.90 + hole * 0.03, 0.965 + hole * 0.007, 0.010, times(metal, 0.4))
    rod(canvas, ellipse(0.0, 0.66, 0.30, 0.36, start=0.2, end=math.pi - 0.2), 0.055, times(metal, 0.9))
    body = turned(
        canvas, [(0.38, 0.05), (0.38, 0.10), (0.36, 0.62), (0.32, 0.70)], metal, tilt=0.18, shine=0.3, gloss=0.4,
        texture=0.03,
    )  # fmt: skip
    canvas.solid(ellipse(0, 0.70, 0.32, 0.058), times(metal, 0.5), flat(0.45))
    with canvas.ink(inside=canvas.mask_of(body)) as pen:
        for y in (0.16, 0.58):
            pen.line(ellipse(0, y, 0.39, 0.07, start=math.pi, end=2 * math.pi), 0.016, times(metal, 0.66), 0.8)


_heaped = measured(paint_basket)

PROPS = (
    Prop(name="barrel", size=0.9, extent=barrel_extent, paint=paint_barrel, home="studio", turns=False, perch=1.04),
    Prop(
        name="basket",
        size=0.35,
        extent=lambda look: _heaped(look) if portions_of(look) else basket_extent(look),
        paint=paint_basket,
        home="studio",
        turns=False,
        holds=frozenset({"fruit", "bite", "bake", "vegetable"}),
    ),
    Prop(name="watering_can", size=0.35, extent=can_extent, paint=paint_can, home="garden"),
)
