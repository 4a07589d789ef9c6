"""A small bird, perched or flying, and gulls on the wing."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import eye, mould, poly, shape
from muralist.engines.preview.props.measured import measured
from muralist.engines.preview.props.plumage import BIRD_BOUND, paint_bird
from muralist.engines.preview.props.plumes import Plumage
from muralist.engines.preview.props.prop import Look, Prop

COATS = (rgb("#4d7fae"), rgb("#c8573d"), rgb("#d9a93c"), rgb("#7d8f5a"))


def extent(look: Look) -> Extent:
    if "flying" in look.variant:
        return Extent(left=-0.80, right=0.72, top=1.02)
    return Extent(left=-0.66, right=0.62, top=0.96)


def paint(canvas: Canvas, look: Look) -> None:
    coat = look.pick("coat", COATS)
    breast = mix(coat, rgb("#f4e3c8"), 0.75)
    if "flying" in look.variant:
        _flying(canvas, coat, breast)
        return
    with canvas.ink() as pen:
        for x in (0.02, 0.13):
            pen.line([(x, 0.22), (x + 0.02, 0.02)], 0.018, rgb("#6b4a34"))
            for toe in (-0.05, 0.06):
                pen.line([(x + 0.02, 0.02), (x + 0.02 + toe, 0.0)], 0.014, rgb("#6b4a34"))
    tail = limb([(-0.20, 0.34), (-0.42, 0.22), (-0.62, 0.12)], (0.16, 0.12, 0.09))
    canvas.solid(tail, times(coat, 0.75), puffed(0.6))
    body = curve(
        [
            (-0.34, 0.38),
            (-0.18, 0.20),
            (0.10, 0.16),
            (0.32, 0.30),
            (0.36, 0.52),
            (0.18, 0.66),
            (-0.08, 0.58),
            (-0.26, 0.48),
        ],
        closed=True,
        steps=8,
    )
    canvas.solid(body, coat, puffed(1.0), texture=0.06, grain=26)
    inside = canvas.mask_of(body)
    canvas.soft(ellipse(0.18, 0.33, 0.20, 0.19), breast, 0.045, 0.95, inside=inside)
    head = ellipse(0.27, 0.70, 0.195, 0.185)
    canvas.solid(head, coat, puffed(1.0), texture=0.05, grain=26)
    canvas.soft(ellipse(0.34, 0.63, 0.11, 0.08), breast, 0.03, 0.9, inside=canvas.mask_of(head))
    canvas.solid([(0.44, 0.73), (0.585, 0.685), (0.44, 0.655)], rgb("#e0a03c"), puffed(0.6))
    wing = curve(
        [(-0.46, 0.28), (-0.20, 0.28), (0.10, 0.36), (0.14, 0.50), (-0.04, 0.54), (-0.24, 0.44)], closed=True, steps=8
    )
    canvas.solid(wing, times(coat, 0.80), puffed(0.7))
    with canvas.ink(inside=canvas.mask_of(wing)) as pen:
        for row in range(4):
            y = 0.31 + row * 0.05
            pen.line(
                bezier((-0.46 + row * 0.05, y - 0.03), (-0.2, y - 0.02), (0.14, y + 0.06), 8),
                0.010,
                times(coat, 0.52),
                0.7,
            )
    with canvas.ink() as pen:
        pen.disc(0.33, 0.73, 0.036, rgb("#1d1815"))
        pen.disc(0.342, 0.742, 0.012, (1, 1, 1))


def _flying(canvas: Canvas, coat: Colour, breast: Colour) -> None:
    far, dark = times(coat, 0.66), times(coat, 0.5)
    canvas.solid(shape("10 40, 22 70, 40 92, 54 96, 50 74, 40 54, 26 36"), far, puffed(0.7))
    canvas.solid(shape("-28 34, -52 32, -78 40, -72 30, -78 20, -50 20, -26 24"), times(coat, 0.78), puffed(0.7))
    mask = mould(
        canvas,
        [shape("-34 30, -16 42, 14 46, 40 44, 48 30, 36 16, 10 10, -18 18"), ellipse(0.44, 0.40, 0.165, 0.155)],
        coat,
    )
    canvas.soft(shape("52 32, 40 20, 14 10, -18 18, 8 24, 34 32"), breast, 0.035, 0.95, inside=mask)
    canvas.solid(poly("58 43, 71 38, 58 35"), rgb("#e0a03c"), puffed(0.6))
    wing = shape("24 42, 14 66, -6 88, -34 100, -30 88, -40 84, -34 74, -42 68, -32 60, -34 50, -18 40, 4 30")
    canvas.soft([(x + 0.02, y - 0.04) for x, y in wing], dark, 0.03, 0.5, inside=mask)
    canvas.solid(wing, times(coat, 0.9), puffed(0.8), texture=0.05)
    with canvas.ink(inside=canvas.mask_of(wing)) as pen:
        for tip_x, tip_y in ((-0.32, 0.95), (-0.38, 0.82), (-0.40, 0.68), (-0.34, 0.54)):
            pen.line(bezier((0.10, 0.44), (-0.08, 0.56 + (tip_y - 0.5) * 0.4), (tip_x, tip_y), 8), 0.012, dark, 0.6)
        pen.polygon(
            limb(bezier((0.22, 0.46), (0.10, 0.70), (-0.30, 0.97), 10), (0.05, 0.06, 0.02)),
            mix(coat, (1, 1, 1), 0.35),
            0.7,
        )
    with canvas.ink() as pen:
        eye(pen, 0.50, 0.435, 0.034)


LANDED = frozenset({"standing", "walking", "sitting", "eating", "perched"})
"""Words of a gull's variant that have it on its feet."""
GULL = Plumage(
    back=(rgb("#b4bcc4"),), breast=rgb("#f6f4ef"), wing=rgb("#a3adb7"), tip=rgb("#3a3d42"), head=rgb("#f6f4ef"),
    tail=rgb("#f4f2ec"), beak=rgb("#eebb3c"), leg=rgb("#e8a04a"), bill="dagger", lean=22, plump=1.1, legs=0.20,
    neck=0.14, skull=0.15, long=0.30,
)  # fmt: skip


