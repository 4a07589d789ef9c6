"""What is drawn in the hand with a deed or a trade: rods, brooms, wands, and what comes out of them."""

from __future__ import annotations

import math
from collections.abc import Callable

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, box, curve, ellipse, limb, oval
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.bodies import sleeve
from muralist.engines.preview.props.figure.build import Figure
from muralist.engines.preview.props.figure.crafts import CRAFTS
from muralist.engines.preview.props.figure.handle import IRON, WOOD, far_hand, lively, near_hand, stick
from muralist.engines.preview.props.figure.trade_tools import block, hammer, hatchet, katana
from muralist.engines.preview.props.figure.wardrobe import GOLD, INK, SNOW, STEEL
from muralist.engines.preview.props.prop import Look


def _ladle(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = far_hand(figure)
    stick(canvas, (x - 0.01, y - 0.06), (x + 0.035, y + 0.17), 0.013, STEEL)
    canvas.solid(ellipse(x + 0.055, y + 0.190, 0.046, 0.036, 0.2), STEEL, puffed(0.9, shine=0.4), gloss=0.5)


def _woodspoon(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = far_hand(figure)
    stick(canvas, (x - 0.015, y - 0.07), (x + 0.04, y + 0.18), 0.020, WOOD)
    canvas.solid(ellipse(x + 0.056, y + 0.215, 0.040, 0.058, -0.22), WOOD, puffed(0.9))


def _pointer(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A long stick that goes on where the arm points, or up where it hangs."""
    del look
    (ex, ey), (x, y) = figure.pose.arms[0]
    along = math.atan2(max(0.02, y - ey), x - ex)
    c, s = math.cos(along), math.sin(along)
    stick(canvas, (x - 0.07 * c, y - 0.07 * s), (x + 0.36 * c, y + 0.36 * s), 0.014, WOOD)
    canvas.solid(ellipse(x + 0.37 * c, y + 0.37 * s, 0.016, 0.016), rgb("#c8402f"), puffed(0.9))


def _rod(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = far_hand(figure)
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


def _broom(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    (x, y), (nx, ny) = far_hand(figure), near_hand(figure)
    lean = (x - nx) / max(0.02, ny - y)
    foot = (x + lean * (y - 0.15) * 0.8, 0.15)
    stick(canvas, (nx - 0.03, ny + 0.17), foot, 0.018, WOOD)
    fx = foot[0]
    canvas.solid([(fx - 0.030, 0.16), (fx + 0.038, 0.16), (fx + 0.115, 0.012), (fx - 0.075, 0.004)], rgb("#dcb45c"),
                 puffed(0.8), texture=0.14,
                 grain=70)  # fmt: skip
    canvas.solid(box(fx - 0.038, 0.145, fx + 0.046, 0.172), rgb("#b8473c"), puffed(0.6))
    with canvas.ink() as pen:
        for step in range(7):
            pen.line([(fx - 0.02 + step * 0.008, 0.14), (fx - 0.062 + step * 0.027, 0.012)], 0.004, rgb("#a8803a"), 0.7)


def _shovel(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    (x, _), (nx, ny) = far_hand(figure), near_hand(figure)
    foot = (x + (x - nx) * 1.1, 0.13)
    stick(canvas, (nx - 0.02, ny + 0.03), foot, 0.018, WOOD)
    blade = [
        (foot[0] - 0.05, 0.15),
        (foot[0] + 0.045, 0.17),
        (foot[0] + 0.075, 0.06),
        (foot[0] + 0.06, 0.0),
        (foot[0] - 0.01, 0.035),
    ]
    canvas.solid(curve(blade, closed=True, steps=4), STEEL, puffed(0.8, shine=0.3), gloss=0.3)
    canvas.solid(curve([(foot[0] - 0.03, 0.0), (foot[0] + 0.02, 0.05), (foot[0] + 0.10, 0.055), (foot[0] + 0.17, 0.0)],
                       steps=5),
                 rgb("#7a5636"), puffed(0.9), texture=0.2)  # fmt: skip


def _trowel(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = far_hand(figure)
    stick(canvas, (x - 0.01, y + 0.02), (x + 0.045, y - 0.12), 0.018, WOOD)
    canvas.solid(curve([(x + 0.025, y - 0.11), (x + 0.065, y - 0.10), (x + 0.075, y - 0.19), (x + 0.055, y - 0.22),
                        (x + 0.025, y - 0.18)],
                       closed=True, steps=4), STEEL, puffed(0.8, shine=0.3))  # fmt: skip
    mound = curve([(0.26, 0.0), (0.30, 0.050), (0.40, 0.070), (0.50, 0.050), (0.54, 0.0)], steps=6)
    canvas.solid(mound, rgb("#7a5636"), puffed(0.9), texture=0.2)
    green = rgb("#5f9a4a")
    stick(canvas, (0.42, 0.06), (0.42, 0.20), 0.012, green)
    for side in (-1, 1):
        canvas.solid(ellipse(0.42 + side * 0.042, 0.185, 0.048, 0.020, side * 0.5), green, puffed(0.9))
    canvas.solid(ellipse(0.42 - 0.028, 0.125, 0.034, 0.015, -0.5), green, puffed(0.9))


def _phone(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = far_hand(figure)
    canvas.solid(oval(x - 0.012, y + 0.012, 0.020, 0.050, -0.15), INK, puffed(0.6, shine=0.3))


def _toothbrush(canvas: Canvas, figure: Figure, look: Look) -> None:
    """Its bristles at the mouth, with some foam."""
    del look
    x, y = far_hand(figure)
    head = (x - 0.100, y + 0.040)
    stick(canvas, (x + 0.050, y - 0.020), head, 0.017, rgb("#3f8fc8"))
    stick(canvas, (head[0] + 0.028, head[1] + 0.006), (head[0] - 0.006, head[1] + 0.020), 0.022, rgb("#fbfbf6"))
    for dx, dy, r in ((-0.004, 0.002, 0.014), (-0.022, 0.010, 0.010), (0.008, -0.010, 0.009)):
        canvas.solid(ellipse(head[0] + dx, head[1] + dy, r, r), rgb("#f4fafc"), puffed(0.8))


def _cutlery(canvas: Canvas, figure: Figure, look: Look) -> None:
    """Chopsticks, or a fork, on the way from the dish to the mouth."""
    del look
    x, y = far_hand(figure)
    tip = (x - 0.085, y + 0.075)
    if "chopsticks" in figure.extras:
        for shift in (0.0, 0.016):
            stick(canvas, (x + 0.045, y - 0.045 + shift), (tip[0], tip[1] + 0.5 * shift), 0.010, rgb("#8a4a2c"))
        return
    stick(canvas, (x + 0.045, y - 0.045), (x - 0.055, y + 0.050), 0.012, STEEL)
    for shift in (-0.012, 0.0, 0.012):
        stick(canvas, (x - 0.052 + shift, y + 0.048 + shift), (tip[0] + shift, tip[1] + shift), 0.006, STEEL)


def _bowl(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    (x, y), (nx, ny) = far_hand(figure), near_hand(figure)
    cup = curve([(nx - 0.055, ny + 0.055), (nx - 0.035, ny + 0.010), (nx + 0.02, ny - 0.005), (nx + 0.075, ny + 0.010),
                 (nx + 0.095, ny + 0.055)],
                steps=6)  # fmt: skip
    canvas.solid(cup, rgb("#d8604a"), puffed(0.9, shine=0.3), gloss=0.3)
    canvas.solid(ellipse(nx + 0.02, ny + 0.055, 0.075, 0.016), rgb("#f3ead6"), flat(0.8))
    stick(canvas, (x - 0.03, y + 0.005), (x + 0.045, y + 0.0), 0.008, STEEL)


def _wand(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = far_hand(figure)
    tip = (x + 0.10, y + 0.20)
    stick(canvas, (x - 0.03, y - 0.06), tip, 0.012, rgb("#7a5a3f"))
    points: Path = []
    for step in range(10):
        r, a = (0.048 if step % 2 == 0 else 0.020), math.pi / 2 + step * math.pi / 5
        points.append((tip[0] + r * math.cos(a), tip[1] + r * math.sin(a)))
    with canvas.lit():
        canvas.solid(points, rgb("#ffe07a"), flat(0.9))
    canvas.lamp(*tip, 0.14, rgb("#ffe08a"), 0.5)


def _scepter(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = far_hand(figure)
    stick(canvas, (x - 0.02, y - 0.14), (x + 0.03, y + 0.22), 0.018, GOLD)
    canvas.solid(oval(x + 0.034, y + 0.25, 0.036, 0.036), GOLD, puffed(1.0, shine=0.5), gloss=0.5)
    canvas.solid(oval(x + 0.036, y + 0.298, 0.016, 0.018), rgb("#c8322d"), puffed(1.0, shine=0.5))


def _fork(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, _ = far_hand(figure)
    stick(canvas, (x, 0.02), (x + 0.012, 0.86), 0.018, WOOD)
    with canvas.ink() as pen:
        pen.line(ellipse(x + 0.012, 0.93, 0.062, 0.075, start=math.pi, end=2 * math.pi, points=14), 0.012, IRON)
        for dx in (-0.062, 0.0, 0.062):
            pen.line([(x + 0.012 + dx, 0.92 if dx else 0.86), (x + 0.012 + dx, 1.06)], 0.011, IRON)


def _staff(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = far_hand(figure)
    stick(canvas, (x + 0.02, 0.01), (x - 0.005, y + 0.24), 0.020, WOOD)


def _cane(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = far_hand(figure)
    crook = curve([(x + 0.020, 0.01), (x + 0.010, y - 0.03), (x - 0.005, y + 0.030), (x - 0.045, y + 0.020)], steps=7)
    canvas.solid(limb(crook, (0.018, 0.020, 0.020)), times(WOOD, 0.8), puffed(0.8, shine=0.2))


def _flask(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = far_hand(figure)
    glass = curve([(x - 0.016, y + 0.13), (x - 0.014, y + 0.06), (x - 0.060, y - 0.03), (x + 0.0, y - 0.055),
                   (x + 0.060, y - 0.03),
                   (x + 0.014, y + 0.06), (x + 0.016, y + 0.13)], closed=True, steps=5)  # fmt: skip
    canvas.solid(glass, rgb("#d4ecf0"), puffed(0.8, shine=0.4), alpha=0.8, gloss=0.5)
    canvas.solid(
        box(x - 0.08, y - 0.06, x + 0.08, y + 0.012), rgb("#5fc48a"), puffed(0.6), inside=canvas.mask_of(glass)
    )
    for dx, dy, r in ((0.0, 0.17, 0.014), (0.022, 0.205, 0.010), (-0.014, 0.235, 0.012)):
        canvas.solid(oval(x + dx, y + dy, r, r), rgb("#a8ecc4"), puffed(0.9, shine=0.4), alpha=0.8)


def _lens(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = far_hand(figure)
    stick(canvas, (x - 0.01, y - 0.03), (x + 0.035, y + 0.07), 0.020, WOOD)
    canvas.solid(
        ellipse(x + 0.062, y + 0.125, 0.058, 0.058), rgb("#cfe8f2"), puffed(0.7, shine=0.5), alpha=0.75, gloss=0.5
    )
    with canvas.ink() as pen:
        pen.ring(x + 0.062, y + 0.125, 0.064, 0.015, GOLD)


def _textbook(canvas: Canvas, figure: Figure, look: Look) -> None:
    x, y = far_hand(figure)
    canvas.solid(box(x - 0.055, y - 0.035, x + 0.050, y + 0.115, 0.008), lively(look, figure), puffed(0.4))
    canvas.solid(box(x - 0.048, y - 0.035, x - 0.040, y + 0.115), SNOW, flat(0.8))


def _loaf(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = far_hand(figure)
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
    x, y = far_hand(figure)
    stick(canvas, (x - 0.01, y - 0.05), (x + 0.04, y + 0.13), 0.022, STEEL)
    with canvas.ink() as pen:
        pen.line(ellipse(x + 0.050, y + 0.165, 0.032, 0.034, 0.3, start=2.2, end=7.0, points=16), 0.022, STEEL)


def _wool(canvas: Canvas, figure: Figure, look: Look) -> None:
    (x, y), (nx, ny) = far_hand(figure), near_hand(figure)
    colour = lively(look, figure)
    cloth = curve([(nx - 0.01, ny + 0.02), (x + 0.01, y + 0.02), (x + 0.02, y - 0.12), (nx + 0.03, ny - 0.13),
                   (nx - 0.02, ny - 0.06)],
                  closed=True, steps=5)  # fmt: skip
    canvas.solid(cloth, colour, puffed(0.8), texture=0.14, grain=70)
    for start, end in (((x + 0.03, y - 0.02), (x - 0.05, y + 0.10)), ((nx - 0.02, ny - 0.02), (nx + 0.06, ny + 0.10))):
        stick(canvas, start, end, 0.008, rgb("#d9c08a"))


def _crumbs(canvas: Canvas, figure: Figure, look: Look) -> None:
    rng = look.rng("crumbs")
    x, y = far_hand(figure)
    with canvas.ink() as pen:
        for _ in range(16):
            fall = float(rng.random())
            pen.disc(
                x + 0.04 + 0.16 * fall + 0.02 * float(rng.normal()),
                max(0.012, y - (y - 0.02) * fall**0.7),
                0.007,
                rgb("#e3c07a"),
            )


def _bubbles(canvas: Canvas, figure: Figure, look: Look) -> None:
    rng = look.rng("bubbles")
    x, y = far_hand(figure)
    stick(canvas, (x - 0.005, y - 0.06), (x + 0.004, y + 0.03), 0.010, rgb("#e2604a"))
    with canvas.ink() as pen:
        pen.ring(x + 0.006, y + 0.050, 0.024, 0.008, rgb("#e2604a"))
        for number in range(9):
            far = (number + 0.6) / 9
            px, py = x + 0.06 + 0.42 * far, y + 0.04 + 0.16 * far + 0.05 * float(rng.normal())
            r = 0.018 + 0.030 * float(rng.random())
            px, py = min(px, x + 0.48), min(py, y + 0.34)
            pen.disc(px, py, r, rgb("#dff0ff"), 0.35)
            pen.ring(px, py, r, 0.006, rgb("#ffffff"), 0.9)
            pen.disc(px - r * 0.35, py + r * 0.4, r * 0.2, (1, 1, 1), 0.95)


IMPLEMENTS: dict[str, Callable[[Canvas, Figure, Look], None]] = {
    "toothbrush": _toothbrush,
    "block": block,
    "ladle": _ladle,
    "woodspoon": _woodspoon,
    "pointer": _pointer,
    "rod": _rod,
    "broom": _broom,
    "shovel": _shovel,
    "trowel": _trowel,
    "phone": _phone,
    "bowl": _bowl,
    "cutlery": _cutlery,
    "wand": _wand,
    "scepter": _scepter,
    "fork": _fork,
    "staff": _staff,
    "cane": _cane,
    "flask": _flask,
    "lens": _lens,
    "textbook": _textbook,
    "loaf": _loaf,
    "wrench": _wrench,
    "hammer": hammer,
    "hatchet": hatchet,
    "katana": katana,
    "wool": _wool,
    "crumbs": _crumbs,
    "bubbles": _bubbles,
    **CRAFTS,
}
"""Each by its name."""
