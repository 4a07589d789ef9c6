"""Birds from the side, standing or on the wing: one way of drawing them, and what tells one kind from another."""

from __future__ import annotations

import math
from collections.abc import Callable

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, bezier, curve, ellipse, limb, oval, shifted
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, crease, eye, mould, shape, sleeve
from muralist.engines.preview.props.plumes import Plumage, paint_crest, paint_tail_feathers, paint_train
from muralist.engines.preview.props.prop import Look

BIRD_BOUND = Extent(left=-1.5, right=1.5, top=2.1, bottom=-0.5)
ONE_SKIN = 0.2
"""Up to what distance of their colours head and back are painted as one."""
BEAKS = {
    "short": "8 4, 24 -2, 8 -9", "hook": "6 9, 22 8, 30 -2, 27 -13, 22 -4, 8 -8", "dagger": "8 5, 46 -3, 8 -6",
    "long": "6 5, 70 -2, 8 -5", "needle": "8 3, 62 5, 8 -2", "parrot": "4 13, 18 13, 27 0, 22 -16, 17 -8, 8 -14",
    "flamingo": "6 7, 22 2, 26 -14, 20 -25, 12 -16, 8 -8", "duck": "6 6, 20 0, 32 -2, 33 -7, 20 -9, 6 -9",
    "toucan": "4 16, 34 17, 58 4, 64 -10, 40 -6, 6 -13", "pouch": "6 4, 62 -6, 58 -11, 36 -22, 14 -18, 6 -8",
        "fowl": "8 4, 25 -5, 8 -7",
}  # fmt: skip
"""Beaks in hundredths, from the middle of a head of radius 16 (x towards the tip)."""


def paint_bird(canvas: Canvas, look: Look, kind: Plumage) -> None:
    """Paint one, flying where the look's variant says so."""
    back = look.pick("coat", kind.back)
    own = bool(look.colours)
    tones = {
        "wing": times(back, 0.82) if own or kind.wing is None else kind.wing,
        "breast": mix(back, rgb("#f4e3c8"), 0.6) if own or kind.breast is None else kind.breast,
        "head": back if kind.head is None or (own and len(look.colours) == 1) else kind.head,
        "tail": times(back, 0.75) if own or kind.tail is None else kind.tail,
        "tip": times(back, 0.55) if kind.tip is None else kind.tip,
    }
    if "flying" in look.variant:
        _on_the_wing(canvas, kind, back, tones)
    else:
        _standing(canvas, look, kind, back, tones)


def _standing(canvas: Canvas, look: Look, kind: Plumage, back: Colour, tones: dict[str, Colour]) -> None:
    lean = math.radians(kind.lean)
    c, s = math.cos(lean), math.sin(lean)
    rx, ry = 0.34, 0.225 * kind.plump
    mid = (0.0, kind.legs + math.hypot(rx * s, ry * c) * 0.92)

    def at(u: float, v: float) -> Point:
        return (mid[0] + u * c - v * s, mid[1] + u * s + v * c)

    chest, rump = at(0.24, 0.0), at(-0.28, 0.0)
    neck = _neck(chest, kind, 74 if kind.neck < 0.2 else 84)
    head = neck[-1]
    if kind.train == "peacock":
        paint_train(canvas, at(-0.12, 0.06))
    with canvas.ink() as pen:
        low = mid[1] - 0.8 * ry
        for x, far in ((0.10, 0.75), (0.0, 1.0)):
            shin = times(kind.leg, far)
            hx = mid[0] + x - 0.02
            knee = (hx - 0.03, low - 0.45 * low) if kind.legs > 0.4 else (hx, 0.5 * low)
            pen.line([(hx, low), knee, (hx + 0.01, 0.02)], 0.034 if kind.legs > 0.4 else 0.028, shin)
            for toe in (-0.05, 0.05, 0.10):
                pen.line([(hx + 0.01, 0.025), (hx + 0.01 + toe, 0.008)], 0.020, shin)
    paint_tail_feathers(canvas, kind, rump, kind.lean - 8, tones["tail"])
    body = mould(
        canvas,
        [ellipse(*mid, rx, ry, lean), sleeve([rump, at(-0.40, 0.02)], (0.22, 0.10)), sleeve([at(0.10, 0), *neck],
            _necks(kind, len(neck) + 1)), ellipse(*head, kind.skull, 0.94 * kind.skull)],
        back, texture=0.06, grain=28,
    )  # fmt: skip
    belly = at(0.10, -0.55 * ry)
    canvas.soft(ellipse(*belly, 0.26, 0.62 * ry, lean), tones["breast"], 0.04, 0.95, inside=body)
    canvas.soft(
        ellipse(*at(0.25, -0.02), 0.12, 0.15, lean), tones["breast"], 0.04, 0.8 if kind.neck < 0.2 else 0.0, inside=body
    )
    _head(canvas, kind, head, back, tones)
    wing = [
        at(0.16, 0.09),
        at(0.10, -0.07),
        at(-0.10, -0.13),
        at(-0.34, -0.08),
        at(-0.52, 0.02),
        at(-0.30, 0.11),
        at(-0.05, 0.16),
    ]
    outline = curve(wing, closed=True, steps=8)
    canvas.soft([(x, y - 0.03) for x, y in outline], times(back, 0.4), 0.025, 0.45, inside=body)
    canvas.solid(outline, tones["wing"], puffed(0.8), texture=0.06, grain=28)
    with canvas.ink(inside=canvas.mask_of(outline)) as pen:
        dark = times(tones["wing"], 0.58)
        pen.polygon(
            curve([at(-0.24, -0.16), at(-0.60, 0.0), at(-0.30, 0.04), at(-0.16, -0.06)], closed=True),
            tones["tip"],
            0.85,
        )
        for row in range(4):
            pen.line(
                bezier(
                    at(0.10 - 0.06 * row, -0.06 + 0.045 * row),
                    at(-0.2, -0.08 + 0.05 * row),
                    at(-0.52, 0.0 + 0.02 * row),
                    8,
                ),
                0.012,
                dark,
                0.6,
            )
    del look


