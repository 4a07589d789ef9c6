"""Adjectives of age: part of the thing they stand before, a look of the picture where they stand alone."""

from __future__ import annotations

import pytest

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    ("prompt", "word"),
    [("a vintage camera and a mug", "vintage camera"), ("一台復古相機和一杯咖啡", "復古相機"),
     ("一台复古打字机", "复古打字机")],
)  # fmt: skip
def test_an_adjective_of_age_is_part_of_an_old_thing(prompt: str, word: str) -> None:
    """The thing is drawn as an old one, so the word is true, and the picture keeps its usual look."""
    plan = read_plan(prompt)
    assert plan.styles == ()
    assert word in plan.understood


@pytest.mark.parametrize("prompt", ["a retro robot", "a vintage red bicycle", "一辆复古自行车"])
def test_an_adjective_of_age_that_nothing_shows_is_ignored(prompt: str) -> None:
    """No drawing of an old robot is claimed, and no poster is made of it."""
    plan = read_plan(prompt)
    assert plan.styles == ()
    assert any(word in {"retro", "vintage", "复古"} for word in plan.ignored)


@pytest.mark.parametrize(
    "prompt", ["a lighthouse, vintage", "a red car, retro style", "復古海報風格的燈塔", "复古风格的自行车"]
)
def test_an_adjective_of_age_alone_is_a_look(prompt: str) -> None:
    """After a pause, or with a word for style, it is the picture's."""
    assert read_plan(prompt).styles == ("vintage",)
