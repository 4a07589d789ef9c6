"""Odds and ends of every day: lighter, match, cigarette, pipe, cane, crutches, handcuffs, bomb, torch, cage, net."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb, shifted
from muralist.engines.preview.brushes.shade import flat, puffed, slope, sphere
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, block, gleam, rod, turned

WOOD, DARK, GOLD, RED = rgb("#b98548"), rgb("#2c2a30"), rgb("#dcae4a"), rgb("#d8483c")


def _flame(canvas: Canvas, x: float, y: float, tall: float) -> None:
    with canvas.lit():
        for share, code in ((1.0, "#f59a2e"), (0.66, "#ffd45a"), (0.34, "#fff4c8")):
            h, w = tall * share, tall * 0.30 * share
            canvas.solid(curve([(x, y), (x - w, y + h * 0.30), (x - w * 0.5, y + h * 0.62), (x + w * 0.1,
                y + h), (x + w * 0.55, y + h * 0.60), (x + w, y + h * 0.28)], closed=True, steps=6), rgb(code),
                slope(0.8, 1.0))  # fmt: skip
    canvas.lamp(x, y + tall * 0.5, tall * 1.6, rgb("#ffb858"), 0.6)


def paint_lighter(canvas: Canvas, look: Look) -> None:
    """A lighter with its flame; or a match that burns, a box of them behind; or a torch."""
    if look.variant == "match":
        canvas.solid(box(-0.10, 0.0, 0.72, 0.30, 0.02), rgb("#c8503a"), slope(0.6, 0.8))
        canvas.solid(box(-0.10, 0.0, 0.72, 0.07), rgb("#5a3a30"), flat(0.6), texture=0.12, grain=50)
        canvas.solid(limb([(-0.44, 0.0), (-0.24, 0.88)], (0.07, 0.06)), rgb("#e2c08a"), slope(0.6, 0.85, 0))
        canvas.solid(ellipse(-0.23, 0.92, 0.065, 0.09), rgb("#8a2a20"), puffed(1.0))
        _flame(canvas, -0.22, 0.86, 0.52)
        return
    if look.variant == "torch":
        canvas.solid(limb([(0.0, 0.0), (0.0, 1.06)], (0.13, 0.19)), WOOD, puffed(0.9), texture=0.08, grain=12)
        canvas.solid(box(-0.17, 0.94, 0.17, 1.20, 0.05), rgb("#6a4a34"), puffed(0.9), texture=0.1)
        for y in (0.98, 1.12):
            canvas.solid(limb([(-0.18, y), (0.18, y + 0.03)], (0.04, 0.04)), rgb("#c8a878"), puffed(0.8))
        _flame(canvas, 0.0, 1.14, 0.72)
        return
    tone = look.pick("lighter", (RED, rgb("#2f7fb8"), rgb("#4f9a4a")))
    canvas.solid(box(-0.22, 0.0, 0.22, 0.86, 0.07), tone, slope(0.5, 0.9, 0), gloss=0.5)
    canvas.solid(box(-0.20, 0.84, 0.20, 1.10, 0.03), STEEL, slope(0.5, 0.95, 0), gloss=0.6)
    canvas.solid(ellipse(-0.10, 1.12, 0.10, 0.10), times(STEEL, 0.7), puffed(0.9), gloss=0.5)
    canvas.solid(box(0.02, 1.06, 0.22, 1.16, 0.03), RED, puffed(0.8))
    _flame(canvas, 0.06, 1.16, 0.46)


def paint_smoking(canvas: Canvas, look: Look) -> None:
    """A cigarette in an ashtray; a cigar; a pipe."""
    if look.variant == "pipe":
        wood = look.colour(rgb("#7a4424"))
        canvas.solid(limb(curve([(-0.24, 0.24), (0.20, 0.26), (0.60, 0.62), (0.98, 0.70)], steps=7), (0.16,
            0.13, 0.10, 0.08)), wood, puffed(0.9, shine=0.3), gloss=0.5)  # fmt: skip
        canvas.solid(limb([(0.62, 0.61), (0.98, 0.70)], (0.10, 0.075)), DARK, puffed(0.9, shine=0.3), gloss=0.4)
        turned(
            canvas,
            curve([(0.18, 0.04), (0.28, 0.14), (0.27, 0.40), (0.24, 0.60)], steps=5),
            wood,
            x=-0.34,
            tilt=0.24,
            gloss=0.5,
        )
        canvas.solid(ellipse(-0.34, 0.60, 0.20, 0.045), rgb("#2a1a14"), flat(0.4))
        tip, y = -0.34, 0.62
    elif look.variant == "cigar":
        canvas.solid(shifted(box(-0.72, -0.12, 0.66, 0.12, 0.11), 0.0, 0.26, turn=0.12),
            look.colour(rgb("#7a4a2a")), puffed(0.9), texture=0.08)  # fmt: skip
        canvas.solid(
            shifted(box(0.22, -0.125, 0.40, 0.125), 0.0, 0.26, turn=0.12), rgb("#c8352f"), slope(0.6, 0.9), gloss=0.3
        )
        canvas.solid(
            shifted(box(-0.80, -0.11, -0.68, 0.11, 0.05), 0.0, 0.26, turn=0.12),
            rgb("#b5b0a8"),
            puffed(0.9),
            texture=0.15,
        )
        tip, y = -0.76, 0.24
    else:
        turned(canvas, curve([(0.46, 0.02), (0.62, 0.10), (0.66, 0.24)], steps=4), rgb("#b8c4ca"), tilt=0.28, gloss=0.6)
        canvas.solid(ellipse(0.0, 0.24, 0.58, 0.16), rgb("#8a9aa2"), slope(0.5, 0.8))
        if look.variant != "ashtray":
            canvas.solid(
                shifted(box(-0.46, -0.05, 0.46, 0.05, 0.04), 0.22, 0.38, turn=0.26), rgb("#f6f3ec"), slope(0.6, 0.9)
            )
            canvas.solid(
                shifted(box(0.20, -0.055, 0.47, 0.055, 0.04), 0.22, 0.38, turn=0.26), rgb("#d8924a"), slope(0.6, 0.9)
            )
        for k in range(3):
            canvas.solid(
                ellipse(-0.14 + 0.1 * k, 0.23 - 0.02 * k, 0.09, 0.035), rgb("#6a6a6a"), puffed(0.9), texture=0.2
            )
        tip, y = -0.24, 0.28
    for k in range(3):
        path = curve(
            [(tip, y), (tip + 0.08, y + 0.24), (tip - 0.04 + 0.05 * k, y + 0.46), (tip + 0.06 * k, y + 0.74)], steps=6
        )
        canvas.soft(limb(path, (0.02, 0.05, 0.08)), rgb("#d8dade"), 0.03, 0.4)


def paint_cane(canvas: Canvas, look: Look) -> None:
    """A walking stick with a crook; or a pair of crutches."""
    wood = look.colour(rgb("#8a5530"))
    if look.variant == "crutches":
        for dx in (-0.26, 0.26):
            for side in (-0.09, 0.09):
                rod(canvas, [(dx + side, 1.36), (dx + side, 0.62), (dx, 0.10)], 0.045, look.colour(rgb("#c9a06a")))
            canvas.solid(box(dx - 0.15, 1.34, dx + 0.15, 1.46, 0.05), rgb("#4a4e54"), puffed(0.9))
            rod(canvas, [(dx - 0.10, 0.86), (dx + 0.10, 0.86)], 0.06, rgb("#4a4e54"))
            canvas.solid(box(dx - 0.045, 0.0, dx + 0.045, 0.12, 0.03), DARK, puffed(0.8))
        return
    canvas.solid(limb(curve([(0.0, 0.02), (0.0, 0.80), (0.02, 1.30), (-0.14, 1.48), (-0.32, 1.40), (-0.34,
        1.26)], steps=8), (0.05, 0.075, 0.08, 0.08)), wood, puffed(0.9, shine=0.3), gloss=0.4)  # fmt: skip
    canvas.solid(box(-0.045, 0.0, 0.045, 0.10, 0.03), DARK, puffed(0.8))
    canvas.solid(box(-0.055, 1.10, 0.06, 1.18, 0.02), GOLD, puffed(0.9), gloss=0.6)


def paint_handcuffs(canvas: Canvas, look: Look) -> None:
    """Two rings of steel on a short chain."""
    tone = look.colour(STEEL)
    for x, turn in ((-0.50, 0.2), (0.50, -0.2)):
        ring = ellipse(x, 0.40, 0.34, 0.36, turn)
        canvas.solid(limb([*ring, ring[0]], (0.11, 0.11)), tone, puffed(0.9, shine=0.5), gloss=0.7)
        canvas.solid(box(x - 0.13, 0.66, x + 0.13, 0.86, 0.05), times(tone, 0.88), puffed(0.8, shine=0.3), gloss=0.6)
        canvas.solid(ellipse(x, 0.76, 0.03, 0.03), DARK, flat(0.4))
    for k in range(4):
        link = ellipse(-0.30 + 0.20 * k, 0.86 + 0.03 * (k % 2), 0.12, 0.065 if k % 2 else 0.09)
        canvas.solid(limb([*link, link[0]], (0.04, 0.04)), tone, puffed(0.9, shine=0.4), gloss=0.7)


def paint_bomb(canvas: Canvas, look: Look) -> None:
    """A round black bomb of a cartoon, its fuse alight."""
    tone = look.colour(rgb("#2b2b32"))
    canvas.solid(ellipse(0, 0.46, 0.46, 0.46), tone, sphere(0, 0.46, 0.5, shine=0.45), gloss=0.5)
    canvas.solid(
        shifted(box(-0.15, 0.0, 0.15, 0.16, 0.03), 0.24, 0.82, turn=-0.5), times(tone, 1.4), puffed(0.8), gloss=0.4
    )
    canvas.solid(
        limb(curve([(0.31, 0.96), (0.38, 1.14), (0.54, 1.16), (0.60, 1.30)], steps=6), (0.05, 0.045)),
        rgb("#c8a878"),
        puffed(0.9),
    )
    with canvas.lit(), canvas.ink() as pen:
        for k in range(9):
            a = k * 2 * math.pi / 9
            r = 0.15 if k % 2 else 0.22
            pen.line([(0.60, 1.32), (0.60 + r * math.cos(a), 1.32 + r * math.sin(a))], 0.028, rgb("#ffb03a"))
        pen.disc(0.60, 1.32, 0.07, rgb("#fff0b0"))
    canvas.lamp(0.60, 1.32, 0.4, rgb("#ffc45a"), 0.6)
    gleam(canvas, 0.18, 0.66, 0.08, 0.10, turn=0.6, alpha=0.5)


def paint_sparkler(canvas: Canvas, look: Look) -> None:
    """A sparkler that burns; or a party popper that throws confetti."""
    if look.variant == "popper":
        tone = look.colour(rgb("#e0508a"))
        cone = [(-0.62, 0.0), (-0.40, 0.0), (0.18, 0.56), (-0.10, 0.82)]
        canvas.solid(cone, tone, slope(0.55, 0.9, 130), gloss=0.4)
        with canvas.ink(inside=canvas.mask_of(cone)) as pen:
            for k in range(5):
                pen.line(
                    [(-0.70 + 0.16 * k, 0.06 + 0.17 * k), (-0.36 + 0.16 * k, -0.10 + 0.17 * k)], 0.05, rgb("#f6d04a")
                )
        canvas.solid(ellipse(0.04, 0.69, 0.19, 0.06, -0.75), times(tone, 0.5), flat(0.5))
        rng = look.rng("confetti")
        gay = (rgb("#d8392f"), rgb("#f0b53e"), rgb("#3f8ac0"), rgb("#5aa865"), rgb("#a864b0"))
        for k in range(44):
            a, r = float(rng.uniform(0.05, 1.5)), float(rng.uniform(0.2, 1.0))
            x, y = 0.06 + r * math.cos(a), 0.70 + r * math.sin(a) * 0.9
            canvas.solid(
                shifted(box(-0.035, -0.018, 0.035, 0.018), x, y, turn=float(rng.uniform(0, 3))), gay[k % 5], flat(0.8)
            )
        for k, a in enumerate((0.4, 0.8, 1.25)):
            wave = [(0.06 + 0.045 * n * math.cos(a) + 0.05 * math.sin(n * 0.9),
                0.70 + 0.045 * n * math.sin(a) + 0.03 * math.cos(n * 0.9)) for n in range(20)]  # fmt: skip
            canvas.solid(limb(wave, (0.03, 0.03)), gay[k], puffed(0.8))
        return
    rod(canvas, [(0.0, 0.0), (0.0, 1.0)], 0.03, rgb("#8a8a90"))
    rng = look.rng("sparks")
    with canvas.lit(), canvas.ink() as pen:
        for k in range(46):
            a = k * 2 * math.pi / 46
            r = float(rng.uniform(0.20, 0.46))
            pen.line(
                [(0.04 * math.cos(a), 1.0 + 0.04 * math.sin(a)), (r * math.cos(a), 1.0 + r * math.sin(a))],
                0.014,
                rgb("#ffd35a"),
                0.9,
            )
            pen.disc(r * math.cos(a), 1.0 + r * math.sin(a), 0.016, rgb("#fff3c0"))
        pen.disc(0.0, 1.0, 0.10, rgb("#fff8dc"))
    canvas.lamp(0.0, 1.0, 0.7, rgb("#ffd98a"), 0.8)


def paint_cage(canvas: Canvas, look: Look) -> None:
    """An empty cage of bars; a lobster pot would be rounder."""
    tone = look.colour(rgb("#8a9096"))
    canvas.solid(box(-0.62, 0.0, 0.62, 0.14, 0.03), times(tone, 0.7), slope(0.5, 0.8))
    for shade, dy in ((0.6, 0.12), (1.0, 0.0)):
        for k in range(9):
            x = -0.56 + 0.14 * k
            rod(
                canvas,
                [(x * (0.86 if dy else 1.0), 0.10 + dy), (x * (0.86 if dy else 1.0), 1.10 + dy * 0.4)],
                0.03,
                times(tone, shade),
                gloss=0.4,
            )
        rod(canvas, [(-0.60, 0.62 + dy), (0.60, 0.62 + dy)], 0.03, times(tone, shade), gloss=0.4)
    canvas.solid(box(-0.62, 1.06, 0.62, 1.18, 0.03), times(tone, 0.8), slope(0.5, 0.85))
    ring = ellipse(0.0, 1.26, 0.11, 0.11)
    canvas.solid(limb([*ring, ring[0]], (0.04, 0.04)), tone, puffed(0.9), gloss=0.5)
    canvas.solid(box(-0.08, 0.54, 0.08, 0.72, 0.03), GOLD, puffed(0.8), gloss=0.5)


def paint_net(canvas: Canvas, look: Look) -> None:
    """A landing net on its handle; or a net between two posts."""
    if look.variant == "court":
        for x in (-0.96, 0.96):
            rod(canvas, [(x, 0.0), (x, 0.98)], 0.06, rgb("#3f5a48"))
        with canvas.ink() as pen:
            for k in range(25):
                pen.line([(-0.94 + 0.078 * k, 0.08), (-0.94 + 0.078 * k, 0.90)], 0.010, rgb("#4a4e52"))
            for k in range(10):
                pen.line([(-0.94, 0.08 + 0.085 * k), (0.94, 0.08 + 0.085 * k)], 0.010, rgb("#4a4e52"))
        canvas.solid(limb([(-0.96, 0.94), (0.0, 0.88), (0.96, 0.94)], (0.09, 0.09)), look.colour(WHITE), puffed(0.7))
        return
    bag = curve([(-0.40, 1.10), (-0.34, 0.70), (-0.06, 0.42), (0.22, 0.66), (0.34, 1.10)], closed=True, steps=6)
    canvas.solid(bag, rgb("#e8ece8"), flat(0.9), alpha=0.22)
    with canvas.ink(inside=canvas.mask_of(bag)) as pen:
        for k in range(-9, 12):
            pen.line([(0.09 * k - 0.3, 0.3), (0.09 * k + 0.3, 1.3)], 0.010, rgb("#e8ece8"))
            pen.line([(0.09 * k + 0.3, 0.3), (0.09 * k - 0.3, 1.3)], 0.010, rgb("#e8ece8"))
    ring = ellipse(-0.03, 1.12, 0.39, 0.14)
    canvas.solid(limb([*ring, ring[0]], (0.05, 0.05)), STEEL, puffed(0.9), gloss=0.5)
    canvas.solid(limb([(0.32, 1.06), (0.78, 0.10)], (0.07, 0.09)), look.colour(WOOD), puffed(0.9))


def paint_whip(canvas: Canvas, look: Look) -> None:
    """A coiled whip."""
    tone = look.colour(rgb("#5a3420"))
    coil = [
        ((0.16 + 0.009 * k) * math.cos(0.34 * k), 0.46 + (0.12 + 0.0085 * k) * math.sin(0.34 * k)) for k in range(46)
    ]
    canvas.solid(limb(coil, (0.03, 0.07)), tone, puffed(0.8), texture=0.1, grain=50)
    canvas.solid(
        limb([coil[-1], (0.62, 0.96), (0.78, 1.16)], (0.09, 0.12, 0.11)), times(tone, 0.8), puffed(0.9, shine=0.2)
    )


def paint_mousetrap(canvas: Canvas, look: Look) -> None:
    """A wooden trap with a piece of cheese."""
    wood = look.colour(rgb("#d2a468"))
    canvas.solid(
        [(-0.78, 0.10), (0.70, 0.10), (0.84, 0.52), (-0.56, 0.52)], wood, slope(0.62, 0.82), texture=0.08, grain=10
    )
    block(canvas, -0.78, 0.0, 0.70, 0.10, times(wood, 0.8), depth=(0.14, 0.0), texture=0.06)
    frame = [(0.0, 0.20), (0.62, 0.20), (0.70, 0.44), (0.08, 0.44)]
    canvas.solid(limb([*frame, frame[0]], (0.035, 0.035)), STEEL, puffed(0.9), gloss=0.6)
    for k in range(7):
        canvas.solid(ellipse(-0.02 + 0.012 * k, 0.20 + 0.035 * k, 0.03, 0.05), STEEL, puffed(0.9), gloss=0.6)
    canvas.solid(box(-0.52, 0.24, -0.26, 0.32, 0.01), GOLD, puffed(0.7), gloss=0.5)
    canvas.solid([(-0.58, 0.28), (-0.24, 0.28), (-0.22, 0.46), (-0.40, 0.52)], rgb("#f2c23e"), slope(0.62, 0.88))
    with canvas.ink() as pen:
        for x, y in ((-0.46, 0.34), (-0.34, 0.38), (-0.30, 0.31)):
            pen.disc(x, y, 0.026, rgb("#d09a22"))


def _seat(canvas: Canvas, tone: Colour) -> None:
    body = curve([(-0.62, 0.06), (-0.72, 0.42), (-0.52, 0.86), (-0.10, 0.98), (0.06, 0.62), (0.58, 0.50), (0.72,
        0.22), (0.60, 0.04)], closed=True, steps=7)  # fmt: skip
    canvas.solid(body, tone, puffed(0.9), texture=0.04)
    with canvas.ink(inside=canvas.mask_of(body)) as pen:
        for path in ([(-0.10, 0.98), (-0.34, 0.52), (-0.30, 0.04)], [(0.06, 0.62), (0.20, 0.34), (0.18, 0.04)],
                     [(-0.50, 0.86), (-0.60, 0.40), (-0.56, 0.04)]):  # fmt: skip
            pen.line(curve(path, steps=7), 0.014, times(tone, 0.66), 0.9)


def paint_beanbag(canvas: Canvas, look: Look) -> None:
    """A beanbag to sink into."""
    _seat(canvas, look.pick("bag", (rgb("#d8704a"), rgb("#4a8a9a"), rgb("#d8a83e"))))


def paint_highchair(canvas: Canvas, look: Look) -> None:
    """A baby's high chair with its tray."""
    wood = look.colour(rgb("#d2a268"))
    for top, foot in ((-0.26, -0.42), (0.26, 0.42), (-0.16, -0.28), (0.18, 0.30)):
        rod(canvas, [(top, 0.86), (foot, 0.02)], 0.06, wood)
    rod(canvas, [(-0.36, 0.30), (0.36, 0.30)], 0.05, times(wood, 0.9))
    canvas.solid(box(-0.30, 0.80, 0.30, 0.92, 0.04), wood, puffed(0.7))
    canvas.solid(curve([(-0.28, 0.90), (-0.30, 1.40), (0.0, 1.54), (0.30, 1.40), (0.28, 0.90)], closed=True,
        steps=5), mix(wood, WHITE, 0.12), puffed(0.6))  # fmt: skip
    canvas.solid(box(-0.20, 0.96, 0.20, 1.40, 0.08), rgb("#8fc0c8"), puffed(0.8))
    canvas.solid(box(-0.44, 1.06, 0.44, 1.15, 0.04), rgb("#f4f2ea"), puffed(0.8), gloss=0.3)


