"""Tools: hammer, saw, wrench, screwdriver, axe, shovel, broom, bucket, anchor, toolbox, padlock, bell, fan."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, block, gleam, mouth, rod, turned

WOOD, IRON, BRASS = rgb("#b5834f"), rgb("#5a6068"), rgb("#d6aa48")


def paint_hammer(canvas: Canvas, look: Look) -> None:
    rod(canvas, [(0, 0.0), (0, 1.14)], 0.13, look.colour(WOOD), end=0.10, texture=0.08)
    head = curve([(-0.46, 1.06), (-0.46, 1.30), (-0.32, 1.30), (-0.26, 1.24), (0.14, 1.26), (0.36, 1.22), (0.52, 1.10),
                  (0.36, 1.14), (0.14, 1.10), (-0.26, 1.12), (-0.32, 1.06)], closed=True, steps=4)  # fmt: skip
    canvas.solid(head, IRON, puffed(0.8, shine=0.35), gloss=0.6)


def paint_saw(canvas: Canvas, look: Look) -> None:
    teeth = [(-0.94 + 1.36 * k / 34, 0.10 + (0.05 if k % 2 else 0.0) + 0.0) for k in range(35)]
    blade = [(-0.96, 0.30), *teeth, (0.46, 0.10), (0.46, 0.62)]
    canvas.solid(blade, STEEL, slope(0.5, 0.85, 60), gloss=0.6)
    grip = curve([(0.36, 0.08), (0.40, 0.66), (0.62, 0.74), (0.92, 0.62), (0.96, 0.18), (0.80, 0.02), (0.56, 0.10)],
                 closed=True, steps=6)  # fmt: skip
    hole = curve([(0.58, 0.28), (0.60, 0.50), (0.78, 0.50), (0.80, 0.26)], closed=True, steps=5)
    canvas.solid(grip, look.colour(WOOD), puffed(0.8), texture=0.08, holes=[hole])
    with canvas.ink() as pen:
        for x, y in ((0.46, 0.56), (0.46, 0.24)):
            pen.disc(x, y, 0.03, BRASS)


def paint_wrench(canvas: Canvas, look: Look) -> None:
    metal = look.colour(STEEL)
    body = [(-0.11, 0.16), (0.11, 0.16), (0.09, 1.0), (-0.09, 1.0)]
    jaw = [*ellipse(0, 1.22, 0.30, 0.28, start=2.1, end=7.32), (0.12, 1.30), (0.10, 1.14), (-0.10, 1.14), (-0.12, 1.30)]
    canvas.solid(body, metal, puffed(0.8, shine=0.35), gloss=0.6)
    canvas.solid(jaw, metal, puffed(0.7, shine=0.35), gloss=0.6)
    canvas.solid(
        ellipse(0, 0.18, 0.19, 0.18), metal, puffed(0.7, shine=0.35), gloss=0.6, holes=[ellipse(0, 0.18, 0.09, 0.09)]
    )
    canvas.solid(box(-0.045, 0.36, 0.045, 0.90, 0.03), times(metal, 0.8), slope(0.5, 0.7))


def paint_screwdriver(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#d8483c"))
    rod(canvas, [(0, 0.02), (0, 0.76)], 0.07, STEEL, gloss=0.7)
    canvas.solid([(-0.065, 0.0), (0.065, 0.0), (0.045, 0.12), (-0.045, 0.12)], STEEL, puffed(0.7), gloss=0.6)
    grip = [(0.06, 0.72), (0.10, 0.78), (0.15, 0.86), (0.16, 1.18), (0.13, 1.28)]
    turned(canvas, curve(grip, steps=5), tone, tilt=0.16, shine=0.4, gloss=0.5, closed=True)
    with canvas.ink() as pen:
        for x in (-0.08, 0.0, 0.08):
            pen.line([(x, 0.88), (x, 1.20)], 0.022, times(tone, 0.62))


def paint_axe(canvas: Canvas, look: Look) -> None:
    handle = curve([(0.02, 0.0), (-0.03, 0.35), (0.03, 0.80), (0.0, 1.28)], steps=7)
    canvas.solid(limb(handle, (0.13, 0.10, 0.09, 0.10)), look.colour(WOOD), puffed(0.8), texture=0.08)
    head = curve(
        [(0.10, 0.96), (0.10, 1.24), (-0.14, 1.24), (-0.36, 1.34), (-0.48, 1.10), (-0.40, 0.82), (-0.16, 0.98)],
        closed=True,
        steps=5,
    )
    canvas.solid(head, IRON, puffed(0.7, shine=0.3), gloss=0.5)
    edge = curve([(-0.36, 1.34), (-0.49, 1.10), (-0.40, 0.82), (-0.38, 1.08)], closed=True, steps=6)
    canvas.solid(edge, mix(STEEL, WHITE, 0.3), flat(0.8))


def shovel_extent(look: Look) -> Extent:
    if look.variant == "broom":
        return Extent(left=-0.36, right=0.36, top=1.62, bottom=-0.05)
    if look.variant in {"rake", "pitchfork"}:
        return Extent(left=-0.38, right=0.38, top=1.62)
    return Extent(left=-0.28, right=0.28, top=1.62)


def paint_shovel(canvas: Canvas, look: Look) -> None:
    rod(canvas, [(0, 0.40), (0, 1.50 if not look.variant else 1.60)], 0.07, WOOD, texture=0.06)
    if look.variant == "broom":
        straw, rng = look.colour(rgb("#d9ac52")), look.rng("straw")
        canvas.solid(curve([(-0.07, 0.62), (-0.12, 0.50), (-0.32, 0.02), (0.32, 0.02), (0.12, 0.50), (0.07, 0.62)],
                           closed=True, steps=4), straw, puffed(0.7), texture=0.14, grain=30)  # fmt: skip
        with canvas.ink() as pen:
            for _ in range(60):
                x = float(rng.uniform(-1, 1))
                pen.line([(x * 0.09, 0.52), (x * 0.31, 0.01 + float(rng.uniform(0, 0.05)))], 0.010,
                         jitter(times(straw, 0.8), rng, 0.08))  # fmt: skip
            for y in (0.46, 0.40):
                pen.line([(-0.15, y), (0.15, y)], 0.026, rgb("#b8483c"))
        return
    if look.variant in {"rake", "pitchfork"}:
        many = 9 if look.variant == "rake" else 4
        rod(canvas, [(-0.33, 0.34), (0.33, 0.34)], 0.06, IRON, gloss=0.4)
        for k in range(many):
            x = -0.31 + 0.62 * k / (many - 1)
            rod(canvas, [(x, 0.34), (x, 0.16 if look.variant == "rake" else 0.0)], 0.035, IRON, end=0.02, gloss=0.4)
        rod(canvas, [(0, 0.34), (0, 0.50)], 0.07, IRON)
        return
    blade = curve([(-0.24, 0.46), (-0.25, 0.20), (0.0, 0.0), (0.25, 0.20), (0.24, 0.46), (0.06, 0.52), (-0.06, 0.52)],
                  closed=True, steps=5)  # fmt: skip
    canvas.solid(blade, look.colour(STEEL), puffed(0.6, shine=0.3), gloss=0.5)
    with canvas.ink() as pen:
        pen.line([(0, 0.46), (0, 0.16)], 0.03, times(STEEL, 0.75), 0.8)
    loop = [(-0.13, 1.50), (0.13, 1.50), (0.11, 1.60), (-0.11, 1.60)]
    canvas.solid(loop, times(WOOD, 0.8), puffed(0.7), holes=[box(-0.07, 1.525, 0.07, 1.575)])


def paint_bucket(canvas: Canvas, look: Look) -> None:
    tone = look.colour(STEEL if look.variant != "wooden" else WOOD)
    handle = bezier((-0.44, 0.74), (0.0, 1.50), (0.44, 0.74), 20)
    with canvas.ink() as pen:
        pen.line(handle, 0.03, times(tone, 0.6))
    turned(canvas, [(0.32, 0.03), (0.45, 0.78)], tone, tilt=0.24, shine=0.3, gloss=0.4)
    mouth(canvas, 0.45, 0.78, tone, tilt=0.24)
    if look.variant == "water" or look.filling:
        canvas.solid(ellipse(0, 0.74, 0.40, 0.088), rgb("#7fb4d0"), slope(0.6, 0.9, 40))
    with canvas.ink() as pen:
        for y, wide in ((0.20, 0.35), (0.62, 0.425)):
            pen.line(ellipse(0, y, wide, wide * 0.24, start=math.pi, end=2 * math.pi), 0.020, times(tone, 0.65), 0.8)
        for x in (-0.44, 0.44):
            pen.disc(x, 0.76, 0.04, times(tone, 0.7))


def paint_basin(canvas: Canvas, look: Look) -> None:
    """A low wide tub with a rolled rim."""
    tone = look.colour(rgb("#c8453c"))
    turned(canvas, [(0.44, 0.02), (0.66, 0.40)], tone, tilt=0.26, shine=0.3, gloss=0.5)
    mouth(canvas, 0.66, 0.40, tone, tilt=0.26)
    if look.variant == "water" or look.filling:
        canvas.solid(ellipse(0, 0.36, 0.58, 0.135), rgb("#7fb4d0"), slope(0.6, 0.9, 40))
    with canvas.ink() as pen:
        rim = ellipse(0, 0.40, 0.68, 0.68 * 0.26, start=math.pi, end=2 * math.pi)
        pen.line(rim, 0.05, times(tone, 1.12))
        pen.line(ellipse(0, 0.12, 0.485, 0.485 * 0.26, start=math.pi, end=2 * math.pi), 0.02, times(tone, 0.7), 0.8)


def paint_anchor(canvas: Canvas, look: Look) -> None:
    iron = look.colour(rgb("#4a5562"))
    ring = ellipse(0, 1.34, 0.13, 0.13)
    canvas.solid(limb([*ring, ring[0]], (0.06, 0.06)), iron, puffed(0.9, shine=0.3), gloss=0.4)
    rod(canvas, [(0, 1.22), (0, 0.12)], 0.12, iron, gloss=0.4)
    rod(canvas, [(-0.34, 1.06), (0.34, 1.06)], 0.10, iron, gloss=0.4)
    for x in (-0.34, 0.34):
        canvas.solid(ellipse(x, 1.06, 0.07, 0.07), iron, puffed(1.0, shine=0.3), gloss=0.4)
    arc = bezier((-0.56, 0.50), (0.0, -0.36), (0.56, 0.50), 24)
    canvas.solid(limb(arc, (0.08, 0.15, 0.08)), iron, puffed(0.9, shine=0.3), gloss=0.4)
    for hand in (-1, 1):
        fluke = [(hand * 0.40, 0.50), (hand * 0.70, 0.34), (hand * 0.60, 0.68)]
        canvas.solid(fluke, iron, puffed(0.8, shine=0.3), gloss=0.4)


def paint_toolbox(canvas: Canvas, look: Look) -> None:
    red = look.colour(rgb("#c8382f"))
    for x, lean in ((-0.36, -0.10), (0.28, 0.12)):
        rod(canvas, [(x, 0.5), (x + lean, 0.94)], 0.08, WOOD if x < 0 else STEEL, gloss=0.3)
    canvas.solid(bezier((-0.34, 0.66), (0.0, 1.22), (0.34, 0.66), 16), rgb("#2b2a2e"), flat(0.5), alpha=0.0)
    canvas.solid(limb([(-0.40, 0.60), (-0.40, 0.88), (0.40, 0.88), (0.40, 0.60)], (0.07, 0.07)), IRON, puffed(0.8))
    block(canvas, -0.74, 0.0, 0.62, 0.56, red, depth=(0.18, 0.12), gloss=0.4)
    canvas.solid(box(-0.76, 0.42, 0.64, 0.58, 0.02), times(red, 0.86), puffed(0.5, shine=0.2), gloss=0.4)
    for x in (-0.44, 0.32):
        canvas.solid(box(x - 0.07, 0.34, x + 0.07, 0.50, 0.02), STEEL, puffed(0.7, shine=0.3), gloss=0.5)


def paint_padlock(canvas: Canvas, look: Look) -> None:
    brass = look.colour(BRASS)
    bow = curve([(-0.26, 0.60), (-0.26, 0.92), (0.0, 1.20), (0.26, 0.92), (0.26, 0.60)], steps=8)
    canvas.solid(limb(bow, (0.11, 0.11)), STEEL, puffed(0.9, shine=0.4), gloss=0.6)
    canvas.solid(box(-0.44, 0.0, 0.44, 0.68, 0.10), brass, puffed(0.6, shine=0.35), gloss=0.6)
    canvas.solid(ellipse(0, 0.38, 0.085, 0.085), rgb("#33291c"), flat(0.4))
    canvas.solid([(-0.045, 0.36), (0.045, 0.36), (0.07, 0.16), (-0.07, 0.16)], rgb("#33291c"), flat(0.4))
    gleam(canvas, 0.26, 0.54, 0.05, 0.09, alpha=0.5)
    if look.variant == "keyed":
        _key_in(canvas, look)


def _key_in(canvas: Canvas, look: Look) -> None:
    """A key in the keyhole, its bow towards the viewer."""
    metal = look.colour(BRASS, 1) if len(look.colours) > 1 else mix(BRASS, STEEL, 0.75)
    rod(canvas, [(0.0, 0.33), (0.40, 0.17)], 0.10, metal, gloss=0.6)
    for x, y in ((0.60, 0.22), (0.52, 0.02), (0.74, 0.06)):
        canvas.solid(ellipse(x, y, 0.165, 0.165), metal, puffed(1.0, shine=0.4), holes=[ellipse(x, y, 0.08, 0.08)],
                     gloss=0.6)  # fmt: skip
    canvas.solid(ellipse(0.40, 0.17, 0.075, 0.075), metal, puffed(0.9, shine=0.3), gloss=0.5)


def padlock_extent(look: Look) -> Extent:
    """The lock's, with its key where that is in it."""
    return Extent(
        left=-0.46,
        right=0.92 if look.variant == "keyed" else 0.46,
        top=1.27,
        bottom=-0.16 if look.variant == "keyed" else 0.0,
    )


