"""What a thing needs under it where no place is named: a bridge water, and a vehicle a road."""

from __future__ import annotations

from collections.abc import Iterable

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.places import all_places
from muralist.engines.preview.scenery.setting import Place

ROAD, RIVER, PAD = "road", "river", "meadow"
ROLLING = frozenset({"bus", "car", "truck", "tram", "taxi", "school_bus", "fire_engine", "ambulance", "motorcycle"})
"""What drives on roads."""
LARGE = frozenset({"bus", "truck", "tram", "school_bus", "fire_engine", "ambulance"})
"""Of these, what is never in a room that nobody named."""
OPEN = frozenset({"meadow", "mountains"})
"""Places that a river shows as well as they do themselves."""
ALOFT, AIRFIELD = "cloudland", "airfield"
"""Where planes fly, and where people stand before them."""
FIGURES = frozenset({"person", "child"})
TOY = 1.5
"""Metres below which such a one is a toy."""


def underfoot(home: str, standing: Iterable[Draft]) -> str:
    """The home of the largest thing, or what a bridge or a vehicle beside it needs instead."""
    standing = list(standing)
    if home == "space" and any("launching" in draft.poses for draft in standing):
        return PAD
    if home == ALOFT and any(draft.entry.name in FIGURES and _stands_by(draft) for draft in standing):
        return AIRFIELD
    names = {draft.entry.name for draft in standing if not draft.entry.details.get("home")}
    if "bridge" in names and not all_places()[home].water and not all_places()[home].indoor and "train" not in names:
        return RIVER
    if all_places()[home].indoor and any(map(_large, standing)):
        return ROAD
    return ROAD if home in {"meadow", "park"} and names & ROLLING else home


def over_water(place: Place, standing: Iterable[Draft]) -> Place:
    """The place, or the river through it where a bridge stands in open country that has no water."""
    bridged = any(draft.entry.name == "bridge" for draft in standing)
    return all_places()[RIVER] if bridged and place.name in OPEN else place


def _large(draft: Draft) -> bool:
    """Whether it is a vehicle that no room holds, and no toy of one."""
    return draft.entry.name in LARGE and float(draft.entry.details.get("metres") or TOY) >= TOY


def _stands_by(draft: Draft) -> bool:
    return any(kind in {"front", "beside", "behind", "left", "right"} for _, kind in draft.linked)
