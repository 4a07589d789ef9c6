"""Things of the desk and the shelf: telephones, discs, erasers, glue, tape, stamps, boards with notes, remotes."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb, shifted
from muralist.engines.preview.brushes.shade import flat, puffed, slope, sphere
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.lettering import letters
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, block, contrast, rod, turned

WOOD, DARK, GOLD, RED, PAPER = rgb("#b98548"), rgb("#2c2a30"), rgb("#dcae4a"), rgb("#d8483c"), rgb("#faf6ea")
NOTES = (rgb("#f6df6a"), rgb("#f0a0b0"), rgb("#a8d8e8"), rgb("#b8e0a0"))


def paint_telephone(canvas: Canvas, look: Look) -> None:
    """A telephone with a dial, its receiver on the rest."""
    tone = look.pick("phone", (rgb("#c8403a"), rgb("#2f6f78"), rgb("#3a3a40")))
    body = curve(
        [(-0.66, 0.02), (-0.58, 0.24), (-0.34, 0.68), (0.34, 0.68), (0.58, 0.24), (0.66, 0.02)], closed=True, steps=6
    )
    canvas.solid(body, tone, puffed(0.7, shine=0.3), gloss=0.5)
    for hand in (-1, 1):
        canvas.solid(box(hand * 0.30 - 0.07, 0.66, hand * 0.30 + 0.07, 0.84, 0.03), times(tone, 0.8), puffed(0.8))
    canvas.solid(ellipse(0, 0.36, 0.29, 0.26), rgb("#f4efe2"), flat(0.84))
    for k in range(10):
        a = math.radians(60 + 30 * k)
        canvas.solid(ellipse(0.20 * math.cos(a), 0.36 + 0.18 * math.sin(a), 0.045, 0.042), times(tone, 0.6), flat(0.5))
    canvas.solid(ellipse(0, 0.36, 0.10, 0.09), tone, puffed(0.8, shine=0.3), gloss=0.4)
    grip = curve([(-0.62, 0.88), (-0.30, 1.02), (0.30, 1.02), (0.62, 0.88)], steps=7)
    canvas.solid(limb(grip, (0.15, 0.14, 0.15)), tone, puffed(0.9, shine=0.35), gloss=0.5)
    for hand in (-1, 1):
        canvas.solid(curve([(hand * 0.46, 0.98), (hand * 0.78, 0.92), (hand * 0.84, 0.74), (hand * 0.50, 0.76)],
            closed=True, steps=6), tone, puffed(0.9, shine=0.35), gloss=0.5)  # fmt: skip
    cord = [
        (-0.62 - 0.10 * math.sin(k * 0.5) ** 2 - 0.012 * k, 0.72 - 0.022 * k + 0.02 * math.cos(k * 1.6))
        for k in range(30)
    ]
    canvas.solid(limb(cord, (0.035, 0.035)), times(tone, 0.7), puffed(0.8))


def paint_receiver(canvas: Canvas, look: Look) -> None:
    """A telephone's receiver by itself."""
    tone = look.colour(rgb("#2f2f36"))
    canvas.solid(limb(curve([(-0.56, 0.26), (-0.30, 0.66), (0.30, 0.66), (0.56, 0.26)], steps=8), (0.20, 0.19,
        0.20)), tone, puffed(0.9, shine=0.35), gloss=0.5)  # fmt: skip
    for hand in (-1, 1):
        canvas.solid(ellipse(hand * 0.56, 0.20, 0.22, 0.17, hand * 0.4), tone, puffed(1.0, shine=0.4), gloss=0.5)


def paint_disc(canvas: Canvas, look: Look) -> None:
    """A shining disc."""
    tone = look.colour(rgb("#c9d2da"))
    canvas.solid(ellipse(0, 0.52, 0.52, 0.52), tone, slope(0.6, 0.95, 40), gloss=0.6)
    inside = canvas.mask_of(ellipse(0, 0.52, 0.51, 0.51))
    for at, code in ((0.5, "#f0a0c8"), (0.75, "#f4e08a"), (1.0, "#90e0b8"), (1.25, "#88b8f4")):
        for turn in (0.0, math.pi):
            a = at + turn
            fan = [(0, 0.52), (0.6 * math.cos(a - 0.16), 0.52 + 0.6 * math.sin(a - 0.16)),
                   (0.6 * math.cos(a + 0.16), 0.52 + 0.6 * math.sin(a + 0.16))]  # fmt: skip
            canvas.soft(fan, rgb(code), 0.03, 0.65, inside=inside)
    canvas.solid(ellipse(0, 0.52, 0.17, 0.17), rgb("#e6eaee"), flat(0.86))
    canvas.solid(ellipse(0, 0.52, 0.075, 0.075), rgb("#5a6068"), flat(0.4))
    with canvas.ink() as pen:
        for r in (0.515, 0.20, 0.17):
            pen.ring(0, 0.52, r, 0.008, rgb("#8a929a"))


