"""By the window: what hangs on a wall, or stands on a floor, is in a room beside the window, not on its sill."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft, Reading
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
TABLES = frozenset({"table", "desk"})
"""What a sill passes for, unless a sentence is about it."""


def off_the_glass(words: list[Mention], reading: Reading) -> None:
    """Take a picture by the window into the room where its furniture is too large for a sill."""
    furniture = {
        draft.entry.name
        for draft in reading.drafts
        if draft.is_thing
        and (draft.entry.name in MOUNTED | FLOORED or _stood(words, draft))
    }  # fmt: skip
    room = "bedroom" if furniture & BEDS else ROOM
    for draft in reading.drafts:
        if draft.entry.kind == "place" and draft.entry.name == SILL and furniture and not draft.drop:
            draft.entry = Entry(kind="place", name=room, details=draft.entry.details)


def _stood(words: list[Mention], draft: Draft) -> bool:
    """Whether a table is what a Chinese clause says is by the window, 窗前有張書桌, and not where something else is."""
    if draft.entry.name not in TABLES or draft.text.isascii() or not draft.words:
        return False
    first = min(draft.words)
    end = first + 1
    while end in draft.words:
        end += 1
    while first and words[first - 1].kind in {"number", "indefinite", "colour", "size", "material", "pattern"}:
        first -= 1
    led = first and words[first - 1].kind in {"place", "pose", "stop"}
    return bool(led) and (end >= len(words) or words[end].kind in {"break", "joining"})
