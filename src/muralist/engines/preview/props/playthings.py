"""Small things to play with: pinwheel, slingshot, hoop, skipping rope, puppet, dominoes, rattle, dummy, boomerang."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb, shifted
from muralist.engines.preview.brushes.shade import flat, puffed, slope, sphere
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, block, gleam, rod, turned

WOOD, DARK, GOLD, RED = rgb("#b98548"), rgb("#2c2a30"), rgb("#e2b84a"), rgb("#d8483c")
GAY = (rgb("#d8483c"), rgb("#f0b83e"), rgb("#3f8ac0"), rgb("#5aa865"))


def paint_pinwheel(canvas: Canvas, look: Look) -> None:
    """Four folded vanes on a stick."""
    tones = look.colours or GAY
    rod(canvas, [(0.0, 0.0), (0.0, 1.06)], 0.05, WOOD)
    for k in range(4):
        turn = k * math.pi / 2 + 0.35
        tone = tones[k % len(tones)]
        back = shifted([(0.0, 0.0), (0.50, 0.06), (0.50, 0.50)], 0.0, 1.06, turn=turn)
        fold = shifted(curve([(0.0, 0.0), (0.30, 0.02), (0.50, 0.50), (0.22, 0.34)], closed=True, steps=6), 0.0, 1.06,
                       turn=turn)  # fmt: skip
        canvas.solid(back, times(tone, 0.74), slope(0.5, 0.8, 40))
        canvas.solid(fold, tone, puffed(0.8, shine=0.2), gloss=0.3)
    canvas.solid(ellipse(0.0, 1.06, 0.065, 0.065), GOLD, puffed(1.0, shine=0.4), gloss=0.5)


def paint_slingshot(canvas: Canvas, look: Look) -> None:
    """A forked branch with a rubber band and its leather pad."""
    wood = look.colour(WOOD)
    for hand in (-1, 1):
        canvas.solid(limb(curve([(hand * 0.31, 1.20), (hand * 0.30, 0.92), (hand * 0.14, 0.68), (0.0, 0.56)], steps=6),
                          (0.11, 0.13, 0.17)), wood, puffed(0.9), texture=0.08, grain=14)  # fmt: skip
    canvas.solid(limb([(0.0, 0.64), (0.0, 0.02)], (0.17, 0.15)), wood, puffed(0.9), texture=0.08, grain=14)
    with canvas.ink() as pen:
        for hand in (-1, 1):
            pen.line([(hand * 0.31, 1.12), (hand * 0.08, 0.86)], 0.035, rgb("#c8382f"))
            pen.line([(hand * 0.24, 1.12), (hand * 0.38, 1.12)], 0.05, rgb("#8a2f26"))
    canvas.solid(box(-0.11, 0.79, 0.11, 0.93, 0.04), rgb("#5a3a26"), puffed(0.8))


def paint_hoop(canvas: Canvas, look: Look) -> None:
    """A hoop that stands on its rim, banded in two colours."""
    tone = look.pick("hoop", (rgb("#e0508a"), rgb("#3fa8c8"), rgb("#f0a83e")))
    second = look.colours[1] if len(look.colours) > 1 else mix(tone, WHITE, 0.7)
    rim = ellipse(0, 0.56, 0.50, 0.53)
    canvas.solid(limb([*rim, rim[0]], (0.065, 0.065)), tone, puffed(0.9, shine=0.3), gloss=0.5)
    for k in range(8):
        a = k * math.pi / 4
        arc = ellipse(0, 0.56, 0.50, 0.53, start=a, end=a + 0.26, points=8)
        canvas.solid(limb(arc, (0.067, 0.067)), second, puffed(0.9, shine=0.3), gloss=0.5)


def paint_skipping_rope(canvas: Canvas, look: Look) -> None:
    """A rope in loops between two handles."""
    tone = look.colour(rgb("#e07a3c"))
    line = curve([(-0.62, 0.62), (-0.30, 0.20), (0.16, 0.10), (0.46, 0.34), (0.20, 0.60), (-0.20, 0.42), (-0.06, 0.12),
                  (0.34, 0.06), (0.58, 0.30), (0.62, 0.62)], steps=8)  # fmt: skip
    canvas.solid(limb(line, (0.05, 0.05)), mix(tone, WHITE, 0.5), puffed(0.8), texture=0.12, grain=60)
    for hand in (-1, 1):
        rod(canvas, [(hand * 0.62, 0.60), (hand * 0.70, 0.98)], 0.12, tone, end=0.10, gloss=0.4)
        canvas.solid(ellipse(hand * 0.70, 0.98, 0.075, 0.06), tone, puffed(1.0))


def paint_puppet(canvas: Canvas, look: Look) -> None:
    """A string puppet under its cross of wood."""
    cloth = look.colour(rgb("#3f7ab8"))
    skin = rgb("#e8c090")
    with canvas.ink() as pen:
        for top, low in (((-0.32, 1.52), (-0.34, 0.62)), ((0.32, 1.52), (0.36, 0.72)), ((0.0, 1.52), (0.0, 1.2)),
                         ((-0.16, 1.52), (-0.14, 0.3)), ((0.16, 1.52), (0.14, 0.3))):  # fmt: skip
            pen.line([top, low], 0.008, rgb("#6a6258"), 0.9)
    rod(canvas, [(-0.38, 1.52), (0.38, 1.52)], 0.07, WOOD)
    rod(canvas, [(-0.10, 1.46), (0.10, 1.60)], 0.07, times(WOOD, 0.85))
    for hand in (-1, 1):
        rod(canvas, [(hand * 0.10, 0.44), (hand * 0.14, 0.06)], 0.11, rgb("#7a4a2e"))
        canvas.solid(ellipse(hand * 0.18, 0.05, 0.11, 0.05), DARK, puffed(0.9))
        rod(canvas, [(hand * 0.16, 0.86), (hand * 0.35, 0.66 + 0.05 * hand)], 0.10, cloth)
        canvas.solid(ellipse(hand * 0.37, 0.64 + 0.05 * hand, 0.055, 0.055), skin, puffed(1.0))
    coat = curve([(-0.17, 0.94), (-0.24, 0.40), (0.24, 0.40), (0.17, 0.94)], closed=True, steps=5)
    canvas.solid(coat, cloth, puffed(0.8))
    canvas.solid(ellipse(0.0, 1.08, 0.19, 0.20), skin, sphere(0.0, 1.08, 0.22))
    canvas.solid(curve([(-0.20, 1.14), (-0.12, 1.29), (0.12, 1.29), (0.20, 1.14), (0.0, 1.19)], closed=True, steps=6),
                 RED, puffed(0.8))  # fmt: skip
    with canvas.ink() as pen:
        for x in (-0.07, 0.07):
            pen.disc(x, 1.10, 0.024, DARK)
            pen.disc(x * 1.7, 1.02, 0.036, rgb("#e07a6a"), 0.7)
        pen.line(curve([(-0.06, 1.01), (0.0, 0.97), (0.06, 1.01)], steps=5), 0.018, rgb("#9a3a2e"))
        for y in (0.78, 0.64, 0.50):
            pen.disc(0.0, y, 0.026, GOLD)
    canvas.solid(ellipse(0.0, 1.06, 0.035, 0.035), rgb("#d88a6a"), puffed(1.0))


def paint_domino(canvas: Canvas, look: Look) -> None:
    """Three dominoes, two standing and one that lies."""
    tone = look.colour(rgb("#f4efe2"))
    ink = rgb("#26242a") if sum(tone) > 1.2 else rgb("#f6f1e4")
    pips = {1: [(0, 0)], 2: [(-1, 1), (1, -1)], 3: [(-1, 1), (0, 0), (1, -1)], 5: [(-1, 1), (1, 1), (0, 0), (-1,
        -1), (1, -1)], 6: [(-1, 1), (1, 1), (-1, 0), (1, 0), (-1, -1), (1, -1)]}  # fmt: skip
    for x, upper, lower in ((-0.52, 5, 2), (0.02, 3, 6), (0.56, 1, 5)):
        block(canvas, x - 0.22, 0.0, x + 0.22, 0.92, tone, depth=(0.07, 0.05), gloss=0.3)
        with canvas.ink() as pen:
            pen.line([(x - 0.17, 0.46), (x + 0.17, 0.46)], 0.018, ink, 0.8)
            for y, number in ((0.69, upper), (0.23, lower)):
                for px, py in pips[number]:
                    pen.disc(x + 0.11 * px, y + 0.13 * py, 0.042, ink)


def paint_rattle(canvas: Canvas, look: Look) -> None:
    """A baby's rattle: a striped ball on a handle with a ring."""
    tone = look.pick("rattle", (rgb("#f08aa0"), rgb("#5ab4d8"), rgb("#f2c24e")))
    ring = ellipse(0, 0.17, 0.14, 0.15)
    canvas.solid(limb([*ring, ring[0]], (0.06, 0.06)), mix(tone, WHITE, 0.5), puffed(0.9, shine=0.3), gloss=0.4)
    rod(canvas, [(0, 0.32), (0, 0.72)], 0.10, mix(tone, WHITE, 0.5), gloss=0.4)
    ball = ellipse(0, 0.98, 0.32, 0.32)
    canvas.solid(ball, tone, sphere(0, 0.98, 0.35, shine=0.35), gloss=0.5)
    with canvas.ink(inside=canvas.mask_of(ball)) as pen:
        pen.polygon(box(-0.4, 0.91, 0.4, 1.05), WHITE, 0.85)
        for k in range(-2, 3):
            pen.disc(0.13 * k, 0.98, 0.036, times(tone, 0.9))
    gleam(canvas, 0.12, 1.12, 0.05, 0.06)


