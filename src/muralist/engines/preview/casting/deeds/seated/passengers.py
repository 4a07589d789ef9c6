"""Who sits, or just is, in a train or bus has a seat there, and does not sit on its floor."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import lexicon

COACH = "compartment"
SITTING = frozenset({"sitting", "seated"})
ONE, MORE = "armchair", "sofa"
MOST = 3
"""How many sit on one bench."""


def seat_passengers(drafts: list[Draft]) -> None:
    """Bring the seat, where the prompt names none."""
    if not any(draft.entry.name == COACH and draft.entry.kind == "place" and not draft.drop for draft in drafts):
        return
    for draft in list(drafts):
        sits = draft.entry.name in CLOTHED and not draft.drop and bool(SITTING & {*draft.poses} or not draft.poses)
        tied = any(drafts[other].entry.kind == "thing" and kind in {"on", "in"} for other, kind in draft.linked)
        count = draft.count or (MOST if draft.plural else 1)
        if not sits or tied or count > MOST or draft.entry.details.get("group"):
            continue
        word = ONE if count == 1 else MORE
        drafts.append(Draft(entry=lexicon().english[word], text=word, plural=False, single=True))
        draft.poses = draft.poses or ["sitting"]
        draft.link(len(drafts) - 1, "on")