def paint_bell(canvas: Canvas, look: Look) -> None:
    brass = look.colour(BRASS)
    if look.variant == "hand":
        turned(canvas, [(0.05, 0.74), (0.08, 0.90), (0.06, 1.10), (0.09, 1.22)], rgb("#7a4a2c"), tilt=0.2, closed=True)
    else:
        canvas.solid(ellipse(0, 0.92, 0.10, 0.11), brass, puffed(0.8, shine=0.3), holes=[ellipse(0, 0.93, 0.05, 0.06)])
    canvas.solid(ellipse(0, 0.05, 0.09, 0.09), times(brass, 0.6), puffed(1.0))
    profile = curve([(0.50, 0.10), (0.40, 0.20), (0.34, 0.46), (0.27, 0.68), (0.10, 0.80)], steps=7)
    turned(canvas, profile, brass, tilt=0.18, shine=0.45, gloss=0.7, closed=True)
    canvas.solid(ellipse(0, 0.10, 0.50, 0.09), times(brass, 0.72), flat(0.6))
    canvas.solid(ellipse(0, 0.095, 0.44, 0.07), times(brass, 0.42), flat(0.4))
    canvas.solid(ellipse(0, 0.07, 0.09, 0.075), times(brass, 0.8), puffed(1.0, shine=0.3))
    with canvas.ink() as pen:
        for y, wide in ((0.28, 0.385), (0.60, 0.30)):
            pen.line(ellipse(0, y, wide, wide * 0.17, start=math.pi, end=2 * math.pi), 0.018, times(brass, 0.66), 0.9)


