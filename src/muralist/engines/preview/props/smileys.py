"""Round yellow faces, by what they feel; and parts of a face by themselves: lips, an ear, a nose, teeth."""

from __future__ import annotations

import math
from collections.abc import Callable

from muralist.engines.preview.brushes.canvas import Canvas, Pen
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, sphere
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, gleam

YELLOW, INK, RED, BLUE, PINK = rgb("#f8cf45"), rgb("#4a2f1a"), rgb("#d8453e"), rgb("#6fbdec"), rgb("#f08a7a")
SKIN = rgb("#e8b48c")
MOUTHS: dict[str, str] = {"sad": "sad", "crying": "sad", "angry": "sad", "worried": "sad", "laughing": "open",
    "surprised": "round", "scared": "round", "neutral": "line", "sleepy": "line", "thinking": "line",
    "kissing": "kiss", "grinning": "open", "hearts": "open", "tongue": "tongue"}  # fmt: skip


def _mouth(canvas: Canvas, kind: str) -> None:
    if kind in {"open", "tongue"}:
        lips = curve(
            [(-0.30, 0.42), (0.0, 0.38), (0.30, 0.42), (0.18, 0.18), (0.0, 0.12), (-0.18, 0.18)], closed=True, steps=6
        )
        canvas.solid(lips, rgb("#6a2620"), flat(0.6))
        inside = canvas.mask_of(lips)
        canvas.solid(box(-0.24, 0.36, 0.24, 0.46), WHITE, flat(0.9), inside=inside)
        canvas.solid(ellipse(0.0, 0.14, 0.14, 0.10), RED, flat(0.75), inside=inside)
        if kind == "tongue":
            canvas.solid(curve([(-0.11, 0.30), (-0.13, 0.08), (0.0, -0.02), (0.13, 0.08), (0.11, 0.30)],
                closed=True, steps=5), rgb("#ec6a72"), puffed(0.8))  # fmt: skip
        return
    with canvas.ink() as pen:
        if kind == "round":
            pen.disc(0.0, 0.26, 0.11, rgb("#6a2620"), ry=0.13)
        elif kind == "kiss":
            pen.line(curve([(0.0, 0.38), (0.10, 0.33), (0.02, 0.28), (0.10, 0.23), (0.0, 0.18)], steps=6), 0.04, INK)
        elif kind == "line":
            pen.line([(-0.18, 0.27), (0.18, 0.29)], 0.045, INK)
        else:
            bend = -0.13 if kind == "sad" else 0.13
            middle = 0.26 + (0.05 if kind == "sad" else 0.0)
            pen.line(curve([(-0.26, middle + bend * 0.6), (-0.14, middle - bend * 0.35), (0.0,
                middle - bend * 0.75), (0.14, middle - bend * 0.35), (0.26, middle + bend * 0.6)], steps=6),
                0.048, INK)  # fmt: skip


def _eyes(pen: Pen, kind: str) -> None:
    for hand in (-1, 1):
        x, y = hand * 0.19, 0.64
        if kind in {"laughing", "sleepy", "kissing"} or (kind == "winking" and hand > 0):
            up = 0.07 if kind != "sleepy" else -0.05
            pen.line(curve([(x - 0.09, y - up * 0.4), (x, y + up), (x + 0.09, y - up * 0.4)], steps=6), 0.042, INK)
        elif kind == "hearts":
            pen.polygon(_heart(x, y, 0.15), RED)
        elif kind == "cool":
            continue
        elif kind in {"surprised", "scared"}:
            pen.disc(x, y, 0.085, WHITE, ry=0.105)
            pen.disc(x, y, 0.045, INK)
        else:
            pen.disc(x, y, 0.056, INK, ry=0.085)
        if kind == "angry":
            pen.line([(x + hand * 0.11, y + 0.19), (x - hand * 0.09, y + 0.09)], 0.05, INK)
        elif kind in {"sad", "worried", "scared", "crying"}:
            pen.line([(x + hand * 0.11, y + 0.12), (x - hand * 0.07, y + 0.20)], 0.032, INK)
        elif kind == "thinking":
            pen.line([(x - 0.09, y + 0.14 + 0.03 * hand), (x + 0.09, y + 0.16 + 0.05 * hand)], 0.036, INK)


