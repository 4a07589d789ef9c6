"""The layout that every proof looks at: one square frame of one seed."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from muralist.engines.preview.plan import ScenePlan

if TYPE_CHECKING:
    from muralist.engines.preview.staging.placement import Placement

SEED = 1
"""The seed of the layout that is looked at."""


@lru_cache(maxsize=1)
def looked_at(plan: ScenePlan) -> tuple[Placement, ...]:
    """The plan laid out, back to front; kept for the proofs that follow each other."""
    from muralist.engines.preview.layout import arrange
    from muralist.engines.preview.places import all_places

    return tuple(arrange(plan, all_places()[plan.place], 1.0, SEED, plan.time == "night"))
