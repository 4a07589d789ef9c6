"""Buildings of a town: a skyscraper, shops, a school, a factory."""

from __future__ import annotations

import math
from contextlib import nullcontext

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import jitter, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.civics import CIVICS
from muralist.engines.preview.props.lettering import letters, readable
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.shopwares import sold, ware
from muralist.engines.preview.props.solids import STEEL, pane, rod

STONE, BRICK, DARK = rgb("#cfc4b0"), rgb("#b0604a"), rgb("#33302f")
LIT = rgb("#ffd98a")


def _windows(canvas: Canvas, look: Look, frame: Path, columns: int, rows: int, name: str) -> None:
    """A grid of windows over (left, bottom) to (right, top) of a wall; by night most of them are lit."""
    (x0, y0), (x1, y1) = frame
    rng = look.rng(name)
    dx, dy = (x1 - x0) / columns, (y1 - y0) / rows
    lit: list[Path] = []
    with canvas.ink() as pen:
        for row in range(rows):
            for column in range(columns):
                a, b = x0 + dx * (column + 0.18), y0 + dy * (row + 0.2)
                hole = box(a, b, a + dx * 0.64, b + dy * 0.6)
                if look.dark and rng.random() < 0.6:
                    lit.append(hole)
                else:
                    pen.polygon(hole, jitter(rgb("#5f7f96") if not look.dark else rgb("#2b3448"), rng, 0.05))
    if lit:
        with canvas.lit(), canvas.ink() as pen:
            for hole in lit:
                pen.polygon(hole, jitter(LIT, rng, 0.05))


def paint_skyscraper(canvas: Canvas, look: Look) -> None:
    glass = look.pick("glass", (rgb("#7fa4bc"), rgb("#a9b8c2"), rgb("#6f8fa0"), rgb("#c2b5a4")))
    rod(canvas, [(0.02, 2.3), (0.02, 2.66)], 0.03, STEEL)
    for x0, x1, top in ((-0.50, 0.34, 1.20), (-0.40, 0.26, 1.86), (-0.28, 0.16, 2.32)):
        canvas.solid([(x1, 0.0), (x1 + 0.18, 0.03), (x1 + 0.18, top - 0.05), (x1, top)], times(glass, 0.72),
                     facing(0.7, 0, 0.7, fall=0.2), gloss=0.3)  # fmt: skip
        canvas.solid(box(x0, 0.0, x1, top), glass, facing(-0.25, 0.05, 1, fall=0.22), gloss=0.4)
    _windows(canvas, look, [(-0.47, 0.24), (0.31, 1.16)], 7, 10, "low")
    _windows(canvas, look, [(-0.37, 1.22), (0.23, 1.82)], 6, 7, "middle")
    _windows(canvas, look, [(-0.25, 1.88), (0.13, 2.28)], 4, 5, "high")
    canvas.solid(box(-0.47, 0.0, 0.31, 0.20), rgb("#3a4650"), flat(0.6))
    pane(canvas, box(-0.20, 0.0, 0.04, 0.17), lit=look.dark)


def shop_extent(look: Look) -> Extent:
    del look
    return Extent(left=-1.12, right=1.12, top=1.86)


FRONTS = {"school": "SCHOOL", "hotel": "HOTEL", "diner": "DINER", "bakery": "BAKERY", "books": "BOOKS",
          "florist": "FLOWERS", "toys": "TOYS"}  # fmt: skip
"""What stands over a shop's window."""
DOOR, BOARD = 2, 3
"""Which of a shop's colours these have."""
PALE = 0.62
"""Brightness of a board from which its letters are dark."""


def _window_row(canvas: Canvas, look: Look, x0: float, x1: float) -> None:
    """Two shelves of what the shop sells behind one of its windows."""
    rng, size = look.rng("wares", x0), 0.20
    # by night they stand in the light of the window
    with canvas.lit() if look.dark else nullcontext(), canvas.ink() as pen:
        for y in (0.50, 0.25):
            pen.polygon(box(x0 + 0.02, y - 0.02, x1 - 0.02, y), rgb("#9a6b42"))
            row, room = [], x1 - x0 - 0.06
            while (piece := ware(sold(look.variant), rng)) and 2 * piece[0] * size <= room:
                row.append(piece)
                room -= 2 * piece[0] * size + 0.012
            x = x0 + 0.03 + room / 2
            for half, shapes in row:
                for path, tone in shapes:
                    pen.polygon([(x + (half + u) * size, y + v * size) for u, v in path], tone, 0.96)
                x += 2 * half * size + 0.012


