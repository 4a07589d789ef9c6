"""Locks of hair: strands that fall from a parting, across a fringe or down the back, and the sheen on the crown."""

from __future__ import annotations

import math
from collections.abc import Sequence

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, times
from muralist.engines.preview.brushes.paths import Path, Point, bezier, curve, limb

LEAST = 7.0
"""Pixels of a head's radius from which strands can be seen."""
FRINGED = frozenset({"ponytail", "pigtails", "bob", "bowl"})
"""Styles with a fringe over the forehead."""
SHORN = frozenset({"bald", "fringe", "tuft", "afro"})
"""Styles without any strand that could be told from another."""
PALE: Colour = (0.96, 0.88, 0.78)


def _tones(hair: Colour) -> tuple[Colour, Colour, Colour]:
    return times(hair, 0.78), mix(hair, PALE, 0.15), times(hair, 0.88)


def _draw(canvas: Canvas, outline: Path, strands: Sequence[Path], hair: Colour, width: float) -> None:
    tones = _tones(hair)
    with canvas.ink(inside=canvas.mask_of(outline)) as pen:
        for number, strand in enumerate(strands):
            wide = width * (1.0, 0.8, 0.6)[number % 3]
            pen.polygon(limb(strand, (0.0, wide, wide * 0.8, 0.0)), tones[number % 3])


def combed(canvas: Canvas, style: str, outline: Path, hair: Colour, at: Point, r: float) -> None:
    """Strands on the skull of a face that looks right: from the parting to both sides, and into a fringe."""
    if canvas.scale * r < LEAST or style in SHORN:
        return
    x, y = at
    parting = (x + 0.26 * r, y + 1.20 * r)
    strands: list[Path] = []
    for step in range(11):
        k = 0.52 + 0.058 * step
        strands.append(bezier(parting, (x - 1.06 * r * k, y + 1.12 * r * k + 0.10 * r),
                              (x - 1.02 * r * k, y - (0.15 + 0.55 * k) * r), 12))  # fmt: skip
    for step in range(5):
        k = 0.74 + 0.072 * step
        strands.append(bezier(parting, (x + 1.04 * r * k, y + 1.02 * r * k), (x + 1.02 * r * k, y - 0.1 * r), 10))
    if style in FRINGED:
        for step in range(10):
            u = -0.56 + 0.15 * step
            strands.append(bezier(parting, (x + (0.8 * u + 0.08) * r, y + 0.86 * r), (x + u * r, y + 0.06 * r), 10))
    _draw(canvas, outline, strands, hair, 0.075 * r)
    sheen = [(x + math.cos(a) * 0.86 * r, y + 0.10 * r + math.sin(a) * 0.90 * r)
             for a in [1.25 + 0.11 * step for step in range(13)]]  # fmt: skip
    canvas.soft(limb(sheen, (0.02 * r, 0.17 * r, 0.02 * r)), mix(hair, PALE, 0.5), 0.055 * r, 0.45,
                inside=canvas.mask_of(outline))  # fmt: skip


def hanging(canvas: Canvas, outline: Path, hair: Colour, r: float, *, wavy: bool = False) -> None:
    """Strands down a mass of hair that hangs, by its outline."""
    if canvas.scale * r < LEAST:
        return
    left, right = min(x for x, _ in outline), max(x for x, _ in outline)
    low, top = min(y for _, y in outline), max(y for _, y in outline)
    wave = (0.12 if wavy else 0.035) * r
    strands = []
    for step in range(12):
        x = left + (right - left) * (step + 0.6) / 12.4
        spots = [(x + wave * math.sin(2.2 * k + 0.5 * step), top + (low - top) * k / 5) for k in range(6)]
        strands.append(curve(spots, steps=4))
    _draw(canvas, outline, strands, hair, 0.085 * r)


def curled(canvas: Canvas, spots: Sequence[Point], size: float, hair: Colour, r: float) -> None:
    """Rings in round curls: a dark coil and a light arc in each."""
    if canvas.scale * r < LEAST:
        return
    dark, light, _ = _tones(hair)
    with canvas.ink() as pen:
        for number, (x, y) in enumerate(spots):
            start = 0.9 * number
            turns = [(start + 0.4 * step, size * (0.74 - 0.04 * step)) for step in range(15)]
            coil = [(x + math.cos(a) * far, y + math.sin(a) * far) for a, far in turns]
            pen.polygon(limb(coil, (0.0, 0.13 * size, 0.10 * size, 0.0)), dark)
            arc = [(x + math.cos(a) * size * 0.56, y + math.sin(a) * size * 0.56) for a in (1.0, 1.4, 1.8, 2.2, 2.6)]
            pen.polygon(limb(arc, (0.0, 0.12 * size, 0.0)), light)


def beaded(canvas: Canvas, outline: Path, hair: Colour, at: Point, r: float) -> None:
    """Curved strands on a bun."""
    if canvas.scale * r < LEAST:
        return
    x, y = at
    strands = [bezier((x + 0.3 * r, y - 0.35 * r), (x + (0.55 * k - 0.5) * r, y + 0.1 * r), (x + 0.12 * r * k,
               y + 0.45 * r), 8) for k in (-0.9, -0.3, 0.3, 0.9, 1.5)]  # fmt: skip
    _draw(canvas, outline, strands, hair, 0.06 * r)
