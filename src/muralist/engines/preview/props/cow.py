"""Farm animals on four legs: a patched cow and a woolly sheep, standing still or grazing."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import luma, rgb, times
from muralist.engines.preview.brushes.paths import bezier, ellipse, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, bone, crease, eye, mould, poly, shape
from muralist.engines.preview.props.grazers import COW, SHEEP
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.quadruped import beast_extent, is_moving, paint_beast

PINK = rgb("#e3a7a0")
_COW, _SHEEP = beast_extent(lambda _look: COW), beast_extent(lambda _look: SHEEP)


def _grazes(look: Look) -> bool:
    return "grazing" in look.variant.split()


def _moved(text: str, dx: float, dy: float) -> str:
    """An outline's text with all its points moved, in hundredths; widths stay."""
    moved = []
    for point in text.split(","):
        x, y, *rest = point.split()
        moved.append(" ".join([f"{float(x) + dx:g}", f"{float(y) + dy:g}", *rest]))
    return ", ".join(moved)


def cow_extent(look: Look) -> Extent:
    if is_moving(look) and not _grazes(look):
        return _COW(look)
    return Extent(left=-0.80, right=1.00, top=1.20, bottom=-0.01)


def paint_cow(canvas: Canvas, look: Look) -> None:
    if is_moving(look) and not _grazes(look):
        paint_beast(canvas, look, COW)
        return
    coat = look.colour(rgb("#f3eee4"))
    patch = rgb("#3a3434") if luma(coat) > 0.5 else rgb("#f3eee4")
    if not look.colours and "holstein" not in look.variant and int(look.rng("breed").integers(2)):
        patch = rgb("#8a5030")
    hoof = rgb("#3a302c")
    dx, dy = (14.0, -60.0) if _grazes(look) else (0.0, 0.0)
    at_x, at_y = dx / 100, dy / 100
    neck = "36 78 36, 54 60 28, 66 44 24" if dy else "38 80 32, 56 92 26"
    mould(canvas, [bone("24 58 16, 24 30 11, 24 7 9"), bone("-34 60 22, -30 36 13, -34 7 9")], times(coat, 0.62))
    canvas.solid(bone("-60 88 5, -68 70 4, -67 46 4"), times(coat, 0.8), puffed(0.7))
    canvas.solid(oval(-0.67, 0.42, 0.035, 0.07), patch, puffed(0.7))
    mask = mould(
        canvas,
        [
            shape("-62 66, -62 90, -44 96, -6 92, 26 96, 44 90, 48 68, 38 50, 10 44, -30 44, -54 52"),
            bone(neck),
            bone("34 60 20, 35 32 12, 35 7 10"), bone("-48 66 28, -44 38 14, -47 7 10"),
        ],
        coat,
    )  # fmt: skip
    for text in (
        "-50 100, -24 98, -20 76, -36 64, -56 70",
        "-4 98, 16 98, 24 82, 8 70, -8 80",
        "-20 52, 0 56, 8 42, -16 40",
        "-40 40, -32 30, -40 20, -54 28",
        "38 62, 52 74, 56 60, 44 48",
    ):
        canvas.soft(shape(text), patch, 0.012, 1.0, inside=mask)
    canvas.solid(oval(-0.14, 0.43, 0.12, 0.07), PINK, puffed(0.9))
    crease(canvas, bezier((-0.28, 0.78), (-0.24, 0.60), (-0.36, 0.48)), coat, mask)
    for text in (
        "30 0, 41 0, 40 8, 31 8",
        "-52 0, -41 0, -42 8, -51 8",
        "20 0, 29 0, 28 7, 20 7",
        "-38 0, -29 0, -30 7, -38 7",
    ):
        canvas.solid(poly(text), hoof, puffed(0.6))
    canvas.solid(shape(_moved("46 104, 32 108, 28 100, 40 96", dx, dy)), patch, puffed(0.7))
    canvas.solid(shape(_moved("68 104, 80 109, 84 102, 72 97", dx, dy)), times(patch, 0.8), puffed(0.7))
    for text in ("50 106 5, 44 114 3.5, 48 118 1.5", "64 106 5, 71 114 3.5, 67 118 1.5"):
        canvas.solid(bone(_moved(text, dx, dy)), rgb("#d9c9a4"), puffed(0.8))
    head = mould(canvas, [shape(_moved("46 104, 56 109, 68 104, 72 90, 76 74, 66 68, 56 74, 46 90", dx, dy))], coat)
    canvas.soft(poly(_moved("40 112, 53 112, 54 92, 48 82, 38 96", dx, dy)), patch, 0.012, 1.0, inside=head)
    canvas.solid(ellipse(0.69 + at_x, 0.735 + at_y, 0.10, 0.075, -0.1), PINK, puffed(0.9))
    with canvas.ink() as pen:
        eye(pen, 0.535 + at_x, 0.945 + at_y, 0.022, None)
        eye(pen, 0.665 + at_x, 0.955 + at_y, 0.022, None)
        for x in (0.655, 0.725):
            pen.disc(x + at_x, 0.75 + at_y, 0.014, times(PINK, 0.45))
        pen.line(
            [(x + at_x, y + at_y) for x, y in bezier((0.63, 0.705), (0.69, 0.685), (0.75, 0.71), 6)],
            0.009,
            times(PINK, 0.5),
        )


