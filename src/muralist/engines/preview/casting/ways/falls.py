"""A waterfall is the place that a picture shows, with the land that it lies in around it."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import Entry

WATERFALL = "waterfall"
AROUND = {"forest": "trees", "jungle": "jungle", "mountains": "mountains", "river": "water", "lake": "lake",
          "pond": "lake", "meadow": "grass", "cliff": "cliffs", "park": "trees", "garden": "flowers"}  # fmt: skip
"""By the land it lies in: what of that is seen at a waterfall."""
WITHIN = frozenset({"in", "on", "under", "behind", "between", "riding", "carrying", "holding", "around", "hanging"})
"""Relations that want the falling water as a thing."""
PINES = ("pine", "fir", "spruce", "松")


def join_falls(drafts: Sequence[Draft]) -> None:
    """Make the place of one waterfall that nobody is in, and features of the lands about it."""
    falls = [n for n, one in enumerate(drafts) if one.is_thing and one.entry.name == WATERFALL]
    if len(falls) != 1 or not _scenic(drafts, falls[0]):
        return
    fall = drafts[falls[0]]
    lands = [one for one in drafts if one.entry.kind == "place" and not one.drop]
    if any(one.entry.name not in AROUND for one in lands):
        return
    fall.entry, fall.others, fall.linked = Entry(kind="place", name=WATERFALL), (), []
    for land in lands:
        pines = land.text.lower().startswith(PINES)
        land.entry, land.others = Entry(kind="feature", name="pines" if pines else AROUND[land.entry.name]), ()


def _scenic(drafts: Sequence[Draft], number: int) -> bool:
    fall = drafts[number]
    if fall.drop or fall.count > 1 or fall.plural or fall.colours or fall.material or fall.spot or fall.quote:
        return False
    placed = any(drafts[other].is_thing for other, _ in fall.linked)
    return not placed and not any((number, kind) in one.linked for one in drafts for kind in WITHIN if one.is_thing)
