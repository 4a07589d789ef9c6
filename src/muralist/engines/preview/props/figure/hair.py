"""Hair of many kinds, and beards, in hundredths of a head's radius about the head's middle; faces look to the right."""

from __future__ import annotations

import math
from collections.abc import Callable

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, times
from muralist.engines.preview.brushes.paths import Path, Point, ellipse
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import shape, sleeve

CAP = (
    "-94 -22, -114 10, -108 62, -62 112, 12 124, 76 102, 104 46, 97 18, 70 52, 26 66, -24 56, -56 24, -64 -14, -80 -34"
)
"""Hair that lies close over the skull, parted in front."""
BANGS = "-94 -22, -114 12, -108 64, -62 114, 12 126, 78 104, 106 44, 98 10, 84 30, 52 24, 16 30, -30 30, -58 12, -66 -18, -82 -36"
SHORTS = {
    "short": "-84 -40, -108 -6, -110 50, -68 106, 4 124, 76 108, 104 60, 92 38, 42 56, -18 50, -50 30, -56 -2, -60 -24, -70 -44",
    "parted": "-84 -40, -108 -6, -108 52, -70 108, -10 126, 70 116, 108 66, 98 26, 74 52, 26 70, -20 78, -46 40, -56 0, -60 -24, -70 -44",
    "crop": "-84 -34, -104 -4, -104 46, -64 98, 4 114, 72 100, 98 52, 88 44, 44 66, -12 60, -46 36, -54 2, -60 -22, -70 -38",
    "tousled": "-86 -40, -112 -2, -120 48, -98 72, -84 110, -46 112, -20 138, 20 122, 56 134, 76 104, 112 88, 100 44, 78 56, 60 36, 26 58, 0 40, -34 48, -56 20, -60 -22, -70 -44",
    "quiff": "-84 -40, -106 -6, -108 50, -76 104, -20 128, 50 144, 108 122, 112 80, 92 50, 40 64, -18 56, -48 32, -56 -2, -60 -24, -70 -44",
    "bowl": "-92 -36, -114 6, -108 66, -62 116, 12 128, 78 106, 108 46, 100 14, 60 22, 16 24, -34 22, -60 4, -70 -34",
}
BEARD = "-64 -14, -56 -70, -20 -122, 30 -142, 66 -118, 86 -66, 90 -24, 66 -44, 34 -40, 2 -44, -34 -30"
LONG_BEARD = "-62 -20, -58 -80, -34 -150, 4 -214, 40 -230, 62 -190, 84 -110, 90 -24, 64 -46, 34 -40, 2 -44, -36 -34"

Place = Callable[[str], Path]


def placed(x: float, y: float, r: float, steps: int = 6) -> Place:
    """How outlines are put on a head of radius `r` about (x, y)."""
    return lambda text: [(x + px * r, y + py * r) for px, py in shape(text, steps)]


def _solid(canvas: Canvas, outline: Path, hair: Colour) -> None:
    canvas.solid(outline, hair, puffed(0.8, shine=0.12), texture=0.10, grain=60)


def _clumps(canvas: Canvas, x: float, y: float, r: float, hair: Colour, spots: list[Point], size: float) -> None:
    for number, (dx, dy) in enumerate(spots):
        tone = 0.86 + 0.14 * (number % 3) / 2
        canvas.solid(
            ellipse(x + dx * r, y + dy * r, size * r, size * r, points=22), times(hair, tone), puffed(0.9, shine=0.1)
        )


def _ring(start: float, end: float, count: int, reach: float) -> list[Point]:
    turns = [start + (end - start) * step / (count - 1) for step in range(count)]
    return [(reach * math.cos(a), reach * math.sin(a)) for a in turns]


