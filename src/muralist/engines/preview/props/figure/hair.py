"""Hair of many kinds, and beards, in hundredths of a head's radius about the head's middle; faces look to the right."""

from __future__ import annotations

import math
from collections.abc import Callable

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, times
from muralist.engines.preview.brushes.paths import Path, Point, ellipse
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import shape, sleeve
from muralist.engines.preview.props.figure import locks

CAP = (
    "-94 -22, -114 10, -108 62, -62 112, 12 124, 76 102, 104 46, 97 18, 70 52, 26 66, -24 56, -56 24, -64 -14, -80 -34"
)
"""Hair that lies close over the skull, parted in front."""
BANGS = (
    "-94 -22, -114 12, -108 64, -62 114, 12 126, 78 104, 106 44, 98 10, 84 30, 52 24, 16 30, -30 30, -58 12,"
    " -66 -18, -82 -36"
)  # fmt: skip
CURTAIN = (
    "-92 -70, -118 0, -110 62, -60 114, 12 124, 76 100, 106 42, 100 6, 88 20, 66 54, 22 68, -26 56, -56 18, -64 -40,"
    "-78 -96"
)
OVER = {
    "short": "-84 -40, -108 -6, -110 50, -68 106, 4 124, 76 108, 104 60, 92 38, 42 56, -18 50, -50 30, -56 -2, -60 -24,"
             "-70 -44",
    "parted": "-84 -40, -108 -6, -108 52, -70 108, -10 126, 70 116, 108 66, 98 26, 74 52, 26 70, -20 78, -46 40, -56 0,"
              "-60 -24, -70 -44",
    "crop": "-84 -34, -104 -4, -104 46, -64 98, 4 114, 72 100, 98 52, 88 44, 44 66, -12 60, -46 36, -54 2, -60 -22,"
            "-70 -38",
    "tousled": "-86 -40, -112 -2, -120 48, -98 72, -84 110, -46 112, -20 138, 20 122, 56 134, 76 104, 112 88, 100 44,"
               "78 56, 60 36, 26 58, 0 40, -34 48, -56 20, -60 -22, -70 -44",
    "quiff": "-84 -40, -106 -6, -108 50, -76 104, -20 128, 50 144, 108 122, 112 80, 92 50, 40 64, -18 56, -48 32,"
             "-56 -2, -60 -24, -70 -44",
    "bowl": "-92 -36, -114 6, -108 66, -62 116, 12 128, 78 106, 108 46, 100 14, 60 22, 16 24, -34 22, -60 4, -70 -34",
    "tuft": "-10 98, -16 128, 16 146, 34 126, 22 112, 30 96",
    "fringe": "-64 -50, -88 -48, -106 -16, -103 26, -90 52, -72 50, -66 20, -60 -10",
    "afro": "-100 -24, -130 20, -118 90, -60 136, 14 144, 84 120, 116 60, 98 18, 70 54, 26 66, -24 56, -54 22, -64 -12,"
            "-80 -30",
    "long": CURTAIN,
    "wavy": CURTAIN,
    "bob": "-70 -92, -108 -84, -122 -10, -110 64, -60 114, 12 126, 78 104, 108 44, 102 6, 84 32, 52 26, 12 32, -32 30,"
           "-54 8, -54 -50",
    "braids": CAP,
    "bun": CAP,
    "ponytail": BANGS,
    "pigtails": BANGS,
}  # fmt: skip
"""Hair on the skull and around the face."""
EARED = frozenset({"short", "parted", "crop", "tousled", "quiff", "bowl", "curly", "bald", "fringe", "tuft", "afro",
                   "bun",
                   "ponytail"})  # fmt: skip
