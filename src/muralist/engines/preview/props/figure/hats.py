"""Hats, on a head of radius `r` about (x, y); all that a hat needs to fit is that."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, ellipse, limb, oval
from muralist.engines.preview.brushes.shade import puffed, slope
from muralist.engines.preview.props.bodies import mould, shape
from muralist.engines.preview.props.figure.pursuits import paint_mortarboard
from muralist.engines.preview.props.figure.wardrobe import GOLD, INK, SNOW
from muralist.engines.preview.props.figure.wraps import paint_headscarf, paint_turban

TALL = {"flowers": 0.35, "conical": 0.95,
        "top": 1.3, "pointed": 2.5, "toque": 1.6, "crown": 0.9, "tricorne": 0.8, "brim": 0.85, "peaked": 0.6,
        "helmet": 0.65,
        "nightcap": 1.0, "hood": 0.35, "cowboy": 1.0, "fedora": 0.85, "beret": 0.7, "bucket": 0.75, "cap": 0.6,
        "flat": 0.5, "headscarf": 0.4, "turban": 0.85, "bowler": 0.85,
        "beanie": 0.95,
        "visor": 0.9, "moto": 0.35, "veil": 0.4, "nurse": 0.7, "cycle": 0.6, "cone": 1.7,
        "rainhood": 0.45, "grad": 0.6}  # fmt: skip
"""How far each hat stands over the head, in head radii."""
WIDE = {"flowers": 1.2, "conical": 1.9,
        "top": 1.5, "pointed": 1.6, "brim": 1.75, "tricorne": 1.6, "peaked": 1.4, "cowboy": 1.85, "fedora": 1.6,
        "beret": 1.4, "veil": 1.6,
        "nightcap": 1.7, "toque": 1.2, "cap": 1.6, "flat": 1.5, "headscarf": 1.35, "turban": 1.35, "bowler": 1.4,
        "bucket": 1.5, "helmet": 1.35, "cycle": 1.3, "rainhood": 1.4,
        "beanie": 1.2,
        "visor": 1.25, "moto": 1.3, "hood": 1.25, "crown": 1.1, "nurse": 1.1, "cone": 1.1, "grad": 1.45}  # fmt: skip
"""How far each hat reaches aside, in head radii."""


def _on(x: float, y: float, r: float, text: str, steps: int = 6) -> Path:
    """An outline in hundredths of a head's radius `r` about its middle."""
    return [(x + px * r, y + py * r) for px, py in shape(text, steps)]


def _band(canvas: Canvas, colour: Colour, x: float, y: float, rx: float, ry: float) -> None:
    canvas.solid(ellipse(x, y, rx, ry), colour, puffed(0.8), texture=0.04)


