"""A small rounded car seen from the side; also a taxi and a patrol car."""

from __future__ import annotations

import math

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Point, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.motors import MOTORS, paint_motor
from muralist.engines.preview.props.prop import Look, Prop

PAINTS = (rgb("#c8423a"), rgb("#4a86a8"), rgb("#e3b04a"), rgb("#7fa58a"), rgb("#ece4d4"))
WHEELS: tuple[Point, ...] = ((-0.62, 0.20), (0.62, 0.20))

RIM = rgb("#c3c8cc")


def extent(look: Look) -> Extent:
    if look.variant in MOTORS:
        motor = MOTORS[look.variant]
        return Extent(left=motor.left, right=motor.right, top=motor.top)
    return Extent(left=-1.12, right=1.12, top=0.98 if look.variant in {"taxi", "police"} else 0.86)


def paint(canvas: Canvas, look: Look) -> None:
    if look.variant in MOTORS:
        paint_motor(canvas, look, look.variant)
        return
    own = {"taxi": rgb("#f0bc32"), "police": rgb("#f1efe9")}.get(look.variant)
    paintwork = look.colour(own) if own else look.pick("paint", PAINTS)
    if own:
        _roof_sign(canvas, look)
    body = curve(
        [(-1.03, 0.22), (-1.06, 0.40), (-0.95, 0.52), (-0.62, 0.58), (-0.40, 0.78), (-0.10, 0.84), (0.22, 0.80),
        (0.48, 0.59), (0.86, 0.53), (1.03, 0.40), (1.04, 0.22), (0.95, 0.15), (-0.95, 0.15)], closed=True, steps=8,
    )  # fmt: skip
    canvas.solid(body, paintwork, puffed(0.85, shine=0.30), gloss=0.45)
    inside = canvas.mask_of(body)
    lower = [(-1.1, 0.30), (1.1, 0.30), (1.1, 0.1), (-1.1, 0.1)]
    canvas.soft(lower, times(paintwork, 0.45), 0.03, 0.6, inside=inside)
    canvas.soft(
        limb([(-0.95, 0.50), (0.0, 0.545), (0.95, 0.49)], (0.02, 0.035, 0.02)), (1, 1, 1), 0.012, 0.45,
        inside=inside,
    )  # fmt: skip
    if own:
        _livery(canvas, look, inside)
    _glass(canvas, look)
    for hub in WHEELS:
        canvas.solid(ellipse(*hub, 0.255, 0.255), rgb("#1d1a1a"), flat(0.35), inside=inside)
        _wheel(canvas, hub, look.colours[2] if len(look.colours) > 2 else RIM)
    seam = times(paintwork, 0.52)
    with canvas.ink() as pen:
        for x in (-0.30, 0.06, 0.40):
            pen.line([(x, 0.555), (x - 0.01 if x < 0.3 else x - 0.03, 0.21)], 0.008, seam, 0.8)
        for x in (-0.02, 0.34):
            pen.line([(x - 0.10, 0.47), (x - 0.02, 0.47)], 0.018, rgb("#d9dcdf"))
    chrome = rgb("#c9ced2")
    for x0, x1 in ((-1.10, -0.90), (0.90, 1.10)):
        canvas.solid(box(x0, 0.20, x1, 0.265, 0.03), chrome, slope(0.3, 0.95))
    canvas.solid(ellipse(0.985, 0.405, 0.045, 0.062), rgb("#fff2cf"), puffed(0.8, shine=0.3), gloss=0.5)
    canvas.solid(ellipse(-1.005, 0.405, 0.035, 0.052), rgb("#c53a32"), puffed(0.8))
    if look.dark:
        canvas.lamp(1.02, 0.40, 0.42, rgb("#ffe6ac"), 0.6)
        canvas.lamp(-1.02, 0.40, 0.22, rgb("#ff5a4a"), 0.6)


def _roof_sign(canvas: Canvas, look: Look) -> None:
    """The lamp of a taxi, the beacon of a patrol car."""
    taxi = look.variant == "taxi"
    lamp = box(-0.17, 0.81, 0.11, 0.945, 0.03)
    with canvas.lit():
        canvas.solid(lamp, rgb("#fff6dc") if taxi else rgb("#4f8ae8"), slope(0.6, 0.92, 90), gloss=0.4)
        with canvas.ink() as pen:
            for square in range(4 if taxi else 0):
                pen.polygon(box(-0.15 + square * 0.065, 0.865, -0.1175 + square * 0.065, 0.90), rgb("#2b2622"))
    canvas.lamp(-0.03, 0.90, 0.5 if look.dark else 0.25, rgb("#ffe2a0") if taxi else rgb("#5f9aff"), 0.5)


def _livery(canvas: Canvas, look: Look, inside: Image.Image) -> None:
    with canvas.ink(inside=inside) as pen:
        if look.variant == "taxi":
            for square in range(34):
                x, y = -1.04 + square * 0.0625, 0.345 + 0.031 * (square % 2)
                pen.polygon(box(x, y, x + 0.0625, y + 0.031), rgb("#2b2622"))
        else:
            pen.polygon([(-1.2, 0.40), (1.2, 0.40), (1.2, 0.30), (-1.2, 0.30)], rgb("#2f5a9c"))


def _glass(canvas: Canvas, look: Look) -> None:
    tone = rgb("#8fb3c2") if not look.dark else rgb("#3d5060")
    panes = (
        [(-0.54, 0.57), (-0.36, 0.745), (-0.21, 0.775), (-0.21, 0.565)], [(-0.165, 0.565), (-0.165, 0.785),
        (0.05, 0.785), (0.10, 0.778), (0.12, 0.57)], [(0.165, 0.57), (0.145, 0.765), (0.22, 0.74), (0.40, 0.58)],
    )  # fmt: skip
    for pane in panes:
        canvas.solid(pane, tone, slope(0.45, 0.85, 70))
        inside = canvas.mask_of(pane)
        x = sum(p[0] for p in pane) / len(pane)
        canvas.soft(
            [(x - 0.06, 0.55), (x + 0.02, 0.55), (x + 0.10, 0.80), (x + 0.02, 0.80)], (1, 1, 1), 0.008, 0.35,
            inside=inside,
        )  # fmt: skip


def _wheel(canvas: Canvas, hub: Point, rim: Colour) -> None:
    canvas.solid(ellipse(*hub, 0.20, 0.20), rgb("#2a2727"), puffed(0.6))
    canvas.solid(ellipse(*hub, 0.115, 0.115), rim, puffed(0.9, shine=0.3), gloss=0.4)
    with canvas.ink() as pen:
        for spoke in range(8):
            a = spoke * math.pi / 4
            pen.disc(hub[0] + math.cos(a) * 0.078, hub[1] + math.sin(a) * 0.078, 0.014, rgb("#6f7478"))
        pen.disc(*hub, 0.034, mix(rgb("#8d9297"), (1, 1, 1), 0.3))


PROP = Prop(name="car", size=1.5, extent=extent, paint=paint, home="street", perch=0.83)
