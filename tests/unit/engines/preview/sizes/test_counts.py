"""Explicit numbers win, plurals that nobody counted go back in depth, and few of a kind are not stamped."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import numpy as np
import pytest

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.layout import settled
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props import Look, all_props
from muralist.engines.preview.staging.items import Item

NOUNS = ("people", "cats", "dogs", "apples", "trees", "houses", "boats", "birds", "cars", "children", "chairs",
         "lanterns")  # fmt: skip
NUMBERS = ("two", "three", "four", "five", "six")


@cache
def _plan(prompt: str) -> ScenePlan:
    return read_plan(prompt)


def _settled(prompt: str, aspect: float = 1.0) -> list[Item]:
    plan = _plan(prompt)
    return settled(plan, all_places()[plan.place], aspect, 3, dark=False)


@pytest.mark.parametrize("noun", NOUNS)
def test_as_many_are_painted_as_asked_for(noun: str) -> None:
    """Whatever the noun, the finished layout holds the number that was said."""
    for count, word in enumerate(NUMBERS, 2):
        assert len(_settled(f"{word} {noun}")) == count


@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("three people walking on a beach at sunset", 3),
        ("3 people in a park", 3),
        ("two cats and three people on a street", 3),
        ("公园里三个人在跑步", 3),
        ("one person in a park", 1),
    ],
)
def test_counted_people_are_no_crowd(prompt: str, count: int) -> None:
    """Where many would be about, a number still wins."""
    assert sum(1 for item in _settled(prompt) if item.prop.name == "person") == count


def test_people_without_a_number_are_a_crowd() -> None:
    """ "People" in a park are more than three."""
    assert sum(1 for item in _settled("people in a park") if item.prop.name == "person") > 3


@pytest.mark.parametrize("aspect", [16 / 9, 1.0, 9 / 16])
def test_lamps_of_a_street_stand_apart(aspect: float) -> None:
    """Nobody counted them: they spread along the pavement instead of shoulder to shoulder."""
    prompt = "a woman walking a dog on a rainy city street at night, street lamps glowing"
    lamps = sorted(item.middle for item in _settled(prompt, aspect) if item.prop.name == "street_lamp")
    assert min(b - a for a, b in pairwise(lamps)) > 0.2


def test_trees_beside_a_subject_recede() -> None:
    """They stand on both sides, the farther ones smaller, none higher than the house."""
    items = _settled("a cottage with trees")
    trees = [item for item in items if item.prop.name == "tree"]
    assert {item.middle > 0 for item in trees} == {True, False}
    by_depth = sorted(trees, key=lambda item: item.y)
    assert [item.height for item in by_depth] == sorted(item.height for item in by_depth)
    house = next(item for item in items if item.prop.name == "house")
    assert max(item.height for item in trees) < 1.2 * house.height


def test_counted_trees_stay_where_they_were_put() -> None:
    """ "Two trees" are two of one size, not an avenue."""
    assert all(not thing.spot for thing in _plan("a house with two trees").things)


def test_trees_at_a_lake_are_on_the_far_shore() -> None:
    """They do not stand in the water before the swan."""
    items = _settled("a swan on a lake with trees")
    swan = next(item for item in items if item.prop.name == "swan")
    assert all(item.y < swan.y for item in items if item.prop.name == "tree")


@pytest.mark.parametrize(
    "prompt",
    ["three airplanes in the sky", "四只热气球飞过山谷", "five hot-air balloons over a valley", "五只鸟在天空飞翔"],
)
def test_few_flyers_share_the_sky(prompt: str) -> None:
    """They are clear of each other, and the last is no speck beside the first."""
    planes = _settled(prompt)
    sizes = [item.width for item in planes]
    assert min(sizes) > 0.6 * max(sizes)
    for number, one in enumerate(planes):
        for other in planes[number + 1 :]:
            apart = abs(one.middle - other.middle) > 0.4 * (one.width + other.width)
            assert apart or abs(one.y - other.y) > 0.4 * (one.height + other.height)


def test_a_walking_pair_is_not_one_stamp_twice() -> None:
    """The second is half a step on, farther back and smaller."""
    first, second = sorted(_settled("two elephants walking in the desert"), key=lambda item: item.number)
    assert "instep" in second.look.variant
    assert "instep" not in first.look.variant
    assert second.y < first.y
    assert second.unit < first.unit


def test_people_whom_a_bus_would_hide_stand_before_it() -> None:
    """They are seen, on the near side of the street."""
    items = _settled("two people and a bus on a street")
    bus = next(item for item in items if item.prop.name == "bus")
    assert all(item.y > bus.y for item in items if item.prop.name == "person")


@pytest.mark.parametrize("aspect", [16 / 9, 1.0, 9 / 16])
def test_things_on_a_table_from_above_are_no_column(aspect: float) -> None:
    """They spread over the frame both ways."""
    prompt = "top-down view of a breakfast table with bread, a bowl of fruit and two cups of coffee"
    items = _settled(prompt, aspect)
    xs, ys = [item.middle for item in items], [item.y for item in items]
    assert max(xs) - min(xs) > 0.25
    assert max(ys) - min(ys) > 0.25


def test_every_book_of_a_stack_shows_from_above() -> None:
    """Four books from above cover more of the table than one, and more than two."""
    prop = all_props()["books"]

    def covered(variant: str) -> float:
        look = Look(variant=variant, above=True)
        canvas = Canvas(prop.extent(look), 40, Light(), samples=1, detail=0)
        prop.paint(canvas, look)
        return float((np.asarray(canvas.image.getchannel("A")) > 128).sum())

    assert covered("single") * 1.3 < covered("stack 2") < covered("stack 4")


@pytest.mark.parametrize(
    ("prompt", "variant"), [("a banana", ""), ("a bunch of bananas", "bunch"), ("一串香蕉", "bunch")]
)
def test_one_banana_is_no_bunch(prompt: str, variant: str) -> None:
    """Three bananas are three, and a bunch has its own word."""
    assert [thing.variant for thing in _plan(prompt).things] == [variant]
