"""Large vessels: an ocean liner, an old sailing ship, and a submarine."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, box, curve, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, gleam, rod


def extent(look: Look) -> Extent:
    if look.variant == "tall":
        return Extent(left=-1.38, right=1.44, top=2.06)
    return Extent(left=-1.62, right=1.66, top=1.30)


def paint(canvas: Canvas, look: Look) -> None:
    (_tall if look.variant == "tall" else _liner)(canvas, look)


def _liner(canvas: Canvas, look: Look) -> None:
    hull = look.pick("hull", (rgb("#2f4a66"), rgb("#8c342e"), rgb("#2b3036")))
    white = rgb("#f3f0e8")
    funnel = look.colours[1] if len(look.colours) > 1 else rgb("#d8743a")
    rod(canvas, [(0.96, 0.60), (0.96, 1.22)], 0.02, rgb("#c9b98f"))
    for x, y0, x1, y1 in ((-1.16, 0.40, 1.02, 0.58), (-0.98, 0.58, 0.86, 0.74), (-0.60, 0.74, 0.72, 0.88)):
        canvas.solid(box(x, y0, x1, y1, 0.02), white, slope(0.62, 0.86, 90))
    canvas.solid([(0.30, 0.88), (0.62, 0.88), (0.58, 1.0), (0.30, 1.0)], white, slope(0.6, 0.9, 90))
    glass = rgb("#ffdf96") if look.dark else rgb("#4a6a80")
    with canvas.ink() as pen:
        for row, (y, x0, count) in enumerate(((0.45, -1.08, 22), (0.63, -0.90, 18), (0.78, -0.52, 12))):
            for window in range(count):
                pen.polygon(
                    box(x0 + window * 0.096, y, x0 + 0.056 + window * 0.096, y + 0.065, 0.012 * (row + 1) / 2),
                    glass,
                )  # fmt: skip
        pen.polygon([(0.36, 0.92), (0.60, 0.92), (0.585, 0.975), (0.36, 0.975)], glass)
        for y, x0, x1 in ((0.58, -1.18, 1.04), (0.74, -1.0, 0.88), (0.88, -0.62, 0.74)):
            pen.line([(x0, y), (x1, y)], 0.012, times(white, 0.72))
    for x in (-0.44, -0.04):
        stack = [(x - 0.10, 0.86), (x + 0.12, 0.86), (x + 0.06, 1.20), (x - 0.16, 1.20)]
        canvas.solid(stack, funnel, puffed(0.8, shine=0.15), gloss=0.2)
        inside = canvas.mask_of(stack)
        canvas.solid(box(x - 0.3, 1.11, x + 0.3, 1.25), rgb("#2b2a2c"), puffed(0.8), inside=inside)
        canvas.solid(box(x - 0.3, 1.03, x + 0.3, 1.07), white, flat(0.75), inside=inside)
    for x in (-0.80, 0.10 + 0.12, 0.44):
        canvas.solid(
            curve([(x, 0.80), (x + 0.02, 0.75), (x + 0.15, 0.75), (x + 0.17, 0.80)], closed=True, steps=4),
            rgb("#d8743a"), puffed(0.8),
        )  # fmt: skip
    side = curve([(-1.56, 0.46), (-1.0, 0.41), (0.4, 0.41), (1.2, 0.46), (1.62, 0.60)], steps=7)
    body = [*side, (1.40, 0.0), (-1.38, 0.0), (-1.52, 0.22)]
    canvas.solid(body, hull, slope(0.40, 0.84, 90), gloss=0.25)
    inside = canvas.mask_of(body)
    canvas.solid([(-1.6, 0.09), (1.6, 0.09), (1.6, -0.05), (-1.6, -0.05)], rgb("#9c3a30"), flat(0.6), inside=inside)
    with canvas.ink(inside=inside) as pen:
        pen.line([(x, y - 0.035) for x, y in side], 0.026, white)
        for port in range(24):
            pen.disc(-1.34 + port * 0.114, 0.265, 0.018, glass)
        pen.line([(1.38, 0.40), (1.35, 0.28)], 0.02, times(hull, 1.7))
    rod(canvas, [(1.40, 0.52), (1.52, 0.86)], 0.018, rgb("#c9b98f"))
    if look.dark:
        canvas.lamp(0, 0.6, 1.6, rgb("#ffcf7a"), 0.30)


def _sail(canvas: Canvas, x0: float, x1: float, low: float, high: float, cloth: Colour) -> None:
    """A square sail full of wind from the left."""
    narrow = (x1 - x0) * 0.07
    belly = (x1 - x0) * 0.16
    outline = [
        *bezier((x0 + narrow, high), ((x0 + x1) / 2, high - 0.015), (x1 - narrow, high), 10),
        *bezier((x1 - narrow, high), (x1 + belly, (low + high) / 2), (x1, low), 12), *bezier((x1, low),
        ((x0 + x1) / 2 + belly, low + 0.07), (x0, low), 12), *bezier((x0, low),
        (x0 + belly * 0.9, (low + high) / 2), (x0 + narrow, high), 12),
    ]  # fmt: skip
    canvas.solid(outline, cloth, puffed(0.75), texture=0.03, grain=8)
    with canvas.ink(inside=canvas.mask_of(outline)) as pen:
        for share in (0.33, 0.66):
            x = x0 + (x1 - x0) * share
            pen.line(
                bezier((x, high), (x + belly * 0.8, (low + high) / 2), (x + belly * 0.2, low), 10), 0.006,
                times(cloth, 0.7), 0.6,
            )  # fmt: skip
    canvas.solid(box(x0, high - 0.01, x1, high + 0.025, 0.012), rgb("#6d4a2d"), puffed(0.6))


def _tall(canvas: Canvas, look: Look) -> None:
    wood = look.pick("hull", (rgb("#7a4a2c"), rgb("#5c3a28")))
    cloth = look.colours[1] if len(look.colours) > 1 else rgb("#f4ebd6")
    spar = rgb("#6d4a2d")
    for x, top in ((-0.72, 1.74), (0.02, 2.0), (0.68, 1.78)):
        rod(canvas, [(x, 0.40), (x, top)], 0.045, spar, end=0.028)
        canvas.solid(
            [(x, top + 0.03), (x - 0.20, top - 0.015), (x - 0.16, top - 0.04), (x, top - 0.045)], rgb("#c8423a"),
            slope(0.6, 0.85, 0),
        )  # fmt: skip
    rod(canvas, [(1.0, 0.56), (1.40, 0.84)], 0.035, spar, end=0.022)
    with canvas.ink() as pen:
        for a, b in (
            ((1.38, 0.83), (0.68, 1.70)), ((0.68, 1.72), (0.02, 1.1)), ((0.02, 1.95), (-0.72, 1.2)), ((-0.72, 1.70),
            (-1.20, 0.62)),
        ):  # fmt: skip
            pen.line([a, b], 0.007, rgb("#4a3826"))
        for x in (-0.72, 0.02, 0.68):
            for hand in (-1, 1):
                pen.line([(x + hand * 0.20, 0.44), (x, 1.15)], 0.006, rgb("#4a3826"), 0.8)
    for number, (x, y) in enumerate(((0.86, 0.78), (0.98, 0.72))):
        jib = [(1.34 - number * 0.14, 0.82 - number * 0.05), (0.72, 1.52 - number * 0.16), (x - 0.10, y)]
        canvas.solid(jib, mix(cloth, WHITE, 0.15), slope(0.55, 0.9, 130))
    for x, rows in (
        (-0.72, ((0.30, 0.66, 1.02), (0.25, 1.08, 1.38), (0.19, 1.42, 1.64))), (0.02, ((0.34, 0.66, 1.10),
        (0.28, 1.16, 1.52), (0.21, 1.56, 1.84))), (0.68, ((0.28, 0.70, 1.06), (0.24, 1.12, 1.42),
        (0.18, 1.46, 1.68))),
    ):  # fmt: skip
        for half, low, high in rows:
            _sail(canvas, x - half, x + half, low, high, cloth)
    body = curve(
        [(-1.30, 0.70), (-1.20, 0.68), (-0.86, 0.50), (0.2, 0.44), (0.9, 0.52), (1.16, 0.62), (1.06, 0.34),
        (0.86, 0.06), (0.6, 0.0), (-0.9, 0.0), (-1.16, 0.16), (-1.26, 0.44)], closed=True, steps=6,
    )  # fmt: skip
    canvas.solid(body, wood, puffed(0.8, shine=0.1), gloss=0.15, texture=0.06, grain=9)
    inside = canvas.mask_of(body)
    with canvas.ink(inside=inside) as pen:
        for drop in (0.10, 0.18, 0.28, 0.36):
            pen.line(
                curve([(-1.3, 0.66 - drop), (-0.8, 0.52 - drop), (0.2, 0.46 - drop), (1.2, 0.62 - drop)], steps=7),
                0.008, times(wood, 0.55), 0.7,
            )  # fmt: skip
        pen.line(curve([(-1.3, 0.56), (-0.8, 0.425), (0.2, 0.37), (1.2, 0.53)], steps=7), 0.05, rgb("#d9b45a"))
        for port in range(7):
            x = -0.66 + port * 0.22
            pen.polygon(
                box(x - 0.03, 0.225 + 0.02 * abs(port - 3) * 0.3, x + 0.03, 0.285 + 0.02 * abs(port - 3) * 0.3),
                rgb("#2b1a12"),
            )  # fmt: skip
        for x in (-1.14, -1.02):
            pen.polygon(box(x - 0.035, 0.50, x + 0.035, 0.58), rgb("#ffdf96") if look.dark else rgb("#e8cf8a"))


def submarine_extent(look: Look) -> Extent:
    del look
    return Extent(left=-1.22, right=1.16, top=1.22)


def paint_submarine(canvas: Canvas, look: Look) -> None:
    paint_ = look.pick("paint", (rgb("#e3b03c"), rgb("#c8503c"), rgb("#3f8a9c")))
    trim = times(paint_, 0.72)
    rod(canvas, [(0.10, 0.90), (0.10, 1.14), (0.24, 1.16)], 0.05, STEEL)
    canvas.solid(ellipse(0.25, 1.155, 0.03, 0.042), rgb("#9fd0e0"), puffed(0.8, shine=0.3), gloss=0.4)
    for hand, top in ((1, 0.74), (-1, 0.02)):
        canvas.solid(
            [(-1.0, 0.38), (-0.74, 0.38 + hand * 0.08), (-0.98, top), (-1.12, top)], trim, slope(0.5, 0.85, 70),
        )  # fmt: skip
    for a in (0.95, -0.95, 0.0):
        canvas.solid(
            ellipse(-1.12, 0.38 + a * 0.15, 0.045, 0.13, a * 0.35), rgb("#b08a45"), puffed(0.9, shine=0.3),
            gloss=0.4,
        )  # fmt: skip
    tower = [(-0.26, 0.66), (0.36, 0.66), (0.30, 0.98), (-0.18, 0.98)]
    canvas.solid(tower, paint_, slope(0.5, 0.88, 95), gloss=0.35)
    canvas.solid(box(-0.22, 0.94, 0.34, 1.01, 0.03), trim, puffed(0.7))
    body = curve(
        [(-1.10, 0.38), (-0.86, 0.58), (-0.3, 0.70), (0.5, 0.70), (0.96, 0.58), (1.12, 0.38), (0.96, 0.17),
        (0.5, 0.05), (-0.3, 0.05), (-0.86, 0.18)], True, 8,
    )  # fmt: skip
    canvas.solid(body, paint_, puffed(1.0, shine=0.3), gloss=0.45)
    inside = canvas.mask_of(body)
    with canvas.ink(inside=inside) as pen:
        for x in (-0.62, 0.76):
            pen.line(curve([(x, 0.0), (x + 0.05, 0.38), (x, 0.75)], steps=6), 0.014, trim)
        for x in range(-9, 11):
            pen.disc(x * 0.1, 0.13 + 0.012 * abs(x) * 0.4, 0.012, trim)
    for x in (-0.34, 0.06, 0.46):
        canvas.solid(ellipse(x, 0.42, 0.135, 0.135), rgb("#b08a45"), puffed(1.0, shine=0.3), gloss=0.4)
        if look.dark:
            with canvas.lit():
                canvas.solid(ellipse(x, 0.42, 0.10, 0.10), rgb("#ffe09a"), flat(0.85))
        else:
            canvas.solid(ellipse(x, 0.42, 0.10, 0.10), rgb("#8fc4d4"), slope(0.45, 0.95, 60), gloss=0.4)
            canvas.soft(ellipse(x - 0.03, 0.46, 0.04, 0.022, 0.7), WHITE, 0.01, 0.7)
    gleam(canvas, 0.5, 0.60, 0.24, 0.022, turn=0.1, alpha=0.5, inside=inside)


PROPS = (
    Prop(name="ship", size=9.0, extent=extent, paint=paint, home="sea", stands="water"),
    Prop(name="submarine", size=4.0, extent=submarine_extent, paint=paint_submarine, home="underwater", stands="water"),
)
