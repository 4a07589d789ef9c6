"""Food is laid out as it is said: on plates, in bowls, on top of each other, counted and coloured kind by kind."""

from __future__ import annotations

import numpy as np
import pytest

from muralist.engines.preview import ScenePlan, read_plan
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import Thing


def _contents(thing: Thing) -> list[tuple[str, int]]:
    return [(each.kind, each.count) for each in thing.contents]


def _only(prompt: str) -> Thing:
    plan = read_plan(prompt)
    assert plan.ignored == ()
    assert len(plan.things) == 1
    return plan.things[0]


def test_a_bowl_holds_each_kind_as_often_as_said() -> None:
    """A list that goes on after a comma still lies in the bowl, every kind with its own number and colour."""
    bowl = _only("a bowl of fruit with two green apples, one banana and grapes")
    assert bowl.prop == "bowl"
    assert _contents(bowl) == [("apple", 2), ("banana", 1), ("grape", 0)]
    assert [tint.word for tint in bowl.contents[0].colours] == ["green"]


@pytest.mark.parametrize(
    ("prompt", "prop", "contents"),
    [
        ("a plate of spaghetti with meatballs", "plate", [("spaghetti", 0), ("meatball", 0)]),
        ("a slice of chocolate cake with a strawberry on top", "plate", [("cake slice", 0), ("strawberry", 1)]),
        (
            "a bowl of ramen with chopsticks and a boiled egg",
            "bowl",
            [("noodles", 0), ("chopsticks", 0), ("boiled egg", 1)],
        ),
        ("three cookies on a plate", "plate", [("cookie", 3)]),
        ("a basket of apples and pears", "basket", [("apple", 0), ("pear", 0)]),
        ("盤子上有三個馬卡龍", "plate", [("macaron", 3)]),
    ],
)
def test_dishes_bear_what_comes_with_them(prompt: str, prop: str, contents: list[tuple[str, int]]) -> None:
    """What a dish has "with" it, on top or on a plate becomes a part of one thing."""
    dish = _only(prompt)
    assert dish.prop == prop
    assert _contents(dish) == contents


def test_what_does_not_fit_in_stands_beside() -> None:
    """A glass is no part of a meal, and bread is none of a soup."""
    assert [thing.prop for thing in read_plan("a plate of spaghetti and a glass of red wine").things] == [
        "plate",
        "glass",
    ]
    plan = read_plan("a bowl of soup with bread")
    assert [thing.prop for thing in plan.things] == ["bowl", "bread"]


def test_the_colour_of_a_plate_is_not_that_of_its_food() -> None:
    """ "A blue plate" is blue; the green of green apples is theirs."""
    plate = _only("two green apples on a blue plate")
    assert [tint.word for tint in plate.colours] == ["blue"]
    assert [tint.word for tint in plate.contents[0].colours] == ["green"]


@pytest.mark.parametrize(
    ("prompt", "prop"),
    [
        ("strawberry ice cream", "ice_cream"),
        ("an apple pie", "plate"),
        ("草莓冰淇淋", "ice_cream"),
        ("a mango smoothie", "glass"),
    ],
)
def test_a_flavour_is_a_part_of_the_food_after_it(prompt: str, prop: str) -> None:
    """An apple pie is one pie; no apple lies beside it."""
    assert _only(prompt).prop == prop


def test_a_number_counts_the_dumplings_and_not_the_steamer() -> None:
    """Six dumplings lie in one steamer, as many as said."""
    steamer = _only("six dumplings")
    assert (steamer.prop, steamer.count, steamer.filling_count) == ("steamer", 1, 6)


@pytest.mark.parametrize("prompt", ["a steaming bowl of ramen", "hot soup", "一碗熱騰騰的拉麵"])
def test_what_is_hot_steams(prompt: str) -> None:
    """The word is understood, and shows in the variant."""
    assert "steaming" in _only(prompt).variant


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("checkered tablecloth", "checked"),
        ("striped tablecloth", "striped"),
        ("marble table", "marble"),
        ("lace tablecloth", "lace"),
        ("slate surface", "slate"),
        ("格子桌布", "checked"),
        ("大理石桌", "marble"),
    ],
)
def test_tables_and_cloths_are_named(words: str, name: str) -> None:
    """Each surface is a feature of the still life."""
    plan = read_plan(f"an apple on a {words}")
    assert plan.feature(name) is not None
    assert plan.ignored == ()


def _laid(plan: ScenePlan, aspect: float) -> list[tuple[float, float, float, float]]:
    """Left, top, right, bottom of everything, in world units from the frame's middle."""
    tall = max(1.0, 1 / aspect)
    found = []
    for one in arrange(plan, all_places()[plan.place], aspect, 4, False):
        side = -1 if one.flip else 1
        left, right = sorted((one.x + side * one.extent.left * one.unit, one.x + side * one.extent.right * one.unit))
        middle = (one.y - 0.5) * tall
        found.append((left, middle - one.extent.top * one.unit, right, middle - one.extent.bottom * one.unit))
    return found


@pytest.mark.parametrize("aspect", [16 / 9, 1.0, 9 / 16])
def test_from_above_nothing_lies_on_another_or_outside(aspect: float) -> None:
    """Laid out on the table, all things are whole and apart, and the group fills a good part of the frame."""
    plan = read_plan("flat lay of a plate of cookies, a fork, a cup of coffee and two lemons")
    boxes = _laid(plan, aspect)
    assert len(boxes) == 5
    half, tall = max(1.0, aspect) / 2, max(1.0, 1 / aspect)
    for number, (left, top, right, bottom) in enumerate(boxes):
        assert -half < left < right < half
        assert -tall / 2 < top < bottom < tall / 2
        for other in boxes[number + 1 :]:
            assert (
                right <= other[0] + 1e-6
                or other[2] <= left + 1e-6
                or bottom <= other[1] + 1e-6
                or other[3] <= top + 1e-6
            )
    span = np.array(boxes)
    assert max((span[:, 2].max() - span[:, 0].min()) / (2 * half), (span[:, 3].max() - span[:, 1].min()) / tall) > 0.6


def test_from_above_a_plate_is_round() -> None:
    """A plate's drawing from above is as deep as it is wide; before the viewer it is flat."""
    above = arrange(read_plan("a plate, top-down"), all_places()["studio"], 1.0, 4, False)[0].extent
    aside = arrange(read_plan("a plate"), all_places()["studio"], 1.0, 4, False)[0].extent
    assert above.height == pytest.approx(above.width, rel=0.05)
    assert aside.height < 0.7 * aside.width


def test_a_drink_before_a_sweet_with_an_article_is_no_flavour_of_it() -> None:
    """A cup of coffee and a chocolate cake are two things, in their own colours."""
    plan = read_plan("a cup of coffee and a chocolate cake")
    assert [(thing.prop, thing.filling) for thing in plan.things] == [("mug", "coffee"), ("cake", "")]
    assert [tint.word for tint in plan.things[1].colours] == ["chocolate cake"]
    assert [tint.word for tint in read_plan("strawberry and chocolate ice cream").things[0].colours] == [
        "strawberry",
        "chocolate",
    ]
