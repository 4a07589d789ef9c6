"""Chinese word order: whose verb comes first, who is counted, what is held, led, handed over and sold."""

from __future__ import annotations

import pytest

from muralist.engines.preview.plan import Thing
from muralist.engines.preview.planner import read_plan


def _thing(prompt: str, prop: str) -> Thing:
    return next(thing for thing in read_plan(prompt).things if thing.prop == prop)


def test_verb_before_its_doer_is_the_doers() -> None:
    """It is the dog that lies, and the boy who sits and reads."""
    prompt = "地毯上坐着一个看书的男孩,旁边趴着一只金毛犬"
    assert "lying" in _thing(prompt, "dog").variant
    assert "lying" not in _thing(prompt, "child").variant
    assert _thing(prompt, "books").relation is not None


@pytest.mark.parametrize(
    ("prompt", "prop", "count"),
    [
        ("湖边两位穿白裙的少女", "person", 2),
        ("夜市攤位前,兩個穿校服的學生", "person", 2),
        ("三個賣氣球的小販", "person", 3),
        ("便利商店前蹲着两个喝汽水的高中生", "person", 2),
    ],
)
def test_number_before_a_clause_counts_the_people_after_it(prompt: str, prop: str, count: int) -> None:
    """What they wear, sell or drink comes between their number and them."""
    assert _thing(prompt, prop).count == count


def test_everybody_has_one() -> None:
    """Chinese nouns have no plural: each child has a lantern, each old man a hat."""
    assert _thing("孩子们提着灯笼", "paper_lantern").count == 3
    assert _thing("三個戴草帽的老人", "hat").count == 3


@pytest.mark.parametrize("prompt", ["一隻黑白花貓睡在椅子上", "a black and white cat on a chair"])
def test_black_and_white_animal_is_in_a_picture_with_colours(prompt: str) -> None:
    """Its coat has both; the picture is not without colours."""
    assert read_plan(prompt).styles == ()
    cat = _thing(prompt, "cat")
    assert len(cat.colours) == 2 or "tuxedo" in cat.variant.split()
    assert read_plan("黑白照片,一隻貓").styles == ("mono",)


def test_what_is_handed_over_is_held_and_not_worn() -> None:
    """The sweater is in her hands."""
    prompt = "老奶奶把紅色毛衣遞給孫子"
    relation = _thing(prompt, "sweater").relation
    assert relation is not None
    assert relation.kind == "carrying"
    assert "sweater" not in _thing(prompt, "person").variant.split()


def test_on_the_back_of_an_animal_is_on_it() -> None:
    """The word for its back names nothing of its own."""
    plan = read_plan("水牛背上坐著一個吹笛子的牧童")
    assert _thing(plan.prompt, "child").relation is not None
    assert "背" not in plan.ignored


def test_large_animals_are_led_as_dogs_are() -> None:
    """Who leads a buffalo has its rope, and both walk."""
    prompt = "一个农夫牵着水牛"
    assert "leading" in _thing(prompt, "person").variant.split()
    assert "walking" in _thing(prompt, "buffalo").variant.split()


def test_two_go_hand_in_hand() -> None:
    """Both have the pose, and the hand is no thing of its own."""
    plan = read_plan("妈妈牵着儿子的手过马路")
    assert all("handheld" in thing.variant for thing in plan.things if thing.prop in {"person", "child"})
    assert plan.ignored == ()


def test_where_somebody_is_does_not_hang_on_what_they_wear() -> None:
    """A hat that is not known leaves its wearer on the raft."""
    relation = _thing("竹筏上站着一位戴方巾冠的渔夫", "person").relation
    assert relation is not None
    assert relation.kind == "on"


def test_who_flies_up_from_a_square_is_named_before_it() -> None:
    """從 says where the pigeons fly from, and leaves the old woman on the ground."""
    prompt = "一群鴿子從廣場上飛起,老奶奶在撒麵包屑"
    assert "flying" in _thing(prompt, "pigeon").variant
    assert "flying" not in _thing(prompt, "person").variant


def test_object_of_an_unknown_verb_is_at_hand_and_the_verb_ignored() -> None:
    """What the fan is doing shows nowhere; that she has it does."""
    plan = read_plan("奶奶搖扇子")
    relation = _thing(plan.prompt, "folding_fan").relation
    assert relation is not None
    assert relation.kind == "carrying"
    assert "搖" in plan.ignored
    assert "扇子" in plan.understood
