"""Orders to one of two pictures that ask for what the other shows by name: "hang the lanterns along the platform"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from muralist.engines.preview.parser import mentions
from muralist.engines.preview.remix.asked.targets import FILLING, OWN, PART, THING, find
from muralist.engines.preview.remix.memory import Memory

_THE = r"\b(?:the|those|these|that|this)\s+(?P<mid>(?:[\w-]+\s+)?){noun}\b"
FOUND = frozenset({THING, FILLING, PART})


def of_one(prompt: str, memories: Sequence[Memory | None]) -> tuple[str, int] | None:
    """The order to the picture that shows most of what it names, with what is not there asked for as new."""
    if any(memory is None for memory in memories) or not prompt.isascii():
        return None
    nouns = [word.text for word in mentions(prompt) if word.meaning("thing") is not None and word.entry is not None]
    if not nouns:
        return None
    shown = [[noun for noun in nouns if _shows(memory, noun)] for memory in memories]
    base = max(range(len(memories)), key=lambda number: (len(shown[number]), -number))
    told = prompt
    for noun in nouns:
        if noun not in shown[base]:
            one = "" if noun.endswith("s") else "a "
            told = re.sub(_THE.format(noun=re.escape(noun)), rf"{one}\g<mid>{noun}", told, flags=re.IGNORECASE)
    return told, base


def _shows(memory: Memory | None, noun: str) -> bool:
    target = None if memory is None else find(f"the {noun}", memory.plan)
    return target is not None and target.kind in FOUND and target.kind != OWN
