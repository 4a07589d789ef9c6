"""An owl on a mossy branch, looking straight at you."""

from __future__ import annotations

from dataclasses import replace

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, ellipse, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, mould, poly, shape
from muralist.engines.preview.props.measured import measured
from muralist.engines.preview.props.plumage import BIRD_BOUND, head_of, paint_bird
from muralist.engines.preview.props.plumes import Plumage
from muralist.engines.preview.props.prop import Look, Prop

COATS = (rgb("#8d6844"), rgb("#7a6a5a"), rgb("#a8845a"))
KINDS: dict[str, tuple[Colour, ...]] = {
    "snowy": (rgb("#f1eeea"),), "barn": (rgb("#d0a468"),), "owlet": (rgb("#b3a596"), rgb("#a8907a")),
}  # fmt: skip


FLIGHT = Plumage(
    back=COATS,
    breast=rgb("#e6d5b4"),
    beak=rgb("#d9a93c"),
    bill="short",
    plump=1.3,
    skull=0.22,
    span=1.05,
    broad=0.46,
    fingers=5,
    long=0.26,
)


def _aloft(canvas: Canvas, look: Look) -> None:
    """On broad wings, its round face turned to the viewer."""
    own = KINDS.get(next(iter(look.variant.split())))
    paint_bird(canvas, look, FLIGHT if own is None else replace(FLIGHT, back=own))
    coat = look.pick("coat", KINDS.get(next(iter(look.variant.split())), COATS))
    (x, y), _ = head_of(FLIGHT, flying=True)
    for hand in (-1, 1):
        tuft = [(x + hand * 0.08, y + 0.16), (x + hand * 0.21, y + 0.31), (x + hand * 0.20, y + 0.06)]
        canvas.solid(tuft, times(coat, 0.9), puffed(0.6))
    mould(canvas, [ellipse(x, y, 0.245, 0.225)], coat, texture=0.08)
    for hand in (-1, 1):
        canvas.solid(ellipse(x + hand * 0.10, y + 0.01, 0.115, 0.12), mix(coat, (1, 0.97, 0.9), 0.6), puffed(0.6))
    with canvas.ink() as pen:
        for hand in (-1, 1):
            pen.disc(x + hand * 0.095, y + 0.02, 0.066, DARK)
            pen.disc(x + hand * 0.095, y + 0.02, 0.058, rgb("#f2b93c"))
            pen.disc(x + hand * 0.095, y + 0.02, 0.034, DARK)
            pen.disc(x + hand * 0.095 - 0.012, y + 0.034, 0.011, (1, 1, 1))
        pen.polygon([(x - 0.035, y - 0.03), (x + 0.035, y - 0.03), (x, y - 0.11)], rgb("#d9983a"))


_ALOFT = measured(_aloft, BIRD_BOUND)


def extent(look: Look) -> Extent:
    if "flying" in look.variant:
        return _ALOFT(look)
    return Extent(left=-0.56, right=0.56, top=1.12, bottom=-0.02 if "perched" in look.variant else 0.0)


def paint(canvas: Canvas, look: Look) -> None:
    if "flying" in look.variant:
        _aloft(canvas, look)
        return
    words = set(look.variant.split())
    kind = next((word for word in ("snowy", "barn", "owlet") if word in words), "")
    coat = look.pick("coat", KINDS.get(kind, COATS))
    pale, dark = mix(coat, rgb("#f7ead2"), 0.72), times(coat, 0.55)
    if kind in {"snowy", "barn"}:
        pale = rgb("#fbf8f1")
    if "perched" not in words:
        branch = shape("-54 10, -20 13, 20 11, 54 14, 54 3, 20 1, -20 3, -54 1", 5)
        canvas.solid(branch, rgb("#6f5138"), puffed(0.9), texture=0.16, grain=20)
        canvas.solid(poly("-12 14, 12 14, 9 0, -9 0"), dark, puffed(0.6))
    outlines = [shape("0 98, 26 98, 36 80, 38 46, 26 16, 0 9, -26 16, -38 46, -36 80, -26 98")]
    if not kind:
        outlines += [poly("-34 84, -31 111, -10 98"), poly("34 84, 31 111, 10 98")]
    else:
        outlines.append(ellipse(0, 0.84, 0.36, 0.22))
    mask = mould(canvas, outlines, coat, texture=0.06, grain=30)
    canvas.soft(shape("0 60, 20 54, 24 32, 14 15, -14 15, -24 32, -20 54"), pale, 0.025, 1.0, inside=mask)
    _feathers(canvas, look, kind, coat, mask)
    for hand in (-1, 1):
        wing = [(hand * x, y) for x, y in shape("30 66, 43 50, 42 26, 32 10, 26 22, 22 42")]
        canvas.solid(wing, times(coat, 0.80), puffed(0.9), texture=0.06, grain=30)
        canvas.solid(ellipse(hand * 0.155, 0.80, 0.175, 0.165), pale, puffed(0.7))
    if kind == "barn":
        canvas.solid(shape("0 90, 18 100, 33 88, 26 70, 0 58, -26 70, -33 88, -18 100"), pale, puffed(0.6))
    _face(canvas, kind, (coat, dark), asleep="sleeping" in words)
    for hand in (-1, 1):
        for toe in (-0.045, 0.0, 0.045):
            # round a branch that is not its own the toes reach further down, to its foot
            y, long = (0.060, 0.075) if "perched" in words else (0.115, 0.045)
            canvas.solid(oval(hand * 0.12 + toe, y, 0.024, long), rgb("#d9a24a"), puffed(0.8))


