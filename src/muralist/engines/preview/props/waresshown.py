"""What a stall, a cart or a van sells, shown on it: a word of its variant, wares:plate:tofu::, names another drawing.

After the colon come the drawing, what it holds, its variant and its colour; spaces within them are underscores.
"""

from __future__ import annotations

from collections.abc import Iterable

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.brushes.paths import Point, ellipse
from muralist.engines.preview.brushes.shade import flat
from muralist.engines.preview.props.prop import Look, Prop

WARES, BOARD = "wares:", rgb("#f7efdf")


def wares_word(name: str, filling: str = "", variant: str = "", tone: str = "") -> str:
    """The word of a variant for such wares; `tone` is a colour as #rrggbb."""
    return WARES + ":".join(part.replace(" ", "_") for part in (name, filling, variant, tone))


def wares_of(look: Look) -> tuple[Prop, Look] | None:
    """The drawing of what is sold and how it looks, where the variant has such a word."""
    word = next((word for word in look.variant.split() if word.startswith(WARES)), "")
    if not word:
        return None
    # every drawing is loaded only when it is asked for, so the registry is not needed before
    from muralist.engines.preview.props import all_props

    name, filling, variant, tone = (part.replace("_", " ") for part in word.removeprefix(WARES).split(":"))
    own = Look(seed=look.seed, number=look.number, variant=variant, filling=filling, dark=look.dark,
               filling_colours=(rgb(tone),) if tone else ())  # fmt: skip
    return all_props()[name.replace(" ", "_")], own


def show_sign(canvas: Canvas, look: Look, middle: Point, radii: Point) -> bool:
    """Paint a pale oval board with one of what is sold; False, and nothing painted, where none is."""
    if wares_of(look) is None:
        return False
    (x, y), (wide, high) = middle, radii
    canvas.solid(ellipse(x, y, wide, high), BOARD, flat(0.82))
    return show_wares(canvas, look, [(x, y - 0.68 * high)], 1.1 * wide, 1.36 * high)


def show_wares(canvas: Canvas, look: Look, feet: Iterable[Point], wide: float, high: float) -> bool:
    """Paint one of what is sold over each foot, at most `wide` and `high` in the units of the canvas; False if none."""
    found = wares_of(look)
    if found is None:
        return False
    prop, own = found
    frame = prop.extent(own)
    tall = min(wide * frame.height / frame.width, high)
    shrink = tall / frame.height
    other = Canvas(frame, canvas.scale * shrink, canvas.light, samples=canvas.samples, detail=canvas.detail)
    prop.paint(other, own)
    for x, y in feet:
        canvas.paste(other, x - (frame.left + frame.right) / 2 * shrink, y - frame.bottom * shrink)
    return True
