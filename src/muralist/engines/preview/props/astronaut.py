"""An astronaut in a white suit, waving or with something to do; drifting in space or standing on the ground."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, box, ellipse, oval
from muralist.engines.preview.brushes.shade import flat, puffed, sphere
from muralist.engines.preview.props.bodies import bone, mould, sleeve
from muralist.engines.preview.props.figure.handle import stool
from muralist.engines.preview.props.figure.joints import Limb
from muralist.engines.preview.props.figure.lendable import BODIES, POSES, SEATS
from muralist.engines.preview.props.figure.lent import Doer, arms_of, deed_of, legs_of, lend, widened
from muralist.engines.preview.props.prop import Look, Prop

KEYED, AWAY = "keyed", "away"
WAVING = (((0.40, 0.96), (0.46, 1.16)), ((-0.38, 0.76), (-0.40, 0.56)))
RESTING = (((0.37, 0.74), (0.22, 0.50)), ((-0.37, 0.74), (-0.22, 0.50)))
"""Elbow and hand of both arms of one who stands, and of one who sits with the hands on the knees."""
SHOULDERS, TALL, REACH = BODIES["astronaut"]
DOER = Doer(shoulders=SHOULDERS, tall=TALL, reach=REACH, seat=SEATS["astronaut"])


def extent(look: Look) -> Extent:
    return widened(DOER, look, Extent(left=-0.56, right=0.58, top=1.52, bottom=-0.02))


def _from_behind(canvas: Canvas, suit: Colour) -> None:
    """One who sits on a stool before the keys of a piano: pack and helmet from behind."""
    grey = times(suit, 0.72)
    for hand in (-1, 1):
        mould(
            canvas, [sleeve([(hand * 0.14, 0.54), (hand * 0.18, 0.20)], (0.22, 0.19))], times(suit, 0.9), texture=0.03
        )
        arm = sleeve([(hand * 0.23, 0.92), (hand * 0.40, 0.74), (hand * 0.30, 0.66)], (0.17, 0.16, 0.14))
        mould(canvas, [arm], times(suit, 0.94), texture=0.03)
    stool(canvas, 0.52)
    mould(canvas, [box(-0.25, 0.50, 0.25, 1.04, 0.14)], suit, texture=0.03)
    canvas.solid(box(-0.21, 0.60, 0.21, 1.02, 0.07), times(suit, 0.80), puffed(0.8))
    canvas.solid(box(-0.13, 0.68, 0.13, 0.86, 0.03), grey, puffed(0.6))
    canvas.solid(ellipse(0, 1.24, 0.265, 0.255), suit, sphere(0, 1.24, 0.275, shine=0.2), gloss=0.3)
    for hand in (-1, 1):
        canvas.solid(oval(hand * 0.262, 1.22, 0.04, 0.065), grey, puffed(0.8))


def _seen_from_behind(canvas: Canvas, look: Look, suit: Colour) -> None:
    if KEYED in look.variant.split():
        _from_behind(canvas, suit)
    else:
        _away(canvas, look, suit)


def _away(canvas: Canvas, look: Look, suit: Colour) -> None:
    """One who looks into the distance: pack and helmet from behind, the arms down."""
    grey, accent = times(suit, 0.72), rgb("#d9683a") if not look.colours else mix(suit, (1, 1, 1), 0.6)
    seated = bool({"seated", "sitting"} & {*look.variant.split()})
    for hand in (-1, 1):
        palm = (hand * 0.42, 0.50)
        mould(canvas, [sleeve([(hand * 0.22, 0.94), (hand * 0.37, 0.76), palm], (0.17, 0.16, 0.14))], times(suit, 0.92))
        canvas.solid(ellipse(*palm, 0.080, 0.086), grey, puffed(1.0))
    if not seated:
        _legs(canvas, look, suit, grey, accent)
    mould(canvas, [box(-0.26, 0.46, 0.26, 1.04, 0.15)], suit, texture=0.03)
    canvas.solid(box(-0.22, 0.58, 0.22, 1.06, 0.07), times(suit, 0.80), puffed(0.8))
    canvas.solid(box(-0.14, 0.66, 0.14, 0.84, 0.03), grey, puffed(0.6))
    for x in (-0.11, 0.11):
        canvas.solid(box(x - 0.045, 0.88, x + 0.045, 1.02, 0.03), times(suit, 0.62), puffed(0.7))
    canvas.solid(ellipse(0, 1.24, 0.265, 0.255), suit, sphere(0, 1.24, 0.275, shine=0.2), gloss=0.3)
    for hand in (-1, 1):
        canvas.solid(oval(hand * 0.262, 1.22, 0.04, 0.065), grey, puffed(0.8))


def paint(canvas: Canvas, look: Look) -> None:
    suit = look.colour(rgb("#eef0f2"))
    if {KEYED, AWAY} & {*look.variant.split()}:
        _seen_from_behind(canvas, look, suit)
        return
    grey, accent = times(suit, 0.72), rgb("#d9683a") if not look.colours else mix(suit, (1, 1, 1), 0.6)
    deed = deed_of(look)
    lend(canvas, DOER, look, under=True)
    words = look.variant.split()
    seated = bool({"seated", "sitting"} & {*words})
    rests = seated and not deed
    joints = arms_of(DOER, deed, look) if deed else RESTING if rests else WAVING
    canvas.solid(box(-0.27, 0.56, 0.25, 1.06, 0.08), times(suit, 0.62), puffed(0.8))
    if not seated:
        _legs(canvas, look, suit, grey, accent)
    pedals = legs_of(DOER, look)
    for limb in pedals[:-1]:
        _riding_leg(canvas, limb, times(suit, 0.86), times(grey, 0.9), accent)
    if not deed and not rests:
        mould(canvas, [bone("-24 92 17, -38 76 16, -40 56 15")], times(suit, 0.88), texture=0.03)
        canvas.solid(ellipse(-0.405, 0.52, 0.082, 0.088), grey, puffed(1.0))
    mould(canvas, [box(-0.25, 0.50, 0.25, 1.04, 0.14)], suit, texture=0.03)
    canvas.solid(box(-0.26, 0.565, 0.26, 0.605, 0.015), times(suit, 0.55), flat(0.6))
    if pedals:
        _riding_leg(canvas, pedals[-1], suit, grey, accent)
    elif seated:
        (_bent_leg if "astride" in words else _sit)(canvas, suit, grey, accent)
    elbow, palm = joints[0]
    if deed or rests:
        mould(canvas, [sleeve([DOER.shoulders[0], elbow, palm], (0.17, 0.16, 0.14))], times(suit, 0.95), texture=0.03)
        canvas.solid(ellipse(*palm, 0.078, 0.078), grey, puffed(1.0))
    else:
        mould(canvas, [bone("24 92 17, 40 96 16, 46 116 14")], times(suit, 0.97), texture=0.03)
        canvas.solid(ellipse(0.475, 1.225, 0.080, 0.088), grey, puffed(1.0))
        with canvas.ink() as pen:
            for turn in (-0.06, 0.0, 0.06):
                pen.line([(0.475 + turn * 0.6, 1.26), (0.475 + turn, 1.33)], 0.030, grey)
            pen.line(bezier((0.40, 1.05), (0.45, 1.02), (0.52, 1.06), 5), 0.030, accent)
    canvas.solid(box(-0.15, 0.68, 0.15, 0.89, 0.04), mix(suit, rgb("#8a98a8"), 0.35), puffed(0.6))
    for x, y, code in ((-0.09, 0.83, "#d9493f"), (-0.02, 0.83, "#4f9a5a"), (0.05, 0.83, "#3f78b8")):
        canvas.solid(oval(x, y, 0.024, 0.024), rgb(code), puffed(1.0, shine=0.3))
    canvas.solid(box(-0.11, 0.71, 0.11, 0.78, 0.015), rgb("#39424e"), flat(0.6))
    canvas.solid(ellipse(0, 1.03, 0.2, 0.06), times(suit, 0.7), puffed(0.7))
    canvas.solid(ellipse(0, 1.24, 0.265, 0.255), suit, sphere(0, 1.24, 0.275, shine=0.2), gloss=0.3)
    visor = ellipse(0.035, 1.235, 0.205, 0.175)
    canvas.solid([(x + 0.002, y) for x, y in ellipse(0.035, 1.235, 0.225, 0.195)], times(suit, 0.6), flat(0.6))
    canvas.solid(visor, rgb("#2f3e5f"), sphere(0.035, 1.235, 0.23, 0.2, shine=0.35), gloss=0.5)
    inside = canvas.mask_of(visor)
    canvas.soft(ellipse(0.04, 1.10, 0.18, 0.07), rgb("#e0a052"), 0.03, 0.55, inside=inside)
    canvas.soft(bezier((-0.11, 1.24), (-0.08, 1.37), (0.07, 1.375), 10), (1, 1, 1), 0.010, 0.75, inside=inside)
    for hand in (-1, 1):
        canvas.solid(oval(hand * 0.262, 1.22, 0.04, 0.065), grey, puffed(0.8))

    if deed or rests:
        lend(canvas, DOER, look, under=False)
        canvas.solid(ellipse(*palm, 0.078, 0.078), grey, puffed(1.0))
        near = joints[1]
        mould(canvas, [sleeve([DOER.shoulders[1], *near], (0.17, 0.16, 0.14))], suit, texture=0.03)
        canvas.solid(ellipse(*near[1], 0.080, 0.080), grey, puffed(1.0))


def _legs(canvas: Canvas, look: Look, suit: Colour, grey: Colour, accent: Colour) -> None:
    """Both legs of one who stands or drifts."""
    floating = "flying" in look.variant or "floating" in look.variant
    legs = (
        ("-12 54 22, -16 32 20, -15 10 19", "12 54 22, 15 32 20, 17 10 19")
        if not floating
        else ("-12 54 22, -24 34 20, -16 14 19", "12 54 22, 24 34 20, 20 12 19")
    )
    for number, leg in enumerate(legs):
        cloth = mould(canvas, [bone(leg)], times(suit, 0.86 if number == 0 else 0.96), texture=0.03)
        x = (-0.15, 0.17)[number] if not floating else (-0.15, 0.20)[number]
        mould(canvas, [box(x - 0.12, 0.0, x + 0.14, 0.13, 0.06)], grey, puffed(0.9))
        with canvas.ink(inside=cloth) as pen:
            for y in (0.22, 0.36, 0.42):
                pen.line(
                    bezier((x - 0.16, y + 0.02), (x, y - 0.02), (x + 0.16, y + 0.02), 6), 0.010, times(suit, 0.6), 0.6
                )
            pen.line(bezier((x - 0.16, 0.29), (x, 0.265), (x + 0.16, 0.29), 6), 0.035, accent, 0.9)


def _sit(canvas: Canvas, suit: Colour, grey: Colour, accent: Colour) -> None:
    """The legs of one who sits, the boots towards the viewer."""
    del accent
    for side in (-1, 1):
        mould(canvas, [sleeve([(side * 0.12, 0.54), (side * 0.17, 0.26)], (0.24, 0.21))], suit, texture=0.03)
        mould(canvas, [box(side * 0.17 - 0.13, 0.12, side * 0.17 + 0.13, 0.31, 0.08)], grey, puffed(0.9))


def _riding_leg(canvas: Canvas, limb: Limb, suit: Colour, grey: Colour, accent: Colour) -> None:
    """A leg with its boot on a pedal or a footrest."""
    knee, (x, y) = limb
    cloth = mould(canvas, [sleeve([(0.04, 0.60), knee, (x, y)], (0.25, 0.22, 0.18))], suit, texture=0.03)
    mould(canvas, [box(x - 0.10, y - 0.08, x + 0.18, y + 0.06, 0.06)], grey, puffed(0.9))
    with canvas.ink(inside=cloth) as pen:
        pen.line(bezier((x - 0.14, y + 0.12), (x, y + 0.10), (x + 0.14, y + 0.13), 6), 0.035, accent, 0.9)


def _bent_leg(canvas: Canvas, suit: Colour, grey: Colour, accent: Colour) -> None:
    """The near leg of one who sits, the boot hanging down."""
    cloth = mould(canvas, [sleeve([(0.0, 0.57), (0.30, 0.50), (0.27, 0.14)], (0.24, 0.21, 0.19))], suit, texture=0.03)
    mould(canvas, [box(0.16, 0.0, 0.43, 0.13, 0.06)], grey, puffed(0.9))
    with canvas.ink(inside=cloth) as pen:
        pen.line(bezier((0.14, 0.28), (0.28, 0.25), (0.42, 0.28), 6), 0.035, accent, 0.9)


PROP = Prop(
    name="astronaut",
    size=1.8,
    extent=extent,
    paint=paint,
    home="space",
    poses=POSES | {"seated", "sitting", "away"},
    stature=1.52,
)
