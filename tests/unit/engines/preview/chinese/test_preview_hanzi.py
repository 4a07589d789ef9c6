"""How Chinese prompts are cut and understood: compounds, groves, measures, deeds and what is spoken of again."""

from __future__ import annotations

import pytest

from muralist.engines.preview.hanzi.segments import words_of
from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.planner import read_plan

PEOPLE = frozenset({"person", "child"})


def _cut(run: str) -> list[str]:
    return [word.text for word in words_of(run) if word.text]


def _only(plan: ScenePlan, prop: str) -> Thing:
    (thing,) = (thing for thing in plan.things if thing.prop == prop)
    return thing


def _tied(plan: ScenePlan, prop: str) -> tuple[str, str] | None:
    relation = _only(plan, prop).relation
    return None if relation is None else (relation.kind, plan.things[relation.other].prop)


@pytest.mark.parametrize(
    ("run", "words"),
    [
        ("提燈籠", ["提", "燈籠"]),
        ("大海龜", ["大", "海龜"]),
        ("白天鵝", ["白", "天鵝"]),
        ("外賣員", ["外賣員"]),
        ("扫地僧", ["扫地", "僧"]),
        ("女学生", ["女学生"]),
        ("籃球場", ["籃球場"]),
        ("玉山", ["玉", "山"]),
        ("清真寺", ["清真寺"]),
    ],
)
def test_runs_are_cut_at_their_words(run: str, words: list[str]) -> None:
    """The longest match does not split a verb from its object, nor an adjective from its noun."""
    assert _cut(run) == words


@pytest.mark.parametrize(
    ("prompt", "time", "weather"),
    [("雨夜的街道", "night", "rain"), ("雪夜,小木屋", "night", "snow"), ("夜雨中的小鎮", "night", "rain")],
)
def test_nights_have_their_weather(prompt: str, time: str, weather: str) -> None:
    """雨夜 is rain, and night."""
    plan = read_plan(prompt)
    assert (plan.time, plan.weather, plan.ignored) == (time, weather, ())


@pytest.mark.parametrize(
    ("prompt", "feature"),
    [("楓樹林裡一座古寺", "maples"), ("白桦林里的小路", "birches"), ("桃花林中的少女", "blossoms"),
     ("夕陽下的帆船", "sun"), ("陽光透過樹葉的森林", "rays")],
)  # fmt: skip
def test_groves_and_lights_are_features(prompt: str, feature: str) -> None:
    """A grove is made of its own trees; a sun that is named has a disc; light through leaves is beams."""
    assert read_plan(prompt).feature(feature) is not None


@pytest.mark.parametrize(
    ("prompt", "place"),
    [("荷塘裡的青蛙", "pond"), ("地鐵站裡的乘客", "subway"), ("籃球場上兩個少年", "ballcourt"),
     ("幼兒園操場上的孩子", "playground"), ("小镇车站的旅人", "station"), ("水面上有三朵荷花", "pond"),
     ("老巷子裡的貓", "oldlane"), ("a frog on a lily pad", "pond")],
)  # fmt: skip
def test_places_are_those_that_are_named_last(prompt: str, place: str) -> None:
    """A ground, a pond and a platform are places of their own; the station of a town is a station."""
    assert read_plan(prompt).place == place


@pytest.mark.parametrize(
    ("prompt", "prop", "tie"),
    [
        ("提燈籠的女子", "paper_lantern", ("carrying", "person")),
        ("骑白马的少年", "person", ("riding", "horse")),
        ("騎車的郵差", "person", ("riding", "bicycle")),
        ("橋上有人撐傘", "umbrella", ("carrying", "person")),
        ("阿里郎騎著三輪車", "person", ("riding", "pedicab")),
        ("水牛在田裡,牛背上站著一隻白鷺", "crane", ("on", "buffalo")),
    ],
)
def test_somebody_does_what_a_clause_says(prompt: str, prop: str, tie: tuple[str, str]) -> None:
    """Verbs before 的 and verbs of one character have their object, and somebody does them."""
    assert _tied(read_plan(prompt), prop) == tie


def test_a_bare_noun_speaks_of_the_longer_one_again() -> None:
    """The 橋 of a second clause is the 石橋 of the first."""
    plan = read_plan("石橋下有小船,橋上有一隻貓")
    assert [thing.prop for thing in plan.things].count("bridge") == 1


