"""Cakes: a layer cake on a stand, with candles for a birthday; a cupcake."""

from __future__ import annotations

import math
from dataclasses import replace

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import curve, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.birthday import candle
from muralist.engines.preview.props.lettering import letters
from muralist.engines.preview.props.plane import Plane
from muralist.engines.preview.props.portions import lay_out, seen_above
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, contrast, turned
from muralist.engines.preview.props.tiered import height, paint_tiered, tiers

FROSTINGS = (rgb("#f4d3d6"), rgb("#f6ead6"), rgb("#cfe3d8"), rgb("#d9c4e0"))
UNLIT = "unlit"
"""The variant of a cake whose candles are blown out."""
BERRY = rgb("#cf2f38")
CHOCOLATE = rgb("#5b3322")


def _kept(look: Look) -> tuple[Look, bool]:
    """The look without the word for candles that are out, and whether they burn."""
    words = look.variant.split()
    return replace(look, variant=" ".join(word for word in words if word != UNLIT)), UNLIT not in words


def extent(look: Look) -> Extent:
    look, _ = _kept(look)
    if look.variant == "cupcake":
        return Extent(left=-0.46, right=0.46, top=1.62 if look.filling_count else 1.16)
    if tiers(look.variant):
        return Extent(left=-1.0, right=1.0, bottom=-0.03, top=height(look.variant))
    return Extent(left=-0.86, right=0.86, bottom=-0.03, top=1.66 if look.variant == "birthday" else 1.36)


def paint(canvas: Canvas, look: Look) -> None:
    look, lit = _kept(look)
    chocolate = look.variant == "chocolate"
    frosting = look.colour(CHOCOLATE) if chocolate else look.pick("frosting", FROSTINGS)
    if look.variant == "cupcake":
        _cupcake(canvas, look, frosting)
    elif tiers(look.variant):
        paint_tiered(canvas, look)
    else:
        _whole(canvas, look, frosting, lit=lit)


def _berry(canvas: Canvas, x: float, y: float, size: float) -> None:
    tip = [(-0.5, 0.5), (-0.42, 0.05), (0.0, -0.12), (0.42, 0.05), (0.5, 0.5), (0.0, 0.95)]
    outline = curve([(x + px * size, y + py * size) for px, py in tip], closed=True, steps=5)
    canvas.solid(outline, BERRY, puffed(1.0, shine=0.35), gloss=0.5)
    with canvas.ink() as pen:
        for px, py in ((-0.2, 0.25), (0.2, 0.25), (0.0, 0.5), (-0.25, 0.5), (0.25, 0.5)):
            pen.disc(x + px * size, y + py * size, 0.035 * size, rgb("#f6d27a"), 0.9)


def _whole(canvas: Canvas, look: Look, frosting: Colour, *, lit: bool) -> None:
    plate = look.colours[1] if len(look.colours) > 1 else rgb("#e9e4da")
    turned(canvas, [(0.30, 0.03), (0.20, 0.08), (0.10, 0.16), (0.12, 0.26)], plate, tilt=0.2, gloss=0.5)
    turned(canvas, [(0.74, 0.26), (0.80, 0.31)], plate, tilt=0.2, gloss=0.5)
    canvas.solid(ellipse(0, 0.31, 0.80, 0.16), mix(plate, WHITE, 0.3), flat(0.74))
    canvas.soft(ellipse(0, 0.31, 0.66, 0.12), times(plate, 0.6), 0.03, 0.6)
    body = turned(canvas, [(0.60, 0.34), (0.60, 0.96)], frosting, tilt=0.19, gloss=0.15, texture=0.03, grain=8)
    top = ellipse(0, 0.96, 0.60, 0.115)
    canvas.solid(top, mix(frosting, WHITE, 0.22), flat(0.80), texture=0.03, grain=8)
    inside = canvas.mask_of(body)
    cream = mix(frosting, WHITE, 0.62) if luma(frosting) > 0.35 else rgb("#f3e3cc")
    with canvas.ink(inside=inside) as pen:
        for step in range(19):
            a = math.pi * (1 + step / 18)
            pen.disc(0.61 * math.cos(a), 0.345 + 0.115 * math.sin(a), 0.045, cream)
    _drip(canvas, look, cream if luma(frosting) < 0.2 else mix(frosting, BERRY, 0.35), body)
    if look.text:
        letters(canvas, look.text, (-0.46, 0.44, 0.46, 0.68), contrast(frosting))
    if look.variant == "birthday":
        _candles(canvas, look, lit=lit)
        return
    for step in range(12):
        a = 2 * math.pi * (step + 0.25) / 12
        x, y = 0.47 * math.cos(a), 0.98 + 0.085 * math.sin(a)
        if math.sin(a) >= -0.2:
            canvas.solid(ellipse(x, y, 0.07, 0.055), cream, puffed(0.9))
    if look.contents:
        lay_out(Plane(canvas=canvas, tilt=0.24, y=0.99, scale=0.50), look, look.contents)
        return
    for x, y in ((-0.30, 1.02), (0.30, 1.02), (0.0, 1.06), (-0.16, 0.97), (0.16, 0.97)):
        _berry(canvas, x, y, 0.22)


