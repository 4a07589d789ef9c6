"""Things to draw, write and find the way with: easel, palette, brushes, pencils, pens, scrolls, maps, compass."""

from __future__ import annotations

import math
from collections.abc import Sequence

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, bezier, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope, sphere
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.flatstacks import with_stack
from muralist.engines.preview.props.hangings import FESTIVE
from muralist.engines.preview.props.lettering import letters, readable
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, gleam, mouth, rod, turned

WOOD, DARK, BRASS, PARCHMENT = rgb("#b5834f"), rgb("#2b2523"), rgb("#d0a54a"), rgb("#ead6a8")


def paint_easel(canvas: Canvas, look: Look) -> None:
    rod(canvas, [(0.0, 1.9), (0.26, 0.12)], 0.06, times(WOOD, 0.65), texture=0.08)
    for x in (-0.62, 0.62):
        rod(canvas, [(x * 0.10, 1.92), (x, 0.0)], 0.075, WOOD, texture=0.08)
    board = box(-0.60, 0.66, 0.60, 1.56)
    canvas.solid([(x + 0.02, y - 0.02) for x, y in board], times(WOOD, 0.45), flat(0.4))
    canvas.solid(board, rgb("#f8f3e8"), facing(0, 0.2, 1), texture=0.03, grain=20)
    inside = canvas.mask_of(box(-0.56, 0.70, 0.56, 1.52))
    if look.variant != "blank":
        rng = look.rng("painting")
        canvas.solid(box(-0.56, 0.70, 0.56, 1.52), rgb("#bcdcea"), slope(0.6, 0.9), inside=inside)
        canvas.solid(ellipse(0.24, 1.32, 0.10, 0.10), rgb("#ffe6a0"), flat(0.85), inside=inside)
        for y, lift, code in ((1.10, 0.10, "#8fb0b8"), (0.98, 0.06, "#7fa86a"), (0.84, 0.05, "#5f8f4f")):
            shift = float(rng.uniform(0, 6))
            hills = [(k / 8 - 0.65, y + lift * math.sin(k * 0.8 + shift)) for k in range(12)]
            canvas.solid([*curve(hills, steps=4), (0.75, 0.6), (-0.75, 0.6)], rgb(code), slope(0.5, 0.8), inside=inside,
                         texture=0.1, grain=14)  # fmt: skip
        with canvas.ink(inside=inside) as pen:
            for _ in range(26):
                pen.disc(float(rng.uniform(-0.55, 0.55)), float(rng.uniform(0.70, 0.86)), 0.022,
                         FESTIVE[int(rng.integers(len(FESTIVE)))])  # fmt: skip
    canvas.solid(box(-0.66, 0.60, 0.66, 0.68, 0.01), WOOD, puffed(0.6), texture=0.08)
    canvas.solid(box(-0.07, 1.54, 0.07, 1.64, 0.01), times(WOOD, 0.8), puffed(0.6))


def paint_palette(canvas: Canvas, look: Look) -> None:
    board = curve([(-0.80, 0.34), (-0.62, 0.10), (-0.1, 0.02), (0.5, 0.08), (0.84, 0.36), (0.70, 0.66), (0.2, 0.80),
                   (-0.4, 0.74), (-0.56, 0.56), (-0.74, 0.52)], closed=True, steps=7)  # fmt: skip
    hole = ellipse(0.42, 0.26, 0.11, 0.085)
    canvas.solid([(x, y - 0.035) for x, y in board], times(WOOD, 0.55), flat(0.5), holes=[hole])
    canvas.solid(board, WOOD, slope(0.6, 0.85, 50), texture=0.10, grain=9, holes=[hole])
    tones = look.colours or (*FESTIVE, rgb("#f6f1e6"), rgb("#2f3a52"))
    for number, (x, y) in enumerate(((-0.58, 0.30), (-0.36, 0.18), (-0.08, 0.15), (0.62, 0.46), (0.42, 0.60),
                                     (0.14, 0.66), (-0.16, 0.64), (-0.40, 0.52))):  # fmt: skip
        blob = [(x + (0.10 + 0.02 * math.sin(k * 2.1 + number)) * math.cos(k * 0.785),
                 y + (0.068 + 0.014 * math.cos(k * 1.7 + number)) * math.sin(k * 0.785)) for k in range(8)]  # fmt: skip
        canvas.solid(curve(blob, closed=True, steps=4), tones[number % len(tones)], puffed(1.0, shine=0.45), gloss=0.5)
    _brush(canvas, (-0.20, 0.30), (0.86, 0.86), rgb("#c8483c"), 0.05)


