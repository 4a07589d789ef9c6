"""A bookcase with five full shelves."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import box
from muralist.engines.preview.brushes.shade import facing, puffed, slope
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE

CLOTHS = ("#8c3b33", "#2f4d63", "#c79a4b", "#4f6650", "#ddd0b8", "#6d4b6b", "#b86b4b", "#3f7478", "#a8894f")


def bookcase_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.74, right=0.74, top=2.10)


def paint_bookcase(canvas: Canvas, look: Look) -> None:
    wood, rng = look.colour(rgb("#8a5a36")), look.rng("books")
    canvas.solid(box(-0.70, 0.0, 0.70, 2.04, 0.01), wood, facing(0, 0.1, 1), texture=0.06, grain=10)
    canvas.solid(box(-0.73, 2.0, 0.73, 2.08, 0.02), mix(wood, WHITE, 0.08), puffed(0.5))
    for shelf in range(5):
        low = 0.12 + shelf * 0.375
        canvas.solid(box(-0.62, low, 0.62, low + 0.33), times(wood, 0.45), slope(0.62, 0.35, 90))
        with canvas.ink() as pen:
            x, plant = -0.60, int(rng.integers(9)) == 0
            stop = 0.58 if not plant else 0.2
            while x < stop - 0.04:
                wide, high = float(rng.uniform(0.038, 0.075)), float(rng.uniform(0.20, 0.295))
                if x + wide > stop:
                    break
                tint = jitter(rgb(CLOTHS[int(rng.integers(len(CLOTHS)))]), rng, 0.03)
                if rng.random() < 0.08:
                    tall = 0.05
                    for number in range(3):
                        pile = jitter(rgb(CLOTHS[int(rng.integers(len(CLOTHS)))]), rng, 0.03)
                        if x + 0.22 < stop:
                            pen.polygon(box(x, low + number * tall, x + 0.21, low + (number + 0.92) * tall), pile)
                    x += 0.23
                    continue
                pen.polygon(box(x, low, x + wide, low + high), tint)
                pen.polygon(box(x, low, x + wide * 0.25, low + high), mix(tint, WHITE, 0.22), 0.7)
                pen.polygon(box(x + wide * 0.8, low, x + wide, low + high), times(tint, 0.6), 0.7)
                for share in (0.2, 0.8):
                    pen.line([(x, low + high * share), (x + wide, low + high * share)], 0.010, rgb("#e0c07a"), 0.8)
                x += wide + 0.004
        canvas.soft(box(-0.62, low + 0.27, 0.62, low + 0.34), (0, 0, 0), 0.025, 0.45)
        canvas.solid(box(-0.66, low - 0.035, 0.66, low + 0.005), mix(wood, WHITE, 0.06), facing(0, 0.3, 1))


PROP = Prop(name="bookcase", size=2.1, extent=bookcase_extent, paint=paint_bookcase, home="library", turns=False)
