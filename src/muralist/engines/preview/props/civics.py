"""Public buildings from the street: bank, court, university, town hall, police and fire station, flats."""

from __future__ import annotations

import math
from collections.abc import Callable

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, slope, sphere, tube
from muralist.engines.preview.props.fronts import (
    LIT,
    ball,
    board,
    columns,
    doorway,
    pediment,
    sashes,
    steps,
    wall,
)  # fmt: skip
from muralist.engines.preview.props.manors import paint_mansion, paint_motel, paint_palace
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.solids import WHITE, rod

STONE, BRICK, DARK, GILT = rgb("#d3c9b6"), rgb("#a9553f"), rgb("#2f3236"), rgb("#dcae3e")
BRONZE, SLATE = rgb("#5c4a34"), rgb("#566470")


def _ink_on(tone: Colour) -> Colour:
    """Letters that can be read on a wall of that colour."""
    return rgb("#4a4238") if luma(tone) > 0.25 else rgb("#f6f0e0")


def _portico(canvas: Canvas, look: Look, words: str, half: float, stone: Colour) -> None:
    """A temple front before the middle of a house: columns on steps, a lettered frieze and a pediment."""
    canvas.solid(box(-half, 0.12, half, 1.12), times(stone, 0.66), slope(0.5, 0.66))
    doorway(canvas, look, 0.0, 0.16, 0.17, 0.58, BRONZE)
    for hand in (-1, 1):
        sashes(canvas, look, (hand * half * 0.56 - 0.13, 0.30, hand * half * 0.56 + 0.13, 0.94), 1, 1, tall=0.8)
    count = 6 if half > 0.7 else 4
    reach = half - 0.08
    # the middle pair stands wider apart, so that the door shows
    xs = [reach * (1 - 2 * k / (count - 1)) for k in range(count)]
    xs = [math.copysign(max(abs(x), 0.25), x) for x in xs]
    columns(canvas, tuple(xs), 0.16, 1.08, 0.055, mix(stone, WHITE, 0.22))
    canvas.solid(box(-half - 0.04, 1.07, half + 0.04, 1.25), mix(stone, WHITE, 0.10), slope(0.6, 0.8))
    board(canvas, look, words, (-half * 0.8, 1.08, half * 0.8, 1.24), None, _ink_on(stone))
    pediment(canvas, half + 0.10, 1.24, 0.28, stone)
    steps(canvas, half + 0.02, 4, 0.04, mix(stone, WHITE, 0.08))


def paint_bank(canvas: Canvas, look: Look) -> None:
    stone = look.colour(STONE)
    wall(canvas, (-1.36, 0.0, 1.36, 1.14), stone)
    for hand in (-1, 1):
        sashes(canvas, look, (hand * 1.10 - 0.24, 0.16, hand * 1.10 + 0.24, 1.06), 1, 2, wide=0.46)
    _portico(canvas, look, "BANK", 0.80, stone)
    canvas.solid(ellipse(0, 1.38, 0.072, 0.072), GILT, sphere(0, 1.38, 0.08, shine=0.3), gloss=0.4)
    canvas.solid(ellipse(0, 1.38, 0.048, 0.048), times(GILT, 0.78), flat(0.7))


def paint_court(canvas: Canvas, look: Look) -> None:
    stone = look.colour(rgb("#dcd6ca"))
    wall(canvas, (-1.5, 0.0, 1.5, 1.06), stone)
    for hand in (-1, 1):
        sashes(canvas, look, (hand * 1.19 - 0.30, 0.14, hand * 1.19 + 0.30, 1.0), 2, 2, wide=0.44)
    _portico(canvas, look, "COURT", 0.84, stone)
    with canvas.ink() as pen:
        pen.line([(0, 1.33), (0, 1.47)], 0.014, GILT)
        pen.line([(-0.11, 1.45), (0.11, 1.45)], 0.012, GILT)
        for x in (-0.10, 0.10):
            pen.polygon([(x - 0.045, 1.385), (x + 0.045, 1.385), (x + 0.02, 1.36), (x - 0.02, 1.36)], GILT)
            pen.line([(x, 1.45), (x - 0.042, 1.386)], 0.005, GILT)
            pen.line([(x, 1.45), (x + 0.042, 1.386)], 0.005, GILT)
        pen.line([(-0.05, 1.33), (0.05, 1.33)], 0.014, GILT)


