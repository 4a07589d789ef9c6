"""Animals that are drawn with a branch of their own: on something else they leave it behind."""

from __future__ import annotations

from muralist.engines.preview.plan import Thing

PERCHED = "perched"
"""The word of a variant for an animal that is on something."""
BRANCHED = frozenset({"owl", "chameleon", "gull"})
"""What is drawn on a branch, or on the wing, unless it is on something."""
LANDED = frozenset({"standing", "walking", "sitting", "eating", "launching"})
"""Poses of a bird that is not in the air, and of a rocket whose smoke is on the ground."""

PLANE, LEVEL, TOY = "plane", frozenset({"beside", "left", "right", "behind"}), 1.0
"""An aircraft beside somebody is on the ground, and so is a toy, which is no larger than this."""


def perched_variant(thing: Thing) -> str:
    """The variant of a thing, with a word more for an animal that sits on another thing."""
    variant = thing.filling_variant or thing.variant
    placed = thing.relation is not None and thing.relation.kind in {"on", "in"} and thing.pose != "flying"
    return f"{variant} {PERCHED}".strip() if placed and thing.prop in BRANCHED else variant


def has_landed(thing: Thing) -> bool:
    """Whether a flier stands on the ground because its pose says so, or what it is beside."""
    beside = thing.relation is not None and thing.relation.kind in LEVEL
    small = 0 < thing.metres < TOY or "parked" in thing.variant.split()
    return thing.pose in LANDED or (thing.prop == PLANE and not thing.pose and (beside or small))