def _heart(x: float, y: float, r: float) -> Path:
    return curve([(x, y - r), (x - r * 0.9, y + 0.05 * r), (x - r * 0.5, y + 0.75 * r), (x, y + 0.40 * r),
                  (x + r * 0.5, y + 0.75 * r), (x + r * 0.9, y + 0.05 * r)], closed=True, steps=5)  # fmt: skip


def paint_smiley(canvas: Canvas, look: Look) -> None:
    """A round face; its variant is what it feels, or nothing where it smiles."""
    kind = look.variant
    tone = look.colour(rgb("#e8604a") if kind == "angry" else YELLOW)
    circle = ellipse(0, 0.52, 0.52, 0.52)
    canvas.solid(circle, tone, sphere(0, 0.52, 0.58, shine=0.15), gloss=0.3)
    inside = canvas.mask_of(circle)
    if kind in {"", "kissing", "hearts", "grinning", "winking"}:
        for hand in (-1, 1):
            canvas.soft(ellipse(hand * 0.33, 0.44, 0.10, 0.07), PINK, 0.03, 0.5, inside=inside)
    _mouth(canvas, MOUTHS.get(kind, "smile"))
    with canvas.ink() as pen:
        _eyes(pen, kind)
    if kind == "cool":
        for hand in (-1, 1):
            canvas.solid(box(hand * 0.24 - 0.19, 0.52, hand * 0.24 + 0.19, 0.76, 0.08), rgb("#23232a"),
                puffed(0.7, shine=0.4), gloss=0.6)  # fmt: skip
        canvas.solid(box(-0.46, 0.71, 0.46, 0.77, 0.02), rgb("#23232a"), flat(0.5))
    if kind in {"crying", "laughing"}:
        for hand in (-1, 1) if kind == "laughing" else (1,):
            x, y = (hand * 0.34, 0.50) if kind == "laughing" else (0.24, 0.42)
            canvas.solid(curve([(x, y + 0.13), (x + 0.07, y - 0.04), (x, y - 0.11), (x - 0.07, y - 0.04)],
                closed=True, steps=6), BLUE, puffed(1.0, shine=0.4), gloss=0.5)  # fmt: skip
    if kind == "kissing":
        canvas.solid(_heart(0.30, 0.26, 0.12), RED, puffed(0.9, shine=0.3), gloss=0.4)
    if kind == "thinking":
        fist = mix(tone, rgb("#e8903a"), 0.35)
        canvas.solid(ellipse(0.04, 0.0, 0.17, 0.12, 0.3), fist, puffed(0.9))
        canvas.solid(limb([(-0.02, 0.04), (-0.13, 0.24)], (0.10, 0.085)), fist, puffed(0.9))
        canvas.solid(ellipse(-0.13, 0.24, 0.043, 0.043), fist, puffed(0.9))
    gleam(canvas, 0.20, 0.86, 0.10, 0.05, turn=-0.5, alpha=0.35, inside=inside)


def _lips(canvas: Canvas, tone: Colour) -> None:
    canvas.solid(curve([(-0.62, 0.36), (-0.30, 0.10), (0.0, 0.02), (0.30, 0.10), (0.62, 0.36), (0.0, 0.30)],
        closed=True, steps=7), tone, puffed(0.9, shine=0.4), gloss=0.5)  # fmt: skip
    canvas.solid(curve([(-0.62, 0.36), (-0.22, 0.64), (0.0, 0.56), (0.22, 0.64), (0.62, 0.36), (0.0, 0.36)],
        closed=True, steps=7), times(tone, 0.88), puffed(0.9, shine=0.3), gloss=0.5)  # fmt: skip
    with canvas.ink() as pen:
        pen.line(
            curve([(-0.60, 0.36), (-0.20, 0.36), (0.0, 0.33), (0.20, 0.36), (0.60, 0.36)], steps=6),
            0.022,
            times(tone, 0.45),
        )


