"""Clothes that nobody wears, on a hanger: dress, skirt, shirt, jacket, coat, hoodie, trousers, shorts."""

from __future__ import annotations

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas, Extent, Pen
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, limb, mirrored
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.eastwear import CLOTHS, EASTERN, trim
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE

WOOD = rgb("#b98a55")
TONES: dict[str, Colour] = {
    "dress": rgb("#c8506a"), "gown": rgb("#8a4a9a"), "skirt": rgb("#4a7ab0"), "shirt": rgb("#8fb4d8"),
    "jacket": rgb("#4f6f9a"), "coat": rgb("#b08a5c"), "raincoat": rgb("#f0c53a"), "suit": rgb("#3a4456"),
    "hoodie": rgb("#6f8f78"), "trousers": rgb("#4a6a94"), "shorts": rgb("#c8a060"), "robe": rgb("#8a5a8a"),
    "sweater": rgb("#c9b08a"), "tee": rgb("#f2efe6"), "tank": rgb("#f2efe6"),
    "swimsuit": rgb("#c8455a"), "overalls": rgb("#4a6a94"), "pyjamas": rgb("#8fb4d8"), "wetsuit": rgb("#30343c"),
    "apron": rgb("#c8504a"),
}  # fmt: skip
RIGHT: dict[str, Path] = {
    "dress": [(0.08, 1.52), (0.24, 1.50), (0.24, 1.10), (0.20, 0.94), (0.56, 0.06), (0.30, 0.02)],
    "gown": [(0.10, 1.50), (0.22, 1.48), (0.22, 1.10), (0.18, 0.98), (0.70, 0.04), (0.36, 0.0)],
    "skirt": [(0.24, 1.30), (0.28, 1.20), (0.58, 0.40), (0.30, 0.36)],
    "shirt": [(0.10, 1.52), (0.34, 1.44), (0.62, 0.74), (0.46, 0.68), (0.32, 1.06), (0.32, 0.40), (0.16, 0.38)],
    "coat": [(0.10, 1.52), (0.36, 1.44), (0.64, 0.66), (0.46, 0.60), (0.34, 1.02), (0.42, 0.06), (0.20, 0.03)],
    "trousers": [(0.28, 1.34), (0.34, 0.06), (0.08, 0.06), (0.03, 0.92)],
    "tee": [(0.10, 1.52), (0.34, 1.46), (0.58, 1.16), (0.42, 1.04), (0.31, 1.16), (0.31, 0.40), (0.16, 0.38)],
    "tank": [(0.13, 1.34), (0.20, 1.50), (0.28, 1.50), (0.27, 1.22), (0.32, 1.10), (0.32, 0.40), (0.16, 0.38)],
    "swimsuit": [(0.09, 1.14), (0.17, 1.44), (0.22, 1.44), (0.25, 1.10), (0.20, 0.94), (0.31, 0.70), (0.07, 0.50)],
    "overalls": [(0.12, 1.16), (0.17, 1.46), (0.23, 1.46), (0.22, 1.08), (0.30, 0.92), (0.34, 0.06), (0.08, 0.06),
                 (0.03, 0.62)],
    "pyjamas": [(0.10, 1.52), (0.34, 1.44), (0.62, 0.80), (0.46, 0.74), (0.32, 1.06), (0.34, 0.06), (0.08, 0.06),
                (0.03, 0.66)],
    "apron": [(0.12, 1.28), (0.18, 1.46), (0.22, 1.46), (0.20, 1.24), (0.36, 1.00), (0.38, 0.34), (0.20, 0.30)],
    "shorts": [(0.30, 1.34), (0.38, 0.70), (0.10, 0.68), (0.03, 0.94)],
}  # fmt: skip
CUTS = {
    "jacket": "shirt",
    "hoodie": "shirt",
    "suit": "shirt",
    "sweater": "shirt",
    "raincoat": "coat",
    "robe": "coat",
    "wetsuit": "pyjamas",
}
TONES |= CLOTHS
RIGHT |= EASTERN
BUTTONED = frozenset({"shirt", "coat", "raincoat", "suit"})
HEMS = {"skirt": 0.36, "shirt": 0.38, "shorts": 0.68, "tee": 0.38, "tank": 0.38, "swimsuit": 0.50, "apron": 0.30}
"""The hems of the shorter ones."""
WIDE, TOP = 0.74, 1.88
WAISTED = frozenset({"trousers", "shorts", "skirt"})
BARE = frozenset({"tee", "tank", "swimsuit", "overalls", "apron", "wetsuit"})
"""Without a collar or a row of buttons."""


