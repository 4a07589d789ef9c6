"""A turned ceramic or glass vase, empty or with dried or fresh flowers."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import Point, curve, ellipse
from muralist.engines.preview.brushes.shade import flat, lathe
from muralist.engines.preview.props.bluewhite import GLAZE, PAINTED, paint_blue
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.stems import bouquet

# right-hand profiles (radius, height), bottom to top; the vase itself is one unit tall
PROFILES: tuple[tuple[Point, ...], ...] = (
    ((0.20, 0.0), (0.235, 0.02), (0.33, 0.22), (0.375, 0.44), (0.33, 0.66), (0.20, 0.83), (0.145, 0.92), (0.175, 1.0)),
    ((0.22, 0.0), (0.25, 0.02), (0.36, 0.16), (0.40, 0.34), (0.34, 0.54), (0.18, 0.70), (0.125, 0.84), (0.15, 1.0)),
    ((0.19, 0.0), (0.21, 0.02), (0.26, 0.25), (0.33, 0.52), (0.355, 0.70), (0.28, 0.87), (0.20, 0.95), (0.215, 1.0)),
    ((0.25, 0.0), (0.275, 0.02), (0.325, 0.20), (0.315, 0.45), (0.26, 0.68), (0.19, 0.85), (0.175, 0.93), (0.205, 1.0)),
)
PLANTER: tuple[Point, ...] = ((0.25, 0.0), (0.27, 0.02), (0.345, 0.70), (0.40, 0.71), (0.415, 0.98), (0.40, 1.0))
POTS: tuple[Colour, ...] = (rgb("#c2714a"), rgb("#b9683f"), rgb("#c98a5c"))
GLAZES: tuple[Colour, ...] = (rgb("#e9e2d4"), rgb("#dcd6cb"), rgb("#c9d0c6"), rgb("#b9c4cc"), rgb("#d9b8a0"))
CLAY = rgb("#b98d68")
STEMS: tuple[Colour, ...] = (rgb("#5d8a45"), rgb("#6f9a52"), rgb("#4d7a40"))
STEMS_SEEN = 6
"""How many stems are seen in a glass vase."""
CLEAR, STAINED, WATER = 0.24, 0.46, 0.56
"""How opaque clear and coloured glass are, and how high the water stands in it."""
FLOWERS_TOP, FLOWERS_SIDE = 2.30, 0.98


def extent(look: Look) -> Extent:
    if look.filling:
        return Extent(left=-FLOWERS_SIDE, right=FLOWERS_SIDE, top=FLOWERS_TOP)
    return Extent(left=-0.42, right=0.42, top=1.04)


def _profile(look: Look) -> list[Point]:
    if look.material == "terracotta":
        return curve(PLANTER, steps=14)
    shape = PROFILES[int(look.rng("shape").integers(len(PROFILES)))]
    return curve(shape, steps=14)


def paint(canvas: Canvas, look: Look) -> None:
    profile = _profile(look)
    glass = look.material == "glass"
    mouth = profile[-1][0]
    own = POTS if look.material == "terracotta" else GLAZES
    glaze = look.pick("glaze", own) if not glass else look.colour(rgb("#c7dbd8"))
    if look.material in {"wood", "clay", "metal"} and not look.colours:
        glaze = {"wood": rgb("#9a6b42"), "clay": rgb("#bb7350"), "metal": rgb("#a8874f")}[look.material]
    if look.material == PAINTED:
        glaze = GLAZE
    _rim_back(canvas, mouth, glaze, glass)
    if look.filling:
        # through glass the stems go on below the mouth, each by itself
        bouquet(canvas, look, mouth=mouth * 0.82, base=1.07 if glass else 0.93)
    if glass:
        _within(canvas, look, profile)
    _body(canvas, look, profile, glaze, glass)


def _rim_back(canvas: Canvas, mouth: float, glaze: Colour, glass: bool) -> None:
    if glass:
        canvas.solid(ellipse(0, 1.0, mouth, mouth * 0.24), times(glaze, 0.92), flat(0.8), alpha=0.4)
        return
    canvas.solid(ellipse(0, 1.0, mouth, mouth * 0.24), times(glaze, 0.92), flat(0.75))
    canvas.solid(ellipse(0, 0.996, mouth * 0.88, mouth * 0.18), times(glaze, 0.32), flat(0.3))


def _body(canvas: Canvas, look: Look, profile: list[Point], glaze: Colour, glass: bool) -> None:
    mouth = profile[-1][0]
    lip = ellipse(0, 1.0, mouth, mouth * 0.24, start=math.pi, end=2 * math.pi)
    right = [point for point in profile if point[1] > 0.03]
    foot, low = right[0]
    base = ellipse(0, low, foot, low * 0.92, start=math.pi, end=2 * math.pi)
    outline = [*base, *right, *reversed(lip), *[(-x, y) for x, y in reversed(right)]]
    shade = lathe(profile, shine=0.30, power=16)
    alpha = (STAINED if look.colours else CLEAR) if glass else 1.0
    canvas.solid(outline, glaze, shade, gloss=0.35, alpha=alpha, texture=0.0 if glass else 0.055, grain=20)
    body = canvas.mask_of(outline)
    if glass:
        with canvas.ink() as pen:
            for hand in (-1, 1):
                pen.line([(hand * x, y) for x, y in right], 0.014, times(glaze, 0.70), 0.8)
    elif look.material == PAINTED:
        paint_blue(canvas, profile, body)
    elif not look.material or look.material == "ceramic":
        if not look.colours:
            # a vase of a named colour has that colour all over
            _dip(canvas, look, profile, glaze, body)
        _speckle(canvas, look, glaze, body)
    # soft reflection of the window, on the lit shoulder
    side = 1.0 if canvas.light.direction[0] > 0 else -1.0
    wide = max(x for x, _ in profile)
    high = next(y for x, y in profile if x >= wide * 0.98)
    pane = [
        (side * wide * u, high + dy)
        for u, dy in ((0.36, 0.19), (0.53, 0.16), (0.62, -0.02), (0.60, -0.20), (0.44, -0.20), (0.43, 0.0))
    ]
    canvas.soft(curve(pane, closed=True), (1, 0.99, 0.96), 0.022, 0.36 if not glass else 0.6, inside=body)
    # the front lip catches light and throws a thin line of shade beneath itself
    front = ellipse(0, 1.0, mouth, mouth * 0.24, start=1.02 * math.pi, end=1.98 * math.pi)
    with canvas.ink() as pen:
        pen.line([(x, y - 0.018) for x, y in front], 0.012, times(glaze, 0.62), 0.35)
        pen.line(front, 0.013, mix(glaze, (1, 1, 1), 0.55), 0.9)


def _within(canvas: Canvas, look: Look, profile: list[Point]) -> None:
    """What clear glass lets through: the water, and the stems that stand in it."""
    inner = [(x * 0.93, y) for x, y in profile if 0.03 < y < 0.97]
    wet = [(x, y) for x, y in inner if y < WATER]
    level = wet[-1][0]
    rng = look.rng("stems in glass")
    if not look.filling:
        return
    with canvas.ink() as pen:
        for number in range(STEMS_SEEN):
            # from the mouth to feet well apart, each on a way of its own
            top = (number / (STEMS_SEEN - 1) - 0.5) * 1.25 * profile[-1][0]
            foot = ((3 * number + 1) % STEMS_SEEN / (STEMS_SEEN - 1) - 0.5) * 0.34 + float(rng.normal(0, 0.012))
            line = [(top, 0.99), (0.62 * top + 0.38 * foot, 0.55), (foot, 0.06)]
            green = STEMS[number % len(STEMS)]
            pen.line(curve(line, steps=6), 0.017, times(green, 0.66))
            pen.line(curve(line, steps=6), 0.009, mix(green, (1, 1, 1), 0.12))
    pool = [*wet, *ellipse(0, WATER, level, level * 0.16, start=0, end=math.pi), *[(-x, y) for x, y in reversed(wet)]]
    canvas.solid(pool, rgb("#b9dde6"), flat(0.8), alpha=0.34)
    with canvas.ink() as pen:
        pen.polygon(ellipse(0, WATER, level, level * 0.16), rgb("#e3f3f6"), 0.55)
        front = ellipse(0, WATER, level, level * 0.16, start=math.pi, end=2 * math.pi)
        pen.line(front, 0.012, rgb("#8fb9c4"), 0.9)


def _dip(canvas: Canvas, look: Look, profile: list[Point], glaze: Colour, body: Image.Image) -> None:
    """Bare clay below a wavering glaze line, as when a pot is dipped."""
    rng = look.rng("dip")
    level = float(rng.uniform(0.10, 0.26))
    reach = 0.5
    xs = np.linspace(-reach, reach, 40)
    waves = rng.normal(0, 0.008, 40).cumsum()
    waves -= np.linspace(waves[0], waves[-1], 40)
    edge = [
        (float(x), level - 0.09 * (1 - (x / reach) ** 2) + 0.05 + float(w) * 0.4)
        for x, w in zip(xs, waves, strict=True)
    ]
    clay = CLAY if luma(glaze) > 0.4 else times(glaze, 0.6)
    outline = [(-reach, -0.2), *edge, (reach, -0.2)]
    canvas.solid(outline, clay, lathe(profile), texture=0.12, grain=34, inside=body)


def _speckle(canvas: Canvas, look: Look, glaze: Colour, body: Image.Image) -> None:
    rng = look.rng("speckle")
    dark = times(mix(glaze, rgb("#5a4030"), 0.6), 0.75)
    with canvas.ink(inside=body) as pen:
        for _ in range(170):
            x, y = float(rng.uniform(-0.4, 0.4)), float(rng.uniform(0.1, 1.0))
            radius = float(rng.gamma(1.4, 0.0013)) + 0.0012
            pen.disc(x, y, radius, dark, float(rng.uniform(0.25, 0.75)))


PROP = Prop(
    name="vase",
    size=0.32,
    extent=extent,
    paint=paint,
    home="studio",
    holds=frozenset({"flower", "stem"}),
    materials=frozenset({"ceramic", "glass", "wood", "clay", "metal"}),
    turns=False,
)
