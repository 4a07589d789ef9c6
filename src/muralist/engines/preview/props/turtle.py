"""A tortoise on land, a sea turtle and a dolphin."""

from __future__ import annotations

import math

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, ellipse, limb
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import bone, eye, mould, shape
from muralist.engines.preview.props.floaters import TURTLE, paint_sea_turtle
from muralist.engines.preview.props.prop import Look, Prop


def turtle_extent(look: Look) -> Extent:
    if "swimming" in look.variant:
        return TURTLE
    return Extent(left=-0.66, right=0.84, top=0.72, bottom=-0.02)


def paint_turtle(canvas: Canvas, look: Look) -> None:
    if "swimming" in look.variant:
        paint_sea_turtle(canvas, look)
        return
    skin = look.colour(rgb("#8fa85a"))
    shell = rgb("#7a6a3f") if not look.colours else times(skin, 0.6)
    mould(canvas, [bone("22 20 16, 26 5 14"), bone("-24 20 16, -26 5 14")], times(skin, 0.64))
    mould(canvas, [bone("-46 18 10, -60 12 3")], skin)
    mould(canvas, [bone("38 22 16, 56 36 14, 64 42 15"), ellipse(0.66, 0.44, 0.135, 0.115)], skin, texture=0.06)
    mould(canvas, [bone("34 20 18, 37 6 16"), bone("-34 20 18, -37 6 16")], skin, texture=0.08)
    dome = shape("-52 18, -48 38, -30 58, -2 68, 26 58, 44 38, 48 18, 20 15, -24 15")
    mask = mould(canvas, [dome], shell, puffed(1.1, shine=0.12), texture=0.06)
    with canvas.ink(inside=mask) as pen:
        for x, y, r in (
            (-0.02, 0.50, 0.145),
            (-0.26, 0.42, 0.115),
            (0.23, 0.42, 0.115),
            (-0.14, 0.27, 0.10),
            (0.11, 0.27, 0.10),
            (-0.40, 0.26, 0.09),
            (0.37, 0.26, 0.09),
        ):
            plate: Path = [
                (x + r * math.cos(i * math.pi / 3), y + r * 0.86 * math.sin(i * math.pi / 3)) for i in range(6)
            ]
            pen.polygon(plate, mix(shell, rgb("#c9b86a"), 0.35), 0.55)
            pen.line([*plate, plate[0]], 0.016, times(shell, 0.5), 0.8)
    rim = shape("-54 20, -50 12, 0 10, 46 12, 50 20, 0 17", 6)
    canvas.solid(rim, mix(shell, rgb("#d9c88a"), 0.5), puffed(0.8))
    with canvas.ink() as pen:
        eye(pen, 0.70, 0.475, 0.024)
        pen.line(bezier((0.79, 0.415), (0.74, 0.375), (0.67, 0.395), 6), 0.010, times(skin, 0.45))


LEAP = Extent(left=-1.06, right=1.10, top=1.74, bottom=-0.12)
"""Room for a dolphin in the air and the splash beneath it."""


def dolphin_extent(look: Look) -> Extent:
    if "shark" in look.variant:
        return Extent(left=-0.92, right=0.88, top=0.80, bottom=-0.02)
    if "jumping" in look.variant:
        return LEAP
    return Extent(left=-0.86, right=0.88, top=0.98, bottom=-0.02)


def paint_dolphin(canvas: Canvas, look: Look) -> None:
    if "shark" in look.variant:
        _shark(canvas, look)
    elif "jumping" in look.variant:
        _leaping(canvas, look)
    else:
        _dolphin(canvas, look)


