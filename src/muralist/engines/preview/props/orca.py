"""A killer whale: whole under water, its back and tall fin above it, or leaping out; and a great whale's leap."""

from __future__ import annotations

from collections.abc import Callable

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, ellipse, limb
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import mould, shape
from muralist.engines.preview.props.prop import Look

BLACK, WHITE, FOAM = rgb("#2b3138"), rgb("#f2f4f2"), (0.97, 0.985, 0.99)
WHOLE = Extent(left=-1.06, right=0.96, top=1.16, bottom=-0.02)
SURFACED = Extent(left=-0.98, right=0.98, top=0.92, bottom=-0.06)
BREACH = Extent(left=-1.16, right=1.13, top=1.32, bottom=-0.10)
RISEN = Extent(left=-1.7, right=1.7, top=1.7, bottom=-1.7)
"""Room to turn a whole whale about its foot."""


def orca_extent(look: Look) -> Extent:
    """The room that the asked form takes."""
    if "jumping" in look.variant:
        return BREACH
    return WHOLE if "swimming" in look.variant else SURFACED


def paint_orca(canvas: Canvas, look: Look) -> None:
    """Paint one in the form that its variant names; at the surface unless it names one."""
    if "jumping" in look.variant:
        breach(canvas, look, _whole)
    elif "swimming" in look.variant:
        _whole(canvas, look)
    else:
        _surfaced(canvas, look)


def _black(look: Look) -> Colour:
    return look.colours[-1] if len(look.colours) > 1 else BLACK


def _whole(canvas: Canvas, look: Look) -> None:
    black = _black(look)
    canvas.solid(shape("34 30, 22 8, 10 0, 10 16, 20 32", 6), times(black, 0.7), puffed(0.7))
    mask = mould(
        canvas,
        [
            shape("92 48, 84 60, 66 70, 36 76, 4 74, -30 62, -60 48, -78 42, -78 36, -56 34, -22 26, 14 22, 50 24, "
                  "78 32, 91 40"),
            shape("16 72, 6 92, -4 114, -12 113, -12 92, -12 68", 6),
            shape("-70 44, -88 54, -104 70, -98 54, -90 40, -98 28, -102 16, -84 26, -70 35", 6),
        ],
        black, puffed(1.1, shine=0.08), gloss=0.12,
    )  # fmt: skip
    canvas.soft(shape("92 43, 72 40, 44 38, 12 36, -12 34, -30 42, -46 44, -42 34, -16 24, 14 20, 50 22, 84 32", 8),
                WHITE, 0.010, 1.0, inside=mask)  # fmt: skip
    canvas.soft(ellipse(0.60, 0.585, 0.095, 0.046, 0.16), WHITE, 0.008, 1.0, inside=mask)
    canvas.soft(shape("4 64, -12 62, -26 54, -18 54, -4 58"), mix(black, WHITE, 0.5), 0.02, 0.8, inside=mask)
    canvas.solid(shape("50 40, 40 16, 26 4, 20 12, 24 28, 36 42", 6), times(black, 1.1), puffed(0.9))
    with canvas.ink() as pen:
        pen.disc(0.70, 0.520, 0.016, (0.0, 0.0, 0.0))
        pen.disc(0.705, 0.525, 0.006, WHITE)
        pen.line(bezier((0.91, 0.44), (0.80, 0.42), (0.68, 0.46), 8), 0.010, times(black, 0.5), 0.9)


def _surfaced(canvas: Canvas, look: Look) -> None:
    """Its back, head and fin above the water, the flukes under it."""
    black, rng = _black(look), look.rng("foam")
    mask = mould(
        canvas,
        [
            shape("90 0, 88 20, 72 34, 44 42, 8 40, -32 26, -66 8, -78 -2, 0 -4"),
            shape("14 36, 6 56, -2 88, -11 87, -14 62, -20 30", 6),
        ],
        black, puffed(1.1, shine=0.08), gloss=0.12,
    )  # fmt: skip
    canvas.soft(shape("92 10, 70 10, 46 2, 40 -6, 90 -6"), WHITE, 0.010, 1.0, inside=mask)
    canvas.soft(ellipse(0.58, 0.235, 0.095, 0.045, 0.16), WHITE, 0.008, 1.0, inside=mask)
    canvas.soft(shape("4 34, -14 30, -36 20, -22 20, 0 27"), mix(black, WHITE, 0.5), 0.02, 0.75, inside=mask)
    with canvas.ink() as pen:
        pen.disc(0.69, 0.185, 0.016, (0.0, 0.0, 0.0))
        pen.disc(0.695, 0.19, 0.006, WHITE)
        for _ in range(46):
            pen.disc(float(rng.uniform(-0.88, 0.92)), float(rng.uniform(-0.035, 0.015)),
                     float(rng.uniform(0.02, 0.05)), FOAM, 0.75, ry=0.015)  # fmt: skip


def breach(canvas: Canvas, look: Look, whole: Callable[[Canvas, Look], None]) -> None:
    """A whale that comes out of the water steeply: what is still below it is not seen, and the sea breaks about it."""
    sheet = Canvas(RISEN, canvas.scale, canvas.light, samples=canvas.samples, detail=canvas.detail)
    whole(sheet, look)
    x, y = sheet.origin
    sheet.image = sheet.image.rotate(52, Image.Resampling.BICUBIC, center=(round(x), round(y)))
    under = Canvas(canvas.extent, canvas.scale, canvas.light, samples=canvas.samples, detail=canvas.detail)
    under.paste(sheet, 0.12, 0.20)
    _, line = under.pixel((0.0, 0.03))
    wet = max(0, under.image.height - round(line))
    under.image.paste((0, 0, 0, 0), (0, under.image.height - wet, under.image.width, under.image.height))
    canvas.image.alpha_composite(under.image)
    rng = look.rng("breach")
    for _ in range(26):
        # sheets of water thrown outwards, which bend over and break up
        at, high = float(rng.uniform(-0.62, 0.50)), float(rng.uniform(0.10, 0.34))
        out = 1.1 * (at + 0.06)
        jet = bezier((at, -0.02), (at + 0.35 * out, 1.5 * high), (at + out, 0.55 * high), 9)
        canvas.soft(limb(jet, (0.085, 0.05, 0.012)), FOAM, 0.012, float(rng.uniform(0.45, 0.8)))
    for number in range(34):
        at = -0.84 + 1.56 * (number + 0.5) / 34
        wide = float(rng.uniform(0.035, 0.085))
        lift = float(rng.uniform(-0.03, 0.035))
        canvas.soft(ellipse(at, lift, wide * 1.5, wide * 0.62), FOAM, 0.012, float(rng.uniform(0.6, 0.95)))
    with canvas.ink() as pen:
        for _ in range(30):
            pen.disc(float(rng.uniform(-0.85, 0.80)), float(rng.uniform(0.1, 0.7)), 0.014, FOAM, 0.9)
