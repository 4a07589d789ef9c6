"""A place is the one that is named: light, stars and adjectives change how it looks, and not which it is."""

from __future__ import annotations

import pytest

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    ("prompt", "places"),
    [
        ("a green bus on a rainy street with neon signs", {"street"}),
        ("a city street at night with neon signs after rain", {"oldtown"}),
        ("街道上一辆绿色公交车,下雨天,霓虹灯", {"street"}),
        ("a motorcycle at night, neon lights", {"street"}),
        ("a robot in a neon alley", {"alley"}),
    ],
)
def test_neon_makes_no_alley_of_a_street(prompt: str, places: set[str]) -> None:
    """Signs hang on the houses of a street, by night."""
    plan = read_plan(prompt)
    assert plan.place in places
    assert plan.time == "night"


@pytest.mark.parametrize("prompt", ["a wolf beside a frozen river", "一只狐狸在结冰的河边"])
def test_a_frozen_river_is_a_river(prompt: str) -> None:
    """With ice on it, in winter."""
    plan = read_plan(prompt)
    assert plan.place == "river"
    assert plan.season == "winter"
    assert plan.feature("ice") is not None


@pytest.mark.parametrize(
    "prompt", ["a stone bridge in a valley, mountains behind", "水墨畫,遠山與一座小橋", "a wooden bridge in a meadow"]
)
def test_a_bridge_in_open_country_has_a_river(prompt: str) -> None:
    """There is water under it, and the mountains are seen behind."""
    assert read_plan(prompt).place == "river"


def test_a_cloudy_day_is_covered() -> None:
    """Only a partly cloudy sky has blue in it."""
    assert read_plan("a farmer in a wheat field on a cloudy day").weather == "overcast"
    assert read_plan("a farmer in a wheat field, partly cloudy").weather == "cloudy"


def test_autumn_leaves_are_in_the_air() -> None:
    """They are a season, and they fall."""
    plan = read_plan("a bench in a park, autumn leaves")
    assert plan.season == "autumn"
    assert plan.feature("leaffall") is not None


@pytest.mark.parametrize("prompt", ["a boat on a lake in thin mist", "湖上一艘小船,薄雾"])
def test_thin_mist_is_a_light_fog(prompt: str) -> None:
    """It is a fog with less of it."""
    plan = read_plan(prompt)
    assert plan.weather == "fog"
    assert plan.feature("thin mist") is not None


def test_a_park_bench_is_in_a_park() -> None:
    """Whatever else stands there is smaller than its name."""
    assert read_plan("an old man sitting on a park bench under a big umbrella").place == "park"
    assert read_plan("a cat on a garden chair with a bicycle").place == "garden"


@pytest.mark.parametrize("prompt", ["a piano in an empty hall", "空荡荡的大厅里有一架钢琴"])
def test_an_empty_hall_is_a_hall(prompt: str) -> None:
    """And nothing is ignored of it."""
    plan = read_plan(prompt)
    assert plan.place == "hall"
    assert plan.ignored == ()


def test_an_empty_room_has_no_furniture() -> None:
    """Rug, plant, sofa and pictures are left out; "empty" is understood."""
    plan = read_plan("a red chair in an empty room")
    assert {"rug", "houseplant", "sofa", "picture"} <= plan.absent
    assert "empty" in plan.understood
    assert "empty" not in read_plan("a man in an empty street").understood


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a windmill with a field of red tulips", "tulips"),
        ("a windmill in a field of yellow tulips", "tulips"),
        ("a house in a field of purple lavender", "lavender"),
    ],
)
def test_a_field_of_flowers_is_planted(prompt: str, place: str) -> None:
    """In rows of the colour that is said, and all of that is understood."""
    plan = read_plan(prompt)
    crop = plan.feature("crop")
    assert plan.place == place
    assert crop is not None
    assert crop.colours
    assert not any(thing.prop == "flowers" for thing in plan.things)
    assert plan.ignored == ()


def test_wild_flowers_in_bloom_are_the_meadow() -> None:
    """No bouquet stands on it; one flower that is counted does."""
    plan = read_plan("田野里有两座风车,野花盛开")
    assert plan.feature("flowers") is not None
    assert [thing.prop for thing in plan.things] == ["windmill"]
    assert any(thing.prop == "flowers" for thing in read_plan("田野里有一朵花").things)


def test_warm_light_is_understood() -> None:
    """In Chinese and English."""
    assert "warm" in read_plan("一位老奶奶坐在沙发上看书,暖光").lights
    plan = read_plan("a cat on a windowsill at night, warm light")
    assert "warm" in plan.lights
    assert "warm light" in plan.understood


def test_a_lantern_burns_by_night_in_a_dark_forest() -> None:
    """A dark forest without a light is only dim."""
    assert read_plan("a lantern in a dark forest").time == "night"
    assert read_plan("a wolf in a dark forest").time == "day"


def test_glowing_lamps_are_lit() -> None:
    """The glow is their light's, and no pattern of the post."""
    plan = read_plan("a woman on a street at night, street lamps glowing")
    assert next(thing for thing in plan.things if thing.prop == "street_lamp").pattern == ""
    assert "glowing" in plan.understood


def test_a_lantern_of_its_measure_word_is_a_lantern() -> None:
    """The word before it counts lamps too."""
    assert any(thing.prop == "paper_lantern" for thing in read_plan("一盏灯笼挂在树上").things)


@pytest.mark.parametrize(
    "prompt",
    ['a wooden sign that says "OPEN" hanging on the door of a cafe', "咖啡馆门上挂着一块木牌"],
)
def test_the_door_of_a_cafe_is_in_its_front(prompt: str) -> None:
    """It is seen from the street, and the cafe is understood."""
    plan = read_plan(prompt)
    assert plan.place == "street"
    assert plan.feature("cafe front") is not None
    assert plan.ignored == ()


@pytest.mark.parametrize("prompt", ["a girl by an open window", "一只猫坐在打开的窗户旁"])
def test_an_open_window_stands_open(prompt: str) -> None:
    """The room paints its leaves; a window by itself is shut."""
    assert read_plan(prompt).feature("open window") is not None
    assert read_plan("a girl by a window").feature("open window") is None


def test_the_windows_of_a_hall_are_its_own() -> None:
    """None hangs on its wall besides."""
    plan = read_plan("a piano in an empty hall with tall windows")
    assert [thing.prop for thing in plan.things] == ["piano"]
