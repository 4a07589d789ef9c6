"""An acoustic guitar standing upright; an electric one."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, box, curve, ellipse, shifted
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, gleam

LEAN = -0.13
ACOUSTIC = (
    (0.0, 0.0), (0.24, 0.02), (0.385, 0.17), (0.375, 0.36), (0.26, 0.51), (0.245, 0.60), (0.295, 0.72),
    (0.26, 0.88), (0.10, 0.945), (0.0, 0.945),
)  # fmt: skip


def extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.40, right=0.66, top=1.98)


def _lean(path: Path) -> Path:
    return shifted(path, 0.0, 0.045, 1.0, LEAN)


def paint(canvas: Canvas, look: Look) -> None:
    electric = look.variant == "electric"
    top = look.pick(
        "top", (rgb("#c8453a"), rgb("#3f8a9c"), rgb("#e8d9b8")),
    ) if electric else look.colour(rgb("#d89a4e"))  # fmt: skip
    if electric:
        points: list[Point] = [
            (0.0, 0.05), (0.22, 0.0), (0.34, 0.14), (0.29, 0.36), (0.22, 0.52), (0.30, 0.74), (0.25, 0.86),
            (0.17, 0.80), (0.10, 0.66), (-0.10, 0.66), (-0.16, 0.84), (-0.25, 0.95), (-0.31, 0.80), (-0.23, 0.55),
            (-0.29, 0.36), (-0.34, 0.16), (-0.22, 0.0),
        ]  # fmt: skip
        outline = curve(points, closed=True, steps=6)
    else:
        right = curve(ACOUSTIC, steps=7)
        outline = [*right, *[(-x, y) for x, y in reversed(right)]]
    body = _lean(outline)
    canvas.solid(shifted(body, 0.04, -0.0), times(top, 0.42), puffed(0.6))
    canvas.solid(body, mix(top, rgb("#6a3216"), 0.30) if not electric else top, puffed(0.45, shine=0.2), gloss=0.35)
    inside = canvas.mask_of(body)
    canvas.soft(_lean(ellipse(0, 0.36, 0.26, 0.30)), mix(top, rgb("#ffd890"), 0.35), 0.10, 0.85, inside=inside)
    if not electric:
        with canvas.ink(inside=inside) as pen:
            pen.line([*body, body[0]], 0.022, rgb("#f2e2bd"))
    (_pickups if electric else _hole)(canvas, top)
    _neck(canvas, electric)
    gleam(canvas, 0.20, 0.24, 0.03, 0.10, turn=-0.4, alpha=0.4, inside=inside)


def _hole(canvas: Canvas, top: Colour) -> None:
    with canvas.ink() as pen:
        for radius, colour in ((0.135, rgb("#5c2f16")), (0.125, rgb("#f0dcae")), (0.115, rgb("#5c2f16"))):
            pen.polygon(_lean(ellipse(0, 0.60, radius, radius)), colour)
        pen.polygon(_lean(ellipse(0, 0.60, 0.10, 0.10)), rgb("#22120c"))
        guard = curve([(0.10, 0.53), (0.21, 0.48), (0.19, 0.36), (0.09, 0.40)], closed=True, steps=6)
        pen.polygon(_lean(guard), rgb("#3a1d12"), 0.9)
    canvas.solid(_lean(box(-0.155, 0.225, 0.155, 0.28, 0.02)), times(top, 0.38), puffed(0.8, shine=0.2))


def _pickups(canvas: Canvas, top: Colour) -> None:
    plate = curve(
        [(-0.20, 0.20), (0.0, 0.14), (0.20, 0.22), (0.19, 0.48), (0.10, 0.62), (-0.12, 0.60)], closed=True, steps=6,
    )  # fmt: skip
    canvas.solid(_lean(plate), rgb("#f3ede0"), puffed(0.3), gloss=0.2)
    del top
    for y in (0.30, 0.42, 0.54):
        canvas.solid(_lean(box(-0.10, y - 0.022, 0.10, y + 0.022, 0.02)), rgb("#2b2a2a"), puffed(0.6))
    canvas.solid(_lean(box(-0.11, 0.16, 0.11, 0.23, 0.01)), rgb("#c3c8cc"), puffed(0.7, shine=0.3), gloss=0.5)
    for x, y in ((0.16, 0.28), (0.185, 0.20)):
        canvas.solid(_lean(ellipse(x, y, 0.028, 0.028)), rgb("#2b2a2a"), puffed(1.0, shine=0.3))


def _neck(canvas: Canvas, electric: bool) -> None:
    low = 0.60 if electric else 0.66
    board = [(-0.048, low), (0.048, low), (0.036, 1.62), (-0.036, 1.62)]
    canvas.solid(_lean(board), rgb("#4a2d1e"), puffed(0.7))
    head = [
        (-0.045, 1.60), (0.045, 1.60), (0.085, 1.68), (0.075, 1.90), (0.0, 1.87), (-0.075, 1.90), (-0.085, 1.68),
    ]  # fmt: skip
    if electric:
        head = [(-0.045, 1.60), (0.045, 1.60), (0.07, 1.70), (0.10, 1.88), (0.02, 1.90), (-0.08, 1.72)]
    with canvas.ink() as pen:
        for peg in range(3):
            y = 1.70 + peg * 0.07
            for hand in (-1, 1):
                pen.polygon(_lean(ellipse(hand * 0.105, y, 0.026, 0.018)), rgb("#e6dcc4"))
    canvas.solid(_lean(head), rgb("#7a4526"), puffed(0.7, shine=0.15), gloss=0.25)
    bottom = 0.20 if electric else 0.255
    with canvas.ink() as pen:
        for fret in range(12):
            y = 1.60 - 0.9 * (1 - 0.5 ** (fret / 8)) * 1.25
            pen.line(_lean([(-0.046, y), (0.046, y)]), 0.008, rgb("#c9b98f"), 0.9)
        for string in range(6):
            x = (string - 2.5) * 0.0125
            pen.line(_lean([(x * 1.25, bottom), (x, 1.62)]), 0.004, mix(rgb("#d9d3c2"), WHITE, 0.4), 0.85)
        pen.line(_lean([(-0.04, 1.615), (0.04, 1.615)]), 0.014, rgb("#f3ead4"))


PROP = Prop(name="guitar", size=1.05, extent=extent, paint=paint, home="livingroom", materials=frozenset({"wood"}))
