"""How four-legged animals hold their legs, neck and tail, pose by pose."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeAlias

Angles: TypeAlias = tuple[float, float, float]
"""Degrees of a leg's three bones from straight down, forwards positive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gait:
    """The near and the far leg of each pair; degrees that the back, neck, head and tail are turned up.

    `lift` is the height of the lowest foot above the ground, in lengths of a leg. `fold` lays the animal down on its
    legs, `sit` sets it on its haunches.
    """

    fore: tuple[Angles, Angles] = ((-4, -2, 2), (21, 14, 12))
    hind: tuple[Angles, Angles] = ((9, -31, -2), (38, -8, 12))
    pitch: float = 0.0
    neck: float = 0.0
    head: float = 0.0
    tail: float = 0.0
    lift: float = 0.0
    graze: bool = False
    asleep: bool = False
    fold: bool = False
    sit: bool = False
    open: bool = False


INSTEP = "instep"
"""The word of a variant that is half a step on: the far legs are where the near ones were."""
STANDING = Gait()
LYING = Gait(fold=True, tail=-20)
GAITS: dict[str, Gait] = {
    "walking": Gait(
        fore=((24, 16, 14), (-16, -26, -30)), hind=((-4, -36, -20), (34, -10, 16)), tail=6, neck=-4,
    ),
    "running": Gait(
        fore=((62, 44, 40), (40, 22, -24)), hind=((-34, -62, -58), (-8, -58, -40)), lift=0.16, tail=30, neck=-16,
        head=6, pitch=3, open=True,
    ),
    "jumping": Gait(
        fore=((74, 2, -70), (60, -14, -84)), hind=((-26, -46, -50), (-40, -56, -62)), lift=0.42, tail=20, neck=-8,
        head=4, pitch=18, open=True,
    ),
    "rearing": Gait(
        fore=((92, 2, -40), (112, 40, -20)), hind=((34, -22, 4), (46, -8, 10)), pitch=46, neck=16, head=-8, tail=-10,
    ),
    "howling": Gait(neck=22, head=66, tail=-12, open=True),
    "grazing": Gait(graze=True, fore=((10, 6, 6), (-6, -10, -4))),
    "eating": Gait(graze=True, fore=((10, 6, 6), (-6, -10, -4))),
    "playing": Gait(
        fore=((78, 80, 84), (66, 78, 84)), hind=((14, -22, 4), (24, -16, 6)), pitch=-24, neck=30, head=18, tail=40,
        open=True,
    ),
    "stretching": Gait(
        fore=((74, 82, 86), (66, 78, 86)), hind=((10, -20, 2), (20, -14, 6)), pitch=-30, neck=34, head=22, tail=44,
    ),
    "sitting": Gait(sit=True, pitch=52, tail=-30),
    "begging": Gait(sit=True, pitch=64, fore=((70, 10, -60), (82, 20, -50)), tail=-20),
    # all four feet drawn together on something small
    "balancing": Gait(
        fore=((-22, -14, 2), (-12, -8, 6)), hind=((44, 0, 14), (52, 8, 18)), tail=24, neck=6, head=4,
    ),
    "lying": LYING,
    "resting": LYING,
    "sleeping": Gait(fold=True, asleep=True, tail=-40),
}  # fmt: skip
HOOFED: dict[str, Gait] = {
    "running": Gait(
        fore=((56, -36, -92), (66, 46, 30)), hind=((-16, -58, -40), (22, -40, -24)), lift=0.10, tail=46, neck=-14,
        head=14, pitch=3,
    ),
    "jumping": Gait(
        fore=((88, -20, -100), (70, -36, -110)), hind=((-22, -50, -44), (-34, -62, -56)), lift=0.46, tail=30, neck=-6,
        head=8, pitch=16,
    ),
}  # fmt: skip
"""Gaits that hoofed animals do in a way of their own."""


def pose_in(variant: str) -> str:
    """The pose among the words of a variant, or "" for standing."""
    return next((word for word in variant.split() if word in GAITS), "")


def gait_of(variant: str, hoofed: bool) -> Gait:
    """The gait that the words of a variant ask for."""
    pose = pose_in(variant)
    gait = (HOOFED.get(pose) if hoofed else None) or GAITS.get(pose, STANDING)
    return replace(gait, fore=gait.fore[::-1], hind=gait.hind[::-1]) if INSTEP in variant.split() else gait