def _brush(canvas: Canvas, tip: tuple[float, float], end: tuple[float, float], paint: Colour, wide: float) -> None:
    dx, dy = end[0] - tip[0], end[1] - tip[1]
    long = math.hypot(dx, dy)
    ux, uy = dx / long, dy / long

    def at(share: float) -> tuple[float, float]:
        return (tip[0] + dx * share, tip[1] + dy * share)

    rod(canvas, [at(0.28), at(1.0)], wide, rgb("#8a4f2c"), end=wide * 0.45, gloss=0.4)
    rod(canvas, [at(0.16), at(0.30)], wide * 1.15, STEEL, gloss=0.6)
    side = (-uy * wide * 0.75, ux * wide * 0.75)
    mid = at(0.10)
    hair = curve(
        [at(0.17), (mid[0] + side[0], mid[1] + side[1]), tip, (mid[0] - side[0], mid[1] - side[1])],
        closed=True,
        steps=5,
    )
    canvas.solid(hair, rgb("#5a3d2a"), puffed(0.8))
    low = at(0.05)
    half = (side[0] * 0.7, side[1] * 0.7)
    canvas.solid(
        curve(
            [mid, (low[0] + half[0], low[1] + half[1]), tip, (low[0] - half[0], low[1] - half[1])], closed=True, steps=5
        ),
        paint,
        puffed(0.8, shine=0.3),
        gloss=0.4,
    )


def brushes_extent(look: Look) -> Extent:
    if look.variant == "jar":
        return Extent(left=-0.62, right=0.62, top=1.56, bottom=-0.07)
    return Extent(left=-0.86, right=0.86, top=0.72)


def paint_brushes(canvas: Canvas, look: Look) -> None:
    tones = look.colours or FESTIVE
    if look.variant == "jar":
        for number, (x, y) in enumerate(((-0.46, 1.36), (0.40, 1.42), (-0.18, 1.50), (0.14, 1.46), (0.52, 1.22))):
            _brush(canvas, (x, y), (x * 0.3, 0.1), tones[number % len(tones)], 0.06)
        turned(canvas, [(0.32, 0.0), (0.34, 0.10), (0.34, 0.66)], rgb("#8fb8c4"), tilt=0.2, gloss=0.5, alpha=0.82)
        return
    _brush(canvas, (-0.80, 0.08), (0.80, 0.40), tones[0], 0.075)
    _brush(canvas, (0.74, 0.10), (-0.76, 0.62), tones[min(2, len(tones) - 1)], 0.06)


def _pencil(canvas: Canvas, start: tuple[float, float], end: tuple[float, float], tone: Colour, wide: float) -> None:
    """A pencil with its point at `end`."""
    dx, dy = end[0] - start[0], end[1] - start[1]

    def at(share: float) -> tuple[float, float]:
        return (start[0] + dx * share, start[1] + dy * share)

    rod(canvas, [at(0.0), at(0.08)], wide, rgb("#e89a9a"))
    rod(canvas, [at(0.07), at(0.14)], wide * 1.04, STEEL, gloss=0.6)
    rod(canvas, [at(0.13), at(0.84)], wide, tone, gloss=0.4)
    rod(canvas, [at(0.83), at(0.97)], wide, rgb("#e8c698"), end=wide * 0.25)
    rod(canvas, [at(0.955), at(1.0)], wide * 0.32, mix(tone, DARK, 0.35), end=0.004)


