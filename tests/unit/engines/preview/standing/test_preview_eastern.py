"""Chinese runs are cut into words in either script, and cues of East Asia choose its places and buildings."""

from __future__ import annotations

import pytest

from muralist.engines.preview import read_plan
from muralist.engines.preview.hanzi.scripts import look_up
from muralist.engines.preview.hanzi.segments import words_of
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.places import all_places


def _cut(run: str) -> list[tuple[str, str]]:
    return [(word.text, word.entry.name if word.entry is not None else "") for word in words_of(run)]


def test_folding_keeps_the_length() -> None:
    """Positions in the folded text are those of the prompt."""
    assert folded("蒙古包與寶塔") == "蒙古包与宝塔"


@pytest.mark.parametrize(
    ("one", "other"), [("氈房", "毡房"), ("油紙傘", "油纸伞"), ("宝塔", "寶塔"), ("石拱橋", "石拱桥")]
)
def test_both_scripts_read_a_word_that_is_listed_in_one(one: str, other: str) -> None:
    """A row in either script serves both."""
    assert look_up(one)[1] is not None
    assert look_up(one)[1] is look_up(other)[1]


@pytest.mark.parametrize(
    ("run", "words"),
    [
        ("加油站", [("加油站", "gasstation")]),
        ("服务站", [("服务站", "")]),
        ("母鸭", [("母鸭", "duck")]),
        ("跨海鐵橋", [("跨海", ""), ("鐵", "metal"), ("橋", "bridge")]),
        ("琉璃桶", [("琉璃", ""), ("桶", "bucket")]),
        ("漂亮的紅嘴鷗", [("漂亮的", "quality"), ("紅", "red"), ("嘴鷗", "")]),
        ("中秋夜", [("中秋夜", "moonlight")]),
        ("兩尾魚", [("兩尾", "2"), ("魚", "fish")]),
        ("三棟房子", [("三棟", "3"), ("房子", "house")]),
    ],
)
def test_runs_are_cut_into_whole_words(run: str, words: list[tuple[str, str]]) -> None:
    """Verbs of one character are not cut out of nouns, unknown compounds stay whole or fall back to their head."""
    assert _cut(run) == words


def test_an_unknown_compound_begins_with_its_first_character() -> None:
    """A landmark word without a landmark, or a noun that an unknown one follows, begins a longer word."""
    assert _cut("象限") == [("象限", "")]
    assert _cut("大象") == [("大象", "elephant")]


def test_what_people_have_about_them_is_worn_by_animals_too() -> None:
    """戴著眼鏡 is one trait of a person; a fox wears a pair of spectacles."""
    plan = read_plan("一隻戴著眼鏡的狐狸")
    worn = next(thing for thing in plan.things if thing.prop == "spectacles")
    assert worn.relation is not None
    assert (worn.relation.kind, plan.things[worn.relation.other].prop) == ("wearing", "fox")
    assert plan.ignored == ()


def test_a_noun_that_is_named_again_is_the_same_thing() -> None:
    """Chinese has no article; a bare noun of a later clause refers back, a counted one does not."""
    assert [thing.prop for thing in read_plan("金魚在玻璃魚缸裡游,魚缸放在窗邊").things] == ["fishbowl"]
    assert len(read_plan("桌上有一隻貓,椅子上有一隻貓").things) >= 2


@pytest.mark.parametrize("prompt", ["戴綠圍巾的雪人", "一個雪人戴著綠色圍巾", "a snowman wearing a green scarf"])
def test_a_snowman_wears_its_own_scarf_in_the_asked_colour(prompt: str) -> None:
    """No second scarf is drawn over its face."""
    plan = read_plan(prompt)
    (snowman,) = plan.things
    assert len(snowman.colours) == 1
    assert plan.ignored == ()


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("江南水鄉,一葉小舟", "watertown"),
        ("穿旗袍的女子走在石橋上", "watertown"),
        ("老街上的黑貓", "easterntown"),
        ("街上掛著紅燈籠", "easterntown"),
        ("a street with red paper lanterns", "easterntown"),
        ("紅色跑車停在加油站旁", "gasstation"),
        ("a canal in Venice", "canal"),
        ("台北街頭,一輛計程車", "street"),
        ("摩天大樓,夜晚", "city"),
    ],
)
def test_cues_choose_the_place(prompt: str, place: str) -> None:
    """Eastern cues choose eastern places; without one, or with today's traffic, the place is as it was."""
    assert read_plan(prompt).place == place


