"""Stacks of what is flat: records in their sleeves, newspapers, letters, lying on each other with their edges seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, ellipse
from muralist.engines.preview.brushes.shade import facing, flat
from muralist.engines.preview.props.prop import Look, Prop

SLEEVES = (rgb("#c8573f"), rgb("#2f5a6a"), rgb("#e0b04a"), rgb("#efe6d4"), rgb("#5f7f5a"), rgb("#3a3340"),
           rgb("#d98a6a"))  # fmt: skip
PAPERS = (rgb("#ece7da"), rgb("#e4ddcd"), rgb("#f1ede2"))
LETTERS = (rgb("#efe2c4"), rgb("#e6d3ab"), rgb("#f3ead6"), rgb("#dcc79c"))
VINYL, WHITE = rgb("#232227"), (1.0, 1.0, 1.0)
STACK, LAID = "stack", "laid"
"""The looks of a whole stack, and of a single sheet that something lies on."""
SKEW, DEEP = 0.22, 0.30
"""How far the far edge of what lies is moved aside, and how high it shows over the near one."""


def stacked(paint: Callable[[Canvas, Look], None], kind: str) -> Callable[[Canvas, Look], None]:
    """A drawing that knows the stack of its kind as well."""

    def either(canvas: Canvas, look: Look) -> None:
        if {STACK, LAID} & set(look.variant.split()):
            _stack(canvas, look, kind, single=LAID in look.variant.split())
        else:
            paint(canvas, look)

    return either


def stack_extent(own: Callable[[Look], Extent]) -> Callable[[Look], Extent]:
    """Its extent, and that of the stack."""

    def either(look: Look) -> Extent:
        words = set(look.variant.split())
        if LAID in words:
            return Extent(left=-0.86, right=0.98, top=0.36, bottom=-0.05)
        return Extent(left=-0.86, right=0.98, top=0.94, bottom=-0.05) if STACK in words else own(look)

    return either


def with_stack(prop: Prop) -> Prop:
    """A prop that can be a stack of what it is."""
    return replace(prop, paint=stacked(prop.paint, prop.name), extent=stack_extent(prop.extent))


def _stack(canvas: Canvas, look: Look, kind: str, *, single: bool) -> None:
    rng = look.rng("stack")
    tones = {"record": SLEEVES, "letter": LETTERS}.get(kind, PAPERS)
    count, thick = {"record": (9, 0.066), "letter": (8, 0.050)}.get(kind, (7, 0.085))
    count, thick = (1, 0.02) if single else (count, thick)
    top = (0.0, 0.0, 0.0, WHITE)
    for number in range(count):
        lean = float(rng.uniform(-0.055, 0.055))
        left, right, low = -0.78 + lean, 0.70 + lean, number * thick
        own = tones[(number * 3 + int(rng.integers(2))) % len(tones)]
        tone = jitter(look.colour(own) if number == count - 1 else own, rng, 0.02)
        edge = box(left, low, right, low + thick)
        canvas.solid(edge, times(tone, 0.86), facing(0, 0.2, 1), texture=0.03)
        canvas.solid([(left, low + thick), (right, low + thick), (right + SKEW, low + thick + DEEP),
                      (left + SKEW, low + thick + DEEP)], tone, flat(0.82), texture=0.03)  # fmt: skip
        canvas.solid([(right, low), (right + SKEW, low + DEEP), (right + SKEW, low + thick + DEEP),
                      (right, low + thick)], times(tone, 0.66), flat(0.6))  # fmt: skip
        with canvas.ink() as pen:
            pen.line([(left, low + 0.006), (right, low + 0.006)], 0.012, times(tone, 0.45), 0.7)
            if kind == "newspaper":
                pen.line([(left, low + thick * 0.5), (right, low + thick * 0.5)], 0.008, times(tone, 0.7), 0.8)
        top = (left, right, low + thick, tone)
    left, right, low, tone = top
    _TOPS.get(kind, _printed)(canvas, (left + right) / 2 + SKEW / 2, low, tone)


def _record_top(canvas: Canvas, x: float, low: float, tone: Colour) -> None:
    """The topmost record half out of its sleeve."""
    disc = ellipse(x + 0.10, low + 0.16, 0.50, 0.125)
    canvas.solid(disc, VINYL, flat(0.8), gloss=0.5)
    with canvas.ink(inside=canvas.mask_of(disc)) as pen:
        for k in range(4):
            pen.line([*ellipse(x + 0.10, low + 0.16, 0.24 + 0.06 * k, 0.06 + 0.015 * k)], 0.006, rgb("#4b4952"), 0.9)
    canvas.solid(ellipse(x + 0.10, low + 0.16, 0.17, 0.042), mix(tone, rgb("#d8563f"), 0.6), flat(0.85))
    canvas.solid(ellipse(x + 0.10, low + 0.16, 0.022, 0.007), WHITE, flat(0.9))


def _printed(canvas: Canvas, x: float, low: float, tone: Colour) -> None:
    """Lines of print and a picture on the topmost paper."""
    with canvas.ink() as pen:
        pen.line([(x - 0.58, low + 0.25), (x + 0.66, low + 0.25)], 0.035, rgb("#33302c"), 0.85)
        pen.polygon([(x - 0.66, low + 0.05), (x - 0.14, low + 0.05), (x - 0.04, low + 0.19), (x - 0.56, low + 0.19)],
                    rgb("#9d978a"))  # fmt: skip
        for k in range(4):
            y = low + 0.05 + 0.045 * k
            pen.line([(x - 0.04 + 0.03 * k, y), (x + 0.52 + 0.03 * k, y)], 0.012, times(tone, 0.5), 0.8)


def _address(canvas: Canvas, x: float, low: float, tone: Colour) -> None:
    """An address and a stamp, and a ribbon about all of them."""
    with canvas.ink() as pen:
        for k in range(3):
            y = low + 0.10 + 0.045 * k
            pen.line([(x - 0.34 + 0.03 * k, y), (x + 0.16 + 0.03 * k, y)], 0.012, times(tone, 0.45), 0.8)
        pen.polygon([(x + 0.46, low + 0.19), (x + 0.62, low + 0.19), (x + 0.67, low + 0.26), (x + 0.51, low + 0.26)],
                    rgb("#b5473c"))  # fmt: skip


_TOPS: dict[str, Callable[[Canvas, float, float, Colour], None]] = {"record": _record_top, "letter": _address}
