"""The joints of a figure: a body as limbs, in units of a standing height of 1, facing right."""

from __future__ import annotations

from dataclasses import dataclass, replace

from muralist.engines.preview.brushes.paths import Point

Limb = tuple[Point, Point]
"""Knee and ankle of a leg, elbow and hand of an arm."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """Hip and neck, then knee-ankle and elbow-hand, far side (right in the picture) first.

    `low` poses have bent legs in front of the hips, so that skirts lie on the thighs. `turn` degrees lay the painted
    figure over; `tools` are drawn with it (see `belongings.py`); `sunk` is in water up to height 0; `back` is seen from
    behind. `toes` point down; only the near leg of a `sole` pose is seen.
    """

    hip: Point = (0.004, 0.50)
    neck: Point = (0.004, 0.825)
    legs: tuple[Limb, Limb] = (((0.062, 0.27), (0.066, 0.035)), ((-0.044, 0.27), (-0.052, 0.03)))
    arms: tuple[Limb, Limb] = (((0.128, 0.655), (0.142, 0.515)), ((-0.134, 0.65), (-0.130, 0.505)))
    tools: tuple[str, ...] = ()
    low: bool = False
    turn: float = 0.0
    sunk: bool = False
    back: bool = False
    toes: bool = False
    shut: bool = False
    sole: bool = False

    def with_arms_of(self, other: Pose) -> Pose:
        """These legs, with the arms and tools of another pose."""
        dx, dy = self.neck[0] - other.neck[0], self.neck[1] - other.neck[1]
        far, near = (((e[0] + dx, e[1] + dy), (h[0] + dx, h[1] + dy)) for e, h in other.arms)
        return replace(self, arms=(far, near), tools=(*self.tools, *other.tools))


PLANTED = (((0.085, 0.275), (0.115, 0.035)), ((-0.055, 0.27), (-0.085, 0.03)))
"""Legs apart, on the ground."""
