"""A doorway without a house is a door; one of a house stays a place before it."""

from __future__ import annotations

import pytest

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    ("prompt", "thing", "tie"),
    [
        ("門口有一隻貓", "cat", "front"),
        ("一隻狗坐在門口", "dog", "front"),
        ("门口挂着两个红灯笼", "paper_lantern", "hanging"),
    ],
)
def test_a_doorway_is_a_door(prompt: str, thing: str, tie: str) -> None:
    """What is named stands before it, and lanterns hang at its sides; nothing else is told than what was said."""
    plan = read_plan(prompt)
    door = next(number for number, one in enumerate(plan.things) if one.prop == "door")
    relation = next(one.relation for one in plan.things if one.prop == thing)
    assert relation is not None
    assert (relation.kind, relation.other) == (tie, door)
    assert plan.ignored == ()
    assert all(word in prompt for word in plan.understood)


@pytest.mark.parametrize("prompt", ["一家花店，門口有一隻貓", "寺廟門口有兩隻石獅子", "小木屋前有一個女孩"])
def test_a_house_has_its_own_door(prompt: str) -> None:
    """No second door stands beside it."""
    assert "door" not in [thing.prop for thing in read_plan(prompt).things]
