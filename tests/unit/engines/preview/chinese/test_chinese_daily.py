"""Everyday Chinese prompts: who is old, what is at a table, in a vase or in a pot, and what a colour belongs to."""

from __future__ import annotations

import pytest

from muralist.engines.preview.plan import Thing
from muralist.engines.preview.planner import read_plan


def _thing(prompt: str, prop: str) -> Thing:
    return next(thing for thing in read_plan(prompt).things if thing.prop == prop)


def _props(prompt: str) -> list[str]:
    return [thing.prop for thing in read_plan(prompt).things]


@pytest.mark.parametrize(
    ("word", "told"),
    [("老師傅", "old man"), ("婆婆", "old woman"), ("老闆娘", "woman"), ("船夫", "man"), ("老爺子", "old man"),
     ("小哥", "man"), ("姥姥", "woman")],
)  # fmt: skip
def test_characters_tell_age_and_sex(word: str, told: str) -> None:
    """A word for somebody has the age and the sex that its characters tell."""
    assert told in _thing(f"一位{word}在街上", "person").variant


def test_a_teacher_is_not_old_by_the_word() -> None:
    """老師 begins with "old" and says nothing of age."""
    assert "old" not in _thing("一位老師在教室", "person").variant


@pytest.mark.parametrize(("word", "sex"), [("母女", "girl"), ("父子", "boy")])
def test_parent_and_child_are_two(word: str, sex: str) -> None:
    """A word for two kin is one grown-up and one child."""
    assert _props(f"一對{word}在公園") == ["person", "child"]
    assert sex in _thing(f"{word}在公園", "child").variant


def test_students_at_school_are_children() -> None:
    """Beside a teacher they are several pupils; a lone one is counted as one."""
    assert _thing("老师在教室里给学生上课", "child").count > 1
    assert _thing("女學生背著書包放學", "child").count == 1
    assert "child" not in _props("兩個大學生在教室看書")


def test_a_composition_names_nothing() -> None:
    """圓形構圖 is no disc."""
    plan = read_plan("一片落葉浮在水面上，圓形構圖")
    assert [thing.prop for thing in plan.things] == ["leaf"]
    assert plan.place == "lake"
    assert "圓形" in plan.ignored


def test_a_colour_after_its_noun_is_its_own() -> None:
    """Each of a list has the colour that ends its clause, and the word for all of them is no fourth thing."""
    prompt = "桌上有三樣水果：苹果红色，香蕉黄色，葡萄紫色"
    assert _props(prompt) == ["fruit", "banana", "grapes"]
    assert [thing.colours[0].word for thing in read_plan(prompt).things] == ["红色", "黄色", "紫色"]


@pytest.mark.parametrize("prompt", ["白色陶瓷茶壺和兩個茶杯", "a white ceramic teapot and two cups"])
def test_tableware_of_a_set_matches(prompt: str) -> None:
    """Cups that are joined to a white teapot are white, unless they have a colour."""
    assert _thing(prompt, "mug").colours == _thing(prompt, "teapot").colours != ()
    assert _thing("白色茶壺和兩個紅色茶杯", "mug").colours[0].word == "紅色"


@pytest.mark.parametrize("prompt", ["在書桌上寫作業的小男孩", "小男孩在書桌前寫作業"])
def test_work_on_a_table_is_at_it(prompt: str) -> None:
    """Nobody who writes sits on the desk, and what is written in lies on it."""
    child, things = _thing(prompt, "child"), read_plan(prompt).things
    assert child.relation is not None
    assert child.relation.kind == "at"
    assert "book" in [thing.prop for thing in things]


def test_who_sits_on_a_table_still_does() -> None:
    """坐在桌上 is on top of it."""
    child = _thing("小男孩坐在桌上吃蘋果", "child")
    assert child.relation is not None
    assert child.relation.kind == "on"


def test_unknown_potted_plants_are_plants() -> None:
    """A pot of what no row names is a plant, and stands in view beside the cat."""
    assert _props("窗台上一盆绿萝和一只黑猫") == ["houseplant", "cat"]
    assert _thing("阳台上有两盆吊兰和一盆茉莉花", "houseplant").count == 2


