"""What a prompt does without, and its place has all the same: a park without trees."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.scenery.setting import Place

GREEN = frozenset({"park", "garden", "forest", "meadow", "lake", "pond", "river", "jungle", "farm", "village",
                   "mountains", "playground", "bamboo", "canal", "island", "swamp", "camp", "savanna"})  # fmt: skip
BUILT = frozenset({"city", "street", "oldtown", "suburb", "village", "oldcity", "easterntown", "watertown", "canal",
                   "whitetown", "harbour", "futurecity", "rooftop", "alley"})  # fmt: skip
SHOWN = {"tree": GREEN, "flowers": frozenset({"garden", "meadow"}), "house": BUILT, "skyscraper": BUILT,
         "mountain": frozenset({"mountains", "lake", "river", "fujilake"}), "bench": frozenset({"park"}),
         "boat": frozenset({"harbour", "canal"}), "street_lamp": frozenset({"park", "street", "oldtown"})}  # fmt: skip
"""By the name of a drawing, the places that paint something like it by themselves."""


def still_there(drafts: Sequence[Draft], place: Place) -> set[int]:
    """The words of what is said to be left out of a place that shows it."""
    return {
        at for draft in drafts if draft.drop and place.name in SHOWN.get(draft.entry.name, ()) for at in draft.words
    }
