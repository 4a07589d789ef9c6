"""Things of a desk: a globe, a typewriter, a sealed letter, an open book."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope, sphere
from muralist.engines.preview.props.envelope import open_extent, paint_open
from muralist.engines.preview.props.flatstacks import with_stack
from muralist.engines.preview.props.lettering import letters
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, gleam, rod, turned

BRASS, WOOD, DARK = rgb("#d0a54a"), rgb("#8a5a34"), rgb("#2b2624")
LANDS = (
    ((-0.30, 0.24), (-0.12, 0.34), (0.02, 0.24), (-0.06, 0.08), (-0.20, 0.02), (-0.34, 0.10)), ((-0.14, -0.02),
    (0.0, -0.04), (0.04, -0.20), (-0.06, -0.36), (-0.14, -0.22)), ((0.14, 0.26), (0.30, 0.30), (0.40, 0.14),
    (0.30, 0.04), (0.18, 0.10)), ((0.20, 0.0), (0.36, -0.02), (0.34, -0.20), (0.24, -0.26), (0.16, -0.10)),
)  # fmt: skip


def globe_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.54, right=0.62, top=1.46, bottom=-0.04)


def paint_globe(canvas: Canvas, look: Look) -> None:
    sea = look.colour(rgb("#4f94b8"))
    turned(canvas, [(0.36, 0.04), (0.37, 0.08), (0.14, 0.14), (0.06, 0.22)], WOOD, tilt=0.2, closed=True)
    rod(canvas, [(0, 0.18), (0, 0.34)], 0.06, BRASS)
    canvas.solid(
        limb(ellipse(0, 0.86, 0.53, 0.53, start=-2.0, end=1.2), (0.045, 0.055, 0.045)), BRASS,
        puffed(0.8, shine=0.3), gloss=0.5,
    )  # fmt: skip
    ball = ellipse(0, 0.86, 0.46, 0.46)
    shade = sphere(0, 0.86, 0.49, shine=0.3)
    canvas.solid(ball, sea, shade, gloss=0.4)
    inside = canvas.mask_of(ball)
    for number, land in enumerate(LANDS):
        outline = curve([(x * 1.12, 0.86 + y * 1.12) for x, y in land], closed=True, steps=5)
        canvas.solid(outline, rgb("#8fae5a") if number % 2 else rgb("#d9b868"), shade, inside=inside)
    with canvas.ink(inside=inside) as pen:
        for y in (-0.24, 0.0, 0.24):
            wide = math.sqrt(0.46**2 - y * y)
            pen.line(ellipse(0, 0.86 + y, wide, wide * 0.14, start=math.pi, end=2 * math.pi), 0.006, WHITE, 0.4)
    gleam(canvas, 0.18, 1.06, 0.07, 0.09, turn=0.6, alpha=0.5, inside=inside)
    canvas.solid(ellipse(0.20, 1.36, 0.04, 0.04), BRASS, puffed(1.0, shine=0.4), gloss=0.5)


def typewriter_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.95, right=0.95, top=1.30)


def paint_typewriter(canvas: Canvas, look: Look) -> None:
    body = look.pick("body", (rgb("#4f8a86"), rgb("#b8483c"), rgb("#3a3d44")))
    sheet = [(-0.42, 0.72), (0.42, 0.72), (0.40, 1.26), (-0.40, 1.26)]
    canvas.solid(sheet, rgb("#f8f3e6"), facing(0, 0.2, 1))
    if not letters(canvas, look.text, (-0.32, 0.94, 0.32, 1.18), DARK):
        with canvas.ink() as pen:
            for row in range(4):
                pen.line(
                    [(-0.30, 1.16 - row * 0.07), (0.28 - 0.16 * (row == 3), 1.16 - row * 0.07)], 0.016,
                    rgb("#8a857c"),
                )  # fmt: skip
    canvas.solid(box(-0.74, 0.68, 0.74, 0.84, 0.07), DARK, puffed(0.8, shine=0.2), gloss=0.3)
    for hand in (-1, 1):
        canvas.solid(box(hand * 0.74, 0.69, hand * 0.84, 0.83, 0.03), STEEL, puffed(0.8, shine=0.3), gloss=0.4)
    rod(canvas, [(-0.70, 0.84), (-0.82, 0.98)], 0.03, STEEL)
    shell = curve(
        [(-0.62, 0.70), (-0.68, 0.46), (-0.80, 0.20), (-0.80, 0.04), (0.80, 0.04), (0.80, 0.20), (0.68, 0.46),
        (0.62, 0.70)], steps=6,
    )  # fmt: skip
    canvas.solid([*shell, (-0.62, 0.70)], body, puffed(0.5, shine=0.2), gloss=0.35)
    arc = [*ellipse(0, 0.52, 0.34, 0.15, start=math.pi, end=2 * math.pi), (0.34, 0.68), (-0.34, 0.68)]
    canvas.solid(arc, DARK, flat(0.45))
    with canvas.ink() as pen:
        for bar in range(15):
            a = math.pi * (1.06 + 0.88 * bar / 14)
            pen.line([(0.0, 0.70), (0.32 * math.cos(a), 0.53 + 0.13 * math.sin(a))], 0.008, rgb("#a9afb4"), 0.8)
    for row, (y, count, wide) in enumerate(((0.335, 10, 0.56), (0.25, 10, 0.60), (0.165, 9, 0.60))):
        for key in range(count):
            x = -wide + 2 * wide * key / (count - 1) + 0.02 * (row - 1)
            canvas.solid(ellipse(x, y, 0.047, 0.036), rgb("#f4ead4"), flat(0.8))
            canvas.solid(ellipse(x, y + 0.006, 0.036, 0.026), rgb("#3a3634"), flat(0.6))
    canvas.solid(box(-0.34, 0.075, 0.34, 0.115, 0.02), rgb("#f4ead4"), puffed(0.7))


PAPER = rgb("#f3e6c8")


def letter_extent(look: Look) -> Extent:
    if look.variant.startswith("open"):
        return open_extent(look)
    return Extent(left=-0.74, right=0.74, top=1.0)


def paint_letter(canvas: Canvas, look: Look) -> None:
    if look.variant.startswith("open"):
        paint_open(canvas, look, look.colour(PAPER))
        return
    paper = look.colour(PAPER)
    canvas.solid(box(-0.70, 0.0, 0.70, 0.94, 0.02), paper, facing(0, 0.2, 1), texture=0.03, grain=9)
    for hand in (-1, 1):
        canvas.solid(
            [(hand * 0.70, 0.0), (hand * 0.70, 0.94), (0.0, 0.42)], times(paper, 0.95), facing(hand * 0.3, 0, 1),
        )  # fmt: skip
    canvas.solid([(-0.70, 0.0), (0.70, 0.0), (0.0, 0.50)], mix(paper, WHITE, 0.15), facing(0, -0.1, 1))
    flap = [(-0.70, 0.94), (0.70, 0.94), (0.06, 0.36), (-0.06, 0.36)]
    canvas.soft(
        [(x, y - 0.03) for x, y in flap], times(paper, 0.35), 0.02, 0.45,
        inside=canvas.mask_of(box(-0.70, 0.0, 0.70, 0.94)),
    )  # fmt: skip
    canvas.solid(flap, paper, facing(0, 0.4, 1), texture=0.03, grain=9)
    wax = rgb("#b8302c")
    blob = [
        (0.15 * (1 + 0.10 * math.sin(a * 5)) * math.cos(a),
        0.42 + 0.15 * (1 + 0.10 * math.sin(a * 5)) * math.sin(a)) for a in [k * 0.157 for k in range(40)]
    ]  # fmt: skip
    canvas.solid(blob, wax, puffed(1.0, shine=0.3), gloss=0.4)
    canvas.solid(ellipse(0, 0.42, 0.095, 0.095), times(wax, 0.9), puffed(0.5))
    heart = curve(
        [(0.0, 0.37), (0.055, 0.43), (0.03, 0.47), (0.0, 0.445), (-0.03, 0.47), (-0.055, 0.43)], closed=True,
        steps=5,
    )  # fmt: skip
    canvas.solid(heart, mix(wax, WHITE, 0.25), flat(0.75))


def book_extent(look: Look) -> Extent:
    del look
    return Extent(left=-1.02, right=1.02, top=0.66)


def paint_book(canvas: Canvas, look: Look) -> None:
    cover = look.pick("cover", (rgb("#8c3b33"), rgb("#2f4d63"), rgb("#4f6650")))
    paper = rgb("#f5ecd6")
    canvas.solid([(-0.98, 0.03), (0.98, 0.03), (0.88, 0.50), (-0.88, 0.50)], cover, facing(0, 1, 0.5))
    for hand in (-1, 1):
        page = [
            *curve([(0.0, 0.08), (hand * 0.20, 0.20), (hand * 0.55, 0.17), (hand * 0.94, 0.09)], steps=8),
            *curve([(hand * 0.84, 0.54), (hand * 0.50, 0.62), (hand * 0.18, 0.62), (0.0, 0.50)], steps=8),
        ]  # fmt: skip
        canvas.solid([(x, y - 0.035) for x, y in page], times(paper, 0.78), flat(0.6))
        canvas.solid(page, paper, slope(0.52, 0.88, 0 if hand > 0 else 180))
        with canvas.ink(inside=canvas.mask_of(page)) as pen:
            for row in range(8):
                t = row / 8
                y0, x0, x1 = 0.52 - t * 0.36, 0.16 + 0.02 * t, 0.76 + 0.08 * t
                line = curve(
                    [(hand * x0, y0 + 0.025), (hand * (x0 + x1) / 2, y0 + 0.045), (hand * x1, y0 - 0.02)], steps=5,
                )  # fmt: skip
                pen.line(line, 0.012, rgb("#8a8070"), 0.75)
    with canvas.ink() as pen:
        pen.line([(0.0, 0.08), (0.0, 0.50)], 0.016, times(paper, 0.5), 0.8)
        pen.line(curve([(0.02, 0.50), (0.05, 0.25), (0.02, 0.06), (0.06, 0.0)], steps=5), 0.028, rgb("#c8352e"))


PROPS = (
    Prop(name="globe", size=0.4, extent=globe_extent, paint=paint_globe, home="studio", turns=False),
    Prop(
        name="typewriter",
        size=0.3,
        extent=typewriter_extent,
        paint=paint_typewriter,
        home="studio",
        turns=False,
        letters=True,
    ),
    with_stack(Prop(name="letter", size=0.12, extent=letter_extent, paint=paint_letter, home="studio", turns=False)),
    Prop(name="book", size=0.10, extent=book_extent, paint=paint_book, home="studio", turns=False),
)
