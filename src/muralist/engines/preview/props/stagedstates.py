"""Everyday things in a state with a drawing of its own: rolled, folded, crumpled, peeled; and what splashes."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE

RUGS = (rgb("#a8483c"), rgb("#3f5f7c"), rgb("#5f7a58"), rgb("#b08a4a"))
TOWELS = (rgb("#8fb4bc"), rgb("#d9a08a"), rgb("#e6dcc8"), rgb("#a4b48a"))
PEEL = rgb("#f0c93c")


def _coil(canvas: Canvas, x: float, y: float, r: float, colour: Colour) -> None:
    """The end of a roll: rings that wind inwards."""
    canvas.solid(ellipse(x, y, r * 0.62, r), mix(colour, WHITE, 0.2), flat(0.75))
    with canvas.ink() as pen:
        turns = 3.4
        spiral = [
            (x + 0.62 * r * (0.94 - 0.86 * t) * math.cos(turns * math.tau * t),
             y + r * (0.94 - 0.86 * t) * math.sin(turns * math.tau * t)) for t in [k / 90 for k in range(91)]
        ]  # fmt: skip
        pen.line(spiral, 0.05 * r, times(colour, 0.5))


def paint_roll(canvas: Canvas, look: Look) -> None:
    """A carpet, towel, mat or newspaper rolled up, lying with one end towards the eye."""
    if look.variant == "newspaper":
        tone = look.colour(rgb("#e6e2d6"))
    else:
        tone = look.pick("roll", TOWELS if look.variant == "towel" else RUGS)
    body: Path = [*ellipse(-0.78, 0.34, 0.20, 0.33, start=math.pi / 2, end=1.5 * math.pi), (0.78, 0.01), (0.78, 0.67)]
    canvas.solid(body, tone, slope(0.86, 0.40, 90), texture=0.10, grain=24)
    inside = canvas.mask_of(body)
    with canvas.ink(inside=inside) as pen:
        if look.variant == "newspaper":
            for row in range(9):
                y = 0.10 + row * 0.06
                pen.line([(-0.9, y), (0.8, y)], 0.014, rgb("#77736c"), 0.7)
            pen.polygon(box(-0.5, 0.42, 0.3, 0.50), rgb("#3a3836"), 0.8)
        elif look.variant == "towel":
            for x in (-0.56, 0.46):
                pen.polygon(box(x, 0.0, x + 0.07, 0.7), mix(tone, WHITE, 0.5), 0.7)
        elif look.variant != "mat":
            for x in (-0.62, 0.56):
                pen.polygon(box(x, 0.0, x + 0.05, 0.7), mix(tone, rgb("#f0d9a0"), 0.7), 0.9)
            for k in range(7):
                x = -0.42 + 0.14 * k
                pen.polygon(
                    [(x, 0.34), (x + 0.05, 0.44), (x + 0.10, 0.34), (x + 0.05, 0.24)], mix(tone, rgb("#f0d9a0"), 0.7)
                )
    _coil(canvas, 0.78, 0.34, 0.33, tone)
    if look.variant == "newspaper":
        canvas.solid(box(-0.08, 0.0, 0.0, 0.68, 0.02), rgb("#b8584a"), slope(0.86, 0.45, 90))


def paint_folded(canvas: Canvas, look: Look) -> None:
    """A stack of folded towels or clothes; a single one where it is said to be one."""
    one = look.variant == "one"
    own = (look.pick("fold", TOWELS),) if one else (*look.colours, *(each for each in TOWELS))[:4]
    for number, tone in enumerate(own):
        y, wide = 0.20 * number, 0.80 - 0.03 * (number % 2)
        cloth = box(-wide, y, wide, y + 0.22, 0.09)
        canvas.solid(cloth, tone, slope(0.88, 0.52, 90), texture=0.10, grain=30)
        with canvas.ink(inside=canvas.mask_of(cloth)) as pen:
            for share in (0.32, 0.64):
                low = y + 0.22 * share
                crease = bezier((-wide, low), (0.0, low - 0.015), (wide, low), 8)
                pen.line(crease, 0.012, times(tone, 0.66), 0.8)
        canvas.solid(ellipse(-wide + 0.03, y + 0.11, 0.05, 0.10), times(tone, 0.86), puffed(0.8), texture=0.08)
    top = 0.20 * (len(own) - 1) + 0.21
    lid = [(-0.74, top), (0.74, top), (0.62, top + 0.15), (-0.62, top + 0.15)]
    canvas.solid(lid, mix(own[-1], WHITE, 0.12), facing(0, 0.9, 0.5), texture=0.10, grain=30)


def paint_paper_ball(canvas: Canvas, look: Look) -> None:
    """A sheet crumpled to a ball: many small facets, each lit its own way."""
    paper = look.colour(rgb("#f1ede3"))
    rng = look.rng("ball")
    rough = [(1 + float(rng.uniform(-0.09, 0.09)), math.tau * k / 22) for k in range(22)]
    rim = [(0.50 * far * math.cos(a), 0.48 + 0.47 * far * math.sin(a)) for far, a in rough]
    canvas.solid(rim, paper, puffed(0.9), texture=0.05)
    with canvas.ink(inside=canvas.mask_of(rim)) as pen:
        for _ in range(70):
            a, far = float(rng.uniform(0, math.tau)), 0.5 * math.sqrt(float(rng.random()))
            x, y = far * math.cos(a), 0.48 + far * math.sin(a)
            turn, size = float(rng.uniform(0, math.tau)), float(rng.uniform(0.07, 0.17))
            facet = [(x + size * math.cos(turn + k * 2.2), y + size * math.sin(turn + k * 2.2)) for k in range(3)]
            light = 0.5 + 0.5 * math.sin(turn) * 0.6 + 0.3 * (y - 0.48 - 0.4 * x)
            pen.polygon(facet, mix(times(paper, 0.62), WHITE, min(1.0, max(0.0, light))), 0.55)
        for _ in range(26):
            a, far = float(rng.uniform(0, math.tau)), 0.48 * math.sqrt(float(rng.random()))
            x, y, turn = far * math.cos(a), 0.48 + far * math.sin(a), float(rng.uniform(0, math.tau))
            pen.line([(x, y), (x + 0.14 * math.cos(turn), y + 0.14 * math.sin(turn))], 0.008, times(paper, 0.55), 0.6)


def paint_peeled_banana(canvas: Canvas, look: Look) -> None:
    """Half out of its peel, whose strips hang down."""
    peel = look.colour(PEEL)
    spine = curve([(0.10, 0.04), (0.0, 0.40), (0.0, 0.80), (0.10, 1.22), (0.16, 1.34)], steps=8)
    canvas.solid(limb(spine, (0.20, 0.34, 0.36, 0.28, 0.10)), rgb("#f8edc4"), puffed(0.9, shine=0.15), texture=0.03)
    for points, widths in (
        ([(-0.14, 0.62), (-0.42, 0.60), (-0.56, 0.36), (-0.52, 0.08)], (0.10, 0.20, 0.18, 0.05)),
        ([(0.16, 0.62), (0.46, 0.62), (0.60, 0.38), (0.58, 0.12)], (0.10, 0.20, 0.18, 0.05)),
    ):
        strip = limb(curve(points, steps=7), widths)
        canvas.solid(strip, mix(peel, WHITE, 0.35), puffed(0.8), texture=0.04)
        canvas.solid(limb(curve([(x * 1.04, y - 0.035) for x, y in points], steps=7), [w * 0.7 for w in widths]), peel,
                     puffed(0.8, shine=0.2), gloss=0.2)  # fmt: skip
    lower = curve([(0.12, -0.02), (0.02, 0.22), (0.0, 0.44), (0.0, 0.62)], steps=7)
    canvas.solid(limb(lower, (0.10, 0.32, 0.40, 0.40)), peel, puffed(0.9, shine=0.25), gloss=0.25)
    front = limb(curve([(0.02, 0.64), (0.05, 0.52), (0.10, 0.30), (0.12, 0.12)], steps=7), (0.20, 0.24, 0.18, 0.04))
    canvas.solid(front, mix(peel, WHITE, 0.22), puffed(0.8))
    canvas.solid(box(0.07, -0.10, 0.17, 0.04, 0.02), rgb("#7a6a34"), puffed(0.7))


LIQUIDS = {"milk": rgb("#f8f6f0"), "paint": rgb("#d8483c"), "coffee": rgb("#5a3620"), "juice": rgb("#f2a23a"),
           "ink": rgb("#2a2c4a"), "water": rgb("#8cc4e4")}  # fmt: skip


def paint_splash(canvas: Canvas, look: Look) -> None:
    """A crown that leaps from a shallow pool, with drops that fly off."""
    hue = look.colour(LIQUIDS.get(look.variant, LIQUIDS["water"]))
    clear = look.variant in {"", "water"} and not look.colours
    alpha, rng = (0.82 if clear else 1.0), look.rng("splash")
    canvas.solid(ellipse(0, 0.12, 0.98, 0.13), times(hue, 0.82), flat(0.7), alpha=alpha)
    canvas.solid(ellipse(0, 0.13, 0.84, 0.105), hue, slope(0.7, 0.95, 90), alpha=alpha)
    many = 9
    for back in (True, False):
        low, top, flare = (0.17, 0.40, 0.62) if back else (0.05, 0.27, 0.70)
        wall = [(-flare, top), (-0.50, low), *ellipse(0, low, 0.50, 0.07, start=math.pi, end=2 * math.pi), (flare, top)]
        edge = (0.0, math.pi) if back else (2 * math.pi, math.pi)
        rim = ellipse(0, top, flare, 0.10, start=edge[0], end=edge[1])
        canvas.solid([*wall, *rim], times(hue, 0.84 if back else 0.98), slope(0.6, 0.95, 40), gloss=0.5, alpha=alpha)
        for k in range(many):
            u = (k + 0.5) / many * 2 - 1
            high = (0.50 if back else 0.34) * (1 - 0.28 * u * u) * float(rng.uniform(0.75, 1.12))
            x0, x1 = u * 0.60, u * (0.80 if back else 0.92)
            y0 = 0.36 if back else 0.24 - 0.05 * (1 - u * u)
            spine = bezier((x0, y0), (x0 * 1.02, y0 + 0.6 * high), (x1, y0 + high), 9)
            tone = times(hue, 0.86) if back else hue
            canvas.solid(limb(spine, (0.20, 0.13, 0.08, 0.05)), tone, puffed(0.9, shine=0.4), gloss=0.6, alpha=alpha)
            r = float(rng.uniform(0.035, 0.062))
            canvas.solid(ellipse(x1 * 1.02, y0 + high + 0.02, r, r * 1.15), tone, puffed(1.1, shine=0.5), gloss=0.7)
        if back:
            canvas.solid(ellipse(0, 0.17, 0.50, 0.07), times(hue, 0.70), flat(0.6), alpha=alpha)
    for _ in range(16):
        a, far = float(rng.uniform(0.25, math.pi - 0.25)), float(rng.uniform(0.75, 1.15))
        r = float(rng.uniform(0.014, 0.04))
        canvas.solid(ellipse(0.92 * far * math.cos(a), 0.16 + 0.86 * far * math.sin(a), r, r * 1.2), hue,
                     puffed(1.1, shine=0.5), gloss=0.7)  # fmt: skip


PROPS = (
    Prop(name="roll_of", size=0.3, extent=bounds(-1.0, 1.02, 0.70), paint=paint_roll, home="studio"),
    Prop(name="folded_cloths", size=0.3, extent=bounds(-0.84, 0.84, 1.00), paint=paint_folded, home="studio",
         turns=False),
    Prop(name="paper_ball", size=0.09, extent=bounds(-0.56, 0.56, 1.02), paint=paint_paper_ball, home="studio"),
    Prop(name="peeled_banana", size=0.18, extent=bounds(-0.64, 0.68, 1.38, -0.10), paint=paint_peeled_banana,
         home="studio"),
    Prop(name="splash", size=0.3, extent=bounds(-1.08, 1.08, 1.20), paint=paint_splash, home="studio", turns=False),
)  # fmt: skip
