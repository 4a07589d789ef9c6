"""What files are drawn as: a page with a folded corner, a tabbed folder with a page in it, and a whiteboard."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, shifted
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.lettering import letters
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE

PAGE, INK, MANILA = rgb("#f8f8f5"), rgb("#5b7fb8"), rgb("#eab948")
PENS = (rgb("#2f6fc0"), rgb("#d2453c"), rgb("#3c9a5c"))


def paint_document(canvas: Canvas, look: Look) -> None:
    """Its page; a colour that is named is the page's, a second one that of its lines."""
    page = look.colour(PAGE)
    ink = look.colours[1] if len(look.colours) > 1 else mix(page, WHITE, 0.7) if look.colours else INK
    outline = [(-0.38, 0.0), (0.38, 0.0), (0.38, 0.80), (0.14, 1.04), (-0.38, 1.04)]
    canvas.solid(outline, page, slope(0.86, 1.0, 60))
    canvas.solid([(0.38, 0.80), (0.14, 1.04), (0.14, 0.80)], times(page, 0.76), flat(0.9))
    inside = canvas.mask_of(outline)
    with canvas.ink(inside=inside) as pen:
        pen.line([*outline, outline[0]], 0.012, times(page, 0.66), 0.8)
        pen.line([(-0.25, 0.86), (0.02, 0.86)], 0.055, ink)
        for row, end in enumerate((0.24, 0.18, 0.24, 0.08)):
            y = 0.66 - 0.14 * row
            pen.line([(-0.25, y), (end, y)], 0.034, ink, 0.85)


def folder_extent(look: Look) -> Extent:
    """A full one has sheets that stand out of it."""
    return Extent(left=-0.58, right=0.58, top=1.24 if look.variant == "full" else 0.88, bottom=-0.01)


def paint_folder(canvas: Canvas, look: Look) -> None:
    """Its back with the tab, a page, and its front."""
    tone = look.colour(MANILA)
    paper = look.colours[1] if len(look.colours) > 1 else PAGE
    back = [(-0.54, 0.02), (0.54, 0.02), (0.54, 0.74), (0.0, 0.74), (-0.10, 0.86), (-0.48, 0.86), (-0.54, 0.78)]
    canvas.solid(back, times(tone, 0.80), flat(0.9))
    if look.variant == "full":
        for turn, x, high, shade in ((0.20, 0.16, 0.52, 0.90), (-0.12, -0.20, 0.60, 0.95), (0.05, 0.06, 0.44, 1.0)):
            sheet = shifted(box(-0.38, -0.30, 0.38, 0.54, 0.02), x * 0.6, high, turn=turn)
            canvas.solid(sheet, times(paper, shade), slope(0.80, 0.94, 60))
            with canvas.ink() as pen:
                for row in range(4):
                    line = shifted([(-0.28, 0.42 - 0.10 * row), (0.26, 0.42 - 0.10 * row)], x * 0.6, high, turn=turn)
                    pen.line(line, 0.030, rgb("#7fa4dc"))
    canvas.solid(box(-0.44, 0.20, 0.44, 0.80, 0.02), paper, slope(0.85, 0.98, 60))
    canvas.solid(box(-0.54, 0.0, 0.54, 0.66, 0.05), tone, puffed(0.18, shine=0.12), gloss=0.15)
    with canvas.ink() as pen:
        pen.line([(-0.48, 0.62), (0.48, 0.62)], 0.014, mix(tone, WHITE, 0.4), 0.8)


def paint_whiteboard(canvas: Canvas, look: Look) -> None:
    """On its two legs, with a few boxes, arrows and lines drawn on it, or the words that are asked for."""
    frame = look.colour(STEEL)
    for x in (-0.62, 0.62):
        canvas.solid(box(x - 0.03, 0.0, x + 0.03, 1.1), times(frame, 0.7), flat(0.8))
        canvas.solid(box(x - 0.16, 0.0, x + 0.16, 0.05, 0.02), times(frame, 0.6), flat(0.8))
    canvas.solid(box(-0.84, 0.56, 0.84, 1.62, 0.03), frame, puffed(0.3, shine=0.2), gloss=0.3)
    canvas.solid(box(-0.78, 0.62, 0.78, 1.56), rgb("#fbfcfd"), slope(0.92, 1.0, 60))
    canvas.solid(box(-0.50, 0.53, 0.50, 0.58, 0.01), times(frame, 0.8), flat(0.8))
    if letters(canvas, look.text, (-0.66, 0.74, 0.66, 1.46), rgb("#2f3a46"), weight=0.026) or look.variant == "blank":
        return
    with canvas.ink() as pen:
        for tone, x in zip(PENS, (-0.66, -0.16, 0.34), strict=True):
            frame_of = box(x, 1.22, x + 0.30, 1.42)
            pen.line([*frame_of, frame_of[0]], 0.020, tone)
            pen.line([(x + 0.05, 1.32), (x + 0.25, 1.32)], 0.016, tone)
        for x in (-0.34, 0.16):
            pen.line([(x, 1.32), (x + 0.14, 1.32), (x + 0.09, 1.36)], 0.016, rgb("#3a3f46"))
        for row, end in enumerate((0.20, 0.42, 0.02)):
            pen.line([(-0.62, 1.04 - 0.13 * row), (end, 1.04 - 0.13 * row)], 0.018, rgb("#3a3f46"), 0.9)


PROPS = (
    Prop(name="document", size=0.17, extent=bounds(-0.40, 0.40, 1.06, -0.01), paint=paint_document, home="studio",
         turns=False),
    Prop(name="file_folder", size=0.14, extent=folder_extent, paint=paint_folder, home="studio",
         turns=False),
    Prop(name="whiteboard", size=1.8, extent=bounds(-0.86, 0.86, 1.64, 0.0), paint=paint_whiteboard, home="office",
         turns=False, letters=True),
)  # fmt: skip
