"""What people work at: pans with food in them, chalk and notebooks, nets; and the splash of who jumps into a puddle."""

from __future__ import annotations

import math
from collections.abc import Callable

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb, oval
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.figure.build import Figure
from muralist.engines.preview.props.figure.handle import IRON, WOOD, far_hand, lively, near_hand, stick
from muralist.engines.preview.props.figure.wardrobe import SNOW
from muralist.engines.preview.props.prop import Look

FRIED = {"pancake": "#dd9a48", "pie": "#dd9a48", "egg": "#fbf8f0", "fish": "#8fa9b8", "meat": "#8a4a34",
         "noodle": "#ecc979", "rice": "#f4ecd8", "soup": "#d0783a", "sauce": "#c8432e", "steak": "#8a4a34",
         "sausage": "#a8522f", "bacon": "#b0483a", "dumpling": "#f0e2c4", "vegetable": "#6aa14c"}  # fmt: skip
"""The colours of what is in a pan, by a part of its name."""


def _fried(canvas: Canvas, x: float, y: float, look: Look) -> None:
    """What is in a pan whose middle is at (x, y): pancakes, fish, or an egg where nothing is said."""
    name = next((name for name in FRIED if name in look.filling), "egg" if not look.filling else "vegetable")
    tone, rng = rgb(FRIED[name]), look.rng("pan")
    if name in {"pancake", "pie"}:
        for number in range(3):
            canvas.solid(ellipse(x - 0.004 * number, y + 0.002 + 0.013 * number, 0.070, 0.019), tone, puffed(0.9))
            canvas.solid(ellipse(x - 0.004 * number, y + 0.007 + 0.013 * number, 0.052, 0.011), times(tone, 0.82),
                         flat(0.8))  # fmt: skip
        canvas.solid(box(x - 0.022, y + 0.036, x + 0.014, y + 0.050, 0.004), rgb("#fbe9a0"), puffed(0.7))
    elif name == "egg":
        canvas.solid(ellipse(x - 0.015, y + 0.004, 0.055, 0.017), tone, puffed(0.6))
        canvas.solid(ellipse(x - 0.018, y + 0.010, 0.020, 0.012), rgb("#f4b63a"), puffed(0.9, shine=0.3))
    elif name == "fish":
        canvas.solid(ellipse(x - 0.012, y + 0.010, 0.062, 0.018), tone, puffed(0.9, shine=0.3))
        canvas.solid([(x + 0.040, y + 0.010), (x + 0.082, y + 0.030), (x + 0.078, y - 0.006)], tone, puffed(0.8))
    else:
        for number in range(12):
            colour = tone if name != "vegetable" else rgb(("#6aa14c", "#d8632e", "#e8c04a")[number % 3])
            canvas.solid(oval(x - 0.066 + 0.132 * float(rng.random()), y + 0.016 * float(rng.random()), 0.021, 0.012),
                         colour, puffed(0.9, shine=0.2))  # fmt: skip


def _pan(canvas: Canvas, figure: Figure, look: Look) -> None:
    x, y = far_hand(figure)
    stick(canvas, (x - 0.02, y - 0.002), (x + 0.10, y + 0.016), 0.020, WOOD)
    canvas.solid(curve([(x + 0.09, y + 0.030), (x + 0.115, y - 0.026), (x + 0.19, y - 0.040), (x + 0.265, y - 0.026),
                        (x + 0.29, y + 0.030)],
                       steps=6), IRON, puffed(0.9, shine=0.3), gloss=0.3)  # fmt: skip
    canvas.solid(ellipse(x + 0.19, y + 0.030, 0.100, 0.024), times(IRON, 0.7), flat(0.5))
    _fried(canvas, x + 0.19, y + 0.034, look)
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
    nx, ny = near_hand(figure)
    if figure.pose.tools[:1] == ("pan",):
        stick(canvas, (nx - 0.02, ny - 0.02), (nx + 0.14, ny + 0.055), 0.012, WOOD)


