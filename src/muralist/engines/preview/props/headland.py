"""A headland of rock in the sea, low or a steep cliff, with surf along its foot."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, oval
from muralist.engines.preview.brushes.shade import facing
from muralist.engines.preview.props.prop import Look, Prop

STONE = rgb("#77706a")
FROZEN = rgb("#b4d8ea")
CLIFF, ICE = "cliff", "ice"
LOW: Path = [(-1.04, 0.0), (-0.99, 0.09), (-0.89, 0.12), (-0.84, 0.25), (-0.74, 0.28), (-0.69, 0.40), (-0.60, 0.43),
             (-0.54, 0.50), (0.55, 0.50), (0.61, 0.43), (0.70, 0.40), (0.75, 0.28), (0.86, 0.24), (0.90, 0.12),
             (1.00, 0.08), (1.05, 0.0)]  # fmt: skip
STEEP: Path = [(-0.98, 0.0), (-0.93, 0.12), (-0.85, 0.16), (-0.83, 0.38), (-0.77, 0.46), (-0.76, 0.68), (-0.71, 0.76),
               (-0.69, 0.94), (-0.63, 1.00), (0.66, 1.00), (0.70, 0.92), (0.71, 0.72), (0.77, 0.62), (0.78, 0.40),
               (0.86, 0.30), (0.88, 0.14), (0.97, 0.10), (1.03, 0.0)]  # fmt: skip
TOP = {True: 1.0, False: 0.50}
"""How high a cliff is, and the low rock."""


def extent(look: Look) -> Extent:
    return Extent(left=-1.16, right=1.16, top=TOP[_steep(look)], bottom=-0.07)


def paint(canvas: Canvas, look: Look) -> None:
    rng = look.rng("headland")
    outline = _rugged(STEEP if _steep(look) else LOW, rng)
    top = max(y for _, y in outline)
    icy = ICE in look.variant.split()
    stone = look.colour(FROZEN if icy else STONE)
    body = [*outline, (outline[-1][0], -0.03), (outline[0][0], -0.03)]
    canvas.solid(body, stone, facing(-0.2, 0.35, 1, fall=0.30), texture=0.30, grain=9)
    inside = canvas.mask_of(body)
    _faces(canvas, inside, stone, top, rng)
    if look.season == "winter" or icy:
        _cover(canvas, outline, top, rgb("#eef3f8"))
    elif _steep(look):
        _cover(canvas, outline, top, {"autumn": rgb("#9a8a4a")}.get(look.season, rgb("#7d8f52")))
    _surf(canvas, outline, rng)


def _steep(look: Look) -> bool:
    return CLIFF in look.variant.split()


def _rugged(outline: Path, rng: np.random.Generator) -> Path:
    """The outline with small breaks between its corners; its top stays level."""
    top = max(y for _, y in outline)
    found: Path = []
    for (x0, y0), (x1, y1) in pairwise(outline):
        found.append((x0, y0))
        if y0 < top or y1 < top:
            share = float(rng.uniform(0.3, 0.7))
            out = float(rng.normal(0, 0.012))
            found.append((x0 + (x1 - x0) * share + out, y0 + (y1 - y0) * share + abs(out)))
    return [*found, outline[-1]]


def _faces(canvas: Canvas, inside: Image.Image, stone: Colour, top: float, rng: np.random.Generator) -> None:
    """Cracks that run down, ledges across them, and lit and dark facets."""
    with canvas.ink(inside=inside) as pen:
        for _ in range(90):
            x, y = float(rng.uniform(-1.0, 0.98)), float(rng.uniform(-0.02, top))
            wide, high = float(rng.uniform(0.04, 0.13)), float(rng.uniform(0.05, 0.16))
            dark = rng.random() < 0.5 + 0.3 * x
            tone = times(stone, 0.58) if dark else mix(stone, (1, 0.97, 0.9), 0.34)
            lean = float(rng.normal(0, 0.02))
            far = (x + wide * 0.8 + lean, y + high)
            pen.polygon([(x, y), (x + wide, y + 0.2 * high), far, (x + lean, y + 0.8 * high)], tone, 0.42)
        for _ in range(26):
            x, y = float(rng.uniform(-0.9, 0.9)), float(rng.uniform(0.1, top))
            long = float(rng.uniform(0.08, 0.26))
            bend = float(rng.normal(0, 0.03))
            pen.line([(x, y), (x + bend, y - 0.5 * long), (x + 0.4 * bend, y - long)], 0.010, times(stone, 0.42), 0.6)
        for _ in range(14):
            x, y = float(rng.uniform(-0.9, 0.7)), float(rng.uniform(0.06, top - 0.05))
            pen.line([(x, y), (x + float(rng.uniform(0.08, 0.24)), y + float(rng.normal(0, 0.012)))], 0.012,
                     mix(stone, (1, 0.98, 0.92), 0.45), 0.55)  # fmt: skip


def _cover(canvas: Canvas, outline: Path, top: float, colour: Colour) -> None:
    """Turf or snow on the level top."""
    xs = [x for x, y in outline if y > top - 0.02]
    left, right = min(xs) - 0.02, max(xs) + 0.02
    edge = [(left + (right - left) * n / 14, top - 0.035 - 0.03 * ((n * 5) % 7) / 7) for n in range(15)]
    canvas.solid([(left, top), (right, top), *reversed(edge)], colour, facing(0, 0.7, 1), texture=0.18, grain=16)


def _surf(canvas: Canvas, outline: Path, rng: np.random.Generator) -> None:
    """Foam that breaks along the foot and hides where rock and sea meet."""
    left, right = outline[0][0], outline[-1][0]
    for _ in range(84):
        x = float(rng.uniform(left - 0.07, right + 0.07))
        swell = 0.5 + 0.5 * float(np.sin(6.5 * x + 1.0)) * float(np.sin(15.0 * x))
        wide, high = float(rng.uniform(0.025, 0.085)) * (0.5 + swell), float(rng.uniform(0.008, 0.030)) * (0.4 + swell)
        y = -0.045 + 0.050 * swell * float(rng.uniform(0.2, 1.0))
        canvas.soft(oval(x, y, wide, high), (0.95, 0.98, 1.0), 0.009, 0.62)
    for x in (left + 0.05, right - 0.05, -0.30, 0.42):
        for _ in range(7):
            at, up = x + float(rng.normal(0, 0.05)), float(rng.uniform(0.0, 0.10))
            canvas.soft(oval(at, up, 0.035, 0.030), (0.97, 0.99, 1.0), 0.012, 0.5)


PROP = Prop(
    name="headland", size=11.0, extent=extent, paint=paint, home="sea", stands="water", turns=True, casts=False,
)  # fmt: skip