def pencil_extent(look: Look) -> Extent:
    if look.variant == "cup":
        return Extent(left=-0.50, right=0.50, top=1.34, bottom=-0.07)
    return Extent(left=-0.94, right=0.94, top=0.74 if look.variant == "several" else 0.44)


def paint_pencil(canvas: Canvas, look: Look) -> None:
    tones = look.colours or FESTIVE
    if look.variant == "cup":
        for number, x in enumerate((-0.40, 0.38, -0.22, 0.24, 0.02)):
            _pencil(canvas, (x * 0.4, 0.1), (x, 1.20 + 0.10 * math.cos(number * 2.0)), tones[number % len(tones)], 0.11)
        turned(canvas, [(0.33, 0.0), (0.34, 0.70)], rgb("#4f7f94"), tilt=0.2, gloss=0.3)
        return
    if look.variant == "several":
        for number in range(5):
            y = 0.08 + 0.125 * number
            _pencil(canvas, (-0.80 + 0.05 * (number % 2), y), (0.86 - 0.06 * (number % 3), y + 0.05),
                    tones[number % len(tones)], 0.115)  # fmt: skip
        return
    _pencil(canvas, (-0.86, 0.34), (0.90, 0.06), look.colour(rgb("#f0b83e")), 0.15)


def pen_extent(look: Look) -> Extent:
    if look.variant == "quill":
        return Extent(left=-0.62, right=0.72, top=1.41, bottom=-0.06)
    return Extent(left=-0.92, right=0.92, top=0.60)


def paint_pen(canvas: Canvas, look: Look) -> None:
    if look.variant == "quill":
        turned(canvas, [(0.26, 0.02), (0.30, 0.10), (0.30, 0.26), (0.12, 0.36), (0.14, 0.44)], rgb("#2f3f5a"), x=-0.24,
               tilt=0.22, gloss=0.6)  # fmt: skip
        mouth(canvas, 0.14, 0.44, rgb("#2f3f5a"), x=-0.24)
        spine = bezier((-0.26, 0.36), (0.10, 0.80), (0.56, 1.30), 20)
        feather = limb(spine, (0.02, 0.03, 0.16, 0.30, 0.28, 0.20, 0.0))
        canvas.solid(feather, look.colour(rgb("#f4efe6")), puffed(0.7), texture=0.05, grain=26)
        with canvas.ink() as pen:
            pen.line(spine, 0.016, rgb("#c9b89a"))
            for k in range(7, 19):
                x, y = spine[k]
                for hand in (-1, 1):
                    pen.line([(x, y), (x + hand * 0.08 + 0.05, y - hand * 0.08 + 0.05)], 0.006, rgb("#bfb3a0"), 0.7)
        return
    body = look.colour(rgb("#23304a"))
    rod(canvas, [(-0.86, 0.50), (0.30, 0.18)], 0.13, body, gloss=0.6)
    rod(canvas, [(-0.36, 0.365), (-0.28, 0.34)], 0.15, BRASS, gloss=0.7)
    rod(canvas, [(-0.82, 0.56), (-0.40, 0.445)], 0.03, BRASS, gloss=0.7)
    rod(canvas, [(0.28, 0.185), (0.56, 0.11)], 0.10, body, end=0.075, gloss=0.5)
    canvas.solid([(0.54, 0.16), (0.70, 0.10), (0.90, 0.015), (0.66, 0.03), (0.52, 0.07)], BRASS, puffed(0.8, shine=0.4),
                 gloss=0.7)  # fmt: skip
    with canvas.ink() as pen:
        pen.line([(0.64, 0.085), (0.88, 0.022)], 0.010, DARK)


def journal_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.66, right=0.70, top=0.96)


