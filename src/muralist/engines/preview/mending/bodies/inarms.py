"""Who is carried does nothing: "a girl holding a rabbit, sitting in the grass" says how the girl is."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED

OWN = frozenset({"sitting", "seated", "standing", "walking", "running", "kneeling", "dancing", "jumping", "waving"})
"""Poses of whoever carries, which a carried animal has no use for."""


def pose_carriers(drafts: Sequence[Draft]) -> None:
    """Give the poses of an animal in somebody's arms to whoever has it there, if that one has none."""
    for draft in drafts:
        if not draft.is_thing or draft.drop or draft.entry.name not in CLOTHED or draft.poses:
            continue
        for other, kind in draft.linked:
            carried = drafts[other]
            if kind != "carrying" or not carried.is_thing or not alive(carried) or carried.entry.name in CLOTHED:
                continue
            said = [pose for pose in carried.poses if pose in OWN]
            if said:
                carried.poses = [pose for pose in carried.poses if pose not in OWN]
                draft.poses.extend(said)
                told = [item for item in carried.doubtful if item[1] == "pose" and item[2] in OWN]
                carried.doubtful = [item for item in carried.doubtful if item not in told]
                draft.doubtful.extend(told)