def _pole(canvas: Canvas, x: float) -> None:
    """A barber's striped pole on the wall beside his door."""
    with canvas.ink() as pen:
        pen.polygon(box(x - 0.035, 0.30, x + 0.035, 0.74), rgb("#f6f2ea"))
        for step in range(6):
            y = 0.30 + 0.068 * step
            tone = (rgb("#c8382f"), rgb("#2f5fa8"))[step % 2]
            pen.polygon([(x - 0.035, y), (x + 0.035, y + 0.04), (x + 0.035, y + 0.075), (x - 0.035, y + 0.035)], tone)
        for y in (0.29, 0.75):
            pen.disc(x, y, 0.05, rgb("#c9a14e"))


def paint_shop(canvas: Canvas, look: Look) -> None:
    wall = look.pick("wall", (rgb("#7fae9f"), rgb("#d9a58a"), rgb("#e6d3a8"), rgb("#8fa6c0")))
    trim = rgb("#f6f0e2")
    canvas.solid(box(-1.0, 0.0, 1.0, 1.72), wall, facing(0.1, 0.1, 1, fall=0.14), texture=0.06)
    canvas.solid(box(-1.10, 1.70, 1.10, 1.84, 0.02), trim, slope(0.5, 0.85))
    for x in (-0.62, 0.0, 0.62):
        canvas.solid(box(x - 0.20, 1.22, x + 0.20, 1.62), trim, flat(0.75))
        pane(canvas, box(x - 0.16, 1.25, x + 0.16, 1.59), lit=look.dark)
        with canvas.ink() as pen:
            pen.line([(x, 1.25), (x, 1.59)], 0.02, trim)
    board = look.colours[BOARD] if len(look.colours) > BOARD else times(wall, 0.5)
    canvas.solid(box(-0.98, 0.98, 0.98, 1.205, 0.02), board, flat(0.6))
    letters(canvas, readable(look.text) or FRONTS.get(look.variant, look.variant.upper() or "SHOP"),
            (-0.85, 1.03, 0.85, 1.185), rgb("#fbf3dc") if luma(board) < PALE else rgb("#3a2f28"))  # fmt: skip
    canvas.solid(box(-0.94, 0.0, 0.94, 0.94), trim, flat(0.72))
    for x0, x1 in ((-0.88, -0.26), (0.26, 0.88)):
        pane(canvas, box(x0, 0.24, x1, 0.80), lit=look.dark, tone=rgb("#a9cdd6"))
        _window_row(canvas, look, x0, x1)
        canvas.solid(box(x0 - 0.03, 0.0, x1 + 0.03, 0.20), times(wall, 0.8), flat(0.65))
    door = look.colours[DOOR] if len(look.colours) > DOOR else times(wall, 0.62)
    canvas.solid(box(-0.20, 0.0, 0.20, 0.82), door, flat(0.6))
    pane(canvas, box(-0.14, 0.28, 0.14, 0.76), lit=look.dark)
    canvas.solid(ellipse(0.155, 0.20, 0.022, 0.022), rgb("#e2b13c"), puffed(1.0))
    if look.variant == "barber":
        for x in (-0.23, 0.23):
            _pole(canvas, x)
    stripe = look.colours[1] if len(look.colours) > 1 else rgb("#d8563f")
    for k in range(12):
        x0, x1 = -1.04 + 2.08 * k / 12, -1.04 + 2.08 * (k + 1) / 12
        tone = stripe if k % 2 else trim
        canvas.solid([(x0, 0.78), (x1, 0.78), (x1 * 0.94, 1.0), (x0 * 0.94, 1.0)], tone, slope(0.5, 0.85))
        scallop = [
            (x0, 0.785),
            (x1, 0.785),
            *ellipse((x0 + x1) / 2, 0.78, (x1 - x0) / 2, 0.06, start=0, end=-math.pi, points=9),
        ]
        canvas.solid(scallop, times(tone, 0.88), flat(0.66))
    if look.dark:
        canvas.lamp(0, 0.55, 1.2, LIT, 0.4)


def school_extent(look: Look) -> Extent:
    return CIVICS[look.variant][1] if look.variant in CIVICS else Extent(left=-1.58, right=1.58, top=1.50)


