"""Who hangs from a bough or is wound about it, drawn with it: a snake, a sloth, a monkey, a bat."""

from __future__ import annotations

from collections.abc import Callable

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, curve, ellipse, limb, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, bone, eye, fur, mould, shape, sleeve
from muralist.engines.preview.props.prop import Look

SNAKES = (rgb("#6fa84a"), rgb("#c89a3c"), rgb("#4f9a86"))
SHAGGY, MASK = rgb("#9a8468"), rgb("#ecd9b8")
BROWN, FACE = rgb("#7a5236"), rgb("#e8bf95")
NIGHT = rgb("#4a3f46")
CLAW = rgb("#efe4cc")
LIMB = 0.575
"""The height of the bough, in its prop's units."""


def _snake(canvas: Canvas, look: Look) -> None:
    """Three turns about the bough; the tail hangs on the left, the neck rises on the right."""
    skin = look.pick("skin", SNAKES)
    band, belly = times(skin, 0.5), mix(skin, rgb("#f6eec0"), 0.65)
    canvas.solid(sleeve([(-0.34, 0.50), (-0.42, 0.30), (-0.34, 0.12), (-0.42, 0.0)], (0.13, 0.11, 0.07, 0.02)),
                 times(skin, 0.92), puffed(0.9))  # fmt: skip
    for x in (-0.28, -0.06, 0.16):
        turn = sleeve([(x - 0.10, 0.47), (x - 0.03, 0.545), (x + 0.04, 0.62), (x + 0.10, 0.69)],
                      (0.13, 0.17, 0.17, 0.13))  # fmt: skip
        canvas.solid(turn, skin, puffed(1.0, shine=0.15), texture=0.05, gloss=0.15)
        with canvas.ink(inside=canvas.mask_of(turn)) as pen:
            for step in (-0.07, 0.0, 0.07):
                pen.polygon(oval(x + step, LIMB + step * 1.05, 0.030, 0.042, -0.7), band, 0.8)
    neck = sleeve([(0.30, 0.50), (0.40, 0.40), (0.54, 0.36), (0.66, 0.46), (0.68, 0.62), (0.76, 0.74)],
                  (0.14, 0.16, 0.155, 0.145, 0.135, 0.13))  # fmt: skip
    mask = mould(canvas, [neck, ellipse(0.84, 0.79, 0.15, 0.095, 0.15)], skin, texture=0.05)
    under = limb(curve([(0.40, 0.345), (0.56, 0.305), (0.715, 0.44), (0.735, 0.60), (0.82, 0.72)]), (0.03, 0.05, 0.05))
    canvas.soft(under, belly, 0.012, 0.9, inside=mask)
    with canvas.ink() as pen:
        for x, y in ((0.42, 0.425), (0.55, 0.40), (0.635, 0.49), (0.65, 0.60)):
            pen.polygon(oval(x, y, 0.034, 0.026, 0.6), band, 0.75)
        pen.line([(0.98, 0.80), (1.05, 0.80), (1.09, 0.83)], 0.012, rgb("#d8404a"))
        pen.line([(1.05, 0.80), (1.09, 0.775)], 0.012, rgb("#d8404a"))
        eye(pen, 0.87, 0.825, 0.026, rgb("#f4e08a"))
        pen.line(bezier((0.985, 0.785), (0.92, 0.745), (0.84, 0.755), 6), 0.010, times(skin, 0.4))