def head_of(kind: Plumage, *, flying: bool) -> tuple[Point, Point]:
    """The middle of a bird's head, and its chest."""
    if flying:
        if kind.neck > 0.3:
            return (0.26 + kind.neck, 0.46), (0.22, 0.42)
        return (0.22 + (kind.neck + 0.14) * 0.98, 0.56), (0.22, 0.42)
    lean = math.radians(kind.lean)
    tall = kind.legs + math.hypot(0.34 * math.sin(lean), 0.225 * kind.plump * math.cos(lean)) * 0.92
    chest = (0.24 * math.cos(lean), tall + 0.24 * math.sin(lean))
    return _neck(chest, kind, 74 if kind.neck < 0.2 else 84)[-1], chest


def _necks(kind: Plumage, count: int) -> list[float]:
    thick, thin = 0.30 * kind.plump, 1.5 * kind.skull if kind.neck < 0.2 else 0.55 * kind.skull + 0.02
    return [thick + (thin - thick) * min(1.0, 1.3 * i / (count - 1)) for i in range(count)]


def _neck(chest: Point, kind: Plumage, rise: float) -> Path:
    """From chest to skull: straight, or in an S for long necks."""
    turn = math.radians(rise)
    ux, uy = math.cos(turn), math.sin(turn)
    top = (chest[0] + (kind.neck + 0.10) * ux, chest[1] + (kind.neck + 0.10) * uy)
    if kind.neck < 0.2:
        return [chest, top]
    points = [chest]
    for t in (0.3, 0.65):
        sway = kind.bend * math.sin(2 * math.pi * t) * kind.neck
        points.append((chest[0] + (top[0] - chest[0]) * t + sway * uy, chest[1] + (top[1] - chest[1]) * t - sway * ux))
    return [*points, top]


