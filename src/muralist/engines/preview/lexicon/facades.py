"""The outside of a place that one is mostly in: "a coffee shop storefront", "the museum entrance"."""

from __future__ import annotations

from muralist.engines.preview.lexicon import Entry

FACES = frozenset({"storefront", "shopfront", "shop front", "store front", "facade", "exterior", "shop window"})
"""Words that show a house from the street."""
ROOFED = frozenset({"house", "barn", "shop", "school", "glasshouse", "clock_tower", "well", "kennel", "birdhouse",
                    "treehouse", "windmill", "castle", "car", "camper_van", "bus", "truck", "tent", "temple", "silo",
                    "lighthouse", "train"})  # fmt: skip
"""Things with a roof of their own."""
DOORS = frozenset({"door", "doorway", "entrance", "front door"})
"""Words that show the outside of an indoor place: its door."""
FRONTS = {"diner": "diner", "restaurant": "diner", "cafe": "cafe", "bar": "bar", "library": "books",
          "museum": "museum", "market": ""}  # fmt: skip
"""Indoor places, and the variant of the shop that is seen from the street."""
STREET = "oldtown"
"""Where the front of a shop is seen."""


def facade(place: Entry | None, word: str) -> Entry | None:
    """The house of a place whose front the word after it names, if it is one."""
    if place is None or word.lower() not in (FACES | DOORS if place.kind == "place" else FACES):
        return None
    if place.kind == "thing" and place.name in {"shop", "house", "school"}:
        return Entry(kind="thing", name=place.name, details={**place.details, "home": STREET})
    if place.kind != "place" or place.name not in FRONTS:
        return None
    variant = {"variant": FRONTS[place.name]} if FRONTS[place.name] else {}
    return Entry(kind="thing", name="shop", details={**variant, "home": STREET})
