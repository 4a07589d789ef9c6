"""Bread from the oven: a scored loaf, a baguette, a croissant, toast."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.larder import FOODS, Taste
from muralist.engines.preview.props.plane import SIDE, Plane
from muralist.engines.preview.props.portions import seen_above
from muralist.engines.preview.props.prop import Look, Prop

CRUST, CRUMB, FLOUR = rgb("#b9743a"), rgb("#f2dfb8"), rgb("#f8eedb")


def extent(look: Look) -> Extent:
    if look.variant == "baguette":
        return Extent(left=-1.1, right=1.1, top=0.50)
    if look.variant == "croissant":
        return Extent(left=-0.92, right=0.92, top=1.0, bottom=-0.10)
    if look.variant == "toast":
        return Extent(left=-0.54, right=0.59, top=1.02, bottom=-0.05)
    return Extent(left=-0.86, right=0.86, top=0.78)


def paint(canvas: Canvas, look: Look) -> None:
    {"baguette": _baguette, "croissant": _croissant, "toast": _toast}.get(look.variant, _loaf)(canvas, look)


def _slashes(canvas: Canvas, body: Path, cuts: list[Path], width: float) -> None:
    """Cuts that opened in the oven: pale crumb under a raised dark lip."""
    inside = canvas.mask_of(body)
    for cut in cuts:
        canvas.solid(limb(cut, (0.01, width, width * 1.1, 0.01)), CRUMB, puffed(0.5), texture=0.12, inside=inside)
    with canvas.ink(inside=inside) as pen:
        for cut in cuts:
            pen.line([(x, y - width * 0.42) for x, y in cut], width * 0.22, times(CRUST, 0.55), 0.7)


def _dust(canvas: Canvas, look: Look, body: Path, count: int, box: tuple[float, float, float, float]) -> None:
    rng = look.rng("flour")
    with canvas.ink(inside=canvas.mask_of(body)) as pen:
        for _ in range(count):
            x, y = float(rng.uniform(box[0], box[2])), float(rng.uniform(box[1], box[3]))
            pen.disc(x, y, float(rng.uniform(0.004, 0.011)), FLOUR, float(rng.uniform(0.3, 0.75)))


def _loaf(canvas: Canvas, look: Look) -> None:
    outline = [(-0.80, 0.10), (-0.76, 0.42), (-0.44, 0.68), (0.0, 0.745), (0.46, 0.68), (0.77, 0.42), (0.80, 0.10)]
    body = curve([*outline, (0.62, 0.01), (0.0, 0.0), (-0.62, 0.01)], closed=True, steps=8)
    canvas.solid(body, CRUST, puffed(1.0, shine=0.12), gloss=0.2, texture=0.14, grain=9)
    inside = canvas.mask_of(body)
    canvas.soft(ellipse(0, 0.04, 0.74, 0.10), times(CRUST, 0.5), 0.05, 0.5, inside=inside)
    cuts = [bezier((x - 0.14, 0.44), (x - 0.06, 0.60), (x + 0.15, 0.70), 12) for x in (-0.42, -0.04, 0.34)]
    _slashes(canvas, body, cuts, 0.11)
    _dust(canvas, look, body, 150, (-0.7, 0.38, 0.7, 0.74))


def _baguette(canvas: Canvas, look: Look) -> None:
    spine = bezier((-1.0, 0.08), (0.0, 0.22), (1.0, 0.32), 24)
    body = limb(spine, (0.10, 0.26, 0.30, 0.31, 0.30, 0.26, 0.10))
    canvas.solid(body, CRUST, puffed(1.1, shine=0.15), gloss=0.25, texture=0.12, grain=10)
    cuts = []
    for step in range(5):
        x, y = spine[4 + step * 4]
        cuts.append(bezier((x - 0.15, y - 0.02), (x - 0.02, y + 0.10), (x + 0.15, y + 0.09), 10))
    _slashes(canvas, body, cuts, 0.075)
    _dust(canvas, look, body, 120, (-0.95, 0.06, 0.95, 0.47))


def _croissant(canvas: Canvas, look: Look) -> None:
    plane = Plane(canvas=canvas, tilt=SIDE, y=0.46, scale=0.92)
    FOODS["croissant"].paint(plane, Taste(rng=look.rng("croissant")))


def _toast(canvas: Canvas, look: Look) -> None:
    del look
    shape = [(-0.38, 0.02), (-0.40, 0.55), (-0.50, 0.72), (-0.40, 0.95), (0.0, 0.975)]
    slice_ = curve([*shape, *[(-x, y) for x, y in reversed(shape[:-1])]], closed=True, steps=7)
    canvas.solid([(x + 0.055, y + 0.01) for x, y in slice_], times(CRUST, 0.8), puffed(0.4))
    canvas.solid(slice_, CRUST, puffed(0.5), texture=0.08, grain=12)
    inner = [(x * 0.88, 0.055 + y * 0.885) for x, y in slice_]
    canvas.solid(inner, rgb("#ebc98c"), puffed(0.35), texture=0.16, grain=14)
    inside = canvas.mask_of(inner)
    canvas.soft(ellipse(0, 0.52, 0.30, 0.32), rgb("#d79a4c"), 0.12, 0.55, inside=inside)
    butter = [(-0.12, 0.46), (0.10, 0.42), (0.15, 0.60), (-0.08, 0.645)]
    canvas.soft(ellipse(0.02, 0.50, 0.22, 0.15), rgb("#f7d465"), 0.03, 0.8, inside=inside)
    canvas.solid(butter, rgb("#fbe388"), puffed(0.7, shine=0.3), gloss=0.4)


PROP = seen_above(
    Prop(name="bread", size=0.14, extent=extent, paint=paint, home="studio", tintable=False),
    lambda look: look.variant if look.variant in {"baguette", "croissant", "toast"} else "loaf",
    0.15,
)
