"""Which props are alike in what may be done with them: living things, what encloses a house, what things hang from."""

from __future__ import annotations

from muralist.engines.preview.plan import Thing
from muralist.engines.preview.props import all_props

OWN = (
    "scarf",
    "bowtie",
    "collar",
    "bandana",
    "flowercrown",
    "partyhat",
    "wizardhat",
    "santahat",
    "beanie",
    "cap",
    "cowboyhat",
    "ribbon",
    "cape",
    "sweater",
    "chefhat",
    "gradcap",
    "piratehat",
)
"""Garments that are things of their own in the vocabulary."""
WEARABLE = frozenset({"hat", "crown", "spectacles", "headphones", "backpack", "ball_cap", "silk_scarf", *OWN})
"""Everything that animals and people are said to wear, by the name of its prop."""
CREATURES = frozenset({"robot", "snowman", "teddy", "penguin", "owl", "frog", "monkey", "duck", "swan", "squirrel",
    "cow", "sheep",
                       "dragon", "octopus", "hedgehog", "turtle", "kangaroo", "seal", "ghost", "monster", "dolphin",
                           "whale", "fish",
                       "bird", "tyrannosaur", "snake", "bee", "snail", "fancy fish", "crocodile", "crab",
                           "chameleon"})  # fmt: skip
"""What wears something although its joints are not known: its outline tells where the head is."""
SWIMMERS = frozenset({"duck", "swan"})
"""Birds that are drawn swimming where there is water."""
BEINGS = frozenset({"horse", "bear", "elephant", "deer", "owl", "fish", "whale", "penguin", "lion"})
"""Living things without poses; "a woman with a dog" does not carry it."""
ENCLOSING = frozenset({"fence", "hedge", "stone_wall"})
"""What a house with it stands behind."""
VEHICLES = frozenset({"car", "sports_car", "bus", "truck", "camper_van", "motorcycle", "bicycle", "tractor",
                      "tricycle", "pedicab"})  # fmt: skip
"""What drives on a road, and is seen from the side."""
ROOFED = VEHICLES - {"motorcycle", "bicycle", "tricycle", "pedicab"}
"""Vehicles whose body is close over the ground."""
ROOM = frozenset({"ceiling", "wall"})
"""Relations of things that hang from a room rather than from another thing; such a relation names the thing itself."""
BOUGHS = frozenset({"tree", "branch", "christmas_tree"})
HOOK = "hook"
LINES, POLE = frozenset({"clothesline", "string_lights", "wire"}), "pole"

FIXTURES = frozenset({"neon_sign"})
ON_POSTS = "posts"
"""The variant of one that stands by itself."""
"""What hangs on a wall even where somebody is said to be with it."""
PORTABLE = frozenset({"sign", "toy_balloon", "bunting", "string_lights", "cactus", "flowers", "hydrangea", "umbrella",
                      "pumpkin", "puddle", "lotus"})  # fmt: skip
"""What may be put anywhere: in a pot, on a string or a stand. It chooses no open place for things that are indoors."""


def hung_mode(thing: Thing, index: int) -> str:
    """How a thing of a plan hangs by itself: "ceiling", "wall", "across" the frame, or "" where it does not."""
    relation = thing.relation
    hangs = "" if thing.variant == ON_POSTS else all_props()[thing.prop].hangs
    if thing.prop in FIXTURES and relation is not None and relation.kind == "carrying":
        # "a girl with neon signs" stands before them
        return hangs
    if relation is None or relation.kind in {"above", "over", "behind", "front", "left", "right", "beside", "between"}:
        return "" if thing.pose == "flying" else hangs
    if relation.kind in ROOM and relation.other == index:
        return hangs if hangs == "across" else relation.kind
    return hangs if hangs == "across" and relation.kind != "hanging" else ""
