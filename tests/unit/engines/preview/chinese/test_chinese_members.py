"""Chinese words that pick one of a group bind what follows to that one."""

from __future__ import annotations

import pytest

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    ("prompt", "side"),
    [
        ("三隻白兔在草地上，中間那隻戴著藍色帽子", "middle"),
        ("三只白兔在草地上，左边那只戴着蓝色帽子", "left"),
        ("三隻白兔在草地上，最右邊那隻戴著藍色帽子", "right"),
    ],
)
def test_only_the_picked_one_wears_it(prompt: str, side: str) -> None:
    """A hat said of one rabbit is that one's, and it stands where it is said to."""
    plan = read_plan(prompt)
    hat = next(thing for thing in plan.things if thing.prop == "hat")
    assert hat.count == 1
    assert hat.relation is not None
    assert plan.things[hat.relation.other].spot == side
    assert plan.things[hat.relation.other].count == 1
    assert sum(thing.count for thing in plan.things if thing.prop == "rabbit") == 3


def test_each_member_has_its_own_colour() -> None:
    """What is said of the left one and of the right one makes two cats of two colours."""
    plan = read_plan("两只猫，左边那只是黑色的，右边那只是白色的")
    found = {(thing.spot, thing.colours[0].word) for thing in plan.things}
    assert found == {("left", "黑色"), ("right", "白色")}


def test_shares_of_a_group_are_members() -> None:
    """One holds a balloon, the other flies a kite."""
    plan = read_plan("兩個女孩，一個拿著氣球，一個拿著風箏")
    children = [thing for thing in plan.things if thing.prop == "child"]
    balloon = next(thing for thing in plan.things if thing.prop == "toy_balloon")
    kite = next(thing for thing in plan.things if thing.prop == "kite")
    assert [thing.count for thing in children] == [1, 1]
    assert balloon.relation is not None
    assert kite.relation is not None
    assert balloon.relation.other != kite.relation.other


def test_clothes_of_one_are_not_the_others() -> None:
    """A red dress said of the middle child colours that one only."""
    plan = read_plan("三個小朋友站成一排，中間那個穿紅色衣服")
    assert [len(thing.colours) for thing in plan.things] == [0, 1, 0]


@pytest.mark.parametrize("prompt", ["三隻鴨子在池塘裡排成一排", "三只猫并排坐着", "五只小鸭排成一行游泳"])
def test_a_row_is_of_those_that_are_counted(prompt: str) -> None:
    """In a row are the animals, whatever place is named between."""
    assert read_plan(prompt).things[0].spot == "row"