def paint(canvas: Canvas, look: Look) -> None:
    """Paint it with its hem on the ground."""
    low = _hem(look)
    frame = Extent(left=-WIDE, right=WIDE, top=TOP, bottom=low - 0.02)
    own = Canvas(frame, canvas.scale, canvas.light, samples=canvas.samples, detail=canvas.detail)
    _garment(own, look)
    canvas.paste(own, 0.0, -low)


def _garment(canvas: Canvas, look: Look) -> None:
    kind = look.variant if look.variant in TONES else "shirt"
    tone = look.colour(TONES[kind])
    hook: Path = curve([(0.0, 1.56), (0.0, 1.66), (0.09, 1.74), (0.04, 1.84), (-0.07, 1.83), (-0.09, 1.76)], steps=6)
    canvas.solid(limb(hook, (0.03, 0.03)), STEEL, puffed(0.7), gloss=0.5)
    for hand in (-1, 1):
        canvas.solid(limb([(0.0, 1.56), (hand * 0.40, 1.40)], (0.08, 0.06)), WOOD, puffed(0.8))
    if kind in WAISTED:
        canvas.solid(limb([(-0.40, 1.40), (0.40, 1.40)], (0.05, 0.05)), WOOD, puffed(0.7))
    outline = mirrored(RIGHT[CUTS.get(kind, kind)])
    canvas.solid(outline, tone, puffed(0.55), texture=0.05, grain=40)
    inside = canvas.mask_of(outline)
    dark = times(tone, 0.66) if luma(tone) > 0.12 else mix(tone, WHITE, 0.3)
    if kind in EASTERN:
        trim(canvas, kind, tone, inside)
    else:
        _sewn(canvas, kind, tone, dark, inside)
        _collar(canvas, kind, tone, dark)


def _sewn(canvas: Canvas, kind: str, tone: Colour, dark: Colour, inside: Image.Image) -> None:
    """Seams, folds, waistbands and buttons."""
    with canvas.ink(inside=inside) as pen:
        if kind == "sweater":
            _knit(pen, tone, dark)
        if kind in {"dress", "gown", "skirt"}:
            top = 1.26 if kind == "skirt" else 0.94
            for x in (-0.42, -0.22, 0.0, 0.22, 0.42):
                pen.line([(x * 0.36, top), (x, 0.0)], 0.018, dark, 0.55)
            if kind != "skirt":
                pen.line([(-0.24, 0.95), (0.24, 0.95)], 0.045, dark)
        elif kind in {"trousers", "shorts"}:
            pen.line([(-0.34, 1.27), (0.34, 1.27)], 0.022, dark)
            pen.line([(0.0, 1.34), (0.0, 0.90)], 0.02, dark)
        elif kind in BARE:
            _bare(pen, kind, tone, dark)
        else:
            for hand in (-1, 1):
                pen.line([(hand * 0.33, 1.10), (hand * 0.33, 0.40)], 0.018, dark, 0.6)
            if kind not in BARE | {"sweater"}:
                pen.line([(0.0, 1.46), (0.0, 0.0)], 0.02, dark)
            for y in (1.22, 1.02, 0.82, 0.62, 0.44) if kind in BUTTONED else ():
                pen.disc(0.05, y, 0.026, mix(tone, WHITE, 0.6) if luma(tone) < 0.6 else dark)