def _head(canvas: Canvas, kind: Plumage, head: Point, back: Colour | None, tones: dict[str, Colour]) -> None:
    """The head; one of the colour of a back that is already under it is part of the same skin."""
    r = kind.skull

    def put(path: Path) -> Path:
        return shifted(path, head[0], head[1], r / 0.165)

    if kind.crest:
        paint_crest(canvas, kind, put, tones)
    beak = put([(x * 0.92 + 0.015, y) for x, y in shape(BEAKS[kind.bill], 5)])
    if kind.bill == "toucan":
        canvas.solid(beak, rgb("#f0a832"), puffed(0.9, shine=0.3), gloss=0.3)
        canvas.soft(put(oval(0.56, -0.03, 0.09, 0.09)), rgb("#2a2624"), 0.012, 1.0, inside=canvas.mask_of(beak))
        canvas.soft(put(oval(0.30, 0.10, 0.20, 0.04)), rgb("#d8503a"), 0.012, 0.8, inside=canvas.mask_of(beak))
    else:
        canvas.solid(beak, kind.beak, puffed(0.8, shine=0.2))
        if kind.bill == "flamingo":
            canvas.soft(put(oval(0.20, -0.24, 0.10, 0.08)), DARK, 0.01, 1.0, inside=canvas.mask_of(beak))
    skull = put(ellipse(0, 0, 0.165, 0.155))
    if back is not None and math.dist(back, tones["head"]) < ONE_SKIN:
        mask = canvas.mask_of(skull)
        canvas.soft(put(ellipse(-0.02, 0.03, 0.11, 0.10)), tones["head"], 0.04, 0.5, inside=mask)
    else:
        mask = mould(canvas, [skull], tones["head"], texture=0.05, grain=26)
    _face(canvas, kind.face, put, mask, tones)
    with canvas.ink() as pen:
        ex, ey = put([(0.055, 0.035)])[0]
        fierce = kind.bill == "hook"
        pale = rgb("#f0c23c") if fierce else (rgb("#f4ead0") if luma(tones["head"]) < 0.25 else None)
        eye(pen, ex, ey, 0.030 * r / 0.165, pale)
        if fierce:
            pen.line(put([(-0.01, 0.085), (0.105, 0.055)]), 0.020, times(tones["head"], 0.5))
        if kind.bill in {"hook", "parrot", "duck", "pouch", "toucan"}:
            pen.line(
                put(bezier((0.07, -0.02), (0.16, -0.03), (0.22 if kind.bill != "toucan" else 0.5, -0.05), 6)),
                0.010,
                times(kind.beak, 0.5),
                0.7,
            )


def _face(canvas: Canvas, face: str, put: Callable[[Path], Path], mask: Image.Image, tones: dict[str, Colour]) -> None:
    """What a head is marked with."""
    if face == "white":
        canvas.soft(put(ellipse(0.08, -0.02, 0.10, 0.09)), rgb("#f6f2e8"), 0.015, 1.0, inside=mask)
    elif face == "cheek":
        canvas.soft(
            put(ellipse(-0.02, -0.04, 0.08, 0.07)), mix(tones["breast"], (1, 1, 1), 0.3), 0.02, 0.9, inside=mask
        )
    elif face == "throat":
        canvas.soft(put(ellipse(0.06, -0.12, 0.14, 0.08)), tones["breast"], 0.02, 1.0, inside=mask)
    elif face == "mask":
        canvas.soft(put(ellipse(0.12, 0.0, 0.09, 0.09)), rgb("#33302e"), 0.012, 1.0, inside=mask)
    elif face == "falcon":
        canvas.soft(put(ellipse(0.05, -0.13, 0.15, 0.09)), rgb("#f2e8d4"), 0.012, 1.0, inside=mask)
        canvas.soft(put(oval(0.06, -0.08, 0.03, 0.09)), times(tones["head"], 0.5), 0.01, 1.0, inside=mask)
    elif face == "sparrow":
        canvas.soft(put(shape("-16 -2, -15 12, 0 17, 12 12, 15 4, 2 5, -6 2")), rgb("#7a4a2c"), 0.012, 1.0, inside=mask)
        canvas.soft(put(ellipse(-0.01, -0.05, 0.085, 0.060)), rgb("#efe7d8"), 0.012, 1.0, inside=mask)
        canvas.soft(put(shape("3 5, 16 3, 16 -6, 10 -16, 4 -15, 9 -5")), rgb("#3a302a"), 0.010, 1.0, inside=mask)


