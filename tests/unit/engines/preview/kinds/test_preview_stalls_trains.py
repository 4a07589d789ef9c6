"""Stalls and who runs them, trains in tunnels, animals that yawn, and trees that are hung with lanterns."""

from __future__ import annotations

from muralist.engines.preview.planner import read_plan


def test_a_stall_shows_what_it_sells_and_its_owner_stands_behind_it_in_an_apron() -> None:
    """A stall shows what it sells and its owner stands behind it in an apron."""
    plan = read_plan("夜市裡的臭豆腐攤，老闆在忙")
    stall, owner = plan.things
    assert stall.prop == "food_stall"
    assert stall.variant.startswith("wares:plate:tofu")
    assert "apron" in owner.variant.split()
    assert "boss" not in owner.variant.split()
    assert owner.relation is not None
    assert (owner.relation.kind, owner.relation.other) == ("at", 0)
    assert not plan.ignored


def test_food_before_the_word_for_a_stall_is_what_that_sells() -> None:
    """Food before the word for a stall is what that sells."""
    (stall,) = read_plan("烤玉米攤").things
    assert stall.prop == "food_stall"
    assert stall.variant.startswith("wares:morsel")


def test_a_train_and_a_tunnel_are_one_thing() -> None:
    """A train and a tunnel are one thing."""
    for prompt, word in (("a train coming out of a tunnel", "leaving"), ("火車駛進隧道", "entering")):
        plan = read_plan(prompt)
        assert [thing.prop for thing in plan.things] == ["train"]
        assert word in plan.things[0].variant.split()
        assert not plan.ignored


def test_an_animal_that_yawns_shows_it_where_its_kind_can() -> None:
    """An animal that yawns shows it where its kind can."""
    plan = read_plan("一隻柴犬坐在榻榻米上打哈欠")
    assert "yawning" in plan.things[0].variant.split()
    assert not plan.ignored
    assert "yawning" in read_plan("a yawning horse").ignored


def test_a_black_animal_in_a_lane_makes_no_night() -> None:
    """A black animal in a lane makes no night."""
    assert read_plan("一隻黑貓在老巷子裡").time == "day"
    assert read_plan("黑狗在巷子裡").time == "day"


def test_lanterns_hang_from_the_tree_that_is_full_of_them() -> None:
    """Lanterns hang from the tree that is full of them."""
    lanterns = read_plan("一棵掛滿燈籠的大樹").things[0]
    assert lanterns.relation is not None
    assert lanterns.relation.kind == "hanging"


def test_a_whole_family_sits_round_its_hot_pot() -> None:
    """A whole family sits round its hot pot."""
    plan = read_plan("火鍋店裡一家人吃火鍋")
    people = [thing for thing in plan.things if thing.prop in {"person", "child"}]
    assert len(people) == 2
    assert all(one.relation and one.relation.kind == "at" for one in people)