def paint_university(canvas: Canvas, look: Look) -> None:
    brick = look.colour(rgb("#a75f47"))
    wall(canvas, (-1.62, 0.0, 1.62, 1.02), brick)
    for hand in (-1, 1):
        sashes(canvas, look, (hand * 1.24 - 0.38, 0.12, hand * 1.24 + 0.38, 0.98), 3, 2, wide=0.44, round_top=True)
    # a drum and a dome over the middle
    canvas.solid(box(-0.40, 1.2, 0.40, 1.62), rgb("#e8e0cf"), tube(), texture=0.03)
    sashes(canvas, look, (-0.36, 1.36, 0.36, 1.64), 5, 1, wide=0.36, tall=0.8, round_top=True)
    dome = ellipse(0, 1.62, 0.44, 0.42, start=math.pi, end=0.0, points=30)
    canvas.solid(dome, rgb("#6f9a92"), sphere(0, 1.62, 0.46, 0.46, shine=0.2), gloss=0.2)
    canvas.solid(box(-0.07, 2.02, 0.07, 2.16), rgb("#e8e0cf"), tube())
    canvas.solid([(-0.09, 2.15), (0.09, 2.15), (0, 2.30)], rgb("#6f9a92"), facing(-0.2, 0.3, 1))
    canvas.solid(box(-0.50, 1.58, 0.50, 1.65), rgb("#f4eee0"), slope(0.6, 0.88))
    _portico(canvas, look, "UNIVERSITY", 0.72, rgb("#e2d9c6"))


def _clock(canvas: Canvas, look: Look, y: float, radius: float) -> None:
    """A clock face, lit by night."""
    canvas.solid(ellipse(0, y, radius * 1.16, radius * 1.16), times(GILT, 0.8), flat(0.7))
    with canvas.lit() if look.dark else canvas.ink(), canvas.ink() as pen:
        pen.disc(0, y, radius, rgb("#fff2cf") if look.dark else rgb("#fbf6ea"))
        for k in range(12):
            a = k * math.pi / 6
            pen.disc(radius * 0.82 * math.cos(a), y + radius * 0.82 * math.sin(a), radius * 0.055, DARK)
        pen.line([(0, y), (0, y + radius * 0.66)], radius * 0.09, DARK)
        pen.line([(0, y), (radius * 0.42, y + radius * 0.18)], radius * 0.11, DARK)


