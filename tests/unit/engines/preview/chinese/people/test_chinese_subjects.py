"""Who does it in Chinese: pronouns, words that end in 們, children in arms, riders; deeds with their objects."""

from __future__ import annotations

import pytest

from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.planner import read_plan


def _thing(prompt: str, prop: str) -> Thing:
    return next(thing for thing in read_plan(prompt).things if thing.prop == prop)


def _holder(plan: ScenePlan, prop: str) -> tuple[str, str]:
    """How a thing is tied, and to which drawing."""
    held = next(thing for thing in plan.things if thing.prop == prop)
    assert held.relation is not None
    return held.relation.kind, plan.things[held.relation.other].prop


@pytest.mark.parametrize(
    ("prompt", "sex", "pose"),
    [("她在跳舞", "woman", "dancing"), ("他在看書", "man", "seated"), ("他们在握手", "", "handshake")],
)
def test_a_pronoun_alone_is_somebody(prompt: str, sex: str, pose: str) -> None:
    """Where nobody else is named, a pronoun that begins the prompt is painted."""
    found = _thing(prompt, "person")
    assert found.pose == pose
    assert sex in found.variant.split() or not sex


def test_those_who_end_in_men_are_several() -> None:
    """人們 and 孩子們 are never one, whatever they do."""
    assert _thing("人們上香", "person").count > 1
    assert _thing("孩子們放風箏", "child").count > 1


def test_a_child_in_arms_is_held() -> None:
    """媽媽抱著孩子 has the child in her arms, and not beside her."""
    assert _holder(read_plan("媽媽抱著孩子"), "child") == ("carrying", "person")
    assert _thing("媽媽牽著孩子", "child").variant != "baby"


@pytest.mark.parametrize("prompt", ["牧童騎牛吹笛子", "a boy riding a cow playing a flute"])
def test_a_rider_holds_what_is_said_after_the_mount(prompt: str) -> None:
    """The flute is in the boy's hands, and does not lie on the cow."""
    assert _holder(read_plan(prompt), "flute") == ("carrying", "child")


@pytest.mark.parametrize(("prompt", "props"), [("男人開著汽車", ["person", "car"]), ("貓抓老鼠", ["cat", "mouse"]),
                                               ("四個老人打麻將", ["person", "mahjong", "table"])])  # fmt: skip
def test_deeds_have_their_objects(prompt: str, props: list[str]) -> None:
    """A verb and its object are read as one, with or without a particle between them."""
    plan = read_plan(prompt)
    assert [thing.prop for thing in plan.things] == props
    assert not plan.ignored


def test_what_a_phrase_cannot_show_is_told() -> None:
    """男孩敲門 paints the boy and the door; that he knocks is left out and said to be."""
    assert read_plan("男孩敲門").ignored == ("敲",)


def test_names_end_in_what_they_are() -> None:
    """A night market is painted for 士林夜市, and its name is not claimed."""
    plan = read_plan("士林夜市")
    assert plan.place == "market"
    assert plan.ignored == ("士林",)


def test_a_bunch_is_in_a_vase() -> None:
    """一束玫瑰 is as many as fit, not one stem in a meadow."""
    roses = _thing("一束玫瑰", "vase")
    assert roses.filling_variant == "rose"
    assert roses.filling_count == 0


def test_a_painting_that_hangs_is_a_picture() -> None:
    """畫掛在牆上 names a picture, not how all of it is painted."""
    assert _thing("畫掛在牆上", "picture").relation is not None


@pytest.mark.parametrize(
    ("prompt", "pose"),
    [("在公園跑步", "running"), ("打籃球", "throwing"), ("洗碗", "dishwashing"), ("遛狗", "walking")],
)
def test_a_deed_alone_has_somebody(prompt: str, pose: str) -> None:
    """Where nobody is named, somebody does it."""
    assert _thing(prompt, "person").pose == pose


@pytest.mark.parametrize("prompt", ["游戏", "奔跑的馬", "飛翔的風箏"])
def test_what_is_no_deed_of_people_has_nobody(prompt: str) -> None:
    """A word that begins like a deed, or a deed of an animal or a thing, brings nobody."""
    assert all(thing.prop != "person" for thing in read_plan(prompt).things)


def test_a_meal_is_its_courses() -> None:
    """早餐 is eggs, toast and milk; who has it sits at the table."""
    assert [thing.prop for thing in read_plan("早餐").things] == ["plate", "bread", "glass"]
    assert _thing("女孩吃早餐", "child").pose == "seated"