def _mouth_open(canvas: Canvas, tone: Colour) -> None:
    outer = curve([(-0.56, 0.50), (-0.20, 0.84), (0.0, 0.78), (0.20, 0.84), (0.56, 0.50), (0.28, 0.10), (0.0,
        0.02), (-0.28, 0.10)], closed=True, steps=7)  # fmt: skip
    canvas.solid(outer, tone, puffed(0.9, shine=0.4), gloss=0.4)
    inner = curve([(-0.42, 0.50), (-0.16, 0.70), (0.0, 0.67), (0.16, 0.70), (0.42, 0.50), (0.22, 0.20), (0.0,
        0.14), (-0.22, 0.20)], closed=True, steps=7)  # fmt: skip
    canvas.solid(inner, rgb("#571a1c"), flat(0.55))
    inside = canvas.mask_of(inner)
    for k in range(-3, 4):
        canvas.solid(box(0.105 * k - 0.05, 0.56, 0.105 * k + 0.05, 0.76, 0.03), WHITE, puffed(0.6), inside=inside)
    canvas.solid(ellipse(0.0, 0.20, 0.22, 0.17), rgb("#e26a6c"), puffed(0.9), inside=inside)


def _tongue(canvas: Canvas, tone: Colour) -> None:
    _mouth_open(canvas, tone)
    canvas.solid(curve([(-0.19, 0.42), (-0.21, 0.02), (0.0, -0.22), (0.21, 0.02), (0.19, 0.42)], closed=True, steps=6),
                 rgb("#e86f74"), puffed(0.9, shine=0.2), gloss=0.3)  # fmt: skip
    with canvas.ink() as pen:
        pen.line([(0.0, 0.38), (0.0, -0.06)], 0.02, rgb("#b8484e"), 0.8)


def _teeth(canvas: Canvas, tone: Colour) -> None:
    for row, gum in ((0.60, 0.92), (0.36, 0.10)):
        canvas.solid(box(-0.60, min(row, gum) - 0.02, 0.60, max(row, gum) + 0.02, 0.14), tone, puffed(0.8))
        for k in range(-3, 4):
            x, tall = 0.165 * k, 0.30 - 0.012 * k * k
            low, high = (row - 0.10, row - 0.10 + tall) if gum > row else (row + 0.10 - tall, row + 0.10)
            canvas.solid(box(x - 0.078, low, x + 0.078, high, 0.06), rgb("#fbf9f2"), puffed(0.8, shine=0.3), gloss=0.4)


def _ear(canvas: Canvas, tone: Colour) -> None:
    outer = curve([(-0.10, 0.10), (-0.26, 0.50), (-0.20, 0.92), (0.10, 1.10), (0.38, 0.94), (0.36, 0.56), (0.16,
        0.34), (0.10, 0.08)], closed=True, steps=7)  # fmt: skip
    canvas.solid(outer, tone, puffed(0.9))
    with canvas.ink(inside=canvas.mask_of(outer)) as pen:
        pen.line(curve([(-0.14, 0.70), (-0.06, 0.94), (0.14, 0.98), (0.28, 0.82), (0.22, 0.58), (0.06, 0.42)],
            steps=7), 0.05, times(tone, 0.74))  # fmt: skip
        pen.line(curve([(-0.06, 0.44), (0.02, 0.62), (0.14, 0.78)], steps=6), 0.06, times(tone, 0.70))


def _nose(canvas: Canvas, tone: Colour) -> None:
    canvas.solid(curve([(0.02, 1.06), (-0.10, 0.70), (-0.36, 0.34), (-0.34, 0.10), (-0.10, 0.10), (0.10, 0.04),
        (0.30, 0.14), (0.34, 0.34), (0.20, 0.62), (0.14, 1.06)], closed=True, steps=6), tone, puffed(0.9))  # fmt: skip
    with canvas.ink() as pen:
        for x in (-0.15, 0.17):
            pen.disc(x, 0.12, 0.07, times(tone, 0.45), ry=0.035)
        pen.line(curve([(-0.34, 0.34), (-0.24, 0.26), (-0.22, 0.14)], steps=5), 0.02, times(tone, 0.7))


