"""Words of things that others hide are not claimed, nor a number of which not all are seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from muralist.engines.preview.proof.looked import looked_at
from muralist.engines.preview.staging.sides.sights import covered, sights

if TYPE_CHECKING:
    from muralist.engines.preview.grammar.drafts import Reading
    from muralist.engines.preview.lexicon.mention import Mention
    from muralist.engines.preview.plan import ScenePlan

GONE = 0.30
"""The share of an instance under which it is not claimed."""


def unseen(words: Sequence[Mention], reading: Reading, plan: ScenePlan) -> set[int]:
    """The words of things that others hide, and the numbers of which not all are seen."""
    from muralist.engines.preview.casting.cast import standing

    if sum(thing.count for thing in plan.things) < 2:
        return set()
    placed = looked_at(plan)
    if not covered(placed, 1.0):
        return set()
    shares: dict[int, list[float]] = {}
    for sight in sights(placed):
        if plan.things[sight.thing].prop == placed[sight.number].prop.name:
            shares.setdefault(sight.thing, []).append(sight.share)
    lost: set[int] = set()
    for thing, number in zip(range(len(plan.things)), standing(reading.drafts), strict=False):
        draft, own = reading.drafts[number], shares.get(thing, [])
        crowd = plan.things[thing].spot in {"field", "crowd"}
        if own and max(own) < GONE:
            lost |= {*draft.words}
        elif own and not crowd and min(own) < GONE and draft.count > 1:
            lost |= {at for at in draft.words if words[at].kind == "number"}
    return lost
