"""A snowman with a scarf, a hat and a carrot."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, ellipse, oval
from muralist.engines.preview.brushes.shade import lathe, puffed, sphere
from muralist.engines.preview.props.bodies import DARK, bone, mould, poly, shape
from muralist.engines.preview.props.prop import Look, Prop

SCARVES = (rgb("#c8322d"), rgb("#3f78b8"), rgb("#4f8f4a"))


def extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.64, right=0.64, top=1.52, bottom=-0.03)


def paint(canvas: Canvas, look: Look) -> None:
    scarf = look.pick("scarf", SCARVES)
    snow, twig = rgb("#f4f7fb"), rgb("#5f4433")
    canvas.solid(ellipse(0, 0.0, 0.44, 0.035), rgb("#e6edf5"), puffed(0.5))
    with canvas.ink() as pen:
        for hand in (-1, 1):
            arm = bezier((hand * 0.22, 0.80), (hand * 0.42, 0.86), (hand * 0.58, 1.02), 8)
            pen.line(arm, 0.026, twig)
            pen.line([(hand * 0.47, 0.925), (hand * 0.60, 0.92)], 0.018, twig)
            pen.line([(hand * 0.52, 0.96), (hand * 0.50, 1.06)], 0.018, twig)
    for y, r in ((0.34, 0.36), (0.79, 0.265), (1.14, 0.195)):
        if r < 0.3:
            canvas.soft(ellipse(0, y - r * 0.92, r * 0.8, 0.05), rgb("#7f93b0"), 0.03, 0.5)
        canvas.solid(ellipse(0, y, r, r * 0.96), snow, sphere(0, y, r * 1.03), texture=0.04, grain=16)
    if "bareheaded" not in look.variant:
        _hat(canvas, look, scarf)
    if "barenecked" not in look.variant:
        _scarf(canvas, scarf)
    with canvas.ink() as pen:
        for y in (0.86, 0.75, 0.64):
            pen.polygon(oval(0.02, y, 0.026, 0.026), DARK)
        for hand in (-1, 1):
            pen.polygon(oval(0.02 + hand * 0.072, 1.19, 0.024, 0.027), DARK)
            pen.polygon(oval(0.013 + hand * 0.072, 1.20, 0.007, 0.007), (1, 1, 1))
        for step in range(6):
            t = step / 5 * 2 - 1
            pen.polygon(oval(0.02 + t * 0.085, 1.045 + 0.024 * t * t, 0.012, 0.012), DARK)
    for hand in (-1, 1):
        canvas.soft(oval(0.02 + hand * 0.125, 1.11, 0.030, 0.022), rgb("#e88a8a"), 0.012, 0.5)
    canvas.solid(poly("0 115, 26 111, 2 108"), rgb("#ee8a2a"), puffed(0.9), texture=0.05)


def _scarf(canvas: Canvas, scarf: Colour) -> None:
    canvas.solid(bone("-10 94 10, -14 80 10, -12 64 10"), times(scarf, 0.9), puffed(0.8), texture=0.06, grain=40)
    mould(
        canvas,
        [shape("-20 100, -10 95, 4 94, 16 97, 20 103, 12 102, 0 100, -12 102, -20 105")],
        scarf,
        texture=0.08,
        grain=40,
    )
    with canvas.ink() as pen:
        for step in range(5):
            x = -0.165 + step * 0.022
            pen.line([(x, 0.62), (x - 0.004, 0.575)], 0.010, times(scarf, 0.8))
        for stripe in (0.84, 0.74, 0.66):
            pen.line([(-0.185, stripe), (-0.075, stripe + 0.012)], 0.016, mix(scarf, (1, 1, 1), 0.7), 0.8)


def _hat(canvas: Canvas, look: Look, scarf: Colour) -> None:
    hat = look.colours[1] if len(look.colours) > 1 else rgb("#36343c")
    canvas.solid(ellipse(0.01, 1.275, 0.235, 0.045, 0.05), hat, puffed(0.7))
    canvas.solid(
        [(-0.14, 1.28), (0.155, 1.285), (0.145, 1.49), (-0.13, 1.475)], hat, lathe([(0.145, 1.0), (0.145, 1.6)])
    )
    canvas.solid(ellipse(0.007, 1.483, 0.138, 0.022, 0.05), mix(hat, (1, 1, 1), 0.14), puffed(0.5))
    canvas.solid(
        [(-0.142, 1.30), (0.156, 1.305), (0.154, 1.355), (-0.14, 1.348)], scarf, lathe([(0.15, 1.0), (0.15, 1.6)])
    )


PROP = Prop(name="snowman", size=1.6, extent=extent, paint=paint, home="snowfield")