def _foot(canvas: Canvas, tone: Colour) -> None:
    for k, (x, y, r) in enumerate(((0.80, 0.10, 0.10), (0.72, 0.09, 0.075), (0.64, 0.08, 0.065))):
        canvas.solid(ellipse(x - 0.04 * k, y, r, r * 0.86), times(tone, 1 - 0.05 * k), puffed(0.9))
    sole = curve([(-0.30, 0.06), (-0.36, 0.30), (-0.22, 0.60), (-0.24, 1.10), (0.14, 1.10), (0.16, 0.62),
        (0.44, 0.36), (0.78, 0.20), (0.80, 0.04), (0.40, 0.02), (0.10, 0.08), (-0.10, 0.02)],
        closed=True, steps=6)  # fmt: skip
    canvas.solid(sole, tone, puffed(0.8))
    canvas.solid(ellipse(0.80, 0.11, 0.11, 0.095), tone, puffed(0.9))
    with canvas.ink() as pen:
        pen.disc(0.86, 0.145, 0.04, mix(tone, rgb("#ffe9e2"), 0.7), ry=0.025)
        pen.line(curve([(-0.10, 0.44), (-0.02, 0.36), (0.06, 0.42)], steps=5), 0.018, times(tone, 0.75))


PARTS: dict[str, tuple[Callable[[Canvas, Colour], None], Colour]] = {
    "lips": (_lips, rgb("#c8324a")), "mouth": (_mouth_open, rgb("#d05a5a")), "tongue": (_tongue, rgb("#d05a5a")),
    "teeth": (_teeth, rgb("#e89a98")), "ear": (_ear, SKIN), "nose": (_nose, SKIN), "foot": (_foot, SKIN),
}  # fmt: skip


def paint_part(canvas: Canvas, look: Look) -> None:
    """One part of a body by its name."""
    paint, own = PARTS.get(look.variant, PARTS["lips"])
    paint(canvas, look.colour(own))


def paint_prints(canvas: Canvas, look: Look) -> None:
    """A trail of prints that leads over the ground: of bare feet, or of paws."""
    tone = look.colour(rgb("#6a5242"))
    with canvas.ink() as pen:
        for k in range(6):
            side = -1 if k % 2 else 1
            ahead, aside = -0.98 + 0.33 * k, 0.16 + 0.075 * side
            for shape in _paw() if look.variant == "paw" else _sole(side):
                pen.polygon([(ahead + 0.86 * y, aside - 0.44 * x) for x, y in shape], tone, 0.85)


def _paw() -> list[Path]:
    pad = curve(
        [(-0.12, 0.0), (-0.10, 0.12), (0.0, 0.17), (0.10, 0.12), (0.12, 0.0), (0.0, 0.02)], closed=True, steps=5
    )
    toes = ((-0.17, 0.17), (-0.065, 0.25), (0.065, 0.25), (0.17, 0.17))
    return [pad, *[ellipse(x, y, 0.05, 0.062, points=16) for x, y in toes]]


def _sole(side: int) -> list[Path]:
    sole = curve([(0.0, 0.0), (-0.09, 0.05), (-0.07, 0.18), (-0.12, 0.32), (0.02, 0.40), (0.12, 0.30), (0.07, 0.16),
                  (0.08, 0.04)], closed=True, steps=5)  # fmt: skip
    toes = [ellipse(0.145 * math.cos(math.radians(58 + 22 * k)) + 0.02,
        0.31 + 0.155 * math.sin(math.radians(58 + 22 * k)), 0.042 - 0.005 * k, 0.042 - 0.005 * k,
        points=14) for k in range(5)]  # fmt: skip
    return [[(-side * x, y) for x, y in path] for path in (sole, *toes)]


PROPS = (Prop(name="smiley", size=0.3, extent=bounds(-0.56, 0.56, 1.08, -0.12), paint=paint_smiley,
    home="seamless", turns=False), Prop(name="body_part", size=0.14, extent=bounds(-0.70, 0.96, 1.14, -0.28),
    paint=paint_part, home="seamless"), Prop(name="prints", size=0.14, extent=bounds(-1.02, 1.06, 0.36, -0.02),
    paint=paint_prints, home="seamless", casts=False),)  # fmt: skip