def paint_floppy(canvas: Canvas, look: Look) -> None:
    """A floppy disk with its label and its metal slide."""
    tone = look.colour(rgb("#3a5f9f"))
    canvas.solid(
        [(-0.5, 0.0), (0.5, 0.0), (0.5, 0.88), (0.40, 1.0), (-0.5, 1.0)], tone, slope(0.6, 0.82, 60), gloss=0.3
    )
    canvas.solid(box(-0.26, 0.66, 0.30, 1.0), STEEL, slope(0.6, 0.95, 0), gloss=0.6)
    canvas.solid(box(0.08, 0.70, 0.20, 0.96), times(tone, 0.5), flat(0.5))
    canvas.solid(box(-0.38, 0.04, 0.38, 0.54, 0.02), PAPER, flat(0.86))
    with canvas.ink() as pen:
        for y in (0.42, 0.31, 0.20):
            pen.line([(-0.30, y), (0.30, y)], 0.014, rgb("#9aa4b4"))
        pen.polygon(box(-0.38, 0.48, 0.38, 0.54), RED)


def paint_eraser(canvas: Canvas, look: Look) -> None:
    """An eraser in its paper sleeve."""
    tone = look.colour(rgb("#f0a0a8"))
    block(canvas, -0.62, 0.0, 0.48, 0.34, tone, depth=(0.16, 0.14))
    block(canvas, -0.62, -0.005, 0.08, 0.345, rgb("#3f6fa8"), depth=(0.16, 0.14), gloss=0.2)
    with canvas.ink() as pen:
        pen.polygon([(-0.62, 0.12), (0.08, 0.12), (0.08, 0.22), (-0.62, 0.22)], PAPER)
    canvas.soft(ellipse(0.52, 0.06, 0.10, 0.05), times(tone, 0.6), 0.03, 0.6)


def paint_marker(canvas: Canvas, look: Look) -> None:
    """A marker that leans, its cap off; or a stick of chalk."""
    tone = look.colour(rgb("#f2d53a") if look.variant == "highlighter" else rgb("#d8483c"))
    if look.variant == "chalk":
        for x, y, turn, own in (
            (-0.2, 0.10, 0.15, look.colour(WHITE)),
            (0.2, 0.26, -0.35, rgb("#f4b8c4")),
            (-0.1, 0.40, 0.5, rgb("#b8d8f0")),
        ):
            canvas.solid(shifted(box(-0.50, -0.09, 0.50, 0.09, 0.02), x, y, turn=turn), own, slope(0.62, 0.88, 80),
                         texture=0.08, grain=40)  # fmt: skip
        return
    if look.variant == "crayon":
        _crayon(canvas, look)
        return
    body = rgb("#f4f2ea") if look.variant != "highlighter" else tone
    canvas.solid(
        shifted(box(-0.62, -0.13, 0.40, 0.13, 0.05), 0.0, 0.52, turn=0.62), body, puffed(0.8, shine=0.3), gloss=0.4
    )
    canvas.solid(
        shifted(box(-0.66, -0.14, -0.46, 0.14, 0.04), 0.0, 0.52, turn=0.62), tone, puffed(0.8, shine=0.3), gloss=0.4
    )
    canvas.solid(
        shifted([(0.40, -0.10), (0.40, 0.10), (0.58, 0.06), (0.58, -0.06)], 0.0, 0.52, turn=0.62), DARK, flat(0.5)
    )
    canvas.solid(shifted([(0.58, -0.05), (0.58, 0.05), (0.70, 0.02), (0.66, -0.05)], 0.0, 0.52, turn=0.62),
        times(tone, 0.9), flat(0.7))  # fmt: skip
    canvas.solid(box(0.10, 0.0, 0.66, 0.24, 0.06), tone, puffed(0.8, shine=0.3), gloss=0.4)


