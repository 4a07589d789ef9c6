"""What hangs on bodies: capes, wings, packs a mermaid's tail, and the cloth of who has a haircut."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import curve, ellipse, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import mould, sleeve
from muralist.engines.preview.props.figure.body import on_trunk
from muralist.engines.preview.props.figure.build import Figure
from muralist.engines.preview.props.figure.wardrobe import BLANK


def cape(canvas: Canvas, figure: Figure, colour: Colour) -> None:
    """A cape, painted before the body: its flare shows at both sides."""
    b = figure.broad
    low = figure.pose.hip[1] - (0.34 if not figure.pose.low else 0.06)
    low = max(low, 0.03) if not figure.pose.turn else low
    hx = figure.pose.hip[0]
    lean = (figure.pose.hip[0] - figure.pose.neck[0]) * 1.6
    sheet = curve(
        [on_trunk(figure, 1.02, -0.05), on_trunk(figure, 0.84, -b * 1.12), (hx + lean - b * 1.75, low + 0.03),
         (hx + lean, low - 0.01),
         (hx + lean * 0.5 + b * 1.45, low + 0.03), on_trunk(figure, 0.84, b * 1.08), on_trunk(figure, 1.02, 0.05)],
         closed=True, steps=6,
    )  # fmt: skip
    mask = mould(canvas, [sheet], times(colour, 0.85), texture=0.05)
    with canvas.ink(inside=mask) as pen:
        for share in (-1.2, -0.7, 0.9):
            pen.line(
                [on_trunk(figure, 0.8, b * share * 0.7), (hx + lean + b * share, low)], 0.010, times(colour, 0.5), 0.5
            )


def tail(canvas: Canvas, figure: Figure, colour: Colour) -> None:
    """A mermaid's tail from the hips, curling to the side, with scales and a fin."""
    x, y = figure.pose.hip
    if figure.pose.turn:
        spine = [(x, y + 0.05), (x + 0.02, y - 0.17), (x - 0.02, y - 0.33), (x + 0.02, y - 0.43)]
        end, turn = (x + 0.02, y - 0.44), -math.pi / 2
    else:
        spine = [(x, y + 0.05), (x + 0.05, y - 0.06), (x + 0.20, 0.075), (x + 0.38, 0.085), (x + 0.47, 0.17)]
        end, turn = (x + 0.475, 0.18), 1.15
    fins = []
    for spread in (0.62, -0.62):
        a = turn + spread
        c, s = math.cos(a), math.sin(a)
        leaf = [(0.0, 0.0), (0.07, 0.035), (0.17, 0.030), (0.21, -0.005), (0.14, -0.040), (0.05, -0.030)]
        fins.append(
            curve([(end[0] + px * c - py * s, end[1] + px * s + py * c) for px, py in leaf], closed=True, steps=6)
        )
    for fin in fins:
        canvas.solid(fin, mix(colour, (1, 1, 1), 0.22), puffed(0.8, shine=0.2))
    widths = (
        (figure.broad * 1.85, 0.190, 0.150, 0.090, 0.055)[: len(spine)]
        if len(spine) == 5
        else (figure.broad * 1.85, 0.165, 0.100, 0.055)
    )
    mask = mould(canvas, [sleeve(spine, widths)], colour, texture=0.03, gloss=0.25)
    with canvas.ink(inside=mask) as pen:
        path = curve(spine, steps=7)
        for step, (px, py) in enumerate(path):
            for side in range(-2, 3):
                ox, oy = px + side * 0.036 + (0.018 if step % 2 else 0), py - abs(side) * 0.004
                pen.line(
                    ellipse(ox, oy, 0.017, 0.014, start=math.pi, end=2 * math.pi, points=7),
                    0.005,
                    times(colour, 0.66),
                    0.55,
                )


def wings(canvas: Canvas, figure: Figure) -> None:
    """Four pale leaves behind the shoulders."""
    x, y = on_trunk(figure, 0.82, 0.0)
    own = figure.extras.get("wings", BLANK)
    tone = (0.80, 0.93, 0.97) if own == BLANK else own
    for side in (-1, 1):
        for dx, dy, rx, ry, turn in ((0.17, 0.10, 0.155, 0.075, 0.75), (0.14, -0.06, 0.115, 0.055, -0.45)):
            wing = ellipse(x + side * dx, y + dy, rx, ry, side * turn)
            canvas.solid(wing, tone, puffed(0.6, shine=0.3), alpha=0.85, gloss=0.3)
            with canvas.ink(inside=canvas.mask_of(wing)) as pen:
                pen.line([(x, y), (x + side * dx * 1.8, y + dy * 1.9)], 0.006, times(tone, (0.69, 0.81, 0.88)), 0.7)


def pack(canvas: Canvas, figure: Figure, colour: Colour) -> None:
    """A pack on the back: it shows behind the near shoulder, or whole from behind."""
    if figure.pose.back:
        middle = on_trunk(figure, 0.58, 0.0)
        bag = ellipse(*middle, figure.broad * 0.86, 0.145)
    else:
        middle = on_trunk(figure, 0.60, -figure.broad * 0.98)
        bag = ellipse(*middle, 0.075, 0.135, 0.08)
    canvas.solid(bag, colour, puffed(0.9), texture=0.05)
    canvas.solid(oval(middle[0] - 0.01, middle[1] - 0.05, 0.045, 0.04), times(colour, 0.8), puffed(0.8))


def salon_cape(canvas: Canvas, figure: Figure) -> None:
    """The cloth over who sits for a haircut: from the neck over arms and lap to below the knees."""
    b, pose = figure.broad, figure.pose
    (near_x, near_y), (far_x, far_y) = pose.legs[1][0], pose.legs[0][0]
    knee, low = max(near_x, far_x), min(near_y, far_y)
    back, hem = on_trunk(figure, -0.20, -b * 1.35), low - (0.17 if pose.low else 0.05)
    sheet = curve(
        [on_trunk(figure, 1.0, -0.055), on_trunk(figure, 0.90, -b * 1.10), on_trunk(figure, 0.42, -b * 1.42), back,
         (back[0] + 0.10, hem + 0.03), (knee - 0.04, hem), (knee + 0.07, hem + 0.02), (knee + 0.085, low + 0.045),
         (knee + 0.02, low + 0.10), on_trunk(figure, 0.42, b * 1.75), on_trunk(figure, 0.90, b * 1.10),
         on_trunk(figure, 1.0, 0.055)],
        closed=True, steps=6,
    )  # fmt: skip
    cloth = rgb("#e9e4da")
    mask = mould(canvas, [sheet], cloth, texture=0.04)
    top = on_trunk(figure, 0.95, 0.0)
    with canvas.ink(inside=mask) as pen:
        for end in (back, (back[0] + 0.12, hem), ((back[0] + knee) / 2, hem), (knee + 0.02, hem + 0.02)):
            pen.line(curve([top, ((top[0] + end[0]) / 2 + 0.02, (top[1] + end[1]) / 2), end], steps=6), 0.009,
                     times(cloth, 0.72), 0.6)  # fmt: skip
        pen.line([on_trunk(figure, 1.0, -0.06), on_trunk(figure, 0.97, 0.0), on_trunk(figure, 1.0, 0.06)], 0.022,
                 times(cloth, 0.8))  # fmt: skip
