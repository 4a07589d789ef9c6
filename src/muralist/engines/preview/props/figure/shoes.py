"""Shoes: an upper with its collar and toe cap over a sole with a heel, laced trainers, and low pumps on bare feet."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, luma, mix, times
from muralist.engines.preview.brushes.paths import Path, curve, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.figure.build import Figure
from muralist.engines.preview.props.figure.footdraw import BARE, CROSSED, LOW, UPPER, placed, rolling, special_foot
from muralist.engines.preview.props.figure.forms import Mover, soft
from muralist.engines.preview.props.figure.kin import limbs
from muralist.engines.preview.props.figure.stature import heeled, low_shoe

SOLE: Path = [(-0.049, -0.021), (0.105, -0.021), (0.109, -0.027), (0.102, -0.036), (-0.044, -0.036), (-0.050, -0.030)]
HEELED_SOLE: Path = [(-0.049, -0.019), (0.103, -0.023), (0.108, -0.029), (0.100, -0.036), (0.014, -0.036),
                     (-0.002, -0.029), (-0.010, -0.036), (-0.046, -0.036)]  # fmt: skip
PUMP = curve([(-0.044, 0.012), (-0.046, -0.014), (-0.040, -0.036), (-0.020, -0.036), (-0.014, -0.024), (0.028, -0.034),
              (0.084, -0.034), (0.096, -0.024), (0.080, -0.006), (0.050, 0.000), (0.014, -0.014), (-0.022, -0.004)],
             closed=True)  # fmt: skip
"""A low shoe with a small heel, open over the instep."""
FLIPPER = curve([(-0.03, 0.02), (-0.03, -0.03), (0.10, -0.035), (0.20, -0.03), (0.20, -0.005), (0.04, 0.02)],
                closed=True)  # fmt: skip
PALE, RUBBER = 0.50, (0.94, 0.93, 0.89)
"""Shoes lighter than this are trainers, with soles of rubber."""


def foot(canvas: Canvas, figure: Figure, number: int, colour: Colour, tone: float) -> None:
    """A shoe; it points down in the air and on tiptoe, and turns with a leg that is swung behind."""
    knee, (x, y) = figure.pose.legs[number]
    if figure.kin is not None and not figure.outfit.boots and not figure.pose.toes:
        limbs.foot_of(canvas, figure.kin, (x, y), far=number == 0)
        return
    at, size = placed(figure, number)

    if abs(x - knee[0]) > CROSSED and y < LOW:
        # the leg is crossed before the body: the shoe is seen along it
        side = 1 if x > knee[0] else -1
        canvas.solid(ellipse(x + side * 0.022, y - 0.002, 0.068 * size, 0.034 * size), times(colour, tone), puffed(0.9))
        return

    if special_foot(canvas, figure, at, colour, tone):
        return
    if figure.outfit.flippers:
        canvas.solid(at(FLIPPER), times(colour, tone), puffed(0.9))
    elif figure.outfit.front == "bare" or figure.outfit.cut == "swim" or "barefoot" in figure.extras:
        _barefoot(
            canvas, figure, at(BARE), at([(0.074, -0.032), (0.070, -0.020), (0.084, -0.033), (0.082, -0.024)]), tone
        )
    elif heeled(figure) and figure.outfit.cut != "gown":
        canvas.solid(at(BARE), times(figure.outfit.tights or figure.skin, 0.94 * tone), soft())
        canvas.solid(at(PUMP), times(low_shoe(figure, colour), tone), puffed(0.9))
    else:
        _shoe(canvas, figure, at, times(colour, tone))
        if "rollerskates" in figure.extras:
            rolling(canvas, at, tone)


def _barefoot(canvas: Canvas, figure: Figure, outline: Path, toes: Path, tone: float) -> None:
    """Heel, instep and toes."""
    canvas.solid(outline, times(figure.skin, tone), soft())
    with canvas.ink() as pen:
        for start, end in (toes[:2], toes[2:]):
            pen.line([start, end], 0.004, times(figure.skin, 0.62 * tone), 0.7)


def _shoe(canvas: Canvas, figure: Figure, at: Mover, colour: Colour) -> None:
    """The sole, the upper over it, and laces or a cap."""
    trainer = luma(colour) > PALE and not figure.outfit.boots
    rubber = times(mix(colour, RUBBER, 0.85), 1.0 if luma(colour) < 0.8 else 0.80)
    canvas.solid(at(SOLE if trainer else HEELED_SOLE), rubber if trainer else times(colour, 0.36), flat(0.8))
    if figure.outfit.boots:
        # the upper is one with the shaft
        return
    upper = at(UPPER)
    canvas.solid(upper, colour, puffed(0.9, shine=0.0 if trainer else 0.12))
    with canvas.ink(inside=canvas.mask_of(upper)) as pen:
        if trainer:
            for px in (0.022, 0.036, 0.050):
                pen.line(at([(px - 0.006, 0.022 - 0.5 * (px - 0.02)), (px + 0.006, 0.004 - 0.35 * (px - 0.02))]), 0.005,
                         mix(times(colour, 0.62), RUBBER, 0.15), 0.8)  # fmt: skip
        pen.line(at([(0.066, 0.006), (0.058, -0.008), (0.062, -0.024)]), 0.005, times(colour, 0.60), 0.75)