def _crayon(canvas: Canvas, look: Look) -> None:
    """A wax crayon in its paper, point up."""
    tone = look.pick("wax", (RED, rgb("#3f7ab8"), rgb("#f0b52e"), rgb("#5aa865"), rgb("#8a5ac0")))
    for part, own in (
        (box(-0.66, -0.16, 0.46, 0.16, 0.04), tone),
        (box(-0.52, -0.165, 0.34, 0.165), times(tone, 0.86)),
    ):
        canvas.solid(shifted(part, 0.0, 0.52, turn=0.62), own, puffed(0.8, shine=0.15))
    canvas.solid(
        shifted([(0.44, -0.13), (0.44, 0.13), (0.70, 0.04), (0.70, -0.04)], 0.0, 0.52, turn=0.62), tone, puffed(0.9)
    )
    for x in (-0.46, 0.28):
        canvas.solid(shifted(box(x - 0.03, -0.166, x + 0.03, 0.166), 0.0, 0.52, turn=0.62), times(tone, 0.4), flat(0.6))


def paint_glue(canvas: Canvas, look: Look) -> None:
    """A stick of glue, or a bottle of it."""
    tone = look.colour(rgb("#e8b52e") if look.variant != "bottle" else rgb("#f4f2ea"))
    if look.variant == "bottle":
        turned(
            canvas,
            curve([(0.34, 0.0), (0.36, 0.10), (0.34, 0.74), (0.20, 0.92)], steps=5),
            tone,
            tilt=0.16,
            closed=True,
        )
        turned(canvas, [(0.17, 0.92), (0.15, 1.04), (0.05, 1.32)], rgb("#e8702e"), tilt=0.16, closed=True, gloss=0.4)
        canvas.solid(box(-0.30, 0.24, 0.30, 0.62), rgb("#e8702e"), slope(0.7, 0.7))
        letters(canvas, "GLUE", (-0.24, 0.32, 0.24, 0.54), WHITE)
        return
    turned(canvas, [(0.26, 0.0), (0.26, 0.12)], times(tone, 0.7), tilt=0.2, closed=True)
    turned(canvas, [(0.24, 0.12), (0.24, 0.80)], tone, tilt=0.2, closed=True, gloss=0.4)
    turned(canvas, [(0.19, 0.80), (0.19, 1.04)], rgb("#faf8f0"), tilt=0.2, closed=True, shine=0.3)
    letters(canvas, "GLUE", (-0.19, 0.36, 0.19, 0.56), contrast(tone))
    turned(canvas, [(0.25, 0.02), (0.25, 0.36)], times(tone, 0.8), x=0.56, tilt=0.2, closed=True, gloss=0.4)


def paint_tape(canvas: Canvas, look: Look) -> None:
    """A roll of tape, its end loose; or one in its dispenser."""
    tone = look.colour(rgb("#d8b074"))
    if look.variant == "dispenser":
        body = look.colour(rgb("#3f4a58"))
        canvas.solid(curve([(-0.62, 0.02), (-0.60, 0.36), (-0.36, 0.52), (0.20, 0.30), (0.66, 0.42), (0.70, 0.02)],
                           closed=True, steps=5), body, puffed(0.7, shine=0.3), gloss=0.4)  # fmt: skip
        tone = rgb("#e8e2cc")
        canvas.solid(ellipse(-0.20, 0.58, 0.34, 0.34), tone, puffed(0.4, shine=0.3), gloss=0.4)
        canvas.solid(ellipse(-0.20, 0.58, 0.18, 0.18), body, puffed(0.8))
        canvas.solid([(-0.10, 0.90), (0.66, 0.44), (0.70, 0.48), (-0.06, 0.92)], tone, flat(0.9), alpha=0.8)
        return
    canvas.solid(ellipse(0.10, 0.52, 0.50, 0.52), times(tone, 0.7), slope(0.5, 0.8, 20))
    canvas.solid(ellipse(-0.06, 0.52, 0.50, 0.52), tone, slope(0.6, 0.85, 50), holes=[ellipse(-0.06, 0.52, 0.30, 0.31)])
    canvas.solid(ellipse(0.06, 0.52, 0.27, 0.30), times(tone, 0.55), flat(0.5),
                 inside=canvas.mask_of(ellipse(-0.06, 0.52, 0.30, 0.31)))  # fmt: skip
    ring = ellipse(-0.06, 0.52, 0.315, 0.325)
    canvas.solid(limb([*ring, ring[0]], (0.04, 0.04)), rgb("#f0e6d0"), flat(0.8))
    canvas.solid(
        [(-0.06, 0.02), (0.10, 0.0), (0.86, 0.0), (0.80, 0.05), (0.86, 0.10), (0.30, 0.12)], tone, slope(0.6, 0.85)
    )


