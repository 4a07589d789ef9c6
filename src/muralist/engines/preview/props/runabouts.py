"""Small and odd vehicles: tank, snowmobile, jet ski, speedboat, golf cart, steamroller, go-kart, and loose parts."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb, shifted
from muralist.engines.preview.brushes.shade import flat, puffed, slope, sphere
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import RUBBER, STEEL, WHITE, pane, rod, wheel

DARK, GOLD, RED = rgb("#2c2a30"), rgb("#dcae4a"), rgb("#d8483c")


def paint_tank(canvas: Canvas, look: Look) -> None:
    """A tank from the side: tracks, hull, turret and gun."""
    tone = look.colour(rgb("#6f7a4a"))
    track = curve(
        [(-1.20, 0.30), (-1.06, 0.06), (0.96, 0.06), (1.22, 0.34), (1.06, 0.52), (-1.06, 0.52)], closed=True, steps=5
    )
    canvas.solid(track, rgb("#34352e"), puffed(0.5))
    with canvas.ink() as pen:
        for k in range(24):
            x = -1.02 + 0.086 * k
            pen.line([(x, 0.05), (x, 0.10)], 0.028, rgb("#22231e"))
    for k in range(6):
        x = -0.86 + 0.34 * k
        canvas.solid(ellipse(x, 0.27, 0.165, 0.165), times(tone, 0.75), puffed(0.8))
        canvas.solid(ellipse(x, 0.27, 0.065, 0.065), times(tone, 0.5), puffed(0.9))
    hull = [(-1.26, 0.46), (1.28, 0.46), (1.10, 0.74), (0.70, 0.80), (-1.12, 0.80)]
    canvas.solid(hull, tone, slope(0.5, 0.82), texture=0.05, grain=10)
    rod(canvas, [(0.44, 1.00), (1.92, 1.10)], 0.10, tone, gloss=0.1)
    canvas.solid(limb([(1.78, 1.09), (1.96, 1.102)], (0.15, 0.15)), times(tone, 0.8), puffed(0.9))
    turret = curve(
        [(-0.72, 0.80), (-0.68, 1.10), (-0.40, 1.22), (0.30, 1.20), (0.56, 1.04), (0.54, 0.80)], closed=True, steps=5
    )
    canvas.solid(turret, mix(tone, WHITE, 0.06), puffed(0.7), texture=0.05, grain=10)
    canvas.solid(box(-0.28, 1.18, 0.10, 1.30, 0.04), times(tone, 0.85), puffed(0.7))
    rod(canvas, [(-0.56, 1.12), (-0.66, 1.66)], 0.02, DARK)
    with canvas.ink() as pen:
        pen.line([(-1.1, 0.62), (1.16, 0.62)], 0.014, times(tone, 0.6), 0.8)


def paint_snowmobile(canvas: Canvas, look: Look) -> None:
    """A snowmobile: track behind, skis ahead."""
    tone = look.pick("snow", (rgb("#d8483c"), rgb("#2f7fb8"), rgb("#e8a52e")))
    track = curve([(-1.10, 0.22), (-0.96, 0.04), (0.10, 0.04), (0.26, 0.26), (-0.92, 0.40)], closed=True, steps=6)
    canvas.solid(track, rgb("#2c2d32"), puffed(0.6))
    for x in (-0.84, -0.50, -0.16):
        canvas.solid(ellipse(x, 0.17, 0.10, 0.10), STEEL, puffed(0.8))
    ski = curve([(0.20, 0.06), (0.86, 0.03), (1.16, 0.10), (1.32, 0.26)], steps=7)
    canvas.solid(limb(ski, (0.05, 0.07, 0.05)), DARK, puffed(0.8), gloss=0.3)
    rod(canvas, [(0.72, 0.08), (0.56, 0.40)], 0.06, STEEL, gloss=0.4)
    canvas.solid(curve([(-1.14, 0.40), (-1.16, 0.60), (-0.50, 0.66), (-0.20, 0.50), (-0.20, 0.36)], closed=True,
        steps=6), DARK, puffed(0.8, shine=0.2), gloss=0.3)  # fmt: skip
    body = curve(
        [(-0.36, 0.30), (-0.30, 0.56), (0.10, 0.80), (0.56, 0.72), (1.06, 0.46), (1.00, 0.30)], closed=True, steps=6
    )
    canvas.solid(body, tone, puffed(0.8, shine=0.35), gloss=0.5)
    with canvas.ink(inside=canvas.mask_of(body)) as pen:
        pen.polygon([(-0.3, 0.40), (0.5, 0.58), (1.0, 0.44), (1.0, 0.36), (0.5, 0.48), (-0.3, 0.32)], WHITE, 0.9)
    canvas.solid(curve([(0.10, 0.78), (0.06, 1.10), (0.20, 1.12), (0.44, 0.76)], closed=True, steps=5), rgb("#bcd6e2"),
                 slope(0.6, 0.95, 30), alpha=0.75, gloss=0.5)  # fmt: skip
    rod(canvas, [(0.0, 0.74), (-0.10, 0.98)], 0.06, DARK)
    rod(canvas, [(-0.24, 1.02), (0.02, 0.96)], 0.06, DARK)


def paint_jetski(canvas: Canvas, look: Look) -> None:
    """A jet ski with spray behind it."""
    tone = look.pick("jet", (rgb("#2f8fb8"), rgb("#d8483c"), rgb("#e8a52e")))
    hull = curve(
        [(-1.06, 0.30), (-1.00, 0.06), (0.40, 0.00), (1.00, 0.18), (1.22, 0.44), (0.40, 0.46)], closed=True, steps=6
    )
    canvas.solid(hull, rgb("#f4f2ec"), puffed(0.8, shine=0.3), gloss=0.5)
    deck = curve(
        [(-1.02, 0.34), (-0.60, 0.56), (0.16, 0.50), (0.30, 0.78), (0.66, 0.72), (1.20, 0.46), (0.40, 0.30)],
        closed=True,
        steps=6,
    )
    canvas.solid(deck, tone, puffed(0.8, shine=0.35), gloss=0.5)
    canvas.solid(curve([(-0.86, 0.50), (-0.80, 0.70), (-0.24, 0.70), (0.04, 0.54), (-0.30, 0.48)], closed=True,
        steps=6), DARK, puffed(0.9, shine=0.2), gloss=0.3)  # fmt: skip
    rod(canvas, [(0.30, 0.74), (0.14, 0.98)], 0.08, DARK)
    rod(canvas, [(-0.02, 1.00), (0.28, 0.96)], 0.06, DARK)
    canvas.solid([(0.36, 0.78), (0.24, 1.00), (0.54, 0.80)], rgb("#bcd6e2"), flat(0.8), alpha=0.8)
    with canvas.ink() as pen:
        pen.line(curve([(-0.9, 0.28), (0.2, 0.22), (1.08, 0.40)], steps=6), 0.03, times(tone, 0.7))
        for k, (x, y) in enumerate(((-1.16, 0.20), (-1.26, 0.36), (-1.34, 0.14), (-1.20, 0.52), (-1.40, 0.30))):
            pen.disc(x, y, 0.06 - 0.006 * k, WHITE, 0.9)


def paint_speedboat(canvas: Canvas, look: Look) -> None:
    """A fast open boat with a windscreen and an outboard engine."""
    tone = look.pick("boat", (rgb("#d8483c"), rgb("#2f6fa8"), rgb("#f4f2ec")))
    hull = curve(
        [(-1.46, 0.52), (-1.40, 0.06), (0.60, 0.00), (1.30, 0.28), (1.80, 0.64), (0.40, 0.58)], closed=True, steps=6
    )
    canvas.solid([(-0.96, 0.5), (-0.90, 0.74), (-0.60, 0.74), (-0.52, 0.5)], rgb("#f0e6d0"), puffed(0.7))
    canvas.solid(
        [(-0.10, 0.56), (-0.26, 0.92), (0.06, 0.92), (0.52, 0.60)],
        rgb("#b0d0e0"),
        slope(0.6, 0.95, 30),
        alpha=0.8,
        gloss=0.5,
    )
    with canvas.ink() as pen:
        pen.line([(-0.26, 0.92), (0.06, 0.92), (0.52, 0.60)], 0.03, rgb("#e8eaec"))
        pen.line([(-0.08, 0.56), (0.0, 0.92)], 0.02, rgb("#e8eaec"))
    canvas.solid(box(-1.66, 0.30, -1.40, 0.78, 0.08), DARK, puffed(0.8, shine=0.3), gloss=0.4)
    rod(canvas, [(-1.54, 0.34), (-1.56, 0.0)], 0.09, DARK)
    canvas.solid(hull, tone, puffed(0.7, shine=0.35), gloss=0.6)
    inside = canvas.mask_of(hull)
    with canvas.ink(inside=inside) as pen:
        pen.polygon([(-1.6, 0.0), (0.6, 0.0), (1.3, 0.26), (1.3, 0.18), (-1.6, -0.1)], times(tone, 0.6), 0.9)
        pen.line(
            curve([(-1.42, 0.40), (0.4, 0.40), (1.6, 0.58)], steps=6),
            0.05,
            WHITE if sum(tone) < 2.4 else rgb("#2f6fa8"),
        )
    rod(canvas, [(0.6, 0.60), (1.62, 0.68)], 0.03, STEEL, gloss=0.6)


def paint_golf_cart(canvas: Canvas, look: Look) -> None:
    """A golf cart under its roof, a bag of clubs behind."""
    tone = look.colour(rgb("#f2f0e8"))
    for x in (-0.86, -0.30, 0.62):
        rod(canvas, [(x, 0.66), (x * 0.92, 1.56)], 0.045, DARK)
    canvas.solid(box(-0.98, 1.52, 0.74, 1.62, 0.05), tone, slope(0.55, 0.85))
    canvas.solid(box(-1.06, 0.54, -0.82, 1.22, 0.07), rgb("#3f7a4a"), puffed(0.8))
    for k, x in enumerate((-1.02, -0.94, -0.87)):
        rod(canvas, [(x, 1.20), (x - 0.02, 1.44 + 0.04 * k)], 0.025, STEEL)
        canvas.solid(ellipse(x - 0.03, 1.46 + 0.04 * k, 0.05, 0.035), DARK, puffed(0.8))
    canvas.solid(box(-0.70, 0.58, -0.10, 0.74, 0.06), rgb("#b98a5a"), puffed(0.8))
    canvas.solid(limb([(-0.62, 0.70), (-0.70, 1.10)], (0.14, 0.12)), rgb("#b98a5a"), puffed(0.8))
    body = curve([(-1.06, 0.30), (-1.04, 0.60), (-0.20, 0.60), (-0.10, 0.34), (0.34, 0.34), (0.44, 0.72), (0.80,
        0.64), (0.94, 0.30)], closed=True, steps=4)  # fmt: skip
    canvas.solid(body, tone, puffed(0.6, shine=0.25), gloss=0.4)
    rod(canvas, [(0.44, 0.70), (0.20, 0.94)], 0.04, DARK)
    canvas.solid(limb([(0.10, 0.86), (0.28, 1.02)], (0.05, 0.05)), DARK, puffed(0.8))
    canvas.solid([(0.44, 0.74), (0.62, 0.70), (0.56, 1.50), (0.50, 1.50)], rgb("#c4dce6"), flat(0.9), alpha=0.5)
    for x in (-0.66, 0.62):
        wheel(canvas, (x, 0.22), 0.22)


def paint_roller(canvas: Canvas, look: Look) -> None:
    """A steamroller: a drum ahead, a big wheel behind, a cab under its roof."""
    tone = look.colour(rgb("#f0b52e"))
    for x in (-0.62, 0.16):
        rod(canvas, [(x, 0.90), (x, 1.56)], 0.05, DARK)
    canvas.solid(box(-0.80, 1.54, 0.34, 1.64, 0.03), tone, slope(0.55, 0.85), gloss=0.3)
    pane(canvas, box(-0.58, 1.00, 0.12, 1.52))
    canvas.solid(box(-1.02, 0.50, 0.30, 1.02, 0.08), tone, puffed(0.6, shine=0.2), gloss=0.4)
    canvas.solid([(0.26, 0.60), (0.30, 0.88), (1.06, 0.74), (1.06, 0.56)], tone, slope(0.55, 0.85), gloss=0.4)
    canvas.solid(ellipse(1.00, 0.40, 0.40, 0.40), rgb("#8f9499"), sphere(1.00, 0.40, 0.46, shine=0.3), gloss=0.4)
    canvas.solid(ellipse(1.00, 0.40, 0.25, 0.25), rgb("#6a6f74"), puffed(0.7))
    canvas.solid(limb([(1.06, 0.70), (1.00, 0.40)], (0.10, 0.10)), tone, puffed(0.8))
    wheel(canvas, (-0.56, 0.44), 0.44, rim=tone)


def paint_kart(canvas: Canvas, look: Look) -> None:
    """A go-kart, low on four fat tyres."""
    tone = look.pick("kart", (RED, rgb("#2f7fb8"), rgb("#4f9a5a")))
    for x in (-0.66, 0.78):
        canvas.solid(ellipse(x + 0.10, 0.24, 0.20, 0.20), RUBBER, puffed(0.6))
    canvas.solid(curve([(-0.60, 0.30), (-0.66, 0.86), (-0.50, 0.92), (-0.36, 0.44), (-0.02, 0.32)], closed=True,
        steps=6), DARK, puffed(0.8))  # fmt: skip
    canvas.solid(box(-0.98, 0.22, -0.62, 0.54, 0.05), rgb("#8a9096"), puffed(0.8), gloss=0.4)
    body = curve(
        [(-0.96, 0.12), (-0.94, 0.28), (0.10, 0.30), (0.40, 0.52), (0.80, 0.40), (1.20, 0.26), (1.16, 0.10)],
        closed=True,
        steps=5,
    )
    canvas.solid(body, tone, puffed(0.8, shine=0.3), gloss=0.5)
    canvas.solid(ellipse(0.66, 0.34, 0.12, 0.11), WHITE, flat(0.9))
    rod(canvas, [(0.36, 0.48), (0.08, 0.70)], 0.04, DARK)
    canvas.solid(limb([(-0.02, 0.62), (0.18, 0.80)], (0.06, 0.06)), DARK, puffed(0.9))
    for x in (-0.62, 0.82):
        wheel(canvas, (x, 0.22), 0.23, rim=GOLD)


def paint_segway(canvas: Canvas, look: Look) -> None:
    """Two wheels side by side under a board with a handle; or a board alone on its wheels."""
    tone = look.colour(rgb("#3a4048"))
    if look.variant == "board":
        canvas.solid(box(-0.60, 0.16, 0.60, 0.30, 0.06), tone, puffed(0.8, shine=0.2), gloss=0.4)
    else:
        rod(canvas, [(0.0, 0.30), (0.10, 1.62)], 0.06, STEEL, gloss=0.5)
        canvas.solid(
            limb(curve([(-0.28, 1.62), (0.10, 1.68), (0.48, 1.62)], steps=6), (0.08, 0.07, 0.08)), DARK, puffed(0.9)
        )
        canvas.solid(box(-0.42, 0.24, 0.42, 0.36, 0.05), tone, puffed(0.8, shine=0.2), gloss=0.4)
    half, r = (0.60, 0.20) if look.variant == "board" else (0.50, 0.32)
    for hand in (-1, 1):
        canvas.solid(ellipse(hand * half, r, 0.15, r), RUBBER, puffed(0.7))
        canvas.solid(ellipse(hand * half + 0.03, r, 0.08, r * 0.6), look.colour(RED), puffed(0.9, shine=0.3), gloss=0.4)


def paint_steering(canvas: Canvas, look: Look) -> None:
    """A steering wheel seen from the front."""
    tone = look.colour(rgb("#2f2d33"))
    for a in (0.15, math.pi - 0.15, -math.pi / 2):
        canvas.solid(limb([(0.0, 0.52), (0.46 * math.cos(a), 0.52 + 0.46 * math.sin(a))], (0.22, 0.13)), STEEL,
                     slope(0.5, 0.9), gloss=0.5)  # fmt: skip
    ring = ellipse(0, 0.52, 0.47, 0.47)
    canvas.solid(limb([*ring, ring[0]], (0.11, 0.11)), tone, puffed(0.9, shine=0.3), gloss=0.4)
    canvas.solid(ellipse(0, 0.52, 0.17, 0.16), tone, puffed(0.8, shine=0.3), gloss=0.4)
    canvas.solid(ellipse(0, 0.52, 0.07, 0.065), STEEL, puffed(0.9, shine=0.4), gloss=0.6)


def paint_propeller(canvas: Canvas, look: Look) -> None:
    """Three blades of brass about a hub."""
    tone = look.colour(rgb("#c9973e"))
    for k in range(3):
        a = math.pi / 2 + k * 2 * math.pi / 3
        blade = curve(
            [(0.06, -0.10), (0.24, -0.20), (0.50, -0.10), (0.54, 0.08), (0.30, 0.16), (0.08, 0.08)],
            closed=True,
            steps=6,
        )
        canvas.solid(shifted(blade, 0.0, 0.5, turn=a), tone, slope(0.45, 0.95, 40 + 60 * k), gloss=0.6)
    canvas.solid(ellipse(0, 0.5, 0.14, 0.14), times(tone, 0.9), sphere(0, 0.5, 0.15, shine=0.5), gloss=0.6)


def paint_saddle(canvas: Canvas, look: Look) -> None:
    """A leather saddle with its stirrup."""
    tone = look.colour(rgb("#8a5028"))
    flap = curve(
        [(-0.30, 0.84), (-0.46, 0.40), (-0.20, 0.16), (0.20, 0.22), (0.36, 0.50), (0.30, 0.86)], closed=True, steps=6
    )
    canvas.solid(flap, times(tone, 0.85), puffed(0.6), texture=0.05)
    seat = curve([(-0.76, 0.78), (-0.66, 1.08), (-0.44, 1.12), (-0.10, 0.92), (0.30, 0.98), (0.44, 1.30), (0.58,
        1.30), (0.60, 1.00), (0.40, 0.74), (-0.20, 0.66)], closed=True, steps=6)  # fmt: skip
    canvas.solid(seat, tone, puffed(0.9, shine=0.25), gloss=0.3)
    canvas.solid(limb([(0.02, 0.72), (0.04, 0.28)], (0.06, 0.06)), times(tone, 0.6), puffed(0.8))
    ring = curve([(0.04, 0.30), (-0.11, 0.20), (-0.13, 0.04), (0.21, 0.04), (0.19, 0.20)], closed=True, steps=6)
    canvas.solid(limb([*ring, ring[0]], (0.05, 0.05)), STEEL, puffed(0.9, shine=0.4), gloss=0.6)
    with canvas.ink() as pen:
        pen.line(curve([(-0.66, 0.82), (-0.30, 0.74), (0.20, 0.80), (0.46, 0.96)], steps=6), 0.014, rgb("#e8c890"), 0.8)


PROPS = (Prop(name="army_tank", size=2.4, extent=bounds(-1.30, 2.00, 1.70), paint=paint_tank, home="meadow"),
    Prop(name="snowmobile", size=1.2, extent=bounds(-1.20, 1.36, 1.18), paint=paint_snowmobile,
    home="snowfield"), Prop(name="jet_ski", size=1.0, extent=bounds(-1.48, 1.26, 1.06), paint=paint_jetski,
    stands="water", home="sea"), Prop(name="speedboat", size=1.3, extent=bounds(-1.70, 1.84, 0.98),
    paint=paint_speedboat, stands="water", home="sea"), Prop(name="golf_cart", size=1.8, extent=bounds(-1.26,
    1.10, 1.66), paint=paint_golf_cart, home="meadow"), Prop(name="steamroller", size=2.6, extent=bounds(-1.08,
    1.44, 1.68), paint=paint_roller, home="road"), Prop(name="go_kart", size=0.7, extent=bounds(-1.20, 1.40,
    1.00, -0.03), paint=paint_kart, home="road"), Prop(name="segway", size=1.3, extent=bounds(-0.80, 0.80, 1.76),
    paint=paint_segway, home="street"), Prop(name="steering_wheel", size=0.38, extent=bounds(-0.54, 0.54, 1.06),
    paint=paint_steering), Prop(name="propeller", size=0.4, extent=bounds(-0.58, 0.58, 1.08, -0.02),
    paint=paint_propeller), Prop(name="saddle", size=0.5, extent=bounds(-0.80, 0.66, 1.36),
    paint=paint_saddle),)  # fmt: skip