PROPS = (
    Prop(name="lighter", size=0.1, extent=bounds(-0.54, 0.78, 1.90), paint=paint_lighter),
    Prop(name="smoking", size=0.1, extent=bounds(-0.90, 1.04, 1.40, -0.10), paint=paint_smoking),
    Prop(name="cane", size=0.95, extent=bounds(-0.48, 0.46, 1.56), paint=paint_cane),
    Prop(name="handcuffs", size=0.1, extent=bounds(-0.92, 0.92, 1.00), paint=paint_handcuffs),
    Prop(name="bomb", size=0.3, extent=bounds(-0.50, 0.86, 1.58), paint=paint_bomb),
    Prop(name="sparkler", size=0.4, extent=bounds(-0.70, 1.14, 1.64, -0.12), paint=paint_sparkler),
    Prop(name="cage", size=0.8, extent=bounds(-0.66, 0.66, 1.42), paint=paint_cage),
    Prop(name="hand_net", size=1.0, extent=bounds(-1.02, 1.02, 1.30), paint=paint_net, home="park"),
    Prop(name="whip", size=0.3, extent=bounds(-0.64, 0.88, 1.24, -0.10), paint=paint_whip),
    Prop(name="mousetrap", size=0.06, extent=bounds(-0.84, 0.90, 0.58), paint=paint_mousetrap),
    Prop(name="beanbag", size=0.8, extent=bounds(-0.78, 0.78, 1.04), paint=paint_beanbag, home="livingroom"),
    Prop(name="high_chair", size=1.0, extent=bounds(-0.48, 0.48, 1.58), paint=paint_highchair, home="kitchen"),
)  # fmt: skip
