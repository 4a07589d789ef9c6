"""Who plays on a seesaw sits on its seats, what fills a crate lies in it, and what comes out of an oven is in hand."""

import pytest

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize("prompt", ["kids playing on a seesaw", "小朋友们在玩跷跷板"])
def test_one_sits_on_each_seat(prompt: str) -> None:
    """At the two ends, and seated."""
    plan = read_plan(prompt)
    child = next(thing for thing in plan.things if thing.prop == "child")
    assert child.count == 2
    assert child.relation is not None
    assert plan.things[child.relation.other].prop == "seesaw"


def test_they_are_at_its_ends() -> None:
    """One to the left of its middle and one to the right, each turned to the other."""
    plan = read_plan("two kids on a seesaw")
    placed = arrange(plan, all_places()[plan.place], 1.0, 1, False)
    seesaw = next(item for item in placed if item.prop.name == "seesaw")
    left, right = sorted((item for item in placed if item.prop.name == "child"), key=lambda item: item.x)
    assert left.x < seesaw.x - 0.1
    assert right.x > seesaw.x + 0.1
    assert left.flip is not right.flip


@pytest.mark.parametrize("prompt", ["a wooden crate full of fresh vegetables", "一箱新鮮蔬菜"])
def test_a_crate_is_full_of_vegetables_themselves(prompt: str) -> None:
    """Of several kinds, and no bowls."""
    things = read_plan(prompt).things
    assert "bowl" not in {thing.prop for thing in things}
    assert sum(thing.count for thing in things if thing.prop != "crate") > 8


@pytest.mark.parametrize("prompt", ["a baker taking a loaf of bread out of the oven", "面包师从烤箱里取出面包"])
def test_what_comes_out_of_an_oven_is_in_hand(prompt: str) -> None:
    """And its door is open."""
    plan = read_plan(prompt)
    bread = next(thing for thing in plan.things if thing.prop == "bread")
    assert bread.relation is not None
    assert bread.relation.kind == "carrying"
    assert "open" in next(thing.variant for thing in plan.things if thing.prop == "stove")


@pytest.mark.parametrize("prompt", ["a frog on a lily pad, kids crayon drawing", "一隻青蛙，兒童蠟筆畫"])
def test_a_childs_drawing_shows_no_child(prompt: str) -> None:
    """It is a way of drawing."""
    plan = read_plan(prompt)
    assert plan.styles == ("crayon",)
    assert "child" not in {thing.prop for thing in plan.things}


def test_a_model_of_a_cafe_has_its_counter() -> None:
    """Which the prompt may name, and only the seats that it names."""
    plan = read_plan("isometric coffee shop with a counter and two stools")
    assert [(thing.prop, thing.count) for thing in plan.things] == [("chair", 2), ("cafe_counter", 1)]
    assert "counter" not in plan.ignored


def test_a_hand_that_holds_is_there_in_chinese() -> None:
    """Also where the verb has the hand in it."""
    assert {thing.prop for thing in read_plan("一隻手拿著手機").things} == {"hands", "phone"}


def test_a_card_in_a_hand_is_one_to_look_at() -> None:
    """It lies on the hand, and is no word for what the picture is for."""
    plan = read_plan("a hand holding a business card")
    assert [thing.prop for thing in plan.things] == ["hands", "bank_card"]
    assert plan.ignored == ()
