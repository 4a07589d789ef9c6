"""Beasts that somebody leads by a rope, 牽著水牛: both walk, the beast at the rope's end."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.parser import FIGURES, Mention
from muralist.engines.preview.staging.contact.leads import LED

LEADING = frozenset({"牽著", "牵着", "牽", "牵", "leading", "leads"})
WALKING = "walking"
RESTING = frozenset({"sitting", "sleeping", "lying", "eating", "grazing", "running", "standing"})


def settle_led(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """Give each leader the rope, and both of them the same way to go."""
    for at, word in enumerate(words):
        if word.text.lower() not in LEADING:
            continue
        after = [draft for draft in drafts if draft.words and min(draft.words) > at and not draft.drop]
        before = [draft for draft in drafts if draft.words and min(draft.words) < at and draft.entry.name in FIGURES]
        beast = min(after, key=lambda draft: min(draft.words), default=None)
        if beast is None or beast.entry.name not in LED or not before:
            continue
        leader = max(before, key=lambda draft: min(draft.words))
        number = drafts.index(beast)
        leader.linked = [(other, kind) for other, kind in leader.linked if other != number or kind != "beside"]
        if "leading" not in leader.traits:
            leader.traits.append("leading")
        standing = bool({*leader.poses, *beast.poses} & RESTING)
        for draft in () if standing else (leader, beast):
            if WALKING not in draft.poses:
                draft.poses.append(WALKING)
