"""Portraits of animals: the head fills the frame, who can sits for it, and a face is its owner's."""

from __future__ import annotations

import pytest

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.optics.lens import beasts_of, framed
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize("prompt", ["a portrait of a dog", "a close-up of a horse", "一隻柴犬的特寫"])
def test_a_portrait_of_an_animal_is_of_its_head(prompt: str) -> None:
    """Its head is larger than in a picture of the whole animal."""
    plan = read_plan(prompt)
    place = all_places()[plan.place]
    placed = arrange(plan, place, 1.0, 1, False)
    shown = framed(placed, plan.lens, place, 1.0)
    assert shown[0].unit > 1.1 * placed[0].unit
    assert beasts_of(shown, 1.0)[0][2] > 0.15


@pytest.mark.parametrize(
    "prompt", ["a close-up of a cat's face", "a lion's face", "the face of a tiger", "獅子的臉", "a deer's head"]
)
def test_a_face_that_is_named_is_a_portrait(prompt: str) -> None:
    """What is shown close is understood."""
    plan = read_plan(prompt)
    assert plan.lens == "portrait"
    assert len(plan.things) == 1
    assert not plan.ignored


def test_who_can_sits_for_a_portrait() -> None:
    """A dog does, a horse does not, and one that is said to run runs."""
    assert "sitting" in read_plan("a portrait of a dog").things[0].variant
    assert "sitting" not in read_plan("a portrait of a horse").things[0].variant
    assert "sitting" not in read_plan("a close-up of a dog running").things[0].variant


@pytest.mark.parametrize("prompt", ["a doctor", "a chef", "a businesswoman"])
def test_one_person_alone_is_large(prompt: str) -> None:
    """Somebody with nothing beside fills more than three fifths of the height."""
    plan = read_plan(prompt)
    placed = arrange(plan, all_places()[plan.place], 1.0, 1, False)[0]
    assert placed.extent.height * placed.unit > 0.6