def _drip(canvas: Canvas, look: Look, icing: Colour, body: list[tuple[float, float]]) -> None:
    """Icing that ran over the edge in tongues of uneven length."""
    rng = look.rng("drip")
    edge = ellipse(0, 0.955, 0.605, 0.115, start=math.pi, end=2 * math.pi, points=41)
    low = [
        (x, y - 0.05 - 0.055 * (1 + math.sin(i * 1.15)) - float(rng.uniform(0, 0.025))) for i,
        (x, y) in enumerate(edge)
    ]  # fmt: skip
    tongue = [*edge, *reversed(low)]
    canvas.solid(
        curve(tongue, closed=True, steps=3), icing, slope(0.62, 0.86, 90), gloss=0.3, inside=canvas.mask_of(body),
    )  # fmt: skip
    with canvas.ink() as pen:
        pen.line(edge, 0.03, mix(icing, WHITE, 0.25))


def _candles(canvas: Canvas, look: Look, *, lit: bool) -> None:
    count = min(look.filling_count or 5, 12)
    spots = [(-0.36 + 0.72 * (index + 0.5) / count, 1.03 - 0.08 * (index % 2)) for index in range(count)]
    for index, (x, y) in sorted(enumerate(spots), key=lambda spot: -spot[1][1]):
        candle(canvas, x, y, index, lit=lit)


def _cupcake(canvas: Canvas, look: Look, frosting: Colour) -> None:
    paper = mix(frosting, rgb("#c0705e"), 0.55)
    cup = [(-0.27, 0.0), (0.27, 0.0), (0.38, 0.44), (-0.38, 0.44)]
    canvas.solid(cup, paper, puffed(0.6))
    with canvas.ink(inside=canvas.mask_of(cup)) as pen:
        for fold in range(-5, 6):
            pen.line([(fold * 0.052, 0.0), (fold * 0.075, 0.46)], 0.012, times(paper, 0.68), 0.7)
    for y, wide, tall in ((0.50, 0.42, 0.155), (0.66, 0.34, 0.135), (0.81, 0.24, 0.115), (0.93, 0.14, 0.095)):
        swirl = ellipse(0, y, wide, tall, 0.10)
        canvas.solid(swirl, frosting, puffed(1.1, shine=0.2), gloss=0.25)
    rng = look.rng("sprinkles")
    codes = ("#e2564a", "#4f8fc0", "#f0c14a", "#6cae75", "#fff6e6")
    with canvas.ink() as pen:
        for number in range(26):
            y = float(rng.uniform(0.46, 0.94))
            reach = 0.40 * (1.12 - y) / 0.66
            x, a = float(rng.uniform(-reach, reach)), float(rng.uniform(0, math.pi))
            dx, dy = 0.022 * math.cos(a), 0.022 * math.sin(a)
            pen.line([(x - dx, y - dy), (x + dx, y + dy)], 0.016, rgb(codes[number % len(codes)]))
    if look.filling_count:
        for number in range(min(look.filling_count, 3)):
            candle(canvas, (number - (min(look.filling_count, 3) - 1) / 2) * 0.12, 0.98, number)
        return
    canvas.solid(ellipse(0, 1.045, 0.085, 0.08), BERRY, puffed(1.0, shine=0.45), gloss=0.6)


def _kind(look: Look) -> str:
    """The food that is its drawing from above."""
    look, _ = _kept(look)
    if look.variant == "cupcake":
        return "cupcake"
    return "cake" if look.contents or look.variant in {"chocolate", "birthday"} else "strawberry cake"


PROP = seen_above(
    Prop(
        name="cake",
        size=0.20,
        extent=extent,
        paint=paint,
        home="studio",
        turns=False,
        letters=True,
        holds=frozenset({"fruit", "topping"}),
    ),
    _kind,
    0.24,
)
