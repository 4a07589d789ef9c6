"""What animals wear: scarves, bow ties, hats, glasses, capes and sweaters, fitted to a head, a neck and a back."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.brushes.paths import Path, Point, bezier, curve, ellipse, limb, oval, shifted
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import mould, shape, sleeve
from muralist.engines.preview.props.caps import beret, flat_cap, sailor_cap
from muralist.engines.preview.props.fits import Fit
from muralist.engines.preview.props.headgear import (
    beanie,
    cap,
    cowboy_hat,
    crown,
    garland,
    glasses,
    hat,
    headphones,
    party_hat,
    ribbon,
    santa_hat,
    sunglasses,
    top_hat,
    wizard_hat,
)
from muralist.engines.preview.props.kinds import OWN
from muralist.engines.preview.props.liveries import backpack, boots, chef_hat, graduation_cap, pirate_hat
from muralist.engines.preview.props.measured import measured
from muralist.engines.preview.props.prop import Look, Prop

WHITE, GOLD = rgb("#f7f3ea"), rgb("#e3b341")
DUMMY = Fit(
    skull=(0.0, 0.30), size=0.62, turn=0.0, eyes=((-0.16, 0.32), (0.16, 0.32)), neck=(0.0, 0.62), wide=0.52,
        rise=math.pi / 2,
    back=[(0.0, 0.04), (0.0, 0.30), (0.0, 0.60)], girth=0.62, facing=True,
)  # fmt: skip
"""The shape that a garment lying by itself keeps."""


def _neck_frame(fit: Fit) -> Callable[[Path], Path]:
    """Places a path of units of the neck's width: x across it towards the throat, y up along it."""
    turn = fit.rise - math.pi / 2
    return lambda path: shifted(path, fit.neck[0], fit.neck[1], fit.wide, turn)


