"""What a remix of painted sources comes to: a plan, with where it is from."""

from __future__ import annotations

from dataclasses import dataclass

from muralist.engines.preview.plan import ScenePlan


@dataclass(frozen=True, slots=True, kw_only=True)
class Repainted:
    """The plan to paint and its seed. `base` is the source (from 0) that the scene is of."""

    plan: ScenePlan
    seed: int
    base: int
    own: int = -1
    """How many of its things were the source's own, where that is not all."""
