"""The corners of a room, as sides of the picture: "in the left corner of the room"."""

from __future__ import annotations

import re

from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import ScenePlan

_CORNER = re.compile(
    r"\bin(?:to)?\s+(?:the|a)\s+(?:far\s+|back\s+|front\s+)?(?P<side>left|right)(?:-hand)?\s+corner(?:\s+of\s+the\s+(?:room|picture|image))?",
    re.IGNORECASE,
)


def in_corners(prompt: str) -> str:
    """The order with "in the left corner" as "on the left"."""
    return _CORNER.sub(lambda found: f"on the {found['side'].lower()}", prompt)


def corner_words(prompt: str, plan: ScenePlan) -> set[str]:
    """The words for a corner, where something stands at that side of the changed picture."""
    found = _CORNER.search(prompt)
    if found is None or all(thing.spot != found["side"].lower() for thing in plan.things):
        return set()
    return {word.text for word in mentions(found[0])}
