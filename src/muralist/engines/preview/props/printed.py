"""Things with words printed on them: a T-shirt on a hanger, and a book that stands and shows its cover."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.lettering import legible, letters
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, contrast, rod

SHIRTS = (rgb("#f3f0ea"), rgb("#33373f"), rgb("#3f78a8"), rgb("#c8453a"), rgb("#e3b04a"))
COVERS = (rgb("#2f5673"), rgb("#8c3434"), rgb("#35604a"), rgb("#4d3a66"), rgb("#b5762f"))


def shirt_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.98, right=0.98, top=2.06)


def paint_shirt(canvas: Canvas, look: Look) -> None:
    cloth, wood = look.pick("cloth", SHIRTS), rgb("#b98a58")
    steel = rgb("#9aa0a6")
    hook = curve([(0.0, 1.72), (0.0, 1.84), (0.09, 1.90), (0.07, 2.00), (-0.04, 2.01), (-0.08, 1.94)], steps=6)
    canvas.solid(limb(hook, (0.035,) * 3), steel, puffed(1.0, shine=0.3), gloss=0.5)
    rod(canvas, curve([(-0.58, 1.48), (-0.30, 1.63), (0.0, 1.70), (0.30, 1.63), (0.58, 1.48)], steps=6), 0.07, wood)
    canvas.solid(ellipse(0, 1.60, 0.27, 0.12), times(cloth, 0.55), flat(0.5))
    right = [
        (0.27, 1.61), (0.62, 1.47), (0.93, 0.98), (0.64, 0.80), (0.53, 1.00), (0.56, 0.50), (0.58, 0.05), (0.0, 0.0),
    ]  # fmt: skip
    shape = curve(
        [(0.0, 1.46), (0.16, 1.49), *right, *[(-x, y) for x, y in reversed(right[:-1])], (-0.16, 1.49)], True, 3
    )
    canvas.solid(shape, cloth, puffed(0.55), texture=0.04, grain=16)
    inside = canvas.mask_of(shape)
    for x0, y0, x1, y1, wide in (
        (-0.50, 1.02, -0.26, 0.62, 0.06), (0.50, 1.02, 0.28, 0.66, 0.06), (-0.36, 0.06, -0.28, 0.42, 0.07),
        (0.34, 0.04, 0.24, 0.36, 0.07), (0.0, 0.02, 0.04, 0.26, 0.06),
    ):  # fmt: skip
        canvas.soft(limb([(x0, y0), (x1, y1)], (0.02, wide)), times(cloth, 0.55), 0.035, 0.35, inside=inside)
    with canvas.ink(inside=inside) as pen:
        pen.line(ellipse(0, 1.60, 0.29, 0.15, start=math.pi, end=2 * math.pi), 0.05, times(cloth, 0.82))
        pen.line([(-0.56, 0.06), (0.0, 0.035), (0.56, 0.06)], 0.012, times(cloth, 0.7), 0.8)
        for hand in (-1, 1):
            pen.line([(hand * 0.90, 0.965), (hand * 0.66, 0.815)], 0.014, times(cloth, 0.7), 0.8)
            pen.line(
                curve([(hand * 0.60, 1.47), (hand * 0.56, 1.2), (hand * 0.53, 1.0)], steps=5),
                0.010,
                times(cloth, 0.7),
                0.7,
            )
    tint = look.colours[1] if len(look.colours) > 1 else contrast(cloth)
    letters(canvas, look.text, (-0.38, 0.66, 0.38, 1.24), tint, weight=0.05)


def cover_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.60, right=0.66, top=1.48, bottom=-0.02)


def paint_cover(canvas: Canvas, look: Look) -> None:
    cloth, gold = look.pick("cover", COVERS), rgb("#e4c273")
    pages = [(0.50, 0.02), (0.62, 0.07), (0.62, 1.43), (0.50, 1.44)]
    canvas.solid(pages, rgb("#efe6d0"), slope(0.50, 0.72, 0))
    with canvas.ink() as pen:
        for step in range(5):
            x = 0.515 + step * 0.022
            pen.line([(x, 0.03 + step * 0.009), (x, 1.435)], 0.005, rgb("#b7a98a"), 0.7)
    canvas.solid([(0.50, -0.01), (0.645, 0.05), (0.645, 0.075), (0.50, 0.02)], times(cloth, 0.7), flat(0.5))
    front = box(-0.56, 0.0, 0.52, 1.46, 0.025)
    canvas.solid(front, cloth, facing(0.1, 0.15, 1), texture=0.07, grain=26)
    canvas.solid(box(-0.56, 0.0, -0.45, 1.46, 0.02), times(cloth, 0.82), puffed(0.5), texture=0.06, grain=26)
    words = legible(look.text)
    with canvas.ink() as pen:
        for inset in (0.05, 0.075):
            rim = box(-0.45 + inset, inset, 0.52 - inset, 1.46 - inset, 0.03)
            pen.line([*rim, rim[0]], 0.012 if inset < 0.06 else 0.006, gold)
        low = 0.40 if words else 0.72
        pen.ring(0.035, low, 0.15, 0.014, gold)
        for ray in range(12):
            a = ray * math.pi / 6
            ends = [(0.035 + reach * math.cos(a), low + reach * math.sin(a)) for reach in (0.18, 0.25)]
            pen.line(ends, 0.012, gold)
        pen.disc(0.035, low, 0.07, mix(gold, WHITE, 0.2))
    if words:
        letters(canvas, look.text, (-0.31, 0.78, 0.38, 1.30), mix(gold, WHITE, 0.25), weight=0.04)


PROPS = (
    Prop(name="tshirt", size=0.75, extent=shirt_extent, paint=paint_shirt, home="seamless", turns=False, letters=True),
    Prop(name="cover", size=0.26, extent=cover_extent, paint=paint_cover, home="studio", turns=False, letters=True),
)
