"""The sun as a thing: where something is before it, or it is on a side of the frame, it stands there as a disc."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import Entry

SUN = "sun"
SIDES = frozenset({"left", "right", "middle"})
DISCS = frozenset({SUN, "moon", "planet"})
ON = frozenset({"on", "in", "at", "atop"})


def settle_discs(drafts: Sequence[Draft]) -> None:
    """Make a sun that is placed by something a thing, so that it is where it is said to be."""
    for number, draft in enumerate(drafts):
        if draft.entry.kind != "feature" or draft.entry.name != SUN or draft.drop:
            continue
        before = any((number, "front") in one.linked for one in drafts)
        behind = any(kind == "behind" and drafts[other].entry.kind == "thing" for other, kind in draft.linked)
        if before or behind or draft.spot in SIDES:
            draft.entry, draft.others = Entry(kind="thing", name=SUN), ()
    for number, draft in enumerate(drafts):
        if draft.entry.name in DISCS and draft.entry.kind == "thing":
            _before(drafts, number)


def _before(drafts: Sequence[Draft], disc: int) -> None:
    """ "On a hill in front of the moon": whoever is on the hill is before it."""
    for ground, place in enumerate(drafts):
        if place.entry.kind == "thing" or (disc, "front") not in place.linked:
            continue
        for one in drafts:
            if one.entry.kind == "thing" and any(other == ground and kind in ON for other, kind in one.linked):
                one.link(disc, "front")
