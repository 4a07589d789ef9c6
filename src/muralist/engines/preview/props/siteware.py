"""Of sites and stock pictures: a charging station, a watching camera, a maze, dominoes, a finish line, a keyhole."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, box, curve, ellipse, limb, shifted
from muralist.engines.preview.brushes.shade import flat, puffed, slope, sphere
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.lettering import letters, readable
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE

INK, STEEL, GREEN = rgb("#2b313a"), rgb("#c2c8ce"), rgb("#3fbf7f")


def paint_charger(canvas: Canvas, look: Look) -> None:
    """A post with a lit screen and a bolt, its cable in a loop with the plug in its holder."""
    tone = look.colour(rgb("#3aa66f"))
    canvas.solid(box(-0.40, 0.0, 0.40, 0.07, 0.02), rgb("#8b9097"), slope(0.6, 0.85))
    canvas.solid(box(-0.22, 0.05, 0.34, 1.62, 0.09), times(tone, 0.5), flat(0.6))
    canvas.solid(box(-0.28, 0.05, 0.28, 1.66, 0.10), rgb("#eef2f4"), slope(0.72, 1.0, 20), gloss=0.25)
    canvas.solid(box(-0.28, 1.36, 0.28, 1.66, 0.10), tone, slope(0.7, 0.92, 30), gloss=0.2)
    canvas.solid(box(-0.19, 0.98, 0.19, 1.27, 0.04), INK, slope(0.5, 0.8, 50), gloss=0.4)
    with canvas.ink() as pen:
        pen.polygon([(0.05, 1.60), (-0.10, 1.49), (0.0, 1.49), (-0.05, 1.41), (0.10, 1.53), (0.0, 1.53)], WHITE)
        for number in range(4):
            pen.line([(-0.12 + 0.08 * number, 1.04), (-0.12 + 0.08 * number, 1.10 + 0.035 * number)], 0.045, GREEN)
        pen.line([(-0.18, 0.30), (0.18, 0.30)], 0.030, tone)
    cord = [*bezier((0.26, 0.86), (0.66, 0.84), (0.62, 0.40), 12), *bezier((0.62, 0.40), (0.56, 0.06), (0.40, 0.34),
        10),
            (0.38, 0.66)]  # fmt: skip
    canvas.solid(limb(cord, (0.05, 0.05)), rgb("#30343b"), puffed(0.8, shine=0.2))
    canvas.solid(shifted(box(-0.07, -0.10, 0.07, 0.14, 0.05), 0.37, 0.72, turn=-0.2), INK, puffed(0.8, shine=0.3))


def paint_watcher(canvas: Canvas, look: Look) -> None:
    """A camera on its arm from a wall plate, looking down to the right, its lamp lit."""
    case = look.colour(rgb("#eef1f4"))
    canvas.solid(box(-0.86, 0.02, -0.70, 0.78, 0.05), times(case, 0.72), slope(0.6, 0.9, 0))
    canvas.solid(limb([(-0.72, 0.40), (-0.34, 0.40), (-0.20, 0.60)], (0.13, 0.12)), times(case, 0.80), puffed(0.8))
    body = shifted(box(-0.62, -0.22, 0.62, 0.22, 0.10), 0.18, 0.60, turn=-0.24)
    canvas.solid(body, case, slope(0.62, 1.0, 80), gloss=0.25)
    hood = shifted(box(-0.70, 0.14, 0.72, 0.26, 0.05), 0.18, 0.62, turn=-0.24)
    canvas.solid(hood, times(case, 0.90), slope(0.75, 1.0, 80))
    x, y = 0.18 + 0.60 * math.cos(0.24), 0.60 - 0.60 * math.sin(0.24)
    canvas.solid(ellipse(x, y, 0.16, 0.235, -0.24), INK, flat(0.6))
    lens = ellipse(x + 0.02, y, 0.11, 0.165, -0.24)
    canvas.solid(lens, rgb("#35506e"), sphere(x, y + 0.04, 0.16, 0.2, shine=0.7), gloss=0.8)
    with canvas.ink() as pen:
        pen.disc(0.02, 0.58, 0.040, rgb("#e5493c"))


def paint_maze(canvas: Canvas, look: Look) -> None:
    """A square labyrinth of hedges seen from before and above, with a path through it."""
    hedge = look.colour(rgb("#5f9a56"))

    def at(column: float, row: float) -> tuple[float, float]:
        depth = 1.0 - 0.036 * row
        return ((column - 4.5) * 0.23 * depth, 0.10 * row * (1.0 - 0.014 * row))

    ground = [at(-0.2, -0.2), at(9.2, -0.2), at(9.2, 9.2), at(-0.2, 9.2)]
    canvas.solid(ground, rgb("#dcc9a0"), slope(0.7, 0.95, 70))
    walls = [
        "#########",
        "#.......#",
        "#.#####.#",
        "#.#...#.#",
        "#.#.#.#.#",
        "#.#.#...#",
        "#.#.#####",
        "#.#.....#",
        "###.#####",
    ]
    for row in range(8, -1, -1):
        for column in range(9):
            if walls[row][column] != "#":
                continue
            (x0, y0), (x1, _) = at(column, row), at(column + 1, row)
            (x2, y2), (x3, _) = at(column, row + 1), at(column + 1, row + 1)
            high = 0.13 * (1.0 - 0.03 * row)
            canvas.solid([(x2, y2 + high), (x3, y2 + high), (x1, y0 + high), (x0, y0 + high)], mix(hedge, WHITE, 0.12),
                         slope(0.82, 0.96, 60))  # fmt: skip
            if row == 0 or walls[row - 1][column] != "#":
                canvas.solid([(x0, y0), (x1, y0), (x1, y0 + high), (x0, y0 + high)], times(hedge, 0.72), flat(0.72))


def paint_dominoes(canvas: Canvas, look: Look) -> None:
    """A row of tiles of which the first ones fall against the next."""
    tone = look.colour(rgb("#f4f1e8"))
    for number in range(7):
        lean = (1.15, 0.92, 0.68, 0.44, 0.20, 0.0, 0.0)[number]
        tile = shifted(box(-0.05, 0.0, 0.05, 0.62, 0.02), -1.10 + 0.36 * number, 0.0, turn=-lean)
        canvas.solid([(x + 0.14, y + 0.05) for x, y in tile], times(tone, 0.74), flat(0.8))
        canvas.solid(tile, tone, slope(0.74, 1.0, 20), gloss=0.2)
        with canvas.ink() as pen:
            for high in (0.15, 0.31, 0.47):
                x = -1.10 + 0.36 * number + high * math.sin(lean)
                y = high * math.cos(lean)
                pen.disc(x, y, 0.020, INK)


def paint_finish(canvas: Canvas, look: Look) -> None:
    """Two posts with a banner across, chequered at both edges."""
    tone = look.colour(rgb("#d9483f"))
    for x in (-1.30, 1.30):
        canvas.solid(box(x - 0.05, 0.0, x + 0.05, 2.05, 0.02), STEEL, slope(0.55, 0.95, 0))
        canvas.solid(box(x - 0.16, 0.0, x + 0.16, 0.06, 0.02), times(STEEL, 0.7), flat(0.7))
    canvas.solid(box(-1.36, 1.56, 1.36, 2.10, 0.02), tone, slope(0.70, 0.92, 80))
    with canvas.ink() as pen:
        for number in range(20):
            for edge in (1.56, 2.02):
                x, odd = -1.36 + 0.136 * number, (number + (edge > 2)) % 2
                pen.polygon(box(x, edge, x + 0.136, edge + 0.04), WHITE if odd else INK)
                pen.polygon(box(x, edge + 0.04, x + 0.136, edge + 0.08), INK if odd else WHITE)
    letters(canvas, readable(look.text) or "FINISH", (-1.0, 1.66, 1.0, 2.0), WHITE, weight=0.06)


def paint_keyhole(canvas: Canvas, look: Look) -> None:
    """A plate of brass as for a door, its hole dark with a glow far within."""
    brass = look.colour(rgb("#d3a548"))
    plate = curve([(0.0, 1.44), (0.32, 1.34), (0.44, 1.0), (0.44, 0.44), (0.32, 0.10), (0.0, 0.0), (-0.32, 0.10),
                   (-0.44, 0.44), (-0.44, 1.0), (-0.32, 1.34)], closed=True, steps=6)  # fmt: skip
    canvas.solid([(x + 0.04, y - 0.03) for x, y in plate], times(brass, 0.5), flat(0.5))
    canvas.solid(plate, brass, puffed(0.4, shine=0.35), gloss=0.5)
    for y in (0.14, 1.28):
        canvas.solid(ellipse(0.0, y, 0.05, 0.05), times(brass, 0.8), puffed(0.8, shine=0.4))
    canvas.solid(ellipse(0.0, 0.90, 0.21, 0.21), rgb("#191b20"), flat(0.6))
    canvas.solid([(-0.10, 0.84), (0.10, 0.84), (0.19, 0.34), (-0.19, 0.34)], rgb("#191b20"), flat(0.6))


def paint_hook(canvas: Canvas, look: Look) -> None:
    """A barbed hook on its line."""
    tone = look.colour(rgb("#aab2ba"))
    with canvas.ink() as pen:
        pen.line([(0.10, 1.40), (0.10, 1.90)], 0.014, rgb("#6d757e"))
    canvas.solid(
        ellipse(0.10, 1.34, 0.09, 0.09), tone, puffed(0.8, shine=0.4), holes=[ellipse(0.10, 1.34, 0.045, 0.045)]
    )
    spine = [(0.10, 1.26), (0.10, 0.52), *bezier((0.10, 0.52), (0.08, 0.04), (-0.22, 0.06), 8),
             *bezier((-0.22, 0.06), (-0.52, 0.10), (-0.46, 0.62), 8)]  # fmt: skip
    canvas.solid(limb(spine, (0.085, 0.10, 0.03)), tone, puffed(0.9, shine=0.5), gloss=0.6)
    canvas.solid([(-0.50, 0.44), (-0.30, 0.34), (-0.44, 0.56)], tone, flat(0.8))


def paint_rack(canvas: Canvas, look: Look) -> None:
    """A rail on wheels with clothes on hangers."""
    tones = look.colours or tuple(
        rgb(code) for code in ("#c9524a", "#e6c15a", "#5b86a8", "#7fa37a", "#d9a0b0", "#4a4f66")
    )
    for x in (-0.92, 0.92):
        canvas.solid(box(x - 0.03, 0.06, x + 0.03, 1.50, 0.01), STEEL, slope(0.6, 0.95, 0))
        canvas.solid(limb([(x - 0.18, 0.08), (x + 0.18, 0.08)], (0.05, 0.05)), STEEL, puffed(0.7))
        for wheel in (-0.16, 0.16):
            canvas.solid(ellipse(x + wheel, 0.035, 0.04, 0.04), INK, puffed(0.7))
    canvas.solid(limb([(-0.98, 1.50), (0.98, 1.50)], (0.05, 0.05)), STEEL, puffed(0.8, shine=0.4))
    count = max(6, len(tones))
    for number in range(count):
        x, tone = -0.70 + 1.40 * number / (count - 1), tones[number % len(tones)]
        long, wide = (0.96, 0.62, 0.88, 0.56)[number % 4], 0.17
        with canvas.ink() as pen:
            pen.line([(x, 1.50), (x, 1.43), (x - 0.12, 1.34), (x + 0.12, 1.34), (x, 1.43)], 0.016, rgb("#7d838a"))
        cloth = curve([(x - 0.06, 1.38), (x + 0.06, 1.38), (x + wide, 1.30), (x + wide * 0.9, 1.36 - long * 0.5),
                       (x + wide * 1.1, 1.38 - long), (x - wide * 1.1, 1.38 - long), (x - wide * 0.9,
                           1.36 - long * 0.5),
                       (x - wide, 1.30)], closed=True, steps=4)  # fmt: skip
        canvas.solid(cloth, tone, puffed(0.7), texture=0.04)
        with canvas.ink(inside=canvas.mask_of(cloth)) as pen:
            for fold in (-0.06, 0.05):
                pen.line([(x + fold, 1.1), (x + fold * 1.6, 1.38 - long)], 0.014, times(tone, 0.75), 0.8)


def paint_dummy(canvas: Canvas, look: Look) -> None:
    """A dressmaker's form on its stand, in a dress."""
    dress = look.colour(rgb("#c05a6a"))
    wood = rgb("#8a5a36")
    canvas.solid(limb([(0.0, 0.10), (0.0, 0.62)], (0.06, 0.06)), wood, puffed(0.8, shine=0.2))
    for side in (-1, 1):
        canvas.solid(limb([(0.0, 0.12), (side * 0.30, 0.0)], (0.06, 0.05)), wood, puffed(0.8))
    body = [
        (0.0, 1.56),
        (0.07, 1.55),
        (0.09, 1.46),
        (0.30, 1.36),
        (0.26, 1.12),
        (0.17, 0.98),
        (0.26, 0.80),
        (0.20, 0.62),
    ]
    canvas.solid(curve([*body, *((-x, y) for x, y in body[:0:-1])], closed=True, steps=5), rgb("#ead8bd"), puffed(0.8))
    canvas.solid(ellipse(0.0, 1.57, 0.07, 0.035), wood, puffed(0.7))
    gown = [(0.17, 1.36), (0.24, 1.24), (0.25, 1.12), (0.165, 0.98), (0.30, 0.72), (0.46, 0.30)]
    outline = curve([(0.0, 1.20), *gown, (0.0, 0.24), *((-x, y) for x, y in gown[::-1])], closed=True, steps=5)
    canvas.solid(outline, dress, puffed(0.8, shine=0.1), texture=0.03)
    with canvas.ink(inside=canvas.mask_of(outline)) as pen:
        pen.line([(-0.22, 0.98), (0.22, 0.98)], 0.05, times(dress, 0.72))
        for x in (-0.28, -0.10, 0.10, 0.28):
            pen.line([(x * 0.4, 0.93), (x, 0.27)], 0.018, times(dress, 0.78), 0.8)


