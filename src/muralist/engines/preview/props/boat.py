"""A small sailing boat."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, curve, limb
from muralist.engines.preview.brushes.shade import puffed, slope
from muralist.engines.preview.props.openboats import AWNED, FISHING, ROWING, paint_awned_boat, paint_open_boat
from muralist.engines.preview.props.prop import Look, Prop


def extent(look: Look) -> Extent:
    if look.variant in {"rowing", "fishing"}:
        return ROWING if look.variant == "rowing" else FISHING
    if look.variant == "awned":
        return AWNED
    return Extent(left=-0.62, right=0.68, top=1.46)


def paint(canvas: Canvas, look: Look) -> None:
    if look.variant in {"rowing", "fishing"}:
        paint_open_boat(canvas, look)
        return
    if look.variant == "awned":
        paint_awned_boat(canvas, look)
        return
    hull = look.pick("hull", (rgb("#7a4a30"), rgb("#f1ede4"), rgb("#2f5673"), rgb("#a8403a")))
    sail = rgb("#f6f0e2") if min(hull) < 0.8 else rgb("#e9e0cd")
    _rig(canvas, look, sail)
    stripe = mix(hull, (1, 1, 1), 0.6) if sum(hull) < 1.6 else rgb("#a8403a")
    deck = [(-0.56, 0.235), (0.62, 0.275), (0.50, 0.19), (-0.50, 0.18)]
    canvas.solid(deck, rgb("#c79a63"), slope(0.5, 0.75, 0))
    body = curve(
        [
            (-0.57, 0.235),
            (-0.30, 0.205),
            (0.10, 0.205),
            (0.64, 0.285),
            (0.54, 0.10),
            (0.40, 0.0),
            (-0.40, 0.0),
            (-0.53, 0.09),
        ],
        closed=True,
        steps=6,
    )
    canvas.solid(body, hull, puffed(0.9, shine=0.12), gloss=0.2, texture=0.03, grain=12)
    inside = canvas.mask_of(body)
    with canvas.ink(inside=inside) as pen:
        for drop in (0.045, 0.085, 0.125):
            pen.line(
                bezier((-0.6, 0.235 - drop), (0.0, 0.19 - drop), (0.66, 0.285 - drop), 20),
                0.006,
                times(hull, 0.62),
                0.6,
            )
        pen.line(bezier((-0.6, 0.222), (0.0, 0.186), (0.66, 0.272), 20), 0.020, stripe)


def _rig(canvas: Canvas, look: Look, sail: tuple[float, float, float]) -> None:
    wood = rgb("#6d4a2d")
    main = curve([(0.0, 0.32), (-0.28, 0.32), (-0.52, 0.34), (-0.34, 0.72), (-0.14, 1.14), (-0.01, 1.36)], steps=6)
    main = [*main, (0.0, 1.36), (0.0, 0.32)]
    tint = look.colour(sail, 1) if len(look.colours) > 1 else sail
    canvas.solid(main, tint, slope(0.48, 0.84, 20))
    jib = [*curve([(0.05, 0.34), (0.32, 0.31), (0.58, 0.32), (0.30, 0.72), (0.05, 1.24)], steps=6), (0.05, 0.34)]
    canvas.solid(jib, mix(tint, (1, 1, 1), 0.2), slope(0.56, 0.9, 160))
    with canvas.ink() as pen:
        for y, x in ((0.58, -0.42), (0.84, -0.29), (1.08, -0.165)):
            pen.line(bezier((0.0, y), (x * 0.5, y - 0.02), (x, y), 10), 0.005, times(tint, 0.72), 0.7)
        pen.line([(0.05, 1.3), (0.60, 0.30)], 0.004, wood)
    canvas.solid(limb([(0.01, 0.2), (0.01, 1.42)], (0.034, 0.022)), wood, puffed(0.6))
    canvas.solid(limb([(0.02, 0.31), (-0.53, 0.33)], (0.026, 0.02)), wood, puffed(0.6))
    canvas.solid([(0.01, 1.42), (-0.10, 1.40), (0.01, 1.375)], rgb("#d5483c"), slope(0.6, 0.8))


PROP = Prop(name="boat", size=6.0, extent=extent, paint=paint, home="sea", stands="water")
