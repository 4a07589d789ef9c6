"""Hands by themselves, as close-ups show them: cupped under something, one alone, or at work before whoever looks."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.bodies import sleeve
from muralist.engines.preview.props.prop import Look, Prop

SKINS = (rgb("#f3c6a0"), rgb("#e3ad80"), rgb("#cb9166"), rgb("#f8d8ba"), rgb("#9a6848"))
SLEEVES = (rgb("#4a7f9f"), rgb("#c9524a"), rgb("#6a8f62"), rgb("#e0ab46"), rgb("#5aa3a0"))
SOIL, LEAF, DOUGH, PAPER = rgb("#6b4a30"), rgb("#5f9a4a"), rgb("#f3e2bf"), rgb("#fbf8ef")
DEEP = -1.25
"""How far the arms reach down, out of most frames."""
CUFF = 0.4
"""How far a sleeve is round beyond that."""
PASSING = "passing"
AT_WORK = frozenset({"kneading", "writing", "typing", "planting", "piano"})


def extent(look: Look) -> Extent:
    """Arms reach below the foot."""
    if PASSING in look.variant.split():
        return Extent(left=-1.78, right=1.78, top=0.86, bottom=-0.98)
    if AT_WORK & set(look.variant.split()):
        return Extent(left=-1.32, right=1.32, top=1.12, bottom=DEEP - CUFF)
    if "one" in look.variant.split():
        return Extent(left=-0.80, right=0.86, top=1.06, bottom=DEEP - CUFF)
    return Extent(left=-1.36, right=1.36, top=1.06, bottom=DEEP - CUFF)


def _skin(look: Look) -> Colour:
    return SKINS[int(look.rng("skin").integers(len(SKINS)))]


def _arm(canvas: Canvas, look: Look, side: int, elbow: Point, wrist: Point) -> None:
    """A bare wrist that comes out of a sleeve."""
    skin = _skin(look)
    (ex, ey), (wx, wy) = elbow, wrist
    cuff = (ex + (wx - ex) * 0.70, ey + (wy - ey) * 0.70)
    canvas.solid(limb([(side * cuff[0], cuff[1]), (side * wx, wy)], (0.34, 0.31)), skin, puffed(0.8))
    cloth = look.pick("sleeve", SLEEVES)
    canvas.solid(limb([(side * ex, ey), (side * cuff[0], cuff[1])], (0.56, 0.46)), cloth, puffed(0.8), texture=0.05)
    canvas.solid(limb([(side * cuff[0] - 0.22, cuff[1] - 0.02), (side * cuff[0] + 0.22, cuff[1] + 0.02)], (0.12, 0.12)),
                 times(cloth, 0.88), puffed(0.7))  # fmt: skip


def _finger(canvas: Canvas, skin: Colour, points: Path, wide: float = 0.145) -> None:
    canvas.solid(sleeve(points, (wide, wide * 0.98, wide * 0.86), 5), skin, puffed(0.9, shine=0.08))


def _nail(canvas: Canvas, skin: Colour, x: float, y: float) -> None:
    with canvas.ink() as pen:
        pen.disc(x, y, 0.042, mix(skin, rgb("#ffe9e2"), 0.6), 0.95, ry=0.050)


def _cupped(canvas: Canvas, look: Look) -> None:
    """Both palms up, the fingers of one over those of the other."""
    skin = _skin(look)
    for side in (-1, 1):
        _arm(canvas, look, side, (1.02, DEEP), (0.56, 0.22))
    dark = times(skin, 0.80)
    canvas.solid(ellipse(0.0, 0.70, 0.74, 0.20), dark, flat(0.7))
    for side in (-1, 1):
        bowl = curve([(side * 0.86, 0.78), (side * 0.82, 0.40), (side * 0.52, 0.08), (side * 0.02, 0.02),
                      (side * -0.02, 0.56), (side * 0.40, 0.62), (side * 0.66, 0.74)],
                     closed=True, steps=6)  # fmt: skip
        canvas.solid(bowl, skin, puffed(0.9))
    for side in (-1, 1):
        tone = skin if side > 0 else times(skin, 0.95)
        for number in range(4):
            y = 0.50 - 0.125 * number
            tip = side * (-0.34 + 0.05 * number)
            _finger(canvas, tone, [(side * 0.50, y - 0.02), (side * 0.12, y - 0.05), (tip, y + 0.02)])
    for side in (-1, 1):
        _finger(canvas, skin, [(side * 0.74, 0.42), (side * 0.74, 0.68), (side * 0.58, 0.84)], 0.18)
        _nail(canvas, skin, side * 0.585, 0.850)


def _one(canvas: Canvas, look: Look) -> None:
    """A hand from below, palm up, its fingers curled up beside what it has."""
    skin = _skin(look)
    _arm(canvas, look, 1, (0.50, DEEP), (0.16, 0.10))
    for number, x in enumerate((-0.14, -0.30, -0.44)):
        _finger(canvas, times(skin, 0.86), [(0.05, 0.34), (x - 0.04, 0.46), (x - 0.04, 0.82 - 0.04 * number)], 0.15)
    palm = curve([(0.44, 0.46), (0.42, 0.12), (0.16, -0.04), (-0.20, 0.06), (-0.52, 0.36), (-0.40, 0.58), (0.0, 0.56),
                  (0.30, 0.62)], closed=True, steps=6)  # fmt: skip
    canvas.solid(palm, skin, puffed(0.9))
    _finger(canvas, skin, [(-0.26, 0.36), (-0.50, 0.48), (-0.52, 0.76)], 0.17)
    _finger(canvas, skin, [(0.24, 0.26), (0.44, 0.50), (0.40, 0.78)], 0.19)
    _nail(canvas, skin, 0.400, 0.800)


def _working(canvas: Canvas, look: Look, *, close: float = 0.34, high: float = 0.34, pen: bool = False) -> None:
    """Two hands seen by who has them: backs up, fingers ahead, the thumbs towards each other."""
    skin = _skin(look)
    for side in (-1, 1):
        _arm(canvas, look, side, (0.98, DEEP), (close + 0.10, high - 0.26))
        back = curve([(side * (close - 0.13), high - 0.26), (side * (close - 0.20), high + 0.10),
                      (side * (close + 0.22), high + 0.12), (side * (close + 0.27), high - 0.22)],
                     closed=True, steps=6)  # fmt: skip
        _finger(canvas, skin, [(side * (close - 0.08), high - 0.14), (side * (close - 0.24), high + 0.02),
                               (side * (close - 0.26), high + 0.18)], 0.15)  # fmt: skip
        for number in range(4):
            x = close - 0.15 + 0.115 * number
            long = (0.30, 0.38, 0.35, 0.25)[number]
            _finger(canvas, skin, [(side * x, high), (side * (x - 0.02), high + 0.6 * long),
                                   (side * (x - 0.05), high + long)], 0.125)  # fmt: skip
            _nail(canvas, skin, side * (x - 0.05), high + long + 0.005)
        canvas.solid(back, skin, puffed(0.8))
    if pen:
        stick = [(close - 0.02, high + 0.02), (close - 0.26, high + 0.50)]
        canvas.solid(limb(stick, (0.07, 0.06)), rgb("#2f4f8f"), puffed(0.9, shine=0.3))
        canvas.solid([(close - 0.285, high + 0.475), (close - 0.235, high + 0.505), (close - 0.29, high + 0.57)],
                     rgb("#d9b45a"), flat(0.8))  # fmt: skip
        _finger(canvas, skin, [(close - 0.06, high + 0.04), (close - 0.16, high + 0.20), (close - 0.20, high + 0.34)])


def _kneading(canvas: Canvas, look: Look) -> None:
    """A floured board with a lump of dough under both hands."""
    canvas.solid(box(-1.22, 0.02, 1.22, 1.08, 0.10), rgb("#c9975c"), flat(0.8), texture=0.10, grain=8)
    canvas.soft(ellipse(0.0, 0.56, 0.98, 0.42), (0.98, 0.96, 0.92), 0.10, 0.6)
    lump = curve([(-0.74, 0.30), (-0.80, 0.66), (-0.40, 0.94), (0.10, 0.88), (0.52, 0.96), (0.82, 0.62), (0.72, 0.28),
                  (0.0, 0.20)], closed=True, steps=7)  # fmt: skip
    canvas.solid(lump, DOUGH, puffed(1.0, shine=0.1), texture=0.05)
    _working(canvas, look)


def _writing(canvas: Canvas, look: Look) -> None:
    """A sheet with lines of script under a pen."""
    canvas.solid(box(-0.78, -0.10, 0.78, 1.08, 0.02), PAPER, flat(0.8))
    with canvas.ink() as ink:
        for row in range(4):
            y = 0.98 - 0.075 * row
            end = 0.62 if row < 3 else 0.06
            line: list[Point] = [(-0.62 + 0.04 * step, y + (0.018 if step % 2 else -0.012)) for step in
                                 range(int((end + 0.62) / 0.04))]  # fmt: skip
            ink.line(line, 0.012, rgb("#3a4a78"), 0.9)
    _working(canvas, look, close=0.36, high=0.16, pen=True)


def _typing(canvas: Canvas, look: Look) -> None:
    """A keyboard under the fingers."""
    canvas.solid(box(-1.20, 0.14, 1.20, 0.98, 0.07), rgb("#3a3f48"), flat(0.7))
    for row in range(5):
        for column in range(12):
            x, y = -1.10 + 0.185 * column, 0.20 + 0.150 * row
            canvas.solid(box(x, y, x + 0.150, y + 0.115, 0.025), rgb("#eceae4"), puffed(0.7))
    _working(canvas, look, close=0.46, high=0.22)


def _piano(canvas: Canvas, look: Look) -> None:
    """White and black keys under the fingers."""
    canvas.solid(box(-1.24, 0.98, 1.24, 1.10, 0.02), rgb("#22201f"), flat(0.7))
    for number in range(13):
        x = -1.22 + 0.188 * number
        canvas.solid(box(x, 0.10, x + 0.178, 0.99, 0.02), rgb("#f8f5ec"), puffed(0.6, shine=0.2))
    for number in range(12):
        if number % 7 not in {2, 6}:
            x = -1.22 + 0.188 * number + 0.130
            canvas.solid(box(x, 0.48, x + 0.110, 0.99, 0.02), rgb("#262427"), puffed(0.8, shine=0.4))
    _working(canvas, look, close=0.50, high=0.16)


def _planting(canvas: Canvas, look: Look) -> None:
    """A seedling in a mound of soil between both hands."""
    mound = curve([(-1.0, 0.0), (-0.62, 0.30), (0.0, 0.44), (0.62, 0.30), (1.0, 0.0)], steps=7)
    canvas.solid([*mound, (1.0, -0.10), (-1.0, -0.10)], SOIL, puffed(0.9), texture=0.22)
    canvas.solid(limb(curve([(0.0, 0.36), (0.03, 0.66), (0.0, 0.86)], steps=5), (0.05, 0.04)), LEAF, puffed(0.8))
    for side, y, turn in ((-1, 0.92, 0.5), (1, 0.94, 0.5), (-1, 0.66, 0.2), (1, 0.70, 0.2)):
        canvas.solid(ellipse(side * 0.16, y, 0.18, 0.085, side * turn), LEAF, puffed(0.9))
    _working(canvas, look, close=0.52, high=0.10)


def _passing(canvas: Canvas, look: Look) -> None:
    """One hand from each side, palms up, the fingers of one over those of the other: what they pass lies on both."""
    for side, number, high in ((-1, 0, 0.06), (1, 2, 0.0)):
        skin, cloth = SKINS[(number + look.number) % len(SKINS)], SLEEVES[number]
        wrist, elbow = (side * 0.78, 0.24 + high), (side * 1.30, -0.34)
        canvas.solid(limb([elbow, wrist], (0.42, 0.30)), skin, puffed(0.8))
        cuff = (side * 1.02, -0.02 + high)
        canvas.solid(limb([(side * 1.60, -0.70), cuff], (0.66, 0.48)), cloth, puffed(0.8), texture=0.05)
        palm = curve([(side * x, y + high) for x, y in ((0.92, 0.34), (0.80, 0.10), (0.44, 0.10), (0.16, 0.26),
            (0.10, 0.42),
                      (0.40, 0.46), (0.74, 0.50))], closed=True, steps=6)  # fmt: skip
        canvas.solid(palm, skin, puffed(0.9))
        for finger in range(3):
            y = 0.40 - 0.085 * finger + high
            _finger(canvas, times(skin, 0.98 - 0.04 * finger), [(side * 0.36, y), (side * 0.06, y - 0.01),
                                                               (-side * (0.20 - 0.05 * finger), y + 0.05)],
                                                                   0.135)  # fmt: skip
        _finger(
            canvas, skin, [(side * 0.66, 0.42 + high), (side * 0.46, 0.60 + high), (side * 0.30, 0.62 + high)], 0.16
        )


WORKS = {
    "passing": _passing,
    "kneading": _kneading,
    "writing": _writing,
    "typing": _typing,
    "piano": _piano,
    "planting": _planting,
}


def paint(canvas: Canvas, look: Look) -> None:
    """The hands that the variant names; cupped where it names none."""
    words = look.variant.split()
    work = next((WORKS[word] for word in words if word in WORKS), None)
    if work is not None:
        work(canvas, look)
    elif "one" in words:
        _one(canvas, look)
    else:
        _cupped(canvas, look)


PROPS = (
    Prop(name="hands", size=0.24, extent=extent, paint=paint, home="studio", perch=0.60, casts=False, turns=False,
         stature=2.30),
)  # fmt: skip
