"""Packages and stands of product shots: plinths, bags, pouches, cartons, cans, tubes, bottles with a pump."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope, tube
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.lettering import letters, readable
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, block, contrast, rod, turned

KRAFT = rgb("#c79b66")


def _label(canvas: Canvas, look: Look, frame: tuple[float, float, float, float], ground: Colour) -> None:
    """The words of the prompt on the package, or two bars where a maker's name would be."""
    words = readable(look.text)
    if words:
        letters(canvas, words, frame, contrast(ground))
        return
    x0, y0, x1, y1 = frame
    ink, wide, high = mix(ground, contrast(ground), 0.5), x1 - x0, y1 - y0
    with canvas.ink() as pen:
        pen.polygon(box(x0 + wide * 0.20, y1 - high * 0.36, x1 - wide * 0.20, y1 - high * 0.22), ink)
        pen.polygon(box(x0 + wide * 0.32, y0 + high * 0.22, x1 - wide * 0.32, y0 + high * 0.32), ink)


def plinth_extent(look: Look) -> Extent:
    if look.variant == "steps":
        return Extent(left=-0.76, right=0.80, top=0.54, bottom=-0.02)
    return Extent(left=-0.84, right=0.84, top=0.62, bottom=-0.19)


def paint_plinth(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#ece6dd"))
    if look.variant == "steps":
        for x0, x1, high, place in ((-0.72, -0.24, 0.31, "2"), (0.24, 0.72, 0.22, "3"), (-0.24, 0.24, 0.46, "1")):
            block(canvas, x0, 0.0, x1, high, tone, depth=(0.04, 0.045))
            letters(canvas, place, (x0 + 0.12, high * 0.24, x1 - 0.12, high * 0.84), contrast(tone))
        return
    material = 0.08 if look.material in {"stone", "marble"} else 0.0
    turned(canvas, [(0.80, 0.0), (0.80, 0.46)], tone, tilt=0.18, shine=0.08, texture=material, closed=True)
    canvas.solid(ellipse(0, 0.46, 0.80, 0.144), mix(tone, WHITE, 0.4), slope(0.72, 0.88), texture=material)


def bag_extent(look: Look) -> Extent:
    return Extent(left=-0.58, right=0.68, top=1.50 if look.variant != "pouch" else 1.32, bottom=-0.02)


def paint_bag(canvas: Canvas, look: Look) -> None:
    """A paper carrier bag, a canvas tote, or a sealed pouch."""
    if look.variant == "pouch":
        tone = look.colour(rgb("#3c3531"))
        pouch = curve([(-0.44, 0.02), (-0.46, 0.30), (-0.42, 0.80), (-0.40, 1.22), (0.40, 1.22), (0.42, 0.80),
            (0.46, 0.30),
                       (0.44, 0.02)], closed=True, steps=5)  # fmt: skip
        canvas.solid(pouch, tone, puffed(0.7, shine=0.25), gloss=0.4)
        canvas.solid(box(-0.41, 1.14, 0.41, 1.28), times(tone, 1.15), slope(0.55, 0.8), gloss=0.3)
        with canvas.ink() as pen:
            pen.line([(-0.40, 1.14), (0.40, 1.14)], 0.014, times(tone, 0.55))
        panel = look.colours[1] if len(look.colours) > 1 else rgb("#efe4cf")
        canvas.solid(box(-0.30, 0.34, 0.30, 0.88, 0.03), panel, flat(0.74))
        _label(canvas, look, (-0.26, 0.42, 0.26, 0.80), panel)
        return
    if look.variant == "tote":
        tone = look.colour(rgb("#e8dcc4"))
        for y, shade in ((0.03, 0.8), (0.0, 1.0)):
            strap = curve([(-0.24, 1.02), (-0.22, 1.34 + y), (0.0, 1.44 + y), (0.22, 1.34 + y), (0.24, 1.02)], steps=8)
            canvas.solid(limb(strap, (0.07, 0.07)), times(tone, 0.86 * shade), puffed(0.6))
        sack = curve([(-0.50, 1.04), (-0.54, 0.50), (-0.50, 0.02), (0.50, 0.02), (0.54, 0.50), (0.50, 1.04)], steps=6)
        canvas.solid(sack, tone, puffed(0.5), texture=0.06, grain=40)
        if readable(look.text):
            letters(canvas, readable(look.text), (-0.40, 0.34, 0.40, 0.76), contrast(tone))
        return
    tone = look.colour(KRAFT)
    strap = curve([(-0.16, 1.06), (-0.14, 1.30), (0.06, 1.42), (0.26, 1.32), (0.28, 1.10)], steps=8)
    canvas.solid(limb(strap, (0.035, 0.035)), times(tone, 0.55), puffed(0.6))
    canvas.solid([(0.44, 0.0), (0.62, 0.10), (0.62, 1.16), (0.44, 1.06)], times(tone, 0.74), facing(0.6, 0, 0.8))
    canvas.solid([(0.44, 0.0), (0.53, 0.30), (0.53, 1.11), (0.44, 1.06)], times(tone, 0.64), flat(0.6))
    canvas.solid(box(-0.52, 0.0, 0.44, 1.06), tone, facing(-0.1, 0.1, 1, fall=0.08), texture=0.02)
    if readable(look.text):
        letters(canvas, readable(look.text), (-0.42, 0.36, 0.34, 0.74), contrast(tone))
    strap = curve([(-0.26, 1.02), (-0.24, 1.28), (-0.04, 1.40), (0.16, 1.28), (0.18, 1.02)], steps=8)
    canvas.solid(limb(strap, (0.038, 0.038)), times(tone, 0.66), puffed(0.6))
    if look.variant == "gift":
        bow = rgb("#e9c34e") if sum(tone) < 2.4 else rgb("#d8483c")
        for hand in (-1, 1):
            loop = curve(
                [(-0.04, 0.98), (-0.04 + hand * 0.20, 1.10), (-0.04 + hand * 0.26, 0.92)], closed=True, steps=6
            )
            canvas.solid(loop, bow, puffed(0.9, shine=0.2), gloss=0.3)
            canvas.solid(
                limb([(-0.04, 0.96), (-0.04 + hand * 0.16, 0.70)], (0.05, 0.08)), times(bow, 0.85), puffed(0.7)
            )
        canvas.solid(ellipse(-0.04, 0.98, 0.06, 0.06), times(bow, 0.9), puffed(0.9))


def paint_carton(canvas: Canvas, look: Look) -> None:
    """A gable-topped carton of milk or juice."""
    tone = look.colour(rgb("#f6f6f2"))
    band = look.colours[1] if len(look.colours) > 1 else rgb("#f0a23c") if look.variant == "juice" else rgb("#3f8ad0")
    canvas.solid([(0.30, 0.0), (0.50, 0.09), (0.50, 1.05), (0.30, 0.98)], times(tone, 0.74), facing(0.6, 0, 0.8))
    canvas.solid(box(-0.34, 0.0, 0.30, 0.98), tone, facing(-0.1, 0.1, 1, fall=0.06))
    canvas.solid([(0.30, 0.22), (0.50, 0.31), (0.50, 0.52), (0.30, 0.44)], times(band, 0.72), flat(0.6))
    canvas.solid(box(-0.34, 0.22, 0.30, 0.44), band, flat(0.68))
    canvas.solid([(0.30, 0.98), (0.50, 1.05), (0.40, 1.30), (0.22, 1.26)], times(tone, 0.82), facing(0.6, 0.3, 0.7))
    canvas.solid([(-0.34, 0.98), (0.30, 0.98), (0.22, 1.26), (-0.26, 1.26)], times(band, 1.0), facing(0, 0.5, 0.8))
    canvas.solid(
        [(-0.26, 1.26), (0.22, 1.26), (0.40, 1.30), (0.40, 1.44), (0.22, 1.40), (-0.26, 1.40)], tone, flat(0.76)
    )
    words = readable(look.text) or ("JUICE" if look.variant == "juice" else "MILK")
    letters(canvas, words, (-0.28, 0.56, 0.24, 0.84), times(band, 0.8))


def paint_cereal(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#e8573f"))
    block(canvas, -0.50, 0.0, 0.40, 1.36, tone, depth=(0.16, 0.07))
    letters(canvas, readable(look.text) or "CEREAL", (-0.42, 1.02, 0.32, 1.26), contrast(tone))
    bowl = [(-0.36, 0.50), *ellipse(-0.05, 0.50, 0.31, 0.30, start=math.pi, end=2 * math.pi, points=24)]
    with canvas.ink() as pen:
        for k in range(22):
            a = k * 2.4
            pen.ring(
                -0.05 + 0.25 * math.cos(a) * (k / 22) ** 0.5, 0.56 + 0.10 * math.sin(a), 0.055, 0.034, rgb("#f2c14e")
            )
    canvas.solid(bowl, rgb("#4f8fd0"), puffed(0.7, shine=0.2), gloss=0.3)
    canvas.solid(limb([(0.10, 0.62), (0.30, 0.92)], (0.05, 0.04)), STEEL, puffed(0.8))


def paint_can(canvas: Canvas, look: Look) -> None:
    tone = look.pick("can", (rgb("#2f9cb5"), rgb("#f08a2e"), rgb("#7fb83f")))
    wide = 0.27 if look.variant == "slim" else 0.34
    turned(canvas, [(wide * 0.8, 0.02), (wide, 0.08)], STEEL, tilt=0.14, shine=0.4, gloss=0.6, closed=True)
    turned(canvas, [(wide, 0.07), (wide, 1.06)], tone, tilt=0.14, shine=0.35, gloss=0.6, closed=True)
    turned(canvas, [(wide, 1.05), (wide * 0.84, 1.15)], STEEL, tilt=0.14, shine=0.4, gloss=0.6, closed=True)
    canvas.solid(ellipse(0, 1.15, wide * 0.84, wide * 0.13), times(STEEL, 0.85), slope(0.6, 0.9), gloss=0.4)
    canvas.solid(ellipse(0, 1.155, wide * 0.26, wide * 0.05), times(STEEL, 0.55), flat(0.6))
    swoosh = [(-wide, 0.26), (wide, 0.52), (wide, 0.72), (-wide, 0.46)]
    body = canvas.mask_of(box(-wide, 0.0, wide, 1.1))
    if readable(look.text):
        letters(canvas, readable(look.text), (-wide * 0.84, 0.44, wide * 0.84, 0.74), contrast(tone))
    else:
        canvas.solid(swoosh, mix(tone, WHITE, 0.72), tube(0.2), inside=body)


def paint_tube(canvas: Canvas, look: Look) -> None:
    """A squeezed tube standing on its cap: cream, sunscreen, toothpaste."""
    tone = look.colour(rgb("#f3c25a") if look.variant == "sun" else rgb("#f2f0ec"))
    cap = look.colours[1] if len(look.colours) > 1 else rgb("#e8873e") if look.variant == "sun" else rgb("#4aa6b8")
    turned(canvas, [(0.20, 0.0), (0.20, 0.20)], cap, tilt=0.16, shine=0.2, gloss=0.3, closed=True)
    body = [(-0.24, 0.22), (-0.28, 0.34), (-0.33, 1.30), (0.33, 1.30), (0.28, 0.34), (0.24, 0.22)]
    canvas.solid(body, tone, puffed(0.7, shine=0.25), gloss=0.4)
    canvas.solid(box(-0.335, 1.24, 0.335, 1.38, 0.01), tone, slope(0.6, 0.8))
    with canvas.ink() as pen:
        for k in range(12):
            pen.line([(-0.30 + 0.055 * k, 1.26), (-0.30 + 0.055 * k, 1.36)], 0.010, times(tone, 0.7))
        if look.variant == "sun" and not look.text:
            pen.disc(0, 0.98, 0.12, rgb("#e8673e"))
            for k in range(10):
                a = k * math.pi / 5
                pen.line([(0.15 * math.cos(a), 0.98 + 0.15 * math.sin(a)), (0.20 * math.cos(a),
                    0.98 + 0.20 * math.sin(a))],
                         0.03, rgb("#e8673e"))  # fmt: skip
    canvas.solid(box(-0.285, 0.56, 0.285, 0.62), cap, flat(0.68))
    _label(canvas, look, (-0.22, 0.64, 0.22, 0.84 if look.variant == "sun" else 1.06), tone)


def paint_pump(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#e8ddd0"))
    profile = curve([(0.30, 0.0), (0.34, 0.05), (0.34, 0.70), (0.28, 0.84), (0.12, 0.92), (0.12, 0.98)], steps=5)
    turned(canvas, profile, tone, tilt=0.14, shine=0.3, gloss=0.5, closed=True)
    dark = rgb("#2f2d2c") if sum(tone) > 1.4 else rgb("#e9e4da")
    turned(canvas, [(0.14, 0.96), (0.14, 1.06)], dark, tilt=0.14, shine=0.3, gloss=0.4, closed=True)
    rod(canvas, [(0, 1.06), (0, 1.22)], 0.06, dark)
    canvas.solid(box(-0.12, 1.20, 0.14, 1.30, 0.03), dark, puffed(0.7, shine=0.2), gloss=0.4)
    rod(canvas, [(-0.08, 1.255), (-0.34, 1.25), (-0.37, 1.19)], 0.06, dark)
    canvas.solid(box(-0.24, 0.22, 0.24, 0.62, 0.02), mix(tone, WHITE, 0.55), flat(0.76))
    _label(canvas, look, (-0.20, 0.28, 0.20, 0.56), mix(tone, WHITE, 0.55))


def paint_card(canvas: Canvas, look: Look) -> None:
    paper = look.variant == "visiting"
    tone = look.colour(rgb("#fbf9f4" if paper else "#3a55c0"))
    card = [(-0.72, 0.14), (0.62, 0.0), (0.72, 0.80), (-0.62, 0.94)]
    canvas.solid([(x + 0.015, y - 0.03) for x, y in card], times(tone, 0.5), flat(0.5))
    canvas.solid(card, tone, slope(0.5, 0.85, 30), gloss=0.4)

    def at(u: float, v: float) -> tuple[float, float]:
        return (-0.72 + 1.34 * u + 0.10 * v, 0.14 - 0.14 * u + 0.80 * v)

    if paper:
        with canvas.ink() as pen:
            pen.polygon([at(0.10, 0.62), at(0.24, 0.62), at(0.24, 0.84), at(0.10, 0.84)], rgb("#3f7fb8"))
            for v, end, code in ((0.42, 0.62, "#39424e"), (0.26, 0.48, "#9aa3ad"), (0.14, 0.54, "#9aa3ad")):
                pen.polygon([at(0.10, v), at(end, v), at(end, v + 0.06), at(0.10, v + 0.06)], rgb(code))
        return

    canvas.solid(
        [at(0.10, 0.52), at(0.25, 0.52), at(0.25, 0.76), at(0.10, 0.76)], rgb("#e2b84e"), slope(0.6, 0.85), gloss=0.4
    )
    with canvas.ink() as pen:
        for k in range(4):
            for digit in range(4):
                u = 0.10 + 0.21 * k + 0.043 * digit
                pen.polygon([at(u, 0.30), at(u + 0.028, 0.30), at(u + 0.028, 0.40), at(u, 0.40)], WHITE, 0.9)
        pen.polygon([at(0.10, 0.12), at(0.46, 0.12), at(0.46, 0.19), at(0.10, 0.19)], WHITE, 0.7)


def paint_trolley(canvas: Canvas, look: Look) -> None:
    """A shopping cart: a wire basket on four castors."""
    wire, grip = look.colour(rgb("#9aa5b0")), rgb("#d8483c")
    basket = [(-0.56, 0.98), (0.72, 0.90), (0.56, 0.44), (-0.44, 0.44)]
    canvas.solid(basket, times(wire, 0.8), flat(0.6), alpha=0.25)
    rod(canvas, [(-0.88, 1.18), (-0.60, 1.10), (-0.44, 0.44), (-0.36, 0.22), (0.60, 0.22)], 0.05, wire)
    rod(canvas, [(-0.42, 0.44), (0.56, 0.44), (0.72, 0.90)], 0.035, wire)
    rod(canvas, [(-0.57, 0.98), (0.73, 0.90)], 0.045, wire)
    with canvas.ink() as pen:
        for k in range(1, 6):
            t = k / 6
            pen.line([(-0.56 + 1.28 * t, 0.98 - 0.08 * t), (-0.44 + 1.0 * t, 0.44)], 0.034, wire)
        for k in range(1, 3):
            t = k / 3
            pen.line([(-0.56 + 0.12 * t, 0.98 - 0.54 * t), (0.72 - 0.16 * t, 0.90 - 0.46 * t)], 0.034, wire)
    rod(canvas, [(-0.92, 1.19), (-0.72, 1.135)], 0.085, grip, gloss=0.3)
    for x in (-0.32, 0.54):
        canvas.solid(ellipse(x, 0.09, 0.09, 0.09), rgb("#33363c"), puffed(0.8))
        canvas.solid(ellipse(x, 0.09, 0.035, 0.035), STEEL, flat(0.7))
        rod(canvas, [(x, 0.12), (x, 0.22)], 0.04, wire)


def leaf_extent(look: Look) -> Extent:
    if look.variant == "eucalyptus":
        return Extent(left=-0.60, right=0.70, top=1.34, bottom=-0.02)
    return Extent(left=-0.74, right=0.74, top=1.56, bottom=-0.02)


def paint_leaf(canvas: Canvas, look: Look) -> None:
    """A split monstera leaf, or a sprig of eucalyptus."""
    if look.variant == "eucalyptus":
        tone, rng = look.colour(rgb("#8fae9c")), look.rng("sprig")
        stem = bezier((0.0, 0.0), (-0.16, 0.7), (0.26, 1.22), 9)
        canvas.solid(limb(stem, (0.035, 0.014)), rgb("#8a7460"), puffed(0.7))
        for k, (x, y) in enumerate(stem[2:]):
            size = 0.19 - 0.016 * k
            for hand in (-1, 1):
                shift = size * float(rng.uniform(0.85, 1.0))
                spot = ellipse(x + hand * shift, y + 0.05, size * 0.92, size * 0.70, hand * 0.55, points=20)
                canvas.solid(spot, mix(tone, WHITE, 0.12 * (k % 3)), puffed(0.7), texture=0.03)
                with canvas.ink() as pen:
                    pen.line([(x, y), (x + hand * shift * 1.7, y + 0.05 + 0.10 * size)], 0.010, times(tone, 0.75), 0.8)
        return
    tone = look.colour(rgb("#3f8a52"))
    rod(canvas, [(0.10, 0.0), (0.02, 0.40)], 0.045, times(tone, 0.9))
    heart = curve([(0.0, 0.40), (0.30, 0.28), (0.62, 0.48), (0.68, 0.86), (0.44, 1.24), (0.0, 1.52), (-0.44, 1.24),
                   (-0.68, 0.86), (-0.62, 0.48), (-0.30, 0.28)], closed=True, steps=7)  # fmt: skip
    slits: list[Path] = []
    for hand in (-1, 1):
        teeth = ((0.46, 0.76, -0.06), (0.66, 0.84, 0.04), (0.88, 0.80, 0.14), (1.08, 0.66, 0.20))
        slits += [
            [(hand * 0.20, y + 0.03), (hand * far, y + lift - 0.035), (hand * far, y + lift + 0.085)]
            for y, far, lift in teeth
        ]
        slits += [ellipse(hand * 0.11, y - 0.02, 0.035, 0.055, hand * -0.5, points=14) for y in (0.62, 0.86, 1.06)]
    canvas.solid(heart, tone, puffed(0.5, shine=0.2), gloss=0.3, holes=slits)
    with canvas.ink() as pen:
        pen.line([(0.02, 0.40), (0.0, 1.46)], 0.022, mix(tone, WHITE, 0.4))


PROPS = (
    Prop(name="plinth", size=0.14, extent=plinth_extent, paint=paint_plinth, home="seamless", perch=0.46, turns=False,
         materials=frozenset({"stone", "wood"})),
    Prop(name="paper_bag", size=0.4, extent=bag_extent, paint=paint_bag, home="seamless", letters=True, turns=False),
    Prop(name="carton", size=0.24, extent=bounds(-0.36, 0.54, 1.46), paint=paint_carton, home="studio",
        letters=True, turns=False),
    Prop(name="cereal_box", size=0.3, extent=bounds(-0.52, 0.60, 1.46), paint=paint_cereal, home="studio", letters=True,
         turns=False),
    Prop(name="can", size=0.13, extent=bounds(-0.36, 0.36, 1.22, -0.06), paint=paint_can, home="studio", letters=True,
         turns=False),
    Prop(name="tube", size=0.17, extent=bounds(-0.36, 0.36, 1.40, -0.05), paint=paint_tube, home="seamless",
        letters=True, turns=False),
    Prop(name="pump_bottle", size=0.2, extent=bounds(-0.44, 0.38, 1.34, -0.06), paint=paint_pump, home="seamless",
         letters=True, turns=False),
    Prop(name="bank_card", size=0.06, extent=bounds(-0.76, 0.78, 0.98, -0.05), paint=paint_card, home="seamless",
        turns=False),
    Prop(name="shopping_cart", size=1.0, extent=bounds(-0.98, 0.78, 1.26), paint=paint_trolley, home="seamless"),
    Prop(name="single_leaf", size=0.4, extent=leaf_extent, paint=paint_leaf, home="seamless"),
)  # fmt: skip
