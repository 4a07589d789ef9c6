"""What stands open: a door into a lit room, a drawer, a garden gate; and a laptop that is shut."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, block, rod

PAINTS = (rgb("#2f6f73"), rgb("#b8483c"), rgb("#3f5f8c"), rgb("#5f7d4a"))
BRASS, WOOD, DARK = rgb("#d0a54a"), rgb("#a8733f"), rgb("#2a2522")


def paint_open_door(canvas: Canvas, look: Look) -> None:
    """The leaf swung into a room, of which floor, wall and a lamp are seen."""
    leaf = rgb("#8a5a34") if look.material == "wood" and not look.colours else look.pick("paint", PAINTS)
    frame = rgb("#efe8da") if min(leaf) < 0.75 else rgb("#6d6a66")
    block(canvas, -0.70, 0.0, 0.70, 0.09, rgb("#b9b2a6"), depth=(0.0, 0.05), texture=0.10, grain=10)
    block(canvas, -0.66, 2.18, 0.66, 2.28, frame, depth=(0.0, 0.02))
    canvas.solid(box(-0.60, 0.10, 0.60, 2.20), frame, facing(0, 0.1, 1), texture=0.03)
    hole = box(-0.49, 0.10, 0.49, 2.07)
    room = mix(rgb("#f0d9a8"), rgb("#ffdf9a"), 0.6) if look.dark else rgb("#d9c8a8")
    inside = canvas.mask_of(hole)
    canvas.solid(hole, room, slope(0.86, 0.62, 90))
    canvas.solid([(-0.49, 0.10), (0.49, 0.10), (0.30, 0.46), (-0.49, 0.46)], rgb("#9a6b42"), facing(0, 1, 0.4),
                 texture=0.08, inside=inside)  # fmt: skip
    canvas.solid([(0.30, 0.46), (0.49, 0.10), (0.49, 2.07), (0.30, 1.82)], times(room, 0.82), flat(0.6), inside=inside)
    canvas.soft(box(-0.5, 1.9, 0.5, 2.1), times(room, 0.3), 0.05, 0.6, inside=inside)
    with canvas.ink(inside=inside) as pen:
        pen.polygon(box(0.02, 1.16, 0.24, 1.46), rgb("#8a6a48"))
        pen.polygon(box(0.045, 1.185, 0.215, 1.435), rgb("#8fb4a8"))
        pen.polygon(box(-0.18, 0.14, 0.36, 0.20), rgb("#b8584a"), 0.8)
    swung: Path = [(-0.49, 0.10), (-0.20, 0.34), (-0.20, 1.86), (-0.49, 2.07)]
    canvas.solid(swung, times(leaf, 0.84), facing(0.7, 0, 0.7), texture=0.05, inside=inside)
    for low, high in ((0.16, 0.42), (0.50, 0.88)):
        a, b = 0.10 + 1.97 * low, 0.10 + 1.97 * high
        panel = [(-0.43, a), (-0.27, a + 0.10), (-0.27, b - 0.02), (-0.43, b + 0.03)]
        canvas.solid(panel, times(leaf, 0.66), facing(0.7, 0, 0.7), inside=inside)
    canvas.solid([(-0.20, 0.34), (-0.17, 0.34), (-0.17, 1.86), (-0.20, 1.86)], mix(leaf, WHITE, 0.25), flat(0.7))
    canvas.solid(ellipse(-0.235, 1.02, 0.035, 0.045), BRASS, puffed(1.1, shine=0.5), gloss=0.7)
    if look.dark:
        canvas.lamp(0.05, 1.1, 1.3, rgb("#ffd58a"), 0.5)


def paint_open_drawer(canvas: Canvas, look: Look) -> None:
    """A chest of three drawers, the upper one pulled out, with folded linen in it."""
    wood = look.colour(WOOD)
    for x in (-0.70, 0.70):
        canvas.solid(
            [(x - 0.05, 0.16), (x + 0.05, 0.16), (x + 0.03, 0.0), (x - 0.03, 0.0)], times(wood, 0.7), puffed(0.7)
        )
    canvas.solid(box(-0.80, 0.12, 0.80, 1.12, 0.02), wood, puffed(0.3), texture=0.10, grain=9)
    canvas.solid(box(-0.87, 1.12, 0.87, 1.20, 0.03), mix(wood, WHITE, 0.1), slope(0.55, 0.85), texture=0.08)
    for low in (0.17, 0.44):
        canvas.solid(box(-0.74, low, 0.74, low + 0.23, 0.02), mix(wood, WHITE, 0.08), slope(0.55, 0.78), texture=0.1)
        for x in (-0.36, 0.36):
            canvas.solid(ellipse(x, low + 0.12, 0.04, 0.036), BRASS, puffed(1.0, shine=0.4), gloss=0.6)
    canvas.solid(box(-0.74, 0.72, 0.74, 1.07, 0.01), times(DARK, 0.9), flat(0.4))
    canvas.soft(box(-0.84, 0.36, 0.84, 0.66), times(wood, 0.25), 0.05, 0.6)
    bed = [(-0.74, 1.00), (0.74, 1.00), (0.84, 0.80), (-0.84, 0.80)]
    canvas.solid(bed, times(wood, 0.5), flat(0.5))
    for number, code in enumerate(("#e8e2d4", "#c8584a", "#5f86a8", "#e0b860")):
        x = -0.60 + 0.40 * number
        cloth = [(x - 0.17, 0.99), (x + 0.17, 0.99), (x + 0.20, 0.82), (x - 0.20, 0.82)]
        canvas.solid([(a * 1.01, y + 0.035) for a, y in cloth], rgb(code), slope(0.7, 0.92, 90), texture=0.05)
        with canvas.ink() as pen:
            pen.line([(x - 0.17, 0.93), (x + 0.18, 0.93)], 0.012, times(rgb(code), 0.7), 0.8)
    for hand in (-1, 1):
        rail = [(hand * 0.74, 1.02), (hand * 0.79, 1.02), (hand * 0.90, 0.80), (hand * 0.84, 0.80)]
        canvas.solid(rail, mix(wood, WHITE, 0.2), flat(0.75))
    canvas.solid(box(-0.90, 0.52, 0.90, 0.82, 0.02), mix(wood, WHITE, 0.12), slope(0.60, 0.82), texture=0.1, grain=9)
    canvas.solid(box(-0.84, 0.56, 0.84, 0.76, 0.02), mix(wood, WHITE, 0.04), slope(0.78, 0.6), texture=0.1, grain=9)
    for x in (-0.42, 0.42):
        canvas.solid(ellipse(x, 0.66, 0.055, 0.05), BRASS, puffed(1.0, shine=0.4), gloss=0.6)


def paint_shut_laptop(canvas: Canvas, look: Look) -> None:
    """A thin slab that lies on the table, its lid towards the eye."""
    shell = look.colour(rgb("#b9bec4"))
    lid = [(-1.0, 0.13), (1.0, 0.13), (0.80, 0.62), (-0.80, 0.62)]
    canvas.solid([(-1.0, 0.13), (1.0, 0.13), (0.98, 0.035), (-0.98, 0.035)], times(shell, 0.8), slope(0.5, 0.85, 90))
    canvas.solid(lid, mix(shell, WHITE, 0.1), facing(0, 0.8, 0.6), gloss=0.35)
    with canvas.ink() as pen:
        pen.line([(-1.0, 0.085), (1.0, 0.085)], 0.012, times(shell, 0.45))
        pen.line([(-1.0, 0.13), (1.0, 0.13)], 0.012, mix(shell, WHITE, 0.6))
        pen.polygon([(-0.14, 0.075), (0.14, 0.075), (0.12, 0.10), (-0.12, 0.10)], times(shell, 0.6))
    canvas.solid(ellipse(0, 0.39, 0.12, 0.055), times(shell, 0.8), flat(0.75))


def _leaf_of_gate(canvas: Canvas, hand: int, iron: Colour) -> None:
    """One leaf, swung away from the eye."""
    foot, tip = (hand * 0.82, hand * 0.46), (0.02, 0.16)
    tops = (1.26, 1.06)
    for low in (0.14, 0.72):
        rod(canvas, [(foot[0], tip[0] + low), (foot[1], tip[1] + low * 0.80)], 0.045, iron)
    rod(canvas, [(foot[0], tip[0] + tops[0] - 0.1), (foot[1], tip[1] + tops[1] - 0.16)], 0.045, iron)
    for number in range(7):
        t = number / 6
        x = foot[0] + (foot[1] - foot[0]) * t
        low = tip[0] + (tip[1] - tip[0]) * t + 0.04
        high = tops[0] + (tops[1] - tops[0]) * t
        rod(canvas, [(x, low), (x, high)], 0.036 * (1 - 0.3 * t), iron)
        canvas.solid(ellipse(x, high + 0.03, 0.026, 0.045), times(iron, 1.1), puffed(0.9))


def paint_open_gate(canvas: Canvas, look: Look) -> None:
    """Two leaves that stand open between stone posts, and the path through them."""
    iron = look.colour(WOOD if look.material == "wood" else STEEL if look.material == "metal" else rgb("#3b4046"))
    canvas.solid(
        [(-0.78, 0.0), (0.78, 0.0), (0.34, 0.34), (-0.34, 0.34)], rgb("#cdb98f"), facing(0, 1, 0.5), texture=0.12
    )
    for hand in (-1, 1):
        _leaf_of_gate(canvas, hand, iron)
        canvas.solid(box(hand * 0.96 - 0.13, 0.0, hand * 0.96 + 0.13, 1.34, 0.02), rgb("#b3aa9c"), facing(0, 0.1, 1),
                     texture=0.12, grain=10)  # fmt: skip
        canvas.solid(box(hand * 0.96 - 0.17, 1.32, hand * 0.96 + 0.17, 1.42, 0.03), rgb("#c4bbad"), puffed(0.5))
        canvas.solid(ellipse(hand * 0.96, 1.52, 0.11, 0.11), rgb("#b9b0a2"), puffed(1.0), texture=0.08)


PROPS = (
    Prop(name="open_door", size=2.2, extent=bounds(-0.74, 0.74, 2.32), paint=paint_open_door, home="street",
         turns=False, materials=frozenset({"wood"})),
    Prop(name="open_drawer", size=1.0, extent=bounds(-0.94, 0.94, 1.22), paint=paint_open_drawer, home="bedroom",
         turns=False),
    Prop(name="shut_laptop", size=0.10, extent=bounds(-1.02, 1.02, 0.64), paint=paint_shut_laptop, home="office",
         turns=False),
    Prop(name="open_gate", size=1.8, extent=bounds(-1.14, 1.14, 1.66), paint=paint_open_gate, home="garden",
         turns=False, materials=frozenset({"wood", "metal"})),
)  # fmt: skip
