"""Lanterns: an iron one with a flame behind glass, and paper ones that hang or rise in the air."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed, sphere
from muralist.engines.preview.props.lettering import letters
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.rabbitlantern import paint_rabbit
from muralist.engines.preview.props.solids import WHITE, rod, turned

FLAME, AMBER = rgb("#ffd75e"), rgb("#ffb45a")


def extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.46, right=0.46, top=1.72)


def paint(canvas: Canvas, look: Look) -> None:
    iron = look.pick("iron", (rgb("#4a4a4e"), rgb("#7a4a34"), rgb("#3f5f62")))
    if look.material == "metal" and not look.colours:
        iron = rgb("#b08a45")
    handle = ellipse(0, 1.25, 0.34, 0.40, start=0.15, end=math.pi - 0.15)
    rod(canvas, handle, 0.035, times(iron, 0.9))
    turned(canvas, [(0.40, 0.04), (0.41, 0.10), (0.34, 0.15), (0.33, 0.24)], iron, tilt=0.17, gloss=0.3)
    glass = [(0.30, 0.24), (0.335, 0.5), (0.335, 0.85), (0.29, 1.04)]
    turned(canvas, glass, rgb("#f2d9a0"), tilt=0.17, shine=0.3, gloss=0.6, alpha=0.75)
    with canvas.lit():
        canvas.soft(ellipse(0, 0.62, 0.20, 0.30), rgb("#ffc46a"), 0.08, 0.85)
        flame = curve(
            [(0.0, 0.40), (0.085, 0.50), (0.06, 0.68), (0.005, 0.90), (-0.06, 0.68), (-0.085, 0.50)], True, 7,
        )  # fmt: skip
        canvas.soft(flame, rgb("#ff8a2a"), 0.025, 0.9)
        canvas.solid([(x * 0.72, 0.42 + (y - 0.40) * 0.82) for x, y in flame], FLAME, flat(0.9))
        canvas.soft(ellipse(0, 0.52, 0.03, 0.07), WHITE, 0.02, 1.0)
        with canvas.ink() as pen:
            for x in (-0.30, 0.30, -0.105, 0.105):
                pen.line(
                    curve([(x, 0.22), (x * 1.12, 0.62), (x, 1.04)], steps=8), 0.024,
                    times(iron, 0.55 if look.dark else 0.75),
                )  # fmt: skip
    turned(
        canvas, [(0.33, 1.02), (0.40, 1.05), (0.38, 1.09), (0.20, 1.26)], iron, tilt=0.17, gloss=0.3, closed=True,
    )  # fmt: skip
    turned(canvas, [(0.10, 1.27), (0.11, 1.34), (0.03, 1.40)], times(iron, 0.85), tilt=0.2, closed=True)
    canvas.solid(box(-0.05, 0.26, 0.05, 0.34, 0.02), times(iron, 0.6), puffed(0.5))
    canvas.lamp(0, 0.62, 2.3 if look.dark else 1.0, AMBER, 0.62 if look.dark else 0.3)


def paper_extent(look: Look) -> Extent:
    if look.variant == "sky":
        return Extent(left=-0.42, right=0.42, top=1.06)
    return Extent(left=-0.56, right=0.56, top=1.70)


def paint_paper(canvas: Canvas, look: Look) -> None:
    if look.variant == "sky":
        _rising(canvas, look)
        return
    if look.variant == "rabbit":
        paint_rabbit(canvas, look)
        return
    paper = look.colour(rgb("#cf3328"))
    gold = rgb("#e0b04a")
    # a lantern whose colour is named shines in it
    glow = mix(paper, rgb("#ffb060"), 0.10 if look.colours else 0.45)
    flame = mix(paper, rgb("#ffc070"), 0.45) if look.colours else rgb("#ffc070")
    rod(canvas, [(0, 1.66), (0, 1.42)], 0.018, rgb("#6d4a2d"))
    globe = ellipse(0, 0.92, 0.52, 0.43)
    canvas.solid(globe, glow if look.dark else paper, sphere(0, 0.92, 0.58, 0.49, shine=0.15), gloss=0.2)
    inside = canvas.mask_of(globe)
    with canvas.lit():
        strength = 0.9 if look.dark else 0.45
        canvas.soft(ellipse(0, 0.88, 0.30, 0.26), flame, 0.11, strength, inside=inside)
        with canvas.ink(inside=inside) as pen:
            for share in (-0.78, -0.45, 0.0, 0.45, 0.78):
                spoke = ellipse(0, 0.92, abs(share) * 0.52 + 0.002, 0.43, start=-math.pi / 2, end=math.pi / 2)
                pen.line([(math.copysign(x, share), y) for x, y in spoke], 0.012, times(paper, 0.62), 0.65)
    ink = rgb("#3a2218") if luma(paper) > 0.45 else rgb("#f4cf6a")
    letters(canvas, look.text, (-0.30, 0.64, 0.30, 1.20), ink, weight=0.02)
    for y, wide in ((1.34, 0.21), (0.50, 0.21)):
        turned(canvas, [(wide, y - 0.045), (wide, y + 0.05)], gold, tilt=0.14, gloss=0.5, closed=True)
    with canvas.ink() as pen:
        for strand in range(-4, 5):
            x = strand * 0.018
            pen.line(
                curve([(x * 0.5, 0.40), (x, 0.25), (x * 1.5, 0.02)], steps=5), 0.014,
                times(gold, 0.9 if strand % 2 else 0.75),
            )  # fmt: skip
        pen.line([(0, 0.46), (0, 0.38)], 0.02, gold)
    canvas.solid(ellipse(0, 0.36, 0.055, 0.05), gold, puffed(1.0, shine=0.4), gloss=0.5)
    canvas.lamp(0, 0.92, 1.5 if look.dark else 0.8, glow, 0.5 if look.dark else 0.2)


def _rising(canvas: Canvas, look: Look) -> None:
    """A sky lantern: a paper bag open below, with a flame in its mouth."""
    paper = look.colour(rgb("#f0a04a"))
    bag = curve(
        [(-0.26, 0.10), (-0.36, 0.55), (-0.33, 0.88), (0.0, 1.02), (0.33, 0.88), (0.36, 0.55), (0.26, 0.10)],
        steps=8,
    )  # fmt: skip
    canvas.solid(bag, paper, puffed(0.7))
    inside = canvas.mask_of(bag)
    with canvas.lit():
        canvas.soft(bag, paper if look.colours else mix(paper, rgb("#ff8a3a"), 0.3), 0.01, 0.8, inside=inside)
        canvas.soft(ellipse(0, 0.24, 0.22, 0.22 if look.colours else 0.30), rgb("#ffe39a"), 0.11, 0.95, inside=inside)
        with canvas.ink(inside=inside) as pen:
            for x in (-0.20, 0.02, 0.22):
                pen.line(
                    curve([(x * 0.8, 0.08), (x * 1.2, 0.55), (x * 0.5, 1.02)], steps=8), 0.008, times(paper, 0.6),
                    0.4,
                )  # fmt: skip
        canvas.solid(ellipse(0, 0.10, 0.26, 0.05), mix(paper, FLAME, 0.6), flat(0.9))
        canvas.soft(ellipse(0, 0.11, 0.09, 0.035), WHITE, 0.02, 1.0)
    canvas.lamp(0, 0.35, 1.4 if look.dark else 0.7, AMBER, 0.5 if look.dark else 0.25)


PROPS = (
    Prop(
        name="lantern",
        size=0.35,
        extent=extent,
        paint=paint,
        home="studio",
        materials=frozenset({"metal"}),
        turns=False,
    ),
    Prop(
        name="paper_lantern",
        size=0.5,
        extent=paper_extent,
        paint=paint_paper,
        home="street",
        stands="sky",
        casts=False,
        turns=False,
        aloft=0.8,
        letters=True,
    ),
)
