"""How many eggs lie in a nest: a word of its variant, eggs:2."""

from __future__ import annotations

from muralist.engines.preview.brushes.paths import Point

WORD, MOST = "eggs:", 5
SPOTS: dict[int, tuple[Point, ...]] = {
    0: (), 1: ((0.0, 0.46),), 2: ((-0.18, 0.46), (0.18, 0.46)), 3: ((-0.26, 0.48), (0.26, 0.48), (0.0, 0.44)),
    4: ((-0.36, 0.48), (0.36, 0.48), (-0.13, 0.45), (0.13, 0.45)),
    5: ((-0.40, 0.48), (0.40, 0.48), (0.0, 0.50), (-0.20, 0.44), (0.20, 0.44)),
}  # fmt: skip
"""Where each egg's middle is, the far ones first."""


def clutch_word(count: int) -> str:
    """The word of a variant for that many eggs."""
    return f"{WORD}{count}"


def clutch_of(variant: str) -> tuple[Point, ...]:
    """Where the eggs of a nest lie; three where its variant has no number."""
    said = next((word.removeprefix(WORD) for word in variant.split() if word.startswith(WORD)), "3")
    return SPOTS[int(said)]