def paint_pacifier(canvas: Canvas, look: Look) -> None:
    """A dummy: teat, shield and ring."""
    tone = look.pick("shield", (rgb("#6fb8d8"), rgb("#f09ab0"), rgb("#8fc88a")))
    ring = ellipse(-0.34, 0.28, 0.24, 0.24)
    canvas.solid(limb([*ring, ring[0]], (0.075, 0.075)), mix(tone, WHITE, 0.35), puffed(0.9, shine=0.3), gloss=0.5)
    teat = curve([(0.08, 0.54), (0.34, 0.60), (0.52, 0.74), (0.62, 0.64), (0.58, 0.46), (0.40, 0.40), (0.12, 0.34)],
                 closed=True, steps=6)  # fmt: skip
    canvas.solid(teat, rgb("#e8c890"), puffed(1.0, shine=0.4), gloss=0.6, alpha=0.92)
    shield = curve([(-0.04, 0.02), (0.14, 0.20), (0.06, 0.46), (0.16, 0.72), (0.0, 0.90), (-0.14, 0.70), (-0.16, 0.46),
                    (-0.16, 0.22)], closed=True, steps=6)  # fmt: skip
    canvas.solid(shield, tone, puffed(0.9, shine=0.3), gloss=0.4)
    canvas.solid(ellipse(-0.12, 0.45, 0.09, 0.11), mix(tone, WHITE, 0.35), puffed(1.0))


