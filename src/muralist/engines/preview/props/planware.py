"""How work is drawn up: a flow chart, a time line, a board of cards, a road map, a fan of colours, a review."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Pen
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Point, bezier, box, ellipse, limb, shifted
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.lettering import letters, readable
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE

BLUE, GREEN, GOLD, CORAL, LILAC = (rgb(code) for code in ("#4b8fe8", "#41b49a", "#f2b23e", "#e8674f", "#a78be0"))
INK, CARD = rgb("#44506a"), rgb("#fbfcfe")


def _tones(look: Look) -> tuple[Colour, ...]:
    return look.colours or (BLUE, GREEN, GOLD, CORAL)


def _raised(canvas: Canvas, outline: list[Point], tone: Colour) -> None:
    """A flat piece with the edge of its thickness below it."""
    canvas.solid([(x + 0.02, y - 0.035) for x, y in outline], times(tone, 0.6), flat(0.6))
    canvas.solid(outline, tone, slope(0.72, 0.96, 40), gloss=0.1)


def _arrow(pen: Pen, points: list[Point], tone: Colour) -> None:
    pen.line(points, 0.030, tone)
    (x0, y0), (x1, y1) = points[-2:]
    a = math.atan2(y1 - y0, x1 - x0)
    tip = [(x1 + 0.05 * math.cos(a), y1 + 0.05 * math.sin(a))]
    tip += [(x1 + 0.085 * math.cos(a + turn), y1 + 0.085 * math.sin(a + turn)) for turn in (2.3, -2.3)]
    pen.polygon(tip, tone)


def paint_flowchart(canvas: Canvas, look: Look) -> None:
    """A start, a step, a question with two ways, and two ends, joined by arrows."""
    first, second, third, fourth = (_tones(look) * 4)[:4]
    with canvas.ink() as pen:
        _arrow(pen, [(0.0, 1.50), (0.0, 1.36)], INK)
        _arrow(pen, [(0.0, 1.04), (0.0, 0.92)], INK)
        _arrow(pen, [(-0.34, 0.62), (-0.66, 0.62), (-0.66, 0.34)], INK)
        _arrow(pen, [(0.34, 0.62), (0.66, 0.62), (0.66, 0.34)], INK)
    _raised(canvas, box(-0.34, 1.52, 0.34, 1.78, 0.13), first)
    _raised(canvas, box(-0.42, 1.04, 0.42, 1.30, 0.04), second)
    _raised(canvas, [(0.0, 0.36), (0.38, 0.62), (0.0, 0.88), (-0.38, 0.62)], third)
    _raised(canvas, box(-0.98, 0.02, -0.34, 0.28, 0.04), fourth)
    _raised(canvas, box(0.34, 0.02, 0.98, 0.28, 0.04), first)
    with canvas.ink() as pen:
        for x, y, half in (
            (0.0, 1.65, 0.18),
            (0.0, 1.17, 0.26),
            (0.0, 0.62, 0.14),
            (-0.66, 0.15, 0.2),
            (0.66, 0.15, 0.2),
        ):
            pen.line([(x - half, y), (x + half, y)], 0.036, WHITE, 0.95)


def paint_timeline(canvas: Canvas, look: Look) -> None:
    """A bar with as many points on it as are counted, each with its card above or below in turn."""
    tones, count = _tones(look), max(2, min(7, look.filling_count or 4))
    canvas.solid(box(-1.30, 0.57, 1.30, 0.65, 0.04), rgb("#b9c3d3"), puffed(0.6))
    for number in range(count):
        tone, x = tones[number % len(tones)], -1.12 + 2.24 * number / (count - 1)
        up = number % 2 == 0
        half = min(0.30, 1.9 / count / 1.5)
        low, high = (0.86, 1.18) if up else (0.04, 0.36)
        with canvas.ink() as pen:
            pen.line([(x, 0.61), (x, low if up else high)], 0.024, tone)
        _raised(canvas, box(x - half, low, x + half, high, 0.05), mix(tone, WHITE, 0.15))
        with canvas.ink() as pen:
            pen.line([(x - half * 0.66, high - 0.10), (x + half * 0.2, high - 0.10)], 0.045, WHITE)
            pen.line([(x - half * 0.66, high - 0.20), (x + half * 0.66, high - 0.20)], 0.028, WHITE, 0.9)
        canvas.solid(ellipse(x, 0.61, 0.105, 0.105), WHITE, puffed(0.5))
        canvas.solid(ellipse(x, 0.61, 0.075, 0.075), tone, puffed(0.7, shine=0.2))


def paint_kanban(canvas: Canvas, look: Look) -> None:
    """A board of three columns with cards in them."""
    tones = _tones(look)
    canvas.solid(box(-1.10, -0.02, 1.16, 1.42, 0.05), rgb("#7f8a9c"), flat(0.5))
    canvas.solid(box(-1.14, 0.0, 1.12, 1.46, 0.05), rgb("#dfe6f0"), slope(0.80, 0.96, 40))
    for column, cards in enumerate((3, 2, 3)):
        x, tone = -1.04 + 0.72 * column, tones[column % len(tones)]
        canvas.solid(box(x, 0.08, x + 0.62, 1.36, 0.04), CARD, slope(0.86, 1.0, 50))
        canvas.solid(box(x + 0.05, 1.20, x + 0.57, 1.31, 0.03), tone, flat(0.8))
        for row in range(cards):
            y, note = 0.86 - 0.35 * row, mix(tones[(column + row) % len(tones)], WHITE, 0.45)
            canvas.solid(box(x + 0.08, y - 0.02, x + 0.56, y + 0.27, 0.02), times(note, 0.7), flat(0.6), alpha=0.6)
            canvas.solid(box(x + 0.06, y, x + 0.54, y + 0.29, 0.02), note, slope(0.82, 1.0, 60))
            with canvas.ink() as pen:
                pen.line([(x + 0.12, y + 0.20), (x + 0.40, y + 0.20)], 0.030, times(note, 0.62))
                pen.line([(x + 0.12, y + 0.10), (x + 0.48, y + 0.10)], 0.022, times(note, 0.72))


def paint_roadmap(canvas: Canvas, look: Look) -> None:
    """A winding road with a pin or a flag at each of its stages."""
    tones = _tones(look)
    spine = [*bezier((-1.20, 0.10), (-0.10, -0.06), (0.52, 0.26), 14), *bezier((0.52, 0.26), (1.10, 0.60), (0.0,
        0.68), 14),
             *bezier((0.0, 0.68), (-0.86, 0.76), (-0.40, 1.08), 12), *bezier((-0.40, 1.08), (0.0, 1.28), (1.10,
                 1.24), 12)]  # fmt: skip
    wide = [0.24 - 0.13 * n / (len(spine) - 1) for n in range(len(spine))]
    canvas.solid(limb([(x + 0.01, y - 0.03) for x, y in spine], tuple(wide)), rgb("#2c323c"), flat(0.5))
    canvas.solid(limb(spine, tuple(wide)), rgb("#4a5361"), flat(0.7))
    with canvas.ink() as pen:
        for n in range(0, len(spine) - 2, 4):
            pen.line(spine[n : n + 2], 0.024, WHITE, 0.9)
    for number, at in enumerate((6, 19, 33, 47)):
        (x, y), tone, k = spine[at], tones[number % len(tones)], 1.0 - 0.12 * number
        if look.variant == "flags":
            canvas.solid(box(x - 0.018 * k, y, x + 0.018 * k, y + 0.52 * k), rgb("#7d858f"), slope(0.6, 0.9, 0))
            canvas.solid(
                [(x, y + 0.52 * k), (x + 0.34 * k, y + 0.43 * k), (x, y + 0.30 * k)], tone, slope(0.75, 0.95, 20)
            )
            continue
        pin = [(x, y + 0.02), (x + 0.13 * k, y + 0.28 * k), (x - 0.13 * k, y + 0.28 * k)]
        canvas.solid(pin, tone, flat(0.7))
        canvas.solid(ellipse(x, y + 0.34 * k, 0.155 * k, 0.155 * k), tone, puffed(0.7, shine=0.2), gloss=0.2)
        canvas.solid(ellipse(x, y + 0.34 * k, 0.07 * k, 0.07 * k), WHITE, flat(0.95))


def paint_swatches(canvas: Canvas, look: Look) -> None:
    """A fan of cards, each in its colour."""
    tones = look.colours if len(look.colours) > 1 else tuple(
        rgb(code) for code in ("#e2574c", "#f08a3c", "#f4c542", "#6dbb63", "#3fa7a0", "#4a7fd0", "#8a63c0")
    )  # fmt: skip
    count = max(5, len(tones))
    for number in range(count):
        turn = 0.95 - 1.7 * number / (count - 1)
        tone = tones[number % len(tones)]
        for outline, paint in ((box(-0.19, 0.0, 0.19, 1.16, 0.04), CARD), (box(-0.16, 0.30, 0.16, 1.12, 0.02), tone)):
            canvas.solid(shifted(outline, 0.0, 0.12, turn=turn), paint, slope(0.80, 0.98, 50))
    canvas.solid(ellipse(0.0, 0.19, 0.05, 0.05), rgb("#9aa2ac"), puffed(0.8, shine=0.4))


def paint_review(canvas: Canvas, look: Look) -> None:
    """A card with a face, five stars and lines of praise."""
    tone = look.colour(GOLD)
    canvas.solid(box(-1.02, -0.03, 1.06, 1.0, 0.10), rgb("#8c97a8"), flat(0.5), alpha=0.6)
    canvas.solid(box(-1.06, 0.0, 1.02, 1.04, 0.10), CARD, slope(0.88, 1.0, 40))
    canvas.solid(ellipse(-0.72, 0.68, 0.22, 0.22), mix(BLUE, WHITE, 0.55), flat(0.85))
    with canvas.ink() as pen:
        pen.disc(-0.72, 0.73, 0.085, mix(INK, WHITE, 0.1))
        pen.polygon(ellipse(-0.72, 0.53, 0.13, 0.08), mix(INK, WHITE, 0.1))
        for number in range(5):
            cx, cy = -0.30 + 0.26 * number, 0.72
            star = [(cx + r * math.cos(a), cy + r * math.sin(a)) for n in range(10)
                    if (r := 0.125 if n % 2 == 0 else 0.052) and (a := math.pi / 2 + n * math.pi / 5)]  # fmt: skip
            pen.polygon(star, tone)
        if not readable(look.text):
            for row, end in enumerate((0.80, 0.62, 0.30)):
                pen.line([(-0.42, 0.48 - 0.13 * row), (end, 0.48 - 0.13 * row)], 0.040, rgb("#c6cfdc"))
    letters(canvas, readable(look.text), (-0.44, 0.14, 0.90, 0.54), INK)


def paint_paper_stack(canvas: Canvas, look: Look) -> None:
    """A high pile of sheets, none of which lies quite straight, with a few coloured folders between."""
    paper, rng = look.colour(rgb("#f6f5f0")), look.rng("sheets")
    for number in range(22):
        y, slip = 0.045 * number, float(rng.uniform(-0.07, 0.07))
        tone = (CORAL, BLUE, GOLD)[number // 7 % 3] if number % 7 == 4 and not look.colours else paper
        canvas.solid([(-0.56 + slip, y), (0.56 + slip, y), (0.56 + slip, y + 0.045), (-0.56 + slip, y + 0.045)],
                     times(tone, 0.84 if number % 2 else 0.93), slope(0.66, 0.96, 0))  # fmt: skip
    slip = float(rng.uniform(-0.05, 0.05))
    top = [(-0.56 + slip, 0.99), (0.56 + slip, 0.99), (0.44 + slip, 1.16), (-0.44 + slip, 1.16)]
    canvas.solid(top, paper, slope(0.86, 1.0, 60))
    with canvas.ink(inside=canvas.mask_of(top)) as pen:
        for row, end in enumerate((0.34, 0.10, 0.26)):
            pen.line([(-0.34 + slip, 1.12 - 0.04 * row), (end + slip, 1.12 - 0.04 * row)], 0.016, rgb("#8fa2bd"))


PROPS = (
    Prop(name="flowchart", size=1.2, extent=bounds(-1.0, 1.0, 1.80, -0.02), paint=paint_flowchart, home="seamless",
         turns=False),
    Prop(name="timeline", size=0.8, extent=bounds(-1.45, 1.45, 1.22), paint=paint_timeline, home="seamless",
         turns=False),
    Prop(name="kanban", size=1.2, extent=bounds(-1.16, 1.18, 1.48, -0.03), paint=paint_kanban, home="office",
         turns=False),
    Prop(name="roadmap", size=1.0, extent=bounds(-1.34, 1.18, 1.58, -0.06), paint=paint_roadmap, home="seamless",
         turns=False),
    Prop(name="swatches", size=0.25, extent=bounds(-1.12, 1.08, 1.34, -0.12), paint=paint_swatches, home="studio"),
    Prop(name="paper_stack", size=0.30, extent=bounds(-0.66, 0.66, 1.18), paint=paint_paper_stack, home="studio"),
    Prop(name="review_card", size=0.5, extent=bounds(-1.08, 1.08, 1.06, -0.04), paint=paint_review, home="seamless",
         turns=False, letters=True),
)  # fmt: skip
