"""Which features take the colour that a prompt gives them, by place; all else is painted in colours of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from muralist.engines.preview.plan import Tint
from muralist.engines.preview.scenery.fixtures import tinted
from muralist.engines.preview.scenery.wilds.inbloom import IN_BLOOM

TAKEN: dict[str, frozenset[str]] = {
    **dict.fromkeys(IN_BLOOM, frozenset({"meadow"})),
    "lane doors": frozenset({"whitelane", "warmlane"}),
    "bamboo mat": frozenset({
        "studio",
    }),
    "bed": frozenset({
        "bedroom",
    }),
    "blanket": frozenset({
        "bedroom", "hospital",
    }),
    "bricks": frozenset({
        "street",
    }),
    "checked": frozenset({
        "studio",
    }),
    "coloured smoke": frozenset({
        "seamless",
    }),
    "concrete": frozenset({
        "studio",
    }),
    "cars": frozenset({
        "aerial fields", "aerial woods",
    }),
    "boats": frozenset({
        "aerial coast", "aerial island", "aerial woods",
    }),
    "parasols": frozenset({
        "aerial coast",
    }),
    "coral": frozenset({
        "underwater",
    }),
    "confetti": frozenset({
        "seamless", "studio",
    }),
    "crop": frozenset({
        "lavender", "tulips",
    }),
    "cupboards": frozenset({
        "kitchen",
    }),
    "curtains": frozenset({
        "cinema", "hospital", "stage", "windowseat",
    }),
    "door": frozenset({
        "porch",
    }),
    "dotted": frozenset({
        "studio",
    }),
    "flowers": frozenset({
        "balcony", "garden", "meadow",
    }),
    "floral": frozenset({
        "studio",
    }),
    "glass table": frozenset({
        "studio",
    }),
    "grass": frozenset({
        "airfield", "camp", "cliff", "farm", "garden", "hilltop", "lavender", "meadow", "mountains", "park",
        "playground", "river", "road", "ruins", "station", "suburb", "sunflowers", "tulips", "village", "vineyard",
        "wheatfield",
    }),
    "lace": frozenset({
        "studio",
    }),
    "lake": frozenset({
        "city", "lake", "river",
    }),
    "lamps": frozenset({
        "serverroom",
    }),
    "lanterns": frozenset({
        "easterntown", "market",
    }),
    "leaves": frozenset({
        "farm", "garden", "hilltop", "lake", "park", "playground", "pool", "river", "suburb", "village",
    }),
    "marble": frozenset({
        "studio",
    }),
    "pebbles": frozenset({"studio"}),
    "fine sand": frozenset({"studio"}),
    "moss": frozenset({
        "studio",
    }),
    "silk": frozenset({
        "studio",
    }),
    "water surface": frozenset({
        "studio",
    }),
    "wet stone": frozenset({
        "studio",
    }),
    "mountains": frozenset({
        "alienworld", "arctic", "camp", "city", "compartment", "hilltop", "lake", "meadow", "mountains", "river",
        "ruins", "sea", "snowfield", "terraces", "paddies", "teafield", "village",
    }),
    "nebula": frozenset({
        "space", "starship",
    }),
    "painted table": frozenset({
        "studio",
    }),
    "petals": frozenset({
        "seamless", "studio",
    }),
    "rug": frozenset({
        "bedroom", "corridor", "library", "livingroom", "throne",
    }),
    "sand": frozenset({
        "aerial coast", "aerial island", "beach", "desert", "island",
    }),
    "sea": frozenset({
        "aerial coast", "aerial island", "aquarium", "arctic", "beach", "cliff", "island", "sea", "surf", "underwater",
        "volcanic island",
    }),
    "seats": frozenset({
        "cinema",
    }),
    "slate": frozenset({
        "studio",
    }),
    "sofa": frozenset({
        "livingroom",
    }),
    "spotlight": frozenset({
        "stage",
    }),
    "stars": frozenset({
        "seamless",
    }),
    "striped": frozenset({
        "studio",
    }),
    "tablecloth": frozenset({
        "restaurant", "studio",
    }),
    "trees": frozenset({
        "farm", "garden", "hilltop", "lake", "lavender", "meadow", "park", "playground", "pool", "river", "road",
        "ruins",
        "station", "suburb", "sunflowers", "tulips", "village", "vineyard", "wheatfield",
    }),
    "wall": frozenset({
        "bar", "bathroom", "bedroom", "cafe", "classroom", "compartment", "diner", "factory", "gym", "hall", "hospital",
        "kitchen", "subway",
        "laboratory", "livingroom", "museum", "nursery", "office", "porch", "restaurant", "seamless", "street",
        "studio", "throne", "windowseat", "workshop",
        "bankhall", "barnstalls", "basement", "corridor", "courtroom", "dancestudio", "laundromat", "lift", "lobby",
        "nave", "salon", "spa", "waitingroom",
    }),
    "waves": frozenset({
        "beach", "cliff", "sea", "surf",
    }),
    "wood": frozenset({
        "bar", "cafe", "classroom", "diner", "kitchen", "laboratory", "library", "office", "restaurant", "rooftop",
        "studio", "windowseat", "workshop",
        "courtroom", "nave",
    }),
}  # fmt: skip
SWATCH = "swatch"
"""The place that is nothing but one material, of the colour that was asked for."""
EVERYWHERE = frozenset(
    {
        "sky",
        "clouds",
        "moon",
        "sun",
        "planet",
        "plane",
        "hot-air balloon",
        "fireworks",
        "aurora",
        "leafbed",
        "petalbed",
        "coloured light",
        "lines",
        "sunburst",
    }
)
"""What the sky shows takes its colour wherever there is one."""
ALSO = {"table": "tablecloth", "wood": "tablecloth"}
"""Features that are painted as another where a colour is said."""

NATURAL: dict[str, frozenset[str]] = {
    "grass": frozenset({"green", "emerald"}), "trees": frozenset({"green", "emerald"}), "leaves": frozenset({"green"}),
    "hills": frozenset({"green", "emerald"}), "mountains": frozenset({"grey"}), "snow": frozenset({"white"}),
    "ice": frozenset({"white", "lightblue"}), "sea": frozenset({"blue", "teal"}), "lake": frozenset({"blue"}),
    "forest": frozenset({"green", "emerald"}), "jungle": frozenset({"green", "emerald"}),
    "bamboo": frozenset({"green"}), "meadow": frozenset({"green"}), "wheatfield": frozenset({"gold", "yellow"}),
    "lavender": frozenset({"purple", "lilac"}), "snowfield": frozenset({"white"}), "sunflowers": frozenset({"yellow"}),
    "terraces": frozenset({"green"}), "paddies": frozenset({"green"}), "teafield": frozenset({"green"}),
    "cornfield": frozenset({"green"}), "space": frozenset({"black"}),
}  # fmt: skip
"""Colours that places and features have by themselves, by day and out of autumn and winter."""


def natural(name: str, colour: str) -> bool:
    """Whether a place or a feature has that colour anyway."""
    return colour in NATURAL.get(name, frozenset())


def takes_colour(place: str, feature: str) -> bool:
    """Whether a place paints that feature in the colour that was asked for."""
    return (
        feature in EVERYWHERE
        or place == SWATCH
        or tinted(place, feature)
        or any(
            place in TAKEN.get(name, frozenset())
            for name in (feature, ALSO.get(feature, feature), f"painted {feature}")
        )
    )


def own_part(place: str, details: Mapping[str, Any], asked: Sequence[Tint]) -> str:
    """The feature that a colour before the place's own word goes to: its sand, its walls, its water."""
    part, feature = str(details.get("tints", "")), str(details.get("feature", ""))
    return feature if not part and asked and takes_colour(place, feature) else part
