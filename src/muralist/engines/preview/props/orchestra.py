"""Music: cello, harp, saxophone, flute, banjo, accordion, drum kit, sheet music, notes, records and cassettes."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.flatstacks import with_stack
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, gleam, rod, turned

BRASS, AMBER, DARK, PAPER = rgb("#d6a945"), rgb("#a9622c"), rgb("#2a2523"), rgb("#f8f2e2")


def paint_cello(canvas: Canvas, look: Look) -> None:
    wood = look.colour(AMBER)
    rod(canvas, [(0, 0.14), (0, 0.0)], 0.02, STEEL)
    half = [
        (0.0, 0.10),
        (0.22, 0.12),
        (0.36, 0.28),
        (0.32, 0.48),
        (0.21, 0.58),
        (0.19, 0.66),
        (0.28, 0.76),
        (0.27, 0.92),
        (0.14, 1.04),
        (0.0, 1.06),
    ]
    body = curve([*half, *[(-x, y) for x, y in reversed(half[1:-1])]], closed=True, steps=6)
    canvas.solid([(x * 1.05, 0.58 + (y - 0.58) * 1.03) for x, y in body], times(wood, 0.5), flat(0.5))
    canvas.solid(body, wood, puffed(0.8, shine=0.3), gloss=0.4, texture=0.06, grain=12)
    with canvas.ink() as pen:
        for hand in (-1, 1):
            hole = curve([(hand * 0.12, 0.74), (hand * 0.10, 0.64), (hand * 0.15, 0.52), (hand * 0.13, 0.44)], steps=5)
            pen.line(hole, 0.018, DARK)
            pen.disc(hand * 0.115, 0.745, 0.016, DARK)
            pen.disc(hand * 0.135, 0.44, 0.016, DARK)
    canvas.solid([(-0.05, 0.40), (0.05, 0.40), (0.03, 0.20), (-0.03, 0.20)], DARK, puffed(0.7))
    canvas.solid(box(-0.10, 0.56, 0.10, 0.61, 0.01), mix(wood, WHITE, 0.4), flat(0.7))
    canvas.solid([(-0.035, 0.70), (0.035, 0.70), (0.028, 1.58), (-0.028, 1.58)], DARK, puffed(0.7, shine=0.2))
    canvas.solid([(-0.03, 1.56), (0.03, 1.56), (0.045, 1.72), (-0.045, 1.72)], wood, puffed(0.8))
    canvas.solid(ellipse(0, 1.76, 0.055, 0.06), wood, puffed(1.0, shine=0.2), gloss=0.3)
    for hand, y in ((-1, 1.62), (1, 1.65), (-1, 1.69), (1, 1.71)):
        rod(canvas, [(hand * 0.03, y), (hand * 0.10, y + 0.005)], 0.022, DARK)
    with canvas.ink() as pen:
        for k in range(4):
            pen.line([((k - 1.5) * 0.014, 0.34), ((k - 1.5) * 0.012, 1.66)], 0.005, rgb("#e9e2d4"), 0.9)
    # it leans on the cello, or is drawn across its strings
    start, end = ((-0.50, 0.74), (0.62, 0.60)) if look.variant == "played" else ((0.40, 0.06), (0.58, 1.34))
    dx, dy = (0.0, -0.035) if look.variant == "played" else (0.03, 0.0)
    rod(canvas, [start, end], 0.022, rgb("#6b3f22"))
    with canvas.ink() as pen:
        pen.line([(start[0] + dx, start[1] + dy), (end[0] + dx, end[1] + dy)], 0.014, rgb("#f2ead8"))


def paint_harp(canvas: Canvas, look: Look) -> None:
    gold = look.colour(BRASS)
    neck = curve([(-0.50, 1.36), (-0.36, 1.52), (-0.14, 1.34), (0.16, 1.34), (0.46, 1.20)], steps=8)
    board = [(-0.36, 0.06), (-0.22, 0.06), (0.56, 1.14), (0.42, 1.26)]
    with canvas.ink() as pen:
        for k in range(15):
            u = k / 14
            x, low = -0.34 + 0.70 * u, 0.14 + 1.0 * u
            high = neck[round(8 + u * (len(neck) - 12))][1]
            pen.line([(x, low), (x, high)], 0.008, rgb("#f3ecd9") if k % 7 else rgb("#c8483c"), 0.95)
    canvas.solid(board, gold, puffed(0.8, shine=0.3), gloss=0.5)
    rod(canvas, [(-0.44, 0.10), (-0.48, 1.38)], 0.11, gold, end=0.09, gloss=0.6)
    canvas.solid(limb(neck, (0.10, 0.14, 0.11, 0.10)), gold, puffed(0.8, shine=0.35), gloss=0.6)
    canvas.solid(ellipse(-0.50, 1.40, 0.10, 0.10), gold, puffed(1.0, shine=0.4), gloss=0.6)
    canvas.solid(ellipse(-0.50, 1.40, 0.045, 0.045), times(gold, 0.65), flat(0.5))
    canvas.solid(box(-0.60, 0.0, -0.14, 0.12, 0.04), times(gold, 0.9), puffed(0.7, shine=0.3), gloss=0.5)


def paint_saxophone(canvas: Canvas, look: Look) -> None:
    brass = look.colour(BRASS)
    tube = curve([(-0.36, 1.26), (-0.16, 1.34), (-0.06, 1.18), (-0.02, 0.70), (0.02, 0.28), (0.16, 0.10), (0.32, 0.18),
                  (0.38, 0.44), (0.44, 0.70)], steps=8)  # fmt: skip
    canvas.solid(limb(tube, (0.035, 0.06, 0.08, 0.11, 0.15, 0.18, 0.19, 0.21, 0.26)), brass, puffed(0.9, shine=0.4),
                 gloss=0.7)  # fmt: skip
    bell = [(0.32, 0.66), (0.56, 0.62), (0.74, 0.90), (0.22, 0.96)]
    canvas.solid(curve(bell, closed=True, steps=3), brass, puffed(0.8, shine=0.4), gloss=0.7)
    canvas.solid(ellipse(0.48, 0.92, 0.27, 0.085, -0.06), mix(brass, WHITE, 0.3), flat(0.8))
    canvas.solid(ellipse(0.48, 0.92, 0.225, 0.065, -0.06), times(brass, 0.45), flat(0.45))
    rod(canvas, [(-0.52, 1.22), (-0.34, 1.27)], 0.07, DARK, end=0.05)
    for k in range(7):
        y = 0.36 + 0.115 * k
        canvas.solid(ellipse(0.005 - 0.07 * (k % 2), y, 0.05, 0.045), mix(brass, WHITE, 0.35), puffed(1.0, shine=0.4),
                     gloss=0.7)  # fmt: skip
    rod(canvas, [(0.08, 0.30), (0.05, 1.02)], 0.018, mix(brass, WHITE, 0.3), gloss=0.6)


def paint_flute(canvas: Canvas, look: Look) -> None:
    metal = look.colour(STEEL)
    rod(canvas, [(-1.0, 0.20), (1.0, 0.62)], 0.10, metal, gloss=0.7)
    for at in (-0.62, 0.42):
        x, y = at, 0.41 + at * 0.21
        rod(canvas, [(x - 0.05, y - 0.01), (x + 0.05, y + 0.01)], 0.13, times(metal, 0.85), gloss=0.7)
    canvas.solid(ellipse(-0.80, 0.27, 0.075, 0.04, 0.2), DARK, flat(0.4))
    for k in range(9):
        x = -0.40 + k * 0.15
        canvas.solid(ellipse(x, 0.43 + x * 0.21, 0.055, 0.045, 0.2), mix(metal, WHITE, 0.3), puffed(1.0, shine=0.4),
                     gloss=0.6)  # fmt: skip
    with canvas.ink() as pen:
        pen.line([(-0.45, 0.28), (0.95, 0.575)], 0.014, times(metal, 0.6))


def paint_banjo(canvas: Canvas, look: Look) -> None:
    wood = look.colour(AMBER)
    canvas.solid([(-0.055, 0.6), (0.055, 0.6), (0.045, 1.52), (-0.045, 1.52)], times(wood, 0.7), puffed(0.7))
    canvas.solid(ellipse(0, 0.40, 0.40, 0.40), wood, puffed(0.8, shine=0.3), gloss=0.4)
    canvas.solid(ellipse(0, 0.40, 0.355, 0.355), STEEL, flat(0.7))
    canvas.solid(ellipse(0, 0.40, 0.33, 0.33), rgb("#f3ead6"), slope(0.66, 0.86, 60))
    with canvas.ink() as pen:
        for k in range(20):
            a = k * math.pi / 10
            pen.disc(0.378 * math.cos(a), 0.40 + 0.378 * math.sin(a), 0.018, mix(STEEL, WHITE, 0.4))
        pen.polygon(box(-0.10, 0.24, 0.10, 0.27), rgb("#7a5232"))
        for k in range(12):
            pen.line([(-0.05, 0.80 + k * 0.06), (0.05, 0.80 + k * 0.06)], 0.010, STEEL)
        for k in range(5):
            pen.line([((k - 2) * 0.018, 0.10), ((k - 2) * 0.016, 1.54)], 0.005, rgb("#f5f1e8"))
    canvas.solid(curve([(-0.05, 1.48), (-0.10, 1.62), (-0.07, 1.78), (0.07, 1.78), (0.10, 1.62), (0.05, 1.48)],
                       closed=True, steps=5), wood, puffed(0.8))  # fmt: skip
    for hand in (-1, 1):
        for y in (1.60, 1.71):
            canvas.solid(ellipse(hand * 0.13, y, 0.035, 0.025), rgb("#f5f1e8"), puffed(0.9))


def paint_accordion(canvas: Canvas, look: Look) -> None:
    red = look.colour(rgb("#b8283a"))
    for fold in range(9):
        x = -0.34 + fold * 0.085
        lift = 0.06 * math.sin(math.pi * fold / 8)
        pleat = [(x, 0.08 + lift * 0.3), (x + 0.085, 0.08 + lift * 0.3), (x + 0.085, 0.92 + lift), (x, 0.92 + lift)]
        canvas.solid(pleat, rgb("#2b2a30") if fold % 2 else rgb("#4a4852"), slope(0.4, 0.8, 0))
        with canvas.ink() as pen:
            for y in (0.14, 0.86):
                pen.polygon(
                    box(x, y - 0.03 + lift, x + 0.085, y + 0.03 + lift), BRASS if fold % 2 else times(BRASS, 0.7)
                )
    for x0, x1 in ((-0.84, -0.34), (0.42, 0.86)):
        canvas.solid(box(x0, 0.02, x1, 0.98, 0.08), red, puffed(0.6, shine=0.3), gloss=0.5)
        with canvas.ink() as pen:
            pen.line([*box(x0 + 0.05, 0.07, x1 - 0.05, 0.93, 0.05)], 0.014, BRASS)
    for key in range(11):
        y = 0.10 + key * 0.074
        canvas.solid(box(-0.82, y, -0.56, y + 0.066, 0.01), rgb("#f8f4ea"), slope(0.7, 0.85))
        if key % 7 not in {2, 6}:
            canvas.solid(box(-0.70, y + 0.05, -0.56, y + 0.09), DARK, flat(0.5))
    with canvas.ink() as pen:
        for row in range(6):
            for column in range(3):
                pen.disc(0.56 + column * 0.10, 0.20 + row * 0.12, 0.032, rgb("#f8f4ea"))


def paint_drum_kit(canvas: Canvas, look: Look) -> None:
    shell = look.colour(rgb("#b8323a"))

    def tom(x: float, y: float, wide: float, high: float) -> None:
        turned(canvas, [(wide, y), (wide, y + high)], shell, x=x, tilt=0.24, shine=0.3, gloss=0.5)
        for at in (y, y + high):
            turned(canvas, [(wide * 1.03, at - 0.02), (wide * 1.03, at + 0.025)], STEEL, x=x, tilt=0.24, gloss=0.6)
        canvas.solid(ellipse(x, y + high + 0.02, wide * 0.97, wide * 0.235), rgb("#f6f1e4"), slope(0.7, 0.88, 40))

    for x, y, wide in ((-0.92, 1.22, 0.36), (0.94, 1.30, 0.38)):
        rod(canvas, [(x * 0.95, 0.0), (x, y)], 0.028, STEEL)
        canvas.solid(ellipse(x, y, wide, 0.085, 0.16 if x < 0 else -0.16), BRASS, puffed(0.7, shine=0.4), gloss=0.7)
        canvas.solid(ellipse(x, y + 0.02, 0.07, 0.03), mix(BRASS, WHITE, 0.4), flat(0.8))
    canvas.solid(ellipse(0.02, 0.46, 0.47, 0.46), times(shell, 0.7), puffed(0.6))
    canvas.solid(ellipse(0, 0.46, 0.46, 0.46), STEEL, puffed(0.7, shine=0.3), gloss=0.5)
    canvas.solid(ellipse(0, 0.46, 0.41, 0.41), rgb("#f6f1e4"), slope(0.66, 0.88, 60))
    canvas.solid(ellipse(0, 0.46, 0.20, 0.20), shell, flat(0.66))
    tom(-0.28, 0.94, 0.24, 0.22)
    tom(0.28, 0.94, 0.25, 0.24)
    tom(0.76, 0.28, 0.34, 0.44)
    tom(-0.76, 0.52, 0.30, 0.16)
    for x in (-0.92, -0.76, -0.60, 0.52, 0.98):
        rod(canvas, [(x, 0.0), (x * 0.98, 0.52 if x < 0 else 0.34)], 0.026, STEEL)


def sheet_extent(look: Look) -> Extent:
    if look.variant == "stand":
        return Extent(left=-0.56, right=0.56, top=1.70)
    return Extent(left=-0.80, right=0.80, top=1.16)


def _page(canvas: Canvas, look: Look, corners: Path) -> None:
    """Ruled music on a sheet given by its corners, from lower left round."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = corners
    canvas.solid([(x + 0.02, y - 0.02) for x, y in corners], rgb("#8d8474"), flat(0.5), alpha=0.5)
    canvas.solid(corners, look.colour(PAPER), facing(0, 0.2, 1), texture=0.03, grain=8)
    rng = look.rng("notes", round(ax * 100))

    def at(u: float, v: float) -> tuple[float, float]:
        return (ax + (bx - ax) * u + (dx - ax) * v + (ax - bx + cx - dx) * u * v,
                ay + (by - ay) * u + (dy - ay) * v + (ay - by + cy - dy) * u * v)  # fmt: skip

    with canvas.ink() as pen:
        for staff in range(4):
            base = 0.10 + 0.22 * staff
            for k in range(5):
                pen.line([at(0.08, base + 0.027 * k), at(0.92, base + 0.027 * k)], 0.006, rgb("#6f675a"))
            x, y = at(0.12, base + 0.05)
            pen.line(curve([(x, y - 0.06), (x + 0.012, y + 0.08), (x - 0.016, y + 0.03), (x + 0.016, y - 0.01),
                            (x - 0.014, y - 0.02)], steps=4), 0.010, DARK)  # fmt: skip
            previous = None
            for k in range(7):
                u, v = 0.22 + 0.105 * k, base + float(rng.uniform(-0.01, 0.10))
                x, y = at(u, v)
                pen.polygon(ellipse(x, y, 0.020, 0.015, 0.3, points=12), DARK)
                pen.line([(x + 0.017, y), (x + 0.017, y + 0.085)], 0.007, DARK)
                if previous is not None and k % 2:
                    pen.line([previous, (x + 0.017, y + 0.085)], 0.016, DARK)
                previous = (x + 0.017, y + 0.085)


