"""Relations of two or three things: each belongs to the one that the sentence means, in both languages."""

from __future__ import annotations

import pytest

from muralist.engines.preview import read_plan
from muralist.engines.preview.plan import ScenePlan, Thing


def _ties(plan: ScenePlan) -> set[tuple[str, str, str]]:
    """Every relation as the names of its two drawings with its kind between them."""
    return {
        (each.prop, each.relation.kind, plan.things[each.relation.other].prop)
        for each in plan.things
        if each.relation is not None
    }


def _only(plan: ScenePlan, prop: str) -> Thing:
    (found,) = [each for each in plan.things if each.prop == prop]
    return found


@pytest.mark.parametrize(("prompt", "tie"), [
    ("an old woman sits on the sofa reading, a floor lamp beside her", ("lamp", "beside", "sofa")),
    ("一位老奶奶坐在沙发上看书,旁边有一盏落地灯", ("lamp", "beside", "sofa")),
    ("a girl sitting on a chair with a cat beside her", ("cat", "beside", "chair")),
    ("a boy sitting on a swing, a dog beside him", ("dog", "beside", "swing")),
    ("an old man on a bench and a bicycle beside him", ("bicycle", "beside", "bench")),
    ("a girl sitting on a sofa, a cat beside her", ("cat", "on", "sofa")),
    ("a tall vase on a piano, a candle next to it", ("candle", "on", "piano")),
])  # fmt: skip
def test_what_is_beside_a_sitter_is_on_the_floor_unless_it_is_small(prompt: str, tie: tuple[str, str, str]) -> None:
    """Lamps and bicycles stand by the seat; a cat has room on a sofa, and a candle on what bears the vase."""
    assert tie in _ties(read_plan(prompt))


@pytest.mark.parametrize(("prompt", "tie"), [
    ("a neon sign in an alley with a wet street and a man with an umbrella", ("umbrella", "carrying", "person")),
    ("a park with a fountain and a boy with a balloon", ("toy_balloon", "carrying", "child")),
    ("a man sitting on a bench with a guitar", ("guitar", "carrying", "person")),
    ("a woman on a sofa with a book and a lamp beside her", ("books", "carrying", "person")),
    ("an old man sitting on a park bench under a big umbrella", ("umbrella", "carrying", "person")),
])  # fmt: skip
def test_whoever_is_nearest_has_it(prompt: str, tie: tuple[str, str, str]) -> None:
    """A place, a seat or a sign has no umbrella where somebody is there to hold it."""
    plan = read_plan(prompt)
    assert tie in _ties(plan)
    assert not plan.ignored


def test_an_umbrella_over_empty_chairs_stands_upright() -> None:
    """Nobody holds it, and it does not lie on its side."""
    assert _only(read_plan("two chairs under a big umbrella on the beach"), "umbrella").variant == "parasol"


@pytest.mark.parametrize("prompt", [
    "a blue vase holding five sunflowers", "a blue vase and five sunflowers on a table",
    "桌上有一個藍色花瓶,插著五朵向日葵", "桌上有一个蓝色花瓶和五朵向日葵", "a blue vase, five sunflowers",
])  # fmt: skip
def test_flowers_named_with_a_vase_are_in_it(prompt: str) -> None:
    """One vase, blue, with five of them."""
    plan = read_plan(prompt)
    vase = _only(plan, "vase")
    assert (vase.filling, vase.filling_count, len(vase.colours)) == ("fresh", 5, 1)
    assert len(plan.things) == 1
    assert not plan.ignored


@pytest.mark.parametrize(("prompt", "things"), [
    ("a vase and a girl with five roses", 3),
    ("an empty vase and five roses on a table", 2),
])  # fmt: skip
def test_flowers_that_are_elsewhere_stay_there(prompt: str, things: int) -> None:
    """Others have them, or the vase is said to be empty."""
    plan = read_plan(prompt)
    assert len(plan.things) == things
    assert not any(each.prop == "vase" and each.filling_count == 5 and len(plan.things) == 1 for each in plan.things)


