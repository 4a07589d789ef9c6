"""Of the beach and the bath: inflatable animals, beach huts, a rubber duck, shells, diving goggles."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, gleam

INK = rgb("#2c2a2b")
FLOATS: dict[str, Colour] = {
    "flamingo": rgb("#f28fae"), "duck": rgb("#f6cf3d"), "unicorn": rgb("#f8f4f2"), "swan": rgb("#f8f6f0"),
}  # fmt: skip
BEAKS = {"flamingo": INK, "duck": rgb("#ee8a34"), "swan": rgb("#ee8a34")}
PAINTS = (rgb("#4f9fc4"), rgb("#e0604f"), rgb("#f0bd45"), rgb("#62b087"), rgb("#d98bb0"))


def paint_float(canvas: Canvas, look: Look) -> None:
    """A ring to swim in with the neck and head of an animal."""
    kind = look.variant if look.variant in FLOATS else "flamingo"
    tone = look.colour(FLOATS[kind])
    canvas.solid(curve([(-0.66, 0.34), (-0.98, 0.62), (-0.94, 0.36), (-0.72, 0.20)], closed=True, steps=6), tone,
                 puffed(0.9, shine=0.3), gloss=0.4)  # fmt: skip
    canvas.solid(ellipse(0, 0.30, 0.84, 0.30), tone, puffed(1.0, shine=0.35), gloss=0.45,
                 holes=[ellipse(0, 0.38, 0.40, 0.10)])  # fmt: skip
    if kind == "duck":
        spine = [(0.56, 0.36), (0.60, 0.70), (0.62, 0.98)]
        canvas.solid(limb(curve(spine, steps=6), (0.40, 0.34, 0.30)), tone, puffed(1.0, shine=0.3), gloss=0.4)
    else:
        spine = [(0.58, 0.34), (0.76, 0.70), (0.56, 1.04), (0.58, 1.32)]
        canvas.solid(limb(curve(spine, steps=6), (0.34, 0.24, 0.20, 0.22)), tone, puffed(1.0, shine=0.3), gloss=0.4)
    x, y = (0.64, 1.08) if kind == "duck" else (0.64, 1.36)
    canvas.solid(ellipse(x, y, 0.24, 0.20), tone, puffed(1.0, shine=0.35), gloss=0.4)
    if kind == "unicorn":
        canvas.solid([(x - 0.02, y + 0.16), (x + 0.16, y + 0.50), (x + 0.12, y + 0.12)], rgb("#f2c24a"),
                     puffed(0.8, shine=0.3), gloss=0.4)  # fmt: skip
        for k, code in enumerate(("#f08ab0", "#8ac0f0", "#b79af0")):
            canvas.solid(ellipse(x - 0.24 - 0.03 * k, y + 0.08 - 0.20 * k, 0.11, 0.13), rgb(code), puffed(0.9))
        canvas.solid(ellipse(x + 0.22, y - 0.06, 0.15, 0.13), mix(tone, rgb("#f2b0c0"), 0.5), puffed(0.9))
    else:
        beak = curve([(x + 0.18, y + 0.08), (x + 0.44, y - 0.02), (x + 0.40, y - 0.16), (x + 0.16, y - 0.10)],
                     closed=True, steps=5)  # fmt: skip
        canvas.solid(beak, BEAKS[kind], puffed(0.9, shine=0.2), gloss=0.3)
    with canvas.ink() as pen:
        pen.disc(x + 0.06, y + 0.06, 0.04, INK)
        pen.disc(x + 0.045, y + 0.078, 0.014, WHITE)
    gleam(canvas, 0.30, 0.46, 0.14, 0.03, turn=-0.3, alpha=0.5)


def float_extent(look: Look) -> Extent:
    top = {"duck": 1.32, "unicorn": 1.90}.get(look.variant, 1.60)
    return Extent(left=-1.0, right=1.12, top=top, bottom=-0.02)


def paint_hut(canvas: Canvas, look: Look) -> None:
    """A narrow wooden hut in stripes, its gable to the sea."""
    tone = look.pick("hut", PAINTS)
    pale = mix(tone, WHITE, 0.86)
    for x in (-0.40, 0.0, 0.40):
        canvas.solid(box(x - 0.05, -0.02, x + 0.05, 0.14), rgb("#9a7a54"), puffed(0.6))
    front: Path = [(-0.50, 0.10), (0.50, 0.10), (0.50, 1.14), (0.0, 1.58), (-0.50, 1.14)]
    canvas.solid(front, pale, facing(0, 0.1, 1))
    inside = canvas.mask_of(front)
    for k in range(5):
        x = -0.50 + 0.2 * k
        canvas.solid(box(x, 0.0, x + 0.10, 1.6), tone, facing(0, 0.1, 1), inside=inside, texture=0.04)
    for hand in (-1, 1):
        roof: Path = [(0.0, 1.70), (hand * 0.62, 1.15), (hand * 0.62, 1.03), (0.0, 1.56)]
        canvas.solid(roof, times(tone, 0.72), slope(0.55, 0.75))
    canvas.solid(box(-0.20, 0.10, 0.20, 0.86), rgb("#fbf7ee"), flat(0.74))
    for hand in (-1, 1):
        x0, x1 = sorted((hand * 0.015, hand * 0.18))
        canvas.solid(box(x0, 0.12, x1, 0.83), times(tone, 0.9), slope(0.62, 0.74))
    canvas.solid(ellipse(0, 1.22, 0.10, 0.10), rgb("#fbf7ee"), flat(0.78))
    canvas.solid(ellipse(0, 1.22, 0.07, 0.07), rgb("#6f97a8"), slope(0.5, 0.8))
    canvas.solid(box(-0.26, 0.0, 0.26, 0.10), rgb("#b58f62"), slope(0.6, 0.75), texture=0.05)


def paint_rubber_duck(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#f8cf33"))
    body = curve([(-0.62, 0.50), (-0.50, 0.16), (-0.20, 0.02), (0.26, 0.02), (0.52, 0.20), (0.50, 0.46), (0.20, 0.56),
                  (-0.20, 0.46), (-0.44, 0.52), (-0.66, 0.72)], closed=True, steps=6)  # fmt: skip
    canvas.solid(body, tone, puffed(1.0, shine=0.4), gloss=0.5)
    wing = curve([(-0.34, 0.40), (-0.26, 0.20), (0.06, 0.18), (0.20, 0.34), (-0.02, 0.42)], closed=True, steps=5)
    canvas.solid(wing, times(tone, 0.93), puffed(0.8, shine=0.3), gloss=0.4)
    canvas.solid(ellipse(0.30, 0.80, 0.31, 0.30), tone, puffed(1.0, shine=0.4), gloss=0.5)
    canvas.solid(curve([(0.54, 0.84), (0.84, 0.82), (0.80, 0.70), (0.54, 0.68)], closed=True, steps=5), rgb("#ee7f2c"),
                 puffed(0.9, shine=0.3), gloss=0.4)  # fmt: skip
    with canvas.ink() as pen:
        pen.disc(0.42, 0.88, 0.055, INK, ry=0.07)
        pen.disc(0.405, 0.91, 0.02, WHITE)


def paint_shell(canvas: Canvas, look: Look) -> None:
    """A scallop; a conch winds to a point."""
    tone = look.colour(rgb("#f0c3a8"))
    if look.variant == "conch":
        canvas.solid(curve([(-0.60, 0.34), (-0.20, 0.58), (0.30, 0.60), (0.52, 0.34), (0.30, 0.04), (-0.16, 0.10)],
                           closed=True, steps=6), tone, puffed(1.0, shine=0.25), gloss=0.3, texture=0.05)  # fmt: skip
        for k, x in enumerate((-0.34, -0.46, -0.56)):
            canvas.solid(ellipse(x, 0.35 + 0.01 * k, 0.10 - 0.02 * k, 0.16 - 0.04 * k), mix(tone, WHITE, 0.2), puffed(0.9))
        lip = curve([(0.06, 0.12), (0.40, 0.16), (0.46, 0.34), (0.22, 0.42)], closed=True, steps=6)
        canvas.solid(lip, rgb("#e58f86"), slope(0.5, 0.8))
        return
    fan: Path = [(-0.10, 0.06)]
    for k in range(9):
        a = math.pi * (0.97 - 0.94 * k / 8)
        fan += [(0.60 * math.cos(a + 0.06), 0.22 + 0.70 * math.sin(a + 0.06) * 0.96),
                (0.64 * math.cos(a), 0.22 + 0.72 * math.sin(a))]  # fmt: skip
    fan.append((0.10, 0.06))
    canvas.solid([(-0.22, 0.02), (0.22, 0.02), (0.14, 0.18), (-0.14, 0.18)], times(tone, 0.9), puffed(0.7))
    canvas.solid(fan, tone, puffed(0.8, shine=0.2), gloss=0.25)
    with canvas.ink(inside=canvas.mask_of(fan)) as pen:
        for k in range(8):
            a = math.pi * (0.91 - 0.82 * k / 7)
            pen.line([(0.0, 0.06), (0.66 * math.cos(a), 0.22 + 0.74 * math.sin(a))], 0.025, times(tone, 0.74))


def paint_goggles(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#2f7fc0"))
    canvas.solid(limb([(-0.78, 0.34), (0.78, 0.34)], (0.12, 0.12)), times(tone, 0.6), puffed(0.7))
    mask = curve([(-0.62, 0.54), (0.0, 0.60), (0.62, 0.54), (0.64, 0.20), (0.30, 0.06), (0.0, 0.22), (-0.30, 0.06),
                  (-0.64, 0.20)], closed=True, steps=6)  # fmt: skip
    canvas.solid(mask, tone, puffed(0.9, shine=0.25), gloss=0.3)
    for x in (-0.31, 0.31):
        canvas.solid(ellipse(x, 0.33, 0.25, 0.18), rgb("#a9d6e6"), slope(0.55, 0.9, 60), gloss=0.5)
        canvas.solid(ellipse(x + 0.07, 0.40, 0.07, 0.03, 0.4), WHITE, flat(0.95), alpha=0.7)


PROPS = (
    Prop(name="animal_float", size=1.1, extent=float_extent, paint=paint_float, home="pool", perch=0.5),
    Prop(name="beach_hut", size=2.6, extent=bounds(-0.64, 0.64, 1.74, -0.03), paint=paint_hut, home="beach",
         turns=False),
    Prop(name="rubber_duck", size=0.14, extent=bounds(-0.70, 0.86, 1.12), paint=paint_rubber_duck, home="bathroom"),
    Prop(name="seashell", size=0.12, extent=bounds(-0.68, 0.68, 0.98), paint=paint_shell, home="beach"),
    Prop(name="goggles", size=0.12, extent=bounds(-0.84, 0.84, 0.64), paint=paint_goggles, home="beach", turns=False),
)  # fmt: skip