@pytest.mark.parametrize(
    ("prompt", "prop"),
    [
        ("一條龍飛過寶塔", "eastern dragon"),
        ("a dragon above a chinese temple", "eastern dragon"),
        ("a dragon above a castle", "dragon"),
        ("山上的寺廟", "temple_hall"),
        ("ancient temple", "temple"),
        ("草原上的蒙古包", "yurt"),
        ("兩艘龍舟", "dragon_boat"),
        ("舞獅", "lion_dance"),
        ("三顆粽子", "zongzi"),
        ("桌上的茶具", "tea_set"),
    ],
)
def test_eastern_things_are_drawn_as_such(prompt: str, prop: str) -> None:
    """Temples, towers and dragons follow the cues; festive things have drawings of their own."""
    assert prop in {thing.prop for thing in read_plan(prompt).things}


def test_lanterns_hang_from_the_eaves() -> None:
    """In one row, with their tops just below the roof's edge."""
    plan = read_plan("四盞紅燈籠掛在寺廟屋簷下")
    place = all_places()[plan.place]
    placed = [each for each in arrange(plan, place, 1.0, 3, dark=False) if each.prop.name == "paper_lantern"]
    tops = {round(each.y - each.extent.top * each.unit, 3) for each in placed}
    assert len(placed) == 4
    assert all(place.eaves < top < place.eaves + 0.05 for top in tops)


def test_looking_at_something_is_understood() -> None:
    """A cat that faces the moon shows that it looks at it."""
    assert read_plan("一只黑猫蹲在屋顶上看月亮").ignored == ()


@pytest.mark.parametrize(
    ("prompt", "kind"), [("一條龍盤繞在寶塔上", "around"), ("a dragon coiled around a pagoda", "around")]
)
def test_a_dragon_is_wound_about_a_tower(prompt: str, kind: str) -> None:
    """It neither balances on the top nor rings it in the air."""
    plan = read_plan(prompt)
    dragon = next(thing for thing in plan.things if thing.prop == "coiled dragon")
    assert dragon.relation is not None
    assert dragon.relation.kind == kind
    placed = {each.prop.name: each for each in arrange(plan, all_places()[plan.place], 1.0, 3, dark=False)}
    coils, tower = placed["coiled dragon"], placed["pagoda"]
    assert abs(coils.x - tower.x) < 0.2
    assert coils.perched


def test_a_trailing_landmark_places_what_came_before() -> None:
    """兩片西瓜,野餐墊上: a clause of a thing and a landmark word says where."""
    plan = read_plan("兩片西瓜,野餐墊上")
    assert plan.things[0].relation is not None
    assert (plan.things[0].relation.kind, plan.things[1].prop) == ("on", "picnic_blanket")


def test_sleeping_wins_over_lying() -> None:
    """趴在鋼琴上睡覺 sleeps, and both words are shown."""
    plan = read_plan("一隻白貓趴在鋼琴上睡覺")
    assert plan.things[0].pose == "sleeping"
    assert plan.ignored == ()


def test_the_dragon_of_knights_has_wings() -> None:
    """龍 alone is the long dragon; with a knight or a castle it is the one of Europe's tales."""
    assert read_plan("一條龍在雲中飛").things[0].prop == "eastern dragon"
    assert "dragon" in {thing.prop for thing in read_plan("騎士和一條龍").things}


def test_children_of_a_school_may_be_elsewhere() -> None:
    """幼兒園的孩子 in a playground are in no classroom."""
    assert read_plan("幼兒園的孩子們在操場上玩").place == "playground"


def test_deeds_of_people_are_read_word_by_word_without_them() -> None:
    """Robots that 踢足球 have a football; boys do it in one pose."""
    assert [thing.prop for thing in read_plan("兩個機器人踢足球").things] == ["robot", "ball"]
    assert read_plan("兩個男孩踢足球").things[0].pose == "kicking"


def test_an_iron_bridge_is_made_of_iron() -> None:
    """鐵橋 takes its material and leaves no word over."""
    plan = read_plan("蒸汽火車駛過鐵橋")
    assert plan.things[1].material == "metal"
    assert plan.ignored == ()
