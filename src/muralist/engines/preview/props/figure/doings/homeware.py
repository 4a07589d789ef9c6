"""What work at home is done with: sinks, an ironing board, a rake, cloths, a barbecue, and things at the face."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb, oval
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.figure.build import Figure
from muralist.engines.preview.props.figure.handle import far_hand, lively, near_hand, stick
from muralist.engines.preview.props.prop import Look

ENAMEL, CHROME, WATER, FOAM = rgb("#f1f2ee"), rgb("#b9c2c8"), rgb("#bfe2f0"), rgb("#fbfdfe")
TIMBER, IRON, EMBER = rgb("#b5834f"), rgb("#3d4046"), rgb("#e8752c")
LEAVES = tuple(map(rgb, ("#d8772e", "#c4502c", "#e2a63a", "#a8622e")))


def _foam(canvas: Canvas, x: float, y: float, wide: float, look: Look, key: str) -> None:
    rng = look.rng(key)
    for number in range(9):
        dx = (number / 8 - 0.5) * wide
        r = 0.012 + 0.012 * float(rng.random())
        canvas.solid(ellipse(x + dx, y + 0.012 * float(rng.random()), r, r), FOAM, puffed(0.8, shine=0.3), alpha=0.95)


def _tap(canvas: Canvas, x: float, y: float) -> None:
    """A tap at the back of a basin whose rim is at `y`, and its water."""
    spout = curve([(x + 0.13, y - 0.01), (x + 0.13, y + 0.10), (x + 0.085, y + 0.135), (x + 0.045, y + 0.105)], steps=6)
    canvas.solid(limb(spout, (0.026, 0.022, 0.020)), CHROME, puffed(0.8, shine=0.5), gloss=0.5)
    canvas.solid(limb([(x + 0.045, y + 0.100), (x + 0.045, y - 0.01)], (0.012, 0.016)), WATER, puffed(0.6, shine=0.4),
                 alpha=0.85)  # fmt: skip


def kitchensink(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A sink in a cupboard before the hands, full of suds."""
    del figure
    canvas.solid(box(0.17, 0.0, 0.60, 0.49, 0.01), rgb("#8fa6a3"), puffed(0.4), texture=0.04)
    with canvas.ink() as pen:
        for x in (0.20, 0.395):
            pen.line([(x, 0.05), (x + 0.175, 0.05), (x + 0.175, 0.43), (x, 0.43), (x, 0.05)], 0.006, rgb("#6c817f"))
        pen.disc(0.365, 0.26, 0.010, CHROME)
        pen.disc(0.408, 0.26, 0.010, CHROME)
    _tap(canvas, 0.40, 0.545)
    canvas.solid(box(0.14, 0.475, 0.63, 0.520, 0.012), rgb("#d9d3c6"), puffed(0.5))
    canvas.solid(curve([(0.19, 0.545), (0.205, 0.490), (0.55, 0.490), (0.565, 0.545)], steps=4), CHROME,
                 puffed(0.8, shine=0.4), gloss=0.4)  # fmt: skip
    canvas.solid(ellipse(0.378, 0.545, 0.188, 0.022), times(CHROME, 0.75), flat(0.6))
    _foam(canvas, 0.36, 0.545, 0.28, look, "suds")
    for number in range(3):
        canvas.solid(ellipse(0.555 + 0.004 * number, 0.560 + 0.012 * number, 0.062, 0.012), ENAMEL, puffed(0.8))