def paint_postage(canvas: Canvas, look: Look) -> None:
    """A stamp with its perforated edge."""
    tone = look.colour(rgb("#c8504a"))
    canvas.solid(box(-0.44, 0.0, 0.44, 1.10), PAPER, flat(0.88))
    with canvas.ink() as pen:
        for k in range(8):
            for x in (-0.44, 0.44):
                pen.disc(x, 0.07 + 0.137 * k, 0.036, rgb("#a8a49a"))
    canvas.solid(box(-0.34, 0.10, 0.34, 1.0), mix(tone, WHITE, 0.15), slope(0.62, 0.85))
    inside = canvas.mask_of(box(-0.34, 0.10, 0.34, 1.0))
    canvas.solid(ellipse(0.10, 0.74, 0.13, 0.13), rgb("#f6e08a"), flat(0.9), inside=inside)
    canvas.solid(
        [(-0.5, 0.1), (-0.12, 0.66), (0.14, 0.30), (0.24, 0.44), (0.5, 0.1)], times(tone, 0.6), flat(0.7), inside=inside
    )


def paint_corkboard(canvas: Canvas, look: Look) -> None:
    """A board of cork with notes pinned to it."""
    canvas.solid(box(-0.9, 0.0, 0.9, 1.24, 0.03), look.colour(WOOD), puffed(0.4), texture=0.06, grain=10)
    canvas.solid(box(-0.82, 0.08, 0.82, 1.16), rgb("#cfa26a"), flat(0.76), texture=0.14, grain=40)
    for k, (x, y, w, h, turn) in enumerate(((-0.52, 0.82, 0.20, 0.19, 0.06), (0.02, 0.86, 0.24, 0.20, -0.05),
        (0.54, 0.76, 0.19, 0.25, 0.04), (-0.42, 0.34, 0.26, 0.18, -0.06), (0.16, 0.36, 0.19, 0.19, 0.09), (0.58,
        0.30, 0.17, 0.15, -0.08))):  # fmt: skip
        tone = PAPER if k % 3 == 1 else NOTES[k % 4]
        canvas.solid(
            shifted(box(-w + 0.015, -h - 0.02, w + 0.015, h - 0.02), x, y, turn=turn),
            rgb("#8a6436"),
            flat(0.6),
            alpha=0.5,
        )
        canvas.solid(shifted(box(-w, -h, w, h), x, y, turn=turn), tone, flat(0.84))
        with canvas.ink() as pen:
            for line in range(3):
                row = shifted([(-w * 0.7, h * (0.3 - 0.4 * line)), (w * (0.7 - 0.3 * (line == 2)),
                    h * (0.3 - 0.4 * line))], x, y, turn=turn)  # fmt: skip
                pen.line(row, 0.014, times(tone, 0.62))
        canvas.solid(ellipse(x, y + h * 0.86, 0.034, 0.034), (RED, rgb("#2f6fb0"), rgb("#3f9a5a"))[k % 3],
                     sphere(x, y + h * 0.86, 0.04, shine=0.4))  # fmt: skip


