"""A kitchen island: a block of cupboards under a wide worktop, with two stools tucked at its end."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve
from muralist.engines.preview.brushes.shade import facing, flat
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop

FRONTS = (rgb("#3f5566"), rgb("#e9e4d8"), rgb("#5f7a6a"))
TOPS = {"wood": rgb("#b5834f"), "stone": rgb("#9b9a96"), "metal": rgb("#c3c8cc")}
MARBLE, VEIN, BRASS = rgb("#f3f1ec"), rgb("#a9a7a4"), rgb("#c9a45a")
LEFT, RIGHT, HIGH, DEEP = -1.05, 1.05, 0.90, 0.20


def paint(canvas: Canvas, look: Look) -> None:
    """Paint it from the front and a little above."""
    top = TOPS.get(look.material, MARBLE)
    own = look.colours[0] if look.colours and 0 not in look.own else None
    front = own if own is not None and not look.material else look.pick("front", FRONTS) if own is None else FRONTS[1]
    if own is not None and look.material:
        top = own
    canvas.solid(box(LEFT + 0.06, 0.0, RIGHT - 0.06, 0.08), times(front, 0.4), flat(0.5))
    canvas.solid(box(LEFT + 0.03, 0.08, RIGHT - 0.03, HIGH), front, facing(0, 0.1, 1))
    with canvas.ink() as pen:
        for number in range(4):
            left = LEFT + 0.07 + number * 0.49
            for low, high in ((0.13, 0.62), (0.66, 0.85)):
                panel = box(left, low, left + 0.45, high)
                pen.polygon(panel, times(front, 0.90))
                pen.line([*panel, panel[0]], 0.014, times(front, 0.62), 0.9)
                pen.line([(left + 0.02, high - 0.02), (left + 0.43, high - 0.02)], 0.010, mix(front, MARBLE, 0.5), 0.7)
            pen.line([(left + 0.15, 0.755), (left + 0.30, 0.755)], 0.022, BRASS)
            x = left + (0.40 if number % 2 == 0 else 0.05)
            pen.line([(x, 0.44), (x, 0.56)], 0.020, BRASS)
    canvas.soft(box(LEFT + 0.03, HIGH - 0.07, RIGHT - 0.03, HIGH), times(front, 0.3), 0.02, 0.6)
    plate = [(LEFT - 0.05, HIGH + 0.06), (RIGHT + 0.05, HIGH + 0.06), (RIGHT - 0.08, HIGH + DEEP),
             (LEFT + 0.08, HIGH + DEEP)]  # fmt: skip
    edge = box(LEFT - 0.05, HIGH - 0.01, RIGHT + 0.05, HIGH + 0.06)
    canvas.solid(plate, top, flat(0.9), texture=0.03, gloss=0.5)
    canvas.solid(edge, times(top, 0.84), flat(0.74))
    if look.material in {"", "marble"}:
        rng = look.rng("veins")
        with canvas.ink(inside=canvas.mask_of(plate)) as pen:
            for _ in range(7):
                x, lean = float(rng.uniform(LEFT, RIGHT)), float(rng.uniform(0.1, 0.5))
                vein = [(x, HIGH + 0.04), (x + lean * 0.4, HIGH + 0.10), (x + lean * 0.5, HIGH + 0.13),
                        (x + lean, HIGH + 0.22)]  # fmt: skip
                pen.line(curve(vein, steps=5), float(rng.uniform(0.006, 0.016)), VEIN, 0.6)


PROP = Prop(name="kitchen_island", size=0.98, extent=bounds(-1.12, 1.12, 1.12, -0.02), paint=paint, home="kitchen",
            perch=1.0, turns=False, materials=frozenset({"marble", "wood", "stone", "metal"}))  # fmt: skip
