"""Small goods of product shots: earbuds in their case, a dropper bottle, a paper cup, a tea tin, a price tag, a bin."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Point, box, curve, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.lettering import letters, readable
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, contrast, rod, turned


def paint_earbuds(canvas: Canvas, look: Look) -> None:
    """An open case with both buds before it."""
    tone = look.colour(rgb("#f2f1ee"))
    dark = times(tone, 0.62)
    lid = curve([(-0.52, 0.62), (-0.54, 0.98), (-0.36, 1.16), (0.36, 1.16), (0.54, 0.98), (0.52, 0.62)], steps=6)
    canvas.solid(lid, times(tone, 0.93), puffed(0.5, shine=0.2), gloss=0.5)
    inner = curve([(-0.43, 0.64), (-0.44, 0.92), (-0.30, 1.05), (0.30, 1.05), (0.44, 0.92), (0.43, 0.64)], steps=6)
    canvas.solid(inner, times(tone, 0.72), flat(0.62))
    body = curve([(-0.55, 0.66), (-0.57, 0.22), (-0.38, 0.02), (0.38, 0.02), (0.57, 0.22), (0.55, 0.66)], steps=6)
    canvas.solid(body, tone, puffed(0.6, shine=0.3), gloss=0.6)
    canvas.solid(ellipse(0, 0.66, 0.55, 0.075), times(tone, 0.84), slope(0.55, 0.8))
    for x in (-0.22, 0.22):
        canvas.solid(ellipse(x, 0.66, 0.15, 0.042), dark, flat(0.5))
    canvas.solid(ellipse(0, 0.42, 0.035, 0.035), rgb("#5fc98a"), flat(0.9))
    for x, lean in ((-0.80, -1), (0.82, 1)):
        _bud(canvas, x, lean, tone)


def _bud(canvas: Canvas, x: float, lean: int, tone: Colour) -> None:
    rod(canvas, [(x, 0.06), (x + 0.02 * lean, 0.36)], 0.058, tone)
    canvas.solid(ellipse(x, 0.045, 0.058, 0.03), STEEL, flat(0.7))
    canvas.solid(ellipse(x, 0.45, 0.165, 0.145), tone, puffed(0.95, shine=0.35), gloss=0.6)
    canvas.solid(ellipse(x - 0.13 * lean, 0.47, 0.085, 0.10), rgb("#3a3c40"), puffed(0.8, shine=0.2))
    canvas.solid(ellipse(x + 0.05 * lean, 0.47, 0.028, 0.062), times(tone, 0.5), flat(0.5))


def paint_dropper(canvas: Canvas, look: Look) -> None:
    """A small glass bottle with a rubber bulb on its cap."""
    tone = look.colour(rgb("#a8642e"))
    profile = curve([(0.29, 0.0), (0.34, 0.06), (0.34, 0.56), (0.28, 0.68), (0.13, 0.75), (0.13, 0.82)], steps=6)
    turned(canvas, profile, tone, tilt=0.14, shine=0.5, gloss=0.75, closed=True)
    cap = rgb("#26282b") if sum(tone) > 0.9 else rgb("#e9e4da")
    turned(canvas, [(0.16, 0.80), (0.16, 0.98)], cap, tilt=0.14, shine=0.3, gloss=0.4, closed=True)
    bulb = curve([(0.10, 0.97), (0.12, 1.06), (0.11, 1.20), (0.05, 1.30)], steps=6)
    turned(canvas, bulb, times(cap, 0.9) if sum(cap) > 1.4 else mix(cap, WHITE, 0.12), tilt=0.2, shine=0.3, closed=True)
    paper = rgb("#f5f0e4")
    outline = turned(canvas, [(0.345, 0.16), (0.345, 0.50)], paper, tilt=0.12, shine=0.06)
    inside = canvas.mask_of(outline)
    if letters(canvas, readable(look.text), (-0.26, 0.20, 0.26, 0.42), contrast(paper)):
        return
    with canvas.ink(inside=inside) as pen:
        for y, half in ((0.38, 0.17), (0.30, 0.12), (0.24, 0.12)):
            pen.line([(-half, y), (half, y)], 0.018, rgb("#6b6257"))


def paint_paper_cup(canvas: Canvas, look: Look) -> None:
    """A cup to take away, with a lid and a sleeve."""
    tone = look.colour(rgb("#f4efe6"))
    sleeve = look.colour(rgb("#b98a5c"), 1) if len(look.colours) > 1 else rgb("#b98a5c")
    turned(canvas, [(0.29, 0.0), (0.42, 1.02)], tone, tilt=0.14, shine=0.15, gloss=0.2)
    band = turned(canvas, [(0.325, 0.27), (0.390, 0.76)], sleeve, tilt=0.14, shine=0.08, texture=0.05, grain=30)
    inside = canvas.mask_of(band)
    if not letters(canvas, readable(look.text), (-0.27, 0.34, 0.27, 0.62), contrast(sleeve)):
        mark = times(sleeve, 0.62)
        with canvas.ink(inside=inside) as pen:
            pen.polygon(ellipse(0, 0.47, 0.085, 0.125, 0.5), mark)
            pen.line(curve([(-0.05, 0.37), (0.02, 0.45), (-0.02, 0.50), (0.05, 0.57)], steps=6), 0.018, sleeve)
    lid = rgb("#3a3532") if sum(tone) > 1.8 else rgb("#f6f3ee")
    turned(canvas, [(0.45, 1.0), (0.45, 1.07)], lid, tilt=0.14, shine=0.3, gloss=0.4, closed=True)
    turned(canvas, [(0.39, 1.06), (0.36, 1.18)], lid, tilt=0.14, shine=0.3, gloss=0.4, closed=True)


def paint_tin(canvas: Canvas, look: Look) -> None:
    """A round tin with a lid, as tea is sold in."""
    tone = look.colour(rgb("#4f7f6a"))
    turned(canvas, [(0.40, 0.0), (0.40, 0.84)], tone, tilt=0.16, shine=0.35, gloss=0.5, closed=True)
    turned(canvas, [(0.425, 0.80), (0.425, 1.02)], times(tone, 0.82), tilt=0.16, shine=0.4, gloss=0.5, closed=True)
    canvas.solid(ellipse(0, 1.02, 0.425, 0.068), mix(tone, WHITE, 0.18), slope(0.6, 0.85), gloss=0.4)
    paper = rgb("#f3ead6")
    outline = turned(canvas, [(0.408, 0.20), (0.408, 0.64)], paper, tilt=0.14, shine=0.06)
    inside = canvas.mask_of(outline)
    if letters(canvas, readable(look.text), (-0.30, 0.26, 0.30, 0.54), contrast(paper)):
        return
    leaf = rgb("#5c8f4e")
    with canvas.ink(inside=inside) as pen:
        for side in (-1, 1):
            tip = [(0.0, 0.28), (0.05 * side, 0.44), (0.17 * side, 0.54), (0.15 * side, 0.38), (0.0, 0.28)]
            pen.polygon(curve(tip, closed=True, steps=6), leaf)


def paint_tag(canvas: Canvas, look: Look) -> None:
    """A price tag of card on a string."""
    tone = look.colour(rgb("#e8554a"))
    card = [(-0.40, 0.02), (0.40, 0.02), (0.40, 0.86), (0.20, 1.10), (-0.20, 1.10), (-0.40, 0.86)]
    canvas.solid(card, tone, slope(0.6, 0.85), gloss=0.2, holes=[ellipse(0, 0.95, 0.06, 0.06)])
    with canvas.ink() as pen:
        pen.line(curve([(0.0, 0.95), (0.10, 1.16), (0.30, 1.22), (0.22, 1.36), (0.02, 1.28)], steps=8), 0.022,
                 rgb("#8a7a62"))  # fmt: skip
    if not letters(canvas, readable(look.text) or "%", (-0.28, 0.22, 0.28, 0.72), contrast(tone)):
        with canvas.ink() as pen:
            pen.line([(-0.24, 0.5), (0.24, 0.5)], 0.05, contrast(tone))


def paint_flake(canvas: Canvas, look: Look) -> None:
    """A snow crystal with six branched arms."""
    tone = look.colour(rgb("#bfe0f4"))
    for number in range(6):
        angle = math.pi / 2 + math.pi / 3 * number
        out, up = math.cos(angle), math.sin(angle)

        def at(along: float, across: float, out: float = out, up: float = up) -> Point:
            return (along * out - across * up, 0.66 + along * up + across * out)

        rod(canvas, [at(0, 0), at(0.64, 0)], 0.045, tone)
        for far, reach in ((0.26, 0.16), (0.44, 0.13)):
            for side in (-1, 1):
                rod(canvas, [at(far, 0), at(far + reach, side * reach)], 0.034, tone)


def paint_recycler(canvas: Canvas, look: Look) -> None:
    """A bin on two wheels with three arrows that chase each other."""
    tone = look.colour(rgb("#3f9a57"))
    canvas.solid([(-0.34, 0.05), (0.34, 0.05), (0.44, 1.12), (-0.44, 1.12)], tone, puffed(0.35, shine=0.2), gloss=0.3)
    canvas.solid(box(-0.49, 1.08, 0.49, 1.18, 0.03), times(tone, 0.82), puffed(0.6, shine=0.2), gloss=0.3)
    lid = curve([(-0.48, 1.17), (-0.40, 1.30), (0.0, 1.35), (0.40, 1.30), (0.48, 1.17)], steps=6)
    canvas.solid(lid, tone, puffed(0.6, shine=0.25), gloss=0.4)
    for x in (-0.28, 0.28):
        canvas.solid(ellipse(x, 0.07, 0.085, 0.085), rgb("#2f3133"), puffed(0.8))
    mark = WHITE if sum(tone) < 2.3 else times(tone, 0.4)
    with canvas.ink() as pen:
        for number in range(3):
            turn = math.pi / 2 + 2 * math.pi / 3 * number
            arc = [turn + 0.25 + 1.25 * step / 8 for step in range(9)]
            pen.line([(0.19 * math.cos(a), 0.62 + 0.19 * math.sin(a)) for a in arc], 0.055, mark)
            last = arc[-1]
            tip = last + 0.48
            pen.polygon([(0.29 * math.cos(last), 0.62 + 0.29 * math.sin(last)),
                         (0.09 * math.cos(last), 0.62 + 0.09 * math.sin(last)),
                         (0.20 * math.cos(tip), 0.62 + 0.20 * math.sin(tip))], mark)  # fmt: skip


PROPS = (
    Prop(name="earbuds", size=0.07, extent=bounds(-1.0, 1.02, 1.20, 0.0), paint=paint_earbuds, home="seamless",
         turns=False),
    Prop(name="dropper", size=0.12, extent=bounds(-0.37, 0.37, 1.32, -0.06), paint=paint_dropper, home="seamless",
         letters=True, turns=False),
    Prop(name="paper_cup", size=0.13, extent=bounds(-0.46, 0.46, 1.24, -0.06), paint=paint_paper_cup, home="studio",
         letters=True, turns=False),
    Prop(name="tin", size=0.14, extent=bounds(-0.44, 0.44, 1.10, -0.07), paint=paint_tin, home="studio", letters=True,
         turns=False),
    Prop(name="price_tag", size=0.12, extent=bounds(-0.42, 0.42, 1.38), paint=paint_tag, home="seamless", letters=True,
         turns=False),
    Prop(name="snowflake", size=0.3, extent=bounds(-0.62, 0.62, 1.33), paint=paint_flake, home="seamless",
         turns=False),
    Prop(name="recycler", size=1.05, extent=bounds(-0.50, 0.50, 1.37), paint=paint_recycler, home="street",
         turns=False),
)  # fmt: skip
