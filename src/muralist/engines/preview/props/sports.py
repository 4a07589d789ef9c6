"""Sports: boards, skis, rackets, bats, clubs, bowling, darts, skates, helmets, rods, nets and rings."""

from __future__ import annotations

import math
from dataclasses import replace

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope, sphere
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.poolfloats import FLOATS, LONG, SHORT, paint_ridden
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, gleam, rod, turned

WOOD, DARK, STRINGS = rgb("#c9924f"), rgb("#2b2a2e"), rgb("#f3efe2")


def board_extent(look: Look) -> Extent:
    if look.variant == "lying":
        return Extent(left=-1.0, right=1.0, top=0.30)
    return Extent(left=-0.34, right=0.34, top=1.72)


def paint_surfboard(canvas: Canvas, look: Look) -> None:
    tone = look.pick("board", (rgb("#f2c14e"), rgb("#4fb0c4"), rgb("#e8705a"), rgb("#f5efe0")))
    stripe = look.colours[1] if len(look.colours) > 1 else mix(tone, rgb("#d8483c") if sum(tone) > 1.7 else WHITE, 0.8)
    if look.variant == "lying":
        deck = curve(
            [(-0.98, 0.20), (-0.5, 0.10), (0.5, 0.08), (0.98, 0.20), (0.5, 0.24), (-0.5, 0.24)], closed=True, steps=6
        )
        canvas.solid([(-0.62, 0.12), (-0.50, 0.0), (-0.46, 0.11)], DARK, flat(0.5))
        canvas.solid(deck, tone, puffed(0.8, shine=0.3), gloss=0.5)
        with canvas.ink(inside=canvas.mask_of(deck)) as pen:
            pen.line([(-1, 0.17), (1, 0.165)], 0.05, stripe)
        return
    half = [(0.0, 0.02), (0.16, 0.10), (0.27, 0.50), (0.29, 0.86), (0.22, 1.32), (0.0, 1.70)]
    outline = curve([*half, *[(-x, y) for x, y in reversed(half[1:-1])]], closed=True, steps=7)
    canvas.solid(outline, tone, puffed(0.7, shine=0.3), gloss=0.5)
    inside = canvas.mask_of(outline)
    with canvas.ink(inside=inside) as pen:
        pen.line([(0, 0), (0, 1.8)], 0.018, times(tone, 0.75))
        for y, wide in ((0.44, 0.10), (0.58, 0.05)):
            pen.line(bezier((-0.4, y), (0, y + 0.26), (0.4, y), 12), wide, stripe, 0.95)
    gleam(canvas, 0.14, 1.20, 0.03, 0.22, turn=-0.1, alpha=0.5, inside=inside)


def skis_extent(look: Look) -> Extent:
    half, top = (0.36, 1.72) if look.variant == "snowboard" else (0.62, 1.78)
    return Extent(left=-half, right=half, top=top)