def _collar(canvas: Canvas, kind: str, tone: Colour, dark: Colour) -> None:
    if kind in {"dress", "gown"}:
        canvas.solid(curve([(-0.10, 1.53), (0.0, 1.40), (0.10, 1.53)], steps=6), dark, flat(0.5))
    elif kind == "hoodie":
        hood = curve([(-0.22, 1.46), (-0.18, 1.66), (0.0, 1.74), (0.18, 1.66), (0.22, 1.46), (0.0, 1.36)], closed=True,
                     steps=6)  # fmt: skip
        canvas.solid(hood, times(tone, 0.9), puffed(0.8))
        canvas.solid(
            curve([(-0.12, 1.46), (0.0, 1.62), (0.12, 1.46), (0.0, 1.38)], closed=True, steps=6), dark, flat(0.45)
        )
        canvas.solid(box(-0.22, 0.50, 0.22, 0.74, 0.05), times(tone, 0.9), puffed(0.5))
    elif kind == "suit":
        canvas.solid([(-0.12, 1.50), (0.12, 1.50), (0.0, 1.02)], rgb("#f6f3ec"), flat(0.78))
        canvas.solid(
            [(-0.03, 1.44), (0.03, 1.44), (0.04, 1.12), (0.0, 1.04), (-0.04, 1.12)], rgb("#a8323a"), flat(0.66)
        )
        for hand in (-1, 1):
            canvas.solid([(hand * 0.13, 1.51), (hand * 0.24, 1.30), (0.0, 0.98)], times(tone, 0.86), puffed(0.5))
    elif kind not in WAISTED | BARE | {"sweater"}:
        for hand in (-1, 1):
            canvas.solid([(hand * 0.02, 1.42), (hand * 0.20, 1.36), (hand * 0.15, 1.54), (hand * 0.06, 1.56)],
                         mix(tone, WHITE, 0.16), puffed(0.6))  # fmt: skip


def _bare(pen: Pen, kind: str, tone: Colour, dark: Colour) -> None:
    """The seams of what has no collar."""
    if kind == "tee":
        pen.line(curve([(-0.12, 1.52), (0.0, 1.42), (0.12, 1.52)], steps=6), 0.05, dark, 0.8)
    elif kind in {"overalls", "apron"}:
        low = 0.96 if kind == "overalls" else 0.56
        pen.polygon(box(-0.12, low, 0.12, low + 0.22, 0.02), times(tone, 0.86))
        pen.line([(-0.12, low + 0.17), (0.12, low + 0.17)], 0.014, mix(tone, WHITE, 0.6))
        if kind == "overalls":
            pen.line([(0.0, 0.92), (0.0, 0.60)], 0.018, dark)
            for hand in (-1, 1):
                pen.disc(hand * 0.17, 1.16, 0.03, rgb("#d9b45a"))
    elif kind == "tank":
        pen.line([(-0.32, 0.44), (0.32, 0.44)], 0.016, dark, 0.7)
    elif kind == "wetsuit":
        pen.line([(0.0, 1.46), (0.0, 0.80)], 0.02, mix(tone, WHITE, 0.4))
        for hand in (-1, 1):
            pen.line([(hand * 0.27, 1.30), (hand * 0.27, 0.10)], 0.05, rgb("#2f8fb8"))
    else:
        for hand in (-1, 1):
            pen.line(curve([(hand * 0.25, 1.10), (hand * 0.20, 0.94), (hand * 0.31, 0.70)], steps=6), 0.03, dark, 0.7)
        pen.line([(-0.2, 0.98), (0.2, 0.98)], 0.03, mix(tone, WHITE, 0.6), 0.8)


def _knit(pen: Pen, tone: Colour, dark: Colour) -> None:
    """Stitches in rows, and ribs at the hem, the cuffs and the neck."""
    pale = mix(tone, WHITE, 0.22)
    for row in range(22):
        y = 0.50 + 0.045 * row
        for column in range(-11, 12):
            x = 0.055 * column
            pen.line([(x - 0.022, y + 0.020), (x, y), (x + 0.022, y + 0.020)], 0.010, dark if row % 2 else pale, 0.45)
    for column in range(-12, 13):
        x = 0.03 * column
        pen.line([(x, 0.37), (x, 0.47)], 0.012, dark, 0.6)
    pen.line([(-0.40, 0.475), (0.40, 0.475)], 0.014, dark, 0.8)
    for hand in (-1, 1):
        pen.line([(hand * 0.44, 0.78), (hand * 0.64, 0.84)], 0.014, dark, 0.8)
    pen.line(curve([(-0.13, 1.50), (-0.08, 1.46), (0.0, 1.44), (0.08, 1.46), (0.13, 1.50)], steps=6), 0.05, dark, 0.8)


def _hem(look: Look) -> float:
    """How far above the longest garment's hem its own is."""
    cut = CUTS.get(look.variant, look.variant) or "shirt"
    return HEMS.get(cut, 0.0)


def extent(look: Look) -> Extent:
    return Extent(left=-WIDE, right=WIDE, top=TOP - _hem(look), bottom=-0.02)


PROP = Prop(name="apparel", size=1.3, extent=extent, paint=paint, home="seamless", turns=False)
