"""Small animals on their hind feet, seen from the front: paws drawn up to the chest, toes below a round belly."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, luma, mix, times
from muralist.engines.preview.brushes.paths import Path, ellipse
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import crease, fur, mould, sleeve
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.sitters import PINK, WIDE, Sitter, sitter_head, sitter_tail
from muralist.engines.preview.props.treats import TREATS


def paint_perched(canvas: Canvas, look: Look, kind: Sitter, *, food: str = "") -> None:
    """Paint one; `food` is what it holds."""
    coat = look.pick("coat", kind.coats)
    pale = kind.pale or mix(coat, (1, 0.97, 0.92), 0.6 if luma(coat) > 0.25 else 0.3)
    limbs = coat if kind.limbs is None or look.colours else kind.limbs
    tall, wide = kind.stance == "upright", kind.plump
    sitter_tail(canvas, look, kind, coat, limbs)
    for hand in (-1, 1):
        _foot(canvas, hand * (0.14 if tall else 0.15) * wide, mix(limbs, PINK, 0.35 if kind.whiskers else 0.0))
    outlines = _tall(wide, kind.face_at) if tall else _round(wide)
    body = mould(canvas, outlines, coat, texture=0.06, grain=30)
    belly = ellipse(0, 0.46, 0.13 * wide, 0.42) if tall else ellipse(0, 0.34, 0.19 * wide, 0.27)
    canvas.soft(belly, pale, 0.045, 0.92, inside=body)
    fur(canvas, body, look.rng("fur"), coat, 170, 0.045, -1.6)
    if not tall:
        for hand in (-1, 1):
            arc = ellipse(
                hand * 0.24 * wide, 0.17, 0.13, 0.17, start=1.57 - hand * 1.9, end=1.57 + hand * 0.2, points=14
            )
            crease(canvas, arc, coat, body, 0.018)
    sitter_head(canvas, look, kind, coat, pale, limbs, asleep=False)
    high = kind.face_at - (0.44 if tall else 0.34)
    held = food or kind.food
    if held in TREATS:
        TREATS[held](canvas)
        high = 0.47
    for hand in (-1, 1):
        _arm(canvas, hand, wide, high, limbs, apart=held in WIDE, held=bool(held))


def _round(wide: float) -> list[Path]:
    """An egg of a body between its haunches."""
    haunches = [ellipse(hand * 0.22 * wide, 0.17, 0.15, 0.17) for hand in (-1, 1)]
    return [ellipse(0, 0.32, 0.29 * wide, 0.32), ellipse(0, 0.55, 0.23 * wide, 0.22), *haunches]


def _tall(wide: float, face_at: float) -> list[Path]:
    """A long body like a skittle."""
    trunk = sleeve([(0, 0.18), (0, 0.5), (0, face_at - 0.10)], (0.46 * wide, 0.44 * wide, 0.30 * wide), 8)
    thighs = [ellipse(hand * 0.13 * wide, 0.16, 0.13 * wide, 0.17) for hand in (-1, 1)]
    return [trunk, *thighs]


def _foot(canvas: Canvas, x: float, colour: Colour) -> None:
    canvas.solid(ellipse(x, 0.030, 0.105, 0.045), times(colour, 0.95), puffed(0.9))
    with canvas.ink() as pen:
        for step in (-0.035, 0.0, 0.035):
            pen.line([(x + step, -0.008), (x + step * 0.9, 0.022)], 0.008, times(colour, 0.5), 0.7)


def _arm(
    canvas: Canvas, hand: int, wide: float, high: float, limbs: Colour, *, apart: bool, held: bool
) -> None:  # fmt: skip
    end = (hand * (0.18 if apart else 0.09 if held else 0.075), high + (0.0 if held else 0.02))
    arm = sleeve([(hand * 0.20 * wide, high + 0.10), (hand * 0.215 * wide, high - 0.02), end], (0.11, 0.11, 0.075))
    mould(canvas, [arm], limbs, texture=0.06, grain=30)
    canvas.solid(ellipse(*end, 0.045, 0.040), mix(limbs, PINK, 0.45), puffed(0.8))
    with canvas.ink() as pen:
        for step in (-0.018, 0.0, 0.018):
            tip = (end[0] - hand * 0.042, end[1] + step)
            pen.line([tip, (end[0] - hand * 0.012, end[1] + step)], 0.006, times(limbs, 0.5), 0.7)