def paint_journal(canvas: Canvas, look: Look) -> None:
    hide = look.pick("hide", (rgb("#8a5a3a"), rgb("#3f6a6a"), rgb("#a4453a"), rgb("#44517a")))
    canvas.solid(box(-0.56, 0.0, 0.66, 0.88, 0.04), rgb("#efe4c8"), flat(0.7))
    with canvas.ink() as pen:
        for k in range(5):
            pen.line([(-0.5, 0.012 + 0.014 * k), (0.66, 0.012 + 0.014 * k)], 0.004, rgb("#b8a988"))
    cover = box(-0.60, 0.06, 0.60, 0.94, 0.05)
    canvas.solid(cover, hide, slope(0.5, 0.78, 60), texture=0.06, grain=30, gloss=0.2)
    canvas.solid(box(-0.60, 0.06, -0.48, 0.94, 0.03), times(hide, 0.78), puffed(0.6))
    if not letters(canvas, look.text, (-0.36, 0.46, 0.40, 0.72), rgb("#f2dca4")):
        canvas.solid(box(-0.22, 0.52, 0.30, 0.72, 0.02), rgb("#f2e6c8"), flat(0.74))
        with canvas.ink() as pen:
            pen.line([(-0.14, 0.65), (0.22, 0.65)], 0.016, times(hide, 0.6))
            pen.line([(-0.08, 0.58), (0.16, 0.58)], 0.012, times(hide, 0.6))
    canvas.solid(box(0.40, 0.04, 0.47, 0.95), times(hide, 0.55), puffed(0.5))


def paint_scroll(canvas: Canvas, look: Look) -> None:
    paper = look.colour(PARCHMENT)
    sheet = [(-0.62, 0.20), (0.60, 0.22), (0.62, 0.98), (-0.60, 1.0)]
    canvas.solid(sheet, paper, slope(0.55, 0.82, 30), texture=0.08, grain=10)
    if not letters(canvas, look.text, (-0.48, 0.40, 0.48, 0.80), rgb("#5a3d26")):
        with canvas.ink() as pen:
            rng = look.rng("lines")
            for k in range(6):
                y = 0.84 - 0.095 * k
                line = [
                    (-0.46 + 0.92 * u / 14, y + float(rng.uniform(-0.008, 0.008))) for u in range(15 - 4 * (k == 5))
                ]
                pen.line(line, 0.020, rgb("#6f4f33"), 0.85)
    for y, tilt in ((0.16, -0.01), (1.02, 0.01)):
        rod(canvas, [(-0.72, y - tilt), (0.72, y + tilt)], 0.19, paper, texture=0.06)
        with canvas.ink() as pen:
            pen.line([(-0.66, y + 0.02), (0.66, y + 0.02)], 0.010, times(paper, 0.7), 0.6)
        for x in (-0.74, 0.74):
            canvas.solid(ellipse(x, y, 0.055, 0.095), times(paper, 0.8), flat(0.6))
            with canvas.ink() as pen:
                pen.ring(x, y, 0.035, 0.012, times(paper, 0.55))


LAID = "laid"
"""The word of a map that lies spread out, seen along the table."""


def map_extent(look: Look) -> Extent:
    return Extent(left=-0.86, right=1.12, top=0.50) if LAID in look.variant.split() else Extent(
        left=-0.86, right=0.86, top=1.08
    )  # fmt: skip


