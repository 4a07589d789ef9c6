"""Games and toys: chess, dice, cards, puzzle, blocks, doll, rocking horse, top, balloon dog, piggy bank, snow globe."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope, sphere
from muralist.engines.preview.props.bodies import eye, sleeve
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.hangings import FESTIVE
from muralist.engines.preview.props.lettering import letters, readable
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.snowglobe import paint_snow_globe
from muralist.engines.preview.props.solids import WHITE, block, gleam, rod, turned

WOOD, IVORY, EBONY = rgb("#b5834f"), rgb("#f3e8d0"), rgb("#3f3230")
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


def paint_blocks(canvas: Canvas, look: Look) -> None:
    tones = look.colours or FESTIVE
    text = readable(look.text)[:3] or "ABC"
    for number, (x, y) in enumerate(((-0.70, 0.0), (0.02, 0.0), (-0.34, 0.62))):
        tone = tones[number % len(tones)]
        block(canvas, x, y, x + 0.56, y + 0.56, mix(tone, rgb("#e8c998"), 0.25), depth=(0.16, 0.11), texture=0.04)
        canvas.solid(box(x + 0.06, y + 0.06, x + 0.50, y + 0.50, 0.04), rgb("#f7efdd"), flat(0.75))
        if number < len(text):
            letters(canvas, text[number], (x + 0.12, y + 0.10, x + 0.44, y + 0.46), tone)


def paint_doll(canvas: Canvas, look: Look) -> None:
    dress, hair = look.colour(rgb("#e0708a")), rgb("#b5653a")
    for x in (-0.13, 0.13):
        canvas.solid(sleeve([(x, 0.40), (x * 1.1, 0.10)], [0.13, 0.12]), rgb("#f5d3b4"), puffed(0.9))
        canvas.solid(ellipse(x * 1.25, 0.05, 0.11, 0.06), rgb("#7a3f4a"), puffed(1.0))
    for hand in (-1, 1):
        canvas.solid(sleeve([(hand * 0.18, 0.78), (hand * 0.42, 0.56)], [0.12, 0.11]), rgb("#f5d3b4"), puffed(0.9))
    gown = curve([(-0.15, 0.84), (0.15, 0.84), (0.24, 0.56), (0.40, 0.26), (0.0, 0.22), (-0.40, 0.26), (-0.24, 0.56)],
                 closed=True, steps=5)  # fmt: skip
    canvas.solid(gown, dress, puffed(0.8), texture=0.04)
    with canvas.ink(inside=canvas.mask_of(gown)) as pen:
        for k in range(14):
            pen.disc(-0.34 + 0.17 * (k % 5) + 0.08 * (k // 5 % 2), 0.32 + 0.17 * (k // 5), 0.026, WHITE, 0.85)
    canvas.solid(ellipse(0, 1.10, 0.34, 0.33), hair, puffed(0.8), texture=0.1, grain=30)
    for hand in (-1, 1):
        braid = sleeve([(hand * 0.28, 1.04), (hand * 0.38, 0.84), (hand * 0.34, 0.66)], [0.16, 0.14, 0.08])
        canvas.solid(braid, hair, puffed(0.9), texture=0.12, grain=30)
        canvas.solid(ellipse(hand * 0.355, 0.74, 0.06, 0.04), rgb("#4f9ac0"), puffed(1.0))
    canvas.solid(ellipse(0, 1.06, 0.25, 0.25), rgb("#f8dcc0"), puffed(0.8))
    fringe = curve(
        [(-0.26, 1.12), (-0.18, 1.33), (0.18, 1.33), (0.26, 1.12), (0.1, 1.22), (-0.1, 1.22)], closed=True, steps=5
    )
    canvas.solid(fringe, hair, puffed(0.7), texture=0.1, grain=30)
    for x in (-0.15, 0.15):
        canvas.soft(ellipse(x, 1.00, 0.05, 0.035), rgb("#e8706a"), 0.02, 0.6)
    with canvas.ink() as pen:
        for x in (-0.09, 0.09):
            eye(pen, x, 1.08, 0.032)
        pen.line(bezier((-0.06, 0.975), (0, 0.94), (0.06, 0.975), 8), 0.014, rgb("#b8453f"))


def paint_rocking_horse(canvas: Canvas, look: Look) -> None:
    coat = look.colour(rgb("#d9b07a"))
    mane = rgb("#7a4a2c")
    rocker = bezier((-0.86, 0.22), (0.0, -0.16), (0.86, 0.22), 24)
    for dy, tone in ((0.07, rgb("#8f2f2a")), (0.0, rgb("#b83a32"))):
        canvas.solid(limb([(x, y + dy) for x, y in rocker], (0.07, 0.10, 0.07)), tone, puffed(0.8), gloss=0.3)
    for x0, x1, tone in ((-0.34, -0.50, times(coat, 0.75)), (0.30, 0.50, times(coat, 0.75)), (-0.28, -0.40, coat),
                         (0.24, 0.38, coat)):  # fmt: skip
        canvas.solid(sleeve([(x0, 0.62), (x1, 0.16)], [0.15, 0.10]), tone, puffed(0.9))
    tail = sleeve([(-0.46, 0.76), (-0.66, 0.66), (-0.66, 0.40)], [0.08, 0.14, 0.04])
    canvas.solid(tail, mane, puffed(0.8), texture=0.14, grain=30)
    canvas.solid(ellipse(-0.04, 0.66, 0.46, 0.21), coat, puffed(0.9), texture=0.05, grain=10)
    canvas.solid(sleeve([(0.26, 0.70), (0.44, 1.06)], [0.30, 0.20]), coat, puffed(0.9))
    canvas.solid(sleeve([(0.42, 1.10), (0.70, 0.98)], [0.25, 0.17]), coat, puffed(0.9))
    canvas.solid([(0.38, 1.18), (0.42, 1.36), (0.50, 1.18)], coat, puffed(0.9))
    canvas.solid(
        sleeve([(0.40, 1.22), (0.26, 1.04), (0.16, 0.84)], [0.10, 0.13, 0.08]),
        mane,
        puffed(0.8),
        texture=0.14,
        grain=30,
    )
    canvas.solid(
        curve(
            [(-0.22, 0.84), (-0.16, 0.94), (0.0, 0.86), (0.18, 0.92), (0.16, 0.60), (-0.2, 0.60)], closed=True, steps=5
        ),
        rgb("#b83a32"),
        puffed(0.8),
    )
    rod(canvas, [(0.44, 1.10), (0.62, 1.20)], 0.05, WOOD)
    with canvas.ink() as pen:
        eye(pen, 0.54, 1.10, 0.030)
        pen.disc(0.75, 0.98, 0.014, mane)


def paint_top(canvas: Canvas, look: Look) -> None:
    tones = look.colours or FESTIVE
    rod(canvas, [(0, 0.86), (0, 1.16)], 0.07, rgb("#d8b27a"))
    canvas.solid(ellipse(0, 1.18, 0.075, 0.06), rgb("#c8483c"), puffed(1.0, shine=0.3))
    profile = curve([(0.03, 0.02), (0.12, 0.14), (0.44, 0.44), (0.52, 0.60), (0.36, 0.76), (0.08, 0.88)], steps=6)
    outline = turned(canvas, profile, tones[0], tilt=0.2, shine=0.35, gloss=0.5, closed=True)
    inside = canvas.mask_of(outline)
    for k, y in enumerate((0.30, 0.46, 0.60, 0.73)):
        band = [*ellipse(0, y, 0.6, 0.11, start=math.pi, end=2 * math.pi),
                *reversed(ellipse(0, y + 0.085, 0.6, 0.11, start=math.pi, end=2 * math.pi))]  # fmt: skip
        canvas.solid(band, tones[(k + 1) % len(tones)], slope(0.55, 0.85, 0 if canvas.light.direction[0] > 0 else 180),
                     gloss=0.4, inside=inside)  # fmt: skip
    gleam(canvas, 0.26, 0.66, 0.06, 0.09, alpha=0.55, inside=inside)


def paint_balloon_dog(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#d8385a"))
    parts: tuple[tuple[tuple[float, float], tuple[float, float], float], ...] = (
        ((0.30, 0.40), (0.36, 0.08), 0.17), ((-0.26, 0.40), (-0.20, 0.08), 0.17), ((0.44, 0.40), (0.52, 0.08), 0.17),
        ((-0.40, 0.40), (-0.44, 0.08), 0.17), ((-0.50, 0.54), (-0.66, 0.84), 0.12), ((-0.34, 0.50), (0.36, 0.50), 0.20),
        ((0.42, 0.58), (0.48, 0.84), 0.17), ((0.42, 0.98), (0.34, 1.18), 0.13), ((0.56, 0.98), (0.58, 1.20), 0.13),
        ((0.52, 0.92), (0.84, 0.86), 0.17),
    )  # fmt: skip
    for start, end, wide in parts:
        canvas.solid(sleeve([start, end], [wide, wide]), tone, puffed(1.0, shine=0.5), gloss=0.7)
    canvas.solid(ellipse(0.93, 0.85, 0.035, 0.035), times(tone, 0.7), puffed(1.0))
    canvas.solid(ellipse(-0.69, 0.90, 0.03, 0.03), times(tone, 0.7), puffed(1.0))


def paint_piggy(canvas: Canvas, look: Look) -> None:
    pink = look.colour(rgb("#f0a3ae"))
    for x in (-0.34, 0.28):
        canvas.solid(box(x - 0.09, 0.0, x + 0.11, 0.24, 0.05), times(pink, 0.86), puffed(0.9))
    canvas.solid(limb(curve([(-0.58, 0.54), (-0.72, 0.60), (-0.66, 0.72), (-0.60, 0.62)], steps=6), (0.05, 0.03)), pink,
                 puffed(0.9))  # fmt: skip
    body = ellipse(0, 0.52, 0.62, 0.46)
    canvas.solid(body, pink, sphere(0, 0.52, 0.68, 0.52, shine=0.4), gloss=0.6)
    for x, turn in ((0.16, 0.3), (0.40, -0.2)):
        canvas.solid(curve([(x - 0.08, 0.86), (x + 0.02 - turn * 0.1, 1.08), (x + 0.12, 0.84)], closed=True, steps=5),
                     times(pink, 0.92), puffed(0.9))  # fmt: skip
    canvas.solid(ellipse(0.58, 0.52, 0.13, 0.15), times(pink, 0.92), puffed(0.8, shine=0.3), gloss=0.4)
    with canvas.ink() as pen:
        for x in (0.56, 0.63):
            pen.disc(x, 0.52, 0.022, rgb("#8f4a58"), ry=0.035)
        eye(pen, 0.38, 0.66, 0.035)
        pen.line([(-0.20, 0.955), (0.06, 0.975)], 0.03, rgb("#7a3f4a"))
    canvas.solid(ellipse(-0.07, 1.12, 0.13, 0.13), rgb("#e2b13c"), puffed(0.7, shine=0.4), gloss=0.6)
    canvas.solid(ellipse(-0.07, 1.12, 0.085, 0.085), times(rgb("#e2b13c"), 0.85), flat(0.7))
    gleam(canvas, 0.18, 0.80, 0.08, 0.10, turn=0.6, alpha=0.6)


def paint_yoyo(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#d8483c"))
    with canvas.ink() as pen:
        pen.line(curve([(0.06, 0.5), (0.30, 0.90), (0.10, 1.10), (0.26, 1.30)], steps=8), 0.022, rgb("#f0e6d0"))
        pen.ring(0.26, 1.34, 0.06, 0.02, rgb("#f0e6d0"))
    canvas.solid(ellipse(0.10, 0.45, 0.44, 0.45), times(tone, 0.6), puffed(0.6))
    canvas.solid(ellipse(0, 0.45, 0.44, 0.45), tone, puffed(0.8, shine=0.35), gloss=0.5)
    canvas.solid(ellipse(-0.01, 0.45, 0.30, 0.31), mix(tone, WHITE, 0.7), flat(0.75))
    canvas.solid(ellipse(-0.01, 0.45, 0.20, 0.21), tone, puffed(0.8, shine=0.35), gloss=0.5)


PROPS = (
    Prop(name="chess", size=0.25, extent=chess_extent, paint=paint_chess, home="studio", turns=False),
    Prop(name="dice", size=0.05, extent=dice_extent, paint=paint_dice, home="studio", turns=False),
    Prop(name="playing_cards", size=0.12, extent=bounds(-0.82, 0.82, 1.02, -0.24), paint=paint_cards, home="studio",
         turns=False),
    Prop(name="puzzle", size=0.15, extent=puzzle_extent, paint=paint_puzzle, home="studio", turns=False),
    Prop(name="blocks", size=0.2, extent=bounds(-0.74, 0.80, 1.32), paint=paint_blocks, home="bedroom", turns=False,
         letters=True, materials=frozenset({"wood"})),
    Prop(name="doll", size=0.4, extent=bounds(-0.52, 0.52, 1.46), paint=paint_doll, home="bedroom"),
    Prop(name="rocking_horse", size=0.8, extent=bounds(-0.92, 0.92, 1.40), paint=paint_rocking_horse, home="bedroom",
         perch=0.84, materials=frozenset({"wood"})),
    Prop(name="spinning_top", size=0.1, extent=bounds(-0.56, 0.56, 1.26), paint=paint_top, home="studio", turns=False),
    Prop(name="balloon_dog", size=0.3, extent=bounds(-0.74, 0.99, 1.30), paint=paint_balloon_dog, home="studio"),
    Prop(name="piggy_bank", size=0.15, extent=bounds(-0.74, 0.74, 1.28), paint=paint_piggy, home="studio"),
    Prop(name="snow_globe", size=0.15, extent=bounds(-0.60, 0.60, 1.37, -0.04), paint=paint_snow_globe, home="studio",
         turns=False, materials=frozenset({"glass"})),
    Prop(name="yo_yo", size=0.08, extent=bounds(-0.46, 0.56, 1.44), paint=paint_yoyo, home="studio"),
)  # fmt: skip
