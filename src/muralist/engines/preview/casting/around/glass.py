"""By the window: what hangs on a wall, or stands on a floor, is in a room beside the window, not on its sill."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

SILL, ROOM = "windowseat", "livingroom"
MOUNTED = frozenset({"shelf", "picture", "clock", "mirror", "map", "wreath", "calendar", "scroll", "bookcase"})
FLOORED = frozenset(
    {"chair", "armchair", "rocking_chair", "sofa", "stool", "bed", "bench", "piano", "cabinet",
     "floor_lamp", "crib", "easel", "guitar_stand", "wheelchair", "cradle"}
)  # fmt: skip
"""Furniture with legs on a floor."""


def off_the_glass(words: list[Mention], reading: Reading) -> None:
    """Take a picture by the window into the room where its furniture is too large for a sill."""
    del words
    furnished = any(draft.entry.kind == "thing" and not draft.drop and draft.entry.name in MOUNTED | FLOORED
                    for draft in reading.drafts)  # fmt: skip
    for draft in reading.drafts:
        if draft.entry.kind == "place" and draft.entry.name == SILL and furnished and not draft.drop:
            draft.entry = Entry(kind="place", name=ROOM, details=draft.entry.details)
