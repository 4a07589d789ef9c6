"""Signs and buttons in the round: letters and numbers, arithmetic, play and pause, yin and yang, a spiral, infinity."""

from __future__ import annotations

import math
from collections.abc import Callable

from muralist.engines.preview.brushes.canvas import Canvas, Extent, Pen
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.lettering import letters
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, contrast

TONES = (rgb("#d8483c"), rgb("#3f7ab8"), rgb("#e8a52e"), rgb("#4f9a5a"), rgb("#8a5ac0"))


def glyph_extent(look: Look) -> Extent:
    """As wide as what is written is long."""
    half = 0.42 + 0.22 * (max(1, len(look.variant)) - 1)
    return Extent(left=-half, right=half + 0.07, top=1.16, bottom=-0.06)


def paint_glyph(canvas: Canvas, look: Look) -> None:
    """A thick letter, number or sign that stands by itself."""
    tone = look.pick("glyph", TONES)
    text = look.variant or "A"
    half = 0.40 + 0.22 * (len(text) - 1)
    for k in range(5, 0, -1):
        letters(
            canvas, text, (-half + 0.014 * k, 0.02, half + 0.014 * k, 1.08 + 0.010 * k), times(tone, 0.52), weight=0.045
        )
    letters(canvas, text, (-half, 0.0, half, 1.06), tone, weight=0.045)


def _disc(canvas: Canvas, tone: Colour) -> None:
    canvas.solid(ellipse(0.03, 0.50, 0.50, 0.50), times(tone, 0.55), flat(0.5))
    canvas.solid(ellipse(0, 0.52, 0.50, 0.50), tone, slope(0.62, 0.84, 60), gloss=0.3)


def _yinyang(canvas: Canvas) -> None:
    canvas.solid(ellipse(0, 0.52, 0.52, 0.52), rgb("#f6f3ea"), slope(0.72, 0.88, 60))
    half = [*ellipse(0, 0.52, 0.51, 0.51, start=math.pi / 2, end=3 * math.pi / 2),
            *ellipse(0, 0.265, 0.255, 0.255, start=-math.pi / 2, end=math.pi / 2),
            *reversed(ellipse(0, 0.775, 0.255, 0.255, start=math.pi / 2, end=3 * math.pi / 2))]  # fmt: skip
    dark = rgb("#26252a")
    canvas.solid(half, dark, slope(0.5, 0.7, 60))
    rim = ellipse(0, 0.52, 0.51, 0.51)
    canvas.solid(limb([*rim, rim[0]], (0.03, 0.03)), dark, flat(0.6))
    for y, tone in ((0.775, dark), (0.265, rgb("#f6f3ea"))):
        canvas.solid(ellipse(0, y, 0.08, 0.08), tone, flat(0.8))


def _line(kind: str) -> tuple[Path, float]:
    """The stroke that a sign is, and its width."""
    if kind == "infinity":
        turns = [k * 2 * math.pi / 60 for k in range(61)]
        waist = [1 + math.sin(t) ** 2 for t in turns]
        path = [(0.68 * math.cos(t) / w, 0.5 + 0.95 * math.sin(t) * math.cos(t) / w)
                for t, w in zip(turns, waist, strict=True)]  # fmt: skip
        return path, 0.15
    radii = [0.04 + 0.0145 * k if k < 32 else 0.504 for k in range(36)]
    return [(r * math.cos(0.32 * k), 0.52 + r * math.sin(0.32 * k)) for k, r in enumerate(radii)], 0.085


