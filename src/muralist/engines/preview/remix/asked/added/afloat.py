"""The water of a place in an order: "add a boat on the water" is one on the lake that is there, no glass of water."""

from __future__ import annotations

import re

from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan

_ON_WATER = re.compile(
    r"\b(?P<by>(?:out\s+|floating\s+|swimming\s+)?(?:on|in|into|onto|over|above|under))\s+(?:the\s+)?(?P<water>water|waves)\b"
    r"(?!\s+(?:glass|bottle|lil))",
    re.IGNORECASE,
)


def afloat(prompt: str, plan: ScenePlan) -> tuple[str, set[str]]:
    """The order with the water called by its place, and the words that said so."""
    if not all_places()[plan.place].water:
        return prompt, set()
    words = {found["water"] for found in _ON_WATER.finditer(prompt)}
    return _ON_WATER.sub(r"\g<by> the lake", prompt), words
