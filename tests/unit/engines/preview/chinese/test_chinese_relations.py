"""Where Chinese sentences say that things are, how many bare nouns are, and who does what a verb before them says."""

from __future__ import annotations

import pytest

from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.planner import read_plan


def _one(plan: ScenePlan, prop: str) -> Thing:
    return next(thing for thing in plan.things if thing.prop == prop)


def _at(plan: ScenePlan, prop: str) -> tuple[str, str]:
    relation = _one(plan, prop).relation
    assert relation is not None
    return relation.kind, plan.things[relation.other].prop


@pytest.mark.parametrize(
    ("prompt", "who", "tie"),
    [
        ("一個女孩坐在樹下的長椅上看書", "child", ("on", "bench")),
        ("一只老鼠坐在桌子上的盒子里", "mouse", ("in", "crate")),
        ("女孩站在樹下看椅子上的貓", "child", ("under", "tree")),
        ("一個女孩坐在長椅上彈吉他", "child", ("on", "bench")),
    ],
)
def test_the_last_landmark_is_theirs(prompt: str, who: str, tie: tuple[str, str]) -> None:
    """The landmark before it says where that one is; a verb in between begins something else."""
    assert _at(read_plan(prompt), who) == tie


def test_a_deed_after_two_landmarks_is_done() -> None:
    """The fox runs, whatever lies over the snow."""
    assert _one(read_plan("小狐狸在月光下的雪地裡奔跑"), "fox").pose == "running"


@pytest.mark.parametrize(
    ("prompt", "prop", "least"),
    [
        ("雨後的街道,路燈亮著", "street_lamp", 3),
        ("山坡上長滿了樹", "tree", 5),
        ("草地上到處是兔子", "rabbit", 5),
        ("道路两旁的树", "tree", 2),
        ("公园中间有一个喷泉,周围是树", "tree", 5),
        ("草原上有羊", "sheep", 3),
    ],
)
def test_a_scene_has_several_of_a_bare_noun(prompt: str, prop: str, least: int) -> None:
    """Those that are seldom alone there, and those that the sentence says are all about."""
    assert _one(read_plan(prompt), prop).count >= least


@pytest.mark.parametrize(
    ("prompt", "prop"),
    [
        ("路燈下站著一個女孩", "street_lamp"),
        ("公園裡,一隻狗在樹下睡覺", "tree"),
        ("湖邊有一棵樹", "tree"),
        ("草原上有一隻羊", "sheep"),
    ],
)
def test_what_somebody_is_at_and_what_is_counted_is_one(prompt: str, prop: str) -> None:
    """One lamp to stand under, one tree to sleep beneath."""
    assert _one(read_plan(prompt), prop).count == 1


@pytest.mark.parametrize(
    ("prompt", "prop", "tie"),
    [
        ("兩棵樹中間有一座房子", "house", ("between", "tree")),
        ("一隻貓坐在兩個盆栽中間", "cat", ("between", "houseplant")),
    ],
)
def test_the_middle_of_two_is_between_them(prompt: str, prop: str, tie: tuple[str, str]) -> None:
    """And the word for it is understood, as the picture shows it."""
    plan = read_plan(prompt)
    assert _at(plan, prop) == tie
    assert plan.ignored == ()


def test_the_middle_of_a_plate_is_on_it() -> None:
    """No berry lies beside an empty plate."""
    plan = read_plan("盤子中間放著一顆草莓")
    assert plan.ignored == ()
    assert [(one.prop, bool(one.filling)) for one in plan.things] == [("plate", True)]


@pytest.mark.parametrize("prompt", ["窗前有张书桌,桌上有一盏台灯", "窗邊放著一張桌子,桌上有一盆花"])
def test_a_table_that_is_told_of_has_a_room(prompt: str) -> None:
    """A window sill is no table."""
    assert read_plan(prompt).place == "livingroom"


def test_what_stands_on_a_table_by_the_window_needs_none() -> None:
    """The sill passes for it."""
    assert read_plan("窗前的桌上放著一杯咖啡").place == "windowseat"


@pytest.mark.parametrize(
    ("prompt", "who", "what"),
    [("一隻貓坐在窗台上,頭上戴著皇冠", "cat", "crown"), ("脖子上圍著紅圍巾的狗", "dog", "scarf")],
)
def test_what_is_on_a_part_of_the_body_is_worn(prompt: str, who: str, what: str) -> None:
    """Nothing that is worn lies on the ground."""
    kind, other = _at(read_plan(prompt), what)
    assert (kind, other) == ("wearing", who)


def test_a_lap_has_an_animal_on_it_or_a_thing_in_its_hands() -> None:
    """A cat sits there; a book is held."""
    assert _at(read_plan("沙发上坐着一个老奶奶,腿上有一只猫"), "cat") == ("on", "person")
    plan = read_plan("一個女孩坐在椅子上,腿上放著一本書")
    assert (
        next(one.relation.kind for one in plan.things if one.prop in {"book", "books"} and one.relation) == "carrying"
    )


@pytest.mark.parametrize(
    ("prompt", "props", "pose"),
    [
        ("沙發上躺著一隻貓和一隻狗", ("cat", "dog"), "sleeping"),
        ("天空中飛著一隻老鷹和一隻鴿子", ("eagle", "pigeon"), "flying"),
    ],
)
def test_a_verb_before_a_list_is_for_all(prompt: str, props: tuple[str, str], pose: str) -> None:
    """The second of two lies or flies as the first does."""
    plan = read_plan(prompt)
    assert {_one(plan, prop).pose for prop in props} <= {pose, "lying"}
    assert len({_one(plan, prop).pose for prop in props}) == 1


def test_a_family_sits_at_its_table() -> None:
    """All three of them."""
    plan = read_plan("飯桌旁坐著爸爸、媽媽和一個小孩")
    assert [one.relation.kind for one in plan.things if one.relation is not None] == ["at"] * 3


def test_a_shop_door_bears_its_sign() -> None:
    """And a shop that is named before a doorway stays one."""
    assert _at(read_plan("店門上掛著「營業中」的牌子"), "sign") == ("hanging", "door")
    assert {one.prop for one in read_plan("包子店門口有一隻狗").things} == {"shop", "dog"}


def test_who_types_wears_no_helmet() -> None:
    """An engineer at a computer is not on a building site."""
    assert "builder" not in _one(read_plan("一個工程師在電腦前寫程式"), "person").variant


def test_a_photograph_among_things_is_one() -> None:
    """It is a style where it is the whole picture."""
    plan = read_plan("鋼琴上放著一個花瓶和一張照片")
    assert "picture" in {one.prop for one in plan.things}
    assert plan.styles == ()
    assert read_plan("一張貓的照片").styles == ("film",)


def test_snowballs_are_thrown_in_the_snow() -> None:
    """Both throw, and neither has a beach ball."""
    plan = read_plan("two children having a snowball fight")
    assert plan.place == "snowfield"
    assert "snowball" in plan.things[0].variant


def test_takoyaki_lie_on_a_plate() -> None:
    """By their name, not as an octopus."""
    plan = read_plan("一盤章魚燒")
    assert [(one.prop, one.filling) for one in plan.things] == [("plate", "takoyaki")]
