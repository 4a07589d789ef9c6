"""Prompts of pages and apps as they are typed: somebody at a laptop, sizes in a row, colours before a background."""

from __future__ import annotations

import pytest

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize("prompt", ["a student at a laptop", "a woman with a cup of coffee at a computer"])
def test_who_is_at_a_machine_sits_at_its_desk(prompt: str) -> None:
    """The machine is on the desk, and what is by it too; nothing stands on the floor."""
    plan = read_plan(prompt)
    desk = next(n for n, thing in enumerate(plan.things) if thing.prop == "table")
    assert "typing" in plan.things[0].variant
    assert all(thing.relation is not None and thing.relation.other == desk
               for thing in plan.things if thing.prop != "table")  # fmt: skip


def test_sizes_in_a_row_are_dealt() -> None:
    """One box of each size, in that order."""
    boxes = read_plan("three boxes: small, medium and large").things
    assert [thing.count for thing in boxes] == [1, 1, 1]
    assert boxes[0].size < boxes[1].size < boxes[2].size


@pytest.mark.parametrize(("prompt", "tints", "ground"), [
    ("a robot waving, blue and white, white background", ["blue", "white"], "white"),
    ("a chair, green, white background", ["green"], "white"),
])  # fmt: skip
def test_colours_before_a_background_are_of_the_thing(prompt: str, tints: list[str], ground: str) -> None:
    """The background has the one that stands right before it."""
    plan = read_plan(prompt)
    assert [tint.word for tint in plan.things[0].colours] == tints
    wall = plan.feature("wall")
    assert wall is not None
    assert [tint.word for tint in wall.colours] == [ground]


@pytest.mark.parametrize(("prompt", "caption"), [
    ('poster "OPEN MIC" with a microphone', "OPEN MIC"),
    ('a poster that says "OPEN MIC" with a microphone', "OPEN MIC"),
    ('a poster that says "OPEN MIC" on a brick wall', ""),
])  # fmt: skip
def test_a_poster_and_its_words_are_the_picture(prompt: str, caption: str) -> None:
    """On a wall it is a thing."""
    assert read_plan(prompt).caption == caption


def test_a_mascot_is_whom_it_shows_and_a_likeness_no_thumb() -> None:
    """The words for what a picture is of do not hide what is named."""
    assert [thing.prop for thing in read_plan("a robot mascot").things] == ["robot"]
    assert [thing.prop for thing in read_plan("a logo-like icon of a leaf and a drop").things] == ["leaf", "droplet"]
