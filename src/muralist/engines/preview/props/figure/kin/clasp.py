"""Arms that end where another's hand is: the layout says where, in a word of the variant."""

from __future__ import annotations

import math
from collections.abc import Sequence

from muralist.engines.preview.brushes.paths import Point
from muralist.engines.preview.props.figure.joints import Limb

PREFIX = "clasp="
UNIT = 1000
ARM = 0.31
"""The length of a person's arm, in units of their height."""


def clasp_word(arm: int, hand: Point) -> str:
    """The word for an arm (0 the far, 1 the near one) whose hand is there, in the figure's units."""
    return f"{PREFIX}{arm}={round(hand[0] * UNIT)}={round(hand[1] * UNIT)}"


def clasped(
    words: Sequence[str], arms: tuple[Limb, Limb], shoulders: tuple[Point, Point], length: float = ARM
) -> tuple[Limb, Limb]:  # fmt: skip
    """The arms, but for those whose hand another holds."""
    found = list(arms)
    for word in words:
        if word.startswith(PREFIX):
            number, x, y = (int(part) for part in word.removeprefix(PREFIX).split("="))
            found[number] = bent(shoulders[number], (x / UNIT, y / UNIT), length)
    return (found[0], found[1])


def bent(shoulder: Point, hand: Point, length: float) -> Limb:
    """Elbow and hand of an arm of that length, its elbow hanging below the line between its ends."""
    (sx, sy), (x, y) = shoulder, hand
    span = math.hypot(x - sx, y - sy)
    sag = math.sqrt(max(0.0, (length / 2) ** 2 - (span / 2) ** 2))
    across = (-(y - sy) / (span or 1.0), (x - sx) / (span or 1.0))
    if across[1] > 0:
        across = (-across[0], -across[1])
    return (((sx + x) / 2 + across[0] * sag, (sy + y) / 2 + across[1] * sag), hand)