def _leaping(canvas: Canvas, look: Look) -> None:
    """In the air over the splash from which it came."""
    whole = Extent(left=-1.0, right=1.0, top=1.48, bottom=-0.52)
    sheet = Canvas(whole, canvas.scale, canvas.light, samples=canvas.samples, detail=canvas.detail)
    _dolphin(sheet, look)
    sheet.image = sheet.image.rotate(16, Image.Resampling.BICUBIC)
    foam = (0.97, 0.985, 0.99)
    canvas.paste(sheet, 0.08, 0.56)
    rng = look.rng("splash")
    for _ in range(16):
        x, high = float(rng.uniform(-0.80, -0.26)), float(rng.uniform(0.12, 0.52))
        canvas.solid(limb([(x, 0.0), (x + 0.35 * (x + 0.5), high)], (0.10, 0.012)), foam, puffed(0.5), alpha=0.85)
    for x, wide in ((-0.52, 0.36), (-0.74, 0.20), (-0.30, 0.22)):
        canvas.solid(ellipse(x, 0.0, wide, 0.06), foam, puffed(0.6), alpha=0.9)
    with canvas.ink() as pen:
        for _ in range(20):
            pen.disc(float(rng.uniform(-0.84, -0.06)), float(rng.uniform(0.15, 0.75)), 0.016, foam, 0.9)


def _dolphin(canvas: Canvas, look: Look) -> None:
    skin = look.colour(rgb("#6f8aa3"))
    belly = mix(skin, (1.0, 1.0, 1.0), 0.75)
    canvas.solid(shape("22 42, 12 24, 20 22, 32 40", 6), times(skin, 0.62), puffed(0.7))
    mask = mould(
        canvas,
        [
            shape("86 46, 72 52, 64 66, 40 82, 6 84, -28 68, -54 38, -66 18, -58 16, -36 34, -4 46, 30 44, 58 42"),
            shape("4 82, -10 97, -22 96, -12 86, -12 76", 6),
            shape("-58 26, -82 30, -84 24, -70 14, -72 0, -64 -1, -56 14", 6),
        ],
        skin, puffed(1.1, shine=0.15), gloss=0.25,
    )  # fmt: skip
    canvas.soft(shape("84 43, 60 48, 30 52, -4 50, -40 32, -10 38, 30 38, 66 38"), belly, 0.03, 0.95, inside=mask)
    canvas.solid(shape("36 48, 22 28, 28 20, 40 30, 50 46", 6), times(skin, 0.84), puffed(0.8))
    with canvas.ink() as pen:
        eye(pen, 0.585, 0.575, 0.020)
        pen.line(bezier((0.85, 0.465), (0.72, 0.475), (0.61, 0.515), 8), 0.010, times(skin, 0.45), 0.9)


def _shark(canvas: Canvas, look: Look) -> None:
    skin = look.colour(rgb("#6a7f8f"))
    canvas.solid(shape("16 30, 0 8, 8 6, 28 28", 6), times(skin, 0.62), puffed(0.7))
    mask = mould(
        canvas,
        [
            shape("86 44, 66 56, 30 62, -10 58, -50 46, -72 42, -72 38, -48 34, -10 24, 30 22, 62 28, 80 38"),
            shape("16 58, 4 79, -4 79, -6 56", 6),
            shape("-66 42, -82 68, -91 70, -84 42, -88 22, -80 22, -68 36", 6), shape("-44 46, -54 54, -50 44", 5),
        ],
        skin, puffed(1.1, shine=0.12), gloss=0.2,
    )  # fmt: skip
    canvas.soft(shape("84 40, 50 38, 0 34, -60 38, -20 20, 30 16, 70 24"), (0.95, 0.96, 0.96), 0.025, 0.95, inside=mask)
    canvas.solid(shape("32 32, 14 6, 4 0, 8 14, 14 30", 6), times(skin, 0.86), puffed(0.8))
    with canvas.ink() as pen:
        for step in range(4):
            x = 0.36 + 0.045 * step
            pen.line(bezier((x, 0.48), (x - 0.025, 0.42), (x, 0.36), 6), 0.010, times(skin, 0.5), 0.8)
        eye(pen, 0.65, 0.475, 0.022)
        pen.line(bezier((0.78, 0.365), (0.70, 0.335), (0.60, 0.37), 8), 0.012, times(skin, 0.4), 0.9)
        for step in range(5):
            x = 0.64 + 0.026 * step
            pen.polygon([(x, 0.357), (x + 0.02, 0.352), (x + 0.008, 0.335)], (1.0, 1.0, 1.0))


PROPS = (
    Prop(name="turtle", size=0.5, extent=turtle_extent, paint=paint_turtle, home="beach"),
    Prop(
        name="dolphin",
        size=2.2,
        extent=dolphin_extent,
        paint=paint_dolphin,
        home="underwater",
        stands="anywhere",
        casts=False,
    ),
)
