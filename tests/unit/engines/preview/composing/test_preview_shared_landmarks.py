"""What a second clause is about: what is on top, under, at the feet; who shares; what a room or a lamp is then."""

from __future__ import annotations

import pytest
from tests.unit.engines.preview.honesty.ties import thing_of, tie_of

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    ("prompt", "prop", "tie"),
    [
        ("a stack of three books and a red apple on top", "fruit", ("on", "books")),
        ("a vase of sunflowers on a table and a cat under it", "cat", ("under", "table")),
        ("a tree with a swing and a bench beside it", "swing", ("hanging", "tree")),
        ("a grandfather reading a newspaper on a bench, a dog at his feet", "dog", ("front", "person")),
        ("a beach with palm trees and a hammock", "hammock", ("between", "tree")),
        ("four birds on a wire", "bird", ("on", "wire")),
        ("two crows on a power line at sunset", "bird", ("on", "wire")),
        ("a polar bear on an iceberg", "bear", ("on", "headland")),
        ("一個郵差騎著腳踏車經過一棟黃色的房子", "bicycle", ("front", "house")),
    ],
)
def test_things_are_where_the_clause_says(prompt: str, prop: str, tie: tuple[str, str]) -> None:
    """The landmark of a later clause is the thing that bears, holds or is passed."""
    plan = read_plan(prompt)
    prop = prop if any(thing.prop == prop for thing in plan.things) else plan.things[0].prop
    assert tie_of(plan, prop) == tie


def test_two_who_ride_have_a_mount_each() -> None:
    """A father and his daughter ride two bicycles, hers the smaller one; both are understood."""
    plan = read_plan("a father and daughter riding bicycles in the park")
    mounts = [thing for thing in plan.things if thing.prop == "bicycle"]
    assert [thing.count for thing in mounts] == [1, 1]
    assert min(thing.size for thing in mounts) < max(thing.size for thing in mounts)
    assert {"father", "daughter"} <= set(plan.understood)


def test_one_more_lies_beside_a_full_crate() -> None:
    """An orange that is counted by itself is not in the crate."""
    plan = read_plan("a wooden crate full of oranges, one orange on the ground")
    loose = [thing for thing in plan.things if thing.prop == "fruit" and thing.relation is None]
    assert [thing.count for thing in loose] == [1]


def test_a_slice_beside_a_cake_stays() -> None:
    """A slice on its own plate is no stand of the cake."""
    plan = read_plan("a cake on a stand and a slice of cake on a plate")
    assert [thing.prop for thing in plan.things] == ["cake", "plate"]


def test_a_stack_of_something_unknown_is_no_stack_of_what_was_before() -> None:
    """ "A typewriter and a stack of vellum" has one typewriter; a stack of paper is drawn."""
    plan = read_plan("an old typewriter and a stack of vellum on a desk")
    assert thing_of(plan, "typewriter").count == 1
    assert "stack of" in plan.ignored


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a dog sleeping in front of a fireplace, cozy cabin", "livingroom"),
        ("a castle with a throne and a red carpet", "throne"),
        ("a cabin in the forest", "forest"),
        ("a street musician playing the saxophone at night", "street"),
        ("a chef holding a pizza in a restaurant kitchen", "kitchen"),
        ("a cozy reading corner with an armchair, a lamp and a bookshelf", "livingroom"),
    ],
)
def test_places_follow_what_is_in_them(prompt: str, place: str) -> None:
    """Furniture makes an interior of a house; a street musician plays in the street."""
    assert read_plan(prompt).place == place


@pytest.mark.parametrize(
    ("prompt", "variant"),
    [
        ("an armchair, a lamp and a bookshelf", "floor"),
        ("扶手椅、燈和書架", "floor"),
        ("an armchair and a lamp on a side table", ""),
    ],
)
def test_lamps_beside_seats_stand_on_the_floor(prompt: str, variant: str) -> None:
    """A lamp without a table is a floor lamp where there are seats."""
    assert thing_of(read_plan(prompt), "lamp").variant == variant


@pytest.mark.parametrize(
    ("prompt", "prop", "variant"),
    [
        ("an open book and glasses on a table", "spectacles", None),
        ("a jug of water and glasses on a table", "glass", None),
        ("a wine bottle, two glasses and cheese on a wooden board", "glass", "wine"),
    ],
)
def test_glasses_by_what_is_beside_them(prompt: str, prop: str, variant: str | None) -> None:
    """Spectacles beside books, stemmed glasses beside wine."""
    thing = thing_of(read_plan(prompt), prop)
    assert variant is None or variant in thing.variant


@pytest.mark.parametrize("prompt", ["three lanterns floating on a river at night", "floating lanterns on a lake"])
def test_lanterns_that_float_are_on_the_water(prompt: str) -> None:
    """A lantern on a river is one for water."""
    assert thing_of(read_plan(prompt), "water_lantern").count == 3


def test_what_bakes_several_has_them_on_a_plate() -> None:
    """Cookies that are baked are small, on one plate."""
    plan = read_plan("a grandmother baking cookies")
    assert thing_of(plan, "plate").filling.startswith("cookie") or thing_of(plan, "plate").contents


@pytest.mark.parametrize(
    "prompt", ["a mountain lake reflecting the peaks", "a cat looking out of a window at the snow"]
)
def test_what_shows_anyway_is_understood(prompt: str) -> None:
    """A reflection in the lake, and a look out of the window."""
    assert read_plan(prompt).ignored == ()


def test_heaps_bear_who_is_on_them() -> None:
    """A dragon's gold is no handful."""
    assert thing_of(read_plan("a dragon sleeping on a pile of gold in a cave"), "coin").metres > 0.3