def behind(canvas: Canvas, style: str, hair: Colour, x: float, y: float, r: float) -> None:
    """Hair that hangs behind the shoulders and the neck."""
    at, dark = placed(x, y, r), times(hair, 0.80)
    match style:
        case "long":
            _solid(
                canvas, at("-20 105, -92 85, -122 20, -130 -70, -126 -170, -96 -214, -40 -206, 6 -170, 20 -60"), dark
            )
        case "wavy":
            outline = "-20 108, -96 88, -128 20, -120 -40, -142 -90, -124 -140, -142 -196, -104 -236, -50 -216, -10 -190, 26 -170, 40 -120, 20 -60"
            _solid(canvas, at(outline), dark)
        case "bob":
            _solid(canvas, at("-20 105, -92 85, -120 20, -124 -50, -104 -108, -50 -112, 10 -90, 30 -50"), dark)
        case "ponytail":
            _solid(
                canvas,
                at("-92 50, -136 66, -172 30, -176 -40, -160 -110, -136 -138, -128 -90, -130 -20, -104 10"),
                dark,
            )
        case "bun":
            canvas.solid(
                ellipse(x - 0.72 * r, y + 1.02 * r, 0.46 * r, 0.44 * r),
                dark,
                puffed(0.9, shine=0.12),
                texture=0.10,
                grain=60,
            )
        case "pigtails":
            for dx in (-1.22, 1.08):
                canvas.solid(ellipse(x + dx * r, y - 0.30 * r, 0.36 * r, 0.56 * r, 0.22 * (1 if dx > 0 else -1)), dark, puffed(0.9),
                             texture=0.10, grain=60)  # fmt: skip
        case "curls":
            spots = [
                *_ring(2.0, 4.6, 9, 1.02),
                (-1.10, -0.95),
                (-0.85, -1.25),
                (-0.45, -1.20),
                (-1.25, -0.50),
                (-0.2, -0.9),
            ]
            _clumps(canvas, x, y, r, dark, spots, 0.44)
        case "afro":
            canvas.solid(
                ellipse(x - 0.10 * r, y + 0.28 * r, 1.52 * r, 1.42 * r), dark, puffed(0.9), texture=0.16, grain=70
            )


def over(canvas: Canvas, style: str, hair: Colour, x: float, y: float, r: float, ear: Colour) -> None:
    """Hair on the skull and around the face."""
    at = placed(x, y, r)
    if style in SHORTS or style in {"curly", "bald", "fringe", "tuft", "afro", "bun", "ponytail"}:
        canvas.solid(ellipse(x - 0.54 * r, y - 0.12 * r, 0.15 * r, 0.20 * r, points=18), ear, puffed(0.7))
        canvas.soft(ellipse(x - 0.54 * r, y - 0.12 * r, 0.07 * r, 0.10 * r, points=14), times(ear, 0.7), 0.03 * r, 0.5)
    match style:
        case "bald":
            return
        case "tuft":
            _solid(canvas, at("-10 98, -16 128, 16 146, 34 126, 22 112, 30 96"), hair)
        case "fringe":
            _solid(canvas, at("-66 -44, -98 -34, -116 4, -104 52, -82 66, -66 34, -58 0"), hair)
        case "curly":
            _clumps(
                canvas,
                x,
                y,
                r,
                hair,
                [*_ring(0.50, 3.5, 9, 0.92), (0.10, 0.86), (-0.45, 0.62), (0.48, 0.80), (-0.12, 0.68)],
                0.34,
            )
        case "afro":
            _solid(
                canvas,
                at(
                    "-100 -24, -130 20, -118 90, -60 136, 14 144, 84 120, 116 60, 98 18, 70 54, 26 66, -24 56, -54 22, -64 -12, -80 -30"
                ),
                hair,
            )
        case "curls":
            _clumps(
                canvas,
                x,
                y,
                r,
                hair,
                [*_ring(0.32, 3.3, 9, 0.98), (0.15, 0.86), (-0.40, 0.74), (0.55, 0.76), (-0.86, 0.1), (-0.96, -0.4)],
                0.38,
            )
        case "long" | "wavy":
            _solid(
                canvas,
                at(
                    "-92 -70, -118 0, -110 62, -60 114, 12 124, 76 100, 106 42, 100 6, 88 20, 66 54, 22 68, -26 56, -56 18, -64 -40, -78 -96"
                ),
                hair,
            )
        case "bob":
            _solid(
                canvas,
                at(
                    "-70 -92, -108 -84, -122 -10, -110 64, -60 114, 12 126, 78 104, 108 44, 102 6, 84 32, 52 26, 12 32, -32 30, -54 8, -54 -50"
                ),
                hair,
            )
        case "braids":
            _solid(canvas, at(CAP), hair)
            for dx, low in ((-0.92, -1.95), (0.86, -1.80)):
                spine = [(x + dx * r, y - 0.1 * r), (x + dx * 1.10 * r, y - 0.9 * r), (x + dx * r, y + low * r)]
                canvas.solid(
                    sleeve(spine, (0.34 * r, 0.36 * r, 0.18 * r)),
                    times(hair, 0.92),
                    puffed(0.9),
                    texture=0.12,
                    grain=60,
                )
                with canvas.ink() as pen:
                    for step in range(5):
                        py = y - (0.35 + 0.30 * step) * r
                        pen.line([(x + (dx * 1.06 - 0.14) * r, py), (x + dx * 1.06 * r, py - 0.10 * r), (x + (dx * 1.06 + 0.14) * r, py)],
                                 0.05 * r, times(hair, 0.62), 0.7)  # fmt: skip
                    pen.disc(x + dx * r, y + (low + 0.14) * r, 0.13 * r, (0.86, 0.32, 0.34))
        case "pigtails":
            _solid(canvas, at(BANGS), hair)
            with canvas.ink() as pen:
                for dx in (-1.02, 0.94):
                    pen.disc(x + dx * r, y + 0.14 * r, 0.13 * r, (0.90, 0.36, 0.42))
        case "ponytail" | "bun":
            _solid(canvas, at(CAP if style == "bun" else BANGS), hair)
        case _:
            _solid(canvas, at(SHORTS.get(style, SHORTS["short"])), hair)


