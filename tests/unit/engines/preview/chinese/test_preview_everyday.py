"""Everyday Chinese prompts: measures, deeds, shops, queues, water and what a street is hung with."""

from __future__ import annotations

import pytest

from muralist.engines.preview.planner import read_plan


def _held(prompt: str) -> list[tuple[str, int]]:
    return [(thing.prop, thing.count) for thing in read_plan(prompt).things]


@pytest.mark.parametrize(
    ("prompt", "things"),
    [
        ("窗台上放着三盆花", [("vase", 3)]),
        ("阳台上有两盆向日葵和一只猫", [("vase", 2), ("cat", 1)]),
        ("下雨天，行人撐傘", [("person", 4), ("umbrella", 4)]),
        ("情侶撐傘", [("person", 2), ("umbrella", 1)]),
        ("一支駱駝隊走在沙漠中", [("camel", 5)]),
        ("冰淇淋攤前排隊的孩子", [("ice_cream", 1), ("child", 4)]),
        ("兩個小孩在盪鞦韆", [("child", 2), ("swing", 2)]),
        ("一棵開滿花的櫻桃樹", [("tree", 1)]),
        ("结满苹果的苹果树", [("tree", 1)]),
        ("街上掛滿紅燈籠", []),
    ],
)  # fmt: skip
def test_numbers_of_everyday_things(prompt: str, things: list[tuple[str, int]]) -> None:
    """Pots, caravans and queues are counted, and each of several people has one in the hands."""
    assert _held(prompt) == things


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("一个女孩在便利商店里吃面", "minimart"),
        ("媽媽在超市買水果", "minimart"),
        ("深夜的便利商店", "easterntown"),
        ("朋友們在火鍋店聚餐", "restaurant"),
        ("女孩在麵店門口吃麵", "easterntown"),
        ("粉色的火烈鳥站在水中", "lake"),
        ("水中的荷花", "pond"),
        ("水中的金魚", "underwater"),
        ("火車穿過雪山", "mountains"),
        ("山頂上的城堡", "summit"),
        ("農夫在田裡插秧", "paddies"),
    ],
)
def test_places_of_everyday_prompts(prompt: str, place: str) -> None:
    """Shops are entered, water is as deep as what is in it wants, and a way through mountains leads over no top."""
    assert read_plan(prompt).place == place


@pytest.mark.parametrize(
    ("prompt", "props"),
    [("女孩吃面", {"bowl", "table"}), ("男人在切菜", {"board", "table"}), ("奶奶在包粽子", {"zongzi", "table"}),
     ("妈妈烤饼干", {"morsel", "table"}), ("孩子在吃面包", {"bread"}), ("驢拉車", {"carriage"})],
)  # fmt: skip
def test_objects_of_verbs(prompt: str, props: set[str]) -> None:
    """A short word after its verb means what is done: 面 is noodles, 菜 vegetables, and food is made at a table."""
    plan = read_plan(prompt)
    assert props <= {thing.prop for thing in plan.things}
    assert plan.ignored == ()


@pytest.mark.parametrize("prompt", ["咖啡館窗邊看書的女人", "公園裡看書的女孩"])
def test_readers_named_after_their_place_hold_the_book(prompt: str) -> None:
    """看書 before the reader is done by the reader, not by the place."""
    book = read_plan(prompt).things[1]
    assert book.relation is not None
    assert book.relation.kind == "carrying"


def test_who_sleeps_on_a_sill_is_asleep() -> None:
    """The word for the place may say "on" itself: 窗台上睡著一隻白貓."""
    assert read_plan("窗外下雨，窗台上睡著一隻白貓").things[0].pose == "sleeping"


def test_twigs_and_plants_stand_where_they_are_put() -> None:
    """A branch in bloom is cut into the vase, and a plant said to be on a desk is no part of the room."""
    vase = read_plan("白色花瓶里插着一枝梅花").things
    assert [(thing.prop, thing.filling) for thing in vase] == [("vase", "fresh")]
    assert "houseplant" in {thing.prop for thing in read_plan("窗边的书桌，桌上有一盆绿植和一台笔记本电脑").things}


def test_two_kinds_of_sushi_share_their_number() -> None:
    """Three pieces are three, whatever kinds they are of."""
    contents = read_plan("白色盘子里有三块寿司").things[0].contents
    assert sum(each.count for each in contents) == 3
