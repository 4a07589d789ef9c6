"""Doors behind fences, and what stands beyond the water."""

from __future__ import annotations

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.staging.placement import Placement


def _placed(prompt: str) -> list[Placement]:
    plan = read_plan(prompt)
    return arrange(plan, all_places()[plan.place], 1.0, 1, dark=False)


def test_a_fence_is_open_before_the_door() -> None:
    """The opening lies before the door of the house, wherever that is turned."""
    placed = {each.prop.name: each for each in _placed("a blue house with a red door and a white fence")}
    house, fence = placed["house"], placed["fence"]
    word = next(word for word in fence.look.variant.split() if word.startswith("open:"))
    middle = float(word.split(":")[1]) * fence.unit * (-1 if fence.flip else 1) + fence.x
    door = house.x + (0.47 if house.flip else -0.47) * house.unit
    assert abs(middle - door) < 0.02


def test_a_castle_behind_swans_is_painted_before_them() -> None:
    """What stands on the far shore hides nobody on the water, and "behind" is understood."""
    prompt = "two swans on a lake with a castle behind them"
    names = [each.prop.name for each in _placed(prompt)]
    assert names.index("castle") < names.index("swan")
    assert "behind" in read_plan(prompt).understood


def test_a_cactus_on_a_shelf_is_a_small_one() -> None:
    """It is not several times as high as the camera beside it."""
    placed = {each.prop.name: each for each in _placed("a cactus and a camera on a shelf")}
    assert placed["cactus"].extent.height * placed["cactus"].unit < (
        2.2 * placed["camera"].extent.height * placed["camera"].unit
    )
