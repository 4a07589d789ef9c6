"""The water of a place in an order: "add a boat on the water" is one on the lake that is there, no glass of water."""

from __future__ import annotations

import re
from collections.abc import Sequence

from muralist.engines.preview.places import all_places
from muralist.engines.preview.remix.memory import Memory

_ON_WATER = re.compile(
    r"\b(?P<by>(?:out\s+|floating\s+|swimming\s+)?(?:on|in|into|onto|over|above|under))\s+(?:the\s+)?(?P<water>water|waves)\b"
    r"(?!\s+(?:glass|bottle|lil))",
    re.IGNORECASE,
)


SEAS = frozenset({"sea", "beach", "surf", "harbour", "cliffs"})
_ON_WATER_ZH = re.compile("(?<![喝倒装裝])(?P<water>水)(?P<by>裡面?|里面?|中|面上?|上面?)")


def afloat(prompt: str, memories: Sequence[Memory | None]) -> tuple[str, set[str]]:
    """The order to one picture with its water called by its place, and the words that said so."""
    known = memories[0] if len(memories) == 1 else None
    if known is None or not all_places()[known.plan.place].water:
        return prompt, set()
    words = {found["water"] for found in _ON_WATER.finditer(prompt)}
    words |= {found[0] for found in _ON_WATER_ZH.finditer(prompt)} | ({"水"} if _ON_WATER_ZH.search(prompt) else set())
    noun = "海" if known.plan.place in SEAS else "湖"
    return _ON_WATER_ZH.sub(rf"{noun}\g<by>", _ON_WATER.sub(r"\g<by> the lake", prompt)), words
