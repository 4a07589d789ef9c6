"""Birds that swim: a duck, its duckling and a swan; the belly lies at the waterline."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, ellipse, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.aviary import DUCK, DUCKLING, SWAN
from muralist.engines.preview.props.bodies import DARK, bone, crease, eye, mould, shape
from muralist.engines.preview.props.fluffy import FLUFFY_EXTENT, TOY, paint_fluffy, small_and_round
from muralist.engines.preview.props.measured import measured
from muralist.engines.preview.props.plumage import BIRD_BOUND, paint_bird
from muralist.engines.preview.props.prop import Look, Prop

DAMS, BROWN, CREAM = "dam", rgb("#8a6a48"), rgb("#d8bd92")
"""The word of a mother duck, and her colours."""
DAM = replace(DUCK, back=(BROWN,), breast=rgb("#b08a60"), head=rgb("#a07c54"), wing=rgb("#75583c"), tip=rgb("#5a4330"))
SWIMMING = Extent(left=-0.70, right=0.72, top=0.90, bottom=-0.02)
OUT_OF_WATER = frozenset({"flying", "standing", "walking"})


def _out(look: Look) -> bool:
    words = set(look.variant.split())
    return bool(OUT_OF_WATER & words) and TOY not in words


def _duck_ashore(canvas: Canvas, look: Look) -> None:
    paint_bird(canvas, look, DUCKLING if "duckling" in look.variant else DAM if DAMS in look.variant else DUCK)


def _swan_ashore(canvas: Canvas, look: Look) -> None:
    paint_bird(canvas, look, SWAN)


_DUCK_ASHORE, _SWAN_ASHORE = measured(_duck_ashore, BIRD_BOUND), measured(_swan_ashore, BIRD_BOUND)


def duck_extent(look: Look) -> Extent:
    if _out(look):
        return _DUCK_ASHORE(look)
    return FLUFFY_EXTENT if small_and_round(look) else SWIMMING


def paint_duck(canvas: Canvas, look: Look) -> None:
    if _out(look):
        _duck_ashore(canvas, look)
        return
    if small_and_round(look):
        paint_fluffy(canvas, look)
        return
    dam = DAMS in look.variant.split()
    plain = dam or bool(look.colours)
    coat = look.colour(BROWN if dam else rgb("#a89684"))
    head = coat if plain else rgb("#2f6a4a")
    breast = mix(coat, (1, 0.97, 0.88), 0.3) if plain else rgb("#7a4b36")
    body = mould(
        canvas,
        [shape("-66 34, -50 32, -30 38, 0 36, 22 34, 40 26, 46 12, 36 0, -30 -1, -52 10")],
        coat, texture=0.06, grain=28,
    )  # fmt: skip
    canvas.soft(shape("24 40, 48 34, 54 4, 30 0, 24 18"), breast, 0.04, 0.95, inside=body)
    if dam:
        with canvas.ink(inside=body) as pen:
            for row in range(4):
                for column in range(9):
                    x, y = -0.52 + 0.11 * column + 0.05 * (row % 2), 0.06 + 0.08 * row
                    pen.line(ellipse(x, y, 0.030, 0.022, start=3.34, end=6.08, points=6), 0.011, CREAM, 0.6)
    if not plain:
        canvas.soft(shape("-72 40, -52 40, -44 26, -60 20"), rgb("#2d2a2a"), 0.03, 0.85, inside=body)
    mould(canvas, [bone("32 24 24, 38 46 17, 40 62 20"), ellipse(0.42, 0.68, 0.165, 0.155)], head, texture=0.04)
    if not plain:
        canvas.solid(shape("25 40, 36 37, 48 40, 48 43, 36 41, 25 44", 4), rgb("#f6f1e6"), puffed(0.6))
    wing = shape("18 30, 2 36, -26 36, -56 40, -40 22, -14 12, 10 14")
    canvas.soft([(x, y - 0.03) for x, y in wing], times(coat, 0.4), 0.025, 0.5, inside=body)
    canvas.solid(wing, times(coat, 0.86), puffed(0.9), texture=0.06, grain=28)
    with canvas.ink(inside=canvas.mask_of(wing)) as pen:
        for row in range(4):
            pen.line(
                bezier(
                    (0.12 - row * 0.05, 0.18 + row * 0.045), (-0.18, 0.15 + row * 0.05), (-0.56, 0.37 + row * 0.015), 8
                ),
                0.012,
                times(coat, 0.5),
                0.6,
            )
        if not plain:
            pen.polygon(shape("-16 17, -34 25, -40 33, -22 26", 4), rgb("#3f6fb0"), 0.95)
    canvas.solid(shape("55 70, 66 66, 71 61, 62 59, 53 61", 5), rgb("#e8a53a"), puffed(0.9, shine=0.2))
    with canvas.ink() as pen:
        eye(pen, 0.475, 0.715, 0.025)
        pen.line(bezier((0.56, 0.64), (0.62, 0.625), (0.68, 0.62), 5), 0.008, rgb("#9a6a22"), 0.9)


def swan_extent(look: Look) -> Extent:
    if _out(look):
        return _SWAN_ASHORE(look)
    return Extent(left=-0.76, right=0.72, top=1.06, bottom=-0.02)


def paint_swan(canvas: Canvas, look: Look) -> None:
    if _out(look):
        _swan_ashore(canvas, look)
        return
    coat = look.colour(rgb("#f7f5ef"))
    body = mould(
        canvas,
        [shape("-72 42, -50 34, -20 44, 12 40, 34 28, 42 12, 32 0, -28 -1, -56 14"),
         bone("26 16 26, 40 34 18, 34 58 12, 30 78 11, 38 94 11, 48 95 13"), oval(0.475, 0.94, 0.085, 0.07)],
        coat, texture=0.03, grain=28,
    )  # fmt: skip
    crease(canvas, bezier((0.14, 0.40), (0.22, 0.24), (0.10, 0.06)), coat, body)
    for lift, text in (
        (0.0, "22 26, 6 44, -22 50, -64 60, -50 42, -30 26, 0 10"),
        (0.05, "14 22, -4 34, -28 38, -56 44, -40 26, -14 12"),
    ):
        wing = [(x, y + lift * 0.2) for x, y in shape(text)]
        canvas.soft([(x, y - 0.03) for x, y in wing], times(coat, 0.45), 0.025, 0.35, inside=body)
        canvas.solid(wing, coat, puffed(0.9), texture=0.03)
        with canvas.ink(inside=canvas.mask_of(wing)) as pen:
            for row in range(5):
                pen.line(
                    bezier(
                        (0.08 - row * 0.06, 0.18 + row * 0.055),
                        (-0.20, 0.16 + row * 0.07),
                        (-0.62, 0.42 + row * 0.035),
                        8,
                    ),
                    0.010,
                    times(coat, 0.72),
                    0.6,
                )
    canvas.solid(
        shape("53 96, 64 91, 69 86, 60 86, 52 89", 5),
        rgb("#e58a3a") if luma(coat) > 0.3 else rgb("#c8433a"),
        puffed(0.9),
    )
    with canvas.ink() as pen:
        pen.polygon(shape("54 97, 57 94, 53 90, 49 93", 4), DARK)
        pen.disc(0.49, 0.955, 0.014, DARK if luma(coat) > 0.3 else rgb("#efe6d8"))


PROPS = (
    Prop(name="duck", size=0.4, extent=duck_extent, paint=paint_duck, home="lake", stands="water"),
    Prop(name="swan", size=0.9, extent=swan_extent, paint=paint_swan, home="lake", stands="water"),
)
