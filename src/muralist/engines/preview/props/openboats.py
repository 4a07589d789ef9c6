"""Open wooden boats without a mast: a rowing boat with its oars, a fishing boat with a rod and a net."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, curve, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.solids import rod

ROWING = Extent(left=-0.72, right=0.74, top=0.46)
AWNED = Extent(left=-0.78, right=0.80, top=0.74)
FISHING = Extent(left=-0.72, right=1.06, top=0.96)
HULLS = (rgb("#8a5630"), rgb("#2f6f8f"), rgb("#b8473c"), rgb("#3f7f68"))
WOOD = rgb("#c4935c")


def paint_open_boat(canvas: Canvas, look: Look) -> None:
    """Seen a little from above, so that its benches show."""
    hull = look.pick("open hull", HULLS)
    far = curve([(-0.62, 0.26), (-0.30, 0.315), (0.14, 0.325), (0.44, 0.335), (0.70, 0.385)], steps=6)
    near = curve([(0.70, 0.385), (0.40, 0.255), (0.06, 0.215), (-0.34, 0.205), (-0.60, 0.235)], steps=6)
    canvas.solid([*far, *near], times(hull, 0.50), slope(0.35, 0.62, 20))
    inside = canvas.mask_of([*far, *near])
    with canvas.ink(inside=inside) as pen:
        for lift in (0.02, 0.045, 0.07):
            pen.line(bezier((-0.6, 0.26 + lift), (0.1, 0.20 + lift), (0.7, 0.30 + lift), 14), 0.006, times(hull, 0.4))
        for x, wide in ((-0.40, 0.13), (0.02, 0.14), (0.36, 0.11)):
            plank = [
                (x - wide / 2, 0.20),
                (x + wide / 2, 0.20),
                (x + wide / 2 + 0.05, 0.345),
                (x - wide / 2 + 0.05, 0.345),
            ]
            pen.polygon([(px, py - 0.012) for px, py in plank], times(WOOD, 0.5))
            pen.polygon(plank, WOOD)
            pen.line([(x, 0.20), (x + 0.05, 0.345)], 0.006, times(WOOD, 0.72))
    if look.variant == "fishing":
        _tackle(canvas)
    body = curve(
        [(-0.64, 0.235), (-0.34, 0.200), (0.06, 0.210), (0.42, 0.255), (0.715, 0.395), (0.60, 0.15), (0.42, 0.02),
         (0.20, 0.0), (-0.42, 0.0), (-0.58, 0.06)], closed=True, steps=6,
    )  # fmt: skip
    canvas.solid(body, hull, puffed(0.9, shine=0.15), gloss=0.25, texture=0.04, grain=12)
    skin = canvas.mask_of(body)
    with canvas.ink(inside=skin) as pen:
        for drop in (0.055, 0.105, 0.155):
            pen.line(
                bezier((-0.66, 0.235 - drop), (0.05, 0.17 - drop), (0.72, 0.40 - drop), 20), 0.007, times(hull, 0.62),
                0.8,
            )  # fmt: skip
    with canvas.ink() as pen:
        rail = [*curve([(-0.63, 0.238), (-0.34, 0.205), (0.06, 0.214), (0.42, 0.258), (0.71, 0.392)], steps=6)]
        pen.line(rail, 0.030, mix(WOOD, (1, 1, 1), 0.25))
        pen.line([(x, y - 0.016) for x, y in rail], 0.008, times(WOOD, 0.55))
        pen.line([*far], 0.016, times(WOOD, 0.8))
    canvas.solid([(-0.65, 0.235), (-0.61, 0.265), (-0.565, 0.07), (-0.60, 0.05)], times(hull, 0.8), flat(0.55))
    if look.variant != "fishing":
        rod(canvas, [(0.22, 0.375), (-0.40, 0.085)], 0.026, WOOD)
        canvas.solid(ellipse(-0.50, 0.04, 0.125, 0.036, 0.43), mix(WOOD, (1, 1, 1), 0.15), puffed(0.7))


def _tackle(canvas: Canvas) -> None:
    """A rod that leans over the bow with its line and float, a bucket and a heap of net."""
    rod(canvas, [(0.16, 0.24), (0.60, 0.64), (0.98, 0.90)], 0.022, rgb("#6d4a2d"), end=0.006)
    with canvas.ink() as pen:
        pen.line([(0.98, 0.90), (1.02, 0.50), (1.01, 0.12)], 0.005, rgb("#eef2f4"), 0.9)
        pen.disc(1.01, 0.10, 0.024, rgb("#d8402f"))
        pen.disc(1.01, 0.115, 0.018, (1.0, 1.0, 1.0))
        pen.disc(0.24, 0.30, 0.026, rgb("#3a3d42"))
    net = curve([(-0.58, 0.24), (-0.52, 0.36), (-0.42, 0.40), (-0.30, 0.35), (-0.26, 0.24)], closed=True, steps=6)
    canvas.solid(net, rgb("#5f8f86"), puffed(0.9), texture=0.12, grain=30)
    with canvas.ink(inside=canvas.mask_of(net)) as pen:
        for step in range(-6, 8):
            x = -0.42 + step * 0.04
            pen.line([(x, 0.22), (x + 0.16, 0.42)], 0.006, rgb("#dfeae2"), 0.7)
            pen.line([(x, 0.42), (x + 0.16, 0.22)], 0.006, rgb("#dfeae2"), 0.7)
    pail = [(-0.12, 0.22), (0.02, 0.22), (0.04, 0.38), (-0.14, 0.38)]
    canvas.solid(pail, rgb("#9fb0b8"), puffed(0.8, shine=0.3), gloss=0.4)
    canvas.solid(ellipse(-0.05, 0.38, 0.09, 0.022), rgb("#5c6a70"), flat(0.5))


def paint_awned_boat(canvas: Canvas, look: Look) -> None:
    """The narrow boat of canal towns: a low hull and an arched awning of black woven bamboo amidships."""
    hull = look.colour(rgb("#4a3a30"))
    mat = rgb("#2f2c2b")
    canvas.solid(curve([(-0.74, 0.30), (-0.3, 0.235), (0.3, 0.235), (0.76, 0.33), (0.3, 0.17), (-0.3, 0.17)], steps=6),
                 times(hull, 0.55), flat(0.45))  # fmt: skip
    arch = curve([(-0.34, 0.18), (-0.345, 0.46), (-0.20, 0.66), (0.0, 0.70), (0.20, 0.66), (0.345, 0.46), (0.34, 0.18)],
                 steps=7)  # fmt: skip
    canvas.solid([*arch], mat, puffed(0.9, shine=0.12), texture=0.10, grain=26)
    with canvas.ink(inside=canvas.mask_of([*arch])) as pen:
        for x in (-0.23, -0.115, 0.0, 0.115, 0.23):
            pen.line(bezier((x, 0.16), (x * 1.05, 0.46), (x * 0.8, 0.72), 14), 0.010, mix(mat, (1, 1, 1), 0.20))
        for y in (0.32, 0.44, 0.55, 0.64):
            pen.line([(-0.40, y), (0.40, y)], 0.006, mix(mat, (1, 1, 1), 0.12), 0.8)
    with canvas.ink() as pen:
        pen.line([*arch], 0.020, rgb("#8a6a45"))
    body = curve(
        [(-0.765, 0.325), (-0.56, 0.245), (-0.3, 0.205), (0.3, 0.205), (0.56, 0.26), (0.785, 0.36), (0.62, 0.12),
         (0.42, 0.01), (-0.42, 0.0), (-0.60, 0.09)], closed=True, steps=6,
    )  # fmt: skip
    canvas.solid(body, hull, puffed(0.9, shine=0.12), gloss=0.18, texture=0.06, grain=14)
    with canvas.ink(inside=canvas.mask_of(body)) as pen:
        for drop in (0.05, 0.10, 0.15):
            pen.line(bezier((-0.78, 0.31 - drop), (0.0, 0.13 - drop / 2), (0.8, 0.35 - drop), 20), 0.006,
                     times(hull, 0.6), 0.8)  # fmt: skip
    with canvas.ink() as pen:
        rail = [*curve([(-0.765, 0.325), (-0.56, 0.25), (-0.3, 0.21), (0.3, 0.21), (0.56, 0.265), (0.785, 0.36)],
                       steps=6)]  # fmt: skip
        pen.line(rail, 0.022, mix(hull, WOOD, 0.55))
    rod(canvas, [(0.50, 0.66), (0.74, 0.03)], 0.020, WOOD)
