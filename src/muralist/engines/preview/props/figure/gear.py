"""What is stood on, sat in or stood before: boards, skis, skates, a wave, a rock, a wheelchair, an easel."""

from __future__ import annotations

import math
from collections.abc import Callable

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb, oval
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.figure.build import Figure
from muralist.engines.preview.props.figure.handle import BRIGHT, IRON, WOOD, far_hand, lively, near_hand, stick
from muralist.engines.preview.props.figure.wardrobe import GOLD, INK, SNOW, STEEL
from muralist.engines.preview.props.prop import Look

FOAM = rgb("#f4fafc")


def _wave(canvas: Canvas) -> None:
    """The wave that curls over behind a surfer."""
    blue = rgb("#3f9fbd")
    back = curve([(-0.70, -0.01), (-0.66, 0.16), (-0.56, 0.34), (-0.38, 0.47), (-0.18, 0.46), (-0.10, 0.36), (-0.20,
        0.37), (-0.30, 0.31),
                  (-0.30, 0.20), (-0.16, 0.10), (0.10, 0.05), (0.50, 0.02), (0.62, -0.01)], closed=True,
                  steps=7)  # fmt: skip
    canvas.solid(back, blue, puffed(0.9, shine=0.2), texture=0.04, gloss=0.25)
    inside = canvas.mask_of(back)
    with canvas.ink(inside=inside) as pen:
        for step in range(6):
            k = 1 - step * 0.13
            pen.line(curve([(-0.66 * k - 0.03, 0.02), (-0.54 * k - 0.04, 0.30 * k), (-0.36 * k - 0.04, 0.42 * k),
                            (-0.2, 0.40 * k + 0.02)],
                           steps=6), 0.008, mix(blue, SNOW, 0.5), 0.6)  # fmt: skip
    for number, (x, y) in enumerate(
        ((-0.62, 0.30), (-0.53, 0.40), (-0.42, 0.475), (-0.30, 0.50), (-0.19, 0.475), (-0.11, 0.41), (-0.09, 0.34))
    ):
        r = 0.040 + 0.014 * (number % 2)
        canvas.solid(ellipse(x, y, r, r * 0.8), FOAM, puffed(0.8), texture=0.1)


def _surfboard(canvas: Canvas, figure: Figure, look: Look) -> None:
    if "swell" not in figure.extras:
        _wave(canvas)
    colour = lively(look, figure)
    board = curve([(-0.50, 0.075), (-0.36, 0.030), (-0.05, 0.012), (0.30, 0.040), (0.52, 0.115), (0.30, 0.090), (-0.05,
        0.068),
                   (-0.34, 0.082)], closed=True, steps=7)  # fmt: skip
    canvas.solid(board, mix(colour, SNOW, 0.15), puffed(0.9, shine=0.3), gloss=0.4)
    with canvas.ink(inside=canvas.mask_of(board)) as pen:
        pen.line(curve([(-0.48, 0.062), (-0.05, 0.044), (0.30, 0.068), (0.50, 0.105)], steps=8), 0.016, SNOW, 0.95)


def _spray(canvas: Canvas, figure: Figure, look: Look) -> None:
    del figure
    rng = look.rng("spray")
    wash = curve([(-0.56, 0.00), (-0.50, 0.055), (-0.38, 0.030), (-0.2, 0.040), (0.0, 0.022), (0.22, 0.040), (0.40,
        0.060), (0.46, 0.02),
                  (0.20, -0.002), (-0.2, 0.0)], closed=True, steps=6)  # fmt: skip
    canvas.solid(wash, FOAM, puffed(0.7), alpha=0.9, texture=0.08)
    with canvas.ink() as pen:
        for _ in range(26):
            back = rng.random() < 0.75
            x = -0.56 + float(rng.random()) * 0.24 if back else 0.34 + float(rng.random()) * 0.16
            pen.disc(x, 0.03 + float(rng.random()) ** 2 * 0.15, 0.005 + 0.011 * float(rng.random()), FOAM, 0.85)


