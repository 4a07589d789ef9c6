"""A story-book rocket, with its flame in the air and without it on the ground."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, mirrored
from muralist.engines.preview.brushes.shade import flat, lathe, puffed
from muralist.engines.preview.props.launch import LAUNCHING, launch_extent, paint_launch
from muralist.engines.preview.props.prop import Look, Prop

HULL = [(0.15, 0.34), (0.20, 0.52), (0.215, 0.78), (0.18, 1.08), (0.10, 1.32), (0.0, 1.48)]


ALOFT = Extent(left=-0.46, right=0.46, top=1.5, bottom=-0.16)


def extent(look: Look) -> Extent:
    return launch_extent() if LAUNCHING in look.variant.split() else ALOFT


def paint(canvas: Canvas, look: Look) -> None:
    if LAUNCHING in look.variant.split():
        paint_launch(canvas, look, ALOFT, _paint_aloft)
    else:
        _paint_aloft(canvas, look)


def _paint_aloft(canvas: Canvas, look: Look) -> None:
    trim, hull = look.colour(rgb("#d1493c")), rgb("#efebe2")
    flame = curve(
        [(-0.10, 0.30), (-0.15, 0.14), (-0.07, 0.04), (0.0, -0.13), (0.07, 0.04), (0.15, 0.14), (0.10, 0.30)], steps=8
    )
    with canvas.lit():
        canvas.soft(flame, rgb("#ff8a2c"), 0.03, 0.95)
        canvas.soft([(x * 0.62, 0.30 - (0.30 - y) * 0.72) for x, y in flame], rgb("#ffe08a"), 0.018, 1.0)
    canvas.lamp(0, 0.1, 0.5, rgb("#ffae5a"), 0.5)
    canvas.solid(
        [(-0.11, 0.34), (0.11, 0.34), (0.15, 0.25), (-0.15, 0.25)],
        rgb("#5a5f66"),
        lathe([(0.15, 0.2), (0.11, 0.36)], shine=0.3),
    )
    for hand in (-1, 1):
        fin = curve(
            [(hand * 0.17, 0.66), (hand * 0.34, 0.46), (hand * 0.40, 0.16), (hand * 0.28, 0.26), (hand * 0.14, 0.34)],
            closed=True,
            steps=6,
        )
        canvas.solid(fin, times(trim, 0.95), puffed(0.8, shine=0.2), gloss=0.25)
    profile = curve(HULL, steps=8)
    shade = lathe(profile, shine=0.28, power=14)
    outline = mirrored(profile)
    canvas.solid(outline, hull, shade, gloss=0.35)
    inside = canvas.mask_of(outline)
    canvas.solid(
        [
            (-0.3, 1.19),
            *[(x * 0.3, 1.19 - 0.03 * (1 - x * x)) for x in (-0.6, -0.2, 0.2, 0.6)],
            (0.3, 1.19),
            (0.3, 1.6),
            (-0.3, 1.6),
        ],
        trim,
        shade,
        gloss=0.35,
        inside=inside,
    )
    for y in (0.44, 0.60):
        canvas.solid(box(-0.3, y, 0.3, y + 0.035), mix(trim, hull, 0.15), shade, inside=inside)
    with canvas.ink(inside=inside) as pen:
        for x in (-0.11, 0.11):
            pen.line([(x, 0.36), (x * 1.2, 0.8), (x * 0.8, 1.17)], 0.005, times(hull, 0.6), 0.5)
    canvas.solid(ellipse(0, 0.92, 0.105, 0.105), times(trim, 0.9), puffed(0.7, shine=0.3), gloss=0.3)
    canvas.solid(
        ellipse(0, 0.92, 0.075, 0.075),
        rgb("#5fa8c4") if not look.dark else rgb("#ffd98a"),
        puffed(0.9, shine=0.4),
        gloss=0.5,
    )
    canvas.soft(ellipse(-0.02, 0.945, 0.022, 0.016, 0.6), (1, 1, 1), 0.008, 0.85)
    canvas.solid(
        curve(
            [(-0.03, 0.52), (0.0, 0.50), (0.03, 0.52), (0.022, 0.2), (0.0, 0.14), (-0.022, 0.2)], closed=True, steps=4
        ),
        times(trim, 0.86),
        flat(0.6),
    )


PROP = Prop(
    name="rocket", size=30.0, extent=extent, paint=paint, home="space", stands="sky", turns=False, casts=False,
    poses=frozenset({LAUNCHING}),
)  # fmt: skip
