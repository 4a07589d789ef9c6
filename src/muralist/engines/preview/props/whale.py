"""A whale: its back, flukes and spout above the water, or the whole animal where it swims freely."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, limb, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import eye, mould, poly, shape
from muralist.engines.preview.props.orca import BREACH, breach, orca_extent, paint_orca
from muralist.engines.preview.props.prop import Look, Prop

SKINS = (rgb("#3f6a8f"), rgb("#4f6478"), rgb("#38587f"))


def extent(look: Look) -> Extent:
    if "orca" in look.variant:
        return orca_extent(look)
    if "jumping" in look.variant:
        return BREACH
    if "swimming" in look.variant:
        return Extent(left=-1.04, right=0.84, top=0.90, bottom=-0.02)
    return Extent(left=-1.06, right=0.92, top=1.02, bottom=-0.05)


def paint(canvas: Canvas, look: Look) -> None:
    if "orca" in look.variant:
        paint_orca(canvas, look)
        return
    skin = look.pick("skin", SKINS)
    if "jumping" in look.variant:
        breach(canvas, look, lambda sheet, own: _whole(sheet, own, skin))
    elif "swimming" in look.variant:
        _whole(canvas, look, skin)
    else:
        _surfaced(canvas, look, skin)


def _surfaced(canvas: Canvas, look: Look, skin: tuple[float, float, float]) -> None:
    belly = mix(skin, (0.95, 0.97, 0.98), 0.78)
    rng = look.rng("spout")
    for hand in (-1, 1):
        jet = bezier((0.30, 0.52), (0.30 + hand * 0.03, 0.92), (0.30 + hand * 0.17, 0.80), 14)
        canvas.soft(limb(jet, (0.05, 0.10, 0.05)), (0.93, 0.97, 1.0), 0.02, 0.8)
    with canvas.ink() as pen:
        for _ in range(34):
            x, y = float(rng.normal(0.30, 0.08)), float(rng.uniform(0.62, 0.98))
            pen.disc(min(0.5, max(0.1, x)), y, float(rng.uniform(0.008, 0.018)), (0.95, 0.98, 1.0), 0.85)
    mask = mould(
        canvas,
        [
            shape("78 0, 82 20, 66 42, 36 52, 2 50, -30 36, -54 14, -62 0"),
            shape("-70 -2, -80 24, -90 40, -78 42, -66 26, -56 2"),
            shape("-82 36, -102 46, -104 60, -88 58, -78 48"), shape("-82 38, -68 44, -56 58, -68 64, -80 52"),
        ],
        skin, puffed(1.1, shine=0.12), gloss=0.2,
    )  # fmt: skip
    canvas.soft(shape("84 22, 60 14, 24 10, -20 -4, 40 -8, 82 -4"), belly, 0.04, 1.0, inside=mask)
    with canvas.ink(inside=mask) as pen:
        for step in range(6):
            y = 0.115 - step * 0.024
            pen.line(bezier((0.80, y + 0.06), (0.5, y), (0.08, y - 0.03), 10), 0.008, times(skin, 0.8), 0.5)
        pen.line(bezier((0.81, 0.24), (0.66, 0.17), (0.46, 0.19), 10), 0.014, times(skin, 0.4), 0.8)
    canvas.solid(shape("22 12, 8 4, -4 -2, 16 -2, 30 4"), times(skin, 0.72), puffed(0.8))
    with canvas.ink() as pen:
        eye(pen, 0.46, 0.245, 0.026)
        for x, wide in ((0.10, 0.80), (-0.68, 0.20)):
            for _ in range(26):
                at = x + float(rng.uniform(-wide, wide)) * 0.92
                pen.disc(
                    at,
                    float(rng.uniform(-0.03, 0.015)),
                    float(rng.uniform(0.02, 0.045)),
                    (0.94, 0.97, 0.99),
                    0.75,
                    ry=0.014,
                )


def _whole(canvas: Canvas, look: Look, skin: tuple[float, float, float]) -> None:
    belly = mix(skin, (0.95, 0.97, 0.98), 0.72)
    canvas.solid(shape("8 24, -2 6, -14 2, -8 16, -4 28"), times(skin, 0.6), puffed(0.7))
    mask = mould(
        canvas,
        [
            shape("82 40, 78 58, 56 72, 22 74, -16 66, -48 56, -76 58, -78 48, -46 34, -10 20, 30 14, 64 20"),
            shape("-72 56, -90 70, -102 88, -84 86, -70 72, -66 60"), shape("-72 50, -90 46, -103 34, -84 30, -68 40"),
            shape("-16 66, -26 77, -14 76, 0 70"),
        ],
        skin, puffed(1.1, shine=0.12), gloss=0.2,
    )  # fmt: skip
    canvas.soft(shape("84 38, 50 36, 10 30, -40 36, -10 16, 30 10, 70 14"), belly, 0.05, 1.0, inside=mask)
    with canvas.ink(inside=mask) as pen:
        for step in range(8):
            y = 0.36 - step * 0.028
            pen.line(bezier((0.82, y + 0.02), (0.5, y - 0.03), (0.08, y - 0.02), 10), 0.008, times(skin, 0.8), 0.5)
        pen.line(bezier((0.83, 0.44), (0.66, 0.40), (0.48, 0.46), 10), 0.014, times(skin, 0.4), 0.8)
        for step in range(40):
            a = step * 2.4
            pen.polygon(
                oval(0.1 + 0.5 * math.cos(a), 0.62 + 0.08 * math.sin(a * 1.7), 0.010, 0.008),
                mix(skin, (1, 1, 1), 0.5),
                0.5,
            )
    canvas.solid(shape("28 26, 16 8, 2 0, 6 16, 14 28"), times(skin, 0.8), puffed(0.8))
    with canvas.ink() as pen:
        eye(pen, 0.50, 0.475, 0.024)
        pen.line(poly("22 74, 30 74"), 0.012, times(skin, 0.4), 0.8)
    del look


PROP = Prop(name="whale", size=9.0, extent=extent, paint=paint, home="sea", stands="water")