def from_behind(canvas: Canvas, style: str, hair: Colour, skin: Colour, x: float, y: float, r: float) -> None:
    """The back of a head."""
    at = placed(x, y, r)
    skull = ellipse(x, y + 0.02 * r, 0.98 * r, 1.06 * r)
    for side in (-1, 1):
        canvas.solid(
            ellipse(x + side * 0.96 * r, y - 0.10 * r, 0.13 * r, 0.19 * r, points=16), times(skin, 0.92), puffed(0.6)
        )
    if style in {"bald", "fringe", "tuft"}:
        canvas.solid(skull, skin, puffed(0.8))
        if style == "fringe":
            _solid(canvas, at("-98 10, -100 -40, -60 -88, 0 -98, 60 -88, 100 -40, 98 10, 50 -16, 0 -22, -50 -16"), hair)
        return
    _solid(canvas, skull, hair)
    match style:
        case "long" | "wavy":
            _solid(
                canvas,
                at(
                    "-98 40, -118 -20, -112 -120, -104 -200, -50 -222, 0 -210, 50 -222, 104 -200, 112 -120, 118 -20, 98 40, 0 60"
                ),
                hair,
            )
        case "bob":
            _solid(
                canvas, at("-98 40, -118 -10, -116 -80, -80 -112, 0 -116, 80 -112, 116 -80, 118 -10, 98 40, 0 60"), hair
            )
        case "curls" | "curly" | "afro":
            _clumps(
                canvas,
                x,
                y,
                r,
                hair,
                [*_ring(0.0, 2 * math.pi, 12, 0.95), (0.0, -0.3), (0.4, 0.3), (-0.4, 0.3), (0.0, 0.6)],
                0.40,
            )
        case "bun":
            canvas.solid(
                ellipse(x, y + 0.98 * r, 0.46 * r, 0.42 * r),
                times(hair, 0.94),
                puffed(0.9, shine=0.1),
                texture=0.1,
                grain=60,
            )
        case "ponytail":
            _solid(canvas, at("-22 40, -34 -40, -26 -150, 0 -178, 26 -150, 34 -40, 22 40"), times(hair, 0.88))
        case "pigtails" | "braids":
            for side in (-1, 1):
                canvas.solid(ellipse(x + side * 1.05 * r, y - 0.55 * r, 0.30 * r, 0.56 * r, side * 0.25), times(hair, 0.9), puffed(0.9),
                             texture=0.1, grain=60)  # fmt: skip
    canvas.soft(ellipse(x - 0.3 * r, y + 0.5 * r, 0.35 * r, 0.2 * r), mix(hair, (1, 1, 1), 0.4), 0.12 * r, 0.3)


def beard(canvas: Canvas, colour: Colour, x: float, y: float, r: float, *, long: bool) -> None:
    """A beard along the jaw."""
    canvas.solid(placed(x, y, r)(LONG_BEARD if long else BEARD), colour, puffed(0.8), texture=0.12, grain=60)


def moustache(canvas: Canvas, colour: Colour, x: float, y: float, r: float) -> None:
    """Two waves under the nose."""
    canvas.solid(
        placed(x, y, r)("8 -40, 24 -26, 46 -32, 68 -26, 90 -42, 72 -50, 46 -44, 24 -50"),
        colour,
        puffed(0.7),
        texture=0.1,
    )
