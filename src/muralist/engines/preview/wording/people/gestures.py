"""Verbs that are done to a certain kind of thing: trees are planted with a spade, flags are not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

PLANTING = frozenset({"planting", "plants", "plant", "planted"})
GROWN = frozenset({"tree", "flowers", "houseplant", "cactus", "palm", "mushroom", "lotus", "hedge", "fruit", "morsel",
                   "pumpkin", "carrot", "christmas_tree", "sunflower"})  # fmt: skip
OBJECT = 4
"""Words after a verb among which its object is."""
HELD = Entry(kind="relation", name="carrying")


def settle_gestures(words: Sequence[Mention]) -> list[Mention]:
    """The mentions without gestures that do not fit what they are done to: what is known of it is held instead."""
    found = list(words)
    for at, word in enumerate(found):
        if word.text.lower() not in PLANTING or word.meaning("pose") is None:
            continue
        thing = _object(found, at)
        if thing is None or (thing.entry is not None and (thing.entry.name in GROWN or thing.kind != "thing")):
            continue
        held = thing.entry is not None
        found[at] = replace(word, entry=HELD if held else None, others=())
    return found


def _object(words: Sequence[Mention], at: int) -> Mention | None:
    """The one thing that it is done to, known or not; None where no article says that there is one."""
    opened = False
    for word in words[at + 1 : at + 1 + OBJECT]:
        if word.kind in {"break", "relation", "located"}:
            return None
        opened = opened or bool(word.article) or word.kind == "number"
        if opened and word.kind in {"thing", "unknown", "feature"}:
            return word
    return None
