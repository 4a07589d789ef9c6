"""Roads that are lined with trees."""

from __future__ import annotations

import itertools

import pytest

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    "prompt",
    [
        "a road lined with trees",
        "a tree-lined road",
        "a road with cypress trees on both sides",
        "一條兩旁種滿銀杏的道路",
    ],
)
@pytest.mark.parametrize("aspect", [1.0, 16 / 9])
def test_trees_line_a_road_in_pairs(prompt: str, aspect: float) -> None:
    """Five stand on each side, each pair farther, smaller and nearer to the vanishing point."""
    plan = read_plan(prompt)
    assert plan.place == "road"
    assert not plan.ignored
    placed = sorted(arrange(plan, all_places()["road"], aspect, 1, False), key=lambda one: -one.y)
    for hand in (-1, 1):
        row = [one for one in placed if hand * (one.x) > 0]
        assert len(row) == 5
        assert all(near.unit > far.unit and near.y > far.y for near, far in itertools.pairwise(row))


def test_a_canal_is_lined_with_its_own_houses() -> None:
    """Houses along a canal or a street are the place's own, and are not added before it."""
    plan = read_plan("a canal lined with houses")
    assert not plan.things
    assert not plan.ignored


@pytest.mark.parametrize("prompt", ["a library with rays of light", "a bamboo forest with light rays"])
def test_rays_are_seen_in_every_place(prompt: str) -> None:
    """Not only in forests."""
    plan = read_plan(prompt)
    assert plan.feature("rays") is not None
    assert not plan.ignored
