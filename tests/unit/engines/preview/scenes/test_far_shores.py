"""What is on a far shore stands beyond the water, which is there with it."""

import pytest

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props import all_props


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a castle on the far shore of a lake", "lake"), ("tents on the far bank of a river", "river"),
        ("pine trees on the opposite shore", "lake"), ("a cabin across the lake", "lake"),
        ("a church on the other side of the river", "river"),
    ],
)  # fmt: skip
def test_the_far_shore_is_behind_its_water(prompt: str, place: str) -> None:
    """A bank of a river is no bank with a vault, and a shore of a lake no beach."""
    plan = read_plan(prompt)
    (one,) = plan.things
    assert (plan.place, one.spot, plan.ignored) == (place, "back", ())


def test_what_moves_across_water_stays_in_it() -> None:
    """Only what stands is on the far shore."""
    assert read_plan("a boat sailing across a lake").things[0].spot != "back"


@pytest.mark.parametrize(
    ("prompt", "wide"),
    [("a guitar on a beach", True), ("a surfboard on a beach", False), ("an axe in a forest", True)],
)
def test_long_tools_do_not_stand_on_their_ends(prompt: str, wide: bool) -> None:
    """Outdoors they lie, wider than high, or are stuck in the ground, so that less of them shows."""
    plan = read_plan(prompt)
    (one,) = arrange(plan, all_places()[plan.place], 1.0, 4, False)
    box = all_props()[one.prop.name].extent(one.look)
    assert (one.extent.width > one.extent.height) == wide
    assert one.extent.top < box.top


@pytest.mark.parametrize("deed", ["rowing", "sailing"])
def test_who_rows_or_sails_is_in_a_boat(deed: str) -> None:
    """Nobody stands in the water with nothing."""
    plan = read_plan(f"a man {deed} across the lake")
    assert [thing.prop for thing in plan.things if thing.prop != "person"]
    assert deed not in plan.ignored
