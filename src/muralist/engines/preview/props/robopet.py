"""Machines in the form of animals: a body of tin on four jointed legs, a head with glowing eyes, ears by kind."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE

TINS: tuple[Colour, ...] = (rgb("#a9b4bd"), rgb("#9fb0c0"), rgb("#b8bcc0"))
EARS: dict[str, Path] = {
    "dog": [(-0.02, 1.20), (-0.14, 1.12), (-0.17, 0.86), (-0.06, 0.82), (0.02, 1.02)],
    "cat": [(-0.08, 1.14), (-0.04, 1.40), (0.12, 1.18)],
    "rabbit": [(-0.06, 1.16), (-0.12, 1.58), (-0.02, 1.62), (0.08, 1.18)],
}
PRICKED = frozenset({"cat", "fox", "horse", "mouse", "pig", "cow"})


def paint(canvas: Canvas, look: Look) -> None:
    tin = look.pick("tin", TINS)
    dark, light = times(tin, 0.5), mix(tin, WHITE, 0.12)
    for x in (-0.44, 0.22):
        _leg(canvas, x + 0.10, times(tin, 0.66))
    tail = curve([(-0.62, 0.74), (-0.80, 0.86), (-0.82, 1.06)], steps=6)
    canvas.solid(limb(tail, (0.07, 0.05)), dark, puffed(0.8, shine=0.2))
    canvas.solid(ellipse(-0.82, 1.08, 0.05, 0.05), rgb("#e2564a"), puffed(1.0, shine=0.4), gloss=0.4)
    for x in (-0.50, 0.18):
        _leg(canvas, x, tin)
    canvas.solid(box(-0.66, 0.44, 0.36, 0.86, 0.14), tin, puffed(0.9, shine=0.28), gloss=0.35, texture=0.02)
    canvas.solid(box(-0.40, 0.54, 0.02, 0.76, 0.05), times(tin, 0.72), puffed(0.4))
    for k, code in enumerate(("#e2564a", "#f0c14a", "#6cc58a")):
        canvas.solid(ellipse(-0.31 + 0.12 * k, 0.65, 0.035, 0.035), rgb(code), puffed(1.0, shine=0.4), gloss=0.4)
    canvas.solid(limb([(0.22, 0.78), (0.34, 0.94)], (0.20, 0.18)), dark, puffed(0.8, shine=0.2))
    kind = look.variant if look.variant in EARS else "cat" if look.variant in PRICKED else "dog"
    far: Path = [(x + 0.24, y) for x, y in EARS[kind]]
    canvas.solid([(x + 0.24, y) for x, y in far] if kind != "dog" else far, times(tin, 0.6), puffed(0.7))
    canvas.solid(box(0.16, 0.84, 0.66, 1.22, 0.13), light, puffed(0.9, shine=0.3), gloss=0.35)
    canvas.solid(box(0.54, 0.84, 0.86, 1.02, 0.07), times(tin, 0.92), puffed(0.8, shine=0.2))
    canvas.solid(ellipse(0.85, 0.98, 0.045, 0.04), rgb("#23282e"), puffed(0.9, shine=0.4))
    canvas.solid(box(0.28, 0.98, 0.62, 1.15, 0.07), rgb("#1c2630"), puffed(0.4))
    for x in (0.38, 0.53):
        with canvas.lit():
            canvas.solid(ellipse(x, 1.065, 0.038, 0.046), rgb("#8ff0ff"), flat(0.92))
        canvas.lamp(x, 1.065, 0.12, rgb("#8ff0ff"), 0.4)
    near: Path = [(x + 0.22, y) for x, y in EARS[kind]]
    canvas.solid(near, dark if kind == "dog" else times(tin, 0.8), puffed(0.8, shine=0.2))
    with canvas.ink() as pen:
        pen.line([(0.60, 0.90), (0.80, 0.90)], 0.016, dark)
        for x, y in ((-0.60, 0.50), (0.30, 0.50), (-0.60, 0.80)):
            pen.disc(x, y, 0.018, dark)


def _leg(canvas: Canvas, x: float, tin: Colour) -> None:
    canvas.solid(limb([(x, 0.56), (x - 0.05, 0.30), (x, 0.10)], (0.17, 0.13, 0.12)), times(tin, 0.8),
                 puffed(0.9, shine=0.2))  # fmt: skip
    canvas.solid(ellipse(x - 0.05, 0.32, 0.075, 0.075), tin, puffed(1.0, shine=0.3), gloss=0.3)
    canvas.solid(box(x - 0.11, 0.0, x + 0.15, 0.13, 0.06), tin, puffed(0.9, shine=0.25), gloss=0.3)


PROP = Prop(name="robopet", size=0.7, extent=bounds(-0.90, 0.92, 1.66), paint=paint, home="studio", stature=1.25,
            perch=0.86)  # fmt: skip
