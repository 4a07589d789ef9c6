"""Animals that sit upright and face the viewer, paws before them, often with something to eat."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, curve, ellipse, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, eye, fur, mould, shape, sleeve
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.treats import TREATS

PINK = rgb("#e8aaa6")
WIDE = frozenset({"fish", "wood", "cheese"})
"""Food that needs the hands apart."""
FACE_AT = 0.82
"""The height of the eyes' line, in prop units."""
SPOTTED = frozenset({"panda", "raccoon", "redpanda", "badger"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitter:
    """`limbs` colours arms, legs and ears, `face` names the marks of the face. `food` is what it holds to eat.

    `plump` widens the body, `big` the head. `stance` is "" for one that sits like a teddy bear, "perched" for a small
    animal on its hind feet, "upright" for one that stands tall on them; `face_at` is the height of its eyes.
    """

    coats: tuple[Colour, ...]
    pale: Colour | None = None
    limbs: Colour | None = None
    face: str = "muzzle"
    ears: str = "round"
    tail: str = ""
    food: str = ""
    plump: float = 1.0
    big: float = 1.0
    nose: float = 1.0
    stance: str = ""
    face_at: float = FACE_AT
    whiskers: bool = False


def paint_sitter(canvas: Canvas, look: Look, kind: Sitter, *, food: str = "", asleep: bool = False) -> None:
    """Paint one; `food` overrides what it holds."""
    coat = look.pick("coat", kind.coats)
    pale = kind.pale or mix(coat, (1, 0.97, 0.92), 0.6 if luma(coat) > 0.25 else 0.3)
    limbs = coat if kind.limbs is None or look.colours else kind.limbs
    wide = kind.plump
    sitter_tail(canvas, look, kind, coat, limbs)
    body = mould(
        canvas,
        [ellipse(0, 0.34, 0.33 * wide, 0.35), ellipse(0, 0.52, 0.25 * wide, 0.22)], coat, texture=0.06, grain=30,
    )  # fmt: skip
    canvas.soft(ellipse(0.02, 0.30, 0.20 * wide, 0.24), pale if kind.face != "panda" else coat, 0.05, 0.9, inside=body)
    if kind.face == "panda":
        canvas.soft(ellipse(0, 0.60, 0.40, 0.11), limbs, 0.02, 1.0, inside=body)
    fur(canvas, body, look.rng("fur"), coat, 160, 0.05, -1.6)
    for hand in (-1, 1):
        leg = sleeve([(hand * 0.20 * wide, 0.16), (hand * 0.34 * wide, 0.12)], (0.24, 0.22))
        mould(canvas, [leg], limbs, texture=0.06, grain=30)
        canvas.solid(ellipse(hand * 0.35 * wide, 0.115, 0.105, 0.115), times(limbs, 0.95), puffed(0.9))
        canvas.solid(ellipse(hand * 0.36 * wide, 0.10, 0.062, 0.066), mix(limbs, PINK, 0.5), puffed(0.5))
    sitter_head(canvas, look, kind, coat, pale, limbs, asleep=asleep)
    held = food or kind.food
    if held in TREATS:
        TREATS[held](canvas)
    for hand in (-1, 1):
        end = (hand * (0.19 if held in WIDE else 0.10 if held else 0.15), 0.47 if held else 0.33)
        arm = sleeve([(hand * 0.25 * wide, 0.56), (hand * 0.30 * wide, 0.40), end], (0.15, 0.15, 0.12))
        mould(canvas, [arm], limbs, texture=0.06, grain=30)
        with canvas.ink() as pen:
            for step in (-0.028, 0.0, 0.028):
                x, y = end[0] - hand * 0.052, end[1] + step
                pen.line([(x, y), (x + hand * 0.03, y)], 0.008, times(limbs, 0.5), 0.7)


def sitter_tail(canvas: Canvas, look: Look, kind: Sitter, coat: Colour, limbs: Colour) -> None:
    """The tail, which lies beside the body."""
    if kind.tail in {"ring", "bushy"}:
        spine = [(0.16, 0.10), (0.44, 0.10), (0.58, 0.30), (0.54, 0.54)]
        mask = mould(canvas, [sleeve(spine, (0.16, 0.20, 0.20, 0.10), 8)], coat, texture=0.10, grain=34)
        if kind.tail == "ring":
            path = curve(spine, steps=6)
            with canvas.ink(inside=mask) as pen:
                for at in range(4, len(path) - 1, 4):
                    (ax, ay), (bx, by) = path[at - 1], path[at]
                    lean = math.atan2(by - ay, bx - ax) + math.pi / 2
                    dx, dy = math.cos(lean) * 0.14, math.sin(lean) * 0.14
                    pen.line(
                        [(bx + dx, by + dy), (bx - dx, by - dy)], 0.05, limbs if kind.limbs else times(coat, 0.4), 0.9
                    )
        fur(canvas, mask, look.rng("brush"), coat, 100, 0.06, 0.8)
    elif kind.tail == "flat":
        paddle = oval(0.50, 0.10, 0.24, 0.10, 0.25)
        canvas.solid(paddle, rgb("#4e3d36"), puffed(0.8))
        with canvas.ink(inside=canvas.mask_of(paddle)) as pen:
            for step in range(6):
                pen.line([(0.26 + step * 0.08, 0.0), (0.36 + step * 0.08, 0.3)], 0.008, rgb("#2f2420"), 0.7)
                pen.line([(0.36 + step * 0.08, 0.0), (0.26 + step * 0.08, 0.3)], 0.008, rgb("#2f2420"), 0.7)
    elif kind.tail == "thin":
        canvas.solid(
            sleeve([(0.20, 0.06), (0.46, 0.05), (0.60, 0.18), (0.54, 0.36)], (0.055, 0.045, 0.04, 0.02)),
            mix(coat, PINK, 0.7),
            puffed(0.8),
        )
    elif kind.tail == "thick":
        canvas.solid(
            sleeve([(0.18, 0.10), (0.42, 0.07), (0.62, 0.10)], (0.18, 0.12, 0.05)), times(coat, 0.85), puffed(0.9)
        )


def sitter_head(
    canvas: Canvas, look: Look, kind: Sitter, coat: Colour, pale: Colour, limbs: Colour, *, asleep: bool
) -> None:  # fmt: skip
    """The head, seen from the front."""
    b, y = kind.big, kind.face_at
    _ears(canvas, kind, coat, pale, limbs)
    skull = mould(
        canvas,
        [ellipse(0, y, 0.275 * b, 0.245 * b), ellipse(0, y - 0.08 * b, 0.285 * b, 0.17 * b)], coat,
        texture=0.05, grain=30,
    )  # fmt: skip
    fur(canvas, skull, look.rng("face"), coat, 90, 0.04, -1.6)
    if kind.face in SPOTTED:
        _eye_spots(canvas, kind, pale, limbs, skull)
    else:
        _pale_face(canvas, kind, pale, skull)
    cheeks = mix(coat, PINK, 0.6)
    for hand in (-1, 1):
        canvas.soft(oval(hand * 0.19 * b, y - 0.08, 0.045, 0.03), cheeks, 0.02, 0.45, inside=skull)
    _features(canvas, kind, coat, asleep=asleep)


def _ears(canvas: Canvas, kind: Sitter, coat: Colour, pale: Colour, limbs: Colour) -> None:
    b, y = kind.big, kind.face_at
    ear_tone = limbs if kind.limbs is not None else coat
    for hand in (-1, 1):
        if kind.ears == "round":
            canvas.solid(ellipse(hand * 0.22 * b, y + 0.20 * b, 0.10 * b, 0.10 * b), times(ear_tone, 0.92), puffed(0.8))
            canvas.solid(
                ellipse(hand * 0.22 * b, y + 0.19 * b, 0.055 * b, 0.055 * b), mix(ear_tone, PINK, 0.45), puffed(0.5)
            )
        elif kind.ears == "huge":
            canvas.solid(
                ellipse(hand * 0.31 * b, y + 0.17 * b, 0.165 * b, 0.165 * b),
                times(ear_tone, 0.95),
                puffed(0.8),
                texture=0.1,
            )
            canvas.solid(ellipse(hand * 0.31 * b, y + 0.16 * b, 0.10 * b, 0.10 * b), PINK, puffed(0.5))
        elif kind.ears == "point":
            canvas.solid(
                shape(f"{hand * 8} {y * 100 + 16}, {hand * 26} {y * 100 + 38}, {hand * 30} {y * 100 + 6}"),
                ear_tone,
                puffed(0.6),
            )
            canvas.solid(
                shape(f"{hand * 14} {y * 100 + 16}, {hand * 25} {y * 100 + 31}, {hand * 26} {y * 100 + 10}"),
                pale,
                puffed(0.4),
            )
        elif kind.ears == "low":
            ear = ellipse(hand * 0.265 * b, y + 0.11 * b, 0.055 * b, 0.05 * b)
            canvas.solid(ear, times(ear_tone, 0.84), puffed(0.8))
        elif kind.ears == "tiny":
            canvas.solid(ellipse(hand * 0.21 * b, y + 0.19 * b, 0.06 * b, 0.06 * b), times(ear_tone, 0.88), puffed(0.8))
        elif kind.ears == "side":
            canvas.solid(ellipse(hand * 0.29 * b, y + 0.02, 0.075 * b, 0.09 * b), mix(coat, PINK, 0.5), puffed(0.8))


def _eye_spots(canvas: Canvas, kind: Sitter, pale: Colour, limbs: Colour, skull: Image.Image) -> None:
    """Dark or light marks around the eyes."""
    y, tight, face = kind.face_at, 0.012, kind.face
    if face == "panda":
        for hand in (-1, 1):
            canvas.soft(ellipse(hand * 0.115, y + 0.01, 0.068, 0.088, hand * 0.6), limbs, tight, 1.0, inside=skull)
    elif face == "raccoon":
        canvas.soft(ellipse(0, y - 0.02, 0.30, 0.13), pale, 0.02, 1.0, inside=skull)
        for hand in (-1, 1):
            canvas.soft(ellipse(hand * 0.14, y - 0.01, 0.11, 0.072, hand * -0.35), limbs, tight, 1.0, inside=skull)
        canvas.soft(ellipse(0, y - 0.12, 0.13, 0.09), pale, 0.02, 1.0, inside=skull)
    elif face == "redpanda":
        for hand in (-1, 1):
            canvas.soft(ellipse(hand * 0.11, y + 0.11, 0.06, 0.03), pale, tight, 1.0, inside=skull)
            canvas.soft(ellipse(hand * 0.20, y - 0.06, 0.09, 0.10), pale, 0.02, 1.0, inside=skull)
        canvas.soft(ellipse(0, y - 0.11, 0.13, 0.09), pale, 0.02, 1.0, inside=skull)
    elif face == "badger":
        canvas.soft(ellipse(0, y - 0.02, 0.32, 0.30), pale, 0.01, 1.0, inside=skull)
        for hand in (-1, 1):
            canvas.soft(
                sleeve([(hand * 0.15, y + 0.26), (hand * 0.115, y), (hand * 0.06, y - 0.14)], (0.13, 0.11, 0.05)),
                limbs,
                tight,
                1.0,
                inside=skull,
            )


def _pale_face(canvas: Canvas, kind: Sitter, pale: Colour, skull: Image.Image) -> None:
    """A light muzzle, or the bare face of an ape."""
    b, y, tight = kind.big, kind.face_at, 0.012
    if kind.face == "ape":
        canvas.soft(ellipse(0, y + 0.03, 0.20, 0.12), pale, tight, 1.0, inside=skull)
        canvas.soft(ellipse(0, y - 0.11, 0.20, 0.12), pale, tight, 1.0, inside=skull)
    elif kind.face == "sloth":
        canvas.soft(ellipse(0, y - 0.03, 0.22, 0.18), pale, tight, 1.0, inside=skull)
        for hand in (-1, 1):
            canvas.soft(
                ellipse(hand * 0.14, y - 0.01, 0.095, 0.045, hand * -0.5), rgb("#5e4636"), tight, 1.0, inside=skull
            )
    elif kind.face == "cheeks":
        for hand in (-1, 1):
            canvas.soft(ellipse(hand * 0.15 * b, y - 0.13 * b, 0.15 * b, 0.11 * b), pale, 0.02, 0.97, inside=skull)
        canvas.soft(ellipse(0, y + 0.18 * b, 0.035 * b, 0.10 * b), pale, 0.02, 0.8, inside=skull)
    else:
        canvas.soft(ellipse(0, y - 0.10 * b, 0.14 * b, 0.105 * b), pale, 0.02, 0.95, inside=skull)


def _features(canvas: Canvas, kind: Sitter, coat: Colour, *, asleep: bool) -> None:
    b, y, face = kind.big, kind.face_at, kind.face
    with canvas.ink() as pen:
        dark_eyes = luma(coat) < 0.3
        for hand in (-1, 1):
            x = hand * 0.108 * b
            if asleep or face == "sloth":
                pen.line(bezier((x - 0.04, y + 0.015), (x, y - 0.03), (x + 0.04, y + 0.015), 8), 0.014, DARK)
            else:
                eye(pen, x, y + 0.012, 0.034, rgb("#c9a06a") if dark_eyes and face == "muzzle" else None)
        wide = 0.036 * kind.nose
        if face == "koala":
            pen.disc(0, y - 0.055, 0.055, DARK, ry=0.085)
            pen.disc(-0.015, y - 0.015, 0.014, (1, 1, 1), 0.5)
        elif face == "ape":
            for hand in (-1, 1):
                pen.disc(hand * 0.026, y - 0.06, 0.012, DARK, 0.85)
        else:
            pen.disc(0, y - 0.060 * b, wide, DARK, ry=wide * 0.78)
        low = y - 0.10 * b - (0.05 if face in {"koala", "ape"} else 0.0)
        for hand in (-1, 1):
            pen.line(
                bezier((0, low + 0.012), (hand * 0.02, low - 0.045), (hand * 0.075, low - 0.022), 8), 0.011, DARK, 0.85
            )
        if kind.whiskers:
            for hand in (-1, 1):
                for lift in (-0.03, 0.0, 0.03):
                    start, end = (hand * 0.11 * b, low + 0.02 + lift * 0.4), (hand * 0.31 * b, low + 0.03 + lift * 2)
                    pen.line([start, end], 0.006, times(coat, 0.45) if luma(coat) > 0.45 else (0.95, 0.93, 0.9), 0.7)
        if kind.tail == "flat":
            pen.polygon(
                [(-0.028, low - 0.022), (0.028, low - 0.022), (0.026, low - 0.085), (-0.026, low - 0.085)],
                (0.98, 0.96, 0.88),
            )
