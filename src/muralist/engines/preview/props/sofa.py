"""Upholstered seats: a three-seat sofa and an armchair, with loose cushions."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Point, box, curve, shifted
from muralist.engines.preview.brushes.shade import facing, puffed
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, rod

FABRICS = (rgb("#5f7f86"), rgb("#c08a5a"), rgb("#7f8a66"), rgb("#b5655a"), rgb("#d8cbb4"))
LEATHER = "leather"
LEATHERS = (rgb("#7d4a2b"), rgb("#94582f"), rgb("#5c3826"))
CUSHIONS = (rgb("#e0b04f"), rgb("#d9d0be"), rgb("#b8574a"), rgb("#48606e"))


def extent(look: Look) -> Extent:
    del look
    return Extent(left=-1.16, right=1.16, top=0.94)


def chair_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.62, right=0.62, top=1.06)


def paint(canvas: Canvas, look: Look) -> None:
    _seat(canvas, look, half=1.12, seats=3, back=0.88)


def paint_chair(canvas: Canvas, look: Look) -> None:
    _seat(canvas, look, half=0.58, seats=1, back=1.0)


def _seat(canvas: Canvas, look: Look, half: float, seats: int, back: float) -> None:
    leather = look.material == LEATHER
    fabric = look.pick("fabric", LEATHERS if leather else FABRICS)
    # hide is smooth and shines where cloth is dull
    gloss, rough = (0.45, 0.03) if leather else (0.0, 0.05)
    wood = rgb("#6d4a2f")
    for hand in (-1, 1):
        rod(canvas, [(hand * (half - 0.12), 0.15), (hand * (half - 0.07), 0.0)], 0.06, wood, end=0.035)
    inner = half - 0.17
    rear = box(-half + 0.10, 0.30, half - 0.10, back, 0.13)
    canvas.solid(rear, times(fabric, 0.84), puffed(0.7), gloss=gloss, texture=rough, grain=30)
    step = 2 * inner / seats
    for number in range(seats):
        x0 = -inner + number * step
        cushion = _pillow(x0 + step / 2, 0.63, step / 2 - 0.004, (back - 0.40) / 2 + 0.02, 0.10)
        canvas.solid(cushion, fabric, puffed(0.85, shine=0.06), gloss=gloss, texture=rough, grain=30)
    canvas.solid(
        box(-inner - 0.02, 0.12, inner + 0.02, 0.34, 0.04), times(fabric, 0.86), facing(0, 0, 1), texture=0.05,
    )  # fmt: skip
    for number in range(seats):
        x0 = -inner + number * step
        cushion = _pillow(x0 + step / 2, 0.385, step / 2 - 0.002, 0.088, 0.07)
        canvas.solid(cushion, mix(fabric, WHITE, 0.06), puffed(0.9, shine=0.06), gloss=gloss, texture=rough, grain=30)
    with canvas.ink() as pen:
        pen.line([(-inner, 0.295), (inner, 0.295)], 0.008, times(fabric, 0.5), 0.7)
    if leather:
        _buttons(canvas, inner, seats, back, fabric)
    else:
        _throw(canvas, look, inner, seats, fabric)
    for hand in (-1, 1):
        arm = curve(
            [(hand * (half - 0.20), 0.11), (hand * (half - 0.22), 0.48), (hand * (half - 0.21), 0.58),
            (hand * (half - 0.10), 0.635), (hand * (half + 0.00), 0.58), (hand * (half + 0.01), 0.48),
            (hand * (half - 0.01), 0.11)], closed=True, steps=7,
        )  # fmt: skip
        canvas.solid(arm, fabric, puffed(1.0, shine=0.08), gloss=gloss, texture=rough, grain=30)
        inside = canvas.mask_of(arm)
        with canvas.ink(inside=inside) as pen:
            pen.line(shifted(arm, hand * 0.012 * 0, 0.0, 1.0), 0.010, times(fabric, 0.62), 0.5)


def _buttons(canvas: Canvas, inner: float, seats: int, back: float, hide: Colour) -> None:
    """The sewn-in buttons and folds of a leather back."""
    step, middle = 2 * inner / seats, 0.5 * (0.48 + back)
    with canvas.ink() as pen:
        for number in range(seats):
            x = -inner + (number + 0.5) * step
            for across, up in ((-0.25, 0.09), (0.25, 0.09), (0.0, 0.0), (-0.25, -0.09), (0.25, -0.09)):
                px, py = x + across * step, middle + up
                if across:
                    pen.line([(px, py), (x, middle)], 0.010, times(hide, 0.55), 0.55)
                pen.disc(px, py, 0.022, times(hide, 0.5))
                pen.disc(px - 0.004, py + 0.005, 0.013, mix(hide, WHITE, 0.22))


def _pillow(x: float, y: float, rx: float, ry: float, soft: float) -> list[Point]:
    """A stuffed rectangle: its sides bulge and its corners are round."""
    s = soft * 0.35
    points = [
        (x - rx, y - ry + s), (x - rx - s * 0.2, y), (x - rx, y + ry - s), (x - rx + s, y + ry),
        (x, y + ry + s * 0.35), (x + rx - s, y + ry), (x + rx, y + ry - s), (x + rx + s * 0.2, y),
        (x + rx, y - ry + s), (x + rx - s, y - ry), (x, y - ry - s * 0.1), (x - rx + s, y - ry),
    ]  # fmt: skip
    return curve(points, closed=True, steps=5)


def _throw(canvas: Canvas, look: Look, inner: float, seats: int, fabric: Colour) -> None:
    """Loose cushions; the second colour of the prompt, or one that stands out."""
    rng = look.rng("cushions")
    order = rng.permutation(len(CUSHIONS))
    spots = ((-inner + 0.19, 0.16), (inner - 0.20, -0.13)) if seats > 1 else ((0.05, 0.12),)
    for number, (x, turn) in enumerate(spots):
        tint = look.colours[1] if len(look.colours) > 1 else CUSHIONS[order[number]]
        if sum(abs(a - b) for a, b in zip(tint, fabric, strict=True)) < 0.35:
            tint = CUSHIONS[order[2]]
        outline = shifted(_pillow(0, 0, 0.165, 0.165, 0.10), x, 0.62, 1.0, turn)
        canvas.soft(shifted(outline, 0.015, -0.02), times(fabric, 0.35), 0.02, 0.5)
        canvas.solid(outline, tint, puffed(1.0, shine=0.1), texture=0.07, grain=26)


def pillow_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.66, right=0.66, top=0.50)


def paint_pillow(canvas: Canvas, look: Look) -> None:
    cloth = look.pick("cloth", CUSHIONS)
    gold = rgb("#d9b45a")
    lying = [
        (-0.56, 0.12), (-0.40, 0.36), (-0.10, 0.45), (0.20, 0.44), (0.44, 0.35), (0.57, 0.12), (0.30, 0.035),
        (0.0, 0.02), (-0.3, 0.035),
    ]  # fmt: skip
    outline = curve(lying, closed=True, steps=8)
    canvas.solid(outline, cloth, puffed(1.0, shine=0.12), gloss=0.15, texture=0.04, grain=24)
    inside = canvas.mask_of(outline)
    canvas.soft(
        curve([(-0.22, 0.36), (0.0, 0.31), (0.24, 0.35), (0.0, 0.40)], closed=True), times(cloth, 0.55), 0.05, 0.5,
        inside=inside,
    )  # fmt: skip
    with canvas.ink() as pen:
        seam = curve([(-0.56, 0.12), (-0.30, 0.075), (0.0, 0.06), (0.30, 0.075), (0.57, 0.12)], steps=6)
        pen.line(seam, 0.022, gold)
        for hand in (-1, 1):
            for strand in range(5):
                pen.line(
                    [(hand * 0.555, 0.115), (hand * (0.59 + 0.012 * strand), 0.01 + 0.012 * strand)], 0.014,
                    times(gold, 0.8 + 0.05 * strand),
                )  # fmt: skip
    for hand in (-1, 1):
        canvas.solid(
            box(hand * 0.56 - 0.03, 0.09, hand * 0.56 + 0.03, 0.15, 0.03), gold, puffed(1.0, shine=0.3), gloss=0.4,
        )  # fmt: skip


PROPS = (
    Prop(name="pillow", size=0.18, extent=pillow_extent, paint=paint_pillow, home="studio", perch=0.37, turns=False),
    Prop(
        name="sofa", size=0.9, extent=extent, paint=paint, home="livingroom", perch=0.44, materials=frozenset({LEATHER})
    ),
    Prop(
        name="armchair",
        size=1.0,
        extent=chair_extent,
        paint=paint_chair,
        home="livingroom",
        perch=0.44,
        materials=frozenset({LEATHER}),
    ),
)
