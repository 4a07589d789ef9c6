"""What animals wear besides: chefs' and graduates' hats, tricornes, backpacks and boots."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, box, ellipse, limb, oval, shifted
from muralist.engines.preview.brushes.shade import facing, puffed, slope
from muralist.engines.preview.props.bodies import shape, sleeve
from muralist.engines.preview.props.fits import Fit
from muralist.engines.preview.props.headgear import head_frame

WHITE, GOLD = rgb("#f7f3ea"), rgb("#e3b341")


def chef_hat(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    """A toque: a band and a puffed crown."""
    put = head_frame(fit, -0.04)
    for x, y, r in ((-0.24, 0.44, 0.22), (0.24, 0.43, 0.22), (0.0, 0.54, 0.25)):
        canvas.solid(put(oval(x, y, r, 0.92 * r)), colour, puffed(0.8))
    band = put([(-0.32, 0.0), (-0.35, 0.40), (0.35, 0.40), (0.32, 0.0), (0.0, -0.05)])
    canvas.solid(band, colour, slope(0.66, 0.95, 10))
    with canvas.ink(inside=canvas.mask_of(band)) as pen:
        for step in range(-2, 3):
            pen.line(put([(0.13 * step, 0.06), (0.14 * step, 0.36)]), 0.02 * fit.size, times(colour, 0.78))


def graduation_cap(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    """A mortarboard with a tassel."""
    put = head_frame(fit, -0.05)
    canvas.solid(put(shape("-34 0, -32 20, 32 20, 34 0, 0 -7", 5)), times(colour, 0.72), puffed(0.8))
    canvas.solid(put([(-0.62, 0.22), (0.0, 0.38), (0.62, 0.22), (0.0, 0.06)]), colour, facing(0, 0.5, 1))
    with canvas.ink() as pen:
        pen.line(put([(-0.62, 0.21), (0.0, 0.05), (0.62, 0.21)]), 0.025 * fit.size, times(colour, 0.55))
        pen.line(put([(0.0, 0.23), (0.46, 0.17), (0.48, -0.06)]), 0.03 * fit.size, GOLD)
    canvas.solid(put(shape("44 -4, 52 -4, 54 -22, 42 -22", 4)), GOLD, puffed(0.8))
    canvas.solid(put(oval(0.0, 0.23, 0.04, 0.025)), GOLD, puffed(0.8))


def pirate_hat(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    """A tricorne with a golden braid."""
    put = head_frame(fit, -0.03)
    canvas.solid(put(shape("-66 2, -38 34, 0 46, 38 34, 66 2, 28 -6, -28 -6", 6)), colour, puffed(0.7), texture=0.05)
    with canvas.ink() as pen:
        pen.line(put(bezier((-0.64, 0.03), (0.0, 0.80), (0.64, 0.03), 16)), 0.05 * fit.size, GOLD)


def backpack(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    """A pack on the back; of those who face the viewer one sees the straps, and its sides behind the shoulders."""
    dark = times(colour, 0.7)
    x, y = fit.neck
    if fit.facing:
        for hand in (-1, 1):
            side = x + hand * 0.56 * fit.girth
            canvas.solid(box(side - 0.10 * fit.size, y - 0.62 * fit.size, side + 0.10 * fit.size, y - 0.12 * fit.size,
                             0.06 * fit.size), dark, puffed(0.8))  # fmt: skip
            strap = bezier((x + hand * 0.24 * fit.girth, y + 0.02), (x + hand * 0.36 * fit.girth, y - 0.3 * fit.size),
                           (side, y - 0.62 * fit.size), 10)  # fmt: skip
            canvas.solid(limb(strap, (0.10 * fit.size,) * 2), colour, puffed(0.7))
        return
    (hx, hy), (sx, sy) = fit.back[0], fit.back[-1]
    turn = math.atan2(sy - hy, sx - hx)
    long, deep = 0.58 * math.hypot(sx - hx, sy - hy), 0.62 * fit.girth
    mid = (hx + 0.62 * (sx - hx), hy + 0.62 * (sy - hy))
    strap = [(mid[0] + 0.30 * long, mid[1] + 0.45 * fit.girth), (mid[0] + 0.44 * long, mid[1] - 0.10 * fit.girth),
             (mid[0] + 0.20 * long, mid[1] - 0.42 * fit.girth)]  # fmt: skip
    canvas.solid(limb(strap, (0.05, 0.055, 0.05)), dark, puffed(0.7))
    base = 0.40 * fit.girth
    pack = shape(f"{-50 * long:.1f} 0, {-46 * long:.1f} {100 * deep:.1f}, {40 * long:.1f} {104 * deep:.1f},"
                 f" {52 * long:.1f} {10 * deep:.1f}, 0 -4", 5)  # fmt: skip
    at = (mid[0] - base * math.sin(turn), mid[1] + base * math.cos(turn))
    canvas.solid(shifted(pack, *at, 1.0, turn), colour, puffed(0.9), texture=0.05, grain=36)
    pocket = shape(f"{-30 * long:.1f} {12 * deep:.1f}, {-28 * long:.1f} {52 * deep:.1f},"
                   f" {26 * long:.1f} {54 * deep:.1f}, {30 * long:.1f} {14 * deep:.1f}", 4)  # fmt: skip
    canvas.solid(shifted(pocket, *at, 1.0, turn), mix(colour, WHITE, 0.16), puffed(0.7))


def boots(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    """A boot on every foot that is known; without any, none."""
    r = 0.22 * fit.size if fit.facing else 0.19 * fit.size
    for number, (x, y) in enumerate(fit.feet):
        tone = colour if number < 2 or fit.facing else times(colour, 0.7)
        shaft = sleeve([(x, y + 2.2 * r), (x, y + 0.5 * r)], (1.25 * r, 1.2 * r))
        canvas.solid(shaft, tone, puffed(0.9, shine=0.2), gloss=0.3)
        canvas.solid(ellipse(x + (0.0 if fit.facing else 0.35 * r), y + 0.36 * r, 1.05 * r, 0.55 * r), tone,
                     puffed(0.9, shine=0.2), gloss=0.3)  # fmt: skip
        canvas.solid(
            box(x - 0.72 * r, y + 1.9 * r, x + 0.72 * r, y + 2.5 * r, 0.2 * r), mix(tone, WHITE, 0.25), puffed(0.7)
        )
