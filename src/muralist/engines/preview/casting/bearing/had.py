"""What somebody has along, and so does not choose the place of a picture."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.nouns.metres import metres_of
from muralist.engines.preview.grammar.people import WORN

CARRIED = frozenset({"basket", "bag", "handbag", "tray"})
"""What is carried with all that it holds."""
FIGURES = frozenset({"person", "child", "astronaut"})
TREE_SIZED = 1.3
"""Metres: what is higher is not taken along."""


def had(draft: Draft, reading: Reading) -> bool:
    """Whether somebody wears, carries, flies or has it: who does so chooses the place."""
    number = reading.drafts.index(draft)
    owners = [one for one in reading.drafts if (number, "holding") in one.linked]
    if any(had(one, reading) for one in owners if one.entry.name in CARRIED):
        # apples in a basket that somebody carries
        return True
    if any(one.entry.name in FIGURES or one.entry.details.get("poses") for one in owners):
        return True
    # nobody takes along a piano that they play
    worn = draft.entry.name in WORN
    return metres_of(draft.entry) * draft.size < TREE_SIZED and any(
        other == number and (kind in {"wearing", "carrying", "flying"} or (worn and kind == "in"))
        for one in reading.drafts
        for other, kind in one.linked
    )
