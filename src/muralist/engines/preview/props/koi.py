"""A koi that swims in a curve, seen from above: its back in patches, both breast fins spread, a flowing tail."""

from __future__ import annotations

import math
from collections.abc import Sequence

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, bezier, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, mould, sleeve
from muralist.engines.preview.props.prop import Look

WHITE, RED, BLACK = rgb("#f8f3e8"), rgb("#e0512c"), rgb("#2c2b30")
COATS: tuple[tuple[Colour, Colour, Colour | None], ...] = (
    (WHITE, RED, None), (WHITE, RED, BLACK), (rgb("#f0a23a"), rgb("#f6c66a"), None), (WHITE, rgb("#ea7a2c"), BLACK),
)  # fmt: skip
"""Body, patches, and the small dark patches of some."""
SPINE: tuple[Point, ...] = ((0.66, 0.50), (0.46, 0.54), (0.20, 0.53), (-0.06, 0.46), (-0.28, 0.40), (-0.46, 0.42))
WIDTHS = (0.15, 0.245, 0.27, 0.23, 0.15, 0.085)
PATCHES = ((0.10, 0.035, 0.075, 0.10), (0.33, 0.03, 0.115, 0.10), (0.60, -0.02, 0.10, 0.075), (0.84, 0.01, 0.06, 0.05))
"""How far down the back each patch lies, how far aside, and its half axes."""
BLOTS = ((0.22, -0.06, 0.032, 0.022), (0.46, 0.07, 0.045, 0.026), (0.50, -0.05, 0.03, 0.02), (0.72, 0.03, 0.04, 0.022))


def paint_koi(canvas: Canvas, look: Look) -> None:
    """Paint the fish; a first colour is the body's, a second that of its patches."""
    skin, patch, dark = COATS[(int(look.rng("koi").integers(len(COATS))) + look.number) % len(COATS)]
    if look.colours:
        skin, dark = look.colours[0], None
        patch = look.colours[1] if len(look.colours) > 1 else mix(skin, WHITE, 0.6) if luma(skin) < 0.8 else RED
    fin = mix(skin, WHITE, 0.35)
    line = curve(SPINE, steps=8)
    _fins(canvas, line, fin)
    body = mould(canvas, [sleeve(SPINE, WIDTHS, 8)], skin, puffed(1.0, shine=0.18), texture=0.03, gloss=0.25)
    for number, (t, aside, rx, ry) in enumerate(PATCHES):
        (x, y), turn = _at(line, t, aside)
        canvas.soft(_blot(look, number, (x, y), rx, ry, turn), patch, 0.010, 0.96, inside=body)
    for t, aside, rx, ry in BLOTS if dark is not None else ():
        (x, y), turn = _at(line, t, aside)
        canvas.soft(ellipse(x, y, rx, ry, turn + 0.5), dark or BLACK, 0.008, 0.94, inside=body)
    with canvas.ink(inside=body) as pen:
        for row in range(-2, 3):
            for column in range(13):
                t = 0.24 + 0.054 * column + (0.027 if row % 2 else 0.0)
                (x, y), turn = _at(line, t, 0.045 * row * (1.1 - 0.6 * t))
                arc = ellipse(x, y, 0.026, 0.024, turn, start=-1.2, end=1.2, points=8)
                pen.line(arc, 0.005, times(mix(skin, patch, 0.4), 0.66), 0.34)
    _back_fin(canvas, line, fin)
    _head(canvas, line, skin)


def _at(line: Sequence[Point], t: float, aside: float) -> tuple[Point, float]:
    """A point `t` of the way from nose to tail, `aside` to its left, and the direction to the nose."""
    at = min(len(line) - 2, max(1, round(t * (len(line) - 1))))
    (ax, ay), (bx, by) = line[at + 1], line[at - 1]
    turn = math.atan2(by - ay, bx - ax)
    return (line[at][0] - aside * math.sin(turn), line[at][1] + aside * math.cos(turn)), turn


def _blot(look: Look, number: int, at: Point, rx: float, ry: float, turn: float) -> Path:
    rng, points = look.rng("patch", number), []
    for step in range(9):
        a, reach = 2 * math.pi * step / 9, float(rng.uniform(0.78, 1.16))
        x, y = rx * reach * math.cos(a), ry * reach * math.sin(a)
        points.append(
            (at[0] + x * math.cos(turn) - y * math.sin(turn), at[1] + x * math.sin(turn) + y * math.cos(turn))
        )
    return curve(points, closed=True, steps=6)


