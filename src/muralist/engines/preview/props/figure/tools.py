"""What deeds and trades have with them: pans, rods, boards, easels, brooms; under the feet, or in the hands."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, bezier, box, curve, ellipse, limb, oval
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.bodies import sleeve
from muralist.engines.preview.props.figure.build import Figure
from muralist.engines.preview.props.figure.grips import corners, hold
from muralist.engines.preview.props.figure.wardrobe import GOLD, INK, SNOW, STEEL
from muralist.engines.preview.props.prop import Look

WOOD, IRON, FOAM = rgb("#a87445"), rgb("#4a4d55"), rgb("#f4fafc")
BRIGHT = (rgb("#f2b53c"), rgb("#e2604a"), rgb("#3fa7b0"), rgb("#f08aa0"))
Paint = Callable[[Canvas, Figure, Look], None]
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """`paint` it before the body where `under`, else between the body and the near arm; `box` (left, bottom, right,
    top) is about the far hand, or about the ground where `grounded`. `prop` is a registered thing that is held.
    """

    paint: Paint | None = None
    box: Box = (0.0, 0.0, 0.0, 0.0)
    under: Paint | None = None
    grounded: bool = False
    prop: str = ""
    turn: float | None = None


def _bright(look: Look, figure: Figure) -> Colour:
    return figure.extras.get("tool") or BRIGHT[int(look.rng("tool").integers(len(BRIGHT)))]


def _far(figure: Figure) -> Point:
    (ex, ey), (x, y) = figure.pose.arms[0]
    long = math.hypot(x - ex, y - ey) or 1.0
    return (x + (x - ex) / long * 0.016, y + (y - ey) / long * 0.016)


def _near(figure: Figure) -> Point:
    return figure.pose.arms[1][1]


def _stick(canvas: Canvas, start: Point, end: Point, width: float, colour: Colour) -> None:
    canvas.solid(limb([start, end], (width, width)), colour, puffed(0.8, shine=0.15))


def _pan(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = _far(figure)
    _stick(canvas, (x - 0.02, y - 0.002), (x + 0.10, y + 0.016), 0.020, WOOD)
    canvas.solid(curve([(x + 0.09, y + 0.030), (x + 0.115, y - 0.026), (x + 0.19, y - 0.040), (x + 0.265, y - 0.026), (x + 0.29, y + 0.030)],
                       steps=6), IRON, puffed(0.9, shine=0.3), gloss=0.3)  # fmt: skip
    canvas.solid(ellipse(x + 0.19, y + 0.030, 0.100, 0.024), times(IRON, 0.7), flat(0.5))
    canvas.solid(ellipse(x + 0.175, y + 0.038, 0.055, 0.017), rgb("#fbf8f0"), puffed(0.6))
    canvas.solid(ellipse(x + 0.172, y + 0.044, 0.020, 0.012), rgb("#f4b63a"), puffed(0.9, shine=0.3))
    for dx in (0.14, 0.19, 0.24):
        steam = curve(
            [
                (x + dx, y + 0.075),
                (x + dx + 0.018, y + 0.115),
                (x + dx - 0.008, y + 0.155),
                (x + dx + 0.014, y + 0.195),
            ],
            steps=5,
        )
        canvas.soft(limb(steam, (0.006, 0.018, 0.006)), (1, 1, 1), 0.007, 0.6)
    nx, ny = _near(figure)
    if figure.pose.tools[:1] == ("pan",):
        _stick(canvas, (nx - 0.02, ny - 0.02), (nx + 0.14, ny + 0.055), 0.012, WOOD)


def _ladle(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = _far(figure)
    _stick(canvas, (x - 0.01, y - 0.06), (x + 0.035, y + 0.17), 0.013, STEEL)
    canvas.solid(ellipse(x + 0.055, y + 0.190, 0.046, 0.036, 0.2), STEEL, puffed(0.9, shine=0.4), gloss=0.5)


def _rod(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = _far(figure)
    tip = (x + 0.34, y + 0.48)
    rod = curve([(x - 0.13, y - 0.10), (x, y), (x + 0.19, y + 0.23), tip], steps=8)
    canvas.solid(limb(rod, (0.022, 0.016, 0.010, 0.006)), WOOD, puffed(0.8))
    canvas.solid(oval(x - 0.035, y - 0.045, 0.022, 0.022), IRON, puffed(0.9, shine=0.4))
    low = -0.22 if figure.pose.hip[1] < 0.08 else 0.03
    with canvas.ink() as pen:
        pen.line(
            bezier(tip, (tip[0] + 0.035, (tip[1] + low) / 2), (tip[0] + 0.02, low + 0.03), 14),
            0.005,
            (0.95, 0.96, 0.98),
            0.9,
        )
    canvas.solid(oval(tip[0] + 0.02, low + 0.025, 0.018, 0.024), rgb("#d8433a"), puffed(0.9, shine=0.3))
    canvas.solid(oval(tip[0] + 0.02, low + 0.036, 0.015, 0.012), SNOW, puffed(0.9))


def _wave(canvas: Canvas) -> None:
    """The wave that curls over behind a surfer."""
    blue = rgb("#3f9fbd")
    back = curve([(-0.70, -0.01), (-0.66, 0.16), (-0.56, 0.34), (-0.38, 0.47), (-0.18, 0.46), (-0.10, 0.36), (-0.20, 0.37), (-0.30, 0.31),
                  (-0.30, 0.20), (-0.16, 0.10), (0.10, 0.05), (0.50, 0.02), (0.62, -0.01)], closed=True, steps=7)  # fmt: skip
    canvas.solid(back, blue, puffed(0.9, shine=0.2), texture=0.04, gloss=0.25)
    inside = canvas.mask_of(back)
    with canvas.ink(inside=inside) as pen:
        for step in range(6):
            k = 1 - step * 0.13
            pen.line(curve([(-0.66 * k - 0.03, 0.02), (-0.54 * k - 0.04, 0.30 * k), (-0.36 * k - 0.04, 0.42 * k), (-0.2, 0.40 * k + 0.02)],
                           steps=6), 0.008, mix(blue, SNOW, 0.5), 0.6)  # fmt: skip
    for number, (x, y) in enumerate(
        ((-0.62, 0.30), (-0.53, 0.40), (-0.42, 0.475), (-0.30, 0.50), (-0.19, 0.475), (-0.11, 0.41), (-0.09, 0.34))
    ):
        r = 0.040 + 0.014 * (number % 2)
        canvas.solid(ellipse(x, y, r, r * 0.8), FOAM, puffed(0.8), texture=0.1)


def _surfboard(canvas: Canvas, figure: Figure, look: Look) -> None:
    _wave(canvas)
    colour = _bright(look, figure)
    board = curve([(-0.50, 0.075), (-0.36, 0.030), (-0.05, 0.012), (0.30, 0.040), (0.52, 0.115), (0.30, 0.090), (-0.05, 0.068),
                   (-0.34, 0.082)], closed=True, steps=7)  # fmt: skip
    canvas.solid(board, mix(colour, SNOW, 0.15), puffed(0.9, shine=0.3), gloss=0.4)
    with canvas.ink(inside=canvas.mask_of(board)) as pen:
        pen.line(curve([(-0.48, 0.062), (-0.05, 0.044), (0.30, 0.068), (0.50, 0.105)], steps=8), 0.016, SNOW, 0.95)


def _board(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A surfboard that stands on its tail."""
    x, colour = _far(figure)[0] + 0.05, _bright(look, figure)
    outline = curve([(x - 0.05, 0.01), (x + 0.05, 0.01), (x + 0.098, 0.30), (x + 0.090, 0.75), (x, 1.20), (x - 0.090, 0.75), (x - 0.098, 0.30)],
                    closed=True, steps=7)  # fmt: skip
    canvas.solid(outline, mix(colour, SNOW, 0.12), puffed(0.8, shine=0.3), gloss=0.4)
    with canvas.ink(inside=canvas.mask_of(outline)) as pen:
        pen.line([(x, 0.0), (x, 1.22)], 0.012, SNOW, 0.9)
        for y in (0.36, 0.44):
            pen.line([(x - 0.12, y), (x + 0.12, y)], 0.022, SNOW, 0.9)