def paint_boomerang(canvas: Canvas, look: Look) -> None:
    """Two arms in a bow, painted in bands."""
    wood = look.colour(rgb("#b5733a"))
    shape = limb(curve([(-0.80, 0.10), (-0.46, 0.52), (0.0, 0.74), (0.46, 0.52), (0.80, 0.10)], steps=8),
                 (0.15, 0.22, 0.28, 0.22, 0.15))  # fmt: skip
    canvas.solid(shape, wood, puffed(0.8, shine=0.2), gloss=0.3, texture=0.08, grain=12)
    with canvas.ink(inside=canvas.mask_of(shape)) as pen:
        for hand in (-1, 1):
            for k, tone in enumerate((rgb("#f2e6c8"), rgb("#a8382e"), rgb("#f2c24e"))):
                x = hand * (0.44 + 0.10 * k)
                pen.line([(x - hand * 0.12, 0.3 - 0.12 * k), (x + hand * 0.12, 0.66 - 0.12 * k)], 0.05, tone, 0.95)


def paint_dart(canvas: Canvas, look: Look) -> None:
    """A dart: point, barrel, shaft and flights."""
    tone = look.colour(RED)
    for side in (-1, 1):
        vane = [(0.28, 0.30), (0.44, 0.30 + side * 0.22), (0.72, 0.30 + side * 0.22), (0.64, 0.30)]
        canvas.solid(vane, tone if side > 0 else times(tone, 0.78), slope(0.6, 0.85, 30))
    canvas.solid([(0.26, 0.33), (0.72, 0.36), (0.70, 0.28), (0.26, 0.27)], mix(tone, WHITE, 0.5), flat(0.8))
    rod(canvas, [(-0.06, 0.30), (0.30, 0.30)], 0.04, DARK)
    canvas.solid(limb([(-0.42, 0.30), (-0.20, 0.30), (-0.02, 0.30)], (0.06, 0.115, 0.07)), GOLD, puffed(0.9, shine=0.5),
                 gloss=0.6)  # fmt: skip
    with canvas.ink() as pen:
        for k in range(6):
            pen.line([(-0.34 + 0.05 * k, 0.25), (-0.34 + 0.05 * k, 0.35)], 0.010, times(GOLD, 0.6), 0.8)
    canvas.solid([(-0.42, 0.32), (-0.80, 0.30), (-0.42, 0.28)], STEEL, flat(0.8), gloss=0.5)


