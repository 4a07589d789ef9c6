"""A rack of a warehouse: blue posts, orange beams and boards with cartons on them, seen a little from the side."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import box
from muralist.engines.preview.brushes.shade import flat
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop

HALF, HIGH, LEVELS = 0.68, 1.56, 3
ASIDE, UP = 0.20, 0.11
"""How far the back of it is drawn from the front."""
POST, BEAM, BOARD, TAPE = rgb("#2f5f9a"), rgb("#e8803a"), rgb("#a97c50"), rgb("#efe3c8")
CARTONS: tuple[Colour, ...] = (rgb("#c99a66"), rgb("#b98755"), rgb("#d8b07c"), rgb("#c9b9a0"))


def paint_rack(canvas: Canvas, look: Look) -> None:
    """The back posts, then each level with its cartons, then the front posts."""
    post = look.colour(POST)
    rng = look.rng("rack")
    for x in (-HALF, HALF):
        canvas.solid(box(x + ASIDE - 0.025, UP, x + ASIDE + 0.025, HIGH + UP), times(post, 0.62), flat(0.7))
        for level in range(4):
            low = 0.10 + level * HIGH / 4
            brace = [(x, low), (x + ASIDE, low + UP + 0.16), (x + ASIDE, low + UP + 0.20), (x, low + 0.04)]
            canvas.solid(brace, times(post, 0.7), flat(0.7))
    for level in range(LEVELS):
        low = 0.14 + level * 0.50
        top = [(-HALF, low), (HALF, low), (HALF + ASIDE, low + UP), (-HALF + ASIDE, low + UP)]
        canvas.solid(top, BOARD, flat(0.72))
        x = -HALF + 0.06
        while x < HALF - 0.20:
            wide, high = float(rng.uniform(0.24, 0.36)), float(rng.uniform(0.20, 0.33))
            wide = min(wide, HALF - 0.05 - x)
            _carton(canvas, x, low + 0.03, wide, high, jitter(CARTONS[int(rng.integers(len(CARTONS)))], rng, 0.02))
            x += wide + float(rng.uniform(0.03, 0.09))
        canvas.solid(box(-HALF, low - 0.05, HALF, low + 0.015), BEAM, flat(0.72))
    for x in (-HALF, HALF):
        canvas.solid(box(x - 0.03, 0.0, x + 0.03, HIGH), post, flat(0.78))
        canvas.solid(box(x - 0.06, 0.0, x + 0.06, 0.025), times(post, 0.7), flat(0.7))


def _carton(canvas: Canvas, x: float, y: float, wide: float, high: float, tone: Colour) -> None:
    """A closed box with its lid, its side and a strip of tape."""
    dx, dy = 0.6 * ASIDE, 0.6 * UP
    right, top = x + wide, y + high
    canvas.solid([(right, y), (right + dx, y + dy), (right + dx, top + dy), (right, top)], times(tone, 0.72), flat(0.7))
    canvas.solid([(x, top), (right, top), (right + dx, top + dy), (x + dx, top + dy)], mix(tone, TAPE, 0.25), flat(0.8))
    canvas.solid(box(x, y, right, top), tone, flat(0.76))
    with canvas.ink() as pen:
        middle = (x + right) / 2
        pen.polygon(box(middle - 0.02, top - 0.08, middle + 0.02, top), TAPE, 0.85)
        pen.polygon(box(x + 0.03, y + 0.03, x + 0.11, y + 0.07), TAPE, 0.9)


PROP = Prop(name="pallet_rack", size=3.0, extent=bounds(-0.75, 0.92, 1.69, 0.0), paint=paint_rack, home="warehouse",
            turns=False)  # fmt: skip