"""Styles that leave the ear free."""
BEHIND = {
    "long": "-20 105, -92 85, -122 20, -130 -70, -126 -170, -96 -214, -40 -206, 6 -170, 20 -60",
    "wavy": "-20 108, -96 88, -128 20, -120 -40, -142 -90, -124 -140, -142 -196, -104 -236, -50 -216, -10 -190,"
            "26 -170, 40 -120, 20 -60",
    "bob": "-20 105, -92 85, -120 20, -124 -50, -104 -108, -50 -112, 10 -90, 30 -50",
    "ponytail": "-92 50, -136 66, -172 30, -176 -40, -160 -110, -136 -138, -128 -90, -130 -20, -104 10",
}  # fmt: skip
"""Hair that hangs behind the shoulders and the neck."""
BACK = {
    "long": "-98 40, -118 -20, -112 -120, -104 -200, -50 -222, 0 -210, 50 -222, 104 -200, 112 -120, 118 -20,"
            "98 40, 0 60",
    "wavy": "-98 40, -122 -20, -112 -90, -124 -150, -104 -220, -50 -232, 0 -214, 50 -232, 104 -220, 124 -150, 112 -90,"
            "122 -20, 98 40, 0 60",
    "bob": "-98 40, -118 -10, -116 -80, -80 -112, 0 -116, 80 -112, 116 -80, 118 -10, 98 40, 0 60",
    "ponytail": "-22 40, -34 -40, -26 -150, 0 -178, 26 -150, 34 -40, 22 40",
}  # fmt: skip
"""Hair seen from behind, below the skull."""
BEARD = (
    "-64 -2, -70 -40, -58 -92, -22 -132, 26 -148, 70 -132, 96 -86, 100 -34, 94 -8, 84 -38, 66 -46, 42 -40, 12 -46,"
    " -26 -42, -48 -22"
)  # fmt: skip
LONG_BEARD = (
    "-64 -2, -70 -46, -58 -110, -34 -170, 4 -220, 40 -236, 66 -196, 94 -110, 100 -36, 94 -8, 82 -40, 64 -46, 40 -40,"
    " 12 -46, -26 -42, -48 -22"
)  # fmt: skip
RIBBON = (0.88, 0.34, 0.40)

Place = Callable[[str], Path]


def placed(x: float, y: float, r: float, steps: int = 6) -> Place:
    """How outlines are put on a head of radius `r` about (x, y)."""
    return lambda text: [(x + px * r, y + py * r) for px, py in shape(text, steps)]


def _solid(canvas: Canvas, outline: Path, hair: Colour) -> None:
    canvas.solid(outline, hair, puffed(0.8, shine=0.12), texture=0.10, grain=60)


def _clumps(canvas: Canvas, head: tuple[Point, float], hair: Colour, spots: list[Point], size: float) -> None:
    (x, y), r = head
    for number, (dx, dy) in enumerate(spots):
        curl = ellipse(x + dx * r, y + dy * r, size * r, size * r, points=22)
        canvas.solid(curl, times(hair, 0.86 + 0.14 * (number % 3) / 2), puffed(0.9, shine=0.1))
    locks.curled(canvas, [(x + dx * r, y + dy * r) for dx, dy in spots], size * r, hair, r)


def _ring(start: float, end: float, count: int, reach: float) -> list[Point]:
    turns = [start + (end - start) * step / (count - 1) for step in range(count)]
    return [(reach * math.cos(a), reach * math.sin(a)) for a in turns]


CLUMPED = {
    "curly": ([*_ring(0.50, 3.5, 9, 0.92), (0.10, 0.86), (-0.45, 0.62), (0.48, 0.80), (-0.12, 0.68)], 0.34),
    "curls": ([*_ring(0.32, 3.3, 9, 0.98), (0.15, 0.86), (-0.40, 0.74), (0.55, 0.76), (-0.86, 0.1), (-0.96, -0.4)],
              0.38),
}  # fmt: skip
"""Where curls are, and how large."""


def behind(canvas: Canvas, style: str, hair: Colour, x: float, y: float, r: float) -> None:
    """Hair that is painted before the body."""
    dark = times(hair, 0.80)
    if style in BEHIND:
        fall = placed(x, y, r)(BEHIND[style])
        _solid(canvas, fall, dark)
        locks.hanging(canvas, fall, dark, r, wavy=style == "wavy")
    elif style == "bun":
        knot = ellipse(x - 0.72 * r, y + 1.02 * r, 0.46 * r, 0.44 * r)
        _solid(canvas, knot, dark)
        locks.beaded(canvas, knot, dark, (x - 0.72 * r, y + 1.02 * r), r)
    elif style == "pigtails":
        for dx in (-1.22, 1.08):
            tail = ellipse(x + dx * r, y - 0.30 * r, 0.36 * r, 0.56 * r, math.copysign(0.22, dx))
            _solid(canvas, tail, dark)
            locks.hanging(canvas, tail, dark, r)
    elif style == "curls":
        spots = [
            *_ring(2.0, 4.6, 9, 1.02),
            (-1.10, -0.95),
            (-0.85, -1.25),
            (-0.45, -1.20),
            (-1.25, -0.50),
            (-0.2, -0.9),
        ]
        _clumps(canvas, ((x, y), r), dark, spots, 0.44)
    elif style == "afro":
        canvas.solid(ellipse(x - 0.10 * r, y + 0.28 * r, 1.52 * r, 1.42 * r), dark, puffed(0.9), texture=0.16, grain=70)