def _pointed(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    _band(canvas, times(tint, 0.85), x, y + r * 0.62, r * 1.55, r * 0.30)
    cone = _on(x, y, r, "-92 62, -50 170, -35 315, 20 230, 62 150, 92 62, 0 46", 5)
    inside = mould(canvas, [cone], tint, texture=0.05)
    canvas.solid(box(x - r * 1.2, y + r * 0.62, x + r * 1.2, y + r * 0.90), mix(tint, GOLD, 0.8), slope(0.5, 0.9, 20),
                 inside=inside)  # fmt: skip
    with canvas.ink(inside=inside) as pen:
        for dx, dy in ((-0.2, 1.35), (0.25, 1.75), (-0.15, 2.2)):
            pen.disc(x + r * dx, y + r * dy, r * 0.09, GOLD)


def _crown(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    low, high = y + r * 0.72, y + r * 1.62
    points: Path = [(x - r * 0.82, low)]
    for step in range(5):
        px = x + r * (-0.88 + 0.44 * step)
        points.append((px, high - r * 0.10 * abs(step - 2)))
        if step < 4:
            points.append((px + r * 0.22, low + r * 0.42))
    points += [(x + r * 0.82, low), (x, low - r * 0.14)]
    canvas.solid(points, tint, slope(0.55, 0.95, 30), gloss=0.5)
    with canvas.ink() as pen:
        for step, code in enumerate(("#c8322d", "#3f78b8", "#c8322d")):
            pen.disc(x + r * (-0.45 + 0.45 * step), low + r * 0.16, r * 0.11, rgb(code))
        for step in range(5):
            pen.disc(x + r * (-0.88 + 0.44 * step), high - r * 0.10 * abs(step - 2), r * 0.09, mix(tint, SNOW, 0.4))


def _toque(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    for dx, dy, rx in ((-0.5, 1.75, 0.52), (0.52, 1.72, 0.5), (0.0, 1.92, 0.56)):
        canvas.solid(ellipse(x + r * dx, y + r * dy, r * rx, r * rx * 0.9), tint, puffed(0.8))
    canvas.solid(box(x - r * 0.80, y + r * 0.66, x + r * 0.82, y + r * 1.62, r * 0.1), tint, slope(0.66, 0.95, 10))
    with canvas.ink() as pen:
        for step in range(-2, 3):
            pen.line([(x + r * 0.3 * step, y + r * 0.8), (x + r * 0.3 * step, y + r * 1.5)], r * 0.05, times(tint, 0.8))


def _brim(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    _band(canvas, times(tint, 0.86), x, y + r * 0.62, r * 1.7, r * 0.30)
    dome = _on(x, y, r, "-86 60, -72 142, -20 162, 40 156, 74 136, 86 60, 0 44", 6)
    inside = mould(canvas, [dome], tint, texture=0.05)
    canvas.solid(box(x - r, y + r * 0.5, x + r, y + r * 0.80), times(tint, 0.5), slope(0.6, 0.8, 0), inside=inside)


def _tricorne(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    hat = _on(x, y, r, "-150 72, -80 135, 0 162, 80 135, 150 72, 60 52, -60 52", 6)
    canvas.solid(hat, tint, puffed(0.7), texture=0.05)
    with canvas.ink() as pen:
        braid = [(x - r * 1.45, y + r * 0.74), (x, y + r * 1.56), (x + r * 1.45, y + r * 0.74)]
        pen.line(curve(braid, steps=8), r * 0.09, GOLD)


def _peaked(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    _band(canvas, times(tint, 0.6), x + r * 0.45, y + r * 0.56, r * 0.85, r * 0.18)
    canvas.solid(ellipse(x, y + r * 1.0, r * 1.15, r * 0.44), tint, puffed(0.8))
    canvas.solid(
        box(x - r * 0.9, y + r * 0.55, x + r * 0.9, y + r * 0.88, r * 0.08), times(tint, 0.75), slope(0.5, 0.8, 0)
    )
    canvas.solid(oval(x + r * 0.35, y + r * 1.0, r * 0.16, r * 0.18), GOLD, puffed(0.8), gloss=0.4)


def _helmet(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    dome = [(x + r * 1.08 * math.cos(a), y + r * 0.36 + r * 1.06 * math.sin(a)) for a in
            (math.pi * step / 16 for step in range(17))]  # fmt: skip
    canvas.solid(dome, tint, puffed(0.9, shine=0.4), gloss=0.6)
    _band(canvas, times(tint, 0.75), x + r * 0.1, y + r * 0.38, r * 1.28, r * 0.15)
    canvas.solid(
        box(x - r * 0.10, y + r * 0.42, x + r * 0.14, y + r * 1.5, r * 0.1), times(tint, 0.85), slope(0.5, 0.9, 0)
    )


def _nightcap(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    cap = _on(x, y, r, "-95 55, -60 145, -30 185, -110 120, -140 50, -120 45, -70 100, 50 145, 95 55", 5)
    canvas.solid(cap, tint, puffed(0.8), texture=0.06)
    canvas.solid(ellipse(x - r * 1.32, y + r * 0.38, r * 0.26, r * 0.26), SNOW, puffed(0.9), texture=0.1)
    canvas.solid(box(x - r * 1.0, y + r * 0.45, x + r * 1.0, y + r * 0.80, r * 0.15), SNOW, puffed(0.8), texture=0.1)


def _hood(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    whole = ellipse(x - r * 0.04, y + r * 0.05, r * 1.16, r * 1.16)
    slit = ellipse(x + r * 0.36, y + r * 0.02, r * 0.66, r * 0.26)
    canvas.solid(whole, tint, puffed(0.8), texture=0.05, holes=[slit])


def _cowboy(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    canvas.solid(_on(x, y, r,
                     "-182 92, -120 60, -60 46, 40 44, 110 56, 180 96, 150 60, 90 30, 10 22, -80 28, -150 56"),
                     times(tint, 0.88),
                 puffed(0.8), texture=0.05)  # fmt: skip
    dome = _on(x, y, r, "-88 50, -80 130, -50 176, -8 158, 36 178, 74 136, 86 50, 0 36", 6)
    inside = mould(canvas, [dome], tint, texture=0.05)
    canvas.solid(box(x - r, y + r * 0.46, x + r, y + r * 0.72), times(tint, 0.5), slope(0.6, 0.8, 0), inside=inside)


def _fedora(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    _band(canvas, times(tint, 0.86), x + r * 0.06, y + r * 0.58, r * 1.5, r * 0.24)
    dome = _on(x, y, r, "-84 58, -78 130, -48 164, -4 146, 44 164, 74 132, 84 58, 0 44", 6)
    inside = mould(canvas, [dome], tint, texture=0.05)
    canvas.solid(box(x - r, y + r * 0.5, x + r, y + r * 0.84), INK, slope(0.6, 0.8, 0), inside=inside)


def _bowler(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    _band(canvas, times(tint, 0.86), x + r * 0.04, y + r * 0.58, r * 1.30, r * 0.20)
    dome = _on(x, y, r, "-88 58, -92 104, -62 148, 0 166, 62 148, 92 104, 88 58, 0 44", 6)
    inside = mould(canvas, [dome], tint, texture=0.05)
    canvas.solid(box(x - r, y + r * 0.5, x + r, y + r * 0.76), times(tint, 0.5), slope(0.6, 0.8, 0), inside=inside)


def _beret(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    canvas.solid(
        _on(x, y, r, "-100 42, -130 92, -84 140, 0 150, 70 126, 104 76, 92 46, 30 62, -40 56", 6),
        tint,
        puffed(0.9),
        texture=0.06,
    )
    canvas.solid(ellipse(x - r * 0.14, y + r * 1.52, r * 0.07, r * 0.12), times(tint, 0.8), puffed(0.8))


def _bucket(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    canvas.solid(
        _on(x, y, r, "-138 26, -92 66, 0 58, 92 66, 140 30, 96 20, 0 24, -90 14", 6),
        times(tint, 0.86),
        puffed(0.8),
        texture=0.06,
    )
    dome = _on(x, y, r, "-92 56, -78 130, -30 154, 36 152, 78 128, 92 56, 0 46", 6)
    canvas.solid(dome, tint, puffed(0.9), texture=0.06)
    with canvas.ink(inside=canvas.mask_of(dome)) as pen:
        pen.line(
            curve([(x - r, y + r * 0.74), (x, y + r * 0.62), (x + r, y + r * 0.74)], steps=5),
            r * 0.12,
            times(tint, 0.6),
        )


def _cap(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    dome = _on(x, y, r, "-100 34, -104 84, -56 132, 14 138, 74 110, 100 52, 30 62, -40 50", 6)
    canvas.solid(dome, tint, puffed(0.9), texture=0.04)
    canvas.solid(_on(x, y, r, "20 62, 70 66, 130 54, 156 36, 130 34, 84 38, 40 48", 6), times(tint, 0.75), puffed(0.8))
    canvas.solid(oval(x + r * 0.02, y + r * 1.38, r * 0.09, r * 0.06), times(tint, 0.8), puffed(0.8))


def _flat(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    canvas.solid(_on(x, y, r, "40 58, 90 60, 138 46, 120 36, 84 36, 50 46", 6), times(tint, 0.62), puffed(0.7))
    dome = _on(x, y, r, "-102 36, -112 78, -70 112, 0 116, 66 96, 112 62, 120 52, 84 50, 20 58, -50 48", 6)
    inside = mould(canvas, [dome], tint, texture=0.16, grain=60)
    with canvas.ink(inside=inside) as pen:
        for side in (-0.52, 0.10, 0.62):
            pen.line(
                [(x + r * side, y + r * 1.3), (x + r * (side + 0.14), y + r * 0.5)], r * 0.03, times(tint, 0.6), 0.8
            )


def _beanie(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    dome = _on(x, y, r, "-102 44, -98 96, -52 142, 14 146, 74 118, 102 56, 0 60", 6)
    canvas.solid(dome, tint, puffed(0.9), texture=0.10, grain=60)
    cuff = limb(
        curve([(x - r * 1.04, y + r * 0.40), (x, y + r * 0.60), (x + r * 1.02, y + r * 0.48)], steps=6),
        (r * 0.34, r * 0.34),
    )
    canvas.solid(cuff, mix(tint, SNOW, 0.45), puffed(0.9), texture=0.12, grain=60)
    canvas.solid(
        ellipse(x + r * 0.02, y + r * 1.60, r * 0.27, r * 0.26),
        mix(tint, SNOW, 0.6),
        puffed(0.9),
        texture=0.2,
        grain=70,
    )


def _visor(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    whole = ellipse(x - r * 0.02, y + r * 0.02, r * 1.14, r * 1.20)
    slit = _on(x, y, r, "-14 22, 40 30, 98 20, 100 -70, 60 -92, 6 -70", 5)
    canvas.solid(whole, tint, puffed(0.9, shine=0.4), gloss=0.5, holes=[slit])
    canvas.solid(limb(curve([(x - r * 0.5, y + r * 0.42), (x + r * 0.4, y + r * 0.50), (x + r * 1.08, y + r * 0.36)],
                            steps=6), (r * 0.14,) * 2),
                 times(tint, 0.75), puffed(0.8, shine=0.3), gloss=0.4)  # fmt: skip
    plume = _on(x, y, r, "-10 116, -40 170, -90 184, -140 150, -150 90, -120 60, -118 110, -80 140, -40 124", 6)
    canvas.solid(plume, rgb("#c8403a"), puffed(0.9), texture=0.12)


def _moto(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    """An open-faced helmet for a motorcycle, with a stripe and its visor pushed up."""
    whole = ellipse(x - r * 0.06, y + r * 0.08, r * 1.18, r * 1.20)
    face = _on(x, y, r, "-44 8, -34 44, 30 52, 130 40, 140 -140, 20 -140, -30 -86", 5)
    canvas.solid(whole, tint, puffed(0.9, shine=0.4), gloss=0.6, holes=[face])
    stripe = curve([(x - r * 1.10, y + r * 0.48), (x - r * 0.5, y + r * 0.84), (x + r * 0.5, y + r * 0.86),
                    (x + r * 0.96, y + r * 0.60)], steps=6)  # fmt: skip
    canvas.solid(limb(stripe, (r * 0.13,) * 4), SNOW, puffed(0.7))
    visor = curve([(x - r * 0.52, y + r * 0.40), (x + r * 0.3, y + r * 0.62), (x + r * 1.12, y + r * 0.44)], steps=6)
    canvas.solid(limb(visor, (r * 0.15, r * 0.19, r * 0.15)), rgb("#2b3440"), puffed(0.9, shine=0.5), gloss=0.7)


def _veil(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    sheet = _on(x, y, r, "-6 124, -80 110, -126 30, -140 -90, -150 -220, -110 -236, -84 -120, -70 0, -40 84", 6)
    canvas.solid(sheet, tint, puffed(0.6), alpha=0.80)
    for step in range(5):
        px, py = x + r * (-0.55 + 0.28 * step), y + r * (0.98 + 0.16 * math.sin(step * 0.78))
        canvas.solid(
            ellipse(px, py, r * 0.16, r * 0.15), mix(rgb("#f2b0c0"), SNOW, 0.3 if step % 2 else 0.7), puffed(0.9)
        )


def _nurse(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    canvas.solid(_on(x, y, r, "-62 92, -72 150, 0 164, 76 146, 72 84, 4 102", 3), tint, puffed(0.7))


def _cycle(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    dome = _on(x, y, r, "-112 40, -116 90, -60 140, 20 144, 86 112, 112 52, 20 58", 6)
    canvas.solid(dome, tint, puffed(0.9, shine=0.3), gloss=0.4)
    with canvas.ink(inside=canvas.mask_of(dome)) as pen:
        for share in (-0.5, 0.0, 0.5):
            pen.line(curve([(x + r * (share - 0.35), y + r * 0.6), (x + r * share * 0.8, y + r * 1.05),
                            (x + r * (share + 0.2), y + r * 1.3)], steps=5),
                     r * 0.12, times(tint, 0.45))  # fmt: skip


def _cone(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    inside = mould(canvas, [_on(x, y, r, "-62 84, 0 262, 62 84, 0 70", 2)], tint, texture=0.03)
    with canvas.ink(inside=inside) as pen:
        for step in range(3):
            pen.line([(x - r, y + r * (1.0 + step * 0.5)), (x + r, y + r * (1.3 + step * 0.5))], r * 0.14, GOLD)
    canvas.solid(ellipse(x, y + r * 2.42, r * 0.18, r * 0.18), SNOW, puffed(0.9), texture=0.1)


def _rainhood(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    whole = _on(
        x, y, r, "-60 -112, -116 -70, -126 20, -108 92, -40 134, 30 138, 90 110, 116 60, 112 -10, 100 -70, 60 -112", 6
    )
    face = _on(x, y, r, "-44 -70, -62 0, -40 66, 16 92, 72 74, 98 30, 98 -24, 86 -72, 40 -98, 0 -96", 6)
    canvas.solid(whole, tint, puffed(0.8), texture=0.04, holes=[face])
    with canvas.ink() as pen:
        pen.line([*face, face[0]], r * 0.07, times(tint, 0.72), 0.8)


def _top(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    _band(canvas, times(tint, 0.86), x + r * 0.04, y + r * 0.62, r * 1.4, r * 0.22)
    tube = _on(x, y, r, "-80 58, -84 110, -90 200, 0 212, 92 200, 86 110, 82 58, 0 44", 3)
    inside = mould(canvas, [tube], tint, texture=0.03, gloss=0.2)
    canvas.solid(box(x - r, y + r * 0.5, x + r, y + r * 0.90), rgb("#8c3f38"), slope(0.6, 0.8, 0), inside=inside)


def _flowers(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    """A wreath of blossoms and leaves."""
    for step in range(9):
        across = -1 + step / 4
        px, py = x + r * 1.0 * across, y + r * (0.62 + 0.26 * (1 - across * across))
        canvas.solid(ellipse(px, py - r * 0.10, r * 0.17, r * 0.09, 0.6 - step * 0.2), rgb("#5f9a4f"), puffed(0.8))
    for step in range(7):
        across = -0.92 + step * 0.307
        px, py = x + r * 1.0 * across, y + r * (0.66 + 0.28 * (1 - across * across))
        petal = (tint, mix(tint, SNOW, 0.6), rgb("#f4cf5a"))[step % 3]
        canvas.solid(ellipse(px, py, r * 0.20, r * 0.19), petal, puffed(0.9))
        canvas.solid(ellipse(px, py, r * 0.07, r * 0.07), GOLD if step % 3 != 2 else rgb("#d8704a"), puffed(0.9))


def _conical(canvas: Canvas, tint: Colour, x: float, y: float, r: float) -> None:
    """A wide bamboo cone with the rings of its weave."""
    inside = mould(canvas, [_on(x, y, r, "-185 44, -90 106, 0 172, 90 106, 185 44, 90 30, 0 26, -90 30", 3)], tint)
    with canvas.ink(inside=inside) as pen:
        for share in (0.25, 0.5, 0.75):
            rx, ry = r * 1.85 * (1 - share), r * 0.22 * (1 - share)
            ring = ellipse(x, y + r * (0.36 + 1.3 * share), rx, ry, start=math.pi, end=2 * math.pi)
            pen.line(ring, r * 0.035, times(tint, 0.62), 0.8)
        for step in range(-4, 5):
            pen.line([(x, y + r * 1.72), (x + r * 0.45 * step, y + r * 0.26)], r * 0.022, times(tint, 0.7), 0.6)


HATS = {
    "flowers": _flowers, "conical": _conical,
    "top": _top, "pointed": _pointed, "crown": _crown, "toque": _toque, "brim": _brim, "tricorne": _tricorne,
    "peaked": _peaked,
    "helmet": _helmet, "nightcap": _nightcap, "hood": _hood, "cowboy": _cowboy, "fedora": _fedora, "beret": _beret,
    "bucket": _bucket, "cap": _cap, "flat": _flat, "bowler": _bowler,
    "headscarf": paint_headscarf, "turban": paint_turban,
    "beanie": _beanie, "visor": _visor, "moto": _moto, "veil": _veil, "nurse": _nurse, "cycle": _cycle,
    "cone": _cone, "rainhood": _rainhood, "grad": paint_mortarboard,
}  # fmt: skip
