"""Where a thing is at home by the first word of its name: a kitchen chair, a beach towel, a picnic table.

The vocabulary has such names as the plain thing, a chair; where no place is named, this one says which it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import BREAK, Mention

HOMES = {
    "kitchen": "kitchen", "beach": "beach", "garden": "garden", "picnic": "park", "park": "park", "patio": "porch",
    "porch": "porch", "lawn": "garden", "backyard": "garden", "yard": "garden", "office": "office",
    "school": "classroom", "classroom": "classroom", "pool": "pool", "poolside": "pool", "bathroom": "bathroom",
    "bath": "bathroom", "bedroom": "bedroom", "bedside": "bedroom", "barn": "farm", "farm": "farm", "cafe": "cafe",
    "bistro": "cafe", "bar": "bar", "camp": "camp", "camping": "camp", "campsite": "camp", "nursery": "nursery",
    "playground": "playground", "street": "oldtown", "sidewalk": "oldtown", "front": "porch", "workshop": "workshop",
    "harbour": "harbour", "harbor": "harbour", "dock": "harbour", "market": "market", "greenhouse": "greenhouse",
    "library": "library", "hospital": "hospital", "road": "road", "roadside": "road",
}  # fmt: skip
"""First words of names, and the places where such things stand."""
PORTABLE = frozenset({"bag", "paper_bag", "knife", "plate", "ticket", "sandal", "handbag", "backpack", "hat"})
"""What is taken along, so that its name says little of where it is."""
COUNTERS = {"shop": "cafe", "bakery": "cafe", "store": "market", "deli": "cafe", "flower shop": "market"}
"""Shops, and the places that look most like their insides."""
WITHIN = frozenset({"counter", "counters", "till", "checkout", "interior"})
"""Words that show the inside of a shop."""


def settle_whereabouts(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with the things that are named by their place at home there."""
    inside = [
        replace(word, entry=lexicon().english[COUNTERS[word.text.lower()]], others=())
        if word.text.lower() in COUNTERS and after.text.lower() in WITHIN and not after.article
        else word
        for word, after in zip(words, [*words[1:], BREAK], strict=False)
    ]
    return [_housed(word) for word in inside]


def _housed(word: Mention) -> Mention:
    entry = word.entry
    first, _, rest = word.text.lower().replace("-", " ").partition(" ")
    home = HOMES.get(first, "") if rest and not rest.startswith("of ") else ""
    if rest in {"chart", "charts", "graph", "graphs"}:
        return word
    if not home or entry is None or entry.kind != "thing" or entry.name in PORTABLE:
        return word
    if entry.details.get("home") or entry.details.get("poses"):
        return word
    return replace(word, entry=replace(entry, details={**entry.details, "home": home}))
