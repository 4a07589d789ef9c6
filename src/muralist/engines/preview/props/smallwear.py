"""Hats and small things to wear: sombrero, bowler, hard hat, turban; bra, briefs, bib, nappy, wig, bow, zip, armour."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope, sphere
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, gleam, rod, turned

DARK, GOLD, RED = rgb("#2c2a30"), rgb("#dcae4a"), rgb("#d8483c")


def paint_headwear(canvas: Canvas, look: Look) -> None:
    """A sombrero, a bowler, a hard hat or a turban."""
    kind = look.variant
    if kind == "turban":
        tone = look.colour(rgb("#d87a2e"))
        canvas.solid(curve([(-0.56, 0.06), (-0.60, 0.44), (-0.30, 0.80), (0.20, 0.84), (0.58, 0.50), (0.54,
            0.06), (0.0, -0.02)], closed=True, steps=7), tone, puffed(0.9), texture=0.04)  # fmt: skip
        for k in range(4):
            y = 0.10 + 0.17 * k
            fold = curve(
                [(-0.56 + 0.06 * k, y + 0.06), (-0.10, y + 0.16), (0.30, y + 0.04), (0.54 - 0.05 * k, y - 0.04)],
                steps=7,
            )
            canvas.solid(limb(fold, (0.10, 0.17, 0.12)), times(tone, 0.92 + 0.05 * (k % 2)), puffed(0.9))
        canvas.solid(ellipse(0.02, 0.46, 0.09, 0.10), rgb("#3f8ac0"), puffed(1.0, shine=0.5), gloss=0.6)
        return
    tone = look.colour({"bowler": rgb("#34302e"), "hardhat": rgb("#f2c02e")}.get(kind, rgb("#d8b068")))
    if kind == "hardhat":
        dome = curve(
            [(-0.50, 0.14), (-0.46, 0.46), (-0.20, 0.70), (0.14, 0.70), (0.44, 0.44), (0.50, 0.14)],
            closed=True,
            steps=7,
        )
        canvas.solid(dome, tone, puffed(0.9, shine=0.35), gloss=0.5)
        canvas.solid(curve([(-0.52, 0.10), (0.0, 0.20), (0.84, 0.10), (0.78, 0.02), (0.0, 0.06), (-0.50, 0.02)],
            closed=True, steps=6), times(tone, 0.92), puffed(0.8, shine=0.3), gloss=0.4)  # fmt: skip
        for x in (-0.16, 0.0, 0.16):
            canvas.solid(
                limb(curve([(x, 0.16), (x * 1.1, 0.50), (x * 0.6, 0.72)], steps=5), (0.05, 0.06, 0.04)),
                mix(tone, WHITE, 0.2),
                puffed(0.9),
            )
        gleam(canvas, 0.22, 0.52, 0.08, 0.06, alpha=0.5)
        return
    wide = 0.74 if kind == "bowler" else 1.14
    canvas.solid(
        ellipse(0.0, 0.16, wide, 0.16 if kind == "bowler" else 0.24), times(tone, 0.8), slope(0.45, 0.8), texture=0.05
    )
    if kind != "bowler":
        rim = ellipse(0.0, 0.20, wide, 0.23)
        canvas.solid(limb([*rim, rim[0]], (0.07, 0.07)), RED, puffed(0.9))
        for k in range(24):
            a = k * 2 * math.pi / 24
            canvas.solid(ellipse(wide * math.cos(a), 0.20 + 0.23 * math.sin(a), 0.03, 0.022), rgb("#f6e6b0"), flat(0.8))
        crown = curve(
            [(-0.36, 0.20), (-0.26, 0.62), (-0.10, 0.86), (0.10, 0.86), (0.26, 0.62), (0.36, 0.20)],
            closed=True,
            steps=6,
        )
    else:
        canvas.solid(ellipse(0.0, 0.18, 0.70, 0.12), tone, slope(0.5, 0.8))
        crown = curve(
            [(-0.46, 0.18), (-0.48, 0.52), (-0.26, 0.78), (0.26, 0.78), (0.48, 0.52), (0.46, 0.18)],
            closed=True,
            steps=6,
        )
    canvas.solid(crown, tone, puffed(0.9, shine=0.15), texture=0.04)
    with canvas.ink(inside=canvas.mask_of(crown)) as pen:
        band = RED if kind != "bowler" else rgb("#17151a")
        pen.line(curve([(-0.5, 0.30), (0.0, 0.22), (0.5, 0.30)], steps=8), 0.12, band)
        if kind != "bowler":
            pen.line(curve([(-0.5, 0.44), (0.0, 0.37), (0.5, 0.44)], steps=8), 0.04, rgb("#3f8a5a"))


def paint_smalls(canvas: Canvas, look: Look) -> None:
    """A bra; briefs; a baby's nappy; a bib."""
    kind = look.variant
    if kind == "bib":
        tone = look.colour(rgb("#a8d4e0"))
        canvas.solid(curve([(-0.20, 1.10), (-0.46, 0.86), (-0.50, 0.36), (0.0, 0.02), (0.50, 0.36), (0.46,
            0.86), (0.20, 1.10), (0.30, 0.86), (0.0, 0.70), (-0.30, 0.86)], closed=True, steps=6), tone,
            puffed(0.6))  # fmt: skip
        canvas.solid(ellipse(0.0, 0.36, 0.17, 0.16), rgb("#f2d06a"), puffed(0.7))
        with canvas.ink() as pen:
            for x in (-0.06, 0.06):
                pen.disc(x, 0.40, 0.022, DARK)
            pen.line(curve([(-0.05, 0.31), (0.0, 0.28), (0.05, 0.31)], steps=5), 0.02, DARK)
        return
    tone = look.colour({"nappy": rgb("#f4f2ec"), "bra": rgb("#e08aa0")}.get(kind, rgb("#8fb4d8")))
    if kind == "bra":
        with canvas.ink() as pen:
            for hand in (-1, 1):
                pen.line(curve([(hand * 0.36, 0.42), (hand * 0.30, 0.80), (hand * 0.16, 1.00)], steps=6), 0.045, tone)
                pen.line(curve([(hand * 0.56, 0.30), (hand * 0.76, 0.36), (hand * 0.84, 0.40)], steps=5), 0.09, tone)
        for hand in (-1, 1):
            cup = curve([(hand * 0.03, 0.22), (hand * 0.10, 0.40), (hand * 0.36, 0.52), (hand * 0.62, 0.34),
                (hand * 0.52, 0.08), (hand * 0.24, 0.04)], closed=True, steps=6)  # fmt: skip
            canvas.solid(cup, tone, puffed(1.0, shine=0.15))
        canvas.solid(ellipse(0.0, 0.26, 0.05, 0.035), mix(tone, WHITE, 0.5), puffed(1.0))
        return
    canvas.solid(curve([(-0.56, 0.78), (0.56, 0.78), (0.52, 0.52), (0.28, 0.26), (0.14, 0.04), (-0.14, 0.04),
        (-0.28, 0.26), (-0.52, 0.52)], closed=True, steps=4), tone, puffed(0.8))  # fmt: skip
    canvas.solid(box(-0.57, 0.70, 0.57, 0.82, 0.03), times(tone, 0.86), puffed(0.8))
    if kind == "nappy":
        for hand in (-1, 1):
            canvas.solid(box(hand * 0.40 - 0.12, 0.60, hand * 0.40 + 0.12, 0.72, 0.03), rgb("#8fc8d8"), puffed(0.7))


