"""Composition: true proportions, default places, crowds in depth, what is behind and far, light that rooms ask for."""

from __future__ import annotations

import itertools

import pytest

from muralist.engines.preview import read_plan
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.staging.placement import Placement

RATIOS = (16 / 9, 1.0, 3 / 4)


def _placed(prompt: str, aspect: float = 1.0, seed: int = 4) -> list[Placement]:
    plan = read_plan(prompt)
    return arrange(plan, all_places()[plan.place], aspect, seed, False)


def _one(placed: list[Placement], prop: str) -> Placement:
    return next(one for one in placed if one.prop.name == prop)


def _wide(one: Placement) -> float:
    return one.extent.width * one.unit


def _high(one: Placement) -> float:
    return one.extent.height * one.unit


def _covered(one: Placement, other: Placement, aspect: float) -> float:
    """The share of one's box that lies within the other's."""
    tall = max(1.0, 1 / aspect)
    across = min(one.x + _wide(one) / 2, other.x + _wide(other) / 2) - max(
        one.x - _wide(one) / 2, other.x - _wide(other) / 2
    )
    down = min(one.y, other.y) * tall - max(one.y * tall - _high(one), other.y * tall - _high(other))
    return max(0.0, across) * max(0.0, down) / (_wide(one) * _high(one))


@pytest.mark.parametrize("aspect", RATIOS)
def test_a_sofa_is_wider_than_the_fireplace_beside_it(aspect: float) -> None:
    """Furniture keeps its true proportions at every ratio."""
    placed = _placed("a fireplace and a sofa", aspect)
    assert _wide(_one(placed, "sofa")) > _wide(_one(placed, "fireplace"))


@pytest.mark.parametrize("aspect", RATIOS)
def test_a_tree_does_not_make_the_car_under_it_small(aspect: float) -> None:
    """Scenery that is named second stands large behind what the prompt is about."""
    placed = _placed("a blue sports car parked under a palm tree", aspect)
    assert _wide(_one(placed, "sports_car")) > 0.45
    assert _high(_one(placed, "tree")) > _high(_one(placed, "sports_car"))


def test_an_orange_stays_small_among_people() -> None:
    """Things of another order of size are not blown up to match."""
    placed = _placed("a woman, a man and an orange")
    assert _high(_one(placed, "fruit")) < 0.25 * _high(_one(placed, "person"))


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a teacher writing on a blackboard in front of students", "classroom"),
        ("a wizard reading by candlelight", "library"),
        ("a doctor talking to a patient", "hospital"),
        ("護士和病人在醫院", "hospital"),
        ("書桌上的筆記型電腦、一杯咖啡和一盆仙人掌", "office"),
        ("a birthday cake, balloons and presents", "studio"),
        ("a sink and a bathtub", "bathroom"),
        ("a car in front of a diner", "oldtown"),
        ("a man in a diner", "diner"),
        ("a carved pumpkin on the porch", "porch"),
        ("a mermaid on a rock in the sea", "sea"),
    ],
)
def test_places_that_are_not_named_suit_what_is_in_them(prompt: str, place: str) -> None:
    """Cakes stand indoors, teachers in a classroom, desks in an office."""
    assert read_plan(prompt).place == place


def test_a_dark_cafe_is_lit_by_lamps_and_a_bright_room_by_its_window() -> None:
    """Words of dim and bright light change the light of a room."""
    assert read_plan("a woman in a dark cafe").time == "night"
    assert read_plan("a child reading in a bright room").lights == ("bright",)


def test_a_brick_wall_is_of_brick() -> None:
    """Whatever the seed, the wall that was asked for is shown."""
    assert read_plan("a bicycle against a brick wall").feature("bricks") is not None


@pytest.mark.parametrize(
    ("prompt", "least"), [("a crowded beach", 5), ("热闹的夜市，人们在吃东西", 6), ("people walking in the city", 5)]
)
@pytest.mark.parametrize("aspect", RATIOS)
def test_crowds_stand_in_depth(prompt: str, least: int, aspect: float) -> None:
    """Busy places hold several people, the farther ones smaller."""
    people = [one for one in _placed(prompt, aspect) if one.prop.name == "person"]
    assert len(people) >= least
    nearest, farthest = max(people, key=lambda one: one.y), min(people, key=lambda one: one.y)
    assert _high(nearest) > 1.4 * _high(farthest)


@pytest.mark.parametrize("aspect", RATIOS)
def test_what_is_in_the_distance_is_small_and_stands_clear(aspect: float) -> None:
    """What is far away does not touch the main thing."""
    placed = _placed("a girl on the beach, a ship in the distance", aspect)
    ship, girl = _one(placed, "ship"), _one(placed, "child")
    assert _high(ship) < 0.4 * _high(girl)
    assert ship.far > 0.2
    assert abs(ship.x - girl.x) > 0.5 * _wide(girl)


@pytest.mark.parametrize("aspect", RATIOS)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_books_behind_a_teapot_and_a_cup_are_seen(aspect: float, seed: int) -> None:
    """What stands behind is hidden in part only."""
    prompt = "a red teapot on the left, a blue cup on the right, and a stack of three books behind them"
    placed = _placed(prompt, aspect, seed)
    books = _one(placed, "books")
    hidden = sum(_covered(books, one, aspect) for one in placed if one is not books)
    # boxes: the outlines of a pot and a cup cover less than theirs
    assert hidden < 0.75


def test_cacti_of_a_group_do_not_merge() -> None:
    """Each of several like things can be counted."""
    cacti = [one for one in _placed("five cacti in the desert") if one.prop.name == "cactus"]
    rows = {round(one.far, 2) for one in cacti}
    for row in rows:
        line = sorted((one for one in cacti if round(one.far, 2) == row), key=lambda one: one.x)
        assert all(b.x - a.x > 0.9 * (_wide(a) + _wide(b)) / 2 for a, b in itertools.pairwise(line))