def paint_skis(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#d8483c"))
    if look.variant == "snowboard":
        tone = look.colour(rgb("#3f8ac0"))
        deck = box(-0.28, 0.02, 0.28, 1.68, 0.28)
        canvas.solid(deck, tone, puffed(0.6, shine=0.25), gloss=0.4)
        with canvas.ink(inside=canvas.mask_of(deck)) as pen:
            pen.polygon([(-0.4, 0.2), (0.4, 0.7), (0.4, 0.9), (-0.4, 0.4)], rgb("#f2c14e"))
            pen.polygon([(-0.4, 1.0), (0.4, 1.5), (0.4, 1.6), (-0.4, 1.1)], mix(tone, WHITE, 0.6))
        for y in (0.52, 1.12):
            canvas.solid(box(-0.22, y, 0.22, y + 0.20, 0.08), DARK, puffed(0.9, shine=0.2))
        return
    for x in (-0.46, 0.46):
        rod(canvas, [(x, 0.04), (x * 0.86, 1.36)], 0.03, STEEL, gloss=0.5)
        canvas.solid(ellipse(x * 0.99, 0.14, 0.09, 0.03), DARK, flat(0.6))
        rod(canvas, [(x * 0.87, 1.26), (x * 0.85, 1.44)], 0.06, DARK)
    for x, lean in ((-0.13, -0.05), (0.13, 0.05)):
        ski = [(x - 0.085, 0.0), (x + 0.085, 0.0), (x + 0.075 + lean, 1.50), (x + lean, 1.74), (x - 0.075 + lean, 1.50)]
        canvas.solid(ski, tone, puffed(0.7, shine=0.25), gloss=0.4)
        with canvas.ink(inside=canvas.mask_of(ski)) as pen:
            for y in (0.34, 0.42, 1.24):
                pen.line([(x - 0.2, y), (x + 0.2, y + 0.10)], 0.04, rgb("#f6f1e4"))
        canvas.solid(box(x - 0.07 + lean * 0.4, 0.62, x + 0.07 + lean * 0.4, 0.92, 0.03), DARK, puffed(0.8, shine=0.2))


def paint_racket(canvas: Canvas, look: Look) -> None:
    frame = look.colour(rgb("#d8483c"))
    rod(canvas, [(0, 0.0), (0, 0.46)], 0.11, DARK)
    for hand in (-1, 1):
        rod(canvas, [(0, 0.42), (hand * 0.16, 0.78)], 0.055, frame, gloss=0.4)
    head = ellipse(0, 1.14, 0.36, 0.44)
    with canvas.ink(inside=canvas.mask_of(head)) as pen:
        for k in range(-6, 7):
            pen.line([(k * 0.055, 0.68), (k * 0.055, 1.60)], 0.008, STRINGS)
        for k in range(-7, 8):
            pen.line([(-0.4, 1.14 + k * 0.058), (0.4, 1.14 + k * 0.058)], 0.008, STRINGS)
    canvas.solid(limb([*head, head[0]], (0.065, 0.065)), frame, puffed(0.9, shine=0.35), gloss=0.5)
    if look.variant == "bare":
        return
    canvas.solid(ellipse(0.34, 0.14, 0.14, 0.14), rgb("#d3e04a"), puffed(1.0), texture=0.06, grain=30)
    with canvas.ink(inside=canvas.mask_of(ellipse(0.34, 0.14, 0.14, 0.14))) as pen:
        pen.ring(0.24, 0.14, 0.12, 0.016, WHITE)


def bat_extent(look: Look) -> Extent:
    return (
        Extent(left=-0.24, right=0.52, top=1.52) if look.variant == "golf" else Extent(left=-0.30, right=0.50, top=1.52)
    )


def paint_bat(canvas: Canvas, look: Look) -> None:
    if look.variant == "golf":
        rod(canvas, [(0.30, 1.50), (0.0, 0.10)], 0.035, STEEL, gloss=0.6)
        rod(canvas, [(0.305, 1.50), (0.235, 1.16)], 0.06, DARK)
        canvas.solid(curve([(-0.20, 0.02), (-0.18, 0.16), (0.04, 0.20), (0.06, 0.02)], closed=True, steps=5), STEEL,
                     puffed(0.8, shine=0.4), gloss=0.6)  # fmt: skip
        canvas.solid(ellipse(0.34, 0.09, 0.09, 0.09), rgb("#f8f6f0"), puffed(1.0), texture=0.14, grain=60)
        return
    canvas.solid(limb([(0.34, 1.44), (0.02, 0.52), (-0.12, 0.10)], (0.23, 0.21, 0.10, 0.075)), look.colour(WOOD),
                 puffed(0.9, shine=0.25), gloss=0.3, texture=0.06, grain=10)  # fmt: skip
    rod(canvas, [(-0.03, 0.36), (-0.125, 0.10)], 0.085, DARK)
    canvas.solid(ellipse(-0.135, 0.07, 0.075, 0.055), look.colour(WOOD), puffed(1.0))
    ball = ellipse(0.36, 0.13, 0.13, 0.13)
    canvas.solid(ball, rgb("#f6f2e8"), puffed(1.0))
    with canvas.ink(inside=canvas.mask_of(ball)) as pen:
        for x in (0.22, 0.50):
            pen.ring(x, 0.13, 0.11, 0.012, rgb("#c8382f"))


def paint_bowling(canvas: Canvas, look: Look) -> None:
    for x, y in ((-0.44, 0.14), (0.0, 0.18), (0.44, 0.14), (-0.22, 0.04), (0.24, 0.04)):
        profile = curve([(0.09, 0.02), (0.17, 0.30), (0.15, 0.50), (0.075, 0.72), (0.10, 0.86), (0.04, 0.96)], steps=5)
        turned(
            canvas, [(r, h + y) for r, h in profile], rgb("#f8f4ea"), x=x, tilt=0.16, shine=0.3, gloss=0.5, closed=True
        )
        with canvas.ink() as pen:
            for h, wide in ((0.66, 0.09), (0.72, 0.078)):
                pen.line(ellipse(x, y + h, wide, wide * 0.2, start=math.pi, end=2 * math.pi), 0.026, rgb("#c8382f"))
    tone = look.colour(rgb("#2f4f8f"))
    canvas.solid(ellipse(0.52, 0.28, 0.28, 0.28), tone, sphere(0.52, 0.28, 0.31, shine=0.5), gloss=0.7)
    with canvas.ink() as pen:
        for x, y in ((0.48, 0.40), (0.57, 0.42), (0.54, 0.33)):
            pen.disc(x, y, 0.024, times(tone, 0.35))


def paint_dart_board(canvas: Canvas, look: Look) -> None:
    canvas.solid(ellipse(0, 0.52, 0.52, 0.52), rgb("#2a2725"), puffed(0.5))
    tones = (rgb("#efe3c8"), rgb("#2a2725"), rgb("#c8382f"), rgb("#2f8a55"))
    with canvas.ink() as pen:
        for outer, inner, pair in ((0.44, 0.41, 2), (0.41, 0.26, 0), (0.26, 0.23, 2), (0.23, 0.06, 0)):
            for k in range(20):
                a0, a1 = (k - 0.5) * math.pi / 10, (k + 0.5) * math.pi / 10
                wedge = [(r * math.cos(a), 0.52 + r * math.sin(a)) for r, a in
                         ((inner, a0), (outer, a0), (outer, (a0 + a1) / 2), (outer, a1), (inner, a1))]  # fmt: skip
                pen.polygon(wedge, tones[pair + k % 2])
        pen.disc(0, 0.52, 0.06, tones[3])
        pen.disc(0, 0.52, 0.028, tones[2])
        pen.ring(0, 0.52, 0.50, 0.012, rgb("#8a857c"))
    rod(canvas, [(0.0, 0.52), (0.15, 0.58)], 0.02, STEEL)
    rod(canvas, [(0.13, 0.57), (0.30, 0.64)], 0.035, look.colour(rgb("#3f8ac0")))
    canvas.solid([(0.26, 0.60), (0.40, 0.74), (0.44, 0.66), (0.36, 0.60)], rgb("#f2c14e"), flat(0.75))


def _wheels(canvas: Canvas) -> None:
    """The four wheels of a roller skate and its stopper."""
    for x in (-0.42, 0.30):
        for dx in (0.10, 0.0):
            canvas.solid(
                ellipse(x + dx, 0.14 + dx * 0.3, 0.14, 0.14), rgb("#e8705a"), puffed(0.9, shine=0.3), gloss=0.4
            )
            canvas.solid(ellipse(x + dx, 0.14 + dx * 0.3, 0.06, 0.06), rgb("#f6efdd"), flat(0.7))
    canvas.solid(ellipse(0.62, 0.22, 0.10, 0.09), rgb("#c8483c"), puffed(1.0))


def _runner(canvas: Canvas) -> None:
    """The blade of an ice skate on its two posts."""
    for x in (-0.40, 0.30):
        canvas.solid(
            [(x - 0.10, 0.30), (x + 0.10, 0.30), (x + 0.06, 0.10), (x - 0.06, 0.10)], STEEL, slope(0.5, 0.9, 0)
        )
    blade = curve([(-0.70, 0.06), (-0.66, 0.13), (0.50, 0.13), (0.72, 0.22), (0.74, 0.12), (0.58, 0.03), (-0.60, 0.02)],
                  closed=True, steps=5)  # fmt: skip
    canvas.solid(blade, STEEL, slope(0.5, 1.0), gloss=0.7)


def skate_extent(look: Look) -> Extent:
    """A pair has one behind the other."""
    return Extent(left=-0.80, right=1.20 if look.variant.endswith("pair") else 0.80, top=1.34)


def paint_roller_skate(canvas: Canvas, look: Look) -> None:
    if look.variant.endswith("pair"):
        one = replace(look, variant=look.variant.removesuffix("pair").strip())
        frame = skate_extent(one)
        own = Canvas(frame, canvas.scale, canvas.light, samples=canvas.samples, detail=canvas.detail)
        paint_roller_skate(own, one)
        canvas.paste(own, 0.40, 0.12)
        canvas.paste(own, 0.0, 0.0)
        return
    boot = look.colour(rgb("#f4f0e8"))
    if look.variant == "ice":
        _runner(canvas)
    else:
        _wheels(canvas)
    canvas.solid(box(-0.62, 0.26, 0.58, 0.35, 0.03), STEEL, puffed(0.7, shine=0.3), gloss=0.5)
    shape = curve(
        [
            (-0.60, 0.36),
            (-0.58, 0.80),
            (-0.62, 1.14),
            (-0.12, 1.16),
            (-0.08, 0.86),
            (0.22, 0.68),
            (0.54, 0.58),
            (0.60, 0.36),
        ],
        steps=6,
    )
    canvas.solid(shape, boot, puffed(0.8, shine=0.25), gloss=0.3)
    with canvas.ink() as pen:
        for k in range(5):
            pen.line([(-0.10 + 0.08 * k, 0.98 - 0.08 * k), (-0.26 + 0.08 * k, 0.90 - 0.08 * k)], 0.03, rgb("#d8563f"))
        pen.line(bezier((-0.60, 0.62), (-0.36, 0.50), (-0.36, 0.38), 8), 0.03, rgb("#e8a0a8"))


def paint_helmet(canvas: Canvas, look: Look) -> None:
    tone = look.pick("shell", (rgb("#d8483c"), rgb("#3f7fb8"), rgb("#f2f0ea"), rgb("#3a3d44")))
    shell = curve([(-0.56, 0.16), (-0.60, 0.56), (-0.40, 0.92), (0.02, 1.04), (0.42, 0.88), (0.60, 0.52), (0.56, 0.20),
                   (0.34, 0.06), (-0.36, 0.04)], closed=True, steps=6)  # fmt: skip
    canvas.solid(shell, tone, puffed(0.9, shine=0.4), gloss=0.6)
    visor = curve(
        [(0.02, 0.66), (0.36, 0.72), (0.60, 0.58), (0.60, 0.36), (0.34, 0.30), (0.06, 0.38)], closed=True, steps=5
    )
    canvas.solid(visor, rgb("#2a3440"), slope(0.35, 0.8, 60), gloss=0.7)
    with canvas.ink(inside=canvas.mask_of(shell)) as pen:
        pen.line(curve([(-0.5, 0.62), (-0.1, 0.86), (0.36, 0.88)], steps=8), 0.07, mix(tone, WHITE, 0.75))
    gleam(canvas, 0.30, 0.58, 0.10, 0.04, turn=0.4, alpha=0.6)


def paint_fishing_rod(canvas: Canvas, look: Look) -> None:
    pole = curve([(-0.74, 0.06), (-0.3, 0.66), (0.3, 1.24), (0.86, 1.48)], steps=9)
    with canvas.ink() as pen:
        pen.line(curve([(0.86, 1.48), (0.94, 1.0), (0.92, 0.42)], steps=8), 0.008, rgb("#f2f2f0"))
    canvas.solid(limb(pole, (0.06, 0.045, 0.03, 0.014)), look.colour(rgb("#8a5a34")), puffed(0.8), gloss=0.3)
    rod(canvas, [(-0.78, 0.0), (-0.58, 0.28)], 0.09, rgb("#c9a06a"), texture=0.1)
    canvas.solid(ellipse(-0.44, 0.36, 0.11, 0.11), STEEL, puffed(0.9, shine=0.4), gloss=0.6)
    rod(canvas, [(-0.44, 0.36), (-0.32, 0.28)], 0.03, DARK)
    canvas.solid(ellipse(0.92, 0.36, 0.06, 0.075), rgb("#d8382f"), puffed(1.0, shine=0.3), gloss=0.4)
    canvas.solid(ellipse(0.92, 0.31, 0.055, 0.035), rgb("#f8f4ea"), puffed(1.0))
    with canvas.ink() as pen:
        pen.line(curve([(0.92, 0.28), (0.94, 0.12), (0.86, 0.06), (0.82, 0.14)], steps=6), 0.016, rgb("#5a6068"))


def float_extent(look: Look) -> Extent:
    if look.variant in FLOATS:
        return LONG if FLOATS[look.variant].long else SHORT
    return (
        Extent(left=-0.76, right=0.76, top=0.66) if look.variant != "life" else Extent(left=-0.62, right=0.62, top=1.24)
    )


def paint_float(canvas: Canvas, look: Look) -> None:
    if look.variant in FLOATS:
        paint_ridden(canvas, look)
        return
    if look.variant == "life":
        tone = look.colour(rgb("#e0503a"))
        ring = ellipse(0, 0.62, 0.45, 0.45)
        body = limb([*ring, ring[0], ring[1]], (0.30, 0.30))
        canvas.solid(body, rgb("#f8f4ea"), puffed(1.0, shine=0.3), gloss=0.4)
        for k in range(4):
            arc = ellipse(0, 0.62, 0.45, 0.45, start=k * math.pi / 2 + 0.3, end=k * math.pi / 2 + 1.05, points=12)
            canvas.solid(limb(arc, (0.31, 0.31)), tone, puffed(0.9, shine=0.3), gloss=0.4)
        return
    tones = look.colours or (rgb("#f29ab0"), rgb("#f8f4ea"))
    outer: Path = ellipse(0, 0.30, 0.72, 0.28)
    canvas.solid(
        [(x, y - 0.03) for x, y in outer], times(tones[0], 0.7), flat(0.6), holes=[ellipse(0, 0.33, 0.30, 0.085)]
    )
    canvas.solid(outer, tones[0], puffed(1.0, shine=0.4), gloss=0.5, holes=[ellipse(0, 0.35, 0.32, 0.09)])
    second: Colour = tones[1] if len(tones) > 1 else mix(tones[0], WHITE, 0.8)
    with canvas.ink(inside=canvas.mask_of(outer)) as pen:
        for k in range(12):
            a = k * math.pi / 6
            x0, y0, x1, y1 = (
                0.34 * math.cos(a),
                0.35 + 0.10 * math.sin(a),
                0.72 * math.cos(a + 0.1),
                0.30 + 0.28 * math.sin(a + 0.1),
            )
            hole = 0.36
            if math.hypot(x0 / hole, (y0 - 0.35) / 0.1) > 0.8:
                pen.line([(x0, y0), (x1, y1)], 0.09, second, 0.85)


PROPS = (
    Prop(name="surfboard", size=1.9, extent=board_extent, paint=paint_surfboard, home="beach"),
    Prop(name="skis", size=1.6, extent=skis_extent, paint=paint_skis, home="snowfield"),
    Prop(name="racket", size=0.65, extent=bounds(-0.42, 0.52, 1.62), paint=paint_racket, home="park"),
    Prop(name="baseball_bat", size=0.8, extent=bat_extent, paint=paint_bat, home="park"),
    Prop(name="bowling", size=0.4, extent=bounds(-0.62, 0.82, 1.16, -0.03), paint=paint_bowling, home="studio"),
    Prop(name="dart_board", size=0.45, extent=bounds(-0.54, 0.54, 1.06), paint=paint_dart_board, home="livingroom",
         turns=False, hangs="wall"),
    Prop(name="roller_skate", size=0.3, extent=skate_extent, paint=paint_roller_skate, home="park"),
    Prop(name="helmet", size=0.3, extent=bounds(-0.64, 0.64, 1.08), paint=paint_helmet, home="studio"),
    Prop(name="fishing_rod", size=1.6, extent=bounds(-0.84, 1.02, 1.52, -0.02), paint=paint_fishing_rod, home="lake"),
    Prop(name="pool_float", size=0.3, extent=float_extent, paint=paint_float, home="beach", turns=False),
)  # fmt: skip