def _on_the_wing(canvas: Canvas, kind: Plumage, back: Colour, tones: dict[str, Colour]) -> None:
    mid = (0.0, 0.40)
    rx, ry = 0.34, 0.17 * min(1.15, kind.plump)
    long_neck = kind.neck > 0.3
    wide = kind.fingers > 4
    _wing(canvas, kind, (0.10, 0.50), 40 if wide else 54, tones, far=True)
    if kind.legs > 0.4:
        with canvas.ink() as pen:
            for dy in (0.0, 0.03):
                pen.line([(-0.26, 0.35 + dy), (-0.26 - kind.legs, 0.31 + dy)], 0.026, kind.leg)
    rump = (-0.28, 0.40)
    if kind.train == "peacock":
        for step in range(7):
            a = math.pi + (step / 6 - 0.5) * 0.5
            tip = (rump[0] + 0.9 * math.cos(a), rump[1] + 0.9 * math.sin(a))
            canvas.solid(limb([rump, tip], (0.05, 0.12)), rgb("#37986a"), puffed(0.6))
            canvas.solid(oval(*tip, 0.06, 0.05, a), rgb("#1f2f8a"), puffed(0.6))
    else:
        fan = kind.train if kind.train in {"fork", "flames"} else "fan" if kind.long < 0.5 else ""
        spread = Plumage(back=kind.back, train=fan, long=kind.long * 0.92)
        paint_tail_feathers(canvas, spread, rump, 4, tones["tail"])
    neck: Path = [(0.22, 0.42), (0.22 + (kind.neck + 0.14) * 0.98, 0.44 + 0.12 * (not long_neck))]
    if long_neck:
        neck = [(0.22, 0.42), (0.22 + 0.5 * kind.neck, 0.42), (0.26 + kind.neck, 0.46)]
    widths = (
        (0.26 * kind.plump, 1.4 * kind.skull) if not long_neck else (0.22, 0.55 * kind.skull + 0.03, 0.55 * kind.skull)
    )
    body = mould(
        canvas, [ellipse(*mid, rx, ry, 0.06), sleeve(neck, widths), sleeve([rump, (-0.42, 0.40)], (0.20, 0.10))], back,
        texture=0.06, grain=28,
    )  # fmt: skip
    canvas.soft(ellipse(0.06, 0.31, 0.34, 0.10, 0.06), tones["breast"], 0.035, 0.95, inside=body)
    _head(canvas, kind, neck[-1], None, tones)
    crease(canvas, bezier((0.18, 0.52), (0.0, 0.44), (-0.2, 0.46)), back, body, 0.03)
    _wing(canvas, kind, (0.06, 0.46), 144 if wide else 126, tones, far=False)


def _wing(canvas: Canvas, kind: Plumage, root: Point, degrees: float, tones: dict[str, Colour], *, far: bool) -> None:
    """Spread, its fore edge towards the head, feathers fanned at the tip."""
    shade_of = 0.68 if far else 1.0
    tone, tip = times(tones["wing"], shade_of), times(tones["tip"], shade_of)
    long, broad, turn = kind.span * (0.9 if far else 1.0), kind.broad, math.radians(degrees)

    def put(path: Path) -> Path:
        return shifted(path, root[0], root[1], 1.0, turn)

    # feathers from the body outwards, the outer ones longest and swept towards the tip
    count = 9
    for step in range(count):
        t = step / (count - 1)
        base = (long * (0.08 + 0.66 * t), 0.02)
        lean = math.radians(96 - 84 * t**1.25)
        far_out = (
            broad * (0.95 + 0.15 * math.sin(math.pi * t))
            if t < 0.55
            else broad + (0.42 * long - 0.3 * broad) * (t - 0.55) / 0.45 * 0.9
        )
        end = (base[0] + far_out * math.cos(lean), base[1] + far_out * math.sin(lean))
        wide = 0.115 if kind.fingers and t > 0.6 else 0.15
        feather = limb(
            [base, ((base[0] + end[0]) / 2, (base[1] + end[1]) / 2), end],
            (wide, wide * 1.1, wide * (0.35 if t > 0.6 else 0.5)),
        )
        canvas.solid(put(feather), mix(tone, tip, 0.85 if t > 0.6 else 0.30 * (step % 2)), puffed(0.6))
    arm = curve([(-0.08, -0.04), (0.22 * long, -0.09), (0.55 * long, -0.07), (0.80 * long, -0.01), (0.92 * long,
        0.05), (0.70 * long, 0.12), (0.4 * long, 0.62 * broad), (0.1 * long, 0.70 * broad), (-0.10, 0.45 * broad)],
        closed=True, steps=8)  # fmt: skip
    canvas.solid(put(arm), tone, puffed(0.8), texture=0.05)
    inside = canvas.mask_of(put(arm))
    light = mix(tone, (1, 1, 1), 0.25)
    with canvas.ink(inside=inside) as pen:
        for row in range(2):
            for step in range(7):
                x, y = long * (0.06 + 0.11 * step), 0.10 + 0.34 * broad * row + 0.05
                pen.line(
                    put(ellipse(x, y * (1 - 0.07 * step), 0.05, 0.05, start=0.2, end=2.9, points=8)),
                    0.010,
                    times(tone, 0.62),
                    0.5,
                )
        pen.polygon(
            put(limb(bezier((-0.06, -0.01), (0.4 * long, -0.10), (0.86 * long, 0.03), 10), (0.03, 0.04, 0.02))),
            light,
            0.6,
        )
