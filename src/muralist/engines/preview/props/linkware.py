"""What links machines: a router, a satellite dish, plug and socket, a chip, a memory stick, a disk drive, a network."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, box, curve, ellipse, limb, shifted
from muralist.engines.preview.brushes.shade import flat, puffed, slope, sphere
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.icons import slab
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, rod

DARK, COPPER, LIME, SKY = rgb("#2f3440"), rgb("#d9a24a"), rgb("#5fe08a"), rgb("#4b8fe8")
NODES = ((0.0, 0.78), (-0.62, 1.22), (0.06, 1.40), (0.68, 1.16), (0.80, 0.52), (0.34, 0.14), (-0.36, 0.16),
         (-0.82, 0.60))  # fmt: skip
"""The middle of a network and what is around it."""
LINKS = ((0, 1), (0, 2), (0, 3), (0, 4), (0, 5), (0, 6), (0, 7), (1, 2), (2, 3), (3, 4), (5, 6), (7, 1))


def waves(canvas: Canvas, x: float, y: float, first: float, *, turn: float = math.pi / 2) -> None:
    """Three arcs of a signal that widen from a point along `turn`."""
    for number in range(3):
        radius = first + 0.15 * number
        arc = ellipse(x, y, radius, radius, start=turn - 0.72, end=turn + 0.72, points=20)
        canvas.solid(limb(arc, (0.055, 0.055)), SKY, flat(0.80 - 0.04 * number))


def paint_router(canvas: Canvas, look: Look) -> None:
    """A box with lights between two aerials, and its signal over it."""
    tone = look.colour(rgb("#e9ecf1"))
    for hand in (-1, 1):
        rod(canvas, [(0.60 * hand, 0.30), (0.68 * hand, 1.10)], 0.085, DARK, end=0.06)
        canvas.solid(ellipse(0.60 * hand, 0.36, 0.08, 0.08), times(DARK, 0.9), puffed(0.8))
    waves(canvas, 0.0, 0.62, 0.20)
    canvas.solid(ellipse(0.0, 0.66, 0.055, 0.055), SKY, puffed(0.6))
    canvas.solid([(-0.82, 0.30), (0.82, 0.30), (0.68, 0.46), (-0.68, 0.46)], mix(tone, WHITE, 0.4), flat(0.82))
    canvas.solid(box(-0.84, 0.04, 0.84, 0.34, 0.09), tone, slope(0.58, 0.78), gloss=0.3)
    for hand in (-1, 1):
        canvas.solid(box(hand * 0.56, 0.0, hand * 0.72, 0.05, 0.02), DARK, flat(0.5))
    with canvas.ink() as pen:
        pen.polygon(box(-0.70, 0.13, 0.12, 0.25, 0.05), times(tone, 0.34))
    with canvas.lit(), canvas.ink() as pen:
        for lamp, code in enumerate((LIME, LIME, SKY, LIME, COPPER)):
            pen.disc(-0.60 + 0.155 * lamp, 0.19, 0.030, code)


def paint_signal(canvas: Canvas, look: Look) -> None:
    """The sign of a wireless network: a dot and three arcs over it."""
    tone = look.colour(SKY)
    for number in range(3):
        radius = 0.42 + 0.36 * number
        arc = ellipse(0.0, 0.14, radius, radius, start=math.pi / 4, end=math.pi * 3 / 4, points=24)
        slab(canvas, limb(arc, (0.17, 0.17)), tone)
    slab(canvas, ellipse(0.0, 0.18, 0.16, 0.16), tone)


def paint_dish(canvas: Canvas, look: Look) -> None:
    """A bowl on a mast that looks up to the right, with the receiver before it."""
    tone = look.colour(rgb("#e6eaf0"))
    canvas.solid([(-0.42, 0.0), (0.42, 0.0), (0.30, 0.12), (-0.30, 0.12)], times(STEEL, 0.7), flat(0.6))
    for x in (-0.30, 0.30):
        rod(canvas, [(x, 0.06), (-0.06, 0.62)], 0.055, STEEL)
    rod(canvas, [(-0.02, 0.06), (-0.08, 0.74)], 0.10, STEEL, gloss=0.4)
    turn = 0.62
    back = ellipse(-0.12, 0.88, 0.30, 0.74, turn, points=56)
    canvas.solid(back, times(tone, 0.62), puffed(0.7))
    canvas.solid(ellipse(-0.02, 0.96, 0.27, 0.74, turn, points=56), tone, slope(0.92, 0.50, 30), gloss=0.2)
    canvas.solid(ellipse(-0.01, 0.97, 0.20, 0.60, turn, points=48), times(tone, 0.90), slope(0.88, 0.50, 30))
    tip = (0.50, 1.34)
    with canvas.ink() as pen:
        for x, y in ((-0.34, 1.42), (0.32, 0.52), (-0.02, 0.96)):
            pen.line([(x, y), tip], 0.028, times(STEEL, 0.62))
    canvas.solid(ellipse(*tip, 0.085, 0.085), rgb("#d8483c"), puffed(0.8, shine=0.3), gloss=0.4)
    if look.variant == "signal":
        waves(canvas, *tip, 0.18, turn=0.62)


def dish_extent(look: Look) -> Extent:
    wide = look.variant == "signal"
    return Extent(left=-0.66, right=1.08 if wide else 0.62, top=1.90 if wide else 1.62, bottom=-0.02)


def paint_plug(canvas: Canvas, look: Look) -> None:
    """A plug with two pins that points to the right, on its cable."""
    tone = look.colour(rgb("#3f6fd0"))
    cable = curve([(-0.96, 0.06), (-0.98, 0.30), (-0.66, 0.52), (-0.34, 0.46)], steps=12)
    canvas.solid(limb(cable, (0.10, 0.10)), times(tone, 0.55), puffed(0.8))
    for y in (0.28, 0.62):
        canvas.solid(box(0.36, y - 0.05, 0.86, y + 0.05, 0.03), STEEL, puffed(0.7, shine=0.3), gloss=0.6)
    canvas.solid(box(-0.42, 0.35, -0.16, 0.56, 0.05), times(tone, 0.7), puffed(0.7))
    body = curve([(-0.22, 0.30), (0.02, 0.14), (0.34, 0.10), (0.34, 0.80), (0.02, 0.76), (-0.22, 0.60)], closed=True,
                 steps=6)  # fmt: skip
    canvas.solid(body, tone, puffed(0.8, shine=0.25), gloss=0.4)
    canvas.solid(box(0.30, 0.06, 0.42, 0.84, 0.04), mix(tone, WHITE, 0.12), puffed(0.6, shine=0.2), gloss=0.4)


def paint_socket(canvas: Canvas, look: Look) -> None:
    """A wall plate with a round hollow and two holes."""
    tone = look.colour(rgb("#f2f1ec"))
    slab(canvas, box(-0.60, 0.0, 0.60, 1.20, 0.16), tone)
    canvas.solid(ellipse(0, 0.60, 0.42, 0.42), times(tone, 0.74), slope(0.62, 0.46))
    canvas.solid(ellipse(0, 0.585, 0.385, 0.385), times(tone, 0.92), slope(0.58, 0.74))
    with canvas.ink() as pen:
        for x in (-0.16, 0.16):
            pen.disc(x, 0.60, 0.062, DARK)
        for y in (0.24, 0.96):
            pen.polygon(box(-0.05, y - 0.03, 0.05, y + 0.03, 0.02), rgb("#b9bcc4"))


def paint_chip(canvas: Canvas, look: Look) -> None:
    """A processor lying flat, with golden legs on all sides and a core that shines."""
    core = look.colour(rgb("#4fc3ff"))
    legs = look.rng("legs").integers(0, 2)
    for k in range(6):
        at = -0.40 + 0.16 * k
        for path in (box(at - 0.035, 0.0, at + 0.035, 0.20), box(at - 0.035, 1.20, at + 0.035, 1.40),
                     box(-0.70, 0.70 + at - 0.035, -0.50, 0.70 + at + 0.035),
                     box(0.50, 0.70 + at - 0.035, 0.70, 0.70 + at + 0.035)):  # fmt: skip
            canvas.solid(path, COPPER, flat(0.70), gloss=0.3)
    slab(canvas, box(-0.56, 0.14, 0.56, 1.26, 0.10), DARK)
    canvas.solid(box(-0.36, 0.34, 0.36, 1.06, 0.06), mix(DARK, WHITE, 0.14), slope(0.55, 0.75))
    with canvas.lit():
        canvas.soft(box(-0.22, 0.48, 0.22, 0.92, 0.06), core, 0.07, 0.75)
        canvas.solid(box(-0.20, 0.50, 0.20, 0.90, 0.05), core, slope(0.72, 0.92))
        with canvas.ink() as pen:
            for k in range(3):
                at = 0.60 + 0.10 * k
                for hand in (-1, 1):
                    pen.line([(0.21 * hand, at), (0.44 * hand, at + 0.16 * (k - 1))], 0.020, core)
                pen.line([(-0.10 + 0.10 * k, 0.92), (-0.24 + 0.24 * k, 1.14)], 0.020, core)
                pen.line([(-0.10 + 0.10 * k, 0.48), (-0.24 + 0.24 * k, 0.26)], 0.020, core)
    with canvas.ink() as pen:
        pen.disc(-0.46 + 0.92 * float(legs), 1.16, 0.035, rgb("#8d95a5"))
    canvas.lamp(0.0, 0.70, 0.9, core, 0.5 if look.dark else 0.2)


def paint_stick(canvas: Canvas, look: Look) -> None:
    """A memory stick that leans a little, its metal end up."""
    tone = look.colour(rgb("#e2564a"))

    def lean(path: Path) -> Path:
        return shifted(path, 0.0, 0.03, turn=-0.30)

    canvas.solid(lean(box(-0.17, 0.90, 0.17, 1.36, 0.02)), STEEL, slope(0.55, 0.85, 0), gloss=0.6)
    with canvas.ink() as pen:
        for x in (-0.08, 0.08):
            pen.polygon(lean(box(x - 0.04, 1.12, x + 0.04, 1.22)), times(STEEL, 0.4))
    canvas.solid(lean(box(-0.25, 0.06, 0.25, 0.94, 0.12)), tone, slope(0.50, 0.80, 0), gloss=0.4)
    canvas.solid(lean(ellipse(0.0, 0.18, 0.06, 0.06)), times(tone, 0.5), flat(0.5))
    with canvas.ink() as pen:
        middle = WHITE if sum(tone) < 2.4 else DARK
        pen.line(lean([(0.0, 0.34), (0.0, 0.72)]), 0.035, middle)
        pen.polygon(lean([(-0.06, 0.70), (0.06, 0.70), (0.0, 0.82)]), middle)
        pen.line(lean([(0.0, 0.42), (0.11, 0.52), (0.11, 0.60)]), 0.028, middle)
        pen.line(lean([(0.0, 0.46), (-0.11, 0.56), (-0.11, 0.62)]), 0.028, middle)


def paint_drive(canvas: Canvas, look: Look) -> None:
    """A flat portable drive on its edge, with a light and its short cable."""
    tone = look.colour(rgb("#4a5568"))
    cable = curve([(0.52, 0.10), (0.84, 0.04), (0.98, 0.22), (0.92, 0.44)], steps=10)
    canvas.solid(limb(cable, (0.06, 0.06)), DARK, puffed(0.7))
    canvas.solid(box(0.84, 0.42, 1.0, 0.62, 0.03), STEEL, slope(0.6, 0.8), gloss=0.5)
    slab(canvas, box(-0.62, 0.0, 0.56, 1.14, 0.12), tone)
    canvas.solid(box(-0.50, 0.58, 0.44, 1.02, 0.06), times(tone, 0.8), slope(0.5, 0.62))
    with canvas.ink() as pen:
        for k in range(4):
            pen.line([(-0.46, 0.36 - 0.07 * k), (0.10, 0.36 - 0.07 * k)], 0.022, times(tone, 0.55))
        pen.ring(-0.03, 0.80, 0.15, 0.03, mix(tone, WHITE, 0.4))
        pen.disc(-0.03, 0.80, 0.05, mix(tone, WHITE, 0.4))
    with canvas.lit(), canvas.ink() as pen:
        pen.disc(0.36, 0.16, 0.04, LIME)


def paint_network(canvas: Canvas, look: Look) -> None:
    """Balls of several colours, joined by lines to each other and to the largest in the middle."""
    tones = look.colours or (SKY, rgb("#41b49a"), rgb("#f2b23e"), rgb("#e8674f"), rgb("#8f6fd0"))
    line = mix(tones[0], rgb("#8d99a6"), 0.55)
    for one, other in LINKS:
        canvas.solid(limb([NODES[one], NODES[other]], (0.038, 0.038)), line, flat(0.66))
    for number, (x, y) in enumerate(NODES):
        radius = 0.26 if number == 0 else 0.13 + 0.03 * (number % 3)
        canvas.solid(ellipse(x, y, radius, radius), tones[number % len(tones)], sphere(x, y, radius, shine=0.35),
                     gloss=0.4)  # fmt: skip


def paint_cable(canvas: Canvas, look: Look) -> None:
    """A cable that has come apart: plug and socket piece face each other with a gap between them."""
    tone = look.colour(rgb("#3f6fd0"))
    for hand in (-1, 1):
        wire = bezier((1.34 * hand, 0.06), (1.10 * hand, 0.74), (0.66 * hand, 0.42), 20)
        canvas.solid(limb(wire, (0.085, 0.085)), times(tone, 0.55), puffed(0.8))
        canvas.solid(box(hand * 0.24, 0.20, hand * 0.70, 0.64, 0.12), tone, puffed(0.7, shine=0.25), gloss=0.4)
        canvas.solid(box(hand * 0.18, 0.15, hand * 0.30, 0.69, 0.04), mix(tone, WHITE, 0.15), puffed(0.6))
    for y in (0.31, 0.53):
        canvas.solid(box(-0.20, y - 0.035, 0.02, y + 0.035, 0.02), STEEL, puffed(0.7, shine=0.3), gloss=0.6)
    with canvas.ink() as pen:
        for x, y, dx in ((0.06, 0.80, -0.06), (0.10, 0.84, 0.0), (0.14, 0.80, 0.06)):
            pen.line([(x, y), (x + dx, y + 0.16)], 0.035, rgb("#f2b23e"))


PROPS = (
    Prop(name="router", size=0.2, extent=bounds(-0.88, 0.88, 1.20, -0.02), paint=paint_router, home="seamless",
         turns=False),
    Prop(name="wifi_sign", size=0.2, extent=bounds(-0.92, 0.94, 1.42, -0.06), paint=paint_signal, home="seamless",
         turns=False),
    Prop(name="satellite_dish", size=1.2, extent=dish_extent, paint=paint_dish, home="seamless"),
    Prop(name="plug", size=0.16, extent=bounds(-1.06, 0.90, 0.90, -0.02), paint=paint_plug, home="seamless"),
    Prop(name="socket", size=0.18, extent=bounds(-0.64, 0.66, 1.24, -0.06), paint=paint_socket, home="seamless",
         turns=False),
    Prop(name="chip", size=0.14, extent=bounds(-0.74, 0.74, 1.44, -0.06), paint=paint_chip, home="seamless",
         turns=False),
    Prop(name="usb_stick", size=0.1, extent=bounds(-0.30, 0.66, 1.40, -0.06), paint=paint_stick, home="seamless",
         turns=False),
    Prop(name="hard_drive", size=0.15, extent=bounds(-0.66, 1.04, 1.18, -0.06), paint=paint_drive, home="seamless",
         turns=False),
    Prop(name="network", size=0.5, extent=bounds(-1.0, 1.0, 1.60, -0.04), paint=paint_network, home="seamless",
         turns=False),
    Prop(name="cable", size=0.2, extent=bounds(-1.42, 1.42, 1.04, -0.02), paint=paint_cable, home="seamless",
         turns=False),
)  # fmt: skip
