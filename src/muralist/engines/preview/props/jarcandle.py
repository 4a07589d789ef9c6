"""A scented candle in its glass, labelled and lit, and a sprig of round leaves that lies beside such things."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, box, curve, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.lettering import letters
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, gleam, turned

GLOW = rgb("#ffcf82")


def paint(canvas: Canvas, look: Look) -> None:
    jar = look.pick("jar", (rgb("#efe6d8"), rgb("#b9856a"), rgb("#5c5148"), rgb("#c9d3c4")))
    wax = mix(rgb("#f6ecd6"), jar, 0.15)
    profile = [(0.40, 0.03), (0.44, 0.08), (0.44, 0.96)]
    canvas.solid(ellipse(0, 0.96, 0.44, 0.085), times(jar, 0.6), flat(0.5))
    canvas.solid(ellipse(0, 0.90, 0.42, 0.075), wax, flat(0.9))
    with canvas.lit():
        canvas.soft(ellipse(0, 0.91, 0.22, 0.035), GLOW, 0.05, 0.9)
    with canvas.ink() as pen:
        pen.line([(0, 0.90), (0.008, 1.0)], 0.022, rgb("#3a2e28"))
    body = turned(canvas, profile, jar, tilt=0.19, gloss=0.6, shine=0.3, alpha=0.97)
    canvas.soft(ellipse(0, 0.86, 0.34, 0.16), GLOW, 0.10, 0.55, inside=canvas.mask_of(body))
    rim = ellipse(0, 0.96, 0.44, 0.085)
    with canvas.ink() as pen:
        pen.line([*rim, rim[0]], 0.022, mix(jar, WHITE, 0.5), 0.9)
    canvas.solid(box(-0.24, 0.26, 0.24, 0.62, 0.02), rgb("#fbf7ee"), flat(0.82))
    ink = rgb("#5a4a3e") if luma(jar) > 0.2 else rgb("#3a342e")
    if not letters(canvas, look.text, (-0.21, 0.30, 0.21, 0.58), ink):
        with canvas.ink() as pen:
            pen.line([(-0.14, 0.50), (0.14, 0.50)], 0.030, ink, 0.85)
            pen.line([(-0.09, 0.41), (0.09, 0.41)], 0.014, ink, 0.6)
            pen.line([(-0.09, 0.36), (0.09, 0.36)], 0.014, ink, 0.6)
    gleam(canvas, 0.32, 0.50, 0.022, 0.26, alpha=0.5)
    with canvas.lit():
        flame = curve([(0, 0.97), (-0.055, 1.06), (0.0, 1.27), (0.055, 1.06)], closed=True, steps=6)
        canvas.solid(flame, rgb("#ffd58a"), flat(0.95))
        canvas.soft(ellipse(0, 1.05, 0.022, 0.055), WHITE, 0.014, 0.9)
    canvas.lamp(0, 1.08, 1.0 if look.dark else 0.45, GLOW, 0.6 if look.dark else 0.28)


def paint_sprig(canvas: Canvas, look: Look) -> None:
    """A stem that lies in a slow curve: round leaves in pairs, needles of rosemary, or an ear of lavender."""
    if look.variant in {"rosemary", "lavender"}:
        _herb(canvas, look)
        return
    tone, rng = look.colour(rgb("#8fae98")), look.rng("sprig")
    spine = bezier((-1.0, 0.10), (-0.1, 0.46), (1.0, 0.26), 24)
    with canvas.ink() as pen:
        pen.line(spine, 0.030, rgb("#8a7358"))
    for number in range(1, 23, 2):
        x, y = spine[number]
        size = 0.19 * (1 - 0.55 * number / 23)
        for hand in (-1, 1):
            turn = 0.35 + hand * (1.0 + 0.2 * float(rng.random()))
            cx, cy = x + size * 0.86 * math.cos(turn), y + 0.72 * size * math.sin(turn)
            own = mix(tone, WHITE if hand > 0 else rgb("#5f7f70"), 0.10 + 0.14 * float(rng.random()))
            leaf = ellipse(cx, cy, size * 0.86, size * 0.56, turn * 0.7, points=22)
            canvas.solid([(px + 0.008, py - 0.016) for px, py in leaf], times(own, 0.55), flat(0.5))
            canvas.solid(leaf, own, puffed(0.6, shine=0.08))
            with canvas.ink() as pen:
                pen.line([(x, y), (cx + 0.3 * (cx - x), cy + 0.3 * (cy - y))], 0.010, mix(own, WHITE, 0.4), 0.7)


def _herb(canvas: Canvas, look: Look) -> None:
    """Three stems side by side, with needles all along, or with a thick ear of small blooms."""
    rng, rosemary = look.rng("herb"), look.variant == "rosemary"
    green = look.colour(rgb("#5f7d55")) if rosemary else rgb("#7f9468")
    bloom = look.colour(rgb("#8a72b8"))
    with canvas.ink() as pen:
        for lift, bend in ((0.22, 0.16), (0.10, -0.02), (0.34, 0.05)):
            spine = bezier((-1.0, 0.16), (-0.1, lift + bend), (0.98, lift), 40)
            pen.line(spine, 0.026, rgb("#7d6a4a") if rosemary else green)
            for number in range(3, 39):
                x, y = spine[number]
                for hand in (-1, 1):
                    if rosemary:
                        long = 0.15 * (1 - 0.5 * number / 40) + float(rng.uniform(-0.015, 0.015))
                        turn = 0.25 + hand * float(rng.uniform(0.55, 0.95))
                        tip = (x + long * math.cos(turn), y + long * math.sin(turn))
                        tone = mix(green, WHITE, float(rng.uniform(0.0, 0.28)) if hand > 0 else 0.0)
                        pen.line([(x, y), tip], 0.024, times(tone, 0.85 if hand < 0 else 1.0))
                    elif number > 21 and number % 2:
                        size = 0.052 * (1 - 0.45 * (number - 22) / 17)
                        for shift, up in ((0.0, 0.042), (0.028, 0.018)):
                            tone = mix(times(bloom, 0.78 if hand < 0 else 1.0), WHITE, float(rng.uniform(0.0, 0.30)))
                            pen.disc(x + shift, y + hand * up, size * float(rng.uniform(0.62, 0.9)), tone)


PROPS = (
    Prop(name="jar_candle", size=0.11, extent=bounds(-0.48, 0.48, 1.32, -0.06), paint=paint, home="studio",
         turns=False, letters=True),
    Prop(name="lying_sprig", size=0.055, extent=bounds(-1.06, 1.10, 0.62, -0.04), paint=paint_sprig, home="studio"),
)  # fmt: skip
