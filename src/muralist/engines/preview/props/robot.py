"""A friendly tin robot; it waves, or does what people do with their hands."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent, Pen
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.figure.handle import stool
from muralist.engines.preview.props.figure.joints import Limb
from muralist.engines.preview.props.figure.lendable import BODIES, POSES, SEATS
from muralist.engines.preview.props.figure.lent import Doer, arms_of, deed_of, legs_of, lend, widened
from muralist.engines.preview.props.prop import Look, Prop

TINS = (rgb("#9fb1bb"), rgb("#d98d4f"), rgb("#7fb0a6"), rgb("#d9c07a"))


KEYED, SAD = "keyed", "sad"
EYES, ANTENNA = 3, 4
"""The numbers of the colours that these take."""
SHOULDERS, TALL, REACH = BODIES["robot"]
DOER = Doer(shoulders=SHOULDERS, tall=TALL, reach=REACH, seat=SEATS["robot"])


CHAIR = -0.30
"""How far below a robot that sits on a chair its feet are."""


def extent(look: Look) -> Extent:
    low = CHAIR if "chaired" in look.variant.split() else 0.0
    return widened(DOER, look, Extent(left=-0.52, right=0.52, top=1.42, bottom=low))


def _chair(canvas: Canvas, tin: Colour) -> None:
    """A chair behind the body, and shins that reach the floor."""
    wood = rgb("#a87445")
    for x in (-0.30, 0.30):
        canvas.solid(box(x - 0.03, CHAIR + 0.04, x + 0.03, 0.92, 0.02), times(wood, 0.85), puffed(0.7))
    for y in (0.62, 0.80):
        canvas.solid(box(-0.34, y, 0.34, y + 0.09, 0.03), wood, puffed(0.7), texture=0.05)
    canvas.solid(box(-0.36, 0.02, 0.36, 0.12, 0.03), times(wood, 0.9), puffed(0.7), texture=0.05)
    for x in (-0.18, 0.18):
        canvas.solid(limb([(x, 0.10), (x, CHAIR + 0.10)], (0.11, 0.10)), times(tin, 0.7), puffed(0.9, shine=0.2))
        canvas.solid(box(x - 0.11, CHAIR, x + 0.11, CHAIR + 0.12, 0.05), times(tin, 0.85), puffed(0.9, shine=0.25))


def _from_behind(canvas: Canvas, tin: Colour) -> None:
    """One that sits on a stool before the keys of a piano, with its back to us."""
    dark = times(tin, 0.45)
    for hand in (-1, 1):
        canvas.solid(limb([(hand * 0.13, 0.32), (hand * 0.15, 0.10)], (0.11, 0.10)), times(tin, 0.6), puffed(0.9))
        _arm(canvas, curve([(hand * 0.28, 0.74), (hand * 0.43, 0.58), (hand * 0.34, 0.52)], steps=8), tin)
        canvas.solid(ellipse(hand * 0.29, 0.74, 0.085, 0.085), tin, puffed(1.0, shine=0.3), gloss=0.3)
    stool(canvas, 0.30)
    canvas.solid(box(-0.29, 0.30, 0.29, 0.84, 0.11), tin, puffed(0.9, shine=0.28), gloss=0.35, texture=0.03, grain=18)
    canvas.solid(box(-0.19, 0.40, 0.19, 0.72, 0.05), times(tin, 0.78), puffed(0.5))
    canvas.solid(box(-0.07, 0.82, 0.07, 0.92), dark, puffed(0.6))
    canvas.solid(box(-0.33, 0.89, 0.33, 1.28, 0.13), mix(tin, (1, 1, 1), 0.08), puffed(0.9, shine=0.3), gloss=0.35)
    for hand in (-1, 1):
        canvas.solid(box(hand * 0.335 - 0.035, 1.02, hand * 0.335 + 0.035, 1.16, 0.03), dark, puffed(0.7))
    with canvas.ink() as pen:
        pen.line([(0.0, 1.27), (0.0, 1.36)], 0.016, dark)
        for row in range(3):
            pen.line([(-0.12, 0.64 - row * 0.07), (0.12, 0.64 - row * 0.07)], 0.018, dark)
        for dx, dy in ((-0.24, 0.36), (0.24, 0.36), (-0.24, 0.78), (0.24, 0.78), (-0.26, 0.96), (0.26, 0.96)):
            pen.disc(dx, dy, 0.014, times(tin, 0.55))
    canvas.solid(ellipse(0, 1.375, 0.036, 0.036), rgb("#e2564a"), puffed(1.0, shine=0.4), gloss=0.4)


def _mouth(pen: Pen, glow: Colour, *, sad: bool) -> None:
    """A smile, or its opposite below lids that hang outwards."""
    if not sad:
        pen.line(ellipse(0, 1.035, 0.075, 0.04, start=3.5, end=5.92), 0.014, glow)
        return
    pen.line(ellipse(0, 0.978, 0.072, 0.044, start=0.42, end=2.72), 0.014, glow)
    for hand in (-1, 1):
        lid = [(hand * 0.05, 1.165), (hand * 0.19, 1.165), (hand * 0.19, 1.085), (hand * 0.05, 1.135)]
        pen.polygon(lid, rgb("#1c2630"))


def paint(canvas: Canvas, look: Look) -> None:
    tin = look.pick("tin", TINS)
    if KEYED in look.variant.split():
        _from_behind(canvas, tin)
        return
    dark = times(tin, 0.45)
    glow = look.colours[EYES] if len(look.colours) > EYES else rgb("#8ff0ff")
    deed = deed_of(look)
    lend(canvas, DOER, look, under=True)
    words = look.variant.split()
    if "chaired" in words:
        _chair(canvas, tin)
    seated = bool({"seated", "sitting"} & {*words})
    if not seated:
        _stand(canvas, tin)
    pedals = legs_of(DOER, look)
    for joints in pedals[:-1]:
        _riding_leg(canvas, joints, times(tin, 0.86))
    arms = _arms(look, deed, seated=seated)
    for arm in arms[:1] if deed else arms:
        _arm(canvas, arm, tin)
    canvas.solid(ellipse(-0.29, 0.74, 0.085, 0.085), tin, puffed(1.0, shine=0.3), gloss=0.3)
    canvas.solid(ellipse(0.29, 0.74, 0.085, 0.085), tin, puffed(1.0, shine=0.3), gloss=0.3)
    canvas.solid(box(-0.29, 0.30, 0.29, 0.84, 0.11), tin, puffed(0.9, shine=0.28), gloss=0.35, texture=0.03, grain=18)
    _near_legs(canvas, tin, pedals, words)
    canvas.solid(box(-0.07, 0.82, 0.07, 0.92), dark, puffed(0.6))
    canvas.solid(box(-0.33, 0.89, 0.33, 1.28, 0.13), mix(tin, (1, 1, 1), 0.08), puffed(0.9, shine=0.3), gloss=0.35)
    canvas.solid(box(-0.26, 0.955, 0.26, 1.20, 0.10), rgb("#1c2630"), puffed(0.4))
    for hand in (-1, 1):
        with canvas.lit():
            canvas.solid(ellipse(hand * 0.115, 1.085, 0.056, 0.064), glow, flat(0.92))
            canvas.soft(ellipse(hand * 0.115, 1.10, 0.02, 0.024), (1, 1, 1), 0.008, 0.9)
        canvas.lamp(hand * 0.115, 1.085, 0.16, glow, 0.45 if not look.dark else 0.8)
        canvas.solid(box(hand * 0.335 - 0.035, 1.02, hand * 0.335 + 0.035, 1.16, 0.03), dark, puffed(0.7))
    with canvas.ink() as pen:
        _mouth(pen, glow, sad=SAD in words)
        pen.line([(0.0, 1.27), (0.0, 1.36)], 0.016, dark)
        for dx, dy in ((-0.24, 0.36), (0.24, 0.36), (-0.24, 0.78), (0.24, 0.78)):
            pen.disc(dx, dy, 0.014, times(tin, 0.55))
    tip = look.colours[ANTENNA] if len(look.colours) > ANTENNA else rgb("#e2564a")
    canvas.solid(ellipse(0, 1.375, 0.036, 0.036), tip, puffed(1.0, shine=0.4), gloss=0.4)
    canvas.solid(box(-0.17, 0.46, 0.17, 0.70, 0.04), times(tin, 0.72), puffed(0.4))
    for index, code in enumerate(("#e2564a", "#f0c14a", "#6cc58a")):
        canvas.solid(ellipse(-0.095 + index * 0.095, 0.63, 0.03, 0.03), rgb(code), puffed(1.0, shine=0.4), gloss=0.4)
    with canvas.ink() as pen:
        for row in range(3):
            pen.line([(-0.12, 0.555 - row * 0.032), (0.12, 0.555 - row * 0.032)], 0.012, dark, 0.8)

    if deed:
        lend(canvas, DOER, look, under=False)
        canvas.solid(ellipse(*arms[0][-1], 0.072, 0.072), times(tin, 0.9), puffed(1.0, shine=0.3), gloss=0.3)
        _arm(canvas, arms[1], tin)


def _near_legs(canvas: Canvas, tin: Colour, pedals: tuple[Limb, ...], words: list[str]) -> None:
    """What is before the body of one that rides or sits."""
    if pedals:
        _riding_leg(canvas, pedals[-1], tin)
    elif "astride" in words:
        _bent_leg(canvas, tin)
    elif {"seated", "sitting"} & {*words}:
        _sit(canvas, tin)


def _stand(canvas: Canvas, tin: Colour) -> None:
    """Both legs of one that stands."""
    for hand in (-1, 1):
        leg = limb([(hand * 0.14, 0.34), (hand * 0.14, 0.12)], (0.105, 0.105))
        canvas.solid(leg, times(tin, 0.7), puffed(0.9, shine=0.2))
        foot = box(hand * 0.14 - 0.12, 0.0, hand * 0.14 + 0.12, 0.13, 0.06)
        canvas.solid(foot, times(tin, 0.85), puffed(0.9, shine=0.25), gloss=0.3)


def _sit(canvas: Canvas, tin: Colour) -> None:
    """The legs of one that sits, their feet towards the viewer."""
    for hand in (-1, 1):
        canvas.solid(limb([(hand * 0.14, 0.33), (hand * 0.18, 0.14)], (0.14, 0.12)), times(tin, 0.7), puffed(0.9))
        foot = box(hand * 0.18 - 0.12, 0.02, hand * 0.18 + 0.12, 0.19, 0.07)
        canvas.solid(foot, times(tin, 0.85), puffed(0.9, shine=0.25))


def _arms(look: Look, deed: str, *, seated: bool) -> tuple[Path, ...]:
    """At the deed; else on the knees, or one of them raised."""
    if deed:
        bent = arms_of(DOER, deed, look)
        return tuple(curve([own, elbow, hand], steps=8)
                     for own, (elbow, hand) in zip(DOER.shoulders, bent, strict=True))  # fmt: skip
    if seated:
        return tuple(curve([(h * 0.28, 0.74), (h * 0.40, 0.60), (h * 0.24, 0.36)], steps=8) for h in (-1, 1))
    return (
        curve([(-0.28, 0.74), (-0.40, 0.60), (-0.40, 0.44)], steps=8),
        curve([(0.28, 0.74), (0.41, 0.76), (0.43, 0.94)], steps=8),
    )


def _riding_leg(canvas: Canvas, joints: Limb, tin: Colour) -> None:
    """A leg with its foot on a pedal or a footrest."""
    knee, (x, y) = joints
    canvas.solid(limb([(0.03, 0.37), knee, (x, y)], (0.15, 0.12, 0.105)), times(tin, 0.7), puffed(0.9, shine=0.2))
    canvas.solid(ellipse(*knee, 0.075, 0.075), times(tin, 0.8), puffed(0.9, shine=0.25))
    canvas.solid(
        box(x - 0.09, y - 0.08, x + 0.17, y + 0.05, 0.06), times(tin, 0.85), puffed(0.9, shine=0.25), gloss=0.3
    )


def _bent_leg(canvas: Canvas, tin: Colour) -> None:
    """The near leg of one that rides, its foot hanging down."""
    canvas.solid(limb([(0.02, 0.36), (0.24, 0.31), (0.22, 0.12)], (0.15, 0.12, 0.105)), times(tin, 0.7),
                 puffed(0.9, shine=0.2))  # fmt: skip
    canvas.solid(box(0.13, 0.0, 0.37, 0.13, 0.06), times(tin, 0.85), puffed(0.9, shine=0.25), gloss=0.3)


def _arm(canvas: Canvas, arm: Path, tin: Colour) -> None:
    canvas.solid(limb(arm, (0.10, 0.09, 0.085)), times(tin, 0.75), puffed(0.9, shine=0.2))
    canvas.solid(ellipse(*arm[-1], 0.072, 0.072), times(tin, 0.9), puffed(1.0, shine=0.3), gloss=0.3)


PROP = Prop(
    name="robot", size=1.4, extent=extent, paint=paint, home="studio", poses=POSES | {"seated", "sitting"}, stature=1.42
)