@pytest.mark.parametrize(("prompt", "tie"), [
    ("遠山與一座小橋,一個人撐傘走過", ("person", "on", "bridge")),
    ("一座石橋,一隻黑貓走過", ("cat", "on", "bridge")),
    ("一列綠色火車駛過山谷中的橋", ("train", "on", "bridge")),
    ("一辆公共汽车穿过城市里的大桥", ("bus", "on", "bridge")),
    ("a red bridge and a boy crossing it", ("child", "on", "bridge")),
    ("a small wooden bridge, a girl walking across", ("child", "on", "bridge")),
    ("a farmer leading a cow across a wooden bridge", ("person", "on", "bridge")),
    ("小狗追着草地上的红球", ("dog", "following", "ball")),
])  # fmt: skip
def test_the_bridge_is_what_is_crossed(prompt: str, tie: tuple[str, str, str]) -> None:
    """Neither the valley that it is in, nor nothing."""
    assert tie in _ties(read_plan(prompt))


def test_a_bird_over_a_bridge_is_in_the_air() -> None:
    """Only who goes over it is on it."""
    assert ("bird", "on", "bridge") not in _ties(read_plan("a bird flying over a bridge"))


@pytest.mark.parametrize(("prompt", "tie"), [
    ("一棵樹,掛著三盞紅燈籠", ("paper_lantern", "hanging", "tree")),
    ("一棵树,挂着三盏红灯笼", ("paper_lantern", "hanging", "tree")),
    ("一個小男孩騎著腳踏車,後面跟著一隻狗", ("dog", "following", "child")),
])  # fmt: skip
def test_a_chinese_clause_that_begins_with_a_verb_is_about_the_noun_before(
    prompt: str, tie: tuple[str, str, str]
) -> None:  # fmt: skip
    """As it would be with that noun named again."""
    assert tie in _ties(read_plan(prompt))


def test_what_a_clause_puts_in_or_on_the_noun_before_is_there() -> None:
    """Oranges are in the basket and candles on the cake."""
    assert _only(read_plan("一個籃子,裝著四顆橙子"), "basket").filling_count == 4
    assert _only(read_plan("一个蛋糕,插着五根蜡烛"), "cake").filling_count == 5


def test_a_painting_on_a_wall_is_a_thing_there() -> None:
    """It is not the way that all of it is painted."""
    plan = read_plan("客厅里有一张绿色沙发,墙上挂着一幅油画")
    assert _only(plan, "picture").count == 1
    assert not plan.styles


@pytest.mark.parametrize("prompt", ["a girl and a boy holding balloons", "一个男孩和一个女孩拿着气球",
                                    "a girl and a boy, holding two balloons"])  # fmt: skip
def test_those_who_hold_several_have_one_each(prompt: str) -> None:
    """Nobody has all of them."""
    plan = read_plan(prompt)
    holders = [each.relation.other for each in plan.things if each.prop == "toy_balloon" and each.relation]
    assert len(holders) == len(set(holders)) == 2


def test_a_list_with_and_ends_at_the_comma() -> None:
    """What is said after it is said of what comes after it, or of all of the list."""
    plan = read_plan("a table with a teapot and two cups, a cat sitting under it")
    assert {("teapot", "on", "table"), ("mug", "on", "table"), ("cat", "under", "table")} <= _ties(plan)
    assert {("cat", "on", "sofa"), ("dog", "on", "sofa")} <= _ties(read_plan("a cat and a dog, sitting on a sofa"))


def test_what_a_street_is_free_of_is_left_out() -> None:
    """As if it said "without"."""
    plan = read_plan("a man in a motorcycle-free wet street")
    assert all(each.prop != "motorcycle" for each in plan.things)
    assert "free" not in plan.ignored


@pytest.mark.parametrize("prompt", [
    'a wooden sign that says "OPEN" on a cafe door', 'a cafe door with an "OPEN" sign',
    'a wooden sign that says "OPEN" hanging on the door of a small cafe', 'a red door with an "OPEN" sign',
    "木门上挂着一块写着「OPEN」的牌子",
])  # fmt: skip
def test_a_sign_on_a_door_hangs_there_with_its_word(prompt: str) -> None:
    """The word is on the board, and the door is no shop."""
    plan = read_plan(prompt)
    assert {each.prop for each in plan.things} == {"sign", "door"}
    sign = _only(plan, "sign")
    assert (sign.text, sign.variant) == ("OPEN", "plaque")
    assert ("sign", "hanging", "door") in _ties(plan)


@pytest.mark.parametrize(("prompt", "bearer"), [
    ('a sign reading "FARM" hanging from a wooden gate', "gate"),
    ('a wooden sign on a fence that says "FARM"', "fence"),
    ("樹上掛著一塊寫著「FARM」的木牌", "tree"),
])  # fmt: skip
def test_a_sign_on_a_gate_a_fence_or_a_tree_hangs_there(prompt: str, bearer: str) -> None:
    """On no post of its own."""
    plan = read_plan(prompt)
    assert ("sign", "hanging", bearer) in _ties(plan)
    assert (_only(plan, "sign").text, _only(plan, "sign").variant) == ("FARM", "plaque")


