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
BEDS = frozenset({"bed", "crib", "cradle"})
"""What makes the room a bedroom."""


def off_the_glass(words: list[Mention], reading: Reading) -> None:
    """Take a picture by the window into the room where its furniture is too large for a sill."""
    del words
    furniture = {draft.entry.name for draft in reading.drafts if draft.entry.kind == "thing" and not draft.drop} & (
        MOUNTED | FLOORED
    )
    room = "bedroom" if furniture & BEDS else ROOM
    for draft in reading.drafts:
        if draft.entry.kind == "place" and draft.entry.name == SILL and furniture and not draft.drop:
            draft.entry = Entry(kind="place", name=room, details=draft.entry.details)
