"""Fruit and vegetables with shapes of their own: banana, strawberry, grapes, pineapple, melon, pumpkin, carrot."""

from __future__ import annotations

import math
from collections.abc import Callable

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, curve, ellipse, limb, shifted
from muralist.engines.preview.brushes.shade import flat, puffed, slope, sphere
from muralist.engines.preview.props.portions import seen_above
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, gleam, rod

GREEN, STEM = rgb("#5f9440"), rgb("#6d5230")


def _extent(side: float, top: float) -> Callable[[Look], Extent]:
    def extent(look: Look) -> Extent:
        del look
        return Extent(left=-side, right=side, top=top)

    return extent


def banana(canvas: Canvas, look: Look) -> None:
    yellow = look.colour(rgb("#f0c93a"))
    bunch = look.variant == "bunch"
    for turn, dx, dark in ((0.42, 0.02, 0.86), (0.12, 0.0, 0.94), (-0.16, -0.02, 1.0))[0 if bunch else 2 :]:
        spine = shifted(
            curve([(-0.58, 0.62), (-0.52, 0.30), (-0.20, 0.08), (0.22, 0.10), (0.60, 0.36)], steps=8), dx - 0.02,
            0.06 + turn * 0.16, 1.0, turn * 0.45,
        )  # fmt: skip
        skin = limb(spine, (0.07, 0.17, 0.23, 0.24, 0.20, 0.06))
        canvas.solid(skin, times(yellow, dark), puffed(1.0, shine=0.15), gloss=0.25)
        with canvas.ink(inside=canvas.mask_of(skin)) as pen:
            pen.line([(x + 0.01, y + 0.035) for x, y in spine], 0.012, times(yellow, 0.72), 0.6)
        canvas.solid(ellipse(*spine[-1], 0.035, 0.032), rgb("#4a3520"), puffed(0.8))
    if not bunch:
        canvas.solid(limb([(-0.56, 0.68), (-0.60, 0.80)], (0.07, 0.06)), mix(yellow, rgb("#7a6a2a"), 0.5), puffed(0.9))
        return
    canvas.solid(limb([(-0.59, 0.62), (-0.60, 0.80)], (0.15, 0.09)), mix(yellow, rgb("#7a6a2a"), 0.5), puffed(0.9))


def strawberry(canvas: Canvas, look: Look) -> None:
    red, rng = look.colour(rgb("#d42f36")), look.rng("seeds")
    shape = [(0.0, 0.0), (0.24, 0.16), (0.44, 0.52), (0.46, 0.76), (0.28, 0.90), (0.0, 0.86)]
    body = curve([*shape, *[(-x, y) for x, y in reversed(shape[1:-1])]], closed=True, steps=8)
    canvas.solid(body, red, puffed(1.1, shine=0.3), gloss=0.45)
    inside = canvas.mask_of(body)
    with canvas.ink(inside=inside) as pen:
        for row in range(8):
            y = 0.10 + row * 0.095
            half = 0.46 * min(1.0, (y + 0.05) / 0.65)
            for column in range(-3, 4):
                x = (column + (0.5 if row % 2 else 0.0)) * 0.135 + float(rng.uniform(-0.01, 0.01))
                if abs(x) < half * 0.92:
                    pen.polygon(ellipse(x, y - 0.008, 0.018, 0.026, points=12), times(red, 0.5), 0.7)
                    pen.polygon(ellipse(x, y, 0.013, 0.021, points=12), rgb("#f6d98a"))
    gleam(canvas, 0.20, 0.66, 0.06, 0.10, turn=0.3, alpha=0.5, inside=inside)
    for a in (-1.25, -0.75, -0.25, 0.25, 0.75, 1.25):
        leaf = shifted([(0, 0), (0.07, 0.10), (0.0, 0.32), (-0.07, 0.10)], 0.0, 0.86, 1.0, a * 1.25)
        canvas.solid(curve(leaf, closed=True, steps=5), GREEN, puffed(0.8))
    rod(canvas, bezier((0, 0.88), (0.02, 1.02), (0.10, 1.10), 6), 0.045, times(GREEN, 0.9))


def grapes(canvas: Canvas, look: Look) -> None:
    skin, rng = look.pick("grape", (rgb("#6a3f86"), rgb("#9ab84a"))), look.rng("bunch")
    rod(canvas, [(0.0, 1.06), (0.02, 1.28)], 0.05, STEM)
    leaf = curve(
        [(0.02, 1.10), (0.20, 1.02), (0.46, 1.06), (0.40, 1.20), (0.48, 1.30), (0.26, 1.32), (0.12, 1.26)],
        closed=True, steps=5,
    )  # fmt: skip
    canvas.solid(leaf, GREEN, puffed(0.8))
    rows = ((5, 0.96), (6, 0.82), (5, 0.68), (4, 0.53), (3, 0.38), (2, 0.25), (1, 0.13))
    for depth in (0, 1):
        for count, y in rows:
            for number in range(count - depth):
                x = (number - (count - depth - 1) / 2) * 0.165 + float(rng.uniform(-0.012, 0.012))
                at = y + depth * 0.05
                canvas.solid(
                    ellipse(x, at, 0.112, 0.115), jitter(skin, rng, 0.02), sphere(x, at, 0.12, shine=0.4),
                    gloss=0.45,
                )  # fmt: skip


