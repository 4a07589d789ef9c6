"""A made bed with a headboard, pillows and a quilt."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import curve
from muralist.engines.preview.brushes.shade import facing, puffed, slope
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, rod

QUILTS = (rgb("#6f8fa8"), rgb("#c9846a"), rgb("#8aa083"), rgb("#b79ab4"))


def extent(look: Look) -> Extent:
    del look
    return Extent(left=-1.14, right=1.16, top=1.10)


def paint(canvas: Canvas, look: Look) -> None:
    quilt, wood, linen = look.pick("quilt", QUILTS), rgb("#9a6b42"), rgb("#f2ece0")
    for x, y in ((-0.98, 0.0), (0.86, 0.0), (1.06, 0.16)):
        rod(canvas, [(x, y), (x, y + 0.2)], 0.07, times(wood, 0.8))
    head = curve(
        [(-1.08, 0.18), (-1.09, 0.78), (-0.98, 0.93), (-0.80, 1.05), (-0.74, 0.98), (-0.74, 0.42)], steps=6,
    )  # fmt: skip
    canvas.solid([(x - 0.035, y - 0.005) for x, y in head], times(wood, 0.7), facing(-1, 0, 0.5))
    canvas.solid(head, wood, facing(0.8, 0, 0.7), texture=0.06, grain=12)
    canvas.solid(
        [(-1.02, 0.16), (0.90, 0.16), (0.90, 0.28), (-1.02, 0.28)], wood, facing(0, 0, 1), texture=0.06, grain=14,
    )  # fmt: skip
    canvas.solid([(0.90, 0.16), (1.10, 0.30), (1.10, 0.42), (0.90, 0.28)], times(wood, 0.8), facing(1, 0, 0.4))
    side = curve(
        [(-1.02, 0.28), (-0.1, 0.28), (0.89, 0.28), (0.91, 0.40), (0.88, 0.50), (-0.1, 0.50), (-1.02, 0.50)], True,
        5,
    )  # fmt: skip
    canvas.solid(side, linen, puffed(0.5), texture=0.03)
    top = [(-1.02, 0.49), (0.88, 0.49), (1.08, 0.66), (-0.74, 0.66)]
    canvas.solid(top, linen, facing(0, 1, 0.6))
    for x, y, size in ((-0.62, 0.675, 1.0), (-0.76, 0.58, 1.08)):
        pillow = [
            (-0.22, -0.07), (-0.24, 0.06), (-0.10, 0.12), (0.14, 0.12), (0.25, 0.05), (0.22, -0.07), (0.0, -0.10),
        ]  # fmt: skip
        outline = curve([(x + px * size, y + py * size) for px, py in pillow], closed=True, steps=6)
        canvas.solid(outline, mix(linen, WHITE, 0.5), puffed(1.0), texture=0.02)
    cover = curve(
        [(-0.34, 0.525), (0.2, 0.52), (0.90, 0.515), (1.10, 0.67), (0.5, 0.70), (-0.10, 0.695)], closed=True,
        steps=6,
    )  # fmt: skip
    canvas.solid(cover, mix(quilt, WHITE, 0.12), slope(0.66, 0.86, 100), texture=0.04, grain=9)
    drape = [
        (-0.34, 0.53), (0.3, 0.525), (0.92, 0.52), (0.93, 0.30), (0.80, 0.245), (0.6, 0.27), (0.4, 0.24),
        (0.2, 0.265),
    ]  # fmt: skip
    fall = curve([*drape, (0.0, 0.24), (-0.2, 0.265), (-0.36, 0.25)], closed=True, steps=6)
    canvas.solid(fall, quilt, puffed(0.6), texture=0.05, grain=9)
    foot = [(0.91, 0.52), (1.11, 0.675), (1.12, 0.46), (0.93, 0.29)]
    canvas.solid(curve(foot, closed=True, steps=5), times(quilt, 0.82), facing(1, 0.1, 0.5))
    fold = curve(
        [(-0.44, 0.515), (-0.20, 0.70), (-0.06, 0.70), (-0.28, 0.505), (-0.30, 0.25), (-0.44, 0.26)], closed=True,
        steps=6,
    )  # fmt: skip
    canvas.solid(fold, mix(quilt, WHITE, 0.55), puffed(0.6))
    stitch = times(quilt, 0.66)
    with canvas.ink(inside=canvas.mask_of(cover)) as pen:
        for step in range(-2, 9):
            x = -0.3 + step * 0.15
            pen.line([(x, 0.50), (x + 0.20, 0.70)], 0.007, stitch, 0.5)
            pen.line([(x + 0.26, 0.50), (x + 0.06, 0.70)], 0.007, stitch, 0.5)
    with canvas.ink(inside=canvas.mask_of(fall)) as pen:
        for step in range(6):
            x = -0.2 + step * 0.2
            pen.line(curve([(x, 0.52), (x + 0.012, 0.40), (x - 0.008, 0.26)], steps=5), 0.010, stitch, 0.45)


PROP = Prop(name="bed", size=1.1, extent=extent, paint=paint, home="bedroom", perch=0.60)
