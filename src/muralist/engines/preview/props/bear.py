"""A bear on all fours: brown, polar or panda."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, ellipse, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, bone, crease, eye, fur, mould, poly, shape
from muralist.engines.preview.props.prop import Look, Prop

COATS = (rgb("#7a4f32"), rgb("#6a4630"), rgb("#8f6240"))


def extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.74, right=0.94, top=1.06, bottom=-0.02)


def paint(canvas: Canvas, look: Look) -> None:
    panda = look.variant == "panda"
    coat = rgb("#f4f1ea") if look.variant == "polar" or panda else look.pick("coat", COATS)
    patch = rgb("#38343a") if panda else coat
    pale = mix(coat, rgb("#f0dcc0"), 0.55)
    mould(canvas, [bone("22 52 28, 24 28 21, 28 7 17"), bone("-24 50 32, -26 28 24, -20 7 18")], times(patch, 0.62))
    canvas.solid(oval(0.76, 0.93, 0.065, 0.07), times(patch, 0.62), puffed(0.7))
    mask = mould(
        canvas,
        [
            shape("-66 52, -64 76, -44 92, -14 90, 14 98, 38 94, 54 74, 48 46, 20 34, -20 34, -52 36"),
            bone("36 58 34, 41 30 24, 43 9 21"), bone("-44 56 42, -46 30 29, -42 9 22"),
            oval(0.49, 0.045, 0.14, 0.055), oval(-0.36, 0.045, 0.14, 0.055),
            ellipse(0.60, 0.76, 0.215, 0.20), bone("68 70 26, 82 66 17"),
            oval(0.46, 0.94, 0.075, 0.08),
            oval(-0.67, 0.66, 0.06, 0.07),
        ],
        coat,
    )  # fmt: skip
    canvas.soft(oval(0.0, 0.36, 0.34, 0.06), times(coat, 0.4), 0.05, 0.6, inside=mask)
    crease(canvas, bezier((0.17, 0.72), (0.17, 0.54), (0.26, 0.34)), coat, mask)
    crease(canvas, bezier((-0.20, 0.68), (-0.16, 0.50), (-0.28, 0.30)), coat, mask)
    crease(canvas, bezier((0.42, 0.74), (0.43, 0.64), (0.54, 0.56)), coat, mask)
    canvas.soft(oval(0.46, 0.94, 0.04, 0.045), times(coat, 0.45), 0.012, 0.9, inside=mask)
    if panda:
        for text in ("16 104, 34 104, 50 60, 58 44, 58 0, 26 0, 14 60", "-70 34, -24 34, -20 0, -70 0"):
            canvas.soft(poly(text), patch, 0.02, 1.0, inside=mask)
        canvas.solid(oval(0.46, 0.94, 0.075, 0.08), patch, puffed(0.8))
        mould(canvas, [ellipse(0.60, 0.76, 0.215, 0.20), bone("68 70 26, 82 66 17")], coat)
        canvas.soft(ellipse(0.685, 0.795, 0.055, 0.075, -0.5), patch, 0.012, 1.0)
    fur(canvas, mask, look.rng("fur"), coat, 420, 0.06, -2.4)
    canvas.soft(oval(0.82, 0.66, 0.12, 0.10), pale, 0.03, 0.9, inside=mask)
    canvas.solid(oval(0.885, 0.70, 0.048, 0.038), DARK, puffed(1.0, shine=0.5), gloss=0.4)
    with canvas.ink() as pen:
        pen.line(bezier((0.89, 0.665), (0.85, 0.60), (0.74, 0.625), 8), 0.012, DARK, 0.8)
        eye(pen, 0.69, 0.805, 0.024)
        for foot in (0.49, -0.36):
            for toe in (0.06, 0.09, 0.12):
                pen.line([(foot + toe - 0.015, 0.03), (foot + toe, 0.005)], 0.013, rgb("#efe3cd"))


PROP = Prop(name="bear", size=1.4, extent=extent, paint=paint, home="forest", overlap=0.1)