def paint_shuttlecock(canvas: Canvas, look: Look) -> None:
    """A cork with its skirt of feathers."""
    white = look.colour(rgb("#f8f6f0"))
    for k in (-3, 3, -2, 2, -1, 1, 0):
        x = k * 0.135
        feather = [(x * 0.30 - 0.035, 0.36), (x - 0.085, 1.0 - 0.012 * k * k), (x, 1.08 - 0.012 * k * k),
                   (x + 0.085, 1.0 - 0.012 * k * k), (x * 0.30 + 0.035, 0.36)]  # fmt: skip
        canvas.solid(feather, white, slope(0.86 - 0.05 * abs(k), 0.62 + 0.06 * abs(k), 0))
        with canvas.ink() as pen:
            pen.line([(x * 0.3, 0.36), (x, 1.06)], 0.014, rgb("#b9b2a2"))
    for y in (0.50, 0.62):
        canvas.solid(limb([(-0.10 - 0.4 * (y - 0.4), y), (0.10 + 0.4 * (y - 0.4), y)], (0.025, 0.025)), rgb("#c8c0b0"),
                     flat(0.7))  # fmt: skip
    cork = curve([(-0.17, 0.38), (-0.19, 0.18), (-0.10, 0.03), (0.10, 0.03), (0.19, 0.18), (0.17, 0.38)], closed=True,
                 steps=6)  # fmt: skip
    canvas.solid(cork, rgb("#f0e4cc"), puffed(1.0))
    canvas.solid(box(-0.18, 0.29, 0.18, 0.38, 0.02), rgb("#2f8a5a"), puffed(0.7))


def paint_puck(canvas: Canvas, look: Look) -> None:
    """A hockey puck on its flat side."""
    turned(canvas, [(0.50, 0.14), (0.50, 0.40)], look.colour(rgb("#2b2b30")), tilt=0.30, closed=True, shine=0.12)
    canvas.solid(ellipse(0, 0.40, 0.50, 0.15), mix(look.colour(rgb("#2b2b30")), WHITE, 0.10), slope(0.45, 0.75, 40))
    with canvas.ink() as pen:
        for k in range(22):
            a = math.pi + math.pi * (k + 0.5) / 22
            x = 0.5 * math.cos(a)
            low = 0.14 + 0.15 * math.sin(a)
            pen.line([(x, low + 0.06), (x, low + 0.2)], 0.012, rgb("#55555c"), 0.7)


