"""Colours as float32 sRGB triples in 0..1, and the few sums that painters do with them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

Array: TypeAlias = npt.NDArray[Any]
Colour: TypeAlias = tuple[float, float, float]

WHITE: Colour = (1.0, 1.0, 1.0)
LUMA = np.array([0.299, 0.587, 0.114], dtype=np.float32)


def rgb(code: str) -> Colour:
    """Read `#rrggbb`."""
    return (int(code[1:3], 16) / 255, int(code[3:5], 16) / 255, int(code[5:7], 16) / 255)


def code_of(colour: Colour) -> str:
    """The colour as `#rrggbb`."""
    return "#" + "".join(f"{round(255 * part):02x}" for part in colour)


def mix(a: Colour, b: Colour, t: float) -> Colour:
    """Blend from `a` (t = 0) to `b` (t = 1)."""
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t)


def times(a: Colour, b: Colour | float) -> Colour:
    """Multiply a colour by another or by a number, clipped to 0..1."""
    r, g, k = (b, b, b) if isinstance(b, (int, float)) else b
    red, green, blue = a[0] * r, a[1] * g, a[2] * k
    return (red if red < 1 else 1.0, green if green < 1 else 1.0, blue if blue < 1 else 1.0)


def luma(a: Colour) -> float:
    """Perceived lightness, 0..1."""
    return a[0] * 0.299 + a[1] * 0.587 + a[2] * 0.114


def saturate(a: Colour, amount: float) -> Colour:
    """Move away from grey (amount > 1) or towards it (amount < 1)."""
    grey = luma(a)
    return (
        min(1.0, max(0.0, grey + (a[0] - grey) * amount)),
        min(1.0, max(0.0, grey + (a[1] - grey) * amount)),
        min(1.0, max(0.0, grey + (a[2] - grey) * amount)),
    )


def jitter(a: Colour, rng: np.random.Generator, amount: float = 0.05) -> Colour:
    """A near neighbour of the colour: lightness varies most, hue a little."""
    lift = float(rng.normal(0, amount))
    tilt = rng.normal(0, amount * 0.4, 3)
    return (
        min(1.0, max(0.0, a[0] + lift + float(tilt[0]))),
        min(1.0, max(0.0, a[1] + lift + float(tilt[1]))),
        min(1.0, max(0.0, a[2] + lift + float(tilt[2]))),
    )


def octets(a: Colour, alpha: float = 1.0) -> tuple[int, int, int, int]:
    """The colour as Pillow's RGBA."""
    # comparisons, not min and max: a call is made for every leaf of grass
    red, green, blue = a
    return (
        0 if red <= 0 else 255 if red >= 1 else int(red * 255 + 0.5),
        0 if green <= 0 else 255 if green >= 1 else int(green * 255 + 0.5),
        0 if blue <= 0 else 255 if blue >= 1 else int(blue * 255 + 0.5),
        0 if alpha <= 0 else 255 if alpha >= 1 else int(alpha * 255 + 0.5),
    )


def array(a: Colour) -> Array:
    """The colour as a float32 vector."""
    return np.array(a, dtype=np.float32)


RAMP = 2048
"""Entries of a gradient's table: finer than what eight bits can show."""


def gradient(t: Array, stops: Sequence[tuple[float, Colour]]) -> Array:
    """Colours for positions `t`, any shape; adds an axis of 3. Stops are (position, colour), ascending."""
    where = np.array([stop[0] for stop in stops], dtype=np.float32)
    low, high = float(where[0]), float(where[-1])
    steps = np.linspace(low, high, RAMP)
    table = np.stack([np.interp(steps, where, [stop[1][c] for stop in stops]) for c in range(3)], axis=-1)
    scale = np.float32((RAMP - 1) / max(high - low, 1e-6))
    index = np.clip((t - np.float32(low)) * scale + np.float32(0.5), 0, RAMP - 1).astype(np.int32)
    return np.asarray(table.astype(np.float32).take(index, axis=0))


def smoothstep(edge0: float, edge1: float, x: Array) -> Array:
    """Hermite step from 0 at edge0 to 1 at edge1."""
    t = np.clip((x - edge0) / (edge1 - edge0), 0.0, 1.0)
    return np.asarray(t * t * (3.0 - 2.0 * t), dtype=np.float32)


@lru_cache(maxsize=512)
def tone_table(base: Colour, warm: Colour, cool: Colour, gloss: float) -> Array:
    """256 RGB octets from deepest shadow to highest light of a surface of this colour.

    Shadows lean to `cool`, lights to `warm`: what makes flat fills read as painted form.
    """
    deep = times(mix(base, times(base, cool), 0.75), 0.40)
    half = times(mix(base, times(base, cool), 0.40), 0.76)
    lit = mix(base, times(warm, 1.0), 0.10)
    high = mix(base, warm, 0.28 + 0.55 * gloss)
    stops = [(0.0, deep), (0.38, half), (0.72, lit), (1.0, high)]
    ramp = gradient(np.linspace(0, 1, 256, dtype=np.float32), stops)
    return np.asarray(np.clip(ramp * 255 + 0.5, 0, 255), dtype=np.uint8)