def sheep_extent(look: Look) -> Extent:
    if is_moving(look) and not _grazes(look):
        return _SHEEP(look)
    return Extent(left=-0.70, right=0.86, top=1.02, bottom=-0.01)


def paint_sheep(canvas: Canvas, look: Look) -> None:
    if is_moving(look) and not _grazes(look):
        paint_beast(canvas, look, SHEEP)
        return
    wool = look.colour(rgb("#f3eee2"))
    face = rgb("#4a4240")
    rng = look.rng("wool")
    dx, dy = (8.0, -44.0) if _grazes(look) else (0.0, 0.0)
    at_x, at_y = dx / 100, dy / 100
    mould(canvas, [bone("20 36 9, 20 5 8"), bone("-26 36 9, -26 5 8")], times(face, 0.7))
    mould(canvas, [bone("30 36 10, 31 5 9"), bone("-36 36 10, -36 5 9")], face)
    tufts = [ellipse(-0.03, 0.56, 0.50, 0.27), oval(-0.58, 0.62, 0.09, 0.10)]
    for step in range(22):
        a = 2 * math.pi * step / 22
        tufts.append(oval(-0.03 + 0.52 * math.cos(a), 0.57 + 0.27 * math.sin(a), 0.115, 0.105))
    mask = mould(canvas, tufts, wool, texture=0.10, grain=20)
    with canvas.ink(inside=mask) as pen:
        for _ in range(60):
            x, y = float(rng.uniform(-0.6, 0.5)), float(rng.uniform(0.28, 0.88))
            start = float(rng.uniform(0, 6.28))
            tone = (1.0, 1.0, 1.0) if rng.random() < 0.5 and y > 0.5 else times(wool, 0.72)
            pen.line(ellipse(x, y, 0.05, 0.045, start=start, end=start + 3.6, points=9), 0.011, tone, 0.5)
    if dy:
        mould(canvas, [bone("36 66 34, 52 46 26, 60 32 20")], wool, texture=0.10, grain=20)
    canvas.solid(shape(_moved("44 74, 32 76, 28 68, 40 66", dx, dy)), times(face, 0.85), puffed(0.7))
    canvas.soft(ellipse(0.54 + at_x, 0.70 + at_y, 0.17, 0.20), times(wool, 0.5), 0.03, 0.5, inside=mask)
    canvas.solid(shape(_moved("46 84, 58 86, 66 76, 74 58, 68 52, 58 54, 48 68", dx, dy)), face, puffed(0.9))
    mould(
        canvas,
        [
            oval(0.44 + at_x, 0.88 + at_y, 0.085, 0.075),
            oval(0.54 + at_x, 0.91 + at_y, 0.085, 0.08),
            oval(0.62 + at_x, 0.86 + at_y, 0.065, 0.06),
        ],
        wool,
        texture=0.1,
        grain=20,
    )
    canvas.solid(shape(_moved("46 80, 36 84, 30 78, 36 72, 44 74", dx, dy)), face, puffed(0.7))
    with canvas.ink() as pen:
        pen.disc(0.595 + at_x, 0.755 + at_y, 0.026, (0.97, 0.95, 0.9))
        pen.disc(0.60 + at_x, 0.752 + at_y, 0.016, DARK)
        pen.line(
            [(x + at_x, y + at_y) for x, y in bezier((0.70, 0.575), (0.67, 0.555), (0.63, 0.575), 5)],
            0.009,
            times(face, 0.45),
        )
        pen.disc(0.70 + at_x, 0.60 + at_y, 0.010, times(face, 0.4))


PROPS = (
    Prop(name="cow", size=1.5, extent=cow_extent, paint=paint_cow, home="meadow", overlap=0.1),
    Prop(name="sheep", size=0.9, extent=sheep_extent, paint=paint_sheep, home="meadow", overlap=0.1),
)