def test_lotus_in_a_vase_is_cut() -> None:
    """It fills the vase and floats nowhere."""
    assert _props("花瓶裡插著三枝粉色荷花") == ["vase"]
    assert _thing("花瓶裡插著三枝粉色荷花", "vase").filling


def test_a_lit_shop_at_the_corner_is_seen_from_the_street() -> None:
    """街角的咖啡店 is a front, 亮着灯 no lamp; what rains outside a window is seen from within."""
    assert _props("下雪的夜晚，街角的咖啡店亮着灯") == ["shop"]
    assert "shop" not in _props("咖啡店亮着灯，窗外下着雨")


def test_those_around_a_dish_sit_at_its_table() -> None:
    """The hot pot is on a table and not on the floor, and the word for around it is shown."""
    plan = read_plan("四個朋友圍著火鍋吃飯")
    assert _thing(plan.prompt, "person").pose == "seated"
    assert "圍著" in plan.understood


def test_every_reader_has_a_book() -> None:
    """Two readers hold two books and no pile; counted books alone are one."""
    assert _thing("兩個女孩在圖書館看書", "books").count == 2
    assert "stack" in _thing("三本書", "books").variant


def test_passengers_have_seats() -> None:
    """Inside of the train, on a seat."""
    plan = read_plan("公車上一位老奶奶坐在窗邊")
    assert plan.place == "compartment"
    assert "armchair" in [thing.prop for thing in plan.things]


def test_a_wheelchair_is_one_with_its_sitter() -> None:
    """Nobody stands on it."""
    plan = read_plan("阿公推著輪椅上的阿嬤")
    assert [thing.prop for thing in plan.things] == ["person", "person"]
    assert "wheelchair" in plan.things[1].variant


def test_a_player_has_one_instrument() -> None:
    """A street musician who plays the violin holds no guitar."""
    assert "guitar" not in _props("街頭藝人在廣場上拉小提琴")


def test_lettered_words_are_not_ignored() -> None:
    """What stands in letters is shown, wherever else the prompt says it."""
    plan = read_plan("麵包店開幕海報，剛出爐的可頌放在籃子裡，上面寫「開幕」")
    assert not {"開", "幕", "寫"} & {*plan.ignored}


def test_a_beach_looks_of_summer() -> None:
    """Its season is told as shown; winter there is another matter."""
    assert "夏天" in read_plan("海边的蓝色小汽车，夏天傍晚").understood
    assert "秋天" in read_plan("海边的蓝色小汽车，秋天").ignored


def test_sitting_up_in_bed_is_told_as_sitting() -> None:
    """The word for it is shown."""
    assert "坐" in read_plan("小女孩抱着一只泰迪熊坐在床上").understood


def test_clothes_hang_on_their_hanger() -> None:
    """A shirt that nobody wears is one thing."""
    assert _props("一件白襯衫掛在衣架上") == ["apparel"]
    assert _props("穿红裙子的小女孩") == ["child"]


def test_a_tap_is_no_dragon() -> None:
    """Its word has the character for one in its middle."""
    assert [thing.prop for thing in read_plan("桌上一個杯子和水龍頭").things] == ["mug", "faucet"]


@pytest.mark.parametrize("word", ["尼龍繩", "海苔"])
def test_words_that_begin_or_end_like_others(word: str) -> None:
    """A rope of nylon is no dragon, and seaweed for soup no sea."""
    plan = read_plan(f"桌上一個杯子和{word}")
    assert [thing.prop for thing in plan.things] == ["mug"]
    assert word in plan.ignored


def test_a_lighthouse_can_stand_on_a_summit() -> None:
    """山頂上 has it up there."""
    assert read_plan("山頂上一座白色燈塔，滿天星星").place == "summit"


def test_the_basket_of_a_bicycle_has_its_flowers() -> None:
    """籃子裡 after a bicycle is the basket on it."""
    assert _props("紅色腳踏車靠在牆邊，籃子裡有向日葵") == ["bicycle"]
    assert _thing("紅色腳踏車靠在牆邊，籃子裡有向日葵", "bicycle").filling == "sunflower"
