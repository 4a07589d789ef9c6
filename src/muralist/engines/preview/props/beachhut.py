"""A beach hut: narrow, striped, with a pointed gable, a door and two steps; neighbours in a row differ in colour."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop

PAINTS = (rgb("#3f8ec4"), rgb("#e0574e"), rgb("#f0b93c"), rgb("#4fae8c"), rgb("#e88aa8"), rgb("#7a6fc0"))
WHITE, WOOD = rgb("#f7f3ea"), rgb("#b98d5e")
HALF, EAVE, PEAK, FLOOR = 0.46, 1.22, 1.80, 0.16
BOARDS = 8


def paint(canvas: Canvas, look: Look) -> None:
    """The front of one hut."""
    start = int(look.rng("paint").integers(len(PAINTS))) if not look.number else 0
    own = PAINTS[(start + look.number) % len(PAINTS)]
    if look.colours:
        own = look.colours[look.number % len(look.colours)]
    for x in (-0.38, 0.0, 0.38):
        canvas.solid(box(x - 0.045, 0.0, x + 0.045, FLOOR + 0.02), times(WOOD, 0.6), flat(0.6))
    front = [(-HALF, FLOOR), (HALF, FLOOR), (HALF, EAVE), (0.0, PEAK), (-HALF, EAVE)]
    canvas.solid(front, WHITE, facing(-0.1, 0.1, 1, fall=0.12), texture=0.03)
    inside, wide = canvas.mask_of(front), 2 * HALF / BOARDS
    for board in range(0, BOARDS, 2):
        x = -HALF + wide * board
        canvas.solid(box(x, FLOOR, x + wide, PEAK), own, facing(-0.1, 0.1, 1, fall=0.12), inside=inside, texture=0.03)
    with canvas.ink(inside=inside) as pen:
        for board in range(1, BOARDS):
            x = -HALF + wide * board
            pen.line([(x, FLOOR), (x, PEAK)], 0.008, times(own, 0.6), 0.4)
    under = [(-HALF, EAVE), (0.0, PEAK), (HALF, EAVE), (HALF, EAVE - 0.10), (0.0, PEAK - 0.12), (-HALF, EAVE - 0.1)]
    canvas.soft(under, times(own, 0.3), 0.03, 0.4, inside=inside)
    door = box(-0.19, FLOOR, 0.19, 0.92)
    canvas.solid(box(-0.225, FLOOR, 0.225, 0.955), WHITE, flat(0.78))
    canvas.solid(door, times(own, 0.82), slope(0.5, 0.75, 70), texture=0.05)
    with canvas.ink(inside=canvas.mask_of(door)) as pen:
        pen.line([(0.0, FLOOR), (0.0, 0.92)], 0.012, times(own, 0.5), 0.9)
        for y in (0.34, 0.74):
            pen.line([(-0.19, y), (0.19, y)], 0.010, times(own, 0.55), 0.7)
        pen.disc(0.05, 0.53, 0.020, rgb("#e8c25a"))
    glass = rgb("#ffcf7d") if look.dark else rgb("#6f93a8")
    canvas.solid(ellipse(0.0, 1.26, 0.125, 0.125), WHITE, flat(0.8))
    canvas.solid(ellipse(0.0, 1.26, 0.09, 0.09), glass, slope(0.5, 0.85, 60))
    with canvas.ink() as pen:
        pen.line([(-0.09, 1.26), (0.09, 1.26)], 0.014, WHITE)
        pen.line([(0.0, 1.17), (0.0, 1.35)], 0.014, WHITE)
    for hand in (-1, 1):
        edge = [(0.0, PEAK + 0.09), (hand * 0.58, EAVE - 0.02), (hand * 0.55, EAVE - 0.10), (0.0, PEAK - 0.03)]
        canvas.solid(edge, mix(own, WHITE, 0.12), flat(0.78 if hand < 0 else 0.62))
    for step, (reach, low) in enumerate(((0.27, FLOOR - 0.08), (0.31, 0.0))):
        canvas.solid(box(-reach, low, reach, low + 0.08), mix(WOOD, WHITE, 0.1 * step), facing(0, 0.3, 1), texture=0.1)
    if look.dark:
        canvas.lamp(0.0, 1.26, 0.3, rgb("#ffb759"), 0.45)


PROP = Prop(
    name="beach_hut", size=3.0, extent=bounds(-0.60, 0.60, 1.92), paint=paint, home="beach",
    materials=frozenset({"wood"}), turns=False,
)  # fmt: skip
"""It is painted from the front, so that a row of them shows every gable."""
