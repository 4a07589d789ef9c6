"""Signs that carry quoted words: a hanging shop board, a chalkboard, a poster, a banner, a road sign."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.easelboards import EASEL, paint_board
from muralist.engines.preview.props.lettering import legible, letters, readable
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, contrast, rod, turned

BOARDS = (rgb("#2f6f73"), rgb("#9c3d34"), rgb("#3f5f8c"), rgb("#e9dcc0"))


BLANKS = frozenset({"easel", "easel pale", "chalk blank"})
"""Variants with nothing on them unless words are asked for."""


def extent(look: Look) -> Extent:
    sizes = {"chalk": (0.62, 1.46), "poster": (0.66, 1.98), "banner": (1.36, 1.90), "road": (0.62, 2.40),
        "billboard": (1.72, 2.62), "plaque": (0.72, 0.98)}  # fmt: skip
    if look.variant == "placard":
        return Extent(left=-0.12, right=0.84, top=1.62)
    kind = look.variant.partition(" ")[0] if look.variant in BLANKS else look.variant
    side, top = EASEL if kind == "easel" else sizes.get(kind, (0.92, 2.08))
    return Extent(left=-side, right=side, top=top)


def paint(canvas: Canvas, look: Look) -> None:
    kinds = {"chalk": _chalk, "poster": _poster, "banner": _banner, "road": _road}
    kinds |= {"billboard": _billboard, "plaque": _plaque, "placard": _placard}
    kinds |= {"easel": paint_board, "easel pale": paint_board, "chalk blank": _chalk}
    kinds.get(look.variant, _hanging)(canvas, look)


def _hanging(canvas: Canvas, look: Look) -> None:
    """A board on two chains from an iron bracket on a post."""
    wooden = look.material == "wood"
    board = look.colour(rgb("#b07c48")) if wooden else look.pick("board", BOARDS)
    wood, iron = rgb("#7a5234"), rgb("#34393c")
    rod(canvas, [(-0.74, 0.0), (-0.74, 1.98)], 0.12, wood, texture=0.08)
    canvas.solid(ellipse(-0.74, 1.99, 0.085, 0.06), wood, puffed(1.0))
    rod(canvas, [(-0.74, 1.80), (0.80, 1.80)], 0.05, iron)
    rod(canvas, curve([(-0.70, 1.46), (-0.44, 1.54), (-0.32, 1.78)], steps=8), 0.035, iron)
    canvas.solid(ellipse(0.82, 1.80, 0.045, 0.045), iron, puffed(1.0, shine=0.3), gloss=0.4)
    with canvas.ink() as pen:
        for x in (-0.36, 0.62):
            for link in range(5):
                pen.ring(x, 1.76 - link * 0.045, 0.026, 0.012, times(iron, 1.2))
    plate = box(-0.60, 0.86, 0.86, 1.56, 0.10)
    canvas.solid([(x + 0.03, y - 0.012) for x, y in plate], times(board, 0.45), flat(0.5))
    canvas.solid(plate, board, slope(0.62, 0.80, 110), texture=0.05, grain=12)
    face, gold = contrast(board), rgb("#e0b860") if luma(board) < 0.55 else rgb("#9c3d34")
    if wooden:
        face = gold = times(board, 0.40) if luma(board) > 0.3 else rgb("#f0dfb8")
        _planks(canvas, look, plate, board)
    with canvas.ink() as pen:
        rim = box(-0.555, 0.905, 0.815, 1.515, 0.075)
        pen.line([*rim, rim[0]], 0.018, gold)
    if not letters(canvas, look.text, (-0.49, 0.97, 0.75, 1.45), face, weight=0.045):
        _flourish(canvas, 0.13, 1.21, 0.36, gold)


def _plaque(canvas: Canvas, look: Look) -> None:
    """A board on a cord from a nail, as it hangs on a door or a wall."""
    wooden = look.material == "wood" or not look.colours
    board = look.colour(rgb("#b07c48"))
    with canvas.ink() as pen:
        pen.line([(-0.46, 0.58), (0.0, 0.93), (0.46, 0.58)], 0.022, rgb("#6b563c"))
        pen.disc(0.0, 0.93, 0.028, rgb("#4a4d50"))
    plate = box(-0.70, 0.02, 0.70, 0.64, 0.06)
    canvas.solid([(x + 0.018, y - 0.014) for x, y in plate], times(board, 0.4), flat(0.5))
    canvas.solid(plate, board, slope(0.62, 0.80, 110), texture=0.05, grain=12)
    face = times(board, 0.36) if wooden and luma(board) > 0.3 else contrast(board)
    if wooden:
        _grain(canvas, look, plate, board)
    if not letters(canvas, look.text, (-0.60, 0.09, 0.60, 0.57), face, weight=0.045):
        _flourish(canvas, 0.0, 0.33, 0.30, face)


def _grain(canvas: Canvas, look: Look, plate: Path, board: Colour) -> None:
    """Fine lines along a single board."""
    rng = look.rng("grain")
    with canvas.ink(inside=canvas.mask_of(plate)) as pen:
        for _ in range(16):
            y, x = float(rng.uniform(0.04, 0.62)), float(rng.uniform(-0.7, 0.3))
            long = float(rng.uniform(0.2, 0.8))
            pen.line(curve([(x, y), (x + long / 2, y + 0.006), (x + long, y)], steps=4), 0.008, times(board, 0.72), 0.5)


def _placard(canvas: Canvas, look: Look) -> None:
    """A board on a stick, to be held up."""
    board = look.colour(rgb("#c08a52") if look.material == "wood" else rgb("#f6f1e4"))
    rod(canvas, [(0.0, 0.0), (0.0, 1.58)], 0.06, rgb("#a8763f"), texture=0.06)
    plate = box(-0.05, 1.06, 0.80, 1.56, 0.03)
    canvas.solid([(x + 0.018, y - 0.014) for x, y in plate], times(board, 0.5), flat(0.5))
    canvas.solid(plate, board, slope(0.66, 0.82, 110), texture=0.03, grain=9)
    if not letters(canvas, look.text, (0.02, 1.12, 0.73, 1.50), contrast(board), weight=0.045):
        _flourish(canvas, 0.375, 1.31, 0.2, contrast(board))


def _planks(canvas: Canvas, look: Look, plate: Path, board: Colour) -> None:
    """Three boards side by side with their grain and a knot or two."""
    rng = look.rng("planks")
    with canvas.ink(inside=canvas.mask_of(plate)) as pen:
        for y in (1.093, 1.327):
            pen.line([(-0.62, y), (0.88, y)], 0.016, times(board, 0.50))
        for _ in range(26):
            y, x = float(rng.uniform(0.88, 1.54)), float(rng.uniform(-0.6, 0.5))
            long, lift = float(rng.uniform(0.2, 0.7)), float(rng.normal(0, 0.008))
            pen.line(curve([(x, y), (x + long / 2, y + lift), (x + long, y)], steps=5), 0.007, times(board, 0.72), 0.6)
        for x, y in ((-0.40, 1.44), (0.66, 0.98)):
            pen.polygon(ellipse(x, y, 0.035, 0.018), times(board, 0.6))


def _flourish(canvas: Canvas, x: float, y: float, size: float, tint: Colour) -> None:
    """An ornament for a sign that has nothing to say."""
    with canvas.ink() as pen:
        for hand in (-1, 1):
            arm = curve(
                [(x, y), (x + hand * size * 0.5, y + size * 0.25), (x + hand * size, y),
                (x + hand * size * 0.72, y - size * 0.18), (x + hand * size * 0.6, y + size * 0.02)], steps=8,
            )  # fmt: skip
            pen.line(arm, size * 0.07, tint)
        pen.polygon([(x, y + size * 0.3), (x + size * 0.2, y), (x, y - size * 0.3), (x - size * 0.2, y)], tint)


def _chalk(canvas: Canvas, look: Look) -> None:
    """A folding chalkboard as it stands before a cafe."""
    wood, slate = look.colour(rgb("#a8743f")), rgb("#30393a")
    rod(canvas, [(0.36, 1.30), (0.50, 0.08)], 0.06, times(wood, 0.6))
    rod(canvas, [(-0.30, 1.30), (-0.34, 0.10)], 0.06, times(wood, 0.6))
    frame = [
        (-0.56, 0.0), (-0.45, 0.0), (-0.42, 0.16), (0.42, 0.16), (0.45, 0.0), (0.56, 0.0), (0.50, 1.42),
        (-0.50, 1.42),
    ]  # fmt: skip
    canvas.solid(frame, wood, facing(0, 0.2, 1), texture=0.08, grain=12)
    plate = [(-0.455, 0.25), (0.455, 0.25), (0.42, 1.33), (-0.42, 1.33)]
    canvas.solid(plate, slate, slope(0.55, 0.75, 110), texture=0.10, grain=9)
    chalk = look.colours[1] if len(look.colours) > 1 else rgb("#f4f0e6")
    lettered = letters(canvas, look.text, (-0.37, 0.62, 0.37, 1.22), chalk, weight=0.02, alpha=0.94)
    if look.variant in BLANKS:
        return
    with canvas.ink(inside=canvas.mask_of(plate)) as pen:
        if not lettered:
            for row, half in ((1.16, 0.26), (1.02, 0.18), (0.90, 0.30), (0.78, 0.22)):
                pen.line(
                    curve([(-half, row), (-half * 0.3, row + 0.02), (half * 0.3, row - 0.02), (half, row + 0.01)],
                    steps=6), 0.026, chalk, 0.85,
                )  # fmt: skip
        cup = curve([(-0.13, 0.52), (-0.11, 0.36), (0.0, 0.33), (0.11, 0.36), (0.13, 0.52)], steps=6)
        pen.line([*cup, cup[0]], 0.016, chalk, 0.9)
        pen.line(ellipse(0.14, 0.45, 0.055, 0.05, start=-1.5, end=1.6), 0.014, chalk, 0.9)
        for x in (-0.05, 0.05):
            pen.line(curve([(x, 0.54), (x + 0.02, 0.565), (x, 0.59)], steps=4), 0.012, chalk, 0.8)


def _poster(canvas: Canvas, look: Look) -> None:
    """A framed print on an easel: a sun over hills, and the words below."""
    wood = rgb("#9a6a40")
    rod(canvas, [(0, 1.92), (0.02, 0.10)], 0.05, times(wood, 0.6))
    for hand in (-1, 1):
        rod(canvas, [(hand * 0.06, 1.94), (hand * 0.60, 0.0)], 0.055, wood, texture=0.06)
    canvas.solid(box(-0.58, 0.44, 0.58, 0.50, 0.01), wood, facing(0, 0.3, 1))
    tint = look.pick("ink", (rgb("#e0a03c"), rgb("#3f8a8c"), rgb("#c8503c")))
    canvas.solid(box(-0.54, 0.49, 0.54, 1.88), rgb("#2f2a28"), facing(0, 0.1, 1))
    canvas.solid(box(-0.50, 0.53, 0.50, 1.84), rgb("#f6ecd6"), flat(0.74))
    words = legible(look.text)
    art = box(-0.44, 0.94 if words else 0.60, 0.44, 1.78)
    canvas.solid(art, mix(tint, WHITE, 0.45), slope(0.6, 0.9, 90))
    inside = canvas.mask_of(art)
    canvas.solid(ellipse(0.10, 1.46, 0.20, 0.20), mix(tint, rgb("#fff2c0"), 0.7), flat(0.9), inside=inside)
    for x, y, rx, ry, dark in (
        (-0.30, 1.02, 0.50, 0.32, 0.85), (0.36, 0.96, 0.52, 0.30, 0.65), (-0.1, 0.84, 0.8, 0.26, 0.45),
    ):  # fmt: skip
        canvas.solid(ellipse(x, y, rx, ry), times(tint, dark), slope(0.5, 0.8, 90), inside=inside)
    if words:
        letters(canvas, look.text, (-0.42, 0.58, 0.42, 0.88), rgb("#2f2a28"), weight=0.05)


def _banner(canvas: Canvas, look: Look) -> None:
    """Cloth between two poles."""
    cloth, wood = look.pick(
        "cloth", (rgb("#c8453a"), rgb("#3f78a8"), rgb("#e3b04a"), rgb("#4f8a6a")),
    ), rgb("#8a6238")  # fmt: skip
    for hand in (-1, 1):
        rod(canvas, [(hand * 1.22, 0.0), (hand * 1.22, 1.80)], 0.07, wood, texture=0.06)
        canvas.solid(ellipse(hand * 1.22, 1.82, 0.06, 0.06), rgb("#d9b45a"), puffed(1.0, shine=0.4), gloss=0.5)
    top = curve([(-1.20, 1.72), (-0.5, 1.655), (0.0, 1.645), (0.5, 1.655), (1.20, 1.72)], steps=8)
    low = curve([(1.19, 1.02), (0.6, 0.945), (0.0, 0.955), (-0.6, 0.925), (-1.19, 1.02)], steps=8)
    sheet = [*top, *low]
    canvas.solid(sheet, cloth, puffed(0.35), texture=0.03, grain=9)
    inside = canvas.mask_of(sheet)
    for x, strength in ((-0.86, 0.35), (-0.30, 0.2), (0.42, 0.25), (0.92, 0.35)):
        canvas.soft(
            limb([(x, 1.75), (x + 0.06, 0.9)], (0.05, 0.12)), times(cloth, 0.5), 0.04, strength, inside=inside,
        )  # fmt: skip
    with canvas.ink() as pen:
        for hand in (-1, 1):
            for y in (1.70, 1.05):
                pen.ring(hand * 1.205, y, 0.03, 0.016, rgb("#e6dcc4"))
    if not letters(canvas, look.text, (-1.02, 1.05, 1.02, 1.57), contrast(cloth), weight=0.05):
        _flourish(canvas, 0.0, 1.31, 0.4, contrast(cloth))


def _billboard(canvas: Canvas, look: Look) -> None:
    """A large printed board on two steel legs, with lamps above it."""
    steel = rgb("#5d646b")
    for x in (-0.95, 0.95):
        rod(canvas, [(x, 0.0), (x, 1.15)], 0.16, steel)
        canvas.solid(box(x - 0.18, 0.0, x + 0.18, 0.06, 0.02), times(steel, 0.8), puffed(0.7))
    rod(canvas, [(-1.60, 0.98), (1.60, 0.98)], 0.07, times(steel, 0.8))
    canvas.solid(box(-1.66, 1.02, 1.66, 2.42, 0.03), rgb("#3b4046"), facing(0, 0.2, 1))
    paper = look.pick("paper", (rgb("#f4efe2"), rgb("#f2c94c"), rgb("#d9534a"), rgb("#3f7fb0")))
    plate = box(-1.59, 1.09, 1.59, 2.35)
    canvas.solid(plate, paper, slope(0.66, 0.82, 100))
    with canvas.ink(inside=canvas.mask_of(plate)) as pen:
        for x in (-0.53, 0.53):
            pen.line([(x, 1.0), (x, 2.4)], 0.006, times(paper, 0.8), 0.6)
    if not letters(canvas, look.text, (-1.36, 1.26, 1.36, 2.18), contrast(paper), weight=0.05):
        _flourish(canvas, 0.0, 1.72, 0.6, contrast(paper))
    for x in (-1.0, 0.0, 1.0):
        rod(canvas, [(x, 2.40), (x, 2.54)], 0.03, steel)
        canvas.solid(box(x - 0.09, 2.50, x + 0.09, 2.58, 0.02), times(steel, 1.2), puffed(0.8))
        if look.dark:
            canvas.lamp(x, 2.30, 0.9, rgb("#fff0c8"), 0.5)


def _road(canvas: Canvas, look: Look) -> None:
    """A sign on a steel post; octagonal and red for STOP."""
    stop = look.text.strip().lower() == "stop" or not look.text
    plate = look.colour(rgb("#c8322d") if stop else rgb("#2f6fb0"))
    turned(canvas, [(0.15, 0.03), (0.15, 0.07)], rgb("#8f9498"), tilt=0.2)
    rod(canvas, [(0, 0.05), (0, 1.80)], 0.07, rgb("#a9afb4"))
    if stop:
        shape = [
            (0.56 * math.cos((k + 0.5) * math.pi / 4),
            1.82 + 0.56 * math.sin((k + 0.5) * math.pi / 4)) for k in range(8)
        ]  # fmt: skip
        inner = [(x * 0.92, 1.82 + (y - 1.82) * 0.92) for x, y in shape]
    else:
        shape, inner = box(-0.58, 1.42, 0.58, 2.22, 0.10), box(-0.54, 1.46, 0.54, 2.18, 0.075)
    canvas.solid([(x + 0.025, y - 0.01) for x, y in shape], rgb("#7d8388"), flat(0.5))
    canvas.solid(shape, rgb("#f4f1ea"), flat(0.78))
    canvas.solid(inner, plate, slope(0.62, 0.80, 110))
    letters(canvas, readable(look.text) or "STOP", (-0.44, 1.54, 0.44, 2.10), contrast(plate), weight=0.04)


PROP = Prop(
    name="sign", size=1.9, extent=extent, paint=paint, home="street", turns=False, letters=True,
    materials=frozenset({"wood"}),
)  # fmt: skip
