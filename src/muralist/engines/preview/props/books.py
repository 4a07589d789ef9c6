"""A stack of cloth-bound books."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import box
from muralist.engines.preview.brushes.shade import facing, puffed
from muralist.engines.preview.props.flatlay import book_above
from muralist.engines.preview.props.portions import overhead
from muralist.engines.preview.props.prop import Look, Prop

CLOTHS = (
    rgb("#8c3b33"),
    rgb("#2f4d63"),
    rgb("#c79a4b"),
    rgb("#4f6650"),
    rgb("#ddd0b8"),
    rgb("#6d4b6b"),
    rgb("#b86b4b"),
)
SINGLE = 0.27
THICK = (0.20, 0.15, 0.23, 0.13, 0.18)


def _thicknesses(look: Look) -> tuple[float, ...]:
    """Heights of the books from the lowest; variant "single", "stack N", or the usual stack."""
    if look.variant == "single":
        return (SINGLE,)
    wanted = int(look.variant.removeprefix("stack ")) if look.variant.startswith("stack ") else len(THICK)
    return (THICK * 2)[:wanted]


def extent(look: Look) -> Extent:
    top = sum(_thicknesses(look))
    return Extent(left=-0.74, right=0.74, top=top + 0.02)


def paint(canvas: Canvas, look: Look) -> None:
    rng = look.rng("books")
    order = list(rng.permutation(len(CLOTHS)))
    y = 0.0
    thicknesses = _thicknesses(look)
    for number, thick in enumerate(thicknesses):
        wide = 0.66 - 0.03 * (number % 6) + float(rng.uniform(-0.03, 0.03))
        x = float(rng.uniform(-0.045, 0.045))
        cloth = jitter(look.colour(CLOTHS[order[number % len(order)]], number), rng, 0.015)
        _book(canvas, x, y, wide, thick, cloth, spine_left=bool(rng.integers(2)))
        y += thick


def _book(
    canvas: Canvas, x: float, y: float, wide: float, thick: float, cloth: tuple[float, float, float], spine_left: bool
) -> None:
    board = 0.02
    paper = rgb("#efe5cf")
    left, right = x - wide, x + wide
    canvas.solid(box(left + 0.02, y + board, right - 0.02, y + thick - board), paper, facing(0.1, 0.1, 1, fall=0.25))
    with canvas.ink() as pen:
        for line in range(1, 9):
            at = y + board + (thick - 2 * board) * line / 9
            pen.line([(left + 0.03, at), (right - 0.03, at)], 0.004, times(paper, 0.78), 0.7)
    canvas.solid(box(left, y, right, y + board), times(cloth, 0.75), facing(0, -0.1, 1))
    canvas.solid(box(left, y + thick - board, right, y + thick), mix(cloth, (1, 1, 1), 0.06), facing(0, 0.6, 1))
    hand = -1 if spine_left else 1
    inner, outer = (left + 0.10, left - 0.02) if hand < 0 else (right - 0.10, right + 0.02)
    canvas.solid(box(inner, y, outer, y + thick, 0.035), cloth, puffed(0.7), texture=0.06, grain=40)
    gold = rgb("#d9b46a")
    with canvas.ink() as pen:
        for share in (0.25, 0.75):
            at = y + thick * share
            pen.line([(inner, at), (outer, at)], 0.010, gold, 0.85)


PROP = overhead(Prop(name="books", size=0.22, extent=extent, paint=paint, home="studio", perch=0.895), book_above, 0.21)
