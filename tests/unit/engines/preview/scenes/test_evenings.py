"""Evenings: who watches television sits, a cyberpunk street is one of neon signs, a nook has its chair."""

from __future__ import annotations

import pytest

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize("prompt", ["an old couple watching television", "一家三口在客厅里看电视"])
def test_who_watches_television_sits_on_a_sofa(prompt: str) -> None:
    """All of them, on the same one."""
    plan = read_plan(prompt)
    sofa = next(n for n, thing in enumerate(plan.things) if thing.prop == "sofa")
    people = [thing for thing in plan.things if thing.prop in {"person", "child"}]
    assert people
    assert all(thing.relation is not None and thing.relation.other == sofa for thing in people)


@pytest.mark.parametrize("prompt", ["a cyberpunk city street at night, rain", "赛博朋克风格的街道"])
def test_a_cyberpunk_street_has_signs_and_no_outlines(prompt: str) -> None:
    """The look of neon lines is for things alone."""
    plan = read_plan(prompt)
    assert (plan.place, plan.time, plan.styles, plan.ignored) == ("alley", "night", (), ())
    assert read_plan("a cyberpunk cat").styles == ("neon",)


def test_a_reading_nook_has_a_seat_that_nobody_claims() -> None:
    """What it brings is not reported as said."""
    plan = read_plan("a reading nook with a cat")
    assert {"armchair", "bookcase", "cat"} <= {thing.prop for thing in plan.things}
    assert set(plan.understood) == {"reading nook", "cat"}
    assert "armchair" not in {thing.prop for thing in read_plan("a reading nook with a red sofa").things}


def test_a_treehouse_is_drawn_with_its_tree() -> None:
    """It does not stand on the top of another."""
    assert [thing.prop for thing in read_plan("a treehouse in a big oak tree").things] == ["treehouse"]


def test_a_bedtime_story_is_read_to_a_child_in_bed() -> None:
    """Beside a sofa it would be any story."""
    plan = read_plan("a mother reading a bedtime story to her child")
    child = next(thing for thing in plan.things if thing.prop == "child")
    assert child.relation is not None
    assert plan.things[child.relation.other].prop == "bed"
    assert "tucked" in child.variant
