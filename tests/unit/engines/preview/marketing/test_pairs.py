"""The colours that end an illustration's prompt are of its things and its ground; a van has one all over."""

from __future__ import annotations

import pytest

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    ("prompt", "colours"),
    [
        ("docs illustration of a padlock and a key, flat style, purple and white", [["purple", "white"]] * 2),
        ("docs illustration of a gear and a magnifying glass, navy and gold", [["navy", "gold"], ["gold", "navy"]]),
        ("docs illustration of a laptop and a cloud, teal and coral", [["teal", "coral"], ["coral", "teal"]]),
        ("一個信封和一個鈴鐺的扁平插畫，藍色和橘色", [["藍色", "橘色"], ["橘色", "藍色"]]),
    ],
)
def test_a_pair_of_colours_is_of_all_things(prompt: str, colours: list[list[str]]) -> None:
    """Nothing of such a drawing keeps the colours that it has elsewhere."""
    plan = read_plan(prompt)
    assert [[tint.word for tint in thing.colours] for thing in plan.things] == colours
    assert plan.place == "seamless"


def test_the_ground_has_the_colour_that_the_only_thing_has_not() -> None:
    """A navy rocket is before gold."""
    wall = read_plan("docs illustration of a rocket, navy and gold").feature("wall")
    assert wall is not None
    assert wall.colours[0].word == "gold"


def test_a_named_place_and_living_things_stay() -> None:
    """A place that is named is no plain ground, and a fox does not lend its colours."""
    assert read_plan("illustration of a lighthouse on a cliff, red and white").place != "seamless"
    assert read_plan("illustration of a fox and a lamp, orange and white").place != "seamless"
