"""Doors stand in walls."""

from __future__ import annotations

import pytest

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize("prompt", [
    "a red door with two potted plants", "a cat in front of a yellow door", "an old wooden door",
    "a green door in the living room", "三扇彩色的門",
])  # fmt: skip
@pytest.mark.parametrize("aspect", [1.0, 16 / 9, 9 / 16])
def test_door_is_at_the_foot_of_a_wall(prompt: str, aspect: float) -> None:
    """Its threshold is where the wall meets the floor, and what stands before it is nearer."""
    plan = read_plan(prompt)
    place = all_places()[plan.place]
    assert plan.place in {"street", "livingroom"}
    placed = arrange(plan, place, aspect, 3, dark=False)
    doors = [each for each in placed if each.prop.name == "door"]
    assert doors
    foot = place.within(aspect).horizon
    assert all(abs(each.y - foot) < 0.02 for each in doors)
    assert all(each.y > foot for each in placed if each.prop.name != "door")
