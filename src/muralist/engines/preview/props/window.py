"""A window in a wall: white frame, curtains, and the sky beyond."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, block, rod

CURTAINS = (rgb("#d9b48a"), rgb("#b9c4b0"), rgb("#c98a7a"), rgb("#e6ddcc"))


def extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.86, right=0.86, top=1.56)


def paint(canvas: Canvas, look: Look) -> None:
    frame, cloth = rgb("#f4efe4"), look.pick("curtain", CURTAINS)
    view = box(-0.58, 0.22, 0.58, 1.34)
    canvas.solid(box(-0.66, 0.14, 0.66, 1.42), times(frame, 0.92), facing(0, 0, 1))
    sky = rgb("#1d2f5c") if look.dark else rgb("#9fcbe8")
    canvas.solid(view, sky, slope(0.86, 0.60, 90))
    inside = canvas.mask_of(view)
    if look.dark:
        _night(canvas, look)
    else:
        for x, y, rx, ry in ((-0.22, 1.02, 0.20, 0.06), (-0.10, 1.07, 0.13, 0.07), (0.30, 0.84, 0.16, 0.045)):
            canvas.soft(ellipse(x, y, rx, ry), WHITE, 0.02, 0.9, inside=inside)
    hill = rgb("#7fae6a") if not look.dark else rgb("#16284a")
    canvas.solid(ellipse(-0.35, 0.18, 0.62, 0.26), mix(hill, sky, 0.25), slope(0.55, 0.8, 90), inside=inside)
    canvas.solid(ellipse(0.38, 0.14, 0.60, 0.24), hill, slope(0.55, 0.8, 90), inside=inside)
    for x0, x1, y0, y1 in ((-0.025, 0.025, 0.22, 1.34), (-0.58, 0.58, 0.76, 0.80)):
        canvas.solid(box(x0, y0, x1, y1), frame, flat(0.72))
    block(canvas, -0.74, 0.06, 0.74, 0.15, frame, depth=(0.0, 0.04))
    for hand in (-1, 1):
        _curtain(canvas, hand, cloth)
    rod(canvas, [(-0.82, 1.50), (0.82, 1.50)], 0.035, rgb("#8a6238"))
    for hand in (-1, 1):
        canvas.solid(ellipse(hand * 0.81, 1.50, 0.04, 0.04), rgb("#8a6238"), puffed(1.0, shine=0.3), gloss=0.3)


def _night(canvas: Canvas, look: Look) -> None:
    rng = look.rng("stars")
    with canvas.ink() as pen:
        for _ in range(22):
            x, y = float(rng.uniform(-0.54, 0.54)), float(rng.uniform(0.55, 1.30))
            pen.disc(x, y, float(rng.uniform(0.004, 0.010)), rgb("#fff6d8"), 0.9)
        pen.disc(0.28, 1.10, 0.095, rgb("#f6eecb"))
        pen.disc(0.245, 1.12, 0.016, rgb("#ddd2a6"))
        pen.disc(0.31, 1.075, 0.022, rgb("#ddd2a6"))


def _curtain(canvas: Canvas, hand: int, cloth: tuple[float, float, float]) -> None:
    inner = [(0.34, 1.50), (0.36, 1.15), (0.50, 0.80), (0.62, 0.66)]
    hem = [(0.64, 0.60), (0.50, 0.10), (0.66, 0.06), (0.80, 0.08)]
    outline = curve([*inner, *hem], steps=6)
    shape = [(hand * x, y) for x, y in [*outline, (0.80, 1.50)]]
    canvas.solid(shape, cloth, puffed(0.5), texture=0.05, grain=24)


PROP = Prop(
    name="window", size=1.4, extent=extent, paint=paint, home="livingroom", stands="sky", turns=False, casts=False
)
