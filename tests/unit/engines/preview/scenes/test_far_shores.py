"""What is on a far shore stands beyond the water, which is there with it."""

import pytest

from muralist.engines.preview.planner import read_plan


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