def _spray(canvas: Canvas, figure: Figure, look: Look) -> None:
    del figure
    rng = look.rng("spray")
    wash = curve([(-0.56, 0.00), (-0.50, 0.055), (-0.38, 0.030), (-0.2, 0.040), (0.0, 0.022), (0.22, 0.040), (0.40, 0.060), (0.46, 0.02),
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
        limb(spine, (0.03, 0.046, 0.046, 0.046, 0.03)), _bright(look, figure), puffed(0.9, shine=0.3), gloss=0.3
    )


def _powder(canvas: Canvas, figure: Figure, look: Look) -> None:
    del figure
    rng = look.rng("powder")
    with canvas.ink() as pen:
        for _ in range(30):
            x = -0.46 + float(rng.random()) ** 1.5 * 0.34
            pen.disc(x, 0.01 + float(rng.random()) ** 2 * 0.15, 0.006 + 0.012 * float(rng.random()), SNOW, 0.8)


def _skis(canvas: Canvas, figure: Figure, look: Look) -> None:
    colour = _bright(look, figure)
    for (dx, dy), tone in (((0.06, 0.022), 0.75), ((0.0, 0.012), 1.0)):
        spine = curve([(-0.40 + dx, dy), (-0.1 + dx, dy - 0.002), (0.34 + dx, dy), (0.42 + dx, dy + 0.045)], steps=8)
        canvas.solid(limb(spine, (0.020, 0.024, 0.024, 0.014)), times(colour, tone), puffed(0.8, shine=0.2))


def _poles(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    for x, y in (_far(figure), _near(figure)):
        end = (x - 0.30, max(0.03, y - 0.47))
        _stick(canvas, (x + 0.015, y + 0.03), end, 0.010, IRON)
        canvas.solid(oval(end[0] + 0.028, end[1] + 0.045, 0.026, 0.010), IRON, flat(0.5))


def _skates(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    for knee, (x, y) in figure.pose.legs:
        turn = math.atan2(y - knee[1], x - knee[0]) + math.pi / 2 if y > 0.12 else 0.0
        c, s = math.cos(turn), math.sin(turn)
        with canvas.ink() as pen:
            for start, end, width in (((-0.045, -0.058), (0.09, -0.058), 0.012), ((-0.02, -0.03), (-0.02, -0.058), 0.010),
                                      ((0.05, -0.03), (0.05, -0.058), 0.010)):  # fmt: skip
                pen.line([(x + px * c - py * s, y + px * s + py * c) for px, py in (start, end)], width, STEEL)


def _easel(canvas: Canvas, figure: Figure, look: Look) -> None:
    x = 0.47
    for start, end in (
        ((x - 0.10, 0.02), (x + 0.02, 0.95)),
        ((x + 0.18, 0.02), (x + 0.05, 0.95)),
        ((x + 0.07, 0.06), (x + 0.04, 0.9)),
    ):
        _stick(canvas, start, end, 0.020, WOOD)
    sheet = [(x - 0.145, 0.44), (x + 0.195, 0.44), (x + 0.185, 0.88), (x - 0.135, 0.88)]
    canvas.solid(sheet, rgb("#f7f1e4"), puffed(0.3))
    inside = canvas.mask_of([(x - 0.125, 0.46), (x + 0.175, 0.46), (x + 0.167, 0.86), (x - 0.117, 0.86)])
    canvas.solid(box(x - 0.2, 0.62, x + 0.25, 0.90), rgb("#a8d4ea"), flat(0.8), inside=inside)
    canvas.solid(ellipse(x + 0.09, 0.78, 0.042, 0.042), rgb("#f6c04a"), flat(0.8), inside=inside)
    canvas.solid(curve([(x - 0.2, 0.60), (x - 0.06, 0.72), (x + 0.04, 0.63), (x + 0.13, 0.69), (x + 0.25, 0.6), (x + 0.25, 0.4), (x - 0.2, 0.4)],
                       closed=True), rgb("#6fa266"), flat(0.72), inside=inside)  # fmt: skip
    rng = look.rng("easel")
    with canvas.ink(inside=inside) as pen:
        for _ in range(14):
            pen.disc(x - 0.11 + 0.27 * float(rng.random()), 0.48 + 0.12 * float(rng.random()), 0.010,
                     BRIGHT[int(rng.integers(len(BRIGHT)))])  # fmt: skip
    canvas.solid(box(x - 0.165, 0.415, x + 0.215, 0.445), WOOD, puffed(0.6))
    hx, hy = _far(figure)
    _stick(canvas, (hx - 0.05, hy - 0.03), (hx + 0.07, hy + 0.05), 0.010, rgb("#d9b070"))
    canvas.solid(oval(hx + 0.075, hy + 0.053, 0.016, 0.011, 0.6), rgb("#d8483e"), puffed(0.8))
    _palette(canvas, figure, look)


def _palette(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = _near(figure) if figure.pose.tools else _far(figure)
    board = curve([(x - 0.07, y + 0.03), (x + 0.02, y + 0.065), (x + 0.115, y + 0.055), (x + 0.125, y + 0.005), (x + 0.05, y - 0.02),
                   (x - 0.05, y - 0.015)], closed=True)  # fmt: skip
    canvas.solid(board, rgb("#c89a64"), puffed(0.7))
    with canvas.ink() as pen:
        for number, (dx, dy) in enumerate(((-0.02, 0.040), (0.03, 0.050), (0.075, 0.045), (0.100, 0.020))):
            pen.disc(x + dx, y + dy, 0.013, (*BRIGHT, GOLD)[number])


def _broom(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    (x, y), (nx, ny) = _far(figure), _near(figure)
    lean = (x - nx) / max(0.02, ny - y)
    foot = (x + lean * (y - 0.15) * 0.8, 0.15)
    _stick(canvas, (nx - 0.03, ny + 0.17), foot, 0.018, WOOD)
    fx = foot[0]
    canvas.solid([(fx - 0.030, 0.16), (fx + 0.038, 0.16), (fx + 0.115, 0.012), (fx - 0.075, 0.004)], rgb("#dcb45c"), puffed(0.8), texture=0.14,
                 grain=70)  # fmt: skip
    canvas.solid(box(fx - 0.038, 0.145, fx + 0.046, 0.172), rgb("#b8473c"), puffed(0.6))
    with canvas.ink() as pen:
        for step in range(7):
            pen.line([(fx - 0.02 + step * 0.008, 0.14), (fx - 0.062 + step * 0.027, 0.012)], 0.004, rgb("#a8803a"), 0.7)


def _shovel(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    (x, _), (nx, ny) = _far(figure), _near(figure)
    foot = (x + (x - nx) * 1.1, 0.13)
    _stick(canvas, (nx - 0.02, ny + 0.03), foot, 0.018, WOOD)
    blade = [
        (foot[0] - 0.05, 0.15),
        (foot[0] + 0.045, 0.17),
        (foot[0] + 0.075, 0.06),
        (foot[0] + 0.06, 0.0),
        (foot[0] - 0.01, 0.035),
    ]
    canvas.solid(curve(blade, closed=True, steps=4), STEEL, puffed(0.8, shine=0.3), gloss=0.3)
    canvas.solid(curve([(foot[0] - 0.03, 0.0), (foot[0] + 0.02, 0.05), (foot[0] + 0.10, 0.055), (foot[0] + 0.17, 0.0)], steps=5),
                 rgb("#7a5636"), puffed(0.9), texture=0.2)  # fmt: skip


def _trowel(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = _far(figure)
    _stick(canvas, (x - 0.01, y + 0.02), (x + 0.045, y - 0.12), 0.018, WOOD)
    canvas.solid(curve([(x + 0.025, y - 0.11), (x + 0.065, y - 0.10), (x + 0.075, y - 0.19), (x + 0.055, y - 0.22), (x + 0.025, y - 0.18)],
                       closed=True, steps=4), STEEL, puffed(0.8, shine=0.3))  # fmt: skip
    mound = curve([(0.26, 0.0), (0.30, 0.050), (0.40, 0.070), (0.50, 0.050), (0.54, 0.0)], steps=6)
    canvas.solid(mound, rgb("#7a5636"), puffed(0.9), texture=0.2)
    green = rgb("#5f9a4a")
    _stick(canvas, (0.42, 0.06), (0.42, 0.20), 0.012, green)
    for side in (-1, 1):
        canvas.solid(ellipse(0.42 + side * 0.042, 0.185, 0.048, 0.020, side * 0.5), green, puffed(0.9))
    canvas.solid(ellipse(0.42 - 0.028, 0.125, 0.034, 0.015, -0.5), green, puffed(0.9))


def _drops(canvas: Canvas, figure: Figure, look: Look) -> None:
    rng = look.rng("drops")
    x, y = _far(figure)
    with canvas.ink() as pen:
        for number in range(22):
            fall = (number + float(rng.random())) / 22
            px = x + 0.165 + 0.09 * fall + 0.03 * float(rng.normal()) * (0.3 + fall)
            py = y + 0.02 - (y - 0.03) * fall**1.3
            pen.line([(px, py), (px + 0.006, py - 0.026)], 0.009, rgb("#8fd0f0"), 0.9)


def _phone(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = _far(figure)
    canvas.solid(oval(x - 0.012, y + 0.012, 0.020, 0.050, -0.15), INK, puffed(0.6, shine=0.3))


def _bowl(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    (x, y), (nx, ny) = _far(figure), _near(figure)
    cup = curve([(nx - 0.055, ny + 0.055), (nx - 0.035, ny + 0.010), (nx + 0.02, ny - 0.005), (nx + 0.075, ny + 0.010), (nx + 0.095, ny + 0.055)],
                steps=6)  # fmt: skip
    canvas.solid(cup, rgb("#d8604a"), puffed(0.9, shine=0.3), gloss=0.3)
    canvas.solid(ellipse(nx + 0.02, ny + 0.055, 0.075, 0.016), rgb("#f3ead6"), flat(0.8))
    _stick(canvas, (x - 0.03, y + 0.005), (x + 0.045, y + 0.0), 0.008, STEEL)


def _wand(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = _far(figure)
    tip = (x + 0.10, y + 0.20)
    _stick(canvas, (x - 0.03, y - 0.06), tip, 0.012, rgb("#7a5a3f"))
    points: Path = []
    for step in range(10):
        r, a = (0.048 if step % 2 == 0 else 0.020), math.pi / 2 + step * math.pi / 5
        points.append((tip[0] + r * math.cos(a), tip[1] + r * math.sin(a)))
    with canvas.lit():
        canvas.solid(points, rgb("#ffe07a"), flat(0.9))
    canvas.lamp(*tip, 0.14, rgb("#ffe08a"), 0.5)


def _scepter(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = _far(figure)
    _stick(canvas, (x - 0.02, y - 0.14), (x + 0.03, y + 0.22), 0.018, GOLD)
    canvas.solid(oval(x + 0.034, y + 0.25, 0.036, 0.036), GOLD, puffed(1.0, shine=0.5), gloss=0.5)
    canvas.solid(oval(x + 0.036, y + 0.298, 0.016, 0.018), rgb("#c8322d"), puffed(1.0, shine=0.5))


def _fork(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, _ = _far(figure)
    _stick(canvas, (x, 0.02), (x + 0.012, 0.86), 0.018, WOOD)
    with canvas.ink() as pen:
        pen.line(ellipse(x + 0.012, 0.93, 0.062, 0.075, start=math.pi, end=2 * math.pi, points=14), 0.012, IRON)
        for dx in (-0.062, 0.0, 0.062):
            pen.line([(x + 0.012 + dx, 0.92 if dx else 0.86), (x + 0.012 + dx, 1.06)], 0.011, IRON)


def _staff(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = _far(figure)
    _stick(canvas, (x + 0.02, 0.01), (x - 0.005, y + 0.24), 0.020, WOOD)


def _cane(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = _far(figure)
    crook = curve([(x + 0.020, 0.01), (x + 0.010, y - 0.03), (x - 0.005, y + 0.030), (x - 0.045, y + 0.020)], steps=7)
    canvas.solid(limb(crook, (0.018, 0.020, 0.020)), times(WOOD, 0.8), puffed(0.8, shine=0.2))


def _flask(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = _far(figure)
    glass = curve([(x - 0.016, y + 0.13), (x - 0.014, y + 0.06), (x - 0.060, y - 0.03), (x + 0.0, y - 0.055), (x + 0.060, y - 0.03),
                   (x + 0.014, y + 0.06), (x + 0.016, y + 0.13)], closed=True, steps=5)  # fmt: skip
    canvas.solid(glass, rgb("#d4ecf0"), puffed(0.8, shine=0.4), alpha=0.8, gloss=0.5)
    canvas.solid(
        box(x - 0.08, y - 0.06, x + 0.08, y + 0.012), rgb("#5fc48a"), puffed(0.6), inside=canvas.mask_of(glass)
    )
    for dx, dy, r in ((0.0, 0.17, 0.014), (0.022, 0.205, 0.010), (-0.014, 0.235, 0.012)):
        canvas.solid(oval(x + dx, y + dy, r, r), rgb("#a8ecc4"), puffed(0.9, shine=0.4), alpha=0.8)


def _lens(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = _far(figure)
    _stick(canvas, (x - 0.01, y - 0.03), (x + 0.035, y + 0.07), 0.020, WOOD)
    canvas.solid(
        ellipse(x + 0.062, y + 0.125, 0.058, 0.058), rgb("#cfe8f2"), puffed(0.7, shine=0.5), alpha=0.75, gloss=0.5
    )
    with canvas.ink() as pen:
        pen.ring(x + 0.062, y + 0.125, 0.064, 0.015, GOLD)


def _textbook(canvas: Canvas, figure: Figure, look: Look) -> None:
    x, y = _far(figure)
    canvas.solid(box(x - 0.055, y - 0.035, x + 0.050, y + 0.115, 0.008), _bright(look, figure), puffed(0.4))
    canvas.solid(box(x - 0.048, y - 0.035, x - 0.040, y + 0.115), SNOW, flat(0.8))


def _tray(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = _far(figure)
    canvas.solid(ellipse(x + 0.01, y + 0.034, 0.15, 0.024), STEEL, puffed(0.7, shine=0.4), gloss=0.5)
    for dx, code in ((-0.05, "#e8a23c"), (0.05, "#c8484a")):
        canvas.solid(
            sleeve([(x + dx, y + 0.045), (x + dx, y + 0.115)], (0.036, 0.044)),
            rgb(code),
            puffed(0.9, shine=0.4),
            alpha=0.9,
        )


def _loaf(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = _far(figure)
    loaf = sleeve([(x - 0.09, y - 0.01), (x + 0.14, y + 0.12)], (0.07, 0.07))
    canvas.solid(loaf, rgb("#d9a055"), puffed(0.9), texture=0.08)
    with canvas.ink(inside=canvas.mask_of(loaf)) as pen:
        for step in range(4):
            pen.line(
                [(x - 0.05 + step * 0.05, y + 0.04 + step * 0.028), (x - 0.025 + step * 0.05, y - 0.01 + step * 0.028)],
                0.012,
                rgb("#f3d8a4"),
            )


def _wrench(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = _far(figure)
    _stick(canvas, (x - 0.01, y - 0.05), (x + 0.04, y + 0.13), 0.022, STEEL)
    with canvas.ink() as pen:
        pen.line(ellipse(x + 0.050, y + 0.165, 0.032, 0.034, 0.3, start=2.2, end=7.0, points=16), 0.022, STEEL)


def _sack(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = figure.pose.neck[0] - 0.20, figure.pose.neck[1] - 0.22
    canvas.solid(curve([(x + 0.08, y + 0.20), (x - 0.06, y + 0.16), (x - 0.17, y + 0.02), (x - 0.15, y - 0.16), (x, y - 0.21),
                        (x + 0.15, y - 0.12), (x + 0.14, y + 0.08)], closed=True), rgb("#a8784a"), puffed(1.0), texture=0.1)  # fmt: skip


def _wool(canvas: Canvas, figure: Figure, look: Look) -> None:
    (x, y), (nx, ny) = _far(figure), _near(figure)
    colour = _bright(look, figure)
    cloth = curve([(nx - 0.01, ny + 0.02), (x + 0.01, y + 0.02), (x + 0.02, y - 0.12), (nx + 0.03, ny - 0.13), (nx - 0.02, ny - 0.06)],
                  closed=True, steps=5)  # fmt: skip
    canvas.solid(cloth, colour, puffed(0.8), texture=0.14, grain=70)
    for start, end in (((x + 0.03, y - 0.02), (x - 0.05, y + 0.10)), ((nx - 0.02, ny - 0.02), (nx + 0.06, ny + 0.10))):
        _stick(canvas, start, end, 0.008, rgb("#d9c08a"))


def _crumbs(canvas: Canvas, figure: Figure, look: Look) -> None:
    rng = look.rng("crumbs")
    x, y = _far(figure)
    with canvas.ink() as pen:
        for _ in range(16):
            fall = float(rng.random())
            pen.disc(
                x + 0.04 + 0.16 * fall + 0.02 * float(rng.normal()),
                max(0.012, y - (y - 0.02) * fall**0.7),
                0.007,
                rgb("#e3c07a"),
            )


def _cliff(canvas: Canvas, figure: Figure, look: Look) -> None:
    """The rock that a climber is on."""
    del figure
    stone = rgb("#9c8f80")
    face = curve([(-0.46, 0.0), (-0.50, 0.40), (-0.42, 0.82), (-0.30, 1.16), (-0.02, 1.26), (0.26, 1.20), (0.42, 0.90), (0.48, 0.42), (0.46, 0.0)],
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


TOOLS: dict[str, Tool] = {
    "wool": Tool(paint=_wool, box=(-0.20, -0.16, 0.06, 0.12)),
    "crumbs": Tool(paint=_crumbs, box=(-0.05, -0.55, 0.28, 0.03)),
    "cliff": Tool(under=_cliff, box=(-0.54, -0.02, 0.52, 1.29), grounded=True),
    "football": Tool(box=(0.08, -0.02, 0.48, 0.25), grounded=True),
    "pan": Tool(paint=_pan, box=(-0.05, -0.06, 0.31, 0.22)),
    "ladle": Tool(paint=_ladle, box=(-0.03, -0.07, 0.12, 0.24)),
    "rod": Tool(paint=_rod, box=(-0.15, -0.86, 0.41, 0.50)),
    "surfboard": Tool(under=_surfboard, paint=_spray, box=(-0.74, -0.02, 0.64, 0.56), grounded=True),
    "board": Tool(under=_board, box=(-0.08, -0.66, 0.17, 0.76)),
    "snowboard": Tool(under=_snowboard, paint=_powder, box=(-0.50, -0.01, 0.44, 0.20), grounded=True),
    "skateboard": Tool(box=(-0.26, -0.01, 0.26, 0.13), grounded=True),
    "skis": Tool(under=_skis, paint=_poles, box=(-0.42, -0.01, 0.52, 0.10), grounded=True),
    "skates": Tool(under=_skates, box=(-0.38, -0.04, 0.20, 0.10), grounded=True),
    "easel": Tool(under=_easel, box=(0.0, 0.0, 0.70, 0.98), grounded=True),
    "palette": Tool(paint=_palette, box=(-0.08, -0.03, 0.14, 0.08)),
    "broom": Tool(paint=_broom, box=(-0.20, -0.55, 0.42, 0.36)),
    "shovel": Tool(paint=_shovel, box=(-0.20, -0.52, 0.40, 0.24)),
    "trowel": Tool(paint=_trowel, box=(-0.05, -0.30, 0.28, 0.04)),
    "can": Tool(paint=_drops, box=(-0.10, -0.66, 0.34, 0.10), prop="watering_can"),
    "camera": Tool(prop="camera"),
    "phone": Tool(paint=_phone, box=(-0.06, -0.06, 0.06, 0.08)),
    "laptop": Tool(prop="laptop"),
    "microphone": Tool(prop="microphone"),
    "cup": Tool(prop="mug"),
    "bowl": Tool(paint=_bowl, box=(-0.10, -0.2, 0.08, 0.08)),
    "ball": Tool(box=(0.02, 0.06, 0.32, 0.36)),
    "guitar": Tool(prop="guitar"),
    "violin": Tool(prop="violin"),
    "trumpet": Tool(prop="trumpet"),
    "drum": Tool(prop="drum"),
    "wand": Tool(paint=_wand, box=(-0.05, -0.08, 0.16, 0.26)),
    "scepter": Tool(paint=_scepter, box=(-0.04, -0.16, 0.08, 0.33)),
    "fork": Tool(paint=_fork, box=(-0.08, -0.60, 0.10, 0.49)),
    "staff": Tool(paint=_staff, box=(-0.03, -0.60, 0.05, 0.27)),
    "cane": Tool(paint=_cane, box=(-0.08, -0.60, 0.05, 0.06)),
    "flask": Tool(paint=_flask, box=(-0.08, -0.08, 0.08, 0.26)),
    "lens": Tool(paint=_lens, box=(-0.03, -0.05, 0.14, 0.21)),
    "textbook": Tool(paint=_textbook, box=(-0.07, -0.05, 0.06, 0.13)),
    "tray": Tool(paint=_tray, box=(-0.16, -0.01, 0.18, 0.15)),
    "loaf": Tool(paint=_loaf, box=(-0.14, -0.06, 0.20, 0.18)),
    "wrench": Tool(paint=_wrench, box=(-0.03, -0.07, 0.11, 0.22)),
    "sack": Tool(under=_sack, box=(-0.62, -0.30, 0.0, 0.24)),
    "bouquet": Tool(prop="flowers"),
}  # fmt: skip


def tool_look(tool: Tool, look: Look) -> Look:
    """The look of a tool that is a registered thing."""
    variant = "mixed" if tool.prop == "flowers" else ""
    return Look(seed=look.seed, number=look.number, variant=variant, dark=look.dark)


def tool_boxes(figure: Figure, look: Look) -> list[Point]:
    """Corners of everything that a figure's tools cover."""
    found: list[Point] = []
    x, y = _far(figure)
    for name in figure.tools:
        tool = TOOLS[name]
        left, bottom, right, top = tool.box
        dx, dy = (0.0, 0.0) if tool.grounded else (x, y)
        found += [(left + dx, bottom + dy), (right + dx, top + dy)]
        if tool.prop:
            found += corners(tool.prop, tool_look(tool, look), (x, y))
    return found


def under(canvas: Canvas, figure: Figure, look: Look) -> None:
    """What is painted before the body."""
    for name in figure.tools:
        if name == "skateboard":
            hold(canvas, "skateboard", Look(seed=look.seed, number=look.number), (0.0, 0.055), 0.0)
        tool = TOOLS[name]
        if tool.under is not None:
            tool.under(canvas, figure, look)


def over(canvas: Canvas, figure: Figure, look: Look) -> None:
    """What is painted after the body and before the near arm."""
    for name in figure.tools:
        tool = TOOLS[name]
        if tool.prop:
            hold(canvas, tool.prop, tool_look(tool, look), _far(figure), tool.turn)
        if tool.paint is not None:
            tool.paint(canvas, figure, look)
        if name == "football" and not look.filling:
            hold(canvas, "ball", Look(seed=look.seed, number=look.number, variant="soccer"), (0.36, 0.11))
        if name == "ball" and not look.filling:
            x, y = _far(figure)
            hold(canvas, "ball", Look(seed=look.seed, number=look.number), (x + 0.16, y + 0.20))
