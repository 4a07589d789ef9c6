"""Soft hats of other kinds than the baseball cap: berets, flat caps and sailors' caps."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import limb, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import shape
from muralist.engines.preview.props.fits import Fit
from muralist.engines.preview.props.headgear import head_frame

NAVY = rgb("#27406a")


def beret(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    """A round of felt that hangs to one side, with its stalk."""
    put = head_frame(fit, -0.06)
    canvas.solid(put(limb([(-0.36, 0.0), (0.0, -0.03), (0.36, 0.0)], (0.10, 0.10))), times(colour, 0.72), puffed(0.7))
    canvas.solid(put(shape("-36 0, -62 10, -58 24, -20 36, 24 32, 42 16, 36 0, 0 -2")), colour, puffed(0.95),
                 texture=0.08)  # fmt: skip
    canvas.solid(put(limb([(-0.10, 0.32), (-0.13, 0.42)], (0.05, 0.03))), times(colour, 0.8), puffed(0.8))


def flat_cap(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    """Tweed, drawn forward over a short peak."""
    put = head_frame(fit, -0.06)
    canvas.solid(put(oval(0.34, -0.02, 0.26, 0.06, -0.12)), times(colour, 0.66), puffed(0.7))
    crown = put(shape("-40 -2, -42 16, -20 28, 16 26, 44 10, 50 0, 30 -4, 0 -5"))
    canvas.solid(crown, colour, puffed(0.9), texture=0.22, grain=60)
    with canvas.ink(inside=canvas.mask_of(crown)) as pen:
        for x in (-0.20, 0.02, 0.22):
            pen.line(put([(x - 0.04, 0.36), (x + 0.06, -0.1)]), 0.008 * fit.size, times(colour, 0.6), 0.8)


def sailor_cap(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    """A white disc over a dark band with two ribbons."""
    put = head_frame(fit, -0.05)
    for x in (-0.42, -0.34):
        canvas.solid(put(limb([(-0.30, 0.04), (x, -0.14), (x - 0.04, -0.32)], (0.05, 0.05, 0.06))), NAVY, puffed(0.6))
    canvas.solid(put(shape("-50 16, -40 30, 0 36, 40 30, 50 16, 30 8, -30 8")), colour, puffed(0.8))
    canvas.solid(put(shape("-34 0, -36 14, 0 18, 36 14, 34 0, 0 -5")), NAVY, puffed(0.8))
    canvas.solid(put(oval(0.0, 0.34, 0.05, 0.03)), mix(NAVY, colour, 0.2), puffed(0.6))