def paint_bookmark(canvas: Canvas, look: Look) -> None:
    """A ribbon with a swallow's tail at its foot, or a tab of paper with a tassel."""
    tone = look.pick("mark", (rgb("#c8403a"), rgb("#2f6f8f"), rgb("#d89a2e")))
    canvas.solid(box(-0.26, 0.0, 0.26, 0.94, 0.05), tone, slope(0.62, 0.84, 60))
    with canvas.ink() as pen:
        frame = box(-0.20, 0.06, 0.20, 0.80, 0.03)
        pen.line([*frame, frame[0]], 0.016, mix(tone, WHITE, 0.6))
        for k in range(3):
            pen.polygon(ellipse(-0.05 + 0.05 * k, 0.26 + 0.18 * k, 0.09, 0.05, 0.7, points=14), mix(tone, WHITE, 0.5))
        pen.line(curve([(-0.10, 0.14), (0.0, 0.36), (0.06, 0.72)], steps=6), 0.016, mix(tone, WHITE, 0.5))
        pen.disc(0.0, 0.87, 0.04, rgb("#f4efe2"))
    cord = curve([(0.0, 0.87), (0.14, 1.06), (0.30, 0.90), (0.36, 0.62)], steps=7)
    canvas.solid(limb(cord, (0.03, 0.03)), GOLD, puffed(0.8))
    canvas.solid([(0.33, 0.62), (0.39, 0.62), (0.44, 0.30), (0.28, 0.30)], GOLD, slope(0.5, 0.85, 0))


def paint_remote(canvas: Canvas, look: Look) -> None:
    """A remote control, standing a little askew."""
    tone = look.colour(rgb("#33353c"))
    canvas.solid(shifted(box(-0.20, 0.0, 0.26, 1.26, 0.10), 0.03, -0.01), times(tone, 0.5), flat(0.5))
    canvas.solid(box(-0.24, 0.0, 0.22, 1.26, 0.10), tone, slope(0.5, 0.8, 30), gloss=0.3)
    canvas.solid(ellipse(-0.12, 1.14, 0.045, 0.045), RED, puffed(0.9))
    ring = ellipse(-0.01, 0.90, 0.13, 0.13)
    canvas.solid(ring, times(tone, 1.6), puffed(0.7))
    canvas.solid(ellipse(-0.01, 0.90, 0.055, 0.055), times(tone, 0.8), puffed(0.8))
    for row in range(4):
        for column in range(3):
            own = (rgb("#5a9a5a"), rgb("#d8b03a"), rgb("#3f7ab8"))[column] if row == 3 else rgb("#c9ccd2")
            canvas.solid(box(-0.17 + 0.12 * column, 0.56 - 0.13 * row, -0.09 + 0.12 * column, 0.63 - 0.13 * row,
                0.02), own, puffed(0.7))  # fmt: skip


def paint_tripod(canvas: Canvas, look: Look) -> None:
    """Three legs under a head; with a camera, a camcorder on top."""
    tone = look.colour(DARK)
    for x, foot in ((-0.08, -0.52), (0.08, 0.52), (0.0, 0.08)):
        rod(canvas, [(x, 1.24), ((x + foot) / 2, 0.64)], 0.08, tone, gloss=0.3)
        rod(canvas, [((x + foot) / 2, 0.64), (foot, 0.03)], 0.05, STEEL, gloss=0.5)
    rod(canvas, [(0.0, 0.90), (0.0, 1.40)], 0.07, STEEL, gloss=0.5)
    canvas.solid(box(-0.16, 1.38, 0.16, 1.46, 0.03), tone, puffed(0.7))
    rod(canvas, [(0.08, 1.38), (0.46, 1.24)], 0.05, tone)
    canvas.solid(box(-0.12, 1.18, 0.12, 1.30, 0.03), tone, puffed(0.7))


def paint_camcorder(canvas: Canvas, look: Look) -> None:
    """A video camera with its screen folded out."""
    tone = look.colour(rgb("#4a4e58"))
    canvas.solid(box(-0.70, 0.08, 0.36, 0.66, 0.10), tone, slope(0.5, 0.8), gloss=0.3)
    turned_lens = [(0.34, 0.12), (0.62, 0.08), (0.62, 0.66), (0.34, 0.60)]
    canvas.solid(turned_lens, DARK, slope(0.4, 0.8), gloss=0.5)
    canvas.solid(ellipse(0.63, 0.37, 0.10, 0.29), rgb("#1c1d22"), puffed(0.6))
    canvas.solid(ellipse(0.64, 0.37, 0.065, 0.20), rgb("#4f6f9a"), puffed(0.8, shine=0.5), gloss=0.7)
    canvas.solid(
        limb(curve([(-0.60, 0.62), (-0.50, 0.86), (0.10, 0.86), (0.22, 0.64)], steps=6), (0.10, 0.10)),
        DARK,
        puffed(0.9),
    )
    canvas.solid(box(-0.92, 0.40, -0.66, 0.60, 0.05), DARK, puffed(0.8))
    canvas.solid(box(-0.62, 0.16, 0.02, 0.56, 0.03), DARK, flat(0.5))
    with canvas.lit():
        canvas.solid(box(-0.57, 0.20, -0.03, 0.52), rgb("#8fc0dc"), slope(0.6, 0.9))
        canvas.solid(
            [(-0.57, 0.20), (-0.40, 0.38), (-0.26, 0.26), (-0.16, 0.34), (-0.03, 0.20)], rgb("#5f9a5a"), flat(0.7)
        )
    canvas.solid(ellipse(0.22, 0.54, 0.05, 0.05), RED, puffed(0.9))


