"""What land a road runs through."""

from __future__ import annotations

import numpy as np
import pytest
from tests.unit.engines.preview.looks.measures import paint_scene

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    ("prompt", "land"),
    [
        ("a desert road with cactus and a motorcycle", "dunes"), ("沙漠公路上一輛紅色卡車", "dunes"),
        ("a mountain road with a yellow bus", "mountains"), ("a road through the forest", "pines"),
        ("a coastal road with a red convertible", "sea"),
    ],
)  # fmt: skip
def test_a_road_runs_through_the_land_that_is_named(prompt: str, land: str) -> None:
    """The word before a road says what lies along it."""
    plan = read_plan(prompt)
    assert plan.place == "road"
    assert plan.feature(land) is not None
    assert not plan.ignored


def test_a_desert_road_has_no_meadow() -> None:
    """The verge of a desert road is sand: redder than green."""
    plan = read_plan("a desert road")
    pixels = np.asarray(paint_scene(plan))
    red, green = pixels[-6:, :12, 0].mean(), pixels[-6:, :12, 1].mean()
    assert red > green


def test_a_village_by_the_sea_has_a_harbour() -> None:
    """A coastal village lies at the water."""
    assert read_plan("a coastal village at sunset").place == "harbour"


@pytest.mark.parametrize("prompt", ["a castle on a hill", "小山坡上的一棵櫻花樹", "a windmill on a green hill"])
def test_what_is_on_a_hill_has_one_under_it(prompt: str) -> None:
    """A thing on one hill stands on its top; hills without such a thing are country."""
    plan = read_plan(prompt)
    assert plan.place == "hilltop"
    assert not plan.ignored
    assert read_plan("a cow before green hills").place != "hilltop"