def paint_paddle_bat(canvas: Canvas, look: Look) -> None:
    """A table tennis bat with its ball."""
    tone = look.colour(rgb("#c8352f"))
    canvas.solid(limb([(-0.06, 0.46), (-0.26, 0.02)], (0.17, 0.14)), rgb("#d8a868"), puffed(0.8), texture=0.06)
    head = curve([(-0.14, 0.48), (-0.30, 0.86), (-0.10, 1.28), (0.30, 1.34), (0.56, 1.02), (0.46, 0.62), (0.14, 0.40)],
                 closed=True, steps=8)  # fmt: skip
    canvas.solid([(x + 0.03, y - 0.02) for x, y in head], rgb("#d8b078"), flat(0.62))
    canvas.solid(head, tone, slope(0.60, 0.84, 50), gloss=0.2)
    canvas.solid(curve([(-0.15, 0.50), (0.02, 0.56), (0.15, 0.41), (-0.02, 0.34)], closed=True, steps=5),
        rgb("#d8a868"), puffed(0.7))  # fmt: skip
    canvas.solid(ellipse(0.50, 0.14, 0.14, 0.14), rgb("#f8f4ea"), sphere(0.50, 0.14, 0.16, shine=0.3), gloss=0.3)


def paint_curling(canvas: Canvas, look: Look) -> None:
    """A polished stone with a coloured handle."""
    turned(canvas, curve([(0.34, 0.0), (0.50, 0.09), (0.55, 0.22), (0.50, 0.35), (0.36, 0.44)], steps=6),
        rgb("#8f9298"), tilt=0.30, closed=True, shine=0.3, gloss=0.5, texture=0.10, grain=50)  # fmt: skip
    tone = look.colour(RED)
    canvas.solid(ellipse(0, 0.47, 0.32, 0.11), tone, slope(0.6, 0.85), gloss=0.4)
    canvas.solid(limb(curve([(-0.20, 0.50), (-0.18, 0.70), (0.0, 0.76), (0.30, 0.74)], steps=6), (0.11, 0.10, 0.08)),
                 tone, puffed(0.9, shine=0.3), gloss=0.4)  # fmt: skip


def paint_hurdle(canvas: Canvas, look: Look) -> None:
    """A hurdle of a running track."""
    for x in (-0.56, 0.56):
        rod(canvas, [(x, 0.04), (x, 0.96)], 0.055, STEEL, gloss=0.4)
        rod(canvas, [(x - 0.02, 0.03), (x + 0.20, 0.10)], 0.055, STEEL, gloss=0.4)
    tone = look.colour(rgb("#f6f2e8"))
    board = box(-0.64, 0.88, 0.64, 1.06, 0.02)
    canvas.solid(board, tone, slope(0.66, 0.84), gloss=0.2)
    with canvas.ink(inside=canvas.mask_of(board)) as pen:
        for x in (-0.64, -0.22, 0.20):
            pen.polygon([(x + 0.12, 0.8), (x + 0.30, 0.8), (x + 0.30, 1.1), (x + 0.12, 1.1)], RED, 0.95)
    rod(canvas, [(-0.56, 0.42), (0.56, 0.42)], 0.035, STEEL, gloss=0.4)


