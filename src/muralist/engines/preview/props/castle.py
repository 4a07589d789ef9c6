"""A castle with round towers, and a single tower."""

from __future__ import annotations

import math
from dataclasses import replace

from PIL import ImageChops

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, puffed
from muralist.engines.preview.props.masonry import (
    ROOFS,
    STONES,
    battlements,
    courses,
    pennant,
    planks,
    round_tower,
    window,
)
from muralist.engines.preview.props.prop import Look, Prop


def castle_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.92, right=0.92, top=1.72, bottom=-0.03)


def paint_castle(canvas: Canvas, look: Look) -> None:
    rng = look.rng("stones")
    stone = STONES[int(look.rng("stone").integers(len(STONES)))]
    roof = look.pick("roof", ROOFS)
    if look.season == "winter" and not look.colours:
        roof = mix(roof, (0.96, 0.97, 1.0), 0.8)
    far = mix(times(stone, 0.86), rgb("#aebccb"), 0.18)
    round_tower(canvas, rng, -0.24, 0.105, 0.3, 0.98, far, roof=roof, fine=False)
    round_tower(canvas, rng, 0.30, 0.095, 0.3, 0.84, far, roof=roof, fine=False)
    keep = [(-0.20, 0.2), (0.24, 0.2), (0.24, 0.84), *reversed(battlements(-0.20, 0.24, 0.84, 0.05, 0.055))]
    canvas.solid(keep, times(stone, 0.94), facing(0.15, 0, 1, fall=0.1), texture=0.06, grain=20)
    courses(canvas, canvas.mask_of(keep), rng, (-0.2, 0.3, 0.24, 0.84), stone)
    round_tower(canvas, rng, 0.04, 0.10, 0.84, 1.12, stone, roof=roof, fine=False)
    pennant(canvas, 0.04, 1.42, 0.17, look.colours[1] if len(look.colours) > 1 else rgb("#c8433a"))
    for x, y in ((-0.09, 0.62), (0.13, 0.62), (0.04, 0.94), (-0.24, 0.80), (0.30, 0.68)):
        window(canvas, x, y, 0.055, 0.12, lit=look.dark)
    wall = [(-0.66, 0.0), (0.66, 0.0), (0.66, 0.42), *reversed(battlements(-0.66, 0.66, 0.42, 0.062, 0.06))]
    canvas.soft(box(-0.6, 0.38, 0.6, 0.50), times(stone, 0.3), 0.03, 0.5, inside=canvas.mask_of(keep))
    canvas.solid(wall, stone, facing(0.1, 0, 1, fall=0.14), texture=0.07, grain=20)
    courses(canvas, canvas.mask_of(wall), rng, (-0.66, 0.0, 0.66, 0.42), stone)
    for x, high in ((-0.70, 0.66), (0.70, 0.60)):
        round_tower(canvas, rng, x, 0.145, 0.0, high, stone, roof=roof)
        for y in (high * 0.40, high * 0.74):
            window(canvas, x + 0.01, y, 0.05, 0.11, lit=look.dark)
    for x in (-0.215, 0.215):
        round_tower(canvas, rng, x, 0.09, 0.0, 0.46, mix(stone, (1, 0.97, 0.9), 0.08), roof=None, fine=False)
        window(canvas, x, 0.28, 0.04, 0.09, lit=look.dark)
    arch: Path = [(-0.105, 0.0), (0.105, 0.0), *ellipse(0.0, 0.21, 0.105, 0.12, start=0, end=math.pi, points=13)]
    canvas.solid([(x * 1.22, y * 1.08) for x, y in arch], times(stone, 0.72), flat(0.6))
    planks(canvas, arch, rgb("#6b4630"), 6, 0.5)
    with canvas.ink() as pen:
        for y in (0.09, 0.19):
            pen.line([(-0.10, y), (0.10, y)], 0.016, rgb("#3a3432"))
        pen.disc(0.03, 0.13, 0.012, rgb("#d9b45a"))
    canvas.solid([(-0.12, 0.0), (0.12, 0.0), (0.17, -0.03), (-0.17, -0.03)], rgb("#8a6a48"), flat(0.62))


