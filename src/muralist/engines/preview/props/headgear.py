"""What animals wear on their heads: hats of many kinds, crowns, flowers, glasses and headphones."""

from __future__ import annotations

import math
from collections.abc import Callable

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, curve, ellipse, limb, oval, shifted
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import shape
from muralist.engines.preview.props.fits import Fit

WHITE, GOLD = rgb("#f7f3ea"), rgb("#e3b341")


def head_frame(fit: Fit, up: float = 0.0) -> Callable[[Path], Path]:
    """Places a path of units of the head's height, standing on the crown."""
    x = fit.skull[0] - (fit.crown + up) * fit.size * math.sin(fit.turn)
    y = fit.skull[1] + (fit.crown + up) * fit.size * math.cos(fit.turn)
    tilt = fit.turn if fit.facing else 0.75 * fit.turn + 0.08
    return lambda path: shifted(path, x, y, fit.size, tilt)


def garland(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    """A ring of flowers, on the head or, hanging, around the neck."""
    put = head_frame(fit, -0.06)
    tones = (colour, rgb("#f6d552"), rgb("#f3efe6"), rgb("#e88aa8"), rgb("#9a7ac8"))
    arc = ellipse(0.0 if fit.facing else -0.04, -0.02, 0.42, 0.13, 0.0, start=math.pi, end=2 * math.pi, points=9)
    for x, y in put([(ax, ay) for ax, ay in arc]):
        canvas.solid(
            oval(x - 0.02, y - 0.05 * fit.size, 0.10 * fit.size, 0.04 * fit.size, 0.6), rgb("#5f9a4a"), puffed(0.5)
        )
    for number, (x, y) in enumerate(put(arc)):
        r = 0.075 * fit.size
        for step in range(5):
            a = 2 * math.pi * step / 5 + number
            canvas.solid(
                oval(x + r * math.cos(a), y + r * math.sin(a), 0.75 * r, 0.55 * r, a), tones[number % 5], puffed(0.6)
            )
        canvas.solid(oval(x, y, 0.5 * r, 0.5 * r), GOLD if number % 5 != 1 else rgb("#b8702a"), puffed(0.7))


def hat(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    put = head_frame(fit)
    canvas.solid(
        put(shape("-66 0, -40 12, 0 15, 40 12, 66 0, 44 -12, 0 -15, -44 -12")),
        colour,
        puffed(0.8),
        texture=0.12,
        grain=46,
    )
    dome = put(shape("-32 4, -30 32, -14 46, 14 46, 30 32, 32 4, 0 -3"))
    canvas.solid(dome, colour, puffed(1.0), texture=0.12, grain=46)
    canvas.soft(
        put(shape("-40 -2, -40 14, 0 8, 40 14, 40 -2, 0 -6")),
        rgb("#a8443a") if luma(colour) > 0.4 else rgb("#d9c9a4"),
        0.004,
        1.0,
        inside=canvas.mask_of(dome),
    )


def top_hat(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    put = head_frame(fit)
    canvas.solid(put(shape("-54 0, -30 10, 30 10, 54 0, 32 -10, -32 -10")), colour, puffed(0.8, shine=0.2))
    tube = put([(-0.31, 0.0), (-0.33, 0.62), (0.33, 0.62), (0.31, 0.0)])
    canvas.solid(tube, colour, puffed(0.8, shine=0.25), gloss=0.3)
    canvas.soft(
        put([(-0.4, 0.04), (-0.4, 0.18), (0.4, 0.18), (0.4, 0.04)]),
        rgb("#b03a3a"),
        0.004,
        1.0,
        inside=canvas.mask_of(tube),
    )
    canvas.solid(put(ellipse(0.0, 0.62, 0.33, 0.055)), mix(colour, WHITE, 0.14), puffed(0.5))


def party_hat(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    put = head_frame(fit, -0.02)
    cone = put([(-0.27, 0.0), (0.0, 0.68), (0.27, 0.0), (0.0, -0.05)])
    canvas.solid(cone, colour, puffed(0.8))
    with canvas.ink(inside=canvas.mask_of(cone)) as pen:
        for y, tone in ((0.08, GOLD), (0.28, WHITE), (0.46, GOLD)):
            pen.line(put([(-0.4, y - 0.04), (0.4, y + 0.06)]), 0.07 * fit.size, tone)
    x, y = put([(0.0, 0.70)])[0]
    canvas.solid(ellipse(x, y, 0.10 * fit.size, 0.10 * fit.size), GOLD, puffed(0.9), texture=0.2)


def wizard_hat(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    put = head_frame(fit)
    canvas.solid(put(shape("-64 0, -36 12, 36 12, 64 0, 36 -12, -36 -12")), colour, puffed(0.8))
    cone = put(shape("-34 2, -22 40, -12 66, -22 92, 6 74, 24 40, 34 2, 0 -4", 5))
    canvas.solid(cone, colour, puffed(0.9))
    with canvas.ink(inside=canvas.mask_of(cone)) as pen:
        for x, y in ((-0.10, 0.22), (0.12, 0.34), (-0.04, 0.52), (0.16, 0.12)):
            px, py = put([(x, y)])[0]
            r = 0.06 * fit.size
            star = [
                (
                    px + (r if k % 2 == 0 else 0.4 * r) * math.sin(math.pi * k / 5),
                    py + (r if k % 2 == 0 else 0.4 * r) * math.cos(math.pi * k / 5),
                )
                for k in range(10)
            ]
            pen.polygon(star, rgb("#f6d552"))


def santa_hat(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    put = head_frame(fit, -0.02)
    canvas.solid(
        put(shape("-34 4, -28 36, -4 54, -34 52, -54 30, -60 14, -46 26, -26 40, 20 40, 34 4", 5)),
        colour,
        puffed(0.9),
        texture=0.06,
    )
    canvas.solid(put(shape("-34 2, -26 36, 4 50, 28 34, 34 2")), colour, puffed(0.9), texture=0.06)
    for x, y, rx, ry in ((0.0, 0.0, 0.42, 0.10), (-0.58, 0.12, 0.10, 0.10)):
        canvas.solid(put(ellipse(x, y, rx, ry)), WHITE, puffed(0.9), texture=0.16, grain=40)


def beanie(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    put = head_frame(fit, -0.08)
    dome = put(shape("-40 2, -36 28, -18 44, 18 44, 36 28, 40 2, 0 -4"))
    canvas.solid(dome, colour, puffed(0.9), texture=0.10, grain=46)
    with canvas.ink(inside=canvas.mask_of(dome)) as pen:
        for step in range(9):
            x = -0.40 + 0.1 * step
            pen.line(put([(x, 0.0), (x * 0.5, 0.5)]), 0.016 * fit.size, times(colour, 0.7), 0.6)
    canvas.solid(
        put(shape("-44 -6, -44 10, 0 5, 44 10, 44 -6, 0 -12", 5)),
        mix(colour, WHITE, 0.25),
        puffed(0.8),
        texture=0.1,
        grain=46,
    )
    canvas.solid(put(ellipse(0.0, 0.48, 0.11, 0.11)), mix(colour, WHITE, 0.7), puffed(0.9), texture=0.25, grain=46)


def cap(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    put = head_frame(fit, -0.06)
    ahead = 0.10 if fit.facing else 0.24
    canvas.solid(put(oval(ahead + 0.16, -0.01, 0.34, 0.08, -0.05)), times(colour, 0.82), puffed(0.7))
    canvas.solid(put(shape("-38 0, -34 26, -14 40, 14 38, 34 22, 38 0, 0 -6")), colour, puffed(0.9))
    canvas.solid(put(oval(0.0, 0.40, 0.05, 0.035)), times(colour, 0.8), puffed(0.6))


def cowboy_hat(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    put = head_frame(fit)
    canvas.solid(
        put(shape("-78 14, -56 0, -30 -6, 30 -6, 56 0, 78 14, 60 -10, 20 -16, -20 -16, -60 -10")),
        colour,
        puffed(0.8),
        texture=0.06,
    )
    dome = put(shape("-32 0, -30 34, -16 46, 0 38, 16 46, 30 34, 32 0, 0 -6"))
    canvas.solid(dome, colour, puffed(0.9), texture=0.06)
    canvas.soft(
        put([(-0.4, -0.02), (-0.4, 0.08), (0.4, 0.08), (0.4, -0.02)]),
        times(colour, 0.5),
        0.004,
        1.0,
        inside=canvas.mask_of(dome),
    )


def crown(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    put = head_frame(fit, -0.04)
    points = put(
        [(-0.32, 0.0), (-0.36, 0.32), (-0.17, 0.17), (0.0, 0.40), (0.17, 0.17), (0.36, 0.32), (0.32, 0.0), (0.0, -0.05)]
    )
    canvas.solid(points, colour, puffed(0.8, shine=0.4), gloss=0.5)
    for (x, y), tone in zip(((-0.36, 0.34), (0.0, 0.42), (0.36, 0.34), (-0.16, 0.06), (0.0, 0.04), (0.16, 0.06)),
        ("#d2404a", "#3f7fc8", "#d2404a", "#3fa86a", "#d2404a", "#3fa86a"), strict=True):  # fmt: skip
        px, py = put([(x, y)])[0]
        canvas.solid(ellipse(px, py, 0.045 * fit.size, 0.045 * fit.size), rgb(tone), puffed(1.0, shine=0.4))


def ribbon(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    """A bow on the head."""
    x, y = head_frame(fit, -0.06)([(-0.16 if fit.facing else -0.05, 0.06)])[0]
    w = 0.24 * fit.size
    for hand in (-1, 1):
        wing = [(x, y), (x + hand * w, y + 0.62 * w), (x + hand * 1.1 * w, y), (x + hand * w, y - 0.5 * w)]
        canvas.solid(curve(wing, closed=True, steps=5), colour, puffed(0.9))
    canvas.solid(oval(x, y, 0.24 * w, 0.28 * w), times(colour, 0.82), puffed(0.9))


def glasses(canvas: Canvas, fit: Fit, colour: Colour, *, sun: bool = False) -> None:
    r = (0.17 if fit.facing else 0.20) * fit.size
    if len(fit.eyes) > 1:
        r = min(r, 0.46 * math.hypot(fit.eyes[1][0] - fit.eyes[0][0], fit.eyes[1][1] - fit.eyes[0][1]))
    frame = times(colour, 0.9)
    c, s = math.cos(fit.turn), math.sin(fit.turn)
    lenses = list(fit.eyes)
    if len(lenses) == 1:
        # in profile the far lens shows in front of the muzzle's bridge
        x, y = lenses[0]
        lenses.append((x + 1.75 * r * c, y + 1.75 * r * s))
    for number, (x, y) in enumerate(lenses):
        squeeze = 1.0 if fit.facing or number == 0 else 0.62
        lens = ellipse(x, y, r * squeeze, r * (0.92 if sun else 1.0), fit.turn)
        if sun:
            canvas.solid(lens, rgb("#26242c"), puffed(0.8, shine=0.3), gloss=0.6)
            canvas.soft(oval(x - 0.3 * r, y + 0.36 * r, 0.30 * r, 0.14 * r, 0.5), WHITE, 0.004, 0.6)
        else:
            canvas.solid(lens, rgb("#dfeaf2"), puffed(0.3), alpha=0.30)
        with canvas.ink() as pen:
            pen.line([*lens, lens[0]], 0.26 * r, frame)
    with canvas.ink() as pen:
        (ax, ay), (bx, by) = lenses[0], lenses[1]
        pen.line(
            bezier(
                (ax + r * c, ay + r * s),
                ((ax + bx) / 2, (ay + by) / 2 + 0.3 * r),
                (bx - 0.8 * r * c, by - 0.8 * r * s),
                6,
            ),
            0.20 * r,
            frame,
        )
        if not fit.facing:
            pen.line([(ax - r * c, ay - r * s), (ax - 2.6 * r * c, ay - 2.6 * r * s + 0.3 * r)], 0.20 * r, frame)


def sunglasses(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    glasses(canvas, fit, colour, sun=True)


def headphones(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    x, y = fit.skull
    r = 0.52 * fit.size
    band = ellipse(
        x,
        y,
        r * (0.98 if fit.facing else 0.62),
        r * 1.02,
        fit.turn,
        start=0.15 if fit.facing else 0.35,
        end=math.pi - 0.15,
        points=20,
    )
    canvas.solid(limb(band, (0.11 * fit.size,) * 2), times(colour, 0.85), puffed(0.8))
    sides = (-1, 1) if fit.facing else (-1,)
    for hand in sides:
        cx = x + hand * r * 0.96 if fit.facing else x - 0.10 * fit.size
        wide = 0.13 if fit.facing else 0.21
        canvas.solid(ellipse(cx, y - 0.02, wide * fit.size, 0.23 * fit.size, fit.turn), colour, puffed(1.0, shine=0.2))
        if not fit.facing:
            canvas.solid(
                ellipse(cx, y - 0.02, 0.12 * fit.size, 0.14 * fit.size, fit.turn), times(colour, 0.7), puffed(0.8)
            )
