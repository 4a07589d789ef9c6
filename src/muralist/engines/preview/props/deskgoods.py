"""Things of offices, shops and depots in documents: receipt, certificate, stopwatch, scales, funnel, containers."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, ellipse, limb, shifted
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.icons import slab
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, block, gleam, rod, turned

BLUE, GOLD, RED, INK, PAPER = rgb("#4b8fe8"), rgb("#e8b23e"), rgb("#e0483e"), rgb("#2b3242"), rgb("#fbfaf6")
BOXES = (rgb("#d8563f"), rgb("#3f7fc0"), rgb("#e8a83e"), rgb("#41a07a"), rgb("#7f8a9a"))


def paint_receipt(canvas: Canvas, look: Look) -> None:
    """A strip of paper with lines and sums, torn at its foot."""
    low: Path = [(-0.40 + 0.1 * k, 0.0 if k % 2 else 0.07) for k in range(9)]
    sheet = [*low, (0.40, 1.44), (-0.40, 1.44)]
    canvas.solid(shifted(sheet, 0.03, -0.03), rgb("#b3b7c0"), flat(0.6))
    canvas.solid(sheet, look.colour(PAPER), slope(0.78, 0.88))
    with canvas.ink() as pen:
        pen.line([(-0.20, 1.30), (0.20, 1.30)], 0.06, INK)
        for row in range(5):
            y = 1.12 - 0.13 * row
            pen.line([(-0.30, y), (-0.02 - 0.06 * (row % 3), y)], 0.032, rgb("#9aa3b2"))
            pen.line([(0.14, y), (0.30, y)], 0.032, rgb("#9aa3b2"))
        pen.line([(-0.30, 0.46), (0.30, 0.46)], 0.016, INK)
        pen.line([(-0.30, 0.36), (-0.08, 0.36)], 0.046, INK)
        pen.line([(0.08, 0.36), (0.30, 0.36)], 0.046, BLUE)
        for bar in range(12):
            pen.line([(-0.28 + 0.05 * bar, 0.14), (-0.28 + 0.05 * bar, 0.26)], 0.012 + 0.012 * (bar * 7 % 3 == 0), INK)


def paint_certificate(canvas: Canvas, look: Look) -> None:
    """A framed sheet, lines of writing and a seal with ribbons."""
    tone = look.colour(GOLD)
    slab(canvas, box(-0.92, 0.0, 0.92, 1.30, 0.04), PAPER)
    with canvas.ink() as pen:
        for inset, wide in ((0.07, 0.030), (0.12, 0.012)):
            pen.line([(-0.92 + inset, inset), (0.92 - inset, inset), (0.92 - inset, 1.30 - inset),
                      (-0.92 + inset, 1.30 - inset), (-0.92 + inset, inset)], wide, tone)  # fmt: skip
        pen.line([(-0.40, 1.02), (0.40, 1.02)], 0.080, INK)
        for row in range(3):
            pen.line([(-0.60 + 0.08 * row, 0.80 - 0.12 * row), (0.60 - 0.08 * row, 0.80 - 0.12 * row)], 0.030,
                     rgb("#b4bac6"))  # fmt: skip
        pen.line([(-0.62, 0.28), (-0.16, 0.28)], 0.018, INK)
    for dx in (-0.07, 0.07):
        canvas.solid([(0.46 + dx - 0.06, 0.30), (0.46 + dx + 0.06, 0.30), (0.46 + dx * 2.1 + 0.05, 0.02),
                      (0.46 + dx * 1.7, 0.07), (0.46 + dx * 1.4 - 0.07, 0.02)], RED, flat(0.62))  # fmt: skip
    rim: Path = []
    for k in range(28):
        r = 0.205 if k % 2 else 0.175
        rim.append((0.46 + r * math.cos(k * math.pi / 14), 0.34 + r * math.sin(k * math.pi / 14)))
    canvas.solid(rim, tone, puffed(0.5, shine=0.2), gloss=0.5)
    canvas.solid(ellipse(0.46, 0.34, 0.10, 0.10), mix(tone, WHITE, 0.35), puffed(0.6))


def paint_stopwatch(canvas: Canvas, look: Look) -> None:
    """A round watch with a crown and two pushers."""
    tone = look.colour(rgb("#e2564a"))
    canvas.solid(box(-0.09, 1.16, 0.09, 1.36, 0.02), STEEL, slope(0.55, 0.8, 0), gloss=0.5)
    canvas.solid(box(-0.19, 1.30, 0.19, 1.46, 0.05), tone, puffed(0.6, shine=0.2), gloss=0.4)
    for hand in (-1, 1):
        rod(canvas, [(0.42 * hand, 1.02), (0.54 * hand, 1.16)], 0.12, STEEL, gloss=0.5)
        canvas.solid(shifted(box(-0.10, -0.06, 0.10, 0.06, 0.03), 0.56 * hand, 1.19, turn=-0.75 * hand), tone,
                     puffed(0.6), gloss=0.4)  # fmt: skip
    slab(canvas, ellipse(0, 0.60, 0.62, 0.60, points=64), tone)
    canvas.solid(ellipse(0, 0.60, 0.50, 0.485, points=64), PAPER, slope(0.78, 0.9))
    with canvas.ink() as pen:
        wedge = [(0.0, 0.60), *ellipse(0, 0.60, 0.40, 0.39, start=math.pi / 2 - 1.15, end=math.pi / 2, points=16)]
        pen.polygon(wedge, mix(tone, WHITE, 0.66))
        for k in range(12):
            a = k * math.pi / 6
            near = 0.38 if k % 3 else 0.34
            pen.line([(near * math.cos(a), 0.60 + near * math.sin(a)), (0.44 * math.cos(a), 0.60 + 0.43 * math.sin(a))],
                     0.030 if k % 3 else 0.045, INK)  # fmt: skip
        pen.line([(-0.06, 0.575), (0.36, 0.76)], 0.045, tone)
        pen.disc(0, 0.60, 0.065, INK)
    gleam(canvas, 0.20, 0.84, 0.12, 0.05, turn=0.6, alpha=0.4)


def paint_barrier(canvas: Canvas, look: Look) -> None:
    """Striped boards on two legs, with a lamp on each."""
    tone = look.colour(rgb("#e8642f"))
    for x in (-0.66, 0.66):
        canvas.solid([(x - 0.20, 0.0), (x - 0.10, 0.0), (x + 0.03, 1.02), (x - 0.05, 1.02)], rgb("#8f98a5"), flat(0.6))
        canvas.solid([(x + 0.20, 0.0), (x + 0.10, 0.0), (x - 0.03, 1.02), (x + 0.05, 1.02)], rgb("#a5aeb9"), flat(0.7))
    for low in (0.30, 0.68):
        board = box(-0.98, low, 0.98, low + 0.26, 0.03)
        canvas.solid(shifted(board, 0.02, -0.03), rgb("#8b8f98"), flat(0.6))
        canvas.solid(board, WHITE, slope(0.72, 0.86))
        with canvas.ink(canvas.mask_of(board)) as pen:
            for k in range(-1, 6):
                x = -1.0 + 0.40 * k
                pen.polygon([(x, low), (x + 0.20, low), (x + 0.34, low + 0.26), (x + 0.14, low + 0.26)], tone)
    for x in (-0.66, 0.66):
        canvas.solid(box(x - 0.05, 0.94, x + 0.05, 1.04), INK, flat(0.5))
        canvas.solid(ellipse(x, 1.13, 0.11, 0.12), rgb("#f8b83a"), puffed(0.8, shine=0.4), gloss=0.5)


def paint_keycard(canvas: Canvas, look: Look) -> None:
    """A card on a clip with a portrait, lines and a chip."""
    tone = look.colour(BLUE)
    canvas.solid(limb([(0.0, 1.22), (-0.30, 1.62)], (0.10, 0.10)), tone, flat(0.6))
    canvas.solid(limb([(0.0, 1.22), (0.30, 1.62)], (0.10, 0.10)), times(tone, 0.8), flat(0.6))
    canvas.solid(box(-0.07, 1.08, 0.07, 1.30, 0.03), STEEL, puffed(0.6), gloss=0.5)
    slab(canvas, box(-0.48, 0.0, 0.48, 1.16, 0.10), PAPER)
    canvas.solid(box(-0.48, 0.0, 0.48, 0.22, 0.09), tone, flat(0.66))
    canvas.solid(box(-0.48, 0.12, 0.48, 0.24), tone, flat(0.66))
    canvas.solid(box(-0.26, 0.52, 0.26, 0.98, 0.06), mix(tone, WHITE, 0.72), flat(0.8))
    inside = canvas.mask_of(box(-0.26, 0.52, 0.26, 0.98, 0.06))
    canvas.solid(ellipse(0, 0.52, 0.21, 0.19), tone, flat(0.66), inside=inside)
    canvas.solid(ellipse(0, 0.79, 0.115, 0.125), rgb("#e0aa80"), puffed(0.5), inside=inside)
    with canvas.ink() as pen:
        pen.line([(-0.28, 0.42), (0.28, 0.42)], 0.050, INK)
        pen.line([(-0.18, 0.33), (0.18, 0.33)], 0.030, rgb("#b4bac6"))
        pen.polygon(box(-0.10, 1.02, 0.10, 1.07, 0.02), rgb("#8f99aa"))


def paint_cabinet(canvas: Canvas, look: Look) -> None:
    """Three steel drawers, the upper one open with folders in it."""
    tone = look.colour(rgb("#7f8fa8"))
    block(canvas, -0.46, 0.0, 0.34, 1.50, tone, depth=(0.24, 0.12))
    for row in range(2):
        low = 0.08 + 0.48 * row
        canvas.solid(box(-0.40, low, 0.28, low + 0.42, 0.03), mix(tone, WHITE, 0.16), slope(0.62, 0.74))
        _handle(canvas, -0.06, low + 0.24)
    for k, code in enumerate((rgb("#f2c25a"), rgb("#8fc0e8"), rgb("#f0a08a"), rgb("#f2c25a"))):
        x = -0.40 + 0.045 * k
        canvas.solid([(x + 0.02, 1.20), (x + 0.64, 1.20), (x + 0.64, 1.60 - 0.04 * k), (x + 0.34, 1.60 - 0.04 * k),
                      (x + 0.30, 1.66 - 0.04 * k), (x + 0.06, 1.66 - 0.04 * k)], code, slope(0.60, 0.78))  # fmt: skip
    canvas.solid([(0.30, 1.02), (0.40, 1.07), (0.40, 1.47), (0.30, 1.42)], times(tone, 0.55), flat(0.6))
    canvas.solid(box(-0.54, 0.98, 0.34, 1.42, 0.03), mix(tone, WHITE, 0.24), slope(0.64, 0.78))
    _handle(canvas, -0.10, 1.24)


def _handle(canvas: Canvas, x: float, y: float) -> None:
    canvas.solid(box(x - 0.15, y + 0.05, x + 0.15, y + 0.12, 0.01), PAPER, flat(0.8))
    canvas.solid(box(x - 0.12, y - 0.08, x + 0.12, y - 0.03, 0.02), rgb("#3f4656"), puffed(0.6))


def paint_funnel(canvas: Canvas, look: Look) -> None:
    """A funnel; one of several colours has them as its layers."""
    tones = look.colours or (BLUE, rgb("#41b49a"), GOLD)
    for number, (high, low, wide, narrow) in enumerate(((1.46, 1.12, 0.86, 0.58), (1.08, 0.82, 0.56, 0.34),
                                                        (0.78, 0.04, 0.32, 0.12))):  # fmt: skip
        tone = tones[number % len(tones)]
        spout = [(-narrow, low), (-narrow, 0.52), (-wide, high), (wide, high), (narrow, 0.52), (narrow, low)]
        side = spout if number == 2 else [(-narrow, low), (-wide, high), (wide, high), (narrow, low)]
        foot = ellipse(0, low, narrow, narrow * 0.16, start=math.pi, end=2 * math.pi, points=20)
        canvas.solid(foot, times(tone, 0.8), flat(0.55))
        canvas.solid(side, tone, slope(0.46, 0.80, 20), gloss=0.4)
        canvas.solid(ellipse(0, high, wide, wide * 0.13), mix(tone, WHITE, 0.32), flat(0.76))
        if number == 0:
            canvas.solid(ellipse(0, high - 0.012, wide * 0.9, wide * 0.10), times(tone, 0.6), flat(0.6))


def paint_scales(canvas: Canvas, look: Look) -> None:
    """A beam balance with two pans, level."""
    tone = look.colour(GOLD)
    turned(canvas, [(0.46, 0.0), (0.44, 0.06), (0.16, 0.14)], tone, tilt=0.22, gloss=0.5, closed=True)
    rod(canvas, [(0, 0.10), (0, 1.46)], 0.09, tone, gloss=0.6)
    beam = curve([(-0.92, 1.28), (-0.46, 1.38), (0.0, 1.34), (0.46, 1.38), (0.92, 1.28)], steps=8)
    with canvas.ink() as pen:
        for hand in (-1, 1):
            for dx in (-0.30, 0.30):
                pen.line([(0.90 * hand, 1.28), (0.90 * hand + dx, 0.60)], 0.022, times(tone, 0.7))
    canvas.solid(limb(beam, (0.06, 0.09, 0.06)), tone, puffed(0.7, shine=0.3), gloss=0.6)
    canvas.solid(ellipse(0, 1.50, 0.10, 0.10), tone, puffed(0.8, shine=0.4), gloss=0.6)
    for hand in (-1, 1):
        x = 0.90 * hand
        bowl = ellipse(x, 0.60, 0.34, 0.20, start=math.pi, end=2 * math.pi, points=24)
        canvas.solid(bowl, tone, puffed(0.7, shine=0.2), gloss=0.5)
        canvas.solid(ellipse(x, 0.60, 0.34, 0.06), times(tone, 0.72), flat(0.62))


def paint_container(canvas: Canvas, look: Look) -> None:
    """A ribbed steel container with its doors to the front."""
    tone = look.pick("box", BOXES)
    for x, y, wide, one in _boxes(look, tone):
        _container(canvas, x, y, wide, one)


def _boxes(look: Look, tone: Colour) -> list[tuple[float, float, float, Colour]]:
    if look.variant != "stack":
        return [(-0.92, 0.0, 1.50, tone)]
    tones = look.colours or BOXES
    return [(-1.50 + 1.26 * column + 0.63 * row, 0.62 * row, 1.20, tones[(column + 2 * row) % len(tones)])
            for row in range(2) for column in range(2 - row)]  # fmt: skip


def _container(canvas: Canvas, x: float, y: float, wide: float, tone: Colour) -> None:
    high = 0.62
    block(canvas, x, y, x + wide, y + high, tone, depth=(0.34, 0.17))
    with canvas.ink() as pen:
        for k in range(int(wide * 10)):
            at = x + 0.05 + k * 0.10
            pen.line([(at, y + 0.05), (at, y + high - 0.05)], 0.030, times(tone, 0.74))
        for low in (0.02, high - 0.02):
            pen.line([(x, y + low), (x + wide, y + low)], 0.040, times(tone, 0.62))
        for share in (0.33, 0.66):
            at, low = x + wide + 0.34 * share, y + 0.17 * share
            pen.line([(at, low + 0.04), (at, low + high - 0.04)], 0.018, mix(tone, WHITE, 0.4))


def container_extent(look: Look) -> Extent:
    if look.variant == "stack":
        return Extent(left=-1.54, right=1.36, top=1.44, bottom=-0.02)
    return Extent(left=-0.96, right=0.96, top=0.82, bottom=-0.02)


def paint_belt(canvas: Canvas, look: Look) -> None:
    """A conveyor on legs: a dark band over rollers."""
    tone = look.colour(rgb("#8a97a8"))
    for x in (-1.20, 0.0, 1.20):
        canvas.solid(box(x - 0.06, 0.0, x + 0.06, 0.52, 0.01), times(tone, 0.7), slope(0.5, 0.7, 0))
        canvas.solid(box(x - 0.13, 0.0, x + 0.13, 0.05, 0.02), times(tone, 0.55), flat(0.5))
    canvas.solid(box(-1.52, 0.44, 1.52, 0.74, 0.15), rgb("#353b47"), slope(0.46, 0.62))
    canvas.solid([(-1.42, 0.72), (1.42, 0.72), (1.34, 0.86), (-1.34, 0.86)], rgb("#4b5361"), slope(0.56, 0.70))
    with canvas.ink() as pen:
        for k in range(11):
            x = -1.36 + 0.272 * k
            pen.disc(x, 0.59, 0.085, mix(tone, WHITE, 0.25))
            pen.disc(x, 0.59, 0.035, INK)
            pen.line([(x, 0.73), (x * 0.945, 0.855)], 0.014, rgb("#5f6877"))
    canvas.solid(box(-1.50, 0.47, 1.50, 0.51, 0.01), rgb("#f2b23e"), flat(0.66))


def paint_pallet(canvas: Canvas, look: Look) -> None:
    """A flat crate of boards that goods stand on."""
    tone = look.colour(rgb("#c8955a"))
    for x in (-0.88, 0.0, 0.88):
        canvas.solid(box(x - 0.14, 0.05, x + 0.14, 0.20), times(tone, 0.66), flat(0.6), texture=0.06)
    canvas.solid(box(-1.04, 0.0, 1.04, 0.06, 0.01), times(tone, 0.85), flat(0.64), texture=0.06)
    canvas.solid([(-1.04, 0.22), (1.04, 0.22), (0.86, 0.44), (-0.86, 0.44)], tone, slope(0.66, 0.8), texture=0.07)
    with canvas.ink() as pen:
        for k in range(1, 5):
            y = 0.22 + 0.044 * k
            pen.line([(-1.04 + 0.036 * k, y), (1.04 - 0.036 * k, y)], 0.014, times(tone, 0.55))
    canvas.solid(box(-1.04, 0.17, 1.04, 0.24, 0.01), tone, flat(0.68), texture=0.06)


def paint_firstaid(canvas: Canvas, look: Look) -> None:
    """A case with a handle and a white cross on it."""
    tone = look.colour(RED)
    grip = [(-0.26, 1.0), (-0.26, 1.22), (0.26, 1.22), (0.26, 1.0)]
    canvas.solid(limb(grip, (0.10, 0.10)), times(tone, 0.55), puffed(0.7))
    slab(canvas, box(-0.80, 0.0, 0.80, 1.06, 0.16), tone)
    mark = WHITE if sum(tone) < 2.4 else rgb("#3a9a5f")
    canvas.solid(box(-0.11, 0.20, 0.11, 0.84, 0.02), mark, flat(0.86))
    canvas.solid(box(-0.32, 0.41, 0.32, 0.63, 0.02), mark, flat(0.86))
    for x in (-0.56, 0.56):
        canvas.solid(box(x - 0.08, 0.92, x + 0.08, 1.08, 0.02), STEEL, puffed(0.6), gloss=0.5)


def paint_notes(canvas: Canvas, look: Look) -> None:
    """A fan of three banknotes."""
    tone = look.colour(rgb("#6fae7a"))
    for number, turn in enumerate((0.34, 0.12, -0.10)):
        shade = times(tone, 0.82 + 0.09 * number)
        note = shifted(box(-0.86, -0.40, 0.86, 0.40, 0.04), 0.0, 0.66 - 0.06 * number, turn=turn)
        canvas.solid(shifted(note, 0.02, -0.03), times(tone, 0.5), flat(0.55))
        canvas.solid(note, shade, slope(0.64, 0.76))
        inner = shifted(box(-0.78, -0.33, 0.78, 0.33, 0.03), 0.0, 0.66 - 0.06 * number, turn=turn)
        with canvas.ink() as pen:
            pen.line([*inner, inner[0]], 0.022, mix(shade, WHITE, 0.45))
    canvas.solid(shifted(ellipse(0, 0, 0.23, 0.25), 0.0, 0.54, turn=-0.10), mix(tone, WHITE, 0.5), flat(0.78))
    with canvas.ink() as pen:
        for x in (-0.56, 0.56):
            px, py = shifted([(x, 0.0)], 0.0, 0.54, turn=-0.10)[0]
            pen.disc(px, py, 0.075, mix(tone, WHITE, 0.4))
        pen.ring(0.0, 0.54, 0.11, 0.035, times(tone, 0.6))


PROPS = (
    Prop(name="receipt", size=0.2, extent=bounds(-0.44, 0.46, 1.48, -0.05), paint=paint_receipt, home="seamless",
         turns=False),
    Prop(name="certificate", size=0.3, extent=bounds(-0.96, 0.98, 1.34, -0.07), paint=paint_certificate,
         home="seamless", turns=False),
    Prop(name="stopwatch", size=0.12, extent=bounds(-0.70, 0.70, 1.50, -0.06), paint=paint_stopwatch, home="seamless",
         turns=False),
    Prop(name="barrier", size=1.0, extent=bounds(-1.02, 1.02, 1.28, -0.02), paint=paint_barrier, home="street",
         turns=False),
    Prop(name="key_card", size=0.14, extent=bounds(-0.52, 0.54, 1.66, -0.06), paint=paint_keycard, home="seamless",
         turns=False),
    Prop(name="filing_cabinet", size=1.3, extent=bounds(-0.58, 0.62, 1.72, -0.02), paint=paint_cabinet,
         home="office", turns=False, perch=1.6),
    Prop(name="funnel", size=0.4, extent=bounds(-0.90, 0.90, 1.56, -0.02), paint=paint_funnel, home="seamless",
         turns=False),
    Prop(name="scales", size=0.5, extent=bounds(-1.30, 1.30, 1.64, -0.10), paint=paint_scales, home="seamless",
         turns=False),
    Prop(name="container", size=2.4, extent=container_extent, paint=paint_container, home="seamless", turns=False,
         perch=0.74),
    Prop(name="conveyor", size=0.8, extent=bounds(-1.56, 1.56, 0.90, -0.02), paint=paint_belt, home="seamless",
         turns=False, perch=0.80),
    Prop(name="pallet", size=0.16, extent=bounds(-1.08, 1.08, 0.48, -0.02), paint=paint_pallet, home="seamless",
         turns=False, perch=0.34),
    Prop(name="first_aid", size=0.3, extent=bounds(-0.84, 0.86, 1.30, -0.06), paint=paint_firstaid, home="seamless",
         turns=False),
    Prop(name="banknotes", size=0.12, extent=bounds(-1.0, 1.0, 1.36, -0.04), paint=paint_notes, home="seamless",
         turns=False),
)  # fmt: skip
