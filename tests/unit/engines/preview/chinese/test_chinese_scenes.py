"""Everyday Chinese sentences: what is in what, what is in the sky, what comes in numbers, games."""

from __future__ import annotations

import pytest

from muralist.engines.preview.plan import Thing
from muralist.engines.preview.planner import read_plan


def _thing(prompt: str, prop: str) -> Thing:
    return next(thing for thing in read_plan(prompt).things if thing.prop == prop)


@pytest.mark.parametrize(
    ("prompt", "vessel", "filling", "count"),
    [
        ("蓝色的盘子里有四个鸡蛋", "plate", "egg", 4),
        ("籃子裡有五個蘋果", "basket", "apple", 5),
        ("碗裡有兩個雞蛋", "bowl", "egg", 2),
    ],
)
def test_what_a_vessel_has_is_in_it(prompt: str, vessel: str, filling: str, count: int) -> None:
    """裡有 says that it is inside."""
    thing = _thing(prompt, vessel)
    assert (thing.filling, thing.filling_count) == (filling, count)


def test_cage_is_drawn_with_its_bird() -> None:
    """There is no second bird on top of it."""
    assert [thing.prop for thing in read_plan("籠子裡有一隻鳥").things] == ["birdcage"]


@pytest.mark.parametrize("prompt", ["天空中有三只鸟", "三隻鳥在天空中", "草地上有一隻兔子，天空中有三隻鳥"])
def test_birds_of_the_sky_fly(prompt: str) -> None:
    """They are up there, on whichever side of the verb the sky is named."""
    assert "flying" in _thing(prompt, "bird").variant


@pytest.mark.parametrize(
    ("prompt", "prop", "several"),
    [
        ("廣場上的鴿子", "pigeon", True),
        ("觀眾在河邊看龍舟比賽", "person", True),
        ("一隻鴿子在屋頂上", "pigeon", False),
        ("小女孩提著紅燈籠", "paper_lantern", False),
        ("海边有一只海鸥", "gull", False),
    ],
)
def test_what_is_seldom_alone_is_several(prompt: str, prop: str, several: bool) -> None:
    """A bare noun for it means some, a counted or held one does not."""
    assert (_thing(prompt, prop).count > 2) is several


@pytest.mark.parametrize(
    ("prompt", "variant"), [("老爷爷在公园里下棋", ""), ("两个老人在下象棋", ""), ("爺爺和孫子在下圍棋", "go")]
)
def test_players_sit_at_their_board(prompt: str, variant: str) -> None:
    """A game is on a table with those who play it."""
    plan = read_plan(prompt)
    assert _thing(prompt, "board_game").variant == variant
    assert all(thing.relation is not None and thing.relation.kind == "at"
               for thing in plan.things if thing.prop in {"person", "child"})  # fmt: skip
    assert plan.ignored == ()


def test_piano_is_played_indoors() -> None:
    """Nobody carries one into a meadow."""
    assert read_plan("女孩在彈鋼琴").place == "livingroom"


def test_firecrackers_are_let_off_from_a_pole() -> None:
    """They do not hang in the air behind the children."""
    assert _thing("孩子們在雪地裡放鞭炮", "firecracker_pole").count == 1


@pytest.mark.parametrize("prompt", ["雪人站在小木屋前面，屋頂有積雪", "屋顶上盖着白雪的小木屋"])
def test_roof_with_snow_is_the_houses(prompt: str) -> None:
    """The house is not on a rooftop; its own roof is white, and its walls are not."""
    plan = read_plan(prompt)
    assert (plan.place, plan.season) == ("meadow", "winter")
    assert _thing(prompt, "house").colours == ()


def test_roof_with_somebody_on_it_is_a_place() -> None:
    """Pigeons alone are on a roof that one stands on."""
    assert read_plan("屋頂上有六隻鴿子").place == "rooftop"


@pytest.mark.parametrize("prompt", ["端午節龍舟比賽，河邊有觀眾", "端午節賽龍舟"])
def test_it_takes_two_boats_to_race(prompt: str) -> None:
    """A race is seen by a second boat."""
    assert _thing(prompt, "dragon_boat").count == 2


def test_jade_rabbit_is_white() -> None:
    """It is no rabbit and an unknown word."""
    assert _thing("玉兔和月饼", "rabbit").colours[0].word == "玉"