def _standing_gull(canvas: Canvas, look: Look) -> None:
    paint_bird(canvas, look, GULL)


_ON_FEET = measured(_standing_gull, BIRD_BOUND)


def gull_extent(look: Look) -> Extent:
    if LANDED & set(look.variant.split()):
        return _ON_FEET(look)
    return Extent(left=-0.78, right=0.78, top=0.52)


def paint_gull(canvas: Canvas, look: Look) -> None:
    if LANDED & set(look.variant.split()):
        _standing_gull(canvas, look)
        return
    white = look.colour(rgb("#f3f1ec"))
    rng = look.rng("wings")
    lift = float(rng.uniform(0.0, 0.12))
    for hand in (-1, 1):
        spine = curve(
            [(0.0, 0.18), (hand * 0.26, 0.36 + lift), (hand * 0.50, 0.34 + lift * 0.5), (hand * 0.75, 0.22)], steps=8
        )
        canvas.solid(limb(spine, (0.13, 0.14, 0.10, 0.0)), times(white, 0.93), puffed(0.6))
        canvas.solid(limb(spine[-7:], (0.075, 0.04, 0.0)), rgb("#3a3d42"), puffed(0.4))
    canvas.solid(
        curve(
            [(-0.26, 0.10), (0.0, 0.06), (0.22, 0.14), (0.25, 0.19), (0.0, 0.25), (-0.2, 0.18)], closed=True, steps=8
        ),
        white,
        puffed(0.9),
    )
    canvas.solid([(0.235, 0.19), (0.32, 0.15), (0.23, 0.14)], rgb("#e3a53c"), puffed(0.4))


PROPS = (
    Prop(name="bird", size=0.16, extent=extent, paint=paint, home="meadow"),
    Prop(name="gull", size=0.6, extent=gull_extent, paint=paint_gull, home="beach", stands="sky", casts=False),
)
