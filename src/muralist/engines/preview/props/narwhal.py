"""A narwhal, pale and dappled, its long twisted tooth before it; and a moray eel that looks out of the reef."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, curve, limb, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import eye, mould, shape
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop

SKIN, DARK, TUSK = rgb("#a9b4bc"), rgb("#56626e"), rgb("#efe6cc")
GREEN = rgb("#8a9a3c")


def paint_narwhal(canvas: Canvas, look: Look) -> None:
    skin, rng = look.colour(SKIN), look.rng("dapples")
    tusk = limb([(0.76, 0.50), (1.56, 0.74)], (0.060, 0.012))
    canvas.solid(tusk, TUSK, puffed(0.9, shine=0.2), gloss=0.2)
    with canvas.ink(inside=canvas.mask_of(tusk)) as pen:
        for step in range(13):
            x = 0.80 + step * 0.058
            y = 0.50 + (x - 0.76) * 0.30
            pen.line([(x - 0.012, y + 0.05), (x + 0.022, y - 0.04)], 0.010, times(TUSK, 0.62), 0.9)
    canvas.solid(shape("32 30, 22 10, 10 4, 12 18, 22 32", 6), times(skin, 0.66), puffed(0.7))
    mask = mould(
        canvas,
        [
            shape("80 44, 78 56, 66 66, 40 70, 4 66, -30 56, -60 44, -80 38, -80 32, -58 30, -24 24, 14 20, 52 24, "
                  "72 32", 8),
            shape("-72 40, -88 52, -106 62, -100 48, -92 38, -100 28, -104 14, -86 24, -72 31", 6),
        ],
        skin, puffed(1.1, shine=0.12), texture=0.05, gloss=0.15,
    )  # fmt: skip
    canvas.soft(shape("80 40, 56 30, 14 24, -40 32, -20 20, 20 14, 60 20"), (0.96, 0.97, 0.97), 0.04, 0.9, inside=mask)
    with canvas.ink(inside=mask) as pen:
        for _ in range(90):
            x = float(rng.uniform(-0.82, 0.68))
            y = 0.50 + 0.10 * (x + 0.2) * (1 if x < 0 else 0.4) + abs(float(rng.normal(0, 0.08))) - 0.02
            size = float(rng.uniform(0.008, 0.024))
            pen.polygon(oval(x, y, size * 1.4, size), DARK, 0.5)
    canvas.solid(shape("46 36, 40 14, 28 6, 26 16, 34 36", 6), times(skin, 0.86), puffed(0.8))
    with canvas.ink() as pen:
        eye(pen, 0.63, 0.475, 0.024)
        pen.line(bezier((0.79, 0.40), (0.72, 0.375), (0.62, 0.40), 8), 0.012, times(skin, 0.5), 0.9)


def paint_eel(canvas: Canvas, look: Look) -> None:
    skin = look.colour(GREEN)
    spine = [(-1.05, 0.18), (-0.70, 0.34), (-0.34, 0.14), (0.06, 0.10), (0.34, 0.30), (0.52, 0.54), (0.78, 0.62)]
    widths = (0.03, 0.13, 0.20, 0.23, 0.25, 0.25, 0.23)
    fin = [(x, y + 0.5 * wide + 0.03) for (x, y), wide in zip(spine, widths, strict=True)]
    canvas.solid(limb(curve(fin, steps=8), (0.02, 0.08, 0.10, 0.11, 0.11, 0.10, 0.04)), times(skin, 0.7), puffed(0.6))
    head = shape("66 50, 66 72, 84 76, 104 68, 110 60, 100 52, 84 48")
    body = mould(canvas, [limb(curve(spine, steps=8), widths), head], skin, texture=0.08)
    rng = look.rng("spots")
    path = curve(spine, steps=12)
    with canvas.ink(inside=body) as pen:
        for _ in range(110):
            x, y = path[int(rng.integers(len(path)))]
            size = float(rng.uniform(0.010, 0.026))
            pen.polygon(oval(x + float(rng.normal(0, 0.03)), y + float(rng.normal(0.0, 0.06)), size, size * 0.8),
                        mix(skin, rgb("#f0e28a"), 0.6) if rng.random() < 0.5 else times(skin, 0.6), 0.7)  # fmt: skip
    with canvas.ink() as pen:
        pen.line(bezier((1.09, 0.585), (0.96, 0.555), (0.82, 0.585), 8), 0.016, times(skin, 0.4), 0.9)
        eye(pen, 0.92, 0.675, 0.030, rgb("#f0dc7a"))
        pen.disc(1.06, 0.635, 0.010, times(skin, 0.4))


PROPS = (
    Prop(name="narwhal", size=1.4, extent=bounds(-1.10, 1.58, 0.80, -0.02), paint=paint_narwhal, home="underwater",
         stands="anywhere", casts=False),
    Prop(name="eel", size=0.5, extent=bounds(-1.10, 1.14, 0.80, -0.04), paint=paint_eel, home="underwater",
         stands="anywhere", casts=False),
)  # fmt: skip
