"""A city bus from the side, and a double-decker."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.lettering import legible, letters
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.schoolbus import SCHOOL_BUS, paint_school_bus
from muralist.engines.preview.props.solids import WHITE, pane, wheel

PAINTS = (rgb("#d8a43a"), rgb("#3f86a0"), rgb("#c8483c"), rgb("#5f9a78"))


def _double(look: Look) -> bool:
    return look.variant == "double"


def extent(look: Look) -> Extent:
    if look.variant == "school":
        return SCHOOL_BUS
    return Extent(left=-1.62, right=1.64, top=1.98 if _double(look) else 1.24)


def paint(canvas: Canvas, look: Look) -> None:
    if look.variant == "school":
        paint_school_bus(canvas, look)
        return
    double = _double(look)
    colour = look.colour(rgb("#c4302b")) if double else look.pick("paint", PAINTS)
    roof = 1.92 if double else 1.18
    shell = box(-1.58, 0.17, 1.58, roof, 0.13)
    canvas.solid(shell, colour, puffed(0.35, shine=0.22), gloss=0.4)
    inside = canvas.mask_of(shell)
    canvas.solid(
        box(-1.6, roof - 0.11, 1.6, roof + 0.02), mix(colour, WHITE, 0.75), slope(0.62, 0.9, 90), inside=inside,
    )  # fmt: skip
    canvas.solid(box(-1.6, 0.42, 1.6, 0.47), mix(colour, WHITE, 0.8), flat(0.76), inside=inside)
    canvas.soft(box(-1.6, 0.1, 1.6, 0.28), times(colour, 0.35), 0.04, 0.6, inside=inside)
    decks = (0.60, 1.30) if double else (0.60,)
    for number, low in enumerate(decks):
        high = low + 0.38
        canvas.solid(box(-1.50, low - 0.03, 1.56, high + 0.03, 0.05), times(colour, 0.45), flat(0.5), inside=inside)
        windows = 5 if number == 0 else 6
        for window in range(windows):
            x = -1.47 + window * 0.46
            pane(canvas, box(x, low, x + 0.42, high, 0.03), lit=look.dark)
        if number == 0:
            pane(canvas, [(1.18, low - 0.02), (1.57, low - 0.02), (1.54, high), (1.18, high)], lit=look.dark)
        elif windows:
            pane(canvas, [(1.33, low), (1.57, low), (1.54, high), (1.33, high)], lit=look.dark)
    if not look.dark:
        _riders(canvas, look, decks)
    canvas.solid(box(0.83, 0.21, 1.14, 1.00, 0.02), times(colour, 0.5), flat(0.5))
    for x in (0.85, 0.995):
        pane(canvas, box(x, 0.25, x + 0.125, 0.97, 0.02), lit=look.dark)
    plate = (0.78, roof - 0.115, 1.50, roof - 0.005) if not double else (0.70, 1.05, 1.56, 1.24)
    canvas.solid(box(*plate, 0.02), rgb("#202228"), flat(0.5))
    line = look.text if legible(look.text) else "CITY"
    inset = (plate[0] + 0.04, plate[1] + 0.015, plate[2] - 0.04, plate[3] - 0.015)
    with canvas.lit():
        letters(canvas, line, inset, rgb("#ffb83a"))
    for x in (-0.98, 0.56):
        canvas.solid(ellipse(x, 0.21, 0.265, 0.25), rgb("#1d1a1a"), flat(0.35), inside=inside)
        wheel(canvas, (x, 0.205), 0.205)
    canvas.solid(box(1.52, 0.30, 1.60, 0.40, 0.03), rgb("#fff2cf"), puffed(0.8, shine=0.3), gloss=0.5)
    canvas.solid(box(-1.60, 0.34, -1.545, 0.46, 0.02), rgb("#c53a32"), puffed(0.8))
    canvas.solid(box(-1.60, 0.16, 1.61, 0.215, 0.02), rgb("#34363a"), puffed(0.6))
    for x in (-0.98, 0.56):
        wheel(canvas, (x, 0.205), 0.195)
    if look.dark:
        canvas.lamp(1.58, 0.35, 0.5, rgb("#ffe6ac"), 0.6)


def _riders(canvas: Canvas, look: Look, decks: tuple[float, ...]) -> None:
    """Heads behind the glass."""
    rng = look.rng("riders")
    with canvas.ink() as pen:
        for low in decks:
            for seat in range(5):
                if rng.random() < 0.6:
                    x, tint = -1.26 + seat * 0.46 + float(rng.uniform(-0.06, 0.06)), rgb("#34505e")
                    pen.polygon(box(x - 0.085, low, x + 0.085, low + 0.12, 0.06), tint, 0.55)
                    pen.disc(x, low + 0.17, 0.062, tint, 0.55)


PROP = Prop(name="bus", size=3.0, extent=extent, paint=paint, home="street", perch=1.16, turns=False, letters=True)
