"""Colours that each of several things has, unlike those that they take in turn."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.plan import Tint


def two_toned(tints: Sequence[Tint]) -> bool:
    """Whether one word names two colours, 黑白: three such cats are all of both."""
    return len(tints) == 2 and tints[0].word == tints[1].word and tints[0].colour != tints[1].colour
