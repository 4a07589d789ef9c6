"""The rabbit lantern of the Lantern Festival: white paper over a frame, red eyes and ribbons, lit from within."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import curve, ellipse
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.solids import rod

PAPER, RED, PINK = rgb("#f6ead2"), rgb("#d2382e"), rgb("#f0a8a0")


def paint_rabbit(canvas: Canvas, look: Look) -> None:
    """Side view, on the cord that every paper lantern hangs by."""
    paper = look.colour(PAPER)
    glow = mix(paper, rgb("#ffc878"), 0.45) if look.dark else paper
    rod(canvas, [(0, 1.66), (0, 1.08)], 0.018, rgb("#6d4a2d"))
    for x, lean in ((0.20, 0.02), (0.32, 0.10)):
        outline = [(x, 1.00), (x - 0.03 + lean, 1.24), (x + 0.05 + lean, 1.46), (x + 0.11 + lean, 1.24),
                   (x + 0.11, 1.00)]  # fmt: skip
        ear = curve(outline, closed=True, steps=5)
        canvas.solid(ear, glow, puffed(0.8))
        inner = ellipse(x + 0.055 + lean * 0.8, 1.20, 0.028, 0.14)
        canvas.solid(inner, PINK, puffed(0.4))
    canvas.solid(ellipse(-0.47, 0.70, 0.10, 0.10), glow, puffed(1.0))
    body = ellipse(-0.10, 0.66, 0.40, 0.30)
    head = ellipse(0.28, 0.88, 0.215, 0.20)
    for shape in (body, head):
        canvas.solid(shape, glow, puffed(1.0, shine=0.1))
    with canvas.lit():
        strength = 0.9 if look.dark else 0.4
        canvas.soft(ellipse(-0.10, 0.64, 0.26, 0.20), rgb("#ffd890"), 0.09, strength, inside=canvas.mask_of(body))
        canvas.soft(ellipse(0.27, 0.87, 0.13, 0.12), rgb("#ffd890"), 0.06, strength, inside=canvas.mask_of(head))
        with canvas.ink(inside=canvas.mask_of(body)) as pen:
            for x in (-0.32, -0.20, -0.06, 0.08):
                rib = curve([(x, 0.36), (x - 0.05, 0.66), (x, 0.97)], steps=5)
                pen.line(rib, 0.012, times(paper, 0.72), 0.7)
    with canvas.ink() as pen:
        pen.disc(0.35, 0.92, 0.032, RED)
        pen.line(curve([(0.45, 0.83), (0.41, 0.80), (0.37, 0.81)], steps=4), 0.014, times(RED, 0.8))
        pen.disc(0.485, 0.865, 0.018, PINK)
        pen.line(curve([(0.13, 0.74), (0.22, 0.69), (0.32, 0.69)], steps=4), 0.05, RED)
    canvas.soft(ellipse(0.26, 0.83, 0.05, 0.03), PINK, 0.02, 0.8)
    for x in (-0.30, -0.10, 0.10):
        rod(canvas, [(x, 0.40), (x, 0.33)], 0.05, RED)
        with canvas.ink() as pen:
            for strand in (-2, -1, 0, 1, 2):
                thread = [(x + strand * 0.012, 0.33), (x + strand * 0.020, 0.10)]
                pen.line(thread, 0.014, times(RED, 1.0 - 0.06 * abs(strand)))
    canvas.lamp(0, 0.72, 1.0 if look.dark else 0.7, rgb("#ffc070"), 0.24 if look.dark else 0.15)
