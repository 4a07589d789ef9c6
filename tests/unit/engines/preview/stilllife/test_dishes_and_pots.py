"""Dishes that their food names twice, trees in pots, maps that something lies on."""

from __future__ import annotations

import pytest

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize("prompt", ["a steaming ramen bowl", "a salad bowl", "a soup bowl on a table"])
def test_a_bowl_of_something_is_one_bowl(prompt: str) -> None:
    """The dish that is named after its food is the one that the food is in."""
    plan = read_plan(prompt)
    assert [(thing.prop, bool(thing.filling)) for thing in plan.things] == [("bowl", True)]
    assert not plan.ignored


@pytest.mark.parametrize(
    ("prompt", "kind", "count"),
    [("a lemon tree in a pot", "treelet lemon", 1), ("two orange trees in pots beside a door", "treelet orange", 2)],
)
def test_a_tree_in_a_pot_is_one_plant(prompt: str, kind: str, count: int) -> None:
    """It is small, and no cooking pot stands by."""
    plan = read_plan(prompt)
    plant = next(thing for thing in plan.things if thing.prop == "houseplant")
    assert (plant.variant, plant.count) == (kind, count)
    assert not [thing for thing in plan.things if thing.prop in {"tree", "pot"}]
    assert not plan.ignored


def test_a_map_lies_under_what_is_on_it() -> None:
    """It does not stand like a screen with a camera on its upper edge."""
    things = {thing.prop: thing for thing in read_plan("a vintage camera on a map").things}
    assert things["map"].variant == "laid"
