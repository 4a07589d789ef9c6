"""Things of Chinese fairs: a bamboo hat, an opera mask, a beckoning cat."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, curve, ellipse, mirrored
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import rod

STRAW, RED, GOLD = rgb("#d2ae6a"), rgb("#c8302a"), rgb("#e6b23c")
INK, WHITE = rgb("#231f20"), (1.0, 1.0, 1.0)


def paint_hat(canvas: Canvas, look: Look) -> None:
    """A wide cone plaited of bamboo, its brim a little bent."""
    straw = look.colour(STRAW)
    canvas.solid(ellipse(0.0, 0.14, 0.98, 0.15), times(straw, 0.5), flat(0.5))
    lip = ellipse(0.0, 0.16, 1.0, 0.15, start=math.pi, end=2 * math.pi, points=28)
    cone = [
        *lip,
        *bezier((1.0, 0.16), (0.40, 0.52), (0.05, 0.80), 10),
        (-0.05, 0.80),
        *bezier((-0.05, 0.80), (-0.40, 0.52), (-1.0, 0.16), 10),
    ]
    canvas.solid(cone, straw, puffed(0.8), texture=0.08, grain=40)
    with canvas.ink(inside=canvas.mask_of(cone)) as pen:
        for k in range(-12, 13):
            foot = math.sin(k * 0.125) * 1.02
            pen.line(
                bezier((foot, 0.02 + 0.14 * abs(foot)), (foot * 0.45, 0.46), (foot * 0.04, 0.82), 8),
                0.012,
                times(straw, 0.66),
                0.8,
            )
        for share in (0.14, 0.28, 0.42, 0.56, 0.70, 0.84):
            ring = ellipse(
                0.0,
                0.16 + 0.64 * share,
                1.0 - share * 0.96,
                0.15 * (1.0 - share),
                start=math.pi,
                end=2 * math.pi,
                points=20,
            )
            pen.line(ring, 0.014, times(straw, 0.72), 0.8)
    with canvas.ink() as pen:
        pen.line(lip, 0.045, times(straw, 0.74))
        pen.line(lip, 0.020, mix(straw, WHITE, 0.3))
    canvas.solid(ellipse(0.0, 0.81, 0.075, 0.05), times(straw, 0.8), puffed(0.8))


def paint_mask(canvas: Canvas, look: Look) -> None:
    """A painted face of Peking opera: white eyes in black wings, a red ground, a curled brow, a beard of black."""
    ground = look.colour(RED)
    face = curve(
        mirrored([(0.0, 1.90), (0.42, 1.82), (0.66, 1.44), (0.66, 0.92), (0.48, 0.40), (0.20, 0.10), (0.0, 0.04)]),
        closed=True,
        steps=6,
    )
    canvas.solid(face, ground, puffed(0.8, shine=0.2), gloss=0.3)
    with canvas.ink(inside=canvas.mask_of(face)) as pen:
        pen.polygon(curve([(-0.11, 1.95), (-0.14, 1.50), (0.0, 1.24), (0.14, 1.50), (0.11, 1.95)], steps=5), WHITE)
        pen.polygon(curve([(-0.05, 1.86), (-0.06, 1.56), (0.0, 1.40), (0.06, 1.56), (0.05, 1.86)], steps=5), ground)
        for hand in (-1, 1):
            eye = [
                (hand * 0.08, 1.12),
                (hand * 0.26, 1.36),
                (hand * 0.52, 1.46),
                (hand * 0.62, 1.70),
                (hand * 0.60, 1.26),
                (hand * 0.44, 1.02),
                (hand * 0.22, 0.98),
            ]
            pen.polygon(curve([(x * 1.06, y + 0.02) for x, y in eye], closed=True, steps=5), WHITE)
            pen.polygon(curve(eye, closed=True, steps=5), INK)
            brow = [
                (hand * 0.14, 1.40),
                (hand * 0.30, 1.58),
                (hand * 0.50, 1.66),
                (hand * 0.44, 1.80),
                (hand * 0.26, 1.70),
            ]
            pen.polygon(curve(brow, closed=True, steps=5), INK)
            pen.disc(hand * 0.31, 1.15, 0.13, WHITE, ry=0.062)
            pen.disc(hand * 0.31, 1.15, 0.058, INK)
            cheek = [
                (hand * 0.56, 0.96),
                (hand * 0.30, 0.84),
                (hand * 0.16, 0.62),
                (hand * 0.34, 0.46),
                (hand * 0.52, 0.66),
            ]
            pen.polygon(curve(cheek, closed=True, steps=5), WHITE)
            swirl = [
                (hand * (0.38 + 0.012 * k * math.cos(k * 0.7)), 0.68 + 0.012 * k * math.sin(k * 0.7)) for k in range(13)
            ]
            pen.line(swirl, 0.026, rgb("#2f5fa8"))
            pen.line(curve([(hand * 0.06, 0.98), (hand * 0.14, 0.84), (hand * 0.09, 0.76)], steps=4), 0.03, INK)
        nose = curve(
            [(0.0, 1.24), (-0.09, 0.88), (-0.13, 0.80), (0.0, 0.74), (0.13, 0.80), (0.09, 0.88)], closed=True, steps=5
        )
        pen.polygon(nose, mix(ground, WHITE, 0.2))
        pen.polygon(curve([(-0.22, 0.56), (0.0, 0.62), (0.22, 0.56), (0.0, 0.46)], closed=True, steps=5), INK)
        pen.polygon(
            curve([(-0.15, 0.555), (0.0, 0.585), (0.15, 0.555), (0.0, 0.50)], closed=True, steps=5), rgb("#e8685a")
        )
        pen.polygon(
            curve([(-0.14, 0.36), (0.0, 0.40), (0.14, 0.36), (0.10, 0.0), (-0.10, 0.0)], closed=True, steps=5), WHITE
        )
        pen.line([(0.0, 0.38), (0.0, 0.05)], 0.06, INK)
    with canvas.ink() as pen:
        pen.line([*face, face[0]], 0.022, times(ground, 0.5))


def paint_cat(canvas: Canvas, look: Look) -> None:
    """A white beckoning cat of china with one paw raised, a red collar, a bell and a gold coin."""
    china = look.colour(rgb("#faf6ee"))
    pale, line = mix(china, WHITE, 0.3), times(china, 0.72)
    canvas.solid(ellipse(0.0, 0.09, 0.62, 0.10), rgb("#a8322c"), puffed(0.8), gloss=0.3)
    canvas.solid(
        curve(
            mirrored([(0.0, 1.06), (0.40, 0.98), (0.56, 0.60), (0.56, 0.26), (0.40, 0.08), (0.0, 0.06)]),
            closed=True,
            steps=6,
        ),
        china,
        puffed(1.0, shine=0.3),
        gloss=0.5,
    )
    for hand in (-1, 1):
        canvas.solid(ellipse(hand * 0.34, 0.14, 0.18, 0.11), pale, puffed(1.0, shine=0.3), gloss=0.4)
        ear = curve([(hand * 0.22, 1.62), (hand * 0.50, 1.94), (hand * 0.54, 1.50)], closed=True, steps=4)
        canvas.solid(ear, china, puffed(0.9), gloss=0.3)
        canvas.solid([(hand * 0.34, 1.64), (hand * 0.47, 1.80), (hand * 0.48, 1.58)], rgb("#e88a86"), flat(0.75))
    canvas.solid(
        curve(
            mirrored([(0.0, 1.74), (0.40, 1.66), (0.58, 1.36), (0.46, 1.08), (0.20, 0.96), (0.0, 0.95)]),
            closed=True,
            steps=6,
        ),
        china,
        puffed(1.0, shine=0.3),
        gloss=0.5,
    )
    rod(canvas, curve([(0.44, 0.84), (0.66, 1.10), (0.68, 1.44)], steps=5), 0.24, china, end=0.26, gloss=0.4)
    canvas.solid(ellipse(0.67, 1.52, 0.17, 0.15), pale, puffed(1.0, shine=0.3), gloss=0.5)
    rod(canvas, curve([(-0.40, 0.80), (-0.42, 0.60), (-0.22, 0.52)], steps=5), 0.22, china, end=0.20, gloss=0.4)
    canvas.solid(
        curve(mirrored([(0.0, 1.02), (0.36, 1.07), (0.40, 0.98), (0.0, 0.90)]), closed=True, steps=5), RED, puffed(0.7)
    )
    canvas.solid(ellipse(0.0, 0.88, 0.10, 0.095), GOLD, puffed(0.9, shine=0.4), gloss=0.5)
    canvas.solid(
        curve(mirrored([(0.0, 0.78), (0.20, 0.70), (0.24, 0.48), (0.18, 0.26), (0.0, 0.20)]), closed=True, steps=5),
        GOLD,
        puffed(0.7, shine=0.3),
        gloss=0.5,
    )
    with canvas.ink() as pen:
        pen.ring(0.0, 0.49, 0.13, 0.018, times(GOLD, 0.66))
        pen.polygon([(-0.045, 0.445), (0.045, 0.445), (0.045, 0.535), (-0.045, 0.535)], times(GOLD, 0.55))
        pen.line([(0.0, 0.83), (0.0, 0.79)], 0.02, INK)
        for hand in (-1, 1):
            pen.line(curve([(hand * 0.14, 1.38), (hand * 0.24, 1.45), (hand * 0.34, 1.38)], steps=5), 0.030, INK)
            for k in range(3):
                pen.line([(hand * 0.30, 1.25 - 0.05 * k), (hand * 0.54, 1.28 - 0.08 * k)], 0.010, line)
            pen.line(curve([(0.0, 1.22), (hand * 0.06, 1.17), (hand * 0.13, 1.20)], steps=4), 0.018, INK)
            pen.disc(hand * 0.36, 1.22, 0.07, rgb("#f0a8a0"), 0.6)
            for k in range(2):
                pen.line([(hand * 0.34 - 0.05 + 0.10 * k, 0.08), (hand * 0.34 - 0.05 + 0.10 * k, 0.15)], 0.012, line)
        pen.disc(0.0, 1.27, 0.035, rgb("#e88a86"), ry=0.026)
        for k in range(2):
            pen.line([(0.62 + 0.09 * k, 1.60), (0.62 + 0.09 * k, 1.66)], 0.014, line)


PROPS = (
    Prop(name="bamboo_hat", size=0.24, extent=bounds(-1.02, 1.02, 0.86), paint=paint_hat),
    Prop(name="opera_mask", size=0.30, extent=bounds(-0.70, 0.70, 1.94), paint=paint_mask, turns=False),
    Prop(name="lucky_cat", size=0.30, extent=bounds(-0.64, 0.86, 1.94), paint=paint_cat, turns=False),
)