def paint_town_hall(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#d9c3a0"))
    roof = rgb("#7c4a3c")
    for hand in (-1, 1):
        x = hand * 0.92
        canvas.solid([(x - 0.58, 1.10), (x + 0.58, 1.10), (x + 0.44, 1.40), (x - 0.44, 1.40)], roof,
                     slope(0.5, 0.8), texture=0.08)  # fmt: skip
        canvas.solid([(x - 0.11, 1.16), (x + 0.11, 1.16), (x + 0.11, 1.30), (x, 1.40), (x - 0.11, 1.30)], tone,
                     slope(0.6, 0.8))  # fmt: skip
        canvas.solid(box(x - 0.05, 1.18, x + 0.05, 1.29), LIT if look.dark else rgb("#6d8ca0"), flat(0.8))
    wall(canvas, (-1.46, 0.0, 1.46, 1.10), tone)
    for hand in (-1, 1):
        sashes(canvas, look, (hand * 0.93 - 0.46, 0.62, hand * 0.93 + 0.46, 1.06), 3, 1, wide=0.44)
        sashes(canvas, look, (hand * 0.93 - 0.46, 0.10, hand * 0.93 + 0.46, 0.60), 3, 1, wide=0.50, round_top=True)
    # the tower: its shaft, the clock, an open lantern and a copper spire
    canvas.solid(box(-0.36, 0.0, 0.36, 1.94), mix(tone, WHITE, 0.08), facing(0, 0.1, 1, fall=0.14), texture=0.06)
    for x in (-0.33, 0.33):
        canvas.solid(box(x - 0.045, 0.0, x + 0.045, 1.92), mix(tone, WHITE, 0.3), flat(0.72))
    canvas.solid(box(-0.42, 1.90, 0.42, 1.98), mix(tone, WHITE, 0.35), slope(0.55, 0.88))
    _clock(canvas, look, 1.66, 0.19)
    canvas.solid(box(-0.22, 1.98, 0.22, 2.24), mix(tone, WHITE, 0.12), tube())
    with canvas.ink() as pen:
        for x in (-0.12, 0.0, 0.12):
            pen.polygon(box(x - 0.035, 2.02, x + 0.035, 2.19, 0.03), LIT if look.dark else times(tone, 0.5))
    canvas.solid([(-0.27, 2.24), (0.27, 2.24), (0.06, 2.50), (0, 2.84), (-0.06, 2.50)], rgb("#6f9a8a"),
                 facing(-0.2, 0.3, 1))  # fmt: skip
    ball(canvas, 0, 2.84, 0.04, GILT)
    sashes(canvas, look, (-0.24, 1.04, 0.24, 1.42), 2, 1, wide=0.5, round_top=True)
    board(canvas, look, "CITY HALL" if "city" in look.variant else "TOWN HALL", (-0.32, 0.86, 0.32, 1.0),
          rgb("#f6efdd"), rgb("#4a4238"))  # fmt: skip
    doorway(canvas, look, 0.0, 0.12, 0.19, 0.60, rgb("#6b4228"))
    steps(canvas, 0.36, 3, 0.04, mix(STONE, WHITE, 0.1))


def paint_police(canvas: Canvas, look: Look) -> None:
    tone, blue = look.colour(rgb("#dfe3e6")), rgb("#2456a4")
    wall(canvas, (-1.46, 0.0, 1.46, 1.12), tone)
    for hand in (-1, 1):
        sashes(canvas, look, (hand * 0.98 - 0.44, 0.10, hand * 0.98 + 0.44, 0.56), 3, 1, wide=0.62)
        sashes(canvas, look, (hand * 0.98 - 0.44, 0.66, hand * 0.98 + 0.44, 1.10), 3, 1, wide=0.62)
    canvas.solid(box(-1.46, 0.55, 1.46, 0.66), blue, slope(0.6, 0.76))
    canvas.solid(box(-0.52, 0.0, 0.52, 1.30), mix(tone, SLATE, 0.42), facing(0, 0.1, 1, fall=0.1), texture=0.05)
    canvas.solid(box(-0.57, 1.28, 0.57, 1.35, 0.01), mix(tone, WHITE, 0.3), slope(0.55, 0.88))
    board(canvas, look, "POLICE", (-0.47, 0.98, 0.47, 1.22), blue, WHITE)
    canvas.solid(box(-0.60, 0.76, 0.60, 0.84), rgb("#3c4650"), slope(0.5, 0.7))
    doorway(canvas, look, 0.0, 0.08, 0.24, 0.60, rgb("#39424c"))
    steps(canvas, 0.44, 2, 0.04, rgb("#b9bcbd"))
    for x in (-0.42, 0.42):
        with canvas.lit() if look.dark else canvas.ink(), canvas.ink() as pen:
            pen.polygon(ellipse(x, 0.66, 0.052, 0.066), rgb("#3f86f0"))
            pen.polygon(ellipse(x - 0.015, 0.68, 0.018, 0.026), rgb("#cfe2ff"))
        with canvas.ink() as pen:
            pen.polygon(box(x - 0.03, 0.72, x + 0.03, 0.76), DARK)
        if look.dark:
            canvas.lamp(x, 0.66, 0.35, rgb("#5a95ff"), 0.7)
    rod(canvas, [(1.20, 1.14), (1.20, 1.62)], 0.02, rgb("#8c9298"))
    with canvas.ink() as pen:
        for y in (1.36, 1.46, 1.56):
            pen.line([(1.20 - 0.3 * (1.75 - y), y), (1.20 + 0.3 * (1.75 - y), y)], 0.012, rgb("#8c9298"))


def paint_fire(canvas: Canvas, look: Look) -> None:
    brick, red = look.colour(BRICK), rgb("#c5281f")
    # the tower that hoses hang in to dry
    canvas.solid(box(0.86, 0.0, 1.36, 1.94), times(brick, 0.94), facing(0.2, 0.1, 1), texture=0.10, grain=18)
    canvas.solid(box(0.80, 1.90, 1.42, 2.0, 0.01), rgb("#e9e1cf"), slope(0.55, 0.88))
    sashes(canvas, look, (0.92, 1.18, 1.30, 1.84), 1, 1, wide=0.6, round_top=True)
    wall(canvas, (-1.36, 0.0, 0.90, 1.16), brick)
    sashes(canvas, look, (-1.30, 0.82, 0.84, 1.12), 7, 1, wide=0.5, tall=0.76)
    for x in (-0.84, -0.10):
        canvas.solid(box(x - 0.34, 0.0, x + 0.34, 0.64, 0.02), rgb("#efe7d6"), flat(0.72))
        canvas.solid(box(x - 0.30, 0.0, x + 0.30, 0.60), look.colour(red, 1) if len(look.colours) > 1 else red,
                     slope(0.58, 0.76))  # fmt: skip
        with canvas.ink() as pen:
            for y in (0.15, 0.30, 0.45):
                pen.line([(x - 0.30, y), (x + 0.30, y)], 0.010, times(red, 0.6))
        with canvas.lit() if look.dark else canvas.ink(), canvas.ink() as pen:
            for k in range(4):
                pen.polygon(box(x - 0.27 + 0.14 * k, 0.34, x - 0.15 + 0.14 * k, 0.43),
                            LIT if look.dark else rgb("#9fb9c6"))  # fmt: skip
    doorway(canvas, look, 0.58, 0.0, 0.12, 0.50, rgb("#8c2b22"))
    board(canvas, look, "FIRE STATION", (-1.10, 0.66, 0.66, 0.81), rgb("#f6efdd"), red)


def paint_flats(canvas: Canvas, look: Look) -> None:
    """Five storeys of flats with balconies."""
    tone = look.pick("wall", (rgb("#d9b58f"), rgb("#c9ccc8"), rgb("#c98f78"), rgb("#e0d3b4")))
    wall(canvas, (-0.98, 0.0, 0.98, 2.16), tone)
    canvas.solid([(0.98, 0.0), (1.20, 0.03), (1.20, 2.12), (0.98, 2.18)], times(tone, 0.7), facing(0.7, 0, 0.7))
    for storey in range(5):
        y = 0.36 + 0.35 * storey
        sashes(canvas, look, (-0.92, y, 0.92, y + 0.34), 6, 1, wide=0.46, tall=0.72)
        for x in (-0.61, 0.0, 0.61):
            canvas.solid(box(x - 0.30, y - 0.005, x + 0.30, y + 0.03), mix(tone, WHITE, 0.35), slope(0.5, 0.85))
            with canvas.ink() as pen:
                pen.line([(x - 0.29, y + 0.145), (x + 0.29, y + 0.145)], 0.014, rgb("#3f464c"))
                for bar in range(13):
                    at = x - 0.28 + 0.56 * bar / 12
                    pen.line([(at, y + 0.03), (at, y + 0.14)], 0.007, rgb("#3f464c"))
                if (storey + round(x * 2)) % 2 == 0:
                    for leaf in range(5):
                        pen.disc(x - 0.20 + 0.045 * leaf, y + 0.16 + 0.014 * (leaf % 2), 0.034,
                                 (rgb("#5f8f4a"), rgb("#7aa85a"), rgb("#c95f6a"))[leaf % 3])  # fmt: skip
    doorway(canvas, look, 0.0, 0.0, 0.14, 0.28, rgb("#4f3a2c"))
    sashes(canvas, look, (-0.92, 0.05, -0.24, 0.34), 2, 1, wide=0.6, tall=0.7)
    sashes(canvas, look, (0.24, 0.05, 0.92, 0.34), 2, 1, wide=0.6, tall=0.7)


def paint_hotel(canvas: Canvas, look: Look) -> None:
    """Four storeys of windows with shutters under a lettered roof sign, an awning over the glass doors."""
    tone = look.pick("wall", (rgb("#ead9b8"), rgb("#d8b49a"), rgb("#c9d2cf")))
    trim, awning = mix(tone, WHITE, 0.5), rgb("#9a2f38")
    wall(canvas, (-1.16, 0.0, 1.16, 1.86), tone)
    for storey in range(3):
        y = 0.56 + 0.42 * storey
        sashes(canvas, look, (-1.10, y, 1.10, y + 0.40), 6, 1, wide=0.42, tall=0.76, trim=trim)
        canvas.solid(box(-1.16, y - 0.035, 1.16, y - 0.005), trim, slope(0.55, 0.85))
    sashes(canvas, look, (-1.10, 0.08, -0.36, 0.50), 2, 1, wide=0.66, tall=0.78, trim=trim, round_top=True)
    sashes(canvas, look, (0.36, 0.08, 1.10, 0.50), 2, 1, wide=0.66, tall=0.78, trim=trim, round_top=True)
    doorway(canvas, look, 0.0, 0.06, 0.20, 0.36, rgb("#4a3426"))
    canvas.solid([(-0.34, 0.46), (0.34, 0.46), (0.26, 0.58), (-0.26, 0.58)], awning, slope(0.55, 0.8))
    steps(canvas, 0.30, 2, 0.03, mix(STONE, WHITE, 0.2))
    with canvas.ink() as pen:
        for x in (-0.5, 0.5):
            pen.line([(x, 1.9), (x, 2.02)], 0.024, DARK)
    with canvas.lit() if look.dark else canvas.ink():
        board(canvas, look, "HOTEL", (-0.66, 1.96, 0.66, 2.24), awning, rgb("#fff0cf"))


def _box(half: float, top: float) -> Extent:
    return Extent(left=-half, right=half, top=top)


CIVICS: dict[str, tuple[Callable[[Canvas, Look], None], Extent]] = {
    "bank": (paint_bank, _box(1.44, 1.60)),
    "court": (paint_court, _box(1.58, 1.60)),
    "university": (paint_university, _box(1.70, 2.32)),
    "city hall": (paint_town_hall, _box(1.54, 2.90)),
    "town hall": (paint_town_hall, _box(1.54, 2.90)),
    "police": (paint_police, _box(1.54, 1.66)),
    "fire": (paint_fire, _box(1.46, 2.02)),
    "flats": (paint_flats, _box(1.24, 2.24)),
    "hotel": (paint_hotel, _box(1.24, 2.26)),
    "mansion": (paint_mansion, _box(1.58, 1.78)),
    "palace": (paint_palace, _box(2.06, 2.48)),
    "motel": (paint_motel, Extent(left=-2.06, right=1.62, top=1.60)),
}
"""By the variant of the school whose place they take: their drawing and how large it is."""