def over(canvas: Canvas, style: str, hair: Colour, x: float, y: float, r: float, ear: Colour) -> None:
    """Hair on the skull and around the face, and the ear where it shows."""
    if style in EARED:
        canvas.solid(ellipse(x - 0.54 * r, y - 0.12 * r, 0.15 * r, 0.20 * r, points=18), ear, puffed(0.7))
        canvas.soft(ellipse(x - 0.54 * r, y - 0.12 * r, 0.07 * r, 0.10 * r, points=14), times(ear, 0.7), 0.03 * r, 0.5)
    if style in CLUMPED:
        _clumps(canvas, ((x, y), r), hair, *CLUMPED[style])
    elif style != "bald":
        cap = placed(x, y, r)(OVER.get(style, OVER["short"]))
        _solid(canvas, cap, hair)
        locks.combed(canvas, style, cap, hair, (x, y), r)
    if style == "braids":
        for dx, low in ((-0.96, -1.95), (1.03, -1.80)):
            _braid(canvas, hair, x + dx * r, y, r, math.copysign(1.0, dx), low)
    elif style == "pigtails":
        with canvas.ink() as pen:
            for dx in (-1.02, 0.94):
                pen.disc(x + dx * r, y + 0.14 * r, 0.13 * r, RIBBON)


def _braid(canvas: Canvas, hair: Colour, x: float, y: float, r: float, side: float, low: float) -> None:
    """One braid from beside the ear down to `low` head radii."""
    spine = [(x, y - 0.1 * r), (x + side * 0.09 * r, y - 0.9 * r), (x, y + low * r)]
    _solid(canvas, sleeve(spine, (0.34 * r, 0.36 * r, 0.18 * r)), times(hair, 0.92))
    middle = x + side * 0.05 * r
    with canvas.ink() as pen:
        for step in range(5):
            py = y - (0.35 + 0.30 * step) * r
            strand = [(middle - 0.14 * r, py), (middle, py - 0.10 * r), (middle + 0.14 * r, py)]
            pen.line(strand, 0.05 * r, times(hair, 0.62), 0.7)
        pen.disc(x, y + (low + 0.14) * r, 0.13 * r, RIBBON)


def from_behind(canvas: Canvas, style: str, hair: Colour, skin: Colour, x: float, y: float, r: float) -> None:
    """The back of a head."""
    at = placed(x, y, r)
    skull = ellipse(x, y + 0.02 * r, 0.98 * r, 1.06 * r)
    for side in (-1, 1):
        ear = ellipse(x + side * 0.96 * r, y - 0.10 * r, 0.13 * r, 0.19 * r, points=16)
        canvas.solid(ear, times(skin, 0.92), puffed(0.6))
    if style in {"bald", "fringe", "tuft"}:
        canvas.solid(skull, skin, puffed(0.8))
        if style == "fringe":
            around = "-98 10, -100 -40, -60 -88, 0 -98, 60 -88, 100 -40, 98 10, 50 -16, 0 -22, -50 -16"
            _solid(canvas, at(around), hair)
        return
    _solid(canvas, skull, hair)
    if style in BACK:
        fall = at(BACK[style])
        _solid(canvas, fall, times(hair, 0.94))
        locks.hanging(canvas, fall, hair, r, wavy=style == "wavy")
    elif style in {"curls", "curly", "afro"}:
        spots = [*_ring(0.0, 2 * math.pi, 12, 0.95), (0.0, -0.3), (0.4, 0.3), (-0.4, 0.3), (0.0, 0.6)]
        _clumps(canvas, ((x, y), r), hair, spots, 0.40)
    elif style == "bun":
        _solid(canvas, ellipse(x, y + 0.98 * r, 0.46 * r, 0.42 * r), times(hair, 0.94))
    elif style in {"pigtails", "braids"}:
        for side in (-1, 1):
            _solid(
                canvas, ellipse(x + side * 1.05 * r, y - 0.55 * r, 0.30 * r, 0.56 * r, side * 0.25), times(hair, 0.9)
            )
    sheen = ellipse(x - 0.3 * r, y + 0.5 * r, 0.35 * r, 0.2 * r)
    canvas.soft(sheen, mix(hair, (1, 1, 1), 0.4), 0.12 * r, 0.3)


def beard(canvas: Canvas, colour: Colour, x: float, y: float, r: float, *, long: bool) -> None:
    """A beard along the jaw."""
    outline = placed(x, y, r)(LONG_BEARD if long else BEARD)
    canvas.solid(outline, colour, puffed(0.8), texture=0.12, grain=60)


def moustache(canvas: Canvas, colour: Colour, x: float, y: float, r: float) -> None:
    """Two waves under the nose."""
    waves = "-2 -54, 14 -34, 34 -27, 45 -31, 58 -27, 76 -34, 90 -54, 70 -55, 45 -46, 20 -56"
    canvas.solid(placed(x, y, r)(waves), colour, puffed(0.7), texture=0.1)
