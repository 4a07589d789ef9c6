"""Famous sights, the cities that are known by them, and icons of one thing."""

import pytest

from muralist.engines.preview.planner import read_plan


def _props(prompt: str) -> list[str]:
    return [thing.prop for thing in read_plan(prompt).things]


@pytest.mark.parametrize(
    ("prompt", "prop"),
    [
        ("the Eiffel Tower in spring", "eiffel"), ("春天的艾菲爾鐵塔", "eiffel"), ("Big Ben under clouds", "bigben"),
        ("the Leaning Tower of Pisa", "pisa"), ("the Taj Mahal at dawn", "taj"), ("長城", "great_wall"),
        ("自由女神像", "liberty"), ("a red torii gate in a forest", "torii"), ("東方明珠", "pearl_tower"),
        ("the Golden Gate Bridge in fog", "suspension_bridge"), ("Stonehenge at sunrise", "stonehenge"),
    ],
)  # fmt: skip
def test_a_sight_that_is_named_is_painted(prompt: str, prop: str) -> None:
    """And all of its name counts as understood."""
    plan = read_plan(prompt)
    assert [thing.prop for thing in plan.things] == [prop]
    assert plan.ignored == ()


def test_no_sight_is_guessed() -> None:
    """A tower, a bridge or a statue is never a famous one."""
    famous = {"eiffel", "bigben", "pisa", "tokyo_tower", "suspension_bridge", "tower_bridge", "liberty"}
    for prompt in ("a tower", "a bridge over a river", "a statue in a park", "a clock tower", "a city skyline"):
        assert not famous & set(_props(prompt)), prompt


@pytest.mark.parametrize(
    ("prompt", "place", "prop"),
    [
        ("a couple in Paris", "oldcity", "eiffel"), ("New York skyline at night", "city", "needle"),
        ("上海的夜景", "city", "pearl_tower"), ("a snowy New York park", "park", "needle"),
    ],
)  # fmt: skip
def test_a_city_brings_its_sight(prompt: str, place: str, prop: str) -> None:
    """Also where another open place is named."""
    plan = read_plan(prompt)
    assert (plan.place, plan.ignored) == (place, ())
    assert prop in [thing.prop for thing in plan.things]


def test_a_sight_that_is_named_with_its_city_stands_once() -> None:
    """Big Ben in London is one tower."""
    assert _props("Big Ben in London") == ["bigben"]
    assert _props("台北101") == ["taipei_101"]
    assert read_plan("台北101").ignored == ()


@pytest.mark.parametrize(
    ("prompt", "place", "city"),
    [
        ("a cat on a windowsill in Paris", "windowseat", "Paris"), ("a rainy Tokyo alley", "alley", "Tokyo"),
        ("New York pizza", "studio", "New York"),
    ],
)  # fmt: skip
def test_a_city_that_nothing_shows_is_ignored(prompt: str, place: str, city: str) -> None:
    """In a room, in a narrow street, or where it only says what a dish is like."""
    plan = read_plan(prompt)
    assert plan.place == place
    assert city in plan.ignored


def test_fuji_is_the_backdrop() -> None:
    """It is behind everything where no other place is named, and a mountain of its own elsewhere."""
    plan = read_plan("a pagoda with Mount Fuji behind it")
    assert (plan.place, [thing.prop for thing in plan.things]) == ("fujilake", ["pagoda"])
    assert plan.ignored == ()
    assert "fuji" in _props("Mount Fuji beyond a tea garden")


@pytest.mark.parametrize(
    ("prompt", "prop"),
    [("a rocket icon", "rocket"), ("a fox logo", "fox"), ("a cat sticker", "cat"), ("一個火箭圖示", "rocket")],
)
def test_an_icon_shows_its_thing_on_a_plain_ground(prompt: str, prop: str) -> None:
    """The thing is not lost in the compound."""
    plan = read_plan(prompt)
    assert (plan.place, [thing.prop for thing in plan.things], plan.ignored) == ("seamless", [prop], ())


def test_a_thing_stands_on_its_pedestal() -> None:
    """A product's stand is there to bear it."""
    plan = read_plan("a perfume bottle on a round pedestal")
    bottle, stand = plan.things
    assert (bottle.prop, stand.prop) == ("perfume", "plinth")
    assert bottle.relation is not None
    assert bottle.relation.kind == "on"
    assert plan.ignored == ()