def _snowboard(canvas: Canvas, figure: Figure, look: Look) -> None:
    spine = curve([(-0.40, 0.085), (-0.33, 0.045), (0.0, 0.035), (0.33, 0.045), (0.40, 0.085)], steps=8)
    canvas.solid(
        limb(spine, (0.03, 0.046, 0.046, 0.046, 0.03)), lively(look, figure), puffed(0.9, shine=0.3), gloss=0.3
    )


def _powder(canvas: Canvas, figure: Figure, look: Look) -> None:
    del figure
    rng = look.rng("powder")
    with canvas.ink() as pen:
        for _ in range(30):
            x = -0.46 + float(rng.random()) ** 1.5 * 0.34
            pen.disc(x, 0.01 + float(rng.random()) ** 2 * 0.15, 0.006 + 0.012 * float(rng.random()), SNOW, 0.8)


def _skis(canvas: Canvas, figure: Figure, look: Look) -> None:
    colour = lively(look, figure)
    for (dx, dy), tone in (((0.06, 0.022), 0.75), ((0.0, 0.012), 1.0)):
        spine = curve([(-0.40 + dx, dy), (-0.1 + dx, dy - 0.002), (0.34 + dx, dy), (0.42 + dx, dy + 0.045)], steps=8)
        canvas.solid(limb(spine, (0.020, 0.024, 0.024, 0.014)), times(colour, tone), puffed(0.8, shine=0.2))


