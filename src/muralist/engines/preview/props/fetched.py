"""What is in mouths: a frisbee, a stick, a bone, and the fire of dragons."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import curve, ellipse, limb, oval
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.bodies import mould, sleeve
from muralist.engines.preview.props.prop import Look, Prop

DISCS = (rgb("#e2543f"), rgb("#3f8fd0"), rgb("#f2c03c"), rgb("#58a85c"))
WHITE = (1.0, 1.0, 1.0)


def _disc_extent(look: Look) -> Extent:
    del look
    return Extent(left=-1.0, right=1.0, top=0.56)


def _paint_disc(canvas: Canvas, look: Look) -> None:
    tone = look.pick("disc", DISCS)
    canvas.solid(ellipse(0, 0.22, 0.99, 0.22), times(tone, 0.72), puffed(0.6))
    canvas.solid(ellipse(0, 0.32, 0.97, 0.23), tone, puffed(0.5, shine=0.3), gloss=0.4)
    canvas.solid(ellipse(0, 0.34, 0.66, 0.145), mix(tone, WHITE, 0.22), flat(0.8))
    with canvas.ink() as pen:
        for wide in (0.82, 0.66, 0.34):
            pen.line(ellipse(0, 0.335, wide, 0.22 * wide), 0.018, times(tone, 0.7), 0.8)


def _stick_extent(look: Look) -> Extent:
    del look
    return Extent(left=-1.02, right=1.02, top=0.36)


def _paint_stick(canvas: Canvas, look: Look) -> None:
    bark = look.colour(rgb("#7a5434"))
    canvas.solid(limb([(0.30, 0.12), (0.46, 0.32)], (0.09, 0.06)), times(bark, 0.9), puffed(0.9))
    body = limb([(-1.0, 0.10), (-0.4, 0.13), (0.3, 0.09), (1.0, 0.14)], (0.12, 0.15, 0.14, 0.11))
    canvas.solid(body, bark, puffed(0.9), texture=0.16, grain=22)
    for x in (-1.0, 1.0):
        canvas.solid(oval(x, 0.10 if x < 0 else 0.14, 0.02, 0.055), rgb("#d9b98a"), flat(0.8))


def _bone_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.86, right=0.86, top=0.56)


def _paint_bone(canvas: Canvas, look: Look) -> None:
    ivory = look.colour(rgb("#f1e8d4"))
    knobs = [oval(x, y, 0.20, 0.17) for x in (-0.64, 0.64) for y in (0.16, 0.40)]
    mould(canvas, [sleeve([(-0.6, 0.28), (0.6, 0.28)], (0.22, 0.22)), *knobs], ivory, texture=0.03)


def _breath_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.08, right=1.8, top=0.56, bottom=-0.56)


def _paint_breath(canvas: Canvas, look: Look) -> None:
    rng = look.rng("breath")
    hot = look.colour(rgb("#f07a2a"))
    for tone, wide, far in ((hot, 1.0, 1.66), (mix(hot, rgb("#ffd23c"), 0.65), 0.66, 1.30),
                            (rgb("#fff0a8"), 0.34, 0.86)):  # fmt: skip
        tips = []
        for step in range(7):
            y = wide * 0.46 * (step / 3 - 1)
            tips += [(far * (0.78 - 0.22 * abs(step / 3 - 1)), y - 0.03)]
            tips += [(far * (1.0 - 0.30 * abs(step / 3 - 1)) + 0.04 * float(rng.normal()), y + 0.03)]
        flame = curve([(0.0, -0.03), (0.35 * far, -0.20 * wide), *tips, (0.35 * far, 0.20 * wide), (0.0, 0.03)],
                      closed=True, steps=5)  # fmt: skip
        with canvas.lit():
            canvas.soft(flame, tone, 0.02, 0.92)
    canvas.lamp(0.9, 0.0, 1.2, rgb("#ffae4a"), 0.8)


PROPS = (
    Prop(name="firebreath", size=1.6, extent=_breath_extent, paint=_paint_breath, home="meadow", casts=False),
    Prop(name="frisbee", size=0.07, extent=_disc_extent, paint=_paint_disc, home="park"),
    Prop(name="stick", size=0.06, extent=_stick_extent, paint=_paint_stick, home="park"),
    Prop(name="bone", size=0.09, extent=_bone_extent, paint=_paint_bone, home="studio"),
)
