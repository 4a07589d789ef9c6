"""Sweets, toys and small buildings: candy cane, gingerbread house, jack-in-the-box, lava lamp, pot of gold, church."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.sacred import SACRED
from muralist.engines.preview.props.solids import STEEL, block, pane, turned

ICING, INK = rgb("#fbf7f0"), rgb("#2c2728")


def paint_cane(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#d8323a"))
    spine = curve([(0.0, 0.06), (0.0, 0.84), (0.10, 1.06), (0.32, 1.08), (0.42, 0.90), (0.40, 0.78)], steps=10)
    stick = limb(spine, (0.17, 0.17))
    canvas.solid(stick, ICING, puffed(0.9, shine=0.35), gloss=0.5)
    inside = canvas.mask_of(stick)
    for k in range(2, len(spine) - 1, 5):
        (x0, y0), (x1, y1) = spine[k], spine[k + 1]
        turn = math.atan2(y1 - y0, x1 - x0)
        canvas.solid(ellipse(x0, y0, 0.05, 0.17, turn + 0.5), tone, puffed(0.7, shine=0.3), gloss=0.5, inside=inside)


def paint_gingerbread(canvas: Canvas, look: Look) -> None:
    """A house of biscuit with icing on its edges and sweets on its roof."""
    dough = look.colour(rgb("#b9743a"))
    canvas.solid([(0.46, 0.0), (0.86, 0.10), (0.86, 0.72), (0.46, 0.62)], times(dough, 0.8), facing(0.6, 0, 0.8))
    front: Path = [(-0.50, 0.0), (0.46, 0.0), (0.46, 0.62), (-0.02, 1.12), (-0.50, 0.62)]
    canvas.solid(front, dough, facing(0, 0.1, 1), texture=0.08, grain=50)
    roof: Path = [(-0.02, 1.18), (0.54, 0.58), (0.96, 0.70), (0.42, 1.28)]
    canvas.solid(roof, times(dough, 0.9), slope(0.6, 0.75), texture=0.06)
    for hand in (-1, 1):
        canvas.solid(limb([(-0.02, 1.16), (-0.02 + hand * 0.56, 0.58)], (0.10, 0.10)), ICING, puffed(0.9))
    canvas.solid(limb([(-0.02, 1.18), (0.42, 1.28)], (0.09, 0.09)), ICING, puffed(0.9))
    for k in range(5):
        canvas.solid(ellipse(0.56 + 0.08 * k, 0.60 + 0.022 * k, 0.06, 0.08), ICING, puffed(0.9))
    tones = ("#d8323a", "#58a858", "#f2c23e", "#4a8ad0", "#d870a8")
    for k, (x, y) in enumerate(((0.16, 1.08), (0.36, 1.12), (0.34, 0.90), (0.56, 0.94), (0.54, 0.76), (0.74, 0.80))):
        canvas.solid(ellipse(x, y, 0.06, 0.055), rgb(tones[k % 5]), puffed(1.0, shine=0.4), gloss=0.5)
    door = [
        (-0.16, 0.0),
        (-0.16, 0.32),
        *ellipse(-0.03, 0.32, 0.13, 0.13, start=math.pi, end=0.0, points=12),
        (0.10, 0.0),
    ]
    canvas.solid(door, times(dough, 0.55), flat(0.6))
    with canvas.ink() as pen:
        pen.line(door, 0.035, ICING)
        for x in (-0.34, 0.28):
            pen.polygon(box(x - 0.09, 0.30, x + 0.09, 0.50), rgb("#f6d98a"))
            pen.line([*box(x - 0.09, 0.30, x + 0.09, 0.50), (x - 0.09, 0.30)], 0.03, ICING)
            pen.line([(x, 0.30), (x, 0.50)], 0.02, ICING)
        pen.disc(-0.02, 0.78, 0.08, rgb("#d8323a"))
        pen.ring(-0.02, 0.78, 0.08, 0.03, ICING)


def paint_jack(canvas: Canvas, look: Look) -> None:
    """A clown on a spring out of an open box."""
    tone = look.colour(rgb("#3f78c8"))
    block(canvas, -0.44, 0.0, 0.34, 0.62, tone, depth=(0.16, 0.10), gloss=0.2)
    canvas.solid([(-0.44, 0.62), (0.34, 0.62), (0.50, 0.72), (-0.28, 0.72)], times(tone, 0.4), flat(0.4))
    canvas.solid([(-0.28, 0.72), (0.50, 0.72), (0.56, 1.12), (-0.22, 1.12)], times(tone, 0.8), flat(0.6))
    for k in range(6):
        canvas.solid(limb(ellipse(0.04, 0.68 + 0.07 * k, 0.13, 0.05, points=16), (0.03, 0.03)), STEEL, puffed(0.7))
    canvas.solid([(-0.20, 1.06), (0.28, 1.06), (0.20, 1.22), (-0.12, 1.22)], rgb("#f2c23e"), puffed(0.8))
    canvas.solid(ellipse(0.04, 1.40, 0.25, 0.24), rgb("#f6ddc4"), puffed(1.0))
    canvas.solid([(-0.20, 1.50), (0.28, 1.50), (0.06, 1.96)], rgb("#d8323a"), puffed(0.8))
    canvas.solid(ellipse(0.06, 1.97, 0.06, 0.06), rgb("#f2c23e"), puffed(1.0))
    canvas.solid(ellipse(0.04, 1.38, 0.06, 0.06), rgb("#d8323a"), puffed(1.0, shine=0.4))
    with canvas.ink() as pen:
        for hand in (-1, 1):
            pen.disc(0.04 + hand * 0.10, 1.45, 0.03, INK, ry=0.04)
        pen.line(curve([(-0.08, 1.31), (0.04, 1.24), (0.16, 1.31)], steps=6), 0.03, rgb("#b0323a"))
        pen.disc(-0.06, 0.31, 0.13, rgb("#f2c23e"))


def paint_lava_lamp(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#e8503a"))
    turned(canvas, [(0.26, 0.0), (0.16, 0.26), (0.24, 0.36)], STEEL, tilt=0.16, shine=0.35, gloss=0.5)
    glass = [(-0.24, 0.36), (-0.30, 0.62), (-0.14, 1.34), (0.14, 1.34), (0.30, 0.62), (0.24, 0.36)]
    with canvas.lit():
        canvas.solid(glass, mix(tone, rgb("#f8c86a"), 0.65), slope(0.6, 0.8))
        for x, y, rx, ry in ((0.0, 0.46, 0.20, 0.12), (-0.06, 0.74, 0.11, 0.14), (0.08, 1.00, 0.08, 0.10),
                             (-0.02, 1.22, 0.06, 0.07)):  # fmt: skip
            canvas.solid(ellipse(x, y, rx, ry), tone, puffed(0.8, shine=0.3))
    canvas.lamp(0.0, 0.8, 0.5, tone, 0.5)
    turned(canvas, [(0.15, 1.32), (0.10, 1.54)], STEEL, tilt=0.16, shine=0.35, gloss=0.5, closed=True)


def paint_pot_of_gold(canvas: Canvas, look: Look) -> None:
    """A black pot heaped with coins."""
    tone, gold = look.colours[1] if len(look.colours) > 1 else rgb("#3a3d44"), rgb("#f0c040")
    for x in (-0.30, 0.30):
        canvas.solid(ellipse(x, 0.04, 0.09, 0.07), times(tone, 0.7), puffed(0.8))
    belly = curve([(0.22, 0.02), (0.52, 0.18), (0.58, 0.44), (0.46, 0.68), (0.50, 0.74)], steps=6)
    turned(canvas, belly, tone, tilt=0.2, shine=0.3, gloss=0.4)
    for k, (x, y) in enumerate(((-0.34, 0.76), (0.34, 0.76), (-0.12, 0.74), (0.14, 0.74), (-0.24, 0.84), (0.02, 0.86),
                                (0.24, 0.84), (-0.10, 0.94), (0.12, 0.95), (0.0, 1.03))):  # fmt: skip
        coin = ellipse(x, y, 0.15, 0.09, 0.35 * (-1) ** k)
        canvas.solid([(px, py - 0.03) for px, py in coin], times(gold, 0.7), flat(0.6))
        canvas.solid(coin, gold, puffed(0.6, shine=0.5), gloss=0.6)
    canvas.solid(limb(ellipse(0, 0.72, 0.52, 0.10, start=math.pi, end=2 * math.pi, points=20), (0.07, 0.07)), tone,
                 puffed(0.8, shine=0.3), gloss=0.4)  # fmt: skip


def church_extent(look: Look) -> Extent:
    """As large as what the variant names: a village church is small."""
    return SACRED[look.variant][1] if look.variant in SACRED else Extent(left=-0.66, right=1.14, top=2.28)


def paint_church(canvas: Canvas, look: Look) -> None:
    """A small church: a nave under a steep roof and a tower with a spire; or another house of worship."""
    if look.variant in SACRED:
        SACRED[look.variant][0](canvas, look)
        return
    wall = look.colour(rgb("#f1ece0"))
    roof = rgb("#6d5a58") if len(look.colours) < 2 else look.colours[1]
    canvas.solid(box(-0.10, 0.0, 1.05, 0.56), times(wall, 0.92), facing(0.2, 0.1, 1), texture=0.04)
    canvas.solid([(-0.14, 0.54), (1.10, 0.54), (0.98, 1.00), (-0.10, 1.00)], roof, slope(0.55, 0.75), texture=0.08)
    for x in (0.28, 0.55, 0.82):
        pane(canvas, [(x - 0.07, 0.14), (x + 0.07, 0.14), (x + 0.07, 0.36), *ellipse(x, 0.36, 0.07, 0.09, start=0.0,
             end=math.pi, points=8), (x - 0.07, 0.36)], lit=look.dark)  # fmt: skip
    canvas.solid(box(-0.56, 0.0, -0.06, 1.22), wall, facing(-0.1, 0.1, 1), texture=0.04)
    canvas.solid([(-0.62, 1.20), (0.0, 1.20), (-0.31, 2.02)], roof, slope(0.55, 0.78, 0), texture=0.06)
    with canvas.ink() as pen:
        pen.line([(-0.31, 2.00), (-0.31, 2.24)], 0.035, rgb("#4d4546"))
        pen.line([(-0.39, 2.15), (-0.23, 2.15)], 0.035, rgb("#4d4546"))
    arch = [
        (-0.42, 0.86),
        (-0.42, 1.02),
        *ellipse(-0.31, 1.02, 0.11, 0.11, start=math.pi, end=0.0, points=10),
        (-0.20, 0.86),
    ]
    canvas.solid(arch, rgb("#4d4546"), flat(0.5))
    canvas.solid(ellipse(-0.31, 0.97, 0.06, 0.07), rgb("#d8a83e"), puffed(0.9, shine=0.3))
    canvas.solid(ellipse(-0.31, 0.64, 0.10, 0.10), rgb("#7fa6b8"), slope(0.5, 0.85))
    door = [
        (-0.43, 0.0),
        (-0.43, 0.28),
        *ellipse(-0.31, 0.28, 0.12, 0.14, start=math.pi, end=0.0, points=12),
        (-0.19, 0.0),
    ]
    canvas.solid(door, rgb("#7a4f34"), flat(0.62), texture=0.06)


PROPS = (
    Prop(name="candy_cane", size=0.16, extent=bounds(-0.12, 0.54, 1.20, -0.04), paint=paint_cane, home="seamless"),
    Prop(name="gingerbread_house", size=0.3, extent=bounds(-0.64, 1.02, 1.36, -0.02), paint=paint_gingerbread,
         home="studio"),
    Prop(name="jack_box", size=0.35, extent=bounds(-0.48, 0.60, 2.06), paint=paint_jack, home="nursery", turns=False),
    Prop(name="lava_lamp", size=0.4, extent=bounds(-0.34, 0.34, 1.60, -0.05), paint=paint_lava_lamp,
         home="livingroom", turns=False),
    Prop(name="gold_pot", size=0.4, extent=bounds(-0.62, 0.62, 1.16, -0.06), paint=paint_pot_of_gold, home="meadow",
         turns=False),
    Prop(name="church", size=12.0, extent=church_extent, paint=paint_church, home="meadow", overlap=0.2),
)  # fmt: skip
