"""A hand that makes a sign: open, waving, a fist, a finger that points, two fingers up, a ring of thumb and finger."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import sleeve
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop

SKINS = (rgb("#f3c6a0"), rgb("#e3ad80"), rgb("#cb9166"), rgb("#f8d8ba"), rgb("#9a6848"))
CLOTHS = (rgb("#4a7f9f"), rgb("#c9524a"), rgb("#6a8f62"), rgb("#e0ab46"))
BASES = (-0.21, -0.07, 0.07, 0.20)
TIPS = ((-0.33, 1.10), (-0.10, 1.26), (0.11, 1.24), (0.31, 1.06))
RAISED: dict[str, tuple[int, ...]] = {"open": (0, 1, 2, 3), "point": (0,), "victory": (0, 1), "crossed": (0, 1),
    "ok": (1, 2, 3), "horns": (0, 3), "call": (3,), "fist": (), "three": (0, 1, 2)}  # fmt: skip


def _finger(canvas: Canvas, skin: Colour, points: Path, wide: float = 0.145) -> None:
    canvas.solid(sleeve(points, (wide, wide * 0.98, wide * 0.84), 5), skin, puffed(0.9, shine=0.08))


def _raised(canvas: Canvas, skin: Colour, number: int, kind: str) -> None:
    (x, tip) = BASES[number], TIPS[number]
    if kind == "crossed":
        tip = ((0.10, 1.24), (-0.08, 1.26))[number]
    elif kind == "victory":
        tip = ((-0.30, 1.24), (0.14, 1.28))[number]
    elif kind == "point":
        tip = (-0.20, 1.26)
    _finger(canvas, skin, [(x, 0.66), ((x + tip[0]) / 2, (0.66 + tip[1]) / 2), tip], 0.15 if number < 3 else 0.13)


def paint(canvas: Canvas, look: Look) -> None:
    """The arm, the raised fingers, the palm, and those that are folded over it."""
    kind = look.variant if look.variant in RAISED else "open"
    skin = SKINS[int(look.rng("skin").integers(len(SKINS)))]
    cloth = look.pick("sleeve", CLOTHS)
    up = RAISED[kind]
    canvas.solid(limb([(0.02, 0.06), (0.0, 0.40)], (0.30, 0.32)), skin, puffed(0.8))
    canvas.solid(limb([(0.03, -0.30), (0.02, 0.14)], (0.50, 0.46)), cloth, puffed(0.8), texture=0.05)
    canvas.solid(box(-0.23, 0.08, 0.27, 0.20, 0.05), times(cloth, 0.86), puffed(0.7))
    for number in reversed(up):
        _raised(canvas, skin, number, kind)
    palm = curve([(-0.20, 0.30), (-0.30, 0.58), (-0.26, 0.78), (0.0, 0.82), (0.25, 0.76), (0.27, 0.52), (0.18, 0.30)],
                 closed=True, steps=6)  # fmt: skip
    canvas.solid(palm, skin, puffed(0.8))
    crease = times(skin, 0.78)
    if kind == "open":
        _finger(canvas, skin, [(-0.20, 0.46), (-0.42, 0.60), (-0.52, 0.80)], 0.16)
        with canvas.ink() as pen:
            pen.line(curve([(-0.20, 0.66), (0.0, 0.60), (0.20, 0.66)], steps=6), 0.016, crease, 0.8)
            pen.line(curve([(-0.24, 0.58), (-0.08, 0.52), (0.0, 0.36)], steps=6), 0.016, crease, 0.8)
        return
    for number in range(4):
        if number not in up and not (kind == "ok" and number == 0):
            x = BASES[number]
            canvas.solid(ellipse(x, 0.70, 0.080, 0.145), mix(skin, crease, 0.12), puffed(1.0))
    if kind == "ok":
        ring = curve([(-0.20, 0.72), (-0.38, 0.92), (-0.56, 0.78), (-0.50, 0.56), (-0.22, 0.46)], steps=7)
        canvas.solid(limb(ring, (0.15, 0.13, 0.12, 0.13, 0.16)), skin, puffed(0.9))
    elif kind == "call":
        _finger(canvas, skin, [(-0.20, 0.46), (-0.44, 0.58), (-0.62, 0.76)], 0.17)
    elif kind == "fist":
        _finger(canvas, skin, [(-0.26, 0.42), (-0.10, 0.56), (0.12, 0.54)], 0.16)
    else:
        _finger(canvas, skin, [(-0.24, 0.44), (-0.06, 0.56), (0.12, 0.58)], 0.15)


PROP = Prop(name="hand_sign", size=0.3, extent=bounds(-0.72, 0.46, 1.36, -0.30), paint=paint, home="seamless")
