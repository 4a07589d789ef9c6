"""Aircraft that people stand beside are on the ground: they are the ones that are beside somebody."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED

CRAFT, LEVEL = frozenset({"plane"}), frozenset({"beside", "left", "right", "front"})


def park(drafts: list[Draft]) -> None:
    """Turn the relation of who stands beside a plane around."""
    for number, who in enumerate(drafts):
        if who.entry.name not in CLOTHED or who.drop or who.count > 1:
            continue
        for other, kind in list(who.linked):
            craft = drafts[other]
            if kind in LEVEL and craft.entry.name in CRAFT and not craft.linked and not craft.poses:
                who.linked = [tie for tie in who.linked if tie != (other, kind)]
                craft.link(number, "beside")
