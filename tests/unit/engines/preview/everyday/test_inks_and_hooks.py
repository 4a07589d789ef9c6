"""Colours of letters, hooks on walls, cloths on tables, and parts of a body that are no things."""

from __future__ import annotations

import pytest

from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props.figure.build import figure_of
from muralist.engines.preview.props.prop import Look


@pytest.mark.parametrize(
    "prompt",
    [
        'a tote bag with the words "HELLO" in black letters',
        'a tote bag with black text "HELLO"',
        "一個印著黑色「早安」的帆布袋",
    ],
)
def test_a_colour_of_letters_is_not_that_of_what_bears_them(prompt: str) -> None:
    """The bag keeps its own colour, and all is told as shown."""
    plan = read_plan(prompt)
    bag = plan.things[0]
    assert bag.prop == "paper_bag"
    assert bag.text
    assert bag.ink
    assert not bag.colours
    assert not plan.ignored


@pytest.mark.parametrize(
    "prompt", ["a straw hat hanging on a nail", "a bag hanging on a wall hook", "一個帆布袋掛在牆上的掛鉤上"]
)
def test_what_hangs_on_a_hook_hangs_on_the_wall(prompt: str) -> None:
    """The hook is on the wall, and the thing on the hook."""
    plan = read_plan(prompt)
    things = {thing.prop: thing for thing in plan.things}
    hook = things.pop("hook")
    borne = next(iter(things.values()))
    assert hook.relation is not None
    assert hook.relation.kind == "wall"
    assert borne.relation is not None
    assert borne.relation.kind == "hanging"


@pytest.mark.parametrize(
    "prompt",
    [
        "a gray owl with big eyes",
        "a woman with red lips",
        "a puppy with floppy ears",
        "有著紅鼻子的小丑",
        "一隻狗伸出舌頭",
    ],
)
def test_parts_of_a_body_are_no_things(prompt: str) -> None:
    """Only who has them is there, and in nobody's colour but theirs."""
    plan = read_plan(prompt)
    assert len(plan.things) == 1
    assert {tint.word for tint in plan.things[0].colours} <= {"gray"}


def test_an_eye_by_itself_is_one() -> None:
    """An emblem of an eye is an eye."""
    assert [thing.prop for thing in read_plan("a big eye and an owl logo").things] == ["eye", "owl"]


def test_eyes_leave_a_coat_as_it_is() -> None:
    """A black cat with green eyes is black alone."""
    cat = read_plan("a black cat with green eyes").things[0]
    assert [tint.word for tint in cat.colours] == ["black"]
    assert "eyes:" in cat.variant


def test_a_cloth_covers_the_table_it_is_on() -> None:
    """A table that is a thing has the cloth, in its colours."""
    plan = read_plan("a picnic table in a meadow with a checkered cloth")
    table = next(thing for thing in plan.things if thing.prop == "table")
    assert table.filling == "cloth-checked"
    assert "checkered cloth" in plan.understood


def test_who_is_restyled_keeps_hair_and_skin() -> None:
    """Drawn animation gives its own hair only to whom it shows first."""
    plain = figure_of(Look(seed=4, variant="boy"), True)
    kept = figure_of(Look(seed=4, variant="boy animeface restyled"), True)
    assert (kept.hair, kept.skin) == (plain.hair, plain.skin)
