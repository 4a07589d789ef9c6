"""A grand piano with its lid raised, and an upright one."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse
from muralist.engines.preview.brushes.shade import facing, puffed, slope
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, block, rod

CLOSED, SHUT = "closed", 1.36
"""The grand piano whose lid is down, and how high that is."""
BLACK, WALNUT = rgb("#2a2728"), rgb("#6d4028")


def extent(look: Look) -> Extent:
    if look.variant == "upright":
        return Extent(left=-0.92, right=0.98, top=1.38)
    if look.variant == CLOSED:
        return Extent(left=-1.0, right=1.0, top=SHUT)
    return Extent(left=-1.04, right=1.0, top=1.76)


def paint(canvas: Canvas, look: Look) -> None:
    lacquer = look.colour(WALNUT if look.variant == "upright" else BLACK)
    if look.variant == "upright":
        _upright(canvas, lacquer)
    else:
        _grand(canvas, lacquer, raised=look.variant != CLOSED)


def _grand(canvas: Canvas, lacquer: Colour, *, raised: bool) -> None:
    if raised:
        _raised_lid(canvas, lacquer)
    else:
        # the lid as a grand's is: straight on the left, a round tail, and the bent side on the right
        outline = [(-0.92, 0.95), (-0.80, 1.18), (-0.70, 1.31), (-0.56, SHUT - 0.005), (-0.38, SHUT - 0.02),
                   (-0.22, 1.27), (0.02, 1.20), (0.34, 1.17), (0.62, 1.13), (0.82, 1.05), (0.92, 0.95)]  # fmt: skip
        top = curve(outline, steps=6)
        canvas.solid([(x, y - 0.03) for x, y in top], times(lacquer, 0.7), facing(0.4, 0, 0.6))
        canvas.solid(top, times(lacquer, 1.35), facing(0, 1, 0.5), gloss=0.5)
        inside = canvas.mask_of(top)
        canvas.soft([(-0.62, 0.90), (-0.34, 0.90), (-0.30, SHUT), (-0.46, SHUT)], WHITE, 0.03, 0.22, inside=inside)
        with canvas.ink(inside=inside) as pen:
            pen.line(top, 0.018, mix(lacquer, WHITE, 0.42), 0.8)
            pen.line([(-0.88, 1.035), (0.845, 1.035)], 0.008, times(lacquer, 0.5), 0.9)
    for x, foot in ((-0.78, 0.0), (0.78, 0.0), (0.16, 0.12)):
        rod(canvas, [(x, 0.66), (x, foot + 0.05)], 0.13, times(lacquer, 0.9), end=0.065)
        canvas.solid(ellipse(x, foot + 0.035, 0.04, 0.035), rgb("#c9a24a"), puffed(1.0, shine=0.4), gloss=0.6)
    for x in (-0.07, 0.07):
        rod(canvas, [(x, 0.64), (x, 0.14)], 0.035, lacquer)
    canvas.solid(box(-0.12, 0.08, 0.12, 0.17, 0.02), lacquer, puffed(0.6))
    with canvas.ink() as pen:
        for x in (-0.06, 0.0, 0.06):
            pen.line([(x, 0.12), (x, 0.03)], 0.028, rgb("#d9b45a"))
    canvas.solid(box(-0.92, 0.60, 0.92, 0.97, 0.03), lacquer, puffed(0.5, shine=0.3), gloss=0.5)
    canvas.solid(box(-0.76, 0.80, 0.76, 0.955), times(lacquer, 1.2), slope(0.35, 0.8, 90), gloss=0.5)
    canvas.solid([(-0.78, 0.685), (0.78, 0.685), (0.75, 0.805), (-0.75, 0.805)], rgb("#f7f1e4"), facing(0, 1, 0.8))
    _strokes(canvas, 0.685, 0.805)
    canvas.soft(box(-0.76, 0.795, 0.76, 0.83), (0, 0, 0), 0.012, 0.5)
    canvas.soft(ellipse(-0.2, 0.645, 0.6, 0.010), WHITE, 0.012, 0.45)
    if not raised:
        return
    canvas.solid(
        [(-0.34, 0.95), (0.34, 0.95), (0.29, 1.22), (-0.29, 1.22)], times(lacquer, 1.3), facing(0, 0.3, 1),
        gloss=0.3,
    )  # fmt: skip
    _score(canvas, 0.99, 0.22)


def _raised_lid(canvas: Canvas, lacquer: Colour) -> None:
    """The lid on its prop, and the harp under it."""
    lid = curve(
        [(-0.86, 0.98), (-0.98, 1.40), (-0.90, 1.66), (-0.2, 1.72), (0.42, 1.66), (0.86, 1.46), (0.94, 1.30)],
        steps=7,
    )  # fmt: skip
    canvas.solid([*lid, (0.1, 1.10)], times(lacquer, 1.15), slope(0.30, 0.92, 60), gloss=0.5)
    inside = canvas.mask_of([*lid, (0.1, 1.10)])
    canvas.soft([(-0.5, 0.9), (-0.3, 0.9), (0.2, 1.8), (-0.06, 1.8)], WHITE, 0.05, 0.30, inside=inside)
    harp = curve([(-0.80, 0.96), (-0.4, 1.10), (0.3, 1.14), (0.78, 1.06), (0.84, 0.96)], steps=6)
    canvas.solid([*harp], rgb("#c99a4a"), slope(0.5, 0.85, 90))
    with canvas.ink(inside=canvas.mask_of(harp)) as pen:
        for string in range(24):
            x = -0.78 + string * 0.068
            pen.line([(x, 0.94), (x * 0.8 + 0.02, 1.14)], 0.006, times(rgb("#c99a4a"), 0.5), 0.6)
    rod(canvas, [(0.80, 0.95), (0.78, 1.37)], 0.026, times(lacquer, 1.4))


def _strokes(canvas: Canvas, low: float, high: float) -> None:
    """Lines between 28 white keys from x = -0.78 to 0.78, and the black keys behind."""
    with canvas.ink() as pen:
        for key in range(1, 28):
            x = -0.78 + 1.56 * key / 28
            pen.line([(x, low), (x * 0.963, high)], 0.006, rgb("#8d8578"))
            if key % 7 not in {3, 0}:
                pen.line([(x * 0.982, low + (high - low) * 0.42), (x * 0.963, high)], 0.028, rgb("#1d1a1a"))


def _score(canvas: Canvas, low: float, tall: float) -> None:
    sheet = [(-0.20, low), (0.20, low), (0.18, low + tall), (-0.18, low + tall)]
    canvas.solid(sheet, rgb("#f6efdf"), facing(0, 0.2, 1))
    with canvas.ink() as pen:
        pen.line([(0, low), (0, low + tall)], 0.008, rgb("#b5aa98"))
        for row in range(5):
            y = low + tall * (0.18 + 0.16 * row)
            pen.line([(-0.16, y), (-0.02, y)], 0.006, rgb("#55504a"), 0.7)
            pen.line([(0.02, y), (0.16, y)], 0.006, rgb("#55504a"), 0.7)


def _upright(canvas: Canvas, lacquer: Colour) -> None:
    side = (0.08, 0.06)
    block(canvas, -0.86, 0.0, 0.86, 1.22, lacquer, depth=side, gloss=0.3)
    canvas.solid(box(-0.78, 0.82, 0.78, 1.14, 0.02), times(lacquer, 1.25), slope(0.5, 0.8, 70), gloss=0.4)
    canvas.solid(box(-0.78, 0.08, 0.78, 0.54, 0.02), times(lacquer, 1.15), slope(0.45, 0.75, 70), gloss=0.3)
    canvas.soft([(-0.2, 0.82), (0.0, 0.82), (0.14, 1.14), (-0.06, 1.14)], WHITE, 0.02, 0.22)
    canvas.solid([(-0.88, 0.60), (0.88, 0.60), (0.84, 0.76), (-0.84, 0.76)], times(lacquer, 0.8), facing(0, 1, 0.6))
    keys = [(-0.80, 0.625), (0.80, 0.625), (0.77, 0.745), (-0.77, 0.745)]
    canvas.solid(keys, rgb("#f7f1e4"), facing(0, 1, 0.8))
    _strokes(canvas, 0.625, 0.745)
    with canvas.ink() as pen:
        for x in (-0.07, 0.0, 0.07):
            pen.line([(x, 0.10), (x, 0.02)], 0.03, rgb("#d9b45a"))
    canvas.solid(box(-0.88, 0.545, 0.88, 0.61, 0.02), lacquer, puffed(0.6, shine=0.3), gloss=0.5)
    for x in (-0.80, 0.74):
        canvas.solid(
            box(x, 0.0, x + 0.07, 0.56, 0.02), mix(lacquer, WHITE, 0.04), puffed(0.8, shine=0.3), gloss=0.4,
        )  # fmt: skip
    _score(canvas, 1.0, 0.26)


PROP = Prop(name="piano", size=1.5, extent=extent, paint=paint, home="livingroom")