def paint_map(canvas: Canvas, look: Look) -> None:
    """A map with its folds, that stands open, or lies spread out."""
    lies = LAID in look.variant.split()

    def put(points: Sequence[Point]) -> Path:
        return [(x + 0.26 * y, 0.45 * y) for x, y in points] if lies else [*points]

    paper = look.colour(PARCHMENT)
    rng = look.rng("coast")
    for fold in range(4):
        x0, x1 = -0.84 + 0.42 * fold, -0.42 + 0.42 * fold
        lift0, lift1 = (0.0, 0.05) if fold % 2 == 0 else (0.05, 0.0)
        panel: Path = [(x0, lift0), (x1, lift1), (x1, 1.0 + lift1), (x0, 1.0 + lift0)]
        canvas.solid(put(panel), paper, facing(-0.35 if fold % 2 == 0 else 0.35, 0.1, 1), texture=0.08, grain=9)
    inside = canvas.mask_of(put([(-0.82, 0.03), (0.82, 0.03), (0.82, 1.0), (-0.82, 1.0)]))
    sea = "treasure" not in look.variant.split()
    with canvas.ink(inside=inside) as pen:
        for cx, cy, size in ((-0.42, 0.62, 0.34), (0.40, 0.46, 0.36), (0.02, 0.22, 0.13), (0.30, 0.86, 0.10)):
            land = curve([(cx + size * (1 + float(rng.uniform(-0.3, 0.15))) * math.cos(k * 0.7) * 1.05,
                           cy + size * 0.75 * (1 + float(rng.uniform(-0.3, 0.15))) * math.sin(k * 0.7))
                          for k in range(9)], closed=True, steps=5)  # fmt: skip
            pen.polygon(put(land), rgb("#a9c07f") if sea else rgb("#cfae70"), 0.9)
            pen.line(put([*land, land[0]]), 0.014, rgb("#6f5a3a"))
        for x, y in ((-0.52, 0.66), (-0.40, 0.70), (0.44, 0.58), (0.54, 0.54)):
            pen.polygon(put([(x - 0.05, y - 0.03), (x, y + 0.06), (x + 0.05, y - 0.03)]), rgb("#8f7a55"))
        route = bezier((-0.58, 0.42), (-0.1, 0.10), (0.38, 0.40), 17)
        for k in range(0, 16, 2):
            pen.line(put(route[k : k + 2]), 0.020, rgb("#b8362c"))
        for turn in (0.785, 2.356):
            dx, dy = 0.06 * math.cos(turn), 0.06 * math.sin(turn)
            pen.line(put([(0.40 - dx, 0.42 - dy), (0.40 + dx, 0.42 + dy)]), 0.028, rgb("#b8362c"))
        for k in range(8):
            a = k * math.pi / 4
            long = 0.10 if k % 2 == 0 else 0.055
            rose = [(-0.62, 0.20), (-0.62 + long * math.cos(a), 0.20 + long * math.sin(a))]
            pen.line(put(rose), 0.010, rgb("#6f5a3a"))
        for k in range(9):
            pen.polygon(put(box(-0.30 + 0.10 * k, 0.06, -0.22 + 0.10 * k, 0.09)), rgb("#6f5a3a"), 0.8 if k % 2 else 0.0)


def paint_compass(canvas: Canvas, look: Look) -> None:
    brass = look.colour(BRASS)
    canvas.solid(
        ellipse(0, 1.10, 0.08, 0.09), brass, puffed(0.9, shine=0.4), gloss=0.6, holes=[ellipse(0, 1.11, 0.04, 0.05)]
    )
    canvas.solid(ellipse(0, 0.52, 0.52, 0.52), brass, puffed(0.7, shine=0.4), gloss=0.7)
    canvas.solid(ellipse(0, 0.52, 0.43, 0.43), rgb("#f6edd8"), slope(0.62, 0.88, 60))
    with canvas.ink() as pen:
        for k in range(32):
            a = k * math.pi / 16
            inner = 0.34 if k % 4 else 0.30
            pen.line(
                [(inner * math.cos(a), 0.52 + inner * math.sin(a)), (0.39 * math.cos(a), 0.52 + 0.39 * math.sin(a))],
                0.010 if k % 4 else 0.018,
                DARK,
            )
        for k in range(8):
            a = k * math.pi / 4
            long, wide = (0.24, 0.05) if k % 2 == 0 else (0.15, 0.035)
            c, s = math.cos(a), math.sin(a)
            pen.polygon([(long * c, 0.52 + long * s), (-wide * s, 0.52 + wide * c), (0, 0.52)], rgb("#c9a86a"))
            pen.polygon([(long * c, 0.52 + long * s), (wide * s, 0.52 - wide * c), (0, 0.52)], rgb("#8a6a3a"))
    c, s = math.cos(1.1), math.sin(1.1)
    for hand, code in ((1, "#c8302c"), (-1, "#e9edf0")):
        needle = [
            (hand * 0.33 * c, 0.52 + hand * 0.33 * s),
            (-0.045 * s, 0.52 + 0.045 * c),
            (0.045 * s, 0.52 - 0.045 * c),
        ]
        canvas.solid(needle, rgb(code), puffed(0.8, shine=0.2), gloss=0.3)
    canvas.solid(ellipse(0, 0.52, 0.04, 0.04), brass, puffed(1.0, shine=0.4), gloss=0.6)
    gleam(canvas, 0.20, 0.78, 0.05, 0.15, turn=0.8, alpha=0.5)


