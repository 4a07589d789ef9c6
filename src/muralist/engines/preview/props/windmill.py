"""A windmill with four lattice sails."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, box, curve, ellipse, shifted
from muralist.engines.preview.brushes.shade import flat, lathe, puffed
from muralist.engines.preview.props.masonry import planks, window
from muralist.engines.preview.props.prop import Look, Prop

WALLS = (rgb("#efe6d4"), rgb("#e2d3b8"), rgb("#c9b497"))
HUB: Point = (0.03, 1.02)


def extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.66, right=0.72, top=1.70, bottom=-0.03)


def paint(canvas: Canvas, look: Look) -> None:
    wall = look.pick("wall", WALLS)
    profile: list[Point] = [(0.31, 0.0), (0.25, 0.4), (0.185, 0.96)]
    foot = ellipse(0, 0.0, 0.31, 0.03, start=math.pi, end=2 * math.pi)
    tower: Path = [*foot, *profile, *[(-x, y) for x, y in reversed(profile)]]
    canvas.solid(tower, wall, lathe(profile), texture=0.05, grain=18)
    band: Path = [*ellipse(0, 0.0, 0.31, 0.03, start=math.pi, end=2 * math.pi), (0.295, 0.1), (-0.295, 0.1)]
    canvas.solid(band, times(mix(wall, rgb("#8a7a66"), 0.5), 0.9), lathe(profile), texture=0.16, grain=14)
    for x, y, w, h in ((0.02, 0.74, 0.07, 0.10), (-0.11, 0.44, 0.075, 0.11), (0.13, 0.44, 0.075, 0.11)):
        canvas.solid(box(x - w * 0.68, y - 0.015, x + w * 0.68, y + h + 0.02, 0.01), rgb("#f7f3ea"), flat(0.72))
        window(canvas, x, y, w, h, lit=look.dark, arched=False)
    planks(canvas, box(-0.075, -0.02, 0.075, 0.23, 0.02), rgb("#4f7a6a"), 4, 0.6)
    roof = rgb("#7a4a38") if look.season != "winter" else rgb("#eef2f7")
    canvas.solid(
        curve(
            [
                (-0.235, 0.95),
                (-0.21, 1.05),
                (-0.11, 1.17),
                (0.02, 1.22),
                (0.14, 1.16),
                (0.22, 1.05),
                (0.24, 0.95),
                (0, 0.925),
            ],
            closed=True,
        ),
        roof,
        puffed(0.9),
        texture=0.12,
        grain=30,
    )
    canvas.solid(box(-0.245, 0.935, 0.245, 0.965, 0.01), times(roof, 0.7), flat(0.6))
    _sails(canvas, look)


def _sails(canvas: Canvas, look: Look) -> None:
    turn = 0.42 + float(look.rng("sails").uniform(0.0, 0.5))
    wood, cloth = rgb("#5b4334"), rgb("#f5eddc")
    for quarter in range(4):
        angle = turn + quarter * math.pi / 2

        def place(points: Path, angle: float = angle) -> Path:
            return shifted(points, *HUB, turn=angle)

        sheet: Path = [(0.12, 0.01), (0.60, 0.01), (0.60, 0.155), (0.12, 0.125)]
        canvas.solid(place(sheet), cloth, flat(0.78 if math.cos(angle) < 0.2 else 0.62), alpha=0.9)
        with canvas.ink() as pen:
            pen.line(place([(0.0, 0.0), (0.62, 0.0)]), 0.026, wood)
            for step in range(9):
                x = 0.12 + step * 0.06
                pen.line(place([(x, 0.0), (x, 0.125 + 0.03 * step / 8)]), 0.008, wood)
            for share in (0.5, 1.0):
                pen.line(place([(0.12, 0.125 * share), (0.60, 0.155 * share)]), 0.009, wood)
    canvas.solid(ellipse(*HUB, 0.045, 0.045), times(wood, 0.8), puffed(1.0, shine=0.3))


PROP = Prop(name="windmill", size=14.0, extent=extent, paint=paint, home="meadow")