def plate(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A plate between the hands, with a sponge on it."""
    (x, y), (nx, ny) = far_hand(figure), near_hand(figure)
    cx, cy = (x + nx) / 2, (y + ny) / 2 + 0.045
    canvas.solid(ellipse(cx, cy, 0.078, 0.074), ENAMEL, puffed(0.7, shine=0.3), gloss=0.3)
    canvas.solid(ellipse(cx, cy, 0.050, 0.047), times(ENAMEL, 0.93), flat(0.8))
    canvas.solid(box(cx - 0.050, cy - 0.020, cx + 0.006, cy + 0.022, 0.010), rgb("#f2c744"), puffed(0.8))
    _foam(canvas, cx + 0.015, cy + 0.022, 0.07, look, "plate")


def basin(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A wash basin on its foot, the water running over the hands."""
    del figure
    canvas.solid(curve([(0.335, 0.0), (0.355, 0.06), (0.365, 0.40), (0.435, 0.40), (0.445, 0.06), (0.465, 0.0)],
                       steps=5),
                 ENAMEL, puffed(0.8, shine=0.2))  # fmt: skip
    _tap(canvas, 0.345, 0.545)
    bowl = curve([(0.19, 0.550), (0.215, 0.450), (0.32, 0.390), (0.47, 0.390), (0.575, 0.450), (0.60, 0.550)], steps=6)
    canvas.solid(bowl, ENAMEL, puffed(0.9, shine=0.3), gloss=0.3)
    canvas.solid(ellipse(0.395, 0.548, 0.205, 0.026), times(ENAMEL, 0.86), flat(0.7))
    canvas.solid(ellipse(0.390, 0.544, 0.150, 0.016), WATER, flat(0.9))
    _foam(canvas, 0.335, 0.556, 0.10, look, "soap")


def shower(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A shower head over the head, its rain, a tray, and frosted glass before the body."""
    del figure
    rng = look.rng("shower")
    pipe = curve([(-0.30, 0.10), (-0.30, 1.30), (-0.22, 1.36), (0.0, 1.34), (0.03, 1.27)], steps=7)
    canvas.solid(limb(pipe, (0.022, 0.022, 0.020)), CHROME, puffed(0.8, shine=0.5), gloss=0.5)
    canvas.solid(curve([(-0.07, 1.21), (-0.03, 1.27), (0.09, 1.27), (0.13, 1.21)], closed=True, steps=4), CHROME,
                 puffed(0.8, shine=0.4))  # fmt: skip
    with canvas.ink() as pen:
        for number in range(70):
            x0 = -0.06 + 0.18 * float(rng.random())
            x1, y = x0 + (x0 - 0.03) * 0.9 * float(rng.random()), 1.20 - 0.72 * float(rng.random())
            pen.line([(x1, y), (x1 + (x1 - 0.03) * 0.06, y - 0.055)], 0.006, WATER if number % 3 else FOAM, 0.9)
    canvas.solid(ellipse(0.0, 0.0, 0.36, 0.035), ENAMEL, puffed(0.5))
    canvas.solid(box(-0.27, 0.02, 0.31, 0.735, 0.012), rgb("#d6ecf0"), flat(0.96), alpha=0.90)
    with canvas.ink() as pen:
        pen.line([(-0.27, 0.02), (-0.27, 0.735), (0.31, 0.735), (0.31, 0.02), (-0.27, 0.02)], 0.014, CHROME, 0.95)
        for x in (-0.16, 0.02):
            pen.line([(x, 0.10), (x + 0.20, 0.66)], 0.018, FOAM, 0.5)
    for number in range(5):
        r = 0.016 + 0.012 * float(rng.random())
        canvas.solid(ellipse(-0.05 + number * 0.03, 1.005 + 0.02 * float(rng.random()), r, r), FOAM,
                     puffed(0.8, shine=0.3))  # fmt: skip


def ironboard(canvas: Canvas, figure: Figure, look: Look) -> None:
    """An ironing board with a shirt on it under the iron."""
    x, y = far_hand(figure)
    top = 0.475
    for start, end in (((0.16, 0.0), (0.44, top)), ((0.50, 0.0), (0.20, top))):
        stick(canvas, start, end, 0.016, CHROME)
    board = curve([(0.00, top + 0.012), (0.05, top + 0.036), (0.48, top + 0.036), (0.64, top + 0.018),
                   (0.48, top - 0.006), (0.05, top - 0.006)], closed=True, steps=5)  # fmt: skip
    canvas.solid(board, rgb("#a9bfd0"), puffed(0.7), texture=0.05)
    shirt = lively(look, figure)
    cloth = curve([(0.06, top + 0.036), (0.09, top + 0.062), (0.40, top + 0.060), (0.45, top + 0.034),
                   (0.40, top - 0.10), (0.30, top - 0.13), (0.22, top - 0.09), (0.12, top - 0.12)],
                  closed=True, steps=5)  # fmt: skip
    canvas.solid(cloth, shirt, puffed(0.6), texture=0.05)
    with canvas.ink() as pen:
        pen.line(curve([(0.07, top + 0.034), (0.25, top + 0.028), (0.44, top + 0.032)], steps=5), 0.006,
                 times(shirt, 0.7), 0.6)  # fmt: skip
        for dx in (0.18, 0.26, 0.34):
            pen.line([(dx, top + 0.01), (dx - 0.006, top - 0.08)], 0.005, times(shirt, 0.72), 0.5)
    sole = [(x - 0.080, y - 0.062), (x + 0.125, y - 0.062), (x + 0.075, y - 0.022), (x - 0.010, y + 0.000),
            (x - 0.080, y - 0.010)]  # fmt: skip
    canvas.solid(sole, rgb("#4f7fa8"), puffed(0.8, shine=0.3), gloss=0.3)
    canvas.solid(box(x - 0.085, y - 0.075, x + 0.130, y - 0.060, 0.004), CHROME, puffed(0.7, shine=0.4))
    handle = curve([(x - 0.060, y - 0.010), (x - 0.055, y + 0.022), (x + 0.035, y + 0.016), (x + 0.045, y - 0.012)],
                   steps=5)  # fmt: skip
    canvas.solid(limb(handle, (0.016, 0.018, 0.016)), rgb("#39424e"), puffed(0.8))
    for dx in (0.145, 0.165):
        canvas.soft(limb(curve([(x + dx, y - 0.05), (x + dx + 0.02, y), (x + dx, y + 0.05)], steps=5),
                         (0.006, 0.016, 0.006)), FOAM, 0.008, 0.6)  # fmt: skip


def linen(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A small table with folded things in a pile."""
    del figure
    for x in (0.24, 0.55):
        stick(canvas, (x, 0.0), (x, 0.40), 0.028, times(TIMBER, 0.8))
    canvas.solid(box(0.19, 0.395, 0.60, 0.430, 0.006), TIMBER, puffed(0.6), texture=0.08)
    for number, code in enumerate(("#6f93b8", "#e2b7a0", "#8fae8a", "#f0e8da")):
        y = 0.430 + number * 0.040
        canvas.solid(box(0.33 + 0.004 * (number % 2), y, 0.55, y + 0.040, 0.018), rgb(code), puffed(0.8), texture=0.04)
    del look


def cloth(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A shirt held by its shoulders between the hands."""
    (x, y), (nx, ny) = far_hand(figure), near_hand(figure)
    colour = lively(look, figure)
    body = curve([(nx - 0.01, ny + 0.03), (x + 0.005, y + 0.03), (x + 0.055, y - 0.055), (x + 0.020, y - 0.075),
                  (x + 0.002, y - 0.050), (x, y - 0.19), (nx, ny - 0.20), (nx - 0.008, ny - 0.055),
                  (nx - 0.030, ny - 0.075), (nx - 0.062, ny - 0.050)], closed=True, steps=4)  # fmt: skip
    canvas.solid(body, colour, puffed(0.6), texture=0.05)
    with canvas.ink(inside=canvas.mask_of(body)) as pen:
        middle = (x + nx) / 2
        pen.line([(middle, y + 0.02), (middle, y - 0.20)], 0.005, times(colour, 0.7), 0.7)
        pen.disc(middle, y + 0.034, 0.030, times(colour, 0.72), ry=0.020)


def rake(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A leaf rake from both hands to the ground, and the leaves before it."""
    (x, y), (nx, ny) = far_hand(figure), near_hand(figure)
    rng = look.rng("rake")
    dx, dy = x - nx, y - ny
    reach = (0.075 - y) / dy if dy < 0 else 1.0
    head = (x + dx * reach, 0.085)
    stick(canvas, (nx - dx * 0.35, ny - dy * 0.35), head, 0.018, TIMBER)
    for number in range(70):
        a, far = math.pi * float(rng.random()), float(rng.random())
        px, py = head[0] + 0.24 + 0.24 * far * math.cos(a), 0.008 + 0.20 * far * math.sin(a)
        canvas.solid(oval(px, py, 0.034, 0.018, a), LEAVES[number % 4], puffed(0.6))
    with canvas.ink() as pen:
        for number in range(9):
            tip = (head[0] + (number - 4) * 0.024 + 0.03, 0.006)
            pen.line(curve([head, ((head[0] + tip[0]) / 2, 0.055), tip], steps=4), 0.006, rgb("#5f7a4a"))


def rag(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A crumpled cloth under the hand."""
    x, y = far_hand(figure)
    folds = curve([(x - 0.06, y - 0.028), (x - 0.045, y + 0.012), (x, y + 0.022), (x + 0.055, y + 0.010),
                   (x + 0.080, y - 0.028), (x + 0.01, y - 0.038)], closed=True, steps=5)  # fmt: skip
    canvas.solid(folds, rgb("#f0d36a"), puffed(0.9), texture=0.05)
    del look


def wiped(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A plain table under the cloth, with a bright streak where it went."""
    del figure, look
    for x in (0.12, 0.72):
        stick(canvas, (x, 0.0), (x, 0.43), 0.036, times(TIMBER, 0.8))
    canvas.solid(box(0.04, 0.420, 0.80, 0.462, 0.008), TIMBER, puffed(0.6), texture=0.10)
    with canvas.ink() as pen:
        for low in (0.446, 0.456):
            pen.line([(0.22, low), (0.56, low)], 0.006, rgb("#f3dfbf"), 0.8)


def peel(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A banana's peel under the foot."""
    del figure, look
    for tip, colour in (((0.10, 0.015), "#d9b32c"), ((0.36, 0.020), "#d9b32c"), ((0.16, 0.000), "#f2cf45"),
                        ((0.31, 0.000), "#f2cf45")):  # fmt: skip
        lobe = curve([(0.235, 0.075), ((0.235 + tip[0]) / 2, 0.060), tip], steps=6)
        canvas.solid(limb(lobe, (0.022, 0.046, 0.010)), rgb(colour), puffed(0.8, shine=0.2))
    stick(canvas, (0.232, 0.068), (0.236, 0.096), 0.018, rgb("#8a6a2c"))


def razor(canvas: Canvas, figure: Figure, look: Look) -> None:
    """Foam on cheek and chin, and a razor in the fist."""
    (hx, hy), r = figure.head, figure.r
    for dx, dy, size in ((0.62, -0.52, 0.24), (0.48, -0.80, 0.26), (0.16, -0.88, 0.26), (-0.12, -0.66, 0.24),
                         (0.78, -0.34, 0.17), (-0.26, -0.44, 0.18)):  # fmt: skip
        canvas.solid(ellipse(hx + dx * r, hy + dy * r, size * r, size * r * 0.9), FOAM, puffed(0.8, shine=0.2))
    x, y = far_hand(figure)
    stick(canvas, (x + 0.010, y - 0.040), (x - 0.012, y + 0.050), 0.014, rgb("#3f6f9a"))
    stick(canvas, (x - 0.040, y + 0.050), (x + 0.014, y + 0.062), 0.016, CHROME)
    del look


def powderbrush(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A soft brush at the cheek and a compact in the other hand."""
    del look
    (x, y), (nx, ny) = far_hand(figure), near_hand(figure)
    stick(canvas, (x + 0.030, y - 0.030), (x - 0.014, y + 0.026), 0.014, rgb("#2f2a2e"))
    stick(canvas, (x - 0.016, y + 0.028), (x - 0.038, y + 0.056), 0.030, rgb("#e0a79a"))
    canvas.solid(ellipse(nx + 0.035, ny + 0.030, 0.042, 0.018), rgb("#3a3338"), puffed(0.7, shine=0.3))
    canvas.solid(ellipse(nx + 0.035, ny + 0.034, 0.030, 0.011), rgb("#e79a92"), flat(0.9))


def tissue(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A white tissue at the nose."""
    del look
    x, y = far_hand(figure)
    sheet = curve([(x - 0.045, y + 0.050), (x + 0.010, y + 0.062), (x + 0.045, y + 0.025), (x + 0.030, y - 0.055),
                   (x - 0.010, y - 0.030), (x - 0.040, y - 0.050)], closed=True, steps=4)  # fmt: skip
    canvas.solid(sheet, FOAM, puffed(0.7), texture=0.03)


def barbecue(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A kettle grill with meat over the embers, and its smoke."""
    del figure, look
    for foot, top in ((0.30, 0.36), (0.56, 0.50), (0.42, 0.43)):
        stick(canvas, (foot, 0.0), (top, 0.36), 0.018, IRON)
    bowl = curve([(0.23, 0.515), (0.25, 0.40), (0.35, 0.335), (0.51, 0.335), (0.61, 0.40), (0.63, 0.515)], steps=6)
    canvas.solid(bowl, rgb("#b23a30"), puffed(0.9, shine=0.3), gloss=0.4)
    canvas.solid(ellipse(0.43, 0.515, 0.200, 0.030), IRON, flat(0.7))
    canvas.solid(ellipse(0.43, 0.512, 0.178, 0.022), EMBER, flat(1.0))
    with canvas.ink() as pen:
        for step in range(11):
            px = 0.26 + step * 0.034
            pen.line([(px, 0.508), (px + 0.006, 0.524)], 0.006, IRON)
    for px, code in ((0.31, "#7a3f28"), (0.385, "#8f4a2c"), (0.545, "#7a3f28")):
        canvas.solid(ellipse(px, 0.532, 0.036, 0.016), rgb(code), puffed(0.9, shine=0.2))
    stick(canvas, (0.43, 0.532), (0.495, 0.538), 0.026, rgb("#b8603a"))
    for dx in (0.34, 0.44, 0.53):
        smoke = curve([(dx, 0.56), (dx + 0.035, 0.66), (dx - 0.02, 0.77), (dx + 0.03, 0.90)], steps=6)
        canvas.soft(limb(smoke, (0.010, 0.034, 0.012)), (0.94, 0.94, 0.95), 0.016, 0.5)


def tongs(canvas: Canvas, figure: Figure, look: Look) -> None:
    """Long tongs from the fist down to the grill."""
    del look
    x, y = far_hand(figure)
    for lift in (0.010, -0.010):
        stick(canvas, (x - 0.03, y + 0.012), (x + 0.135, y - 0.058 + lift), 0.010, CHROME)


def milkpail(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A stool under who milks, and a pail before the feet with milk in it."""
    del figure, look
    for foot in (-0.20, 0.02):
        stick(canvas, (-0.09, 0.17), (foot, 0.0), 0.024, times(TIMBER, 0.8))
    canvas.solid(ellipse(-0.09, 0.175, 0.14, 0.030), TIMBER, puffed(0.7))
    pail = [(0.215, 0.0), (0.365, 0.0), (0.395, 0.185), (0.185, 0.185)]
    canvas.solid(pail, CHROME, puffed(0.8, shine=0.4), gloss=0.4)
    canvas.solid(ellipse(0.29, 0.185, 0.105, 0.024), times(CHROME, 0.8), flat(0.7))
    canvas.solid(ellipse(0.29, 0.182, 0.088, 0.017), FOAM, flat(0.9))
    for x in (0.275, 0.30):
        stick(canvas, (x, 0.31), (x, 0.185), 0.007, FOAM)


HOMEWARE = {"milkpail": milkpail,
    "kitchensink": kitchensink, "plate": plate, "basin": basin, "shower": shower, "ironboard": ironboard,
    "linen": linen, "cloth": cloth, "rake": rake, "rag": rag, "razor": razor, "powderbrush": powderbrush,
    "tissue": tissue, "barbecue": barbecue, "tongs": tongs, "wiped": wiped, "peel": peel,
}  # fmt: skip
