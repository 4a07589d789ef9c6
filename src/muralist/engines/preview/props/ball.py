"""Balls: a beach ball, a football, a basketball, a tennis ball, a baseball."""

from __future__ import annotations

import math

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.brushes.paths import Path, bezier, curve, ellipse
from muralist.engines.preview.brushes.shade import flat, sphere
from muralist.engines.preview.props.ballkinds import OTHERS
from muralist.engines.preview.props.ballkinds import extent as others_extent
from muralist.engines.preview.props.ballkinds import paint as paint_other
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import gleam

BRIGHT = (rgb("#d8483c"), rgb("#3f8ac0"), rgb("#f0b83e"), rgb("#5aa865"), rgb("#a864b0"))


def ball_extent(look: Look) -> Extent:
    if look.variant in OTHERS:
        return others_extent(look)
    return Extent(left=-0.53, right=0.53, top=1.04)


def paint_ball(canvas: Canvas, look: Look) -> None:
    kind = look.variant or "beach"
    if kind in OTHERS:
        paint_other(canvas, look)
        return
    base = {
        "soccer": rgb("#f6f2ea"),
        "basketball": rgb("#d8762e"),
        "tennis": rgb("#cfe04a"),
        "baseball": rgb("#f4eee0"),
        "snowball": rgb("#f3f7fb"),
    }
    skin = look.colour(base.get(kind, rgb("#f6f0e2")))
    circle, shade = ellipse(0, 0.5, 0.5, 0.5), sphere(0, 0.5, 0.53, shine=0.3)
    rough = {"basketball": 0.06, "tennis": 0.12, "snowball": 0.14}.get(kind, 0.0)
    canvas.solid(circle, skin, shade, gloss=0.35, texture=rough, grain=50)
    inside = canvas.mask_of(circle)
    if kind == "soccer":
        _pentagons(canvas, inside)
    elif kind == "basketball":
        with canvas.ink(inside=inside) as pen:
            for line in (
                [(-0.6, 0.42), (0, 0.52), (0.6, 0.62)], [(-0.10, 1.1), (0.04, 0.5), (-0.02, -0.1)], [(-0.42, 1.0),
                (-0.14, 0.52), (-0.46, 0.05)], [(0.40, 1.02), (0.20, 0.54), (0.40, 0.02)],
            ):  # fmt: skip
                pen.line(curve(line, steps=12), 0.020, rgb("#3a2318"))
    elif kind in {"tennis", "baseball"}:
        tint = rgb("#fdfdf4") if kind == "tennis" else rgb("#c8383a")
        with canvas.ink(inside=inside) as pen:
            for hand in (-1, 1):
                seam = ellipse(hand * 0.62, 0.5 + hand * 0.06, 0.40, 0.52)
                pen.line([*seam, seam[0]], 0.030 if kind == "tennis" else 0.014, tint)
                if kind == "baseball":
                    for step in range(0, 48, 2):
                        x, y = seam[step]
                        pen.line([(x - 0.03, y - 0.02), (x + 0.03, y + 0.02)], 0.012, tint)
    elif kind != "snowball":
        _segments(canvas, look)
    gleam(canvas, 0.17, 0.73, 0.07, 0.085, turn=0.6, alpha=0.5, inside=inside)


def _segments(canvas: Canvas, look: Look) -> None:
    """A beach ball: six coloured gores that meet near the top."""
    pole = (0.10, 0.80)
    tints = look.colours or (BRIGHT[0], BRIGHT[2], BRIGHT[1])
    shade = sphere(0, 0.5, 0.53, shine=0.3)
    mask = canvas.mask_of(ellipse(0, 0.5, 0.5, 0.5))
    for gore in range(0, 6, 2):
        a0, a1 = (gore * math.pi / 3 + 0.25, (gore + 1) * math.pi / 3 + 0.25)
        rim = ellipse(0, 0.5, 0.56, 0.56, start=a0, end=a1, points=16)
        first = bezier(pole, ((pole[0] + rim[0][0]) / 2 - 0.05, (pole[1] + rim[0][1]) / 2 + 0.05), rim[0], 10)
        last = bezier(pole, ((pole[0] + rim[-1][0]) / 2 - 0.05, (pole[1] + rim[-1][1]) / 2 + 0.05), rim[-1], 10)
        tint = tints[(gore // 2) % len(tints)]
        canvas.solid([*first, *rim, *reversed(last)], tint, shade, gloss=0.35, inside=mask)
    canvas.solid(ellipse(*pole, 0.075, 0.06), rgb("#f6f0e2"), flat(0.85), inside=mask)


def _pentagons(canvas: Canvas, mask: Image.Image) -> None:
    """Patches of a football where an icosahedron's corners face the viewer."""
    golden = (1 + math.sqrt(5)) / 2
    signs = [(a, b) for a in (-1.0, 1.0) for b in (-golden, golden)]
    corners = [turned for a, b in signs for turned in ((a, b, 0.0), (0.0, a, b), (b, 0.0, a))]
    centres = [_spun(corner) for corner in corners]
    dark, shade = rgb("#2b2b30"), sphere(0, 0.5, 0.53, shine=0.2)
    with canvas.ink(inside=mask) as pen:
        for i, a in enumerate(centres):
            for b in centres[:i]:
                if 0.9 < math.dist(a, b) < 1.2 and a[2] + b[2] > 0:
                    pen.line(
                        [(a[0] * 0.5, 0.5 + a[1] * 0.5), (b[0] * 0.5, 0.5 + b[1] * 0.5)], 0.012, rgb("#9d978c"),
                    )  # fmt: skip
    for centre in centres:
        if centre[2] > -0.25:
            canvas.solid(_patch(centre, centres), dark, shade, gloss=0.3, inside=mask)


def _spun(corner: tuple[float, float, float]) -> tuple[float, float, float]:
    """A corner on the unit sphere, the ball tipped so that one patch faces the viewer off-centre."""
    length = math.hypot(*corner)
    x, y, z = (value / length for value in corner)
    tip, spin = 0.42, 0.30
    y, z = y * math.cos(tip) - z * math.sin(tip), y * math.sin(tip) + z * math.cos(tip)
    return x * math.cos(spin) + z * math.sin(spin), y, z * math.cos(spin) - x * math.sin(spin)


def _patch(centre: tuple[float, float, float], others: list[tuple[float, float, float]]) -> Path:
    near = sorted((o for o in others if o != centre), key=lambda o: math.dist(o, centre))[:5]
    points = []
    for other in near:
        p = [c + (o - c) * 0.36 for c, o in zip(centre, other, strict=True)]
        n = math.sqrt(sum(v * v for v in p))
        points.append((p[0] / n * 0.5, 0.5 + p[1] / n * 0.5))
    cx, cy = sum(p[0] for p in points) / 5, sum(p[1] for p in points) / 5
    return sorted(points, key=lambda p: math.atan2(p[1] - cy, p[0] - cx))


PROP = Prop(name="ball", size=0.25, extent=ball_extent, paint=paint_ball, home="meadow")
