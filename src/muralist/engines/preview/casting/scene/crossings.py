"""What a thing needs under it where no place is named: a bridge water, and a vehicle a road."""

from __future__ import annotations

from collections.abc import Iterable

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.places import all_places

ROAD, RIVER, PAD = "road", "river", "meadow"
ROLLING = frozenset({"bus", "car", "truck", "tram", "taxi", "school_bus", "fire_engine", "ambulance", "motorcycle"})
"""What drives on roads."""


def underfoot(home: str, standing: Iterable[Draft]) -> str:
    """The home of the largest thing, or what a bridge or a vehicle beside it needs instead."""
    standing = list(standing)
    if home == "space" and any("launching" in draft.poses for draft in standing):
        return PAD
    names = {draft.entry.name for draft in standing if not draft.entry.details.get("home")}
    if "bridge" in names and not all_places()[home].water and not all_places()[home].indoor and "train" not in names:
        return RIVER
    return ROAD if home in {"meadow", "park"} and names & ROLLING else home