def paint_sheet_music(canvas: Canvas, look: Look) -> None:
    if look.variant == "stand":
        for x in (-0.30, 0.30, 0.02):
            rod(canvas, [(0, 0.24), (x, 0.0)], 0.028, DARK)
        rod(canvas, [(0, 0.18), (0, 0.96)], 0.036, DARK, gloss=0.4)
        canvas.solid([(-0.54, 0.92), (0.54, 0.92), (0.52, 1.60), (-0.52, 1.60)], rgb("#3a3634"), facing(0, 0.3, 1))
        _page(canvas, look, [(-0.46, 0.97), (-0.01, 0.97), (0.0, 1.66), (-0.44, 1.66)])
        _page(canvas, look, [(0.01, 0.97), (0.46, 0.97), (0.44, 1.66), (0.0, 1.66)])
        canvas.solid(box(-0.55, 0.90, 0.55, 0.96, 0.02), DARK, puffed(0.7, shine=0.2))
        return
    _page(canvas, look, [(-0.60, 0.06), (0.16, -0.0), (0.26, 1.02), (-0.52, 1.08)])
    _page(canvas, look, [(-0.10, 0.04), (0.70, 0.10), (0.62, 1.14), (-0.16, 1.06)])


def notes_extent(look: Look) -> Extent:
    if look.variant == "clef":
        return Extent(left=-0.40, right=0.40, top=1.24)
    return Extent(left=-0.56, right=0.58, top=1.06)