def _sloth(canvas: Canvas, look: Look) -> None:
    """Back down beneath the bough, hooked on by all four feet, the face turned to the viewer."""
    coat = look.colour(SHAGGY)
    for x0, x1 in ((-0.34, -0.40), (0.10, 0.14)):
        canvas.solid(sleeve([(x0, 0.26), (x1, 0.44), (x1, 0.62)], (0.16, 0.12, 0.10)), times(coat, 0.72), puffed(0.9))
    body = mould(canvas, [sleeve([(-0.44, 0.30), (-0.30, 0.13), (0.0, 0.08), (0.28, 0.20)],
                                 (0.22, 0.33, 0.34, 0.24))], coat, texture=0.08)  # fmt: skip
    canvas.soft(oval(-0.08, 0.24, 0.28, 0.08), MASK, 0.05, 0.5, inside=body)
    fur(canvas, body, look.rng("fur"), coat, 220, 0.07, -1.5)
    for x0, x1 in ((-0.24, -0.22), (0.24, 0.34)):
        arm = mould(canvas, [sleeve([(x0, 0.24), (x1, 0.42), (x1, 0.60)], (0.17, 0.13, 0.11))], coat, texture=0.08)
        fur(canvas, arm, look.rng("fur", x0), coat, 60, 0.05, -1.6)
    with canvas.ink() as pen:
        for x in (-0.40, -0.22, 0.14, 0.34):
            for step in (-0.032, 0.0, 0.032):
                pen.line(bezier((x + step, 0.60), (x + step, 0.70), (x + step + 0.035, 0.60), 8), 0.020, CLAW)
    mould(canvas, [ellipse(0.50, 0.22, 0.19, 0.175)], coat, texture=0.06)
    canvas.solid(ellipse(0.515, 0.21, 0.145, 0.125), MASK, puffed(0.5))
    for hand in (-1, 1):
        canvas.soft(oval(0.515 + hand * 0.075, 0.225, 0.060, 0.028, -hand * 0.5), times(coat, 0.45), 0.012, 0.95)
    with canvas.ink() as pen:
        for hand in (-1, 1):
            eye(pen, 0.515 + hand * 0.066, 0.228, 0.022)
        pen.polygon(oval(0.515, 0.180, 0.032, 0.022), DARK)
        pen.line(bezier((0.45, 0.145), (0.515, 0.105), (0.58, 0.145), 10), 0.011, times(coat, 0.4))


def _ape_head(canvas: Canvas, x: float, y: float, coat: Colour) -> None:
    for hand in (-1, 1):
        canvas.solid(ellipse(x + hand * 0.165, y + 0.01, 0.062, 0.068), coat, puffed(0.9))
        canvas.solid(ellipse(x + hand * 0.165, y + 0.01, 0.036, 0.042), FACE, puffed(0.7))
    canvas.solid(ellipse(x, y, 0.165, 0.155), coat, puffed(0.95), texture=0.05)
    for dx, dy, rx, ry in ((-0.055, 0.025, 0.070, 0.065), (0.055, 0.025, 0.070, 0.065), (0.0, -0.06, 0.108, 0.075)):
        canvas.solid(ellipse(x + dx, y + dy, rx, ry), FACE, puffed(0.5))
    with canvas.ink() as pen:
        for hand in (-1, 1):
            eye(pen, x + hand * 0.054, y + 0.028, 0.025)
            pen.disc(x + hand * 0.016, y - 0.033, 0.007, DARK, 0.8)
        pen.line(bezier((x - 0.065, y - 0.072), (x, y - 0.12), (x + 0.065, y - 0.072), 10), 0.010, times(FACE, 0.42))


def _monkey(canvas: Canvas, look: Look) -> None:
    """By one long arm; the other one waves, the legs are drawn up and the tail curls. A vine holds it if it has one."""
    coat = look.colour(BROWN)
    if "vine" in look.variant.split():
        vine = curve([(0.06, 0.60), (0.03, 0.30), (0.08, 0.0), (0.03, -0.30), (0.07, -0.52)], steps=8)
        with canvas.ink() as pen:
            pen.line(vine, 0.040, rgb("#4f7a3c"))
            for number, (x, y) in enumerate(vine[3::5]):
                side = -1 if number % 2 else 1
                pen.polygon(oval(x + side * 0.06, y, 0.06, 0.026, side * 0.4), rgb("#5f9a48"))
    tail = [(-0.06, -0.24), (-0.22, -0.38), (-0.42, -0.30), (-0.44, -0.10), (-0.32, -0.06), (-0.30, -0.18)]
    canvas.solid(sleeve(tail, (0.07, 0.06, 0.055, 0.05, 0.04, 0.035)), times(coat, 0.82), puffed(0.9))
    canvas.solid(bone("8 -20 14, 26 -26 13, 20 -44 9"), times(coat, 0.75), puffed(0.9))
    canvas.solid(oval(0.225, -0.47, 0.075, 0.045, -0.2), times(FACE, 0.86), puffed(0.8))
    body = mould(canvas, [sleeve([(0.0, 0.10), (0.01, -0.08), (-0.02, -0.22)], (0.24, 0.28, 0.25))], coat, texture=0.06)
    canvas.soft(oval(0.02, -0.10, 0.09, 0.14), mix(coat, FACE, 0.7), 0.03, 0.9, inside=body)
    fur(canvas, body, look.rng("fur"), coat, 120, 0.05, -1.5)
    canvas.solid(bone("-8 -22 15, -22 -34 13, -10 -50 9"), coat, puffed(0.9))
    canvas.solid(oval(-0.075, -0.52, 0.08, 0.048, 0.2), FACE, puffed(0.8))
    canvas.solid(bone("10 6 11, 28 2 9, 42 14 8"), times(coat, 0.92), puffed(0.9))
    canvas.solid(oval(0.445, 0.165, 0.055, 0.045, 0.7), FACE, puffed(0.8))
    canvas.solid(bone("-8 8 12, -10 28 10, 0 46 9, 4 58 9"), coat, puffed(0.9))
    canvas.solid(oval(0.045, 0.605, 0.066, 0.050), FACE, puffed(0.8))
    with canvas.ink() as pen:
        for step in (-0.024, 0.0, 0.024):
            pen.line([(0.045 + step, 0.63), (0.045 + step, 0.59)], 0.007, times(FACE, 0.55))
    _ape_head(canvas, 0.10, 0.20, coat)