def _fan(canvas: Canvas, root: Point, turn: float, long: float, spread: float, tone: Colour, bend: float) -> None:
    """One fin: rays from its root to a wavy edge, thin enough for light to come through."""
    rays, edge = [], []
    for step in range(9):
        a = turn + spread * (step / 8 - 0.5)
        reach = long * (0.80 + 0.20 * math.sin(math.pi * step / 8) + 0.05 * math.cos(step * 2.1))
        tip = (root[0] + reach * math.cos(a), root[1] + reach * math.sin(a))
        middle = (root[0] + 0.55 * reach * math.cos(a + bend), root[1] + 0.55 * reach * math.sin(a + bend))
        rays.append(bezier(root, middle, tip, 8))
        edge.append(tip)
    outline = [*rays[0], *curve(edge, steps=4), *rays[-1][::-1]]
    canvas.solid(outline, tone, puffed(0.5), alpha=0.88)
    with canvas.ink(inside=canvas.mask_of(outline)) as pen:
        for ray in rays[1:-1]:
            pen.line(ray, 0.007, times(tone, 0.72), 0.5)


def _fins(canvas: Canvas, line: Sequence[Point], fin: Colour) -> None:
    """Tail, breast and belly fins, under the body."""
    end = line[-1]
    _fan(canvas, end, math.pi - 0.42, 0.44, 0.62, fin, 0.20)
    _fan(canvas, end, math.pi + 0.42, 0.40, 0.62, times(fin, 0.95), -0.20)
    for t, aside, turn, long in ((0.26, 0.10, 2.15, 0.29), (0.27, -0.10, -2.05, 0.29), (0.62, 0.06, 2.5, 0.15),
                                 (0.63, -0.06, -2.3, 0.15)):  # fmt: skip
        at, heading = _at(line, t, aside)
        _fan(canvas, at, heading + turn, long, 0.95, fin, -0.15 if turn > 0 else 0.15)


def _back_fin(canvas: Canvas, line: Sequence[Point], fin: Colour) -> None:
    """The fin along the back, folded to one side."""
    ridge = [_at(line, t, 0.0)[0] for t in (0.34, 0.44, 0.56, 0.66, 0.74)]
    tips = [_at(line, t, aside)[0] for t, aside in ((0.80, 0.03), (0.74, 0.10), (0.62, 0.125), (0.50, 0.095))]
    outline = [*curve(ridge, steps=4), *curve(tips, steps=4)]
    canvas.solid(outline, mix(fin, WHITE, 0.2), puffed(0.5), alpha=0.82)
    with canvas.ink(inside=canvas.mask_of(outline)) as pen:
        for low, high in zip((0.40, 0.48, 0.56, 0.64), (0.56, 0.62, 0.69, 0.75), strict=True):
            pen.line([_at(line, low, 0.0)[0], _at(line, high, 0.11)[0]], 0.006, times(fin, 0.7), 0.5)


def _head(canvas: Canvas, line: Sequence[Point], skin: Colour) -> None:
    """Eyes on both sides, nostrils, gill covers and barbels."""
    with canvas.ink() as pen:
        for side in (1, -1):
            (x, y), _ = _at(line, 0.11, side * 0.088)
            pen.disc(x, y, 0.030, mix(skin, rgb("#c9b48a"), 0.5))
            pen.disc(x + 0.005, y, 0.022, DARK)
            pen.disc(x + 0.012, y + 0.008, 0.007, WHITE)
            nose = _at(line, 0.03, side * 0.05)[0]
            whisker = bezier(nose, (nose[0] + 0.06, nose[1] + side * 0.03), (nose[0] + 0.07, nose[1] + side * 0.09), 7)
            pen.polygon(limb(whisker, (0.014, 0.004)), times(skin, 0.82))
            top, low = _at(line, 0.17, side * 0.05)[0], _at(line, 0.22, side * 0.12)[0]
            pen.line(bezier(top, (top[0] - 0.045, top[1] + side * 0.04), low, 7), 0.008, times(skin, 0.6), 0.6)
