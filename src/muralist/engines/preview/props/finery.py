"""What animals wear: scarves, bow ties, hats, glasses, capes and sweaters, fitted to a head, a neck and a back."""

from __future__ import annotations

import math
from collections.abc import Callable

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, bezier, curve, ellipse, limb, oval, shifted
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import mould, shape, sleeve
from muralist.engines.preview.props.fits import Fit
from muralist.engines.preview.props.measured import measured
from muralist.engines.preview.props.prop import Look, Prop

WHITE, DARK, GOLD = rgb("#f7f3ea"), rgb("#2c2830"), rgb("#e3b341")
DUMMY = Fit(
    skull=(0.0, 0.30), size=0.62, turn=0.0, eyes=((-0.16, 0.32), (0.16, 0.32)), neck=(0.0, 0.62), wide=0.52, rise=math.pi / 2,
    back=[(0.0, 0.04), (0.0, 0.30), (0.0, 0.60)], girth=0.62, facing=True,
)  # fmt: skip
"""The shape that a garment lying by itself keeps."""


def _neck_frame(fit: Fit) -> Callable[[Path], Path]:
    """Places a path of units of the neck's width: x across it towards the throat, y up along it."""
    turn = fit.rise - math.pi / 2
    return lambda path: shifted(path, fit.neck[0], fit.neck[1], fit.wide, turn)


def _head_frame(fit: Fit, up: float = 0.0) -> Callable[[Path], Path]:
    """Places a path of units of the head's height, standing on the crown."""
    x = fit.skull[0] - (fit.crown + up) * fit.size * math.sin(fit.turn)
    y = fit.skull[1] + (fit.crown + up) * fit.size * math.cos(fit.turn)
    tilt = fit.turn if fit.facing else 0.75 * fit.turn + 0.08
    return lambda path: shifted(path, x, y, fit.size, tilt)


