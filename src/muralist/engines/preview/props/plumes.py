"""Plumes of birds: what tells one kind from another, and how crests, tails and a peacock's train are drawn."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, bezier, limb, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import shape


@dataclass(frozen=True, slots=True, kw_only=True)
class Plumage:
    """Colours by part, and proportions in units of a body about 0.7 long.

    `lean` is how upright the body is held, in degrees; `legs`, `neck` and `tail` are lengths; `span` and `broad` the
    length and depth of a wing, of which `fingers` feathers are spread at the tip.
    """

    back: tuple[Colour, ...]
    breast: Colour | None = None
    wing: Colour | None = None
    tip: Colour | None = None
    head: Colour | None = None
    tail: Colour | None = None
    beak: Colour = (0.88, 0.63, 0.24)
    leg: Colour = (0.62, 0.44, 0.28)
    bill: str = "short"
    crest: str = ""
    train: str = ""
    face: str = ""
    lean: float = 34.0
    plump: float = 1.0
    legs: float = 0.20
    neck: float = 0.10
    bend: float = 0.0
    skull: float = 0.165
    long: float = 0.36
    span: float = 0.92
    broad: float = 0.34
    fingers: int = 4


def paint_crest(canvas: Canvas, kind: Plumage, put: Callable[[Path], Path], tones: dict[str, Colour]) -> None:
    red = rgb("#d23a32")
    if kind.crest == "comb":
        canvas.solid(put(shape("-12 10, -12 24, -5 19, -1 29, 5 20, 11 27, 12 12")), red, puffed(0.7))
        canvas.solid(put(shape("10 -6, 17 -12, 13 -24, 7 -16")), red, puffed(0.7))
    elif kind.crest == "plume":
        for turn in (1.9, 2.2, 2.5):
            tip = (0.30 * math.cos(turn), 0.30 * math.sin(turn))
            canvas.solid(
                put(limb(bezier((0.0, 0.08), (tip[0] * 0.4, tip[1]), tip, 8), (0.05, 0.06, 0.01))),
                tones["head"],
                puffed(0.6),
            )
    elif kind.crest == "peak":
        canvas.solid(put(shape("8 12, -4 38, -16 4, 0 4", 4)), tones["head"], puffed(0.6))
    elif kind.crest == "cockatoo":
        for turn in (1.3, 1.6, 1.9, 2.2):
            tip = (0.34 * math.cos(turn), 0.34 * math.sin(turn))
            canvas.solid(
                put(limb(bezier((0.0, 0.10), (tip[0] * 1.2, tip[1] * 0.6), tip, 8), (0.06, 0.07, 0.02))),
                rgb("#f2cf4a"),
                puffed(0.6),
            )
    elif kind.crest == "crown":
        for turn in (1.35, 1.6, 1.85, 2.1):
            tip = (0.34 * math.cos(turn), 0.34 * math.sin(turn))
            canvas.solid(put(limb([(0.0, 0.12), tip], (0.012, 0.012))), tones["head"], puffed(0.5))
            canvas.solid(put(oval(tip[0], tip[1], 0.035, 0.035)), rgb("#3fa8a0"), puffed(0.8))
    elif kind.crest == "streak":
        canvas.solid(
            put(limb(bezier((0.06, 0.10), (-0.14, 0.12), (-0.42, -0.02), 8), (0.07, 0.06, 0.01))),
            rgb("#3a3d44"),
            puffed(0.6),
        )
    elif kind.crest == "wattle":
        canvas.solid(put(shape("12 0, 20 -8, 16 -32, 9 -22")), red, puffed(0.7))


def paint_tail_feathers(canvas: Canvas, kind: Plumage, rump: Point, turn: float, tone: Colour) -> None:
    lean = math.radians(turn)
    count, open_ = {
        "fan": (7, 0.95),
        "turkey": (11, 2.6),
        "fork": (2, 0.36),
        "rooster": (0, 0.0),
        "peacock": (0, 0.0),
    }.get(kind.train, (3, 0.20))
    for step in range(count):
        off = (step / max(1, count - 1) - 0.5) * open_
        a = math.pi + lean + off if kind.train != "turkey" else 0.62 * math.pi + off
        far = kind.long * (1.0 if kind.train != "fork" else 1.15)
        tip = (rump[0] + far * math.cos(a), max(0.02, rump[1] + far * math.sin(a)))
        feather = limb(
            [rump, ((rump[0] + tip[0]) / 2, (rump[1] + tip[1]) / 2), tip],
            (0.07, 0.11 if kind.train == "turkey" else 0.10, 0.07),
        )
        canvas.solid(feather, times(tone, 0.88 + 0.06 * (step % 3)), puffed(0.7))
        if kind.train == "turkey":
            end = (rump[0] + 0.9 * (tip[0] - rump[0]), rump[1] + 0.9 * (tip[1] - rump[1]))
            canvas.solid(oval(*end, 0.07, 0.035, a + math.pi / 2), rgb("#ecd6a8"), puffed(0.6))
    if kind.train == "rooster":
        for number, (dx, dy) in enumerate(((-0.34, 0.10), (-0.40, 0.26), (-0.32, 0.40), (-0.18, 0.46))):
            tip = (rump[0] + dx, rump[1] + dy - 0.10)
            canvas.solid(
                limb(bezier(rump, (rump[0] + 0.3 * dx, rump[1] + dy + 0.16), tip, 10), (0.09, 0.10, 0.03)),
                times(tone, 0.8 + 0.1 * number),
                puffed(0.7),
            )
    if kind.train == "flames":
        for number, off in enumerate((-0.5, -0.25, 0.0, 0.25)):
            a = math.pi + lean + off
            mid = (rump[0] + 0.5 * math.cos(a + 0.4), rump[1] + 0.5 * math.sin(a + 0.4))
            tip = (rump[0] + 1.0 * math.cos(a), rump[1] + 1.0 * math.sin(a))
            canvas.solid(
                limb(bezier(rump, mid, tip, 12), (0.08, 0.13, 0.01)),
                (rgb("#f6c33a"), rgb("#ee7a2a"), rgb("#d8402f"), rgb("#f29a2e"))[number],
                puffed(0.7),
            )


def paint_train(canvas: Canvas, root: Point) -> None:
    """A peacock's open train: rows of eyed feathers around its root."""
    eyes = (
        (0.0, 0.085, 0.068, rgb("#b08a3a")),
        (0.01, 0.056, 0.045, rgb("#2fb0b0")),
        (0.02, 0.032, 0.027, rgb("#1f2f8a")),
    )
    for row, (reach, count) in enumerate(((1.02, 19), (0.80, 15), (0.58, 11))):
        turns = [math.radians(-8 + 196 * step / (count - 1)) for step in range(count)]
        tips = [(root[0] + reach * math.cos(a), root[1] + reach * math.sin(a), a) for a in turns]
        shown = [tip for tip in tips if tip[1] >= 0.08]
        green = (rgb("#2f8a62"), rgb("#37986a"), rgb("#3fa874"))[row]
        for step, (x, y, _) in enumerate(shown):
            canvas.solid(limb([root, (x, y)], (0.04, 0.13)), times(green, 0.85 + 0.1 * (step % 2)), puffed(0.6))
        with canvas.ink() as pen:
            for x, y, a in shown:
                for inner, rx, ry, tone in eyes:
                    pen.polygon(oval(x - inner * math.cos(a), y - inner * math.sin(a), rx, ry, a), tone)
