"""Small life of the shore: a sea anemone with its waving arms, and a hermit crab in a borrowed shell."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, ellipse
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import bone, eye, mould, shape, sleeve
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE

ARMS = (rgb("#d98ab0"), rgb("#b88ad0"), rgb("#e0a06a"))
RED, SHELLS = rgb("#d8623c"), (rgb("#d9b48a"), rgb("#c98f7a"), rgb("#b8a690"))


def anemone_extent(look: Look) -> Extent:
    del look
    return Extent(left=-1.06, right=1.06, top=1.42, bottom=-0.12)


def paint_anemone(canvas: Canvas, look: Look) -> None:
    """A foot like a low drum, and three rows of arms about its mouth, the nearest the shortest."""
    tint, rng = look.pick("arms", ARMS), look.rng("arms")
    foot = mix(tint, rgb("#7a4a5a"), 0.5)
    canvas.soft(ellipse(0.0, 0.0, 0.62, 0.06), rgb("#16323a"), 0.03, 0.45)
    for row, (count, reach, tone) in enumerate(((19, 0.80, 0.66), (17, 0.64, 0.82), (15, 0.46, 1.0))):
        if row == 2:
            canvas.solid(shape("-44 0, -36 20, -48 42, 0 50, 48 42, 36 20, 44 0, 0 -3"), foot, puffed(0.9), texture=0.1)
        for number in range(count):
            lean = -1.25 + 2.5 * number / (count - 1) + float(rng.uniform(-0.06, 0.06))
            x0 = 0.44 * math.sin(lean) * (1.0 - 0.06 * row)
            y0 = 0.44 - 0.05 * row + 0.05 * math.cos(lean)
            long = reach * float(rng.uniform(0.88, 1.06)) * (1.0 - 0.14 * abs(lean))
            sway = float(rng.uniform(-0.16, 0.16))
            x1, y1 = x0 + 0.5 * long * math.sin(lean * 0.75), y0 + 0.52 * long * math.cos(lean * 0.75)
            x2, y2 = x1 + 0.5 * long * math.sin(lean * 0.9 + sway), y1 + 0.46 * long * math.cos(lean * 0.7 + sway)
            arm = sleeve([(x0, y0), (x1, y1), (x2, y2)], (0.10, 0.085, 0.07), 4)
            canvas.solid(arm, times(tint, tone), puffed(0.9))
            canvas.solid(ellipse(x2, y2, 0.042, 0.042), mix(times(tint, tone), WHITE, 0.55), puffed(0.8))


def hermit_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.94, right=0.92, top=1.15, bottom=-0.03)


def paint_hermit(canvas: Canvas, look: Look) -> None:
    """The shell is a turned whorl that rises to the left; legs, claws and stalked eyes come out on the right."""
    red, shell = look.colour(RED), look.pick("shell", SHELLS)
    for leg in ("10 30 12, -4 22 9, -14 2 4", "24 26 12, 18 16 9, 8 0 4"):
        canvas.solid(bone(leg), times(red, 0.7), puffed(0.9))
    whorls = (
        "26 20, 36 44, 26 72, 2 88, -26 84, -46 62, -46 36, -28 14, 0 6",
        "-8 80, -20 96, -44 100, -62 86, -66 64, -46 46, -24 56",
        "-44 94, -58 107, -74 102, -80 86, -66 72, -50 78", "-62 100, -78 110, -88 112, -84 96, -74 86",
    )  # fmt: skip
    for number, whorl in enumerate(reversed(whorls)):
        tone = 0.8 + 0.07 * number
        outline = shape(whorl, 8)
        canvas.solid(outline, times(shell, tone), puffed(1.0, shine=0.15), texture=0.06, gloss=0.15)
        inside = canvas.mask_of(outline)
        for step in range(5):
            band: Path = ellipse(-0.10 - 0.14 * step, 0.34 + 0.13 * step, 0.40, 0.50, 0.5)
            with canvas.ink(inside=inside) as pen:
                pen.line(band, 0.022, times(shell, 0.68), 0.35)
    canvas.solid(shape("22 12, 40 30, 40 56, 24 72, 10 58, 8 30", 8), times(shell, 0.42), puffed(0.5))
    mould(
        canvas,
        [
            shape("16 24, 22 52, 38 60, 56 52, 60 34, 44 22, 28 18"),
        ],
        red,
        texture=0.08,
    )
    for leg in ("30 28 13, 30 16 10, 22 0 4", "42 28 13, 52 18 10, 50 0 4"):
        canvas.solid(bone(leg), red, puffed(0.9))
    canvas.solid(bone("52 34 12, 70 30 11, 74 22 9"), times(red, 0.9), puffed(0.9))
    canvas.solid(shape("66 24, 80 30, 90 20, 86 6, 80 14, 76 4, 66 10"), times(red, 1.05), puffed(0.9, shine=0.2))
    canvas.solid(bone("44 24 12, 58 14 12"), red, puffed(0.9))
    canvas.solid(shape("50 18, 64 24, 74 14, 70 0, 64 8, 58 -1, 50 6"), times(red, 1.1), puffed(0.9, shine=0.2))
    for x0, x1 in ((0.38, 0.36), (0.50, 0.56)):
        canvas.solid(sleeve([(x0, 0.54), (x1, 0.74)], (0.05, 0.04)), red, puffed(0.8))
    with canvas.ink() as pen:
        for x in (0.36, 0.56):
            pen.disc(x, 0.77, 0.062, WHITE)
            eye(pen, x + 0.012, 0.77, 0.036)
        for side in (0.10, 0.24):
            pen.line([(0.50, 0.52), (0.60 + side, 0.66), (0.66 + side, 0.58)], 0.012, times(red, 0.7))


PROPS = (
    Prop(name="anemone", size=0.7, extent=anemone_extent, paint=paint_anemone, home="underwater", perch=0.46,
         turns=False),
    Prop(name="hermit crab", size=0.12, extent=hermit_extent, paint=paint_hermit, home="beach"),
)  # fmt: skip