def paint_magnifier(canvas: Canvas, look: Look) -> None:
    rim = look.colour(BRASS)
    rod(canvas, [(0.24, 0.42), (0.72, 0.02)], 0.13, rgb("#6b4028"), end=0.15, gloss=0.4)
    rod(canvas, [(0.18, 0.48), (0.30, 0.38)], 0.10, rim, gloss=0.7)
    lens = ellipse(-0.14, 0.76, 0.42, 0.42)
    canvas.solid(lens, rgb("#cfe6ee"), sphere(-0.14, 0.76, 0.6, shine=0.2), gloss=0.4, alpha=0.72)
    inside = canvas.mask_of(lens)
    gleam(canvas, 0.06, 0.98, 0.07, 0.15, turn=0.8, alpha=0.8, inside=inside)
    canvas.solid(limb([*lens, lens[0]], (0.085, 0.085)), rim, puffed(1.0, shine=0.45), gloss=0.7)


def paint_scissors(canvas: Canvas, look: Look) -> None:
    grip = look.colour(rgb("#d8483c"))
    for hand in (-1, 1):
        blade = [(hand * 0.04, 0.52), (-hand * 0.07, 0.56), (-hand * 0.22, 1.26), (-hand * 0.10, 1.16)]
        canvas.solid(blade, STEEL, puffed(0.6, shine=0.4), gloss=0.6)
        loop = ellipse(hand * 0.24, 0.20, 0.17, 0.19)
        canvas.solid(limb([(hand * 0.02, 0.60), (hand * 0.13, 0.36)], (0.10, 0.09)), grip, puffed(0.8, shine=0.2))
        canvas.solid(limb([*loop, loop[0]], (0.085, 0.085)), grip, puffed(1.0, shine=0.3), gloss=0.4)
    canvas.solid(ellipse(0, 0.56, 0.045, 0.045), times(STEEL, 0.8), puffed(1.0, shine=0.4), gloss=0.6)


def paint_newspaper(canvas: Canvas, look: Look) -> None:
    canvas.solid(box(-0.60, 0.04, 0.66, 1.0), rgb("#d9d4c8"), flat(0.6))
    page = box(-0.66, 0.0, 0.60, 0.98)
    canvas.solid(page, rgb("#f3efe4"), facing(0, 0.2, 1), texture=0.04, grain=20)
    title = readable(look.text) or "NEWS"
    letters(canvas, title, (-0.56, 0.78, 0.50, 0.93), DARK)
    with canvas.ink() as pen:
        pen.line([(-0.58, 0.75), (0.52, 0.75)], 0.012, DARK)
        pen.polygon(box(-0.56, 0.38, -0.06, 0.70), rgb("#b9b3a6"))
        pen.polygon([(-0.56, 0.38), (-0.4, 0.54), (-0.28, 0.46), (-0.16, 0.60), (-0.06, 0.50), (-0.06, 0.38)],
                    rgb("#8f897c"))  # fmt: skip
        for column, (x0, x1, top) in enumerate(((-0.56, -0.06, 0.33), (0.0, 0.24, 0.69), (0.28, 0.52, 0.69))):
            for k in range(int(top / 0.05) - 1):
                pen.line([(x0, top - 0.05 * k), (x1 - 0.05 * ((k * 3 + column) % 3 == 0), top - 0.05 * k)], 0.014,
                         rgb("#8a8478"))  # fmt: skip


