"""Things of old Chinese halls: a folding screen, a gong, a bridal sedan."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Pen
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, ellipse
from muralist.engines.preview.brushes.shade import Shade, flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import block, rod

ROSEWOOD, SILK, INK, GOLD = rgb("#6b3424"), rgb("#efe4cc"), rgb("#39424a"), rgb("#dba83c")
BRASS, RED = rgb("#c99a3e"), rgb("#c0312b")


def rough(canvas: Canvas, outline: Path, colour: Colour, shade: Shade) -> None:
    """A shape of stone or of baked clay."""
    canvas.solid(outline, colour, shade, texture=0.17, grain=24)


def paint_screen(canvas: Canvas, look: Look) -> None:
    """Four panels of silk in rosewood frames, set in a zigzag, with one landscape in ink over all of them."""
    silk = look.colour(SILK)
    lows, highs = (0.10, 0.0, 0.10, 0.0, 0.10), (1.66, 1.72, 1.66, 1.72, 1.66)
    for number in range(4):
        x0, x1 = -1.20 + 0.60 * number, -0.60 + 0.60 * number
        low, end, high, top = lows[number], lows[number + 1], highs[number], highs[number + 1]
        tone = 1.0 if number % 2 else 0.90
        canvas.solid(
            [(x0, low), (x1, end), (x1, top), (x0, high)], times(ROSEWOOD, tone), slope(0.6, 0.8), texture=0.1, grain=30
        )
        sheet = [(x0 + 0.05, low + 0.34), (x1 - 0.05, end + 0.34), (x1 - 0.05, top - 0.07), (x0 + 0.05, high - 0.07)]
        canvas.solid(sheet, times(silk, tone), slope(0.72, 0.86))
        with canvas.ink(inside=canvas.mask_of(sheet)) as pen:
            _landscape(pen)
        with canvas.ink() as pen:
            for k in range(4):
                x = x0 + 0.10 + k * 0.133
                pen.line([(x, low + 0.08), (x, low + 0.28)], 0.018, times(ROSEWOOD, 1.5), 0.8)
            pen.line([(x1, end), (x1, top)], 0.012, times(ROSEWOOD, 0.5))


def _landscape(pen: Pen) -> None:
    for peak, wide, base, alpha in ((-0.75, 0.55, 1.28, 0.35), (0.05, 0.75, 1.46, 0.28), (0.85, 0.50, 1.22, 0.4)):
        ridge = curve(
            [
                (peak - wide, 0.70),
                (peak - wide * 0.45, base - 0.32),
                (peak - 0.06, base),
                (peak + 0.10, base - 0.05),
                (peak + wide * 0.5, base - 0.38),
                (peak + wide, 0.70),
            ],
            steps=6,
        )
        pen.polygon(ridge, mix(INK, SILK, 0.4), alpha)
    for k in range(3):
        pen.line([(-1.1 + 0.3 * k, 0.60 - 0.05 * k), (0.2 + 0.3 * k, 0.60 - 0.05 * k)], 0.010, INK, 0.25)
    pen.line(curve([(-1.05, 0.48), (-0.98, 0.80), (-0.86, 1.02), (-0.90, 1.20)], steps=5), 0.035, INK, 0.9)
    for x, y in ((-0.98, 1.16), (-0.80, 1.22), (-0.72, 1.04), (-1.02, 0.98)):
        pen.disc(x, y, 0.13, INK, 0.55, ry=0.05)
    pen.disc(0.62, 1.42, 0.085, RED, 0.75)
    for k in range(3):
        x, y = 0.20 + 0.10 * k, 1.36 + 0.05 * k
        pen.line(curve([(x - 0.05, y + 0.02), (x, y), (x + 0.05, y + 0.03)], steps=4), 0.010, INK, 0.8)


def paint_gong(canvas: Canvas, look: Look) -> None:
    """A brass gong hung by cords in a red frame with curled ends, its beater leaning at the foot."""
    brass = look.colour(BRASS)
    for hand in (-1, 1):
        canvas.solid(box(hand * 0.78 - 0.26, 0.0, hand * 0.78 + 0.26, 0.10, 0.03), RED, puffed(0.7))
        rod(canvas, [(hand * 0.78, 0.06), (hand * 0.78, 1.72)], 0.10, RED, gloss=0.3)
    beam = curve([(-1.08, 1.80), (-0.96, 1.70), (0.0, 1.66), (0.96, 1.70), (1.08, 1.80)], steps=6)
    rod(canvas, beam, 0.10, RED, gloss=0.3)
    with canvas.ink() as pen:
        for hand in (-1, 1):
            pen.line([(hand * 0.34, 1.66), (hand * 0.30, 1.38)], 0.028, rgb("#e0c37a"))
    canvas.solid(ellipse(0.03, 0.86, 0.63, 0.63), times(brass, 0.62), puffed(0.6))
    canvas.solid(ellipse(0.0, 0.87, 0.62, 0.62), brass, slope(0.6, 0.95, 60), gloss=0.35, texture=0.06, grain=14)
    with canvas.ink() as pen:
        for radius, shade in ((0.56, 0.72), (0.42, 0.84), (0.30, 0.86), (0.20, 0.80)):
            pen.ring(0.0, 0.87, radius, 0.014, times(brass, shade), 0.8)
    canvas.solid(ellipse(0.0, 0.87, 0.17, 0.17), mix(brass, (1, 1, 1), 0.12), puffed(0.9, shine=0.4), gloss=0.5)
    rod(canvas, [(0.48, 0.03), (0.98, 0.60)], 0.045, ROSEWOOD)
    canvas.solid(ellipse(1.01, 0.63, 0.11, 0.11), rgb("#e8d9bb"), puffed(0.9))


def paint_sedan(canvas: Canvas, look: Look) -> None:
    """A bridal sedan: a red cabin with a golden roof, tassels and a curtained door, on two carrying poles."""
    red = look.colour(RED)
    for y in (0.62, 0.70):
        rod(canvas, [(-1.72, y), (1.72, y)], 0.06, times(ROSEWOOD, 1.1 if y > 0.65 else 0.8))
    block(canvas, -0.62, 0.10, 0.48, 1.36, red, depth=(0.16, 0.05))
    for x in (-0.62, 0.48):
        rod(canvas, [(x, 0.0), (x, 1.40)], 0.06, GOLD, gloss=0.4)
    door = box(-0.40, 0.16, 0.26, 1.26, 0.02)
    canvas.solid(door, times(red, 0.62), flat(0.6))
    for hand, x in ((-1, -0.40), (1, 0.26)):
        drape = curve(
            [(x, 1.26), (x - hand * 0.32, 1.26), (x - hand * 0.20, 0.86), (x - hand * 0.05, 0.70), (x, 0.20)], steps=5
        )
        canvas.solid(drape, mix(red, rgb("#ff8a6a"), 0.25), puffed(0.7))
    with canvas.ink() as pen:
        pen.line([*door, door[0]], 0.022, GOLD)
        for k in range(11):
            pen.line([(-0.66 + 0.12 * k, 1.36), (-0.66 + 0.12 * k, 1.22)], 0.022, GOLD)
        for x, y in ((-0.51, 0.5), (0.37, 0.5), (-0.51, 0.9), (0.37, 0.9)):
            pen.ring(x, y, 0.06, 0.016, GOLD)
            pen.disc(x, y, 0.02, GOLD)
    eaves = [(-0.92, 1.50), (-0.74, 1.40), (0.66, 1.40), (0.86, 1.50)]
    roof = [
        *curve(eaves, steps=5),
        *curve([(0.66, 1.56), (0.24, 1.70), (-0.04, 1.86), (-0.30, 1.70), (-0.72, 1.56)], steps=5),
    ]
    canvas.solid(roof, mix(red, GOLD, 0.12), puffed(0.7), gloss=0.3)
    with canvas.ink() as pen:
        pen.line(curve(eaves, steps=5), 0.045, GOLD)
    canvas.solid(ellipse(-0.03, 1.92, 0.09, 0.09), GOLD, puffed(0.9, shine=0.4), gloss=0.5)
    for x in (-0.92, 0.86):
        with canvas.ink() as pen:
            pen.line([(x, 1.48), (x, 1.28)], 0.016, GOLD)
        canvas.solid(
            [(x - 0.05, 1.28), (x + 0.05, 1.28), (x + 0.07, 1.08), (x - 0.07, 1.08)], mix(red, GOLD, 0.2), puffed(0.8)
        )


PROPS = (
    Prop(
        name="folding_screen",
        size=1.8,
        extent=bounds(-1.24, 1.24, 1.76),
        paint=paint_screen,
        home="livingroom",
        turns=False,
    ),
    Prop(name="gong", size=1.2, extent=bounds(-1.14, 1.16, 1.90), paint=paint_gong, home="livingroom"),
    Prop(name="sedan_chair", size=2.0, extent=bounds(-1.76, 1.76, 2.04), paint=paint_sedan, home="easterntown"),
)