def pineapple(canvas: Canvas, look: Look) -> None:
    gold = look.colour(rgb("#dba03a"))
    for number, a in enumerate((-0.9, 0.9, -0.55, 0.55, -0.25, 0.25, -0.7, 0.7, 0.0)):
        long = 0.62 - 0.16 * abs(a) - (0.14 if number > 5 else 0.0)
        blade = shifted(
            [(-0.07, 0), (-0.06, long * 0.5), (0.0, long), (0.06, long * 0.5), (0.07, 0)], a * 0.10, 0.94, 1.0, -a,
        )  # fmt: skip
        canvas.solid(curve(blade, steps=4), mix(GREEN, rgb("#8fb85a"), number / 10), puffed(0.8))
    body = ellipse(0, 0.52, 0.40, 0.52)
    canvas.solid(body, gold, puffed(1.1, shine=0.15), gloss=0.2)
    with canvas.ink(inside=canvas.mask_of(body)) as pen:
        for step in range(-9, 10):
            for hand in (-1, 1):
                line = [
                    (hand * (step * 0.15 - 0.55), -0.05), (hand * (step * 0.15 + 0.05), 0.5),
                    (hand * (step * 0.15 + 0.55), 1.1),
                ]  # fmt: skip
                pen.line(curve(line, steps=6), 0.020, times(gold, 0.55), 0.75)
        for row in range(9):
            for column in range(-3, 4):
                x, y = (column + (0.5 if row % 2 else 0)) * 0.15, 0.08 + row * 0.115
                pen.disc(x * 0.95, y, 0.016, rgb("#7a4a1e"), 0.7)


def watermelon(canvas: Canvas, look: Look) -> None:
    flesh, rng = look.colour(rgb("#e2474a")), look.rng("seeds")
    rind = ellipse(0, 0.72, 0.86, 0.70, start=math.pi, end=2 * math.pi)
    canvas.solid([(x + 0.05, y + 0.02) for x, y in rind], rgb("#2f6a3a"), flat(0.4))
    canvas.solid(rind, rgb("#3f8a48"), flat(0.66))
    canvas.solid(ellipse(0, 0.72, 0.80, 0.64, start=math.pi, end=2 * math.pi), rgb("#e6efc0"), flat(0.8))
    heart = ellipse(0, 0.72, 0.745, 0.585, start=math.pi, end=2 * math.pi)
    canvas.solid(heart, flesh, slope(0.62, 0.84, 90))
    with canvas.ink(inside=canvas.mask_of(heart)) as pen:
        for ring, count in ((0.80, 9), (0.52, 6), (0.24, 2)):
            for number in range(count):
                a = math.pi * (1 + (number + 0.5) / count) + float(rng.uniform(-0.05, 0.05))
                x, y = 0.745 * ring * math.cos(a), 0.70 + 0.585 * ring * math.sin(a)
                pen.polygon(ellipse(x, y, 0.024, 0.042, a + math.pi / 2, points=14), rgb("#2b1a16"))
        pen.line([(-0.74, 0.715), (0.74, 0.715)], 0.02, mix(flesh, WHITE, 0.35), 0.8)


def cherries(canvas: Canvas, look: Look) -> None:
    red = look.colour(rgb("#b81e30"))
    with canvas.ink() as pen:
        for x in (-0.30, 0.32):
            pen.line(bezier((x, 0.56), (x * 0.6, 0.95), (0.06, 1.24), 14), 0.030, rgb("#6f8a3c"))
    leaf = limb(bezier((0.06, 1.22), (0.30, 1.34), (0.56, 1.18), 10), (0.02, 0.20, 0.20, 0.0))
    canvas.solid(leaf, GREEN, puffed(0.8, shine=0.1))
    canvas.solid(ellipse(0.06, 1.235, 0.05, 0.035), STEM, puffed(0.8))
    for x, y in ((0.30, 0.30), (-0.28, 0.29)):
        canvas.solid(ellipse(x, y, 0.29, 0.285), red, sphere(x, y, 0.31, shine=0.4), gloss=0.6)
        body = canvas.mask_of(ellipse(x, y, 0.29, 0.285))
        canvas.soft(ellipse(x, y + 0.26, 0.09, 0.03), times(red, 0.3), 0.02, 0.8, inside=body)


