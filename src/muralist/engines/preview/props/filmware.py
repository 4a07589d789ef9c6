"""Things of the cinema: a clapperboard and a movie camera."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb
from muralist.engines.preview.brushes.paths import box, ellipse
from muralist.engines.preview.brushes.shade import facing, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.lettering import letters
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, rod

DARK, WOOD = rgb("#2f2e33"), rgb("#9a6b42")


def paint_clapper(canvas: Canvas, look: Look) -> None:
    board = box(-0.72, 0.0, 0.72, 0.78, 0.03)
    canvas.solid(board, DARK, facing(0, 0.2, 1), gloss=0.2)
    with canvas.ink() as pen:
        for y in (0.26, 0.52):
            pen.line([(-0.66, y), (0.66, y)], 0.014, rgb("#e9e6de"))
        for x in (-0.22, 0.24):
            pen.line([(x, 0.06), (x, 0.26)], 0.014, rgb("#e9e6de"))
    if not letters(canvas, look.text, (-0.60, 0.30, 0.60, 0.48), rgb("#f4f1ea")):
        letters(canvas, "SCENE", (-0.62, 0.56, -0.18, 0.68), rgb("#f4f1ea"))
        letters(canvas, "TAKE", (0.16, 0.56, 0.58, 0.68), rgb("#f4f1ea"))
    for turn, y in ((0.0, 0.80), (0.24, 0.92)):
        c, s = math.cos(turn), math.sin(turn)

        def at(u: float, v: float, c: float = c, s: float = s, y: float = y) -> tuple[float, float]:
            return (-0.72 + u * c - v * s, y + u * s + v * c)

        arm = [at(0, 0), at(1.44, 0), at(1.44, 0.14), at(0, 0.14)]
        canvas.solid(arm, rgb("#f4f1ea"), slope(0.6, 0.85))
        with canvas.ink(inside=canvas.mask_of(arm)) as pen:
            for k in range(7):
                u = 0.22 * k
                pen.polygon([at(u, 0), at(u + 0.11, 0), at(u + 0.19, 0.14), at(u + 0.08, 0.14)], DARK)


def paint_cinema_camera(canvas: Canvas, look: Look) -> None:
    body = look.colour(rgb("#3a3a42"))
    for x in (-0.46, 0.50, 0.04):
        rod(canvas, [(0.02, 0.72), (x, 0.0)], 0.055, WOOD)
    canvas.solid(box(-0.34, 0.72, 0.38, 1.14, 0.04), body, puffed(0.5, shine=0.2), gloss=0.3)
    for x, y, r in ((-0.14, 1.34, 0.25), (0.34, 1.28, 0.20)):
        canvas.solid(ellipse(x, y, r, r), body, puffed(0.6, shine=0.2), gloss=0.3)
        with canvas.ink() as pen:
            for k in range(5):
                a = k * 1.257 + 0.3
                pen.disc(x + r * 0.58 * math.cos(a), y + r * 0.58 * math.sin(a), r * 0.20, mix(body, WHITE, 0.35))
            pen.disc(x, y, r * 0.16, STEEL)
    rod(canvas, [(-0.34, 0.94), (-0.60, 0.94)], 0.24, STEEL, gloss=0.5)
    canvas.solid([(-0.58, 0.80), (-0.82, 0.70), (-0.82, 1.18), (-0.58, 1.08)], DARK, puffed(0.7))
    canvas.solid(ellipse(-0.82, 0.94, 0.05, 0.20), rgb("#6fa8d0"), slope(0.5, 0.9, 60), gloss=0.6)
    canvas.solid(ellipse(0.02, 0.93, 0.09, 0.09), rgb("#d8483c"), puffed(0.9))


PROPS = (
    Prop(name="clapperboard", size=0.3, extent=bounds(-0.78, 0.78, 1.42), paint=paint_clapper, home="studio",
         turns=False, letters=True),
    Prop(name="movie_camera", size=1.5, extent=bounds(-0.90, 0.60, 1.62), paint=paint_cinema_camera, home="studio"),
)  # fmt: skip
