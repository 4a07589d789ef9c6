"""Solids that many props are built of: turned bodies, blocks in three-quarter view, rods, panes and wheels."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, lathe, puffed, slope

WHITE: Colour = (1.0, 1.0, 1.0)
STEEL = rgb("#c3c8cc")
RUBBER = rgb("#2a2727")


def turned(
    canvas: Canvas, profile: Sequence[Point], colour: Colour, *, x: float = 0.0, tilt: float = 0.2, shine: float = 0.22,
    gloss: float = 0.3, texture: float = 0.0, grain: float = 20.0, alpha: float = 1.0, closed: bool = False,
    inside: Image.Image | None = None,
) -> Path:  # fmt: skip
    """A body of revolution about `x` from a right-hand profile (radius, y), bottom to top; returns its outline.

    `tilt` is how much of each circle the eye sees; a `closed` body bulges up at its top, an open one shows its lip.
    """
    (foot, low), (neck, high) = profile[0], profile[-1]
    base = ellipse(x, low, foot, foot * tilt, start=math.pi, end=2 * math.pi)
    if closed:
        top = ellipse(x, high, neck, neck * tilt, start=0.0, end=math.pi)
    else:
        top = list(reversed(ellipse(x, high, neck, neck * tilt, start=math.pi, end=2 * math.pi)))
    right = [(x + radius, y) for radius, y in profile]
    outline = [*base, *right, *top, *[(2 * x - px, y) for px, y in reversed(right)]]
    shade = lathe(profile, cx=x, shine=shine, power=16)
    canvas.solid(outline, colour, shade, gloss=gloss, texture=texture, grain=grain, alpha=alpha, inside=inside)
    return outline


def mouth(canvas: Canvas, radius: float, y: float, colour: Colour, *, x: float = 0.0, tilt: float = 0.2) -> Path:
    """The open top of a vessel seen from a little above: its rim and dark inside; returns the inner outline."""
    canvas.solid(ellipse(x, y, radius, radius * tilt), mix(colour, WHITE, 0.12), flat(0.8))
    inner = ellipse(x, y - radius * 0.012, radius * 0.92, radius * tilt * 0.86)
    canvas.solid(inner, times(colour, 0.5), flat(0.42))
    return inner


def block(
    canvas: Canvas, x0: float, y0: float, x1: float, y1: float, colour: Colour, *, depth: Point = (0.2, 0.1),
    texture: float = 0.0, grain: float = 20.0, gloss: float = 0.0,
) -> None:  # fmt: skip
    """A box in three-quarter view: its front from (x0, y0) to (x1, y1), receding by `depth` to the right and up."""
    dx, dy = depth
    top = [(x0, y1), (x1, y1), (x1 + dx, y1 + dy), (x0 + dx, y1 + dy)]
    edge = x1 if dx >= 0 else x0
    side = [(edge, y0), (edge + dx, y0 + dy), (edge + dx, y1 + dy), (edge, y1)]
    front = [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
    if dy:
        canvas.solid(top, mix(colour, WHITE, 0.08), facing(0, 1, 0.45), texture=texture, grain=grain, gloss=gloss)
    if dx:
        tone = facing(0.6 if dx > 0 else -0.6, 0, 0.8)
        canvas.solid(side, times(colour, 0.86), tone, texture=texture, grain=grain, gloss=gloss)
    canvas.solid(front, colour, facing(0, 0.1, 1), texture=texture, grain=grain, gloss=gloss)


def rod(
    canvas: Canvas, spine: Sequence[Point], width: float, colour: Colour, *, end: float | None = None,
    gloss: float = 0.25, texture: float = 0.0,
) -> None:  # fmt: skip
    """A round bar along a spine, tapering to `end`."""
    widths = (width, width if end is None else end)
    canvas.solid(limb(spine, widths), colour, puffed(0.75, shine=0.15), gloss=gloss, texture=texture, grain=30)


def pane(canvas: Canvas, outline: Sequence[Point], *, lit: bool = False, tone: Colour | None = None) -> None:
    """Window glass with a slanting sheen; `lit` from within when the scene is dark."""
    if lit:
        with canvas.lit():
            canvas.solid(outline, rgb("#ffd98a"), slope(0.62, 0.95, 90))
        return
    canvas.solid(outline, tone or rgb("#8fb3c2"), slope(0.48, 0.86, 65))
    left, right = min(p[0] for p in outline), max(p[0] for p in outline)
    low, high = min(p[1] for p in outline), max(p[1] for p in outline)
    wide, tall = right - left, high - low
    lean = min(wide * 0.4, tall * 0.5)
    for start, width in ((left + wide * 0.22, wide * 0.20), (left + wide * 0.48, wide * 0.07)):
        streak = [(start, low), (start + width, low), (start + width + lean, high), (start + lean, high)]
        shown = _within(streak, outline)
        if len(shown) > 2:
            canvas.solid(shown, WHITE, flat(0.9), alpha=0.28)


def _within(shape: Sequence[Point], frame: Sequence[Point]) -> Path:
    """The part of a shape inside a convex frame (Sutherland and Hodgman's clipping)."""
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(frame, [*frame[1:], frame[0]], strict=True))
    turn = 1.0 if area > 0 else -1.0
    kept = list(shape)
    for a, b in zip(frame, [*frame[1:], frame[0]], strict=True):
        points, kept = kept, []
        sides = [turn * ((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0])) for x, y in points]
        for (p, d), (q, e) in zip(
            zip(points, sides, strict=True), zip(points[1:] + points[:1], sides[1:] + sides[:1], strict=True),
            strict=True,
        ):  # fmt: skip
            if d >= 0:
                kept.append(p)
            if d * e < 0:
                t = d / (d - e)
                kept.append((p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t))
    return kept


def wheel(
    canvas: Canvas, hub: Point, radius: float, *, rim: Colour = STEEL, bolts: int = 8, tyre: float = 0.42
) -> None:
    """A road wheel seen from the side; `tyre` is the share of the radius that is rubber."""
    x, y = hub
    canvas.solid(ellipse(x, y, radius, radius), RUBBER, puffed(0.6))
    inner = radius * (1 - tyre)
    canvas.solid(ellipse(x, y, inner, inner), rim, puffed(0.9, shine=0.3), gloss=0.4)
    with canvas.ink() as pen:
        for bolt in range(bolts):
            a = bolt * 2 * math.pi / bolts
            pen.disc(x + math.cos(a) * inner * 0.66, y + math.sin(a) * inner * 0.66, inner * 0.12, times(rim, 0.55))
        pen.disc(x, y, inner * 0.3, mix(times(rim, 0.75), WHITE, 0.3))


def gleam(
    canvas: Canvas, x: float, y: float, rx: float, ry: float, *, turn: float = 0.0, alpha: float = 0.55,
    inside: Image.Image | None = None,
) -> None:  # fmt: skip
    """A soft highlight on the lit side: (x, y) is given for light from the right and mirrored otherwise."""
    side = 1.0 if canvas.light.direction[0] > 0 else -1.0
    canvas.soft(ellipse(side * x, y, rx, ry, -side * turn), WHITE, min(rx, ry) * 0.4, alpha, inside=inside)


def contrast(colour: Colour) -> Colour:
    """Near white or near black, whichever shows on this colour."""
    return rgb("#fbf5e6") if luma(colour) < 0.52 else rgb("#2c2622")
