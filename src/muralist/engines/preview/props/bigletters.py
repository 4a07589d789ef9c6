"""Letters and numbers as solid things: they stand on the ground, hang as foil balloons, or burn on a cake."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.lettering import letters, readable
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE

DEEP = 7
"""Layers that make the depth of a solid letter."""
FOIL, CANDLE = "foil", "candle"


def _text(look: Look) -> str:
    return readable(look.text) or "A"


def extent(look: Look) -> Extent:
    wide = max(0.42, 0.36 * max(1, len(_text(look))))
    return Extent(left=-wide, right=wide + 0.10, top=1.12, bottom=-0.62 if look.variant == FOIL else 0.0)


def paint(canvas: Canvas, look: Look) -> None:
    text, own = _text(look), {FOIL: rgb("#dba932"), CANDLE: rgb("#e0607f")}.get(look.variant, rgb("#d8483c"))
    tone = look.colour(own)
    wide = max(0.42, 0.36 * len(text))
    frame = (-wide, 0.0, wide, 1.02)
    if look.variant == FOIL:
        with canvas.ink() as pen:
            pen.line([(0.0, 0.02), (0.03, -0.2), (-0.02, -0.4), (0.01, -0.62)], 0.012, rgb("#8a8078"))
    if look.variant == CANDLE:
        canvas.solid(ellipse(0.02, 1.02, 0.05, 0.11), rgb("#ffd25a"), puffed(0.8))
        canvas.lamp(0.02, 1.02, 0.6, rgb("#ffd98a"), 0.5)
        frame = (-wide, 0.0, wide, 0.90)
    for layer in range(DEEP, 0, -1):
        shift = 0.010 * layer
        letters(canvas, text, (frame[0] + shift, frame[1] + 0.3 * shift, frame[2] + shift, frame[3] + 0.3 * shift),
                times(tone, 0.50 + 0.02 * (DEEP - layer)), weight=0.10)  # fmt: skip
    letters(canvas, text, frame, tone, weight=0.10)
    shine = (frame[0] - 0.012, frame[1] + 0.012, frame[2] - 0.012, frame[3] + 0.012)
    letters(canvas, text, shine, mix(tone, WHITE, 0.30), weight=0.02, alpha=0.85)


def paint_license_plate(canvas: Canvas, look: Look) -> None:
    """A number plate with raised letters and four screws."""
    ground = look.colour(rgb("#f4f3ee"))
    canvas.solid(box(-1.0, 0.0, 1.0, 0.56, 0.07), times(ground, 0.72), puffed(0.3, shine=0.3), gloss=0.3)
    canvas.solid(box(-0.97, 0.03, 0.97, 0.53, 0.06), ground, puffed(0.2, shine=0.2), gloss=0.2)
    ink = rgb("#24344f") if min(ground) > 0.5 else rgb("#f6f3ea")
    with canvas.ink() as pen:
        for x0, y0, x1, y1 in ((-0.92, 0.07, 0.92, 0.07), (-0.92, 0.49, 0.92, 0.49)):
            pen.line([(x0, y0), (x1, y1)], 0.014, ink)
        for x in (-0.92, 0.92):
            pen.line([(x, 0.07), (x, 0.49)], 0.014, ink)
    for x in (-0.62, 0.62):
        canvas.solid(ellipse(x, 0.455, 0.022, 0.022), rgb("#8f959b"), flat(0.7))
    letters(canvas, readable(look.text) or "AB 1234", (-0.84, 0.10, 0.84, 0.44), ink, weight=0.05)


def plate_extent(look: Look) -> Extent:
    del look
    return Extent(left=-1.02, right=1.02, top=0.58)


PROPS = (
    Prop(name="big_letters", size=0.6, extent=extent, paint=paint, home="seamless", turns=False, letters=True),
    Prop(name="license_plate", size=0.12, extent=plate_extent, paint=paint_license_plate, home="studio", turns=False,
         letters=True),
)  # fmt: skip