def scarf(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    put = _neck_frame(fit)
    dark = times(colour, 0.72)
    px, py = put([(0.22, -0.10)])[0]
    long = max(0.9 * fit.wide, 0.24)
    for lean, tone in ((-0.30, dark), (0.02, colour)):
        tip = (px + long * math.sin(lean) + 0.06 * fit.wide, max(0.04, py - long * math.cos(lean)))
        end = limb(
            [(px, py), ((px + tip[0]) / 2 + 0.03, (py + tip[1]) / 2), tip],
            (0.24 * fit.wide, 0.30 * fit.wide, 0.32 * fit.wide),
        )
        canvas.solid(end, tone, puffed(0.8), texture=0.06, grain=40)
        with canvas.ink(inside=canvas.mask_of(end)) as pen:
            for share in (0.62, 0.78):
                x, y = px + (tip[0] - px) * share, py + (tip[1] - py) * share
                pen.line([(x - 0.3 * fit.wide, y), (x + 0.3 * fit.wide, y)], 0.07 * fit.wide, mix(tone, WHITE, 0.7))
        with canvas.ink() as pen:
            for step in (-0.12, -0.04, 0.04, 0.12):
                x = tip[0] + step * fit.wide
                pen.line([(x, tip[1]), (x, tip[1] - 0.09 * fit.wide)], 0.025, tone)
    band = put(shape("-56 2, -50 22, -20 14, 18 14, 50 22, 58 0, 46 -22, 12 -30, -20 -28, -48 -18"))
    canvas.solid(band, colour, puffed(0.9), texture=0.06, grain=40)
    with canvas.ink(inside=canvas.mask_of(band)) as pen:
        for y in (-0.02, -0.14):
            pen.line(put(bezier((-0.56, y + 0.06), (0.0, y - 0.06), (0.58, y + 0.06), 12)), 0.03 * fit.wide, dark, 0.6)
    canvas.solid(put(oval(0.22, -0.10, 0.15, 0.13)), times(colour, 0.94), puffed(0.9))


def _throat(fit: Fit) -> Point:
    """Where a tie or a tag hangs."""
    return _neck_frame(fit)([(0.0 if fit.facing else 0.42, -0.10)])[0]


def bow_tie(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    x, y = _throat(fit)
    w = 0.44 * max(fit.wide, 0.6 * fit.size)
    strap = _neck_frame(fit)(bezier((-0.54, 0.04), (0.0, -0.16), (0.54, -0.02), 12))
    if not fit.facing:
        canvas.solid(limb(strap, (0.06, 0.06)), times(colour, 0.7), puffed(0.5))
    for hand in (-1, 1):
        wing = [(x, y), (x + hand * w, y + 0.52 * w), (x + hand * 1.05 * w, y), (x + hand * w, y - 0.52 * w)]
        canvas.solid(curve(wing, closed=True, steps=5), times(colour, 0.94 if hand > 0 else 1.0), puffed(0.9))
    canvas.solid(oval(x, y, 0.22 * w, 0.26 * w), times(colour, 0.82), puffed(0.9))


def collar(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    put = _neck_frame(fit)
    canvas.solid(
        limb(put(bezier((-0.52, 0.05), (0.0, -0.14), (0.53, 0.0), 12)), (0.11 * fit.wide + 0.02,) * 2),
        colour,
        puffed(0.8),
    )
    x, y = _throat(fit)
    canvas.solid(
        ellipse(x, y - 0.10 * fit.wide, 0.11 * fit.wide, 0.12 * fit.wide), GOLD, puffed(1.0, shine=0.4), gloss=0.5
    )


def bandana(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    put = _neck_frame(fit)
    cloth = put(shape("-54 12, 0 -8, 56 10, 46 -16, 26 -66, 8 -40, -44 -12", 5))
    canvas.solid(cloth, colour, puffed(0.8), texture=0.05)
    with canvas.ink(inside=canvas.mask_of(cloth)) as pen:
        for x, y in ((-0.3, -0.02), (0.0, -0.16), (0.22, -0.10), (0.22, -0.34), (0.38, 0.0)):
            px, py = put([(x, y)])[0]
            pen.disc(px, py, 0.045 * fit.wide, mix(colour, WHITE, 0.85))


def cape(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    x, y = fit.neck
    if fit.facing:
        # seen from before, it shows to both sides of the body
        for hand in (-1, 1):
            side = [
                (x + hand * 0.45 * fit.wide, y),
                (x + hand * 0.75 * fit.girth, y - 0.9 * (y - 0.05)),
                (x + hand * 0.95 * fit.girth, 0.04),
                (x + hand * 0.50 * fit.girth, 0.06),
                (x + hand * 0.52 * fit.girth, y - 0.3),
            ]
            canvas.solid(curve(side, closed=True, steps=6), colour if hand < 0 else times(colour, 0.88), puffed(0.8))
    else:
        (hx, hy), (sx, sy) = fit.back[1], fit.back[-2]
        up = 0.52 * fit.girth
        turn = math.atan2(sy - hy, sx - hx)
        nx, ny = -math.sin(turn) * up, math.cos(turn) * up
        cloth = [
            (x + 0.10, y - 0.02),
            (sx + nx, sy + ny * 1.05),
            (hx + nx, hy + ny + 0.02),
            (hx - 0.30, hy + 0.16),
            (hx - 0.42, hy - 0.05),
            (hx - 0.20, hy - 0.10),
            (hx + 0.05, hy - 0.02),
            (sx - 0.14, sy - 0.16 * up),
            (sx + 0.02, sy - 0.3 * up),
        ]
        outline = curve(cloth, closed=True, steps=8)
        canvas.solid(outline, colour, puffed(0.8), texture=0.03)
        with canvas.ink(inside=canvas.mask_of(outline)) as pen:
            for share in (0.2, 0.45, 0.7):
                px, py = hx + nx + (sx - hx) * share, hy + ny + (sy - hy) * share
                pen.line(
                    bezier((px, py), (px - 0.06, py - 0.5 * up), (px - 0.20, py - 1.1 * up), 8),
                    0.016,
                    times(colour, 0.62),
                    0.6,
                )
    put = _neck_frame(fit)
    canvas.solid(
        limb(put(bezier((-0.54, 0.06), (0.0, -0.14), (0.55, 0.0), 12)), (0.13 * fit.wide + 0.02,) * 2),
        times(colour, 0.9),
        puffed(0.8),
    )
    tx, ty = _throat(fit)
    canvas.solid(oval(tx, ty, 0.11 * fit.wide, 0.11 * fit.wide), GOLD, puffed(1.0, shine=0.4), gloss=0.5)


SLEEVE = ((0.72, 0.05), (0.93, 0.18), (0.66, 0.23))
"""An arm of one who sits up: out in half girths, and down from the neck."""


def sweater(canvas: Canvas, fit: Fit, colour: Colour) -> None:
    if fit.facing and len(fit.back) == 3:
        x, top = fit.neck
        g = 0.5 * fit.girth
        body = [ellipse(x, top - 0.27, 1.04 * g, 0.24), ellipse(x, top - 0.10, 0.80 * g, 0.14)]
        arms = [[(x + hand * dx * g, top - dy) for dx, dy in SLEEVE] for hand in (-1, 1)]
        body += [sleeve(arm, (0.17, 0.17, 0.15)) for arm in arms]
        mask = mould(canvas, body, colour, texture=0.10, grain=46)
        low, high = top - 0.50, top
    else:
        spine = [fit.back[1], *fit.back[2:-1], (fit.back[-1][0] + 0.02, fit.back[-1][1])]
        mask = mould(
            canvas,
            [sleeve(spine, (1.04 * fit.girth, 1.02 * fit.girth, 1.06 * fit.girth, 1.06 * fit.girth))],
            colour,
            texture=0.10,
            grain=46,
        )
        low, high = min(y for _, y in spine) - 0.6 * fit.girth, max(y for _, y in spine) + 0.6 * fit.girth
    left, right = min(x for x, _ in fit.back) - fit.girth, max(x for x, _ in fit.back) + fit.girth
    with canvas.ink(inside=mask) as pen:
        for step in range(1, 6):
            y = low + (high - low) * step / 6
            line: Path = [(left + (right - left) * k / 16, y + (0.022 if k % 2 else -0.022)) for k in range(17)]
            pen.line(line, 0.028, mix(colour, WHITE, 0.75) if step % 2 else times(colour, 0.72), 0.85)
    put = _neck_frame(fit)
    canvas.solid(
        limb(put(bezier((-0.54, 0.06), (0.0, -0.16), (0.55, 0.0), 12)), (0.20 * fit.wide + 0.02,) * 2),
        times(colour, 0.86),
        puffed(0.9),
        texture=0.1,
        grain=46,
    )


Worn = Callable[[Canvas, Fit, Colour], None]
GARMENTS: dict[str, tuple[Worn, Colour]] = {
    "scarf": (scarf, rgb("#c8402f")), "bowtie": (bow_tie, rgb("#c8322d")), "collar": (collar, rgb("#c8322d")),
    "bandana": (bandana, rgb("#c8322d")), "flowercrown": (garland, rgb("#e8707c")), "partyhat": (party_hat,
        rgb("#3f8ac0")),
    "wizardhat": (wizard_hat, rgb("#4a4a9a")), "santahat": (santa_hat, rgb("#c8322d")), "beanie": (beanie,
        rgb("#3f78b8")),
    "cap": (cap, rgb("#c8402f")), "cap beret": (beret, rgb("#b8323a")), "cap flat": (flat_cap, rgb("#7d7466")),
    "cap sailor": (sailor_cap, WHITE), "cowboyhat": (cowboy_hat, rgb("#9a6b40")), "ribbon": (ribbon, rgb("#e86a8a")),
    "cape": (cape, rgb("#b8323a")), "sweater": (sweater, rgb("#c8503f")),
    # things that other props draw when nobody wears them
    "hat": (hat, rgb("#d9b878")), "hat top": (top_hat, rgb("#2c2a30")), "crown": (crown, GOLD),
        "spectacles": (glasses, rgb("#4a2f22")),
    "heels boots": (boots, rgb("#c8402f")), "backpack": (backpack, rgb("#c8682f")),
    "chefhat": (chef_hat, WHITE), "gradcap": (graduation_cap, rgb("#2c3048")), "piratehat": (pirate_hat,
        rgb("#2c2a30")),
    "ball_cap": (cap, rgb("#c8402f")), "silk_scarf": (scarf, rgb("#c8402f")),
    "spectacles sun": (sunglasses, rgb("#2c2a30")), "headphones": (headphones, rgb("#3f4450")),
}  # fmt: skip
SIZES = {"scarf": 0.35, "cape": 0.8, "sweater": 0.5, "wizardhat": 0.4}
BOUND = Extent(left=-1.2, right=1.2, top=1.6, bottom=-0.6)
TRIAL, SEEN = 40.0, 6
"""Pixels a unit of the trial drawing that finds a garment's hem, and the least alpha that is seen in it."""


def garment_of(name: str, variant: str) -> tuple[Worn, Colour] | None:
    """How a thing is worn by an animal, and its usual colour."""
    first = variant.split()[:1]
    return GARMENTS.get(" ".join([name, *first])) or GARMENTS.get(name)


def _alone(name: str) -> Callable[[Canvas, Look], None]:
    def paint(canvas: Canvas, look: Look) -> None:
        worn, colour = garment_of(name, look.variant) or GARMENTS[name]
        worn(canvas, _laid(worn, colour), look.colour(colour))

    return paint


@lru_cache(maxsize=64)
def _laid(worn: Worn, colour: Colour) -> Fit:
    """The shape that a garment keeps by itself, as low as lets its hem touch what it lies on."""
    canvas = Canvas(BOUND, TRIAL, Light(), samples=1, detail=0)
    worn(canvas, DUMMY, colour)
    box = canvas.image.getchannel("A").point([0 if v < SEEN else 255 for v in range(256)]).getbbox()
    low = canvas.top - box[3] / TRIAL if box is not None else 0.0

    def down(point: Point) -> Point:
        return point[0], point[1] - low

    return replace(
        DUMMY, skull=down(DUMMY.skull), eyes=tuple(map(down, DUMMY.eyes)), neck=down(DUMMY.neck),
        back=[down(point) for point in DUMMY.back],
    )  # fmt: skip


def _props() -> tuple[Prop, ...]:
    found = []
    for name in OWN:
        paint = _alone(name)
        found.append(
            Prop(name=name, size=SIZES.get(name, 0.25), extent=measured(paint, BOUND), paint=paint, home="studio")
        )
    return tuple(found)


PROPS = _props()