def paint_till(canvas: Canvas, look: Look) -> None:
    """A till: drawer, keys and a small display."""
    tone = look.colour(rgb("#6a7078"))
    canvas.solid(box(-0.72, 0.0, 0.72, 0.28, 0.03), times(tone, 0.8), slope(0.5, 0.75), gloss=0.2)
    canvas.solid(box(-0.10, 0.09, 0.10, 0.17, 0.03), STEEL, puffed(0.8), gloss=0.5)
    canvas.solid([(-0.66, 0.28), (0.66, 0.28), (0.52, 0.80), (-0.52, 0.80)], tone, slope(0.55, 0.85), gloss=0.2)
    for row in range(4):
        for column in range(5):
            y = 0.34 + 0.105 * row
            x = (-0.44 + 0.155 * column) * (1 - 0.05 * row)
            own = rgb("#5aa865") if column == 4 and row < 2 else RED if column == 4 else rgb("#f2efe6")
            canvas.solid(box(x - 0.055, y, x + 0.055, y + 0.07, 0.02), own, puffed(0.7))
    canvas.solid(box(0.26, 0.50, 0.50, 0.76, 0.02), PAPER, slope(0.7, 0.9))
    rod(canvas, [(-0.20, 0.80), (-0.20, 1.00)], 0.07, times(tone, 0.8))
    canvas.solid(box(-0.50, 0.96, 0.14, 1.22, 0.04), DARK, flat(0.5))
    with canvas.lit():
        letters(canvas, "12.50", (-0.42, 1.01, 0.08, 1.17), rgb("#7af0a0"))


PROPS = (Prop(name="telephone", size=0.2, extent=bounds(-1.12, 0.90, 1.12, -0.02), paint=paint_telephone),
    Prop(name="receiver", size=0.1, extent=bounds(-0.82, 0.82, 0.80), paint=paint_receiver),
    Prop(name="optical_disc", size=0.12, extent=bounds(-0.54, 0.54, 1.06), paint=paint_disc),
    Prop(name="floppy_disk", size=0.1, extent=bounds(-0.54, 0.54, 1.04), paint=paint_floppy, turns=False),
    Prop(name="eraser", size=0.03, extent=bounds(-0.66, 0.70, 0.52, -0.05), paint=paint_eraser), Prop(name="marker",
    size=0.1, extent=bounds(-0.72, 0.74, 1.06), paint=paint_marker), Prop(name="glue", size=0.1,
    extent=bounds(-0.40, 0.84, 1.36, -0.06), paint=paint_glue, turns=False), Prop(name="sticky_tape", size=0.1,
    extent=bounds(-0.68, 0.90, 1.08), paint=paint_tape), Prop(name="postage_stamp", size=0.05,
    extent=bounds(-0.48, 0.48, 1.14), paint=paint_postage), Prop(name="corkboard", size=0.7,
    extent=bounds(-0.94, 0.94, 1.28), paint=paint_corkboard, hangs="wall", home="office"), Prop(name="bookmark",
    size=0.14, extent=bounds(-0.30, 0.48, 1.10), paint=paint_bookmark), Prop(name="remote", size=0.17,
    extent=bounds(-0.28, 0.32, 1.30), paint=paint_remote), Prop(name="tripod", size=1.4, extent=bounds(-0.58,
    0.58, 1.50), paint=paint_tripod), Prop(name="camcorder", size=0.14, extent=bounds(-0.96, 0.78, 0.96),
    paint=paint_camcorder), Prop(name="cash_register", size=0.4, extent=bounds(-0.76, 0.76, 1.26),
    paint=paint_till, home="store", turns=False),)  # fmt: skip
