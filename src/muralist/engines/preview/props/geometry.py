"""Plain solids and flat shapes: cube, sphere, pyramid, cone, cylinder, torus, prism; circle, triangle, square, hexagon."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, ellipse
from muralist.engines.preview.brushes.shade import facing, puffed, slope, sphere
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, block, gleam, turned

TINTS: tuple[Colour, ...] = (rgb("#d8573f"), rgb("#4a86c5"), rgb("#eab13c"), rgb("#5fa86a"))


def _tone(look: Look) -> Colour:
    return look.pick("solid", TINTS)


def paint_cube(canvas: Canvas, look: Look) -> None:
    block(canvas, -0.5, 0.0, 0.38, 0.88, _tone(look), depth=(0.26, 0.16), gloss=0.15, texture=0.02)


def paint_sphere(canvas: Canvas, look: Look) -> None:
    ball = ellipse(0, 0.5, 0.5, 0.5)
    canvas.solid(ball, _tone(look), sphere(0, 0.5, 0.53, shine=0.3), gloss=0.35)
    gleam(canvas, 0.17, 0.73, 0.07, 0.085, turn=0.6, alpha=0.4, inside=canvas.mask_of(ball))


def paint_pyramid(canvas: Canvas, look: Look) -> None:
    tone = _tone(look)
    top, near = (0.04, 1.0), (0.16, -0.06)
    canvas.solid([(-0.58, 0.06), near, top], tone, facing(-0.1, 0.3, 1), texture=0.02)
    canvas.solid([near, (0.60, 0.14), top], times(tone, 0.82), facing(0.7, 0.2, 0.7), texture=0.02)


def paint_cone(canvas: Canvas, look: Look) -> None:
    turned(canvas, [(0.50, 0.0), (0.012, 1.05)], _tone(look), tilt=0.2, shine=0.2, gloss=0.2, closed=True)


def paint_cylinder(canvas: Canvas, look: Look) -> None:
    tone = _tone(look)
    turned(canvas, [(0.42, 0.0), (0.42, 0.95)], tone, tilt=0.2, shine=0.25, gloss=0.25, closed=True)
    canvas.solid(ellipse(0, 0.95, 0.42, 0.084), mix(tone, WHITE, 0.16), slope(0.66, 0.8))


def paint_torus(canvas: Canvas, look: Look) -> None:
    """A ring lying down, its hole seen from a little above."""
    tone, hole = _tone(look), ellipse(0, 0.34, 0.27, 0.085)
    canvas.solid(ellipse(0, 0.34, 0.34, 0.14), times(tone, 0.5), puffed(0.5))
    canvas.solid(ellipse(0, 0.30, 0.66, 0.30), tone, puffed(1.0, shine=0.35), gloss=0.4, holes=[hole])
    gleam(canvas, 0.26, 0.46, 0.10, 0.03, turn=-0.4, alpha=0.45)


def paint_prism(canvas: Canvas, look: Look) -> None:
    """A block with three-sided ends."""
    tone = _tone(look)
    front: Path = [(-0.60, 0.0), (0.20, 0.0), (-0.20, 0.72)]
    canvas.solid([(0.20, 0.0), (0.62, 0.18), (0.22, 0.90), (-0.20, 0.72)], times(tone, 0.84), facing(0.7, 0.3, 0.7))
    canvas.solid(front, tone, facing(0, 0.1, 1), texture=0.02)


def paint_dome(canvas: Canvas, look: Look) -> None:
    half = [*ellipse(0, 0.06, 0.5, 0.5, start=0.0, end=math.pi), *ellipse(0, 0.06, 0.5, 0.1, start=math.pi,
            end=2 * math.pi)]  # fmt: skip
    canvas.solid(half, _tone(look), sphere(0, 0.06, 0.53, shine=0.25), gloss=0.3)


def _ngon(corners: int, radius: float = 0.5, turn: float = math.pi / 2) -> Path:
    return [(radius * math.cos(turn + k * 2 * math.pi / corners), 0.5 + radius * math.sin(turn + k * 2 * math.pi / corners))
            for k in range(corners)]  # fmt: skip


def _slab(canvas: Canvas, face: Path, look: Look) -> None:
    """A flat shape with a little thickness, standing upright."""
    tone = _tone(look)
    canvas.solid([(x + 0.03, y - 0.02) for x, y in face], times(tone, 0.62), slope(0.5, 0.6))
    canvas.solid(face, tone, slope(0.66, 0.78, 70), gloss=0.1)


def paint_circle(canvas: Canvas, look: Look) -> None:
    _slab(canvas, ellipse(0, 0.5, 0.5, 0.5), look)


def paint_triangle(canvas: Canvas, look: Look) -> None:
    _slab(canvas, [(-0.55, 0.02), (0.55, 0.02), (0.0, 0.98)], look)


def paint_square(canvas: Canvas, look: Look) -> None:
    _slab(canvas, box(-0.46, 0.02, 0.46, 0.94), look)


def paint_rectangle(canvas: Canvas, look: Look) -> None:
    _slab(canvas, box(-0.70, 0.02, 0.70, 0.80), look)


def paint_polygon(canvas: Canvas, look: Look) -> None:
    corners = {"pentagon": 5, "octagon": 8}.get(look.variant, 6)
    _slab(canvas, _ngon(corners, turn=math.pi / 8 if corners == 8 else math.pi / 2), look)


def paint_rhombus(canvas: Canvas, look: Look) -> None:
    _slab(canvas, _ngon(4), look)


PROPS = (
    Prop(name="cube_solid", size=0.3, extent=bounds(-0.52, 0.66, 1.06, -0.02), paint=paint_cube, home="seamless",
         perch=0.96),
    Prop(name="sphere_solid", size=0.3, extent=bounds(-0.53, 0.53, 1.03, -0.02), paint=paint_sphere, home="seamless",
         perch=0.98, turns=False),
    Prop(name="pyramid_solid", size=0.3, extent=bounds(-0.62, 0.64, 1.04, -0.08), paint=paint_pyramid, home="seamless",
         perch=0.98),
    Prop(name="cone_solid", size=0.3, extent=bounds(-0.54, 0.54, 1.08, -0.12), paint=paint_cone, home="seamless",
         perch=1.03, turns=False),
    Prop(name="cylinder_solid", size=0.3, extent=bounds(-0.46, 0.46, 1.06, -0.11), paint=paint_cylinder,
         home="seamless", perch=0.95, turns=False),
    Prop(name="torus_solid", size=0.18, extent=bounds(-0.70, 0.70, 0.64, -0.02), paint=paint_torus, home="seamless",
         perch=0.50, turns=False),
    Prop(name="prism_solid", size=0.25, extent=bounds(-0.64, 0.66, 0.94, -0.03), paint=paint_prism, home="seamless"),
    Prop(name="dome_solid", size=0.18, extent=bounds(-0.54, 0.54, 0.60, -0.06), paint=paint_dome, home="seamless",
         turns=False),
    Prop(name="circle_shape", size=0.3, extent=bounds(-0.54, 0.56, 1.04, -0.05), paint=paint_circle, home="seamless",
         perch=0.98, turns=False),
    Prop(name="triangle_shape", size=0.3, extent=bounds(-0.58, 0.62, 1.02, -0.04), paint=paint_triangle,
         home="seamless", perch=0.96, turns=False),
    Prop(name="square_shape", size=0.28, extent=bounds(-0.50, 0.52, 0.98, -0.04), paint=paint_square, home="seamless",
         perch=0.94, turns=False),
    Prop(name="rectangle_shape", size=0.24, extent=bounds(-0.74, 0.76, 0.84, -0.04), paint=paint_rectangle,
         home="seamless", perch=0.80, turns=False),
    Prop(name="polygon_shape", size=0.3, extent=bounds(-0.54, 0.58, 1.04, -0.05), paint=paint_polygon, home="seamless",
         turns=False),
    Prop(name="rhombus_shape", size=0.3, extent=bounds(-0.54, 0.58, 1.04, -0.05), paint=paint_rhombus, home="seamless",
         turns=False),
)  # fmt: skip
