"""Waterfalls, as a place with its land around it or as a thing that somebody is in."""

from __future__ import annotations

import numpy as np
import pytest
from tests.unit.engines.preview.looks.measures import paint_scene

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    ("prompt", "land"),
    [
        ("a waterfall in a tropical jungle", "jungle"),
        ("a deer drinking near a waterfall in the mountains", "mountains"),
        ("a waterfall in a pine forest", "pines"), ("森林中的瀑布", "trees"),
    ],
)  # fmt: skip
def test_a_waterfall_is_the_place(prompt: str, land: str) -> None:
    """The land it lies in is seen about it, and what is near it stands on its bank."""
    plan = read_plan(prompt)
    assert plan.place == "waterfall"
    assert plan.feature(land) is not None
    assert not [thing for thing in plan.things if thing.prop == "waterfall"]
    assert not plan.ignored


@pytest.mark.parametrize("prompt", ["a man standing under a waterfall", "two waterfalls in a valley"])
def test_waterfalls_that_are_counted_or_stood_under_are_things(prompt: str) -> None:
    """Who stands in the falling water needs it as a thing of its own."""
    assert [thing for thing in read_plan(prompt).things if thing.prop == "waterfall"]


def test_the_water_falls_white_into_the_pool() -> None:
    """The middle of the rock is the brightest of it, and the pool below is blue."""
    pixels = np.asarray(paint_scene(read_plan("a waterfall in a forest"))).astype(int)
    tall, wide = pixels.shape[:2]
    fall = pixels[int(0.35 * tall) : int(0.55 * tall)]
    middle = fall[:, int(0.46 * wide) : int(0.54 * wide)].mean()
    assert middle > fall[:, int(0.22 * wide) : int(0.32 * wide)].mean() + 50
    pool = pixels[int(0.76 * tall) : int(0.84 * tall)].reshape(-1, 3).mean(axis=0)
    assert pool[2] > pool[0] + 25