@pytest.mark.parametrize(("prompt", "count"), [("三朵玫瑰", 3), ("一朵紅色的花", 1), ("two tulips in a garden", 2)])
def test_counted_flowers_are_flowers_not_clumps(prompt: str, count: int) -> None:
    """Three roses are three stems with a head each."""
    thing = _thing(prompt, "flowers")
    assert (thing.count, thing.filling_count) == (1, count)


def test_flowers_without_a_number_are_a_clump() -> None:
    """As many as there are."""
    assert _thing("草地上的玫瑰", "flowers").filling_count == 0


def test_bag_is_on_the_back_of_who_walks() -> None:
    """The school that they go to carries none."""
    assert "backpack" in _thing("三個學生背著書包走路去學校", "person").variant


@pytest.mark.parametrize("prompt", ["一家人圍著桌子吃火鍋", "一家人吃火鍋", "一家人圍著桌子吃年夜飯"])
def test_what_a_family_eats_is_on_its_table(prompt: str) -> None:
    """Nobody holds the pot; it is on the table, and all that is said is shown."""
    plan = read_plan(prompt)
    table = next(number for number, thing in enumerate(plan.things) if thing.prop == "table")
    dishes = [thing for thing in plan.things if thing.prop in {"pot", "plate", "steamer"}]
    assert dishes
    assert all(thing.relation is not None and (thing.relation.kind, thing.relation.other) == ("on", table)
               for thing in dishes)  # fmt: skip
    assert plan.ignored == ()


def test_feast_is_of_several_dishes() -> None:
    """A table full of dishes is no empty one."""
    plan = read_plan("一桌中国菜")
    assert sum(len(thing.filling.split("+")) for thing in plan.things) == 3
    assert plan.understood == ("一桌中国菜",)


@pytest.mark.parametrize(
    ("prompt", "place"),
    [("一艘帆船和遠山", "lake"), ("水墨山水，一艘小船", "karst"), ("a rowing boat and distant mountains", "lake"),
     ("a cabin and distant mountains", "mountains")],
)  # fmt: skip
def test_boats_before_mountains_are_afloat(prompt: str, place: str) -> None:
    """No boat is in a meadow."""
    assert read_plan(prompt).place == place


def test_picnic_on_the_grass_has_its_blanket() -> None:
    """The family sits on it."""
    plan = read_plan("一家四口在草地上野餐")
    assert any(thing.prop == "picnic_blanket" for thing in plan.things)
    assert "sitting" in _thing("一家四口在草地上野餐", "person").variant


@pytest.mark.parametrize(
    ("prompt", "balls"), [("兩隻小狗在草地上玩球", 1), ("一個紅色的球", 1), ("雪球", 0), ("地球", 0)]
)
def test_a_ball_that_is_played_with_is_there(prompt: str, balls: int) -> None:
    """玩球 is no play without a ball, and 雪球 is no ball in the snow."""
    assert sum(thing.count for thing in read_plan(prompt).things if thing.prop == "ball") == balls


@pytest.mark.parametrize("prompt", ["小男孩在床上睡覺", "床上有一隻貓", "狗躺在床上"])
def test_on_the_bed_is_on_a_bed(prompt: str) -> None:
    """The bed is a thing of the picture, with somebody on it."""
    plan = read_plan(prompt)
    bed = next(number for number, thing in enumerate(plan.things) if thing.prop == "bed")
    assert any(thing.relation is not None and (thing.relation.kind, thing.relation.other) == ("on", bed)
               for thing in plan.things)  # fmt: skip


def test_whole_melon_beside_its_slices() -> None:
    """The big one is not cut, the slices are."""
    found = [(thing.prop, thing.count) for thing in read_plan("一个大西瓜和两片西瓜").things]
    assert found == [("melon", 1), ("watermelon", 2)]


def test_monk_is_bald() -> None:
    """He is no woman in a robe."""
    assert {"man", "bald", "robed"} <= set(_thing("一位和尚在寺廟前掃地", "person").variant.split())


def test_colour_before_clothes_is_theirs() -> None:
    """紅衣服 is red clothes, not 紅衣 and a rest."""
    assert [tint.word for tint in _thing("一個穿紅衣服的小女孩", "child").colours] == ["紅"]


@pytest.mark.parametrize("prompt", ["a bouquet of roses on a table", "一束玫瑰放在桌上"])
def test_bouquet_is_of_more_than_one(prompt: str) -> None:
    """Its article counts the bunch, not the stems in it."""
    assert _thing(prompt, "vase").filling_count == 0