def paint_wig(canvas: Canvas, look: Look) -> None:
    """A wig on its stand."""
    tone = look.pick("hair", (rgb("#8a4a26"), rgb("#e2b85a"), rgb("#3a2a22")))
    turned(canvas, [(0.30, 0.0), (0.26, 0.06), (0.08, 0.12), (0.08, 0.30)], rgb("#d8c8b4"), tilt=0.2, closed=True)
    canvas.solid(ellipse(0.0, 0.66, 0.26, 0.36), rgb("#ead9c4"), sphere(0.0, 0.66, 0.36))
    hair = curve([(-0.22, 0.70), (-0.36, 0.34), (-0.52, 0.14), (-0.54, 0.60), (-0.42, 1.02), (0.0, 1.20), (0.42,
        1.02), (0.54, 0.60), (0.52, 0.14), (0.36, 0.34), (0.22, 0.70), (0.10, 0.88), (-0.06, 0.92)],
        closed=True, steps=6)  # fmt: skip
    canvas.solid(hair, tone, puffed(0.9, shine=0.3), gloss=0.3)
    with canvas.ink(inside=canvas.mask_of(hair)) as pen:
        for k in range(-7, 8):
            pen.line(
                curve([(0.02 * k, 1.18), (0.075 * k, 0.72), (0.07 * k + (0.04 if k > 0 else -0.04), 0.1)], steps=7),
                0.014,
                times(tone, 0.62),
                0.8,
            )


