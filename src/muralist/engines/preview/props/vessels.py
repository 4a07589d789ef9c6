"""What food is served in: plates, bowls, trays, boards, steamers, pans and pots, full or empty, from both sides."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from PIL import ImageChops

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bluewhite import GLAZE, PAINTED, paint_plain, paint_side
from muralist.engines.preview.props.fireflyjar import swarm
from muralist.engines.preview.props.glassbowl import paint_clear
from muralist.engines.preview.props.plane import ABOVE, Plane
from muralist.engines.preview.props.portions import lay_out, measured, portions_of
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, rod, turned
from muralist.engines.preview.props.steam import STEAMING, steam

PLATES = (rgb("#f4f0e8"), rgb("#eef1f0"), rgb("#f1e8da"), rgb("#dfe8ec"))
GLAZES = (rgb("#e9ece8"), rgb("#5f7f92"), rgb("#eadfca"), rgb("#8a9a7a"), rgb("#c9785a"))
WOODS = (rgb("#b98a55"), rgb("#a8753f"), rgb("#c79b62"))
SERVED = frozenset({"fruit", "meal", "bite", "bake", "topping", "vegetable"})
HOT = frozenset({"noodles", "ramen with egg", "noodle soup", "soup", "stew", "hot pot"})
FLAT, BOWL, TRAY = 0.50, 0.42, 0.33
"""Tilts of a plate, a bowl and a tray that stand before the viewer."""


def _tint(look: Look, default: tuple[Colour, ...], name: str) -> Colour:
    if look.material == "wood" and not look.colours:
        return rgb("#a8753f")
    if look.material == PAINTED:
        return GLAZE
    return look.pick(name, default)


def _hot(look: Look) -> bool:
    return STEAMING in look.variant or (not look.above and any(each.kind in HOT for each in portions_of(look)))


def _steam(canvas: Canvas, look: Look, y: float) -> None:
    if STEAMING in look.variant or _hot(look):
        steam(canvas, look, 0.0, y, 0.9 if STEAMING in look.variant else 0.7)


def paint_plate(canvas: Canvas, look: Look) -> None:
    china = _tint(look, PLATES, "plate")
    tilt = ABOVE if look.above else FLAT
    plane = Plane(canvas=canvas, tilt=tilt, y=0.0 if look.above else tilt)
    if not look.above:
        canvas.solid(ellipse(0, tilt - 0.035, 0.985, tilt), times(china, 0.72), flat(0.55))
    plane.disc(0, 0, 1.0, china, puffed(0.30, shine=0.2), gloss=0.35)
    plane.soft(0, 0, 0.74, times(china, 0.55), 0.32, blur=0.06)
    plane.disc(0, 0, 0.715, mix(china, WHITE, 0.12), slope(0.70, 0.80, 120), gloss=0.2)
    rim = mix(china, WHITE, 0.6) if luma(china) < 0.6 else times(china, 0.80)
    with plane.ink() as pen:
        pen.line([*ellipse(0, 0, 0.965, 0.965, points=60), (0.965, 0.0)], 0.012, rim, 0.7)
    if look.material == PAINTED:
        paint_plain(plane)
    food = plane.sub(0, 0, 0.90, h=0.02)
    portions = portions_of(look)
    if portions:
        plane.soft(0, -0.02, 0.66, times(china, 0.5), 0.35, blur=0.16)
    lay_out(food, look, portions)
    _steam(canvas, look, tilt + 0.45)


def paint_bowl(canvas: Canvas, look: Look) -> None:
    glaze = _tint(look, GLAZES, "bowl")
    inner = mix(glaze, rgb("#f4efe4"), 0.55)
    portions = portions_of(look)
    if look.above:
        plane = Plane(canvas=canvas, tilt=ABOVE)
        plane.disc(0, 0, 1.0, glaze, puffed(0.5, shine=0.3), gloss=0.4)
        plane.disc(0, 0, 0.92, times(inner, 0.86), slope(0.56, 0.84, 300))
        plane.soft(0.0, 0.0, 0.5, WHITE, 0.25)
        lay_out(plane.sub(0, 0, 0.86), look, portions, deep=True)
        _steam(canvas, look, 0.0)
        return
    if look.material == "glass":
        paint_clear(canvas, look)
        _steam(canvas, look, 1.2)
        return
    high, tilt = 0.90, BOWL
    canvas.solid(ellipse(0, high, 1.0, tilt), glaze, slope(0.78, 0.62, 90), gloss=0.3)
    canvas.solid(ellipse(0, high - 0.01, 0.94, tilt * 0.93), times(inner, 0.82), slope(0.72, 0.40, 90))
    shown = canvas.mask_of(
        [*ellipse(0, high - 0.01, 0.94, tilt * 0.93, start=math.pi, end=2 * math.pi), (0.94, 4.2), (-0.94, 4.2)]
    )
    plane = Plane(canvas=canvas, tilt=tilt, y=high - 0.08, scale=0.92, inside=shown)
    lay_out(plane, look, [each for each in portions if each.kind != "chopsticks"], deep=True)
    profile = curve([(0.44, 0.18), (0.47, 0.24), (0.72, 0.38), (0.93, 0.66), (1.0, high)], steps=8)
    body = turned(canvas, profile, glaze, tilt=tilt, shine=0.26, gloss=0.35, texture=0.05, grain=12)
    if look.material == PAINTED:
        paint_side(canvas, canvas.mask_of(body), 0.30, 0.92, 0.20)
    with canvas.ink() as pen:
        pen.line(ellipse(0, high, 1.0, tilt, start=1.01 * math.pi, end=1.99 * math.pi), 0.022, mix(glaze, WHITE, 0.6))
    over = [each for each in portions if each.kind == "chopsticks"]
    lay_out(replace(plane, inside=None, y=high), look, over)
    _steam(canvas, look, high + 0.30)


def paint_board(canvas: Canvas, look: Look) -> None:
    wood = look.pick("board", WOODS)
    plane = Plane(canvas=canvas, tilt=ABOVE if look.above else FLAT, y=0.0 if look.above else 0.34)
    body = box(-0.98, -0.62, 0.98, 0.62, 0.12)
    handle = box(0.9, -0.12, 1.32, 0.12, 0.10)
    plane.slab(handle, 0.0, 0.07, times(wood, 0.7), wood, texture=0.08, grain=9)
    top = plane.slab(body, 0.0, 0.07, times(wood, 0.7), wood, texture=0.10, grain=7)
    with plane.ink(within=top) as pen:
        for number in range(9):
            v = -0.55 + number * 0.14 + 0.02 * math.sin(number * 3)
            pen.line(
                curve([(-1.0, v), (-0.3, v + 0.03), (0.4, v - 0.02), (1.0, v + 0.02)], steps=5),
                0.010,
                times(wood, 0.66),
                0.5,
                h=0.07,
            )
    with plane.ink() as pen:
        pen.spot(1.18, 0.0, 0.05, times(wood, 0.45), h=0.07)
    lay_out(plane.sub(0, 0, 0.92, h=0.08), look, portions_of(look), shape=(1.0, 0.60))
    _steam(canvas, look, 0.7)


def paint_tray(canvas: Canvas, look: Look) -> None:
    wood = look.colour(rgb("#c9c4ba")) if look.material == "metal" else look.pick("tray", WOODS)
    plane = Plane(canvas=canvas, tilt=ABOVE if look.above else TRAY, y=0.0 if look.above else 0.25)
    outer, inner = box(-1.1, -0.72, 1.1, 0.72, 0.14), box(-1.02, -0.64, 1.02, 0.64, 0.10)
    plane.slab(outer, 0.0, 0.12, times(wood, 0.75), mix(wood, WHITE, 0.12), texture=0.06, grain=8)
    plane.patch(inner, times(wood, 0.72), slope(0.5, 0.72, 300), h=0.12)
    plane.patch(
        box(-0.98, -0.64, 0.98, 0.58, 0.08),
        wood,
        slope(0.66, 0.76, 40),
        h=0.06 if look.above else 0.09,
        texture=0.10,
        grain=7,
    )
    for hand in (-1, 1):
        plane.rope(
            [(hand * 1.06, -0.2), (hand * 1.12, 0.0), (hand * 1.06, 0.2)], (0.07, 0.07), times(wood, 0.55), h=0.12
        )
    lay_out(plane.sub(0, 0, 0.94, h=0.08), look, portions_of(look), shape=(1.0, 0.60))


def paint_steamer(canvas: Canvas, look: Look) -> None:
    bamboo = look.colour(rgb("#d0a868"))
    tilt = ABOVE if look.above else FLAT
    plane = Plane(canvas=canvas, tilt=tilt, y=0.0 if look.above else tilt)
    if not look.above:
        wall = turned(canvas, [(1.0, tilt), (1.0, tilt + 0.42)], bamboo, tilt=tilt, texture=0.06, grain=9)
        inside = canvas.mask_of(wall)
        with canvas.ink(inside=inside) as pen:
            for y in (0.10, 0.34):
                pen.line(ellipse(0, tilt + y, 1.0, tilt, start=math.pi, end=2 * math.pi), 0.05, times(bamboo, 0.72))
    top = plane.sub(0, 0, 1.0, h=0.0 if look.above else 0.42 / plane.rise)
    top.disc(0, 0, 1.0, mix(bamboo, WHITE, 0.1), puffed(0.3))
    floor = top.disc(0, 0, 0.90, times(bamboo, 0.72), slope(0.5, 0.74, 300))
    with top.ink(within=floor) as pen2:
        for number in range(-7, 8):
            pen2.line([(number * 0.125, -0.95), (number * 0.125, 0.95)], 0.03, mix(bamboo, WHITE, 0.2), 0.8)
    leaf = [(0.70 + 0.05 * math.sin(k * 2.3)) for k in range(20)]
    top.patch(
        [(leaf[k] * math.cos(k * 0.314), leaf[k] * math.sin(k * 0.314)) for k in range(20)],
        rgb("#dfe6c0"),
        slope(0.62, 0.78, 60),
        smooth=True,
    )
    lay_out(top.sub(0, 0, 0.84), look, portions_of(look))
    if STEAMING in look.variant or not look.above:
        steam(canvas, look, 0.0, 0.3 if look.above else tilt + 0.8, 0.9)


def paint_pan(canvas: Canvas, look: Look) -> None:
    iron = look.colour(rgb("#3a3a3e"))
    tilt = ABOVE if look.above else FLAT
    plane = Plane(canvas=canvas, tilt=tilt, y=0.0 if look.above else tilt)
    high = 0.20
    plane.rope(
        [(0.86, 0.30), (1.40, 0.50), (1.94, 0.66)],
        (0.13, 0.15, 0.17),
        rgb("#4a3226") if look.variant != "wok" else rgb("#8a5a36"),
        h=high,
    )
    plane.coin(0, 0, 1.0, 0.0, high, times(iron, 0.85), mix(iron, WHITE, 0.22))
    plane.disc(0, 0, 0.93, times(iron, 0.8), slope(0.42, 0.66, 300), h=high, texture=0.05)
    lay_out(plane.sub(0, 0, 0.86, h=high - 0.05), look, portions_of(look), deep=True)
    _steam(canvas, look, tilt + 0.4)


def paint_pot(canvas: Canvas, look: Look) -> None:
    metal = look.colour(rgb("#b9bec2")) if look.variant != "casserole" else look.colour(rgb("#c04a3a"))
    tilt = ABOVE if look.above else BOWL
    portions = portions_of(look)
    y = 0.0 if look.above else tilt
    high = 0.0 if look.above else 0.72
    for hand in (-1, 1):
        x = hand * 1.02
        rod(
            canvas,
            curve(
                [(x, y + high * 0.78 - 0.10), (x + hand * 0.24, y + high * 0.78), (x, y + high * 0.78 + 0.12)], steps=6
            ),
            0.08,
            times(metal, 0.7),
        )
    if not look.above:
        turned(canvas, [(0.92, y), (0.98, y + 0.10), (1.0, y + high)], metal, tilt=tilt, shine=0.35, gloss=0.5)
    top = Plane(canvas=canvas, tilt=tilt, y=y + high)
    top.disc(0, 0, 1.02, mix(metal, WHITE, 0.25), slope(0.6, 0.9, 40), gloss=0.4)
    top.disc(0, 0, 0.93, times(metal, 0.45), slope(0.30, 0.6, 300))
    if portions:
        lay_out(top.sub(0, 0, 0.91), look, portions, deep=True)
    _steam(canvas, look, y + high + 0.2)


def paint_jar(canvas: Canvas, look: Look) -> None:
    """A jar of jam, honey or biscuits, with a cloth over its lid."""
    tones = {
        "honey": rgb("#e0962a"),
        "jam": rgb("#b8243a"),
        "marmalade": rgb("#e88a2a"),
        "pickles": rgb("#8fa84a"),
        "peanut": rgb("#c08a4a"),
    }
    inner = (
        look.filling_colours[0]
        if look.filling_colours
        else look.colour(tones.get(look.filling or look.variant, rgb("#cfe0e4")))
    )
    if look.above:
        plane = Plane(canvas=canvas, tilt=ABOVE)
        plane.disc(0, 0, 0.62, mix(inner, WHITE, 0.3), puffed(0.6, shine=0.4), gloss=0.5)
        plane.disc(0, 0, 0.54, inner, slope(0.5, 0.85, 60), gloss=0.4)
        return
    lively, labelled = look.variant == "fireflies", look.variant == "labelled"
    held = look.filling or look.filling_colours or look.contents
    full = bool(held or (look.variant and not labelled)) and not lively
    glass = rgb("#dbeaee")
    profile = curve([(0.50, 0.14), (0.56, 0.20), (0.58, 0.6), (0.56, 0.98), (0.44, 1.10), (0.44, 1.18)], steps=8)
    if full:
        body = turned(canvas, [(0.52, 0.16), (0.545, 0.3), (0.54, 0.92)], inner, tilt=0.24, shine=0.3, gloss=0.4)
        canvas.solid(ellipse(0, 0.92, 0.54, 0.13), mix(inner, WHITE, 0.15), flat(0.8))
        pieces = [each for each in portions_of(look) if each.kind != "honey"]
        if pieces:
            inside = canvas.mask_of(body)
            for row in range(3):
                for x in (-0.27, 0.27, 0.0):
                    y = 0.30 + 0.18 * row + (0.05 if not x else 0.0)
                    heap = Plane(canvas=canvas, tilt=0.8, x=x, y=y, scale=0.34, turn=0.9 * row + x, inside=inside)
                    lay_out(heap, look, pieces, deep=True)
    outline = turned(canvas, profile, glass, tilt=0.24, shine=0.5, gloss=0.9, alpha=0.25)
    inside = canvas.mask_of(outline)
    if lively:
        swarm(canvas, look)
    canvas.soft(ellipse(0.30, 0.62, 0.05, 0.26), WHITE, 0.02, 0.7, inside=inside)
    canvas.soft(ellipse(-0.40, 0.58, 0.025, 0.2), WHITE, 0.015, 0.5, inside=inside)
    if (full or labelled) and not look.contents:
        label = box(-0.24, 0.40, 0.24, 0.68, 0.04)
        canvas.solid(label, rgb("#f6eedc"), puffed(0.2), inside=inside)
        with canvas.ink(inside=inside) as pen:
            pen.line([(-0.15, 0.59), (0.15, 0.59)], 0.03, times(inner, 0.8))
            pen.line([(-0.12, 0.49), (0.12, 0.49)], 0.018, rgb("#8a7a64"))
    if full:
        cloth = look.rng("cloth").choice(("#c8483c", "#4f7fa8", "#6a9a5a"))
        frill = [
            (-0.62, 1.02),
            (-0.5, 0.96),
            (-0.36, 1.03),
            (-0.2, 0.95),
            (0.0, 1.02),
            (0.2, 0.95),
            (0.36, 1.03),
            (0.5, 0.96),
            (0.62, 1.02),
            (0.48, 1.22),
            (-0.48, 1.22),
        ]
        skirt = curve(frill, closed=True, steps=4)
        canvas.solid(skirt, rgb("#f6efe2"), puffed(0.8))
        canvas.solid(ellipse(0, 1.22, 0.47, 0.12), rgb("#faf5ea"), flat(0.82))
        mask = ImageChops.lighter(canvas.mask_of(skirt), canvas.mask_of(ellipse(0, 1.22, 0.47, 0.12)))
        with canvas.ink(inside=mask) as pen:
            for k in range(-5, 6):
                pen.line([(k * 0.13, 0.9), (k * 0.10, 1.36)], 0.045, rgb(str(cloth)), 0.55)
            for y in (1.0, 1.10, 1.2, 1.3):
                pen.line([(-0.7, y), (0.7, y)], 0.04, rgb(str(cloth)), 0.5)
    else:
        turned(canvas, [(0.46, 1.14), (0.47, 1.28)], STEEL, tilt=0.22, closed=True, gloss=0.5)


def _prop(name: str, size: float, paint: Callable[[Canvas, Look], None], spread: float, **more: object) -> Prop:
    return Prop(
        name=name,
        size=size,
        extent=measured(paint),
        paint=paint,
        home="studio",
        turns=False,
        spread=spread,
        **more,  # type: ignore[arg-type]
    )


PROPS = (
    _prop("plate", 0.13, paint_plate, 0.26, holds=SERVED, materials=frozenset({"wood", "ceramic", "clay"}), perch=0.5),
    _prop(
        "bowl",
        0.15,
        paint_bowl,
        0.19,
        holds=SERVED | {"sticks", "drink"},
        materials=frozenset({"wood", "ceramic", "clay"}),
        perch=0.95,
    ),
    _prop("board", 0.13, paint_board, 0.22, holds=SERVED - {"meal"}, materials=frozenset({"wood"}), perch=0.45),
    _prop("tray", 0.11, paint_tray, 0.28, holds=SERVED - {"meal"}, materials=frozenset({"wood", "metal"}), perch=0.26),
    _prop("steamer", 0.17, paint_steamer, 0.22, holds=SERVED | {"sticks"}),
    _prop("pan", 0.16, paint_pan, 0.26, holds=SERVED, materials=frozenset({"metal"})),
    _prop("pot", 0.20, paint_pot, 0.24, holds=SERVED | {"drink"}, materials=frozenset({"metal"})),
    _prop(
        "jar",
        0.15,
        paint_jar,
        0.09,
        holds=frozenset({"spread", "bake", "bite", "fruit", "vegetable"}),
        materials=frozenset({"glass"}),
    ),
)
