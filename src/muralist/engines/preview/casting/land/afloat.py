"""A boat that a prompt has before mountains is on the lake at their foot."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.lexicon.east import AFLOAT
from muralist.engines.preview.places import all_places
from muralist.engines.preview.scenery.setting import Place

DRY, LAKE, KARST = "mountains", "lake", "karst"
LANDSCAPES = frozenset({"山水", "山水間", "山水间", "山水畫", "山水画", "青山綠水", "青山绿水"})
"""Words for mountains with the river between them."""


def afloat(reading: Reading, place: Place) -> Place:
    """The place with water where it is of mountains and something floats that stands on nothing else."""
    if place.name != DRY:
        return place
    floats = [draft for draft in reading.drafts if draft.is_thing
              and draft.entry.name in AFLOAT
              and not any(kind in {"on", "in"} and reading.drafts[other].entry.kind == "thing"
                          for other, kind in draft.linked)]  # fmt: skip
    if not floats:
        return place
    drawn = any(draft.text in LANDSCAPES for draft in reading.drafts)
    name = KARST if drawn else LAKE
    for draft in reading.drafts:
        if draft.entry.kind == "place" and draft.entry.name == DRY:
            draft.entry = replace(draft.entry, name=name)
    for draft in floats:
        # what is said to be far away are the mountains
        draft.spot = "" if draft.spot == "back" else draft.spot
    return all_places()[name]