def paint_notes(canvas: Canvas, look: Look) -> None:
    ink = look.colour(rgb("#2f2b3a"))
    if look.variant == "clef":
        clef = curve([(-0.10, 0.12), (0.02, 0.04), (0.12, 0.14), (0.04, 0.62), (0.0, 0.98), (0.10, 1.16), (0.17, 0.98),
                      (-0.06, 0.72), (-0.26, 0.48), (-0.08, 0.24), (0.22, 0.32), (0.20, 0.54), (0.0, 0.54),
                      (-0.06, 0.42)], steps=9)  # fmt: skip
        canvas.solid(
            limb(clef, (0.04, 0.07, 0.08, 0.06, 0.09, 0.06, 0.09, 0.04)), ink, puffed(0.9, shine=0.3), gloss=0.4
        )
        canvas.solid(ellipse(-0.10, 0.14, 0.07, 0.07), ink, puffed(1.0, shine=0.3), gloss=0.4)
        return
    for x in (-0.30, 0.34):
        y = 0.16 if x < 0 else 0.24
        rod(canvas, [(x + 0.16, y), (x + 0.16, y + 0.72)], 0.055, ink, gloss=0.3)
        canvas.solid(ellipse(x, y, 0.20, 0.145, 0.35), ink, puffed(1.0, shine=0.35), gloss=0.5)
    canvas.solid([(-0.17, 0.76), (0.53, 0.84), (0.53, 1.02), (-0.17, 0.94)], ink, puffed(0.7, shine=0.3), gloss=0.4)


