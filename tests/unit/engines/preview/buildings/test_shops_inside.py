"""Shops from within and from the street, balconies in flower, and glass in the rain."""

from __future__ import annotations

import numpy as np
import pytest
from tests.unit.engines.preview.looks.measures import paint_scene

from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props.shopwares import KINDS, MAKERS, PACKED, ware


@pytest.mark.parametrize(
    ("prompt", "sells"),
    [("inside a bakery", "bread"), ("a woman in a flower shop", "flowers"), ("a barber shop interior", "barber"),
     ("麵包店裡的貓", "bread")],
)  # fmt: skip
def test_who_is_in_a_shop_is_inside(prompt: str, sells: str) -> None:
    """The place is the shop's room with what it sells, and no house stands there."""
    plan = read_plan(prompt)
    assert plan.place == "store"
    assert plan.feature(f"sells {sells}") is not None
    assert not plan.ignored
    assert "shop" not in {thing.prop for thing in plan.things}


@pytest.mark.parametrize(
    ("prompt", "place"),
    [("在便利商店裡吃麵的女孩", "minimart"), ("inside a supermarket", "minimart"),
     ("a cat in a tea house", "restaurant"), ("朋友們在火鍋店聚餐", "restaurant")],
)  # fmt: skip
def test_shops_with_rooms_of_their_own(prompt: str, place: str) -> None:
    """Food shops are aisles or tables, and no house stands there."""
    plan = read_plan(prompt)
    assert plan.place == place
    assert not plan.ignored
    assert "shop" not in {thing.prop for thing in plan.things}


@pytest.mark.parametrize("prompt", ["a bakery", "花店", "a woman in front of a bakery", "a barber shop on a street"])
def test_a_shop_alone_is_its_front(prompt: str) -> None:
    """Nobody in it: the house is seen from the street."""
    assert "shop" in {thing.prop for thing in read_plan(prompt).things}


@pytest.mark.parametrize("kind", sorted({*KINDS.values(), PACKED}))
def test_wares_are_drawn(kind: str) -> None:
    """All that is sold has shapes, which stand on the shelf."""
    assert kind in MAKERS
    half, shapes = ware(kind, np.random.default_rng(1))
    assert half > 0
    assert min(y for path, _ in shapes for _, y in path) > -0.05


def test_windows_show_the_trade() -> None:
    """A florist's window is not that of a bakery."""
    fronts = [np.asarray(paint_scene(read_plan(prompt))).astype(np.int16) for prompt in ("a bakery", "a flower shop")]
    assert np.abs(fronts[0] - fronts[1]).mean() > 0.5


def test_flowers_of_a_balcony_are_in_its_pots() -> None:
    """Flowers that a balcony is full of are the place's own, in the colour that is said."""
    plan = read_plan("a cat on a balcony with red flowers")
    assert [thing.prop for thing in plan.things] == ["cat"]
    flowers = plan.feature("flowers")
    assert flowers is not None
    assert flowers.colours


@pytest.mark.parametrize("prompt", ["雨水順著玻璃流下", "rain on the glass", "raindrops on a window"])
def test_rain_on_glass_is_seen_from_within(prompt: str) -> None:
    """The glass is a window's."""
    plan = read_plan(prompt)
    assert (plan.place, plan.weather) == ("windowseat", "rain")


def test_kayaking_is_done_in_a_kayak() -> None:
    """The verb brings the boat, one for each."""
    plan = read_plan("two people kayaking on a lake")
    assert [(thing.prop, thing.count) for thing in plan.things] == [("person", 2), ("kayak", 2)]
    assert not plan.ignored