def paint_zip(canvas: Canvas, look: Look) -> None:
    """A zip, half open."""
    tone = look.colour(rgb("#3f6fa8"))
    for side in (-1, 1):
        tape = [(side * 0.06, 0.0), (side * 0.38, 0.0), (side * 0.56, 1.36), (side * 0.26, 1.36), (side * 0.06, 0.66)]
        canvas.solid(tape, tone, slope(0.6, 0.82, 0), texture=0.05, grain=50)
        for k in range(20):
            y = 0.04 + 0.066 * k
            x = side * (0.035 if y < 0.66 else 0.035 + 0.20 * (y - 0.66) / 0.70)
            canvas.solid(box(x - 0.05, y, x + 0.05, y + 0.04, 0.01), GOLD, puffed(0.8, shine=0.3), gloss=0.5)
    canvas.solid(box(-0.11, 0.58, 0.11, 0.80, 0.05), GOLD, puffed(0.9, shine=0.4), gloss=0.6)
    canvas.solid(limb([(0.0, 0.62), (0.06, 0.30)], (0.06, 0.10)), times(GOLD, 0.9), puffed(0.9, shine=0.4), gloss=0.6)


def paint_armour(canvas: Canvas, look: Look) -> None:
    """A knight's suit of plate, standing."""
    tone = look.colour(rgb("#b4bcc4"))
    for side in (-1, 1):
        canvas.solid(
            limb([(side * 0.13, 0.84), (side * 0.16, 0.46), (side * 0.16, 0.08)], (0.22, 0.17, 0.15)),
            tone,
            puffed(0.9, shine=0.4),
            gloss=0.6,
        )
        canvas.solid(ellipse(side * 0.16, 0.46, 0.11, 0.09), mix(tone, WHITE, 0.15), puffed(1.0, shine=0.4), gloss=0.6)
        canvas.solid(curve([(side * 0.08, 0.0), (side * 0.08, 0.10), (side * 0.22, 0.11), (side * 0.36, 0.03),
            (side * 0.34, 0.0)], closed=True, steps=5), times(tone, 0.85), puffed(0.9), gloss=0.5)  # fmt: skip
        canvas.solid(
            limb([(side * 0.30, 1.34), (side * 0.42, 1.06), (side * 0.40, 0.78)], (0.17, 0.14, 0.12)),
            tone,
            puffed(0.9, shine=0.4),
            gloss=0.6,
        )
        canvas.solid(ellipse(side * 0.41, 0.74, 0.08, 0.09), times(tone, 0.8), puffed(1.0), gloss=0.5)
        canvas.solid(ellipse(side * 0.30, 1.36, 0.16, 0.13), mix(tone, WHITE, 0.12), puffed(1.0, shine=0.4), gloss=0.6)
    plate = curve(
        [(-0.28, 1.42), (-0.30, 1.10), (-0.20, 0.88), (0.20, 0.88), (0.30, 1.10), (0.28, 1.42), (0.0, 1.48)],
        closed=True,
        steps=6,
    )
    canvas.solid(plate, tone, puffed(0.9, shine=0.4), gloss=0.6)
    canvas.solid(
        curve([(-0.24, 0.92), (-0.32, 0.70), (0.0, 0.62), (0.32, 0.70), (0.24, 0.92)], closed=True, steps=5),
        times(tone, 0.86),
        puffed(0.8),
        gloss=0.5,
    )
    with canvas.ink() as pen:
        pen.line([(0.0, 1.46), (0.0, 0.90)], 0.014, times(tone, 0.6))
        for y in (0.84, 0.76):
            pen.line(curve([(-0.28, y), (0.0, y - 0.05), (0.28, y)], steps=5), 0.012, times(tone, 0.55))
    helm = curve(
        [(-0.19, 1.52), (-0.20, 1.78), (0.0, 1.92), (0.20, 1.78), (0.19, 1.52), (0.0, 1.46)], closed=True, steps=6
    )
    canvas.solid(helm, tone, puffed(0.9, shine=0.4), gloss=0.6)
    with canvas.ink() as pen:
        pen.line([(-0.16, 1.70), (0.16, 1.70)], 0.032, DARK)
        for k in range(-2, 3):
            for y in (1.58, 1.54):
                pen.disc(0.05 * k, y, 0.011, DARK)
    canvas.solid(
        limb(curve([(0.0, 1.90), (-0.12, 2.06), (-0.34, 2.02), (-0.40, 1.80)], steps=6), (0.06, 0.15, 0.04)),
        RED,
        puffed(0.9),
    )