def paint_record(canvas: Canvas, look: Look) -> None:
    vinyl, label = rgb("#232227"), look.colour(rgb("#d8563f"))
    canvas.solid(box(-0.92, 0.0, 0.14, 1.06, 0.02), mix(label, rgb("#2f4a5a"), 0.6), facing(0, 0.2, 1), texture=0.03)
    with canvas.ink(inside=canvas.mask_of(box(-0.92, 0.0, 0.14, 1.06, 0.02))) as pen:
        pen.disc(-0.50, 0.56, 0.30, mix(label, rgb("#f3d79a"), 0.6))
        for k in range(4):
            pen.line([(-1.0, 0.18 + 0.07 * k), (0.3, 0.30 + 0.07 * k)], 0.03, label, 0.8)
    canvas.solid(ellipse(0.34, 0.52, 0.51, 0.51), vinyl, slope(0.45, 0.75, 60), gloss=0.4)
    inside = canvas.mask_of(ellipse(0.34, 0.52, 0.51, 0.51))
    with canvas.ink(inside=inside) as pen:
        for k in range(9):
            pen.ring(0.34, 0.52, 0.21 + 0.032 * k, 0.006, rgb("#4b4952"), 0.9)
        for turn in (0.8, 0.8 + math.pi):
            wedge = [(0.34, 0.52), *ellipse(0.34, 0.52, 0.5, 0.5, start=turn, end=turn + 0.36, points=8)]
            pen.polygon(wedge, WHITE, 0.16)
    canvas.solid(ellipse(0.34, 0.52, 0.17, 0.17), label, slope(0.6, 0.8))
    with canvas.ink() as pen:
        pen.disc(0.34, 0.52, 0.022, rgb("#f4ead2"))
        pen.line([(0.26, 0.60), (0.42, 0.60)], 0.014, rgb("#f4ead2"))


