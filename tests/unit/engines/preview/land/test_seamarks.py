"""What stands in the sea or before a city: icebergs, the rock of a lighthouse, a river under fireworks."""

from __future__ import annotations

import numpy as np
import pytest
from tests.unit.engines.preview.looks.measures import paint_scene

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize("prompt", ["an iceberg in a calm sea", "冰山"])
def test_an_iceberg_rises_from_the_water(prompt: str) -> None:
    """It differs from the same sea without it high above the horizon."""
    with_berg = np.asarray(paint_scene(read_plan(prompt))).astype(int)
    without = np.asarray(paint_scene(read_plan("the arctic ocean"))).astype(int)
    tall, wide = with_berg.shape[:2]
    part = np.s_[int(0.30 * tall) : int(0.50 * tall), int(0.2 * wide) : int(0.8 * wide)]
    assert np.abs(with_berg[part] - without[part]).mean() > 6


@pytest.mark.parametrize(
    ("prompt", "place"),
    [("a lighthouse on a small island in the ocean", "sea"), ("a lighthouse on an island with palm trees", "island")],
)
def test_a_lighthouse_has_a_rock_unless_its_island_is_told(prompt: str, place: str) -> None:
    """Its own rock is the island, where nothing else of that is named."""
    assert read_plan(prompt).place == place


def test_fireworks_are_seen_from_the_bank() -> None:
    """The river is before the towers, where a plane would see the city from above."""
    pixels = np.asarray(paint_scene(read_plan("fireworks over a city river"))).astype(int)
    bottom = pixels[int(0.95 * len(pixels)) :]
    assert bottom.std(axis=1).mean() < 20


def test_pots_have_flowers_in_them() -> None:
    """A flower pot is not one of green leaves."""
    assert [thing.variant for thing in read_plan("flower pots on a balcony").things] == ["flowering"]
    assert read_plan("a row of cypress trees").things[0].variant == "cypress"
    assert read_plan("a narrow alley in an old European town").place == "warmlane"


@pytest.mark.parametrize(
    ("prompt", "place"),
    [("a stone bridge over a stream in the forest", "forest"), ("a wooden bridge over a creek", "river")],
)
def test_a_stream_runs_under_its_bridge(prompt: str, place: str) -> None:
    """It is water of the land, which the bridge spans, and no thing that lies over the bridge."""
    plan = read_plan(prompt)
    assert plan.place == place
    assert [thing.prop for thing in plan.things] == ["bridge"]
    assert not plan.ignored


def test_a_hill_by_the_sea_is_no_rock_in_it() -> None:
    """What is on the hill stands on the land above the water."""
    plan = read_plan("a white house on a hill by the sea")
    assert plan.place == "cliff"
    assert [thing.prop for thing in plan.things] == ["house"]
