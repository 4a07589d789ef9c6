"""How footgear that is said is drawn: high heels, sandals, slippers, socks, boots, roller skates."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.bodies import mould, sleeve
from muralist.engines.preview.props.figure.build import Figure
from muralist.engines.preview.props.figure.forms import Mover, blend, soft
from muralist.engines.preview.props.figure.wardrobe import STEEL

WHEEL, PALE, INK = rgb("#e0645a"), rgb("#f6f1e6"), rgb("#4a4650")
HEEL = curve([(-0.046, 0.030), (-0.049, 0.008), (-0.040, -0.010), (-0.037, -0.036), (-0.027, -0.036), (-0.020, -0.006),
              (0.020, -0.020), (0.056, -0.036), (0.104, -0.036), (0.111, -0.029), (0.088, -0.012), (0.056, -0.004),
              (0.028, -0.010), (-0.012, 0.006), (-0.030, 0.020)], closed=True, steps=4)  # fmt: skip
ARCHED = curve([(-0.040, 0.006), (-0.036, 0.034), (0.026, 0.026), (0.060, -0.002), (0.094, -0.018), (0.098, -0.030),
                (0.050, -0.030), (0.000, -0.006)], closed=True, steps=4)  # fmt: skip
"""A foot in a shoe whose heel lifts it, and the shoe."""
SOLE: Path = [(-0.046, -0.026), (0.104, -0.026), (0.108, -0.032), (0.102, -0.040), (-0.044, -0.040)]
STRAPS: tuple[tuple[Point, ...], ...] = (
    ((0.040, 0.014), (0.052, -0.008), (0.056, -0.030)), ((-0.036, 0.012), (-0.004, 0.022), (0.022, 0.020)),
)  # fmt: skip
SLIPPER = curve([(-0.044, -0.004), (-0.046, -0.034), (0.096, -0.036), (0.104, -0.026), (0.086, -0.006), (0.050, 0.004),
                 (0.018, -0.012), (-0.024, -0.010)], closed=True, steps=4)  # fmt: skip


BARE = curve([(-0.040, -0.020), (-0.040, 0.006), (-0.030, 0.024), (0.026, 0.022), (0.056, -0.006), (0.090, -0.014),
              (0.100, -0.026), (0.086, -0.034), (-0.028, -0.034)], closed=True, steps=5)  # fmt: skip
UPPER = curve([(-0.044, -0.020), (-0.047, -0.002), (-0.040, 0.022), (-0.006, 0.028), (0.026, 0.022), (0.052, 0.004),
               (0.086, -0.002), (0.103, -0.012), (0.103, -0.024), (0.030, -0.026)], closed=True, steps=5)  # fmt: skip
WHEELS = (-0.030, 0.008, 0.050, 0.088)
CROSSED, LOW = 0.20, 0.06
"""How far aside of the knee and how low the ankle of a leg is that lies crossed."""
SHAFT, SOCK = 0.48, 0.40
"""Where on the shin a boot and a sock begin."""


def placed(figure: Figure, number: int) -> tuple[Mover, float]:
    """What sets the outline of a foot down at the end of its leg, and how large feet are."""
    knee, (x, y) = figure.pose.legs[number]
    size = 1.08 if figure.young else 0.90 if figure.woman else 1.0
    swung = math.atan2(y - knee[1], x - knee[0]) + math.pi / 2
    turn = -1.15 if figure.pose.toes else swung if abs(swung) > 0.55 or y > 0.12 else swung * 0.15 if y > 0.07 else 0.0
    c, s = math.cos(turn) * size, math.sin(turn) * size

    def at(outline: Path) -> Path:
        return [(x + px * c - py * s, y + px * s + py * c) for px, py in outline]

    return at, size


def special_foot(canvas: Canvas, figure: Figure, at: Mover, colour: Colour, tone: float) -> bool:
    """Paint a foot in what is said to be on it; False where nothing that needs a shape of its own is."""
    skin = times(figure.outfit.tights or figure.skin, 0.94 * tone)
    worn = figure.extras.keys()
    if "pumps" in worn:
        canvas.solid(at(ARCHED), skin, soft())
        canvas.solid(at(HEEL), times(colour, tone), puffed(0.9, shine=0.25))
    elif "sandals" in worn:
        canvas.solid(at(SOLE), times(colour, 0.7 * tone), flat(0.9))
        canvas.solid(at(BARE), skin, soft())
        with canvas.ink() as pen:
            for strap in STRAPS:
                pen.line(at(curve(strap, steps=4)), 0.013, times(colour, tone))
    elif "slippers" in worn:
        canvas.solid(at(BARE), skin, soft())
        canvas.solid(at(SLIPPER), times(colour, tone), puffed(0.9))
    elif "socks" in worn or "socks-striped" in worn:
        sock = at(BARE)
        canvas.solid(sock, times(colour, tone), soft(), texture=0.03)
        with canvas.ink(inside=canvas.mask_of(sock)) as pen:
            light = _contrast(colour)
            pen.line(at([(0.072, -0.006), (0.070, -0.034)]), 0.036, times(light, tone))
            pen.line(at([(-0.036, -0.010), (-0.026, -0.034)]), 0.028, times(light, tone))
    else:
        return False
    return True


def _contrast(colour: Colour) -> Colour:
    """What toes, heels and stripes are knitted in."""
    return PALE if luma(colour) < 0.70 else mix(colour, rgb("#5f7fb0"), 0.8)


def leg_wear(canvas: Canvas, figure: Figure, number: int, shoe: Colour, tone: float) -> None:
    """A boot, shaft and foot in one, or the leg of a sock, over the shin."""
    knee, ankle = figure.pose.legs[number]
    k = figure.thick
    if figure.outfit.boots:
        top = blend(knee, ankle, SHAFT)
        spine = [top, blend(top, ankle, 0.5), ankle]
        crossed = abs(ankle[0] - knee[0]) > CROSSED and ankle[1] < LOW
        whole = [
            limb(spine, (0.102 * k, 0.086 * k, 0.084 * k)),
            *([] if crossed else [placed(figure, number)[0](UPPER)]),
        ]
        mould(canvas, whole, times(shoe, tone), puffed(0.9, shine=0.12), texture=0.03)
    elif {"socks", "socks-striped"} & figure.extras.keys():
        top = blend(knee, ankle, SOCK)
        spine = [top, blend(top, ankle, 0.5), ankle]
        leg = [sleeve(spine, (0.086 * k, 0.078 * k, 0.066 * k))]
        inside = mould(canvas, leg, times(shoe, tone), soft(), texture=0.03)
        light = times(_contrast(shoe), tone)
        with canvas.ink(inside=inside) as pen:
            for share in (0.06, 0.30, 0.54, 0.78) if "socks-striped" in figure.extras else (0.06,):
                (x, y), half = blend(top, ankle, share), 0.06 * k
                dx, dy = ankle[0] - knee[0], ankle[1] - knee[1]
                long = max(1e-6, (dx * dx + dy * dy) ** 0.5)
                pen.line([(x - dy / long * half, y + dx / long * half), (x + dy / long * half, y - dx / long * half)],
                         0.020, light)  # fmt: skip


def rolling(canvas: Canvas, at: Mover, tone: float) -> None:
    """The frame and wheels of a roller skate under its boot."""
    with canvas.ink() as pen:
        pen.line(at([(-0.042, -0.044), (0.098, -0.044)]), 0.014, times(STEEL, 0.8 * tone))
    for x in WHEELS:
        ((wx, wy),) = at([(x, -0.060)])
        canvas.solid(ellipse(wx, wy, 0.017, 0.017), times(WHEEL, tone), puffed(0.9))
        canvas.solid(ellipse(wx, wy, 0.006, 0.006), INK, flat(0.9))
