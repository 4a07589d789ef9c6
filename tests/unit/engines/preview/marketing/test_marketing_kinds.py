"""What a picture is, said first or alone, is not in it; what it is about is."""

from __future__ import annotations

import pytest

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    ("prompt", "place", "things"),
    [
        ("gym banner, a man lifting a barbell", "gym", ["person"]),
        ("coffee shop banner, a barista pouring milk", "cafe", ["person"]),
        ("jazz night concert poster", "stage", ["person", "saxophone"]),
        ("中秋节手机海报", "seamless", ["phone", "morsel"]),
        ("端午节手机海报", "seamless", ["phone", "zongzi"]),
        ("yoga class poster", "meadow", ["person"]),
        ("咖啡店开业海报", "cafe", []),
        ("a red poster on a wall", "livingroom", ["sign"]),
    ],
)
def test_posters_and_banners_show_what_they_are_about(prompt: str, place: str, things: list[str]) -> None:
    """No poster stands in its own picture, unless it is said where."""
    plan = read_plan(prompt)
    assert plan.place == place
    assert [thing.prop for thing in plan.things] == things


@pytest.mark.parametrize(
    ("prompt", "prop", "tints"),
    [
        ("flat icon of a rocket launching, orange and navy, simple shapes", "rocket", ["orange", "navy"]),
        ("a coffee shop logo, brown and cream", "mug", ["brown", "cream"]),
        ("mountain logo, blue and white", "mountain", ["blue", "white"]),
    ],
)
def test_colours_after_an_icon_are_its_own(prompt: str, prop: str, tints: list[str]) -> None:
    """Orange and cream are no food beside a logo."""
    plan = read_plan(prompt)
    assert [thing.prop for thing in plan.things] == [prop]
    assert [tint.word for tint in plan.things[0].colours] == tints
    assert plan.place == "seamless"


def test_feasts_that_are_named_lay_their_things_once() -> None:
    """Mooncakes that are named are those of the feast."""
    plan = read_plan("中秋節的月餅禮盒")
    assert sorted(thing.prop for thing in plan.things) == ["gift", "morsel"]
    assert "中秋節" in plan.understood


def test_goods_stand_on_a_stone_of_their_own_size() -> None:
    """The rock of a hillside would be ten times as large as what is sold on it: a slab of slate is a table."""
    plan = read_plan("a perfume bottle on a stone")
    assert [each.prop for each in plan.things] == ["perfume"]
    assert plan.feature("slate") is not None


@pytest.mark.parametrize("prompt", ["a kitten in a teacup", "a hedgehog in a blue teacup"])
def test_nobody_sits_in_tea(prompt: str) -> None:
    """A cup that an animal is in has none."""
    assert {each.prop: each for each in read_plan(prompt).things}["mug"].variant == "teacup empty"
