"""What is seen of whales and drops where they are: a back above the water, a bead on a leaf that bears it."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.scenery.setting import Place

WHALE, SWIMMING = "whale", "swimming"
SUNKEN = frozenset({"underwater", "waterline", "aquarium", "freshwater", "space"})
"""Places in which the whole of a swimmer is seen."""
BELOW = frozenset({"underwater", "waterline", "aquarium"})
DROP = "droplet"
BEARERS = frozenset({"leaf", "single_leaf", "lotus", "table", "glass"})
"""What is flat enough that a bead lies on it."""


def come_up(reading: Reading, place: Place) -> None:
    """A whale shows its back where the sea is seen from above, and the whole of itself below its surface."""
    for draft in reading.drafts:
        if draft.entry.kind != "thing" or draft.entry.name != WHALE:
            continue
        if place.name not in SUNKEN:
            draft.poses = [pose for pose in draft.poses if pose != SWIMMING]
        elif not draft.poses and place.name in BELOW:
            draft.poses = [SWIMMING]


def rest_drops(words: list[Mention], reading: Reading) -> None:
    """Leave out drops on what has no flat side: beads would hover over a rose or a web."""
    del words
    drafts = reading.drafts
    for draft in drafts:
        if draft.entry.kind != "thing" or draft.entry.name != DROP or draft.drop:
            continue
        hosts = [drafts[other].entry for other, kind in draft.linked if kind in {"on", "in"}]
        if any(host.kind == "thing" and host.name not in BEARERS for host in hosts):
            reading.unclaimed.update(draft.words)
            draft.drop, draft.words, draft.linked = True, [], []
