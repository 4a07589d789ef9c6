"""What stands on kitchen counters and shop shelves: a flask, a carton of eggs, a bucket of chicken."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope, sphere
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.larder import FOODS, Taste
from muralist.engines.preview.props.plane import Plane
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, gleam, rod, turned

PULP, SHELLS, BEAN, WOOD = rgb("#b9b2a6"), rgb("#c98f63"), rgb("#5a3520"), rgb("#c0905a")


def paint_thermos(canvas: Canvas, look: Look) -> None:
    """A vacuum flask: steel or coloured, its lid a cup, a dark ring between."""
    body = look.colour(STEEL)
    turned(canvas, [(0.27, 0.03), (0.29, 0.08), (0.29, 0.16)], mix(STEEL, body, 0.2), tilt=0.2, gloss=0.7, shine=0.4)
    turned(canvas, [(0.30, 0.16), (0.30, 1.06), (0.25, 1.20), (0.22, 1.24)], body, tilt=0.2, gloss=0.6, shine=0.45)
    turned(canvas, [(0.205, 1.24), (0.205, 1.28)], rgb("#33363a"), tilt=0.2)
    lid = STEEL if look.colours else times(STEEL, 0.86)
    turned(canvas, [(0.23, 1.28), (0.225, 1.56), (0.20, 1.62)], lid, tilt=0.2, gloss=0.7, shine=0.45, closed=True)
    gleam(canvas, 0.16, 0.62, 0.022, 0.36, alpha=0.6)
    gleam(canvas, -0.20, 0.62, 0.012, 0.34, alpha=0.35)


def paint_egg_carton(canvas: Canvas, look: Look) -> None:
    """Two rows of five in grey pulp, the lid standing open behind."""
    shell = look.colour(SHELLS)
    lid = [(-1.02, 0.62), (1.02, 0.62), (1.08, 1.06), (-1.08, 1.06)]
    canvas.solid(lid, mix(PULP, WHITE, 0.12), slope(0.62, 0.86, 80), texture=0.12, grain=30)
    canvas.soft([(-0.96, 0.64), (0.96, 0.64), (0.98, 0.78), (-0.98, 0.78)], times(PULP, 0.45), 0.05, 0.5)
    with canvas.ink() as pen:
        for k in range(1, 5):
            pen.line([(-1.0 + 0.4 * k, 0.64), (-1.05 + 0.42 * k, 1.04)], 0.02, times(PULP, 0.8), 0.6)
    canvas.solid([(-1.06, 0.28), (1.06, 0.28), (1.0, 0.64), (-1.0, 0.64)], times(PULP, 0.7), flat(0.6))
    rng = look.rng("eggs")
    for row, (y, scale) in enumerate(((0.56, 0.92), (0.34, 1.0))):
        for k in range(5):
            x = (-0.80 + 0.40 * k) * (0.95 if not row else 1.0)
            tone = jitter(shell, rng, 0.03)
            egg = curve([(x - 0.165 * scale, y), (x - 0.12 * scale, y + 0.20 * scale), (x, y + 0.29 * scale),
                         (x + 0.12 * scale, y + 0.20 * scale), (x + 0.165 * scale, y), (x, y - 0.16)], closed=True,
                        steps=6)  # fmt: skip
            canvas.solid(egg, tone, sphere(x, y + 0.05, 0.19 * scale, 0.26 * scale, shine=0.15), texture=0.03)
        if not row:
            canvas.solid(box(-1.0, 0.36, 1.0, 0.47, 0.03), times(PULP, 0.82), puffed(0.5), texture=0.10, grain=30)
    front = [(-1.08, 0.30)]
    for k in range(5):
        x = -0.80 + 0.40 * k
        front += [(x - 0.17, 0.31), (x - 0.09, 0.24), (x + 0.09, 0.24), (x + 0.17, 0.31)]
    front += [(1.08, 0.30), (0.98, 0.0), (-0.98, 0.0)]
    canvas.solid(front, PULP, slope(0.58, 0.92, 90), texture=0.14, grain=30)
    for k in range(5):
        x = -0.80 + 0.40 * k
        canvas.soft(ellipse(x, 0.12, 0.11, 0.10), mix(PULP, WHITE, 0.5), 0.05, 0.5)


def paint_beans(canvas: Canvas, look: Look) -> None:
    """A scattered heap of roasted coffee beans."""
    roast, rng = look.colour(BEAN), look.rng("beans")
    spots = []
    for _ in range(120):
        u = float(rng.normal(0, 0.42))
        u = max(-0.94, min(0.94, u))
        high = max(0.0, 0.42 * (1 - abs(u) ** 1.3))
        spots.append((u, float(rng.uniform(-0.10, 1.0)) * high, float(rng.uniform(0, math.pi))))
    canvas.soft(ellipse(0, 0.16, 0.66, 0.13), times(roast, 0.4), 0.05, 0.75)
    with canvas.ink() as pen:
        for x, y, turn in sorted(spots, key=lambda spot: -spot[1]):
            tone = jitter(roast, rng, 0.035)
            pen.polygon(ellipse(x, y + 0.03, 0.105, 0.072, turn, points=16), times(tone, 0.45))
            pen.polygon(ellipse(x, y + 0.045, 0.098, 0.064, turn, points=16), tone)
            c, s = math.cos(turn), math.sin(turn)
            pen.polygon(ellipse(x - 0.02, y + 0.07, 0.045, 0.018, turn, points=10), mix(tone, WHITE, 0.35), 0.6)
            pen.line([(x - 0.085 * c, y + 0.045 - 0.085 * s), (x + 0.01 * s, y + 0.045 - 0.01 * c),
                      (x + 0.085 * c, y + 0.045 + 0.085 * s)], 0.015, times(tone, 0.35))  # fmt: skip


def paint_dipper(canvas: Canvas, look: Look) -> None:
    """A honey dipper lying down, its grooved head wet with honey."""
    wood = look.colour(WOOD)
    rod(canvas, [(-1.0, 0.16), (0.40, 0.16)], 0.075, wood)
    canvas.solid(ellipse(-1.0, 0.16, 0.06, 0.06), wood, puffed(0.9))
    canvas.soft(ellipse(0.72, 0.03, 0.40, 0.06), rgb("#e2a02c"), 0.02, 0.9)
    for k in range(6):
        x, high = 0.42 + k * 0.115, (0.13, 0.17, 0.19, 0.19, 0.165, 0.11)[k]
        canvas.solid(ellipse(x, 0.16, 0.05, high), wood, puffed(1.0))
        canvas.solid(ellipse(x + 0.055, 0.16, 0.03, high * 0.82), rgb("#d98f1c"), puffed(0.8, shine=0.5), gloss=0.7)


def paint_chicken_bucket(canvas: Canvas, look: Look) -> None:
    """A striped paper bucket heaped with drumsticks."""
    red = look.colour(rgb("#c8342c"))
    canvas.solid(ellipse(0, 0.98, 0.62, 0.15), times(red, 0.4), flat(0.4))
    for number, (x, y, turn) in enumerate(
        (
            (-0.30, 1.16, 2.1),
            (0.30, 1.18, 0.9),
            (0.0, 1.30, 1.5),
            (-0.34, 1.02, 2.5),
            (0.34, 1.02, 0.5),
            (0.0, 1.06, 1.2),
        )
    ):
        plane = Plane(canvas=canvas, tilt=0.9, x=x, y=y, scale=0.27, turn=turn)
        FOODS["drumstick"].paint(plane, Taste(rng=look.rng("leg", number)))
    profile = [(0.44, 0.03), (0.62, 0.98)]
    outline = turned(canvas, profile, rgb("#f7f1e6"), tilt=0.15)
    with canvas.ink(inside=canvas.mask_of(outline)) as pen:
        for k in range(7):
            u0, u1 = math.sin((-0.5 + k / 6.5) * math.pi), math.sin((-0.5 + (k + 0.5) / 6.5) * math.pi)
            pen.polygon([(0.44 * u0, -0.1), (0.44 * u1, -0.1), (0.63 * u1, 1.0), (0.63 * u0, 1.0)], red, 0.92)
    canvas.soft(box(0.34, 0.0, 0.7, 1.0), rgb("#3a1a14"), 0.16, 0.35, inside=canvas.mask_of(outline))
    rim = ellipse(0, 0.98, 0.635, 0.15, start=math.pi, end=2 * math.pi)
    canvas.solid(limb(rim, (0.06, 0.06)), rgb("#fbf6ec"), puffed(0.7))


PROPS = (
    Prop(name="thermos", size=0.27, extent=bounds(-0.34, 0.34, 1.70, -0.04), paint=paint_thermos, home="studio",
         turns=False, materials=frozenset({"metal"})),
    Prop(name="egg_carton", size=0.13, extent=bounds(-1.10, 1.10, 1.08, -0.02), paint=paint_egg_carton, home="studio",
         turns=False),
    Prop(name="coffee_beans", size=0.034, extent=bounds(-1.12, 1.12, 0.66, -0.16), paint=paint_beans, home="studio",
         turns=False),
    Prop(name="honey_dipper", size=0.045, extent=bounds(-1.08, 1.10, 0.38, -0.04), paint=paint_dipper, home="studio"),
    Prop(name="chicken_bucket", size=0.22, extent=bounds(-0.72, 0.72, 1.62, -0.06), paint=paint_chicken_bucket,
         home="studio", turns=False),
)  # fmt: skip
