"""Stacks that lie, owners of rooms that are not seen, and what is inside or under what."""

from __future__ import annotations

import pytest

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize("goods", ["vinyl records", "newspapers", "love letters"])
def test_flat_things_are_one_stack(goods: str) -> None:
    """A stack of records is one drawing in which they lie."""
    (thing,) = read_plan(f"a stack of {goods}").things
    assert (thing.variant, thing.count, thing.spot) == ("stack", 1, "")


def test_a_stack_of_pancakes_has_one_plate() -> None:
    """A dish is a stack already."""
    (thing,) = read_plan("stack of blueberry pancakes").things
    assert (thing.prop, thing.count) == ("plate", 1)


def test_the_owner_of_a_room_is_not_seen() -> None:
    """Nobody stands in a wizard's kitchen unless it is said."""
    plan = read_plan("a wizard's kitchen with a broom")
    assert "person" not in {thing.prop for thing in plan.things}
    assert "wizard" in plan.ignored


def test_windows_of_a_room_are_its_own() -> None:
    """The windows of a loft are those in its wall."""
    plan = read_plan("a loft with big windows")
    assert not plan.things
    assert plan.feature("window") is not None


def test_a_snow_globe_holds_what_is_inside() -> None:
    """A fox inside is painted in the glass."""
    plan = read_plan("a snow globe with a fox inside")
    assert [thing.relation.kind for thing in plan.things if thing.relation is not None] == ["in"]


def test_wares_of_an_office_stand_on_a_desk() -> None:
    """Monitors do not stand on the floor."""
    plan = read_plan("a home office with two monitors")
    assert plan.things[0].relation is not None
    assert plan.things[plan.things[0].relation.other].prop in {"table", "desk"}


def test_what_it_is_made_of_is_no_nut() -> None:
    """A bowl made of walnut is of wood and empty."""
    (thing,) = read_plan("a bowl made of black walnut").things
    assert (thing.material, thing.filling) == ("wood", "")
