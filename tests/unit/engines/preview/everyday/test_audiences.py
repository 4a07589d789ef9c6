"""The crowd before a stage."""

from __future__ import annotations

import numpy as np
import pytest
from tests.unit.engines.preview.looks.measures import paint_scene

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    "prompt",
    ["a concert crowd with raised hands", "a singer on stage in front of a cheering crowd", "演唱會舞台與歡呼的觀眾"],
)
def test_a_crowd_is_before_its_stage(prompt: str) -> None:
    """It is seen from behind: no people of it stand on the stage, and no hands without owners."""
    plan = read_plan(prompt)
    assert plan.place == "stage"
    assert plan.feature("audience") is not None
    assert not [thing for thing in plan.things if thing.prop == "hand_sign" or thing.count > 1]


def test_heads_are_dark_before_the_lights() -> None:
    """The lowest part of the picture is darker than that of the empty stage."""
    tall = 0
    lows = []
    for prompt in ("a concert crowd", "a concert stage"):
        pixels = np.asarray(paint_scene(read_plan(prompt))).astype(int)
        tall = len(pixels)
        lows.append(pixels[int(0.9 * tall) :].mean())
    assert lows[0] < 0.75 * lows[1]
