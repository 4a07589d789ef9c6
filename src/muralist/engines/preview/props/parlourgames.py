"""Games for a table: chess, dice, cards and a puzzle."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, rgb
from muralist.engines.preview.brushes.paths import Path, box, curve, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, puffed
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.hangings import FESTIVE
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, block, turned

IVORY, EBONY = rgb("#f3e8d0"), rgb("#3f3230")

MEN: dict[str, tuple[tuple[float, float], ...]] = {
    "pawn": ((0.16, 0.02), (0.16, 0.08), (0.06, 0.18), (0.05, 0.30), (0.09, 0.34), (0.04, 0.36)),
    "king": ((0.19, 0.02), (0.19, 0.09), (0.09, 0.20), (0.06, 0.50), (0.13, 0.58), (0.10, 0.62), (0.12, 0.78)),
    "rook": ((0.18, 0.02), (0.18, 0.09), (0.09, 0.18), (0.08, 0.42), (0.13, 0.46), (0.14, 0.60)),
    "bishop": ((0.17, 0.02), (0.17, 0.09), (0.07, 0.20), (0.05, 0.42), (0.10, 0.46), (0.11, 0.58), (0.03, 0.70)),
}


def _man(canvas: Canvas, kind: str, x: float, y: float, size: float, tone: Colour) -> None:
    """A chess piece with its foot at (x, y)."""
    profile = [(r * size, y + h * size) for r, h in MEN[kind]]
    turned(canvas, curve(profile, steps=4), tone, x=x, tilt=0.26, shine=0.35, gloss=0.5, closed=True)
    if kind == "pawn":
        canvas.solid(ellipse(x, y + 0.44 * size, 0.10 * size, 0.10 * size), tone, puffed(1.0, shine=0.4), gloss=0.5)
    elif kind == "king":
        canvas.solid(ellipse(x, y + 0.84 * size, 0.06 * size, 0.07 * size), tone, puffed(1.0, shine=0.4), gloss=0.5)
    elif kind == "bishop":
        canvas.solid(ellipse(x, y + 0.73 * size, 0.04 * size, 0.04 * size), tone, puffed(1.0, shine=0.4), gloss=0.5)
    else:
        for dx in (-0.10, 0.0, 0.10):
            canvas.solid(box(x + (dx - 0.035) * size, y + 0.58 * size, x + (dx + 0.035) * size, y + 0.68 * size), tone,
                         flat(0.7))  # fmt: skip


def chess_extent(look: Look) -> Extent:
    if look.variant in MEN:
        top = {"pawn": 0.58, "rook": 0.72, "bishop": 0.82}.get(look.variant, 0.96)
        return Extent(left=-0.24, right=0.24, top=top, bottom=-0.04)
    return Extent(left=-1.0, right=1.0, top=1.02)


def paint_chess(canvas: Canvas, look: Look) -> None:
    if look.variant in MEN:
        _man(canvas, look.variant, 0.0, 0.0, 1.0, look.colour(IVORY))
        return
    light, dark = rgb("#ecd7ae"), rgb("#7a4f33")

    def at(u: float, v: float) -> tuple[float, float]:
        wide = 0.88 - 0.26 * v
        return ((u * 2 - 1) * wide, 0.12 + 0.46 * v**0.9)

    canvas.solid([(-0.97, 0.07), (0.97, 0.07), (0.68, 0.62), (-0.68, 0.62)], rgb("#5f3a26"), facing(0, 1, 0.5))
    canvas.solid([(-0.97, 0.0), (0.97, 0.0), (0.97, 0.08), (-0.97, 0.08)], rgb("#4a2c1c"), flat(0.6))
    for row in range(8):
        for column in range(8):
            u0, u1, v0, v1 = column / 8, (column + 1) / 8, row / 8, (row + 1) / 8
            square = [at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)]
            canvas.solid(square, light if (row + column) % 2 else dark, flat(0.72), gloss=0.2)
    men: tuple[tuple[str, int, int, Colour], ...] = (
        ("rook", 0, 7, EBONY), ("king", 4, 7, EBONY), ("bishop", 2, 7, EBONY), ("rook", 7, 7, EBONY),
        ("pawn", 1, 6, EBONY), ("pawn", 3, 6, EBONY), ("pawn", 5, 6, EBONY), ("pawn", 6, 5, EBONY),
        ("pawn", 4, 3, IVORY), ("pawn", 2, 2, IVORY), ("pawn", 0, 1, IVORY), ("pawn", 6, 1, IVORY),
        ("pawn", 7, 1, IVORY), ("bishop", 5, 2, IVORY), ("rook", 0, 0, IVORY), ("king", 4, 0, IVORY),
        ("rook", 7, 0, IVORY),
    )  # fmt: skip
    for kind, file, rank, tone in men:
        x, y = at((file + 0.5) / 8, (rank + 0.4) / 8)
        _man(canvas, kind, x, y, 0.46 - 0.015 * rank, tone)


def dice_extent(look: Look) -> Extent:
    return (
        Extent(left=-0.62, right=1.06, top=0.96) if look.variant == "pair" else Extent(left=-0.5, right=0.6, top=0.92)
    )


def _die(canvas: Canvas, x: float, y: float, size: float, tone: Colour, spots: tuple[int, int, int]) -> None:
    block(canvas, x - size / 2, y, x + size / 2, y + size, tone, depth=(size * 0.28, size * 0.22), gloss=0.4)
    pip = rgb("#2f2a2e") if sum(tone) > 1.6 else WHITE
    patterns = {1: ((0, 0),), 2: ((-1, -1), (1, 1)), 3: ((-1, -1), (0, 0), (1, 1)),
                4: ((-1, -1), (1, 1), (-1, 1), (1, -1)), 5: ((-1, -1), (1, 1), (-1, 1), (1, -1), (0, 0)),
                6: ((-1, -1), (-1, 0), (-1, 1), (1, -1), (1, 0), (1, 1))}  # fmt: skip
    with canvas.ink() as pen:
        for dx, dy in patterns[spots[0]]:
            pen.disc(x + dx * size * 0.27, y + size / 2 + dy * size * 0.27, size * 0.085, pip)
        for dx, dy in patterns[spots[1]]:
            u, v = dx * 0.27, dy * 0.27
            pen.disc(x + u * size + (0.14 + v * 0.28) * size, y + size + (0.11 + v * 0.22) * size, size * 0.075, pip,
                     ry=size * 0.03)  # fmt: skip
        for dx, dy in patterns[spots[2]]:
            u, v = dx * 0.27, dy * 0.27
            px = x + size / 2 + (0.14 + u * 0.28) * size
            pen.disc(px, y + size / 2 + (0.11 + u * 0.22 + v) * size, size * 0.03, pip, ry=size * 0.08)


def paint_dice(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#f8f4ea"))
    if look.variant == "pair":
        _die(canvas, -0.22, 0.0, 0.62, tone, (5, 3, 6))
        _die(canvas, 0.52, 0.06, 0.62, look.colours[1] if len(look.colours) > 1 else tone, (2, 6, 4))
        return
    _die(canvas, -0.10, 0.0, 0.72, tone, (5, 3, 6))


WHITE_CARD = (rgb("#f4efe2"), rgb("#f4efe2"), rgb("#fffdf8"))


def _flash_cards(canvas: Canvas, look: Look) -> None:
    """A few large plain cards: behind a sun and a leaf, in front an apple over lines for its name."""
    for number, turn in enumerate((0.30, -0.30, 0.0)):
        c, s = math.cos(-turn), math.sin(-turn)

        def at(x: float, y: float, c: float = c, s: float = s) -> tuple[float, float]:
            return (x * c - (y + 0.2) * s, -0.20 + x * s + (y + 0.2) * c)

        card = [at(x, y) for x, y in box(-0.36, -0.16, 0.36, 0.86, 0.06)]
        canvas.solid([(x + 0.018, y - 0.018) for x, y in card], rgb("#6f6860"), flat(0.5), alpha=0.5)
        canvas.solid(card, look.colour(WHITE_CARD[number]), flat(0.9))
        with canvas.ink() as pen:
            if number == 0:
                pen.disc(*at(0.12, 0.66), 0.10, rgb("#f2b632"))
            elif number == 1:
                pen.polygon([at(x - 0.12, y + 0.66) for x, y in ellipse(0.0, 0.0, 0.13, 0.06, 0.6)], rgb("#5f9a4a"))
            else:
                for side in (-0.07, 0.07):
                    pen.disc(side, 0.44, 0.15, rgb("#d8382f"), ry=0.17)
                pen.line([(0.0, 0.56), (0.03, 0.70)], 0.03, rgb("#6b4a30"))
                pen.polygon([(x + 0.10, y + 0.66) for x, y in ellipse(0.0, 0.0, 0.08, 0.04, 0.5)], rgb("#5f9a4a"))
                pen.line([(-0.20, 0.14), (0.20, 0.14)], 0.035, rgb("#39424e"))
                pen.line([(-0.12, 0.04), (0.12, 0.04)], 0.025, rgb("#aab2bc"))


def paint_cards(canvas: Canvas, look: Look) -> None:
    """A hand of four of a game, or cards to learn from."""
    if look.variant == "flash":
        _flash_cards(canvas, look)
        return
    for number, turn in enumerate((-0.46, -0.15, 0.15, 0.46)):
        c, s = math.cos(-turn), math.sin(-turn)

        def at(x: float, y: float, c: float = c, s: float = s) -> tuple[float, float]:
            return (x * c - (y + 0.3) * s, -0.20 + x * s + (y + 0.3) * c)

        card = [at(x, y) for x, y in box(-0.30, 0.0, 0.30, 0.86, 0.05)]
        canvas.solid([(x + 0.015, y - 0.015) for x, y in card], rgb("#6f6860"), flat(0.5), alpha=0.5)
        canvas.solid(card, look.colour(rgb("#fbf8f0")), facing(0, 0.2, 1))
        red, black = rgb("#c8283a"), rgb("#26242a")
        tone = red if number % 2 else black
        shapes: dict[int, Path] = {
            0: curve([(0, 0.30), (-0.14, 0.14), (-0.03, 0.12), (-0.05, 0.0), (0.05, 0.0), (0.03, 0.12), (0.14, 0.14)],
                     closed=True, steps=4), 1: curve([(0, 0.0), (-0.15, 0.18), (-0.08, 0.29), (0, 0.22), (0.08, 0.29),
                     (0.15, 0.18)], closed=True, steps=5), 2: curve([(0, 0.30), (-0.09, 0.20), (-0.15, 0.10),
                     (-0.03, 0.10), (-0.05, 0.0), (0.05, 0.0), (0.03, 0.10), (0.15, 0.10), (0.09, 0.20)], closed=True,
                     steps=4), 3: [(0, 0.30), (-0.11, 0.15), (0, 0.0), (0.11, 0.15)],
        }  # fmt: skip
        with canvas.ink() as pen:
            pen.polygon([at(x, y + 0.28) for x, y in shapes[number]], tone)
            for px, py, k in ((-0.22, 0.68, 0.42), (0.22, 0.06, 0.42)):
                pen.polygon([at(px + x * k, py + y * k) for x, y in shapes[number]], tone)


def puzzle_extent(look: Look) -> Extent:
    """One piece is half as wide as the four."""
    if look.variant == "piece":
        return Extent(left=-0.30, right=0.42, top=0.72)
    return Extent(left=-0.50, right=0.98, top=1.40)


def paint_puzzle(canvas: Canvas, look: Look) -> None:
    tones, half = look.colours or FESTIVE, 0.25
    places: tuple[tuple[float, float, float], ...] = (
        (-0.46, 0.06, 0.0), (0.06, 0.06, 0.0), (-0.46, 0.58, 0.0), (0.24, 0.72, 0.25))  # fmt: skip
    if look.variant == "piece":
        tones = look.colours or FESTIVE[look.number % len(FESTIVE) :]
        places = ((-0.27, 0.06, 0.0),)
    for number, (x, y, turn) in enumerate(places):
        c, s = math.cos(turn), math.sin(turn)
        outline = box(-half, -half, half, half)
        tone = tones[number % len(tones)]
        spots = [ellipse(half + 0.05, 0.0, 0.10, 0.10), ellipse(0.0, half + 0.05, 0.10, 0.10)]
        hole = ellipse(-half + 0.05, 0.0, 0.105, 0.105)

        def at(path: Path, c: float = c, s: float = s, x: float = x + half, y: float = y + half) -> Path:
            return [(x + px * c - py * s, y + px * s + py * c) for px, py in path]

        for spot in spots:
            canvas.solid(at(spot), tone, puffed(0.7, shine=0.2), gloss=0.3)
        canvas.solid(at(outline), tone, puffed(0.4, shine=0.2), gloss=0.3, holes=[at(hole)])


PROPS = (
    Prop(name="chess", size=0.25, extent=chess_extent, paint=paint_chess, home="studio", turns=False),
    Prop(name="dice", size=0.05, extent=dice_extent, paint=paint_dice, home="studio", turns=False),
    Prop(name="playing_cards", size=0.12, extent=bounds(-0.82, 0.82, 1.02, -0.24), paint=paint_cards, home="studio",
         turns=False),
    Prop(name="puzzle", size=0.15, extent=puzzle_extent, paint=paint_puzzle, home="studio", turns=False),
)  # fmt: skip
