"""Stands, carts and vans are named for what they sell, and show it."""

from __future__ import annotations

import pytest

from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props import all_props
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.waresshown import wares_of


@pytest.mark.parametrize(
    ("prompt", "prop", "wares"),
    [
        ("a hot dog stand", "food_stall", "morsel"),
        ("an ice cream truck in a park", "food_van", "ice_cream"),
        ("a coffee cart", "vendor_cart", "mug"),
        ("a cart selling pretzels", "vendor_cart", "morsel"),
        ("賣烤玉米的攤子", "food_stall", "morsel"),
        ("一輛冰淇淋車", "food_van", "ice_cream"),
    ],
)
def test_one_thing_shows_its_wares(prompt: str, prop: str, wares: str) -> None:
    """The wares do not lie beside it as a thing of their own."""
    plan = read_plan(prompt)
    assert [thing.prop for thing in plan.things] == [prop]
    assert plan.ignored == ()
    shown = wares_of(Look(variant=plan.things[0].variant))
    assert shown is not None
    assert shown[0].name == wares


@pytest.mark.parametrize("prompt", ["a cake stand", "a music stand", "a shopping cart", "a horse cart", "a moving van"])
def test_other_stands_and_carts_sell_nothing(prompt: str) -> None:
    """The word alone is no shop."""
    assert not {thing.prop for thing in read_plan(prompt).things} & {"food_stall", "vendor_cart", "food_van"}


def test_what_is_bought_is_in_the_hands() -> None:
    """It does not lie on the street before the van."""
    plan = read_plan("a woman buying ice cream from an ice cream truck")
    buyer = next(thing for thing in plan.things if thing.prop == "person")
    assert buyer.relation is not None
    assert (buyer.relation.kind, plan.things[buyer.relation.other].prop) == ("carrying", "ice_cream")


def test_wares_of_a_stall_are_known_drawings() -> None:
    """A look without such a word has none."""
    assert wares_of(Look(variant="pancakes")) is None
    assert wares_of(Look(variant="wares:plate:tofu::")) is not None
    assert "plate" in all_props()
