"""Cars of other builds than the small round one: open tourers, jeeps, estates and long black limousines."""

from __future__ import annotations

from dataclasses import dataclass

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bodies import poly
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.solids import STEEL, WHITE, pane, rod, wheel

DARK, TAN = rgb("#26272c"), rgb("#b98a5c")


@dataclass(frozen=True, slots=True, kw_only=True)
class Motor:
    """Outlines in hundredths, nose to the right: `body` is rounded, `panes` are glass. `top` is its height."""

    paints: tuple[Colour, ...]
    body: str
    panes: tuple[str, ...] = ()
    wheels: tuple[tuple[float, float], ...] = ((-0.66, 0.20), (0.68, 0.20))
    seams: tuple[float, ...] = (-0.30, 0.12, 0.46)
    belt: float = 0.52
    top: float = 0.86
    left: float = -1.20
    right: float = 1.20
    steps: int = 7


CLASSIC = (rgb("#c8342f"), rgb("#4f9fb0"), rgb("#efe6d2"), rgb("#e3b04a"))
MOTORS: dict[str, Motor] = {
    "convertible": Motor(paints=CLASSIC, body="-110 22, -113 40, -102 52, -70 57, -40 57, -34 52, 22 52, 30 56, 62 56, "
        "98 49, 110 38, 110 22, 100 15, -102 15", belt=0.50, top=0.88, seams=(-0.22, 0.28)),
    "jeep": Motor(paints=(rgb("#6a7a4a"), rgb("#b08a52"), rgb("#3f5f56")), steps=2, body="-100 24, -102 66, -98 70, "
        "30 70, 34 64, 92 62, 100 56, 102 26, 96 20, -96 20", wheels=((-0.62, 0.24), (0.66, 0.24)), belt=0.66, top=1.16,
        panes=("-94 74, -94 104, -48 104, -48 74", "-42 74, -42 104, 4 104, 14 74"), seams=(-0.45, 0.20)),
    "suv": Motor(paints=(rgb("#3f5f7a"), rgb("#8a3a34"), rgb("#e4e2dc"), rgb("#4a4e54")), steps=6, body="-110 22, "
        "-112 56, -106 84, -92 98, 14 98, 34 90, 52 66, 96 60, 110 48, 111 24, 102 16, -102 16", belt=0.60, top=1.04,
        panes=("-98 64, -94 88, -62 90, -62 64", "-56 64, -56 90, -14 90, -14 64", "-8 64, -8 90, 12 89, 26 82, 38 64"),
        seams=(-0.59, -0.11, 0.38), wheels=((-0.66, 0.23), (0.68, 0.23))),
    "limousine": Motor(paints=(rgb("#24252b"), rgb("#ecebe6")), steps=6, body="-160 22, -163 44, -150 52, -112 56, "
        "-88 78, -60 82, 66 82, 88 76, 108 56, 148 50, 162 40, 162 22, 150 15, -150 15", belt=0.54, top=0.86,
        left=-1.72, right=1.72, panes=("-98 56, -82 74, -60 76, -60 56", "-54 56, -54 76, -6 76, -6 56",
        "0 56, 0 76, 48 76, 48 56",
        "54 56, 54 76, 64 76, 82 70, 96 56"), seams=(-0.57, -0.03, 0.51, 0.98), wheels=((-1.10, 0.20), (1.12, 0.20))),
}  # fmt: skip


def paint_motor(canvas: Canvas, look: Look, kind: str) -> None:
    """Paint the car of that build."""
    motor = MOTORS[kind]
    tone = look.pick("paint", motor.paints)
    if kind == "convertible":
        _cabin(canvas)
    if kind == "jeep":
        _hood(canvas, tone)
    body = curve(poly(motor.body), closed=True, steps=motor.steps)
    canvas.solid(body, tone, puffed(0.85, shine=0.32), gloss=0.5)
    inside = canvas.mask_of(body)
    canvas.soft(box(motor.left, 0.10, motor.right, 0.28), times(tone, 0.45), 0.03, 0.6, inside=inside)
    shine = limb([(motor.left + 0.15, motor.belt - 0.03), (motor.right - 0.15, motor.belt - 0.05)], (0.03, 0.03))
    canvas.soft(shine, WHITE, 0.012, 0.45, inside=inside)
    for text in motor.panes:
        pane(canvas, poly(text), lit=look.dark)
    if kind == "jeep":
        canvas.solid(box(-1.04, 0.36, 1.0, 0.41), times(tone, 0.7), flat(0.5), inside=inside)
    for x, y in motor.wheels:
        canvas.solid(ellipse(x, y + 0.02, y * 1.24, y * 1.22), DARK, flat(0.3), inside=inside)
        wheel(canvas, (x, y), y)
    with canvas.ink(inside=inside) as pen:
        for x in motor.seams:
            pen.line([(x, motor.belt), (x, 0.20)], 0.009, times(tone, 0.5), 0.8)
            pen.line([(x - 0.14, motor.belt - 0.09), (x - 0.05, motor.belt - 0.09)], 0.018, STEEL)
    nose, tail = max(x for x, _ in body), min(x for x, _ in body)
    for x0, x1 in ((tail - 0.03, tail + 0.16), (nose - 0.16, nose + 0.03)):
        canvas.solid(box(x0, 0.19, x1, 0.255, 0.03), STEEL, slope(0.3, 0.95), gloss=0.4)
    high = motor.belt - 0.13
    canvas.solid(ellipse(nose - 0.06, high, 0.05, 0.065), rgb("#fff2cf"), puffed(0.8, shine=0.3), gloss=0.5)
    canvas.solid(ellipse(tail + 0.05, high, 0.035, 0.05), rgb("#c53a32"), puffed(0.8))
    if kind == "jeep":
        canvas.solid(ellipse(motor.left + 0.06, 0.50, 0.07, 0.21), DARK, puffed(0.9))
    if look.dark:
        canvas.lamp(nose - 0.02, high, 0.42, rgb("#ffe6ac"), 0.6)
        canvas.lamp(tail, high, 0.22, rgb("#ff5a4a"), 0.6)


def _cabin(canvas: Canvas) -> None:
    """Windscreen, two seats, the wheel and the folded roof of an open car."""
    folded = curve(poly("-72 54, -76 64, -58 70, -40 64, -38 54"), closed=True, steps=5)
    canvas.solid(folded, rgb("#e8dcc4"), puffed(0.8), texture=0.06)
    for x in (-0.32, 0.0):
        canvas.solid(box(x, 0.48, x + 0.15, 0.74, 0.06), TAN, puffed(0.9))
    rod(canvas, [(0.16, 0.50), (0.10, 0.64)], 0.022, DARK)
    rod(canvas, [(0.06, 0.58), (0.145, 0.69)], 0.024, DARK)
    screen = poly("20 53, 30 53, 10 84, 4 84")
    canvas.solid(screen, mix(rgb("#bfe0ec"), WHITE, 0.2), flat(0.8), alpha=0.75)
    rod(canvas, [(0.30, 0.52), (0.08, 0.85)], 0.022, STEEL)


def _hood(canvas: Canvas, tone: Colour) -> None:
    """The canvas roof of a jeep over its windows, with the bars between them."""
    canvas.solid(poly("-100 66, -100 110, 6 110, 20 66"), times(mix(tone, TAN, 0.5), 0.8), puffed(0.5), texture=0.06)
    canvas.solid(box(-1.03, 1.06, 0.10, 1.13, 0.03), times(mix(tone, TAN, 0.5), 0.9), puffed(0.7))