PROPS = (
    Prop(name="charger", size=1.6, extent=bounds(-0.42, 0.70, 1.68), paint=paint_charger, home="street"),
    Prop(name="watcher", size=0.30, extent=bounds(-0.90, 1.00, 1.10, -0.02), paint=paint_watcher, home="studio"),
    Prop(name="maze", size=2.6, extent=bounds(-1.12, 1.12, 1.0, -0.03), paint=paint_maze, home="seamless",
         turns=False),
    Prop(name="dominoes", size=0.10, extent=bounds(-1.20, 1.34, 0.70, -0.04), paint=paint_dominoes, home="studio"),
    Prop(name="finish_line", size=3.2, extent=bounds(-1.48, 1.48, 2.12), paint=paint_finish, home="road", turns=False,
         letters=True),
    Prop(name="keyhole", size=0.30, extent=bounds(-0.48, 0.50, 1.46, -0.04), paint=paint_keyhole, home="studio"),
    Prop(name="fish_hook", size=0.12, extent=bounds(-0.56, 0.22, 1.90, 0.0), paint=paint_hook, home="studio"),
    Prop(name="clothes_rack", size=1.6, extent=bounds(-1.16, 1.16, 1.56), paint=paint_rack, home="store"),
    Prop(name="dummy", size=1.6, extent=bounds(-0.50, 0.50, 1.62, -0.02), paint=paint_dummy, home="store"),
)  # fmt: skip