def paint_thimble(canvas: Canvas, look: Look) -> None:
    """A thimble with its dimples; or a spool's needle-case."""
    tone = look.colour(STEEL)
    turned(
        canvas,
        curve([(0.38, 0.04), (0.36, 0.14), (0.30, 0.62), (0.20, 0.78)], steps=5),
        tone,
        tilt=0.24,
        closed=True,
        shine=0.5,
        gloss=0.7,
    )
    with canvas.ink() as pen:
        for row in range(5):
            for k in range(7):
                x = (-0.27 + 0.09 * k) * (1 - 0.05 * row)
                pen.disc(x, 0.30 + 0.085 * row - 0.05 * math.cos(x * 4), 0.022, times(tone, 0.55), 0.8)
        pen.line(ellipse(0, 0.10, 0.37, 0.09, start=math.pi, end=2 * math.pi), 0.04, GOLD)


def paint_pompoms(canvas: Canvas, look: Look) -> None:
    """Two cheering pom-poms."""
    tone = look.colour(RED)
    second = look.colours[1] if len(look.colours) > 1 else rgb("#f6f0e0")
    rng = look.rng("strands")
    for x in (-0.46, 0.46):
        rod(canvas, [(x, 0.0), (x, 0.30)], 0.08, DARK)
        with canvas.ink() as pen:
            for k in range(150):
                a, r = float(rng.uniform(0, 2 * math.pi)), float(rng.uniform(0.26, 0.44))
                own = second if k % 4 == 0 else times(tone, float(rng.uniform(0.75, 1.1)))
                pen.line([(x, 0.52), (x + r * math.cos(a), 0.52 + r * math.sin(a))], 0.026, own)


def paint_flippers(canvas: Canvas, look: Look) -> None:
    """A pair of swimming fins, seen from above."""
    tone = look.pick("fins", (rgb("#2f7fb8"), rgb("#e8a52e"), rgb("#3fa88a")))
    for x, lean in ((-0.36, -0.10), (0.36, 0.10)):
        blade = curve(
            [(x - 0.13, 0.56), (x - 0.30 + lean, 1.30), (x + lean, 1.38), (x + 0.30 + lean, 1.30), (x + 0.13, 0.56)],
            closed=True,
            steps=5,
        )
        canvas.solid(blade, tone, slope(0.55, 0.85, 60), gloss=0.4)
        with canvas.ink(inside=canvas.mask_of(blade)) as pen:
            for k in (-1, 0, 1):
                pen.line([(x + 0.06 * k, 0.56), (x + 0.17 * k + lean, 1.36)], 0.026, times(tone, 0.7))
        canvas.solid(curve([(x - 0.16, 0.66), (x - 0.15, 0.20), (x, 0.04), (x + 0.15, 0.20), (x + 0.16, 0.66),
            (x, 0.76)], closed=True, steps=6), times(tone, 0.82), puffed(0.9, shine=0.2), gloss=0.4)  # fmt: skip
        canvas.solid(ellipse(x, 0.24, 0.085, 0.14), DARK, flat(0.4))


PROPS = (
    Prop(name="headwear", size=0.22, extent=bounds(-1.20, 1.20, 0.94, -0.10), paint=paint_headwear),
    Prop(name="smalls", size=0.25, extent=bounds(-0.90, 0.90, 1.14), paint=paint_smalls),
    Prop(name="wig", size=0.4, extent=bounds(-0.60, 0.60, 1.24, -0.06), paint=paint_wig),
    Prop(name="zip", size=0.2, extent=bounds(-0.60, 0.60, 1.40), paint=paint_zip),
    Prop(name="armour_suit", size=1.9, extent=bounds(-0.54, 0.54, 2.14), paint=paint_armour),
    Prop(name="thimble", size=0.04, extent=bounds(-0.42, 0.42, 0.86, -0.06), paint=paint_thimble),
    Prop(name="pompoms", size=0.35, extent=bounds(-0.94, 0.94, 1.00), paint=paint_pompoms),
    Prop(name="flippers", size=0.5, extent=bounds(-0.80, 0.80, 1.44), paint=paint_flippers, home="beach"),
)  # fmt: skip
