"""A butterfly with open wings, a little aslant."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, limb, oval, shifted
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, mould, poly, shape
from muralist.engines.preview.props.prop import Look, Prop

WINGS = (rgb("#e88a2e"), rgb("#4f8fd0"), rgb("#f0c444"), rgb("#c95f9a"))
FORE = "4 50, 14 74, 36 96, 60 98, 66 84, 56 62, 36 48, 10 42"
HIND = "5 44, 34 44, 54 34, 52 14, 38 2, 20 8, 8 28"


def extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.78, right=0.78, top=1.08, bottom=-0.06)


def paint(canvas: Canvas, look: Look) -> None:
    wing = look.pick("wing", WINGS)
    rim, light = mix(times(wing, 0.25), DARK, 0.6), mix(wing, (1.0, 0.96, 0.8), 0.55)

    def place(path: Path, hand: int) -> Path:
        narrow = 0.86 if hand < 0 else 1.0
        return shifted([(hand * x * narrow, y - 0.5) for x, y in path], 0.0, 0.5, turn=-0.14)

    for hand in (-1, 1):
        for text, base in ((HIND, (0.05, 0.40)), (FORE, (0.04, 0.48))):
            whole = shape(text)
            mould(canvas, [place(whole, hand)], rim, puffed(0.8), texture=0.0)
            cx, cy = sum(x for x, _ in whole) / len(whole), sum(y for _, y in whole) / len(whole)
            inner = [(base[0] + (x - base[0]) * 0.86, base[1] + (y - base[1]) * 0.86) for x, y in whole]
            mask = mould(canvas, [place(inner, hand)], wing, puffed(0.8), texture=0.06, grain=20)
            canvas.soft(
                place([(base[0] + (x - base[0]) * 0.5, base[1] + (y - base[1]) * 0.5) for x, y in whole], hand),
                light,
                0.06,
                0.8,
                inside=mask,
            )
            with canvas.ink(inside=mask) as pen:
                for x, y in whole[4::9]:
                    pen.line(
                        place(bezier(base, ((cx + x) / 2, (cy + y) / 2 + 0.02), (x, y), 8), hand), 0.010, rim, 0.75
                    )
            with canvas.ink() as pen:
                for x, y in whole[2::5]:
                    dx, dy = base[0] + (x - base[0]) * 0.93, base[1] + (y - base[1]) * 0.93
                    if abs(x) > 0.2:
                        pen.polygon(place(oval(dx, dy, 0.015, 0.015), hand), (1.0, 0.97, 0.9), 0.9)
    spine = shifted(poly("0 22, 0 0, 0 -28"), 0.0, 0.5, turn=-0.14)
    canvas.solid(limb(spine, (0.045, 0.075, 0.02)), mix(DARK, wing, 0.15), puffed(0.9))
    head = shifted([(0.0, 0.245)], 0.0, 0.5, turn=-0.14)[0]
    canvas.solid(oval(*head, 0.038, 0.038), DARK, puffed(0.9))
    with canvas.ink() as pen:
        for hand in (-1, 1):
            feeler = shifted(bezier((0.0, 0.26), (hand * 0.06, 0.38), (hand * 0.15, 0.44), 8), 0.0, 0.5, turn=-0.14)
            pen.line(feeler, 0.010, DARK)
            pen.disc(*feeler[-1], 0.016, DARK)


PROP = Prop(
    name="butterfly", size=0.12, extent=extent, paint=paint, home="meadow", stands="sky", casts=False, aloft=0.7
)