def paint_symbol(canvas: Canvas, look: Look) -> None:
    """One sign by its name."""
    kind = look.variant
    if kind == "yinyang":
        _yinyang(canvas)
        return
    tone = look.pick("symbol", TONES)
    if kind in {"infinity", "spiral"}:
        path, wide = _line(kind)
        canvas.solid(limb([(x + 0.03, y - 0.03) for x, y in path], (wide, wide)), times(tone, 0.5), flat(0.5))
        canvas.solid(limb(path, (wide, wide)), tone, puffed(0.8, shine=0.3), gloss=0.4)
        return
    if kind == "oval":
        canvas.solid(ellipse(0, 0.42, 0.62, 0.40), tone, puffed(0.5), gloss=0.2)
        return
    if kind == "cross":
        for part in (box(-0.13, 0.0, 0.13, 1.06, 0.02), box(-0.38, 0.62, 0.38, 0.86, 0.02)):
            canvas.solid(part, look.colour(rgb("#a8713e")), slope(0.6, 0.82, 60), texture=0.04)
        return
    _disc(canvas, rgb("#f6f3ea") if kind == "nosmoking" else tone)
    with canvas.ink() as pen:
        INKED.get(kind, _play)(pen, contrast(tone))


def _play(pen: Pen, ink: Colour) -> None:
    pen.polygon([(-0.14, 0.28), (-0.14, 0.76), (0.27, 0.52)], ink)


def _pause(pen: Pen, ink: Colour) -> None:
    for x in (-0.14, 0.14):
        pen.polygon(box(x - 0.07, 0.30, x + 0.07, 0.74, 0.02), ink)


def _stop(pen: Pen, ink: Colour) -> None:
    pen.polygon(box(-0.19, 0.33, 0.19, 0.71, 0.03), ink)


def _power(pen: Pen, ink: Colour) -> None:
    pen.line(ellipse(0, 0.50, 0.24, 0.24, start=math.radians(125), end=math.radians(415)), 0.075, ink)
    pen.line([(0, 0.52), (0, 0.82)], 0.075, ink)


def _recycle(pen: Pen, ink: Colour) -> None:
    for k in range(3):
        a = math.radians(90 + 120 * k)
        arc = ellipse(0, 0.52, 0.27, 0.27, start=a - 0.72, end=a + 0.42, points=12)
        pen.line(arc, 0.095, ink)
        x, y = arc[-1]
        b = a + 0.42 + math.pi / 2
        pen.polygon([(x + r * math.cos(b + way), y + r * math.sin(b + way)) for r, way in
                     ((0.13, 0.0), (0.12, 2.0), (0.12, -2.0))], ink)  # fmt: skip


def _nosmoking(pen: Pen, ink: Colour) -> None:
    del ink
    red, dark = rgb("#d8352e"), rgb("#2c2a30")
    pen.polygon(box(-0.30, 0.44, 0.16, 0.54), rgb("#d8d4c8"))
    pen.line(box(-0.30, 0.44, 0.16, 0.54), 0.014, dark)
    pen.polygon(box(0.16, 0.44, 0.30, 0.54), rgb("#e8803a"))
    pen.line(curve([(0.27, 0.58), (0.22, 0.66), (0.29, 0.72), (0.24, 0.80)], steps=5), 0.022, dark)
    pen.ring(0, 0.52, 0.48, 0.085, red)
    pen.line([(-0.31, 0.83), (0.31, 0.21)], 0.085, red)


def _bluetooth(pen: Pen, ink: Colour) -> None:
    rune = [(-0.17, 0.36), (0.17, 0.66), (0.0, 0.84), (0.0, 0.20), (0.17, 0.38), (-0.17, 0.68)]
    pen.line(rune, 0.06, mix(ink, WHITE, 0.2))


INKED: dict[str, Callable[[Pen, Colour], None]] = {
    "play": _play, "pause": _pause, "stop": _stop, "power": _power, "recycle": _recycle, "nosmoking": _nosmoking,
    "bluetooth": _bluetooth,
}  # fmt: skip
"""What is on a round button, by its name."""


PROPS = (Prop(name="glyph", size=0.3, extent=glyph_extent, paint=paint_glyph, home="seamless", turns=False),
    Prop(name="symbol", size=0.3, extent=bounds(-0.80, 0.82, 1.10, -0.08), paint=paint_symbol, home="seamless",
    turns=False),)  # fmt: skip