@pytest.mark.parametrize(("prompt", "tie"), [
    ("男孩在前面跑,小狗在后面追", ("dog", "following", "child")),
    ("a rabbit running and a fox chasing", ("fox", "following", "rabbit")),
])  # fmt: skip
def test_who_runs_after_nobody_named_runs_after_the_one_before(prompt: str, tie: tuple[str, str, str]) -> None:
    """And runs."""
    plan = read_plan(prompt)
    assert tie in _ties(plan)
    assert _only(plan, tie[0]).pose == "running"


@pytest.mark.parametrize(("prompt", "tie"), [
    ("a pirate with a parrot on his shoulder and a treasure chest at his feet", ("chest", "front", "person")),
    ("a boy with a ball at his feet", ("ball", "front", "child")),
    ("桌子上放着一个生日蛋糕,两个孩子坐在桌边", ("child", "at", "table")),
    ("a red bicycle in front of a bakery, a cat on the windowsill", ("cat", "front", "shop")),
])  # fmt: skip
def test_what_is_at_feet_tables_or_sills_is_there(prompt: str, tie: tuple[str, str, str]) -> None:
    """It is neither held, nor on the floor by the table, nor on the roof."""
    plan = read_plan(prompt)
    assert tie in _ties(plan)
    assert "feet" not in plan.ignored


@pytest.mark.parametrize("prompt", ["a red apple and a green one", "一个红苹果和一个绿的"])
def test_one_stands_for_the_noun_before(prompt: str) -> None:
    """There are two, each of its colour."""
    plan = read_plan(prompt)
    assert len({tint.word for each in plan.things for tint in each.colours}) == 2
    assert [each.prop for each in plan.things] == ["fruit", "fruit"]


def test_one_in_somebody_elses_hand_is_another() -> None:
    """Each has a balloon of its own colour, and which of two is meant stays said of the two."""
    plan = read_plan("a bear holding a red balloon and a rabbit holding a blue one")
    assert {("toy_balloon", "carrying", "bear"), ("toy_balloon", "carrying", "rabbit")} <= _ties(plan)
    assert _only(read_plan("two cats, a black one and a white one"), "cat").count == 2


@pytest.mark.parametrize(("prompt", "tie"), [
    ("a cat on a chair and a dog under it", ("dog", "under", "chair")),
    ("a black cat on a chair and a white one under it", ("cat", "under", "chair")),
])  # fmt: skip
def test_it_is_the_chair_that_one_is_under(prompt: str, tie: tuple[str, str, str]) -> None:
    """Not who sits on it."""
    assert tie in _ties(read_plan(prompt))


def test_a_knife_beside_a_laid_table_is_on_it() -> None:
    """A ball is not."""
    laid = _ties(read_plan("a wooden table with a loaf of bread, a knife beside it and a jug of milk behind"))
    assert ("knife", "on", "table") in laid
    assert ("ball", "beside", "table") in _ties(read_plan("a red ball beside a table with a vase"))


def test_an_animal_under_an_umbrella_has_one_that_stands() -> None:
    """It has no hand to hold it."""
    assert _only(read_plan("a kitten under a yellow umbrella in the rain"), "umbrella").variant == "parasol"


def test_a_quoted_word_is_that_of_the_noun_after_it() -> None:
    """The mug has it, not the shelf."""
    assert _only(read_plan('a wooden shelf with a "HELLO" mug'), "mug").text == "HELLO"


@pytest.mark.parametrize(("prompt", "opened"), [
    ("a young girl playing guitar beside an open window", True), ("一个女人站在打开的窗边", True),
    ("a cat beside a window", False),
])  # fmt: skip
def test_who_is_beside_a_window_is_at_one_that_fills_the_picture(prompt: str, opened: bool) -> None:
    """It stands open only where that is said."""
    plan = read_plan(prompt)
    assert plan.place == "windowseat"
    assert (plan.feature("open window") is not None) == opened
    assert not plan.ignored


def test_a_window_of_a_room_that_is_named_stays_in_it() -> None:
    """A kitchen is not left for its window."""
    assert read_plan("a woman beside a window in a kitchen").place == "kitchen"