def scarf(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    put = _neck_frame(fit)
    dark = times(colour, 0.72)
    px, py = put([(0.22, -0.10)])[0]
    long = max(0.9 * fit.wide, 0.24)
    for lean, tone in ((-0.30, dark), (0.02, colour)):
        tip = (px + long * math.sin(lean) + 0.06 * fit.wide, max(0.04, py - long * math.cos(lean)))
        end = limb(
            [(px, py), ((px + tip[0]) / 2 + 0.03, (py + tip[1]) / 2), tip],
            (0.24 * fit.wide, 0.30 * fit.wide, 0.32 * fit.wide),
        )
        canvas.solid(end, tone, puffed(0.8), texture=0.06, grain=40)
        with canvas.ink(inside=canvas.mask_of(end)) as pen:
            for share in (0.62, 0.78):
                x, y = px + (tip[0] - px) * share, py + (tip[1] - py) * share
                pen.line([(x - 0.3 * fit.wide, y), (x + 0.3 * fit.wide, y)], 0.07 * fit.wide, mix(tone, WHITE, 0.7))
        with canvas.ink() as pen:
            for step in (-0.12, -0.04, 0.04, 0.12):
                x = tip[0] + step * fit.wide
                pen.line([(x, tip[1]), (x, tip[1] - 0.09 * fit.wide)], 0.025, tone)
    band = put(shape("-56 2, -50 22, -20 14, 18 14, 50 22, 58 0, 46 -22, 12 -30, -20 -28, -48 -18"))
    canvas.solid(band, colour, puffed(0.9), texture=0.06, grain=40)
    with canvas.ink(inside=canvas.mask_of(band)) as pen:
        for y in (-0.02, -0.14):
            pen.line(put(bezier((-0.56, y + 0.06), (0.0, y - 0.06), (0.58, y + 0.06), 12)), 0.03 * fit.wide, dark, 0.6)
    canvas.solid(put(oval(0.22, -0.10, 0.15, 0.13)), times(colour, 0.94), puffed(0.9))


def _throat(fit: Fit) -> Point:
    """Where a tie or a tag hangs."""
    return _neck_frame(fit)([(0.0 if fit.facing else 0.42, -0.10)])[0]


def bow_tie(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    x, y = _throat(fit)
    w = 0.44 * max(fit.wide, 0.6 * fit.size)
    strap = _neck_frame(fit)(bezier((-0.54, 0.04), (0.0, -0.16), (0.54, -0.02), 12))
    if not fit.facing:
        canvas.solid(limb(strap, (0.06, 0.06)), times(colour, 0.7), puffed(0.5))
    for hand in (-1, 1):
        wing = [(x, y), (x + hand * w, y + 0.52 * w), (x + hand * 1.05 * w, y), (x + hand * w, y - 0.52 * w)]
        canvas.solid(curve(wing, closed=True, steps=5), times(colour, 0.94 if hand > 0 else 1.0), puffed(0.9))
    canvas.solid(oval(x, y, 0.22 * w, 0.26 * w), times(colour, 0.82), puffed(0.9))


def collar(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    put = _neck_frame(fit)
    canvas.solid(
        limb(put(bezier((-0.52, 0.05), (0.0, -0.14), (0.53, 0.0), 12)), (0.11 * fit.wide + 0.02,) * 2),
        colour,
        puffed(0.8),
    )
    x, y = _throat(fit)
    canvas.solid(
        ellipse(x, y - 0.10 * fit.wide, 0.11 * fit.wide, 0.12 * fit.wide), GOLD, puffed(1.0, shine=0.4), gloss=0.5
    )


def bandana(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    put = _neck_frame(fit)
    cloth = put(shape("-54 12, 0 -8, 56 10, 46 -16, 26 -66, 8 -40, -44 -12", 5))
    canvas.solid(cloth, colour, puffed(0.8), texture=0.05)
    with canvas.ink(inside=canvas.mask_of(cloth)) as pen:
        for x, y in ((-0.3, -0.02), (0.0, -0.16), (0.22, -0.10), (0.22, -0.34), (0.38, 0.0)):
            px, py = put([(x, y)])[0]
            pen.disc(px, py, 0.045 * fit.wide, mix(colour, WHITE, 0.85))


def garland(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    """A ring of flowers, on the head or, hanging, around the neck."""
    put = _head_frame(fit, -0.06)
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
    put = _head_frame(fit)
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
    put = _head_frame(fit)
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
    put = _head_frame(fit, -0.02)
    cone = put([(-0.27, 0.0), (0.0, 0.68), (0.27, 0.0), (0.0, -0.05)])
    canvas.solid(cone, colour, puffed(0.8))
    with canvas.ink(inside=canvas.mask_of(cone)) as pen:
        for y, tone in ((0.08, GOLD), (0.28, WHITE), (0.46, GOLD)):
            pen.line(put([(-0.4, y - 0.04), (0.4, y + 0.06)]), 0.07 * fit.size, tone)
    x, y = put([(0.0, 0.70)])[0]
    canvas.solid(ellipse(x, y, 0.10 * fit.size, 0.10 * fit.size), GOLD, puffed(0.9), texture=0.2)


def wizard_hat(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    put = _head_frame(fit)
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
    put = _head_frame(fit, -0.02)
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
    put = _head_frame(fit, -0.08)
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
    put = _head_frame(fit, -0.06)
    ahead = 0.10 if fit.facing else 0.24
    canvas.solid(put(oval(ahead + 0.16, -0.01, 0.34, 0.08, -0.05)), times(colour, 0.82), puffed(0.7))
    canvas.solid(put(shape("-38 0, -34 26, -14 40, 14 38, 34 22, 38 0, 0 -6")), colour, puffed(0.9))
    canvas.solid(put(oval(0.0, 0.40, 0.05, 0.035)), times(colour, 0.8), puffed(0.6))


def cowboy_hat(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    put = _head_frame(fit)
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
    put = _head_frame(fit, -0.04)
    points = put(
        [(-0.32, 0.0), (-0.36, 0.32), (-0.17, 0.17), (0.0, 0.40), (0.17, 0.17), (0.36, 0.32), (0.32, 0.0), (0.0, -0.05)]
    )
    canvas.solid(points, colour, puffed(0.8, shine=0.4), gloss=0.5)
    for (x, y), tone in zip(((-0.36, 0.34), (0.0, 0.42), (0.36, 0.34), (-0.16, 0.06), (0.0, 0.04), (0.16, 0.06)), ("#d2404a", "#3f7fc8", "#d2404a", "#3fa86a", "#d2404a", "#3fa86a"), strict=True):  # fmt: skip
        px, py = put([(x, y)])[0]
        canvas.solid(ellipse(px, py, 0.045 * fit.size, 0.045 * fit.size), rgb(tone), puffed(1.0, shine=0.4))


def ribbon(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    """A bow on the head."""
    x, y = _head_frame(fit, -0.06)([(-0.16 if fit.facing else -0.05, 0.06)])[0]
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


def cape(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    x, y = fit.neck
    if fit.facing:
        # seen from before, it shows to both sides of the body
        for hand in (-1, 1):
            side = [
                (x + hand * 0.45 * fit.wide, y),
                (x + hand * 0.75 * fit.girth, y - 0.9 * (y - 0.05)),
                (x + hand * 0.95 * fit.girth, 0.04),
                (x + hand * 0.50 * fit.girth, 0.06),
                (x + hand * 0.52 * fit.girth, y - 0.3),
            ]
            canvas.solid(curve(side, closed=True, steps=6), colour if hand < 0 else times(colour, 0.88), puffed(0.8))
    else:
        (hx, hy), (sx, sy) = fit.back[1], fit.back[-2]
        up = 0.52 * fit.girth
        turn = math.atan2(sy - hy, sx - hx)
        nx, ny = -math.sin(turn) * up, math.cos(turn) * up
        cloth = [
            (x + 0.10, y - 0.02),
            (sx + nx, sy + ny * 1.05),
            (hx + nx, hy + ny + 0.02),
            (hx - 0.30, hy + 0.16),
            (hx - 0.42, hy - 0.05),
            (hx - 0.20, hy - 0.10),
            (hx + 0.05, hy - 0.02),
            (sx - 0.14, sy - 0.16 * up),
            (sx + 0.02, sy - 0.3 * up),
        ]
        outline = curve(cloth, closed=True, steps=8)
        canvas.solid(outline, colour, puffed(0.8), texture=0.03)
        with canvas.ink(inside=canvas.mask_of(outline)) as pen:
            for share in (0.2, 0.45, 0.7):
                px, py = hx + nx + (sx - hx) * share, hy + ny + (sy - hy) * share
                pen.line(
                    bezier((px, py), (px - 0.06, py - 0.5 * up), (px - 0.20, py - 1.1 * up), 8),
                    0.016,
                    times(colour, 0.62),
                    0.6,
                )
    put = _neck_frame(fit)
    canvas.solid(
        limb(put(bezier((-0.54, 0.06), (0.0, -0.14), (0.55, 0.0), 12)), (0.13 * fit.wide + 0.02,) * 2),
        times(colour, 0.9),
        puffed(0.8),
    )
    tx, ty = _throat(fit)
    canvas.solid(oval(tx, ty, 0.11 * fit.wide, 0.11 * fit.wide), GOLD, puffed(1.0, shine=0.4), gloss=0.5)


def sweater(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    if fit.facing and len(fit.back) == 3:
        x, top = fit.neck
        g = 0.5 * fit.girth
        body = [ellipse(x, top - 0.27, 1.04 * g, 0.24), ellipse(x, top - 0.10, 0.80 * g, 0.14)]
        for hand in (-1, 1):
            body.append(
                sleeve(
                    [
                        (x + hand * 0.72 * g, top - 0.05),
                        (x + hand * 0.93 * g, top - 0.18),
                        (x + hand * 0.66 * g, top - 0.23),
                    ],
                    (0.17, 0.17, 0.15),
                )
            )
        mask = mould(canvas, body, colour, texture=0.10, grain=46)
        low, high = top - 0.50, top
    else:
        spine = [fit.back[1], *fit.back[2:-1], (fit.back[-1][0] + 0.02, fit.back[-1][1])]
        mask = mould(
            canvas,
            [sleeve(spine, (1.04 * fit.girth, 1.02 * fit.girth, 1.06 * fit.girth, 1.06 * fit.girth))],
            colour,
            texture=0.10,
            grain=46,
        )
        low, high = min(y for _, y in spine) - 0.6 * fit.girth, max(y for _, y in spine) + 0.6 * fit.girth
    left, right = min(x for x, _ in fit.back) - fit.girth, max(x for x, _ in fit.back) + fit.girth
    with canvas.ink(inside=mask) as pen:
        for step in range(1, 6):
            y = low + (high - low) * step / 6
            line: Path = [(left + (right - left) * k / 16, y + (0.022 if k % 2 else -0.022)) for k in range(17)]
            pen.line(line, 0.028, mix(colour, WHITE, 0.75) if step % 2 else times(colour, 0.72), 0.85)
    put = _neck_frame(fit)
    canvas.solid(
        limb(put(bezier((-0.54, 0.06), (0.0, -0.16), (0.55, 0.0), 12)), (0.20 * fit.wide + 0.02,) * 2),
        times(colour, 0.86),
        puffed(0.9),
        texture=0.1,
        grain=46,
    )


Worn = Callable[[Canvas, Fit, Colour], None]
GARMENTS: dict[str, tuple[Worn, Colour]] = {
    "scarf": (scarf, rgb("#c8402f")), "bowtie": (bow_tie, rgb("#c8322d")), "collar": (collar, rgb("#c8322d")),
    "bandana": (bandana, rgb("#c8322d")), "flowercrown": (garland, rgb("#e8707c")), "partyhat": (party_hat, rgb("#3f8ac0")),
    "wizardhat": (wizard_hat, rgb("#4a4a9a")), "santahat": (santa_hat, rgb("#c8322d")), "beanie": (beanie, rgb("#3f78b8")),
    "cap": (cap, rgb("#c8402f")), "cowboyhat": (cowboy_hat, rgb("#9a6b40")), "ribbon": (ribbon, rgb("#e86a8a")),
    "cape": (cape, rgb("#b8323a")), "sweater": (sweater, rgb("#c8503f")),
    # things that other props draw when nobody wears them
    "hat": (hat, rgb("#d9b878")), "hat top": (top_hat, rgb("#2c2a30")), "crown": (crown, GOLD), "spectacles": (glasses, rgb("#3a332e")),
    "spectacles sun": (sunglasses, rgb("#2c2a30")), "headphones": (headphones, rgb("#3f4450")),
}  # fmt: skip
OWN = (
    "scarf",
    "bowtie",
    "collar",
    "bandana",
    "flowercrown",
    "partyhat",
    "wizardhat",
    "santahat",
    "beanie",
    "cap",
    "cowboyhat",
    "ribbon",
    "cape",
    "sweater",
)
SIZES = {"scarf": 0.35, "cape": 0.8, "sweater": 0.5, "wizardhat": 0.4}
BOUND = Extent(left=-1.2, right=1.2, top=1.6, bottom=-0.6)


def garment_of(name: str, variant: str) -> tuple[Worn, Colour] | None:
    """How a thing is worn by an animal, and its usual colour."""
    first = variant.split()[:1]
    return GARMENTS.get(" ".join([name, *first])) or GARMENTS.get(name)


def _alone(worn: Worn, colour: Colour) -> Callable[[Canvas, Look], None]:
    return lambda canvas, look: worn(canvas, DUMMY, look.colour(colour))


def _props() -> tuple[Prop, ...]:
    found = []
    for name in OWN:
        worn, colour = GARMENTS[name]
        paint = _alone(worn, colour)
        found.append(
            Prop(name=name, size=SIZES.get(name, 0.25), extent=measured(paint, BOUND), paint=paint, home="studio")
        )
    return tuple(found)


PROPS = _props()