def paint_cassette(canvas: Canvas, look: Look) -> None:
    shell = look.pick("shell", (rgb("#3f4650"), rgb("#d86a4f"), rgb("#4f9a94")))
    canvas.solid(box(-0.80, 0.0, 0.80, 1.02, 0.07), shell, puffed(0.35, shine=0.15), gloss=0.3)
    canvas.solid(box(-0.70, 0.30, 0.70, 0.93, 0.04), rgb("#f6efdd"), facing(0, 0.2, 1))
    with canvas.ink() as pen:
        for k, code in enumerate(("#d8483c", "#f0a83e", "#3f9ac0")):
            pen.polygon(box(-0.70, 0.36 + 0.06 * k, 0.70, 0.40 + 0.06 * k), rgb(code))
        pen.line([(-0.6, 0.84), (0.6, 0.84)], 0.014, rgb("#a89f8c"))
    canvas.solid(box(-0.44, 0.40, 0.44, 0.72, 0.08), rgb("#2b2a2e"), flat(0.6))
    for x in (-0.27, 0.27):
        canvas.solid(ellipse(x, 0.56, 0.115, 0.115), rgb("#f6efdd"), flat(0.75))
        with canvas.ink() as pen:
            for k in range(6):
                a = k * math.pi / 3
                pen.line([(x, 0.56), (x + 0.10 * math.cos(a), 0.56 + 0.10 * math.sin(a))], 0.022, rgb("#2b2a2e"))
            pen.disc(x, 0.56, 0.05, rgb("#f6efdd"))
    canvas.solid([(-0.52, 0.0), (0.52, 0.0), (0.44, 0.22), (-0.44, 0.22)], times(shell, 0.8), slope(0.5, 0.7))
    for x in (-0.3, 0.3):
        canvas.solid(ellipse(x, 0.10, 0.045, 0.045), DARK, flat(0.4))


