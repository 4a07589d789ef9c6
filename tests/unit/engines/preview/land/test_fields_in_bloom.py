"""Fields that are covered with one kind of flower."""

from __future__ import annotations

import numpy as np
import pytest
from tests.unit.engines.preview.looks.measures import paint_scene

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    ("prompt", "cover"),
    [
        ("a field of poppies", "poppy in bloom"), ("a wildflower meadow", "mixed in bloom"),
        ("a puppy running through daisies", "daisy in bloom"), ("dandelions in a meadow", "dandelion in bloom"),
        ("一片罂粟花田", "poppy in bloom"), ("一隻小狗在雛菊花海裡奔跑", "daisy in bloom"),
    ],
)  # fmt: skip
def test_a_field_of_flowers_is_covered_with_them(prompt: str, cover: str) -> None:
    """The flowers are the ground's own then, and no bunch stands on it."""
    plan = read_plan(prompt)
    assert plan.place == "meadow"
    assert plan.feature(cover) is not None
    assert not [thing for thing in plan.things if thing.prop == "flowers"]
    assert not plan.ignored


@pytest.mark.parametrize("prompt", ["three daisies in a meadow", "a woman holding poppies in a meadow"])
def test_flowers_that_are_counted_or_held_are_things(prompt: str) -> None:
    """A number or a hand makes them things of their own."""
    assert [thing for thing in read_plan(prompt).things if thing.prop == "flowers"]


@pytest.mark.parametrize(("prompt", "channel"), [("a field of poppies", 0), ("a field of blue poppies", 2)])
def test_flowers_reach_both_edges_in_their_colour(prompt: str, channel: int) -> None:
    """Left and right of the ground have the flowers' colour, the one that is said if there is one."""
    pixels = np.asarray(paint_scene(read_plan(prompt))).astype(int)
    ground = pixels[int(0.8 * len(pixels)) :]
    others = [n for n in range(3) if n != channel]
    bloomed = ground[..., channel] > ground[..., others].max(axis=-1) + 40
    third = ground.shape[1] // 3
    assert bloomed[:, :third].mean() > 0.02
    assert bloomed[:, -third:].mean() > 0.02
