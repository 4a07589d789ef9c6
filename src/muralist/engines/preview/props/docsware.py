"""What pictures of software show, seen from above at an angle: server racks, databases, dashboards on a screen."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent, Pen
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, ellipse
from muralist.engines.preview.brushes.shade import flat, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.icons import slab
from muralist.engines.preview.props.prop import Look, Prop

WHITE: Colour = rgb("#fbfbfd")
LIGHTS = (rgb("#5fe08a"), rgb("#5ab8ff"), rgb("#ffce56"))
UNITS = 7
"""Drawers of a rack."""


def _front(x: float, y: float) -> tuple[float, float]:
    """A point of the front, which looks to the lower left, at x and y of 0..1 and up to 2."""
    return -0.50 + 0.56 * x, 0.28 - 0.28 * x + y


def _side(x: float, y: float) -> tuple[float, float]:
    """A point of the side, which looks to the lower right."""
    return 0.06 + 0.44 * x, 0.22 * x + y


def paint_rack(canvas: Canvas, look: Look) -> None:
    """A cabinet with drawers, each with slots and lights."""
    tone, high = look.colour(rgb("#3d4b66")), 1.56
    canvas.solid([_side(0, 0), _side(1, 0), _side(1, high), _side(0, high)], times(tone, 0.62), flat(0.6))
    canvas.solid([_front(0, 0), _front(1, 0), _front(1, high), _front(0, high)], tone, flat(0.68))
    lid = [_front(0, high), _front(1, high), _side(1, high), (-0.06, high + 0.50)]
    canvas.solid(lid, mix(tone, WHITE, 0.30), flat(0.78))
    if look.variant == "cloud":
        cloud = curve([(-0.62, 2.40), (-0.60, 2.62), (-0.36, 2.68), (-0.24, 2.90), (0.08, 2.94), (0.26, 2.74),
                       (0.56, 2.70), (0.62, 2.46), (0.46, 2.32), (-0.44, 2.30)], closed=True, steps=7)  # fmt: skip
        slab(canvas, cloud, rgb("#8fc0f2"))
    rng = look.rng("lights")
    with canvas.ink() as pen:
        for unit in range(UNITS):
            low = 0.08 + unit * (high - 0.14) / UNITS
            _drawer(pen, low, (high - 0.14) / UNITS * 0.80, times(tone, 0.50), int(rng.integers(3)))
        for slot in range(4):
            low = 0.34 + slot * 0.28
            pen.line([_side(0.25, low), _side(0.75, low)], 0.03, times(tone, 0.45))


def rack_extent(look: Look) -> Extent:
    """One of a cloud has it overhead."""
    if look.variant == "cloud":
        return Extent(left=-0.68, right=0.70, top=3.0, bottom=-0.02)
    return Extent(left=-0.54, right=0.54, top=2.08, bottom=-0.02)


def _drawer(pen: Pen, low: float, tall: float, tone: Colour, number: int) -> None:
    pen.polygon([_front(0.08, low), _front(0.92, low), _front(0.92, low + tall), _front(0.08, low + tall)], tone)
    for slot in range(3):
        at = low + tall * (0.3 + 0.2 * slot)
        pen.line([_front(0.16, at), _front(0.52, at)], 0.012, times(tone, 0.6))
    for lamp in range(3):
        x, y = _front(0.66 + 0.10 * lamp, low + tall / 2)
        pen.disc(x, y, 0.022, LIGHTS[(lamp + number) % len(LIGHTS)])


def paint_database(canvas: Canvas, look: Look) -> None:
    """Three drums on each other."""
    tone = look.colour(rgb("#3f7fe0"))
    wide, deep, tall = 0.58, 0.24, 0.40
    for layer in range(3):
        low = 0.24 + layer * (tall + 0.04)
        drum: Path = [*ellipse(0, low, wide, deep, start=3.14159, end=6.28318, points=28), (wide, low + tall),
                      (-wide, low + tall)]  # fmt: skip
        canvas.solid(drum, times(tone, 0.92), slope(0.72, 0.52, 0.0))
        canvas.solid(ellipse(0, low + tall, wide, deep), mix(tone, WHITE, 0.34), flat(0.76))
        with canvas.ink() as pen:
            pen.ring(-10, -10, 0.1, 0.01, tone)
            for lamp, code in enumerate(LIGHTS[:2]):
                pen.disc(-0.34 + 0.13 * lamp, low + 0.02 - 0.03 * lamp, 0.034, code)


def paint_dashboard(canvas: Canvas, look: Look) -> None:
    """A wide screen on a foot, with bars, a curve and a ring."""
    frame = look.colour(rgb("#2f3a4f"))
    canvas.solid([(-0.16, 0.03), (0.16, 0.03), (0.11, 0.30), (-0.11, 0.30)], times(frame, 1.4), flat(0.6))
    canvas.solid(box(-0.36, 0.0, 0.36, 0.06, 0.03), times(frame, 1.25), flat(0.66))
    canvas.solid(box(-0.98, 0.26, 0.98, 1.42, 0.06), frame, slope(0.60, 0.70))
    canvas.solid(box(-0.92, 0.33, 0.92, 1.36, 0.03), rgb("#f3f6fb"), flat(0.84))
    blue, green, gold, coral = rgb("#4b8fe8"), rgb("#41b49a"), rgb("#f2b23e"), rgb("#e8674f")
    with canvas.ink() as pen:
        pen.polygon(box(-0.92, 1.24, 0.92, 1.36), rgb("#dfe6f1"))
        for dot, code in enumerate((coral, gold, green)):
            pen.disc(-0.84 + 0.08 * dot, 1.30, 0.025, code)
        for panel in ((-0.86, 0.40, -0.12, 0.78), (-0.04, 0.40, 0.86, 0.78), (-0.86, 0.84, 0.36, 1.18),
                      (0.44, 0.84, 0.86, 1.18)):  # fmt: skip
            pen.polygon(box(*panel), WHITE)
        for bar, (high, code) in enumerate(zip((0.12, 0.22, 0.16, 0.28, 0.20), (blue, green, gold, coral, blue),
                                               strict=True)):  # fmt: skip
            x = -0.80 + 0.135 * bar
            pen.polygon(box(x, 0.44, x + 0.085, 0.44 + high), code)
        curve = [(-0.78, 0.90), (-0.56, 1.02), (-0.36, 0.96), (-0.12, 1.08), (0.06, 1.02), (0.28, 1.14)]
        pen.polygon([(-0.78, 0.86), *curve, (0.28, 0.86)], mix(blue, WHITE, 0.72))
        pen.line(curve, 0.03, blue)
        pen.ring(0.65, 1.01, 0.10, 0.055, green)
        for row in range(3):
            pen.line([(0.04, 0.70 - 0.11 * row), (0.50, 0.70 - 0.11 * row)], 0.028, rgb("#c9d2e0"))
            pen.line([(0.58, 0.70 - 0.11 * row), (0.78, 0.70 - 0.11 * row)], 0.028, (blue, coral, gold)[row])


PROPS = (
    Prop(name="server_rack", size=1.9, extent=rack_extent, paint=paint_rack, home="seamless",
         turns=False),
    Prop(name="database", size=0.6, extent=bounds(-0.62, 0.62, 1.80, -0.02), paint=paint_database, home="seamless",
         turns=False),
    Prop(name="dashboard", size=0.6, extent=bounds(-1.0, 1.0, 1.46, -0.02), paint=paint_dashboard, home="seamless",
         turns=False),
)  # fmt: skip
