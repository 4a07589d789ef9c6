"""Whether a change of a plan is seen in the place that it is painted in."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.optics.studio import FINISHES
from muralist.engines.preview.painting.backdrops import backdrop, set_scene
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan

WIDE, TALL = 192, 128
SEEN, SHARE = 14, 0.004
"""By how much, of 255, a pixel must differ, and what share of the pixels."""


def backdrop_changes(before: ScenePlan, after: ScenePlan, seed: int) -> bool:
    """Whether the place looks otherwise under the changed plan."""
    first, second = (_small(plan, seed) for plan in (before, after))
    return float((np.abs(first - second).max(axis=-1) > SEEN).mean()) > SHARE


def _small(plan: ScenePlan, seed: int) -> np.ndarray:
    place = all_places()[plan.place]
    setting = set_scene(plan, WIDE, TALL, seed, FINISHES["klein"])
    picture = place.finish(setting, backdrop(setting, place, WIDE, TALL))
    return np.asarray(place.over(setting, picture)).astype(np.int16)
