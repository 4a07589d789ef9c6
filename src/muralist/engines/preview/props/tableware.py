"""A pitcher, a kettle, salt and pepper, bubble tea, a carton of fries, a tub of popcorn."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, lathe, puffed, slope
from muralist.engines.preview.props.cups import cube
from muralist.engines.preview.props.larder import FOODS, Taste
from muralist.engines.preview.props.plane import ABOVE, Plane
from muralist.engines.preview.props.portions import measured
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, gleam, rod, turned
from muralist.engines.preview.props.steam import STEAMING, steam

DRINKS = {
    "lemonade": rgb("#f3e08a"),
    "milk": rgb("#f7f2e8"),
    "juice": rgb("#f2992e"),
    "water": rgb("#b7dbe8"),
    "iced tea": rgb("#b8682a"),
    "wine": rgb("#7a1428"),
    "beer": rgb("#d9912a"),
    "smoothie": rgb("#e87a9a"),
}


def paint_pitcher(canvas: Canvas, look: Look) -> None:
    """A glass jug with a lemonade in it, or of the material and colour asked for."""
    kind = next((name for name in (look.variant, *look.filling.split("+")) if name in DRINKS), "")
    glazed = (look.material in {"ceramic", "clay", "metal"} or look.colours) and not kind
    body = look.colour(rgb("#e6ddcc")) if glazed else rgb("#dbeaee")
    if look.above:
        plane = Plane(canvas=canvas, tilt=ABOVE)
        plane.rope([(0.5, 0.1), (0.95, 0.12), (0.95, -0.12), (0.5, -0.1)], (0.13, 0.12, 0.13), body)
        plane.patch([(-0.3, 0.4), (-0.86, 0.0), (-0.3, -0.4)], body, puffed(0.6))
        plane.disc(0, 0, 0.66, body, puffed(0.6, shine=0.4), gloss=0.5)
        plane.disc(0, 0, 0.57, DRINKS[kind] if kind else times(body, 0.6), slope(0.5, 0.84, 110), gloss=0.3)
        return
    handle = curve([(0.40, 1.14), (0.74, 1.12), (0.78, 0.72), (0.46, 0.40)], steps=8)
    canvas.solid(
        limb(handle, (0.11, 0.10, 0.10, 0.11)), body, puffed(1.0, shine=0.4), gloss=0.5, alpha=1.0 if glazed else 0.8
    )
    profile = curve([(0.36, 0.10), (0.42, 0.14), (0.52, 0.42), (0.46, 0.86), (0.36, 1.12), (0.42, 1.34)], steps=8)
    canvas.solid(ellipse(0, 1.34, 0.42, 0.10), times(body, 0.8), flat(0.5), alpha=1.0 if glazed else 0.35)
    if kind:
        level = 1.0
        inner = [(r - 0.03, y + 0.02) for r, y in profile if y < level]
        turned(canvas, inner, DRINKS[kind], tilt=0.22, gloss=0.3, alpha=0.92)
        canvas.solid(ellipse(0, level, inner[-1][0], inner[-1][0] * 0.22), mix(DRINKS[kind], WHITE, 0.25), flat(0.78))
        for dx, dy, turn in ((-0.14, -0.06, 0.3), (0.16, -0.02, -0.4), (0.0, -0.20, 0.8)):
            cube(Plane(canvas=canvas, tilt=0.95, x=dx, y=level + dy, scale=0.13, turn=turn), DRINKS[kind])
        if kind in {"lemonade", "iced tea", "water"}:
            for x, y in ((-0.2, 0.62), (0.18, 0.40)):
                FOODS["lemon slice"].paint(
                    Plane(canvas=canvas, tilt=0.95, x=x, y=y, scale=0.18), Taste(rng=look.rng("lemon"))
                )
    outline = turned(canvas, profile, body, tilt=0.22, shine=0.5, gloss=0.7, alpha=1.0 if glazed else 0.26)
    lip = [(-0.36, 1.30), (-0.62, 1.44), (-0.30, 1.40)]
    canvas.solid(curve(lip, closed=True, steps=5), body, puffed(0.7, shine=0.3), alpha=1.0 if glazed else 0.6)
    inside = canvas.mask_of(outline)
    gleam(canvas, 0.30, 0.66, 0.05, 0.26, alpha=0.7, inside=inside)
    with canvas.ink() as pen:
        pen.line([*ellipse(0, 1.34, 0.42, 0.10), (0.42, 1.34)], 0.016, mix(body, WHITE, 0.7), 0.9)


def paint_kettle(canvas: Canvas, look: Look) -> None:
    metal = look.pick("metal", (rgb("#b8bec2"), rgb("#c8503c"), rgb("#5f8a94")))
    if look.above:
        plane = Plane(canvas=canvas, tilt=ABOVE)
        plane.rope([(-0.5, 0.0), (-1.0, 0.0)], (0.3, 0.16), metal, shine=0.4)
        plane.disc(0, 0, 0.76, metal, puffed(1.0, shine=0.4), gloss=0.6)
        plane.disc(0, 0, 0.34, times(metal, 0.9), puffed(0.8, shine=0.4), gloss=0.6)
        plane.rope([(0.0, 0.6), (0.0, -0.6)], (0.14, 0.14), rgb("#3a2f2a"))
        return
    canvas.solid(
        limb(curve([(-0.5, 0.44), (-0.76, 0.62), (-0.96, 0.92)], steps=8), (0.26, 0.18, 0.13)),
        metal,
        puffed(1.0, shine=0.4),
        gloss=0.6,
    )
    arch = curve([(-0.52, 0.92), (-0.40, 1.34), (0.0, 1.46), (0.40, 1.34), (0.52, 0.92)], steps=8)
    canvas.solid(limb(arch, (0.06, 0.07, 0.12, 0.07, 0.06)), rgb("#3a2f2a"), puffed(1.0, shine=0.3), gloss=0.4)
    profile = curve([(0.62, 0.14), (0.72, 0.22), (0.72, 0.46), (0.56, 0.80), (0.34, 0.96)], steps=8)
    turned(canvas, profile, metal, tilt=0.2, shine=0.45, gloss=0.7)
    canvas.solid(ellipse(0, 0.96, 0.36, 0.09), times(metal, 0.9), puffed(0.8, shine=0.4), gloss=0.6)
    canvas.solid(ellipse(0, 1.05, 0.08, 0.075), rgb("#3a2f2a"), puffed(1.0, shine=0.3))
    gleam(canvas, 0.34, 0.52, 0.07, 0.16, alpha=0.6)
    if STEAMING in look.variant:
        steam(canvas, look, -0.96, 1.0, 0.5)


def paint_shaker(canvas: Canvas, look: Look) -> None:
    """Salt, or pepper."""
    dark = look.variant.startswith("pepper")
    body = look.colour(rgb("#4a3a30") if dark else rgb("#eef2f2"))
    if look.above:
        plane = Plane(canvas=canvas, tilt=ABOVE)
        plane.disc(0, 0, 0.8, body, puffed(0.8, shine=0.3))
        plane.disc(0, 0, 0.6, rgb("#c3c8cc"), puffed(0.9, shine=0.4), gloss=0.6)
        with plane.ink() as pen:
            for k in range(6):
                pen.spot(0.26 * math.cos(k), 0.26 * math.sin(k), 0.06, rgb("#55585c"))
        return
    turned(
        canvas,
        curve([(0.36, 0.10), (0.40, 0.2), (0.30, 0.6), (0.26, 1.0)], steps=6),
        body,
        tilt=0.24,
        shine=0.4,
        gloss=0.6,
        texture=0.04,
    )
    turned(
        canvas, [(0.28, 1.0), (0.27, 1.14), (0.14, 1.30)], rgb("#c3c8cc"), tilt=0.24, closed=True, shine=0.5, gloss=0.7
    )
    with canvas.ink() as pen:
        for x in (-0.07, 0.0, 0.07):
            pen.disc(x, 1.27, 0.018, rgb("#55585c"))
        pen.line([(-0.06, 0.62), (0.06, 0.62)] if dark else [(-0.05, 0.62), (0.07, 0.62)], 0.01, times(body, 0.6))


def paint_bubble_tea(canvas: Canvas, look: Look) -> None:
    tea = look.colour(rgb("#d8ab7c"))
    pearl = rgb("#3a2018")
    if look.above:
        plane = Plane(canvas=canvas, tilt=ABOVE)
        plane.disc(0, 0, 0.84, rgb("#eef2f2"), puffed(0.6, shine=0.4))
        plane.disc(0, 0, 0.74, tea, slope(0.5, 0.84, 110), gloss=0.3)
        for k in range(9):
            plane.ball(
                0.5 * math.cos(k * 2.4) * math.sqrt((k + 1) / 9),
                0.5 * math.sin(k * 2.4) * math.sqrt((k + 1) / 9),
                0.11,
                pearl,
                shine=0.4,
            )
        plane.rope([(0.0, 0.0), (0.5, 0.74)], (0.2, 0.2), rgb("#e8607a"))
        return
    profile = [(0.32, 0.09), (0.34, 0.14), (0.46, 1.22)]
    rod(canvas, [(-0.02, 0.9), (0.22, 1.84)], 0.12, look.colours[1] if len(look.colours) > 1 else rgb("#e8607a"))
    inside = turned(canvas, [(0.31, 0.11), (0.33, 0.16), (0.43, 1.08)], tea, tilt=0.22, gloss=0.25)
    mask = canvas.mask_of(inside)
    canvas.soft(ellipse(0, 0.95, 0.42, 0.14), mix(tea, WHITE, 0.6), 0.06, 0.8, inside=mask)
    for number in range(30):
        row, column = divmod(number, 6)
        x = -0.26 + column * 0.104 + 0.05 * (row % 2)
        y = 0.10 + row * 0.075 + 0.02 * ((number * 7) % 3)
        canvas.solid(ellipse(x, y, 0.058, 0.058), pearl, puffed(1.0, shine=0.5), gloss=0.5, inside=mask)
    turned(canvas, profile, rgb("#eaf2f4"), tilt=0.22, shine=0.5, gloss=0.9, alpha=0.20)
    gleam(canvas, 0.28, 0.66, 0.04, 0.34, alpha=0.7, inside=mask)
    dome = [
        *ellipse(0, 1.24, 0.46, 0.30, start=0.0, end=math.pi),
        *ellipse(0, 1.24, 0.46, 0.10, start=math.pi, end=2 * math.pi),
    ]
    canvas.solid(dome, rgb("#eef4f6"), lathe([(0.46, 1.24), (0.2, 1.5)], shine=0.5), gloss=0.8, alpha=0.35)
    turned(canvas, [(0.48, 1.20), (0.48, 1.26)], rgb("#f2f6f8"), tilt=0.22, gloss=0.6)


def paint_fries(canvas: Canvas, look: Look) -> None:
    gold = rgb("#f0c454")
    red = look.colour(rgb("#cc3a2e"))
    rng = look.rng("fries")
    if look.above:
        FOODS["fries"].paint(Plane(canvas=canvas, tilt=ABOVE, y=0.1, scale=0.9), Taste(rng=rng))
        return
    for number in range(22):
        x = -0.42 + 0.84 * ((number * 7) % 22) / 21
        lean, long = 0.35 * x + float(rng.uniform(-0.08, 0.08)), float(rng.uniform(0.80, 1.16)) - 0.25 * abs(x)
        stick = [
            (x - 0.05, 0.5),
            (x + 0.05, 0.5),
            (x + lean * 0.5 + 0.05, long + 0.2),
            (x + lean * 0.5 - 0.05, long + 0.2),
        ]
        canvas.solid(stick, mix(gold, rgb("#d89a3a"), float(rng.uniform(0, 0.4))), slope(0.6, 0.86, 20))
    carton = curve([(-0.36, 0.0), (0.36, 0.0), (0.52, 0.86)], steps=1)[:3]
    front = [*carton, *bezier((0.52, 0.86), (0.0, 0.48), (-0.52, 0.86), 14)]
    canvas.solid(front, red, puffed(0.5, shine=0.1))
    with canvas.ink(inside=canvas.mask_of(front)) as pen:
        for x in (-0.28, 0.0, 0.28):
            pen.line([(x * 0.75, -0.1), (x * 1.25, 1.0)], 0.09, WHITE, 0.9)


def paint_popcorn(canvas: Canvas, look: Look) -> None:
    red, rng = look.colour(rgb("#d0392f")), look.rng("popcorn")
    if look.above:
        FOODS["popcorn"].paint(Plane(canvas=canvas, tilt=ABOVE), Taste(rng=rng))
        return
    FOODS["popcorn"].paint(Plane(canvas=canvas, tilt=0.5, y=1.0, scale=0.64), Taste(rng=rng))
    tub = [
        (-0.42, 0.02),
        (0.42, 0.02),
        (0.60, 1.0),
        *reversed(ellipse(0, 1.0, 0.60, 0.10, start=math.pi, end=2 * math.pi)),
        (-0.60, 1.0),
    ]
    canvas.solid(tub, rgb("#f6f0e4"), puffed(0.6))
    with canvas.ink(inside=canvas.mask_of(tub)) as pen:
        for k in range(-2, 3):
            pen.polygon(
                [(k * 0.21 - 0.055, 0.0), (k * 0.21 + 0.055, 0.0), (k * 0.29 + 0.075, 1.05), (k * 0.29 - 0.075, 1.05)],
                red,
                0.92,
            )
    canvas.soft(ellipse(0.4, 0.5, 0.1, 0.5), (0.2, 0.1, 0.1), 0.08, 0.18, inside=canvas.mask_of(tub))


PROPS = (
    Prop(
        name="pitcher",
        size=0.24,
        extent=measured(paint_pitcher),
        paint=paint_pitcher,
        home="studio",
        turns=False,
        holds=frozenset({"drink"}),
        materials=frozenset({"glass", "ceramic", "clay", "metal"}),
        spread=0.16,
    ),
    Prop(
        name="kettle",
        size=0.22,
        extent=measured(paint_kettle),
        paint=paint_kettle,
        home="studio",
        materials=frozenset({"metal"}),
        spread=0.2,
    ),
    Prop(
        name="shaker",
        size=0.09,
        extent=measured(paint_shaker),
        paint=paint_shaker,
        home="studio",
        turns=False,
        spread=0.05,
    ),
    Prop(
        name="bubble_tea",
        size=0.18,
        extent=measured(paint_bubble_tea),
        paint=paint_bubble_tea,
        home="studio",
        turns=False,
        spread=0.10,
    ),
    Prop(
        name="fries",
        size=0.14,
        extent=measured(paint_fries),
        paint=paint_fries,
        home="studio",
        turns=False,
        spread=0.13,
    ),
    Prop(
        name="popcorn",
        size=0.18,
        extent=measured(paint_popcorn),
        paint=paint_popcorn,
        home="studio",
        turns=False,
        spread=0.16,
    ),
)