@pytest.mark.parametrize(
    ("prompt", "props"),
    [
        ("木桌上一壺熱茶", ["teapot"]),
        ("窗台上一瓶粉色的鬱金香", ["vase"]),
        ("玻璃瓶裡插滿向日葵", ["vase"]),
        ("桌上有一籃紅蘋果", ["basket"]),
        ("一盤餅乾", ["plate"]),
        ("裝滿蘋果的木箱", ["crate", "fruit"]),
        ("老鷹形狀的風箏", ["kite"]),
    ],
)
def test_measures_are_the_vessels_that_they_name(prompt: str, props: list[str]) -> None:
    """A pot of tea is a teapot, flowers in a bottle stand in a vase, what is full comes before what fills it."""
    assert sorted(thing.prop for thing in read_plan(prompt).things) == props


@pytest.mark.parametrize(("prompt", "count"), [("草原上的羊群", 6), ("紅燈籠掛滿大樹", 7), ("一对穿校服的学生", 2)])
def test_what_is_many_is_counted(prompt: str, count: int) -> None:
    """Flocks, what hangs all over, and a number before a clause that ends in 的."""
    assert max(thing.count for thing in read_plan(prompt).things) == count


def test_an_umbrella_that_leans_is_closed() -> None:
    """And the word for leaning is claimed, since it does."""
    plan = read_plan("一把紅色雨傘靠在牆邊")
    assert (_only(plan, "umbrella").variant, _only(plan, "umbrella").spot) == ("closed", "leaning")
    assert "靠在" in plan.understood


def test_a_hold_on_what_is_not_known_is_not_claimed() -> None:
    """Nobody holds on to anything, nor carries who is named after it."""
    plan = read_plan("男人抓著吊環,女孩抱著泰迪熊")
    assert "抓著" in plan.ignored
    assert _only(read_plan("爷爷摇着蒲扇给孙女讲故事"), "child").relation is None


def test_a_child_that_is_carried_goes_along() -> None:
    """It is too large for arms, and sits on the shoulders of who has it on the back."""
    plan = read_plan("爸爸背着小女儿走在草地上")
    assert _tied(plan, "child") == ("on", "person")
    assert "背着" in plan.understood
    assert "walking" in _only(plan, "person").variant


def test_rooms_keep_what_is_outside_of_their_window_out() -> None:
    """A tree stands in no room; heavy rain is seen through the panes."""
    plan = read_plan("女子坐在窗前,窗外梅花盛開")
    assert {thing.prop for thing in plan.things} <= PEOPLE
    assert "梅花" in plan.ignored
    assert read_plan("窗台上一隻貓,窗外下著大雨").weather == "rain"


def test_a_landmark_that_is_not_known_places_nothing() -> None:
    """A table on a mat without a drawing is not on the head of who was named before."""
    assert _tied(read_plan("女子端著茶杯,榻榻米上擺著一張矮桌"), "table") is None


@pytest.mark.parametrize("prompt", ["籃球場上兩個少年在打籃球", "two men playing basketball"])
def test_players_have_the_ball_of_their_game(prompt: str) -> None:
    """Basketball is played with a basketball."""
    assert "basketball" in _only(read_plan(prompt), "person").variant.split()


def test_a_mother_who_holds_something_is_no_cat() -> None:
    """Though a kitten is named with her."""
    plan = read_plan("妈妈端着一盘饺子,小猫趴在椅子上")
    assert _tied(plan, "plate") == ("carrying", "person")


def test_a_snowman_wears_what_stands_before_its_name() -> None:
    """Also where somebody is placed beside it."""
    plan = read_plan("戴紅圍巾的雪人旁邊站著兩個孩子")
    assert [thing.prop for thing in plan.things] == ["snowman", "child"]


def test_under_the_moon_it_is_night() -> None:
    """Where no moon is painted too; and plain houses of a water town are its own."""
    assert read_plan("月光下的竹林").time == "night"
    assert read_plan("江南水鄉,岸上有房子").things == ()


def test_a_boat_goes_through_a_bridge_beneath_it() -> None:
    """It does not sail along the top."""
    assert _tied(read_plan("烏篷船穿過石拱橋"), "boat") == ("under", "bridge")
