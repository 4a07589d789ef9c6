"""What shops sell, each piece as a few flat shapes: on the shelves of a shop and behind its window."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, ellipse

Shape = tuple[Path, Colour]
Ware = tuple[float, list[Shape]]
"""Half the width of a piece, and its shapes about x = 0 on y = 0, upwards; a piece of middle size is 1 high."""
BLOOMS = (rgb("#e2556d"), rgb("#f3b23f"), rgb("#f4eef0"), rgb("#b26fc4"), rgb("#f08fb2"), rgb("#e8623c"))
PACKS = (rgb("#d8483c"), rgb("#f2b23e"), rgb("#5aa865"), rgb("#3f8ac0"), rgb("#a864b0"), rgb("#efe6d6"))
WHITE = (1.0, 1.0, 1.0)
HEAP = ((0.66, (-0.3, 0.0, 0.3)), (0.52, (-0.48, -0.16, 0.16, 0.48)))
"""Heights of the rows of a heap of fruit, and where each lies in them."""
CRUST, PALE = rgb("#c98545"), rgb("#f0c98a")
KINDS = {"bakery": "bread", "florist": "flowers", "barber": "bottles", "pharmacy": "bottles", "sweets": "jars",
         "tea": "jars", "grocery": "fruit", "magic": "bottles", "records": "covers", "ice cream": "cones",
         "shoes": "shoes", "hats": "hats", "fashion": "hats", "toys": "toys", "books": "covers",
         "butcher": "sausages"}  # fmt: skip
"""By the variant of a shop, what it sells; any other has packs and tins."""
PACKED = "packs"


def sold(variant: str) -> str:
    """What a shop of that variant sells."""
    return KINDS.get(variant, PACKED)


def ware(kind: str, rng: np.random.Generator) -> Ware:
    """One piece of what is sold, drawn from the stream."""
    return MAKERS[kind](rng)


def _box(x0: float, y0: float, x1: float, y1: float) -> Path:
    return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]


def _pick(rng: np.random.Generator, tones: tuple[Colour, ...]) -> Colour:
    return tones[int(rng.integers(len(tones)))]


def _pack(rng: np.random.Generator) -> Ware:
    tone, label = _pick(rng, PACKS), _pick(rng, PACKS)
    if rng.random() < 0.4:
        body = [*_box(-0.26, 0.0, 0.26, 0.72)]
        return 0.30, [(body, tone), (_box(-0.26, 0.20, 0.26, 0.50), mix(label, (1, 1, 1), 0.5)),
                      (ellipse(0, 0.72, 0.26, 0.06), rgb("#cfd4d6"))]  # fmt: skip
    high, wide = float(rng.uniform(0.75, 1.1)), float(rng.uniform(0.28, 0.40))
    return wide + 0.05, [(_box(-wide, 0, wide, high), tone), (_box(-wide, 0, -wide * 0.72, high), times(tone, 0.8)),
                         (_box(-wide * 0.5, high * 0.45, wide * 0.75, high * 0.8), mix(label, WHITE, 0.5))]  # fmt: skip


def _bread(rng: np.random.Generator) -> Ware:
    tone = mix(CRUST, PALE, float(rng.uniform(0, 0.3)))
    if rng.random() < 0.3:
        loaf = ellipse(0, 0.30, 0.95, 0.26)
        cuts = [([(x - 0.05, 0.24), (x + 0.14, 0.46), (x + 0.20, 0.46), (x + 0.03, 0.24)], PALE)
                for x in (-0.55, -0.2, 0.15, 0.5)]  # fmt: skip
        return 1.0, [(loaf, tone), *cuts]
    cuts = [([(x - 0.04, 0.30), (x + 0.08, 0.62), (x + 0.14, 0.62), (x + 0.04, 0.30)], PALE) for x in (-0.2, 0.04)]
    return 0.56, [(ellipse(0, 0.36, 0.52, 0.38), times(tone, 0.86)), (ellipse(0, 0.42, 0.46, 0.31), tone), *cuts]


def _flowers(rng: np.random.Generator) -> Ware:
    return potted(rng, _pick(rng, (rgb("#8fa3a8"), rgb("#b7c4b0"), rgb("#c9b79a"))), _pick(rng, BLOOMS))


def potted(rng: np.random.Generator, bucket: Colour, tone: Colour) -> Ware:
    """Flowers of one colour in a pot or a bucket."""
    shapes: list[Shape] = [(ellipse(0, 0.72, 0.46, 0.26), rgb("#4f8046"))]
    for _ in range(11):
        a, r = float(rng.uniform(0, 2 * math.pi)), float(rng.uniform(0, 0.42))
        x, y = r * math.cos(a), 0.86 + 0.62 * r * math.sin(a)
        shapes += [(ellipse(x, y, 0.13, 0.13), mix(tone, (1, 1, 1), float(rng.uniform(0, 0.25)))),
                   (ellipse(x, y, 0.045, 0.045), rgb("#f5d867"))]  # fmt: skip
    shapes += [([(-0.34, 0.56), (0.34, 0.56), (0.26, 0.0), (-0.26, 0.0)], bucket),
               ([(-0.34, 0.56), (-0.22, 0.56), (-0.17, 0.0), (-0.26, 0.0)], times(bucket, 0.82))]  # fmt: skip
    return 0.52, shapes


def _bottle(rng: np.random.Generator) -> Ware:
    tone = _pick(rng, (rgb("#7a4a2c"), rgb("#3f7f6a"), rgb("#3f6fa8"), rgb("#e2dccb"), rgb("#b2433c")))
    high = float(rng.uniform(0.7, 1.0))
    return 0.26, [(_box(-0.2, 0, 0.2, high * 0.66), tone), (_box(-0.08, high * 0.6, 0.08, high), times(tone, 0.8)),
                  (_box(-0.17, high * 0.16, 0.17, high * 0.46), rgb("#f4ecd8"))]  # fmt: skip


def _jar(rng: np.random.Generator) -> Ware:
    tone = _pick(rng, PACKS)
    shapes: list[Shape] = [(_box(-0.32, 0, 0.32, 0.78), rgb("#d6e6e8"))]
    shapes += [(ellipse(float(rng.uniform(-0.22, 0.22)), float(rng.uniform(0.08, 0.58)), 0.10, 0.10),
                mix(tone, _pick(rng, PACKS), 0.3)) for _ in range(14)]  # fmt: skip
    return 0.38, [*shapes, (_box(-0.28, 0.76, 0.28, 0.92), rgb("#8a5f3c"))]


def _fruit(rng: np.random.Generator) -> Ware:
    tone = _pick(rng, (rgb("#d8483c"), rgb("#f08a2e"), rgb("#8fb64a"), rgb("#f2c53e"), rgb("#7a4a86")))
    heap: list[Shape] = [(ellipse(x, y, 0.17, 0.17), times(tone, float(rng.uniform(0.86, 1.08))))
                         for y, row in HEAP for x in row]  # fmt: skip
    return 0.72, [
        *heap,
        (_box(-0.66, 0.0, 0.66, 0.46), rgb("#b98a56")),
        (_box(-0.66, 0.20, 0.66, 0.24), rgb("#8f6638")),
    ]


def _cover(rng: np.random.Generator) -> Ware:
    tone = _pick(rng, PACKS)
    return 0.42, [(_box(-0.38, 0, 0.38, 0.92), tone), (_box(-0.26, 0.60, 0.26, 0.74), mix(tone, (1, 1, 1), 0.7)),
                  (ellipse(0, 0.32, 0.18, 0.18), mix(tone, (1, 1, 1), 0.4))]  # fmt: skip


def _cone(rng: np.random.Generator) -> Ware:
    tone = _pick(rng, (rgb("#f6c6d2"), rgb("#fdf2d8"), rgb("#8a5a3c"), rgb("#bfe0c4")))
    return 0.30, [([(-0.2, 0.55), (0.2, 0.55), (0.0, 0.0)], rgb("#d9a562")), (ellipse(0, 0.68, 0.26, 0.24), tone)]


def _shoe(rng: np.random.Generator) -> Ware:
    tone = _pick(rng, (rgb("#7a4a2c"), rgb("#2f3338"), rgb("#b2433c"), rgb("#3f6fa8")))
    body = [(-0.5, 0.08), (0.55, 0.08), (0.55, 0.20), (0.15, 0.34), (-0.10, 0.60), (-0.5, 0.60)]
    return 0.62, [(body, tone), (_box(-0.5, 0.0, 0.55, 0.09), times(tone, 0.5))]


def _hat(rng: np.random.Generator) -> Ware:
    tone = _pick(rng, (rgb("#7a5a3c"), rgb("#2f3338"), rgb("#b2433c"), rgb("#d9c08a")))
    crown = [(-0.30, 0.1), (0.30, 0.1), (0.25, 0.58), (-0.25, 0.58)]
    return 0.62, [(crown, tone), (_box(-0.30, 0.12, 0.30, 0.22), times(tone, 0.5)), (ellipse(0, 0.1, 0.56, 0.08), tone)]


def _toy(rng: np.random.Generator) -> Ware:
    tone = _pick(rng, PACKS[:5])
    if rng.random() < 0.5:
        return 0.42, [(ellipse(0, 0.36, 0.36, 0.36), tone), (ellipse(0, 0.36, 0.36, 0.10), rgb("#f7f1e4"))]
    fur = rgb("#b98452")
    return 0.42, [(ellipse(-0.2, 0.92, 0.1, 0.1), fur), (ellipse(0.2, 0.92, 0.1, 0.1), fur),
                  (ellipse(0, 0.30, 0.32, 0.32), fur), (ellipse(0, 0.74, 0.26, 0.24), times(fur, 1.1)),
                  (ellipse(0, 0.68, 0.11, 0.09), PALE), (ellipse(-0.1, 0.80, 0.03, 0.03), rgb("#33261c")),
                  (ellipse(0.1, 0.80, 0.03, 0.03), rgb("#33261c"))]  # fmt: skip


def _sausage(rng: np.random.Generator) -> Ware:
    tone = _pick(rng, (rgb("#a8503c"), rgb("#c26a50"), rgb("#8f3f33")))
    return 0.56, [(ellipse(0, 0.24, 0.5, 0.20), tone), (ellipse(-0.12, 0.30, 0.26, 0.06), mix(tone, (1, 1, 1), 0.25))]


MAKERS = {
    PACKED: _pack, "bread": _bread, "flowers": _flowers, "bottles": _bottle, "jars": _jar, "fruit": _fruit,
    "covers": _cover, "cones": _cone, "shoes": _shoe, "hats": _hat, "toys": _toy, "sausages": _sausage,
}  # fmt: skip
