"""What comes "with" a place that something stands in: "a lighthouse near a beach with two boats" bears no boats."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.props import all_props
from muralist.engines.preview.props.kinds import BEINGS

LARGE = 1.9
"""Metres from which a thing is no piece of furniture that could bear what comes with its place."""


def settle_landmarks(drafts: Sequence[Draft]) -> None:
    """Let what a place has stand by itself where the thing in that place is large, afloat or hung and bears nothing."""
    for place in drafts:
        if place.entry.kind not in {"place", "feature"} or place.drop:
            continue
        had = {other for other, kind in place.linked if kind == "holding"}
        for draft in drafts:
            if draft is not place and _stands_free(draft):
                draft.linked = [(other, kind) for other, kind in draft.linked if kind != "holding" or other not in had]


def _stands_free(draft: Draft) -> bool:
    """Whether a thing is a building, a tree, a vessel or on a wall rather than somebody or a piece of furniture."""
    name = draft.entry.name
    if draft.entry.kind != "thing" or draft.entry.details.get("poses") or name in BEINGS:
        return False
    prop = all_props().get(name)
    return prop is not None and (prop.size >= LARGE or prop.stands == "water" or prop.hangs == "wall")