def paint_speaker(canvas: Canvas, look: Look) -> None:
    cab = look.colour(rgb("#6f4a30"))
    canvas.solid(box(-0.40, 0.0, 0.40, 1.24, 0.04), cab, puffed(0.4, shine=0.15), gloss=0.3, texture=0.05, grain=14)
    canvas.solid(box(-0.34, 0.06, 0.34, 1.18, 0.03), rgb("#34322f"), flat(0.55))
    for y, r in ((0.40, 0.27), (0.92, 0.15)):
        canvas.solid(ellipse(0, y, r, r), rgb("#1f1e20"), puffed(0.6))
        canvas.solid(
            ellipse(0, y, r * 0.8, r * 0.8), rgb("#4d4a48"), puffed(0.7), holes=[ellipse(0, y, r * 0.3, r * 0.3)]
        )
        canvas.solid(ellipse(0, y, r * 0.30, r * 0.30), rgb("#8a857e"), puffed(1.0, shine=0.4), gloss=0.5)
    gleam(canvas, 0.1, 1.1, 0.05, 0.03, alpha=0.2)


PROPS = (
    Prop(name="cello", size=1.2, extent=bounds(-0.54, 0.66, 1.84), paint=paint_cello, home="studio"),
    Prop(name="harp", size=1.6, extent=bounds(-0.64, 0.62, 1.62), paint=paint_harp, home="livingroom"),
    Prop(name="saxophone", size=0.75, extent=bounds(-0.58, 0.78, 1.42, -0.02), paint=paint_saxophone, home="studio"),
    Prop(name="flute", size=0.25, extent=bounds(-1.06, 1.06, 0.72, 0.10), paint=paint_flute, home="studio"),
    Prop(name="banjo", size=0.9, extent=bounds(-0.42, 0.42, 1.82), paint=paint_banjo, home="studio"),
    Prop(name="accordion", size=0.45, extent=bounds(-0.88, 0.88, 1.02), paint=paint_accordion, home="studio"),
    Prop(name="drum_kit", size=1.2, extent=bounds(-1.32, 1.36, 1.44), paint=paint_drum_kit, home="livingroom"),
    Prop(name="sheet_music", size=0.3, extent=sheet_extent, paint=paint_sheet_music, home="studio", turns=False),
    Prop(name="music_notes", size=0.3, extent=notes_extent, paint=paint_notes, home="studio", turns=False),
    with_stack(Prop(name="record", size=0.32, extent=bounds(-0.94, 0.88, 1.08), paint=paint_record, home="studio")),
    Prop(name="cassette", size=0.08, extent=bounds(-0.82, 0.82, 1.04), paint=paint_cassette, home="studio",
         turns=False),
    Prop(name="speaker", size=0.6, extent=bounds(-0.42, 0.42, 1.26), paint=paint_speaker, home="studio"),
)  # fmt: skip
