"""Who carries an animal does what is said after it."""

from __future__ import annotations

import pytest

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    ("prompt", "pose"),
    [
        ("a girl holding a white rabbit, sitting in a meadow", "sitting"),
        ("a boy carrying a puppy, running through the rain", "running"), ("小女孩抱着一只白兔,坐在草地上", "sitting"),
    ],
)  # fmt: skip
def test_poses_after_an_animal_in_arms_are_the_carriers(prompt: str, pose: str) -> None:
    """The animal is held, however its carrier sits or runs."""
    plan = read_plan(prompt)
    assert pose in plan.things[0].variant.split()
    assert not {"sitting", "running", "坐"} & set(plan.ignored)
