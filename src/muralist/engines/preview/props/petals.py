"""Flower heads told apart by their petals: how many, how broad, how their edge runs, and what is in the middle."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from muralist.engines.preview.brushes.canvas import Pen
from muralist.engines.preview.brushes.colour import Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, bezier, curve, limb, oval, shifted

Rng = np.random.Generator


YELLOW = rgb("#e2a92b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """`rings` gives each ring of petals its reach, `width` is a petal's for its length and `edge` its outline.

    `throat` colours the petals where they meet, `heart` the disc there; `extra` is what stands out of it.
    """

    tones: tuple[Colour, ...]
    petals: int = 5
    width: float = 0.8
    edge: str = "round"
    rings: tuple[float, ...] = (1.0,)
    throat: Colour | None = None
    heart: Colour | None = YELLOW
    core: float = 0.16
    extra: str = ""
    large: float = 1.0


PINK, WHITE, GOLD = rgb("#e88aa8"), rgb("#f8f5ee"), rgb("#eebb33")
HEADS: dict[str, Head] = {
    "hibiscus": Head(tones=(rgb("#d8323c"), rgb("#e8607a"), rgb("#f08a3c")), width=1.05, edge="frill",
        throat=rgb("#7a1428"), heart=None, extra="column", large=1.15),
    "peony": Head(tones=(rgb("#e58aa6"), rgb("#f2b8c6"), rgb("#c94a78")), petals=8, width=0.95, edge="frill",
        rings=(1.1, 0.88, 0.66, 0.44, 0.26), heart=None, large=1.1),
    "carnation": Head(tones=(rgb("#e0607e"), rgb("#d43a4a"), rgb("#f4c6cf")), petals=9, width=0.62, edge="saw",
        rings=(0.95, 0.78, 0.58, 0.38), heart=None),
    "camellia": Head(tones=(rgb("#d24660"), rgb("#f0a0b2")), petals=7, width=0.86, rings=(1.0, 0.80, 0.58, 0.36),
        heart=GOLD, core=0.14),
    "chrysanthemum": Head(tones=(rgb("#f0c23c"), rgb("#f4f0e6"), rgb("#d8704a")), petals=20, width=0.20,
        rings=(1.0, 0.82, 0.62, 0.42, 0.24), heart=None),
    "dahlia": Head(tones=(rgb("#c8385a"), rgb("#e88a4a"), rgb("#8a4a9a")), petals=14, width=0.34, edge="point",
        rings=(1.0, 0.82, 0.62, 0.42, 0.24), heart=None),
    "daffodil": Head(tones=(rgb("#f6d23c"), rgb("#fbf3d0")), petals=6, width=0.60, edge="point", heart=None,
        extra="trumpet"),
    "iris": Head(tones=(rgb("#6a5ac0"), rgb("#4a4aa8"), rgb("#9a7ad0")), extra="iris", heart=None),
    "magnolia": Head(tones=(rgb("#f4e6ea"), rgb("#e8b4c8")), petals=8, width=0.52, rings=(1.1, 0.7),
        throat=rgb("#c86a90"), heart=rgb("#c9b45a"), core=0.12),
    "anemone": Head(tones=(rgb("#6a5ac8"), rgb("#c83a5a"), rgb("#f0ecf4")), petals=7, width=0.72, throat=WHITE,
        heart=rgb("#22202c"), core=0.22, extra="dots"),
    "cosmos": Head(tones=(rgb("#e08ab8"), rgb("#c8528e"), rgb("#f7eef4")), petals=8, width=0.58, edge="notch"),
    "cornflower": Head(tones=(rgb("#3f62c8"), rgb("#5a7ad8")), petals=10, width=0.44, edge="saw", rings=(1.0, 0.55),
        heart=rgb("#3a2a6a"), core=0.16, large=0.85),
    "dandelion": Head(tones=(rgb("#f4c828"),), petals=26, width=0.14, rings=(1.0, 0.8, 0.6, 0.4, 0.2),
        heart=rgb("#d89a1c"), core=0.12, large=0.8),
    "pansy": Head(tones=(rgb("#6a3f9a"), rgb("#e8b83a"), rgb("#8a5ac0")), width=1.1, throat=rgb("#2c1a3a"),
        heart=rgb("#f2c83c"), core=0.10),
    "plumeria": Head(tones=(WHITE, rgb("#f6dde4")), width=0.66, throat=rgb("#f4c03c"), heart=None),
    "gerbera": Head(tones=(rgb("#e8553c"), rgb("#f08a9c"), rgb("#f4b83c")), petals=18, width=0.24, rings=(1.0, 0.86),
        heart=rgb("#6a4a2a"), core=0.26),
    "blossom": Head(tones=(rgb("#f4b6c8"), rgb("#f8dce4")), width=0.95, throat=rgb("#d8607e"), heart=GOLD, core=0.10,
        extra="dots", large=0.8),
    "jasmine": Head(tones=(WHITE,), width=0.62, edge="point", heart=rgb("#d8d07a"), core=0.12, large=0.75),
    "buttercup": Head(tones=(rgb("#f6cf2e"),), width=1.0, heart=rgb("#c8a01c"), core=0.20, large=0.75),
    "bluet": Head(tones=(rgb("#7aa6e0"),), width=0.95, heart=GOLD, core=0.16, large=0.65),
    "poinsettia": Head(tones=(rgb("#c8242c"),), petals=7, width=0.44, edge="point", rings=(1.15, 0.75), heart=GOLD,
        core=0.12),
    "hyacinth": Head(tones=(rgb("#8a78cc"), rgb("#e89ac0"), rgb("#6a8ad8")), extra="spire", heart=None),
    "bluebell": Head(tones=(rgb("#5a6cc8"), rgb("#7a86d8")), extra="bells", heart=None),
    "thistle": Head(tones=(rgb("#9a5ac0"), rgb("#b46ac8")), petals=30, width=0.10, edge="point",
                    rings=(1.0, 0.85, 0.7, 0.5), heart=rgb("#7a4a9a"), core=0.22),
    "snowdrop": Head(tones=(WHITE,), extra="bells", heart=None, large=0.8),
    "crocus": Head(tones=(rgb("#8a5ac0"), rgb("#e8b83c"), rgb("#f0ecf6")), extra="cup", heart=None, large=0.85),
}  # fmt: skip


def petalled(
    pen: Pen, at: Point, kind: str, size: float, angle: float, rng: Rng, tone: Colour, side: float
) -> None:  # fmt: skip
    """Paint one head of that kind, leaning by `angle`, lit from `side`."""
    head = HEADS[kind]
    size *= head.large
    if head.extra in WHOLE:
        WHOLE[head.extra](pen, at, size, angle, rng, tone)
        return
    turn = float(rng.uniform(0, 6.28))
    for number, reach in enumerate(head.rings):
        for index in range(head.petals):
            a = turn + 2 * math.pi * (index + 0.5 * number) / head.petals + float(rng.normal(0, 0.04))
            lit = 0.5 + 0.32 * math.cos(a) * (1 if side > 0 else -1) + 0.22 * math.sin(a) + 0.08 * number
            shade = mix(times(tone, 0.70), mix(tone, (1, 1, 1), 0.24), min(1.0, max(0.0, lit)))
            long = size * reach * float(rng.uniform(0.95, 1.04))
            for scale, colour in ((1.0, times(shade, 0.76)), (0.93, shade)):
                pen.polygon(_laid(_petal(head.edge, long * scale, long * head.width * scale), a, at, angle), colour)
            if head.throat is not None and number == 0:
                streak = _petal("point", long * 0.55, long * head.width * 0.5)
                pen.polygon(_laid(streak, a, at, angle), mix(shade, head.throat, 0.75))
            vein = _laid([(long * 0.2, 0.0), (long * 0.8, 0.0)], a, at, angle)
            pen.line(vein, size * 0.014, times(shade, 0.72), 0.6)
    if head.heart is not None:
        pen.polygon(oval(*at, size * head.core, size * head.core * 0.8, -angle), times(head.heart, 0.75))
        pen.polygon(
            oval(at[0], at[1] + size * 0.02, size * head.core * 0.8, size * head.core * 0.62, -angle), head.heart
        )
    if head.extra:
        MIDDLES[head.extra](pen, at, size, angle, tone)


def _laid(path: Path, turn: float, at: Point, angle: float) -> Path:
    """A petal in its place: around the head, foreshortened, leaning with the stem."""
    flat = [(x, y * 0.80) for x, y in shifted(path, turn=turn)]
    return shifted(flat, *at, turn=-angle * 0.6)


def _petal(edge: str, long: float, wide: float) -> Path:
    w = wide / 2
    if edge == "point":
        points = [
            (0, 0),
            (long * 0.4, w),
            (long * 0.78, w * 0.72),
            (long, 0),
            (long * 0.78, -w * 0.72),
            (long * 0.4, -w),
        ]
    elif edge == "notch":
        points = [(0, 0), (long * 0.5, w * 0.7), (long * 0.92, w), (long * 0.97, w * 0.4), (long * 0.90, 0),
                  (long * 0.97, -w * 0.4), (long * 0.92, -w), (long * 0.5, -w * 0.7)]  # fmt: skip
    elif edge == "saw":
        rim = [(long * (1.0 if k % 2 else 0.86), w * (1 - k / 3)) for k in range(7)]
        return [(0, 0), (long * 0.5, w * 0.6), *rim, (long * 0.5, -w * 0.6)]
    elif edge == "frill":
        rim = [(long * (0.99 if k % 2 else 0.92) * (1 - 0.10 * abs(1 - k / 3)), w * (1 - k / 3)) for k in range(7)]
        points = [(0, 0), (long * 0.45, w * 0.85), *rim, (long * 0.45, -w * 0.85)]
    else:
        points = [(0, 0), (long * 0.45, w * 0.9), (long * 0.85, w * 0.8), (long, 0), (long * 0.85, -w * 0.8),
                  (long * 0.45, -w * 0.9)]  # fmt: skip
    return curve(points, closed=True, steps=4)


def _column(pen: Pen, at: Point, size: float, angle: float, tone: Colour) -> None:
    """The long stamen of a hibiscus."""
    tip = (at[0] + size * 0.62, at[1] + size * 0.66)
    pen.line(
        bezier(at, (at[0] + size * 0.18, at[1] + size * 0.42), tip, 8), size * 0.07, mix(tone, (1, 0.95, 0.8), 0.55)
    )
    for step in range(9):
        t = 0.5 + step * 0.06
        x, y = at[0] + (tip[0] - at[0]) * t, at[1] + (tip[1] - at[1]) * t
        pen.disc(x + size * 0.06 * (-1) ** step, y, size * 0.035, GOLD)
    del angle


def _trumpet(pen: Pen, at: Point, size: float, angle: float, tone: Colour) -> None:
    """The frilled cup of a daffodil."""
    orange = mix(tone, rgb("#ee8a1c"), 0.62)
    frill: Path = []
    for step in range(24):
        a, reach = 2 * math.pi * step / 24, size * (0.44 if step % 2 else 0.39)
        frill.append((math.cos(a) * reach, math.sin(a) * reach * 0.8))
    pen.polygon(shifted(frill, at[0], at[1] + size * 0.05, turn=-angle * 0.6), times(orange, 0.86))
    pen.polygon(oval(at[0], at[1] + size * 0.05, size * 0.33, size * 0.26), orange)
    pen.polygon(oval(at[0], at[1] + size * 0.02, size * 0.20, size * 0.15), times(orange, 0.62))


def _dots(pen: Pen, at: Point, size: float, angle: float, tone: Colour) -> None:
    """Stamens in a ring."""
    for step in range(14):
        a = 2 * math.pi * step / 14
        end = (at[0] + math.cos(a) * size * 0.34, at[1] + math.sin(a) * size * 0.27)
        pen.line([at, end], size * 0.014, times(tone, 0.5), 0.6)
        pen.disc(*end, size * 0.03, rgb("#33283a") if size > 0 and sum(tone) < 2.2 else GOLD)
    del angle


def _iris(pen: Pen, at: Point, size: float, angle: float, rng: Rng, tone: Colour) -> None:
    """Three petals up, three hanging down with a yellow tongue."""
    for a, long, wide, dark in ((1.57, 1.0, 0.62, 0.82), (2.1, 0.95, 0.5, 1.0), (1.0, 0.95, 0.5, 1.06),
                                (-0.55, 1.05, 0.62, 0.8), (3.7, 1.05, 0.62, 0.8),
                                (-1.57, 1.1, 0.72, 0.95)):  # fmt: skip
        petal = shifted(_petal("frill", size * long, size * wide), *at, turn=a - angle)
        pen.polygon(petal, times(tone, 0.72 * min(1.0, dark)))
        inner = shifted(_petal("frill", size * long * 0.92, size * wide * 0.9), *at, turn=a - angle)
        pen.polygon(inner, times(tone, dark) if dark <= 1 else mix(tone, (1, 1, 1), 0.2))
        if math.sin(a) < 0:
            tongue = shifted(_petal("point", size * 0.6, size * 0.16), *at, turn=a - angle)
            pen.polygon(tongue, rgb("#f0c83c"))
    del rng


def _spire(pen: Pen, at: Point, size: float, angle: float, rng: Rng, tone: Colour) -> None:
    """Many small stars up a thick stem."""
    s, c = math.sin(angle), math.cos(angle)
    for row in range(7):
        up = size * (1.1 - 0.36 * row)
        broad = 0.42 if 0 < row < 6 else 0.26
        for across in (-broad, broad, 0.0):
            x, y = at[0] + s * up + c * across * size, at[1] + c * up - s * across * size
            shade = jitter(mix(times(tone, 0.78), mix(tone, (1, 1, 1), 0.2), 0.5 + across), rng, 0.03)
            for k in range(5):
                a = 2 * math.pi * k / 5 + row
                px, py = x + math.cos(a) * size * 0.12, y + math.sin(a) * size * 0.12
                pen.polygon(oval(px, py, size * 0.12, size * 0.07, a), shade)
            pen.disc(x, y, size * 0.05, mix(shade, (1, 1, 0.8), 0.5))


def _bells(pen: Pen, at: Point, size: float, angle: float, rng: Rng, tone: Colour) -> None:
    """Bells that nod from a bent stem."""
    arch = bezier((at[0], at[1] - size), (at[0], at[1] + size * 0.8), (at[0] + size * 1.1, at[1] + size * 0.2), 10)
    pen.line(arch, size * 0.08, rgb("#5a8444"))
    for index in (4, 6, 8, 10):
        x, y = arch[min(index, len(arch) - 1)]
        cup = [(-0.10, 0.0), (-0.26, -0.34), (-0.36, -0.62), (-0.18, -0.54), (0.0, -0.66), (0.18, -0.54), (0.36, -0.62),
               (0.26, -0.34), (0.10, 0.0)]  # fmt: skip
        bell = [(x + px * size * 0.9, y + py * size * 0.9) for px, py in cup]
        pen.polygon(curve(bell, closed=True, steps=4), times(tone, 0.80))
        pen.polygon(curve([(px - 0.05 * size * (px > x), py) for px, py in bell], closed=True, steps=4), tone)
    del angle, rng


def _cup(pen: Pen, at: Point, size: float, angle: float, rng: Rng, tone: Colour) -> None:
    """A crocus: pointed petals that stand up like a goblet."""
    for x, wide, dark in (
        (-0.30, 0.5, 0.74),
        (0.30, 0.5, 0.78),
        (-0.16, 0.5, 0.92),
        (0.18, 0.5, 1.0),
        (0.0, 0.55, 1.05),
    ):
        base, tip = (at[0], at[1] - size * 0.7), (at[0] + x * size * 1.5, at[1] + size * 0.85)
        leaf = limb(bezier(base, (at[0] + x * size * 2.0, at[1]), tip, 8), (0.1 * size, wide * size, 0.06 * size))
        pen.polygon(leaf, times(tone, dark) if dark <= 1 else mix(tone, (1, 1, 1), 0.14))
    pen.line([(at[0], at[1] + size * 0.3), (at[0], at[1] + size * 0.8)], size * 0.09, rgb("#f0a02c"))
    del angle, rng


MIDDLES = {"column": _column, "trumpet": _trumpet, "dots": _dots}
WHOLE = {"iris": _iris, "spire": _spire, "bells": _bells, "cup": _cup}
