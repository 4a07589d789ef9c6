"""Things to travel with: a leather suitcase and a backpack."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, puffed
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE

BRASS = rgb("#d0a54a")


def suitcase_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.78, right=0.90, top=1.24)


def _briefcase(canvas: Canvas, look: Look) -> None:
    """Slim leather with a flap, two clasps and a handle."""
    hide = look.pick("hide", (rgb("#6b4028"), rgb("#3a3436"), rgb("#8a5a36")))
    grip = curve([(-0.22, 0.98), (-0.20, 1.12), (0.0, 1.16), (0.20, 1.12), (0.22, 0.98)], steps=6)
    canvas.solid(limb(grip, (0.07, 0.08, 0.07)), times(hide, 0.8), puffed(1.0, shine=0.2))
    canvas.solid(box(0.60, 0.04, 0.86, 0.96, 0.06), times(hide, 0.62), facing(1, 0, 0.6))
    front = box(-0.76, 0.0, 0.78, 0.98, 0.07)
    canvas.solid(front, hide, puffed(0.35, shine=0.14), gloss=0.25, texture=0.07, grain=18)
    inside = canvas.mask_of(front)
    flap = curve(
        [(-0.80, 1.0), (-0.78, 0.56), (-0.66, 0.46), (0.68, 0.46), (0.80, 0.56), (0.82, 1.0)], closed=True, steps=2
    )
    canvas.solid([(x, y - 0.03) for x, y in flap], times(hide, 0.5), puffed(0.2), inside=inside)
    canvas.solid(flap, times(hide, 1.08), puffed(0.35, shine=0.16), gloss=0.25, inside=inside, texture=0.07, grain=18)
    for x in (-0.42, 0.44):
        canvas.solid(box(x - 0.08, 0.40, x + 0.08, 0.58, 0.02), BRASS, puffed(0.7, shine=0.4), gloss=0.5)
    with canvas.ink(inside=inside) as pen:
        for stitch in range(-17, 18):
            pen.line([(stitch * 0.042, 0.51), (stitch * 0.042 + 0.02, 0.51)], 0.008, mix(hide, WHITE, 0.5), 0.8)


def paint_suitcase(canvas: Canvas, look: Look) -> None:
    if look.variant == "briefcase":
        _briefcase(canvas, look)
        return
    hide = look.pick("hide", (rgb("#a5673a"), rgb("#4f7478"), rgb("#8c3f38"), rgb("#6f7a55")))
    strap = mix(times(hide, 0.45), rgb("#4a2d1e"), 0.5)
    grip = curve([(-0.20, 1.03), (-0.19, 1.15), (0.0, 1.19), (0.19, 1.15), (0.20, 1.03)], steps=6)
    canvas.solid(limb(grip, (0.06, 0.07, 0.06)), strap, puffed(1.0, shine=0.2))
    canvas.solid(box(0.30, 0.07, 0.86, 1.03, 0.13), times(hide, 0.7), facing(1, 0, 0.6))
    front = box(-0.74, 0.0, 0.74, 1.04, 0.13)
    canvas.solid(front, hide, puffed(0.4, shine=0.14), gloss=0.25, texture=0.09, grain=14)
    inside = canvas.mask_of(front)
    with canvas.ink(inside=inside) as pen:
        pen.line([(-0.8, 0.70), (0.8, 0.70)], 0.014, times(hide, 0.4), 0.8)
        for stitch in range(-18, 19):
            for y in (0.025, 1.015):
                pen.line([(stitch * 0.04, y), (stitch * 0.04 + 0.02, y)], 0.008, mix(hide, WHITE, 0.5), 0.8)
    for x, y in ((-0.74, 1.04), (0.74, 1.04), (-0.74, 0.0), (0.74, 0.0)):
        canvas.solid(ellipse(x, y, 0.24, 0.24), strap, puffed(0.5), inside=inside)
    for x in (-0.44, 0.44):
        canvas.solid(box(x - 0.055, 0.0, x + 0.055, 1.04), strap, puffed(0.5, shine=0.15), inside=inside)
        canvas.solid(box(x - 0.085, 0.56, x + 0.085, 0.70, 0.02), BRASS, puffed(0.7, shine=0.4), gloss=0.5)
        canvas.solid(box(x - 0.05, 0.595, x + 0.05, 0.665, 0.01), strap, puffed(0.4))
        with canvas.ink() as pen:
            pen.line([(x, 0.59), (x, 0.67)], 0.016, mix(BRASS, WHITE, 0.4))
    canvas.solid(box(-0.10, 0.64, 0.10, 0.75, 0.02), BRASS, puffed(0.7, shine=0.4), gloss=0.5)
    for x, y, turn, code, round_ in ((-0.12, 0.33, 0.14, "#e0b04f", 0), (0.14, 0.24, -0.1, "#4f8fa8", 1)):
        label = ellipse(x, y, 0.15, 0.12, turn) if round_ else _tag(x, y, 0.15, 0.10, turn)
        canvas.solid(label, rgb("#f3e8d0"), puffed(0.1))
        small = ellipse(x, y, 0.115, 0.088, turn) if round_ else _tag(x, y, 0.12, 0.072, turn)
        canvas.solid(small, rgb(code), puffed(0.2))


def _tag(x: float, y: float, rx: float, ry: float, turn: float) -> list[tuple[float, float]]:
    """A small tilted rectangle."""
    corners = ((-rx, -ry), (rx, -ry), (rx, ry), (-rx, ry))
    return [(x + px - py * turn, y + py + px * turn) for px, py in corners]


def backpack_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.60, right=0.60, top=1.50)


def paint_backpack(canvas: Canvas, look: Look) -> None:
    cloth = look.pick("cloth", (rgb("#c86a3c"), rgb("#4a7a86"), rgb("#6f8a52"), rgb("#b8483c"), rgb("#e0b04a")))
    strap, leather = times(cloth, 0.6), rgb("#7a4a2c")
    loop = curve([(-0.09, 1.32), (-0.08, 1.44), (0.08, 1.44), (0.09, 1.32)], steps=6)
    canvas.solid(limb(loop, (0.05, 0.055, 0.05)), leather, puffed(0.9))
    for hand in (-1, 1):
        side = curve(
            [(hand * 0.40, 0.10), (hand * 0.57, 0.14), (hand * 0.57, 0.50), (hand * 0.42, 0.56)], closed=True,
            steps=6,
        )  # fmt: skip
        canvas.solid(side, times(cloth, 0.82), puffed(0.9), texture=0.06, grain=30)
    body = curve(
        [(-0.44, 0.04), (-0.47, 0.5), (-0.42, 1.05), (-0.28, 1.33), (0.0, 1.40), (0.28, 1.33), (0.42, 1.05),
        (0.47, 0.5), (0.44, 0.04), (0.0, 0.0)], closed=True, steps=7,
    )  # fmt: skip
    canvas.solid(body, cloth, puffed(0.8, shine=0.06), texture=0.06, grain=30)
    flap = curve(
        [(-0.45, 0.86), (-0.40, 1.14), (-0.27, 1.33), (0.0, 1.40), (0.27, 1.33), (0.40, 1.14), (0.45, 0.86),
        (0.0, 0.76)], closed=True, steps=7,
    )  # fmt: skip
    canvas.soft([(x, y - 0.04) for x, y in flap], times(cloth, 0.3), 0.03, 0.5, inside=canvas.mask_of(body))
    canvas.solid(flap, mix(cloth, WHITE, 0.08), puffed(0.8, shine=0.06), texture=0.06, grain=30)
    pocket = box(-0.34, 0.10, 0.34, 0.56, 0.13)
    canvas.soft([(x, y - 0.02) for x, y in pocket], times(cloth, 0.3), 0.03, 0.5)
    canvas.solid(pocket, mix(cloth, WHITE, 0.05), puffed(0.9, shine=0.06), texture=0.06, grain=30)
    with canvas.ink() as pen:
        pen.line(bezier((-0.31, 0.47), (0.0, 0.44), (0.31, 0.47), 12), 0.022, strap)
        pen.line(bezier((-0.31, 0.47), (0.0, 0.44), (0.31, 0.47), 12), 0.007, BRASS)
        pen.line([(0.22, 0.455), (0.23, 0.385)], 0.026, BRASS)
        for x in (-0.20, 0.20):
            pen.line([(x, 0.93), (x, 0.60)], 0.075, leather)
            pen.line([(x - 0.028, 0.93), (x - 0.028, 0.60)], 0.006, mix(leather, WHITE, 0.35), 0.8)
            pen.line([(x + 0.028, 0.93), (x + 0.028, 0.60)], 0.006, mix(leather, WHITE, 0.35), 0.8)
    for x in (-0.20, 0.20):
        canvas.solid(box(x - 0.06, 0.665, x + 0.06, 0.745, 0.015), BRASS, puffed(0.7, shine=0.4), gloss=0.5)
        canvas.solid(box(x - 0.03, 0.685, x + 0.03, 0.725, 0.008), leather, puffed(0.4))
    canvas.solid(box(-0.10, 1.06, 0.10, 1.17, 0.02), leather, puffed(0.5))


PROPS = (
    Prop(name="suitcase", size=0.55, extent=suitcase_extent, paint=paint_suitcase, home="studio", perch=1.02),
    Prop(name="backpack", size=0.50, extent=backpack_extent, paint=paint_backpack, home="studio"),
)
