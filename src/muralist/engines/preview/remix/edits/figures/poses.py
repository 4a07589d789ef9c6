"""What takes the place of an animal or a figure sits, lies or runs as that did, where it can."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.plan import Thing
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.staging.instances.kinds import LIVING

SEATED = "seated"
FITTING = frozenset({"sitting", "lying", "sleeping", "running", "standing", "walking", "jumping", "playing", "waving"})


def posed_alike(old: Thing, new: Thing) -> Thing:
    """The new thing in the pose of the old one, unless its own was said."""
    if old.pose == SEATED and not new.pose and {old.prop, new.prop} <= CLOTHED:
        return replace(new, pose=SEATED, variant=f"{new.variant} {SEATED}".strip())
    if new.pose or old.pose not in FITTING or not {old.prop, new.prop} <= LIVING:
        return new
    read = read_plan(f"a {new.word if new.word.isascii() else new.prop} {old.pose}").things
    if not read or read[0].prop != new.prop or read[0].pose != old.pose:
        return new
    tokens = [token for token in read[0].variant.split() if token not in new.variant.split()]
    return replace(new, pose=old.pose, variant=" ".join([*new.variant.split(), *tokens]))
