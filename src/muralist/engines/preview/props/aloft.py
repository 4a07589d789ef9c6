"""Playthings of the air: a kite with a tail, a party balloon on its string."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, curve, ellipse
from muralist.engines.preview.brushes.shade import flat, slope, sphere
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, gleam

HEART = "heart"
BRIGHT = (rgb("#d8483c"), rgb("#3f8ac0"), rgb("#f0b83e"), rgb("#5aa865"), rgb("#a864b0"))


def kite_extent(look: Look) -> Extent:
    if look.variant == "flown":
        return Extent(left=-1.64, right=0.60, top=1.92, bottom=-0.64)
    return Extent(left=-0.58, right=0.60, top=1.92)


def paint_kite(canvas: Canvas, look: Look) -> None:
    tints: tuple[Colour, ...] = look.colours or tuple(BRIGHT[int(i)] for i in look.rng("kite").permutation(5)[:4])
    top, left, right, tail, middle = (0.10, 1.86), (-0.48, 1.30), (0.52, 1.42), (-0.14, 0.62), (0.035, 1.36)
    string = curve([tail, (-0.30, 0.44), (-0.02, 0.28), (-0.26, 0.10), (-0.10, 0.02)], steps=8)
    with canvas.ink() as pen:
        pen.line(string, 0.010, rgb("#f4ead6"))
        if look.variant == "flown":
            # taut from the spars' crossing down to the hand that flies it
            pen.line(bezier(middle, (-0.62, 0.24), (-1.62, -0.62), 14), 0.020, rgb("#f4ead6"), 0.9)
    for number in range(1, 5):
        x, y = string[number * 7]
        tint = tints[number % len(tints)]
        for hand in (-1, 1):
            canvas.solid(
                [(x, y), (x + hand * 0.11, y + 0.06), (x + hand * 0.10, y - 0.055)], tint, slope(0.6, 0.85, 60),
            )  # fmt: skip
    for number, (a, b) in enumerate(((top, left), (top, right), (left, tail), (right, tail))):
        # four colours go round; two alternate across the spars
        tint = tints[number % len(tints)] if len(tints) > 2 else tints[-1 if number in {1, 2} else 0]
        canvas.solid(
            [a, b, middle], tint, slope(0.58 + 0.05 * number, 0.88, 70 + 20 * number), texture=0.03, grain=8,
        )  # fmt: skip
    wood = rgb("#8a5a34")
    with canvas.ink() as pen:
        pen.line([top, tail], 0.016, wood)
        pen.line(bezier(left, middle, right, 10), 0.014, wood)
        pen.line([top, left, tail, right, top], 0.012, mix(tints[0], WHITE, 0.5), 0.8)


def balloon_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.42, right=0.42, top=1.92)


def heart() -> Path:
    """The outline of a balloon in the shape of a heart, its point at the knot."""
    half = [(0.0, 0.955), (0.20, 1.14), (0.41, 1.40), (0.42, 1.68), (0.27, 1.85), (0.10, 1.81), (0.0, 1.66)]
    return curve([*half, *((-x, y) for x, y in reversed(half[1:-1]))], closed=True, steps=8)


def paint_balloon(canvas: Canvas, look: Look) -> None:
    rubber = look.pick("rubber", BRIGHT)
    if len(look.colours) > 1:
        rubber = look.colours[look.number % len(look.colours)]
    sway = float(look.rng("sway").uniform(-0.16, 0.16))
    with canvas.ink() as pen:
        pen.line(
            curve([(0, 0.90), (sway, 0.62), (-sway, 0.32), (sway * 0.5, 0.02)], steps=10), 0.010, rgb("#f2eadb"),
            0.9,
        )  # fmt: skip
    skin = heart() if HEART in look.variant.split() else curve(
        [(0.0, 0.955), (-0.20, 1.08), (-0.385, 1.42), (-0.30, 1.76), (0.0, 1.89), (0.30, 1.76), (0.385, 1.42),
        (0.20, 1.08)], closed=True, steps=8,
    )  # fmt: skip
    canvas.solid([(-0.055, 0.90), (0.055, 0.90), (0.0, 0.985)], times(rubber, 0.8), flat(0.6))
    canvas.solid(skin, rubber, sphere(0, 1.46, 0.43, 0.48, shine=0.35), gloss=0.5)
    inside = canvas.mask_of(skin)
    canvas.soft(ellipse(0.02, 1.12, 0.22, 0.10), mix(rubber, WHITE, 0.4), 0.06, 0.4, inside=inside)
    gleam(canvas, 0.15, 1.66, 0.06, 0.10, turn=0.5, alpha=0.75, inside=inside)


PROPS = (
    Prop(name="kite", size=1.6, extent=kite_extent, paint=paint_kite, home="meadow", stands="sky", casts=False),
    Prop(
        name="toy_balloon",
        size=0.9,
        extent=balloon_extent,
        paint=paint_balloon,
        home="meadow",
        stands="sky",
        casts=False,
        turns=False,
        overlap=0.15,
    ),
)