def paint_fan(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#6fa8a4"))
    turned(canvas, [(0.30, 0.03), (0.32, 0.08), (0.07, 0.16)], tone, tilt=0.22, gloss=0.4)
    rod(canvas, [(0, 0.12), (0, 0.50)], 0.09, tone, gloss=0.4)
    for k in range(4):
        a = 0.5 + k * math.pi / 2
        blade = ellipse(0.22 * math.cos(a), 0.94 + 0.22 * math.sin(a), 0.22, 0.13, a + 0.4)
        canvas.solid(blade, mix(tone, WHITE, 0.2), puffed(0.7, shine=0.2), gloss=0.3)
    canvas.solid(ellipse(0, 0.94, 0.10, 0.10), tone, puffed(1.0, shine=0.4), gloss=0.5)
    with canvas.ink() as pen:
        for k in range(20):
            a = k * math.pi / 10
            pen.line([(0.10 * math.cos(a), 0.94 + 0.10 * math.sin(a)), (0.47 * math.cos(a), 0.94 + 0.47 * math.sin(a))],
                     0.010, STEEL, 0.85)  # fmt: skip
        for radius in (0.28, 0.47):
            pen.ring(0, 0.94, radius, 0.026 if radius > 0.4 else 0.014, STEEL)


PROPS = (
    Prop(name="hammer", size=0.35, extent=bounds(-0.50, 0.56, 1.36), paint=paint_hammer, home="studio"),
    Prop(name="saw", size=0.2, extent=bounds(-1.0, 1.0, 0.78), paint=paint_saw, home="studio"),
    Prop(name="wrench", size=0.25, extent=bounds(-0.34, 0.34, 1.54), paint=paint_wrench, home="studio"),
    Prop(name="screwdriver", size=0.22, extent=bounds(-0.20, 0.20, 1.34), paint=paint_screwdriver, home="studio"),
    Prop(name="axe", size=0.74, extent=bounds(-0.54, 0.18, 1.38, -0.01), paint=paint_axe, home="forest"),
    Prop(name="shovel", size=1.1, extent=shovel_extent, paint=paint_shovel, home="meadow"),
    Prop(name="basin", size=0.28, extent=bounds(-0.70, 0.70, 0.58, -0.08), paint=paint_basin, home="meadow",
         turns=False),
    Prop(name="bucket", size=0.3, extent=bounds(-0.50, 0.50, 1.20, -0.06), paint=paint_bucket, home="meadow",
         materials=frozenset({"wood", "metal"}), turns=False),
    Prop(name="anchor", size=1.0, extent=bounds(-0.72, 0.72, 1.50), paint=paint_anchor, home="beach", turns=False),
    Prop(name="toolbox", size=0.3, extent=bounds(-0.78, 0.82, 0.98), paint=paint_toolbox, home="studio"),
    Prop(name="padlock", size=0.08, extent=padlock_extent, paint=paint_padlock, home="studio", turns=False),
    Prop(name="bell", size=0.25, extent=bounds(-0.52, 0.52, 1.28, -0.05), paint=paint_bell, home="studio", turns=False),
    Prop(name="fan", size=0.5, extent=bounds(-0.50, 0.50, 1.44, -0.05), paint=paint_fan, home="studio", turns=False),
)  # fmt: skip
