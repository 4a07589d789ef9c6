"""Where a thing is at home: on the ground, in the water, or in the sky."""

from __future__ import annotations

from muralist.engines.preview.plan import Thing
from muralist.engines.preview.props import Prop
from muralist.engines.preview.props.figure.poses import AFLOAT, AIRBORNE
from muralist.engines.preview.props.perches import has_landed
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.instances.kinds import AWASH, TABLETOPS

SETTLING = frozenset({"butterfly", "bee", "dragonfly"})
"""What flies out of doors and settles on a table."""
FISHES = frozenset({"fish", "fancy fish"})
STILL_WATERS = frozenset({"pond", "lake", "river", "karst", "swamp"})
"""Waters on whose banks no fish lie."""


def home_of(prop: Prop, place: Place, thing: Thing) -> str:
    """Whether it stands on the ground, floats on the water or hangs in the sky of this place."""
    if place.weightless and prop.stands != "bed":
        return "sky"
    if prop.name in SETTLING and place.name in TABLETOPS and thing.relation is None and not thing.pose:
        return "ground"
    if place.cut_open and (prop.home == "underwater" or (thing.relation and thing.relation.kind == "under")):
        return "sky"
    above = (thing.relation is not None and thing.relation.kind == "above") or thing.material in {"clouds", "smoke"}
    if (prop.stands == "sky" and not has_landed(thing)) or above or thing.pose in AIRBORNE:
        return "sky"
    if place.name == "sea" and prop.stands == "ground" and prop.name in AWASH:
        return "water"
    if place.name == "beach" and prop.name == "lighthouse":
        return "ground"
    leaping = prop.name == "dolphin" and thing.pose == "jumping"
    swims = prop.name in FISHES and place.name in STILL_WATERS and thing.relation is None
    if (prop.stands == "water" or thing.pose in AFLOAT or leaping or swims) and place.water:
        return "water"
    return "ground"
