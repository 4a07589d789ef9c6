"""A thick trunk, and who is on it upright: a koala that hugs it, a woodpecker at its hole, a squirrel on its way up."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, ellipse, limb, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, bone, eye, fur, mould, shape, sleeve
from muralist.engines.preview.props.foliage import clump
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE
from muralist.engines.preview.props.tree import LEAVES

BARK, GREY, RUSSET, BLACK, RED = rgb("#7a6450"), rgb("#9aa0a6"), rgb("#b5652f"), rgb("#2f3036"), rgb("#cf3a30")
TRUNK = "-42 0, -27 12, -23 60, -24 120, -20 168, 20 168, 22 120, 24 60, 30 12, 46 0, 0 -3"
CROWN = ((-0.62, 2.02, 0.34), (0.64, 2.04, 0.34), (-0.30, 2.24, 0.36), (0.32, 2.26, 0.36), (0.0, 2.02, 0.36),
         (0.0, 2.40, 0.34), (-0.78, 1.82, 0.22), (0.80, 1.84, 0.22))  # fmt: skip


CLAMBERERS = {"bear": (1.25, 84.0, "walking"), "cat": (0.80, 82.0, "walking"), "raccoon": (0.80, 84.0, "walking"),
              "redpanda": (0.85, 84.0, "walking"), "lion": (1.30, 80.0, "walking"),
              "monkey": (0.80, 60.0, "walking")}  # fmt: skip
"""Who climbs as it walks, turned up: how long it is, by how much it is turned, and its gait."""


def bole_extent(look: Look) -> Extent:
    del look
    return Extent(left=-1.06, right=1.06, top=2.76, bottom=-0.04)


def paint_bole(canvas: Canvas, look: Look) -> None:
    """The trunk from its roots into its crown, then who is on it."""
    rng = look.rng("bole")
    for end in ((-0.66, 1.96), (0.68, 1.98), (-0.20, 2.20), (0.24, 2.22)):
        bough = bezier((0.0, 1.56), (end[0] * 0.4, 1.72), end, 10)
        canvas.solid(limb(bough, (0.26, 0.16, 0.05)), times(BARK, 0.85), puffed(0.9), texture=0.12, grain=20)
    trunk = shape(TRUNK, 8)
    canvas.solid(trunk, BARK, puffed(0.9), texture=0.16, grain=18)
    with canvas.ink(inside=canvas.mask_of(trunk)) as pen:
        for _ in range(34):
            x, y, long = float(rng.uniform(-0.26, 0.26)), float(rng.uniform(0.0, 1.6)), float(rng.uniform(0.10, 0.34))
            pen.line(bezier((x, y), (x + float(rng.uniform(-0.03, 0.03)), y + long / 2), (x, y + long), 6), 0.014,
                     times(BARK, 0.6), 0.7)  # fmt: skip
    leaf = LEAVES.get(look.season, LEAVES[""])
    for x, y, radius in CROWN:
        canvas.solid(ellipse(x, y, radius * 0.95, radius * 0.78), times(leaf, 0.78), puffed(0.6), texture=0.2, grain=16)
    with canvas.ink() as pen:
        for x, y, radius in CROWN:
            own = np.random.Generator(np.random.PCG64(int(rng.integers(1 << 30))))
            clump(pen, canvas, own, (x, y), radius, mix(leaf, WHITE, 0.04), count=170)
    guests = {"koala": _koala, "woodpecker": _woodpecker, "squirrel": _squirrel}
    found = next((word for word in look.variant.split() if word in guests), "")
    if found:
        guests[found](canvas, look)
        return
    first, _, kind = look.variant.partition(" ")
    if first in CLAMBERERS:
        _clamber(canvas, look, first, kind)


def _clamber(canvas: Canvas, look: Look, name: str, kind: str) -> None:
    """An animal head up at the left of the trunk, its paws on the bark."""
    from muralist.engines.preview.props import all_props
    from muralist.engines.preview.props.figure.grips import lay

    long, turn, gait = CLAMBERERS[name]
    prop, own = all_props()[name], replace(look, variant=f"{kind} {gait}".strip())
    extent = prop.extent(own)
    other = Canvas(
        extent, canvas.scale * long / extent.width, canvas.light, samples=canvas.samples, detail=canvas.detail
    )
    prop.paint(other, own)
    lay(canvas, other, ((extent.left + extent.right) / 2, extent.bottom), (-0.17, 0.98), turn)


def _koala(canvas: Canvas, look: Look) -> None:
    """Its arms and legs about the trunk, the face turned to the viewer."""
    coat = look.colour(GREY)
    for limbs in ("10 112 17, -12 124 14, -26 122 12", "10 74 19, -14 68 15, -28 72 12"):
        canvas.solid(bone(limbs), times(coat, 0.88), puffed(0.9))
    body = mould(canvas, [ellipse(0.24, 0.92, 0.25, 0.33)], coat, texture=0.06)
    canvas.soft(ellipse(0.20, 0.72, 0.15, 0.10), rgb("#eceae6"), 0.04, 0.7, inside=body)
    fur(canvas, body, look.rng("fur"), coat, 160, 0.05, -1.6)
    for hand, x in ((-1, -0.10), (1, 0.50)):
        canvas.solid(ellipse(x, 1.44, 0.135, 0.13), coat, puffed(0.9), texture=0.08)
        canvas.solid(ellipse(x + hand * 0.01, 1.435, 0.085, 0.08), rgb("#e6c3c0"), puffed(0.5))
    head = mould(canvas, [ellipse(0.20, 1.31, 0.27, 0.235)], coat, texture=0.06)
    canvas.soft(oval(0.20, 1.19, 0.15, 0.07), rgb("#eceae6"), 0.03, 0.8, inside=head)
    canvas.solid(ellipse(0.20, 1.285, 0.062, 0.095), DARK, puffed(0.9, shine=0.4), gloss=0.3)
    with canvas.ink() as pen:
        for hand in (-1, 1):
            eye(pen, 0.20 + hand * 0.12, 1.345, 0.034)
        pen.line(bezier((0.14, 1.165), (0.20, 1.135), (0.26, 1.165), 8), 0.012, times(coat, 0.4))
    for limbs in ("40 108 18, 22 114 16, 4 108 13", "36 72 20, 20 64 17, 4 62 14"):
        canvas.solid(bone(limbs), coat, puffed(0.9))
    with canvas.ink() as pen:
        for y in (1.08, 0.62):
            for lift in (-0.035, 0.0, 0.035):
                pen.line([(-0.01, y + lift), (-0.06, y + lift - 0.015)], 0.018, DARK)


def _woodpecker(canvas: Canvas, look: Look) -> None:
    """Clinging to the right side of the trunk, propped on its tail, the bill at a hole."""
    black = look.colour(BLACK)
    canvas.solid(ellipse(0.06, 1.30, 0.062, 0.075), rgb("#2b2019"), puffed(0.4))
    canvas.solid(shape("34 70, 28 52, 24 40, 36 50, 44 66", 6), times(black, 0.9), puffed(0.7))
    body = mould(canvas, [sleeve([(0.37, 0.66), (0.47, 0.90), (0.44, 1.14)], (0.16, 0.30, 0.20)),
                          ellipse(0.40, 1.30, 0.135, 0.125)], black, texture=0.05)  # fmt: skip
    canvas.soft(shape("26 72, 30 96, 34 118, 40 112, 40 92, 36 74"), rgb("#f2ece0"), 0.02, 1.0, inside=body)
    canvas.soft(shape("30 66, 32 78, 44 76, 42 62"), RED, 0.02, 0.9, inside=body)
    canvas.soft(shape("26 124, 34 132, 48 130, 50 120, 40 118"), rgb("#f2ece0"), 0.012, 1.0, inside=body)
    wing = shape("40 116, 60 108, 64 86, 52 60, 42 62, 42 90", 8)
    canvas.solid(wing, times(black, 1.1), puffed(0.8))
    with canvas.ink(inside=canvas.mask_of(wing)) as pen:
        for y in (0.72, 0.82, 0.92, 1.02):
            for step in range(3):
                pen.disc(0.48 + 0.055 * step, y + 0.02 * step, 0.017, rgb("#f2ece0"))
    canvas.solid(shape("30 138, 36 152, 56 148, 54 138, 44 142", 8), RED, puffed(0.8))
    canvas.solid([(0.285, 1.335), (0.08, 1.315), (0.285, 1.28)], rgb("#4a4a50"), puffed(0.8))
    with canvas.ink() as pen:
        eye(pen, 0.375, 1.345, 0.026)
        for y in (0.80, 0.92):
            for lift in (-0.02, 0.015):
                pen.line([(0.36, y), (0.24, y + 0.04 + lift)], 0.020, rgb("#6a6460"))


def _squirrel(canvas: Canvas, look: Look) -> None:
    """Head up on the bark, the tail in a plume behind it."""
    coat = look.colour(RUSSET)
    tail = mould(canvas, [bone("34 66 16, 62 60 26, 84 84 30, 80 116 24, 66 128 12")], coat, texture=0.1)
    fur(canvas, tail, look.rng("tail"), coat, 220, 0.08, 0.8)
    for leg in ("14 72 12, -2 62 10, -12 56 7", "12 112 9, -2 122 7, -10 128 5"):
        canvas.solid(bone(leg), times(coat, 0.7), puffed(0.9))
    body = mould(canvas, [bone("30 70 34, 26 92 30, 18 114 22"), ellipse(0.13, 1.28, 0.135, 0.125)], coat, texture=0.06)
    canvas.soft(shape("8 74, 10 100, 6 122, 16 112, 18 84"), rgb("#f2e2c6"), 0.03, 0.85, inside=body)
    fur(canvas, body, look.rng("fur"), coat, 140, 0.05, 1.4)
    for ear in ("12 138, 18 156, 24 136", "20 136, 30 150, 28 130"):
        canvas.solid(shape(ear, 6), times(coat, 0.9), puffed(0.8))
    canvas.solid(ellipse(0.03, 1.30, 0.060, 0.050), mix(coat, WHITE, 0.5), puffed(0.8))
    for leg in ("30 70 18, 16 60 13, 2 60 8", "24 106 11, 10 114 9, 0 120 6"):
        canvas.solid(bone(leg), coat, puffed(0.9))
    with canvas.ink() as pen:
        eye(pen, 0.115, 1.315, 0.030)
        pen.disc(-0.025, 1.31, 0.018, DARK)
        for y in (1.20, 0.60):
            for step in (-0.02, 0.02):
                pen.line([(0.0, y + step), (-0.045, y + step + 0.012)], 0.010, DARK)


def paint_wheel(canvas: Canvas, look: Look) -> None:
    """A hamster's wheel on its stand, with the hamster running in it."""
    coat, wire = rgb("#dda65e"), look.colour(rgb("#5f9ac0"))
    canvas.solid(limb([(-0.46, 0.0), (0.0, 0.82), (0.46, 0.0)], (0.06, 0.05, 0.06)), times(wire, 0.62), puffed(0.9))
    canvas.solid(limb([(-0.60, 0.02), (0.60, 0.02)], (0.06, 0.06)), times(wire, 0.62), puffed(0.9))
    far = ellipse(0.06, 0.84, 0.68, 0.70)
    canvas.solid(limb([*far, far[0]], (0.04, 0.04)), times(wire, 0.7), puffed(0.9))
    with canvas.ink() as pen:
        for step in range(40):
            a = math.tau * step / 40
            pen.line([(0.06 + 0.68 * math.cos(a), 0.84 + 0.70 * math.sin(a)),
                      (-0.02 + 0.72 * math.cos(a), 0.82 + 0.74 * math.sin(a))], 0.018, times(wire, 0.85))  # fmt: skip
    for leg in ("-20 40 10, -34 28 8, -40 26 6", "20 36 9, 34 26 7, 40 26 6"):
        canvas.solid(bone(leg), times(coat, 0.7), puffed(0.9))
    body = mould(canvas, [bone("-30 46 26, -8 48 36, 16 48 32"), ellipse(0.30, 0.56, 0.19, 0.17)], coat, texture=0.06)
    canvas.soft(shape("-34 36, 0 30, 30 40, 44 50, 10 42, -24 42"), WHITE, 0.03, 0.9, inside=body)
    canvas.soft(ellipse(0.38, 0.50, 0.09, 0.07), WHITE, 0.03, 0.9, inside=body)
    fur(canvas, body, look.rng("fur"), coat, 140, 0.05, -0.4)
    for x, tone in ((0.17, 0.8), (0.27, 1.0)):
        canvas.solid(ellipse(x, 0.72, 0.058, 0.062), times(coat, tone), puffed(0.8))
        canvas.solid(ellipse(x, 0.715, 0.032, 0.036), rgb("#e8aaa6"), puffed(0.5))
    for leg in ("-14 38 11, -8 26 8, -2 22 6", "10 36 10, 18 26 8, 24 22 6"):
        canvas.solid(bone(leg), coat, puffed(0.9))
    with canvas.ink() as pen:
        eye(pen, 0.37, 0.585, 0.030)
        pen.polygon(oval(0.485, 0.545, 0.020, 0.016), rgb("#d88a86"))
        for lift in (-0.02, 0.02):
            pen.line([(0.44, 0.53), (0.58, 0.53 + lift)], 0.006, WHITE, 0.8)
    near = ellipse(-0.02, 0.82, 0.72, 0.74)
    canvas.solid(limb([*near, near[0]], (0.05, 0.05)), wire, puffed(0.9, shine=0.3), gloss=0.3)
    canvas.solid(ellipse(0.0, 0.82, 0.06, 0.06), times(wire, 0.7), puffed(1.0))


def wheel_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.80, right=0.80, top=1.62, bottom=-0.03)


PROPS = (
    Prop(name="bole", size=4.0, extent=bole_extent, paint=paint_bole, home="forest", tintable=True, turns=False),
    Prop(name="hamster_wheel", size=0.22, extent=wheel_extent, paint=paint_wheel, home="bedroom"),
)
