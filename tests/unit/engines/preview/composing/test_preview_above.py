"""What is over a landmark is clear of it in every frame."""

from __future__ import annotations

import pytest

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize("aspect", [1.0, 16 / 9, 9 / 16, 3 / 4])
@pytest.mark.parametrize("prompt", [
    "a hot-air balloon over a castle", "an owl flying over a house at night", "a red kite over a tree",
    "a drone above a wind turbine", "城堡上空有一個熱氣球",
])  # fmt: skip
def test_what_is_over_a_landmark_is_clear_of_it(prompt: str, aspect: float) -> None:
    """Its lowest point is above the landmark's highest one, and both are inside the frame."""
    plan = read_plan(prompt)
    placed = arrange(plan, all_places()[plan.place], aspect, 3, dark=False)
    tall = max(1.0, 1 / aspect)
    over = next(each for each in placed if each.where == "sky")
    landmark = next(each for each in placed if each.where == "ground")
    assert over.y - over.extent.bottom * over.unit / tall <= landmark.y - landmark.extent.top * landmark.unit / tall
    assert over.y - over.extent.top * over.unit / tall >= 0
