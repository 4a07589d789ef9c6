"""What animals sit on is a branch, whatever tree it is of: a koala on a eucalyptus branch sits on no sprig."""

from __future__ import annotations

from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import lexicon

GOALS = frozenset({"football_goal", "basketball_hoop", "hockey_goal"})
STRUCK = frozenset({"kicking", "throwing", "dribbling", "shooting"})
BRANCH = "branch"
WOODY = ("branch", "branches", "bough", "twig")
TREES = frozenset({"single_leaf", "leaf", "flowers", "leaves", "herb", "garland"})
"""What sprigs are drawn as."""


def settle_perches(drafts: list[Draft]) -> None:
    """Read sprigs that an animal is on as branches."""
    for number, draft in enumerate(drafts):
        sprig = draft.entry.kind == "thing" and draft.entry.name in TREES and not draft.drop
        if not sprig or not draft.text.lower().endswith(WOODY):
            continue
        if any(alive(one) and not one.drop and (number, "on") in one.linked for one in drafts):
            draft.entry, draft.others = lexicon().english[BRANCH], ()


def stand_before_goals(drafts: list[Draft]) -> None:
    """Who kicks a ball into the goal is before it, and not in it."""
    for draft in drafts:
        if draft.entry.name not in CLOTHED or draft.drop:
            continue
        for other, kind in list(draft.linked):
            if drafts[other].entry.name in GOALS and kind in {"in", "on"} and set(draft.poses) & STRUCK:
                draft.linked.remove((other, kind))
                draft.link(other, "beside")
                draft.link(other, "facing")