def paint_yarn(canvas: Canvas, look: Look) -> None:
    wool, rng = look.pick("wool", (rgb("#d8635a"), rgb("#6f9ac4"), rgb("#e0a84a"), rgb("#a884c4"))), look.rng("strands")
    for turn, hand in ((2.2, -1), (0.94, 1)):
        rod(canvas, [(0, 0.5), (0.92 * math.cos(turn), 0.5 + 0.78 * math.sin(turn))], 0.045, rgb("#d8b27a"))
        canvas.solid(
            ellipse(0.92 * math.cos(turn), 0.5 + 0.78 * math.sin(turn), 0.06, 0.06), rgb("#8a5a34"), puffed(1.0)
        )
        del hand
    ball = ellipse(0, 0.46, 0.46, 0.46)
    canvas.solid(ball, wool, sphere(0, 0.46, 0.5))
    inside = canvas.mask_of(ball)
    with canvas.ink(inside=inside) as pen:
        for _ in range(9):
            turn, shift = float(rng.uniform(0, math.pi)), float(rng.uniform(-0.3, 0.3))
            for k in range(7):
                bow = 0.14 + 0.05 * k
                arc = [(0.46 * u, shift + bow * (1 - u * u) - 0.12 - 0.02 * k) for u in (-1, -0.6, -0.2, 0.2, 0.6, 1)]
                line = [(x * math.cos(turn) - y * math.sin(turn), 0.46 + x * math.sin(turn) + y * math.cos(turn))
                        for x, y in arc]  # fmt: skip
                pen.line(line, 0.012, jitter(times(wool, 0.70) if k % 2 else mix(wool, WHITE, 0.3), rng, 0.03), 0.75)
    tail = curve([(0.30, 0.06), (0.56, 0.03), (0.74, 0.10), (0.94, 0.02)], steps=7)
    canvas.solid(limb(tail, (0.035, 0.03)), wool, puffed(0.8))


PROPS = (
    Prop(name="easel", size=1.6, extent=bounds(-0.68, 0.68, 1.98), paint=paint_easel, home="livingroom", turns=False),
    Prop(name="palette", size=0.2, extent=bounds(-0.86, 0.92, 0.90, -0.04), paint=paint_palette, home="studio"),
    Prop(name="brushes", size=0.2, extent=brushes_extent, paint=paint_brushes, home="studio"),
    Prop(name="pencil", size=0.12, extent=pencil_extent, paint=paint_pencil, home="studio"),
    Prop(name="pen", size=0.16, extent=pen_extent, paint=paint_pen, home="studio"),
    Prop(name="journal", size=0.2, extent=journal_extent, paint=paint_journal, home="studio", turns=False, letters=True,
         materials=frozenset({"leather"})),
    Prop(name="scroll", size=0.3, extent=bounds(-0.82, 0.82, 1.14, 0.04), paint=paint_scroll, home="studio",
         turns=False, letters=True, materials=frozenset({"paper"})),
    Prop(name="map", size=0.4, extent=map_extent, paint=paint_map, home="studio", turns=False,
         materials=frozenset({"paper"})),
    Prop(name="compass", size=0.1, extent=bounds(-0.54, 0.54, 1.22), paint=paint_compass, home="studio", turns=False),
    Prop(name="magnifier", size=0.2, extent=bounds(-0.62, 0.82, 1.24, -0.06), paint=paint_magnifier, home="studio"),
    Prop(name="scissors", size=0.2, extent=bounds(-0.48, 0.48, 1.30, -0.06), paint=paint_scissors, home="studio",
         turns=False),
    with_stack(Prop(name="newspaper", size=0.4, extent=bounds(-0.68, 0.68, 1.02), paint=paint_newspaper, home="studio",
         turns=False, letters=True)),
    Prop(name="yarn", size=0.12, extent=bounds(-0.66, 0.98, 1.30), paint=paint_yarn, home="studio"),
)  # fmt: skip
