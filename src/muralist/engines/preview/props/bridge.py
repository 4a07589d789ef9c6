"""A humpbacked stone bridge of five arches, a wooden footbridge, or an iron girder."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, box, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed
from muralist.engines.preview.props.girders import paint_iron
from muralist.engines.preview.props.masonry import STONES, courses
from muralist.engines.preview.props.prop import Look, Prop

ARCHES = ((-1.22, 0.19, 0.17), (-0.66, 0.25, 0.26), (0.0, 0.31, 0.36), (0.66, 0.25, 0.26), (1.22, 0.19, 0.17))
"""Centre, half width and height of each arch."""


def extent(look: Look) -> Extent:
    if look.variant == "wooden" or look.material == "wood":
        return Extent(left=-0.98, right=0.98, top=0.66, bottom=-0.02)
    return Extent(left=-1.62, right=1.62, top=0.70, bottom=-0.02)


def _deck(x: float) -> float:
    return 0.50 - 0.27 * math.pow(abs(x) / 1.60, 1.7)


def paint(canvas: Canvas, look: Look) -> None:
    if look.variant == "wooden" or look.material == "wood":
        _wooden(canvas, look)
        return
    if look.material == "metal":
        paint_iron(canvas, look)
        return
    stone = look.pick("stone", STONES)
    xs = [float(x) for x in np.linspace(-1.60, 1.60, 61)]
    deck = [(x, _deck(x)) for x in xs]

    def opening(dx: float, dy: float) -> list[Path]:
        return [
            [
                (x - w + dx, -0.02),
                *reversed(ellipse(x + dx, 0.02, w, h + dy, start=0, end=math.pi, points=25)),
                (x + w + dx, -0.02),
            ]
            for x, w, h in ARCHES
        ]

    # the far edge of each vault shows its underside, then the near face covers the rest
    canvas.solid([*deck, (1.60, 0.0), (-1.60, 0.0)], times(stone, 0.5), flat(0.42), holes=opening(0.05, 0.0))
    face = [*deck, (1.60, 0.0), (-1.60, 0.0)]
    mask = canvas.solid(face, stone, facing(0.1, 0.1, 1, fall=0.22), texture=0.10, grain=14, holes=opening(0.0, 0.0))
    del mask
    whole = canvas.mask_of(face)
    for hole in opening(0.0, 0.0):
        whole.paste(0, mask=canvas.mask_of(hole))
    courses(canvas, whole, look.rng("stones"), (-1.60, 0.0, 1.60, 0.52), stone, 0.045)
    with canvas.ink() as pen:
        for x, w, h in ARCHES:
            for step in range(19):
                a0, a1 = math.pi * step / 19, math.pi * (step + 0.86) / 19
                inner = [(x + w * math.cos(a), 0.02 + h * math.sin(a)) for a in (a0, a1)]
                outer = [(x + (w + 0.05) * math.cos(a), 0.02 + (h + 0.05) * math.sin(a)) for a in (a1, a0)]
                pen.polygon([*inner, *outer], mix(stone, (1, 0.97, 0.9), 0.28) if step % 2 else times(stone, 0.86))
    # the parapet stands on the wall: no gap shows what is behind
    rail = limb([(x, y + 0.062) for x, y in deck], (0.145, 0.145))
    canvas.solid(rail, mix(stone, (1, 0.97, 0.9), 0.15), facing(0.1, 0.4, 1, fall=0.1), texture=0.08, grain=18)
    courses(canvas, canvas.mask_of(rail), look.rng("rail"), (-1.60, 0.22, 1.60, 0.66), stone, 0.055, 0.2)
    cap = limb([(x, y + 0.145) for x, y in deck], (0.035, 0.035))
    canvas.solid(cap, mix(stone, (1, 1, 1), 0.25), flat(0.72))
    for x in (-1.57, 1.57):
        canvas.solid(
            box(x - 0.04, 0.0, x + 0.035, _deck(x) + 0.20, 0.015), stone, facing(0.2, 0, 1, fall=0.2), texture=0.1
        )


def _wooden(canvas: Canvas, look: Look) -> None:
    wood = look.colour(rgb("#9a6a42"))
    dark = times(wood, 0.55)
    for lift, tone in ((0.06, 0.62), (0.0, 1.0)):
        arc = bezier((-0.94, 0.14 + lift), (0.0, 0.56 + lift), (0.94, 0.14 + lift), 25)
        rail = bezier((-0.92, 0.36 + lift), (0.0, 0.78 + lift), (0.92, 0.36 + lift), 25)
        if tone == 1.0:
            back = bezier((-0.94, 0.20), (0.0, 0.62), (0.94, 0.20), 25)
            canvas.solid([*arc, *reversed(back)], mix(wood, (1, 0.95, 0.85), 0.25), flat(0.75), texture=0.05)
            with canvas.ink() as pen:
                for (ax, ay), (bx, by) in zip(arc, back, strict=True):
                    pen.line([(ax, ay), (bx, by)], 0.008, dark, 0.7)
        for x, y in arc[::4]:
            canvas.solid(box(x - 0.018, y - 0.02, x + 0.018, y + 0.25, 0.006), times(wood, tone), puffed(0.7))
        canvas.solid(limb(arc, (0.05, 0.06, 0.05)), times(wood, tone * 0.9), puffed(0.7), texture=0.08)
        for share in (1.0, 0.52):
            mid = [(ax, ay + (ry - ay) * share) for (ax, ay), (_, ry) in zip(arc, rail, strict=True)]
            canvas.solid(limb(mid, (0.032, 0.032)), times(wood, tone), puffed(0.6))
    for x in (-0.86, 0.86):
        canvas.solid(box(x - 0.06, -0.01, x + 0.06, 0.17, 0.02), rgb("#8a857c"), puffed(0.8), texture=0.15, grain=16)
    for x in (-0.45, 0.45):
        canvas.solid(box(x - 0.025, 0.0, x + 0.025, 0.28), dark, puffed(0.6))


PROP = Prop(
    name="bridge", size=6.0, extent=extent, paint=paint, home="lake", stands="water", perch=0.48,
    materials=frozenset({"wood", "stone", "metal"}), casts=False,
)  # fmt: skip
