"""A young animal that hatches: its upper half over the jagged rim of the shell, the cap of the egg on its head."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb, times
from muralist.engines.preview.brushes.paths import Path, curve, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.figure.grips import stood
from muralist.engines.preview.props.prop import Look, Prop

SHELL, INSIDE = rgb("#f4e8d2"), rgb("#cbb391")
CRACKS = (0.46, 0.60, 0.48, 0.64, 0.50, 0.61, 0.47, 0.58, 0.46)
"""How high the teeth of the broken rim are, from left to right."""
STANDING = frozenset({"chick", "chicken", "duck", "bird", "penguin"})
"""Who stands in the shell; others lie in it with the head out."""
GUESTS = {
    "chick": (1.0, 0.06),
    "duck": (1.05, 0.10),
    "bird": (1.0, 0.12),
    "chicken": (1.1, 0.08),
    "penguin": (1.05, 0.06),
}


def _rim() -> Path:
    return [(-0.42 + 0.84 * n / (len(CRACKS) - 1), y) for n, y in enumerate(CRACKS)]


def paint(canvas: Canvas, look: Look) -> None:
    """The far half of the shell, who is in it, and the near half over that."""
    name, _, kind = look.variant.partition(" ")
    name = name or "chick"
    canvas.solid(ellipse(0.0, 0.50, 0.41, 0.13), INSIDE, flat(0.6))
    tall, low = GUESTS.get(name, (1.05, 0.16))
    own = replace(look, variant=kind)
    inner = Canvas(canvas.extent, canvas.scale, canvas.light, samples=canvas.samples, detail=canvas.detail)
    stood(inner, name, own, (0.02, low), (1.30 if name not in STANDING else 0.86, tall))
    sheet = np.asarray(inner.image).copy()
    _, row = inner.pixel((0.0, 0.44))
    rows, columns = np.mgrid[0 : sheet.shape[0], 0 : sheet.shape[1]]
    left, right = inner.pixel((-0.40, 0.0))[0], inner.pixel((0.40, 0.0))[0]
    sheet[(rows > row) & ((columns < left) | (columns > right)), 3] = 0
    canvas.image.alpha_composite(Image.fromarray(sheet, "RGBA"))
    bowl = curve([(0.42, 0.46), (0.40, 0.26), (0.24, 0.05), (0.0, 0.0), (-0.24, 0.05), (-0.40, 0.26), (-0.42, 0.46)],
                 steps=6)  # fmt: skip
    shell = look.colour(SHELL)
    outline = [*_rim(), *bowl]
    canvas.solid(outline, shell, puffed(0.9, shine=0.25), gloss=0.2, texture=0.03)
    with canvas.ink(inside=canvas.mask_of(outline)) as pen:
        pen.line(_rim(), 0.014, times(shell, 0.72), 0.9)
        for x, y in ((-0.20, 0.40), (0.12, 0.42), (0.24, 0.36)):
            pen.line([(x, y + 0.10), (x + 0.03, y), (x - 0.02, y - 0.08)], 0.008, times(shell, 0.66), 0.8)
    for x, y, wide in ((-0.56, 0.03, 0.09), (0.54, 0.025, 0.07)):
        chip = [
            (x - wide, y - 0.03),
            (x - wide * 0.3, y + wide * 0.7),
            (x + wide, y + 0.01),
            (x + wide * 0.4, y - 0.03),
        ]
        canvas.solid(chip, shell, puffed(0.8))


PROP = Prop(name="hatchling", size=0.22, extent=bounds(-0.72, 0.78, 1.20), paint=paint, home="meadow")