def _chalk(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = far_hand(figure)
    stick(canvas, (x - 0.005, y - 0.005), (x + 0.018, y + 0.042), 0.013, SNOW)


def _notebook(canvas: Canvas, figure: Figure, look: Look) -> None:
    (x, y), (nx, ny) = far_hand(figure), near_hand(figure)
    cover = [(nx - 0.060, ny - 0.010), (nx + 0.075, ny - 0.035), (nx + 0.110, ny + 0.060), (nx - 0.020, ny + 0.085)]
    canvas.solid(cover, lively(look, figure), puffed(0.4))
    page = [(nx - 0.046, ny + 0.000), (nx + 0.070, ny - 0.022), (nx + 0.098, ny + 0.058), (nx - 0.014, ny + 0.078)]
    canvas.solid(page, SNOW, flat(0.85))
    with canvas.ink() as pen:
        for step in range(4):
            low = 0.012 + 0.014 * step
            pen.line(
                [(nx - 0.026 + 0.006 * step, ny + low), (nx + 0.062, ny + low - 0.016)], 0.004, rgb("#8a8fa0"), 0.8
            )
    stick(canvas, (x - 0.045, y - 0.030), (x + 0.012, y + 0.055), 0.010, rgb("#3a4a78"))


def _net(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A fishing net over both hands, down to a heap on the ground, with its corks."""
    rng = look.rng("net")
    (x, y), (nx, ny) = far_hand(figure), near_hand(figure)
    low = -0.24 if figure.pose.hip[1] < 0.08 else 0.0
    cloth = curve([(nx - 0.03, ny + 0.015), (x + 0.02, y + 0.015), (x + 0.06, (y + low) / 2), (x + 0.26, low + 0.06),
                   (x + 0.28, low + 0.012), (nx - 0.10, low + 0.012), (nx - 0.08, low + 0.07),
                   (nx + 0.01, (ny + low) / 2)], closed=True, steps=6)  # fmt: skip
    canvas.solid(cloth, rgb("#8fa8a0"), puffed(0.7), alpha=0.34)
    inside = canvas.mask_of(cloth)
    with canvas.ink(inside=inside) as pen:
        for step in range(-16, 34):
            px = nx - 0.2 + step * 0.028
            pen.line([(px, low), (px + 0.36, y + 0.05)], 0.006, rgb("#5d6f68"), 0.9)
            pen.line([(px + 0.30, low), (px - 0.06, y + 0.05)], 0.006, rgb("#5d6f68"), 0.9)
    for number in range(5):
        canvas.solid(
            oval(nx - 0.06 + number * 0.082, low + 0.024 + 0.012 * float(rng.random()), 0.026, 0.018),
            rgb("#e0a050"), puffed(0.9, shine=0.2),
        )  # fmt: skip


def _splash(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A puddle under a jump, with its rings and the drops that fly."""
    del figure
    rng = look.rng("splash")
    pool = rgb("#a8cfe0")
    canvas.solid(ellipse(0.0, 0.0, 0.42, 0.050), pool, flat(0.8), alpha=0.9)
    with canvas.ink() as pen:
        for wide in (0.34, 0.22):
            pen.line(ellipse(0.0, 0.0, wide, wide * 0.11), 0.009, rgb("#eef8fb"), 0.9)
        for side in (-1, 1):
            for number in range(11):
                a = 0.35 + 1.0 * float(rng.random())
                far = 0.10 + 0.20 * float(rng.random())
                px, py = side * (0.14 + far * math.cos(a)), 0.02 + far * math.sin(a)
                pen.disc(px, py, 0.009 + 0.010 * float(rng.random()), rgb("#d4ecf6") if number % 2 else pool, 0.95)
    for side in (-1, 1):
        crown = curve([(side * 0.10, 0.0), (side * 0.20, 0.07), (side * 0.30, 0.19), (side * 0.24, 0.05),
                       (side * 0.34, 0.09), (side * 0.26, 0.0)], closed=True, steps=5)  # fmt: skip
        canvas.solid(crown, rgb("#cfe8f4"), puffed(0.8, shine=0.4), alpha=0.92)


def _dough(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A lump of dough between the hands, floured."""
    del look
    (x, y), (nx, _) = far_hand(figure), near_hand(figure)
    middle = (x + nx) / 2
    lump = curve([(middle - 0.115, y - 0.045), (middle - 0.095, y + 0.015), (middle - 0.02, y + 0.040),
                  (middle + 0.06, y + 0.032), (middle + 0.115, y + 0.005), (middle + 0.125, y - 0.045)],
                 closed=True, steps=5)  # fmt: skip
    canvas.solid(lump, rgb("#f3e2bf"), puffed(0.9, shine=0.1), texture=0.05)


def _disc(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A thin round of dough that spins over the hands."""
    del look
    y = far_hand(figure)[1] + 0.085
    canvas.solid(ellipse(0.025, y, 0.225, 0.052, 0.08), rgb("#ead2a2"), puffed(0.8))
    canvas.solid(ellipse(0.025, y + 0.014, 0.212, 0.040, 0.08), rgb("#f8ebcd"), puffed(0.6), texture=0.05)


def _sword(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    x, y = far_hand(figure)
    blade = [(x - 0.006, y + 0.05), (x + 0.030, y + 0.035), (x + 0.165, y + 0.36), (x + 0.170, y + 0.40),
             (x + 0.140, y + 0.375)]  # fmt: skip
    canvas.solid(blade, rgb("#d9dfe6"), puffed(0.8, shine=0.5), gloss=0.5)
    with canvas.ink() as pen:
        pen.line([(x + 0.014, y + 0.05), (x + 0.155, y + 0.37)], 0.005, rgb("#98a2ae"), 0.9)
    stick(canvas, (x - 0.040, y + 0.066), (x + 0.066, y + 0.022), 0.022, rgb("#d6a93c"))
    stick(canvas, (x - 0.022, y - 0.050), (x + 0.010, y + 0.030), 0.022, rgb("#5a3a2a"))
    canvas.solid(oval(x - 0.026, y - 0.058, 0.018, 0.018), rgb("#d6a93c"), puffed(0.9, shine=0.4))


def _shield(canvas: Canvas, figure: Figure, look: Look) -> None:
    x, y = near_hand(figure)
    x += 0.035
    rim = curve([(x - 0.125, y + 0.135), (x, y + 0.160), (x + 0.125, y + 0.135), (x + 0.115, y - 0.02),
                 (x, y - 0.185), (x - 0.115, y - 0.02)], closed=True, steps=5)  # fmt: skip
    canvas.solid(rim, rgb("#c9ced6"), puffed(0.8, shine=0.4), gloss=0.4)
    colour = figure.extras.get("tool") or rgb("#b8423a")
    del look
    inner = [(x + (px - x) * 0.80, y + (py - y) * 0.82) for px, py in rim]
    canvas.solid(inner, colour, puffed(0.8, shine=0.2))
    canvas.solid(oval(x, y + 0.01, 0.034, 0.034), rgb("#d6a93c"), puffed(1.0, shine=0.5), gloss=0.4)


def _sticks(canvas: Canvas, figure: Figure, look: Look) -> None:
    del look
    for x, y in (far_hand(figure), near_hand(figure)):
        stick(canvas, (x - 0.02, y + 0.01), (x + 0.115, y - 0.035), 0.013, rgb("#dcb878"))


def _longrod(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A rod without its line, which is hung on it where it is above water."""
    del look
    x, y = far_hand(figure)
    rod = curve([(x - 0.13, y - 0.07), (x, y), (x + 0.40, y + 0.26), (x + LONG_ROD[0], y + LONG_ROD[1])], steps=8)
    canvas.solid(limb(rod, (0.022, 0.017, 0.012, 0.008)), WOOD, puffed(0.8))
    canvas.solid(oval(x - 0.035, y - 0.045, 0.022, 0.022), IRON, puffed(0.9, shine=0.4))


def _quilt(canvas: Canvas, figure: Figure, look: Look) -> None:
    """The bed's own, over the legs of whoever sits in it."""
    cloth = figure.extras.get("quilt") or rgb("#6f8fa8")
    del look
    sheet = curve([(-0.235, 0.020), (-0.215, 0.130), (-0.110, 0.175), (0.060, 0.185), (0.240, 0.165), (0.370, 0.145),
                   (0.440, 0.080), (0.450, 0.000), (0.200, -0.035), (-0.100, -0.030)], closed=True,
                  steps=6)  # fmt: skip
    canvas.solid(sheet, cloth, puffed(0.8), texture=0.05)
    with canvas.ink(inside=canvas.mask_of(sheet)) as pen:
        pen.line(curve([(-0.235, 0.100), (-0.110, 0.165), (0.060, 0.175)], steps=6), 0.045, rgb("#f4f0e6"))
        for x in (0.08, 0.20, 0.32):
            pen.line(curve([(x, 0.19), (x + 0.030, 0.10), (x + 0.010, -0.04)], steps=5), 0.008, times(cloth, 0.75), 0.7)


LONG_ROD = (0.86, 0.40)
"""Where the long rod's tip is, from the hand."""


CRAFTS: dict[str, Callable[[Canvas, Figure, Look], None]] = {
    "pan": _pan,
    "chalk": _chalk,
    "notebook": _notebook,
    "net": _net,
    "splash": _splash,
    "dough": _dough,
    "disc": _disc,
    "sword": _sword,
    "shield": _shield,
    "sticks": _sticks,
    "longrod": _longrod,
    "quilt": _quilt,
}
"""Each by its name."""