def paint_school(canvas: Canvas, look: Look) -> None:
    if look.variant in CIVICS:
        CIVICS[look.variant][0](canvas, look)
        return
    wall = look.colour(BRICK)
    hospital = look.variant == "hospital"
    wall = look.colour(rgb("#e9e6df")) if hospital else wall
    canvas.solid(box(-1.5, 0.0, 1.5, 1.0), wall, facing(0.1, 0.1, 1, fall=0.12), texture=0.10, grain=18)
    canvas.solid(box(-1.56, 0.98, 1.56, 1.08, 0.01), STONE, slope(0.5, 0.85))
    _windows(canvas, look, [(-1.44, 0.16), (-0.46, 0.94)], 5, 2, "west")
    _windows(canvas, look, [(0.46, 0.16), (1.44, 0.94)], 5, 2, "east")
    canvas.solid(box(-0.44, 0.0, 0.44, 1.18), mix(wall, STONE, 0.25), facing(0, 0.1, 1, fall=0.1), texture=0.08)
    canvas.solid([(-0.54, 1.16), (0.54, 1.16), (0, 1.46)], STONE, slope(0.55, 0.8))
    canvas.solid(ellipse(0, 1.27, 0.09, 0.09), rgb("#fbf6ea"), flat(0.8))
    with canvas.ink() as pen:
        pen.line([(0, 1.33), (0, 1.27), (0.045, 1.25)], 0.016, DARK)
        for x in (-0.34, -0.24, 0.24, 0.34):
            pen.line([(x, 0.12), (x, 0.86)], 0.06, rgb("#f4efe2"))
    canvas.solid(box(-0.17, 0.10, 0.17, 0.62), times(wall, 0.45), flat(0.55))
    pane(canvas, box(-0.13, 0.14, 0.13, 0.56), lit=look.dark)
    canvas.solid(box(-0.42, 0.86, 0.42, 1.06, 0.01), rgb("#f8f2e2"), flat(0.78))
    letters(
        canvas, readable(look.text) or ("HOSPITAL" if hospital else "SCHOOL"), (-0.38, 0.89, 0.38, 1.03), rgb("#3a3a4a")
    )
    for k in range(3):
        canvas.solid(
            box(-0.44 - 0.06 * (2 - k), 0.04 * k, 0.44 + 0.06 * (2 - k), 0.04 * (k + 1)), STONE, slope(0.5, 0.8)
        )


def paint_factory(canvas: Canvas, look: Look) -> None:
    wall = look.colour(BRICK)
    for x, top in ((-0.86, 1.70), (-0.52, 1.50)):
        chimney = [(x - 0.12, 0.4), (x + 0.12, 0.4), (x + 0.085, top), (x - 0.085, top)]
        canvas.solid(chimney, times(wall, 0.9), puffed(0.7), texture=0.10)
        for y in (top - 0.10, top - 0.24):
            canvas.solid(box(x - 0.09, y, x + 0.09, y + 0.06), rgb("#f0ead8"), puffed(0.6))
        for k in range(5):
            puff = 0.09 + 0.045 * k
            canvas.soft(
                ellipse(x + 0.10 + 0.17 * k, min(2.0, top + 0.10 + 0.07 * k), puff, puff * 0.8),
                (0.92, 0.92, 0.93),
                0.05,
                0.55,
            )
    canvas.solid(box(-1.2, 0.0, 1.2, 0.72), wall, facing(0.1, 0.1, 1, fall=0.14), texture=0.12, grain=18)
    for k in range(4):
        x0 = -0.30 + 0.375 * k
        saw = [(x0, 0.70), (x0, 1.04), (x0 + 0.375, 0.70)]
        canvas.solid(saw, times(wall, 0.85), facing(0.3, 0.4, 1), texture=0.08)
        pane(canvas, [(x0 + 0.02, 0.74), (x0 + 0.02, 0.97), (x0 + 0.10, 0.90), (x0 + 0.10, 0.74)], lit=look.dark)
    _windows(canvas, look, [(-1.12, 0.30), (1.12, 0.64)], 9, 1, "hall")
    canvas.solid(box(-0.24, 0.0, 0.24, 0.26), rgb("#5f6a70"), slope(0.5, 0.7))
    with canvas.ink() as pen:
        for k in range(1, 6):
            pen.line([(-0.24, 0.043 * k), (0.24, 0.043 * k)], 0.008, rgb("#3f474c"))


PROPS = (
    Prop(name="skyscraper", size=60.0, extent=bounds(-0.52, 0.54, 2.70), paint=paint_skyscraper, home="park",
         materials=frozenset({"glass"})),
    Prop(name="shop", size=6.0, extent=shop_extent, paint=paint_shop, home="park", letters=True, turns=False),
    Prop(name="school", size=7.0, extent=school_extent, paint=paint_school, home="park", letters=True,
         turns=False),
    Prop(name="factory", size=9.0, extent=bounds(-1.22, 1.26, 2.34, 0.00), paint=paint_factory, home="meadow"),
)  # fmt: skip