FLAT = "flat"
"""The tower that has battlements instead of a roof."""


TENANT = "tenant"
"""How the variant of a tower begins that has somebody at its window: "tenant person woman princess"."""


def _tenant(canvas: Canvas, look: Look, stone: Colour) -> None:
    """A wide window with a sill, and who is at it, seen to the waist."""
    from muralist.engines.preview.props.figure.grips import stood

    x, low, wide, tall = 0.0, 0.50, 0.135, 0.30
    _, name, kind = (*look.variant.split(" ", 2), "", "")[:3]

    def arch(by: float) -> Path:
        top = [(x + (wide + by) * math.cos(a), low + tall + (wide + by) * math.sin(a))
               for a in [n * math.pi / 12 for n in range(13)]]  # fmt: skip
        return [(x + wide + by, low), *top, (x - wide - by, low)]

    canvas.solid(arch(0.030), times(stone, 0.72), flat(0.7))
    canvas.solid(arch(0.0), rgb("#ffcf7a") if look.dark else rgb("#3a3038"), flat(0.8))
    inner = Canvas(canvas.extent, canvas.scale, canvas.light, samples=canvas.samples, detail=canvas.detail)
    stood(inner, name, replace(look, variant=kind, colours=()), (x, low - 0.36), (0.60, 0.76))
    opened = canvas.mask_of(arch(0.0))
    canvas.image.paste(inner.image, (0, 0), ImageChops.multiply(inner.image.getchannel("A"), opened))
    canvas.solid([(x - wide - 0.06, low + 0.012), (x + wide + 0.06, low + 0.012), (x + wide + 0.045, low - 0.035),
                  (x - wide - 0.045, low - 0.035)], times(stone, 1.08), puffed(0.6))  # fmt: skip


def tower_extent(look: Look) -> Extent:
    if look.variant == FLAT:
        return Extent(left=-0.42, right=0.42, top=1.10, bottom=-0.04)
    return Extent(left=-0.42, right=0.46, top=1.72, bottom=-0.04)


def paint_tower(canvas: Canvas, look: Look) -> None:
    stone = STONES[int(look.rng("stone").integers(len(STONES)))]
    roof = None if look.variant == FLAT else look.pick("roof", ROOFS)
    round_tower(canvas, look.rng("stones"), 0.0, 0.27, 0.03, 0.86, stone, roof=roof, size=0.06)
    let = look.variant.startswith(TENANT)
    for x, y in ((-0.09, 0.40), (0.11, 0.30)) if let else ((0.02, 0.66), (-0.09, 0.40), (0.11, 0.30)):
        window(canvas, x, y - (0.12 if let else 0.0), 0.075, 0.14, lit=look.dark)
    if let:
        _tenant(canvas, look, stone)
    else:
        window(canvas, 0.0, 0.89, 0.06, 0.10, lit=look.dark)
    door: Path = [(-0.075, 0.01), (0.075, 0.01), *ellipse(0.0, 0.15, 0.075, 0.08, start=0, end=math.pi, points=11)]
    canvas.solid([(x * 1.28, y * 1.08) for x, y in door], times(stone, 0.7), flat(0.6))
    planks(canvas, door, rgb("#6b4630"), 4, 0.55)
    if roof is not None:
        pennant(canvas, 0.0, 1.62 - 0.16, 0.20, look.colours[1] if len(look.colours) > 1 else rgb("#d9a441"))
    with canvas.ink() as pen:
        rng = look.rng("grass")
        for _ in range(60):
            x = float(rng.uniform(-0.32, 0.32))
            pen.line(
                [(x, -0.03), (x + float(rng.normal(0, 0.015)), float(rng.uniform(0.0, 0.05)))],
                0.010,
                mix(rgb("#6f8f4a"), rgb("#4f6f38"), float(rng.random())),
            )


PROPS = (
    Prop(
        name="castle",
        size=26.0,
        extent=castle_extent,
        paint=paint_castle,
        home="meadow",
        materials=frozenset({"stone"}),
    ),
    Prop(
        name="tower", size=20.0, extent=tower_extent, paint=paint_tower, home="meadow", materials=frozenset({"stone"})
    ),
)
