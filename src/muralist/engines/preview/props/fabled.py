"""A griffin: a lion with the head and the wings of an eagle; and the spirit of a lamp in its smoke."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, curve, ellipse, limb, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import bone, crease, eye, fur, mould, shape, sleeve
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE

TAWNY, FEATHER, BEAK = rgb("#c99a56"), rgb("#8a6238"), rgb("#eab53c")
BLUE, GOLD, SASH = rgb("#5aa0d8"), rgb("#d9a93f"), rgb("#c8483c")


def _wing(canvas: Canvas, x: float, y: float, tone: Colour, size: float) -> None:
    """A raised wing: long quills fanned backwards, then two rows of coverts over their roots."""
    for count, reach, share in ((9, 1.0, 0.0), (8, 0.66, 0.28), (7, 0.38, 0.5)):
        for number in range(count):
            part = number / (count - 1)
            end = (
                x + size * reach * (-1.02 + 0.86 * part),
                y + size * reach * (0.30 + 0.74 * part - 0.12 * part * part),
            )
            middle = (x + size * reach * (-0.42 + 0.40 * part), y + size * reach * (0.28 + 0.40 * part))
            quill = sleeve([(x, y + 0.04), middle, end], (0.08 * size, 0.16 * size, 0.05 * size), 5)
            canvas.solid(quill, mix(times(tone, 0.78 + 0.03 * number), WHITE, share * 0.5), puffed(0.7))


def paint_griffin(canvas: Canvas, look: Look) -> None:
    coat = look.colour(TAWNY)
    plume = FEATHER if not look.colours else times(coat, 0.65)
    _wing(canvas, 0.20, 0.84, times(plume, 0.72), 0.92)
    tail = [(-0.56, 0.62), (-0.86, 0.56), (-1.04, 0.72), (-1.00, 0.98)]
    canvas.solid(sleeve(tail, (0.09, 0.07, 0.06, 0.05)), times(coat, 0.92), puffed(0.9))
    canvas.solid(shape("-100 92, -112 106, -100 124, -88 110, -92 96", 6), plume, puffed(0.8))
    mould(canvas, [bone("-40 58 26, -56 32 15, -48 8 12"), oval(-0.44, 0.05, 0.13, 0.055)], times(coat, 0.64))
    mould(canvas, [bone("30 56 20, 40 30 12, 40 10 11"), oval(0.45, 0.05, 0.12, 0.05)], times(BEAK, 0.66))
    body = mould(
        canvas,
        [shape("-62 64, -50 84, -10 84, 30 92, 46 74, 40 50, 10 42, -36 46, -58 50", 8),
         bone("26 80 36, 38 104 30, 44 120 26"),
         bone("-36 60 34, -44 34 18, -34 8 14"), oval(-0.29, 0.05, 0.15, 0.06)],
        coat, texture=0.06,
    )  # fmt: skip
    fur(canvas, body, look.rng("fur"), coat, 160, 0.05, -0.4)
    for number in range(13):
        x, y = 0.47 - 0.024 * number + 0.05 * (number % 3), 0.66 + 0.045 * number
        tuft = shape(f"{100 * (x - 0.12):.0f} {100 * (y + 0.08):.0f}, {100 * (x + 0.03):.0f} {100 * (y - 0.11):.0f}, "
                     f"{100 * (x + 0.10):.0f} {100 * (y + 0.07):.0f}", 5)  # fmt: skip
        canvas.solid(tuft, mix(plume, rgb("#f2e2c2"), 0.25 + 0.045 * number), puffed(0.7))
    crease(canvas, bezier((-0.18, 0.62), (-0.24, 0.44), (-0.40, 0.36)), coat, body)
    mould(canvas, [bone("24 58 22, 26 32 13")], mix(coat, plume, 0.4))
    mould(canvas, [bone("26 34 12, 27 9 11"), oval(0.32, 0.05, 0.14, 0.055)], BEAK)
    head = mould(canvas, [ellipse(0.50, 1.26, 0.215, 0.20)], rgb("#f4ecdc"), texture=0.05)
    fur(canvas, head, look.rng("head"), rgb("#e4d6bc"), 60, 0.05, -2.4)
    for ear in ("36 140, 26 164, 46 148", "48 146, 46 170, 60 146"):
        canvas.solid(shape(ear, 6), plume, puffed(0.8))
    canvas.solid(shape("64 136, 84 134, 96 122, 96 108, 88 114, 74 116, 64 118", 8), BEAK, puffed(0.9, shine=0.2),
                 gloss=0.2)  # fmt: skip
    with canvas.ink() as pen:
        pen.line(bezier((0.92, 1.15), (0.78, 1.19), (0.66, 1.20), 8), 0.012, times(BEAK, 0.5))
        eye(pen, 0.58, 1.305, 0.036, rgb("#f0b93c"))
        pen.line([(0.49, 1.375), (0.66, 1.345)], 0.024, times(plume, 0.7))
    _wing(canvas, 0.10, 0.80, plume, 1.0)


def paint_genie(canvas: Canvas, look: Look) -> None:
    skin = look.colour(BLUE)
    canvas.soft(ellipse(-0.30, 0.02, 0.55, 0.05), (0.1, 0.1, 0.12), 0.03, 0.4)
    smoke = curve([(0.20, 0.30), (0.34, 0.46), (0.04, 0.62), (0.16, 0.82), (0.02, 1.00)], steps=12)
    for wide, alpha in ((1.25, 0.45), (1.0, 1.0)):
        path = limb(smoke, tuple(wide * w for w in (0.04, 0.14, 0.22, 0.30, 0.40)))
        if alpha < 1:
            canvas.soft(path, mix(skin, WHITE, 0.6), 0.06, alpha)
        else:
            canvas.solid(path, mix(skin, WHITE, 0.12), puffed(0.9, shine=0.1))
    # the lamp, its spout to the right
    canvas.solid(limb(bezier((-0.16, 0.20), (0.10, 0.14), (0.22, 0.32), 12), (0.16, 0.09, 0.06)), GOLD, puffed(0.9),
                 gloss=0.4)  # fmt: skip
    handle = ellipse(-0.68, 0.24, 0.13, 0.12)
    canvas.solid(limb([*handle, handle[0]], (0.045, 0.045)), times(GOLD, 0.9), puffed(0.9))
    canvas.solid(shape("-64 24, -56 12, -30 8, -6 14, 0 24, -10 32, -32 36, -54 32", 8), GOLD,
                 puffed(1.0, shine=0.35), gloss=0.5)  # fmt: skip
    canvas.solid(shape("-46 2, -36 8, -26 8, -16 2, -31 0", 6), times(GOLD, 0.85), puffed(0.9))
    canvas.solid(shape("-46 33, -32 42, -18 33", 6), times(GOLD, 1.05), puffed(0.9))
    canvas.solid(ellipse(-0.32, 0.43, 0.035, 0.035), GOLD, puffed(1.0))
    body = mould(canvas, [shape("-22 96, -30 126, -36 148, -14 158, 20 158, 42 148, 34 126, 26 96, 2 90", 8)], skin)
    canvas.solid(shape("-23 92, -25 106, 2 102, 29 106, 27 92, 2 86", 8), SASH, puffed(0.8))
    crease(canvas, bezier((0.03, 1.50), (0.03, 1.34), (0.02, 1.12)), skin, body, 0.02)
    for hand in (-1, 1):
        x = 0.03 + hand * 0.36
        canvas.solid(sleeve([(x, 1.46), (x + hand * 0.10, 1.26), (0.03 + hand * 0.06, 1.24)], (0.19, 0.17, 0.13)),
                     times(skin, 1.0 if hand > 0 else 0.94), puffed(0.9))  # fmt: skip
        band = sleeve([(0.03 + hand * 0.20, 1.255), (0.03 + hand * 0.13, 1.245)], (0.155, 0.15))
        canvas.solid(band, GOLD, puffed(0.9), gloss=0.3)
    head = mould(canvas, [ellipse(0.03, 1.80, 0.20, 0.23), bone("3 166 14, 3 156 16")], skin)
    for hand in (-1, 1):
        canvas.solid(ellipse(0.03 + hand * 0.205, 1.78, 0.045, 0.065), skin, puffed(0.8))
        with canvas.ink() as pen:
            pen.ring(0.03 + hand * 0.215, 1.69, 0.036, 0.016, GOLD)
    canvas.solid(shape("-3 200, -2 212, 8 226, 20 226, 10 214, 9 200", 6), rgb("#2b2a30"), puffed(0.8))
    canvas.solid(ellipse(0.03, 2.03, 0.065, 0.035), GOLD, puffed(0.9))
    canvas.soft(oval(0.03, 1.70, 0.12, 0.05), times(skin, 0.85), 0.03, 0.5, inside=head)
    with canvas.ink() as pen:
        for hand in (-1, 1):
            eye(pen, 0.03 + hand * 0.075, 1.83, 0.028)
            pen.line(bezier((0.03 + hand * 0.03, 1.895), (0.03 + hand * 0.08, 1.925), (0.03 + hand * 0.135, 1.895), 8),
                     0.020, rgb("#2b2a30"))  # fmt: skip
        pen.line(bezier((-0.055, 1.735), (0.03, 1.665), (0.115, 1.735), 10), 0.016, times(skin, 0.4))
        pen.line(bezier((0.01, 1.79), (0.03, 1.765), (0.055, 1.785), 6), 0.012, times(skin, 0.55))
        pen.polygon(shape("0 158, 3 145, 6 158", 4), rgb("#2b2a30"))


PROPS = (
    Prop(name="griffin", size=2.0, extent=bounds(-1.16, 1.02, 1.90, -0.02), paint=paint_griffin, home="cliff"),
    Prop(name="genie", size=1.6, extent=bounds(-0.86, 0.66, 2.30, -0.04), paint=paint_genie, home="livingroom"),
)
