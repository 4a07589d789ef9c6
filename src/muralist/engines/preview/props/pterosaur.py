"""A pterosaur on the wing: a crested head with a long beak, and skin stretched from one long finger to the hips."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import bone, crease, eye, mould, poly, shape
from muralist.engines.preview.props.prop import Look, Prop

HIDES = (rgb("#9a6b4a"), rgb("#7f7a58"), rgb("#8a5f58"))


def pterosaur_extent(look: Look) -> Extent:
    del look
    return Extent(left=-1.52, right=1.34, top=1.44, bottom=-0.02)


def _sail(canvas: Canvas, text: str, arm: str, skin: Colour, hide: Colour, ribs: tuple[str, ...]) -> None:
    """One wing: the membrane, fainter ribs in it, then the arm along its leading edge."""
    outline = shape(text, 10)
    canvas.solid(outline, skin, puffed(0.45), texture=0.06, grain=12)
    inside = canvas.mask_of(outline)
    with canvas.ink(inside=inside) as pen:
        for rib in ribs:
            (ax, ay), (bx, by), (cx, cy) = poly(rib)
            pen.line(bezier((ax, ay), (bx, by), (cx, cy), 14), 0.014, times(skin, 0.7), 0.6)
    canvas.solid(bone(arm), hide, puffed(0.9))


def paint_pterosaur(canvas: Canvas, look: Look) -> None:
    hide = look.pick("hide", HIDES)
    skin, belly = mix(hide, rgb("#e8b27c"), 0.42), mix(hide, rgb("#f3e2c0"), 0.62)
    # the far wing, seen from below beyond the back
    _sail(
        canvas, "20 58, 40 86, 74 116, 112 132, 128 130, 104 108, 84 84, 60 66, 34 52",
        "16 58 12, 40 90 9, 62 110 7, 126 131 2", times(skin, 0.74), times(hide, 0.72),
        ("34 62, 70 92, 104 112", "28 58, 56 74, 84 86"),
    )  # fmt: skip
    canvas.solid(bone("-44 40 8, -74 30 6, -98 34 2"), times(hide, 0.7), puffed(0.8))
    mask = mould(
        canvas,
        [
            shape("36 54, 24 66, -4 64, -32 52, -52 42, -46 34, -22 32, 10 38, 30 44"),
            bone("24 56 18, 44 60 14, 58 72 12"),
            shape("52 78, 62 86, 76 84, 84 76, 80 68, 66 64, 54 68"),
            bone("-40 40 11, -66 36 7, -86 38 3"),
        ],
        hide, texture=0.07,
    )  # fmt: skip
    canvas.soft(shape("34 50, 4 46, -30 40, -24 32, 8 36, 32 44"), belly, 0.03, 0.9, inside=mask)
    # the crest lies back over the neck; the beak is toothless
    canvas.solid(shape("62 84, 46 96, 26 108, 18 108, 34 92, 54 78", 8), mix(hide, rgb("#c8503a"), 0.6), puffed(0.7))
    canvas.solid(poly("76 83, 98 76, 132 66, 104 69, 80 68"), mix(hide, rgb("#f0c070"), 0.55), puffed(0.8))
    canvas.solid(poly("78 71, 102 67, 124 60, 98 61, 74 65"), mix(hide, rgb("#e0a85c"), 0.45), puffed(0.7))
    with canvas.ink() as pen:
        eye(pen, 0.70, 0.775, 0.030, rgb("#f2c33c"))
    _sail(
        canvas, "14 60, -6 92, -44 124, -92 142, -148 136, -120 112, -96 84, -72 58, -44 42, -12 44",
        "16 58 14, -8 92 11, -34 118 9, -92 141 6, -147 136 2", skin, hide,
        ("-34 116, -64 84, -60 52", "-56 128, -92 98, -88 76", "-12 92, -30 66, -34 46"),
    )  # fmt: skip
    for x in (-0.36, -0.26):
        canvas.solid([(x, 1.16), (x + 0.05, 1.15), (x + 0.09, 1.26)], rgb("#efe3c4"), puffed(0.6))
    crease(canvas, bezier((0.26, 0.50), (0.16, 0.42), (0.02, 0.42)), hide, mask)


PROPS = (
    Prop(name="pterosaur", size=2.4, extent=pterosaur_extent, paint=paint_pterosaur, home="mountains", stands="sky",
         casts=False),
)  # fmt: skip