def pumpkin(canvas: Canvas, look: Look) -> None:
    skin = look.colour(rgb("#e0802a"))
    rod(canvas, bezier((0.0, 0.84), (0.0, 1.0), (0.14, 1.08), 8), 0.14, rgb("#7a8a48"), end=0.10)
    for x, wide, tone in (
        (-0.50, 0.28, 0.84), (0.50, 0.28, 0.84), (-0.28, 0.32, 0.94), (0.28, 0.32, 0.94), (0.0, 0.30, 1.0),
    ):  # fmt: skip
        canvas.solid(
            ellipse(x, 0.45, wide, 0.44 - 0.06 * abs(x)), times(skin, tone), puffed(1.1, shine=0.2), gloss=0.3,
            texture=0.04, grain=10,
        )  # fmt: skip
    if look.variant == "lantern":
        glow = rgb("#ffcf5a")
        with canvas.lit():
            for hand in (-1, 1):
                canvas.solid([(hand * 0.12, 0.50), (hand * 0.40, 0.50), (hand * 0.28, 0.70)], glow, flat(0.9))
            canvas.solid([(-0.06, 0.40), (0.06, 0.40), (0.0, 0.49)], glow, flat(0.9))
            grin = [
                (-0.46, 0.36), (-0.30, 0.29), (-0.20, 0.34), (-0.10, 0.26), (0.0, 0.32), (0.10, 0.26), (0.20, 0.34),
                (0.30, 0.29), (0.46, 0.36), (0.30, 0.15), (0.12, 0.10), (0.06, 0.16), (-0.06, 0.16), (-0.12, 0.10),
                (-0.30, 0.15),
            ]  # fmt: skip
            canvas.solid(grin, glow, flat(0.9))
        canvas.lamp(0, 0.40, 1.3 if look.dark else 0.7, rgb("#ffab3a"), 0.5 if look.dark else 0.25)


def carrot(canvas: Canvas, look: Look) -> None:
    orange, rng = look.colour(rgb("#e8822e")), look.rng("rings")
    for a in (-0.5, 0.45, -0.2, 0.2, 0.0):
        spine = [(0.0, 1.02), (a * 0.4, 1.25), (a * 0.75, 1.46 - 0.1 * abs(a))]
        canvas.solid(limb(curve(spine, steps=6), (0.03, 0.07, 0.13, 0.0)), jitter(GREEN, rng, 0.04), puffed(0.8))
    shape = curve(
        [(0.02, 0.0), (0.13, 0.38), (0.20, 0.76), (0.19, 0.98), (0.08, 1.05), (-0.08, 1.05), (-0.19, 0.98),
        (-0.20, 0.76), (-0.11, 0.38)], True, 6,
    )  # fmt: skip
    canvas.solid(shape, orange, puffed(1.0, shine=0.2), gloss=0.3)
    with canvas.ink(inside=canvas.mask_of(shape)) as pen:
        for _ in range(11):
            y, hand = float(rng.uniform(0.15, 0.98)), 1 if rng.random() > 0.5 else -1
            pen.line(
                [(hand * 0.22, y), (hand * 0.22 - hand * float(rng.uniform(0.08, 0.2)), y - 0.012)], 0.012,
                times(orange, 0.66), 0.8,
            )  # fmt: skip


PROPS = (
    seen_above(Prop(name="banana", size=0.12, extent=_extent(0.78, 0.86), paint=banana, home="studio"), "banana", 0.17),
    seen_above(
        Prop(name="strawberry", size=0.05, extent=_extent(0.50, 1.16), paint=strawberry, home="studio"),
        "strawberry",
        0.06,
    ),
    seen_above(Prop(name="grapes", size=0.18, extent=_extent(0.54, 1.36), paint=grapes, home="studio"), "grape", 0.15),
    seen_above(
        Prop(name="pineapple", size=0.28, extent=_extent(0.62, 1.60), paint=pineapple, home="studio", turns=False),
        "pineapple",
        0.26,
    ),
    seen_above(
        Prop(name="watermelon", size=0.14, extent=_extent(0.94, 0.80), paint=watermelon, home="studio"),
        "watermelon slice",
        0.18,
    ),
    seen_above(
        Prop(name="cherries", size=0.07, extent=_extent(0.64, 1.36), paint=cherries, home="studio"), "cherry", 0.06
    ),
    seen_above(
        Prop(name="pumpkin", size=0.28, extent=_extent(0.82, 1.16), paint=pumpkin, home="studio"), "pumpkin", 0.26
    ),
    seen_above(Prop(name="carrot", size=0.18, extent=_extent(0.48, 1.54), paint=carrot, home="studio"), "carrot", 0.17),
)
