"""Words that a picture shows with others: a grey sky in the rain, the ground that the snow lies on."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place

CLOSED = frozenset({"rain", "storm", "snow", "fog", "overcast"})
"""Weathers under a grey sky."""
COVERED = frozenset({"overcast", "cloudy"})
GROUNDS = frozenset({"ground", "the ground", "地", "地上", "地面", "地面上", "地下"})
LYING = frozenset({"snow", "積雪", "积雪", "雪", "fallen leaves", "leaves", "petals", "puddle", "puddles", "frost"})
"""What is seen to lie on the ground."""
NEAR = 3
"""Mentions between what lies and what it lies on."""


def implied(words: Sequence[Mention], plan: ScenePlan, place: Place, used: Collection[int]) -> set[int]:
    """The words, beyond those `used`, that the picture shows with them."""
    found = set()
    for at, word in enumerate(words):
        closed = plan.weather in CLOSED and word.kind == "weather" and word.entry and word.entry.name in COVERED
        if closed and not place.indoor and not place.deaf & {"weather"}:
            found.add(at)
        if word.text.lower() in GROUNDS and _lain_on(words, at, used) and not place.indoor and not place.water:
            found.add(at)
    return found


def _lain_on(words: Sequence[Mention], at: int, used: Collection[int]) -> bool:
    """Whether something understood that lies is said right before or after the ground."""
    near = range(max(0, at - NEAR), min(len(words), at + NEAR + 1))
    return any(other in used and words[other].text.lower() in LYING for other in near)