def _poles(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    for x, y in (far_hand(figure), near_hand(figure)):
        end = (x - 0.30, max(0.03, y - 0.47))
        stick(canvas, (x + 0.015, y + 0.03), end, 0.010, IRON)
        canvas.solid(oval(end[0] + 0.028, end[1] + 0.045, 0.026, 0.010), IRON, flat(0.5))


def _skates(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    if "rollerskates" in figure.extras:
        return
    for knee, (x, y) in figure.pose.legs:
        turn = math.atan2(y - knee[1], x - knee[0]) + math.pi / 2 if y > 0.12 else 0.0
        c, s = math.cos(turn), math.sin(turn)
        with canvas.ink() as pen:
            for start, end, width in (((-0.045, -0.058), (0.09, -0.058), 0.012), ((-0.02, -0.03), (-0.02, -0.058),
                0.010),
                                      ((0.05, -0.03), (0.05, -0.058), 0.010)):  # fmt: skip
                pen.line([(x + px * c - py * s, y + px * s + py * c) for px, py in (start, end)], width, STEEL)


def _besom(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A flying broom: its twigs behind, its stick from under the rider to before the hands."""
    del look
    x, y = figure.pose.hip
    brush = curve([(x - 0.10, y - 0.100), (x - 0.22, y - 0.065), (x - 0.46, y - 0.060), (x - 0.53, y - 0.125),
                   (x - 0.48, y - 0.205), (x - 0.22, y - 0.170), (x - 0.10, y - 0.125)], closed=True,
                  steps=5)  # fmt: skip
    canvas.solid(brush, rgb("#c8a050"), puffed(0.9), texture=0.16, grain=60)
    with canvas.ink(inside=canvas.mask_of(brush)) as pen:
        for step in range(8):
            pen.line([(x - 0.12, y - 0.112), (x - 0.54, y - 0.055 - 0.022 * step)], 0.005, rgb("#8a6a30"), 0.8)
        pen.line([(x - 0.205, y - 0.06), (x - 0.195, y - 0.18)], 0.018, rgb("#a8443a"))
    stick(canvas, (x - 0.12, y - 0.112), (x + 0.52, y + 0.035), 0.026, times(WOOD, 0.85))


def _seat(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A chair whose seat is at height 0, behind whoever sits on it with the legs down."""
    del look
    x = figure.pose.hip[0]
    for dx in (-0.125, 0.125):
        stick(canvas, (x + dx, 0.0), (x + dx * 1.1, -0.262), 0.024, times(WOOD, 0.85))
    stick(canvas, (x - 0.135, 0.0), (x - 0.165, 0.335), 0.026, WOOD)
    canvas.solid(box(x - 0.150, -0.022, x + 0.145, 0.014, 0.012), WOOD, puffed(0.8, shine=0.15))


def _easel(canvas: Canvas, figure: Figure, look: Look) -> None:
    x = 0.47
    for start, end in (
        ((x - 0.10, 0.02), (x + 0.02, 0.95)),
        ((x + 0.18, 0.02), (x + 0.05, 0.95)),
        ((x + 0.07, 0.06), (x + 0.04, 0.9)),
    ):
        stick(canvas, start, end, 0.020, WOOD)
    sheet = [(x - 0.145, 0.44), (x + 0.195, 0.44), (x + 0.185, 0.88), (x - 0.135, 0.88)]
    canvas.solid(sheet, rgb("#f7f1e4"), puffed(0.3))
    inside = canvas.mask_of([(x - 0.125, 0.46), (x + 0.175, 0.46), (x + 0.167, 0.86), (x - 0.117, 0.86)])
    canvas.solid(box(x - 0.2, 0.62, x + 0.25, 0.90), rgb("#a8d4ea"), flat(0.8), inside=inside)
    canvas.solid(ellipse(x + 0.09, 0.78, 0.042, 0.042), rgb("#f6c04a"), flat(0.8), inside=inside)
    canvas.solid(curve([(x - 0.2, 0.60), (x - 0.06, 0.72), (x + 0.04, 0.63), (x + 0.13, 0.69), (x + 0.25, 0.6),
                        (x + 0.25, 0.4), (x - 0.2, 0.4)],
                       closed=True), rgb("#6fa266"), flat(0.72), inside=inside)  # fmt: skip
    rng = look.rng("easel")
    with canvas.ink(inside=inside) as pen:
        for _ in range(14):
            pen.disc(x - 0.11 + 0.27 * float(rng.random()), 0.48 + 0.12 * float(rng.random()), 0.010,
                     BRIGHT[int(rng.integers(len(BRIGHT)))])  # fmt: skip
    canvas.solid(box(x - 0.165, 0.415, x + 0.215, 0.445), WOOD, puffed(0.6))
    hx, hy = far_hand(figure)
    stick(canvas, (hx - 0.05, hy - 0.03), (hx + 0.07, hy + 0.05), 0.010, rgb("#d9b070"))
    canvas.solid(oval(hx + 0.075, hy + 0.053, 0.016, 0.011, 0.6), rgb("#d8483e"), puffed(0.8))
    _palette(canvas, figure, look)


def _palette(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = near_hand(figure) if figure.pose.tools else far_hand(figure)
    board = curve([(x - 0.07, y + 0.03), (x + 0.02, y + 0.065), (x + 0.115, y + 0.055), (x + 0.125, y + 0.005),
                   (x + 0.05, y - 0.02),
                   (x - 0.05, y - 0.015)], closed=True)  # fmt: skip
    canvas.solid(board, rgb("#c89a64"), puffed(0.7))
    with canvas.ink() as pen:
        for number, (dx, dy) in enumerate(((-0.02, 0.040), (0.03, 0.050), (0.075, 0.045), (0.100, 0.020))):
            pen.disc(x + dx, y + dy, 0.013, (*BRIGHT, GOLD)[number])


def _sack(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = figure.pose.neck[0] - 0.20, figure.pose.neck[1] - 0.22
    canvas.solid(curve([(x + 0.08, y + 0.20), (x - 0.06, y + 0.16), (x - 0.17, y + 0.02), (x - 0.15, y - 0.16), (x,
        y - 0.21),
                        (x + 0.15, y - 0.12), (x + 0.14, y + 0.08)], closed=True), rgb("#a8784a"), puffed(1.0),
                        texture=0.1)  # fmt: skip


def _cliff(canvas: Canvas, figure: Figure, look: Look) -> None:
    """The rock that a climber is on."""
    del figure
    stone = rgb("#9c8f80")
    face = curve([(-0.46, 0.0), (-0.50, 0.40), (-0.42, 0.82), (-0.30, 1.16), (-0.02, 1.26), (0.26, 1.20), (0.42, 0.90),
                  (0.48, 0.42), (0.46, 0.0)],
                 closed=False, steps=5)  # fmt: skip
    canvas.solid(face, stone, puffed(0.8), texture=0.16, grain=14)
    rng = look.rng("cliff")
    with canvas.ink(inside=canvas.mask_of(face)) as pen:
        for _ in range(11):
            x, y = -0.42 + 0.84 * float(rng.random()), 0.08 + 1.05 * float(rng.random())
            pen.line(
                curve([(x, y), (x + 0.05, y - 0.05), (x + 0.04, y - 0.13)], steps=4), 0.010, times(stone, 0.6), 0.6
            )
    for x, y, code in (
        (0.165, 1.045, "#e2604a"),
        (-0.21, 0.925, "#3fa7b0"),
        (0.13, 0.205, "#f2b53c"),
        (-0.10, 0.0, "#f08aa0"),
    ):
        canvas.solid(oval(x, y, 0.045, 0.030), rgb(code), puffed(1.0, shine=0.2))


def _chair(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A wheelchair, behind who sits in it."""
    seat = figure.outfit.scarf or rgb("#3f5f8a")
    for x, r in ((-0.05, 0.20), (0.17, 0.065)):
        with canvas.ink() as pen:
            pen.ring(x, r + 0.005, r, 0.024, INK)
            for step in range(8 if r > 0.1 else 0):
                a = step * math.pi / 4
                pen.line([(x, r), (x + 0.18 * math.cos(a), r + 0.18 * math.sin(a))], 0.005, STEEL, 0.9)
            pen.disc(x, r, 0.022, STEEL)
    canvas.solid(limb([(-0.20, 0.66), (-0.18, 0.24)], (0.045, 0.05)), seat, puffed(0.8))
    canvas.solid(limb([(-0.20, 0.225), (0.12, 0.225)], (0.05, 0.05)), seat, puffed(0.8))
    stick(canvas, (-0.20, 0.64), (-0.285, 0.66), 0.024, INK)
    stick(canvas, (0.12, 0.22), (0.20, 0.055), 0.018, STEEL)
    stick(canvas, (0.15, 0.045), (0.28, 0.035), 0.020, INK)
    del look


def _stool(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A cushioned stool, before whoever sits on it with the back to us."""
    del figure, look
    for x in (-0.11, 0.11):
        stick(canvas, (x, 0.20), (x * 1.15, 0.01), 0.026, rgb("#3a2a22"))
    canvas.solid(box(-0.155, 0.185, 0.155, 0.250, 0.03), rgb("#7a2f34"), puffed(0.9, shine=0.15))


def _wheel(canvas: Canvas, figure: Figure, look: Look) -> None:
    """The near wheel."""
    del figure, look
    with canvas.ink() as pen:
        pen.ring(-0.09, 0.195, 0.19, 0.022, rgb("#3a3b42"))
        pen.ring(-0.09, 0.195, 0.155, 0.007, STEEL)
        for step in range(8):
            a = step * math.pi / 4 + 0.2
            pen.line([(-0.09, 0.195), (-0.09 + 0.18 * math.cos(a), 0.195 + 0.18 * math.sin(a))], 0.004, STEEL, 0.9)
        pen.disc(-0.09, 0.195, 0.020, STEEL)


GEAR: dict[str, Callable[[Canvas, Figure, Look], None]] = {
    "surfboard": _surfboard,
    "spray": _spray,
    "snowboard": _snowboard,
    "powder": _powder,
    "skis": _skis,
    "poles": _poles,
    "skates": _skates,
    "besom": _besom,
    "seat": _seat,
    "easel": _easel,
    "palette": _palette,
    "sack": _sack,
    "cliff": _cliff,
    "chair": _chair,
    "stool": _stool,
    "wheel": _wheel,
}
"""Each by its name."""
