"""What a picture is about has weight: said sizes, the middle of the frame, sights, tables, shelves and what is held."""

from __future__ import annotations

from functools import cache

import pytest

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.staging.placement import Placement


@cache
def _placed(prompt: str, aspect: float = 1.0) -> tuple[Placement, ...]:
    plan = read_plan(prompt)
    return tuple(arrange(plan, all_places()[plan.place], aspect, 7, dark=False))


def _named(prompt: str, name: str, aspect: float = 1.0) -> Placement:
    return next(one for one in _placed(prompt, aspect) if one.prop.name == name)


def _height(one: Placement) -> float:
    return one.extent.height * one.unit


def _width(one: Placement) -> float:
    return one.extent.width * one.unit


def _middle(one: Placement) -> float:
    return one.x + (one.extent.left + one.extent.right) / 2 * one.unit * (-1 if one.flip else 1)


@pytest.mark.parametrize(
    ("larger", "smaller", "times"),
    [
        ("a big dog in a park", "a dog in a park", 1.05),
        ("a dog in a park", "a small dog in a park", 1.15),
        ("a dog in a park", "a tiny dog in a park", 1.35),
    ],
)
def test_size_of_a_lone_thing_shows(larger: str, smaller: str, times: float) -> None:
    """A small or tiny one leaves more of the frame to its place, and the word is understood."""
    assert _height(_named(larger, "dog")) > times * _height(_named(smaller, "dog"))
    assert not set(read_plan(larger).ignored) | set(read_plan(smaller).ignored)


def test_enormous_things_fill_their_frame() -> None:
    """A lone one reaches almost from edge to edge."""
    enormous = _placed("an enormous cabin")[0]
    assert _width(enormous) > 1.12 * _width(_placed("a cabin")[0])
    assert "enormous" in read_plan("an enormous cabin").understood


def test_little_is_small_but_no_toy() -> None:
    """A little bear beside a duck is still the larger of the two."""
    prompt = "a little brown bear and a yellow duck"
    assert _height(_named(prompt, "bear")) > _height(_named(prompt, "duck"))


def test_size_is_compared_thing_by_thing() -> None:
    """A giant that comes behind what it would stand before without the word is still said to be one."""
    assert "giant" in read_plan("a giant teddy bear next to a girl").understood


@pytest.mark.parametrize(
    ("prompt", "name", "least"),
    [
        ("a girl standing under cherry blossoms", "child", 0.33),
        ("a deer in front of three pine trees", "deer", 0.33),
        ("a squirrel under an oak tree", "squirrel", 0.23),
    ],
)
def test_main_thing_is_large_and_in_the_middle(prompt: str, name: str, least: float) -> None:
    """Before trees it stands in the middle third, near enough to be what the picture is of."""
    main = _named(prompt, name)
    assert _height(main) > least
    assert abs(_middle(main)) <= 1 / 6


def test_people_keep_their_measure() -> None:
    """A woman named after a man is about as high as he is before a house."""
    one, other = (
        _height(each) for each in _placed("a man and a woman in front of a house") if each.prop.name == "person"
    )
    assert max(one, other) < 1.2 * min(one, other)


def test_sights_are_high() -> None:
    """A sight takes much of the height, by itself and in the background, where it stands on the horizon."""
    assert _height(_named("the Eiffel Tower", "eiffel")) > 0.65
    behind = _named("a red car with the Eiffel Tower in the background", "eiffel")
    assert _height(behind) > 0.35
    assert behind.y < 0.8


def test_goods_on_a_table_have_equal_weight() -> None:
    """A rose in a vase does not dwarf the bottle that the picture is of."""
    prompt = "a perfume bottle and a white rose"
    main, other = _named(prompt, "perfume"), _named(prompt, "vase")
    assert _height(other) * _width(other) < 3 * _height(main) * _width(main)


@pytest.mark.parametrize("aspect", [0.5625, 0.75])
def test_still_lifes_come_to_the_middle_of_tall_frames(aspect: float) -> None:
    """One looks down on more of the table, and what is on it stands higher in the frame."""
    studio = all_places()["studio"]
    assert studio.within(aspect).horizon < studio.horizon - 0.04
    assert studio.within(aspect).within(aspect) == studio.within(aspect)
    assert max(one.y for one in _placed("a birthday cake", aspect)) < 0.8


def test_shelf_fills_the_picture() -> None:
    """With goods on it a shelf is bare but for them, as wide as the frame, and before a plain wall."""
    prompt = "a teapot and two cups on a wooden shelf"
    shelf = _named(prompt, "shelf")
    assert read_plan(prompt).place == "seamless"
    assert shelf.look.variant == "bare"
    assert _width(shelf) > 0.8
    assert read_plan("a shelf above a sofa").place == "livingroom"


def test_held_umbrellas_suit_their_holders() -> None:
    """An umbrella is little wider than the animal under it is high, and a small balloon smaller than another."""
    for prompt, name in (("a penguin holding an umbrella", "penguin"), ("a frog with an umbrella", "frog")):
        assert _width(_named(prompt, "umbrella")) < 1.4 * _height(_named(prompt, name))
    small, plain = "a bear holding a small red balloon", "a bear holding a red balloon"
    ratios = [_height(_named(each, "toy_balloon")) / _height(_named(each, "bear")) for each in (small, plain)]
    assert ratios[0] < 0.9 * ratios[1]
    assert "small" in read_plan(small).understood


def test_rider_of_a_rocket_is_seen() -> None:
    """It sits before the rocket, about half as high."""
    prompt = "a corgi riding a red rocket"
    order = [one.prop.name for one in _placed(prompt)]
    assert order.index("dog") > order.index("rocket")
    assert _height(_named(prompt, "dog")) > 0.4 * _height(_named(prompt, "rocket"))


def test_vases_stand_beside_animals() -> None:
    """A cat with a vase of flowers does not have it in its mouth."""
    plan = read_plan("a black cat on a windowsill with a vase of flowers")
    relation = next(thing.relation for thing in plan.things if thing.prop == "vase")
    assert relation is None or relation.kind in {"beside", "on"}


@pytest.mark.parametrize("aspect", [1.0, 0.5625])
def test_group_fills_its_frame(aspect: float) -> None:
    """In a hall, too, those who act span most of the frame's shorter side."""
    prompt = "an elephant balancing on a blue ball in a circus tent, a mouse holding a red balloon on the right"
    assert _width(_named(prompt, "elephant", aspect)) > 0.42