def paint_poker_chips(canvas: Canvas, look: Look) -> None:
    """Three stacks of chips."""
    tones = look.colours or (RED, rgb("#2f5f9f"), rgb("#2e2c32"))
    for k, (x, high) in enumerate(((-0.44, 6), (0.44, 4), (0.02, 8))):
        tone = tones[k % len(tones)]
        for level in range(high):
            y = 0.10 + 0.075 * level
            turned(canvas, [(0.27, y), (0.27, y + 0.06)], tone, x=x, tilt=0.32, shine=0.2)
            with canvas.ink() as pen:
                for a in (3.6, 4.4, 5.2, 6.0):
                    px, py = x + 0.27 * math.cos(a), y + 0.086 * math.sin(a)
                    pen.polygon(box(px - 0.035, py + 0.005, px + 0.035, py + 0.055), WHITE, 0.9)
        top = 0.10 + 0.075 * high - 0.015
        canvas.solid(ellipse(x, top, 0.27, 0.086), tone, flat(0.8))
        canvas.solid(ellipse(x, top, 0.17, 0.054), WHITE, flat(0.86))
        canvas.solid(ellipse(x, top, 0.14, 0.044), tone, flat(0.74))


def paint_slinky(canvas: Canvas, look: Look) -> None:
    """A spring that arches over from one end to the other."""
    tones = look.colours or (rgb("#e0508a"), rgb("#f2b23e"), rgb("#5aa865"), rgb("#3f8ac0"), rgb("#8a5ac8"))
    count = 30
    for k in range(count):
        a = math.pi * k / (count - 1)
        x, y = -0.52 * math.cos(a), 0.16 + 0.52 * math.sin(a)
        ring = ellipse(x, y, 0.24, 0.075, turn=math.pi / 2 - a + math.pi / 2)
        canvas.solid(limb([*ring, ring[0]], (0.028, 0.028)), tones[k * len(tones) // count], puffed(0.8, shine=0.3))


PROPS = (Prop(name="pinwheel", size=0.4, extent=bounds(-0.66, 0.66, 1.74), paint=paint_pinwheel, home="garden"),
    Prop(name="slingshot", size=0.2, extent=bounds(-0.42, 0.42, 1.24), paint=paint_slingshot),
    Prop(name="hula_hoop", size=0.9, extent=bounds(-0.55, 0.55, 1.14), paint=paint_hoop, home="garden"),
    Prop(name="skipping_rope", size=0.3, extent=bounds(-0.80, 0.80, 1.06), paint=paint_skipping_rope),
    Prop(name="marionette", size=0.6, extent=bounds(-0.46, 0.46, 1.62), paint=paint_puppet, turns=False),
    Prop(name="domino", size=0.06, extent=bounds(-0.76, 0.88, 1.0), paint=paint_domino, turns=False),
    Prop(name="rattle", size=0.16, extent=bounds(-0.34, 0.34, 1.32), paint=paint_rattle), Prop(name="pacifier",
    size=0.05, extent=bounds(-0.62, 0.66, 0.94), paint=paint_pacifier), Prop(name="boomerang", size=0.14,
    extent=bounds(-0.88, 0.88, 0.92), paint=paint_boomerang), Prop(name="dart", size=0.06, extent=bounds(-0.82,
    0.76, 0.56), paint=paint_dart), Prop(name="shuttlecock", size=0.09, extent=bounds(-0.54, 0.54, 1.12),
    paint=paint_shuttlecock), Prop(name="puck", size=0.04, extent=bounds(-0.54, 0.54, 0.58), paint=paint_puck),
    Prop(name="paddle_bat", size=0.26, extent=bounds(-0.38, 0.70, 1.40), paint=paint_paddle_bat, home="studio"),
    Prop(name="curling_stone", size=0.25, extent=bounds(-0.58, 0.58, 0.84, -0.10), paint=paint_curling,
    home="snowfield"), Prop(name="hurdle", size=1.0, extent=bounds(-0.68, 0.80, 1.10), paint=paint_hurdle,
    home="park"), Prop(name="poker_chips", size=0.06, extent=bounds(-0.74, 0.74, 0.84),
    paint=paint_poker_chips), Prop(name="slinky", size=0.14, extent=bounds(-0.80, 0.80, 0.96),
    paint=paint_slinky),)  # fmt: skip
