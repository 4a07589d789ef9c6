"""Hands by themselves: close-ups of hands at work, and what they hold."""

import pytest

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.optics.lens import framed
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    ("prompt", "work"),
    [
        ("close-up of hands kneading dough", "kneading"), ("hands typing on a laptop keyboard", "typing"),
        ("hands planting a seedling", "planting"), ("close up of hands writing a letter", "writing"),
        ("hands playing the piano", "piano"),
    ],
)  # fmt: skip
def test_hands_at_work_are_the_picture(prompt: str, work: str) -> None:
    """With what they work on, and nobody else."""
    plan = read_plan(prompt)
    assert [(thing.prop, thing.variant) for thing in plan.things] == [("hands", work)]
    assert plan.ignored == ()


def test_what_hands_hold_is_on_them() -> None:
    """Two hands are one pair, and a whole close-up shows the apple in one."""
    plan = read_plan("two hands holding a cup of coffee")
    assert [(thing.prop, thing.count) for thing in plan.things] == [("hands", 1), ("mug", 1)]
    close = read_plan("close-up of a hand holding a red apple")
    place = all_places()[close.place]
    apple = framed(arrange(close, place, 1.0, 1, False), close.lens, place, 1.0)[-1]
    assert apple.prop.name == "fruit"
    assert 0.0 < apple.y - apple.extent.top * apple.unit < apple.y < 0.75


def test_a_hand_of_somebody_seen_is_no_thing() -> None:
    """Who is named has it."""
    assert [thing.prop for thing in read_plan("a woman with her hand on a fence").things][:1] == ["person"]
    assert "hands" not in {thing.prop for thing in read_plan("children holding hands").things}