def _bat(canvas: Canvas, look: Look) -> None:
    """Head down, folded in its wings, the feet hooked over the bough."""
    coat = look.colour(NIGHT)
    skin = times(coat, 0.72)
    with canvas.ink() as pen:
        for x in (-0.07, 0.07):
            pen.line([(x, 0.44), (x, 0.56)], 0.034, skin)
            for step in (-0.026, 0.0, 0.026):
                pen.line(bezier((x, 0.55), (x + step, 0.66), (x + step * 1.4, 0.58), 8), 0.018, skin)
    body = mould(canvas, [shape("-14 46, -20 24, -16 4, 0 -6, 16 4, 20 24, 14 46, 0 50")], coat, texture=0.08)
    fur(canvas, body, look.rng("fur"), coat, 120, 0.05, 1.5)
    for hand in (-1, 1):
        wing = curve([(hand * 0.05, 0.48), (hand * 0.24, 0.40), (hand * 0.29, 0.14), (hand * 0.22, -0.06),
                      (hand * 0.12, 0.06), (hand * 0.03, 0.20)], closed=True, steps=8)  # fmt: skip
        canvas.solid(wing, skin, puffed(0.7), texture=0.05)
        with canvas.ink(inside=canvas.mask_of(wing)) as pen:
            for x in (0.10, 0.17, 0.23):
                pen.line(bezier((hand * 0.05, 0.48), (hand * (x + 0.04), 0.26), (hand * x, 0.0), 8), 0.010,
                         times(skin, 0.6))  # fmt: skip
    for hand in (-1, 1):
        ear = shape("6 -20, 20 -38, 17 -14") if hand > 0 else shape("-6 -20, -20 -38, -17 -14")
        canvas.solid(ear, coat, puffed(0.8))
        canvas.solid(oval(hand * 0.145, -0.255, 0.022, 0.055, hand * 0.35), rgb("#c88a94"), puffed(0.5))
    canvas.solid(ellipse(0.0, -0.12, 0.155, 0.135), coat, puffed(0.95), texture=0.06)
    with canvas.ink() as pen:
        for hand in (-1, 1):
            eye(pen, hand * 0.062, -0.135, 0.026, rgb("#e8c46a"))
        pen.polygon(oval(0.0, -0.085, 0.026, 0.018), times(coat, 0.4))
        pen.line(bezier((-0.05, -0.045), (0.0, -0.015), (0.05, -0.045), 8), 0.009, rgb("#e8d8d0"))
        for hand in (-1, 1):
            pen.polygon([(hand * 0.030, -0.030), (hand * 0.045, -0.036), (hand * 0.036, -0.004)], (1.0, 1.0, 1.0))


GUESTS: dict[str, tuple[Callable[[Canvas, Look], None], float]] = {
    "snake": (_snake, -0.04), "sloth": (_sloth, -0.16), "monkey": (_monkey, -0.58), "bat": (_bat, -0.42),
}  # fmt: skip
"""By the variant's word: the drawing, and how far it reaches below the bough's foot."""


def guest_of(look: Look) -> str:
    """Whose word the variant has, or ""."""
    return next((word for word in look.variant.split() if word in GUESTS), "")


def reach_below(look: Look) -> float:
    """The lowest point of whoever is on the bough."""
    found = guest_of(look)
    return GUESTS[found][1] if found else 0.0


def paint_guest(canvas: Canvas, look: Look) -> None:
    """Paint who is on the bough, over it; nobody where the variant names none."""
    found = guest_of(look)
    if found:
        GUESTS[found][0](canvas, look)