def _feathers(canvas: Canvas, look: Look, kind: str, coat: Colour, mask: Image.Image) -> None:
    """Scallops down the breast; a snowy owl has dark flecks all over, a barn owl fine dots."""
    rng = look.rng("flecks")
    with canvas.ink(inside=mask) as pen:
        if kind in {"snowy", "barn"}:
            for _ in range(46):
                x, y = float(rng.uniform(-0.36, 0.36)), float(rng.uniform(0.14, 0.62))
                if kind == "snowy":
                    pen.line([(x - 0.018, y), (x, y - 0.010), (x + 0.018, y)], 0.011, rgb("#5a5458"), 0.75)
                else:
                    pen.disc(x * 0.6, y, 0.008, rgb("#7a5a3a"), 0.8)
            return
        for row in range(6):
            for column in range(-3, 4):
                x, y = column * 0.068 + (0.034 if row % 2 else 0.0), 0.52 - row * 0.066
                if abs(x) < 0.19 - 0.012 * row:
                    pen.line(ellipse(x, y, 0.026, 0.030, start=3.34, end=6.08, points=8), 0.013, coat, 0.75)


def _face(canvas: Canvas, kind: str, tones: tuple[Colour, Colour], *, asleep: bool) -> None:
    """Eyes in their discs, the lines of the wings, brows, and the beak."""
    coat, dark = tones
    line = rgb("#8d8890") if kind == "snowy" else dark
    with canvas.ink() as pen:
        for hand in (-1, 1):
            for row in range(5):
                y = 0.52 - row * 0.085
                pen.line(
                    bezier((hand * 0.24, y), (hand * 0.33, y - 0.10), (hand * 0.41, y - 0.01), 8), 0.014, line, 0.6
                )
            for ring in (0.15, 0.125):
                pen.ring(hand * 0.155, 0.80, ring, 0.006, times(coat, 0.8), 0.45)
            if asleep:
                pen.line(bezier((hand * 0.06, 0.81), (hand * 0.145, 0.72), (hand * 0.24, 0.81), 10), 0.020, DARK, 0.9)
            elif kind == "barn":
                pen.disc(hand * 0.13, 0.82, 0.062, DARK)
                pen.disc(hand * 0.13 - 0.018, 0.84, 0.016, (1.0, 1.0, 1.0))
            else:
                pen.disc(hand * 0.145, 0.805, 0.100, dark if kind != "snowy" else DARK)
                pen.disc(hand * 0.145, 0.805, 0.090, rgb("#f0b23a"))
                pen.disc(hand * 0.140, 0.805, 0.056, DARK)
                pen.disc(hand * 0.140 - 0.022, 0.83, 0.020, (1.0, 1.0, 1.0))
            if not kind:
                brow = [(hand * 0.02, 0.90), (hand * 0.16, 0.965), (hand * 0.32, 0.955), (hand * 0.17, 0.935)]
                pen.polygon(brow, dark, 0.9)
    beak = rgb("#4a464a") if kind == "snowy" else rgb("#e6d2c0") if kind == "barn" else rgb("#d99a3c")
    canvas.solid(shape("-5 79, 5 79, 4 70, 0 64, -4 70", 5), beak, puffed(0.9, shine=0.2))


PROP = Prop(name="owl", size=0.5, extent=extent, paint=paint, home="forest", turns=False)
