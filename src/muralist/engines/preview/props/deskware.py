"""Small things of desks, clinics and laboratories: ruler, stapler, passport, magnet, tablet, stethoscope, atom."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope, sphere
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.lettering import letters, readable
from muralist.engines.preview.props.onscreen import draw_on, ground_of, shown_by
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, block, contrast, rod, turned

DARK, GOLD = rgb("#2f3137"), rgb("#e0b64a")


def paint_ruler(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#e8c26a"))
    canvas.solid(box(-1.0, 0.0, 1.0, 0.28, 0.02), tone, slope(0.62, 0.8), texture=0.03)
    with canvas.ink() as pen:
        for k in range(31):
            pen.line([(-0.94 + 0.0627 * k, 0.28), (-0.94 + 0.0627 * k, 0.12 if k % 5 == 0 else 0.20)], 0.012, DARK)


def paint_stapler(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#d8483c"))
    canvas.solid(box(-0.86, 0.0, 0.82, 0.13, 0.05), DARK, puffed(0.6))
    canvas.solid([(-0.80, 0.14), (0.76, 0.36), (0.76, 0.46), (-0.80, 0.34)], STEEL, slope(0.5, 0.8), gloss=0.5)
    canvas.solid(curve([(-0.84, 0.28), (-0.78, 0.48), (-0.20, 0.60), (0.60, 0.66), (0.84, 0.56), (0.80, 0.44),
        (0.0, 0.38)],
                       closed=True, steps=6), tone, puffed(0.8, shine=0.3), gloss=0.4)  # fmt: skip
    canvas.solid(ellipse(-0.72, 0.24, 0.10, 0.10), DARK, puffed(0.7))


def paint_clip(canvas: Canvas, look: Look) -> None:
    tone = look.colour(STEEL)
    wire: Path = [(0.20, 0.40), (0.20, 1.06), *ellipse(0.0, 1.06, 0.20, 0.20, start=0.0, end=math.pi, points=14),
        (-0.20, 0.24),
                  *ellipse(0.05, 0.24, 0.25, 0.22, start=math.pi, end=2 * math.pi, points=14), (0.30, 1.20),
                  *ellipse(-0.01, 1.20, 0.31, 0.24, start=0.0, end=math.pi, points=16), (-0.32, 0.44)]  # fmt: skip
    canvas.solid(limb(wire, (0.065, 0.065)), tone, puffed(0.8, shine=0.3), gloss=0.6)


def paint_pushpin(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#e0433a"))
    rod(canvas, [(0.0, 0.50), (0.0, 0.02)], 0.05, STEEL, end=0.012, gloss=0.7)
    turned(canvas, [(0.34, 0.48), (0.30, 0.56), (0.16, 0.64), (0.14, 0.98), (0.26, 1.06), (0.28, 1.16)], tone, tilt=0.2,
           shine=0.35, gloss=0.5, closed=True)  # fmt: skip


def paint_note(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#f8e06a"))
    canvas.solid([(-0.50, 0.02), (0.50, 0.02), (0.52, 0.98), (-0.50, 1.0)], times(tone, 0.86), flat(0.7))
    canvas.solid([(-0.52, 0.02), (0.36, 0.0), (0.50, 0.14), (0.50, 1.0), (-0.50, 1.02)], tone, slope(0.66, 0.82))
    canvas.solid([(0.36, 0.0), (0.50, 0.14), (0.36, 0.17)], times(tone, 0.8), flat(0.6))
    if readable(look.text):
        letters(canvas, readable(look.text), (-0.40, 0.40, 0.40, 0.76), DARK)
        return
    with canvas.ink() as pen:
        for k, wide in enumerate((0.66, 0.74, 0.44)):
            pen.line([(-0.36, 0.74 - 0.20 * k), (-0.36 + wide, 0.75 - 0.20 * k)], 0.028, times(tone, 0.5), 0.8)


def paint_passport(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#2f4370"))
    canvas.solid(box(-0.44, 0.0, 0.48, 1.22, 0.05), rgb("#efe9da"), flat(0.72))
    canvas.solid(box(-0.48, 0.02, 0.44, 1.25, 0.05), tone, slope(0.58, 0.74), texture=0.04)
    letters(canvas, "PASSPORT", (-0.36, 1.00, 0.32, 1.12), GOLD)
    with canvas.ink() as pen:
        pen.ring(-0.02, 0.62, 0.22, 0.026, GOLD)
        pen.line(ellipse(-0.02, 0.62, 0.10, 0.21), 0.016, GOLD)
        for y in (0.52, 0.62, 0.72):
            pen.line([(-0.22, y), (0.18, y)], 0.016, GOLD)
        pen.polygon(box(-0.14, 0.16, 0.10, 0.24, 0.02), GOLD)


def paint_ticket(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#e8a24a"))
    notches = [ellipse(x, 0.34, 0.09, 0.09) for x in (-0.90, 0.90)]
    canvas.solid(box(-0.90, 0.0, 0.90, 0.68, 0.04), tone, slope(0.6, 0.8), holes=notches)
    letters(canvas, readable(look.text) or "ADMIT ONE", (-0.66, 0.20, 0.42, 0.48), contrast(tone))
    with canvas.ink() as pen:
        for k in range(9):
            pen.polygon(box(0.525, 0.06 + 0.065 * k, 0.545, 0.095 + 0.065 * k), times(tone, 0.5))
        pen.line([(-0.74, 0.10), (0.44, 0.10)], 0.014, times(tone, 0.6))
        pen.line([(-0.74, 0.58), (0.44, 0.58)], 0.014, times(tone, 0.6))
        for k in range(6):
            pen.polygon(box(0.62 + 0.028 * k, 0.16, 0.635 + 0.028 * k, 0.52), times(tone, 0.4))


def paint_printer(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#dfe2e6"))
    canvas.solid([(-0.40, 0.70), (0.40, 0.70), (0.36, 1.18), (-0.36, 1.18)], WHITE, slope(0.7, 0.88))
    block(canvas, -0.76, 0.06, 0.66, 0.74, tone, depth=(0.14, 0.12))
    canvas.solid(box(-0.76, 0.52, 0.66, 0.56), times(tone, 0.7), flat(0.6))
    canvas.solid(box(-0.50, 0.20, 0.40, 0.34, 0.02), DARK, flat(0.5))
    canvas.solid([(-0.42, 0.26), (0.32, 0.26), (0.44, 0.0), (-0.54, 0.0)], WHITE, slope(0.86, 0.7))
    with canvas.ink() as pen:
        for k in range(4):
            pen.line([(-0.38 - 0.02 * k, 0.21 - 0.05 * k), (0.22, 0.21 - 0.05 * k)], 0.016, rgb("#7f8794"))
        pen.disc(0.54, 0.64, 0.03, rgb("#4fb86a"))


def paint_magnet(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#d8352f"))
    arch = [(-0.50, 0.40), *ellipse(0, 0.80, 0.50, 0.50, start=math.pi, end=0.0, points=24), (0.50, 0.40), (0.20, 0.40),
            *ellipse(0, 0.80, 0.20, 0.20, start=0.0, end=math.pi, points=16), (-0.20, 0.40)]  # fmt: skip
    canvas.solid(arch, tone, puffed(0.7, shine=0.3), gloss=0.4)
    for x0, x1 in ((-0.50, -0.20), (0.20, 0.50)):
        canvas.solid(box(x0, 0.06, x1, 0.42), STEEL, puffed(0.6, shine=0.3), gloss=0.6)


def paint_abacus(canvas: Canvas, look: Look) -> None:
    tones = tuple(map(rgb, ("#d8483c", "#f0a83a", "#6fb84e", "#3f8ad0", "#8a5ab8")))
    wood = look.colour(rgb("#b07d48"))
    for row, tone in enumerate(tones):
        y = 0.20 + 0.20 * row
        rod(canvas, [(-0.70, y), (0.70, y)], 0.025, STEEL)
        for k in range(9):
            x = -0.58 + 0.115 * k + (0.22 if k > 3 + row % 3 else 0.0)
            canvas.solid(ellipse(x, y, 0.055, 0.082), tone, puffed(0.9, shine=0.3), gloss=0.4)
    for x in (-0.76, 0.76):
        canvas.solid(box(x - 0.06, 0.0, x + 0.06, 1.20, 0.02), wood, puffed(0.6), texture=0.05)
    for y in (0.04, 1.14):
        canvas.solid(box(-0.82, y - 0.05, 0.82, y + 0.05, 0.02), wood, slope(0.5, 0.8), texture=0.05)


def paint_tablet(canvas: Canvas, look: Look) -> None:
    """A tablet computer, or a watch with a screen."""
    body = look.colour(DARK)
    watch = "watch" in look.variant.split()
    picture = shown_by(look.variant)
    if watch:
        for low, high in ((0.0, 0.46), (1.10, 1.54)):
            canvas.solid(box(-0.22, low, 0.22, high, 0.06), times(body, 1.1), puffed(0.6), gloss=0.2)
        canvas.solid(box(0.36, 0.80, 0.42, 0.94, 0.02), STEEL, puffed(0.7))
        canvas.solid(box(-0.38, 0.38, 0.38, 1.18, 0.16), STEEL, puffed(0.6, shine=0.3), gloss=0.5)
        frame, radius = (-0.33, 0.43, 0.33, 1.13), 0.13
    else:
        canvas.solid(box(-0.56, 0.0, 0.56, 1.46, 0.09), body, puffed(0.3, shine=0.2), gloss=0.4)
        frame, radius = (-0.49, 0.08, 0.49, 1.38), 0.04
    x0, y1 = frame[0], frame[3]
    if picture:
        (left, low, right, high), screen = frame, box(*frame, radius)
        with canvas.lit():
            canvas.solid(screen, ground_of(picture), flat(0.86))
            with canvas.ink(inside=canvas.mask_of(screen)) as pen:
                draw_on(pen, picture, lambda x, y: (left + (right - left) * x, low + (high - low) * y), right - left,
                        high - low)  # fmt: skip
        return
    with canvas.lit():
        canvas.solid(box(*frame, radius), rgb("#1e2a44") if watch else rgb("#7fb4e8"), slope(0.55, 0.8, 60))
    with canvas.lit(), canvas.ink() as pen:
        if watch:
            pen.ring(0, 0.78, 0.25, 0.05, rgb("#e8506a"))
            pen.ring(0, 0.78, 0.17, 0.05, rgb("#7fd84e"))
        else:
            for k in range(12):
                x, y = x0 + 0.16 + 0.22 * (k % 4), y1 - 0.24 - 0.28 * (k // 4)
                tone = rgb(("#f2f4f8", "#f0b23e", "#5ac08a", "#e8674f", "#8a6ad0")[k % 5])
                pen.polygon(box(x - 0.07, y - 0.07, x + 0.07, y + 0.07, 0.03), tone)


def paint_megaphone(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#e8563f"))
    canvas.solid(limb([(-0.26, 0.46), (-0.16, 0.04)], (0.20, 0.16)), DARK, puffed(0.8))
    canvas.solid(
        [(-0.40, 0.50), (0.56, 0.22), (0.56, 1.26), (-0.40, 0.92)], rgb("#f6f3ee"), slope(0.45, 0.92), gloss=0.3
    )
    canvas.solid([(-0.66, 0.54), (-0.36, 0.48), (-0.36, 0.94), (-0.66, 0.88)], tone, slope(0.45, 0.85), gloss=0.3)
    canvas.solid(ellipse(-0.66, 0.71, 0.08, 0.17), times(tone, 0.7), flat(0.6))
    canvas.solid(ellipse(0.56, 0.74, 0.17, 0.54), tone, slope(0.5, 0.8), gloss=0.3)
    canvas.solid(ellipse(0.57, 0.74, 0.12, 0.44), times(tone, 0.5), flat(0.5))
    canvas.solid(ellipse(0.54, 0.74, 0.07, 0.16), mix(tone, WHITE, 0.3), puffed(0.8))
    with canvas.ink() as pen:
        for k in (-1, 0, 1):
            pen.line([(0.82, 0.74 + 0.26 * k), (1.00, 0.74 + 0.40 * k)], 0.05, rgb("#f2b83a"))


def paint_thermometer(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#e0433a"))
    canvas.solid(box(-0.14, 0.20, 0.14, 1.48, 0.14), rgb("#eef3f6"), puffed(0.5, shine=0.3), gloss=0.5)
    canvas.solid(ellipse(0, 0.20, 0.22, 0.22), rgb("#eef3f6"), puffed(0.6, shine=0.3), gloss=0.5)
    canvas.solid(ellipse(0, 0.20, 0.155, 0.155), tone, sphere(0, 0.20, 0.16, shine=0.4), gloss=0.5)
    canvas.solid(box(-0.05, 0.24, 0.05, 1.06, 0.04), tone, flat(0.68))
    with canvas.ink() as pen:
        for k in range(9):
            pen.line([(0.06, 0.50 + 0.10 * k), (0.12, 0.50 + 0.10 * k)], 0.016, DARK)


def paint_stethoscope(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#2f6f9a"))
    for hand in (-1, 1):
        canvas.solid(limb(curve([(hand * 0.30, 1.40), (hand * 0.44, 1.10), (hand * 0.26, 0.84), (0.0, 0.70)],
            steps=8), (0.05, 0.05)),
                     STEEL, puffed(0.8), gloss=0.5)  # fmt: skip
        canvas.solid(ellipse(hand * 0.27, 1.43, 0.07, 0.05), DARK, puffed(0.8))
    hose = curve([(0.0, 0.74), (-0.02, 0.44), (-0.34, 0.16), (-0.62, 0.30), (-0.56, 0.62), (-0.62, 0.80)], steps=9)
    for hand in (-1, 1):
        canvas.solid(
            limb(curve([(hand * 0.36, 0.98), (hand * 0.20, 0.78), (0.0, 0.66)], steps=6), (0.075, 0.075)),
            tone,
            puffed(0.8),
        )
    canvas.solid(limb(hose, (0.08, 0.08)), tone, puffed(0.8, shine=0.2), gloss=0.3)
    canvas.solid(ellipse(-0.64, 0.88, 0.17, 0.17), STEEL, puffed(0.7, shine=0.4), gloss=0.6)
    canvas.solid(ellipse(-0.64, 0.88, 0.11, 0.11), rgb("#e9eef2"), flat(0.74))


def paint_syringe(canvas: Canvas, look: Look) -> None:
    fluid = look.colour(rgb("#6fc0d8"))
    rod(canvas, [(0.0, 0.36), (0.0, 0.02)], 0.03, STEEL, end=0.012, gloss=0.6)
    canvas.solid(box(-0.06, 0.32, 0.06, 0.44), rgb("#4f8ab8"), puffed(0.7))
    canvas.solid(box(-0.15, 0.44, 0.15, 0.84, 0.03), fluid, slope(0.5, 0.8, 0))
    canvas.solid(box(-0.17, 0.42, 0.17, 1.14, 0.03), rgb("#dcecf2"), slope(0.6, 0.95, 0), gloss=0.5, alpha=0.5)
    rod(canvas, [(0, 0.86), (0, 1.42)], 0.08, WHITE)
    canvas.solid(box(-0.15, 0.82, 0.15, 0.90), DARK, flat(0.5))
    for y, wide in ((1.12, 0.30), (1.40, 0.18)):
        canvas.solid(box(-wide, y, wide, y + 0.06, 0.03), rgb("#e6edf1"), puffed(0.7))
    with canvas.ink() as pen:
        for k in range(6):
            pen.line([(0.04, 0.52 + 0.09 * k), (0.14, 0.52 + 0.09 * k)], 0.014, DARK)


def paint_pills(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#e8872e"))
    turned(canvas, [(0.36, 0.0), (0.36, 0.92)], tone, tilt=0.14, shine=0.35, gloss=0.6, closed=True)
    canvas.solid(box(-0.36, 0.22, 0.30, 0.74, 0.02), rgb("#fbfaf6"), slope(0.62, 0.84, 0))
    letters(canvas, readable(look.text) or "Rx", (-0.20, 0.36, 0.16, 0.62), rgb("#2f4a78"))
    turned(canvas, [(0.40, 0.92), (0.40, 1.20)], rgb("#f8f8f4"), tilt=0.14, shine=0.2, gloss=0.3, closed=True)
    with canvas.ink() as pen:
        for k in range(9):
            pen.line([(-0.36 + 0.09 * k, 0.94), (-0.36 + 0.09 * k, 1.16)], 0.014, rgb("#c9ccd0"))


def paint_tooth(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#fbfaf5"))
    shape = curve([(-0.30, 0.04), (-0.44, 0.50), (-0.56, 0.86), (-0.46, 1.16), (-0.20, 1.24), (0.0, 1.16), (0.20, 1.24),
                   (0.46, 1.16), (0.56, 0.86), (0.44, 0.50), (0.30, 0.04), (0.16, 0.06), (0.06, 0.42), (-0.06,
                   0.42), (-0.16, 0.06)],
                  closed=True, steps=6)  # fmt: skip
    canvas.solid(shape, tone, puffed(0.8, shine=0.25), gloss=0.4)


def paint_atom(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#3f8ae0"))
    for k in range(3):
        orbit = ellipse(0, 0.66, 0.64, 0.22, k * math.pi / 3)
        canvas.solid(limb([*orbit, *orbit[:2]], (0.035, 0.035)), tone, puffed(0.7, shine=0.2))
        a = 0.7 + k * 2.1
        c, s = math.cos(k * math.pi / 3), math.sin(k * math.pi / 3)
        x, y = 0.64 * math.cos(a), 0.22 * math.sin(a)
        canvas.solid(
            ellipse(x * c - y * s, 0.66 + x * s + y * c, 0.075, 0.075),
            rgb("#f2b23e"),
            puffed(0.9, shine=0.4),
            gloss=0.5,
        )
    canvas.solid(ellipse(0, 0.66, 0.17, 0.17), rgb("#e0503f"), sphere(0, 0.66, 0.17, shine=0.4), gloss=0.5)


def paint_helix(canvas: Canvas, look: Look) -> None:
    tones = look.colours or (rgb("#3f8ae0"), rgb("#e0508a"))
    steps = [k / 60 for k in range(61)]
    for front in (False, True):
        for strand, tone in ((0.0, tones[0]), (math.pi, tones[-1])):
            run: Path = []
            for t in [*steps, 2.0]:
                a = t * 4.2 * math.pi / 1.5 + strand
                if t <= 1 and (math.cos(a) > 0) == front:
                    run.append((0.30 * math.sin(a), 0.04 + 1.52 * t))
                elif len(run) > 2:
                    canvas.solid(
                        limb(run, (0.085, 0.085)),
                        tone if front else times(tone, 0.7),
                        puffed(0.8, shine=0.3),
                        gloss=0.4,
                    )
                    run = []
        if not front:
            with canvas.ink() as pen:
                for k in range(1, 19):
                    t = k / 19
                    x = 0.30 * math.sin(t * 4.2 * math.pi / 1.5)
                    for far, code in ((x, "#f2c14e"), (-x, "#6fc8a0")):
                        pen.line([(0, 0.04 + 1.52 * t), (far, 0.04 + 1.52 * t)], 0.030, rgb(code))


def paint_cube(canvas: Canvas, look: Look) -> None:
    """A puzzle cube of coloured squares."""
    rng = look.rng("cube")
    tones = tuple(map(rgb, ("#d8352f", "#f0a02e", "#f6d83e", "#3fa85a", "#3f6fd0", "#f8f8f4")))
    faces = (((-0.62, 0.30), (0.62, -0.24), (0.0, 0.72), 1.0), ((0.0, 0.06), (0.62, 0.24), (0.0, 0.72), 0.78),
             ((-0.62, 1.02), (0.62, -0.24), (0.62, 0.24), 1.12))  # fmt: skip
    for (ox, oy), (ux, uy), (vx, vy), shade in faces:
        canvas.solid([(ox, oy), (ox + ux, oy + uy), (ox + ux + vx, oy + uy + vy), (ox + vx, oy + vy)], DARK, flat(0.5))
        for row in range(3):
            for column in range(3):
                a, b, c, d = (column + 0.08) / 3, (column + 0.92) / 3, (row + 0.08) / 3, (row + 0.92) / 3
                square = [(ox + ux * u + vx * v, oy + uy * u + vy * v) for u, v in ((a, c), (b, c), (b, d), (a, d))]
                canvas.solid(square, times(tones[int(rng.integers(6))], shade), facing(0, 0.1, 1), gloss=0.3)


PROPS = (
    Prop(name="ruler", size=0.04, extent=bounds(-1.04, 1.04, 0.32, -0.03), paint=paint_ruler, home="studio",
        turns=False),
    Prop(name="stapler", size=0.07, extent=bounds(-0.92, 0.90, 0.74, -0.02), paint=paint_stapler, home="studio"),
    Prop(name="paper_clip", size=0.05, extent=bounds(-0.40, 0.40, 1.52, -0.04), paint=paint_clip, home="studio"),
    Prop(name="pushpin", size=0.04, extent=bounds(-0.38, 0.38, 1.26, -0.02), paint=paint_pushpin, home="studio"),
    Prop(name="sticky_note", size=0.09, extent=bounds(-0.56, 0.56, 1.06, -0.04), paint=paint_note, home="studio",
        letters=True,
         turns=False),
    Prop(name="passport", size=0.13, extent=bounds(-0.52, 0.52, 1.30, -0.02), paint=paint_passport, home="studio",
        turns=False),
    Prop(name="ticket", size=0.06, extent=bounds(-0.94, 0.94, 0.72, -0.02), paint=paint_ticket, home="studio",
        letters=True,
         turns=False),
    Prop(name="printer", size=0.3, extent=bounds(-0.80, 0.84, 1.22, -0.03), paint=paint_printer, home="office"),
    Prop(name="magnet", size=0.15, extent=bounds(-0.54, 0.54, 1.36), paint=paint_magnet, home="studio"),
    Prop(name="abacus", size=0.25, extent=bounds(-0.86, 0.86, 1.24, -0.04), paint=paint_abacus, home="studio",
        turns=False),
    Prop(name="tablet", size=0.24, extent=bounds(-0.60, 0.60, 1.58, -0.03), paint=paint_tablet, home="studio",
        turns=False),
    Prop(name="megaphone", size=0.28, extent=bounds(-0.78, 1.06, 1.34, -0.03), paint=paint_megaphone, home="seamless"),
    Prop(name="thermometer", size=0.25, extent=bounds(-0.26, 0.26, 1.52, -0.05), paint=paint_thermometer,
        home="seamless"),
    Prop(name="stethoscope", size=0.25, extent=bounds(-0.84, 0.50, 1.52, 0.08), paint=paint_stethoscope, home="studio"),
    Prop(name="syringe", size=0.15, extent=bounds(-0.34, 0.34, 1.50, -0.02), paint=paint_syringe, home="studio"),
    Prop(name="pill_bottle", size=0.11, extent=bounds(-0.44, 0.44, 1.28, -0.07), paint=paint_pills, home="studio",
        letters=True, turns=False),
    Prop(name="tooth", size=0.2, extent=bounds(-0.60, 0.60, 1.30), paint=paint_tooth, home="seamless"),
    Prop(name="atom", size=0.3, extent=bounds(-0.74, 0.74, 1.34, -0.02), paint=paint_atom, home="seamless"),
    Prop(name="helix", size=0.4, extent=bounds(-0.40, 0.40, 1.64, -0.04), paint=paint_helix, home="seamless"),
    Prop(name="puzzle_cube", size=0.08, extent=bounds(-0.66, 0.66, 1.32), paint=paint_cube, home="studio", turns=False),
)  # fmt: skip
